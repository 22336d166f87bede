"""Reading TMX, TSV and JSONL files of ready-made pairs, to score and check them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from aligner.bitext import Article, Bitext, Kind, Link, Segment, Unit
from aligner.errors import FormatError
from aligner.formats.table_reader import TsvRow, TsvTable, cell_text, json_text, read_jsonl, read_tsv
from aligner.formats.tmx_languages import chosen_variants
from aligner.formats.tmx_reader import Variant, read_tmx
from aligner.languages.codes import LanguageTag, parse_tag
from aligner.languages.pair import DEFAULT_PAIR
from aligner.text.characters import plain
from aligner.text.places import FilePlace, PlacedText

__all__ = ["BITEXT_SUFFIXES", "read_bitexts"]

BITEXT_SUFFIXES = (".tmx", ".tmx.gz", ".tsv", ".jsonl")
CHUNK = 2_000
"""Pairs of a bitext: large files are read in parts."""


class _Row(NamedTuple):
    """A pair of the file: identifier, source, target, and the machine translations of both where the file has them."""

    id: str
    source: PlacedText
    target: PlacedText
    source_machine: str | None = None
    target_machine: str | None = None


def read_bitexts(
    path: str | Path, *, source_language: str = DEFAULT_PAIR.source, target_language: str = DEFAULT_PAIR.target
) -> Iterator[Bitext]:
    """The pairs of a file, in bitexts of up to 2,000 pairs, every pair a unit in the file's order.

    TSV needs a first line that names the columns, `source` and `target` among them; `id` is used when it is there, else the number of the
    pair. A side may be empty: an omission or addition. Raises FormatError for a file that is not one of these or holds no pair.
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
    source, target = _Text(), _Text()
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
        )
        for number, row in enumerate(rows, first)
    )
    name = str(path)
    sides = source.article(name, languages[0]), target.article(name, languages[1])
    return Bitext(path.name, *sides, units, engine="none", evidence=(), signature="", notes=notes)


class _Text:
    """The text of a side, made of its segments, a line each."""

    def __init__(self) -> None:
        self._segments: list[Segment] = []
        self._places: list[FilePlace] = []
        self._length = 0

    def add(self, placed: PlacedText) -> tuple[int, ...]:
        """The numbers of the segment that a text becomes: one, or none for an empty text."""
        text = placed.text
        if not text:
            return ()
        number = len(self._segments)
        self._segments.append(Segment(text, self._length, self._length + len(text), paragraph=number))
        for offset, line, column in placed.places:
            self._places.append((self._length + offset, line, column))
        self._length += len(text) + 1
        return (number,)

    def article(self, name: str, language: str) -> Article:
        """The article of all segments."""
        text = "\n".join(segment.text for segment in self._segments)
        return Article(name, language, text, segments=tuple(self._segments), places=tuple(self._places))


def _rows(path: Path, source: LanguageTag, target: LanguageTag, notes: list[str]) -> Iterator[_Row]:
    name = path.name.lower()
    if name.endswith((".tmx", ".tmx.gz")):
        for number, unit, first, second in chosen_variants(read_tmx(path, notes), source, target, notes):
            yield _Row(unit.tuid or str(number), _of_variant(first), _of_variant(second))
    elif name.endswith(".tsv"):
        yield from _of_table(read_tsv(path, notes))
    elif name.endswith(".jsonl"):
        for number, line in enumerate(read_jsonl(path, notes), 1):
            machines = (_machine(line.record, name) for name in _MACHINES)
            yield _Row(_identifier(line.record, number), json_text(line, "source"), json_text(line, "target"), *machines)
    else:
        raise FormatError(f"{path}: not a file of pairs; give TMX (.tmx, .tmx.gz), TSV (.tsv) or JSONL (.jsonl)")


_MACHINES = ("source_machine", "target_machine")


def _of_table(table: TsvTable) -> Iterator[_Row]:
    others = [name in table.names for name in ("id", *_MACHINES)]

    def other(row: TsvRow, place: int, name: str) -> str | None:
        placed = cell_text(table, row, name) if others[place] else None
        return (placed.text or None) if placed is not None else None

    for number, row in enumerate(table.rows, 1):
        source, target = cell_text(table, row, "source"), cell_text(table, row, "target")
        machines = (other(row, place, name) for place, name in enumerate(_MACHINES, 1))
        yield _Row(other(row, 0, "id") or str(number), source or PlacedText(""), target or PlacedText(""), *machines)


def _of_variant(variant: Variant) -> PlacedText:
    return PlacedText(variant.text, ((0, variant.line, 0),))


def _identifier(record: dict[str, Any], number: int) -> str:
    identifier = record.get("id")
    return str(number) if identifier in (None, "") else str(identifier)


def _machine(record: dict[str, Any], name: str) -> str | None:
    return plain(str(record[name])).strip() if record.get(name) else None
