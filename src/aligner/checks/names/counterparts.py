"""What stands for a name on the other side: names that nothing stands for, and names whose counterpart belongs to another word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from aligner.checks.names.capitals import Certainty, Name
from aligner.checks.names.tables import demonyms, exonyms, is_place
from aligner.languages.pair import Language
from aligner.lexicon.spelling import are_transliterations, differ_in_ending, is_demonym, spell_out_umlauts
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, translations

__all__ = ["are_related", "equivalents", "find_unmatched", "without_own_counterpart"]

_SAME_PLACE = 4
"""Letters that a place and its people have in common."""


@lru_cache(maxsize=32768)
def equivalents(folded: str, lower: str, language: Language) -> frozenset[str]:
    """Words of the other language (no accents) that can stand for a name of a language, given without accents and in lower case."""
    return _translated(folded, lower, language) | exonyms(language).get(folded, frozenset())


@lru_cache(maxsize=32768)
def _translated(folded: str, lower: str, language: Language) -> frozenset[str]:
    """The name itself and its translations by the lexicon, without accents."""
    return frozenset(map(fold, translations(lower, language))) | {folded}


def are_related(spanish: str, english: str) -> bool:
    """Whether two words (lower case, no accents) are a place and its people, or forms of one name, by the tables or by their endings."""
    known = exonyms(Language.SPANISH).get(spanish, frozenset())
    if english in known or english.removesuffix("s") in known:
        return True
    return any(is_demonym(word, english) for word in {spanish, *known})


def find_unmatched(
    names: Iterable[Name], words: Words, other: Words, links: Sequence[Sequence[int]], elsewhere: frozenset[str], language: Language
) -> list[Name]:
    """The names of a text in a language that no word of the other text stands for.

    `words`, `other`: the words of both texts; `links`: for each word of the first the numbers of those that can translate it;
    `elsewhere`: the names of the whole article in the other language.
    """
    there = {fold(word) for word in other.lower}
    spelled = {spell_out_umlauts(word) for word in other.lower}
    text = fold(other.text.lower())
    translated = {name: _translated(name.folded, words.lower[name.place], language) for name in names}
    # What translates one name of the sentence does not also stand for another: Berlin is not Germany beside «Alemania».
    taken = frozenset().union(*(stands & there for stands in translated.values()))
    missing = []
    for name, direct in translated.items():
        stands = direct | (exonyms(language).get(name.folded, frozenset()) - taken)
        if stands & there or {f"{word}s" for word in stands} & there or name.folded in text:
            continue
        if name.folded.endswith("s") and name.folded[:-1] in there:
            continue
        if name.certainty is Certainty.POSSIBLE and links[name.place]:
            continue
        if _is_demonym_of(direct, there - taken, language) or spell_out_umlauts(words.lower[name.place]) in spelled:
            continue
        # A name that the article has in this spelling elsewhere has another one here by mistake.
        if name.folded not in elsewhere and (_has_other_ending(name.folded, there, language) or _is_transliterated(direct, there - taken)):
            continue
        missing.append(name)
    return missing


def _has_other_ending(folded: str, there: Iterable[str], language: Language) -> bool:
    """Whether a word of the other side is the name with the ending of that language."""
    alike = (word for word in there if word[:2] == folded[:2])
    if language is Language.ENGLISH:
        return any(differ_in_ending(word, folded) for word in alike)
    return any(differ_in_ending(folded, word) for word in alike)


def _is_transliterated(words: Iterable[str], there: Iterable[str]) -> bool:
    return any(are_transliterations(word, other) for word in words if len(word) > 4 for other in there if len(other) > 3)


def _is_demonym_of(words: Iterable[str], there: Iterable[str], language: Language) -> bool:
    """Whether one side names a place and the English one its people or what belongs to it: Abjasia, Abkhazian."""
    places, people = (there, words) if language is Language.ENGLISH else (words, there)
    return any(is_demonym(place, one) for place in places for one in people if place[:_SAME_PLACE] == one[:_SAME_PLACE])


def without_own_counterpart(names: Iterable[Name], words: Words, other: Words, language: Language) -> list[Name]:
    """Sure names of a text in a language whose counterparts belong to other words.

    Either there are fewer counterparts than words that they can stand for («Irak» twice, “Iraq” once), or all of them are only what
    belongs to the place («Rusia» for “Russian”, without «ruso»).
    """
    at: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(other.lower):
        at[fold(word)].append(place)
    sure = (name for name in names if name.certainty is Certainty.SURE)
    places = {name: _places_of(name.folded, words.lower[name.place], at, language) for name in sure}
    if not any(places.values()):
        return []
    rivals = {k: _places_of(fold(lower), lower, at, language) for k, lower in enumerate(words.lower) if _may_rival(lower, language)}
    return [
        name
        for name, found in places.items()
        if found and (_are_too_few(found, rivals) or _are_only_demonyms(name, found, other, language))
    ]


def _may_rival(lower: str, language: Language) -> bool:
    """Whether several words like this one may stand for one word of the other side: a place or its people, or an unknown word."""
    return is_place(fold(lower), language) or not in_lexicon(lower, language)


def _places_of(folded: str, lower: str, at: Mapping[str, Sequence[int]], language: Language) -> frozenset[int]:
    """The numbers of the words of the other side that can stand for a name."""
    return frozenset(place for word in equivalents(folded, lower, language) for form in (word, f"{word}s") for place in at.get(form, ()))


def _are_too_few(found: frozenset[int], rivals: Mapping[int, frozenset[int]]) -> bool:
    """Whether the words that share counterparts with each other are more than these counterparts."""
    places, group = set(found), set[int]()
    while True:
        more = {k for k, theirs in rivals.items() if k not in group and theirs & places}
        if not more:
            return len(group) > len(places)
        group |= more
        for k in more:
            places |= rivals[k]


def _are_only_demonyms(name: Name, found: Iterable[int], other: Words, language: Language) -> bool:
    """Whether a place has only words for what belongs to it on the other side."""
    return name.folded not in demonyms(language) and all(fold(other.lower[k]) in demonyms(language.other) for k in found)
