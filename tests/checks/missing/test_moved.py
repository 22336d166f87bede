"""Passages that stand at another place: said once, and neither as missing nor as added."""

from __future__ import annotations

from dataclasses import replace

from checks.helpers import bitext_of

from aligner.bitext import Kind, Link, Severity, Unit
from aligner.checks import check_bitext

TEXTS = [
    ("El puente abrió ayer.", "The bridge opened yesterday."),
    ("La obra costó poco.", ""),
    ("Nadie aplaudió.", ""),
    ("El museo cierra en mayo.", "The museum closes in May."),
    ("", "The work cost little."),
    ("", "Nobody applauded."),
]
LINKS = [Link((0,), (0,)), Link((1,), (), counterpart=(2,)), Link((2,), (), counterpart=(3,)), Link((3,), (1,)),
         Link((), (2,), counterpart=(1,)), Link((), (3,), counterpart=(2,))]  # fmt: skip


def checked(links):
    bitext = bitext_of(TEXTS, source_kind=Kind.BODY, target_kind=Kind.BODY)
    units: list[Unit] = [replace(unit, link=link) for unit, link in zip(bitext.units, links, strict=True)]
    found = check_bitext(bitext.with_units(tuple(units)))
    return [(unit.number, one.check, one.severity, one.message) for unit in found.units for one in unit.findings]


def test_a_passage_is_one_finding():
    message = "2 sentences from here on are at another place in the translation: rows 5 to 6"
    assert checked(LINKS) == [(1, "moved", Severity.INFO, message)]


def test_two_passages_are_two_findings():
    links = [*LINKS]
    links[1], links[2] = replace(LINKS[1], counterpart=(3,)), replace(LINKS[2], counterpart=(2,))
    links[4], links[5] = replace(LINKS[4], counterpart=(2,)), replace(LINKS[5], counterpart=(1,))
    assert [(number, check, message) for number, check, _, message in checked(links)] == [
        (1, "moved", "this sentence is at another place in the translation: row 6"),
        (2, "moved", "this sentence is at another place in the translation: row 5"),
    ]


def test_what_was_not_moved_is_missing_and_added():
    plain = [replace(link, counterpart=()) for link in LINKS]
    assert [check for _, check, _, _ in checked(plain)] == ["omission", "addition"]
