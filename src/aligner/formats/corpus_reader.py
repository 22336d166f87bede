"""Reading files of pairs with all that aligner wrote into them (scores, links, findings, kinds), to convert them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from aligner.bitext import Article, Bitext, Code, CodeKind, Finding, Kind, Link, Origin, Scores, Severity, Status, Unit
from aligner.errors import FormatError
from aligner.formats.bitext_reader import read_bitexts
from aligner.formats.csv_rows import read_csv
from aligner.formats.files import unpacked_name
from aligner.formats.parquet import read_parquet
from aligner.formats.table_reader import cell_text, read_jsonl, read_tsv
from aligner.formats.tmx_languages import chosen_variants
from aligner.formats.tmx_reader import TmxUnit, Variant, read_tmx
from aligner.languages.codes import parse_tag

__all__ = ["read_corpus"]

Record = Mapping[str, Any]
CHUNK = 2_000
"""Units of a bitext: a document with more is read in parts, whose units go on counting."""
_NUMBERS = ("quality", "posterior", "chrf", "bleu", "ter", "length_z", "coverage_source", "coverage_target", "adequacy", "machine_made")
_PROPS = {
    "x-score": "quality", "x-score-align": "posterior", "x-score-length": "length_z", "x-align-type": "type", "x-origin": "origin",
    "x-doc": "document", "x-src-idx": "source_segments", "x-trg-idx": "target_segments", "x-status": "status", "x-mt-engine": "engine",
    "x-signature": "signature", "score-aligner": "quality", "type": "type",
}  # fmt: skip
_KINDS = {kind.value: kind for kind in Kind}
_STATUSES = {status.value: status for status in Status}
_SEVERITIES = frozenset(Severity)
_ADDRESSES = ("x-source-document", "source-document")


def read_corpus(path: Path, source_language: str, target_language: str, notes: list[str] | None = None) -> Iterator[Bitext]:
    """The pairs of a file, by document, as aligner wrote them; of another program's file what it says under the same names.

    The languages are those of the file, where it names them, else the given ones. Raises FormatError.
    """
    found = 0
    said: list[str] = [] if notes is None else notes
    records = _records(path, source_language, target_language, said)
    if records is None:
        yield from read_bitexts(path, source_language=source_language, target_language=target_language)
        return
    for _, rows in groupby(records, key=lambda record: _text(record, "document")):
        number = 0
        while chunk := [record for _, record in zip(range(CHUNK), rows, strict=False)]:
            bitext = _bitext(path, chunk, number, (source_language, target_language))
            number = bitext.units[-1].number + 1
            found += len(chunk)
            yield bitext
    if not found:
        reasons = f" ({'; '.join(said)})" if said else ""
        raise FormatError(f"{path}: no pairs in it{reasons}")


def _records(path: Path, source_language: str, target_language: str, notes: list[str]) -> Iterator[Record] | None:
    """What the file says of each pair; None for a format that is read without."""
    name = unpacked_name(path)
    tags = parse_tag(source_language), parse_tag(target_language)
    if name.endswith(".tmx"):
        return (_of_tmx(unit, one, other) for _, unit, one, other in chosen_variants(read_tmx(path, notes), *tags, notes))
    if name.endswith(".tsv"):
        table = read_tsv(path, notes, tags)
        return ({name: cell.text for name in table.names if (cell := cell_text(table, row, name)) is not None} for row in table.rows)
    if name.endswith(".csv"):
        return (record for _, record in read_csv(path, notes, tags))
    if name.endswith(".parquet"):
        return (record for _, record in read_parquet(path))
    if name.endswith(".jsonl"):
        return ({**line.record.get("scores", {}), **line.record} for line in read_jsonl(path, notes, tags))
    return None


def _of_tmx(unit: TmxUnit, source: Variant, target: Variant) -> Record:
    said = {_PROPS[name]: value for name, value in unit.props if name in _PROPS}
    urls = {
        f"{side}_url": value
        for side, variant in (("source", source), ("target", target))
        for name, value in variant.props
        if name in _ADDRESSES
    }
    return {
        "id": unit.tuid,
        "source": source.text,
        "target": target.text,
        "source_codes": source.codes,
        "target_codes": target.codes,
        "reviewer": unit.changed_by,
        "note": " ".join(unit.notes),
        **said,
        **urls,
    }


def _bitext(path: Path, records: list[Record], first: int, languages: tuple[str, str]) -> Bitext:
    one = records[0]
    document = _text(one, "document") or unpacked_name(path)
    units = []
    for record in records:
        identifier = _text(record, "id")
        number = _own_number(identifier, document)
        is_own = number is not None and number >= first
        number = number if is_own and number is not None else first
        units.append(_unit(record, number, None if is_own or not identifier else identifier))
        first = number + 1
    sides = [
        Article(document, _text(one, f"{side}_language") or given, "", url=_text(one, f"{side}_url") or None)
        for side, given in zip(("source", "target"), languages, strict=True)
    ]
    return Bitext(document, sides[0], sides[1], tuple(units), _text(one, "engine") or "none", (), _text(one, "signature"))


def _own_number(identifier: str, document: str) -> int | None:
    """The number of a unit in the name that aligner gave it."""
    name, _, number = identifier.rpartition("#")
    return int(number) if name == document and number.isascii() and number.isdecimal() and len(number) < 10 else None


def _unit(record: Record, number: int, identifier: str | None) -> Unit:
    status = _text(record, "status")
    return Unit(
        number,
        _link(record, number),
        record["source"],
        record["target"],
        _text(record, "source_machine") or None,
        _text(record, "target_machine") or None,
        _kind(record, "source"),
        _kind(record, "target"),
        origin=Origin.MT if _text(record, "origin") == Origin.MT else Origin.HUMAN,
        status=_STATUSES.get(status, Status.AUTO),
        repeat=_is_true(record.get("repeat")),
        degenerate=_is_true(record.get("degenerate")),
        scores=Scores(**{name: _number(record[name]) for name in _NUMBERS if name in record}, reasons=_reasons(record)),
        findings=tuple(_findings(record.get("findings"))),
        id=identifier,
        reviewer=_text(record, "reviewer"),
        note=_text(record, "note"),
        source_codes=_codes(record.get("source_codes")),
        target_codes=_codes(record.get("target_codes")),
    )


def _codes(value: object) -> tuple[Code, ...]:
    """Inline codes: as they are, or objects of JSON that name a place and a kind."""
    found = []
    for one in value if isinstance(value, tuple | list) else ():
        if isinstance(one, Mapping) and one.get("kind") in set(CodeKind) and isinstance(one.get("place"), int):
            names = (_text(one, name) for name in ("name", "markup", "type"))
            one = Code(max(one["place"], 0), CodeKind(one["kind"]), *names)  # noqa: PLW2901
        if isinstance(one, Code):
            found.append(one)
    return tuple(found)


def _kind(record: Record, side: str) -> Kind | None:
    return _KINDS.get(_text(record, f"{side}_kind"))


def _text(record: Record, name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else "" if value is None else str(value)


def _is_true(value: object) -> bool:
    return value is True or value == "1"


def _number(value: object) -> float | None:
    if value is None:
        return None
    try:
        number = float(value) if isinstance(value, str | int | float) and value != "" else math.nan
    except ValueError:
        return None
    # Parquet holds single precision; what was rounded to four places is so again.
    return round(number, 4) if math.isfinite(number) else None


def _reasons(record: Record) -> tuple[str, ...]:
    reasons = record.get("reasons")
    return tuple(map(str, reasons)) if isinstance(reasons, list) else ()


def _link(record: Record, number: int) -> Link:
    """The link with its segments; those that the file does not say are numbered as the unit is, one on each side that has text."""
    sides = [_segments(record.get(f"{side}_segments")) or ((number,) if record[side] else ()) for side in ("source", "target")]
    return Link(sides[0], sides[1], posterior=_number(record.get("posterior")) or 1.0)


def _segments(value: object) -> tuple[int, ...]:
    """Numbers of segments: a list, `3,4`, or `3-4`."""
    if isinstance(value, str):
        first, _, last = value.partition("-")
        if last.isdecimal() and first.isdecimal() and 0 <= int(last) - int(first) < CHUNK:
            return tuple(range(int(first), int(last) + 1))
        value = value.split(",")
    if not isinstance(value, list):
        return ()
    return tuple(int(one) for one in value if str(one).isascii() and str(one).isdecimal() and len(str(one)) < 10)


def _findings(value: object) -> Iterator[Finding]:
    """Findings: a list of objects, or `check:severity` between semicolons."""
    if isinstance(value, str):
        value = [dict(zip(("check", "severity"), one.rpartition(":")[::2], strict=True)) for one in value.split(";") if one]
    for one in value if isinstance(value, list) else ():
        if isinstance(one, Mapping) and _text(one, "severity") in _SEVERITIES and one.get("check"):
            spans = {f"{side}_span": _span(one.get(f"{side}_span")) for side in ("source", "target")}
            yield Finding(str(one["check"]), Severity(one["severity"]), str(one.get("message") or ""), **spans)


def _span(value: object) -> tuple[int, int] | None:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(one, int) for one in value):
        return value[0], value[1]
    return None
