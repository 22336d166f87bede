"""Where the two sides of a pair stand on different rungs.

A word of one side is reported when nothing on the other side says the same rung, and a word of another rung of the same ladder stands in
its place that nothing on this side says. Both must be words with no other meaning, and neither may translate another word.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product

from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.ladders import Ladder, Rung
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Links, Words, expected_position, is_name_in, link_words, read_words
from aligner.lexicon.word_senses import may_translate
from aligner.signals.words.ladder_places import Found, Place, places_of, words_on_ladders

__all__ = ["Step", "find_steps"]

_SHORT = 3
"""Letters of words that are too short for their links to say something."""
_BESIDE = 3
"""Words from a place within which a word of a phrase may have its translation: "lawyer for the defense". Set by hand."""
_STANDS_FOR = 0.8
"""Probability of a link in both directions from which words of a ladder are compared with each other, and with no others. Set by hand."""
_AMOUNTS = frozenset("few many most all none".split())
"""Function words that are compared so, too."""
_PHRASE = 2
"""Words behind the first one of a phrase that is compared so, at most."""
_SURE_LINK = 0.9
"""Probability of a link from which a word that only may be on the ladder is something else. Set by hand."""


@dataclass(frozen=True, slots=True)
class Step:
    """A place of the Spanish and a place of the English text on different rungs of a ladder, each in the place of the other."""

    places: Mapping[Language, Place]
    rungs: Mapping[Language, Rung]


def find_steps(spanish: str, english: str, ladders: tuple[Ladder, ...]) -> Iterator[tuple[Ladder, Step]]:
    """Where the two texts of a pair stand on different rungs of a ladder, ladder by ladder in their order."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    found = {language: words_on_ladders(own, ladders, language) for language, own in words.items()}
    for number in sorted(found[Language.SPANISH].keys() & found[Language.ENGLISH].keys()):
        ladder = ladders[number]
        if _may_differ(found[Language.SPANISH][number], found[Language.ENGLISH][number], ladder):
            places = {language: places_of(own[number], words[language]) for language, own in found.items()}
            for step in _steps(spanish, english, ladder, places):
                yield ladder, step


def _may_differ(own: Found, other: Found, ladder: Ladder) -> bool:
    """Whether any words of two texts say different things for sure: on most ladders of a pair none do, and nothing need be aligned."""
    first, second = ({meaning.sure for _, meaning in found if meaning.sure} for found in (own, other))
    return any(one != two and not _are_surely_alike(one, two, ladder) for one, two in product(first, second))


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
    candidates = [(0.0, i, j) for i, j in sorted(distances) if _stand_for_each_other(i, j, places, alike, alignment)] + candidates
    for _, i, j in candidates:
        own, other = places[Language.SPANISH][i], places[Language.ENGLISH][j]
        if not own.sure or not other.sure or _alike(own, other, ladder):
            continue
        if own.first == own.last and is_name_in(words[Language.SPANISH].lower[own.first], words[Language.ENGLISH]):
            continue  # «la isla de Pinos» and "the Isla de Pinos"
        if (Language.SPANISH, i) in used or (Language.ENGLISH, j) in used or _translate_others(own, other, links, alignment):
            continue
        used |= {(Language.SPANISH, i), (Language.ENGLISH, j)}
        yield Step(
            {Language.SPANISH: own, Language.ENGLISH: other},
            {Language.SPANISH: ladder.rungs[min(own.sure)], Language.ENGLISH: ladder.rungs[min(other.sure)]},
        )


def _stand_for_each_other(
    i: int, j: int, places: Mapping[Language, Sequence[Place]], alike: Set[tuple[int, int]], alignment: WordAlignment
) -> bool:
    """Whether words of two places surely stand for each other, whatever may answer them elsewhere, which stands for other words."""
    own, other = places[Language.SPANISH][i], places[Language.ENGLISH][j]
    beside = any(
        (a == i and abs(places[Language.ENGLISH][b].first - other.first) <= _BESIDE)
        or (b == j and abs(places[Language.SPANISH][a].first - own.first) <= _BESIDE)
        for a, b in alike
    )
    if beside or max(own.last - own.first, other.last - other.first) > _PHRASE:
        return False
    linked = [(number, alignment.best(Language.SPANISH, number, _STANDS_FOR)) for number in range(own.first, own.last + 1)]
    return any(
        there is not None
        and other.first <= there <= other.last
        and alignment.best(Language.ENGLISH, there, _STANDS_FOR) == number
        and not _may_translate(alignment.spanish.lower[number], alignment.english.lower[there])
        for number, there in linked
        if len(alignment.spanish.lower[number]) > _SHORT
    )


def _may_translate(spanish: str, english: str) -> bool:
    """Whether the lexicon or WordNet has two words as translations, or one is a function word."""
    if spanish in FUNCTION_WORDS[Language.SPANISH] or english in FUNCTION_WORDS[Language.ENGLISH]:
        return english not in _AMOUNTS
    return may_translate(spanish, english)


def _distances(places: Mapping[Language, Sequence[Place]], words: Mapping[Language, Words], links: Links) -> dict[tuple[int, int], float]:
    """By (Spanish place, English place), how far the two stand from where each expects the other; the mean of both ways."""
    expected = {
        language: [expected_position(links.of(language), place.first, len(words[language.other].lower)) for place in places[language]]
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
    return _are_surely_alike(own.sure, other.sure, ladder)


def _are_surely_alike(own: frozenset[int], other: frozenset[int], ladder: Ladder) -> bool:
    """Whether words that surely stand on some rungs may say the same as words on others."""
    names = ({ladder.rungs[rung].name for rung in sure} for sure in (own, other))
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


def _telling(place: Place, words: Words, language: Language) -> Sequence[int]:
    """The words of a place that tell where it stands: its content words, where it has any: «cada mes» stands where "month" does, and
    not where another "each".
    """
    numbers = range(place.first, place.last + 1)
    return [number for number in numbers if words.lower[number] not in FUNCTION_WORDS[language]] or numbers


def _translate_others(own: Place, other: Place, links: Links, alignment: WordAlignment) -> bool:
    """Whether a Spanish and an English place translate words outside each other, by the lexicon and by what stands where."""
    for place, answer, language in ((own, other, Language.SPANISH), (other, own, Language.ENGLISH)):
        linked = links.of(language)
        beside = _BESIDE if place.last > place.first else 0
        for number in _telling(place, alignment.words(language), language):
            if len(alignment.words(language).lower[number]) > _SHORT:
                found = alignment.best(language, number)
                if found in linked[number] and not answer.first - beside <= found <= answer.last + beside:
                    return True
    return False
