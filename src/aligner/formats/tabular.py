"""Writing TSV, JSONL and Moses text: a line a unit."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from aligner.bitext import Bitext, Code, Finding, Unit
from aligner.checks.identity import finding_id
from aligner.formats.escaping import is_formula, one_line
from aligner.formats.since import Compared, state_of
from aligner.values import by_field

__all__ = ["COLUMNS", "findings_cell", "table_record", "tsv_cell", "unit_record", "write_jsonl", "write_tsv"]

COLUMNS = (
    "id", "document", "type", "source_segments", "target_segments", "source", "target", "quality", "posterior", "chrf", "bleu", "ter",
    "length_z", "source_kind", "target_kind", "origin", "status", "repeat", "degenerate", "findings", "source_machine", "target_machine",
    "reviewer", "note", "machine_made",
)  # fmt: skip


def unit_record(bitext: Bitext, unit: Unit, compared: Compared | None = None) -> dict[str, Any]:
    """Everything about a unit under plain names, ready for JSON. `compared`: findings say whether they are new since then."""
    scores = by_field(unit.scores)
    return {
        "id": unit.id if unit.id is not None else f"{bitext.id}#{unit.number}",
        "document": bitext.id,
        "source_language": bitext.source.language,
        "target_language": bitext.target.language,
        "source": unit.source,
        "target": unit.target,
        "quality": scores.pop("quality"),
        "scores": scores,
        "type": unit.link.type,
        "source_segments": list(unit.link.source),
        "target_segments": list(unit.link.target),
        "crossing": [list(pair) for pair in unit.link.crossing],
        "counterpart": list(unit.link.counterpart),
        "source_kind": unit.source_kind,
        "target_kind": unit.target_kind,
        "origin": unit.origin,
        "status": unit.status,
        "reviewer": unit.reviewer,
        "note": unit.note,
        "repeat": unit.repeat,
        "degenerate": unit.degenerate,
        "findings": [_finding(unit, finding, state_of(compared, bitext, unit, finding)) for finding in unit.findings],
        "dismissed": [
            _finding(unit, one.finding) | {"scope": one.scope, "reason": one.reason, "date": one.date, "by": one.by}
            for one in unit.dismissed
        ],
        "source_machine": unit.source_machine,
        "target_machine": unit.target_machine,
        "engine": bitext.engine,
        "signature": bitext.signature,
        **{f"{side}_codes": [by_field(code) for code in codes] for side, codes in _codes(unit) if codes},
    }


def _codes(unit: Unit) -> tuple[tuple[str, tuple[Code, ...]], ...]:
    """The inline codes of both texts; most files have none."""
    return ("source", unit.source_codes), ("target", unit.target_codes)


def _finding(unit: Unit, finding: Finding, state: str = "") -> dict[str, Any]:
    return {"id": finding_id(unit, finding), **by_field(finding), **({"since": state} if state else {})}


def write_jsonl(bitexts: Iterable[Bitext], out: BinaryIO, compared: Compared | None = None) -> None:
    """One JSON object a unit. `compared`: as for `unit_record`."""
    for bitext in bitexts:
        for unit in bitext.units:
            line = json.dumps(unit_record(bitext, unit, compared), ensure_ascii=False, allow_nan=False)
            out.write(line.encode("utf-8", errors="backslashreplace") + b"\n")


def write_tsv(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A header and one line a unit. Text that a spreadsheet would take for a formula is written after an apostrophe."""
    out.write("\t".join(COLUMNS).encode() + b"\n")
    for bitext in bitexts:
        for unit in bitext.units:
            record = table_record(bitext, unit)
            out.write("\t".join(tsv_cell(record[name]) for name in COLUMNS).encode("utf-8", errors="backslashreplace") + b"\n")


def table_record(bitext: Bitext, unit: Unit) -> dict[str, Any]:
    """What the columns of a table hold, by their names."""
    record = unit_record(bitext, unit)
    record |= record.pop("scores")
    record["findings"] = findings_cell(unit)
    return record


def findings_cell(unit: Unit) -> str:
    """The unit's findings as `check:severity`, separated by semicolons."""
    return ";".join(f"{finding.check}:{finding.severity}" for finding in unit.findings)


def tsv_cell(value: object) -> str:
    """A value as a cell: on one line, and never what a spreadsheet would take for a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").rstrip(".")
    if isinstance(value, list):
        return ",".join(map(str, value))
    if isinstance(value, int):
        return str(value)
    text = one_line(str(value))
    return f"'{text}" if is_formula(text) else text
