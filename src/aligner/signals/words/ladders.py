"""Reading the rungs of ladders in a text, and where the two sides of a pair stand on different rungs.

A word of one side is reported when nothing on the other side says the same rung, and a word of another rung of the same ladder stands in
its place that nothing on this side says. Both must be words with no other meaning, and neither may translate another word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.inflection import beginnings, inflect
from aligner.languages.ladders import Ladder, Rung
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Links, Words, expected_position, is_name_in, link_words, read_words
from aligner.lexicon.word_senses import may_translate
from aligner.values import made_quickly

__all__ = ["Place", "Step", "find_places", "find_steps"]

_MAX_PLACES = 40
"""Maximum number of words of a ladder in a text that are compared; a sentence has fewer."""
_INDEXED = 4
"""First letters by which entries are found, at most."""
_MIN_PREFIX = 3
"""Letters of a prefix, at least."""
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


@made_quickly
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


class _Entry(NamedTuple):
    """An entry of a ladder, which is given by its number: the words behind the first as they are written in the table, and what it says."""

    ladder: int
    more: tuple[str, ...]
    meaning: tuple[int, bool]


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the words and phrases of a language can say on several ladders, which are given by number.

    `exact`: by their first word. Of inflected words there are some hundred thousand forms, of which a text has a few; `inflected` has
    entries with their first word as it is in the dictionary, by the first letters that all its forms have. `prefixes`: by the first
    letters of a word, (ladder, what words that begin with them say). `longest`: letters of the longest prefix.
    """

    exact: Mapping[str, Sequence[_Entry]]
    inflected: Mapping[str, Sequence[tuple[str, _Entry]]]
    prefixes: Mapping[str, tuple[tuple[int, _Said], ...]]
    longest: int


def _alternatives(part: str, language: Language) -> Iterator[str]:
    """The words of a part of an entry: `a|b`, each in every form if marked with `~`."""
    for word in part.split("|"):
        if word.endswith("~"):
            yield from inflect(word[:-1], language)
        else:
            yield word


def _all_entries(ladders: Sequence[Ladder], language: Language) -> Iterator[tuple[str, _Entry]]:
    """All entries, each with its first word, or several of them, as they are written in the table."""
    for ladder_number, ladder in enumerate(ladders):
        listed = [((-1, True), ladder.idle(language))]
        for number, rung in enumerate(ladder.rungs):
            listed += [((number, True), rung.words(language)), ((number, False), rung.also(language))]
        for meaning, tokens in listed:
            for token in tokens.replace("-", "_").split():
                first, *more = token.split("_")
                yield first, _Entry(ladder_number, tuple(more), meaning)


@cache
def _entries(ladders: tuple[Ladder, ...], language: Language) -> _Entries:
    exact: defaultdict[str, list[_Entry]] = defaultdict(list)
    inflected: defaultdict[str, list[tuple[str, _Entry]]] = defaultdict(list)
    prefixes: defaultdict[str, dict[int, _Said]] = defaultdict(dict)
    for first, entry in _all_entries(ladders, language):
        for word in first.split("|"):
            if word.endswith("~"):
                for letters in {start[:_INDEXED] for start in beginnings(word[:-1], language)}:
                    inflected[letters].append((word[:-1], entry))
            elif not word.endswith("*"):
                exact[word].append(entry)
            elif not entry.more:
                said = prefixes[word[:-1]]
                said[entry.ladder] = said.get(entry.ladder, _NOTHING) | {entry.meaning}
    frozen = {prefix: tuple(said.items()) for prefix, said in prefixes.items()}
    return _Entries(exact, inflected, frozen, max(map(len, frozen), default=0))


def _beginning_with(word: str, entries: _Entries, language: Language) -> Iterator[_Entry]:
    """The entries whose first word a word is."""
    yield from entries.exact.get(word, ())
    for length in range(min(len(word), _INDEXED) + 1):
        for first, entry in entries.inflected.get(word[:length], ()):
            # The forms of a word are made only for one that may be among them.
            if any(map(word.startswith, beginnings(first, language))) and word in inflect(first, language):
                yield entry


def _phrases(word: str, entries: _Entries, language: Language) -> tuple[tuple[int, tuple[str, ...], _Said], ...]:
    """The phrases that begin with a word: (ladder, further words of the phrase, what it says), the longest phrases of a ladder first."""
    found: dict[tuple[int, tuple[str, ...]], _Said] = {}
    for entry in _beginning_with(word, entries, language):
        for more in product(*(tuple(_alternatives(part, language)) for part in entry.more)):
            found[entry.ladder, more] = found.get((entry.ladder, more), _NOTHING) | {entry.meaning}
    longest_first = sorted(found.items(), key=lambda item: (item[0][0], -len(item[0][1])))
    return tuple((ladder, more, said) for (ladder, more), said in longest_first)


