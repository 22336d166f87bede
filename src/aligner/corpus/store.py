"""The store of a run: one SQLite file with every pair's state and bitext.

A pair's key is the hash of everything that determines its bitext; a pair whose key is there already is done. Only bitexts of the last
run's pairs are exported, in the order of their ids, so that exports do not depend on how often a run was interrupted.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

from aligner.bitext import Bitext
from aligner.errors import StoreError
from aligner.formats.bitext_json import bitext_from_json, bitext_to_json

__all__ = ["FILE_NAME", "Store"]

FILE_NAME = "aligner.sqlite"
VERSION = 2
_SCHEMA = """
CREATE TABLE bitext (key TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE pair (id TEXT PRIMARY KEY, key TEXT, inputs TEXT, signature TEXT, reason TEXT) WITHOUT ROWID;
"""


class Store:
    """A context manager over the file; one process may write at a time."""

    def __init__(self, path: Path, *, write: bool = False) -> None:
        """Open to read, or to write (creating it, and keeping others out until it is closed or the process ends).

        Raises StoreError when it is missing, in use, damaged, or of another version.
        """
        self._path = path
        if not write and not path.exists():
            raise StoreError(f"{path}: not found; give the --out folder of an earlier `aligner run`")
        try:
            self._db = sqlite3.connect(path, timeout=2, isolation_level=None)
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            empty = not self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if write and (empty or version == VERSION):
                self._begin_writing()
            if empty and write:
                self._db.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
                version = VERSION
        except sqlite3.Error as error:
            raise self._error(error) from None
        if version != VERSION:
            self._db.close()
            raise StoreError(f"{path}: made by another version of aligner (store {version}, not {VERSION}); choose another --out folder")

    def _begin_writing(self) -> None:
        """Take the lock, which goes with the connection."""
        self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.executescript("BEGIN IMMEDIATE; COMMIT;")

    def __enter__(self) -> Store:
        """Return the store."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the file."""
        self._db.close()

    def _error(self, error: sqlite3.Error) -> StoreError:
        advice = (
            "another run may be using it; wait for it" if "locked" in str(error) else "check disk and rights, or delete it to start again"
        )
        return StoreError(f"{self._path}: {error}; {advice}")

    def _run(self, statement: str, values: Iterable[object] = ()) -> sqlite3.Cursor:
        try:
            return self._db.execute(statement, tuple(values))
        except sqlite3.Error as error:
            raise self._error(error) from None

    def begin(self, ids: Iterable[str]) -> None:
        """Register this run's pairs; pairs of earlier runs are dropped from exports."""
        self._run("BEGIN IMMEDIATE")
        self._run("CREATE TEMP TABLE IF NOT EXISTS wanted (id TEXT PRIMARY KEY)")
        self._run("DELETE FROM wanted")
        for pair_id in ids:
            self._run("INSERT INTO wanted VALUES (?)", [pair_id])
        self._run("DELETE FROM pair WHERE id NOT IN (SELECT id FROM wanted)")
        self._run("COMMIT")

    def has(self, key: str) -> bool:
        """Whether the bitext of a key is there."""
        return self._run("SELECT 1 FROM bitext WHERE key = ?", [key]).fetchone() is not None

    def add(self, key: str, bitext: Bitext) -> None:
        """Keep a bitext."""
        self._run("INSERT OR REPLACE INTO bitext VALUES (?, ?)", [key, bitext_to_json(bitext)])

    def mark_done(self, pair_id: str, key: str, inputs: str, signature: str) -> None:
        """The pair's bitext is that of the key, which stands for the inputs (a hash) and the signature."""
        self._run("INSERT OR REPLACE INTO pair VALUES (?, ?, ?, ?, NULL)", [pair_id, key, inputs, signature])

    def done_with(self, pair_id: str) -> tuple[str, str] | None:
        """(inputs, signature) that the pair was done with; None when it was not done."""
        row = self._run("SELECT inputs, signature FROM pair WHERE id = ? AND key IS NOT NULL", [pair_id]).fetchone()
        return None if row is None else (str(row[0]), str(row[1]))

    def mark_failed(self, pair_id: str, reason: str) -> None:
        """The pair could not be processed."""
        self._run("INSERT OR REPLACE INTO pair VALUES (?, NULL, NULL, NULL, ?)", [pair_id, reason])

    def finish(self) -> None:
        """Forget bitexts that no pair uses any more."""
        self._run("DELETE FROM bitext WHERE key NOT IN (SELECT key FROM pair WHERE key IS NOT NULL)")

    def failed(self) -> list[tuple[str, str]]:
        """(id, reason) of the pairs that failed, by id."""
        return [(str(a), str(b)) for a, b in self._run("SELECT id, reason FROM pair WHERE key IS NULL ORDER BY id")]

    def bitexts(self) -> Iterator[Bitext]:
        """Bitexts of the pairs that are done, by id."""
        ids = self._run("SELECT id, key FROM pair WHERE key IS NOT NULL ORDER BY id").fetchall()
        for pair_id, key in ids:
            row = self._run("SELECT json FROM bitext WHERE key = ?", [key]).fetchone()
            try:
                yield bitext_from_json(row[0])
            except (TypeError, ValueError, KeyError) as error:
                raise StoreError(f"{self._path}: the bitext of {pair_id} is damaged ({error}); delete the file to start again") from None
