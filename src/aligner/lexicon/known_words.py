"""Which words a language has, as far as the shipped tables know, and which of them are spelt nearly like another word."""

from __future__ import annotations

from functools import cache, lru_cache

from aligner.languages import en_quantities, es_quantities
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.lexicon import load_lexicon, probability
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import lexicon_words
from aligner.lexicon.word_senses import has_senses
from aligner.lexicon.word_vectors import load_word_vectors

__all__ = ["SURE", "UNKNOWN_RARITY", "is_of_dictionary", "known_near", "known_words", "rarity", "sure_translations"]

_MONEY = {Language.SPANISH: frozenset(es_quantities.MONEY), Language.ENGLISH: frozenset(en_quantities.MONEY)}
"""Words for money, some of which no other table has: reais."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_MARKED = {Language.SPANISH: dict(zip("aeioun", "áéíóúñ", strict=True)), Language.ENGLISH: {}}
"""Letters, and those with marks, which stand for a letter without."""
SURE = 0.4
"""Least probability, in both directions, of a sure translation. Set by hand."""
UNKNOWN_RARITY = 90.0
"""Rarity of a word that is not frequent."""


@cache
def known_words(language: Language) -> frozenset[str]:
    """The words of a language (lower case) that the lexicon, the word vectors, the function words or those for money have."""
    return frozenset().union(lexicon_words(language), load_word_vectors().rows[language], FUNCTION_WORDS[language], _MONEY[language])


def is_of_dictionary(word: str, language: Language) -> bool:
    """Whether a word (lower case) that running text has, too, is in the table of meanings, with its accents or without: general."""
    return word in known_words(language) and (has_senses(word, language) or has_senses(fold(word), language))


@lru_cache(maxsize=16384)
def sure_translations(word: str, language: Language) -> tuple[str, ...]:
    """The words of the other language that a word (lower case) surely stands for, and that surely stand for it: of both probabilities the
    least is at least SURE.
    """
    table = load_lexicon().words
    rows, there, back = (
        (table.source, table.forward, table.backward) if language is Language.SPANISH else (table.target, table.backward, table.forward)
    )
    row = rows.get(word, -1)
    if row < 0:
        return ()
    start, end = there.indptr[row], there.indptr[row + 1]
    columns = there.indices[start:end][there.data[start:end] >= SURE].tolist()
    names = lexicon_words(language.other)
    return tuple(names[column] for column in columns if probability(back, column, row) >= SURE)


@lru_cache(maxsize=2048)
def known_near(word: str, language: Language) -> tuple[str, ...]:
    """The known words of at least three letters that are one letter more, less, other, or two swapped ones away from a word (lower case),
    in order.
    """
    cuts = [(word[:cut], word[cut:]) for cut in range(len(word) + 1)]
    found = {first + last[1:] for first, last in cuts if last}
    found |= {first + last[1] + last[0] + last[2:] for first, last in cuts if len(last) > 1}
    for letter in _LETTERS:
        found.update([first + letter + last for first, last in cuts])
        found.update([first + letter + last[1:] for first, last in cuts if last])
    for plain, marked in _MARKED[language].items():
        found.update([first + marked + last[1:] for first, last in cuts if last and last[0] == plain])
    return tuple(sorted(one for one in found & known_words(language) if one != word and len(one) > 2))


def rarity(word: str, language: Language) -> float:
    """Ten times the negative decimal logarithm of a word's share of the words of a language, less ten; UNKNOWN_RARITY if not frequent."""
    table = load_word_vectors()
    row = table.rows[language].get(word)
    return UNKNOWN_RARITY if row is None else float(table.rarity[language][row])
