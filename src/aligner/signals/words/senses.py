"""A word in another meaning than the one that the words beside it call for: a bench in a park that became a bank.

The table of `languages.es_en_senses` has the meanings. A word is reported only where something beside it calls for one meaning and nothing
in its text speaks for another, where the other text has what says another one in its place, and nothing there that says the right one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from aligner.languages.es_en_senses import MEANINGS, SENSES
from aligner.languages.pair import Language
from aligner.languages.word_forms import Change, word_forms
from aligner.lexicon.word_links import Words, expected_position, link_words, read_words
from aligner.signals.words.written_words import Phrase, WrittenWord, find_phrase, read_phrase, read_word

__all__ = ["SameSense", "WrongSense", "compare_senses", "right_senses", "wrong_senses"]

_BAR = re.compile(r"(?<=\s)\|(?=\s)")
_BESIDE = 9
"""Words before and after a word within which something calls for one of its meanings. Set by hand on newstest 2008 and 2010."""
_REACH = 12
"""Words from where it is expected at which the rendering of a word may stand."""


class SameSense(StrEnum):
    """Whether two words of a language say the same meaning of one of the other."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


class WrongSense(NamedTuple):
    """A word of a text and its rendering in the other: numbers of words. `calling`: the words that call for another meaning, of which
    `right` is what says it in the other language.
    """

    language: Language
    word: int
    rendering: int
    calling: range
    right: str


class _Meaning(NamedTuple):
    """A meaning of a word: what calls for it, what speaks for it, and what says it in the other language, or may do so."""

    calling: tuple[Phrase, ...]
    speaking: tuple[Phrase, ...]
    saying: tuple[Phrase, ...]
    may_say: tuple[Phrase, ...]
    name: str


class _Entry(NamedTuple):
    """A word with several meanings: its forms, and the lines of its meanings."""

    forms: frozenset[str]
    lines: tuple[str, ...]


@cache
def _entries(language: Language) -> Mapping[str, Sequence[_Entry]]:
    """By form, the words of a language with several meanings."""
    found: defaultdict[str, list[_Entry]] = defaultdict(list)
    for block in SENSES[language].strip().replace("\n  ", " ").split("\n\n"):
        forms, *lines = block.splitlines()
        entry = _Entry(read_word(forms.strip().replace(" ", "|"), language).exact, tuple(lines))
        for form in entry.forms:
            found[form].append(entry)
    return found


@cache
def _more_entries(language: Language) -> Mapping[str, Sequence[_Entry]]:
    """By form, nouns with several meanings that little beside them calls for."""
    found: defaultdict[str, list[_Entry]] = defaultdict(list)
    for line in MEANINGS[language].strip().replace("\n  ", " ").splitlines():
        nouns, *meanings = line.split(" | ")
        forms = {
            form for noun in nouns.split() for form, change in word_forms(noun, language).items() if change in (Change.NONE, Change.PLURAL)
        }
        entry = _Entry(frozenset(forms), tuple(f"/ | {one} | " for one in meanings))
        for form in forms:
            found[form].append(entry)
    return found


@cache
def _meanings(entry: _Entry, language: Language) -> tuple[_Meaning, ...]:
    return tuple(_meaning(line, entry.forms, language) for line in entry.lines)


def _meaning(line: str, forms: frozenset[str], language: Language) -> _Meaning:
    beside, saying, may_say = (part.strip() for part in _BAR.split(f"{line} "))
    calling, _, speaking = f"{beside} ".partition("/ ")
    phrases = tuple(
        tuple(_with_all_forms(read_phrase(one, own), forms) for one in words.split())
        for words, own in ((calling, language), (speaking, language), (saying, language.other), (may_say, language.other))
    )
    name = saying.split()[0].rstrip("~*").replace("_", " ") if saying else ""
    return _Meaning(phrases[0], phrases[1], phrases[2], phrases[3], name)


def _with_all_forms(phrase: Phrase, forms: frozenset[str]) -> Phrase:
    """A phrase with the word in any form."""
    return tuple(WrittenWord(one.exact | forms, one.beginnings) if one.exact & forms else one for one in phrase)


