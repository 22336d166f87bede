"""How well words fit where they stand."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from aligner.languages.pair import Language
from aligner.signals.missing.coverage import Batch, Texts, batches
from aligner.signals.words.expectation import (
    APOSTROPHE,
    BLANK,
    COMMA,
    GAP_OFFSETS,
    GAPS,
    HYPHEN,
    LONG_NUMBER,
    MAX_VALUE,
    NAME,
    NUMBER,
    OTHER,
    OTHER_MARK,
    SENTENCE,
    SPECIAL,
    WORD_OFFSETS,
    YEAR,
    expectations,
    gap_of,
    load_network,
    word_index,
)

SPANISH = "Los médicos dicen que el agua de la ciudad no es buena para los niños."
ENGLISH = "The doctors say that the water of the city is not good for the children."


def batch_of(spanish: str, english: str) -> Batch:
    (batch,) = batches([Texts(spanish, english)])
    return batch


def english_words(spanish: str, english: str) -> dict[str, tuple[float, float, float]]:
    """The parts of every English word, the last of equal ones."""
    found = expectations(batch_of(spanish, english))[Language.ENGLISH]
    parts = zip(found.beside[0], found.opposite[0], found.among[0], strict=True)
    return dict(zip(english.rstrip(".").split(), ((float(a), float(b), float(c)) for a, b, c in parts), strict=True))


def test_words_in_their_usual_order_are_expected_by_their_neighbours() -> None:
    def beside(english: str) -> float:
        return float(expectations(batch_of(SPANISH, english))[Language.ENGLISH].beside.sum())

    assert beside(ENGLISH) > beside("Children the for good not is city the of water the that say doctors the.") + 10


@pytest.mark.parametrize(("right", "wrong"), [("water", "table"), ("doctors", "houses"), ("good", "green"), ("children", "reports")])
def test_a_counterpart_is_expected_more_than_another_word_of_its_kind(right: str, wrong: str) -> None:
    own, other = english_words(SPANISH, ENGLISH)[right], english_words(SPANISH, ENGLISH.replace(right, wrong))[wrong]
    assert own[1] + own[2] > other[1] + other[2] + 1
    assert own[2] > other[2]


def test_a_mark_between_words_matters() -> None:
    found = [
        expectations(batch_of(SPANISH, text))[Language.ENGLISH].beside[0, 3] for text in ("we saw the, of a house", "we saw the of a house")
    ]
    assert found[0] != found[1]


@pytest.mark.parametrize(
    ("between", "gap"),
    [
        (" ", BLANK),
        (". ", SENTENCE),
        ("? ", SENTENCE),
        (", ", COMMA),
        ("'", APOSTROPHE),
        ("’", APOSTROPHE),
        ("-", HYPHEN),
        (" (", OTHER_MARK),
    ],
)
def test_gaps_between_words(between: str, gap: int) -> None:
    assert gap_of(between) == gap


@pytest.mark.parametrize(
    ("word", "first", "name"),
    [
        ("the", False, "the"),
        ("The", True, "the"),
        ("12", False, NUMBER),
        ("1,200", False, LONG_NUMBER),
        ("1998", False, YEAR),
        ("Quixley", False, NAME),
        ("Quixotically", True, "-lly"),
        ("zzxxqq", False, OTHER),
    ],
)
def test_entries_that_stand_for_unknown_words(word: str, first: bool, name: str) -> None:
    vocabulary = load_network(Language.ENGLISH).vocabulary
    assert word_index(word, first, vocabulary) == vocabulary[name]


@pytest.mark.parametrize("language", Language)
def test_the_shapes_of_the_network_are_those_of_the_formula(language: Language) -> None:
    network = load_network(language)
    size = len(network.vocabulary)
    assert set(SPECIAL) <= set(network.vocabulary)
    assert set(network.vocabulary.values()) == set(range(size))
    assert network.c.shape == network.o.shape == (size + 1, network.hidden.shape[0])
    assert network.bias.shape == (size + 1,)
    assert network.g.shape[1] == GAPS


def test_every_kind_of_gap_matters() -> None:
    found = {}
    for between in (" ", ". ", ", ", "'", "-", " ("):
        found[between] = float(expectations(batch_of(SPANISH, f"we saw the{between}of a house"))[Language.ENGLISH].beside[0, 3])
    assert len(set(found.values())) == len(found)


def by_the_formula(spanish: str, english: str, language: Language) -> dict[str, list[float]]:
    """The formula of the module, word by word and without arrays of batches."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    batch = batch_of(spanish, english)
    words, gaps = {}, {}
    for one in Language:
        spans, vocabulary = batch.side(one).spans[0], load_network(one).vocabulary
        gaps[one] = [SENTENCE, *(gap_of(texts[one][a[1] : b[0]]) for a, b in pairwise(spans))]
        words[one] = [word_index(texts[one][a:b], gap == SENTENCE, vocabulary) for (a, b), gap in zip(spans, gaps[one], strict=True)]
    own, other, x, y = load_network(language), load_network(language.other), words[language], words[language.other]
    none, d = len(own.vocabulary), own.c.shape[1]
    positions = [(np.arange(len(side)) + 0.5) / len(side) for side in (x, y)]
    parts: dict[str, list[float]] = {"beside": [], "opposite": [], "among": []}
    for i, word in enumerate(x):
        hidden = own.hidden.copy()
        for matrix, j in zip(own.w, WORD_OFFSETS, strict=True):
            hidden += own.c[x[i + j] if 0 <= i + j < len(x) else none] @ matrix
        for table, j in zip(own.g, GAP_OFFSETS, strict=True):
            hidden += table[gaps[language][i + j] if 0 <= i + j < len(x) else SENTENCE]
        hidden = np.maximum(hidden, 0)
        weights = [(hidden @ own.q + own.q_bias) @ (other.c[k] @ other.k) / np.sqrt(d) for k in y]
        attention = np.exp(np.array(weights) - own.far * np.abs(positions[0][i] - positions[1]))
        seen = sum(a * (other.c[k] @ other.u) for a, k in zip(attention / attention.sum(), y, strict=True))
        parts["beside"].append(own.o[word] @ (hidden @ own.z + own.z_bias) + own.bias[word])
        parts["opposite"].append(own.o[word] @ seen)
        parts["among"].append(np.log(np.exp(own.least) + np.mean([np.exp(own.c[word] @ (other.c[k] @ other.t)) for k in y])))
    return parts


