"""The store of a run: one SQLite file with every pair's state and bitext.

A pair's key is the hash of everything that determines its bitext; a pair whose key is there already is done. Only bitexts of the last
run's pairs are exported, in the order of their ids, so that exports do not depend on how often a run was interrupted.

Every row has a checksum. A row that does not match it is damaged: it is named, never exported, and its pair is done again.

What people decide about a pair is a log of its own (`review`), which is only ever added to; exports get the bitext with its log applied.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from aligner.bitext import Bitext
from aligner.corpus.packing import PackedBitext, PackedReview, pack, unpack, unpack_reviewed
from aligner.errors import StoreError
from aligner.review.log import StoredLog
from aligner.settings import CheckSettings

__all__ = [
    "FILE_NAME",
    "DonePair",
    "PackedBitext",
    "PackedReview",
    "Store",
    "is_whole",
    "pack",
    "unpack",
    "unpack_reviewed",
]

FILE_NAME = "aligner.sqlite"
VERSION = 4
WITHOUT_REVIEW = 3
"""The version before there were reviews: read as it is, and made a store of this version when it is written."""
_REVIEW = """
CREATE TABLE review (pair TEXT NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL, base TEXT NOT NULL, entry TEXT NOT NULL,
  checksum INTEGER NOT NULL, PRIMARY KEY (pair, number)) WITHOUT ROWID;
