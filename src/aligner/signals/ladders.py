"""Reading the rungs of ladders in a text, and where the two sides of a pair stand on different rungs.

A word of one side is reported when nothing on the other side says the same rung, and a word of another rung of the same ladder stands in
its place that nothing on this side says. Both must be words with no other meaning, and neither may translate another word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from aligner.bitext import Span
from aligner.languages.inflection import inflect
from aligner.languages.ladders import Ladder, Rung
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Links, Words, expected_position, link_words, read_words

__all__ = ["Place", "Step", "find_places", "find_steps", "shared_ladders"]

_MAX_PLACES = 40
"""Maximum number of words of a ladder in a text that are compared; a sentence has fewer."""
_SHORT = 3
"""Letters of words that are too short for their links to say something."""
_SURE_LINK = 0.9
"""Probability of a link from which a word that only may be on the ladder is something else. Set by hand."""
_REACH = 7.0
"""Words between where a counterpart is expected and where it stands, at most. Set by hand on newstest 2008 and 2010."""


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


@dataclass(frozen=True, slots=True)
class _Entries:
    """What words and phrases can say: exact phrases (as tuples of words) and phrases whose last word has any ending.

    `longest`: the number of words of the longest phrase. Values: (rung, whether it is its only meaning); rung -1 says nothing.
    """

    phrases: Mapping[tuple[str, ...], frozenset[tuple[int, bool]]]
    prefixes: Mapping[str, frozenset[tuple[int, bool]]]
    first_words: frozenset[str]
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


@cache
def _entries(ladder: Ladder, language: Language) -> _Entries:
    phrases: defaultdict[tuple[str, ...], set[tuple[int, bool]]] = defaultdict(set)
    prefixes: defaultdict[str, set[tuple[int, bool]]] = defaultdict(set)
    listed = [(-1, True, ladder.idle(language))]
    for number, rung in enumerate(ladder.rungs):
        listed += [(number, True, rung.words(language)), (number, False, rung.also(language))]
    for number, only, tokens in listed:
        for token in tokens.split():
            for phrase in _expand(token.replace("-", "_"), language):
                if len(phrase) == 1 and phrase[0].endswith("*"):
                    prefixes[phrase[0][:-1]].add((number, only))
                else:
                    phrases[phrase].add((number, only))
    fixed = {key: frozenset(value) for key, value in phrases.items()}
    return _Entries(
        fixed,
        {key: frozenset(value) for key, value in prefixes.items()},
        frozenset(phrase[0] for phrase in fixed if len(phrase) > 1),
        max(map(len, fixed), default=1),
    )


@lru_cache(maxsize=1 << 17)
def _said_alone(word: str, ladder: Ladder, language: Language) -> frozenset[tuple[int, bool]]:
    """What a word says by itself. Texts have the same words again and again, and there are many ladders."""
    entries = _entries(ladder, language)
    found = entries.phrases.get((word,), frozenset())
    for length in range(3, len(word) + 1):
        found |= entries.prefixes.get(word[:length], frozenset())
    return found


_NOTHING: frozenset[tuple[int, bool]] = frozenset()


@lru_cache(maxsize=8192)
def find_places(text: str, ladder: Ladder, language: Language) -> tuple[Place, ...]:
    """The words of a text that stand on a ladder, in order. The longest phrase counts, and hides what its words would say alone."""
    entries, words = _entries(ladder, language), read_words(text)
    found: list[Place] = []
    number = 0
    while number < len(words.lower) and len(found) < _MAX_PLACES:
        longest = entries.longest if words.lower[number] in entries.first_words else 1
        for length in range(min(longest, len(words.lower) - number), 0, -1):
            if length == 1:
                said = _said_alone(words.lower[number], ladder, language)
            else:
                said = entries.phrases.get(words.lower[number : number + length], _NOTHING)
            if said:
                last = number + length - 1
                rungs = frozenset(rung for rung, _ in said)
                if -1 not in rungs:
                    sure = frozenset(rung for rung, only in said if only)
                    found.append(Place(number, last, words.span(number, last), rungs, sure))
                number = last
                break
        number += 1
    return tuple(found)


@lru_cache(maxsize=1 << 17)
def _ladders_of_word(word: str, language: Language, ladders: tuple[Ladder, ...]) -> frozenset[Ladder]:
    """The ladders in which a word says something, or may begin a phrase that does."""
    return frozenset(ladder for ladder in ladders if word in _entries(ladder, language).first_words or _said_alone(word, ladder, language))


def shared_ladders(spanish: str, english: str, ladders: tuple[Ladder, ...]) -> list[Ladder]:
    """The ladders that words of both texts may stand on, in their order: most texts stand on none of most ladders."""
    sides = []
    for text, language in ((spanish, Language.SPANISH), (english, Language.ENGLISH)):
        sides.append(frozenset().union(*(_ladders_of_word(word, language, ladders) for word in set(read_words(text).lower))))
    both = sides[0] & sides[1]
    return [ladder for ladder in ladders if ladder in both]


def _position(place: Place, links: tuple[tuple[int, ...], ...], total: int) -> float:
    return expected_position(links, place.first, total)


def find_steps(spanish: str, english: str, ladder: Ladder) -> Iterator[Step]:
    """Where the two texts of a pair stand on different rungs of a ladder."""
    places = {Language.SPANISH: find_places(spanish, ladder, Language.SPANISH)}
    if not places[Language.SPANISH]:
        return
    places[Language.ENGLISH] = find_places(english, ladder, Language.ENGLISH)
    if not places[Language.ENGLISH]:
        return
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    links, alignment = link_words(spanish, english), align_words(spanish, english)
    distances = _distances(places, words, links)
    alike = {(i, j) for i, j in distances if _may_answer(places[Language.SPANISH][i], places[Language.ENGLISH][j], ladder, alignment)}
    left = _unanswered(places, distances, alike)
    candidates = sorted(
        (distances[i, j], i, j) for i in left[Language.SPANISH] for j in left[Language.ENGLISH] if distances[i, j] <= _REACH
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
