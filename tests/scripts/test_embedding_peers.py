"""Vecalign's algorithm as the benchmark has it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from toy_encoder import ToyEncoder

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts" / "bench"))
from embedding_peers import aligned

SOURCE = ["el gato duerme", "perro", "ladra lluvia", "una casa vieja", "llueve"]
TARGET = ["gato duerme", "dog barks rain", "casa vieja", "rains"]


def test_links_follow_the_vectors():
    found = aligned(ToyEncoder(), SOURCE, TARGET)
    assert [(link.source, link.target) for link in found] == [((0,), (0,)), ((1, 2), (1,)), ((3,), (2,)), ((4,), (3,))]


@pytest.mark.parametrize(("source", "target"), [([], []), (["gato"], []), ([], ["cat"]), (["gato"], ["cat"]), (SOURCE, TARGET[:1])])
def test_every_segment_is_in_one_link(source: list[str], target: list[str]):
    found = aligned(ToyEncoder(), source, target)
    assert [i for link in found for i in link.source] == list(range(len(source)))
    assert [j for link in found for j in link.target] == list(range(len(target)))
