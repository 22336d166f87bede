"""What stands on the two sides of a verb that makes somebody do something, or of a share, where it changed sides in the other text.

"Poor sleep led teenagers to use their phones", «usar el móvil llevó a los adolescentes a dormir mal»; "of those who dropped out, 70% were
caught again", «de los reincidentes, el 70 % dejó los estudios».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from aligner.bitext import Span
from aligner.languages.es_en_clauses import BOUNDARIES
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_roles import MAKING_VERBS, OF_A_BASE, SHARES
from aligner.languages.inflection import inflect
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, read_words
from aligner.signals.grammar.clauses import is_passive
from aligner.signals.grammar.phrases import is_pause
from aligner.signals.names.same_names import linked_words

__all__ = ["find_turned_sides"]

_LINK = 0.5
"""Probability from which a link counts. Set by hand, as are the other figures here."""
_REACH = 12
"""Words on either side that are read, at most."""
_MAKING = {
    language: frozenset(verbs.split()) | frozenset(form for verb in verbs.split() for form in inflect(verb, language))
    for language, verbs in MAKING_VERBS.items()
}
_BASE = {language: re.compile(rf"(?:^|(?<=[.;:,—–] )|(?<=\bque ))(?:{OF_A_BASE[language]})\s", re.IGNORECASE) for language in Language}
_SHARE = {language: re.compile(rf"(?<!\w)(?:{SHARES[language]})", re.IGNORECASE) for language in Language}
_TO = {Language.SPANISH: frozenset(("a", "que")), Language.ENGLISH: frozenset(("to",))}


class _Sides(NamedTuple):
    """The words on the two sides of a joint, by index, and its characters."""

    before: frozenset[int]
    behind: frozenset[int]
    span: Span


def find_turned_sides(spanish: str, english: str) -> Iterator[Mapping[Language, Span]]:
    """The joints of two texts of which what stands before one stands behind the other, and the reverse: spans by language; at most one."""
    own, other = read_words(spanish), read_words(english)
    for read in (_by_verbs, _by_shares):
        here = read(own, Language.SPANISH)
        there = read(other, Language.ENGLISH) if len(here) == 1 else []
        if len(there) == 1 and _are_turned(here[0], there[0], (own, other)):
            yield {Language.SPANISH: here[0].span, Language.ENGLISH: there[0].span}
            return


def _are_turned(one: _Sides, two: _Sides, texts: tuple[Words, Words]) -> bool:
    """Whether more of what is linked changed sides than stayed, and something in either direction."""
    kept = outward = inward = 0
    for a, b in linked_words(texts[0].text, texts[1].text, _LINK):
        if texts[0].lower[a] in FUNCTION_WORDS[Language.SPANISH] or texts[1].lower[b] in FUNCTION_WORDS[Language.ENGLISH]:
            continue
        kept += (a in one.before and b in two.before) or (a in one.behind and b in two.behind)
        outward += a in one.before and b in two.behind
        inward += a in one.behind and b in two.before
    return outward > 0 and inward > 0 and outward + inward > kept


def _by_verbs(words: Words, language: Language) -> Sequence[_Sides]:
    """The verbs of a text with which somebody or something makes somebody do something."""
    found = []
    for number, word in enumerate(words.lower):
        if word not in _MAKING[language] or is_passive(words, number, language):
            continue
        before, behind = _left(words, number - 1, language), _right(words, number + 1)
        if before and any(words.lower[k] in _TO[language] for k in behind):
            found.append(_Sides(before, behind, words.spans[number]))
    return found


def _by_shares(words: Words, language: Language) -> Sequence[_Sides]:
    """The shares of a text of what stands before them: "of the inmates who left, 70% were caught again"."""
    found = []
    for base in _BASE[language].finditer(words.text):
        share = _SHARE[language].search(words.text, base.end())
        if share is None or re.search(r"[.;:!?](?!\d)", words.text[base.end() : share.start()]):
            continue
        inside = frozenset(k for k, (start, end) in enumerate(words.spans) if base.end() <= start and end <= share.start())
        first = next((k for k, (start, _) in enumerate(words.spans) if start >= share.end()), None)
        if inside and len(inside) <= 2 * _REACH and first is not None:
            content = sorted(k for k in inside if words.lower[k] not in FUNCTION_WORDS[language])
            found.append(_Sides(frozenset(content[1:]), _right(words, first), share.span()))
    return found


def _left(words: Words, last: int, language: Language) -> frozenset[int]:
    found: list[int] = []
    for number in range(last, max(-1, last - _REACH), -1):
        if words.lower[number] in BOUNDARIES[language] or is_pause(words, number):
            break
        found.append(number)
    return frozenset(found)


def _right(words: Words, first: int) -> frozenset[int]:
    last = first
    while last + 1 < min(len(words.lower), first + _REACH) and not is_pause(words, last):
        last += 1
    return frozenset(range(first, min(last + 1, len(words.lower))))
