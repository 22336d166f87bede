"""Whether a word of the source is a term of the term base, by what stands for it in the translation.

“Arms” that are «armas» are no «brazos», «bajo la lluvia» has no bass, and a “bank” that is an «orilla» is none of money.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from aligner.bitext import Span
from aligner.checks.base import Pairing
from aligner.checks.words.renderings import counterpart
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_irregular import BEFORE_NOUNS
from aligner.languages.pair import Language, Side
from aligner.languages.word_building import ends_as_adjective
from aligner.lexicon.word_senses import ADJECTIVE, ADVERB, PERSON, VERB, classes_of, sense_set
from aligner.signals.words.senses import SameSense, compare_senses
from aligner.terms.homographs import is_another_word, is_another_word_here, is_participle, is_past_of_another_verb, means_rather
from aligner.terms.matcher import Occurrence
from aligner.terms.meanings import has_same_root, is_other_meaning, may_be_other_meaning
from aligner.terms.term_base import Term
from aligner.terms.term_words import TextWord, phrase_of, text_words

__all__ = ["Meaning", "meaning_of"]


class Meaning(StrEnum):
    """What a word of a source that has a form of a term means."""

    TERM = "term"
    DOUBTFUL = "doubtful"
    OTHER = "other"


_KNOWN = {SameSense.YES: Meaning.TERM, SameSense.PERHAPS: Meaning.DOUBTFUL, SameSense.NO: Meaning.OTHER}


class _Word(NamedTuple):
    """A word of the source that has a form of a term of one word (`term`, lower case), and what stands for it.

    `at`: its place. `wanted`: the words (lower case) that the term base has for it; `of_several`: a rendering has several of them.
    `to`: the place of the word of the target that surely stands for it; None when there is none.
    """

    source: Sequence[TextWord]
    at: int
    term: str
    target: Sequence[TextWord]
    to: int | None
    wanted: tuple[str, ...]
    of_several: bool
    language: Language

    @property
    def form(self) -> str:
        return self.source[self.at].lower


def meaning_of(asked: Occurrence, wanted: Sequence[Term], pairing: Pairing, instead: Span | None) -> Meaning:
    """What the words of a term mean in the source of a pair: the term, perhaps another thing, or surely another thing.

    `wanted`: the renderings of the term; `instead`: what stands for it. Terms of several words mean what they say.
    """
    words = phrase_of(asked.term)
    if not pairing.languages.has_tables:
        return Meaning.TERM
    if instead is not None and _is_of_same_root(pairing.target[slice(*instead)].lower(), wanted, Language(pairing.languages.target)):
        return Meaning.OTHER
    if len(asked.words) != 1 or len(words) != 1:
        return Meaning.TERM
    found = _of_one_word(asked, wanted, pairing, instead)
    return Meaning.DOUBTFUL if found is Meaning.TERM and _is_in_a_name(asked, pairing) else found


def _of_one_word(asked: Occurrence, wanted: Sequence[Term], pairing: Pairing, instead: Span | None) -> Meaning:
    source, target, language = text_words(pairing.source), text_words(pairing.target), Language(pairing.languages.source)
    phrases = [[word.lower for word in phrase_of(one)] for one in wanted]
    is_sure = instead is not None and counterpart(pairing, instead, Side.TARGET) == asked.span
    to, term = _place(target, instead), phrase_of(asked.term)[0].lower
    wanted_words, of_several = tuple(sorted({word for phrase in phrases for word in phrase})), any(len(phrase) > 1 for phrase in phrases)
    word = _Word(source, asked.words[0], term, target, to if is_sure else None, wanted_words, of_several, language)
    translation = None if to is None else target[to].lower
    if is_another_word_here(source, word.at, term, wanted_words, language) or is_past_of_another_verb(
        source, word.at, term, translation, wanted_words, language
    ):
        return Meaning.OTHER
    said = [one.lower for one in target if not is_sure or instead is None or instead[0] <= one.span[0] < instead[1]]
    known = compare_senses(word.form, said, phrases, language)
    if known is not None:
        return _KNOWN[known]
    return Meaning.TERM if word.to is None else _by_translation(word, word.to, pairing)


def _by_translation(word: _Word, to: int, pairing: Pairing) -> Meaning:
    """What a word means by the one word that surely stands for it; `to`: the place of that."""
    source, at, term, target, _, wanted, of_several, language = word
    translation, is_modifier = target[to].lower, False
    if language is Language.SPANISH and at > 0:
        before = _place(target, counterpart(pairing, source[at - 1].span, Side.SOURCE))
        is_modifier = _is_modifier(source, at, pairing, target[to].span)
        if is_participle(source, at, term, target, to, before, wanted):
            return Meaning.OTHER
    if is_modifier:
        other = is_other_meaning(word.form, term, wanted, translation, language, only_parts=of_several)
        return Meaning.OTHER if other or means_rather(word.form, translation, wanted, language) else Meaning.TERM
    if is_another_word(source, at, term, target, to, wanted, language, of_several=of_several):
        return Meaning.OTHER
    if _is_adjective_of_the_next(word, to, pairing) or _is_in_a_compound(word, to, pairing):
        return Meaning.DOUBTFUL
    doubtful = may_be_other_meaning(word.form, term, wanted, translation, language, of_several=of_several)
    return Meaning.DOUBTFUL if doubtful else Meaning.TERM


def _is_in_a_name(asked: Occurrence, pairing: Pairing) -> bool:
    """Whether a common word of the term base has a capital beside another word that has one, as in names of institutions and streets, whose
    translations are fixed: «Banco Europeo», “Czech Television”. Words for persons have one in titles.
    """
    source, at = text_words(pairing.source), asked.words[0]
    word = source[at]
    if asked.term.text[:1].isupper() or not word.written[:1].isupper() or word.opens or word.all_caps:
        return False
    small = FUNCTION_WORDS[Language(pairing.languages.source)]
    before, after = (next((one for one in words if one.lower not in small), None) for words in (source[at - 1 :: -1], source[at + 1 :]))
    near = [one for one in (before, after) if one is not None and one.written[:1].isupper() and not one.opens]
    if PERSON in classes_of(sense_set(word.lower, Language(pairing.languages.source))):
        return False
    return any(_are_joined(pairing.source[min(word.span[1], one.span[1]) : max(word.span[0], one.span[0])]) for one in near)


def _are_joined(between: str) -> bool:
    """Whether what stands between two words may stand within a name: blanks, and small words."""
    return all(part.isalpha() and part.islower() for part in between.replace("'s", " ").replace("’s", " ").split())


def _is_of_same_root(written: str, wanted: Sequence[Term], language: Language) -> bool:
    """Whether what stands for a term is its rendering as an adjective or a verb: “environmental” where “environment” is wanted."""
    phrases = [phrase_of(one) for one in wanted]
    return any(has_same_root(written, phrase[0].lower, language) for phrase in phrases if len(phrase) == 1)


def _is_adjective_of_the_next(word: _Word, to: int, pairing: Pairing) -> bool:
    """Whether an English word stands before a noun, and a Spanish adjective behind it for it: “the right place”, «el lugar correcto»."""
    if word.language is Language.SPANISH or to == 0 or word.at + 1 >= len(word.source) or word.source[word.at + 1].gap != " ":
        return False
    if _place(word.target, counterpart(pairing, word.source[word.at + 1].span, Side.SOURCE)) != to - 1:
        return False
    classes = classes_of(sense_set(word.target[to].lower, Language.SPANISH))
    return ADJECTIVE in classes or ends_as_adjective(word.target[to].lower, Language.SPANISH)


def _is_in_a_compound(word: _Word, to: int, pairing: Pairing) -> bool:
    """Whether one Spanish word stands for an English one and for the noun beside it: “record player”, «tocadiscos»."""
    if word.language is Language.SPANISH:
        return False
    beside = [
        place for place in (word.at - 1, word.at + 1) if 0 <= place < len(word.source) and word.source[max(place, word.at)].gap == " "
    ]
    nouns = (word.source[place] for place in beside if _is_noun(word.source[place].lower))
    return any(counterpart(pairing, noun.span, Side.SOURCE) == word.target[to].span for noun in nouns)


def _is_noun(word: str) -> bool:
    """Whether an English word has the sense of a noun, and none of an adjective."""
    classes = classes_of(sense_set(word, Language.ENGLISH))
    return bool(classes - {VERB}) and classes.isdisjoint((ADJECTIVE, ADVERB))


def _place(words: Sequence[TextWord], span: Span | None) -> int | None:
    """The number of the word that a span is."""
    return next((place for place, word in enumerate(words) if word.span == span), None)


def _is_modifier(source: Sequence[TextWord], at: int, pairing: Pairing, instead: Span | None) -> bool:
    """Whether a Spanish word is the adjective of the noun before it, as what stands for the noun comes behind what stands for the word:
    «un hombre alto», “a tall man”.
    """
    if instead is None or at == 0 or source[at].gap != " " or source[at - 1].lower in BEFORE_NOUNS:
        return False
    noun = counterpart(pairing, source[at - 1].span, Side.SOURCE)
    return noun is not None and pairing.target[instead[1] : noun[0]] == " "
