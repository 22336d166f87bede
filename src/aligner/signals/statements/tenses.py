"""Plans that became facts, facts that became plans, and what was so that is so now: the tense of verbs that translate each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ADVERBS, BE, DETERMINERS, ENGLISH_PAST, HAVE, OBJECT_PRONOUNS
from aligner.languages.es_en_conditions import ENGLISH_INVERTED
from aligner.languages.es_en_office_terms import AIMED, PLANNED, PREPARING
from aligner.languages.es_en_tenses import (
    BEING,
    CONDITIONAL_STEMS,
    ENGLISH_MODALS,
    GOES_ON,
    GOES_ON_WHEN_DONE,
    HAVE_NOW,
    NO_PRESENT,
    NO_SPANISH_FUTURE,
    NOT_NOW,
    PAST_AS_PRESENT,
    PROVIDED_THAT,
    SPANISH_FUTURE,
    SPANISH_PRETERITE,
    SPANISH_UNREAL,
    SPANISH_WAS,
    SPANISH_WOULD_HAVE,
    STATES_IN_ING,
    STILL,
)
from aligner.languages.es_verb_shapes import GERUND, INFINITIVE, PARTICIPLE
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, WordLink, align_words
from aligner.lexicon.word_links import Words, in_lexicon
from aligner.text.word_patterns import WordPattern

__all__ = ["Tense", "TenseChange", "find_tense_changes", "read_tense"]

_PRETERITE = re.compile(SPANISH_PRETERITE)
_FUTURE = re.compile(SPANISH_FUTURE)
_LINK = 0.6
"""Probability from which two verbs translate each other. Set by hand."""
_PARTICIPLE = re.compile(PARTICIPLE)
_INFINITIVE = re.compile(INFINITIVE)
_GERUND = re.compile(GERUND)
_ENGLISH_PAST = re.compile(r"\w{2,}ed")
_PLANNED = {
    language: re.compile(rf"(?<!\w)(?:{pattern})\s+(?:\w+ly\s+)?(?:(?:have\s+)?be(?:en)?\s+)?(?:\w+ly\s+)?$", re.IGNORECASE)
    for language, pattern in PLANNED.items()
}
_AIMED = {language: re.compile(rf"(?<!\w)(?:{pattern})\s+(?:\w+ly\s+)?$", re.IGNORECASE) for language, pattern in AIMED.items()}
_PREPARED = {
    language: re.compile(rf"(?<!\w)(?:{pattern})\s+(?:{'|'.join(sorted(DETERMINERS[language]))})\s+(?:\w{{1,20}}\s+)?$", re.IGNORECASE)
    for language, pattern in PREPARING.items()
}
"""Before a noun of what is still to be done: «prepara el cierre»."""
_ANNOUNCING = {language: WordPattern(f"{PLANNED[language]}|{AIMED[language]}|{PREPARING[language]}", end="") for language in Language}
"""With what the three begin: most texts have nothing of it."""
_UNREAL = re.compile(SPANISH_UNREAL, re.IGNORECASE)
_INVERTED = re.compile(rf"{ENGLISH_INVERTED}[^.;:!?,]*$")
_SENTENCE = re.compile(r"[.!?][\"”’)]{0,3}\s*$")
_WILL = re.compile(r"\b(?:will|shall|would|to be|wants?|wanted|needs?)\b[^.;:!?]*$")
_THE = re.compile(r"\b(?:the|of|free|own) $", re.IGNORECASE)
"""What makes a noun of "will"."""
_GENERALLY = re.compile(r"\b(?:when|whenever|if|while|where|as) [^.;:!?]*$", re.IGNORECASE)
"""What begins a clause in which "is" tells what was so then, too: "he dreams while his body is tied to the bed"."""
_IMPERFECT = re.compile(r"\w{3,}(?:aba|aban)")
_IS = frozenset("is are am".split())
_SAID = 8
"""Words before a Spanish verb in which "que" may make it one of indirect speech, whose tense says less."""
_CLAUSE = 80
_BEFORE = 40
"""Characters before a verb in which its auxiliaries are read; `_CLAUSE`: in which another verb's "will" may be its own, too."""


