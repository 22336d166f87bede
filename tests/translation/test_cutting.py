from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.translation.cutting import cut, one_sentence_each


@given(st.text(), st.integers(1, 30))
def test_parts_are_the_text_and_fit(text: str, most: int) -> None:
    parts = cut(text, lambda part: len(part) <= most)
    assert "".join(parts) == text
    assert all(len(part) <= most for part in parts)


@given(st.text(alphabet="ab. ,!?«»¿\n"))
def test_sentences_are_the_text(text: str) -> None:
    assert "".join(one_sentence_each(text)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two three. Four five six", ["one two three. ", "Four five six"]),
        ("one two; three, four five", ["one two; ", "three, four five"]),
        ("one two, three four", ["one two, ", "three four"]),
        ("one two three four", ["one two ", "three four"]),
        ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklm", "nopqrstuvwxyz"]),
    ],
)
def test_the_best_place_is_taken(text: str, expected: list[str]) -> None:
    assert cut(text, lambda part: len(part) < len(text)) == expected


def test_what_fits_stays_whole() -> None:
    assert cut("It rains. It snows.", lambda part: True) == ["It rains. It snows."]


def test_an_endless_line_is_cut_before_its_tokens_are_counted() -> None:
    lengths: list[int] = []

    def fits(part: str) -> bool:
        lengths.append(len(part))
        return True

    text = "palabra " * 25_000
    assert "".join(cut(text, fits)) == text
    assert max(lengths) <= 2000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¡Hola! ¿Qué tal?", ["¡Hola! ", "¿Qué tal?"]),
        ("Short one", ["Short one"]),
        ("It rained in the north, and it snowed in the south", ["It rained in the north, ", "and it snowed in the south"]),
    ],
)
def test_one_sentence_each(text: str, expected: list[str]) -> None:
    assert one_sentence_each(text) == expected
