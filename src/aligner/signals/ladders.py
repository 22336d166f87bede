"""Reading the rungs of ladders in a text, and where the two sides of a pair stand on different rungs.

A word of one side is reported when nothing on the other side says the same rung, and a word of another rung of the same ladder stands in
its place that nothing on this side says. Both must be words with no other meaning, and neither may translate another word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from aligner.bitext import Span
from aligner.languages.inflection import inflect
from aligner.languages.ladders import Ladder, Rung
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Links, Words, expected_position, link_words, read_words

__all__ = ["Place", "Step", "find_places", "find_steps"]

_MAX_PLACES = 40
"""Maximum number of words of a ladder in a text that are compared; a sentence has fewer."""
_MIN_PREFIX = 3
"""Letters of a prefix, at least."""
_SHORT = 3
"""Letters of words that are too short for their links to say something."""
_SURE_LINK = 0.9
"""Probability of a link from which a word that only may be on the ladder is something else. Set by hand."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a text that stand on a ladder. `first`, `last`: indices of words; `span`: their characters.

    `rungs`: by index, what they can say. `sure`: of these, what they say if they say anything of the ladder; empty when they often do not.
    """

    first: int
    last: int
    span: Span
    rungs: frozenset[int]
    sure: frozenset[int]


@dataclass(frozen=True, slots=True)
class Step:
    """A place of the Spanish and a place of the English text on different rungs of a ladder, each in the place of the other."""

    places: Mapping[Language, Place]
    rungs: Mapping[Language, Rung]


_Said = frozenset[tuple[int, bool]]
"""What words can say: (rung, whether it is their only meaning); rung -1 says nothing."""
_NOTHING: _Said = frozenset()


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the words and phrases of a language can say on several ladders, which are given by number.

    `phrases`: by first word, (ladder, further words of the phrase, what it says), the longest phrases first. `prefixes`: by the first
    letters of a word, (ladder, what words that begin with them say). `longest`: letters of the longest prefix.
    """

    phrases: Mapping[str, tuple[tuple[int, tuple[str, ...], _Said], ...]]
    prefixes: Mapping[str, tuple[tuple[int, _Said], ...]]
    longest: int


def _alternatives(part: str, language: Language) -> Iterator[str]:
    """The words of a part of an entry: `a|b`, each in every form if marked with `~`."""
    for word in part.split("|"):
        if word.endswith("~"):
            yield from inflect(word[:-1], language)
        else:
            yield word


def _expand(token: str, language: Language) -> Iterator[tuple[str, ...]]:
    parts = [tuple(_alternatives(part, language)) for part in token.split("_")]
    phrases: list[tuple[str, ...]] = [()]
    for part in parts:
        phrases = [(*phrase, word) for phrase in phrases for word in part]
    yield from phrases


def _listed(ladder: Ladder, language: Language) -> Iterator[tuple[tuple[str, ...], tuple[int, bool]]]:
    """The phrases of a ladder, with what each can say. A single word that ends in `*` stands for all that begin so."""
    listed = [(-1, True, ladder.idle(language))]
    for number, rung in enumerate(ladder.rungs):
        listed += [(number, True, rung.words(language)), (number, False, rung.also(language))]
    for number, only, tokens in listed:
        for token in tokens.split():
            for phrase in _expand(token.replace("-", "_"), language):
                yield phrase, (number, only)


@cache
def _entries(ladders: tuple[Ladder, ...], language: Language) -> _Entries:
    phrases: dict[str, tuple[tuple[int, tuple[str, ...], _Said], ...]] = {}
    prefixes: dict[str, tuple[tuple[int, _Said], ...]] = {}
    same: dict[Any, Any] = {}  # thousands of words say the same, which is kept once

    def once(value: Any) -> Any:
        return same.setdefault(value, value)

    for number, ladder in enumerate(ladders):
        said: dict[tuple[str, ...], _Said] = {}
        for phrase, meaning in _listed(ladder, language):
            said[phrase] = once(said.get(phrase, _NOTHING) | {meaning})
        for phrase in sorted(said, key=len, reverse=True):
            word, more = phrase[0], phrase[1:]
            if not more and word.endswith("*"):
                prefixes[word[:-1]] = once((*prefixes.get(word[:-1], ()), once((number, said[phrase]))))
            else:
                phrases[word] = once((*phrases.get(word, ()), once((number, more, said[phrase]))))
    return _Entries(phrases, prefixes, max(map(len, prefixes), default=0))


def _said_at(words: Words, number: int, entries: _Entries) -> dict[int, tuple[int, _Said]]:
    """By ladder, what the longest phrase that begins at a word says, and how many words more than one it has."""
    found: dict[int, tuple[int, _Said]] = {}
    word = words.lower[number]
    for ladder, more, said in entries.phrases.get(word, ()):
        if ladder not in found and (not more or words.lower[number + 1 : number + 1 + len(more)] == more):
            found[ladder] = len(more), said
    for length in range(_MIN_PREFIX, min(len(word), entries.longest) + 1):
        for ladder, said in entries.prefixes.get(word[:length], ()):
            more_words, before = found.get(ladder, (0, _NOTHING))
            if not more_words:
                found[ladder] = 0, before | said
    return found


def find_places(text: str, ladders: tuple[Ladder, ...], language: Language) -> Mapping[Ladder, tuple[Place, ...]]:
    """The words of a text that stand on each ladder that it has words of, in order.

    The longest phrase counts, and hides what its words would say alone.
    """
    entries, words = _entries(ladders, language), read_words(text)
    found: defaultdict[int, list[Place]] = defaultdict(list)
    free: dict[int, int] = {}
    for number in range(len(words.lower)):
        for ladder, (more, said) in _said_at(words, number, entries).items():
            if number < free.get(ladder, 0) or len(found[ladder]) == _MAX_PLACES:
                continue
            free[ladder] = number + more + 1
            rungs = frozenset(rung for rung, _ in said)
            if -1 not in rungs:
                sure = frozenset(rung for rung, only in said if only)
                found[ladder].append(Place(number, number + more, words.span(number, number + more), rungs, sure))
    return {ladders[ladder]: tuple(places) for ladder, places in sorted(found.items()) if places}


