"""Statements that one text gives to somebody and the other states itself: "the firm says it has paid" that became "the firm has paid"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.bitext import Span
from aligner.languages.es_en_attributions import (
    BEFORE_NOUNS,
    INTRODUCED,
    NOT_ASIDE,
    OPENED_BY,
    REPORTING_VERBS,
    SAYING_VERBS,
    SUBJECT_BEGINS,
    VOUCHED,
)
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_stances import NEGATIONS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.words.word_pairs import forms_may_translate
from aligner.text.word_patterns import WordPattern

__all__ = ["find_lost_attribution"]

_VERBS = {language: (WordPattern(SAYING_VERBS[language]), WordPattern(REPORTING_VERBS[language])) for language in Language}
_INTRODUCED = {language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in INTRODUCED[language]) for language in Language}
_VOUCHED = {language: WordPattern(VOUCHED[language]) for language in Language}
_MARKS = re.compile(r"[«»“”\"]|(?<!\w)['‘](?=\w)|^\s*[—–-]|''|`|\?")
_CLAUSE_END = re.compile(r"[,;:.()—–]")
_SHUT = re.compile(r"(?:\s[^\s,;:.()—–]+){0,9}\s?(?:[,;.()—–]|$)")
_NAMED = re.compile(rf"\s(?:{SUBJECT_BEGINS}|[A-Z])")
"""What begins behind "said" with whoever says it."""
_SUBJECT_WORDS, _ASIDE_WORDS = 5, 6
"""Words in front of a verb that are shown with it, and words of "the mayor of Vigo said" between commas, at most."""
_NEAR = 3
"""Words before a verb that may deny it or leave it open."""
_LINK, _SURE_LINK, _MIN_CLAIM, _MIN_SHARE = 0.4, 0.6, 2, 0.5
"""Probability of a link, and of one that is sure; content words of a claim; and the share of them that must be translated. Set by hand."""


def find_lost_attribution(own: str, other: str, language: Language) -> Span | None:
    """Who says it, with the verb, where the other text says the same and has nothing that makes it anybody's; None otherwise."""
    said = _attribution(own, language)
    if said is None or _MARKS.search(other):
        return None
    alignment = align_words(own, other) if language is Language.SPANISH else align_words(other, own)
    if _is_vouched(alignment, language, said) or not _is_told(alignment, language, said):
        return None
    return said


def _attribution(text: str, language: Language) -> Span | None:
    """The first words that give a statement of a text to somebody."""
    for verbs, introduced in zip(_VERBS[language], _INTRODUCED[language], strict=True):
        for verb in verbs.finditer(text):
            clause = max((end.end() for end in _CLAUSE_END.finditer(text, 0, verb.start())), default=0)
            before = text[clause : verb.start()].split()
            near = {word.lower() for word in before[-_NEAR:]}
            if near & (NEGATIONS[language] | OPENED_BY) or _is_noun_behind(before) or any(word.endswith(("n't", "n’t")) for word in near):
                continue
            aside = clause > 0 and _is_aside(before, text[verb.end() :], language) and _SHUT.match(text, verb.end()) is not None
            if aside or (before and introduced.match(text, verb.end())):
                shown = " ".join(before[-_SUBJECT_WORDS:])
                return text.find(shown, clause) if shown else verb.start(), verb.end()
    return None


def _is_aside(before: Sequence[str], behind: str, language: Language) -> bool:
    """Whether the words between a comma and a verb of saying can be those of "the mayor of Vigo said", "said the mayor" or «dijo»."""
    if language is Language.SPANISH:
        return not before
    if not before:
        return _NAMED.match(behind) is not None
    return len(before) <= _ASIDE_WORDS and NOT_ASIDE.isdisjoint(word.lower() for word in before)


def _is_noun_behind(before: Sequence[str]) -> bool:
    """Whether what comes behind some words is a noun: "the claim", "the heiress's claim"."""
    return bool(before) and (before[-1].lower() in BEFORE_NOUNS or before[-1].endswith(("'s", "’s", "s'", "s’")))


def _is_vouched(alignment: WordAlignment, language: Language, said: Span) -> bool:
    """Whether the other text gives it to somebody, too, or leaves it open; words for another part of this text do not count."""
    own, other = alignment.words(language), alignment.words(language.other)
    if any(verbs.search(other.text) is not None for verbs in _VERBS[language.other]):
        return True
    for match in _VOUCHED[language.other].finditer(other.text):
        inside = [n for n, (start, end) in enumerate(other.spans) if start < match.end() and match.start() < end]
        places = [alignment.best(language.other, number, _SURE_LINK) for number in inside]
        if not places or any(place is None or _overlap(own.spans[place], said) for place in places):
            return True
    return False


def _is_told(alignment: WordAlignment, language: Language, said: Span) -> bool:
    """Whether what is said is in the other text, and the verb that says it has no counterpart there."""
    words = alignment.words(language)
    verb = max((n for n, span in enumerate(words.spans) if span[1] <= said[1]), default=None)
    if verb is None or _is_linked(alignment, language, verb):
        return False
    outside = [
        number
        for number, span in enumerate(words.spans)
        if words.lower[number] not in FUNCTION_WORDS[language] and not _overlap(span, said)
    ]
    told = sum(_is_linked(alignment, language, number) for number in outside)
    return len(outside) >= _MIN_CLAIM and told >= _MIN_SHARE * len(outside)


def _is_linked(alignment: WordAlignment, language: Language, number: int) -> bool:
    """Whether a word has a counterpart that can translate it, and not just one that nothing else stands for."""
    place = alignment.best(language, number, _LINK)
    if place is None:
        return False
    pair = alignment.words(language).lower[number], alignment.words(language.other).lower[place]
    return pair[0] == pair[1] or forms_may_translate(*(pair if language is Language.SPANISH else reversed(pair)))


def _overlap(span: Span, other: Span) -> bool:
    return span[0] < other[1] and other[0] < span[1]
