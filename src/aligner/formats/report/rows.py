"""One unit as a row of the page."""

from __future__ import annotations

from aligner.bitext import Bitext, Dismissed, Finding, Kind, Origin, Severity, Unit
from aligner.checks.identity import finding_id
from aligner.formats.escaping import dismissed_words
from aligner.formats.report.markup import Mark, attribute, language_attribute, marked, plain, prose
from aligner.formats.report.words import SEVERITIES, kind_tag, reasons, score_lines, unit_tags
from aligner.formats.since import NEW, Compared, state_of

__all__ = ["SYMBOLS", "element_id", "finding_message", "new_tag", "row"]

SYMBOLS = {"error": "■", "warning": "▲", "info": "●"}
_SIDES = {"source": "Source", "target": "Translation"}
_SEVERITY_WORDS = {severity: singular.capitalize() for severity, singular, _ in SEVERITIES}
LOW, MIDDLING = 0.5, 0.8
MOVED = "Stands at another place"


def row(bitext: Bitext, unit: Unit, compared: Compared | None = None) -> str:
    """The unit as a list item: number and tags, source, translation, quality, findings; those that are new since then are marked."""
    shown = unit.number + 1
    kind = "omission" if not unit.target.strip() else "addition" if not unit.source.strip() else "pair"
    more = {"repeat": unit.repeat, "moved": unit.link.counterpart, "machine-made": unit.origin == Origin.MT}
    classes = " ".join(["unit", kind, *(name for name, said in more.items() if said)])
    quality = "" if unit.scores.quality is None else f' data-quality="{unit.scores.quality:.4f}"'
    labels = "".join(f'<span class="tag">{plain(tag)}</span>' for tag in unit_tags(unit))
    return (
        f'<li class="{classes}" id="u{shown}" data-type="{attribute(unit.link.type)}"{quality}>\n'
        f'<div class="place"><a class="number" href="#u{shown}" title="{attribute(f"{bitext.id}#{unit.number}")}">'
        f'<span class="unseen">Row </span>{shown}</a>{labels}</div>\n'
        f"{_source(bitext, unit)}{_target(bitext, unit)}{_score(unit)}{_findings(bitext, unit, compared)}</li>\n"
    )


def _source(bitext: Bitext, unit: Unit) -> str:
    marks = [_mark(unit, place, finding.source_span) for place, finding in enumerate(unit.findings) if finding.source_span is not None]
    return _side(
        "source",
        bitext.source.language,
        unit.source,
        unit.source_kind,
        marks,
        unit.target_machine,
        MOVED if unit.link.counterpart else "Added: not in the source",
    )


def _target(bitext: Bitext, unit: Unit) -> str:
    marks = [_mark(unit, place, finding.target_span) for place, finding in enumerate(unit.findings) if finding.target_span is not None]
    # A translation that is the machine translation itself is not shown twice.
    machine = None if unit.origin == Origin.MT and unit.source_machine == unit.target else unit.source_machine
    absent = "Not translated" if unit.origin == Origin.MT else MOVED if unit.link.counterpart else "Missing from the translation"
    return _side("target", bitext.target.language, unit.target, unit.target_kind, marks, machine, absent)


def _mark(unit: Unit, place: int, span: tuple[int, int] | None) -> Mark:
    start, end = span or (0, 0)
    return start, end, element_id(unit, place), unit.findings[place].severity


def element_id(unit: Unit, place: int) -> str:
    """The id of the element of a finding, by its place among those of its unit."""
    return f"f{unit.number + 1}-{place + 1}"


def _side(name: str, language: str, text: str, kind: Kind | None, marks: list[Mark], machine: str | None, absent: str) -> str:
    """A text and under it, faint, the machine translation of the other side, which is in the same language."""
    tag = kind_tag(kind)
    parts = [f'<div class="side {name}"><span class="side-name">{_SIDES[name]}</span>']
    if tag:
        parts.append(f'<span class="tag">{tag}</span>')
    if text.strip():
        parts.append(f'<p class="text {kind or "body"}"{language_attribute(language)}>{marked(text, marks)}</p>')
    else:
        parts.append(f'<p class="absent">{absent}</p>')
    if machine:
        parts.append(
            f'<p class="machine"><span class="machine-name">Machine translation</span> '
            f"<span{language_attribute(language)}>{prose(machine)}</span></p>"
        )
    return "".join([*parts, "</div>\n"])


