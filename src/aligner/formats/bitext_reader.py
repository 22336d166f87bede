"""Reading files of ready-made pairs (TMX, XLIFF, TSV, CSV, JSONL, Parquet, Moses text), to score and check them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from aligner.bitext import Bitext, Code, Kind, Link, Scores, Status, Unit
from aligner.errors import FormatError
from aligner.formats.csv_rows import read_csv
from aligner.formats.files import PACKED, unpacked_name
from aligner.formats.moses import moses_paths, read_moses
from aligner.formats.parquet import read_parquet
from aligner.formats.side_text import SideText
from aligner.formats.table_reader import TsvTable, cell_text, json_text, read_jsonl, read_tsv
from aligner.formats.text import one_line
from aligner.formats.tmx_languages import chosen_variants, is_of
from aligner.formats.tmx_reader import TmxUnit, Variant, read_tmx
from aligner.formats.xliff.markup import TOOL
from aligner.formats.xliff.reader import XLIFF_SUFFIXES, XliffUnit, read_xliff
from aligner.languages.codes import LanguageTag, parse_tag
from aligner.languages.pair import DEFAULT_PAIR
from aligner.text.characters import plain
from aligner.text.places import PlacedText

__all__ = ["BITEXT_SUFFIXES", "read_bitexts"]

_SUFFIXES = (".tmx", *XLIFF_SUFFIXES, ".tsv", ".csv", ".jsonl")
PROGRAMS = {
    **dict.fromkeys((".sdlppx", ".sdlrpx", ".sdltm", ".sdlalign"), "Trados Studio"),
    **dict.fromkeys((".mqxlz", ".mqout", ".mqback"), "memoQ"),
    **dict.fromkeys((".xlz", ".wsxz"), "WorldServer"),
}
"""Packages and databases of other programs, which are refused by name."""
BITEXT_SUFFIXES = (*_SUFFIXES, *(f"{suffix}{packed}" for suffix in _SUFFIXES for packed in PACKED), ".parquet", *PROGRAMS)
CHUNK = 2_000
"""Pairs of a bitext: large files are read in parts."""


class _Review(NamedTuple):
    """What an earlier review says of a pair."""

    status: Status = Status.AUTO
    reviewer: str = ""
    note: str = ""
    quality: float | None = None


class _Row(NamedTuple):
    """A pair of the file: identifier, source, target, and the machine translations of both where the file has them."""

    id: str
    source: PlacedText
    target: PlacedText
    source_machine: str | None = None
    target_machine: str | None = None
    review: _Review = _Review()
    codes: tuple[tuple[Code, ...], tuple[Code, ...]] = ((), ())


def read_bitexts(
    path: str | Path, *, source_language: str = DEFAULT_PAIR.source, target_language: str = DEFAULT_PAIR.target
) -> Iterator[Bitext]:
    """The pairs of a file, in bitexts of up to 2,000 pairs, every pair a unit in the file's order.

    TSV and CSV need a first line that names the columns, `source` and `target` among them; `id` is used when it is there, else the number
    of the pair. Files ending in `.gz` or `.zst` are unpacked. Moses text is named without the languages that its two files end in.

    A side may be empty: an omission or addition. Raises FormatError for a file that is not one of these or holds no pair.
    """
    path, number = Path(path), 0
    source, target = parse_tag(source_language), parse_tag(target_language)
    notes: list[str] = []
    rows = _rows(path, source, target, notes)
    chunk = list(islice(rows, CHUNK))
    while chunk:
        following = list(islice(rows, CHUNK))
        # What was left out is known at the end of the file, and said with its last pairs.
        yield _bitext(path, chunk, number, (source.language, target.language), () if following else tuple(notes))
        number += len(chunk)
        chunk = following
    if not number:
        reasons = f" ({'; '.join(notes)})" if notes else ""
        raise FormatError(f"{path}: no {source}-{target} pairs in it; check the languages (--source-lang, --target-lang){reasons}")


def _bitext(path: Path, rows: Sequence[_Row], first: int, languages: tuple[str, str], notes: tuple[str, ...]) -> Bitext:
    source, target = SideText(), SideText()
    units = tuple(
        Unit(
            number,
            Link(source.add(row.source), target.add(row.target)),
            row.source.text,
            row.target.text,
            source_machine=row.source_machine,
            target_machine=row.target_machine,
            source_kind=Kind.BODY if row.source.text else None,
            target_kind=Kind.BODY if row.target.text else None,
            id=row.id,
            status=row.review.status,
            reviewer=row.review.reviewer,
            note=row.review.note,
            scores=Scores(quality=row.review.quality),
            source_codes=row.codes[0],
            target_codes=row.codes[1],
        )
        for number, row in enumerate(rows, first)
    )
    name = str(path)
    sides = source.article(name, languages[0]), target.article(name, languages[1])
    return Bitext(path.name, *sides, units, engine="none", evidence=(), signature="", notes=notes)


def _rows(path: Path, source: LanguageTag, target: LanguageTag, notes: list[str]) -> Iterator[_Row]:
    name = unpacked_name(path)
    if name.endswith(".tmx"):
        for number, unit, first, second in chosen_variants(read_tmx(path, notes), source, target, notes):
            texts = _of_variant(first), _of_variant(second)
            yield _Row(unit.tuid or str(number), *texts, review=_tmx_review(unit), codes=(first.codes, second.codes))
    elif name.endswith(XLIFF_SUFFIXES):
        yield from _of_xliff(read_xliff(path, notes), source, target, notes)
    elif name.endswith(tuple(PROGRAMS)):
        program = next(program for ending, program in PROGRAMS.items() if name.endswith(ending))
        raise FormatError(f"{path}: a package of {program}, which is not read; export it there as XLIFF 1.2 or TMX")
    elif name.endswith(".tsv"):
        yield from _of_table(read_tsv(path, notes))
    elif name.endswith(".jsonl"):
        for number, line in enumerate(read_jsonl(path, notes), 1):
            own, other = (_machine(line.record, name) for name in _MACHINES)
            review = _review({name: value for name, value in line.record.items() if isinstance(value, str)})
            yield _Row(_identifier(line.record, number), json_text(line, "source"), json_text(line, "target"), own, other, review)
    elif (read := _READERS.get(name[name.rfind(".") :])) is not None:
        for number, (place, record) in enumerate(read(path, notes), 1):
            own, other = (_machine(record, name) for name in _MACHINES)
            review = _review({name: value for name, value in record.items() if isinstance(value, str)})
            texts = _of_line(record["source"], place), _of_line(record["target"], place)
            yield _Row(_identifier(record, number), texts[0], texts[1], own, other, review)
    elif moses_paths(path, source.language, target.language) is not None:
        for number, first_text, second_text in read_moses(path, source.language, target.language, notes):
            yield _Row(str(number), _of_line(first_text, number), _of_line(second_text, number))
    else:
        raise FormatError(
            f"{path}: not a file of pairs; give TMX (.tmx), XLIFF (.xlf, .xliff), TSV (.tsv), CSV (.csv), JSONL (.jsonl), "
            "Parquet (.parquet), or Moses text without its language"
        )


def _parquet_rows(path: Path, _: list[str]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    # Rows have no lines.
    return ((0, record) for _, record in read_parquet(path))


_READERS: Mapping[str, Callable[[Path, list[str]], Iterator[tuple[int, Mapping[str, Any]]]]] = {
    ".csv": read_csv,
    ".parquet": _parquet_rows,
}


def _of_line(text: str, line: int) -> PlacedText:
    text = one_line(plain(text))
    return PlacedText(text, ((0, line, 0),) if text and line else ())


_MACHINES = ("source_machine", "target_machine")
_REVIEWED = ("status", "reviewer", "note")


def _of_table(table: TsvTable) -> Iterator[_Row]:
    others = [name for name in ("id", *_MACHINES, *_REVIEWED) if name in table.names]
    for number, row in enumerate(table.rows, 1):
        source, target = cell_text(table, row, "source"), cell_text(table, row, "target")
        placed = {name: cell_text(table, row, name) for name in others}
        cells = {name: cell.text for name, cell in placed.items() if cell is not None and cell.text}
        own, other = (cells.get(name) for name in _MACHINES)
        review = _review(cells)
        yield _Row(cells.get("id") or str(number), source or PlacedText(""), target or PlacedText(""), own, other, review)


def _of_xliff(units: Iterator[XliffUnit], source: LanguageTag, target: LanguageTag, notes: list[str]) -> Iterator[_Row]:
    """The segments that have a translation, and those that aligner wrote because they have none."""
    left_out: Counter[str] = Counter()
    number = 0
    for number, unit in enumerate(units, 1):
        reason = _reason_to_leave_out(unit, source, target)
        if reason:
            left_out[reason] += 1
            continue
        texts = (PlacedText(unit.source, ((0, unit.line, 0),)), PlacedText(unit.target or "", ((0, unit.target_line, 0),)))
        reviewer = unit.facts.get("reviewer", "")
        remarks = [text for author, text in unit.notes if unit.facts and author == (reviewer or "reviewer") != TOOL]
        review = _Review(unit.status, reviewer, " ".join(remarks), unit.quality)
        yield _Row(unit.id or str(number), *texts, review=review, codes=(unit.source_codes, unit.target_codes))
    if left_out:
        counts = ", ".join(f"{count} {reason}" for reason, count in left_out.items())
        notes.append(f"{left_out.total()} of {number} segments were left out: {counts}")


def _reason_to_leave_out(unit: XliffUnit, source: LanguageTag, target: LanguageTag) -> str:
    if not is_of(unit.source_language, source) or not (is_of(unit.target_language, target) or not unit.target_language):
        return f"from {unit.source_language or 'no language'} to {unit.target_language or 'no language'}"
    if unit.is_fixed:
        return "not to be translated"
    if not unit.target and "align-type" not in unit.facts:
        return "not translated yet"
    return "" if unit.source or unit.target else "empty"


def _tmx_review(unit: TmxUnit) -> _Review:
    """The status that aligner or Trados Studio gave, and who did."""
    props = dict(unit.props)
    if props.get("x-ConfirmationLevel", "").startswith("Approved"):
        return _Review(Status.ACCEPTED)
    return _review({"status": props.get("x-status", ""), "reviewer": unit.changed_by, "note": " ".join(unit.notes)})


def _review(values: Mapping[str, str]) -> _Review:
    """What a file that aligner wrote says of a pair; nothing in a file that says something else by these names."""
    if values.get("status") not in set(Status):
        return _Review()
    reviewer, note = (plain(values.get(name, "")).strip() for name in ("reviewer", "note"))
    return _Review(Status(values["status"]), reviewer, note)


def _of_variant(variant: Variant) -> PlacedText:
    return PlacedText(variant.text, ((0, variant.line, 0),))


def _identifier(record: Mapping[str, Any], number: int) -> str:
    identifier = record.get("id")
    return str(number) if identifier in (None, "") else str(identifier)


def _machine(record: Mapping[str, Any], name: str) -> str | None:
    return plain(str(record[name])).strip() if record.get(name) else None