class Tense(StrEnum):
    """When something happens, as far as a verb surely says; `ONCE`: at another time than now; `UNREAL`: it would have, and did not.
    The value is for messages.
    """

    FUTURE = "still to come"
    PAST = "done"
    ONCE = "then"
    NOW = "now"
    UNREAL = "not so"
    GOING_ON = "not finished"
    AIMED = "only intended"


_ONLY_AGAINST_DONE = frozenset({Tense.UNREAL, Tense.AIMED})
"""What may stand for any tense but that of what is done."""


@dataclass(frozen=True, slots=True)
class TenseChange:
    """Two verbs that translate each other, of two tenses that exclude each other."""

    spans: Mapping[Language, Span]
    tenses: Mapping[Language, Tense]


def read_tense(words: Words, number: int, language: Language) -> Tense | None:
    """The tense of a verb (by index), with the words before it; None where it is not sure."""
    start = words.spans[number][0]
    if any(start - _BEFORE <= place < start for place in _announced(words.text, language)):
        before = words.text[max(0, start - _BEFORE) : start]
        planned = _PLANNED[language].search(before)
        if planned and not _THE.search(words.text, 0, start - len(before) + planned.start()):
            return Tense.FUTURE if _is_base(words.lower[number], language) or language is Language.ENGLISH else None
        if _AIMED[language].search(before):
            return Tense.AIMED
        participle = language is Language.SPANISH and _PARTICIPLE.fullmatch(words.lower[number]) is not None
        if not participle and _PREPARED[language].search(before):
            return Tense.FUTURE
    return _spanish(words, number) if language is Language.SPANISH else _english(words, number)


@lru_cache(maxsize=1024)
def _announced(text: str, language: Language) -> Sequence[int]:
    """Where words begin that say of what follows that it is still to come, or only intended."""
    return _ANNOUNCING[language].starts(text)


def _is_base(word: str, language: Language) -> bool:
    return language is Language.SPANISH and _INFINITIVE.fullmatch(word) is not None


def _spanish(words: Words, number: int) -> Tense | None:
    word = words.lower[number]
    if _FUTURE.fullmatch(word) and word not in NO_SPANISH_FUTURE and not words.written[number][0].isupper():
        return Tense.FUTURE
    if _PRETERITE.fullmatch(word) and not (number and words.written[number][0].isupper()):
        return Tense.PAST
    if _PARTICIPLE.fullmatch(word):
        before = [one for one in words.lower[max(0, number - 3) : number] if one not in ADVERBS[Language.SPANISH]]
        if before and before[-1] in ("ha", "han", "fue", "fueron"):
            return Tense.PAST
        if before and before[-1] in ("será", "serán"):
            return Tense.FUTURE
        if before and before[-1] in SPANISH_WOULD_HAVE and _UNREAL.search(words.text):
            return Tense.UNREAL
    return None


def _english(words: Words, number: int) -> Tense | None:
    word = words.lower[number]
    if not (_ENGLISH_PAST.fullmatch(word) or word in ENGLISH_PAST) or words.lower[number : number + 2] == PROVIDED_THAT:
        return None
    place, english = number - 1, Language.ENGLISH
    auxiliary = False
    while place >= 0 and (words.lower[place] in BE[english] or words.lower[place] in HAVE[english] or _is_adverb(words.lower[place])):
        auxiliary = auxiliary or words.lower[place] in ("was", "were", "has", "have")
        if words.lower[place] in ("be", "being", "is", "are", "get", "gets"):
            return None
        place -= 1
    start = words.spans[number][0]
    would_have = place >= 0 and words.lower[place] == "would" and "have" in words.lower[place:number]
    if would_have or _INVERTED.search(words.text, max(0, start - _CLAUSE), start):
        return Tense.UNREAL
    if place >= 0 and words.lower[place] in ENGLISH_MODALS:
        return None
    if auxiliary:
        return Tense.PAST
    planned = _WILL.search(words.text[max(0, start - _CLAUSE) : start])
    before = words.lower[number - 1] if number else ""
    attribute = before in DETERMINERS[english] or (number > 0 and words.written[number][0].isupper())
    return None if place != number - 1 or word in PAST_AS_PRESENT or planned or attribute else Tense.PAST


