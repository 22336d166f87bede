"""Manifests: tables of pairs as CSV, TSV or JSONL."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from aligner.errors import ManifestError
from aligner.languages import LANGUAGES

__all__ = ["MANIFEST_SUFFIXES", "PairSpec", "read_manifest"]

MANIFEST_SUFFIXES = (".csv", ".tsv", ".jsonl")
COLUMNS = ("id", "source", "target", "source_lang", "target_lang", "url", "date")


@dataclass(frozen=True, slots=True)
class PairSpec:
    """Where a pair's articles are. `target` is None for an article without a counterpart, which is translated."""

    id: str
    source: Path
    target: Path | None
    source_language: str = "es"
    target_language: str = "en"
    url: str | None = None
    date: str | None = None


def read_manifest(stream: TextIO, name: str, folder: Path, *, source_language: str = "es") -> Iterator[PairSpec]:
    """Pairs of a manifest; relative paths start from `folder`.

    The kind is told from the name's ending, or from the first line: JSON objects, or a header parted by tabs or commas.
    Raises ManifestError naming the line for a missing column, an unknown language, an identifier used twice, or broken JSON.
    """
    seen: set[str] = set()
    for line, row in _rows(stream, name):
        hidden = next((column for column, value in row.items() if not value.isprintable()), None)
        if hidden is not None:
            raise ManifestError(f"{name}:{line}: a control character in {hidden}; remove it")
        unknown = sorted(set(row) - set(COLUMNS))
        if unknown:
            raise ManifestError(f"{name}:{line}: unknown column {unknown[0]!r}; the columns are {', '.join(COLUMNS)}")
        missing = [column for column in ("id", "source") if not row.get(column)]
        if missing:
            raise ManifestError(f"{name}:{line}: no {missing[0]}; each pair needs an id and a source")
        if row["id"] in seen:
            raise ManifestError(f"{name}:{line}: the id {row['id']!r} was used before; give every pair its own")
        seen.add(row["id"])
        own = row.get("source_lang") or source_language
        other = row.get("target_lang") or ("en" if own == "es" else "es")
        for language in (own, other):
            if language not in LANGUAGES:
                raise ManifestError(f"{name}:{line}: unknown language {language!r}; use one of {', '.join(LANGUAGES)}")
        if own == other:
            raise ManifestError(f"{name}:{line}: both sides are {own}; give two languages")
        target = folder / row["target"] if row.get("target") else None
        yield PairSpec(row["id"], folder / row["source"], target, own, other, row.get("url") or None, row.get("date") or None)


def _rows(stream: TextIO, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        lines = [line.lstrip("\ufeff") if number == 0 else line for number, line in enumerate(stream)]
    except UnicodeDecodeError:
        raise ManifestError(f"{name}: not UTF-8 text; save the manifest as UTF-8") from None
    first = next((line for line in lines if line.strip()), "")
    if name.endswith(".jsonl") or first.lstrip().startswith("{"):
        yield from _json_rows(lines, name)
    else:
        yield from _table_rows(lines, name, "\t" if name.endswith(".tsv") or "\t" in first else ",")


def _json_rows(lines: Iterable[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ManifestError(f"{name}:{number}: not JSON ({error}); write one object a line") from None
        if not isinstance(row, dict):
            raise ManifestError(f"{name}:{number}: not a JSON object")
        wrong = next((key for key, value in row.items() if not isinstance(value, str | int | None)), None)
        if wrong is not None:
            raise ManifestError(f"{name}:{number}: {wrong} is not text; give a string")
        yield number, {str(key): "" if value is None else str(value).strip() for key, value in row.items()}


def _table_rows(lines: Iterable[str], name: str, delimiter: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        twice = next((column for column in header if header.count(column) > 1), None)
        if twice is not None:
            raise ManifestError(f"{name}:1: two columns are named {twice!r}; give each its own name")
        if not {"id", "source"} <= set(header):
            raise ManifestError(f"{name}:1: the first line must name the columns: {', '.join(COLUMNS)} (id and source at least)")
        for row in reader:
            if not any(cell.strip() for cell in row):
                continue
            if len(row) > len(header):
                raise ManifestError(f"{name}:{reader.line_num}: {len(row)} columns where the first line names {len(header)}")
            yield reader.line_num, dict(zip(header, (cell.strip() for cell in row), strict=False))
    except csv.Error as error:
        raise ManifestError(f"{name}:{reader.line_num}: not a table that can be read ({error}); check its quotation marks") from None
