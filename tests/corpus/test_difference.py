"""What changed between two builds, and samples."""

from dataclasses import replace

import pytest

from aligner.bitext import Article, Bitext, Finding, Link, Scores, Segment, Severity, Unit
from aligner.corpus.difference import compare_builds
from aligner.corpus.sampling import sample_units
from aligner.errors import UsageError

SOURCE = ("Abrió el puerto.", "Entró un barco.", "Nadie bajó.")
TARGET = ("The port opened.", "A ship came in.", "No one got off.")


def bitext(name, links, quality=0.9):
    articles = [Article(name, code, "", segments=tuple(Segment(text, 0, len(text)) for text in texts))
                for code, texts in (("es", SOURCE), ("en", TARGET))]  # fmt: skip
    units = [
        Unit(n, Link(a, b), " ".join(SOURCE[i] for i in a), " ".join(TARGET[j] for j in b), scores=Scores(quality))
        for n, (a, b) in enumerate(links)
    ]
    return Bitext(name, *articles, tuple(units), "none", (), "")


ONE = [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
JOINED = [((0,), (0,)), ((1, 2), (1, 2))]


def changes(before, after):
    return [
        (str(one.change), one.document, one.before and one.before.number, one.after and one.after.number)
        for one in compare_builds(before, after)
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([bitext("a", ONE)], [bitext("a", ONE)], []),
        ([], [bitext("a", JOINED)], [("added", "a", None, 0), ("added", "a", None, 1)]),
        ([bitext("a", JOINED), bitext("b", ONE)], [bitext("b", ONE)], [("lost", "a", 0, None), ("lost", "a", 1, None)]),
        ([bitext("a", ONE)], [bitext("a", JOINED)], [("realigned", "a", 1, 1)]),
        ([bitext("a", ONE[:2])], [bitext("a", ONE)], [("added", "a", None, 2)]),
        ([bitext("a", ONE)], [bitext("a", ONE[1:])], [("lost", "a", 0, None)]),
        ([bitext("a", ONE[:1])], [bitext("a", ONE[:1], 0.8)], [("rescored", "a", 0, 0)]),
        ([bitext("a", ONE[:1])], [bitext("a", ONE[:1], 0.9001)], []),
        ([bitext("a", ONE[:1])], [bitext("a", ONE[:1], None)], [("rescored", "a", 0, 0)]),
    ],
)
def test_what_changed(before, after, expected):
    assert changes(before, after) == expected


def test_another_finding_is_a_change():
    made = bitext("a", ONE[:1])
    found = made.with_units((replace(made.units[0], findings=(Finding("number", Severity.ERROR, ""),)),))
    assert changes([made], [found]) == [("rescored", "a", 0, 0)]


def test_samples():
    assert sample_units(1000, 10, seed=1).sum() == 10 and sample_units(3, 10, seed=1).sum() == 3 and sample_units(0, 1, seed=1).sum() == 0
    assert (sample_units(1000, 10, seed=1) == sample_units(1000, 10, seed=1)).all()
    assert (sample_units(1000, 10, seed=1) != sample_units(1000, 10, seed=2)).any()
    with pytest.raises(UsageError, match="from 1"):
        sample_units(3, 0, seed=1)
