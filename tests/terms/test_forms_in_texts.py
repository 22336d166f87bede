"""Terms in their inflected forms, and words that only look like them: the tables in `cases`."""

from __future__ import annotations

from tables import each
from terms.helpers import DIRECTIONS, findings, one_concept, read_cases

INFLECTED = [(direction, *row) for direction in DIRECTIONS for row in read_cases("inflected", direction)]
SILENT = [(direction, *row) for direction in DIRECTIONS for row in read_cases("silent", direction)]
HOMOGRAPHS = {
    "No pudo poder con todo.",
    "The second witness did not appear.",
    "Huelga decir que se niega.",
    "La banca pierde dinero.",
    "El vino está medido.",
    "La política fiscal general es laxa.",
    "They have the means to pay.",
}
"""Sentences of words that are written as the term and taken for it."""


@each(("direction", "term", "rendering", "source", "right", "wrong"), INFLECTED)
def test_an_inflected_term_is_known_on_both_sides(direction, term, rendering, source, right, wrong):
    languages = DIRECTIONS[direction]
    base = one_concept(term, rendering, languages)
    assert [one.message for one in findings(base, source, right, languages)] == []
    assert [one.check for one in findings(base, source, wrong, languages)] == ["term"]


@each(("direction", "term", "rendering", "source", "target"), SILENT)
def test_another_word_is_not_the_term(direction, term, rendering, source, target):
    languages = DIRECTIONS[direction]
    found = findings(one_concept(term, rendering, languages), source, target, languages)
    assert bool(found) is (source in HOMOGRAPHS)


def test_enough_cases():
    assert all(len(read_cases("inflected", direction)) > 100 for direction in DIRECTIONS)
    assert len(SILENT) >= 100
