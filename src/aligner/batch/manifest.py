"""Manifests: tables of pairs as CSV, TSV or JSONL, as people and spreadsheets write them."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from aligner.errors import ManifestError, UsageError
from aligner.languages.codes import parse_language
from aligner.languages.pair import DEFAULT_PAIR, Language, LanguagePair

__all__ = ["MANIFEST_SUFFIXES", "PairSpec", "read_manifest"]

MANIFEST_SUFFIXES = (".csv", ".tsv", ".jsonl")
COLUMNS = ("id", "source", "target", "source_lang", "target_lang", "url", "date")
_DELIMITERS = ",;\t|"
_NAMES = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_SEPARATOR_LINE = re.compile(r"\"?sep=(.)\"?[,;\t|]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PairSpec:
    """Where a pair's articles are. `target` is None for an article without a translation, which is translated by machine."""

    id: str
    source: Path
    target: Path | None
    languages: LanguagePair = DEFAULT_PAIR
    url: str | None = None
    date: str | None = None


def read_manifest(content: bytes, name: str, folder: Path, languages: LanguagePair = DEFAULT_PAIR) -> Iterator[PairSpec]:
    """Pairs of a manifest; relative paths start from `folder`. `languages`: where the manifest does not say them.

    The kind is told from the name's ending, or from the first line: JSON objects, or a header separated by commas, semicolons, tabs or
    bars. Text may be UTF-8, UTF-16 with a byte order mark, or cp1252 (as older spreadsheets save CSV).
    Raises ManifestError naming the line for a missing column, an unknown language, an identifier used twice, or broken JSON.
    """
    seen: set[str] = set()
    for line, row in _rows(_decoded(content, name), name):
        hidden = next((column for column, value in row.items() if not value.isprintable()), None)
        if hidden is not None:
            raise ManifestError(f"{name}:{line}: a control character in {hidden}; remove it")
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
        target = _path(folder, row["target"]) if row.get("target") else None
        yield PairSpec(row["id"], _path(folder, row["source"]), target, pair, row.get("url") or None, row.get("date") or None)


def _languages(row: dict[str, str], default: LanguagePair) -> LanguagePair:
    """The languages of a row. One that is not named is that of the default, or the other of its two languages.

    Raises UsageError for an unknown language and for the same one twice.
    """
    source = parse_language(row["source_lang"]) if row.get("source_lang") else None
    target = parse_language(row["target_lang"]) if row.get("target_lang") else None
    source = source or (default.target if target == default.source else default.source)
    if target is None:
        target = default.source if source == default.target else default.target
        if source not in (default.source, default.target):
            target = Language.ENGLISH.value
    if source == target:
        raise UsageError(f"both sides are {source}; give two languages")
    return LanguagePair(source, target)


def _path(folder: Path, name: str) -> Path:
    """The file of a name. One that is not there is tried with slashes for backslashes, and in other spellings of the same letters."""
    path = folder / name
    if _exists(path):
        return path
    if "\\" in name and _exists(folder / name.replace("\\", "/")):
        return folder / name.replace("\\", "/")
    for form in ("NFC", "NFD"):
        spelled = folder / unicodedata.normalize(form, name)
        if _exists(spelled):
            return spelled
    return _same_letters(path)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that is too long, or that no file can have
        return False


def _same_letters(path: Path) -> Path:
    """The file whose name is spelled with the same letters, composed or not, in any part of the path; else the path itself."""
    found = Path(path.anchor)
    for part in path.relative_to(path.anchor).parts if path.anchor else path.parts:
        if _exists(found / part):
            found /= part
            continue
        wanted = unicodedata.normalize("NFC", part)
        try:
            found = next(entry for entry in sorted(found.iterdir()) if unicodedata.normalize("NFC", entry.name) == wanted)
        except (OSError, ValueError, StopIteration):
            return path
    return found


