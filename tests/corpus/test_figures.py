"""Figures of a corpus."""

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Severity, Unit
from aligner.corpus.figures import CorpusFigures, collect_figures

ERROR, INFO = Finding("number", Severity.ERROR, ""), Finding("spacing", Severity.INFO, "")
UNITS = (
    Unit(0, Link((0,), (0,)), "Tres faros", "Three lighthouses here", source_kind=Kind.HEADLINE, scores=Scores(1.0)),
    Unit(1, Link((1,), (1,)), "Son 4.", "There are 5.", source_kind=Kind.BODY, scores=Scores(0.29), findings=(INFO, ERROR, ERROR)),
    Unit(2, Link((2,), (2,)), "Son 4.", "They are 4.", source_kind=Kind.BODY, scores=Scores(0.2), findings=(INFO,), repeat=True),
    Unit(3, Link((), (3,)), "", "Rain.", target_kind=Kind.CAPTION),
)
BITEXT = Bitext("port", Article("a", "es", ""), Article("b", "en", ""), UNITS, "none", (), "")


def test_everything_is_counted():
    figures = collect_figures([BITEXT, BITEXT]).to_json()
    assert (figures["documents"], figures["pairs_of_sentences"], figures["repeats"], figures["without_quality"]) == (2, 8, 2, 2)
    assert figures["words"] == {"en": 20, "es": 12}
    assert {label: count for label, count in figures["quality"].items() if count} == {"0.2-0.3": 4, "0.9-1.0": 2}
    assert list(figures["types"].items()) == [("1:1", 6), ("0:1", 2)]
    assert figures["kinds"] == {"body": 4, "caption": 2, "headline": 2}
    assert figures["severities"] == {"none": 4, "error": 2, "info": 2}
    assert list(figures["checks"].items()) == [("spacing", 4), ("number", 2)]
    assert list(figures["languages"].values()) == [2]


def test_rows_hold_the_same_figures():
    rows = list(collect_figures([BITEXT]).rows())
    for title in ("type", "kind", "gravest finding", "quality"):
        assert sum(count for name, _, count in rows if name == title) == len(UNITS), title


def test_an_empty_corpus():
    assert collect_figures([]).to_json() == CorpusFigures().to_json() and collect_figures([]).units == 0
