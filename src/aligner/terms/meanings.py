"""Whether a translation of a word shows that it has another meaning than a term base has in mind.

With “bank = banco”, a bank that is an «orilla» is no term; with «cura = priest», neither is one that is a “cure”. WordNet tells: the
translation shares a sense with the word, and none with what the term base wants, nor is it of the same kind or near to it.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from aligner.languages.es_en_two_genders import FEMININE_MEANINGS, MASCULINE_MEANINGS
from aligner.languages.es_irregular import FEMININE_BEFORE, MASCULINE_BEFORE
from aligner.languages.pair import Language
from aligner.languages.word_building import ends_as_adjective, is_base
from aligner.languages.word_forms import base_forms, word_forms
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import translation_probability
from aligner.lexicon.word_senses import ADJECTIVE, ADVERB, NOUN, PERSON, VERB, are_of_one_kind, classes_of, kinds_of, sense_set, words_of
from aligner.lexicon.word_vectors import likeness
from aligner.terms.forms import all_forms, is_verb
from aligner.terms.spanish_verbs import verbs_of

__all__ = [
    "are_unrelated",
    "has_other_gender",
    "has_same_root",
    "is_adjective",
    "is_other_meaning",
    "is_verb_by_sense",
    "may_be_other_meaning",
]

_USUAL, _KNOWN = 0.1, 0.02
"""Probability of a translation, in either direction, from which it is a usual one, or one at all."""
_LEAST_ALIKE = {"part": 0.6, "kind": 0.5, "phrase": 0.4, "sense": 0.3}
"""Likeness of two words below which they say different things, by what else is different of them: the part of speech, the kind of noun,
a word and a phrase, or only the sense. Set by hand on the cases of tests/terms."""
_MAIN = 0.4
"""Probability from which a translation is the main one of a word."""
_GROUPS = {11: 5, 31: 5}
"""Classes of nouns that are not told apart: groups and organisations are made of persons."""
_SHORTEST_ROOT = 3
"""Letters that words of one root have in common at their beginnings."""
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
    found = _senses(form, term, wanted, translation, language)
    if found is None or found.are_near():
        return False
    verb = _is_verb(term, wanted, language)
    classes, expected = classes_of(found.own & found.here) or classes_of(found.here), classes_of(found.own & found.there)
    expected = expected or classes_of(found.there)
    # What the table has of the words of the term base as verbs says nothing where they are nouns, and the reverse.
    expected = frozenset(one for one in expected if (one == VERB) is verb)
    if not classes or not expected:
        return False
    alike = _alike(translation, wanted, language.other)
    if {_part(one) for one in classes}.isdisjoint(map(_part, expected)):
        return alike is None or alike < _LEAST_ALIKE["part"]
    if only_parts or verb:
        return verb and not only_parts and _is_of_another_infinitive(form, term, translation, language)
    main = _probability(form, translation, language) >= _MAIN
    shared = not found.own.isdisjoint(found.here)
    if main or _are_of_other_kinds(classes, expected):
        return (main or shared) and (alike is None or alike < _LEAST_ALIKE["kind"])
    return shared and alike is not None and alike < _LEAST_ALIKE["sense"]


@lru_cache(maxsize=8192)
def may_be_other_meaning(form: str, term: str, wanted: tuple[str, ...], translation: str, language: Language, *, of_several: bool) -> bool:
    """Whether a noun of a source may have another meaning than the term: nothing says that its translation can mean the same as what is
    wanted. `of_several`: a rendering has several words. Other arguments as in `is_other_meaning`, which is surer.

    Two words say the same where they share a sense or are near, where both name persons, or where a third word than the term stands for
    both: «fila» for “line” and “queue”, but only «hoja» for “blade” and “leaf”.
    """
    if translation == form or _is_verb(term, wanted, language):
        return False
    found = _senses(form, term, wanted, translation, language)
    found = None if found is None else found.without_verbs()
    if found is None or found.are_same() or NOUN not in map(_part, classes_of(found.own)):
        return False
    alike = _alike(translation, wanted, language.other)
    if alike is not None and alike >= _LEAST_ALIKE["phrase" if of_several else "part"] and (of_several or found.are_near()):
        return False  # a city and a town
    shared, expected = (classes_of(found.own & one) for one in (found.here, found.there))
    name_persons = PERSON in expected and PERSON in classes_of(found.here)
    is_main = bool(shared) or _probability(form, translation, language) >= _MAIN
    if not is_main or name_persons or ADJECTIVE in shared | expected:
        return False
    family = word_forms(term, language).keys() | {form, term}
    bridges = words_of(found.here, language) & words_of(found.there, language)
    return not any(family.isdisjoint((word, *base_forms(word, language))) for word in bridges)


class _Senses(NamedTuple):
    """The senses of a word of the source (`own`), of what stands for it (`here`) and of what is wanted for it (`there`)."""

    own: frozenset[int]
    here: frozenset[int]
    there: frozenset[int]

    def without_verbs(self) -> _Senses:
        """Those of nouns and adjectives."""
        return _Senses(*(frozenset(one for one in senses if classes_of(frozenset((one,))) != {VERB}) for senses in self))

    def are_same(self) -> bool:
        """Whether both translations have a sense in common, or one has a sense of the kind of the other."""
        return not ((kinds_of(self.here) | self.here).isdisjoint(self.there) and kinds_of(self.there).isdisjoint(self.here))

    def are_near(self) -> bool:
        """Whether both translations have a sense in common, senses of one kind, or one has a sense of the kind of the other."""
        return not (kinds_of(self.here) | self.here).isdisjoint(kinds_of(self.there) | self.there)


def _senses(form: str, term: str, wanted: tuple[str, ...], translation: str, language: Language) -> _Senses | None:
    """The senses of a word of the source and of two words of the translation; None unless both are known to translate it."""
    other = language.other
    own, here = sense_set(form, language) | sense_set(term, language), sense_set(translation, other)
    there = frozenset[int]().union(*(sense_set(one, other) for one in wanted))
    is_usual = not own.isdisjoint(here) or _probability(form, translation, language) >= _USUAL
    is_known = not own.isdisjoint(there) or any(_probability(term, one, language) >= _KNOWN for one in wanted)
    return _Senses(own, here, there) if is_usual and is_known else None


def _is_verb(term: str, wanted: Collection[str], language: Language) -> bool:
    """Whether a term is a verb, which its Spanish word shows."""
    return is_verb(term) if language is Language.SPANISH else any(map(is_verb, wanted))


def _are_of_other_kinds(classes: frozenset[int], others: frozenset[int]) -> bool:
    """Whether it is known what kind of nouns both are, and that it is not the same."""
    own, expected = ({_GROUPS.get(one, one) for one in found if one > ADVERB} for found in (classes, others))
    return bool(own) and bool(expected) and own.isdisjoint(expected)


def are_unrelated(translation: str, wanted: Collection[str], language: Language) -> bool:
    """Whether a word says nothing of what words of the same language say, by WordNet and the word vectors. All in lower case."""
    alike = _alike(translation, wanted, language)
    here = sense_set(translation, language)
    if any(not here.isdisjoint(sense_set(one, language)) or are_of_one_kind(translation, language, one, language) for one in wanted):
        return False
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


@lru_cache(maxsize=8192)
def has_same_root(word: str, wanted: str, language: Language) -> bool:
    """Whether a word is of the root of what is wanted and of another part of speech: environmental, treated of treatment, announcement.

    Both in lower case.
    """
    classes, expected = classes_of(sense_set(word, language)), classes_of(sense_set(wanted, language))
    is_noun_of_verb = expected == {VERB} or (language is Language.SPANISH and is_verb(wanted))
    is_other_part = is_noun_of_verb or not classes.isdisjoint((VERB, ADJECTIVE, ADVERB)) or ends_as_adjective(word, language)
    if not is_other_part or PERSON in classes or fold(word)[:_SHORTEST_ROOT] != fold(wanted)[:_SHORTEST_ROOT]:
        return False
    forms = (word, word.removesuffix("mente"), *base_forms(word, language))
    return any(form == wanted or is_base(wanted, form, language) or is_base(form, wanted, language) for form in forms)


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