def _decoded(content: bytes, name: str) -> str:
    """The text of a manifest. Raises ManifestError for bytes that are no text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif content[1:2] == b"\0" or content[:1] == b"\0":
        encoding = "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
    else:
        encoding = "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8-sig":
            raise ManifestError(f"{name}: damaged UTF-16 text ({error.reason}); save the manifest as UTF-8") from None
    if b"\0" in content:
        raise ManifestError(f"{name}: not a text file; save the table as CSV (UTF-8), or as TSV")
    # Older spreadsheets write the code page of the system; its five unused bytes stand for nothing.
    return content.decode("cp1252", errors="replace")


def _rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    lines = text.splitlines(keepends=True) if "\0" not in text else _refuse_binary(name)
    first = next((line for line in lines if line.strip()), "")
    if name.lower().endswith(".jsonl") or first.lstrip().startswith("{"):
        yield from _json_rows(lines, name)
    else:
        yield from _table_rows(lines, name)


def _refuse_binary(name: str) -> list[str]:
    raise ManifestError(f"{name}: not a text file; save the table as CSV (UTF-8), or as TSV")


def _json_rows(lines: Sequence[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
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
        unknown = sorted(set(map(str, row)) - set(COLUMNS))
        if unknown:
            raise ManifestError(f"{name}:{number}: unknown column {unknown[0]!r}; the columns are {', '.join(COLUMNS)}")
        yield number, {str(key): "" if value is None else str(value).strip() for key, value in row.items()}


def _table_rows(lines: Sequence[str], name: str) -> Iterator[tuple[int, dict[str, str]]]:
    start, delimiter = _head(lines)
    reader = csv.reader(lines[start:], delimiter=delimiter, strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        while header and not header[-1]:  # empty columns behind the table, as spreadsheets write them
            header.pop()
        _check_header(header, name, start + 1, delimiter)
        for row in reader:
            line = start + reader.line_num
            cells = [cell.strip() for cell in row]
            while len(cells) > len(header) and not cells[-1]:
                cells.pop()
            if not any(cells):
                continue
            if len(cells) > len(header):
                raise ManifestError(
                    f"{name}:{line}: {len(cells)} columns where the first line names {len(header)}; "
                    f"put a cell that has {_NAMES.get(delimiter, repr(delimiter))} in it between quotation marks"
                )
            yield line, dict(zip(header, cells, strict=False))
    except csv.Error as error:
        raise ManifestError(
            f"{name}:{start + reader.line_num}: not a table that can be read ({error}); check its quotation marks"
        ) from None


def _head(lines: Sequence[str]) -> tuple[int, str]:
    """Number of lines before the header, and the delimiter: what `sep=` says, else what separates the most known columns."""
    start = 0
    while start < len(lines) and not lines[start].strip(" \t\r\n,;|"):
        start += 1
    first = lines[start].strip() if start < len(lines) else ""
    said = _SEPARATOR_LINE.fullmatch(first)
    if said:
        return start + 1, said[1]

    def known(delimiter: str) -> int:
        return sum(cell.strip().strip('"').lower() in COLUMNS for cell in first.split(delimiter))

    return start, max(_DELIMITERS, key=known)


def _check_header(header: Sequence[str], name: str, line: int, delimiter: str) -> None:
    if not {"id", "source"} <= set(header):
        found = f"it has {', '.join(map(repr, header[:8]))}" if header else "it is empty"
        raise ManifestError(
            f"{name}:{line}: the first line must name the columns: {', '.join(COLUMNS)} (id and source at least); {found}, "
            f"read as separated by {_NAMES.get(delimiter, repr(delimiter))}"
        )
    twice = next((column for column in header if header.count(column) > 1), None)
    if twice is not None:
        raise ManifestError(f"{name}:{line}: two columns are named {twice!r}; give each its own name")
    unknown = sorted(set(header) - set(COLUMNS))
    if unknown:
        raise ManifestError(f"{name}:{line}: unknown column {unknown[0]!r}; the columns are {', '.join(COLUMNS)}")
