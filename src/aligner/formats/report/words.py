"""What the page says in words: scores, reasons, kinds, counts."""

from __future__ import annotations

from dataclasses import fields
from typing import Literal

from aligner.bitext import Bitext, Kind, Origin, Scores, Severity, Status, Unit

__all__ = ["SEVERITIES", "count", "headline", "is_missing", "kind_tag", "link_words", "noun", "reasons", "score_lines", "unit_tags"]

SEVERITIES = ((Severity.ERROR, "error", "errors"), (Severity.WARNING, "warning", "warnings"), (Severity.INFO, "info", "info"))

_KINDS = {Kind.HEADLINE: "Headline", Kind.CAPTION: "Caption", Kind.BYLINE: "Byline", Kind.ATTRIBUTION: "Attribution"}
_STATUSES = {Status.ACCEPTED: "Accepted", Status.EDITED: "Edited", Status.REJECTED: "Rejected"}
_SCORES = {
    "posterior": ("Probability of the alignment", "{:.2f}"),
    "chrf": ("chrF to the machine translation", "{:.0f}"),
    "bleu": ("BLEU to the machine translation", "{:.0f}"),
    "ter": ("TER to the machine translation", "{:.0f}"),
    "length_z": ("Length", "{:+.1f} σ"),
    "coverage_source": ("Source covered", "{:.2f}"),
    "coverage_target": ("Translation covered", "{:.2f}"),
    "adequacy": ("Adequacy to the model", "{:.2f}"),
}
_NO_CONTENT = frozenset({"byline", "repeat"})
"""Checks that say why a sentence on one side only is no content that is missing or added."""
UNSURE_LINK = 0.8
"""A posterior below this is worth a word of its own beside the quality."""


def count(number: int, singular: str, plural: str | None = None) -> str:
    """`1 sentence`, `2,000 sentences`."""
    return f"{number:,} {noun(number, singular, plural)}"


def noun(number: int, singular: str, plural: str | None = None) -> str:
    """The noun that goes with a number."""
    return singular if number == 1 else plural or singular + "s"


def headline(bitext: Bitext) -> str:
    """The article's headline; the name of the pair when it has none."""
    first = bitext.source.segments[0] if bitext.source.segments else None
    return bitext.source.title or (first.text if first is not None and first.kind == Kind.HEADLINE else bitext.id)


def link_words(link_type: str) -> str:
    """`1:0 missing`, `2:1`."""
    source, target = link_type.split(":")
    word = "missing" if target == "0" else "added" if source == "0" else ""
    return f"{link_type} {word}".strip()


def kind_tag(kind: Kind | None) -> str:
    """`Headline`, `Caption` …; nothing for what most segments are."""
    return _KINDS.get(kind, "") if kind is not None else ""


def unit_tags(unit: Unit) -> list[str]:
    """What is to be said about a unit as a whole: an unusual link, a repeat, its review status."""
    said = []
    if not unit.link.is_null and unit.link.type != "1:1":
        said.append(unit.link.type)
    if unit.repeat:
        said.append("Repeat")
    if unit.link.counterpart:
        said.append("Moved")
    if unit.degenerate:
        said.append("Machine translation broken")
    if unit.status in _STATUSES:
        said.append(_STATUSES[unit.status])
    return said


def is_missing(unit: Unit, side: Literal["source", "target"]) -> bool:
    """Whether content is missing from a side: a machine translation misses nothing, bylines and repeats are no content, and what was moved
    is there.
    """
    text = unit.source if side == "source" else unit.target
    excused = unit.repeat or unit.link.counterpart or any(finding.check in _NO_CONTENT for finding in unit.findings)
    return not text.strip() and unit.origin != Origin.MT and not excused


def score_lines(scores: Scores) -> list[tuple[str, str]]:
    """Names and values of all scores that are there but the quality itself."""
    lines = []
    for one in fields(scores):
        value = getattr(scores, one.name)
        if one.name in _SCORES and value is not None:
            name, form = _SCORES[one.name]
            lines.append((name, form.format(value).replace("-", "−")))
    return lines


def reasons(unit: Unit) -> list[str]:
    """What pulls the quality of a unit down, in a few words each."""
    posterior = unit.scores.posterior
    unsure = posterior is not None and posterior < UNSURE_LINK and not unit.link.is_null
    return [*(["the alignment is not sure"] if unsure else []), *unit.scores.reasons]
