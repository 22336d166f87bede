"""Statements that one text gives to somebody, and the other states itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_claimants import BEFORE_CLAIMANTS, CLAIMANTS, CLAIMING, OPENING
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_hearsay import ANSWERS, DOUBTING, GIVING
from aligner.languages.es_en_punctuation import SPEAKING
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.text.word_patterns import WordPattern

__all__ = ["LostSpeaker", "find_lost_claimant", "find_lost_speaker"]

_QUOTED = re.compile(r"[«“\"]([^«»“”\"]{8,600})[»”\"]")
_MARKS = re.compile(r"[«»“”\"]|(?<!\w)['‘](?=\w)|^\s*[—–-]|''|`")
_DOUBTING = {language: WordPattern(pattern) for language, pattern in DOUBTING.items()}
_SPEAKING = re.compile(rf"{SPEAKING}|(?<!\w)(?:{GIVING})(?!\w)", re.IGNORECASE)
_MIN_WORDS = 3
_NEAR = 40
"""Characters between a quotation and the word that says whose it is, at most."""
_CLAIMED = {
    language: WordPattern(
        rf"(?:{CLAIMANTS[language]})(?:\s[^\W_]{{1,20}}){{0,4}}?\s(?:{CLAIMING[language]})"
        rf"|(?:{OPENING[language]}){BEFORE_CLAIMANTS}\s(?:{CLAIMANTS[language]})"
        rf"|(?:{CLAIMING[language]}){BEFORE_CLAIMANTS}\s(?:{CLAIMANTS[language]})"
    )
    for language in Language
}
_CLAIMANT = {language: re.compile(CLAIMANTS[language]) for language in Language}
_VOUCHED_BY = {language: WordPattern(f"{ANSWERS[language]}|{CLAIMING[language]}|{OPENING[language]}") for language in Language}
"""What else says in the other text that somebody claims it."""
_LINK, _SURE_LINK, _MIN_CLAIM, _MIN_SHARE = 0.4, 0.6, 3, 0.6
"""Probability of a link, and of one that is sure; content words of a claim; and the share of them that must be translated. Set by hand."""


@dataclass(frozen=True, slots=True)
class LostSpeaker:
    """A quotation of one text, and the words that say whose it is, where the other text has neither marks nor anybody who says it."""

    quotation: Span
    speaker: Span


def find_lost_speaker(own: str, other: str, language: Language) -> LostSpeaker | None:
    """The quotation and the speaker that the other text leaves out; None when it has marks, or any verb of saying."""
    quoted = next((match for match in _QUOTED.finditer(own) if len(match.group(1).split()) >= _MIN_WORDS), None)
    if quoted is None or _MARKS.search(other) or _SPEAKING.search(other):
        return None
    said = (match for match in _DOUBTING[language].finditer(own) if _is_beside(match.span(), quoted.span()))
    speaker = next(said, None)
    return None if speaker is None else LostSpeaker(quoted.span(), speaker.span())


def _is_beside(word: Span, quotation: Span) -> bool:
    """Whether a word stands outside a quotation, and near it."""
    return 0 <= word[0] - quotation[1] <= _NEAR or 0 <= quotation[0] - word[1] <= _NEAR


def find_lost_claimant(own: str, other: str, language: Language) -> LostSpeaker | None:
    """What a text gives to somebody who accuses, where the other text says the same, and nothing of anybody who says it; None otherwise."""
    claimed = _CLAIMED[language].search(own)
    if claimed is None or _MARKS.search(other):
        return None
    alignment = align_words(own, other) if language is Language.SPANISH else align_words(other, own)
    if _says_who(alignment, language, claimed.span()):
        return None
    words = alignment.words(language)
    outside = [
        number
        for number, (start, end) in enumerate(words.spans)
        if words.lower[number] not in FUNCTION_WORDS[language] and (end <= claimed.start() or claimed.end() <= start)
    ]
    claimants = [
        number
        for number, (start, end) in enumerate(words.spans)
        if claimed.start() <= start and end <= claimed.end() and _CLAIMANT[language].fullmatch(words.lower[number])
    ]
    if any(alignment.best(language, number, _LINK) is not None for number in claimants):
        return None
    translated = [number for number in outside if alignment.best(language, number, _LINK) is not None]
    if len(outside) < _MIN_CLAIM or len(translated) < _MIN_SHARE * len(outside):
        return None
    return LostSpeaker((words.spans[outside[0]][0], words.spans[outside[-1]][1]), claimed.span())


def _says_who(alignment: WordAlignment, language: Language, claimed: Span) -> bool:
    """Whether the other text has a word of saying that does not stand for another part of this text: "a claim that villagers deny"."""
    own, other = alignment.words(language), alignment.words(language.other)
    for pattern in (_SPEAKING, _DOUBTING[language.other], _VOUCHED_BY[language.other]):
        for match in pattern.finditer(other.text):
            inside = [n for n, (start, end) in enumerate(other.spans) if start < match.end() and match.start() < end]
            places = [alignment.best(language.other, number, _SURE_LINK) for number in inside]
            if not places or any(place is None or _is_inside(own.spans[place], claimed) for place in places):
                return True
    return False


def _is_inside(span: Span, outer: Span) -> bool:
    return outer[0] <= span[0] and span[1] <= outer[1]
