"""English compounds, which are written as one word, with a hyphen or as two: healthcare, health-care, health care."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aligner.languages.es_en_function_words import FUNCTION_WORDS, PREPOSITIONS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import in_lexicon
from aligner.lexicon.word_senses import has_senses
from aligner.terms.term_words import PhraseWord, TextWord

__all__ = ["joined_words", "of_women", "other_compounds"]

_SHORTEST = 3
"""Letters of each part of a compound."""
_SHORTEST_MAN, _NO_MEN = 6, frozenset("ottoman talisman norman".split())
"""Letters of a word for a man that ends in “man”, and words that only end so."""
_MOST_JOINED = 4
"""Words that hyphens make one."""
_NO_PART = FUNCTION_WORDS[Language.ENGLISH] | PREPOSITIONS[Language.ENGLISH]


def other_compounds(phrase: Sequence[PhraseWord]) -> Iterator[tuple[PhraseWord, ...]]:
    """A term with one of its compounds written in another way: two of its words as one, or one as two.

    One word is taken apart only into two that are known.
    """
    for number, word in enumerate(phrase):
        for cut in range(_SHORTEST, len(word.lower) - _SHORTEST + 1):
            first, second = word.lower[:cut], word.lower[cut:]
            if _is_part(first) and _is_part(second):
                parts = (PhraseWord(word.written[:cut], first, word.gap), PhraseWord(word.written[cut:], second, " "))
                yield (*phrase[:number], *parts, *phrase[number + 1 :])
        before = phrase[number - 1] if number else None
        if before is None or word.gap not in (" ", "-") or min(len(before.lower), len(word.lower)) < _SHORTEST:
            continue
        whole = before.lower + word.lower
        if word.gap == "-" or in_lexicon(whole, Language.ENGLISH) or has_senses(whole, Language.ENGLISH):
            yield (*phrase[: number - 1], PhraseWord(before.written + word.written, whole, before.gap), *phrase[number + 1 :])


def of_women(phrase: Sequence[PhraseWord]) -> tuple[PhraseWord, ...] | None:
    """A term for a man as one for a woman: spokeswoman; None for another one."""
    last = phrase[-1]
    if not last.lower.endswith("man") or len(last.lower) < _SHORTEST_MAN or last.lower in _NO_MEN:
        return None
    written = last.written[:-3] + "woman"
    return (*phrase[:-1], PhraseWord(written, written.lower(), last.gap))


def joined_words(words: Sequence[TextWord]) -> tuple[tuple[TextWord, ...], tuple[tuple[int, ...], ...]]:
    """The words of a text with those between which a hyphen stands as one (“stand-off” as “standoff”), and the numbers of those in each."""
    joined: list[TextWord] = []
    numbers: list[tuple[int, ...]] = []
    for number, word in enumerate(words):
        if word.gap != "-" or not joined or len(numbers[-1]) == _MOST_JOINED:
            joined.append(word)
            numbers.append((number,))
            continue
        before = joined[-1]
        joined[-1] = replace(
            before,
            written=before.written + word.written,
            lower=before.lower + word.lower,
            bare=before.bare + word.bare,
            span=(before.span[0], word.span[1]),
        )
        numbers[-1] = (*numbers[-1], number)
    return tuple(joined), tuple(numbers)


def _is_part(word: str) -> bool:
    return word not in _NO_PART and (in_lexicon(word, Language.ENGLISH) or has_senses(word, Language.ENGLISH))
