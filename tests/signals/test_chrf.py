"""ChrF of many texts at once gives what sacrebleu gives for each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sacrebleu.metrics.chrf import CHRF

from aligner.signals.chrf import BLOCK, sentence_chrf

CASES = [
    ("The port is closed.", "The port is closed."),
    ("The port is closed.", "The harbour was shut."),
    ("", "The port is closed."),
    ("The port is closed.", ""),
    ("", ""),
    ("a", "a"),
    ("ab", "abc"),
    ("aaaaaaaa", "aaa"),
    ("El año pasado, ¿qué pasó?", "El ano pasado que paso"),
    ("naïve 😀 café", "naive 😀 cafe"),
    ("   spaces   do not count ", "spacesdonotcount"),
]


def reference(hypothesis, text):
    return CHRF().sentence_score(hypothesis, [text]).score


@pytest.mark.parametrize(("hypothesis", "text"), CASES)
def test_as_sacrebleu(hypothesis, text):
    assert sentence_chrf([hypothesis], [text])[0] == pytest.approx(reference(hypothesis, text), abs=1e-9)


def test_together_as_alone():
    pairs = CASES * (BLOCK // len(CASES) + 2)
    together = sentence_chrf([hypothesis for hypothesis, _ in pairs], [text for _, text in pairs])
    assert list(together[: len(CASES)]) == list(together[-len(CASES) :]) == pytest.approx([reference(*case) for case in CASES], abs=1e-9)


def test_nothing():
    assert len(sentence_chrf([], [])) == 0


@given(st.text(alphabet="abc de", max_size=30), st.text(alphabet="abc de", max_size=30))
def test_any_text_as_sacrebleu(hypothesis, text):
    assert sentence_chrf([hypothesis, "x"], [text, "x"])[0] == pytest.approx(reference(hypothesis, text), abs=1e-9)
