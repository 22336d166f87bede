"""Pooled values kept on disk, so that no text is encoded twice by the same encoder."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

import numpy as np

from aligner.embeddings.encoder import Encoder, Floats32

__all__ = ["CachedEncoder", "Store"]

AT_A_TIME = 2_000
"""Texts that are encoded before they are stored."""


class Store(Protocol):
    """Texts by key, such as `translation.cache.TranslationCache` keeps them."""

    def get_texts(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        """The texts of those keys that are there."""
        ...

    def put_texts(self, texts: Mapping[bytes, str]) -> None:
        """Keep texts, all or none."""
        ...


class CachedEncoder:
    """An encoder in front of which a store is asked. Values are kept as 16-bit floats, to which aligning rounds them anyway."""

    def __init__(self, encoder: Encoder, open_store: Callable[[], Store]) -> None:
        """`open_store`: called when the store is first needed."""
        self._encoder, self._open_store = encoder, open_store
        self.name, self.languages, self.width = encoder.name, encoder.languages, encoder.width

    @property
    def fingerprint(self) -> str:
        """The encoder's."""
        return self._encoder.fingerprint

    @cached_property
    def _store(self) -> Store:
        return self._open_store()

    def pool(self, texts: Sequence[str]) -> Floats32:
        """Pooled values, from the store or the encoder."""
        values = np.empty((len(texts), self.width), np.float32)
        for start in range(0, len(texts), AT_A_TIME):
            part = texts[start : start + AT_A_TIME]
            values[start : start + len(part)] = self._pool(part)
        return values

    def _pool(self, texts: Sequence[str]) -> Floats32:
        prefix = f"embedding\0{self.fingerprint}\0".encode()
        keys = [hashlib.sha256(prefix + text.encode("utf-8", "surrogatepass")).digest() for text in texts]
        known = {key: values for key, text in self._store.get_texts(sorted(set(keys))).items() if len(values := _read(text)) == self.width}
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing:
            made = self._encoder.pool(list(missing.values())).astype(np.float16)
            known |= dict(zip(missing, made, strict=True))
            self._store.put_texts({key: _written(values) for key, values in zip(missing, made, strict=True)})
        return np.array([known[key] for key in keys], dtype=np.float32).reshape(len(texts), self.width)

    def project(self, pooled: Floats32) -> Floats32:
        """The encoder's."""
        return self._encoder.project(pooled)


def _written(values: np.ndarray[tuple[int], np.dtype[np.float16]]) -> str:
    return base64.b64encode(values.astype("<f2").tobytes()).decode("ascii")


def _read(text: str) -> np.ndarray[tuple[int], np.dtype[np.float16]]:
    """Empty for a text that is damaged."""
    try:
        values = np.frombuffer(base64.b64decode(text, validate=True), "<f2")
    except ValueError:
        return np.zeros(0, np.float16)
    return values.astype(np.float16) if np.isfinite(values).all() else np.zeros(0, np.float16)
