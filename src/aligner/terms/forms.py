"""Which words are forms of a term's word.

A plural surely is, and so is a form of a verb that looks like nothing else («obtuvieron»). A feminine, a singular, or a form of a verb that
could be a noun may be another word: «casa» is not a form of «caso», nor “building” one of “build” where it means a shape. Such a form
counts only if the shipped lexicon translates it as it translates the word itself, or into the words that the term base gives.

How much is asked depends on what is at stake (`Certainty`): a form that is wrongly taken for one in the source is a false finding; in the
translation, it is a rendering that is wrongly accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from aligner.languages.en_irregular import IRREGULAR_DEGREES, IRREGULAR_PLURALS, OWN_PLURALS
from aligner.languages.es_irregular import GENDERED, GENDERS, SAME_IN_ENGLISH, SCIENCES, VERBS
from aligner.languages.pair import Language
from aligner.languages.word_forms import Change, is_finite_verb, is_surely_a_noun, looks_like_a_noun, verb_marks, word_forms
from aligner.lexicon.word_links import in_lexicon, translation_shares
from aligner.lexicon.word_senses import ADJECTIVE, ADVERB, VERB, classes_of, sense_set

__all__ = ["Certainty", "all_forms", "is_finite", "is_form", "is_verb", "may_be_a_verb", "means_something_else"]


class Certainty(StrEnum):
    """How sure it must be that a word is a form of another."""

    LIKELY = "likely"
    POSSIBLE = "possible"


_LEAST = {
    Certainty.LIKELY: {Change.PLURAL: 0.03, Change.SINGULAR: 0.25, Change.GENDER: 0.25, Change.VERB: 0.35, Change.DEGREE: 0.3},
    Certainty.POSSIBLE: {Change.PLURAL: 0.0, Change.SINGULAR: 0.1, Change.GENDER: 0.1, Change.VERB: 0.0, Change.DEGREE: 0.1},
}
"""What a form must have of the translations of the word itself, 0..1, to count. Set by hand."""
_IN_PHRASE = 0.3
"""The other words of a term make its forms more certain: so much of what is asked of a word alone."""
_KNOWN = 0.02
"""Below this share of a word's translations the lexicon has the word in another meaning than the term base."""
_ONE_WORD = 0.6
"""What a form and its word have in common of their translations when they are one word in one meaning."""
_MOST_TRANSLATIONS = 12
_WELL_KNOWN = 0.02
"""The share of a form's translations, by what part of them is translated back, from which it is known."""
_LIKE_PARTICIPLES = ("ado", "ido")
_LIKE_ADJECTIVES = ("lar", "nar")
_LONG, _NOT_SHORT = 7, 6
_SHORTEST_STEM = 3
_BACK = 0.1
"""A translation of a form is one of the word too if it is translated into the word at least so often as into the form."""


def all_forms(words: Iterable[str], language: Language) -> frozenset[str]:
    """All forms that words (lower case) may have by rule."""
    return frozenset(form for word in words for form in word_forms(word, language))


@lru_cache(maxsize=65536)
def is_form(form: str, word: str, language: Language, meaning: frozenset[str], certainty: Certainty, *, alone: bool = True) -> bool:
    """Whether a word (lower case) of a text is a form of a term's word.

    `meaning`: the forms of the words that stand for the term in the other language; empty when they are not known. `alone`: the term has
    no other words.
    """
    change = word_forms(word, language).get(form)
    if change is None or (change is Change.DEGREE and not _has_degrees(word)):
        return False
    sure = _surely(form, word, language, change, certainty, alone=alone)
    if sure is not None:
        return sure
    least = _LEAST[certainty][change] * (1 if alone else _IN_PHRASE)
    return max(_likeness(one, word, language, meaning, change) for one in _numbers(form, change, language)) >= least


def _has_degrees(word: str) -> bool:
    """Whether an English word may be an adjective or adverb, or nothing is known of it: a “batter” is no bat."""
    classes = classes_of(sense_set(word, Language.ENGLISH))
    return word in IRREGULAR_DEGREES or not classes or not classes.isdisjoint((ADJECTIVE, ADVERB))


def _surely(form: str, word: str, language: Language, change: Change, certainty: Certainty, *, alone: bool) -> bool | None:
    """What the form alone says: it is one of the word, it is none, or (None) the lexicon is to be asked."""
    found = None
    if change is Change.NONE or (change is Change.PLURAL and (language is Language.SPANISH or not alone or form not in OWN_PLURALS)):
        found = True
    elif change is Change.VERB and language is Language.SPANISH and (not is_verb(word) or not looks_like_a_noun(form)):
        found = is_verb(word)
    elif (
        (change is Change.GENDER and _has_both_genders(form, word, certainty))
        or (not translation_shares(form, language) and len(word) >= _NOT_SHORT)
        or (change is Change.SINGULAR and language is Language.SPANISH and is_surely_a_noun(form))
    ):
        found = True
    elif not _is_known(form, language):
        found = change is not Change.GENDER or word in GENDERS or _has_gender_ending(word) or len(word) >= _LONG
    return found