"""
_SCHEMA = f"""
CREATE TABLE bitext (key TEXT UNIQUE NOT NULL, packed BLOB NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE pair (id TEXT PRIMARY KEY, key TEXT, inputs TEXT, signature TEXT, reason TEXT, checksum INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE note (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
{_REVIEW}"""


@dataclass(frozen=True, slots=True)
class DonePair:
    """A pair that is done: its id, and the key, the hash of the inputs and the signature of its bitext."""

    id: str
    key: str
    inputs: str
    signature: str


class Store:
    """A context manager over the file; one process may write at a time. `damaged`: ids of pairs whose row was found damaged."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open to read, or to write (creating it, and keeping others out until it is closed or the process ends).

        Raises StoreError when it is missing, in use, damaged, or of another version.
        """
        self._path, self._write = path, write
        self.damaged: list[str] = []
        if not write and not path.exists():
            raise StoreError(f"{path}: not found; give the --out folder of an earlier `aligner run`")
        try:
            self._db = sqlite3.connect(path, timeout=2, isolation_level=None)
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            empty = not self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if write and (empty or version in (VERSION, WITHOUT_REVIEW)):
                self._begin_writing()
            if write and (empty or version == WITHOUT_REVIEW):
                schema = _SCHEMA if empty else _REVIEW
                self._db.executescript(f"BEGIN IMMEDIATE; {schema} PRAGMA user_version = {VERSION}; COMMIT;")
                version = VERSION
            self._has_reviews = version == VERSION
            self._file = _identity(path)
        except sqlite3.Error as error:
            raise self._error(error) from None
        if version not in (VERSION, WITHOUT_REVIEW):
            self._db.close()
            raise StoreError(f"{path}: made by another version of aligner (store {version}, not {VERSION}); choose another --out folder")

    def _begin_writing(self) -> None:
        """Take the lock, which goes with the connection. What is committed is on the disk, whatever happens to the machine."""
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.executescript("BEGIN IMMEDIATE; COMMIT;")

    def __enter__(self) -> Store:
        """Return the store."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the file."""
        self._db.close()

    def _error(self, error: sqlite3.Error) -> StoreError:
        if "locked" in str(error):
            return StoreError(f"{self._path}: in use by another run or `aligner review`; wait for it, or close it")
        if "malformed" in str(error):
            advice = "the file is damaged; `aligner run` uses what can be read of it; if it cannot, move it away, or restore it from a copy"
        elif "not a database" in str(error):
            advice = "the file is damaged; move it away and run again, or restore it from a copy"
        else:
            advice = "check disk and rights, and run the same command again to go on"
        return StoreError(f"{self._path}: {error}; {advice}")

    def _run(self, statement: str, values: Iterable[object] = ()) -> sqlite3.Cursor:
        try:
            return self._db.execute(statement, tuple(values))
        except sqlite3.Error as error:
            raise self._error(error) from None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All changes or none. Raises StoreError, also when the file is no longer where it was opened."""
        if _identity(self._path) != self._file:
            raise StoreError(f"{self._path}: was deleted or moved while the run was writing it; put it back, or run again to start anew")
        self._run("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        self._run("COMMIT")

    def begin(self, ids: Iterable[str]) -> None:
        """Register this run's pairs; pairs of earlier runs are dropped from exports."""
        with self._transaction():
            self._run(_WANTED)
            self._run("DELETE FROM wanted")
            for pair_id in ids:
                self._run("INSERT OR IGNORE INTO wanted VALUES (?, 0)", [pair_id])
            self._run("DELETE FROM pair WHERE id NOT IN (SELECT id FROM wanted)")

    def mark_unchanged(self, pair_id: str) -> None:
        """The pair, one of this run's, was done by an earlier one. Nothing is written to the file."""
        self._run("UPDATE wanted SET unchanged = 1 WHERE id = ?", [pair_id])

    def unchanged(self, ids: Iterable[str]) -> frozenset[str]:
        """Those pairs that were marked as unchanged."""
        self._run(_WANTED)
        return frozenset(one for one in ids if self._run("SELECT 1 FROM wanted WHERE id = ? AND unchanged", [one]).fetchone())

    def count_unchanged(self) -> int:
        """How many pairs were marked as unchanged."""
        self._run(_WANTED)
        return int(self._run("SELECT count(*) FROM wanted WHERE unchanged").fetchone()[0])

    def has(self, key: str) -> bool:
        """Whether the bitext of a key is there, undamaged."""
        row = self._run("SELECT packed, checksum FROM bitext WHERE key = ?", [key]).fetchone()
        return row is not None and _sum(key, row[0]) == row[1]

    def keep(self, done: Sequence[DonePair], packed: Sequence[PackedBitext]) -> None:
        """Keep bitexts and mark their pairs as done, all or none. When this returns, they are on the disk."""
        with self._transaction():
            for one in packed:
                self._run("INSERT OR REPLACE INTO bitext VALUES (?, ?, ?)", [one.key, one.data, _sum(one.key, one.data)])
            for pair in done:
                row = [pair.id, pair.key, pair.inputs, pair.signature, None]
                self._run("INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?, ?, ?)", [*row, _sum(*row)])

    def last_row(self) -> int:
        """The place of the bitext that was kept last; 0 when there is none."""
        return int(self._run("SELECT coalesce(max(rowid), 0) FROM bitext").fetchone()[0])

    def packed_after(self, place: int) -> Iterator[tuple[int, PackedBitext]]:
        """The bitexts that were kept since a place, in their order, each with its place; damaged ones are left out."""
        while row := self._run(_NEXT_BITEXT, [place]).fetchone():
            place = int(row[0])
            if _sum(*row[1:3]) == row[3]:
                yield place, PackedBitext(str(row[1]), row[2])

    def done_with(self, pair_id: str) -> tuple[str, str] | None:
        """(inputs, signature) that the pair was done with; None when it was not done."""
        row = self._run("SELECT inputs, signature FROM pair WHERE id = ? AND key IS NOT NULL AND reason IS NULL", [pair_id]).fetchone()
        return None if row is None else (str(row[0]), str(row[1]))

    def mark_failed(self, pair_id: str, reason: str, key: str | None = None) -> None:
        """The pair could not be processed. `key`: given when trying again with the same key would fail again."""
        row = [pair_id, key, None, None, reason]
        with self._transaction():
            self._run("INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?, ?, ?)", [*row, _sum(*row)])

    def failure(self, pair_id: str, key: str) -> str | None:
        """Why the pair failed with this very key, so that trying again would fail again; else None."""
        row = self._run("SELECT reason FROM pair WHERE id = ? AND key = ?", [pair_id, key]).fetchone()
        return None if row is None or row[0] is None else str(row[0])

    def finish(self) -> None:
        """Forget bitexts that neither a pair nor a review uses any more."""
        with self._transaction():
            self._run(
                "DELETE FROM bitext WHERE key NOT IN (SELECT key FROM pair WHERE key IS NOT NULL AND reason IS NULL)"
                " AND key NOT IN (SELECT base FROM review AS r WHERE number = (SELECT max(number) FROM review WHERE pair = r.pair))"
            )

    def failed(self) -> list[tuple[str, str]]:
        """(id, reason) of the pairs that failed, by id."""
        return [(str(a), str(b)) for a, b in self._run("SELECT id, reason FROM pair WHERE reason IS NOT NULL ORDER BY id")]

    def packed(self) -> Iterator[tuple[str, PackedBitext]]:
        """(id, packed bitext) of the pairs that are done, by id; a damaged one is left out, and its id is added to `damaged`."""
        last = ""
        while row := self._run(_NEXT_DONE, [last]).fetchone():
            last, key = str(row[0]), str(row[1])
            data = self._run("SELECT packed, checksum FROM bitext WHERE key = ?", [key]).fetchone()
            if _sum(*row[:5]) != row[5] or data is None or _sum(key, data[0]) != data[1]:
                self.damaged.append(last)
            else:
                yield last, PackedBitext(key, data[0], self._review(last, key))

    def bitext(self, pair_id: str) -> tuple[str, Bitext]:
        """The key and the automatic bitext of a pair that is done. Raises StoreError when there is no such pair, or it is damaged."""
        row = self._run("SELECT key FROM pair WHERE id = ? AND key IS NOT NULL AND reason IS NULL", [pair_id]).fetchone()
        if row is None:
            raise StoreError(f"{self._path}: no pair {pair_id!r} that is done; the run's summary.json lists what is there")
        return str(row[0]), self.automatic(str(row[0]))

    def automatic(self, key: str) -> Bitext:
        """The bitext of a key. Raises StoreError when it is gone or damaged."""
        data = self._run("SELECT packed, checksum FROM bitext WHERE key = ?", [key]).fetchone()
        try:
            if data is not None and _sum(key, data[0]) == data[1]:
                return unpack(data[0])
        except ValueError:
            pass
        raise StoreError(f"{self._path}: a stored result is damaged; run the same `aligner run` again, which makes it anew")

    def _review(self, pair_id: str, key: str) -> PackedReview | None:
        log = self.review(pair_id)
        if log is None or log.base == key:
            return None if log is None else PackedReview(log)
        data = self._run("SELECT packed, checksum FROM bitext WHERE key = ?", [log.base]).fetchone()
        if data is None or _sum(log.base, data[0]) != data[1]:
            raise StoreError(f"{self._path}: the result that the review of {pair_id} is about is damaged; restore the file from a copy")
        return PackedReview(log, data[0])

    def review(self, pair_id: str) -> StoredLog | None:
        """The log of a pair since its last start; None when nobody reviewed it. Raises StoreError when it is damaged."""
        if not self._has_reviews:
            return None
        rows = self._run(
            "SELECT pair, number, start, base, entry, checksum FROM review WHERE pair = ?1"
            " AND start = (SELECT max(start) FROM review WHERE pair = ?1) ORDER BY number",
            [pair_id],
        ).fetchall()
        if any(_sum(*row[:5]) != row[5] for row in rows):
            raise StoreError(f"{self._path}: the review of {pair_id} is damaged; restore the file from a copy")
        return StoredLog(str(rows[0][3]), tuple(str(row[4]) for row in rows)) if rows else None

    def reviewed_pairs(self) -> dict[str, int]:
        """How many entries each log has ever got, by pair."""
        if not self._has_reviews:
            return {}
        return {str(a): int(b) for a, b in self._run("SELECT pair, max(number) FROM review GROUP BY pair ORDER BY pair")}

    def begin_review(self, pair_id: str, base: str, *entries: str) -> None:
        """Begin the log of a pair anew, with these entries: what comes from now on is about the bitext with the key `base`."""
        with self._transaction():
            start = self._last_number(pair_id) + 1
            for number, entry in enumerate(entries, start):
                self._add_entry(pair_id, number, start, base, entry)

    def add_to_review(self, pair_id: str, entry: str) -> None:
        """Add an entry to the log of a pair, which was begun. When this returns, it is on the disk."""
        with self._transaction():
            row = self._run("SELECT number, start, base FROM review WHERE pair = ? ORDER BY number DESC LIMIT 1", [pair_id]).fetchone()
            if row is None:
                raise StoreError(f"{self._path}: no review of {pair_id} was begun")
            self._add_entry(pair_id, row[0] + 1, row[1], row[2], entry)

    def put_reviews(self, rows: Iterable[Sequence[object]]) -> None:
        """Put in entries of logs as another store had them, checksums included."""
        with self._transaction():
            for row in rows:
                self._run("INSERT INTO review VALUES (?, ?, ?, ?, ?, ?)", row)

    def _last_number(self, pair_id: str) -> int:
        return int(self._run("SELECT coalesce(max(number), 0) FROM review WHERE pair = ?", [pair_id]).fetchone()[0])

    def _add_entry(self, *row: object) -> None:
        self._run("INSERT INTO review VALUES (?, ?, ?, ?, ?, ?)", [*row, _sum(*row)])

    def bitexts(self, checks: CheckSettings | None = None) -> Iterator[Bitext]:
        """Bitexts of the pairs that are done, as they were reviewed, by id. Raises StoreError at the first that is damaged.

        `checks`: the settings with the terms and patterns of the run, for rows that were changed.
        """
        for pair_id, packed in self.packed():
            self._refuse_damaged()
            try:
                yield unpack_reviewed(packed, checks)
            except ValueError:
                self.damaged.append(pair_id)
        self._refuse_damaged()

    def _refuse_damaged(self) -> None:
        if self.damaged:
            raise StoreError(
                f"{self._path}: the stored result of {self.damaged[0]} is damaged; run the same `aligner run` again, which makes it anew"
            )

    def done_pairs(self) -> Iterator[DonePair]:
        """The pairs that are done, by id."""
        for row in self._run("SELECT id, key, inputs, signature FROM pair WHERE key IS NOT NULL AND reason IS NULL ORDER BY id"):
            yield DonePair(*(str(value) for value in row))

    def note(self, name: str) -> str | None:
        """What `set_note` kept under a name."""
        row = self._run("SELECT text FROM note WHERE name = ?", [name]).fetchone()
        return None if row is None else str(row[0])

    def set_note(self, name: str, text: str) -> None:
        """Keep a text under a name."""
        with self._transaction():
            self._run("INSERT OR REPLACE INTO note VALUES (?, ?)", [name, text])


_NEXT_BITEXT = "SELECT rowid, key, packed, checksum FROM bitext WHERE rowid > ? ORDER BY rowid LIMIT 1"
_WANTED = "CREATE TEMP TABLE IF NOT EXISTS wanted (id TEXT PRIMARY KEY, unchanged INTEGER NOT NULL) WITHOUT ROWID"
"""This run's pairs, which SQLite keeps out of memory when they are many."""
_NEXT_DONE = (
    "SELECT id, key, inputs, signature, reason, checksum FROM pair WHERE id > ? AND key IS NOT NULL AND reason IS NULL ORDER BY id LIMIT 1"
)


def is_whole(*row: object) -> bool:
    """Whether a row matches its checksum, which is its last value."""
    return _sum(*row[:-1]) == row[-1]


def _sum(*values: object) -> int:
    """CRC-32 of a row's values."""
    checksum = 0
    for value in values:
        data = value if isinstance(value, bytes) else repr(value).encode("utf-8", "backslashreplace")
        checksum = zlib.crc32(len(data).to_bytes(8, "big") + data, checksum)
    return checksum


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of a file; None when it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
