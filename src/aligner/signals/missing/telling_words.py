"""Single words that change what is said and that only one side has: a secret meeting, «avisado tardíamente», in tears.

Not any word: those of `es_en_telling_words`. One is lost when nothing on the other side can mean it, the word that it goes with is
translated, and no word beside that one's counterpart is left over that could say it in another way.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_telling_words import ADVERB_ENDING, HOW, TELLING_PHRASES, TELLING_WORDS
from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms
from aligner.lexicon.word_alignment import WordAlignment
from aligner.lexicon.word_links import Words
from aligner.signals.missing.word_coverage import WordCoverage, word_coverage

__all__ = ["is_telling", "telling_words_lost"]

_POSSIBLE, _LISTED = 0.5, 0.4
"""How surely a word may be translated by something, in all and by the dictionary, that is lost."""
_SOLID = 0.45
"""How surely the word that it goes with is translated."""
_LEFT_OVER = 0.25
"""Weight of a word of the other side that may say the same."""
_BESIDE = 3
"""Words beside the counterpart of the word that it goes with in which one may be left over."""
_MIN_WORDS = 5
"""Words that each text must have."""


@lru_cache(maxsize=32768)
def is_telling(word: str, language: Language) -> bool:
    """Whether a word (lower case) is a form of a telling adjective, or an adverb made of one."""
    table, plain = TELLING_WORDS[language], (word, *_adjectives(word, language))
    if language is Language.SPANISH:
        plain += tuple(form for one in plain for form in base_forms(one, language))
    return not table.isdisjoint(plain)


def _adjectives(word: str, language: Language) -> tuple[str, ...]:
    """What an adverb may be made of: illegal of "illegally", «tardía» of «tardíamente»."""
    stem = word.removesuffix(ADVERB_ENDING[language])
    if stem == word or language is Language.SPANISH:
        return (stem,)
    return stem, stem + "le", stem[:-1] + "y" if stem.endswith("i") else stem, stem.removesuffix("al")


def telling_words_lost(alignment: WordAlignment, language: Language) -> Iterator[Span]:
    """The characters of the telling words of the text of a language that have no counterpart."""
    words = alignment.words(language)
    if words.all_caps or min(len(words.lower), len(alignment.words(language.other).lower)) < _MIN_WORDS:
        return
    phrases = TELLING_PHRASES[language]
    telling = (k for k, word in enumerate(words.lower) if word in phrases or is_telling(word, language))
    places = [(k, first) for k in telling if (first := _first(words, k, language)) is not None]
    if not places:
        return
    own, other = (word_coverage(alignment.spanish.text, alignment.english.text, one) for one in (language, language.other))
    others = alignment.words(language.other)
    for number, first in places:
        if own.possible[number] >= _POSSIBLE or own.listed[number] >= _LISTED:
            continue
        anchors = [k for k in _beside(words, first, number) if own.content[k] and own.solid[k] >= _SOLID]
        if (first < number or words.lower[number].endswith(ADVERB_ENDING[language])) and _says_how(others, other, language.other):
            continue  # "illegally": «sin permiso»
        if anchors and _leaves_nothing(others, other, int(own.best[anchors[0]])):
            yield words.span(first, number)


def _first(words: Words, number: int, language: Language) -> int | None:
    """The first word of the telling word or phrase that ends with a word; None where none does."""
    if words.written[number][0].isupper() and number:
        return None
    word = words.lower[number]
    if is_telling(word, language):
        return number
    if word in TELLING_PHRASES[language] and number and words.lower[number - 1] in HOW[language]:
        return number - 1
    return None


def _beside(words: Words, first: int, last: int) -> list[int]:
    """The nearest words, without a mark between: those behind a word, then those before it, by nearness."""
    found = []
    for distance in (1, 2):
        for number, step in ((last + distance, range(last, last + distance)), (first - distance, range(first - distance, first))):
            if 0 <= number < len(words.lower) and all(_is_plain(words, k) for k in step):
                found.append(number)
    return found


def _is_plain(words: Words, number: int) -> bool:
    return words.between(number, number + 1).isspace()


def _says_how(words: Words, other: WordCoverage, language: Language) -> bool:
    """Whether a word behind a preposition of the other side, or an adverb, is left over."""
    return any(
        free >= _LEFT_OVER and (words.lower[k].endswith(ADVERB_ENDING[language]) or (k > 0 and words.lower[k - 1] in HOW[language]))
        for k, free in enumerate(other.free)
    )


def _leaves_nothing(words: Words, other: WordCoverage, place: int) -> bool:
    """Whether every word beside a word of the other side surely stands for something."""
    first = last = place
    while first > 0 and place - first < _BESIDE and _is_plain(words, first - 1):
        first -= 1
    while last < len(words.lower) - 1 and last - place < _BESIDE and _is_plain(words, last):
        last += 1
    return max((float(other.free[k]) for k in range(first, last + 1) if k != place), default=0.0) < _LEFT_OVER
