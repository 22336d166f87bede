"""Spans of words without a counterpart."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.languages.pair import Language
from aligner.signals.missing.best_span import best_spans
from aligner.signals.missing.coverage import Texts, batches
from aligner.signals.missing.spans import (
    SPAN_FEATURES,
    WORD_FEATURES,
    WordSpans,
    find_candidates,
    largest_spans,
    load_span_weights,
    shifted_spans,
    span_features,
    word_features,
)

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH
WHOLE = ("El alcalde volvió ayer a la ciudad con su hijo.", "The mayor came back to the city yesterday with his son.")


def batch_of(spanish, english, **machine):
    (batch,) = batches([Texts(spanish, english, **machine)])
    return batch


def side_of(count):
    """A text of so many words."""
    return batch_of("agua " * count, "water").spanish


CASES = [
    ([1, -2, 3, 4, -1], (2, 4, 7)),
    ([1, -2, 3, -1, 4, -1], (2, 5, 6)),
    ([2, -1, 2], (0, 3, 3)),
    ([-1, -2, -3], (0, 0, 0)),
    ([3], (0, 1, 3)),
    ([1, -1, 1], (0, 1, 1)),  # the first of equal ones
    ([-5, 1, 1, 1, -5], (1, 4, 3)),
]


@pytest.mark.parametrize(("odds", "expected"), CASES)
def test_the_span_with_the_largest_sum(odds, expected):
    found = largest_spans(np.array([odds], np.float32), side_of(len(odds)))
    assert (found.first[0], found.last[0], found.score[0]) == expected


@given(st.lists(st.integers(-4, 4), min_size=1, max_size=12))
def test_no_other_span_has_a_larger_sum(odds):
    found = largest_spans(np.array([odds], np.float32), side_of(len(odds)))
    first, last = int(found.first[0]), int(found.last[0])
    best = max((sum(odds[a:b]) for a in range(len(odds)) for b in range(a + 1, len(odds) + 1)), default=0)
    assert sum(odds[first:last]) == found.score[0] == max(best, 0)


def test_words_beyond_the_end_are_in_no_span():
    (batch,) = batches([Texts("agua", "water"), Texts("agua agua agua", "water")])
    found = largest_spans(np.ones((2, 3), np.float32), batch.spanish)
    assert sorted(found.last.tolist()) == [1, 3]


def test_shifts_make_spans_longer_or_shorter_and_leave_the_sums():
    odds, side = np.array([[-0.5, 2, -0.5, 1, -3]], np.float32), side_of(5)
    plain, longer, shorter = (shifted_spans(odds, side, shift) for shift in (0.0, 1.0, -1.0))
    assert [(int(one.first[0]), int(one.last[0])) for one in (plain, longer, shorter)] == [(1, 4), (0, 4), (1, 2)]
    assert [float(one.score[0]) for one in (plain, longer, shorter)] == [2.5, 2.0, 2.0]


def features_of(batch, language, first, last):
    own = WordSpans(np.array([first]), np.array([last]), np.array([4.0], np.float32))
    other = WordSpans(np.array([0]), np.array([0]), np.array([2.0], np.float32))
    return dict(zip(SPAN_FEATURES, span_features(batch, language, own, other)[0].tolist(), strict=True))


def test_features_of_a_span():
    text = "El alcalde, que llevaba dos semanas de viaje, volvió ayer."
    batch = batch_of(text, "The mayor came back yesterday.")
    found = features_of(batch, SPANISH, 2, 8)  # "que … viaje"
    assert found["words"] == pytest.approx(np.log1p(6))
    assert found["share"] == pytest.approx(0.6)
    assert (found["starts at mark"], found["ends at mark"]) == (1, 1)
    assert (found["log-odds"], found["other span"]) == pytest.approx((0.4, 0.2))
    assert found["log-odds per word"] == pytest.approx(4 / 6)
    assert found["shorter"] > 1 and found["longer"] == 0  # the English is short for its Spanish
    assert found["length gain"] > 0.5  # without the span the lengths agree
    assert found["rarity"] > 0.3 and found["names and numbers"] == 0
    inside = features_of(batch, SPANISH, 3, 7)
    assert (inside["starts at mark"], inside["ends at mark"]) == (0, 0)
    whole = features_of(batch, SPANISH, 0, 10)
    assert (whole["starts at mark"], whole["ends at mark"]) == (1, 1)  # the ends of the text


def test_the_direction_of_the_lengths_is_that_of_the_side():
    batch = batch_of("El alcalde volvió.", "The mayor, who had been away for two long weeks, came back.")
    of_english = features_of(batch, ENGLISH, 2, 9)
    assert of_english["shorter"] > 1 and of_english["longer"] == 0  # the Spanish is short for this side
    of_spanish = features_of(batch, SPANISH, 0, 1)
    assert of_spanish["longer"] > 1 and of_spanish["shorter"] == 0


def test_names_and_numbers_of_a_span():
    batch = batch_of("El alcalde saludó ayer a Marta Quiroga y 350 vecinos.", "The mayor waved.")
    assert features_of(batch, SPANISH, 5, 9)["names and numbers"] == pytest.approx(np.log1p(3))
    assert features_of(batch, SPANISH, 0, 3)["names and numbers"] == 0


def test_room_is_what_is_free_on_the_other_side():
    """Between the counterparts of the words around a span, or after or before them at the ends of the text."""
    texts = "El alcalde quizá callado volvió.", "The mayor sleepily returned."
    near = features_of(batch_of(*texts), SPANISH, 2, 4)["other room"]
    assert near > 0.3
    assert features_of(batch_of(texts[0], "The mayor returned."), SPANISH, 2, 4)["other room"] < near
    assert features_of(batch_of(texts[0], "Sleepily the mayor returned."), SPANISH, 2, 4)["other room"] < near


@pytest.mark.parametrize("translated", [False, True])
def test_features_of_words(translated):
    spanish, english = "El puerto nuevo cierra.", "The port closes quickly."
    batch = batch_of(spanish, english, **({"english_of_spanish": "The new port closes."} if translated else {}))
    values = word_features(batch.english, translated)[0]
    assert values.shape == (4, len(WORD_FEATURES[translated]))
    found = {
        word: dict(zip(WORD_FEATURES[translated], row, strict=True)) for word, row in zip(english.rstrip(".").split(), values, strict=True)
    }
    assert all(row["bias"] == 1 for row in found.values())
    assert found["quickly"]["unlinked"] > 0.8 > 0.3 > found["port"]["unlinked"]
    assert found["closes"]["near unlinked"] == pytest.approx((found["port"]["unlinked"] + found["quickly"]["unlinked"]) / 2)
    assert found["quickly"]["near unlinked"] == pytest.approx(found["closes"]["unlinked"] / 2)
    if translated:
        assert (found["quickly"]["missing"], found["port"]["missing"]) == (1, 0)


def test_counterparts_in_another_order():
    straight = batch_of("El puerto nuevo cierra hoy.", "The new port closes today.")
    crossed = batch_of("El puerto nuevo de la ciudad del norte cierra hoy.", "Today the north city closes its new port.")
    place = WORD_FEATURES[False].index("out of order")
    assert word_features(crossed.spanish, False)[0, :, place].max() > word_features(straight.spanish, False)[0, :, place].max()


LEFT_OUT = [
    # Spanish, English, language of the phrase without a counterpart, a word of it
    ("El alcalde, que llevaba dos semanas de viaje por Europa, volvió ayer.", "The mayor came back yesterday.", SPANISH, "semanas"),
    ("El juez citó a los testigos.", "The judge, known for his strictness in such matters, summoned the witnesses.", ENGLISH, "strictness"),
]


@pytest.mark.parametrize(("spanish", "english", "language", "word"), LEFT_OUT)
def test_the_best_span_is_the_phrase_that_was_left_out(spanish, english, language, word):
    batch = batch_of(spanish, english)
    found = best_spans(batch, find_candidates(batch, load_span_weights()))[language]
    text, spans = (spanish, english)[language is ENGLISH], batch.side(language).spans[0]
    phrase = text[spans[int(found.spans.first[0])][0] : spans[int(found.spans.last[0]) - 1][1]]
    assert word in phrase and len(phrase) < 0.8 * len(text)
    assert found.probability[0] > 0.9
    assert found.content[0] >= 2
    assert best_spans(batch, find_candidates(batch, load_span_weights()))[language.other].probability[0] < 0.5


def test_complete_pairs_have_no_probable_span():
    batch = batch_of(*WHOLE)
    for language in Language:
        assert best_spans(batch, find_candidates(batch, load_span_weights()))[language].probability[0] < 0.3


@pytest.mark.parametrize("machine", [{}, {"english_of_spanish": WHOLE[1]}, {"spanish_of_english": WHOLE[0]}])
def test_candidates_of_both_sides(machine):
    batch = batch_of(*WHOLE, **machine)
    for language, found in find_candidates(batch, load_span_weights()).items():
        side = batch.side(language)
        assert found.log_odds.shape == side.present.shape
        assert 0 <= found.probability[0] <= 1
        assert 0 <= found.spans.first[0] <= found.spans.last[0] <= side.size[0]
        assert found.content[0] <= found.spans.last[0] - found.spans.first[0]


def test_an_empty_span_has_no_probability():
    found = find_candidates(batch_of("El puerto.", "The port."), load_span_weights())[SPANISH]
    assert (found.spans.first[0], found.spans.last[0], found.probability[0], found.content[0]) == (0, 0, 0, 0)
