"""Translations kept on disk, so that no sentence is translated twice by the same engine."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from aligner.errors import StoreError
from aligner.translation.engine import Engine, Translation

__all__ = ["CachedEngine", "TranslationCache"]

_AT_A_TIME = 500


class TranslationCache:
    """SQLite file of translations by key; several processes may use it."""

    def __init__(self, path: Path) -> None:
        """Open or create. Raises StoreError when the file is damaged or cannot be written."""
        self._path = path
        try:
            self._db = sqlite3.connect(path, timeout=30, isolation_level=None)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("CREATE TABLE IF NOT EXISTS translation (key BLOB PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID")
        except sqlite3.Error as error:
            raise self._error(error) from None

    def _error(self, error: sqlite3.Error) -> StoreError:
        return StoreError(f"{self._path}: {error}; check disk and rights, or delete the file: it is only a cache")

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Translation]:
        """Translations of those keys that are there."""
        found: dict[bytes, Translation] = {}
        try:
            for start in range(0, len(keys), _AT_A_TIME):
                part = keys[start : start + _AT_A_TIME]
                marks = ",".join("?" * len(part))
                rows = self._db.execute(f"SELECT key, json FROM translation WHERE key IN ({marks})", part)  # noqa: S608 - only marks
                for key, text in rows:
                    output, degenerate = json.loads(text)
                    found[bytes(key)] = Translation(output, tuple(degenerate))
        except sqlite3.Error as error:
            raise self._error(error) from None
        return found

    def put(self, translations: dict[bytes, Translation]) -> None:
        """Keep translations, all or none."""
        rows = [(key, json.dumps([t.text, list(t.degenerate)])) for key, t in sorted(translations.items())]
        try:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("INSERT OR REPLACE INTO translation VALUES (?, ?)", rows)
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._error(error) from None

    def close(self) -> None:
        """Close the file."""
        self._db.close()


class CachedEngine:
    """An engine behind a cache; each different sentence is translated once."""

    def __init__(self, engine: Engine, cache: TranslationCache) -> None:
        """Put the cache before the engine."""
        self._engine, self._cache = engine, cache

    @property
    def name(self) -> str:
        """The engine's name."""
        return self._engine.name

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
        start = f"{self.fingerprint(source_language, target_language)}\0{source_language}\0{target_language}\0"
        keys = {text: hashlib.sha256((start + text).encode("utf-8", "surrogatepass")).digest() for text in sentences}
        known = self._cache.get(list(keys.values()))
        missing = sorted(text for text, key in keys.items() if key not in known)
        if missing:
            made = self._engine.translate(missing, source_language, target_language)
            new = {keys[text]: translation for text, translation in zip(missing, made, strict=True)}
            self._cache.put(new)
            known |= new
        return [known[keys[text]] for text in sentences]
