"""The statistics as a page."""

import io
import re
from pathlib import Path

from lxml import etree

from aligner.bitext import Article, Bitext, Finding, Link, Scores, Severity, Unit
from aligner.corpus.figures import LENGTHS, CorpusFigures, collect_figures
from aligner.corpus.figures_page import MOST_ROWS, write_figures_page

FOUND = tuple(Finding(f"check-{n}", Severity.ERROR, "") for n in range(MOST_ROWS + 3))


def page(figures, title="harbour"):
    out = io.BytesIO()
    write_figures_page(figures, title, out)
    return out.getvalue().decode()


def figures():
    units = (
        Unit(0, Link((0,), (0,)), "Tres faros", "Three lighthouses here", scores=Scores(1.0, machine_made=0.05), findings=FOUND),
        Unit(1, Link((1,), ()), "a " * 60, "", scores=Scores(0.2)),
    )
    return collect_figures([Bitext("x", Article("x", "es", ""), Article("y", "en", ""), units, "none", (), "")])


def test_every_figure_is_drawn_and_said():
    text = page(figures())
    labels = re.findall(r'<svg[^>]* aria-label="([^"]*)"', text)
    assert [label.split(":")[0] for label in labels] == [
        "Quality", "Gravest finding", "Length", "Links", "Kinds of text", "Machine-made", "Findings by check", "Languages",
    ]  # fmt: skip
    assert "0.9-1.0: 1" in labels[0] and "50 and more: 1" in labels[2] and "3 others: 3" in labels[6]
    for svg in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        widths = [float(one.get("width")) for one in etree.fromstring(svg).iter("rect")]
        assert max(widths) <= 240 and len(widths) % 2 == 0


def test_nothing_comes_from_elsewhere_and_titles_are_escaped():
    text = page(figures(), "<b>&\"harbour'")
    assert "<b>" not in text and "&lt;b&gt;&amp;" in text
    assert not re.search(r'(?:src|href)="', text) and "default-src 'none'" in text and " style=" not in text


def test_an_empty_corpus_has_a_page():
    assert "<svg" in page(CorpusFigures())


def test_lengths():
    counted = figures().to_json()["lengths"]
    assert len(counted) == len(LENGTHS) + 1 and (counted["0-4"], counted["50 and more"]) == (1, 1)


def test_the_command_writes_it(cli):
    Path("p.tsv").write_text("source\ttarget\nLlueve.\tIt rains.\n", encoding="utf-8")
    assert cli("corpus", "import", "p.tsv", "-o", "store", "--engine", "none").code == 0
    done = cli("corpus", "stats", "store", "--html", "stats.html")
    assert done.code == 0 and not done.out and "<h1>store</h1>" in Path("stats.html").read_text(encoding="utf-8")
