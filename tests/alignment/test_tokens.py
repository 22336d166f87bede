"""Tokens, and folding many at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.alignment.tokens import BREAK, fold, fold_all, stem, tokenize, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("¿Subió un 3,5 %?", ["subió", "un", "3,5", "%", "?"]),
        ("«Sí», dijo.", ['"', "sí", '"', "dijo"]),
        ("It’s 1.234.567 €", ["it", "s", "1.234.567", "€"]),
        ("a\nb", ["a", "b"]),
        ("", []),
        ("T-MEC_2", ["t", "mec", "2"]),
    ],
)
def test_tokens(text, expected):
    assert tokenize([text]) == expected


@given(st.lists(st.text(max_size=20), min_size=1, max_size=6))
def test_texts_together_give_the_tokens_of_each(texts):
    together = tokenize(texts)
    assert together.count(BREAK) == len(texts) - 1
    apart = [token for k, text in enumerate(texts) for token in ([BREAK] if k else []) + tokenize([text])]
    assert [t for t in together if t.isascii()] == [t for t in apart if t.isascii()]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters=BREAK), max_size=8)))
def test_folding_many_is_folding_each(tokens):
    assert fold_all(tokens) == [fold(token) for token in tokens]


def test_folding_and_stems():
    assert (fold("según"), stem("Árboles"), stem("él")) == ("segun", "Arbol", "el")
    assert words("El T-MEC entró en 2020.") == ["el", "t", "mec", "entró", "en"]