def wrong_senses(spanish: str, english: str) -> Iterator[WrongSense]:
    """Words in another meaning than the words beside them call for, of both texts."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    for language in Language:
        table, own = _entries(language), words[language]
        for place, word in enumerate(own.lower):
            for entry in table.get(word, ()):
                found = _wrong_sense(place, _meanings(entry, language), entry.forms, words, language)
                if found is not None:
                    yield found


def right_senses(spanish: str, english: str) -> Iterator[tuple[Language, int]]:
    """Words of both texts, given by their numbers, in the meaning that the words beside them call for."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    for language in Language:
        table, own, there = _entries(language), words[language].lower, words[language.other].lower
        for place, word in enumerate(own):
            for entry in table.get(word, ()):
                meanings = _meanings(entry, language)
                called = _called(place, meanings, own)
                if called is not None and _answered(meanings[called[0]], there):
                    yield language, place


def compare_senses(word: str, rendering: Sequence[str], wanted: Sequence[Sequence[str]], language: Language) -> SameSense | None:
    """Whether words of the other language say the same meaning of a word as what is wanted for it; None where the table does not tell.

    All in lower case.
    """
    for entry in (*_entries(language).get(word, ()), *_more_entries(language).get(word, ())):
        meanings = _meanings(entry, language)
        here = {k for k, one in enumerate(meanings) if _answered(one, rendering)}
        there = {k for k, one in enumerate(meanings) if any(_answered(one, words) for words in wanted)}
        surely_here = {k for k in here if _is_said(meanings[k], rendering)}
        surely_there = {k for k in there if any(_is_said(meanings[k], words) for words in wanted)}
        if here and there:
            is_doubtful = bool(surely_here) and surely_here.isdisjoint(surely_there)
            return SameSense.NO if here.isdisjoint(there) else SameSense.PERHAPS if is_doubtful else SameSense.YES
    return None


def _is_said(meaning: _Meaning, there: Sequence[str]) -> bool:
    """Whether words of the other text say a meaning."""
    return _first(meaning.saying, there, range(len(there))) is not None


def _answered(meaning: _Meaning, there: Sequence[str]) -> bool:
    """Whether words of the other text say a meaning, or may do so."""
    return _first(meaning.saying + meaning.may_say, there, range(len(there))) is not None


def _wrong_sense(
    place: int, meanings: Sequence[_Meaning], forms: frozenset[str], words: Mapping[Language, Words], language: Language
) -> WrongSense | None:
    own, there = words[language].lower, words[language.other].lower
    if sum(word in forms for word in own) > 1:
        return None  # it may have several meanings in one text
    answered = [_answered(meaning, there) for meaning in meanings]
    if all(answered) or not any(answered):
        return None
    called = _called(place, meanings, own)
    if called is None or answered[called[0]] or not meanings[called[0]].name:
        return None
    number, calling = called
    right = meanings[number]
    for other in meanings:
        if other is not right:
            for phrase in other.saying:
                found = find_phrase(phrase, there, range(len(there)))
                if found is not None and _is_in_its_place(place, found.start, forms, words, language):
                    return WrongSense(language, place, found.start, calling, right.name)
    return None


def _called(place: int, meanings: Sequence[_Meaning], own: Sequence[str]) -> tuple[int, range] | None:
    """Which meaning the words beside a word call for, and the words that do. None where they speak for several, or for none."""
    near = range(max(0, place - _BESIDE), min(len(own), place + _BESIDE + 1))
    found = {number: at for number, meaning in enumerate(meanings) if (at := _first(meaning.calling, own, near, place)) is not None}
    if len(found) != 1:
        return None
    number, at = next(iter(found.items()))
    others = (meaning for k, meaning in enumerate(meanings) if k != number)
    whole = range(len(own))
    if any(_first(other.calling + (() if place in at else other.speaking), own, whole, place) is not None for other in others):
        return None
    return number, at


def _first(phrases: Sequence[Phrase], words: Sequence[str], places: range, around: int | None = None) -> range | None:
    """Where the first of the phrases stands that do; those that have the word `around` first. A phrase of one word is another word."""
    found = None
    for phrase in phrases:
        at = find_phrase(phrase, words, places)
        if at is not None and around is not None and around in at and len(phrase) == 1:
            continue
        if at is not None and (around is None or around in at):
            return at
        found = found or at
    return found


def _is_in_its_place(place: int, rendering: int, forms: frozenset[str], words: Mapping[Language, Words], language: Language) -> bool:
    """Whether a word of the other text is near where a word is expected, and translates no other one."""
    links = link_words(words[Language.SPANISH].text, words[Language.ENGLISH].text)
    expected = expected_position(links.of(language), place, len(words[language.other].lower))
    if abs(expected - rendering) > _REACH:
        return False
    return all(words[language].lower[k] in forms for k in links.of(language.other)[rendering])
