"""What stands for a name on the other side: names that nothing stands for, and names whose counterpart belongs to another word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from aligner.checks.names.capitals import Certainty, Name
from aligner.checks.names.tables import demonyms, exonyms, is_place
from aligner.languages.es_en_name_words import LEARNED_ENDINGS
from aligner.languages.pair import Language
from aligner.lexicon.spelling import are_transliterations, differ_in_ending, is_demonym, is_foreign, spell_out_umlauts
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, folded_words, in_lexicon, translations

__all__ = ["are_cognates", "are_related", "equivalents", "find_unmatched", "without_own_counterpart", "without_translated"]

_SAME_PLACE = 4
"""Letters that a place and its people have in common."""
_LEARNED = {language: re.compile(rf"(\w{{3,}}?)(?:{endings})") for language, endings in LEARNED_ENDINGS.items()}
_ENDING_BEHIND = 2
"""Letters that a name has in common with the same name in the other language."""


@lru_cache(maxsize=32768)
def equivalents(folded: str, lower: str, language: Language) -> frozenset[str]:
    """Words of the other language (no accents) that can stand for a name of a language, given without accents and in lower case."""
    return _translated(folded, lower, language) | exonyms(language).get(folded, frozenset())


@lru_cache(maxsize=32768)
def _translated(folded: str, lower: str, language: Language) -> frozenset[str]:
    """The name itself and its translations by the lexicon, without accents; of a place those only that are no other place."""
    found = frozenset(map(fold, translations(lower, language))) | {folded}
    if not is_place(folded, language):
        return found
    own = exonyms(language).get(folded, frozenset())
    return frozenset(one for one in found if one in own or one == folded or not is_place(one, language.other))


def are_related(spanish: str, english: str) -> bool:
    """Whether two words (lower case, no accents) are a place and its people, or forms of one name, by the tables or by their endings."""
    known = exonyms(Language.SPANISH).get(spanish, frozenset())
    if english in known or english.removesuffix("s") in known:
        return True
    return any(is_demonym(word, english) for word in {spanish, *known})


def are_cognates(spanish: str, english: str) -> bool:
    """Whether two words are one learned word with the ending of each language: «pediatria» and "pediatrics", «filarmonica»."""
    own, other = _LEARNED[Language.SPANISH].fullmatch(spanish), _LEARNED[Language.ENGLISH].fullmatch(english)
    if own is None or other is None:
        return False
    plain = other[1].replace("ph", "f").replace("th", "t").replace("rh", "r").replace("lh", "l").replace("y", "i")
    return own[1].replace("y", "i") == re.sub(r"([bcdfglmnpst])\1", r"\1", plain)


def find_unmatched(
    names: Iterable[Name], words: Words, other: Words, links: Sequence[Sequence[int]], elsewhere: frozenset[str], language: Language
) -> list[Name]:
    """The names of a text in a language that no word of the other text stands for.

    `words`, `other`: the words of both texts; `links`: for each word of the first the numbers of those that can translate it;
    `elsewhere`: the names of the whole article in the other language.
    """
    there = set(folded_words(other.text))
    spelled = {spell_out_umlauts(word) for word in other.lower}
    text = fold(other.text.lower())
    translated = {name: _translated(name.folded, words.lower[name.place], language) for name in names}
    # What translates one name of the sentence does not also stand for another: Berlin is not Germany beside «Alemania».
    taken = frozenset().union(*(stands & there for stands in translated.values()))
    others = _Others(there, there - taken)
    missing = []
    for name, direct in translated.items():
        stands = direct | (exonyms(language).get(name.folded, frozenset()) - taken)
        if stands & there or {f"{word}s" for word in stands} & there or _is_inside(name.folded, text, there, language):
            continue
        if name.folded.endswith("s") and name.folded[:-1] in there:
            continue
        if name.certainty is Certainty.POSSIBLE and links[name.place]:
            continue
        if others.has_demonym(direct, language) or spell_out_umlauts(words.lower[name.place]) in spelled:
            continue
        # A name that the article has in this spelling elsewhere has another one here by mistake.
        if name.folded not in elsewhere and (others.has_other_ending(name.folded, language) or others.has_transliteration(direct)):
            continue
        missing.append(name)
    return missing


def _is_inside(folded: str, text: str, there: Iterable[str], language: Language) -> bool:
    """Whether a name is in the other text, if only as part of a word, which is no other place: Níger, Nigeria."""
    if folded not in text:
        return False
    return not is_place(folded, language) or not all(is_place(word, language.other) for word in there if folded in word)


class _Others:
    """The words of the other text (no accents), found by their first letters: a text may be one long list of names.

    `there`: all of them; `free`: those that translate no name.
    """

    def __init__(self, there: Iterable[str], free: Iterable[str]) -> None:
        self._there, self._free = there, free

    @cached_property
    def _by_beginning(self) -> Mapping[str, Sequence[str]]:
        return _by_first_letters(self._there, _ENDING_BEHIND)

    @cached_property
    def _by_place(self) -> Mapping[str, Sequence[str]]:
        return _by_first_letters(self._free, _SAME_PLACE)

    @cached_property
    def _foreign(self) -> Sequence[str]:
        return [word for word in self._free if is_foreign(word)]

    def has_other_ending(self, folded: str, language: Language) -> bool:
        """Whether a word is the name, which is of a language, with the ending of the other language."""
        alike = self._by_beginning.get(folded[:_ENDING_BEHIND], ())
        if language is Language.ENGLISH:
            return any(differ_in_ending(word, folded) for word in alike)
        return any(differ_in_ending(folded, word) for word in alike)

    def has_transliteration(self, words: Iterable[str]) -> bool:
        """Whether a free word is one of the words from another script, transliterated in another way."""
        long = ((word, self._free if is_foreign(word) else self._foreign) for word in words if len(word) > 4)
        return any(are_transliterations(word, other) for word, others in long for other in others if len(other) > 3)

    def has_demonym(self, words: Iterable[str], language: Language) -> bool:
        """Whether one side names a place and the English one its people or what belongs to it: Abjasia, Abkhazian."""
        pairs = ((word, other) for word in words for other in self._by_place.get(word[:_SAME_PLACE], ()))
        if language is Language.ENGLISH:
            return any(is_demonym(other, word) for word, other in pairs)
        return any(is_demonym(word, other) for word, other in pairs)


def _by_first_letters(words: Iterable[str], size: int) -> Mapping[str, Sequence[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[:size]].append(word)
    return found


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


def without_translated(names: list[Name], machine: str | None) -> list[Name]:
    """The names that the machine translation of the other side does not have either."""
    if machine is None or not names:
        return names
    there = set(folded_words(machine))
    return [name for name in names if name.folded not in there]
