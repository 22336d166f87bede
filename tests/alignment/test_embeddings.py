"""Aligning with sentence embeddings: which blocks, which evidence, and what when the encoder fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from toy_encoder import ToyEncoder

from aligner.alignment import Lexicon, Request, align, align_many, choose_lexicon
from aligner.alignment.link_model import load_weights
from aligner.errors import PackageError

SOURCE = ["El gato duerme.", "Llueve.", "El perro ladra en la casa.", "La lluvia."]
TARGET = ["The dog barks at something new.", "The cat sleeps.", "It rains.", "The dog barks in the house.", "Rain."]


def links(found):
    return [(link.source, link.target) for link in found.links]


def test_what_is_in_doubt_is_decided_by_the_encoder():
    encoder = ToyEncoder()
    found = align(SOURCE, TARGET, lexicon=False, encoder=encoder)
    assert "embeddings" in found.evidence
    assert set(encoder.asked) == {*SOURCE, *TARGET}
    assert {((0,), (1,)), ((2,), (3,)), ((3,), (4,))} <= set(links(found))


def test_how_probable_a_segment_left_out_must_be_is_a_number_of_its_own():
    source, target = ["El gato duerme en la casa.", "El perro come en la casa.", "Llueve."], ["The cat sleeps in the house.", "It rains."]
    profile = "lexicon+embeddings"

    def nulls(least: float) -> int:
        weights = {profile: replace(load_weights(profile), least_null=least)}
        request = Request(source, target, lexicon=choose_lexicon(True, "es", "en"), encoder=ToyEncoder(), embed_all=True)
        (found,) = align_many([request], weights=weights)
        return sum(link.is_null for link in found.links)

    # Beyond 0 and 1, whatever is probable: with the lower number all is left out, with the higher nothing.
    assert [nulls(-2.0), nulls(load_weights(profile).least_null), nulls(2.0)] == [5, 1, 0]


def test_what_is_sure_is_not_encoded():
    names = ["Duarte", "Ibarra", "Quiroga", "Zapata", "Obregon", "Velasco", "Urrutia", "Montiel"]
    source = [f"{name} firmó el contrato número {k}." for k, name in enumerate(names, 100)]
    target = [f"{name} signed contract number {k}." for k, name in enumerate(names, 100)]
    encoder = ToyEncoder()
    sure = align(source, target, encoder=encoder)
    assert encoder.asked == []
    assert "embeddings" in sure.evidence
    everything = align(source, target, encoder=encoder, embed_all=True)
    assert set(encoder.asked) == {*source, *target}
    assert links(sure) == links(everything)


@pytest.mark.parametrize(("source", "target"), [(["El gato."] * 40, ["The cat."] * 40), ([""] * 30, TARGET * 6)])
def test_what_vectors_cannot_tell_apart_is_not_encoded(source: list[str], target: list[str]):
    encoder = ToyEncoder()
    align(source, target, encoder=encoder, embed_all=True)
    assert encoder.asked == []


def test_languages_that_the_encoder_does_not_know_do_without():
    encoder = ToyEncoder()
    found = align(SOURCE, TARGET, source_language="eu", target_language="en", encoder=encoder)
    assert encoder.asked == []
    assert "embeddings" not in found.evidence


def test_more_evidence_than_helps_is_not_used():
    def evidence(**known):
        return set(align(SOURCE, TARGET, encoder=ToyEncoder(), **known).evidence) & {"mt:source", "lexicon", "embeddings"}

    translations = TARGET[:4]
    assert evidence() == {"lexicon", "embeddings"}
    assert evidence(source_translations=translations) == {"lexicon", "embeddings"}
    assert evidence(source_translations=translations, lexicon=False) == {"mt:source", "embeddings"}
    own = Lexicon.from_entries([("gato", "cat", 0.9, 0.9)])
    assert evidence(source_translations=translations, lexicon=own) == {"lexicon", "embeddings"}


def test_results_do_not_depend_on_what_is_aligned_together():
    encoder = ToyEncoder()
    one = Request(SOURCE, TARGET, encoder=encoder, embed_all=True)
    other = Request([*SOURCE[:2], "Nada más."], TARGET[1:3], encoder=encoder, embed_all=True)
    longer = Request(SOURCE * 5, TARGET * 5, encoder=encoder, embed_all=True)
    together = list(align_many([one, other, longer]))
    for found, request in zip(together, (one, other, longer), strict=True):
        alone = next(align_many([request]))
        assert links(found) == links(alone)
        assert [link.posterior for link in found.links] == pytest.approx([link.posterior for link in alone.links], abs=1e-9)


class BrokenEncoder(ToyEncoder):
    def pool(self, texts: Sequence[str]) -> np.ndarray:
        raise PackageError("damaged")


def test_a_broken_encoder_leaves_the_rest():
    requests = [Request(SOURCE, TARGET, encoder=BrokenEncoder()), Request(SOURCE[:2], TARGET[:2], encoder=BrokenEncoder())]
    for request, found in zip(requests, align_many(requests), strict=True):
        without = next(align_many([replace(request, encoder=None)]))
        assert found == without


@pytest.mark.parametrize(
    ("source", "target"), [([], []), ([], ["a"]), (["a"], []), ([""], [""]), ([""] * 40, ["x"]), (["a"] * 30, ["a"] * 30)]
)
def test_anything_can_be_aligned(source: list[str], target: list[str]):
    found = align(source, target, encoder=ToyEncoder(), embed_all=True)
    assert sorted(i for link in found.links for i in link.source) == list(range(len(source)))
    assert sorted(j for link in found.links for j in link.target) == list(range(len(target)))
