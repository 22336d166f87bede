"""Reading TMX, TSV and JSONL files of ready-made pairs, to score and check them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from aligner.bitext import Article, Bitext, Kind, Link, Segment, Unit
from aligner.errors import FormatError
from aligner.formats.tabular import read_jsonl, read_tsv
from aligner.formats.tmx_reader import read_tmx, texts_of
from aligner.languages.pair import DEFAULT_PAIR

__all__ = ["BITEXT_SUFFIXES", "read_bitexts"]

BITEXT_SUFFIXES = (".tmx", ".tmx.gz", ".tsv", ".jsonl")
CHUNK = 2_000
"""Pairs of a bitext: large files are read in parts."""
Row = tuple[str, str, str, str | None, str | None]
"""Identifier, source, target, and the machine translations of both where the file has them."""


def read_bitexts(
    path: str | Path, *, source_language: str = DEFAULT_PAIR.source, target_language: str = DEFAULT_PAIR.target
) -> Iterator[Bitext]:
    """The pairs of a file, in bitexts of up to 2,000 pairs, every pair a unit in the file's order.

    TSV needs a first line that names the columns, `source` and `target` among them; `id` is used when it is there, else the number of the
    pair. A side may be empty: an omission or addition. Raises FormatError for a file that is not one of these or holds no pair.
    """
    path, number = Path(path), 0
    rows = _rows(path, source_language, target_language)
    while chunk := list(islice(rows, CHUNK)):
        yield _bitext(path, chunk, number, source_language, target_language)
        number += len(chunk)
    if not number:
        raise FormatError(f"{path}: no {source_language}-{target_language} pairs in it; check the languages (--source-lang, --target-lang)")


def _bitext(path: Path, rows: Sequence[Row], first: int, source_language: str, target_language: str) -> Bitext:
    source, target = _Text(), _Text()
    units = tuple(
        Unit(
            number,
            Link(source.add(source_text), target.add(target_text)),
            source_text,
            target_text,
            source_machine=source_machine,
            target_machine=target_machine,
            source_kind=Kind.BODY if source_text else None,
            target_kind=Kind.BODY if target_text else None,
            id=identifier,
        )
        for number, (identifier, source_text, target_text, source_machine, target_machine) in enumerate(rows, first)
    )
    name = str(path)
    sides = source.article(name, source_language), target.article(name, target_language)
    return Bitext(path.name, *sides, units, engine="none", evidence=(), signature="")


class _Text:
    """The text of a side, made of its segments, a line each."""

    def __init__(self) -> None:
        self._segments: list[Segment] = []
        self._length = 0

    def add(self, text: str) -> tuple[int, ...]:
        """The numbers of the segment that a text becomes: one, or none for an empty text."""
        if not text:
            return ()
        number = len(self._segments)
        self._segments.append(Segment(text, self._length, self._length + len(text), paragraph=number))
        self._length += len(text) + 1
        return (number,)

    def article(self, name: str, language: str) -> Article:
        """The article of all segments."""
        return Article(name, language, "\n".join(segment.text for segment in self._segments), segments=tuple(self._segments))


def _rows(path: Path, source_language: str, target_language: str) -> Iterator[Row]:
    name = path.name.lower()
    if name.endswith((".tmx", ".tmx.gz")):
        for number, unit in enumerate(read_tmx(path), 1):
            texts = texts_of(unit, source_language, target_language)
            if texts is not None:
                yield unit.tuid or str(number), *texts, None, None
    elif name.endswith(".tsv"):
        yield from _table(read_tsv(path))
    elif name.endswith(".jsonl"):
        yield from _table(read_jsonl(path))
    else:
        raise FormatError(f"{path}: not a file of pairs; give TMX (.tmx, .tmx.gz), TSV (.tsv) or JSONL (.jsonl)")


def _table(records: Iterable[dict[str, Any]]) -> Iterator[Row]:
    for number, record in enumerate(records, 1):
        machines = (str(record[name]) if record.get(name) else None for name in ("source_machine", "target_machine"))
        identifier = record.get("id")
        yield str(number) if identifier in (None, "") else str(identifier), record["source"].strip(), record["target"].strip(), *machines
