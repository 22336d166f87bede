"""Cosines of the sides of links, and what is computed from them."""

from __future__ import annotations

import numpy as np
import pytest
from toy_encoder import ToyEncoder

from aligner.alignment.blocks import Block
from aligner.alignment.cosines import STEPS, EmbeddedSegments
from aligner.alignment.embedding_features import EMBEDDING_FEATURES, LOWEST_GAIN, embedding_features
from aligner.alignment.features import GROUPS
from aligner.alignment.search import LINK_TYPES

SOURCE = ["el gato duerme", "perro", "ladra lluvia", "una casa vieja", "llueve"]
TARGET = ["cat sleeps", "dog barks", "rain", "house", "nothing here", "rains"]


def embedded() -> EmbeddedSegments:
    return EmbeddedSegments(ToyEncoder(), SOURCE, TARGET)


def cosine(source: str, target: str) -> float:
    encoder = ToyEncoder()
    one, other = encoder.project(encoder.pool([source, target]))
    return max(round(float(one @ other) * STEPS) / STEPS, 0.0)


@pytest.mark.parametrize("link", [kind for kind in LINK_TYPES if 0 not in kind])
def test_a_side_of_several_is_the_sum_of_its_members(link):
    a, b = link
    found = embedded().cosines([Block((0, 5), (0, 6))])[0][link]
    assert found.shape == (6 - a, 7 - b, 1)
    for i in range(6 - a):
        for j in range(7 - b):
            assert found[i, j, 0] == pytest.approx(cosine(" ".join(SOURCE[i : i + a]), " ".join(TARGET[j : j + b])), abs=1.5 / STEPS)


def test_blocks_of_one_batch_do_not_change_each_other():
    blocks = [Block((0, 2), (0, 3)), Block((2, 5), (3, 4)), Block((1, 2), (4, 6))]
    together = embedded().cosines(blocks)[0]
    for k, block in enumerate(blocks):
        for link, alone in embedded().cosines([block])[0].items():
            n, m = alone.shape[:2]
            assert np.array_equal(together[link][:n, :m, k], alone[..., 0])
            assert not together[link][n:, :, k].any()
            assert not together[link][:, m:, k].any()


def test_a_text_is_encoded_once():
    encoder = ToyEncoder()
    segments = EmbeddedSegments(encoder, ["gato", "perro", "gato"], ["cat", "cat"])
    segments.cosines([Block((0, 3), (0, 2))])
    segments.cosines([Block((1, 3), (0, 2))])
    assert sorted(encoder.asked) == ["cat", "gato", "perro"]


def features(blocks: list[Block]):
    sizes = [block.size for block in blocks]
    return list(embedding_features(*embedded().cosines(blocks), sizes, np.full(len(blocks), 0.5)))


def test_every_link_type_has_its_features():
    n, m = 5, 6
    for (a, b), group, found in zip(LINK_TYPES, GROUPS, features([Block((0, n), (0, m))]), strict=True):
        assert len(found) == len(EMBEDDING_FEATURES[group])
        for one in found:
            assert np.broadcast_shapes(one.shape, (n + 1 - a, m + 1 - b, 1)) == (n + 1 - a, m + 1 - b, 1)


def test_features_do_not_depend_on_the_batch():
    """Lattices are filled up to the largest of the batch."""
    blocks = [Block((0, 3), (0, 3)), Block((0, 5), (0, 6))]
    for (a, b), alone, together in zip(LINK_TYPES, features(blocks[:1]), features(blocks), strict=True):
        for name, one, other in zip(EMBEDDING_FEATURES[GROUPS[LINK_TYPES.index((a, b))]], alone, together, strict=False):
            shape = (4 - a, 4 - b)
            if min(shape) > 0:
                own = np.broadcast_to(one, (*shape, 1))[..., 0]
                same = np.broadcast_to(other, (6 - a, 7 - b, 2))[: shape[0], : shape[1], 0]
                assert own == pytest.approx(same), (a, b, name)


def named(found, link, name):
    number = LINK_TYPES.index(link)
    return found[number][EMBEDDING_FEATURES[GROUPS[number]].index(name)]


def test_what_features_say():
    found = features([Block((0, 5), (0, 6))])
    assert named(found, (1, 1), "cosine")[4, 5, 0] == 1.0
    assert named(found, (1, 1), "lead of cosine in row")[4, 5, 0] > 0.5
    cosines = named(found, (1, 1), "cosine")[..., 0]
    typical = np.median([*cosines.max(axis=1), *cosines.max(axis=0)]) + 0.1
    assert named(found, (1, 1), "cosine over typical")[..., 0] == pytest.approx(np.minimum(cosines / typical, 2))
    # "dog barks" is better with more on its side.
    assert named(found, (1, 1), "gain of larger link")[1, 1, 0] == pytest.approx(
        cosine("perro ladra lluvia", "dog barks") - cosine("perro", "dog barks"), abs=0.003
    )
    # A target that nothing is like: its neighbour loses by it.
    assert named(found, (0, 1), "best cosine")[0, 4, 0] < 0.5
    assert LOWEST_GAIN <= named(found, (0, 1), "gain beside neighbour")[0, 4, 0] < 0
    assert named(found, (2, 1), "cosine gain over fewer")[3, 3, 0] < 0
    assert named(found, (2, 1), "least cosine of parts")[3, 3, 0] == pytest.approx(cosine("llueve", "house"), abs=1 / STEPS)