def _is_adverb(word: str) -> bool:
    return word in ADVERBS[Language.ENGLISH] or word.endswith("ly")


def _read_once(words: Words, number: int) -> bool:
    """Whether a Spanish verb says that something was so at another time, and is not reported: «pagaba», «estuvo casada»."""
    word, before = words.lower[number], words.lower[max(0, number - _SAID) : number]
    if _is_imperfect(word):
        return "que" not in before
    if _PARTICIPLE.fullmatch(word) is None or "que" in before:
        return False
    near = [one for one in before[-3:] if one not in ADVERBS[Language.SPANISH]]
    return bool(near) and near[-1] in SPANISH_WAS


@lru_cache(maxsize=1 << 14)
def _is_imperfect(word: str) -> bool:
    """Whether a Spanish word is surely an imperfect: «pagaba», «vendía», and neither «todavía» nor «vendería»."""
    if _IMPERFECT.fullmatch(word):
        return True
    stem = word.removesuffix("n").removesuffix("ía")
    if stem in CONDITIONAL_STEMS or (in_lexicon(stem, Language.SPANISH) and stem.endswith("r")):
        return False
    return word.endswith(("ía", "ían")) and any(in_lexicon(stem + ending, Language.SPANISH) for ending in ("er", "ir"))


def _is_present(words: Words, number: int) -> bool:
    """Whether an English verb is surely in the present, in a sentence that is no headline: "employs 600 people"."""
    word = words.lower[number]
    if (
        not word.isalpha()
        or not word.endswith("s")
        or word.endswith("ss")
        or number == 0
        or _SENTENCE.search(words.text) is None
        or word in NO_PRESENT
    ):
        return False
    bases = {word[:-1], word[:-2], word[:-3] + "y"}
    if word != "has" and not any(
        one.endswith("ing") and in_lexicon(one, Language.ENGLISH) for base in bases for one in inflect(base, Language.ENGLISH)
    ):
        return False
    if words.lower[number - 1] in DETERMINERS[Language.ENGLISH]:
        return False
    return _GENERALLY.search(words.text[max(0, words.spans[number][0] - _CLAUSE) : words.spans[number][0]]) is None


def _read_now(words: Words, number: int) -> bool:
    """Whether an English verb says that something is so now, in a sentence that is no headline: "is paying", "is married"."""
    word = words.lower[number]
    if not word.endswith(("ing", "ed")) and word not in ENGLISH_PAST:
        return False
    place = number - 1
    while place > 0 and words.lower[place] in ADVERBS[Language.ENGLISH]:
        place -= 1
    if place >= 0 and _GENERALLY.search(words.text[max(0, words.spans[place][0] - _CLAUSE) : words.spans[place][0]]):
        return False
    return place >= 0 and words.lower[place] in _IS and _SENTENCE.search(words.text) is not None


def _was_and_is(alignment: WordAlignment, link: WordLink) -> bool:
    """Whether the Spanish verb of a link says that something was so once, and the English one that it is so now."""
    if not _read_once(alignment.spanish, link.spanish):
        return False
    is_plain = _is_imperfect(alignment.spanish.lower[link.spanish]) and _is_present(alignment.english, link.english)
    return is_plain or _read_now(alignment.english, link.english)


def _read_going_on(words: Words, number: int, language: Language) -> bool:
    """Whether a verb says that something goes on now: «sigue subiendo», "are still rebuilding", "is being repaired"."""
    place = _before(words, number - 1, language)
    if place < 0:
        return False
    word = words.lower[number]
    if words.lower[place] in BEING:
        return words.lower[max(0, place - 1)] in GOES_ON[language]
    form = _GERUND.fullmatch(word) is not None if language is Language.SPANISH else word.endswith("ing") and word not in STATES_IN_ING
    return form and words.lower[place] in GOES_ON[language]


