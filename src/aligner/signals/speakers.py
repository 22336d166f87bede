"""Statements that one text gives to somebody, and the other states itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_hearsay import DOUBTING, GIVING
from aligner.languages.es_en_punctuation import SPEAKING
from aligner.languages.pair import Language

__all__ = ["LostSpeaker", "find_lost_speaker"]

_QUOTED = re.compile(r"[«“\"]([^«»“”\"]{8,600})[»”\"]")
_MARKS = re.compile(r"[«»“”\"]|(?<!\w)['‘](?=\w)|^\s*[—–-]|''|`")
_DOUBTING = {language: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) for language, pattern in DOUBTING.items()}
_SPEAKING = re.compile(rf"{SPEAKING}|(?<!\w)(?:{GIVING})(?!\w)", re.IGNORECASE)
_MIN_WORDS = 3
_NEAR = 40
"""Characters between a quotation and the word that says whose it is, at most."""


@dataclass(frozen=True, slots=True)
class LostSpeaker:
    """A quotation of one text, and the words that say whose it is, where the other text has neither marks nor anybody who says it."""

    quotation: Span
    speaker: Span


def find_lost_speaker(own: str, other: str, language: Language) -> LostSpeaker | None:
    """The quotation and the speaker that the other text leaves out; None when it has marks, or any verb of saying."""
    if _MARKS.search(other) or _SPEAKING.search(other):
        return None
    quoted = next((match for match in _QUOTED.finditer(own) if len(match.group(1).split()) >= _MIN_WORDS), None)
    if quoted is None:
        return None
    said = (match for match in _DOUBTING[language].finditer(own) if _is_beside(match.span(), quoted.span()))
    speaker = next(said, None)
    return None if speaker is None else LostSpeaker(quoted.span(), speaker.span())


def _is_beside(word: Span, quotation: Span) -> bool:
    """Whether a word stands outside a quotation, and near it."""
    return 0 <= word[0] - quotation[1] <= _NEAR or 0 <= quotation[0] - word[1] <= _NEAR
