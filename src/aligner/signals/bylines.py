"""Bylines: "Texto: Ana Ruiz", "By Ana Ruiz"."""

from __future__ import annotations

import re

__all__ = ["byline", "unlabelled"]

LONGEST = 120
"""Letters up to which a text may be a byline."""
_BYLINE = re.compile(r"(?:por|texto|redacci[oó]n|by|text|story by|written by|reporting by)\s*:?\s+(?=[A-ZÁÉÍÓÚÑ])", re.IGNORECASE)


def byline(text: str) -> re.Match[str] | None:
    """The label of a byline, up to where the name begins; None when the text is none."""
    return _BYLINE.match(text) if len(text) < LONGEST else None


def unlabelled(spanish: str, english: str) -> tuple[str, str]:
    """Two bylines without their labels, which say the same in many ways; other texts as they are."""
    labels = byline(spanish), byline(english)
    if labels[0] is None or labels[1] is None:
        return spanish, english
    return spanish[labels[0].end() :], english[labels[1].end() :]
