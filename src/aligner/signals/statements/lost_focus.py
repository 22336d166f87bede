"""Words such as "again", "even" and "for the first time" of which the other text says nothing, where it says the rest."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Span
from aligner.languages.es_en_focus import FOCUS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.missing.word_coverage import word_coverage
from aligner.text.word_patterns import WordPattern

__all__ = ["lost_focus", "rest_is_said"]

_SOLID = 0.5
"""How surely a word beside the phrase is translated."""
_LEFT_OVER = 0.25
"""Weight of a word of the other side that may say the same in another way."""
_BESIDE = 3
"""Words beside the phrase, and beside their counterparts, that are looked at."""
_MIN_WORDS = 4
"""Words that each text must have."""
_PHRASES = {language: tuple((WordPattern(one.said), WordPattern(one.answers), one.alone) for one in own) for language, own in FOCUS.items()}


def lost_focus(spanish: str, english: str, language: Language) -> Iterator[Span]:
    """The characters of such phrases of the text of a language."""
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    own, other = texts[language], texts[language.other]
    for said, answers, alone in _PHRASES[language]:
        phrase = said.search(own)
        if phrase is None or answers.search(other) is not None:
            continue
        if rest_is_said(spanish, english, language, phrase.span(), 1.0 if alone else _LEFT_OVER):
            yield phrase.span()


def rest_is_said(spanish: str, english: str, language: Language, span: Span, left_over: float = _LEFT_OVER) -> bool:
    """Whether the words beside a phrase are translated, with nothing left over beside their counterparts.

    `span`: of the phrase in the text of `language`; `left_over`: weight of a word that is (0..1).
    """
    texts = {Language.SPANISH: spanish, Language.ENGLISH: english}
    words, others = (read_words(texts[one]) for one in (language, language.other))
    if min(len(words.lower), len(others.lower)) < _MIN_WORDS:
        return False
    own, other = (word_coverage(spanish, english, one) for one in (language, language.other))
    inside = [k for k, (start, end) in enumerate(words.spans) if span[0] <= start and end <= span[1]]
    if not inside:
        return False
    beside = [*range(max(0, inside[0] - _BESIDE), inside[0]), *range(inside[-1] + 1, min(len(words.lower), inside[-1] + 1 + _BESIDE))]
    content = [k for k in beside if own.content[k]]
    places = [int(own.best[k]) for k in content if own.solid[k] >= _SOLID]
    if not places or 2 * len(places) < len(content):
        return False
    near = {k for place in places for k in range(max(0, place - _BESIDE), min(len(others.lower), place + _BESIDE + 1))} - set(places)
    return max((float(other.free[k]) for k in near), default=0.0) < left_over
