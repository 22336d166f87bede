"""The list of findings at the top of a page: the gravest first, each a link to its place."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.bitext import Bitext, Dismissed, Finding, Severity, Status, Unit
from aligner.checks.consequence import by_consequence
from aligner.formats.escaping import dismissed_words
from aligner.formats.places import sentence_places, unit_place
from aligner.formats.report.markup import language_attribute, plain, prose
from aligner.formats.report.rows import SYMBOLS, element_id, finding_message, new_tag
from aligner.formats.report.words import count
from aligner.formats.since import Compared

__all__ = ["found_list"]

_AROUND = 34
"""Characters of the sentence that are shown before and after the words in question."""
_MARKED = 90


Places = tuple[Sequence[str], Sequence[str]]
"""Where each segment of the source and of the translation stands, in words."""
_ASIDES = frozenset({"byline", "bracket", "partial-addition", "partial-omission"})
"""Checks whose information is mostly a dateline, a credit, or an explanation in brackets."""


def found_list(bitext: Bitext, compared: Compared | None = None) -> str:
    """All errors and warnings in the open, and what is only worth knowing, dismissed or in a rejected row folded away; a line that says
    so when there is nothing.

    `compared`: those that are new since then are marked.
    """
    every, places = by_consequence(bitext), (sentence_places(bitext.source), sentence_places(bitext.target))
    found = [one for one in every if one[0].status != Status.REJECTED]
    rejected = [one for one in every if one[0].status == Status.REJECTED and one[2].severity != Severity.INFO]
    grave = [one for one in found if one[2].severity != Severity.INFO]
    rest = [one for one in found if one[2].severity == Severity.INFO]
    asides = [one for one in rest if one[2].check in _ASIDES]
    others = [one for one in rest if one[2].check not in _ASIDES]
    dismissed = [(unit, one) for unit in bitext.units for one in unit.dismissed]

    def item(unit: Unit, place: int, finding: Finding) -> str:
        return _item(bitext, places, unit, place, finding, new_tag(compared, bitext, unit, finding))

    said = "" if grave else '<p class="none-found">No errors and no warnings.</p>\n'
    listed = f'<ol class="found-list">{"".join(item(*one) for one in grave)}</ol>\n' if grave else ""
    folded = [
        _folded(
            count(len(others), "more thing") + " worth knowing",
            [item(*one) for one in others],
        ),
        _folded(
            count(len(asides), "dateline, credit or aside", "datelines, credits and asides"),
            [item(*one) for one in asides],
        ),
        _folded(count(len(rejected), "finding") + " in rejected rows", [item(*one) for one in rejected]),
        _folded(count(len(dismissed), "dismissed finding"), [_dismissed_item(*one) for one in dismissed]),
    ]
    return (
        '<section class="found" aria-labelledby="found-title">\n<h2 id="found-title">Findings</h2>\n'
        f"{said}{listed}{''.join(folded)}</section>\n"
    )


def _folded(title: str, items: Sequence[str]) -> str:
    return f'<details><summary>{title}</summary><ol class="found-list">{"".join(items)}</ol></details>\n' if items else ""


def _dismissed_item(unit: Unit, one: Dismissed) -> str:
    return (
        f'<li class="dismissed"><a href="#u{unit.number + 1}"><span class="message">{plain(finding_message(unit, one.finding))}</span></a>'
        f'<span class="where">{plain(dismissed_words(one))}</span></li>\n'
    )


def _item(bitext: Bitext, places: Places, unit: Unit, place: int, finding: Finding, tag: str) -> str:
    severity = finding.severity
    where = unit_place(unit, *places)
    quotes = "".join(
        f'<span class="excerpt"{language_attribute(language)}>{_excerpt(text, span)}</span>'
        for language, text, span in (
            (bitext.source.language, unit.source, finding.source_span),
            (bitext.target.language, unit.target, finding.target_span),
        )
        if span is not None and text.strip()
    )
    return (
        f'<li class="{severity}"><a href="#{element_id(unit, place)}">'
        f'<span class="severity"><span aria-hidden="true">{SYMBOLS[severity]} </span>{severity.value.capitalize()}</span> {tag}'
        f'<span class="message">{plain(finding_message(unit, finding))}</span></a>'
        f'<span class="where">{where}</span>{quotes}</li>\n'
    )


def _excerpt(text: str, span: tuple[int, int]) -> str:
    """The words in question, with some of the sentence around them; a missing word is a gap between its neighbours."""
    start, end = (min(max(offset, 0), len(text)) for offset in (span[0], max(span)))
    marked = text[start:end] if end - start <= _MARKED else text[start : start + _MARKED].rsplit(" ", 1)[0] + " …"
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = "… " + before.partition(" ")[2]
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0] + " …"
    return f"{prose(before)}<b>{prose(marked) if marked else '‸'}</b>{prose(after)}"
