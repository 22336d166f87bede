"""Sentences inside segments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.pieces import MOST_PIECES, split_pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", [""]),
        ("Nobody came.", ["Nobody came."]),
        ("Nobody came. The hall stayed dark.", ["Nobody came.", "The hall stayed dark."]),
        ("¿Quién vino? Nadie vino.", ["¿Quién vino?", "Nadie vino."]),
        ("«Nadie vino.» Lo dijo ella; después calló.", ["«Nadie vino.»", "Lo dijo ella;", "después calló."]),
        ("The result: nobody came", ["The result:", "nobody came"]),
        ("The mayor paid. Bridge anger", ["The mayor paid.", "Bridge anger"]),
        ("The mayor answered. 3 readers wrote", ["The mayor answered.", "3 readers wrote"]),
        # Abbreviations, initials, ordinals and figures are no sentences.
        ("Mr. Smith came on the 3. of May.", ["Mr. Smith came on the 3. of May."]),
        ("See no. 5 of the list, p. 7.", ["See no. 5 of the list, p. 7."]),
        ("The mayor paid. 3.", ["The mayor paid. 3."]),
        ("Der 18. Juli war kalt.", ["Der 18. Juli war kalt."]),
        ("今日は雨。明日は晴れ。", ["今日は雨。", "明日は晴れ。"]),
    ],
)
def test_pieces(text: str, pieces: list[str]):
    assert split_pieces(text) == pieces


@given(st.text("ab.!? \n;:«»。1", max_size=60))
def test_pieces_are_the_whole_text(text: str):
    pieces = split_pieces(text)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(pieces) or pieces == [""]


def test_a_segment_has_so_many_pieces_at_most():
    pieces = split_pieces("They all came. " * 40)
    assert len(pieces) == MOST_PIECES
    assert pieces[0] == "They all came."
