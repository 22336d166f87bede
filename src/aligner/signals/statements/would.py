"""What would be so that will be so, or is being done: "it would benefit", «se beneficiará»; in quotations, where no "said" asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_clauses import ADVERBS
from aligner.languages.es_en_tenses import BEFORE_WOULD, ENGLISH_PARTICIPLE
from aligner.languages.es_verb_shapes import CONDITIONAL, FUTURE, GERUND_AND_PRONOUNS, SUBJUNCTIVE
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.words.fixed_phrases import quoted_spans

__all__ = ["lost_conditionals"]

_ENGLISH_PARTICIPLE = re.compile(ENGLISH_PARTICIPLE)
_BEFORE_WOULD = re.compile(BEFORE_WOULD, re.IGNORECASE)
_LINK = 0.5
"""Probability from which two verbs translate each other. Set by hand."""
_FUTURE = re.compile(FUTURE)
_CONDITIONAL = re.compile(CONDITIONAL)
_SUBJUNCTIVE = re.compile(SUBJUNCTIVE)
_GERUND = re.compile(GERUND_AND_PRONOUNS)
_BEING = frozenset("está están estaba estaban".split())
_WOULD = re.compile(r"\bwould\b|['’]d\b", re.IGNORECASE)
_WILL = re.compile(r"\b(?:will|shall|won['’]t|going to)\b|['’]ll\b", re.IGNORECASE)
_ING = re.compile(r"\b(?:is|are|was|were|been|be|['’]s|['’]re)\s+(?:\w+ly\s+)?\w+ing\b", re.IGNORECASE)
_NEXT = 4


def lost_conditionals(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """A "would" of the English whose verb the Spanish has in the future, or as what is being done; at most one."""
    if not _WOULD.search(english):
        return
    alignment = align_words(spanish, english)
    for number, word in enumerate(alignment.english.lower):
        verb = _verb(alignment, number) if word in ("would", "'d") else None
        there = None if verb is None else alignment.best(Language.ENGLISH, verb, _LINK)
        if verb is None or there is None:
            continue
        if _is_promised(alignment, number, there) or _is_going_on(alignment, there):
            first = there - 1 if _GERUND.fullmatch(alignment.spanish.lower[there]) else there
            yield {Language.ENGLISH: alignment.english.span(number, verb), Language.SPANISH: alignment.spanish.span(first, there)}
            return


def _verb(alignment: WordAlignment, would: int) -> int | None:
    """The verb of a "would"; None with "would have", whose verb says what was not so."""
    words = alignment.english.lower
    for number in range(would + 1, min(len(words), would + _NEXT)):
        if words[number] in ("have", "n't", "not", "never", "like", "rather"):
            return None
        if words[number] not in ADVERBS[Language.ENGLISH] and not words[number].endswith("ly") and words[number] not in ("be", "you", "we"):
            return None if words[would] == "'d" and _ENGLISH_PARTICIPLE.fullmatch(words[number]) else number
    return None


def _is_promised(alignment: WordAlignment, would: int, there: int) -> bool:
    """Whether the Spanish verb is in the future, in a quotation in which nothing asks for "would" instead of "will"."""
    own, other = alignment.english, alignment.spanish
    if not _FUTURE.fullmatch(other.lower[there]) or _WILL.search(own.text):
        return False
    if any(_CONDITIONAL.fullmatch(word) or _SUBJUNCTIVE.fullmatch(word) for word in other.lower):
        return False
    place = own.spans[would][0]
    for start, end in quoted_spans(own.text):
        if start < place < end:
            return _BEFORE_WOULD.search(own.text, start, place) is None
    return False


def _is_going_on(alignment: WordAlignment, there: int) -> bool:
    """Whether the Spanish says that it is being done, and nothing in the English does."""
    words = alignment.spanish.lower
    if not _GERUND.fullmatch(words[there]) or there == 0 or words[there - 1] not in _BEING:
        return False
    return not _ING.search(alignment.english.text) and not any(_CONDITIONAL.fullmatch(word) for word in words)
