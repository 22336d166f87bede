"""Things that became others of their kind: machete and pitchfork, waistcoat and coat, measles and chickenpox.

Names of things are translated literally, however free the sentence. So a word that mostly names a thing, and that nothing in the other text
can mean, beside a word there that names another thing of the same kind and that nothing here can mean, is likely wrong. The kinds are
animals, food, plants, garments, vehicles, illnesses, drugs, parts of the body, sports, occupations, tools, buildings, furniture and
materials of WordNet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from aligner.languages.es_en_clauses import DETERMINERS, ENGLISH_MODALS
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.languages.word_forms import base_forms
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, read_words, translation_shares
from aligner.lexicon.word_senses import broader_things, may_translate, sense_set, thing_of
from aligner.signals.grammar.clauses import is_verb
from aligner.signals.words.sure_translations import sure_translation

__all__ = ["OCCUPATION", "Thing", "changed_things", "shares_of_things"]

_LITERAL, OCCUPATION = range(1, 9), 9
"""Numbers of kinds in `THINGS` of scripts/train/word_senses.py: those whose names are translated literally, and occupations, which are
named freely."""
_LEAST = dict.fromkeys(_LITERAL, 0.45) | {OCCUPATION: 0.95}
_LEAST_OF_OTHERS = 0.6
"""How surely two words must name things of one kind (0..1). Of 4,500 pairs of WMT newstest 2008 and 2010, 11 are above it. Set by hand."""
_LEAST_SHARE = 0.03
"""Share of the translations of a word from which one says what it means."""
_FARTHEST = 0.3
"""How far apart the places of two words may be, as a share of their texts. Set by hand."""
_SAME_BEGINNING = 4
_PARTICIPLE = "ing"
"""How English words end that name what is done, and what it is done to or with: dressing, stuffing."""
_LEAST_LETTERS = 3


class Thing(NamedTuple):
    """A Spanish and an English word, by index, that name different things of a kind. `sure`: how surely they do (0..1). `freely`: such
    things are often named in another way: farmhands for «temporeros».
    """

    spanish: int
    english: int
    sure: float
    freely: bool


@lru_cache(maxsize=1 << 14)
def shares_of_things(word: str, language: Language) -> Mapping[int, float]:
    """How much of what a word (lower case) usually means are things of each kind (0..1): by its translations in the lexicon, each by the
    senses that it shares with the word, or else by its senses alike.
    """
    own = sense_set(word, language)
    found: defaultdict[int, float] = defaultdict(float)
    if not any(map(thing_of, own)):
        return found
    total = 0.0
    for form in (word, *base_forms(word, language)):
        for other, share in translation_shares(form, language).items():
            common = own & sense_set(other, language.other) if share >= _LEAST_SHARE else frozenset()
            if common:
                total += share
                _add(found, common, share)
    if not total:
        total = 1.0
        _add(found, own, total)
    return {kind: share / total for kind, share in found.items() if kind}


def _add(found: defaultdict[int, float], senses: frozenset[int], share: float) -> None:
    for sense in senses:
        found[thing_of(sense)] += share / len(senses)


def changed_things(spanish: str, english: str) -> list[Thing]:
    """The words that name different things of a kind, where nothing in the other text can mean either; each word once, the surest first."""
    words = {Language.SPANISH: read_words(spanish), Language.ENGLISH: read_words(english)}
    things = {language: dict(_things(words[language], language)) for language in Language}
    likely = sorted(_of_one_kind(things, words), key=lambda thing: (-thing.sure, thing))
    found: list[Thing] = []
    alignment = align_words(spanish, english) if likely else None
    for thing in likely:
        if any(thing.spanish == one.spanish or thing.english == one.english for one in found):
            continue
        if (
            alignment
            and not _is_answered(alignment, thing.spanish, Language.SPANISH)
            and not _is_answered(alignment, thing.english, Language.ENGLISH)
        ):
            found.append(thing)
    return found


def _things(words: Words, language: Language) -> Iterator[tuple[int, Mapping[int, float]]]:
    """The words that may name a thing, by index, with their shares. Capitals inside a sentence begin names."""
    not_things = FUNCTION_WORDS[language]
    for number, word in enumerate(words.lower):
        if len(word) < _LEAST_LETTERS or word in not_things or (number and not words.written[number].islower()):
            continue
        shares = shares_of_things(word, language)
        if shares and not _is_no_noun(words, number, language):
            yield number, shares


def _is_no_noun(words: Words, number: int, language: Language) -> bool:
    if language is Language.ENGLISH:
        return words.lower[number].endswith(_PARTICIPLE) or words.lower[number] in ENGLISH_MODALS
    return not DETERMINERS[language].intersection(words.lower[max(0, number - 1) : number]) and is_verb(words, number, language)


def _of_one_kind(things: Mapping[Language, Mapping[int, Mapping[int, float]]], words: Mapping[Language, Words]) -> Iterator[Thing]:
    lengths = [len(words[language].lower) for language in (Language.SPANISH, Language.ENGLISH)]
    for i, own in things[Language.SPANISH].items():
        for j, other in things[Language.ENGLISH].items():
            if abs(i / lengths[0] - j / lengths[1]) >= _FARTHEST:
                continue
            sure, kind = max(((_surely(kind, own[kind], other[kind]), kind) for kind in own.keys() & other.keys()), default=(0.0, 0))
            if sure:
                yield Thing(i, j, sure, kind == OCCUPATION)


def _surely(kind: int, share: float, other: float) -> float:
    sure = sqrt(share * other)
    return sure if sure >= _LEAST.get(kind, _LEAST_OF_OTHERS) else 0.0


def _is_answered(alignment: WordAlignment, number: int, language: Language) -> bool:
    """Whether a word of the other text can mean one of `language`, and is there for no other word of this text."""
    word = alignment.words(language).lower[number]
    for place, other in enumerate(alignment.words(language.other).lower):
        pair = (word, other) if language is Language.SPANISH else (other, word)
        if _can_mean(*pair) and sure_translation(alignment, language.other, place) in (None, number):
            return True
    return False


@lru_cache(maxsize=1 << 14)
def _can_mean(spanish: str, english: str) -> bool:
    """Whether two words, in any form, translate each other, are spelt alike, or one names a broader thing than the other."""
    if fold(spanish)[:_SAME_BEGINNING] == fold(english)[:_SAME_BEGINNING]:
        return True
    if any(may_translate(one, other) for one in _forms(spanish, Language.SPANISH) for other in _forms(english, Language.ENGLISH)):
        return True
    own, others = sense_set(spanish, Language.SPANISH), sense_set(english, Language.ENGLISH)
    return not broader_things(own).isdisjoint(others) or not broader_things(others).isdisjoint(own)


def _forms(word: str, language: Language) -> Sequence[str]:
    return (word, *base_forms(word, language))
