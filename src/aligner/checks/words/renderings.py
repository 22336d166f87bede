"""What stands in a translation for words of the source, by the word alignment, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from aligner.bitext import Span
from aligner.checks.base import Pairing
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_senses import may_translate
from aligner.terms.term_words import TextWord, text_words

__all__ = ["SHORT", "counterpart", "instead_of", "is_free", "is_left_out"]

_LONGEST_INSTEAD = 6
"""Words of a translation that can be what was written instead of a term: more of them are several things."""
_LINK, _FIRM = 0.3, 0.75
"""The least probability of a link between words, and of a firm one."""
SHORT, _FREE = 12, 3
"""Words of a short translation, and words of a free one that stand for nothing in the source. Set by hand on the cases of tests/terms and
on newstest 2008: of 333 right findings whose words no table knows, 1 is in a free translation; of 90 others, 60 are.
"""


def instead_of(pairing: Pairing, span: Span) -> Span | None:
    """What surely stands in the translation for a span of the source; None when that is nothing, or not in one place."""
    found = counterpart(pairing, span, Side.SOURCE)
    if found is not None and _are_linked(pairing, span, found):
        return found
    copied = re.search(rf"\b{re.escape(pairing.source[slice(*span)])}\b", pairing.target)
    return _only_one_left(pairing) if copied is None else copied.span()


def _are_linked(pairing: Pairing, span: Span, found: Span) -> bool:
    """Whether what stands for a span of the source is translated back to it."""
    back = counterpart(pairing, found, Side.TARGET)
    return back is not None and back[0] < span[1] and span[0] < back[1]


def _only_one_left(pairing: Pairing) -> Span | None:
    """The only word of a short translation that stands for nothing in the source, articles and the like aside; else None."""
    if len(text_words(pairing.target)) > SHORT or not pairing.languages.has_tables:
        return None
    left = list(_unexplained(pairing, None))
    return left[0] if len(left) == 1 else None


def _unexplained(pairing: Pairing, instead: Span | None) -> Iterator[Span]:
    """The words of the translation that nothing in the source stands for, those of a span, articles and the like aside."""
    for word in text_words(pairing.target):
        span = word.span
        if is_left_out(pairing, span) or (instead is not None and instead[0] <= span[0] < instead[1]):
            continue
        there = counterpart(pairing, span, Side.TARGET)
        if there is None or counterpart(pairing, there, Side.SOURCE) != span:
            yield span


def is_free(pairing: Pairing, asked: Span, instead: Span) -> bool:
    """Whether a translation is so free that what seems to stand for words of the source may stand for others.

    Neither the lexicon nor WordNet knows it as a translation of them, and much in the translation stands for nothing in the source, or the
    link is weak in a text that is not short.
    """
    source, target = (
        [word for word in text_words(text) if start <= word.span[0] < end]
        for text, (start, end) in ((pairing.source, asked), (pairing.target, instead))
    )
    spanish, english = (source, target) if pairing.languages.source == Language.SPANISH else (target, source)
    if any(one.lower == other.lower or may_translate(one.lower, other.lower) for one in spanish for other in english):
        return False
    if len(text_words(pairing.target)) > SHORT and not counterpart(pairing, asked, Side.SOURCE, _FIRM):
        return True
    return len(list(islice(_unexplained(pairing, instead), _FREE))) == _FREE


def is_left_out(pairing: Pairing, instead: Span | None) -> bool:
    """Whether nothing stands in the translation for words of the source, or only a pronoun or the like."""
    if instead is None:
        return True
    weak = FUNCTION_WORDS[Language(pairing.languages.target)] if pairing.languages.has_tables else frozenset[str]()
    words = (word for word in text_words(pairing.target) if instead[0] <= word.span[0] < instead[1])
    return all(word.lower in weak and (word.all_caps or not _is_acronym(word)) for word in words)


def _is_acronym(word: TextWord) -> bool:
    return len(word.written) > 1 and word.written.isupper()


def counterpart(pairing: Pairing, span: Span, side: Side, least: float = _LINK) -> Span | None:
    """What stands on the other side for a span of one, by the word alignment; None when that is nothing, or not in one place.

    `least`: the least probability of a link between words.
    """
    if not pairing.languages.has_tables:
        return None
    alignment = align_words(pairing.spanish, pairing.english)
    own, other = (Language(pairing.languages.language_of(one)) for one in (side, side.other))
    words = alignment.words(own).spans
    best = [alignment.best(own, k, least) for k, (start, end) in enumerate(words) if span[0] <= start and end <= span[1]]
    found = sorted({one for one in best if one is not None})
    if not found or found[-1] - found[0] >= _LONGEST_INSTEAD:
        return None
    return alignment.words(other).span(found[0], found[-1])
