"""Sentences inside segments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.alignment.pieces import MOST_PIECES, split_document, split_pieces


@each(
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
        ("That was in 2009. 3 readers wrote", ["That was in 2009.", "3 readers wrote"]),
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


DOCUMENT = [
    "The mayor said in the morning that the bridge would open.",
    "In the afternoon the workers left the bridge, and the mayor of Lowfield read in the paper why.",
    "The paper had it in the evening.",
]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Bridge stays closed In the night nobody crossed.", ["Bridge stays closed", "In the night nobody crossed."]),
        ("Mayor Says Never The workers went home.", ["Mayor Says Never", "The workers went home."]),
        ("Who paid? Bridge stays closed The night was cold.", ["Who paid?", "Bridge stays closed", "The night was cold."]),
        # A name, a title in capitals, a word that is not known to be small, one letter before it.
        ("The singer of The Band came.", ["The singer of The Band came."]),
        ("Return Of The King", ["Return Of The King"]),
        ("She met Jan In the street.", ["She met Jan In the street."]),
        ("Bridge stays closed Rain fell.", ["Bridge stays closed Rain fell."]),
        ("Of The night she spoke.", ["Of The night she spoke."]),
        ("The workers of the Bridge protested.", ["The workers of the Bridge protested."]),
        ("It was closed IN the night.", ["It was closed IN the night."]),
    ],
)
def test_a_heading_that_was_joined_with_a_sentence_is_a_piece(text: str, pieces: list[str]):
    assert split_document([*DOCUMENT, text])[-1] == pieces


@given(st.lists(st.text("aTh. \n", max_size=40), max_size=6))
def test_pieces_of_a_document_are_the_whole_text(texts: list[str]):
    for text, pieces in zip(texts, split_document(texts), strict=True):
        assert "".join("".join(pieces).split()) == "".join(text.split())
        assert len(pieces) <= MOST_PIECES
