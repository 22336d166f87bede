"""What is so and what is not ("the rector, not the dean"): exchanged between the two texts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from aligner.bitext import Span
from aligner.languages.es_en_clauses import BUT, DETERMINERS, INSTEAD, NOT_BEHIND, REJECTING
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_roles import CONTRASTED_BEHIND
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_verb
from aligner.signals.names.same_names import linked_words
from aligner.signals.words.sure_translations import are_known_to_cross

__all__ = ["find_exchanged_contrasts"]

_LINK = 0.5
"""Probability from which a link counts. Set by hand."""
_NEAR, _FAR = 7, 12
"""Words of what is denied, and of what is so, at most. Set by hand."""
_END = re.compile(r"[;:.!?()]")
_COMMA = re.compile(r"[,;:.!?()]")
_BUT = {language: re.compile(rf"[,\s]\s{{0,3}}(?:{pattern})\s", re.IGNORECASE) for language, pattern in BUT.items()}
_NOT = {
    Language.SPANISH: re.compile(r"(?<!\w)no\s", re.IGNORECASE),
    Language.ENGLISH: re.compile(r"(?<!\w)not\s|n['’]t\s", re.IGNORECASE),
}
_BEHIND = {
    language: re.compile(rf"(?:{NOT_BEHIND[language]}|\s(?:{INSTEAD[language]})|{REJECTING[language]})\s", re.IGNORECASE)
    for language in NOT_BEHIND
}
_FIRST = {language: re.compile(rf"\s{{0,3}}(?:{INSTEAD[language]})\s", re.IGNORECASE) for language in INSTEAD}
"""What denies at the beginning of a text what stands behind it: "Instead of gas, …"."""


@dataclass(frozen=True, slots=True)
class _Contrast:
    """What a text says is so, and what it says is not, as indices of words; `span`: where it says so."""

    so: frozenset[int]
    denied: frozenset[int]
    span: Span


def _content(words: Words, language: Language) -> list[int]:
    """The content words that a text has once."""
    counts = Counter(words.lower)
    return [n for n, word in enumerate(words.lower) if word not in FUNCTION_WORDS[language] and counts[word] == 1]


def _between(words: Words, content: list[int], start: int, end: int) -> list[int]:
    """The content words between two characters."""
    return [n for n in content if start <= words.spans[n][0] and words.spans[n][1] <= end]


def _contrasts(text: str, language: Language) -> Iterator[_Contrast]:
    words = read_words(text)
    content = _content(words, language)
    for match in _BUT[language].finditer(text):
        negations = [one for one in _NOT[language].finditer(text, 0, match.start() + 1)]
        if not negations or _END.search(text, negations[-1].end(), match.start()):
            continue
        end = _COMMA.search(text, match.end())
        so = _between(words, content, match.end(), end.start() if end else len(text))[:_NEAR]
        denied = _between(words, content, negations[-1].end(), match.start())[-_NEAR:]
        if so and denied:
            yield _Contrast(frozenset(so), frozenset(denied), (negations[-1].start(), words.spans[so[-1]][1]))
    first = _FIRST[language].match(text)
    comma = _COMMA.search(text, first.end()) if first else None
    if first is not None and comma is not None:
        denied = _between(words, content, first.end(), comma.start())[:_NEAR]
        so = _between(words, content, comma.end(), len(text))[:_FAR]
        if so and denied:
            yield _Contrast(frozenset(so), frozenset(denied), (first.start(), words.spans[denied[-1]][1]))
    for match in _BEHIND[language].finditer(text):
        end = _COMMA.search(text, match.end())
        denied = _between(words, content, match.end(), end.start() if end else len(text))[:_NEAR]
        start = max((one.end() for one in _END.finditer(text, 0, match.start())), default=0)
        so = _between(words, content, start, match.start())[-_FAR:]
        if so and denied and _is_phrase(words, match.end(), language):
            yield _Contrast(frozenset(so), frozenset(denied), (match.start(), words.spans[denied[-1]][1]))


def _is_phrase(words: Words, start: int, language: Language) -> bool:
    """Whether a phrase begins at a character, and no verb: "not the dean", and not "not knowing"."""
    number = next((k for k, (first, _) in enumerate(words.spans) if first >= start), None)
    if number is None:
        return False
    if language is Language.ENGLISH:
        return not is_verb(words, number, language)
    word = words.lower[number]
    return word in DETERMINERS[language] or word in CONTRASTED_BEHIND or not is_verb(words, number, language)


def _names_in(
    spanish: str, english: str, links: frozenset[tuple[int, int]], one: _Contrast, two: _Contrast
) -> frozenset[tuple[int, int]] | None:
    """The links of names, where what is so and what is denied have one each; what they are called ("his colleague X") counts less."""
    own, other = read_words(spanish), read_words(english)
    named = frozenset((a, b) for a, b in links if own.written[a][0].isupper() and other.written[b][0].isupper())
    parts = (a in one.so for a, _ in named), (a in one.denied for a, _ in named)
    others = (b in two.so for _, b in named), (b in two.denied for _, b in named)
    return named if all(any(part) for part in (*parts, *others)) else None


def find_exchanged_contrasts(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """Contrasts of which the two texts deny the other part: spans by language; at most one."""
    own = list(_contrasts(spanish, Language.SPANISH))
    other = list(_contrasts(english, Language.ENGLISH)) if own else []
    if not other:
        return
    links = linked_words(spanish, english, _LINK)
    alignment = align_words(spanish, english)
    for one in own:
        so, denied = ({b for a, b in links if a in part} for part in (one.so, one.denied))
        for two in other:
            known = are_known_to_cross(alignment, (one.so, one.denied), (two.so, two.denied))
            if not known and (so.isdisjoint(two.denied) or denied.isdisjoint(two.so)):
                continue
            named = _names_in(spanish, english, links, one, two)
            if known or not any(a in one.denied and b in two.denied and (named is None or (a, b) in named) for a, b in links):
                yield {Language.SPANISH: one.span, Language.ENGLISH: two.span}
                return
