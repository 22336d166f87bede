"""One of two that became both of them: "a fine or prison" and «multa y prisión».

Lists join their last two in either way ("riots, fires or floods", «disturbios, incendios e inundaciones»), and so do plurals and
denials. Of two single things that is another rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aligner.bitext import Span
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_relations import BOTH, EITHER, NO_CHOICE
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.phrases import is_pause

__all__ = ["changed_choices"]

_LINK = 0.6
"""Probability of a link from which two words are the same. Set by hand."""
_WITHIN, _APART = 3, 5
"""Words behind "or" among which the second thing stands, and between the two things in the other text, at most."""
_LIST = 5
"""Words before a choice in which a comma shows that it is a list."""


def changed_choices(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The words that join two single things where one text says "or" and the other "and"; at most one."""
    if not any(
        f" {word} " in text for text, language in ((spanish, Language.SPANISH), (english, Language.ENGLISH)) for word in EITHER[language]
    ):
        return
    if NO_CHOICE[Language.SPANISH].search(spanish) or NO_CHOICE[Language.ENGLISH].search(english):
        return
    alignment = align_words(spanish, english)
    for language in Language:
        words = alignment.words(language)
        for number, word in enumerate(words.lower):
            if word in EITHER[language] and (there := _joined_by_and(alignment, language, number)) is not None:
                yield {language: words.spans[number], language.other: alignment.words(language.other).spans[there]}
                return


def _joined_by_and(alignment: WordAlignment, language: Language, joining: int) -> int | None:
    """The word that joins in the other text the two things which `joining` joins, where it is "and"."""
    words = alignment.words(language)
    first = joining - 1
    second = next((k for k in range(joining + 1, min(joining + 1 + _WITHIN, len(words.lower))) if _is_single(words, k, language)), None)
    if first < 0 or second is None or not _is_single(words, first, language) or _is_list(words, first):
        return None
    pair = [alignment.best(language, place, _LINK) for place in (first, second)]
    other, counterparts = alignment.words(language.other), [k for k in pair if k is not None]
    if len(counterparts) < 2 or not all(_is_single(other, k, language.other) for k in counterparts):
        return None
    low, high = sorted(counterparts)
    between = range(low + 1, high)
    if high - low > _APART or _is_list(other, low) or any(other.lower[k] in EITHER[language.other] for k in between):
        return None
    return next((k for k in between if other.lower[k] in BOTH[language.other]), None)


def _is_single(words: Words, number: int, language: Language) -> bool:
    """Whether a word may name one thing: no function word, no name, no plural."""
    word = words.lower[number]
    return word not in FUNCTION_WORDS[language] and words.written[number] == word and not word.endswith("s")


def _is_list(words: Words, first: int) -> bool:
    return any(is_pause(words, k) for k in range(max(0, first - _LIST), first))
