"""The words of a text as far as they decide whether its translation must change.

White space, capitals, the form of quotation marks and dashes, and most punctuation do not; words, numbers, question marks and signs such
as % do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.pair import Language
from aligner.quantities.digits import number_style
from aligner.quantities.read import read_quantities

__all__ = ["Edit", "SentenceWords", "edits_between", "read_sentence_words", "same_values"]

_TOKEN = re.compile(r"\d+(?:[.,:’']\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[?%$€£¥°§&@#+]")


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """`keys`: the words of a text in lower case, and its signs; `spans`: their character spans."""

    text: str
    keys: tuple[str, ...]
    spans: tuple[Span, ...]

    def span(self, first: int, end: int) -> Span:
        """Characters from the word `first` to the one before `end`; an empty span before the word `first` when there is none."""
        if first < end:
            return self.spans[first][0], self.spans[end - 1][1]
        place = self.spans[first - 1][1] if first > 0 else 0
        return place, place


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that were replaced: character spans in the old and in the new text; an empty span where words were only added or removed."""

    old: Span
    new: Span


@lru_cache(maxsize=4096)
def read_sentence_words(text: str) -> SentenceWords:
    """The words of a text."""
    found = list(_TOKEN.finditer(text))
    keys = tuple(match.group().casefold().replace("’", "'") for match in found)
    return SentenceWords(text, keys, tuple(match.span() for match in found))


def edits_between(old: str, new: str, language: str) -> tuple[Edit, ...]:
    """The words by which two texts of a language differ, in order. Numbers that are only written in another way are no difference."""
    before, after = read_sentence_words(old), read_sentence_words(new)
    matcher = SequenceMatcher(None, before.keys, after.keys, autojunk=False)
    edits = []
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        edit = Edit(before.span(i, i_end), after.span(j, j_end))
        if not same_values(old[slice(*edit.old)], new[slice(*edit.new)], language):
            edits.append(edit)
    return tuple(edits)


def same_values(old: str, new: str, language: str) -> bool:
    """Whether two passages are the same number written in two ways: "45,000" and "45 mil"."""
    if not (old and new):
        return False
    first, second = (_values(text, language) for text in (old, new))
    return bool(first) and first == second


def _values(text: str, language: str) -> tuple[object, ...]:
    """The values of a text that is nothing but numbers and units; empty for other texts and other languages."""
    if language not in tuple(Language):
        return ()
    found = read_quantities(text, number_style(text, Language(language)))
    covered = sum(quantity.whole_span[1] - quantity.whole_span[0] for quantity in found)
    if covered < len(text.strip()):
        return ()
    return tuple((quantity.values[:1], quantity.measure and quantity.measure.keys) for quantity in found)
