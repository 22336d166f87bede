"""Phrases that leave a statement open on one side, where the other side has no word that could."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_doubt import ANY_DOUBT, CALQUES, CONDITIONS, MODAL, OPEN
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.signals.words.sure_translations import free_matches
from aligner.text.word_patterns import WordPattern

__all__ = ["hearsay_word_for_word", "lost_doubt"]


def _patterns(table: Mapping[Language, str]) -> Mapping[Language, WordPattern]:
    letters = {language: pattern.replace(r"\w", r"[^\W\d_]") for language, pattern in table.items()}
    return {language: WordPattern(pattern, r"(?<![^\W_])", r"(?![^\W_])") for language, pattern in letters.items()}


_OPEN, _ANY, _MODAL, _CALQUES, _CONDITIONS = map(_patterns, (OPEN, ANY_DOUBT, MODAL, CALQUES, CONDITIONS))


_OF_FIGURES = frozenset("about almost nearly some casi".split())
"""Words that leave a figure open, and say nothing of what happened: "about 740 acres" in brackets has no counterpart."""


def lost_doubt(own: str, other: str, language: Language) -> Span | None:
    """Where the text of `language` leaves open whether something is so, when no word of the other text may say so; nor a question."""
    if "?" in own or "?" in other:
        return None
    found = _OPEN[language].search(own)
    if found is not None and not any(free_matches(_ANY[language.other], own, other, language, found.span())):
        return found.span()
    found = _MODAL[language].search(own)
    return None if found is None or _has_doubt_of_its_own(own, other, found.span(), language) else found.span()


def _has_doubt_of_its_own(own: str, other: str, span: Span, language: Language) -> bool:
    """Whether the other text has a word of doubt for the characters of the own text.

    One that stands for a word elsewhere is none; of those that stand for nothing, as many are none as the own text has elsewhere.
    """
    spanish, english = (own, other) if language is Language.SPANISH else (other, own)
    alignment = align_words(spanish, english)

    def counterparts(text: str, side: Language) -> Iterator[tuple[Span, list[Span]]]:
        words, others = alignment.words(side), alignment.words(side.other)
        for match in _ANY[side].finditer(text):
            if match.group().lower() in _OF_FIGURES:
                continue
            inside = [number for number, (start, _) in enumerate(words.spans) if match.start() <= start < match.end()]
            yield match.span(), [others.spans[k] for number in inside if (k := alignment.best(side, number)) is not None]

    found = list(counterparts(other, language.other))
    if found and any(match.start() == span[1] + 1 or match.end() == span[0] - 1 for match in _ANY[language].finditer(own)):
        return True  # «probablemente podría»: one word of doubt is enough for both
    if any(span[0] <= start < span[1] for _, places in found for start, _ in places):
        return True
    elsewhere = [places for place, places in counterparts(own, language) if not span[0] <= place[0] < span[1]]
    return sum(not places for _, places in found) > sum(not places for places in elsewhere)


def hearsay_word_for_word(spanish: str, english: str) -> Mapping[Language, Span] | None:
    """Where «habría huido», which is hearsay, became "would have fled", which is what did not happen."""
    own, other = _CALQUES[Language.SPANISH].search(spanish), _CALQUES[Language.ENGLISH].search(english)
    if own is None or other is None:
        return None
    if _CONDITIONS[Language.SPANISH].search(spanish[: own.start()]) or _CONDITIONS[Language.SPANISH].pattern.match(spanish, own.end() + 1):
        return None
    if _CONDITIONS[Language.ENGLISH].search(english):
        return None
    return {Language.SPANISH: own.span(), Language.ENGLISH: other.span()}
