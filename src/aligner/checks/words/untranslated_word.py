"""A single word that was left in the other language: «los campos se inundaron» and "the campos were flooded"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.languages.es_en_function_words import FUNCTION_WORDS, SAME_IN_BOTH
from aligner.languages.es_en_loans import LOANS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, in_lexicon, is_name, read_words, translation_probability, translations
from aligner.lexicon.word_senses import has_senses, share_a_sense
from aligner.lexicon.word_vectors import load_word_vectors

__all__ = ["left_words"]

_MIN_LETTERS = 4
_SPELT = {
    Language.SPANISH: re.compile(r"[ñáéíóú]|ción$|dad(?:es)?$"),
    Language.ENGLISH: re.compile(r"[kw]|([bdfgmpstz])\1|[stgp]h|(?:[bcfgkmptvwh]|[^aeiouáéíóúñ]{2})s?$|ings?$"),
}
"""Letters that words of a language have and those of the other hardly."""
_BUILT = re.compile(r"(?:e?rs?|ings?|ed|ly|s|es|mente|[ai]d[oa]s?|er[oa]s?)$")
"""Endings with which words of either language are built: shoplifters, of shoplift."""
_MASCULINE = re.compile(r"(?:[bcdfgjlmnñprstvz][aeiou][dlnrtv]|[aeiou]ri|[aeiou]ti)os?$")
"""Endings of Spanish words that English words hardly have."""
_NO_SPANISH = re.compile(r"[bcdfghjklmnpqrstvwxz]{4}|ee|oo|ow|aw|ew|dge|tch|igh")
"""Letters that Spanish words hardly have in a row."""
_LATIN = frozenset(("vivo", "vitro", "situ", "absentia"))
"""Latin words that both languages have behind "in"."""
_KEPT = 0.1
"""Probability of a word being its own translation from which it is one. Set by hand."""
_UNKNOWN, _RARER = 60.0, 10.0
"""Rarity of a word that is not frequent; how much rarer a word must be in its text's language than in the other (ten times less frequent):
English texts have Spanish words in names. Set by hand."""


def left_words(spanish: str, english: str, language: Language) -> Iterator[int]:
    """The words (by index) of the text of `language` that are words of the other language, which has them too, and none of this one."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    own, there = read_words(texts[language]), frozenset(read_words(texts[language.other]).lower)
    alignment: WordAlignment | None = None
    for k, word in enumerate(own.lower):
        if (
            word in there
            and own.written[k].islower()
            and (_is_foreign(word, language) or _is_spelt_so(word, language) or _is_only_theirs(word, language))
            and not _is_joined(own, k)
        ):
            alignment = alignment or align_words(spanish, english)
            best = alignment.best(language, k)
            if best is not None and alignment.words(language.other).lower[best] == word:
                yield k


def _is_foreign(word: str, language: Language) -> bool:
    """Whether a word (lower case) is a frequent word of the other language that is translated by other words, and unknown in this one."""
    if len(word) < _MIN_LETTERS or word in FUNCTION_WORDS[language] or word in SAME_IN_BOTH or fold(word) in LOANS[language]:
        return False
    if fold(word).removesuffix("s") in LOANS[language]:
        return False
    if word in _LATIN:
        return False
    if share_a_sense(word, word):  # canal, tribunal: a word of both languages, and the same one
        return False
    if _rarity(word, language) - _rarity(word, language.other) < _RARER or is_name(word, language.other):
        return False
    return bool(translations(word, language.other)) and translation_probability(word, word, language) < _KEPT


def _is_spelt_so(word: str, language: Language) -> bool:
    """Whether a word (lower case) that the lexicon does not have in a language is spelt as only the other language spells words."""
    if len(word) <= _MIN_LETTERS or in_lexicon(word, language) or fold(word).removesuffix("s") in LOANS[language]:
        return False
    if not any(in_lexicon(one, language.other) or has_senses(one, language.other) for one in (word, _BUILT.sub("", word))):
        return False  # of a third language, or a name: "chengguan", "kirchnerismo"
    return _SPELT[language.other].search(word) is not None


def _is_only_theirs(word: str, language: Language) -> bool:
    """Whether a word (lower case) that the lexicon does not have in a language is translated by words that are not like it, or in an
    English text ends as Spanish words do.
    """
    plain = fold(word).removesuffix("s")
    if len(word) <= _MIN_LETTERS or in_lexicon(word, language) or plain in LOANS[language] or share_a_sense(word, word):
        return False
    known = translations(word, language.other)
    if not known:
        return language is Language.ENGLISH and _MASCULINE.search(word) is not None and not in_lexicon(word, language.other)
    strange = language is Language.ENGLISH or _NO_SPANISH.search(word) is not None
    return strange and not any(fold(one)[:_MIN_LETTERS] == plain[:_MIN_LETTERS] for one in known)


def _rarity(word: str, language: Language) -> float:
    """Ten times the negative decimal logarithm of a word's share of the words of a language; UNKNOWN for a word that is not frequent."""
    table = load_word_vectors()
    row = table.rows[language].get(word)
    return _UNKNOWN if row is None else float(table.rarity[language][row])


def _is_joined(words: Words, k: int) -> bool:
    """Whether a word is part of a compound, an address, a tag or a name: sub-prime, example.org, #press, Newcastle upon Tyne."""
    start, end = words.spans[k]
    if 0 < k < len(words.written) - 1 and words.written[k - 1][0].isupper() and words.written[k + 1][0].isupper():
        return True
    text = words.text
    if text[max(start - 1, 0) : start] in ("-", ".", "@", "#", "/", "_", "'") or text[end : end + 1] in ("-", "@", "/", "_"):
        return True
    if text[max(start - 2, 0) : start] in ("# ", "@ ") or text[max(start - 1, 0) : start].isdigit() or text[end : end + 1].isdigit():
        return True  # part of a tag or of the name of an account
    return text[end : end + 1] == "." and text[end + 1 : end + 2].isalpha()
