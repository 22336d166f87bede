"""Ordinary words that a capital alone makes names: words of a title or of an institution, which a translation may tell otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.checks.names.capitals import Name
from aligner.checks.names.tables import is_place
from aligner.languages.es_en_function_words import FUNCTION_WORDS, OF
from aligner.languages.pair import Language
from aligner.lexicon.known_words import is_of_dictionary
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, is_name
from aligner.lexicon.word_senses import has_senses

__all__ = ["are_plain_words", "is_plain_word"]


def are_plain_words(run: Sequence[Name], words: Words, language: Language) -> bool:
    """Whether names are ordinary nouns or adjectives that a capital alone makes names, without another name beside them."""
    before = run[0].place - 1
    before -= before > 0 and words.lower[before] in OF  # «Santiago del Estero»
    beside = [k for k in (before, run[-1].place + 1) if 0 <= k < len(words.written)]
    capitals = (words.lower[k] for k in beside if words.written[k][0].isupper())
    if any(word not in FUNCTION_WORDS[language] and not is_plain_word(word, language) for word in capitals):
        return False
    return all(is_plain_word(name.written.lower(), language) for name in run)


def is_plain_word(lower: str, language: Language) -> bool:
    """Whether a word (lower case) is a noun or adjective of the dictionary and no name."""
    known = is_of_dictionary(lower, language) or has_senses(lower, language)
    return known and not is_name(lower, language) and not is_place(fold(lower), language)
