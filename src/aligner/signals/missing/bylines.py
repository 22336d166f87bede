"""Bylines: "Texto: Ana Ruiz", "By Ana Ruiz"; «Redacción, Lima», "Staff, Lima"."""

from __future__ import annotations

import re

from aligner.languages import en, es

__all__ = ["byline_label", "strip_byline_labels"]

MAX_LENGTH = 120
"""Number of characters from which a text is not a byline."""
_BLANKS = r"\s{1,4}"
_LABELS = rf"(?i:{es.BYLINE_LABELS}|{en.BYLINE_LABELS})(?:\s?:)?{_BLANKS}(?=[A-ZÁÉÍÓÚÑÜ])"
_NEWSROOM_NAMES = rf"(?i:{es.NEWSROOM}|{en.NEWSROOM})"
_NEWSROOM = rf"{_NEWSROOM_NAMES}(?:\s?[,:;/|.–—-]{_BLANKS}|{_BLANKS})(?=[A-ZÁÉÍÓÚÑÜ(])|{_NEWSROOM_NAMES}\s?[.:]?\s?$"
_BYLINE = re.compile(rf"{_NEWSROOM}|{_LABELS}")
_SENTENCE_END = re.compile(r"[.!?]\s*$")
_WORDS_OF_SENTENCE = 6
"""Words from which a text with a full stop at its end is a sentence, not a byline: "Redacción Médica publicó …"."""


def byline_label(text: str) -> re.Match[str] | None:
    """The label of a byline, up to the beginning of the name or to the end; None when the text is not a byline."""
    if len(text) >= MAX_LENGTH or (_SENTENCE_END.search(text) and text.count(" ") >= _WORDS_OF_SENTENCE):
        return None
    return _BYLINE.match(text)


def strip_byline_labels(spanish: str, english: str) -> tuple[str, str]:
    """Two bylines without their labels, which can be translated in many ways. Other texts are returned as they are.

    Of two bylines that are labels only, «Redacción» and "Staff", the first word of the most frequent labels stays: «Por» and "By".
    """
    labels = byline_label(spanish), byline_label(english)
    if labels[0] is None or labels[1] is None:
        return spanish, english
    names = spanish[labels[0].end() :].strip(), english[labels[1].end() :].strip()
    return names if any(names) else ("Por", "By")
