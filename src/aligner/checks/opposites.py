"""Opposites: one side says more, north or accepted where the other says less, south or rejected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.languages.es_en_opposites import TURNING_ENGLISH, TURNING_SPANISH
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, in_lexicon, link_words, read_words, short_stem, translations
from aligner.signals.meanings import stated_meanings

__all__ = ["CHECKS"]

_TURNING = tuple(re.compile(rf"(?<![\w'’])(?:{pattern})(?!\w)", re.IGNORECASE) for pattern in (TURNING_SPANISH, TURNING_ENGLISH))
_NEAR = 24
"""Characters before a word in which something that turns it around stands."""
_PREFIX = (
    re.compile(r"(?:in|im|ir|i(?=l))(?=\w{5})((?!migr)[^\W\d_]{4,}(?<![aei]r))"),
    re.compile(
        r"(?:un|(?:in|ir|il|non)(?=\w{5})|im(?=balan|mater|matur|mobil|moral|parti|pass|patien|penetr|perfec|plaus|polit|possib|practic|precis"
        r"|probab|proper|prud|pur))((?!expens|famous|valuab|differ|tens)[^\W\d_]{4,})"
    ),
)
_DENIES = re.compile(r"(?:in|im|ir|il|un|des|dis|non|anti|mal)\w{4,}|\w+(?:less|free)")
_LESS = re.compile(r"\b(?:poco|menos|apenas|difícilmente|less|hardly|barely|scarcely)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _look(pairing: Pairing) -> Iterable[Finding]:
    spanish, english = pairing.spanish, pairing.english
    pairs = [*_exclusive(spanish, english), *_prefixed(spanish, english)]
    if not pairs:
        return
    turning = [[match.start() for match in pattern.finditer(text)] for pattern, text in zip(_TURNING, (spanish, english), strict=True)]
    if len(turning[0]) != len(turning[1]):
        return
    for own, other in pairs:
        if any(0 < span[0] - start <= _NEAR for span, starts in zip((own, other), turning, strict=True) for start in starts):
            continue
        if _LESS.search(spanish[: own[0]]) or _LESS.search(english[: other[0]]):
            continue
        words = spanish[slice(*own)], english[slice(*other)]
        message = f"“{words[0]}” and “{words[1]}” say the opposite of each other"
        yield pairing.finding("opposite", Severity.WARNING, message, {Language.SPANISH: own, Language.ENGLISH: other})


def _exclusive(spanish: str, english: str) -> Iterator[tuple[Span, Span]]:
    theirs = stated_meanings(english, Language.ENGLISH)
    if not theirs:
        return
    for group, said in stated_meanings(spanish, Language.SPANISH).items():
        answers = theirs.get(group)
        if answers is None:
            continue
        own, other = {s.meaning for s in said}, {s.meaning for s in answers}
        if len(own) == 1 and len(other) == 1 and own != other:
            first, second = next((s for s in said if s.unambiguous), None), next((s for s in answers if s.unambiguous), None)
            if first and second and not _rendered_otherwise(spanish, english, first.span, second.span):
                yield first.span, second.span


def _rendered_otherwise(spanish: str, english: str, own: Span, other: Span) -> bool:
    """Whether one of two words can stand for another word of the other side."""
    links = link_words(spanish, english)
    sides = (spanish, own, links.of_spanish, english, other), (english, other, links.of_english, spanish, own)
    for text, span, linked, across, answer in sides:
        words, others = read_words(text), read_words(across)
        inside = [k for k, (start, end) in enumerate(words.spans) if span[0] <= start and end <= span[1] and end - start > 3]
        if any(not answer[0] <= others.spans[k][0] < answer[1] for number in inside for k in linked[number]):
            return True
    return False


def _prefixed(spanish: str, english: str) -> Iterator[tuple[Span, Span]]:
    """Words with a prefix that denies, when the other side has what they deny: "inseguro" and “safe”."""
    both = read_words(spanish), read_words(english)
    if not any(_prefixed_word(word, is_en) for is_en in (False, True) for word in both[is_en].lower):
        return
    links = link_words(spanish, english)
    linked = links.of_spanish, links.of_english
    for number, k, own_is_english in (*_denied(both[0], both[1], linked, False), *_denied(both[1], both[0], linked[::-1], True)):
        place = k if own_is_english else number
        yield both[0].spans[place], both[1].spans[number if own_is_english else k]


@lru_cache(maxsize=32768)
def _prefixed_word(word: str, is_en: bool) -> str | None:
    """What a word (lower case) denies by its prefix, when it is one that the lexicon knows."""
    match = _PREFIX[is_en].fullmatch(word) if word[0] in "iun" and len(word) > 5 else None
    return match.group(1) if match is not None and in_lexicon(match.group(1), Language.ENGLISH if is_en else Language.SPANISH) else None


def _denied(words: Words, others: Words, linked: tuple[tuple[tuple[int, ...], ...], ...], is_en: bool) -> Iterator[tuple[int, int, bool]]:
    """(word with a prefix, word of the other side that it denies, whether the first is English)."""
    for number, word in enumerate(words.lower):
        rest = _prefixed_word(word, is_en)
        if rest is None:
            continue
        stems = {short_stem(other) for other in translations(rest, Language.ENGLISH if is_en else Language.SPANISH)}
        for k, other in enumerate(others.lower):
            plain = len(other) > 4 and short_stem(other) in stems and not _DENIES.fullmatch(other)
            if plain and set(linked[0][number]) <= {k} and set(linked[1][k]) <= {number}:
                yield number, k, is_en
                break


CHECKS = (
    Check(
        "opposite",
        Severity.WARNING,
        "One side says the opposite",
        "A word of one side and a word of the other exclude each other, nothing on either side answers them, and no negation turns them "
        "around: rejected and accepted, north and south, more than and less than, many and few, always and rarely, safe and inseguro. "
        "Example: «Los sindicatos rechazaron la oferta» rendered “The unions accepted the offer”.",
        find=_look,
        languages=SPANISH_ENGLISH,
    ),
)
