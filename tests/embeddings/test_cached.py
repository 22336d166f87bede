"""Values kept on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from toy_encoder import ToyEncoder

from aligner.embeddings.cached import CachedEncoder
from aligner.translation.cache import TranslationCache

TEXTS = ["gato", "perro ladra", "gato", ""]


def test_a_text_is_encoded_once(tmp_path: Path):
    first, second = ToyEncoder(), ToyEncoder()
    store = lambda: TranslationCache(tmp_path / "cache.sqlite")  # noqa: E731 - opened anew, as another run does
    values = CachedEncoder(first, store).pool(TEXTS)
    assert sorted(first.asked) == ["", "gato", "perro ladra"]
    assert np.array_equal(CachedEncoder(second, store).pool(TEXTS), values)
    assert second.asked == []
    assert np.array_equal(values, ToyEncoder().pool(TEXTS).astype(np.float16))


def test_another_encoder_has_values_of_its_own(tmp_path: Path):
    cache = TranslationCache(tmp_path / "cache.sqlite")
    CachedEncoder(ToyEncoder(), lambda: cache).pool(TEXTS)
    other = ToyEncoder()
    other.fingerprint = "toy-2"
    CachedEncoder(other, lambda: cache).pool(TEXTS)
    assert len(other.asked) == 3


@pytest.mark.parametrize("text", ["", "!", "AAAA", "fH8A", "x" * 3000])
def test_damaged_values_are_computed_again(tmp_path: Path, text: str):
    cache = TranslationCache(tmp_path / "cache.sqlite")
    encoder = CachedEncoder(ToyEncoder(), lambda: cache)
    values = encoder.pool(TEXTS)
    keys = [key for (key,) in cache._db.execute("SELECT key FROM translation")]
    cache.put_texts(dict.fromkeys(keys, text))
    assert np.array_equal(encoder.pool(TEXTS), values)


def test_the_store_is_opened_when_it_is_needed():
    encoder = CachedEncoder(ToyEncoder(), pytest.fail)
    assert encoder.project(np.ones((1, encoder.width), np.float32)).shape == (1, encoder.width)
    assert encoder.pool([]).shape == (0, encoder.width)
