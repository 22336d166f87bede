"""Whether a word of a source only looks like a term, by where it stands and by what stands for it in the translation.

«El tren parte» has no part in it, as both sides have a verb there; and “the dog was found” is not of “found”, as what stands for it means
“find”.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from aligner.languages.en_irregular import ADVERBS, COPULAS, IRREGULAR_VERBS, MODALS, SUBJECTS
from aligner.languages.en_irregular import BEFORE_NOUNS as ENGLISH_BEFORE_NOUNS
from aligner.languages.es_en_function_words import PREPOSITIONS
from aligner.languages.es_irregular import (
    BEFORE_NOUNS,
    CLITICS,
    DETERMINERS,
    GERUNDS,
)
from aligner.languages.es_quantities import MONTHS
from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms, is_finite_verb, is_surely_a_noun
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.word_links import translation_shares
from aligner.terms.forms import all_forms, is_finite, is_verb, may_be_a_verb, means_something_else
from aligner.terms.meanings import are_unrelated, has_other_gender, is_adjective, is_other_meaning, is_verb_by_sense
from aligner.terms.spanish_verbs import has_verb, looks_like_a_participle
from aligner.terms.term_words import TextWord

__all__ = ["is_another_word", "is_another_word_here", "is_participle", "is_past_of_another_verb", "means_rather"]

_BEFORE = {Language.SPANISH: BEFORE_NOUNS, Language.ENGLISH: ENGLISH_BEFORE_NOUNS}
_FORMS_OF_BE = frozenset(("be", *IRREGULAR_VERBS["be"]))
_LONG_WORD, _TYPO = 6, 2
"""Letters of a word, and how many of them may differ in one that is only misspelt."""
_LEAST = 0.01
"""A word of which this share of the translations of a verb is a form is one of its translations."""


def is_another_word_here(source: Sequence[TextWord], at: int, term: str, wanted: Collection[str], language: Language) -> bool:
    """Whether the word of the source at a place is another one than the term's only word, by what stands before it alone.

    «Bajo la lluvia» is a preposition, «se casa» and “she leaves” are verbs, «la cura» is no priest. Arguments as in `is_another_word`.
    """
    if at == 0 or source[at].opens or source[at].gap != " ":
        return _is_preposition(source, at, language)
    form, before = source[at].lower, source[at - 1].lower
    if language is Language.SPANISH:
        is_finite_here = not is_verb(term) and before in CLITICS | {"no"} and has_verb(form)
        return is_finite_here or has_other_gender(form, before, wanted) or _is_preposition(source, at, language)
    if before in ADVERBS or before.endswith("ly"):
        before = source[at - 2].lower if at > 1 else ""
    if before not in SUBJECTS | MODALS or form in ADVERBS or any(map(is_verb, wanted)):
        return False
    return is_verb_by_sense(form, language)


def is_participle(
    source: Sequence[TextWord], at: int, term: str, target: Sequence[TextWord], to: int, before: int | None, wanted: Collection[str]
) -> bool:
    """Whether a Spanish word is the participle of the noun before it, and no noun: «una aldea llamada Toro», “a village called Toro”.

    `before`: the place of what stands for the word before it. Other arguments as in `is_another_word`.
    """
    if is_verb(term) or before != to - 1 or target[to].gap != " " or source[at].gap != " " or source[at - 1].lower in BEFORE_NOUNS:
        return False
    translation = target[to].lower
    if any(_is_past(one) or is_adjective(one, Language.ENGLISH) for one in wanted):
        return False
    return _is_past(translation) and looks_like_a_participle(source[at].lower) and translation not in all_forms(wanted, Language.ENGLISH)


def _is_past(word: str) -> bool:
    """Whether an English word may be a participle."""
    return word.endswith(("ed", "ing")) or word in _verbs_by_form()


def is_another_word(
    source: Sequence[TextWord],
    at: int,
    term: str,
    target: Sequence[TextWord],
    to: int,
    wanted: Collection[str],
    language: Language,
    *,
    of_several: bool = False,
) -> bool:
    """Whether the word of the source at a place is another one than the term's only word (lower case).

    `to`: the place of what stands for it in the target; `wanted`: the words (lower case) that the term base has for it; `of_several`: a
    rendering has several of them; `language`: of the source.
    """
    form, translation = source[at].lower, target[to].lower
    if any(len(one) >= _LONG_WORD <= len(translation) and edit_distance(one, translation) <= _TYPO for one in wanted):
        return False  # a slip in the word itself: «cuidad» for «ciudad»
    is_preposition = form in PREPOSITIONS[language] and translation in PREPOSITIONS[language.other]  # «cerca» that is “near” is no fence
    return (
        _verb_for_noun(source, at, term, target, to, wanted, language)
        or (is_preposition and set(wanted).isdisjoint(PREPOSITIONS[language.other]))
        or means_something_else(form, term, language, translation)
        or is_other_meaning(form, term, wanted, translation, language, only_parts=of_several)
        or (language is Language.ENGLISH and _is_another_english_word(source, at, term, translation, wanted))
    )


def _is_another_english_word(source: Sequence[TextWord], at: int, term: str, translation: str, wanted: Collection[str]) -> bool:
    """Whether an English word is a month, a form of another verb, or is said of something, and so is not the term."""
    return (
        (translation in MONTHS and not set(wanted) & set(MONTHS))
        or _is_of_another_verb(source[at].lower, term, translation, wanted)
        or _is_said_of_something(source, at, term, translation, wanted)
        or _is_predicate(source, at, term, translation, wanted)
    )


def is_past_of_another_verb(
    source: Sequence[TextWord], at: int, term: str, translation: str | None, wanted: Collection[str], language: Language
) -> bool:
    """Whether an English word is an irregular form of another verb than the term's, where nothing says that it is a noun: “he fell ill”.

    `translation`: what may stand for it, which then has nothing in common with what the term base wants.
    """
    form, before = source[at].lower, source[at - 1].lower if at else ""
    if language is not Language.ENGLISH or form != term or form in IRREGULAR_VERBS.get(term, ()):
        return False
    if before in ENGLISH_BEFORE_NOUNS or before in MODALS or before == "to" or all(verb == term for verb in _verbs_by_form().get(form, ())):
        return False
    return translation is None or are_unrelated(translation, wanted, Language.SPANISH)


def _is_predicate(source: Sequence[TextWord], at: int, term: str, translation: str, wanted: Collection[str]) -> bool:
    """Whether an English word that may be an adjective is one behind a verb (“stood firm”), and not the noun of the term base, as what
    stands for it says something else.
    """
    form, before = source[at].lower, source[at - 1].lower if at else ""
    if form != term or not are_unrelated(translation, wanted, Language.SPANISH):
        return False
    if before in ADVERBS and at > 1:
        before = source[at - 2].lower
    return before in COPULAS and is_adjective(form, Language.ENGLISH) and not any(is_adjective(one, Language.SPANISH) for one in wanted)


def _is_said_of_something(source: Sequence[TextWord], at: int, term: str, translation: str, wanted: Collection[str]) -> bool:
    """Whether an English word behind a form of “be” is a participle of another verb (“was shot”) or an adjective (“was fine”), and no noun.

    An adjective is told from a noun such as “mayor” by a translation that the lexicon knows.
    """
    if at == 0 or source[at].gap != " " or source[at - 1].lower not in _FORMS_OF_BE:
        return False
    form = source[at].lower
    if form == term and any(verb != term for verb in _verbs_by_form().get(form, ())) and form not in IRREGULAR_VERBS.get(term, ()):
        return True
    if any(is_verb(one) or looks_like_a_participle(one) for one in wanted):
        return False
    return form == term and translation_shares(form, Language.ENGLISH).get(translation, 0.0) >= _LEAST


def means_rather(form: str, translation: str, wanted: Collection[str], language: Language) -> bool:
    """Whether a word mostly has another translation than those of the term base."""
    shares = translation_shares(form, language)
    return shares.get(translation, 0.0) > sum(shares.get(one, 0.0) for one in wanted)


def _is_preposition(source: Sequence[TextWord], at: int, language: Language) -> bool:
    """Whether a Spanish word is a preposition where it stands, and no noun: «bajo la lluvia», and not «el bajo»."""
    if language is not Language.SPANISH or source[at].lower not in PREPOSITIONS[language] or at + 1 >= len(source):
        return False
    is_bare = at == 0 or source[at].opens or source[at - 1].lower not in BEFORE_NOUNS
    return is_bare and source[at + 1].gap == " " and source[at + 1].lower in DETERMINERS


def _verb_for_noun(
    source: Sequence[TextWord], at: int, term: str, target: Sequence[TextWord], to: int, wanted: Collection[str], language: Language
) -> bool:
    """Whether a noun of the term base stands here as a verb, on both sides; or a verb as a noun."""
    form, translation = source[at].lower, target[to].lower
    verb = any(map(is_verb, wanted)) if language is Language.ENGLISH else is_verb(term)
    is_verb_there = is_finite(translation) or is_verb(translation) or translation.endswith(GERUNDS)
    other_kind = is_surely_a_noun(translation) if verb else is_verb_there
    if (
        language is Language.ENGLISH
        and other_kind
        and (may_be_a_verb(form) or _is_ing_of_a_verb(form) or _is_surely_finite(form, translation))
    ):
        return True
    if verb:
        return False
    spanish, english = ((source, at), (target, to)) if language is Language.SPANISH else ((target, to), (source, at))
    if not has_verb(spanish[0][spanish[1]].lower) or not _is_english_verb(english[0][english[1]].lower):
        return False
    return _stands_as_verb(*spanish, Language.SPANISH) and _stands_as_verb(*english, Language.ENGLISH)


def _is_ing_of_a_verb(form: str) -> bool:
    return form.endswith("ing") and any(is_verb_by_sense(base, Language.ENGLISH) for base in base_forms(form, Language.ENGLISH))


def _is_surely_finite(form: str, translation: str) -> bool:
    """Whether an English word may be a verb in the third person, and its translation can be nothing but a verb: “attacks” and «atacó»."""
    bases = base_forms(form, Language.ENGLISH) if form.endswith("s") else ()
    return is_finite_verb(translation) and any(is_verb_by_sense(base, Language.ENGLISH) for base in bases)


def _stands_as_verb(words: Sequence[TextWord], at: int, language: Language) -> bool:
    """Whether nothing before a word says that it is a noun; of the first one of a sentence it takes an article behind it."""
    if at == 0 or words[at].opens or words[at].gap != " ":
        return language is Language.ENGLISH or (at + 1 < len(words) and words[at + 1].gap == " " and words[at + 1].lower in DETERMINERS)
    before = words[at - 1].lower
    return before not in _BEFORE[language] and (language is Language.ENGLISH or before not in PREPOSITIONS[language])


@lru_cache(maxsize=4096)
def _is_english_verb(word: str) -> bool:
    """Whether an English word (lower case) has translations that may be verbs: tells (cuente), swims (nada)."""
    shares = translation_shares(word, Language.ENGLISH)
    return may_be_a_verb(word) or any(share >= _LEAST and has_verb(other) for other, share in shares.items())


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
