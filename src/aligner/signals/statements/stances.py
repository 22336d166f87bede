"""What each text says of something that is done: done or not, allowed or required, only planned, denied, hearsay; and where the two differ.

A verb that governs another is read with the verb it governs and what denies it: «no se abstuvo de cortar» says that it was done. Two such
verbs are compared where what they govern is the same, and where no other verb of their text says what the other one does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ADVERBS, OBJECT_PRONOUNS
from aligner.languages.es_en_denials import ANY_DENIAL
from aligner.languages.es_en_stances import (
    BE_FORMS,
    BEFORE_BARE_VERB,
    CONFLICTS,
    DENIED,
    NEGATIONS,
    NOBODY,
    SKIPPED,
    SOURCES_AND_DOUBT,
    STANCES,
    Stance,
)
from aligner.languages.es_verb_shapes import GERUND, INFINITIVE_OF_ANYBODY, PARTICIPLE_IN_ALL_FORMS
from aligner.languages.pair import Language
from aligner.languages.word_forms import word_forms
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, expected_position, link_words, read_words
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.statements.doubted_verbs import is_doubted
from aligner.signals.statements.tenses import Tense, read_tense
from aligner.text.word_patterns import WordPattern

__all__ = ["StanceChange", "find_stance_changes"]

_LINK = 0.35
"""Probability from which two verbs that are governed are the same. Set by hand."""
_ELSEWHERE = 0.6
"""Probability from which a verb that is governed stands for another word."""
_NEAR = 4.0
"""Words between where the counterpart of a verb is expected and where it stands, at most, when no link says more. Set by hand."""
_OBJECT = 6
"""Words between a verb such as "allow" and the "to" or "from" behind it, at most."""
_INFINITIVE = re.compile(INFINITIVE_OF_ANYBODY)
_GERUND = re.compile(GERUND)
_PARTICIPLE = re.compile(PARTICIPLE_IN_ALL_FORMS)
_OBJECT_LINK, _BEHIND, _SHORT = 0.6, 2, 3
"""Probability of a link of words right behind such verbs, how many of them are read, and the letters of those that say too little."""
_PLAIN_LINK = 0.5
"""Probability of a link with a verb that nothing governs. Set by hand."""
_BEFORE = 6
"""Words before a verb in which a word that denies it is searched for."""
_ANY_DENIAL = {language: re.compile(rf"(?:{pattern})", re.IGNORECASE) for language, pattern in ANY_DENIAL.items()}
_DOUBT = {language: WordPattern(pattern) for language, pattern in SOURCES_AND_DOUBT.items()}
_PERFECT = frozenset("haber sido ser estar estado".split())
_LEAST_GERUND, _REACH = 4, 5
"""Letters that "-ing" follows in a gerund, with it; words behind a verb among which the one it governs is searched for, at most."""
_WITH_OBJECT = frozenset({Stance.ALLOWED, Stance.HAS_TO, Stance.BARRED, Stance.BLOCKED, Stance.FREE})


class _Entry(NamedTuple):
    """The words of a phrase behind its first one, its stance, and whether it governs a gerund."""

    more: tuple[frozenset[str], ...]
    stance: Stance
    gerund: bool


@dataclass(frozen=True, slots=True)
class _Governed:
    """Words from `first` to `last` that govern the verb at `target`, and what they say of it."""

    first: int
    last: int
    target: int
    stance: Stance
    is_negation: bool = False
    is_plain_future: bool = False


@dataclass(frozen=True, slots=True)
class StanceChange:
    """What the two texts say of one thing that is done, and where; `check`: the check that reports it."""

    check: str
    spans: Mapping[Language, Span]
    stances: Mapping[Language, Stance]


def _forms(word: str, language: Language) -> frozenset[str]:
    return frozenset(word_forms(word[:-1], language)) if word.endswith("~") else frozenset((word,))


@cache
def _entries(language: Language) -> Mapping[str, tuple[_Entry, ...]]:
    """By first word, the entries of a language, the longest first."""
    found: dict[str, list[_Entry]] = {}
    for stance, tokens in STANCES[language].items():
        for token in tokens.split():
            first, *more = (
                frozenset().union(*(_forms(word, language) for word in part.split("|"))) for part in token.removesuffix("+").split("_")
            )
            entry = _Entry(tuple(more), stance, token.endswith("+"))
            for word in first:
                found.setdefault(word, []).append(entry)
    return {word: tuple(sorted(entries, key=lambda entry: -len(entry.more))) for word, entries in found.items()}


@lru_cache(maxsize=1024)
def _governed(text: str, language: Language) -> tuple[_Governed, ...]:
    """The verbs of a text that others govern, in order, without those whose stance depends on yet another verb."""
    words, entries = read_words(text), _entries(language)
    found: list[_Governed] = []
    number = 0
    while number < len(words.lower):
        one = _at(words, number, entries.get(words.lower[number], ()), language)
        if one is None and words.lower[number] in NEGATIONS[language]:
            one = _plain_denial(words, number, language)
        if one is not None:
            found.append(one)
        number = one.last + 1 if one is not None else number + 1
    governors = {k for one in found for k in range(one.first, one.last + 1)}
    nested = {one.target for one in found if one.target in governors and not one.is_plain_future}
    return tuple(
        one
        for one in found
        if one.stance is not Stance.IDLE and one.target not in governors and nested.isdisjoint(range(one.first, one.last + 1))
    )


def _at(words: Words, number: int, entries: tuple[_Entry, ...], language: Language) -> _Governed | None:
    """What the words from one on govern."""
    for entry in entries:
        last = number + len(entry.more)
        if any(word not in one for one, word in zip(entry.more, words.lower[number + 1 : last + 1], strict=False)) or last >= len(
            words.lower
        ):
            continue
        if any(is_pause(words, k) for k in range(number, last)):
            continue
        if entry.stance is Stance.IDLE:
            return _Governed(number, last, -1, Stance.IDLE)
        target, denied_inside = _target(words, last, entry, language)
        if target is None:
            continue
        stance: Stance | None = entry.stance
        if _is_denied(words, number, language):
            stance = DENIED.get(entry.stance)
        if denied_inside:
            stance = Stance.NOT if stance is Stance.DECIDED else None
        return _Governed(number, last, target, stance or Stance.IDLE, is_plain_future=entry.stance is Stance.WILL)
    return None


def _plain_denial(words: Words, number: int, language: Language) -> _Governed | None:
    """A negation and the verb that it denies: «no llegó», "did not come"."""
    if words.lower[number : number + 1] == ("no",) and language is Language.ENGLISH and words.lower[number + 1 : number + 2] != ("longer",):
        return None
    skipped = SKIPPED[language] | BE_FORMS[language]
    target = number + 1
    while target < len(words.lower) and words.lower[target] in skipped and not is_pause(words, target - 1):
        target += 1
    if target >= len(words.lower) or is_pause(words, target - 1) or target - number >= _REACH:
        return None
    if words.lower[target] in _entries(language) or not is_predicate(words, target, language):
        return None
    return _Governed(number, number, target, Stance.NOT, is_negation=True)


def _target(words: Words, last: int, entry: _Entry, language: Language) -> tuple[int | None, bool]:
    """The verb that is governed by a phrase that ends at a word, and whether a negation stands between."""
    denied, end = False, min(len(words.lower), last + 1 + (_OBJECT if entry.stance in _WITH_OBJECT else _REACH))
    seen_mark = bool(entry.more) or words.lower[last] in BEFORE_BARE_VERB
    for number in range(last + 1, end):
        word = words.lower[number]
        if is_pause(words, number - 1):
            break
        if word in NEGATIONS[language]:
            denied = True
        elif _is_governed(word, words, number, entry, language, marked=seen_mark):
            return number, denied
        elif language is Language.ENGLISH and word in ("to", "from"):
            seen_mark = True
        elif (entry.stance not in _WITH_OBJECT or (language is Language.ENGLISH and seen_mark)) and not _may_stand_between(word, language):
            break
    return None, False


def _may_stand_between(word: str, language: Language) -> bool:
    """Whether a word may stand between a verb and the one it governs."""
    return word in SKIPPED[language] or word in ADVERBS[language] or word.endswith(("mente", "ly"))


def _is_governed(word: str, words: Words, number: int, entry: _Entry, language: Language, *, marked: bool) -> bool:
    """Whether a word is the verb that the phrase of an entry governs."""
    if language is Language.SPANISH:
        return _is_governed_in_spanish(word, words, number, entry)
    if word in SKIPPED[language] or word in ADVERBS[language] or word.endswith("ly"):
        return False
    if entry.gerund:
        return word.endswith("ing") and len(word) > _LEAST_GERUND and word not in ("being", "having")
    return marked and word not in BE_FORMS[language] and word not in ("the", "a", "an")


def _is_governed_in_spanish(word: str, words: Words, number: int, entry: _Entry) -> bool:
    if entry.gerund:
        return _GERUND.fullmatch(word) is not None
    if entry.stance is Stance.HEARSAY or words.lower[number - 1] in _PERFECT:
        return _PARTICIPLE.fullmatch(word) is not None and word not in _PERFECT
    return _INFINITIVE.fullmatch(word) is not None and word not in _PERFECT and not words.written[number][0].isupper()


def _is_denied(words: Words, number: int, language: Language) -> bool:
    """Whether a negation stands before a verb, with its auxiliaries and pronouns between."""
    skipped = OBJECT_PRONOUNS | {"se"} if language is Language.SPANISH else frozenset(("been", "be", "yet", "ever", "longer"))
    for place in range(number - 1, max(-1, number - _REACH), -1):
        word = words.lower[place]
        if is_pause(words, place):
            return False
        if word in NEGATIONS[language]:
            return True
        if word not in skipped and word not in BE_FORMS[language]:
            return False
    return False


def find_stance_changes(spanish: str, english: str) -> tuple[StanceChange, ...]:
    """Where the two texts say of one thing what cannot both be so; at most one."""
    return _changes(spanish, english)


@lru_cache(maxsize=1024)
def _changes(spanish: str, english: str) -> tuple[StanceChange, ...]:
    found = {Language.SPANISH: _governed(spanish, Language.SPANISH), Language.ENGLISH: _governed(english, Language.ENGLISH)}
    pairs = list(product(found[Language.SPANISH], found[Language.ENGLISH]))
    conflicts = [pair for pair in pairs if frozenset((pair[0].stance, pair[1].stance)) in CONFLICTS]
    plain = {language: [one for one in own if _may_be_lost(one)] for language, own in found.items()}
    if not conflicts and not any(plain.values()):
        return ()
    alignment = align_words(spanish, english)
    distances = _Distances(spanish, english, alignment)
    answered = _answered(pairs, alignment, distances)
    for one, two in conflicts:
        if one in answered[Language.SPANISH] or two in answered[Language.ENGLISH]:
            continue
        if _are_linked(one, two, alignment) or (distances.between(one, two) <= _NEAR and _may_be_the_same(one, two, alignment)):
            spans = {Language.SPANISH: _span(alignment.spanish, one), Language.ENGLISH: _span(alignment.english, two)}
            check = CONFLICTS[frozenset((one.stance, two.stance))]
            if check == "statement" and not NOBODY.isdisjoint(alignment.spanish.lower + alignment.english.lower):
                continue
            return (StanceChange(check, spans, {Language.SPANISH: one.stance, Language.ENGLISH: two.stance}),)
    for language, own in plain.items():
        for one in own:
            if one not in answered[language]:
                done = _done_there(one, language, alignment, found[language.other])
                if done is not None:
                    words = alignment.words(language), alignment.words(language.other)
                    check = "hedge" if one.stance is Stance.HEARSAY else "negation"
                    spans = {language: _span(words[0], one), language.other: words[1].spans[done]}
                    return (StanceChange(check, spans, {language: one.stance, language.other: Stance.DID}),)
    return ()


def _span(words: Words, one: _Governed) -> Span:
    return words.span(one.first, max(one.last, one.target))


def _answered(
    pairs: list[tuple[_Governed, _Governed]], alignment: WordAlignment, distances: _Distances
) -> Mapping[Language, set[_Governed]]:
    """The verbs of each text of which another verb there says the same: one for one, those that govern the same verb first."""
    alike = sorted(
        ((not _are_linked(one, two, alignment), distances.between(one, two)), one.first, two.first, number)
        for number, (one, two) in enumerate(pairs)
        if _may_be_alike(one.stance, two.stance)
    )
    answered: dict[Language, set[_Governed]] = {language: set() for language in Language}
    for *_, number in alike:
        one, two = pairs[number]
        if one not in answered[Language.SPANISH] and two not in answered[Language.ENGLISH]:
            answered[Language.SPANISH].add(one)
            answered[Language.ENGLISH].add(two)
    return answered


_LAST = frozenset({"last", "última", "último"})
"""Words of the last time that something was done."""


def _may_be_lost(one: _Governed) -> bool:
    """Whether what a verb says is lost where the other text has the plain past of what it governs."""
    return one.stance is Stance.HEARSAY or (one.stance is Stance.NOT and one.last < one.target and not one.is_negation)


def _done_there(one: _Governed, language: Language, alignment: WordAlignment, others: tuple[_Governed, ...]) -> int | None:
    """The verb of the other text that says that what is governed was done, by itself, with nothing beside it that could deny it."""
    words, there = alignment.words(language.other), alignment.best(language, one.target, _PLAIN_LINK)
    if there is None or alignment.best(language.other, there, _PLAIN_LINK) != one.target or any(there == other.target for other in others):
        return None
    if read_tense(words, there, language.other) is not Tense.PAST:
        return None
    if one.stance is Stance.HEARSAY:
        if is_doubted(words, there, language.other):
            return None  # "has reportedly reached"
        return there if _doubts(words.text, language.other) < _doubts(alignment.words(language).text, language) else None
    near = words.lower[max(0, there - _BEFORE) : there + _BEFORE]
    if not _LAST.isdisjoint(near):
        return None  # "since they last met": it has not been done since
    return None if any(_ANY_DENIAL[language.other].fullmatch(word) for word in near) else there


def _doubts(text: str, language: Language) -> int:
    """How many words of doubt or of sources a text has."""
    return sum(1 for _ in _DOUBT[language].finditer(text))


def _may_be_alike(one: Stance, two: Stance) -> bool:
    same = (frozenset({Stance.MUST, Stance.HAS_TO}), frozenset({Stance.NOT, Stance.BLOCKED, Stance.EXCLUDED, Stance.DENIED}))
    return one is two or any(one in group and two in group for group in same)


def _are_linked(one: _Governed, two: _Governed, alignment: WordAlignment) -> bool:
    """Whether two verbs that are governed are the same, or one and a word right behind the other: "radio", «avisar por radio»."""
    if any(other == two.target and p >= _LINK for other, p in alignment.counterparts(Language.SPANISH, one.target)):
        return True
    own, there = _with_object(alignment.spanish, one.target), _with_object(alignment.english, two.target)
    return any(
        alignment.best(Language.SPANISH, number, _OBJECT_LINK) in there for number in own if len(alignment.spanish.lower[number]) > _SHORT
    )


def _with_object(words: Words, verb: int) -> range:
    """A verb and the words right behind it in its clause."""
    last = verb
    while last - verb < _BEHIND and last + 1 < len(words.lower) and not is_pause(words, last):
        last += 1
    return range(verb, last + 1)


def _may_be_the_same(one: _Governed, two: _Governed, alignment: WordAlignment) -> bool:
    """Whether neither of two verbs surely stands for another word."""
    return (
        alignment.best(Language.SPANISH, one.target, _ELSEWHERE) is None
        and alignment.best(Language.ENGLISH, two.target, _ELSEWHERE) is None
    )


class _Distances:
    """How far verbs of two texts stand from where each expects the other."""

    def __init__(self, spanish: str, english: str, alignment: WordAlignment) -> None:
        self._links = link_words(spanish, english)
        self._sizes = {language: len(alignment.words(language.other).lower) for language in Language}

    def between(self, one: _Governed, two: _Governed) -> float:
        """The mean of both ways, in words."""
        there = expected_position(self._links.of(Language.SPANISH), one.first, self._sizes[Language.SPANISH])
        back = expected_position(self._links.of(Language.ENGLISH), two.first, self._sizes[Language.ENGLISH])
        return (abs(there - two.first) + abs(back - one.first)) / 2
