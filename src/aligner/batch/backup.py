"""A run's results beside its store: Parquet files that are only ever added, in a folder or an object store.

Each part holds results by the key of what decides them, is written whole or not at all, and is named for its content. A run on another
machine, or one whose store is gone, takes from the parts what its pairs need and does the rest.
"""

from __future__ import annotations

import hashlib
import io
import json
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from aligner.batch.jobs import Done
from aligner.batch.manifest import PairSpec
from aligner.batch.runner import Progress
from aligner.corpus.packing import pack_json, packed_json
from aligner.corpus.store import Store
from aligner.errors import OutputError, UsageError
from aligner.formats.files import atomic_write

__all__ = ["BackedUp", "Backup"]

PART_BYTES, PART_SECONDS = 8_000_000, 60.0
"""A part is written when so much is to be kept, or after so long: what is lost with the disk of the main process at most."""
LARGEST_PART = 500_000_000
"""Bytes of a part, unpacked; nothing larger is read."""
ROWS = 64
"""Results that are read together."""
_NOTE = "backup"
_COLUMNS = ("key", "id", "source_language", "target_language", "bitext", "checksum")


class Backup:
    """Where the parts are, and which results of a store are in them."""

    def __init__(self, url: str, store: Store) -> None:
        """`url`: a folder, or s3://… or gs://…, with what pyarrow takes from an address. Raises UsageError when it cannot be reached."""
        self._arrow, self._parquet, filesystems = (_pyarrow(name) for name in ("pyarrow", "pyarrow.parquet", "pyarrow.fs"))
        self._store = store
        self._name = url.partition("?")[0].rpartition("@")[2]
        self._fresh_bytes, self._written = 0, time.monotonic()
        try:
            self._files, self._base = filesystems.FileSystem.from_uri(url if "://" in url else Path(url).absolute().as_uri())
            if not self._base.strip("/"):
                raise ValueError("no folder or bucket is named")
            self._is_local = self._files.type_name == "local"
            if self._is_local:
                self._files.create_dir(self._base, recursive=True)
            self._all = filesystems.FileSelector(self._base, recursive=True, allow_not_found=True)
        except (OSError, ValueError) as error:
            raise UsageError(
                f"--backup {self._name}: {_first_line(error)}; it can be a folder, or s3://BUCKET/FOLDER or gs://BUCKET/FOLDER "
                "where they can be reached"
            ) from None
        # The address may hold a password: only its hash is kept.
        self._own = hashlib.sha256(url.encode()).hexdigest()
        before = json.loads(store.note(_NOTE) or "{}")
        known = before if before.get("url") == self._own else {}
        self._last: int = min(known.get("last", 0), store.last_row())
        self._parts: list[str] = known.get("parts", [])
        self._unreadable: set[str] = set()
        self._stamps: dict[str, list[int]] = known.get("stamps", {})

    def restore(self) -> list[str]:
        """Put into the store what the parts have that it does not know; returns remarks for people: parts that cannot be read.

        Raises OutputError when the place cannot be read.
        """
        self.write()
        try:
            names = sorted(info.path for info in self._files.get_file_info(self._all) if _is_part(info.path))
        except OSError as error:
            raise self._error(error) from None
        known, said = set(self._parts), []
        for path in names:
            name = path.removeprefix(self._base).lstrip("/")
            if name in known:
                continue
            try:
                damaged = self._take(path)
            except (OSError, ValueError, TypeError, KeyError, self._arrow.ArrowException) as error:
                self._unreadable.add(name)
                said.append(f"{self._name}/{name}: not a part of a backup, or damaged ({_first_line(error)}); left as it is")
                continue
            self._parts.append(name)
            if damaged:
                said.append(f"{self._name}/{name}: {damaged} damaged {'result' if damaged == 1 else 'results'}; done again")
        self._last = self._store.last_row()
        self._remember()
        return said

    def add(self, size: int) -> None:
        """The store has kept results of `size` bytes: write a part when there is enough for one. Raises OutputError."""
        self._fresh_bytes += size
        if self._fresh_bytes >= PART_BYTES or time.monotonic() - self._written >= PART_SECONDS:
            self.write()

    def write(self) -> None:
        """Write parts of all results that are in none yet. Raises OutputError."""
        for last, rows in self._fresh():
            content = self._part(rows)
            name = f"part-{hashlib.sha256(content).hexdigest()[:32]}.parquet"
            if name in self._unreadable:  # what cannot be read is left as it is
                name = name.replace(".parquet", "-again.parquet")
            self._put(name, content)
            self._last = last
            self._parts.append(name)
            self._remember()
        self._fresh_bytes, self._written = 0, time.monotonic()

    def copy(self, files: Sequence[Path]) -> None:
        """Copy files that have changed since they were copied. Raises OutputError."""
        for path in files:
            status = path.stat()
            stamp = [status.st_size, status.st_mtime_ns]
            if self._stamps.get(path.name) != stamp:
                self._put(path.name, path)
                self._stamps[path.name] = stamp
                self._remember()

    def _fresh(self) -> Iterator[tuple[int, list[Mapping[str, Any]]]]:
        """The results that are in no part, in lots, each with the place of its last one in the store."""
        rows: list[Mapping[str, Any]] = []
        size, place = 0, 0
        for place, one in self._store.packed_after(self._last):
            text = packed_json(one.data)
            content = json.loads(text)
            sides = {f"{side}_language": content[side]["language"] for side in ("source", "target")}
            rows.append({"key": one.key, "id": content["id"], **sides, "bitext": text, "checksum": _sum(one.key, text)})
            size += len(one.data)
            if size >= PART_BYTES:
                yield place, rows
                rows, size = [], 0
        if rows:
            yield place, rows

    def _part(self, rows: Sequence[Mapping[str, Any]]) -> bytes:
        kinds = [self._arrow.int64() if name == "checksum" else self._arrow.string() for name in _COLUMNS]
        schema = self._arrow.schema(list(zip(_COLUMNS, kinds, strict=True)))
        out = io.BytesIO()
        self._parquet.write_table(self._arrow.Table.from_pylist(list(rows), schema), out, compression="zstd")
        return out.getvalue()

    def _take(self, path: str) -> int:
        """Put a part's results into the store; the number of damaged ones."""
        damaged = 0
        with self._files.open_input_file(path) as file:
            part = self._parquet.ParquetFile(file)
            meta = part.metadata
            if sum(meta.row_group(number).total_byte_size for number in range(meta.num_row_groups)) > LARGEST_PART:
                raise ValueError("larger than any part")
            for batch in part.iter_batches(batch_size=ROWS, columns=["key", "bitext", "checksum"]):
                rows = batch.to_pylist()
                good = [row for row in rows if isinstance(row["key"], str) and row["checksum"] == _sum(row["key"], str(row["bitext"]))]
                damaged += len(rows) - len(good)
                self._store.keep([], [pack_json(row["key"], row["bitext"]) for row in good if not self._store.has(row["key"])])
        return damaged

    def _put(self, name: str, content: bytes | Path) -> None:
        """Write an object, whole or not at all: an object store shows it when it is complete."""
        try:
            if self._is_local:
                with atomic_write(Path(self._base) / name) as out:
                    out.write(content if isinstance(content, bytes) else content.read_bytes())
                return
            with self._files.open_output_stream(f"{self._base}/{name}") as out:
                if isinstance(content, bytes):
                    out.write(content)
                    return
                with content.open("rb") as file:
                    while piece := file.read(1 << 20):
                        out.write(piece)
        except OSError as error:
            raise self._error(error) from None

    def _remember(self) -> None:
        note = {"url": self._own, "last": self._last, "parts": self._parts, "stamps": self._stamps}
        self._store.set_note(_NOTE, json.dumps(note))

    def _error(self, error: OSError) -> OutputError:
        return OutputError(f"{self._name}: {_first_line(error)}; what is done is kept in the store; run the same command again to go on")


class BackedUp:
    """Progress that tells another one, and the backup."""

    def __init__(self, progress: Progress, backup: Backup) -> None:
        """`progress`: who is told."""
        self._progress, self._backup = progress, backup

    def unchanged(self, spec: PairSpec) -> None:
        """The pair was done by an earlier run."""
        self._progress.unchanged(spec)

    def done(self, done: Done) -> None:
        """The pair was processed. Raises OutputError when the backup cannot be written."""
        self._progress.done(done)
        self._backup.add(len(done.packed.data))

    def failed(self, spec: PairSpec, reason: str) -> None:
        """The pair could not be processed."""
        self._progress.failed(spec, reason)


def _is_part(path: str) -> bool:
    name = path.rpartition("/")[2]
    return name.startswith("part-") and name.endswith(".parquet")


def _sum(key: str, text: str) -> int:
    """CRC-32 of a result with its key."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"), zlib.crc32(key.encode("utf-8", "surrogatepass")))


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]


def _pyarrow(name: str) -> Any:
    with suppress(ImportError):
        return import_module(name)
    raise UsageError("--backup needs another package: pip install 'aligner[parquet]'")
