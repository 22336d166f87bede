"""Reading files of ready-made pairs (TMX, XLIFF, TSV, CSV, JSONL, Parquet, workbooks, Moses text), to score and check them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

from aligner.bitext import NO_SCORES, Article, Bitext, Code, Kind, Link, Origin, Scores, Status, Unit
from aligner.errors import FormatError
from aligner.formats.columns import Languages
from aligner.formats.csv_rows import read_csv
from aligner.formats.escaping import one_line
from aligner.formats.files import PACKED, unpacked_name
from aligner.formats.moses import moses_paths, read_moses
from aligner.formats.parquet import read_parquet
from aligner.formats.side_text import SideText
from aligner.formats.table_reader import TsvTable, cell_value, json_texts, placed_cell, read_jsonl, read_tsv
from aligner.formats.tmx_languages import chosen_variants, is_of, named_counts
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
BITEXT_SUFFIXES = (*_SUFFIXES, *(f"{suffix}{packed}" for suffix in _SUFFIXES for packed in PACKED), ".parquet", ".xlsx", *PROGRAMS)
CHUNK = 2_000
"""Pairs of a bitext: large files are read in parts."""


class _Review(NamedTuple):
    """What an earlier review says of a pair."""

    status: Status = Status.AUTO
    reviewer: str = ""
    note: str = ""
    quality: float | None = None


_NO_REVIEW = _Review()
_STATUSES = frozenset(Status)


class _Row(NamedTuple):
    """A pair of the file: identifier, source, target, and the machine translations of both where the file has them."""

    id: str
    source: PlacedText
    target: PlacedText
    source_machine: str | None = None
    target_machine: str | None = None
    review: _Review = _NO_REVIEW
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
    row = next(rows, None)
    while row is not None:
        units, sides = _units(path, chain((row,), islice(rows, CHUNK - 1)), number, (source.language, target.language))
        number += len(units)
        row = next(rows, None)
        # What was left out is known at the end of the file, and said with its last pairs.
        said = tuple(notes) if row is None else ()
        yield Bitext(path.name, *sides, units, engine="none", evidence=(), signature="", notes=said)
    if not number:
        reasons = f" ({'; '.join(notes)})" if notes else ""
        raise FormatError(f"{path}: no {source}-{target} pairs in it; check the languages (--source-lang, --target-lang){reasons}")


def _units(path: Path, rows: Iterable[_Row], first: int, languages: tuple[str, str]) -> tuple[tuple[Unit, ...], tuple[Article, Article]]:
    """The units of rows, which are numbered from `first` on, and the articles that their texts make."""
    source, target = SideText(), SideText()
    units = []
    body, human = Kind.BODY, Origin.HUMAN
    for number, (identifier, one, other, own, foreign, (status, reviewer, note, quality), codes) in enumerate(rows, first):
        text, translation = one.text, other.text
        link = Link(source.add(one), target.add(other))
        kind, other_kind = body if text else None, body if translation else None
        scores = NO_SCORES if quality is None else Scores(quality)
        units.append(
            Unit(
                number, link, text, translation, own, foreign, kind, other_kind, human, status,
                False, False, scores, (), identifier, (), reviewer, note, *codes,
            )
        )  # fmt: skip
    name = str(path)
    return tuple(units), (source.article(name, languages[0]), target.article(name, languages[1]))


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
        yield from _of_table(read_tsv(path, notes, (source, target)))
    elif name.endswith(".jsonl"):
        for number, line in enumerate(read_jsonl(path, notes, (source, target)), 1):
            yield _of_record(line.record, number, *json_texts(line))
    elif (read := _READERS.get(name[name.rfind(".") :])) is not None:
        for number, (place, record) in enumerate(read(path, notes, (source, target)), 1):
            yield _of_record(record, number, _of_line(record["source"], place), _of_line(record["target"], place))
    elif moses_paths(path, source.language, target.language) is not None:
        for number, first_text, second_text in read_moses(path, source.language, target.language, notes):
            yield _Row(str(number), _of_line(first_text, number), _of_line(second_text, number))
    else:
        raise FormatError(
            f"{path}: not a file of pairs; give TMX (.tmx), XLIFF (.xlf, .xliff), TSV (.tsv), CSV (.csv), JSONL (.jsonl), "
            "Parquet (.parquet), a workbook (.xlsx), or Moses text without its language"
        )


def _parquet_rows(path: Path, _: list[str], __: Languages) -> Iterator[tuple[int, Mapping[str, Any]]]:
    # Rows have no lines.
    return ((0, record) for _, record in read_parquet(path))


def _workbook_rows(path: Path, notes: list[str], languages: Languages) -> Iterator[tuple[int, Mapping[str, Any]]]:
    # What reads workbooks is loaded when there is one.
    from aligner.formats.sheets.pairs import read_pairs

    return read_pairs(path, notes, languages)


_READERS: Mapping[str, Callable[[Path, list[str], Languages], Iterator[tuple[int, Mapping[str, Any]]]]] = {
    ".csv": read_csv,
    ".parquet": _parquet_rows,
    ".xlsx": _workbook_rows,
}


def _of_line(text: str, line: int) -> PlacedText:
    text = one_line(plain(text))
    return PlacedText(text, ((0, line, 0),) if text and line else ())


def _of_record(record: Mapping[str, Any], number: int, source: PlacedText, target: PlacedText) -> _Row:
    name = _identifier(record, number)
    if _ASKED.isdisjoint(record):
        return _Row(name, source, target)
    own, other = _machine(record, "source_machine"), _machine(record, "target_machine")
    has_review = "status" in record
    review = _review({name: value for name, value in record.items() if isinstance(value, str)}) if has_review else _NO_REVIEW
    return _Row(name, source, target, own, other, review)


_MACHINES = ("source_machine", "target_machine")
_REVIEWED = ("status", "reviewer", "note")
_ASKED = frozenset((*_MACHINES, "status"))


def _of_table(table: TsvTable) -> Iterator[_Row]:
    source, target = (table.names.index(name) for name in ("source", "target"))
    identifier = table.names.index("id") if "id" in table.names else None
    others = [(name, table.names.index(name)) for name in (*_MACHINES, *_REVIEWED) if name in table.names]
    own, other, review = None, None, _NO_REVIEW
    for number, row in enumerate(table.rows, 1):
        name = "" if identifier is None else cell_value(table, row, identifier)
        if others:
            cells = {name: text for name, column in others if row.cells[column] and (text := cell_value(table, row, column))}
            own, other, review = cells.get("source_machine"), cells.get("target_machine"), _review(cells)
        yield _Row(name or str(number), placed_cell(table, row, source), placed_cell(table, row, target), own, other, review)


def _of_xliff(units: Iterator[XliffUnit], source: LanguageTag, target: LanguageTag, notes: list[str]) -> Iterator[_Row]:
    """The segments that have a translation, and those that aligner wrote because they have none."""
    left_out, others = Counter[str](), Counter[str]()
    read = Counter[str](), Counter[str]()
    number = 0
    for number, unit in enumerate(units, 1):
        reason = _reason_to_leave_out(unit, source, target)
        if reason:
            left_out[reason] += 1
            continue
        others.update(unit.others)
        read[0][unit.source_language] += 1
        read[1][unit.target_language or str(target)] += 1
        texts = (PlacedText(unit.source, ((0, unit.line, 0),)), PlacedText(unit.target or "", ((0, unit.target_line, 0),)))
        reviewer = unit.facts.get("reviewer", "")
        remarks = [text for author, text in unit.notes if unit.facts and author == (reviewer or "reviewer") != TOOL]
        review = _Review(unit.status, reviewer, " ".join(remarks), unit.quality)
        yield _Row(unit.id or str(number), *texts, review=review, codes=(unit.source_codes, unit.target_codes))
    if left_out:
        counts = ", ".join(f"{count} {reason}" for reason, count in left_out.items())
        notes.append(f"{left_out.total()} of {number} segments were left out: {counts}")
    for languages, option in zip(read, ("--source-lang", "--target-lang"), strict=True):
        if len(languages) > 1:
            notes.append(f"segments in {named_counts(languages)} were read together; choose one by its region ({option})")
    if others:
        notes.append(f"a second translation of a segment was not read: {named_counts(others)}")


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
    if not unit.props:
        return _NO_REVIEW
    props = dict(unit.props)
    if props.get("x-ConfirmationLevel", "").startswith("Approved"):
        return _Review(Status.ACCEPTED)
    if "x-status" not in props:
        return _NO_REVIEW
    return _review({"status": props["x-status"], "reviewer": unit.changed_by, "note": " ".join(unit.notes)})


def _review(values: Mapping[str, str]) -> _Review:
    """What a file that aligner wrote says of a pair; nothing in a file that says something else by these names."""
    if values.get("status") not in _STATUSES:
        return _NO_REVIEW
    reviewer, note = (plain(values.get(name, "")).strip() for name in ("reviewer", "note"))
    return _Review(Status(values["status"]), reviewer, note)


def _of_variant(variant: Variant) -> PlacedText:
    return PlacedText(variant.text, ((0, variant.line, 0),))


def _identifier(record: Mapping[str, Any], number: int) -> str:
    identifier = record.get("id")
    if identifier.__class__ is str and identifier:
        return identifier
    return str(number) if identifier in (None, "") else str(identifier)


def _machine(record: Mapping[str, Any], name: str) -> str | None:
    return plain(str(record[name])).strip() if record.get(name) else None
