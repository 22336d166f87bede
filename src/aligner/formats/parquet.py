"""Parquet, through pyarrow, which is an extra: row groups are read and written one at a time.

The column `translation` holds both texts under the codes of their languages, as the feature of that name of Hugging Face's `datasets` does;
the others are those of JSONL.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from aligner.bitext import Bitext
from aligner.errors import FormatError, UsageError
from aligner.formats.tabular import unit_record
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair

__all__ = ["read_parquet", "write_parquet"]

GROUP = 20_000
"""Rows that are written together."""
_TEXT, _NUMBER = "string", "float32"
_COLUMNS = {
    "id": _TEXT, "document": _TEXT, "quality": _NUMBER, "posterior": _NUMBER, "chrf": _NUMBER, "bleu": _NUMBER, "ter": _NUMBER,
    "length_z": _NUMBER, "coverage_source": _NUMBER, "coverage_target": _NUMBER, "adequacy": _NUMBER,
    "machine_made": _NUMBER, "type": _TEXT,
    "source_segments": "list", "target_segments": "list", "source_kind": _TEXT, "target_kind": _TEXT, "origin": _TEXT, "status": _TEXT,
    "reviewer": _TEXT, "note": _TEXT, "repeat": "bool", "degenerate": "bool", "findings": "findings", "source_machine": _TEXT,
    "target_machine": _TEXT, "source_language": _TEXT, "target_language": _TEXT, "engine": _TEXT, "signature": _TEXT,
}  # fmt: skip
_REPEATED = (
    "document", "type", "source_kind", "target_kind", "origin", "status", "source_language", "target_language", "engine", "signature",
)  # fmt: skip


def _pyarrow(name: str = "pyarrow") -> Any:
    try:
        return import_module(name)
    except ImportError:
        raise UsageError("Parquet needs another package: pip install 'aligner[parquet]'") from None


def write_parquet(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
    """Write the units of bitexts that are all in the same two languages; the file's first bitext says which.

    Raises UsageError for a bitext of other languages, or when pyarrow is not installed.
    """
    arrow, parquet = _pyarrow(), _pyarrow("pyarrow.parquet")
    rest = iter(bitexts)
    first = next(rest, None)
    languages = DEFAULT_PAIR if first is None else first.languages
    schema = _schema(arrow, languages)
    with parquet.ParquetWriter(out, schema, compression="zstd", use_dictionary=list(_REPEATED)) as writer:
        rows: list[dict[str, Any]] = []
        for bitext in chain([] if first is None else [first], rest):
            if {bitext.languages.source, bitext.languages.target} != {languages.source, languages.target}:
                raise UsageError(
                    f"{bitext.id}: {bitext.languages}, and the first pair is {languages}: export one pair of languages at a time"
                )
            for unit in bitext.units:
                rows.append(_row(unit_record(bitext, unit)))
                if len(rows) >= GROUP:
                    writer.write_table(arrow.Table.from_pylist(rows, schema))
                    rows = []
        if rows or first is None:
            writer.write_table(arrow.Table.from_pylist(rows, schema))


def _schema(arrow: Any, languages: LanguagePair) -> Any:
    span = arrow.list_(arrow.int32())
    finding = arrow.struct(
        [("check", arrow.string()), ("severity", arrow.string()), ("message", arrow.string()), ("source_span", span), ("target_span", span)]
    )
    types = {
        _TEXT: arrow.string(),
        _NUMBER: arrow.float32(),
        "bool": arrow.bool_(),
        "list": arrow.list_(arrow.int32()),
        "findings": arrow.list_(finding),
    }
    codes = sorted((languages.source, languages.target))  # as `datasets` does, which takes no other order for its feature
    # What `datasets` keeps of its features (datasets.Features.to_dict); it knows the others by their types.
    features = {"translation": {"languages": codes, "_type": "Translation"}}
    others = {name: _feature(kind) for name, kind in _COLUMNS.items()}
    metadata = {"huggingface": json.dumps({"info": {"features": {**features, **others}}})}
    fields = [("translation", arrow.struct([(code, arrow.string()) for code in codes]))]
    return arrow.schema([*fields, *((name, types[kind]) for name, kind in _COLUMNS.items())], metadata=metadata)


def _feature(kind: str) -> Any:
    """A column as `datasets` names it."""
    number = {"dtype": "int32", "_type": "Value"}
    text = {"dtype": "string", "_type": "Value"}
    if kind == "list":
        return {"feature": number, "_type": "List"}
    if kind == "findings":
        spans = {f"{side}_span": {"feature": number, "_type": "List"} for side in ("source", "target")}
        return {"feature": {**{name: text for name in ("check", "severity", "message")}, **spans}, "_type": "List"}
    return {"dtype": kind, "_type": "Value"}


def _row(record: dict[str, Any]) -> dict[str, Any]:
    scores = record.pop("scores")
    texts = {record["source_language"]: record["source"], record["target_language"]: record["target"]}
    row = {**record, **scores}
    return {"translation": {code: _clean(text) for code, text in texts.items()}, **{name: _clean(row[name]) for name in _COLUMNS}}


def _clean(value: Any) -> Any:
    """Text that is UTF-8: a lone surrogate, which a store can hold, is none."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def read_parquet(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """(number from 1, record) of the rows: with `translation`, or `source` and `target`. Raises FormatError, and UsageError as above."""
    parquet = _pyarrow("pyarrow.parquet")
    arrow_error = _pyarrow().ArrowException
    try:
        with parquet.ParquetFile(path) as file:
            names = set(file.schema_arrow.names)
            if "translation" not in names and not {"source", "target"} <= names:
                raise FormatError(f"{path}: no column `translation`, nor `source` and `target`; it has {', '.join(sorted(names)[:8])}")
            number = 0
            for batch in file.iter_batches(batch_size=GROUP // 10):
                for row in batch.to_pylist():
                    number += 1
                    yield number, _with_texts(path, number, row)
    except (arrow_error, OSError, ValueError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(f"{path}: not Parquet that can be read ({' '.join(str(error).split())[:200]})") from None


def _with_texts(path: Path, number: int, row: dict[str, Any]) -> dict[str, Any]:
    """The row with its texts as `source` and `target`. The row names the source's language, else it is the usual one, else the first."""
    texts = row.pop("translation", None)
    if isinstance(texts, Mapping) and len(texts) >= 2:
        own, other = (
            (DEFAULT_PAIR.source, DEFAULT_PAIR.target) if {DEFAULT_PAIR.source, DEFAULT_PAIR.target} <= set(texts) else list(texts)[:2]
        )
        if row.get("source_language") in texts and row.get("target_language") in texts:
            own, other = row["source_language"], row["target_language"]
        row |= {"source_language": own, "target_language": other, "source": texts[own], "target": texts[other]}
    if not isinstance(row.get("source"), str) or not isinstance(row.get("target"), str):
        raise FormatError(f"{path}: row {number} has no text of both languages")
    return row