def _score(unit: Unit) -> str:
    """The quality, and the single scores behind it. Where it says more than the findings, as it is low and they do not say why, it has a
    bar and the reasons that pull it down.
    """
    quality, lines = unit.scores.quality, score_lines(unit.scores)
    said = any(finding.severity != Severity.INFO for finding in unit.findings)
    if quality is None and not lines:
        return '<div class="score"></div>\n'
    if quality is None:
        head = '<span class="none"><span class="unseen">No quality</span><span aria-hidden="true">–</span></span>'
    elif said or quality >= MIDDLING:
        head = f'<span class="figure quiet"><span class="unseen">Quality </span>{quality:.2f}</span>'
    else:
        level = "low" if quality < LOW else "middling"
        head = (
            f'<span class="figure {level}"><span class="unseen">Quality </span>{quality:.2f}</span>'
            f'<svg class="bar {level}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
            f'<rect class="track" width="100" height="4"/><rect class="fill" width="{100 * quality:.0f}" height="4"/></svg>'
        )
    # What pulls the quality down is mostly what a finding says already.
    why = "".join(f"<li>{plain(reason)}</li>" for reason in reasons(unit) if not said or reason not in unit.scores.reasons)
    listed = f'<ul class="reasons">{why}</ul>' if why else ""
    if lines:
        # One element for all scores: a page of 5,000 units has enough elements to build.
        scores = "\n".join(f"{plain(name)} {value}" for name, value in lines)
        return f'<div class="score"><details><summary>{head}</summary><p class="scores">{scores}</p></details>{listed}</div>\n'
    return f'<div class="score">{head}{listed}</div>\n'


def _findings(bitext: Bitext, unit: Unit, compared: Compared | None) -> str:
    if not unit.findings and not unit.dismissed:
        return ""
    items = "".join(_finding(unit, place, finding, new_tag(compared, bitext, unit, finding)) for place, finding in enumerate(unit.findings))
    items += "".join(_dismissed(unit, one) for one in unit.dismissed)
    return f'<ul class="findings">{items}</ul>\n'


def new_tag(compared: Compared | None, bitext: Bitext, unit: Unit, finding: Finding) -> str:
    """A mark for a finding that an earlier check did not have."""
    return '<span class="tag new">New</span> ' if state_of(compared, bitext, unit, finding) == NEW else ""


def _finding(unit: Unit, place: int, finding: Finding, tag: str) -> str:
    severity = finding.severity
    return (
        f'<li class="finding {severity}" id="{element_id(unit, place)}" tabindex="-1" '
        f'data-severity="{severity}" data-check="{attribute(finding.check)}">'
        f'<span class="severity"><span aria-hidden="true">{SYMBOLS[severity]} </span>{_SEVERITY_WORDS[severity]}</span> {tag}'
        f'<span class="check">{plain(finding.check)}</span> <span class="message">{plain(finding_message(unit, finding))}</span> '
        f'<span class="name">{finding_id(unit, finding)}</span></li>'
    )


def _dismissed(unit: Unit, one: Dismissed) -> str:
    """A finding that no longer counts: not among those that keys and filters go to."""
    return (
        f'<li class="dismissed">Dismissed: <span class="check">{plain(one.finding.check)}</span> '
        f"{plain(finding_message(unit, one.finding))} "
        f'<span class="name">{finding_id(unit, one.finding)}</span> ({plain(dismissed_words(one))})</li>'
    )


def finding_message(unit: Unit, finding: Finding) -> str:
    """The message without the machine translation that the row shows beside it anyway."""
    for machine in (unit.source_machine, unit.target_machine):
        if machine:
            message = finding.message.removesuffix(f"; it says: {machine}")
            if message != finding.message:
                return message
    return finding.message
