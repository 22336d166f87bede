"""Whole cases of a term base: terms of several words, forbidden and allowed ones, and sentences in which nothing may be found."""

from __future__ import annotations

import pytest
from tables import each
from terms.helpers import CASES, DIRECTIONS, findings

from aligner.bitext import Finding
from aligner.terms.table import parse_table

STATUS = {"!": "forbidden", "~": "allowed"}
KNOWN_MISSES = {
    "The cold had made his hands number.",
    "Canto desde niño, dijo el tenor.",
    "La toma de la ciudad duró tres días.",
    "Sal de ahí ahora mismo.",
    "The rebels carried only light weapons.",
    "They ate dried dates.",
}
"""Sentences in which something is found that is not the term."""


def _cases(name: str) -> list[tuple[str, ...]]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in f"{line} ".split(" | ")) for line in lines if line and not line.startswith("#")]


def _found(direction: str, concepts: str, source: str, target: str) -> list[Finding]:
    languages = DIRECTIONS[direction]
    rows = [f"{languages.source}\t{languages.target}\tstatus"]
    for concept in concepts.split(" ;; "):
        head, *others = concept.split(" ; ")
        term, rendering = head.split(" = ")
        rows += [f"{term}\t{rendering}\t", *(f"{term}\t{other[1:]}\t{STATUS[other[0]]}" for other in others)]
    return findings(parse_table("\n".join(rows).encode(), "terms.tsv"), source, target, languages)


@each(("direction", "concepts", "source", "target", "expected"), _cases("house.txt"))
def test_what_is_found_is_what_the_case_says(direction, concepts, source, target, expected):
    found = " ".join(one.check for one in _found(direction, concepts, source, target))
    assert (found == expected) is (source not in KNOWN_MISSES)


@pytest.mark.parametrize(
    ("concepts", "source", "target", "marked"),
    [
        (
            "tribunal civil = civil court ;; tribunal penal = criminal court",
            "Cierran los tribunales civiles y penales.",
            "Lower courts will close.",
            ["tribunales civiles", "tribunales civiles y penales"],
        ),
        ("poner en marcha = launch", "Puso ayer en marcha la línea.", "It began the service yesterday.", ["Puso ayer en marcha"]),
    ],
)
def test_a_term_whose_words_do_not_follow_each_other_is_marked_whole(concepts, source, target, marked):
    spans = [one.source_span for one in _found("es_en", concepts, source, target)]
    assert [source[slice(*span)] for span in spans if span is not None] == marked
