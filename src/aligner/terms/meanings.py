"""Whether a translation of a word shows that it has another meaning than a term base has in mind.

With “bank = banco”, a bank that is an «orilla» is no term; with «cura = priest», neither is one that is a “cure”. WordNet tells: the
translation shares a sense with the word, and none with what the term base wants, nor is it of the same kind or near to it.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from aligner.languages.es_en_two_genders import FEMININE_MEANINGS, MASCULINE_MEANINGS
from aligner.languages.es_irregular import FEMININE_BEFORE, MASCULINE_BEFORE
from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms
from aligner.lexicon.word_links import translation_probability
from aligner.lexicon.word_senses import ADJECTIVE, ADVERB, NOUN, VERB, are_of_one_kind, classes_of, sense_set
from aligner.lexicon.word_vectors import likeness
from aligner.terms.forms import all_forms, is_verb
from aligner.terms.spanish_verbs import verbs_of

__all__ = ["are_unrelated", "has_other_gender", "is_adjective", "is_other_meaning", "is_verb_by_sense"]

_USUAL, _KNOWN = 0.1, 0.02
"""Probability of a translation, in either direction, from which it is a usual one, or one at all."""
_LEAST_ALIKE = {"part": 0.6, "kind": 0.5, "sense": 0.3}
"""Likeness of two words below which they say different things, by what else is different of them: the part of speech, the kind of noun, or
only the sense. Set by hand on the cases of tests/terms."""
_MAIN = 0.4
"""Probability from which a translation is the main one of a word."""
_GROUPS = {11: 5, 31: 5}
"""Classes of nouns that are not told apart: groups and organisations are made of persons."""
_MODIFIERS = frozenset((ADJECTIVE, ADVERB))


def is_other_meaning(
    form: str, term: str, wanted: Collection[str], translation: str, language: Language, *, only_parts: bool = False
) -> bool:
    """Whether a word of a source has another meaning than the term, of which it looks like a form. All words in lower case.

    `wanted`: the words that the term base has for the term; `translation`: what surely stands for the word; `language`: of the source.
    `only_parts`: other parts of speech alone count, as where the term base has several words, which together mean more than each.
    """
    if not wanted or translation in all_forms(wanted, language.other):
        return False
    return _is_other_meaning(form, term, tuple(sorted(set(wanted))), translation, language, only_parts)


@lru_cache(maxsize=8192)
def _is_other_meaning(form: str, term: str, wanted: tuple[str, ...], translation: str, language: Language, only_parts: bool) -> bool:
    other = language.other
    own = sense_set(form, language) | sense_set(term, language)
    here = sense_set(translation, other)
    there = frozenset[int]().union(*(sense_set(one, other) for one in wanted))
    are_near = not here.isdisjoint(there) or any(are_of_one_kind(translation, other, one, other) for one in wanted)
    is_usual = not own.isdisjoint(here) or _probability(form, translation, language) >= _USUAL
    is_known = not own.isdisjoint(there) or any(_probability(term, one, language) >= _KNOWN for one in wanted)
    if are_near or not is_usual or not is_known:
        return False
    verb = is_verb(term) if language is Language.SPANISH else any(map(is_verb, wanted))
    classes, expected = classes_of(own & here) or classes_of(here), classes_of(own & there) or classes_of(there)
    # What the table has of the words of the term base as verbs says nothing where they are nouns, and the reverse.
    expected = frozenset(one for one in expected if (one == VERB) is verb)
    if not classes or not expected:
        return False
    alike = _alike(translation, wanted, other)
    if {_part(one) for one in classes}.isdisjoint(map(_part, expected)):
        return alike is None or alike < _LEAST_ALIKE["part"]
    if only_parts or verb:
        return verb and not only_parts and _is_of_another_infinitive(form, term, translation, language)
    main = _probability(form, translation, language) >= _MAIN
    if main or _are_of_other_kinds(classes, expected):
        return (main or not own.isdisjoint(here)) and (alike is None or alike < _LEAST_ALIKE["kind"])
    return not own.isdisjoint(here) and alike is not None and alike < _LEAST_ALIKE["sense"]


def _are_of_other_kinds(classes: frozenset[int], others: frozenset[int]) -> bool:
    """Whether it is known what kind of nouns both are, and that it is not the same."""
    own, expected = ({_GROUPS.get(one, one) for one in found if one > ADVERB} for found in (classes, others))
    return bool(own) and bool(expected) and own.isdisjoint(expected)


def are_unrelated(translation: str, wanted: Collection[str], language: Language) -> bool:
    """Whether a word says nothing of what words of the same language say, by WordNet and the word vectors. All in lower case."""
    here = sense_set(translation, language)
    if any(not here.isdisjoint(sense_set(one, language)) or are_of_one_kind(translation, language, one, language) for one in wanted):
        return False
    alike = _alike(translation, wanted, language)
    return alike is None or alike < _LEAST_ALIKE["kind"]


def _alike(word: str, others: Collection[str], language: Language) -> float | None:
    """The likeness of a word to the nearest of others; None when nothing is known of it or of them."""
    return max((found for one in others if (found := likeness(word, one, language)) is not None), default=None)


def _part(number: int) -> int:
    """The part of speech of a class of senses; adjectives and adverbs are one."""
    return VERB if number == VERB else ADJECTIVE if number in _MODIFIERS else NOUN


def _probability(word: str, translation: str, language: Language) -> float:
    return max(translation_probability(word, translation, language), translation_probability(translation, word, language.other))


def _is_of_another_infinitive(form: str, term: str, translation: str, language: Language) -> bool:
    """Whether a form of a Spanish verb is one of another verb too, which the translation translates: «creo» of «creer» for “think”."""
    if language is not Language.SPANISH or form == term:
        return False
    here = sense_set(translation, language.other)
    if not here.isdisjoint(sense_set(term, language)):
        return False
    return any(one != term and not here.isdisjoint(sense_set(one, language)) for one in verbs_of(form))


@lru_cache(maxsize=4096)
def is_verb_by_sense(word: str, language: Language) -> bool:
    """Whether a word (lower case) has the sense of a verb."""
    return VERB in classes_of(sense_set(word, language))


@lru_cache(maxsize=4096)
def is_adjective(word: str, language: Language) -> bool:
    """Whether a word (lower case) has the sense of an adjective."""
    return ADJECTIVE in classes_of(sense_set(word, language))


def has_other_gender(noun: str, before: str, wanted: Collection[str]) -> bool:
    """Whether a Spanish noun that means different things in its two genders stands in that of another meaning: «la cólera» is no cholera.

    `before`: the word before it; `wanted`: the English words of the term base. All in lower case.
    """
    found = (one for one in (noun, *base_forms(noun, Language.SPANISH)) if one in MASCULINE_MEANINGS)
    singular = next(found, "")
    if not singular:
        return False
    masculine, feminine = (table[singular] for table in (MASCULINE_MEANINGS, FEMININE_MEANINGS))
    here, there = (feminine, masculine) if before in FEMININE_BEFORE else (masculine, feminine) if before in MASCULINE_BEFORE else ((), ())
    return any(one in there for one in wanted) and not any(one in here for one in wanted)