def _position(place: Place, links: tuple[tuple[int, ...], ...], total: int) -> float:
    return expected_position(links, place.first, total)


def find_steps(spanish: str, english: str, ladders: tuple[Ladder, ...]) -> Iterator[tuple[Ladder, Step]]:
    """Where the two texts of a pair stand on different rungs of a ladder, ladder by ladder in their order."""
    found = {Language.SPANISH: find_places(spanish, ladders, Language.SPANISH)}
    if not found[Language.SPANISH]:
        return
    found[Language.ENGLISH] = find_places(english, ladders, Language.ENGLISH)
    for ladder in found[Language.SPANISH]:
        if ladder in found[Language.ENGLISH]:
            for step in _steps(spanish, english, ladder, {language: found[language][ladder] for language in Language}):
                yield ladder, step


def _steps(spanish: str, english: str, ladder: Ladder, places: Mapping[Language, tuple[Place, ...]]) -> Iterator[Step]:
    """The steps between the places of two texts on one ladder."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    links, alignment = link_words(spanish, english), align_words(spanish, english)
    distances = _distances(places, words, links)
    alike = {(i, j) for i, j in distances if _may_answer(places[Language.SPANISH][i], places[Language.ENGLISH][j], ladder, alignment)}
    left = _unanswered(places, distances, alike)
    candidates = sorted(
        (distances[i, j], i, j) for i in left[Language.SPANISH] for j in left[Language.ENGLISH] if distances[i, j] <= ladder.reach
    )
    used: set[tuple[Language, int]] = set()
    for _, i, j in candidates:
        own, other = places[Language.SPANISH][i], places[Language.ENGLISH][j]
        if not own.sure or not other.sure or _alike(own, other, ladder):
            continue
        if (Language.SPANISH, i) in used or (Language.ENGLISH, j) in used or _translate_others(own, other, links, alignment):
            continue
        used |= {(Language.SPANISH, i), (Language.ENGLISH, j)}
        yield Step(
            {Language.SPANISH: own, Language.ENGLISH: other},
            {Language.SPANISH: ladder.rungs[min(own.sure)], Language.ENGLISH: ladder.rungs[min(other.sure)]},
        )


def _distances(places: Mapping[Language, Sequence[Place]], words: Mapping[Language, Words], links: Links) -> dict[tuple[int, int], float]:
    """By (Spanish place, English place), how far the two stand from where each expects the other; the mean of both ways."""
    expected = {
        language: [_position(place, links.of(language), len(words[language.other].lower)) for place in places[language]]
        for language in Language
    }
    return {
        (i, j): (abs(expected[Language.SPANISH][i] - other.first) + abs(expected[Language.ENGLISH][j] - own.first)) / 2
        for i, own in enumerate(places[Language.SPANISH])
        for j, other in enumerate(places[Language.ENGLISH])
    }


def _unanswered(
    places: Mapping[Language, Sequence[Place]], distances: Mapping[tuple[int, int], float], alike: Container[tuple[int, int]]
) -> Mapping[Language, frozenset[int]]:
    """The places without an answer on the other side: greedy one-to-one matching of the pairs that may be alike, the nearest first."""
    pairs = sorted((distance, i, j) for (i, j), distance in distances.items() if (i, j) in alike)
    answered: dict[Language, set[int]] = {language: set() for language in Language}
    for _, i, j in pairs:
        if i not in answered[Language.SPANISH] and j not in answered[Language.ENGLISH]:
            answered[Language.SPANISH].add(i)
            answered[Language.ENGLISH].add(j)
    return {language: frozenset(range(len(places[language]))) - answered[language] for language in Language}


def _alike(own: Place, other: Place, ladder: Ladder) -> bool:
    """Whether two places may say the same. Words with one meaning each must have the same, or one that translations exchange freely."""
    if not own.sure or not other.sure:
        return bool(own.rungs & other.rungs)
    names = ({ladder.rungs[rung].name for rung in place.sure} for place in (own, other))
    return any(one == two or frozenset({one, two}) in ladder.alike for one, two in product(*names))


def _may_answer(own: Place, other: Place, ladder: Ladder, alignment: WordAlignment) -> bool:
    """Whether two places may say the same. A word that only may say it does not where it stands for another word."""
    if not _alike(own, other, ladder):
        return False
    return not any(
        not place.sure and _stands_for_another(place, answer, language, alignment)
        for place, answer, language in ((own, other, Language.SPANISH), (other, own, Language.ENGLISH))
    )


def _stands_for_another(place: Place, answer: Place, language: Language, alignment: WordAlignment) -> bool:
    best = [alignment.best(language, number, _SURE_LINK) for number in range(place.first, place.last + 1)]
    return any(found is not None and not answer.first <= found <= answer.last for found in best)


def _translate_others(own: Place, other: Place, links: Links, alignment: WordAlignment) -> bool:
    """Whether a Spanish and an English place translate words outside each other, by the lexicon and by what stands where."""
    for place, answer, language in ((own, other, Language.SPANISH), (other, own, Language.ENGLISH)):
        linked = links.of(language)
        for number in range(place.first, place.last + 1):
            if len(alignment.words(language).lower[number]) > _SHORT:
                found = alignment.best(language, number)
                if found in linked[number] and not answer.first <= found <= answer.last:
                    return True
    return False
