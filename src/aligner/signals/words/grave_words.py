"""Grave words that one text of a pair has alone: a crime, a vice or a guilt that the other text says in no way."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aligner.languages.es_en_grave_words import FIRST_LOADED, GRAVE
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import translation_probability
from aligner.lexicon.word_senses import share_a_sense
from aligner.signals.words.ladder_places import Place, find_places

__all__ = ["grave_words_alone", "judges"]

_LISTED = 0.01
"""Probability by the lexicon, in either direction, from which a word of the other text may say the same. Set by hand."""
_MIN_LETTERS = 5
"""Letters of a word that may be one with «ex» before it: «exguerrillera»."""
_ALIKE = 5
"""Letters with which words of both languages begin, from which they are the same."""
_DENIED, _BEFORE = re.compile(r"(?:\b(?:not?|never|nunca|ni)|n['’]t)\s(?:\w{1,8}\s)?$", re.IGNORECASE), 16
"""A denial right before a word, and the characters in which it is searched for."""
_MIN_WORDS = 4
"""Words that each text must have: the shortest ones say too little."""


def grave_words_alone(spanish: str, english: str) -> Mapping[Language, Place]:
    """By language, where its text has a grave word of whose matter the other text has no word: the first such word."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    found = {language: find_places(texts[language], (GRAVE,), language).get(GRAVE, ()) for language in Language}
    if not any(place.sure for places in found.values() for place in places):
        return {}
    alignment = align_words(spanish, english)
    if min(len(alignment.words(language).lower) for language in Language) < _MIN_WORDS:
        return {}
    alone = {}
    for language in Language:
        said = {rung for place in found[language.other] for rung in place.rungs}
        places = (
            place for place in found[language] if place.sure and said.isdisjoint(place.rungs) and not _is_denied(place, texts[language])
        )
        place = next((place for place in places if not _is_translated(place, alignment, language)), None)
        if place is not None:
            alone[language] = place
    return alone


def judges(place: Place) -> bool:
    """Whether a grave word only judges a person or a deed, and names no crime or guilt."""
    return min(place.rungs) >= FIRST_LOADED


def _is_denied(place: Place, text: str) -> bool:
    """Whether a word is denied right before: who was found not guilty was acquitted."""
    return _DENIED.search(text[max(0, place.span[0] - _BEFORE) : place.span[0]]) is not None


def _is_translated(place: Place, alignment: WordAlignment, language: Language) -> bool:
    """Whether a word of the other text can translate one of the words of a place, by the lexicon or by WordNet."""
    words, others = alignment.words(language).lower, alignment.words(language.other).lower
    for word in words[place.first : place.last + 1]:
        for other in (*others, *(one[2:] for one in others if one.startswith("ex") and len(one) > _MIN_LETTERS)):
            spanish, english = (word, other) if language is Language.SPANISH else (other, word)
            listed = translation_probability(word, other, language), translation_probability(other, word, language.other)
            if max(listed) >= _LISTED or share_a_sense(spanish, english) or _are_cognates(word, other):
                return True
    return False


def _are_cognates(word: str, other: str) -> bool:
    """Whether two words begin with the same letters, as «abducido» and "abducted" do."""
    own, there = fold(word), fold(other)
    return min(len(own), len(there)) >= _ALIKE and own[:_ALIKE] == there[:_ALIKE]
