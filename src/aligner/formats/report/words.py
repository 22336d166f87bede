"""What the page says in words: scores, reasons, kinds, counts."""

from __future__ import annotations

from dataclasses import fields

from aligner.bitext import Kind, Scores, Severity, Status, Unit

__all__ = ["SEVERITIES", "count", "kind_tag", "language_name", "link_words", "noun", "reasons", "score_lines", "unit_tags"]

SEVERITIES = ((Severity.ERROR, "error", "errors"), (Severity.WARNING, "warning", "warnings"), (Severity.INFO, "info", "info"))

_LANGUAGES = {"es": "Spanish", "en": "English"}
_KINDS = {Kind.HEADLINE: "Headline", Kind.CAPTION: "Caption", Kind.BYLINE: "Byline", Kind.ATTRIBUTION: "Attribution"}
_STATUSES = {Status.ACCEPTED: "Accepted", Status.EDITED: "Edited", Status.REJECTED: "Rejected"}
_SCORES = {
    "posterior": ("Link probability", "{:.2f}"),
    "chrf": ("chrF to MT", "{:.0f}"),
    "bleu": ("BLEU to MT", "{:.0f}"),
    "ter": ("TER to MT", "{:.0f}"),
    "length_z": ("Length", "{:+.1f} σ"),
}
# A score beyond these is worth a word of its own beside the quality.
UNSURE_LINK, FAR_CHRF, ODD_LENGTH = 0.8, 35.0, 2.0


def language_name(code: str) -> str:
    """The English name of a language the library knows, else its code."""
    return _LANGUAGES.get(code, code)


def count(number: int, singular: str, plural: str | None = None) -> str:
    """`1 unit`, `2,000 units`."""
    return f"{number:,} {noun(number, singular, plural)}"


def noun(number: int, singular: str, plural: str | None = None) -> str:
    """The noun that goes with a number."""
    return singular if number == 1 else plural or singular + "s"


def link_words(link_type: str) -> str:
    """`1:0 omission`, `2:1`."""
    source, target = link_type.split(":")
    word = "omission" if target == "0" else "addition" if source == "0" else ""
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
    if unit.degenerate:
        said.append("Machine translation broken")
    if unit.status in _STATUSES:
        said.append(_STATUSES[unit.status])
    return said


def score_lines(scores: Scores) -> list[tuple[str, str]]:
    """Names and values of all scores that are there but the quality itself."""
    lines = []
    for one in fields(scores):
        value = getattr(scores, one.name)
        if one.name != "quality" and value is not None:
            name, form = _SCORES.get(one.name, (one.name.replace("_", " ").capitalize(), "{:.2f}"))
            lines.append((name, form.format(value).replace("-", "−")))
    return lines


def reasons(unit: Unit) -> list[str]:
    """What pulls the quality of a unit down, in a few words each."""
    scores, said = unit.scores, []
    if scores.posterior is not None and scores.posterior < UNSURE_LINK and not unit.link.is_null:
        said.append("unsure link")
    if scores.length_z is not None and abs(scores.length_z) > ODD_LENGTH:
        said.append("longer than usual" if scores.length_z > 0 else "shorter than usual")
    if scores.chrf is not None and scores.chrf < FAR_CHRF:
        said.append("far from the MT")
    return said