def _by_prefix(word: str, entries: _Entries) -> tuple[tuple[int, _Said], ...]:
    """What a word says by the letters that it begins with: (ladder, what it says)."""
    found: dict[int, _Said] = {}
    for length in range(_MIN_PREFIX, min(len(word), entries.longest) + 1):
        for ladder, said in entries.prefixes.get(word[:length], ()):
            found[ladder] = found.get(ladder, _NOTHING) | said
    return tuple(found.items())


_Heard = Mapping[int, tuple[int, _Said]]
"""By ladder, how many words more than one are on it, and what they say."""


class _Beginning(NamedTuple):
    """What can begin at a word. `alone`: what it says by itself. `phrases`: by the second word of a phrase, those of `_phrases`."""

    alone: _Heard
    phrases: Mapping[str, Sequence[tuple[int, tuple[str, ...], _Said]]]


@cache
def _word_reader(ladders: tuple[Ladder, ...], language: Language) -> Callable[[str], _Beginning | None]:
    """What gives, for a word of a language, what can begin at it; None for the many words at which nothing does."""
    entries = _entries(ladders, language)

    @lru_cache(maxsize=1 << 16)
    def read(word: str) -> _Beginning | None:
        alone: dict[int, tuple[int, _Said]] = {}
        phrases: defaultdict[str, list[tuple[int, tuple[str, ...], _Said]]] = defaultdict(list)
        for ladder, more, said in _phrases(word, entries, language):
            if more:
                phrases[more[0]].append((ladder, more, said))
            else:
                alone[ladder] = 0, said
        for ladder, said in _by_prefix(word, entries):
            alone[ladder] = 0, alone.get(ladder, (0, _NOTHING))[1] | said
        return _Beginning(alone, dict(phrases)) if alone or phrases else None

    return read


def _said_at(words: Sequence[str], number: int, beginning: _Beginning) -> _Heard:
    """By ladder, what the longest phrase that begins at a word says, and how many words more than one it has."""
    phrases = beginning.phrases.get(words[number + 1]) if number + 1 < len(words) else None
    if phrases is None:
        return beginning.alone
    found: dict[int, tuple[int, _Said]] = {}
    for ladder, more, said in phrases:
        if ladder not in found and words[number + 1 : number + 1 + len(more)] == more:
            found[ladder] = len(more), said
    return {**beginning.alone, **found}


class _Found(NamedTuple):
    """Words of a text that stand on a ladder: the number of the first, how many more there are, and what they say."""

    first: int
    more: int
    said: _Said


@lru_cache(maxsize=1 << 16)
def _rungs(said: _Said) -> tuple[frozenset[int], frozenset[int]]:
    """`Place.rungs` and `Place.sure`."""
    return frozenset(rung for rung, _ in said), frozenset(rung for rung, only in said if only)


def _find(words: Words, ladders: tuple[Ladder, ...], language: Language) -> Mapping[int, Sequence[_Found]]:
    """By the number of a ladder, the words that stand on it, in order. The longest phrase counts, and hides what its words say alone."""
    read, found, free = _word_reader(ladders, language), dict[int, list[_Found]](), dict[int, int]()
    for number, word in enumerate(words.lower):
        beginning = read(word)
        if beginning is None:
            continue
        for ladder, (more, said) in _said_at(words.lower, number, beginning).items():
            own = found.setdefault(ladder, [])
            if number < free.get(ladder, 0) or len(own) == _MAX_PLACES:
                continue
            free[ladder] = number + more + 1
            if -1 not in _rungs(said)[0]:
                own.append(_Found(number, more, said))
    return found


def _places(found: Sequence[_Found], words: Words) -> tuple[Place, ...]:
    return tuple(Place(first, first + more, words.span(first, first + more), *_rungs(said)) for first, more, said in found)


def find_places(text: str, ladders: tuple[Ladder, ...], language: Language) -> Mapping[Ladder, tuple[Place, ...]]:
    """The words of a text that stand on each ladder that it has words of, in order.

    The longest phrase counts, and hides what its words would say alone.
    """
    words = read_words(text)
    return {ladders[ladder]: _places(own, words) for ladder, own in sorted(_find(words, ladders, language).items()) if own}


def find_steps(spanish: str, english: str, ladders: tuple[Ladder, ...]) -> Iterator[tuple[Ladder, Step]]:
    """Where the two texts of a pair stand on different rungs of a ladder, ladder by ladder in their order."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    found = {language: _find(own, ladders, language) for language, own in words.items()}
    for number in sorted(found[Language.SPANISH].keys() & found[Language.ENGLISH].keys()):
        ladder = ladders[number]
        places = {language: _places(found[language][number], words[language]) for language in Language}
        if _may_differ(places, ladder):
            for step in _steps(spanish, english, ladder, places):
                yield ladder, step


def _may_differ(places: Mapping[Language, tuple[Place, ...]], ladder: Ladder) -> bool:
    """Whether any two places say different things for sure: on most ladders of a pair none do, and nothing need be aligned."""
    sure = {language: [place for place in places[language] if place.sure] for language in Language}
    return any(not _alike(*pair, ladder) for pair in product(sure[Language.SPANISH], sure[Language.ENGLISH]))


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
