"""Translations and scores kept on disk, so that no sentence is translated, and no pair scored, twice by the same engine.

A cache must never stop the work: a damaged file is put aside and a new one is begun, and where nothing can be written the cache is kept in
memory; `TranslationCache.note` says so.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from aligner.translation.engine import Engine, ScoringEngine, TokenScores, Translation

__all__ = ["CachedEngine", "CachedScoringEngine", "TranslationCache", "cached"]

Value = TypeVar("Value")

SCHEMA = 1
_TABLE = "CREATE TABLE IF NOT EXISTS translation (key BLOB PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID"
_AT_A_TIME = 500
_SENTENCES_AT_A_TIME = 4096
"""Sentences translated before they are stored: what a killed run loses at most."""


class TranslationCache:
    """SQLite file of translations by key; several processes may use it at once. One connection is for one thread."""

    def __init__(self, path: Path) -> None:
        """Open or create, folder included; `note` is not empty when something was wrong with the file."""
        self.note = ""
        self._path = path
        try:
            self._db = self._open()
        except sqlite3.DatabaseError as error:
            self._db = self._begin_anew(error)
        except OSError as error:
            self._db = self._in_memory(str(error.strerror or error))

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=30, isolation_level=None)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, SCHEMA):
                raise sqlite3.DatabaseError(f"written by another version ({version})")
            db.execute(_TABLE)
            db.execute(f"PRAGMA user_version = {SCHEMA}")
            db.execute("SELECT key, json FROM translation LIMIT 1").fetchall()
        except sqlite3.Error:
            db.close()
            raise
        return db

    def _begin_anew(self, error: sqlite3.Error) -> sqlite3.Connection:
        """After an error: a new file when the old one was damaged, memory when the place cannot be written."""
        if isinstance(error, sqlite3.OperationalError):
            return self._in_memory(str(error))
        aside = self._path.with_name(f"{self._path.name}.damaged")
        try:
            self._path.replace(aside)
            for suffix in ("-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            db = self._open()
        except (OSError, sqlite3.Error) as second:
            return self._in_memory(f"{error}; {second}")
        self.note = f"{self._path}: {error}; put aside as {aside.name} and a new one was begun"
        return db

    def _in_memory(self, reason: str) -> sqlite3.Connection:
        self.note = f"{self._path}: {reason}; translations are kept in memory only; check disk and rights"
        db = sqlite3.connect(":memory:", isolation_level=None)
        db.execute(_TABLE)
        return db

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Translation]:
        """Translations of those keys that are there."""
        return _readable(self._found(keys), _translation)

    def put(self, translations: Mapping[bytes, Translation]) -> None:
        """Keep translations, all or none."""
        self._keep({key: json.dumps([t.text, list(t.degenerate)]) for key, t in translations.items()})

    def get_scores(self, keys: Sequence[bytes]) -> dict[bytes, TokenScores]:
        """Scores of renderings, of those keys that are there."""
        return _readable(self._found(keys), _token_scores)

    def put_scores(self, scores: Mapping[bytes, TokenScores]) -> None:
        """Keep scores of renderings, all or none."""
        self._keep({key: json.dumps([s.logs, s.spans]) for key, s in scores.items()})

    def get_texts(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        """Texts of any kind, of those keys that are there; the keys must tell the kinds apart."""
        return self._found(keys)

    def put_texts(self, texts: Mapping[bytes, str]) -> None:
        """Keep texts of any kind, all or none."""
        self._keep(texts)

    def _found(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        try:
            return self._get(keys)
        except sqlite3.DatabaseError as error:
            self._db.close()
            self._db = self._begin_anew(error)
            return {}

    def _get(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        found: dict[bytes, str] = {}
        for start in range(0, len(keys), _AT_A_TIME):
            part = keys[start : start + _AT_A_TIME]
            marks = ",".join("?" * len(part))
            for key, text in self._db.execute(f"SELECT key, json FROM translation WHERE key IN ({marks})", part):  # noqa: S608 - only marks
                found[bytes(key)] = str(text)
        return found

    def _keep(self, texts: Mapping[bytes, str]) -> None:
        rows = sorted(texts.items())
        try:
            self._put(rows)
        except sqlite3.DatabaseError as error:
            self._db.close()
            self._db = self._begin_anew(error)
            self._put(rows)

    def _put(self, rows: Sequence[tuple[bytes, str]]) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany("INSERT OR REPLACE INTO translation VALUES (?, ?)", rows)
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _readable(texts: Mapping[bytes, str], read: Callable[[Any], Value]) -> dict[bytes, Value]:
    """What rows hold; those that do not hold what they should are left out."""
    found = {}
    for key, text in texts.items():
        try:
            found[key] = read(json.loads(text))
        except (ValueError, TypeError):
            continue
    return found


def _translation(values: Any) -> Translation:
    output, degenerate = values
    return Translation(str(output), tuple(map(str, degenerate)))


def _token_scores(values: Any) -> TokenScores:
    logs, spans = values
    return TokenScores(tuple(map(float, logs)), tuple((int(start), int(end)) for start, end in spans))


def cached(engine: Engine, cache: TranslationCache) -> CachedEngine:
    """The engine behind a cache; a ScoringEngine when the engine is one."""
    return CachedScoringEngine(engine, cache) if isinstance(engine, ScoringEngine) else CachedEngine(engine, cache)


class CachedEngine:
    """An engine behind a cache; each different sentence is translated once."""

    def __init__(self, engine: Engine, cache: TranslationCache) -> None:
        """Put the cache before the engine."""
        self._engine, self._cache = engine, cache

    @property
    def name(self) -> str:
        """The engine's name."""
        return self._engine.name

    @property
    def engine(self) -> Engine:
        """The engine behind the cache."""
        return self._engine

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether the engine translates in this direction."""
        return self._engine.supports(source_language, target_language)

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """The engine's fingerprint."""
        return self._engine.fingerprint(source_language, target_language)

    def describe(self) -> str:
        """The engine's description."""
        return self._engine.describe()

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation a sentence, from the cache where it is there."""
        start = self._start(source_language, target_language)
        keys = {text: _key(start + text) for text in sentences}
        known = self._cache.get(list(keys.values()))
        missing = sorted(text for text, key in keys.items() if key not in known)
        for first in range(0, len(missing), _SENTENCES_AT_A_TIME):
            part = missing[first : first + _SENTENCES_AT_A_TIME]
            made = self._engine.translate(part, source_language, target_language)
            new = {keys[text]: translation for text, translation in zip(part, made, strict=True)}
            self._cache.put(new)
            known |= new
        return [known[keys[text]] for text in sentences]

    def _start(self, source_language: str, target_language: str) -> str:
        return f"{self.fingerprint(source_language, target_language)}\0{source_language}\0{target_language}\0"


class CachedScoringEngine(CachedEngine):
    """A ScoringEngine behind a cache; each different pair is scored once."""

    def __init__(self, engine: ScoringEngine, cache: TranslationCache) -> None:
        """Put the cache before the engine."""
        super().__init__(engine, cache)
        self._scoring = engine

    def score(self, sources: Sequence[str], targets: Sequence[str], source_language: str, target_language: str) -> list[TokenScores | None]:
        """How likely each rendering is, given its source; from the cache where it is there."""
        start = f"scores\0{self._start(source_language, target_language)}"
        pairs = list(zip(sources, targets, strict=True))
        keys = {pair: _key(f"{start}{len(pair[0])}\0{pair[0]}{pair[1]}") for pair in pairs}
        known: dict[bytes, TokenScores | None] = dict(self._cache.get_scores(list(keys.values())))
        missing = sorted(pair for pair, key in keys.items() if key not in known)
        for first in range(0, len(missing), _SENTENCES_AT_A_TIME):
            part = missing[first : first + _SENTENCES_AT_A_TIME]
            made = self._scoring.score([pair[0] for pair in part], [pair[1] for pair in part], source_language, target_language)
            new = {keys[pair]: scores for pair, scores in zip(part, made, strict=True)}
            self._cache.put_scores({key: scores for key, scores in new.items() if scores is not None})
            known |= new
        return [known[keys[pair]] for pair in pairs]


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
