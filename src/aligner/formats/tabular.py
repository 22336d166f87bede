"""TSV, JSONL and Moses text: a line a unit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from aligner.bitext import Bitext, Unit
from aligner.errors import FormatError
from aligner.formats.text import is_formula, one_line

__all__ = [
    "COLUMNS",
    "findings_cell",
    "read_jsonl",
    "read_rows",
    "read_tsv",
    "tsv_cell",
    "unit_record",
    "write_jsonl",
    "write_tsv",
]

COLUMNS = (
    "id", "document", "type", "source_segments", "target_segments", "source", "target", "quality", "posterior", "chrf", "bleu", "ter",
    "length_z", "source_kind", "target_kind", "origin", "status", "repeat", "degenerate", "findings", "source_machine", "target_machine",
)  # fmt: skip


def unit_record(bitext: Bitext, unit: Unit) -> dict[str, Any]:
    """Everything about a unit under plain names, ready for JSON."""
    scores = asdict(unit.scores)
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
        "source_kind": unit.source_kind,
        "target_kind": unit.target_kind,
        "origin": unit.origin,
        "status": unit.status,
        "repeat": unit.repeat,
        "degenerate": unit.degenerate,
        "findings": [asdict(finding) for finding in unit.findings],
        "source_machine": unit.source_machine,
        "target_machine": unit.target_machine,
        "engine": bitext.engine,
        "signature": bitext.signature,
    }


def write_jsonl(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """One JSON object a unit."""
    for bitext in bitexts:
        for unit in bitext.units:
            line = json.dumps(unit_record(bitext, unit), ensure_ascii=False, allow_nan=False)
            out.write(line.encode("utf-8", errors="backslashreplace") + b"\n")


def write_tsv(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """A header and one line a unit. Text that a spreadsheet would take for a formula is written after an apostrophe."""
    out.write("\t".join(COLUMNS).encode() + b"\n")
    for bitext in bitexts:
        for unit in bitext.units:
            record = unit_record(bitext, unit)
            record |= record.pop("scores")
            record["findings"] = findings_cell(unit)
            out.write("\t".join(tsv_cell(record[name]) for name in COLUMNS).encode("utf-8", errors="backslashreplace") + b"\n")


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


def read_tsv(path: Path) -> Iterator[dict[str, str]]:
    """Lines of a TSV file by the names of its header, which must hold `source` and `target`. Raises FormatError."""
    rows = read_rows(path)
    header = next(rows)
    for cells in rows:
        yield dict(zip(header, map(_uncell, cells), strict=True))


def read_rows(path: Path) -> Iterator[list[str]]:
    """The cells of a TSV file as they are, its header first, which must hold `source` and `target`. Raises FormatError."""
    lines = _lines(path)
    header = [name.strip() for name in next(lines, (0, ""))[1].split("\t")]
    if not {"source", "target"} <= set(header):
        raise FormatError(f"{path}:1: the first line must name the columns, `source` and `target` among them, separated by tabs")
    twice = sorted(name for name in set(header) if header.count(name) > 1)
    if twice:
        raise FormatError(f"{path}:1: two columns are named {twice[0]!r}; give each its own name")
    yield header
    for number, line in lines:
        cells = line.split("\t")
        if len(cells) != len(header):
            raise FormatError(f"{path}:{number}: {len(cells)} columns where the first line names {len(header)}")
        yield cells


def _uncell(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and is_formula(cell[1:]) else cell


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """Objects of a JSONL file; each must hold `source` and `target` as text. Raises FormatError."""
    for number, line in _lines(path):
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise FormatError(f"{path}:{number}: not JSON ({error}); write one object a line") from None
        if not isinstance(record, dict) or not all(isinstance(record.get(side), str) for side in ("source", "target")):
            raise FormatError(f"{path}:{number}: not an object with `source` and `target` as text")
        yield record


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with path.open("r", encoding="utf-8-sig", newline="\n") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line.rstrip("\r\n")
    except OSError as error:
        raise FormatError(f"{path}: cannot be read ({error.strerror or error})") from None
    except UnicodeDecodeError:
        raise FormatError(f"{path}: not UTF-8 text; save it as UTF-8") from None