@lru_cache(maxsize=16384)
def means_something_else(form: str, word: str, language: Language, translation: str) -> bool:
    """Whether a form is translated as a word of its own: “arms” by «armas», which no form of “arm” can mean. Words in lower case."""
    change = word_forms(word, language).get(form, Change.NONE)
    if language is Language.SPANISH:
        doubtful = change is not Change.PLURAL and looks_like_a_noun(form)
    else:
        doubtful = change is not Change.VERB and form not in IRREGULAR_PLURALS.get(word, ())
    if change is Change.NONE or not doubtful or translation not in translation_shares(form, language):
        return False
    if _overlap(form, word, language) >= _ONE_WORD:
        return False
    family = word_forms(word, language)
    back = translation_shares(translation, language.other)
    shared = sum(share for one, share in back.items() if one != form and one in family) >= _BACK * back.get(form, 0.0)
    return not shared and translation not in all_forms(translation_shares(word, language), language.other)


def _has_both_genders(form: str, word: str, certainty: Certainty) -> bool:
    if SAME_IN_ENGLISH.get(word) in (form, form.removesuffix("s")):
        return True
    if certainty is Certainty.POSSIBLE and (word in GENDERS or _has_gender_ending(word)):
        return True
    return word.endswith(_LIKE_PARTICIPLES) and _stands_for_a_participle(form)


@lru_cache(maxsize=16384)
def _stands_for_a_participle(form: str) -> bool:
    """Whether the lexicon has a Spanish word mostly for an English participle, so that it is no noun of its own: refugiadas, not helada."""
    shares = translation_shares(form, Language.SPANISH)
    return bool(shares) and max(shares, key=lambda one: (shares[one], one)).endswith("ed")


@lru_cache(maxsize=16384)
def _is_known(form: str, language: Language) -> bool:
    """Whether the lexicon knows a form well: its translations are translated back into it. Of rare forms it has seen too little to tell."""
    shares = translation_shares(form, language).items()
    return sum(share * translation_shares(other, language.other).get(form, 0.0) for other, share in shares) >= _WELL_KNOWN


def _has_gender_ending(word: str) -> bool:
    """Whether a Spanish word ends as adjectives and words for people do, which have both genders."""
    return any(word.endswith(ending) for ending in GENDERED if len(word) >= len(ending) + _SHORTEST_STEM)


def _numbers(form: str, change: Change, language: Language) -> tuple[str, ...]:
    """A form and its singular: the lexicon knows rare forms badly."""
    if language is not Language.SPANISH or change not in (Change.GENDER, Change.VERB) or not form.endswith("s"):
        return (form,)
    return (form, form[:-1])


def _likeness(form: str, word: str, language: Language, meaning: frozenset[str], change: Change) -> float:
    """How much a form means what the word means, 0..1, by their translations."""
    expected = _sum(translation_shares(word, language), meaning)
    own = _sum(translation_shares(form, language), meaning)
    # Where the lexicon has the word in another meaning (“can”), the form may still have this one (“cans”).
    known = own / expected if expected >= _KNOWN else own if change is Change.PLURAL else 0.0
    other_gender = change is Change.GENDER and (word.endswith((*SCIENCES, "a")) or not _has_gender_ending(word))
    if meaning and (other_gender or change in (Change.DEGREE, Change.SINGULAR)):
        # «médica» is mostly “medical”, and no doctor; «paga» is no payment; “arm” is none of “arms”: only what the term base says counts.
        return known
    return max(known, _overlap(form, word, language))


def _sum(translations: Mapping[str, float], words: frozenset[str]) -> float:
    return sum(share for word, share in translations.items() if word in words)


@lru_cache(maxsize=16384)
def _overlap(form: str, word: str, language: Language) -> float:
    """The share of a form's translations that are forms of translations of the word itself, or are translated into the word as well."""
    own = sorted(translation_shares(word, language).items(), key=lambda pair: -pair[1])[:_MOST_TRANSLATIONS]
    common = all_forms((other for other, share in own if share >= _KNOWN), language.other)
    family = word_forms(word, language)
    total = 0.0
    for other, share in translation_shares(form, language).items():
        back = translation_shares(other, language.other)
        same = sum(probability for one, probability in back.items() if one != form and one in family)
        if other in common or (same > 0 and same >= _BACK * back.get(form, 0.0)):
            total += share
    return total


@lru_cache(maxsize=4096)
def is_finite(word: str) -> bool:
    """Whether a Spanish word (lower case) is surely a finite form of a verb: subieron, afrontan."""
    infinitives = {"an": ("ar",), "en": ("er", "ir")}.get(word[-2:], ())
    return is_finite_verb(word) or any(in_lexicon(word[:-2] + ending, Language.SPANISH) for ending in infinitives)


@lru_cache(maxsize=4096)
def is_verb(word: str) -> bool:
    """Whether a Spanish word that ends as infinitives do is one: it does not end as adjectives do, or the lexicon has one of its forms,
    or WordNet has it only as a verb.
    """
    marks = verb_marks(word)
    if word.removesuffix("se") in VERBS:
        return True  # such as «ir», which is too short for marks
    if not marks or not word.endswith(_LIKE_ADJECTIVES):
        return bool(marks)
    return any(in_lexicon(mark, Language.SPANISH) for mark in marks) or classes_of(sense_set(word, Language.SPANISH)) == {VERB}


@lru_cache(maxsize=4096)
def may_be_a_verb(word: str) -> bool:
    """Whether an English word (lower case) has translations that are verbs."""
    return any(is_finite(other) or is_verb(other) for other in translation_shares(word, Language.ENGLISH))
