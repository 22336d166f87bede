"""Whom "the latter", "the former", «este» and «aquel» stand for: the first or the second of two, exchanged between the two texts.

Where one text points back and the other says the noun again, it is known which of the two the pointer stands for: «el obispo y el
alcalde …; este se fue pronto» is not "the bishop left early".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_groups import GROUPS
from aligner.languages.es_en_pointers import FIRST, GENDERS, POINTERS, SECOND
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.names.same_names import linked_words
from aligner.signals.roles.people_count import is_noun_for_people
from aligner.text.word_patterns import WordPattern

__all__ = ["find_other_antecedents"]

_LINK = 0.5
"""Probability of a link of two words for somebody. Set by hand."""
_FORMS = {word: form for words, form in GENDERS.items() for word in words.split()}
_PATTERNS = {
    language: WordPattern("|".join(f"(?P<{which}>{pattern})" for which, pattern in POINTERS[language].items())) for language in Language
}
_Pair = tuple[int, int]


class _Pointer(NamedTuple):
    """`which`: FIRST or SECOND of two who were named before."""

    which: str
    span: Span


def find_other_antecedents(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """What points back to one of two in one text, and what stands for the other in the other text; at most one."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    pointers = {
        language: [_Pointer(match.lastgroup or "", match.span()) for match in _PATTERNS[language].finditer(text)]
        for language, text in texts.items()
    }
    own, other = pointers[Language.SPANISH], pointers[Language.ENGLISH]
    if len(own) == len(other) == 1:
        if own[0].which != other[0].which:
            yield {Language.SPANISH: own[0].span, Language.ENGLISH: other[0].span}
    elif len(own) == len(other) == 2:
        ways = [[one.which for one in side] for side in (own, other)]
        turned = set(ways[0]) == {FIRST, SECOND} and ways[0] == ways[1][::-1]
        if turned and _keep_order(align_words(spanish, english), own, other):
            yield {Language.SPANISH: own[0].span, Language.ENGLISH: other[0].span}
    elif len(own) + len(other) == 1:
        language = Language.SPANISH if own else Language.ENGLISH
        found = _said_again(align_words(spanish, english), (own or other)[0], language)
        if found is not None:
            yield {language: (own or other)[0].span, language.other: found}


def _keep_order(alignment: WordAlignment, own: list[_Pointer], other: list[_Pointer]) -> bool:
    """Whether what is said behind the first pointer of a text is said behind the first one of the other."""
    kept = crossed = 0
    for a, b in linked_words(alignment.spanish.text, alignment.english.text, _LINK):
        if alignment.spanish.lower[a] in FUNCTION_WORDS[Language.SPANISH] or alignment.spanish.lower.count(alignment.spanish.lower[a]) > 1:
            continue
        places = alignment.spanish.spans[a][0], alignment.english.spans[b][0]
        if places[0] > own[0].span[1] and places[1] > other[0].span[1]:
            same = (places[0] < own[1].span[0]) == (places[1] < other[1].span[0])
            kept, crossed = kept + same, crossed + (not same)
    return kept > crossed


def _said_again(alignment: WordAlignment, pointer: _Pointer, language: Language) -> Span | None:
    """Where the other text says again which of two it speaks of, if it is the one that a pointer does not stand for."""
    words, there = alignment.words(language), alignment.words(language.other)
    links = linked_words(alignment.spanish.text, alignment.english.text, _LINK)
    pairs = [(a, b) if language is Language.SPANISH else (b, a) for a, b in links if _is_somebody(alignment.english, b)]
    before = [pair for pair in sorted(pairs) if words.spans[pair[0]][1] <= pointer.span[0]][-2:]
    if len(before) != 2 or any(words.lower.count(words.lower[number]) != 1 for number, _ in before):
        return None
    meant, other = _meant(words, before, pointer, language)
    if there.lower.count(there.lower[meant[1]]) != 1 or there.lower.count(there.lower[other[1]]) != 2:
        return None
    again = max(k for k, word in enumerate(there.lower) if word == there.lower[other[1]])
    return there.spans[again] if again > max(meant[1], other[1]) else None


def _is_somebody(words: Words, number: int) -> bool:
    word = words.lower[number]
    return is_noun_for_people(word) or word in GROUPS


def _meant(words: Words, pairs: list[_Pair], pointer: _Pointer, language: Language) -> tuple[_Pair, _Pair]:
    """Which of two a pointer stands for, and the other one: by gender and number in Spanish, if they tell; or else by their order."""
    first, second = pairs
    if language is Language.SPANISH:
        form = _FORMS.get(words.text[pointer.span[0] :].split(maxsplit=1)[0].strip(",;.:").lower())
        agree = [_FORMS.get(words.lower[number - 1]) == form for number, _ in pairs]
        if agree[0] != agree[1]:
            return (first, second) if agree[0] else (second, first)
    return (first, second) if pointer.which == FIRST else (second, first)
