"""Manifests: tables of pairs as CSV, TSV or JSONL, as people and spreadsheets write them."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from aligner.errors import ManifestError, UsageError
from aligner.languages.codes import parse_language
from aligner.languages.language_names import language_named
from aligner.languages.pair import DEFAULT_PAIR, Language, LanguagePair
from aligner.text.characters import plain
from aligner.text.delimited import NAMES, table_cells, table_head, table_lines
from aligner.text.repair import GUESSES, has_utf8

__all__ = ["MANIFEST_SUFFIXES", "PairSpec", "read_manifest"]

MANIFEST_SUFFIXES = (".csv", ".tsv", ".jsonl")
COLUMNS = ("id", "source", "target", "source_lang", "target_lang", "url", "date", "probability")
"""`probability` is what `aligner corpus pair` says of a pair; a run does not use it."""
SAMPLE = 100
"""Names that are looked for when the encoding of a manifest is in doubt."""


@dataclass(frozen=True, slots=True)
class PairSpec:
    """Where a pair's articles are. `target` is None for an article without a translation, which is translated by machine."""

    id: str
    source: Path
    target: Path | None
    languages: LanguagePair = DEFAULT_PAIR
    url: str | None = None
    date: str | None = None


def read_manifest(
    content: bytes, name: str, folder: Path, languages: LanguagePair = DEFAULT_PAIR, notes: list[str] | None = None
) -> Iterator[PairSpec]:
    """Pairs of a manifest; relative paths start from `folder`. `languages`: where the manifest does not say them.

    The kind is told from the name's ending, or from the first line: JSON objects, or a header separated by commas, semicolons, tabs or
    bars. Text may be UTF-8, UTF-16, or in the code page of a system; a line that is not in the encoding of the others is read in the one
    that fits it, and `notes` is given a sentence about it. Invisible characters in cells are left out, odd spaces are blanks.
    Raises ManifestError naming the line for a missing column, an unknown language, an identifier used twice, or broken JSON.
    """
    seen: set[str] = set()
    for line, written in _rows(_lines(content, name, folder, notes if notes is not None else []), name):
        hidden = next((column for column, value in written.items() if any(unicodedata.category(char) == "Cc" for char in value)), None)
        if hidden is not None:
            raise ManifestError(f"{name}:{line}: a control character in {hidden}; remove it")
        row = {column: plain(value).strip() for column, value in written.items()}
        missing = [column for column in ("id", "source") if not row.get(column)]
        if missing:
            raise ManifestError(f"{name}:{line}: no {missing[0]}; each pair needs an id and a source")
        if row["id"] in seen:
            raise ManifestError(f"{name}:{line}: the id {row['id']!r} was used before; give every pair its own")
        seen.add(row["id"])
        try:
            pair = _languages(row, languages)
        except UsageError as error:
            raise ManifestError(f"{name}:{line}: {error}") from None
        target = _path(folder, written["target"], row["target"]) if row.get("target") else None
        yield PairSpec(
            row["id"], _path(folder, written["source"], row["source"]), target, pair, row.get("url") or None, row.get("date") or None
        )


def _languages(row: dict[str, str], default: LanguagePair) -> LanguagePair:
    """The languages of a row. One that is not named is that of the default, or the other of its two languages.

    Raises UsageError for an unknown language and for the same one twice.
    """
    source = _language(row["source_lang"]) if row.get("source_lang") else None
    target = _language(row["target_lang"]) if row.get("target_lang") else None
    source = source or (default.target if target == default.source else default.source)
    if target is None:
        target = default.source if source == default.target else default.target
        if source not in (default.source, default.target):
            target = Language.ENGLISH.value
    if source == target:
        raise UsageError(f"both sides are {source}; give two languages")
    return LanguagePair(source, target)


def _language(text: str) -> str:
    """The code of a language that is given as a code or by its name. Raises UsageError."""
    return language_named(text) or parse_language(text)