def _before(words: Words, place: int, language: Language) -> int:
    """The first word at or before a place that is no adverb and no pronoun."""
    skipped = ADVERBS[language] | OBJECT_PRONOUNS | STILL
    while place >= 0 and (words.lower[place] in skipped or words.lower[place].endswith(("ly", "mente"))):
        place -= 1
    return place


def _is_unfinished(alignment: WordAlignment, link: WordLink, own: Tense | None, other: Tense | None) -> tuple[Tense, Tense] | None:
    """What two verbs say of which one goes on and the other is done."""
    if alignment.english.lower[link.english] in GOES_ON_WHEN_DONE:
        return None
    if other is Tense.PAST and own is None and _read_going_on(alignment.spanish, link.spanish, Language.SPANISH):
        return Tense.GOING_ON, Tense.PAST
    if own is Tense.PAST and other is None and _read_going_on(alignment.english, link.english, Language.ENGLISH):
        return Tense.PAST, Tense.GOING_ON
    return None


def _has_or_will_have(alignment: WordAlignment, link: WordLink, own: Tense | None, other: Tense | None) -> tuple[Tense, Tense] | None:
    """What two verbs say of which one says what somebody has, and the other what they will have: «tendrá», "has"."""
    spanish, english = alignment.spanish, alignment.english
    if own is Tense.FUTURE and english.lower[link.english] in HAVE_NOW and _is_main_have(english, link.english):
        return Tense.FUTURE, Tense.NOW
    if other is Tense.FUTURE and spanish.lower[link.spanish] in HAVE_NOW and spanish.lower[link.spanish + 1 : link.spanish + 2] != ("que",):
        return Tense.NOW, Tense.FUTURE
    return None


def _is_main_have(words: Words, number: int) -> bool:
    """Whether "has" or "have" has an object: a figure, or a phrase with a determiner."""
    start, end = words.spans[number]
    if _GENERALLY.search(words.text[max(0, start - _CLAUSE) : start]) or _WILL.search(words.text[max(0, start - _CLAUSE) : start]):
        return False
    behind = words.lower[number + 1 : number + 2]
    if number and words.lower[number - 1] in NOT_NOW:
        return False
    return words.text[end : end + 2].strip().isdigit() or bool(behind and behind[0] in DETERMINERS[Language.ENGLISH] - {"'s", "of", "that"})


def find_tense_changes(spanish: str, english: str) -> Iterator[TenseChange]:
    """Verbs that are still to come on one side and done on the other, or were so then and are so now."""
    alignment = align_words(spanish, english)
    for link in alignment.links:
        if link.probability < _LINK or alignment.english.lower[link.english] in ("'s", "’s"):
            continue  # "the mayor's mother-in-law": no verb
        if _was_and_is(alignment, link):
            yield _change(alignment, link, Tense.ONCE, Tense.NOW)
            continue
        own = read_tense(alignment.spanish, link.spanish, Language.SPANISH)
        other = read_tense(alignment.english, link.english, Language.ENGLISH)
        unfinished = _is_unfinished(alignment, link, own, other) or _has_or_will_have(alignment, link, own, other)
        if unfinished is not None:
            yield _change(alignment, link, *unfinished)
        elif (
            own is not None
            and other is not None
            and own != other
            and (_ONLY_AGAINST_DONE.isdisjoint((own, other)) or Tense.PAST in (own, other))
        ):
            yield _change(alignment, link, own, other)


def _change(alignment: WordAlignment, link: WordLink, own: Tense, other: Tense) -> TenseChange:
    spans = {Language.SPANISH: alignment.spanish.spans[link.spanish], Language.ENGLISH: alignment.english.spans[link.english]}
    return TenseChange(spans, {Language.SPANISH: own, Language.ENGLISH: other})
