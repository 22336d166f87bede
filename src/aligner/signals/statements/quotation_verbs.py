"""The word with which a text says whose a quotation or a statement is: a verb of saying, "according to"."""

from __future__ import annotations

import re

from aligner.languages.es_en_punctuation import SPEAKING
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.grammar.phrases import head, phrases, words_behind

__all__ = ["named_source", "word_of_speaker"]

_QUOTED = re.compile(r"[«“\"]([^«»“”\"]{8,600})[»”\"]")
_SPEAKING = re.compile(SPEAKING, re.IGNORECASE)
_END = re.compile(r"[;:!?]|\.(?=\s+[A-ZÁÉÍÓÚÑ«“\"])")
_ACCORDING = {Language.SPANISH: frozenset(("según",)), Language.ENGLISH: frozenset(("to",))}
_MIN_WORDS = 3
_NEAR = 90
"""Characters between a quotation and the verb that says whose it is, at most: a name with an office may stand between them."""


def word_of_speaker(words: Words, language: Language) -> int | None:
    """The word that says who says it, by index: the only «según», or the verb beside the only quotation; None where there is none."""
    according = [number for number in range(len(words.lower)) if named_source(words, number, language)]
    if len(according) == 1:
        return according[0]
    return None if according else _verb_of_quotation(words, language)


def named_source(words: Words, number: int, language: Language) -> frozenset[int]:
    """The names and titles behind "according to" or «según», of which the last word has this index; none for other words."""
    if words.lower[number] not in _ACCORDING[language]:
        return frozenset()
    if language is Language.ENGLISH and (not number or words.lower[number - 1] != "according"):
        return frozenset()
    found = phrases(words, words_behind(words, number, language), language)[:1]
    return head(found[0][1], words) if found else frozenset()


def _verb_of_quotation(words: Words, language: Language) -> int | None:
    """The verb of saying beside the only quotation of a text, by index; None where there is none, or more than one quotation."""
    quotations = [match.span() for match in _QUOTED.finditer(words.text) if len(match[1].split()) >= _MIN_WORDS]
    if len(quotations) != 1:
        return None
    start, end = quotations[0]
    found = [
        (distance, number)
        for number, (first, last) in enumerate(words.spans)
        if (distance := _distance(words.text, (first, last), (start, end))) is not None
        and _SPEAKING.fullmatch(words.lower[number])
        and is_predicate(words, number, language)
    ]
    return min(found)[1] if found else None


def _distance(text: str, word: tuple[int, int], quotation: tuple[int, int]) -> int | None:
    """Characters between a word and a quotation; None for words inside it, far from it, or in another sentence."""
    between = (quotation[1], word[0]) if word[0] >= quotation[1] else (word[1], quotation[0])
    distance = between[1] - between[0]
    if not 0 <= distance <= _NEAR:
        return None
    stop = _END.search(text, *between)
    return None if stop is not None and word[0] >= quotation[1] else distance