def _path(folder: Path, written: str, name: str) -> Path:
    """The file of a name: as it is written, else without its invisible characters (`name`).

    One that is not there is tried without quotation marks, with slashes for backslashes, and in other spellings of the same letters.
    """
    names = [written, name, name.strip("“”\"'"), name.replace("\\", "/")]
    names += [unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
    found = next((folder / one for one in names if _exists(folder / one)), None)
    return found if found is not None else _same_letters(folder / name)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that is too long, or that no file can have
        return False


def _same_letters(path: Path) -> Path:
    """The file whose name looks the same, with composed letters or not and spaces of any kind, in any part of the path; else the path."""
    found = Path(path.anchor)
    for part in path.relative_to(path.anchor).parts if path.anchor else path.parts:
        if _exists(found / part):
            found /= part
            continue
        wanted = plain(part)
        try:
            found = next(entry for entry in sorted(found.iterdir()) if plain(entry.name) == wanted)
        except (OSError, ValueError, StopIteration):
            return path
    return found


def _lines(content: bytes, name: str, folder: Path, notes: list[str]) -> list[str]:
    """The lines of a manifest with their ends. Raises ManifestError for bytes that are no text."""
    lines, found = table_lines(content, name, ManifestError, what="manifest")
    if found and not has_utf8(content.decode("utf-8", "surrogateescape")):
        lines, found = _reading_with_most_files(content, (lines, found), name, folder)
    notes += [f"{name}: {note}" for note in found]
    return lines


Reading = tuple[list[str], list[str]]
"""The lines of a file, and remarks on how it was read."""


def _reading_with_most_files(content: bytes, guessed: Reading, name: str, folder: Path) -> Reading:
    """The reading, in one of the encodings of western systems, in which most of the files named are there; the guessed one if none is.

    A name has too few accents for a guess: "canci—n" is "canción" as Excel for Mac writes it.
    """
    readings = [guessed]
    for encoding in GUESSES:
        lines = [f"{line}\n" for line in content.decode(encoding, "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")]
        readings.append((lines, [f"the encoding was guessed: {encoding}"]))
    return max(readings, key=lambda reading: _files_found(reading[0], name, folder))


def _files_found(lines: Sequence[str], name: str, folder: Path) -> int:
    """How many of the first files with accents in their names are there."""
    try:
        paths = (row.get(column, "") for _, row in _rows(lines, name) for column in ("source", "target"))
        return sum(_exists(folder / path) for path in islice((path for path in paths if not path.isascii()), SAMPLE))
    except ManifestError:
        return 0


def _rows(lines: Sequence[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    first = next((line for line in lines if line.strip()), "")
    if name.lower().endswith(".jsonl") or plain(first[:100]).lstrip().startswith("{"):
        yield from _json_rows(lines, name)
    else:
        yield from _table_rows(lines, name)


def _json_rows(lines: Sequence[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.strip("\ufeff\u200b \t\n"))
        except (ValueError, RecursionError) as error:
            raise ManifestError(f"{name}:{number}: not JSON ({error}); write one object a line") from None
        if not isinstance(row, dict):
            raise ManifestError(f"{name}:{number}: not a JSON object")
        wrong = next((key for key, value in row.items() if not isinstance(value, str | int | None)), None)
        if wrong is not None:
            raise ManifestError(f"{name}:{number}: {wrong} is not text; give a string")
        unknown = sorted(set(map(str, row)) - set(COLUMNS))
        if unknown:
            raise ManifestError(f"{name}:{number}: unknown column {unknown[0]!r}; the columns are {', '.join(COLUMNS)}")
        yield number, {str(key): "" if value is None else str(value).strip() for key, value in row.items()}


def _table_rows(lines: Sequence[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    start, delimiter = table_head(lines, _known_columns)
    rows = table_cells(lines, start, delimiter, name, ManifestError)
    header = [plain(cell).strip().lower() for cell in next(rows, (0, []))[1]]
    while header and not header[-1]:  # empty columns behind the table, as spreadsheets write them
        header.pop()
    _check_header(header, name, start + 1, delimiter)
    for line, row in rows:
        cells = [cell.strip() for cell in row]
        while len(cells) > len(header) and not cells[-1]:
            cells.pop()
        # Tables that were put one behind the other name their columns again.
        if not any(cells) or [plain(cell).strip().lower() for cell in cells] == header:
            continue
        if len(cells) > len(header):
            raise ManifestError(
                f"{name}:{line}: {len(cells)} columns where the first line names {len(header)}; "
                f"put a cell that has {NAMES.get(delimiter, repr(delimiter))} in it between quotation marks"
            )
        yield line, dict(zip(header, cells, strict=False))


def _known_columns(row: str, delimiter: str) -> int:
    return sum(cell.strip().strip('"').lower() in COLUMNS for cell in row.split(delimiter))


def _check_header(header: Sequence[str], name: str, line: int, delimiter: str) -> None:
    if not {"id", "source"} <= set(header):
        found = f"it has {', '.join(map(repr, header[:8]))}" if header else "it is empty"
        raise ManifestError(
            f"{name}:{line}: the first line must name the columns: {', '.join(COLUMNS)} (id and source at least); {found}, "
            f"read as separated by {NAMES.get(delimiter, repr(delimiter))}"
        )
    twice = next((column for column in header if header.count(column) > 1), None)
    if twice is not None:
        raise ManifestError(f"{name}:{line}: two columns are named {twice!r}; give each its own name")
    unknown = sorted(set(header) - set(COLUMNS))
    if unknown:
        raise ManifestError(f"{name}:{line}: unknown column {unknown[0]!r}; the columns are {', '.join(COLUMNS)}")
