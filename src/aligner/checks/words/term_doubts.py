"""Whether what seems to stand for a term was chosen instead of its rendering at all, or only fills its place in a free translation.

«Crecimiento» in “prices are rising” is a verb there, the one in “sick pay” is an adjective, and a «ciudad» that seems to be a “situation”
is a wrong link: none of them is a word that the term base wants replaced.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from aligner.bitext import Span
from aligner.checks.base import Pairing
from aligner.checks.words.renderings import SHORT, counterpart
from aligner.languages.en_irregular import BEFORE_NOUNS as ENGLISH_BEFORE_NOUNS
from aligner.languages.en_irregular import COPULAS, IRREGULAR_VERBS, MODALS, SUBJECTS
from aligner.languages.es_en_clauses import DETERMINERS
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_irregular import BEFORE_NOUNS
from aligner.languages.pair import Language, Side
from aligner.languages.word_building import ends_as_adjective
from aligner.languages.word_forms import base_forms, is_surely_a_noun
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import translation_shares
from aligner.lexicon.word_senses import ADJECTIVE, ADVERB, NOUN, PERSON, VERB, classes_of, kinds_of, may_translate, sense_set
from aligner.lexicon.word_vectors import likeness
from aligner.terms.forms import all_forms, is_finite, is_verb
from aligner.terms.matcher import Occurrence
from aligner.terms.spanish_verbs import looks_like_a_participle
from aligner.terms.term_base import Term
from aligner.terms.term_words import TextWord, phrase_of, text_words

__all__ = ["only_fills_its_place"]

_LEAST_ALIKE, _LEAST_ALIKE_OTHERS = 0.4, 0.2
"""Likeness to what is wanted below which a word that no table knows as a translation is a wrong link: of nouns with known senses, and of
verbs and words without. Set by hand on newstest 2008 and 2010.
"""
_CONCRETE = frozenset((PERSON, 8, 11, 31))
"""Classes of senses: persons, things that were made, groups, organisations."""
_ROOT = 5
"""Letters that words of one root have in common at their beginnings."""
_MOST, _HARDLY = 0.4, 0.02
"""Shares of the translations of a word that its usual one has, and that one which is none of its own has not."""
_BEFORE = {Language.SPANISH: BEFORE_NOUNS, Language.ENGLISH: ENGLISH_BEFORE_NOUNS}
_BEFORE_VERBS = SUBJECTS | MODALS | frozenset(form for verb in ("be", "have") for form in (verb, *IRREGULAR_VERBS[verb]))


class _Pair(NamedTuple):
    """The language of a translation, and whether a verb is looked for in it."""

    language: Language
    is_verb: bool

    def are_known(self, source: str, target: str) -> bool:
        """Whether two words (lower case) are the same, or known as translations of each other."""
        spanish, english = (source, target) if self.language is Language.ENGLISH else (target, source)
        return spanish == english or may_translate(spanish, english)


class _Rendering(NamedTuple):
    """The word of a target (`words`, `at`) that stands for a term (`asked`), and the only words (lower case) that are wanted for it."""

    words: Sequence[TextWord]
    at: int
    wanted: tuple[str, ...]
    language: Language
    pairing: Pairing
    asked: Span

    @property
    def form(self) -> str:
        return self.words[self.at].lower

    @property
    def before(self) -> str:
        """The word before it in the same phrase (lower case), or nothing."""
        word = self.words[self.at]
        return self.words[self.at - 1].lower if self.at and word.gap == " " and not word.opens else ""

    @property
    def after(self) -> str:
        """The word behind it in the same phrase (lower case), or nothing."""
        follows = self.at + 1 < len(self.words) and self.words[self.at + 1].gap == " "
        return self.words[self.at + 1].lower if follows else ""

    def is_small(self, word: str) -> bool:
        """Whether a word (lower case) is an article, a preposition or the like, or stands before nouns."""
        return word in FUNCTION_WORDS[self.language] | DETERMINERS[self.language] | _BEFORE[self.language]

    def classes(self, word: str) -> frozenset[int]:
        return classes_of(sense_set(word, self.language))


def only_fills_its_place(asked: Occurrence, wanted: Sequence[Term], pairing: Pairing, instead: Span) -> bool:
    """Whether what stands for a term is of another part of speech than what is wanted, or has nothing to do with it.

    `wanted`: the renderings of the term; `instead`: what seems to stand for it.
    """
    if not pairing.languages.has_tables:
        return False
    language = Language(pairing.languages.target)
    phrases = [[word.lower for word in phrase_of(one)] for one in wanted]
    target = text_words(pairing.target)
    places = [place for place, word in enumerate(target) if instead[0] <= word.span[0] < instead[1]]
    source = [word.lower for word in text_words(pairing.source) if asked.span[0] <= word.span[0] < asked.span[1]]
    terms = [word.lower for word in phrase_of(asked.term)]
    spanish_words = terms if language is Language.ENGLISH else [word for phrase in phrases for word in phrase]
    verb = len(terms) == 1 and any(map(is_verb, spanish_words))
    said = [target[place].lower for place in places]
    others = [word.lower for word in text_words(pairing.source) if not asked.span[0] <= word.span[0] < asked.span[1]]
    if len(target) > SHORT and _is_wrong_link(source, said, phrases, others, _Pair(language, verb)):
        return True
    single = tuple(phrase[0] for phrase in phrases if len(phrase) == 1)
    if len(places) != 1 or len(single) != len(phrases) or len(terms) != 1:
        return False
    rendering = _Rendering(target, places[0], single, language, pairing, asked.span)
    return (
        _is_noun_here(rendering) or (language is Language.ENGLISH and _is_another_noun(source[0], terms[0], rendering))
        if verb
        else _is_no_noun_here(rendering) or _is_of_same_root_but_a_person(rendering, (*source, *terms))
    )


def _is_wrong_link(source: Sequence[str], said: list[str], phrases: list[list[str]], others: Iterable[str], pair: _Pair) -> bool:
    """Whether words of a translation say nothing that the words of the source or those of the term base do.

    `said`: what seems to stand for the words of `source`; `others`: the other words of the source.
    """
    small = FUNCTION_WORDS[pair.language]
    own = [one for one in said if one not in small]
    expected = [word for phrase in phrases for word in phrase if word not in small]
    if any(pair.are_known(word, one) for word in source for one in own):
        return False
    meant = [sense_set(word, pair.language) for word in expected]
    if not any(meant):  # a rendering that no table knows: what it stands for says what is meant
        meant = [sense_set(word, pair.language.other) for word in source]
    if any(_are_near(sense_set(one, pair.language), senses) for one in own for senses in meant):
        return False
    if own and all(any(pair.are_known(word, one) for word in others) for one in own):
        return True
    alike = [found for one in own for word in expected if (found := likeness(one, word, pair.language)) is not None]
    is_known = all(sense_set(one, pair.language) for one in own)
    return bool(alike) and max(alike) < (_LEAST_ALIKE if is_known and not pair.is_verb else _LEAST_ALIKE_OTHERS)


def _are_near(here: frozenset[int], there: frozenset[int]) -> bool:
    """Whether two sets of senses have one in common, one is a kind of the other, or both name persons, groups or things."""
    if not (here.isdisjoint(there) and kinds_of(here).isdisjoint(there) and kinds_of(there).isdisjoint(here)):
        return True
    return not _CONCRETE.isdisjoint(classes_of(here) & classes_of(there))


def _may_be_a_person(words: Iterable[str], language: Language) -> bool:
    return any(PERSON in classes_of(sense_set(word, language)) for word in words)


def _is_no_noun_here(found: _Rendering) -> bool:
    """Whether a word that stands for a noun is a verb or an adjective where it stands: “are rising”, “sick pay”, «ambiente festivo»."""
    if any(_may_be_an_adjective(found, one) or NOUN not in _nouns(found, one) for one in found.wanted):
        return False
    if found.language is Language.SPANISH and _is_spanish_adjective(found):
        return True
    if any(PERSON in found.classes(one) and PERSON in found.classes(found.form) for one in found.wanted):
        return False
    if found.classes(found.form) and not _nouns(found, found.form) and found.before not in BEFORE_NOUNS:
        return True  # investigate, gained, choosing
    if found.language is Language.ENGLISH and _is_english_verb(found):
        return True
    shares_a_sense = any(not sense_set(one, found.language).isdisjoint(sense_set(found.form, found.language)) for one in found.wanted)
    return found.language is Language.ENGLISH and not shares_a_sense and _is_english_adjective(found)


def _may_be_an_adjective(found: _Rendering, word: str) -> bool:
    if ADJECTIVE in found.classes(word):
        return True
    return looks_like_a_participle(word) if found.language is Language.SPANISH else word.endswith("ed")


def _nouns(found: _Rendering, word: str) -> frozenset[int]:
    """NOUN where a word has the sense of one, of whatever class."""
    others = {VERB, ADJECTIVE, ADVERB}
    return frozenset({NOUN}) if found.classes(word) - others else frozenset()


def _is_spanish_adjective(found: _Rendering) -> bool:
    """Whether a Spanish word is the adjective of the noun before it: «fuentes policiales»."""
    if ADJECTIVE not in found.classes(found.form) and not ends_as_adjective(found.form, found.language):
        return False
    noun = found.classes(found.before)
    return not found.is_small(found.before) and bool(_nouns(found, found.before)) and noun.isdisjoint((VERB, ADJECTIVE, ADVERB))


def _is_english_adjective(found: _Rendering) -> bool:
    """Whether an English word is the adjective of the noun behind it, which stands for something else, or what something is said to be:
    “sick pay”, “they were safe”.
    """
    classes = found.classes(found.form)
    if ADJECTIVE not in classes and not (not classes and ends_as_adjective(found.form, found.language)):
        return False
    if found.before in COPULAS:
        return True
    noun = found.classes(found.after)
    if found.is_small(found.after) or not _nouns(found, found.after) or ADVERB in noun or (found.words[found.at].opens and VERB in noun):
        return False
    there = counterpart(found.pairing, found.words[found.at + 1].span, Side.TARGET)
    if there is None or found.asked[0] <= there[0] < found.asked[1]:
        return False
    return not is_finite(found.pairing.source[slice(*there)].lower())


def _is_english_verb(found: _Rendering) -> bool:
    """Whether an English word is a verb by what stands beside it: “are rising”, “investigating the case”."""
    if VERB not in found.classes(found.form) and not any(VERB in found.classes(one) for one in base_forms(found.form, found.language)):
        return False
    takes_object = (
        found.form.endswith("ing") and found.after in DETERMINERS[Language.ENGLISH] and found.before not in _BEFORE[found.language]
    )
    return found.before in _BEFORE_VERBS or takes_object


def _is_noun_here(found: _Rendering) -> bool:
    """Whether a word that stands for a verb is a noun where it stands: “to come to a halt”, «la demanda»."""
    classes = found.classes(found.form)
    if not _nouns(found, found.form):
        return False
    if VERB not in classes or (found.language is Language.SPANISH and is_surely_a_noun(found.form)):
        return True
    return found.before in (DETERMINERS[Language.ENGLISH] if found.language is Language.ENGLISH else BEFORE_NOUNS)


def _is_another_noun(form: str, term: str, found: _Rendering) -> bool:
    """Whether a form of a Spanish verb is mostly a noun, and translated as such: «nombre», “name”, where «nombrar» is “appoint”."""
    shares = translation_shares(form, Language.SPANISH)
    known = sum(share for word, share in shares.items() if word in all_forms(found.wanted, found.language))
    return form != term and bool(_nouns(found, found.form)) and shares.get(found.form, 0.0) >= _MOST and known < _HARDLY


def _is_of_same_root_but_a_person(found: _Rendering, source: Iterable[str]) -> bool:
    """Whether a word is of the root of what is wanted, and one of it and of the words of the source names a person and the other does not:
    «sindicalista» for “union”, “ministry” for «ministro».
    """
    is_alike = any(fold(one)[:_ROOT] == fold(found.form)[:_ROOT] for one in found.wanted)
    return (
        is_alike
        and bool(found.classes(found.form))
        and (PERSON in found.classes(found.form)) != _may_be_a_person(source, found.language.other)
    )
