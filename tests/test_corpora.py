"""The article pairs of corpora/: found, read, covered by their gold, and holding the defects that are documented."""

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from tables import each

from aligner.alignment.gold import read_alignment
from aligner.articles import read_article
from aligner.articles.language import side_notes
from aligner.batch.discovery import discover
from aligner.bitext import Article, Kind
from aligner.segmentation import segment_article

CORPORA = Path(__file__).parent.parent / "corpora"
DISCOVERY = discover([str(CORPORA)])
PAIRS = {pair.id: pair for pair in DISCOVERY.pairs}
CLEAN = {"island-volcano", "marathon-record", "poetry-prize", "steel-truce"}
CHECKS = set(
    """
    number scale percent date month weekday time year currency unit name acronym quotation question negation hedge gender false-friend
    untranslated language repeated-word mojibake url bracket spacing repeat byline omission addition partial-omission partial-addition
    terminology headline
    """.split()
)
# Kinds whose words the gold shows, too: the segment has no counterpart.
NULLS = {"omitted-sentence", "added-sentence", "caption-one-side", "byline-one-side", "repeated-caption"}
BOILERPLATE = {
    "es": (
        "El Cuaderno Diario",
        "Hemeroteca",
        "Usamos cookies propias y de terceros",
        "Aceptar todas las cookies",
        "Te puede interesar",
        "El truco para ahorrar en la factura de la luz",
        "Suscríbete al boletín",
        "Todos los derechos reservados",
        "Aviso legal",
        "Saltar al contenido",
        "Compartir en redes sociales",
    ),
    "en": (
        "The Daily Notebook",
        "Front page",
        "We use our own and third-party cookies",
        "Accept all cookies",
        "You may also like",
        "The trick to cutting your power bill",
        "Sign up for the morning newsletter",
        "All rights reserved",
        "Legal notice",
        "Skip to content",
        "Share on social media",
    ),
}
ENCODINGS = {("minister-resigns", "es"): "windows-1252"}


@cache
def sides(pair_id):
    pair = PAIRS[pair_id]
    assert pair.target is not None
    return tuple(segment_article(read_article(path, language=code)) for path, code in ((pair.source, "es"), (pair.target, "en")))


@cache
def defects():
    with (CORPORA / "defects.tsv").open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def joined(article: Article) -> str:
    return " ".join(article.text.split())


def test_discovery_finds_the_pairs_and_nothing_else():
    assert len(PAIRS) == 15
    assert DISCOVERY.unpaired == ()
    assert {path.stem for path in CORPORA.glob("*.gold")} == set(PAIRS)
    used = {path.name for pair in PAIRS.values() for path in (pair.source, pair.target)}
    rest = {path.name for path in CORPORA.iterdir()} - used
    assert rest == {f"{name}.gold" for name in PAIRS} | {"README.md", "defects.tsv"}


def test_formats():
    suffixes = Counter(path.suffix for pair in PAIRS.values() for path in (pair.source, pair.target))
    assert set(suffixes) == {".txt", ".html", ".docx", ".md"}
    assert min(suffixes[".txt"], suffixes[".html"], suffixes[".docx"]) >= 5


@each("pair_id", PAIRS)
def test_both_sides_are_read_as_articles(pair_id):
    for article in sides(pair_id):
        assert 250 <= len(article.text.split()) <= 700
        kinds = Counter(segment.kind for segment in article.segments)
        assert article.segments[0].kind == Kind.HEADLINE
        assert kinds[Kind.BODY] >= 12
        assert all(article.text[s.start : s.end] == s.text for s in article.segments)
    assert side_notes(*sides(pair_id)) == ()


@each("pair_id", PAIRS)
def test_gold_covers_every_segment_once_in_order(pair_id):
    links = read_alignment(CORPORA / f"{pair_id}.gold")
    source, target = sides(pair_id)
    assert [n for link in links for n in link.source] == list(range(len(source.segments)))
    assert [n for link in links for n in link.target] == list(range(len(target.segments)))
    assert all(link.source or link.target for link in links)


@each("pair_id", PAIRS)
def test_gold_links_headline_kinds_and_lone_segments_as_documented(pair_id):
    """A headline is linked to the headline; segments without counterpart are those that defects.tsv names, and no others."""
    links = read_alignment(CORPORA / f"{pair_id}.gold")
    source, target = sides(pair_id)
    assert (links[0].source, links[0].target) == ((0,), (0,))
    alone = [(source.segments[n].text, "") for link in links if not link.target for n in link.source]
    alone += [("", target.segments[n].text) for link in links if not link.source for n in link.target]
    named = [(row["source"], row["target"]) for row in defects() if row["pair"] == pair_id and row["kind"] in NULLS]
    paragraphs = [row["target"] for row in defects() if row["pair"] == pair_id and row["kind"] == "repeated-paragraph"]
    named += [("", segment.text) for segment in target.segments if segment.repeat_of is not None and segment.text in " ".join(paragraphs)]
    assert sorted(alone) == sorted(named)


@each("pair_id", PAIRS)
def test_merges_and_splits_of_the_gold_are_those_of_the_table(pair_id):
    source, target = sides(pair_id)
    wide = []
    for link in read_alignment(CORPORA / f"{pair_id}.gold"):
        if len(link.source) + len(link.target) > 2 and (len(link.source), len(link.target)) != (2, 2):
            wide.append(
                tuple(" ".join(side.segments[n].text for n in numbers) for side, numbers in ((source, link.source), (target, link.target)))
            )
    rows = [(row["source"], row["target"]) for row in defects() if row["pair"] == pair_id and row["kind"] in ("merge", "split")]
    assert sorted(wide) == sorted(rows)


def test_defects_name_known_pairs_and_checks():
    rows = defects()
    assert {row["pair"] for row in rows} == set(PAIRS) - CLEAN
    assert {row["check"] for row in rows if row["check"]} == CHECKS
    assert {row["kind"] for row in rows if not row["check"]} == {"merge", "split", "swap"}
    assert all(None not in row and None not in row.values() for row in rows)


@each("row", defects())
def test_the_words_of_a_defect_stand_in_the_articles(row):
    source, target = sides(row["pair"])
    assert row["source"] or row["target"]
    assert row["source"] in joined(source)
    assert row["target"] in joined(target)
    if row["check"] == "repeat":
        assert joined(target).count(row["target"]) == 2


def test_repeats_are_marked():
    for pair_id in PAIRS:
        repeats = [segment for article in sides(pair_id) for segment in article.segments if segment.repeat_of is not None]
        assert len(repeats) == (3 if pair_id == "coast-earthquake" else 0)


@pytest.mark.parametrize("path", sorted(CORPORA.glob("*.html")), ids=lambda path: path.name)
def test_boilerplate_of_pages_is_left_out(path):
    pair_id, language = path.name.split(".")[:2]
    encoding = ENCODINGS.get((pair_id, language), "utf-8")
    article = sides(pair_id)[("es", "en").index(language)]
    page = path.read_bytes().decode(encoding)
    for phrase in BOILERPLATE[language]:
        assert phrase in page
        assert phrase not in article.text
    assert article.encoding == encoding
    assert article.date is not None
    assert any(segment.kind == Kind.CAPTION for segment in article.segments)
