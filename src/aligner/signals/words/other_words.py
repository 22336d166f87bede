"""Plain nouns that became quite another one, of whatever field, where the words beside them are translated word for word.

The tables of fields list what a plain word means in full. So a word of one field that stands for a word of another is wrong when nothing
else in the texts means either, unless the sentence as a whole is told freely: there "the floor" may be «la reunión». Of verbs the same
would be true too seldom.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from aligner.languages.es_en_fields import FIELDS, NOUNS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import read_words, translations
from aligner.lexicon.word_senses import senses_of
from aligner.signals.words.fields import Place, is_answered, places_of
from aligner.signals.words.replaced_words import candidates, literalness_beside

__all__ = ["other_words"]

_LINK = 0.8
"""Probability of a link, in both directions, from which two words stand for each other."""
_LITERAL = 0.7
"""Share of the other content words that must be translated word for word. Set on newstest 2008 and 2010."""
_MOST_SENSES = 12
"""Senses from which a word has too many uses to be plain: «sacar», "get"."""
_ROOT = 4
"""First letters by which words are of one family: «dimisión», "resignation", "resign"."""


def other_words(spanish: str, english: str) -> Iterator[Mapping[Language, int]]:
    """The words of two texts, by index, of which one became quite another word."""
    places = {language: _single(text, language) for language, text in ((Language.SPANISH, spanish), (Language.ENGLISH, english))}
    if not all(places.values()):
        return
    alignment = align_words(spanish, english)
    unlisted: frozenset[tuple[int, int]] | None = None
    for own, there in places[Language.SPANISH].items():
        other = alignment.best(Language.SPANISH, own, _LINK)
        if other is None or other not in places[Language.ENGLISH] or alignment.best(Language.ENGLISH, other, _LINK) != own:
            continue
        here = places[Language.ENGLISH][other]
        if not _are_nouns_of_two_fields(there, here) or not _are_unlike(alignment, own, other):
            continue
        unlisted = frozenset(candidates(alignment)) if unlisted is None else unlisted
        if (own, other) not in unlisted or literalness_beside(alignment, own) < _LITERAL:
            continue
        answers = is_answered(there[0], here[0], Language.SPANISH, alignment) or is_answered(here[0], there[0], Language.ENGLISH, alignment)
        if not answers:
            yield {Language.SPANISH: own, Language.ENGLISH: other}


@lru_cache(maxsize=1024)
def _single(text: str, language: Language) -> Mapping[int, tuple[Place, ...]]:
    """The single words of a text that say something of a field, by index."""
    found: dict[int, tuple[Place, ...]] = {}
    for place in places_of(read_words(text), language):
        if place.first == place.last:
            found[place.first] = (*found.get(place.first, ()), place)
    return found


def _are_nouns_of_two_fields(one: tuple[Place, ...], other: tuple[Place, ...]) -> bool:
    """Whether two words are nouns wherever the fields have them, and are in none together: those of one `exchanged_words` compares."""
    fields = {place.field for place in one}, {place.field for place in other}
    return max(*fields[0], *fields[1]) < len(NOUNS) and fields[0].isdisjoint(fields[1])


def _are_unlike(alignment: WordAlignment, own: int, other: int) -> bool:
    """Whether two words have few senses, and are no relatives of each other's translations."""
    spanish, english = alignment.spanish.lower[own], alignment.english.lower[other]
    if max(len(senses_of(spanish, Language.SPANISH)), len(senses_of(english, Language.ENGLISH))) > _MOST_SENSES:
        return False
    roots = {one[:_ROOT] for one in _said(spanish, Language.SPANISH)}, {one[:_ROOT] for one in _said(english, Language.ENGLISH)}
    return english[:_ROOT] not in roots[0] and spanish[:_ROOT] not in roots[1]


@lru_cache(maxsize=1 << 14)
def _said(word: str, language: Language) -> frozenset[str]:
    """What a word means by the lexicon and by the fields."""
    places = _single(word, language).get(0, ())
    listed = {entry.partition("_")[0] for place in places for entry in FIELDS[place.field][place.saying].words[language.other]}
    return frozenset(translations(word, language)) | listed
