"""Findings as a compact list for a terminal, or plain text for a pipe."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.text import Text

from aligner.bitext import Article, Bitext, Dismissed, Finding, Origin, Severity, Unit
from aligner.checks.consequence import by_consequence
from aligner.checks.identity import finding_id
from aligner.formats.escaping import dismissed_words, one_line, visible_text
from aligner.formats.places import Place, place_words, source_place, target_place
from aligner.formats.since import NEW, Compared, state_of

__all__ = ["print_findings"]

_RANK = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}
_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_MARK_STYLES = {Severity.ERROR: "bold underline red", Severity.WARNING: "underline yellow", Severity.INFO: "underline cyan"}
_INDENT = "    "
_LEAST_MESSAGE = 30


def print_findings(
    bitext: Bitext, console: Console, least: Severity = Severity.INFO, *, dismissed: bool = False, compared: Compared | None = None
) -> int:
    """Print the pair's findings of severity `least` and above, the gravest first, and return how many those are.

    Each has a line with unit, severity, check, message and the id by which it is dismissed, and a line a side with the place in the
    article and the words concerned, marked by colour, or by ⟦ ⟧ where the console has none. `dismissed`: those that no longer count come
    last, a line each. `compared`: marks those that are new since then. Nothing from the articles can act on the terminal: control
    characters are spelt out.
    """
    found = [(unit, finding) for unit, _, finding in by_consequence(bitext) if _RANK[finding.severity] >= _RANK[least]]
    _line(console, _heading(bitext, found))
    for unit, finding in found:
        for line in _title(unit, finding, console, new=state_of(compared, bitext, unit, finding) == NEW):
            _line(console, line)
        for side in _sides(bitext, unit, finding, console):
            _line(console, side)
    for unit in bitext.units if dismissed else ():
        for one in unit.dismissed:
            _line(console, _dismissed(unit, one))
    return len(found)


def _dismissed(unit: Unit, one: Dismissed) -> Text:
    said = f"{_safe(one.finding.check)}: {_safe(one.finding.message)}"
    shown = f"{unit.number + 1:>4}  dismissed  {said}  {finding_id(unit, one.finding)}  ({_safe(dismissed_words(one))})"
    return Text(shown, style="dim")


def _line(console: Console, text: Text) -> None:
    console.print(text, soft_wrap=True, highlight=False, markup=False, emoji=False)


def _safe(text: str) -> str:
    return visible_text(one_line(text))


def _heading(bitext: Bitext, found: list[tuple[Unit, Finding]]) -> Text:
    severities = Counter(finding.severity for _, finding in found)
    qualities = [unit.scores.quality for unit in bitext.units if unit.scores.quality is not None]
    parts = [f"{len(bitext.units)} row{'s' * (len(bitext.units) != 1)}"]
    parts += [
        f"{severities[s]} {s}{'s' * (severities[s] != 1 and s != Severity.INFO)}"
        for s in (Severity.ERROR, Severity.WARNING, Severity.INFO)
        if severities[s]
    ]
    if bitext.units and all(unit.origin == Origin.MT for unit in bitext.units):
        parts.append("translated by machine, nothing to check")
    elif not found:
        parts.append("no findings")
    if set_aside := sum(len(unit.dismissed) for unit in bitext.units):
        parts.append(f"{set_aside} dismissed")
    if qualities:
        parts.append(f"mean quality {sum(qualities) / len(qualities):.2f}")
    return Text.assemble(
        (_safe(bitext.id), "bold"), f"  {_safe(bitext.source.name)} → {_safe(bitext.target.name)}  ", (", ".join(parts), "dim")
    )


def _title(unit: Unit, finding: Finding, console: Console, *, new: bool) -> list[Text]:
    """Unit, severity, message, quality and id; on a terminal a long message goes on below its beginning, in a pipe it stays on its line."""
    head = Text.assemble(f"{unit.number + 1:>4}  ", (f"{finding.severity:<7}", _STYLES[finding.severity]), "  ")
    message = Text("new: " if new else "", style="bold") + Text(f"{_safe(finding.check)}: {_safe(finding.message)}")
    if unit.scores.quality is not None:
        message.append(f"  quality {unit.scores.quality:.2f}", style="dim")
    message.append(f"  {finding_id(unit, finding)}", style="dim")
    if not console.is_terminal:
        return [head + message]
    first, *rest = message.wrap(console, max(console.width - len(head), _LEAST_MESSAGE))
    return [head + first, *(Text(" " * len(head)) + line for line in rest)]


def _sides(bitext: Bitext, unit: Unit, finding: Finding, console: Console) -> list[Text]:
    sides = []
    if unit.source.strip():
        where = _where(bitext.source, unit.link.source, source_place(bitext.source, unit, finding.source_span))
        sides.append(_side(bitext.source.language, where, unit.source, finding.source_span, finding.severity, console))
    if unit.target.strip():
        where = _where(bitext.target, unit.link.target, target_place(bitext.target, unit, finding.target_span))
        sides.append(_side(bitext.target.language, where, unit.target, finding.target_span, finding.severity, console))
    return sides


def _where(article: Article, numbers: tuple[int, ...], place: Place | None) -> str:
    """Line and column; of subtitles and PDF files the cue, or the page and its line."""
    if place is None:
        return place_words(article, numbers) if article.counted else ""
    return f"{place.line}:{place.column}" if place.column else str(place.line)


def _side(language: str, where: str, text: str, span: tuple[int, int] | None, severity: Severity, console: Console) -> Text:
    """`es 3:14  … the words around the ⟦marked⟧ words …`, cut to the width of the console, at least so far as the mark is seen."""
    head = f"{_INDENT}  {_safe(language)[:8]} {where:<7} "
    room = max(console.width - len(head) - 4, 20)
    start, end = (0, 0) if span is None else (min(max(span[0], 0), len(text)), min(max(span[1], span[0], 0), len(text)))
    before, marked, after = text[:start], text[start:end], text[end:]
    # What is marked comes first; a third of what room is left shows the words before it.
    left = max(room - len(marked), 0)
    before = _tail(before, max(left // 3, left - len(after)))
    after = _beginning(after, left - len(before))
    line = Text.assemble((head, "dim"), _spaced(before))
    if span is not None:
        plain = console.color_system is None
        words = _spaced(_beginning(marked, room))
        line.append(f"⟦{words}⟧" if plain else words or "‸", style=_MARK_STYLES[severity])
    line.append(_spaced(after))
    return line


def _spaced(text: str) -> str:
    """The text on one line, its spaces kept: two in a row may be what is marked."""
    return visible_text(text.replace("\n", " ").replace("\t", " "))


def _tail(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[len(text) - max(room - 1, 0) :]
    return "…" + (cut.split(" ", 1)[1] if " " in cut.strip() else cut)


def _beginning(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    cut = text[: max(room - 1, 0)]
    return (cut.rsplit(" ", 1)[0] if " " in cut.strip() else cut) + "…"
