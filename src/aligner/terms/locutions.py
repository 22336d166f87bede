"""Which words of a text are part of a fixed phrase, such as “in front of” or «por medio de», and mean nothing by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from aligner.bitext import Span
from aligner.languages.es_en_locutions import LOCUTIONS
from aligner.languages.pair import Language
from aligner.terms.term_words import TextWord, text_words

__all__ = ["locution_spans", "locutions"]


def locution_spans(text: str, language: Language) -> list[Span]:
    """Where the fixed phrases of a text stand, in characters."""
    words = text_words(text)
    return [(words[min(phrase)].span[0], words[max(phrase)].span[1]) for phrase in locutions(words, language)]


def locutions(words: Sequence[TextWord], language: Language) -> list[frozenset[int]]:
    """The fixed phrases of a text: the numbers of the words of each."""
    found = []
    starts = _by_first_word(language)
    for place, word in enumerate(words):
        for phrase in starts.get(word.lower, ()):
            here = words[place : place + len(phrase)]
            if tuple(one.lower for one in here) == phrase and all(one.gap in (" ", "-") for one in here[1:]):
                found.append(frozenset(range(place, place + len(phrase))))
    return found


@cache
def _by_first_word(language: Language) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    starts: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in LOCUTIONS[language]:
        starts[phrase[0]].append(phrase)
    return {word: tuple(own) for word, own in starts.items()}
