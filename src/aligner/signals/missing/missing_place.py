"""Where in a text something is missing that the other text has: the place between two words where it would stand."""

from __future__ import annotations

from aligner.bitext import Span
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words

__all__ = ["missing_place"]

_FAR = 6
"""Words on either side of what is missing that are asked for their counterparts."""


def missing_place(spanish: str, english: str, language: Language, span: Span) -> Span | None:
    """An empty span in the other text, where the words of `span` in the text of `language` would stand; None when nothing shows it.

    It is before the counterpart of the nearest word that follows, or after that of the nearest word before.
    """
    alignment = align_words(spanish, english)
    own, other = alignment.words(language), alignment.words(language.other)
    inside = [k for k, (start, end) in enumerate(own.spans) if start < span[1] and span[0] < end]
    if not inside:
        return None
    for far in range(1, _FAR + 1):
        after, before = inside[-1] + far, inside[0] - far
        counterpart = alignment.best(language, after) if after < len(own.spans) else None
        if counterpart is not None:
            place = other.spans[counterpart][0]
            return place, place
        counterpart = alignment.best(language, before) if before >= 0 else None
        if counterpart is not None:
            place = other.spans[counterpart][1]
            return place, place
    return None