@pytest.mark.parametrize("language", Language)
def test_values_are_those_of_the_formula(language: Language) -> None:
    texts = "El 5 de mayo, Xoloitl vendió 1.200 casas; ¿nadie lo vio?", "On May 5 Xoloitl sold 1,200 old houses. Did no-one see?"
    found = expectations(batch_of(*texts))[language]
    for name, values in by_the_formula(*texts, language).items():
        np.testing.assert_allclose(getattr(found, name)[0], np.clip(values, -MAX_VALUE, MAX_VALUE), atol=2e-3)


@pytest.mark.parametrize("texts", [("", ""), ("...", "?"), ("sí", "yes"), ("12", ""), ("a " * 600, "b " * 3)])
def test_parts_stay_in_their_ranges(texts: tuple[str, str]) -> None:
    batch = batch_of(*texts)
    for language, found in expectations(batch).items():
        side = batch.side(language)
        for part in (found.beside, found.opposite, found.among):
            assert part.shape == side.present.shape
            assert (np.abs(part) <= MAX_VALUE).all()
            assert (part[side.present == 0] == 0).all()


def test_parts_do_not_depend_on_the_other_pairs_of_a_batch() -> None:
    (both,) = batches([Texts(SPANISH, ENGLISH), Texts(SPANISH + " Nadie lo sabe.", ENGLISH + " Nobody knows it.")])
    at = int(np.flatnonzero(both.rows == 0)[0])
    for language in Language:
        together, alone = expectations(both)[language], expectations(batch_of(SPANISH, ENGLISH))[language]
        size = alone.beside.shape[1]
        np.testing.assert_allclose(together.beside[at, :size], alone.beside[0], atol=2e-3)
        np.testing.assert_allclose(together.opposite[at, :size], alone.opposite[0], atol=2e-3)
        np.testing.assert_allclose(together.among[at, :size], alone.among[0], atol=2e-3)
