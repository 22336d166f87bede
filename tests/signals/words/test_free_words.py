"""How freely words are translated."""

from __future__ import annotations

import pytest

from aligner.languages.pair import Language
from aligner.lexicon.lexicon import load_lexicon
from aligner.signals.words.free_words import SMALLEST, freedom_of, load_free_words

SPANISH, ENGLISH = Language.SPANISH, Language.ENGLISH


@pytest.mark.parametrize(
    ("free", "bound", "language"),
    [("poner", "hospital", SPANISH), ("marcha", "plomo", SPANISH), ("turned", "hospital", ENGLISH), ("moving", "water", ENGLISH)],
)
def test_some_words_are_translated_freely(free: str, bound: str, language: Language) -> None:
    assert freedom_of(free, language).beside_another > freedom_of(bound, language).beside_another + 0.5
    assert freedom_of(free, language).alone > freedom_of(bound, language).alone


@pytest.mark.parametrize("language", Language)
def test_an_unseen_word_is_as_most_words_are(language: Language) -> None:
    usual = load_free_words().usual[language]
    assert freedom_of("xqzzy", language) == usual
    assert SMALLEST < usual.beside_another < 0


@pytest.mark.parametrize("language", Language)
def test_the_table_is_one_of_the_lexicon(language: Language) -> None:
    lexicon, table = load_lexicon(), load_free_words()
    words, stems = (one.source if language is SPANISH else one.target for one in (lexicon.words, lexicon.stems))
    assert table.words[language].shape == (2, len(words))
    assert table.stems[language].shape == (2, len(stems))
