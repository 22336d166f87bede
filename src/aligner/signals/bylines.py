"""Bylines: "Texto: Ana Ruiz", "By Ana Ruiz"."""

from __future__ import annotations

import re

from aligner.languages import en, es

__all__ = ["byline_label", "strip_byline_labels"]

MAX_LENGTH = 120
"""Number of characters from which a text is not a byline."""
_BYLINE = re.compile(rf"(?:{es.BYLINE_LABELS}|{en.BYLINE_LABELS})(?:\s*:)?\s+(?=[A-ZÁÉÍÓÚÑ])", re.IGNORECASE)


def byline_label(text: str) -> re.Match[str] | None:
    """The label of a byline, up to the beginning of the name; None when the text is not a byline."""
    return _BYLINE.match(text) if len(text) < MAX_LENGTH else None


def strip_byline_labels(spanish: str, english: str) -> tuple[str, str]:
    """Two bylines without their labels, which can be translated in many ways. Other texts are returned as they are."""
    labels = byline_label(spanish), byline_label(english)
    if labels[0] is None or labels[1] is None:
        return spanish, english
    return spanish[labels[0].end() :], english[labels[1].end() :]
