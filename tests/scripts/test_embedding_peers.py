"""Vecalign's and Bertalign's algorithms as the benchmark has them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from toy_encoder import ToyEncoder

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts" / "bench"))
import bertalign_peer
import embedding_peers

ALGORITHMS = pytest.mark.parametrize("aligned", [embedding_peers.aligned, bertalign_peer.aligned], ids=["vecalign", "bertalign"])

SOURCE = ["el gato duerme", "perro", "ladra lluvia", "una casa vieja", "llueve"]
TARGET = ["gato duerme", "dog barks rain", "casa vieja", "rains"]


@ALGORITHMS
def test_links_follow_the_vectors(aligned):
    found = aligned(ToyEncoder(), SOURCE, TARGET)
    assert [(link.source, link.target) for link in found] == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,)), ((4,), (3,))]


@ALGORITHMS
@pytest.mark.parametrize(("source", "target"), [([], []), (["gato"], []), ([], ["cat"]), (["gato"], ["cat"]), (SOURCE, TARGET[:1])])
def test_every_segment_is_in_one_link(aligned, source: list[str], target: list[str]):
    found = aligned(ToyEncoder(), source, target)
    assert [i for link in found for i in link.source] == list(range(len(source)))
    assert [j for link in found for j in link.target] == list(range(len(target)))
