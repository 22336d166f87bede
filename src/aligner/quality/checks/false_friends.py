"""False friends: words that look alike and say different things."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from aligner.bitext import Finding, Severity
from aligner.languages.es_en_false_friends import FALSE_FRIENDS
from aligner.quality.checks.base import Check, Document, Pairing
from aligner.quality.checks.words import english_of, expected, link_words, read_words

__all__ = ["CHECKS"]

_NEAR = 6
_SEVERITIES = {"w": Severity.WARNING, "i": Severity.INFO}


@dataclass(frozen=True, slots=True)
class _Pair:
    english: frozenset[str]
    meaning: str
    severity: Severity


@cache
def _pairs() -> dict[str, tuple[_Pair, ...]]:
    """By Spanish word; pairs that are right too often are listed for their meaning only (n) and left out."""
    table: dict[str, tuple[_Pair, ...]] = {}
    for line in FALSE_FRIENDS.strip().splitlines():
        spanish, english, meaning, severity = (field.strip() for field in line.split(";"))
        if severity in _SEVERITIES:
            pair = _Pair(frozenset(word.removesuffix(".") for word in english.split()), meaning, _SEVERITIES[severity])
            for word in spanish.split():
                table[word.removesuffix(".")] = (*table.get(word.removesuffix("."), ()), pair)
    return table


def _look(pairing: Pairing) -> Iterable[Finding]:
    spanish = read_words(pairing.spanish)
    table = _pairs()
    if table.keys().isdisjoint(spanish.lower):
        return
    english = read_words(pairing.english)
    for place, word in enumerate(spanish.lower):
        for pair in table.get(word, ()):
            found = [k for k, other in enumerate(english.lower) if other in pair.english]
            if not found:
                continue
            links = link_words(pairing.spanish, pairing.english)
            wanted = expected(links.of_spanish, place, len(english.lower))
            near = min(found, key=lambda k: abs(k - wanted))
            # The right word nearby says that the other one renders something else.
            right = (set(english_of(word)) | set(pair.meaning.replace(",", "").split())) - pair.english
            if abs(near - wanted) > _NEAR or not right.isdisjoint(english.lower):
                continue
            message = f"“{english.written[near]}” for «{spanish.written[place]}», which means {pair.meaning}"
            yield pairing.finding("false-friend", pair.severity, message, spanish=spanish.spans[place], english=english.spans[near])
            break


def _start(_: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _look


CHECKS = (
    Check(
        "false-friend",
        Severity.WARNING,
        "A word was rendered by one that only looks like it",
        "Both sides have the words of a known pair of false friends about where they would render each other, and no word with the right "
        "meaning. Example: «Actualmente vive en Lima» rendered “He actually lives in Lima”; actualmente means currently.",
        start=_start,
    ),
)
