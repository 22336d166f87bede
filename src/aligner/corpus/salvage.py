"""What can still be read of a damaged store, put into a new one, so that a run need not begin again.

SQLite says that a file is damaged and stops at the first page that it cannot read. Here each result is asked for by itself. People's
decisions are never passed over: a store whose reviews cannot all be read is left for a copy to replace.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from aligner.corpus.store import DonePair, PackedBitext, Store, is_whole
from aligner.errors import StoreError

__all__ = ["salvage"]

SMALLEST_ROW = 200
"""Bytes that a result takes at least, with its key: there are no more results than the file has room for."""
OFTEN_WRITTEN = 100
"""How often each result was written anew, at most."""
AT_A_TIME = 256
"""Results that are kept together."""


def salvage(path: Path) -> str | None:
    """Replace a damaged store by a new one with what can be read; returns a remark for people, None when there is nothing to mend.

    The damaged file is kept beside it, as it is. A file that is no store, is in use, or of which nothing can be read is left for `Store`
    to refuse. Raises StoreError when decisions of people cannot be read.
    """
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(path, timeout=2, isolation_level=None)) as db:
            if db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                return None
            tables = {str(name) for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"bitext", "pair"} <= tables:
                return None
            reviews = _reviews(db, path) if "review" in tables else []
            kept = _copy(db, path, reviews)
    except sqlite3.Error:
        return None
    aside = _put_in_place(path)
    return f"{path}: the file is damaged; it is kept as {aside.name}; {kept} results of it can be read, the others are done again"


def _reviews(db: sqlite3.Connection, path: Path) -> list[tuple[object, ...]]:
    try:
        rows = db.execute("SELECT pair, number, start, base, entry, checksum FROM review ORDER BY pair, number").fetchall()
        if all(is_whole(*row) for row in rows):
            return rows
    except sqlite3.Error:
        pass
    raise StoreError(f"{path}: the file is damaged, and so are the decisions of reviews in it; restore it from a copy, or move it away")


def _copy(db: sqlite3.Connection, path: Path, reviews: list[tuple[object, ...]]) -> int:
    """Make the new store beside the old one; how many results it has."""
    new = _new(path)
    for suffix in ("", "-wal", "-shm"):
        Path(f"{new}{suffix}").unlink(missing_ok=True)
    count = 0
    with Store(new, write=True) as store:
        lot: list[PackedBitext] = []
        for one in _results(db, path.stat().st_size // SMALLEST_ROW):
            lot.append(one)
            count += 1
            if len(lot) >= AT_A_TIME:
                store.keep([], lot)
                lot = []
        store.keep(list(_pairs(db)), lot)
        store.put_reviews(reviews)
    return count


def _results(db: sqlite3.Connection, most: int) -> Iterator[PackedBitext]:
    """The results that can be read and match their checksums."""
    try:
        last = int(db.execute("SELECT max(rowid) FROM bitext").fetchone()[0] or 0)
    except sqlite3.Error:
        last = most
    # Numbers of rows that were written again are higher than the count of rows, but a damaged one may be any number.
    for number in range(1, min(last, OFTEN_WRITTEN * most) + 1):
        with suppress(sqlite3.Error):
            row = db.execute("SELECT key, packed, checksum FROM bitext WHERE rowid = ?", [number]).fetchone()
            if row is not None and is_whole(*row):
                yield PackedBitext(str(row[0]), row[1])


def _pairs(db: sqlite3.Connection) -> Iterator[DonePair]:
    """The pairs that are done, as far as they can be read: they say why a pair is done again."""
    with suppress(sqlite3.Error):
        for row in db.execute("SELECT id, key, inputs, signature, reason, checksum FROM pair WHERE key IS NOT NULL AND reason IS NULL"):
            if is_whole(*row):
                yield DonePair(*(str(value) for value in row[:4]))


def _new(path: Path) -> Path:
    return path.with_name(f"{path.name}.new")


def _put_in_place(path: Path) -> Path:
    """The new store instead of the damaged one, whose new name is returned. Raises OSError."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged{'' if number == 1 else number}")).exists():
        number += 1
    try:
        os.link(path, aside)
    except OSError:  # a disk that knows no second names
        path.replace(aside)
    _new(path).replace(path)
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    return aside
