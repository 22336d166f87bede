"""False friends: words that look alike and say different things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.languages.es_en_false_friends import ENGLISH_ENDINGS, FALSE_FRIENDS, SPANISH_ENDINGS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, expected_position, link_words, read_words, short_stem, translations

__all__ = ["CHECKS"]

_NEAR = 10
"""Words between where the counterpart is expected and where the false friend stands, at most."""
_RIGHT = 10
"""Words around that place among which the right word is looked for."""
_CONTENT = 4
"""Letters of words that mean something by themselves: shorter ones stand everywhere,"""
_EVERYWHERE = frozenset(
    """
    about after also been from have into more most only other over some such than that their there they this very were when with
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
"""as do these."""
_MEANINGS = 3
"""Meanings that a message names."""
_LONGEST_ENDING = max(map(len, SPANISH_ENDINGS))
_SEVERITIES = {"w": Severity.WARNING, "i": Severity.INFO}


@dataclass(frozen=True, slots=True)
class _Pair:
    """`after`: what must follow the Spanish word, one of each; `english`: the false friends; `right`: stems of what the Spanish means."""

    after: tuple[frozenset[str], ...]
    english: frozenset[str]
    right: frozenset[str]
    meaning: str
    severity: Severity


@cache
def _pairs() -> tuple[dict[str, tuple[_Pair, ...]], dict[str, tuple[_Pair, ...]]]:
    """By Spanish word, and by the stem of a Spanish verb."""
    words: dict[str, tuple[_Pair, ...]] = {}
    verbs: dict[str, tuple[_Pair, ...]] = {}
    for line in FALSE_FRIENDS.strip().splitlines():
        spanish, english, meaning, severity = (field.strip() for field in line.split(";"))
        friends = frozenset(form for word in english.split() for form in _forms(word))
        wrong = {short_stem(friend) for friend in friends}
        right = frozenset(short_stem(word) for word in meaning.replace(",", " ").split() if len(word) >= _CONTENT) - wrong
        for word in spanish.split():
            first, *after = word.split("_")
            pair = _Pair(tuple(frozenset(words_of.split("|")) for words_of in after), friends, right, meaning, _SEVERITIES[severity])
            table, key = (verbs, first[:-1]) if first.endswith("~") else (words, first)
            table[key] = (*table.get(key, ()), pair)
    return words, verbs


def _forms(word: str) -> Iterator[str]:
    yield from (word[:-1] + ending for ending in ENGLISH_ENDINGS) if word.endswith("~") else [word]


@lru_cache(maxsize=16384)
def _pairs_of(word: str) -> tuple[_Pair, ...]:
    """The false friends of a Spanish word in lower case."""
    words, verbs = _pairs()
    longest = min(_LONGEST_ENDING, len(word) - 3)
    stems = (word[:-length] for length in range(1, longest + 1) if word[-length:] in SPANISH_ENDINGS)
    return words.get(word, ()) + tuple(pair for key in stems for pair in verbs.get(key, ()))


def _look(pairing: Pairing) -> Iterable[Finding]:
    spanish = read_words(pairing.spanish)
    english: Words | None = None
    for place, word in enumerate(spanish.lower):
        for pair in _pairs_of(word):
            english = english or read_words(pairing.english)
            if pair.english.isdisjoint(english.lower) or not _follows(spanish.lower[place + 1 :], pair.after):
                continue
            near = _friend_of(pairing, place, pair, english)
            if near is not None:
                meaning = ", ".join(pair.meaning.split(", ")[:_MEANINGS])
                message = f"“{english.written[near]}” for «{spanish.written[place]}», which means {meaning}"
                yield pairing.finding(
                    "false-friend", pair.severity, message, {Language.SPANISH: spanish.spans[place], Language.ENGLISH: english.spans[near]}
                )
                break


def _follows(words: tuple[str, ...], after: tuple[frozenset[str], ...]) -> bool:
    return len(words) >= len(after) and all(word in wanted for word, wanted in zip(words, after, strict=False))


def _friend_of(pairing: Pairing, place: int, pair: _Pair, english: Words) -> int | None:
    """Where a false friend of the Spanish word stands in its place; None where it renders another word, or the right one is there."""
    spanish, links = read_words(pairing.spanish), link_words(pairing.spanish, pairing.english)
    wanted = expected_position(links.of_spanish, place, len(english.lower))
    named = _is_named(spanish, place)
    own = [at for at, word in enumerate(spanish.lower) if word == spanish.lower[place]]
    free = [
        k
        for k, word in enumerate(english.lower)
        if word in pair.english
        and abs(k - wanted) <= _NEAR
        and set(links.of_english[k]) <= set(own)
        and not (named and _is_named(english, k))
    ]
    if not free:
        return None
    wrong = {short_stem(friend) for friend in pair.english}
    right = (
        pair.right | {short_stem(word) for word in translations(spanish.lower[place], Language.SPANISH) if len(word) >= _CONTENT}
    ) - wrong
    first, last = max(0, round(wanted) - _RIGHT), round(wanted) + _RIGHT + 1
    if any(len(word) >= _CONTENT and word not in _EVERYWHERE and short_stem(word) in right for word in english.lower[first:last]):
        return None
    return min(free, key=lambda k: abs(k - wanted))


def _is_named(words: Words, place: int) -> bool:
    """Whether a word has its capital from a name and not from the beginning of a sentence."""
    before = words.text[: words.spans[place][0]].rstrip()
    return words.written[place][0].isupper() and before[-1:].isalpha()


CHECKS = (
    Check(
        "false-friend",
        Severity.WARNING,
        "A word was rendered by one that only looks like it",
        "Both sides have the words of a known pair of false friends about where they would render each other, and no word with the right "
        "meaning. Example: «Actualmente vive en Lima» rendered “He actually lives in Lima”; actualmente means currently.",
        find=_look,
        languages=SPANISH_ENGLISH,
    ),
)
