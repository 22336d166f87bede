"""Time zones that are lost beside a time of day that stayed as it is: "at 19:30 BST", «a las 19:30»."""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_phrases import CLOCK, PLACE_OF_TIME, ZONE
from aligner.languages.pair import Language

__all__ = ["lost_zone"]

_HALF = 12
_CLOCK = re.compile(CLOCK, re.IGNORECASE)
_ZONE = {language: re.compile(rf"{CLOCK}{pattern}", re.IGNORECASE) for language, pattern in ZONE.items()}
_PLACE = {language: re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) for language, pattern in PLACE_OF_TIME.items()}


class _Time(NamedTuple):
    """Hours of half a day, and minutes: 7:30 p.m. and 19:30 are the same."""

    hour: int
    minute: int


def _time(found: re.Match[str]) -> _Time:
    return _Time(int(found["hour"]) % _HALF, int(found["minute"] or 0))


def lost_zone(own: str, other: str, language: Language) -> Span | None:
    """The time zone of a text in `language`, where the other has the same time of day and no zone or place of it; None: there is none."""
    for found in _ZONE[language].finditer(own):
        if _PLACE[language.other].search(other):
            return None
        if any(_time(found) == _time(one) for one in _CLOCK.finditer(other)):
            return found.span("zone")
    return None
