"""Whether a word of a source only looks like a term, by where it stands and by what stands for it in the translation.

«El tren parte» has no part in it, as both sides have a verb there; and “the dog was found” is not of “found”, as what stands for it means
“find”.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from aligner.languages.en_irregular import BEFORE_NOUNS as ENGLISH_BEFORE_NOUNS
from aligner.languages.en_irregular import IRREGULAR_VERBS
from aligner.languages.es_en_function_words import PREPOSITIONS
from aligner.languages.es_irregular import (
    ARTICLES,
    BEFORE_NOUNS,
    FINITE_ENDINGS,
    IMPERATIVES,
    PARTICIPLE_ENDINGS,
    UNSTRESSED_VOWELS,
    VERBS,
)
from aligner.languages.es_quantities import MONTHS
from aligner.languages.pair import Language
from aligner.languages.word_forms import Change, is_surely_a_noun, word_forms
from aligner.lexicon.word_links import in_lexicon, translation_shares
from aligner.terms.forms import all_forms, is_finite, is_verb, may_be_a_verb, means_something_else
from aligner.terms.term_words import TextWord

__all__ = ["is_another_word", "is_preposition", "means_rather"]

_BEFORE = {Language.SPANISH: BEFORE_NOUNS, Language.ENGLISH: ENGLISH_BEFORE_NOUNS}
_FORMS_OF_BE = frozenset(("be", *IRREGULAR_VERBS["be"]))
_LEAST = 0.01
"""A word of which this share of the translations of a verb is a form is one of its translations."""


def is_another_word(
    source: Sequence[TextWord], at: int, term: str, target: Sequence[TextWord], to: int, wanted: Collection[str], language: Language
) -> bool:
    """Whether the word of the source at a place is another one than the term's only word (lower case).

    `to`: the place of what stands for it in the target; `wanted`: the words (lower case) that the term base has for it; `language`: of
    the source.
    """
    form, translation = source[at].lower, target[to].lower
    if _verb_for_noun(source, at, term, target, to, wanted, language):
        return True
    if (
        form in PREPOSITIONS[language]
        and translation in PREPOSITIONS[language.other]
        and set(wanted).isdisjoint(PREPOSITIONS[language.other])
    ):
        return True  # «cerca» that is “near” is no fence
    if language is Language.ENGLISH and translation in MONTHS and not set(wanted) & set(MONTHS):
        return True
    if means_something_else(form, term, language, translation):
        return True
    return language is Language.ENGLISH and (
        _is_of_another_verb(form, term, translation, wanted) or _is_said_of_something(source, at, term, translation, wanted)
    )


def _is_said_of_something(source: Sequence[TextWord], at: int, term: str, translation: str, wanted: Collection[str]) -> bool:
    """Whether an English word behind a form of “be” is a participle of another verb (“was shot”) or an adjective (“was fine”), and no noun.

    An adjective is told from a noun such as “mayor” by a translation that the lexicon knows.
    """
    if at == 0 or source[at].gap != " " or source[at - 1].lower not in _FORMS_OF_BE:
        return False
    form = source[at].lower
    if form == term and any(verb != term for verb in _verbs_by_form().get(form, ())) and form not in IRREGULAR_VERBS.get(term, ()):
        return True
    if any(is_verb(one) or _looks_like_a_participle(one) for one in wanted):
        return False
    return form == term and translation_shares(form, Language.ENGLISH).get(translation, 0.0) >= _LEAST


def means_rather(form: str, translation: str, wanted: Collection[str], language: Language) -> bool:
    """Whether a word mostly has another translation than those of the term base."""
    shares = translation_shares(form, language)
    return shares.get(translation, 0.0) > sum(shares.get(one, 0.0) for one in wanted)


def is_preposition(source: Sequence[TextWord], at: int, language: Language) -> bool:
    """Whether a Spanish word is a preposition where it stands, and no noun: «bajo la lluvia», and not «el bajo»."""
    if language is not Language.SPANISH or source[at].lower not in PREPOSITIONS[language] or at + 1 >= len(source):
        return False
    is_bare = at == 0 or source[at].opens or source[at - 1].lower not in BEFORE_NOUNS
    return is_bare and source[at + 1].gap == " " and source[at + 1].lower in ARTICLES


def _verb_for_noun(
    source: Sequence[TextWord], at: int, term: str, target: Sequence[TextWord], to: int, wanted: Collection[str], language: Language
) -> bool:
    """Whether a noun of the term base stands here as a verb, on both sides; or a verb as a noun."""
    form, translation = source[at].lower, target[to].lower
    verb = any(map(is_verb, wanted)) if language is Language.ENGLISH else is_verb(term)
    other_kind = is_surely_a_noun(translation) if verb else is_finite(translation) or is_verb(translation)
    if language is Language.ENGLISH and other_kind and may_be_a_verb(form):
        return True
    if verb:
        return False
    spanish, english = ((source, at), (target, to)) if language is Language.SPANISH else ((target, to), (source, at))
    if not has_verb(spanish[0][spanish[1]].lower) or not _is_english_verb(english[0][english[1]].lower):
        return False
    return _stands_as_verb(*spanish, Language.SPANISH) and _stands_as_verb(*english, Language.ENGLISH)


def _stands_as_verb(words: Sequence[TextWord], at: int, language: Language) -> bool:
    """Whether nothing before a word says that it is a noun; of the first one of a sentence it takes an article behind it."""
    if at == 0 or words[at].opens or words[at].gap != " ":
        return language is Language.ENGLISH or (at + 1 < len(words) and words[at + 1].gap == " " and words[at + 1].lower in ARTICLES)
    before = words[at - 1].lower
    return before not in _BEFORE[language] and (language is Language.ENGLISH or before not in PREPOSITIONS[language])


@lru_cache(maxsize=4096)
def _is_english_verb(word: str) -> bool:
    """Whether an English word (lower case) has translations that may be verbs: tells (cuente), swims (nada)."""
    shares = translation_shares(word, Language.ENGLISH)
    return may_be_a_verb(word) or any(share >= _LEAST and has_verb(other) for other, share in shares.items())


@lru_cache(maxsize=4096)
def has_verb(form: str) -> bool:
    """Whether a Spanish word (lower case) may be a finite form of a verb that the lexicon has: parte (partir), cuenta (contar), vino."""
    if form in _irregular():
        return True
    if _looks_like_a_participle(form):
        return False
    for ending in FINITE_ENDINGS:
        stem = form.removesuffix(ending)
        if stem == form or len(stem) < 2:
            continue
        for one in {stem, *_unstressed(stem)}:
            for infinitive in (one + "ar", one + "er", one + "ir"):
                if _is_infinitive(infinitive) and is_verb(infinitive) and _is_form(form, infinitive):
                    return True
    return False


def _is_infinitive(word: str) -> bool:
    return in_lexicon(word, Language.SPANISH) or in_lexicon(word + "se", Language.SPANISH)


def _looks_like_a_participle(form: str) -> bool:
    return any(form.endswith(ending) and len(form) > len(ending) + 1 for ending in PARTICIPLE_ENDINGS)


def _is_form(form: str, infinitive: str) -> bool:
    return word_forms(infinitive, Language.SPANISH).get(form) is Change.VERB


def _unstressed(stem: str) -> list[str]:
    found = []
    for old, new in UNSTRESSED_VOWELS:
        place = stem.rfind(old)
        if place >= 0:
            found.append(stem[:place] + new + stem[place + len(old) :])
    return found


@lru_cache(maxsize=1)
def _irregular() -> frozenset[str]:
    """The finite forms of the irregular verbs."""
    forms = (form for verb in VERBS for form, change in word_forms(verb, Language.SPANISH).items() if change is Change.VERB)
    return IMPERATIVES | frozenset(form for form in forms if not _looks_like_a_participle(form))


@lru_cache(maxsize=1)
def _verbs_by_form() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for verb, forms in IRREGULAR_VERBS.items():
        for form in forms:
            found[form] = (*found.get(form, ()), verb)
    return found


@lru_cache(maxsize=4096)
def _meanings(verb: str) -> frozenset[str]:
    """All forms of what an English verb is mostly translated as."""
    shares = translation_shares(verb, Language.ENGLISH)
    return all_forms((word for word, share in shares.items() if share >= _LEAST), Language.SPANISH)


def _is_of_another_verb(form: str, term: str, translation: str, wanted: Collection[str]) -> bool:
    """Whether an English word is an irregular form of another verb than the term's, by its translation: found, ground, saw."""
    verbs = [verb for verb in _verbs_by_form().get(form, ()) if verb != term and form not in IRREGULAR_VERBS.get(term, ())]
    if not verbs or translation in all_forms(wanted, Language.SPANISH):
        return False
    return any(translation in _meanings(verb) for verb in verbs)
