"""Finding a word or phrase in a corpus, with both sides of each pair of sentences: a full-text index beside the store (SQLite FTS5).

The index is made when it is first asked for, and again when the pairs of the store changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from aligner.corpus.store import FILE_NAME, Store
from aligner.errors import StoreError, UsageError

__all__ = ["INDEX_NAME", "Hit", "find_term"]

INDEX_NAME = "concordance.sqlite"
_SCHEMA = """
CREATE TABLE state (made_of TEXT NOT NULL);
CREATE VIRTUAL TABLE unit USING fts5(document UNINDEXED, number UNINDEXED, source, target, tokenize = 'unicode61 remove_diacritics 2');
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A pair of sentences with the term: the id of its article pair, its number there from 0, and both texts."""

    document: str
    number: int
    source: str
    target: str


def find_term(folder: Path, term: str, *, limit: int = 0) -> Iterator[Hit]:
    """The pairs of sentences of a run's folder with a word or phrase on either side, in the order of the corpus.

    Case and accents do not matter; whole words are found. `limit`: the most that are given, 0 for all. Raises UsageError for a term without
    a word, and StoreError when the store cannot be read or the index cannot be written.
    """
    if not any(char.isalnum() for char in term):
        raise UsageError(f"term {term!r}: give a word or a phrase")
    index = folder / INDEX_NAME
    with Store(folder / FILE_NAME) as store:
        made_of = _fingerprint(store)
        try:
            if _state(index) != made_of:
                _build(index, store, made_of)
            with closing(sqlite3.connect(index)) as db:
                phrase = '"' + term.replace('"', " ").replace("\0", " ") + '"'
                rows = db.execute("SELECT * FROM unit WHERE unit MATCH ? ORDER BY rowid LIMIT ?", [phrase, limit or -1])
                yield from (Hit(*row) for row in rows)
        except sqlite3.Error as error:
            raise StoreError(f"{index}: {error}; delete the file, which is made anew, and check disk and rights") from None


def _fingerprint(store: Store) -> str:
    """A hash of which pairs the store holds."""
    digest = sha256()
    for pair in store.done_pairs():
        digest.update(f"{pair.id}\0{pair.key}\0".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _state(index: Path) -> str | None:
    """What an index was made of; None when there is none that can be read."""
    if not index.exists():
        return None
    try:
        with closing(sqlite3.connect(index)) as db:
            row = db.execute("SELECT made_of FROM state").fetchone()
    except sqlite3.Error:
        return None
    return None if row is None else str(row[0])


def _build(index: Path, store: Store, made_of: str) -> None:
    """Write the index under another name, and rename it when it is complete."""
    part = index.with_name(index.name + ".part")
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part)) as db:
        db.executescript(_SCHEMA)
        for bitext in store.bitexts():
            db.executemany(
                "INSERT INTO unit VALUES (?, ?, ?, ?)",
                ((bitext.id, unit.number, _storable(unit.source), _storable(unit.target)) for unit in bitext.units),
            )
        db.execute("INSERT INTO state VALUES (?)", [made_of])
        db.commit()
    part.replace(index)


def _storable(text: str) -> str:
    """The text without lone surrogates, which SQLite does not take."""
    return text.encode("utf-8", "replace").decode("utf-8")
