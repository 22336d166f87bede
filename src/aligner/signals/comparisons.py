"""Two things that are compared with each other ("A earns more than B"), exchanged between the two texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_scope import LESS, MORE, THAN
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.same_names import linked_words

__all__ = ["find_exchanged_comparisons", "is_comparison_reversed"]

_LINK = 0.4
"""Probability from which a link of two words counts. Set by hand."""
_BETWEEN, _BEFORE, _BEHIND = 4, 12, 4
"""Words between "more" and "than", before "more", and behind "than", at most. Set by hand."""
_OF = frozenset(("de", "del", "of", "the", "los", "las", "la", "el"))
_PAUSE = re.compile(r"[;:.!?()«»“”\"]")
_MORE = {language: re.compile(pattern) for language, pattern in MORE.items()}


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A comparison: the indices of "more" and "than", and the content words of what is compared with what."""

    first: int
    than: int
    before: frozenset[int]
    behind: frozenset[int]
    less: bool


def _comparisons(words: Words, language: Language) -> Iterator[_Comparison]:
    for than, word in enumerate(words.lower):
        if word != THAN[language]:
            continue
        first = next((k for k in range(than - 1, max(-1, than - 2 - _BETWEEN), -1) if _MORE[language].fullmatch(words.lower[k])), None)
        if first is None or any(_PAUSE.search(words.between(k, k + 1)) for k in range(first, than)):
            continue
        before, behind = (
            _content(words, range(first - 1, max(-1, first - 1 - _BEFORE), -1), language, -1),
            _content(words, range(than + 1, min(len(words.lower), than + 1 + _BEHIND)), language, 1),
        )
        if before and behind:
            yield _Comparison(first, than, before, behind, words.lower[first] in LESS[language])


def _content(words: Words, numbers: range, language: Language, step: int) -> frozenset[int]:
    """The content words of a range, up to the first pause; behind "than" up to a comma, too."""
    found: list[int] = []
    for number in numbers:
        if step > 0:
            between = words.between(number - 1, number)
            stop = "," in between
        else:
            between, stop = words.between(number, number + 1), False
        if stop or _PAUSE.search(between):
            break
        if words.lower[number] not in FUNCTION_WORDS[language]:
            found.append(number)
        elif step > 0 and found and words.lower[number] not in _OF:
            break
    return frozenset(found)


def _exchanged(spanish: str, english: str) -> tuple[_Comparison, _Comparison] | None:
    """The comparisons of the two texts, if each has one, and their terms changed places."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    words = {language: read_words(texts[language]) for language in Language}
    if any(THAN[language] not in own.lower for language, own in words.items()):
        return None
    own, other = (list(_comparisons(words[language], language)) for language in Language)
    if len(own) != 1 or len(other) != 1:
        return None
    links = linked_words(spanish, english, _LINK)
    one, two = own[0], other[0]
    kept = any(a in one.behind and b in two.behind for a, b in links)
    there = any(a in one.behind and b in two.before for a, b in links)
    back = any(a in one.before and b in two.behind for a, b in links)
    return (one, two) if there and back and not kept else None


def find_exchanged_comparisons(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Comparisons of which the two terms changed places while the word that compares them stayed: spans by language."""
    found = _exchanged(spanish, english)
    if found is not None and found[0].less == found[1].less:
        sides = zip((spanish, english), found, strict=True)
        spans = [read_words(text).span(one.first, max(one.behind)) for text, one in sides]
        yield dict(zip((Language.SPANISH, Language.ENGLISH), spans, strict=True))


def is_comparison_reversed(spanish: str, english: str) -> bool:
    """Whether the two texts compare the same from either end: "A earns less than B" and "B earns more than A"."""
    found = _exchanged(spanish, english)
    return found is not None and found[0].less != found[1].less
