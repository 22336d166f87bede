"""Accusations whose deed the other text tells as done: "accused of bribing two councillors", «que sobornó a dos ediles»."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Span
from aligner.languages.es_en_hearsay import ANSWERS, DEED_OF, DIRECT, DOUBTING, TOLD
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.signals.statements.conditions import compiled, content_behind

__all__ = ["deeds_told_as_done"]

_LINK = 0.5
"""Probability from which two words translate each other. Set by hand."""
_DEED = 2
"""Content words behind the words of accusing that are looked at: the verb or noun of the deed."""
_BEFORE, _WIDE = 2, 4
"""Words before the deed in which it is told as done, and around it in which something may make an accusation of it. Set by hand."""

_DEED_OF, _TOLD, _ANSWERS, _DOUBTING, _DIRECT = map(compiled, (DEED_OF, TOLD, ANSWERS, DOUBTING, DIRECT))


def deeds_told_as_done(own: str, other: str, language: Language) -> Iterator[Span]:
    """The words of a text in `language` that accuse of a deed which the other text tells as done."""
    for match in _DEED_OF[language].finditer(own):
        if " " not in match[0] and _DIRECT[language.other].search(other):
            continue  # an adverb may stand anywhere
        alignment = align_words(own, other) if language is Language.SPANISH else align_words(other, own)
        words = alignment.words(language.other)
        for number in content_behind(alignment, language, match.span())[:_DEED]:
            place = alignment.best(language, number, _LINK)
            if place is None:
                continue
            start = words.spans[max(0, place - _BEFORE)][0]
            told = _TOLD[language.other].search(words.text, start, words.spans[place][0])
            wide = words.spans[max(0, place - _WIDE)][0], words.spans[min(len(words.lower) - 1, place + _BEFORE)][1]
            if told is None or _DOUBTING[language.other].search(words.text, *wide):
                continue
            if not _ANSWERS[language.other].search(words.text, *wide):
                yield match.span()
            break
