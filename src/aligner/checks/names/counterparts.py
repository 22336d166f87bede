"""What stands for a name on the other side: names that nothing stands for, and those whose counterpart belongs to another word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from aligner.checks.names.capitals import Name, exonyms, is_place, peoples
from aligner.languages.pair import Language
from aligner.lexicon.spelling import are_transliterations, differ_in_ending, is_demonym, spell_out_umlauts
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, translations

__all__ = ["doubtful", "related", "renderings", "unmatched"]


@lru_cache(maxsize=32768)
def renderings(folded: str, lower: str, english: bool) -> frozenset[str]:
    """Words of the other language that stand for a name, folded."""
    return _direct(folded, lower, english) | exonyms()[english].get(folded, frozenset())


@lru_cache(maxsize=32768)
def _direct(folded: str, lower: str, english: bool) -> frozenset[str]:
    return frozenset(map(fold, translations(lower, Language.ENGLISH if english else Language.SPANISH))) | {folded}


def related(spanish: str, english: str) -> bool:
    """Whether two words (lower case, no accents) are the place and its people, or forms of one name, by table or ending."""
    known = exonyms()
    if english in known[0].get(spanish, ()) or english.removesuffix("s") in known[0].get(spanish, ()):
        return True
    return any(is_demonym(word, english) for word in {spanish, *known[0].get(spanish, ())})


def unmatched(
    names: Iterable[Name], words: Words, other: Words, linked: tuple[tuple[int, ...], ...], elsewhere: frozenset[str], english: bool
) -> list[Name]:
    """Names that no word of the other side stands for. `elsewhere`: names in the other language in the whole article."""
    there = {fold(word) for word in other.lower}
    spelled = {spell_out_umlauts(word) for word in other.lower}
    joined = fold(other.text.lower())
    plain = {name: _direct(name.folded, words.lower[name.place], english) for name in names}
    # What renders a name of the sentence itself does not also stand for another: Berlin is not Germany beside «Alemania».
    taken = frozenset().union(*(stands & there for stands in plain.values()))
    missing = []
    for name, direct in plain.items():
        stands = direct | (exonyms()[english].get(name.folded, frozenset()) - taken)
        if stands & there or {f"{word}s" for word in stands} & there or name.folded in joined:
            continue
        if name.folded.endswith("s") and name.folded[:-1] in there:
            continue
        if name.rank == 0 and linked[name.place]:
            continue
        spelled_so = name.folded in elsewhere  # by the same translator, so that another spelling is a slip
        if not spelled_so and any(
            differ_in_ending(*((c, name.folded) if english else (name.folded, c))) for c in there if c[:2] == name.folded[:2]
        ):
            continue
        if _of_place(direct, there - taken, english) or spell_out_umlauts(words.lower[name.place]) in spelled:
            continue
        if not spelled_so and _are_transliterations(direct, there - taken):
            continue
        missing.append(name)
    return missing


def _are_transliterations(words: Iterable[str], there: Iterable[str]) -> bool:
    return any(are_transliterations(word, other) for word in words if len(word) > 4 for other in there if len(other) > 3)


def _of_place(words: Iterable[str], there: Iterable[str], english: bool) -> bool:
    """Whether one side names a place and the other, English or Spanish, its people or what belongs to it: Abjasia, Abkhazian."""
    if english:
        return any(is_demonym(word, people) for word in there for people in words if word[:4] == people[:4])
    return any(is_demonym(word, people) for word in words for people in there if word[:4] == people[:4])


def doubtful(names: Iterable[Name], words: Words, other: Words, english: bool) -> list[Name]:
    """Sure names whose counterparts are fewer than the words of their own side that these can stand for («Irak» twice, “Iraq” once), or
    only what belongs to the place («Rusia» for “Russian”, without «ruso»).
    """
    at: defaultdict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(other.lower):
        at[fold(word)].append(place)
    places = {name: _stand_in(name.folded, words.lower[name.place], at, english) for name in names if name.rank == 2}
    if not any(places.values()):
        return []
    rivals = {k: _stand_in(fold(lower), lower, at, english) for k, lower in enumerate(words.lower) if _may_rival(lower, english)}
    short = []
    for name, found in places.items():
        if found and (_short(found, rivals) or _only_people(name, found, other, english)):
            short.append(name)
    return short


def _may_rival(lower: str, english: bool) -> bool:
    """Whether a word can be one of several that stand for one of the other side: a place or its people, or a word of its own."""
    return is_place(fold(lower), english) or not in_lexicon(lower, Language.ENGLISH if english else Language.SPANISH)


def _stand_in(folded: str, lower: str, at: dict[str, list[int]], english: bool) -> frozenset[int]:
    words = renderings(folded, lower, english)
    return frozenset(place for word in words for form in (word, f"{word}s") for place in at.get(form, ()))


def _short(found: frozenset[int], rivals: dict[int, frozenset[int]]) -> bool:
    """Whether the words that share counterparts with each other are more than these."""
    places, group = set(found), set[int]()
    while True:
        more = {k for k, theirs in rivals.items() if k not in group and theirs & places}
        if not more:
            return len(group) > len(places)
        group |= more
        for k in more:
            places |= rivals[k]


def _only_people(name: Name, found: frozenset[int], other: Words, english: bool) -> bool:
    """Whether a place has only words for what belongs to it on the other side."""
    return name.folded not in peoples()[english] and all(fold(other.lower[k]) in peoples()[not english] for k in found)
