"""A denial that moved between a verb and the clause behind it: "did not say that it was safe", «dijeron que no era seguro».

Both texts deny once, so that no denial is lost; but one denies that something was said, found or known, and the other says that the
opposite was. With verbs of thinking and wishing the two are the same ("I don't think it is", «creo que no es»), which is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_denials import DENIED_EITHER_WAY, PLAIN_DENIALS, TOLD_WITHOUT_DENIAL
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.phrases import is_pause

__all__ = ["moved_denial"]

_LINK = 0.5
"""Probability of a link from which two words are the same. Set by hand."""
_BEFORE, _BEHIND = 4, 8
"""Words before the clause in which a denial belongs to the verb, and behind its beginning in which it belongs to the clause."""
_NEAR = 2
"""Words before an English verb or noun in which a denial is its own: "did not ever say"; "found no evidence"."""


def moved_denial(spanish: str, english: str) -> Mapping[Language, Span] | None:
    """The denials of two texts that have one each, where it is the verb that one denies and the clause behind it that the other does."""
    own, other = (_only_denial(text, language) for text, language in ((spanish, Language.SPANISH), (english, Language.ENGLISH)))
    if own is None or other is None:
        return None
    alignment = align_words(spanish, english)
    for verb, start in _clauses(alignment.spanish):
        there = alignment.best(Language.SPANISH, verb, _LINK)
        if there is None or DENIED_EITHER_WAY[Language.ENGLISH].fullmatch(alignment.english.lower[there]):
            continue
        is_of_verb, is_of_clause = start - _BEFORE <= own < start, start < own <= start + _BEHIND
        if (is_of_verb and _is_of_clause(alignment, there, other, own)) or (is_of_clause and there - _NEAR <= other < there):
            return {Language.SPANISH: alignment.spanish.spans[own], Language.ENGLISH: alignment.english.spans[other]}
    return None


def _only_denial(text: str, language: Language) -> int | None:
    """The only word of a text that denies; None where there are several, or a denial in another form."""
    words = read_words(text)
    found = [number for number, word in enumerate(words.lower) if word in PLAIN_DENIALS[language]]
    return found[0] if len(found) == 1 and TOLD_WITHOUT_DENIAL[language].search(text) is None else None


def _clauses(words: Words) -> Iterator[tuple[int, int]]:
    """(the word on which a clause with «que» depends, «que») of a Spanish text: a verb, or a noun as in «pruebas de que»."""
    for number, word in enumerate(words.lower):
        if word != "que" or number == 0:
            continue
        verb = number - 2 if words.lower[number - 1] == "de" else number - 1
        if verb < 0 or words.lower[verb] in FUNCTION_WORDS[Language.SPANISH] or is_pause(words, verb):
            continue
        if not DENIED_EITHER_WAY[Language.SPANISH].fullmatch(words.lower[verb]):
            yield verb, number


def _is_of_clause(alignment: WordAlignment, verb: int, denial: int, spanish: int) -> bool:
    """Whether an English denial belongs to the clause behind a verb or noun, whose Spanish counterpart is denied itself."""
    words = alignment.english
    if not verb + 1 < denial <= verb + _BEHIND or any(is_pause(words, k) for k in range(verb, denial)):
        return False
    # The English verb of «no hay pruebas» may stand behind the noun: "evidence has not been found".
    behind = next((k for k in range(denial + 1, len(words.lower)) if words.lower[k] not in FUNCTION_WORDS[Language.ENGLISH]), None)
    there = None if behind is None else alignment.best(Language.ENGLISH, behind, _LINK)
    return there is None or there > spanish + _NEAR
