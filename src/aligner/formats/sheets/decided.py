"""Reading a workbook back: what was decided, what was changed, and where the two do not fit together.

Nothing is lost: a decision that cannot be taken is named with its row and its words, and the pair stays as it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from aligner.bitext import Bitext, Link, Scores, Status, Unit
from aligner.errors import FormatError
from aligner.formats.decisions import FindingDecision, UnitDecision, Verdict, identity_of, status_word, verdict_word
from aligner.formats.escaping import one_line, xml_text
from aligner.formats.sheets.cells import Row, Table, open_workbook, tables_of
from aligner.formats.sheets.layout import DATA, FINDINGS, MOST_CELL, REVIEW
from aligner.formats.sheets.records import Record, record_of
from aligner.formats.side_text import SideText
from aligner.text.places import PlacedText

__all__ = ["Decided", "read_workbook"]

MOST_QUOTED = 200
"""Characters of a text that a conflict quotes."""
_DECISIONS = {Status.ACCEPTED: "accept", Status.EDITED: "accept", Status.REJECTED: "reject", Status.AUTO: ""}


@dataclass(frozen=True, slots=True)
class Decided:
    """What a workbook says. `conflicts`: what could not be taken, a line each. `bitexts`: the pairs with the decisions about them."""

    findings: tuple[FindingDecision, ...]
    units: tuple[UnitDecision, ...]
    conflicts: tuple[str, ...]
    bitexts: tuple[Bitext, ...]


def read_workbook(path: Path) -> Decided:
    """What people decided in a workbook that `write_workbook` wrote. Raises FormatError for a file that is none, or is dangerous."""
    tables = list(tables_of(open_workbook(path), as_they_are=DATA))
    conflicts: list[str] = []
    review = _sheet(tables, REVIEW[0], ("id", "type", "translation", "decision"), conflicts)
    found = _sheet(tables, FINDINGS[0], ("id", "check", "finding", "decision"), conflicts)
    if review is None and found is None:
        raise FormatError(f"{path}: no sheet with the columns id and decision; give a workbook that aligner wrote with --format xlsx")
    records = _records(next((table for table in tables if table.title == DATA), None), conflicts)
    units = [] if review is None else list(_unit_decisions(review, records, conflicts))
    findings = [] if found is None else list(_finding_decisions(found, conflicts))
    return Decided(tuple(findings), tuple(units), tuple(conflicts), tuple(_bitexts(path, records, units)))


def _sheet(tables: Sequence[Table], title: str, columns: Sequence[str], conflicts: list[str]) -> Table | None:
    """The sheet with some columns, whatever its title; what is doubled or gone is named, as somebody may have decided there."""
    fitting = [table for table in tables if set(columns) <= set(table.columns)]
    if not fitting:
        conflicts.append(f"no sheet has the columns {', '.join(columns)}, as the sheet {title} had; nothing of it is taken")
        return None
    sheet = next((table for table in fitting if table.title == title), fitting[0])
    for other in fitting:
        if other is not sheet:
            conflicts.append(f"the sheet {other.title} has the columns of {sheet.title}, which alone is read; put what was decided there")
    for name in ("id", "source", "translation", "decision", "note", "by"):
        if sheet.columns.count(name) > 1:
            conflicts.append(f"{sheet.title}: the column {name} is there twice; only the first one is read")
    return sheet


def _records(table: Table | None, conflicts: list[str]) -> dict[str, Record]:
    if table is None:
        conflicts.append(f"the hidden sheet {DATA} is gone, so that changed texts cannot be seen, and no pairs can be written")
        return {}
    parts: dict[str, dict[str, str]] = {}
    for row in table.rows:
        parts.setdefault(row.texts.get("id", ""), {})[row.texts.get("part", "")] = row.texts.get("record", "")
    records: dict[str, Record] = {}
    for name, pieces in parts.items():
        try:
            records[name] = record_of([pieces[str(number)] for number in range(len(pieces))])
        except (ValueError, KeyError) as error:
            conflicts.append(
                f"the hidden sheet {DATA} was changed: the pair {name[:MOST_QUOTED]} cannot be read ({one_line(str(error))[:80]})"
            )
    return records


def _unit_decisions(table: Table, records: dict[str, Record], conflicts: list[str]) -> Iterator[UnitDecision]:
    seen: dict[str, list[Row]] = {}
    for row in table.rows:
        seen.setdefault(row.texts.get("id", ""), []).append(row)
    for identifier, rows in seen.items():
        if not identifier or (records and identifier not in records):
            for row in rows:
                conflicts.append(f"{row.place}: {_no_id(identifier)}{_content(row)}")
            continue
        decisions = [_unit_decision(row, records.get(identifier), conflicts) for row in rows]
        known = {one.place: one for one in decisions if one is not None}
        if len({replace(one, place="") for one in known.values()}) > 1:
            rows_named = " and ".join(known)
            conflicts.append(
                f"{rows_named}: the id {identifier} is there twice with different decisions; none of them is taken"
                + "".join(_content(row) for row in rows)
            )
        else:
            yield from list(known.values())[:1]
    for identifier in records:
        if identifier not in seen:
            conflicts.append(f"{table.title}: the row of {identifier} was deleted; the pair stays as it was")


def _no_id(identifier: str) -> str:
    return f"the id {identifier[:MOST_QUOTED]} is not of this workbook" if identifier else "has no id"


def _content(row: Row) -> str:
    """What people wrote into a row, for a message."""
    written = (f"{name}: {row.texts[name][:MOST_QUOTED]}" for name in ("translation", "decision", "note") if row.texts.get(name))
    return "".join(f"; {one}" for one in written)


def _unit_decision(row: Row, record: Record | None, conflicts: list[str]) -> UnitDecision | None:
    """The decision of a row; None when there is none, or it cannot be taken."""
    odd = [f"{row.place}: the {name} is {reason}" for name, reason in row.odd.items() if name in ("translation", "decision", "note", "by")]
    if odd:
        conflicts += [f"{one}; nothing of this row is taken{_content(row)}" for one in odd]
        return None
    unit = None if record is None else record.unit
    if unit is not None and row.texts.get("source", "") != _as_shown(unit.source):
        conflicts.append(
            f"{row.place}: the source was changed, which is not taken{_content(Row('', {**row.texts, 'translation': ''}, {}))}"
        )
    written = row.texts.get("decision", "")
    status = status_word(written)
    if written and status is None:
        conflicts.append(f"{row.place}: the decision {written[:MOST_QUOTED]!r} is neither accept nor reject{_content(row)}")
        return None
    target = None if unit is None else _changed_target(row, unit, conflicts)
    if target is not None and status == Status.REJECTED:
        conflicts.append(f"{row.place}: the translation was changed and rejected; neither is taken{_content(row)}")
        return None
    decided = Status.EDITED if target is not None else status or Status.AUTO
    note, by = row.texts.get("note", ""), row.texts.get("by", "")
    if unit is not None:
        if target is None and written == _DECISIONS[unit.status]:
            decided = unit.status
        if (decided, target, note, by) == (unit.status, None, _as_shown(unit.note), _as_shown(unit.reviewer)):
            return None
    elif not (written or note):
        return None
    made = UnitDecision(row.texts["id"], decided, target, note, by, row.place)
    return made if record is None else _of_record(made, record)


def _of_record(decision: UnitDecision, record: Record) -> UnitDecision:
    """The decision with what the hidden sheet says of its pair."""
    unit = record.unit
    number = (unit.id or "").removeprefix(f"{record.document}#")
    return replace(
        decision,
        document=record.document,
        number=int(number) if number.isdecimal() and number.isascii() and len(number) < 10 else None,
        was_source=unit.source,
        was_target=unit.target,
    )


def _as_shown(text: str) -> str:
    """A text as its cell had it, read back."""
    shown = xml_text(text)[0]
    return one_line(shown if len(shown) <= MOST_CELL else f"{shown[:MOST_CELL]} …")


def _changed_target(row: Row, unit: Unit, conflicts: list[str]) -> str | None:
    text, shown = row.texts.get("translation", ""), _as_shown(unit.target)
    if text == shown:
        return None
    if len(unit.target) > MOST_CELL:
        conflicts.append(f"{row.place}: the translation was too long for a cell, so that its change cannot be taken")
    elif not text:
        conflicts.append(f"{row.place}: the translation was emptied, which is not taken; reject the pair instead")
    else:
        return text
    return None


def _finding_decisions(table: Table, conflicts: list[str]) -> Iterator[FindingDecision]:
    seen: dict[str, list[FindingDecision]] = {}
    for row in table.rows:
        decision = _finding_decision(row, conflicts)
        if decision is not None:
            seen.setdefault(decision.id, []).append(decision)
    for identifier, decisions in seen.items():
        if len({(one.verdict, one.note, one.by) for one in decisions}) > 1:
            said = ", ".join(f"{one.place}: {one.verdict}" + (f" ({one.note[:MOST_QUOTED]})" if one.note else "") for one in decisions)
            conflicts.append(f"the finding {identifier} is there twice with different decisions, and none of them is taken: {said}")
        else:
            # One finding may stand in several rows of an article that says the same twice.
            yield decisions[0]


def _finding_decision(row: Row, conflicts: list[str]) -> FindingDecision | None:
    get = row.texts.get
    odd = [f"the {name} is {reason}" for name, reason in row.odd.items() if name in ("id", "decision", "note", "by")]
    written, note = get("decision", ""), get("note", "")
    if odd:
        conflicts.append(f"{row.place}: {odd[0]}; nothing of this row is taken{_content(row)}")
        return None
    if not written and not note:
        return None
    verdict = verdict_word(written) if written else Verdict.OPEN
    if verdict is None:
        conflicts.append(f"{row.place}: the decision {written[:MOST_QUOTED]!r} is neither dismissed nor done{_content(row)}")
        return None
    identifier = get("id", "")
    if not identifier:
        conflicts.append(f"{row.place}: has no id{_content(row)}")
        return None
    identity = identity_of(identifier, get("check", ""), get("words in the source", ""), get("words in the translation", ""))
    return FindingDecision(identifier, verdict, note, get("by", ""), row.place, identity)


def _bitexts(path: Path, records: dict[str, Record], decisions: Iterable[UnitDecision]) -> Iterator[Bitext]:
    """The pairs with what was decided, a bitext for each document in their order."""
    decided = {decision.id: decision for decision in decisions}
    for (document, languages), group in groupby(records.items(), key=lambda item: (item[1].document, item[1].languages)):
        source, target = SideText(), SideText()
        units = []
        for number, (name, record) in enumerate(group):
            unit = _decided_unit(record.unit, decided.get(name))
            link = Link(
                source.add(PlacedText(unit.source)),
                target.add(PlacedText(unit.target)),
                posterior=1.0 if unit.scores.posterior is None else unit.scores.posterior,
            )
            units.append(replace(unit, number=number, link=link))
        sides = (source.article(str(path), languages[0]), target.article(str(path), languages[1]))
        yield Bitext(document, *sides, tuple(units), engine="none", evidence=(), signature="")


def _decided_unit(unit: Unit, decision: UnitDecision | None) -> Unit:
    if decision is None:
        return unit
    changed = replace(unit, status=decision.status, note=decision.note, reviewer=decision.by)
    # Scores and findings were those of the old text.
    return changed if decision.target is None else replace(changed, target=decision.target, scores=Scores(), findings=())
