"""False friends: words that look alike and say different things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.languages.es_en_false_friends import COMMON_WORDS, ENGLISH_ENDINGS, FALSE_FRIENDS, SPANISH_ENDINGS
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words, expected_position, link_words, read_words, short_stem, translations

__all__ = ["CHECKS"]

_NEAR = 10
"""Words from where the translation is expected within which a false friend is in its place."""
_RIGHT = 10
"""Words from there within which a word with the right meaning excuses it."""
_CONTENT = 4
"""Letters from which a word has a meaning of its own."""
_MAX_MEANINGS = 3
"""Meanings that a message names."""
_LONGEST_ENDING = max(map(len, SPANISH_ENDINGS))
_SEVERITIES = {"w": Severity.WARNING, "i": Severity.INFO}


@dataclass(frozen=True, slots=True)
class _Entry:
    """The false friends of a Spanish word.

    `after`: words of which one of each set must follow the Spanish word; `english`: the false friends; `right`: stems of English words
    with the right meaning.
    """

    after: tuple[frozenset[str], ...]
    english: frozenset[str]
    right: frozenset[str]
    meaning: str
    severity: Severity


Entries = dict[str, tuple[_Entry, ...]]


@cache
def _tables() -> tuple[Entries, Entries]:
    """The entries by Spanish word, and by the stem of a Spanish verb."""
    words: Entries = {}
    verbs: Entries = {}
    for line in FALSE_FRIENDS.strip().splitlines():
        spanish, english, meaning, severity = (field.strip() for field in line.split(";"))
        friends = frozenset(form for word in english.split() for form in _forms(word))
        wrong = {short_stem(friend) for friend in friends}
        right = frozenset(short_stem(word) for word in meaning.replace(",", " ").split() if len(word) >= _CONTENT) - wrong
        for word in spanish.split():
            first, *after = word.split("_")
            entry = _Entry(tuple(frozenset(follow.split("|")) for follow in after), friends, right, meaning, _SEVERITIES[severity])
            table, key = (verbs, first[:-1]) if first.endswith("~") else (words, first)
            table[key] = (*table.get(key, ()), entry)
    return words, verbs


def _forms(word: str) -> Iterator[str]:
    yield from (word[:-1] + ending for ending in ENGLISH_ENDINGS) if word.endswith("~") else [word]


@lru_cache(maxsize=16384)
def _entries_of(word: str) -> tuple[_Entry, ...]:
    """The entries of a Spanish word in lower case."""
    words, verbs = _tables()
    longest = min(_LONGEST_ENDING, len(word) - 3)
    stems = (word[:-length] for length in range(1, longest + 1) if word[-length:] in SPANISH_ENDINGS)
    return words.get(word, ()) + tuple(entry for key in stems for entry in verbs.get(key, ()))


def _find(pairing: Pairing) -> Iterator[Finding]:
    spanish = read_words(pairing.spanish)
    english: Words | None = None
    for place, word in enumerate(spanish.lower):
        for entry in _entries_of(word):
            english = english or read_words(pairing.english)
            if entry.english.isdisjoint(english.lower) or not _follow(entry.after, spanish.lower[place + 1 :]):
                continue
            friend = _friend_of(pairing, place, entry, english)
            if friend is not None:
                meaning = ", ".join(entry.meaning.split(", ")[:_MAX_MEANINGS])
                message = f"«{spanish.written[place]}» means {meaning}: “{english.written[friend]}” only looks like it"
                spans = {Language.SPANISH: spanish.spans[place], Language.ENGLISH: english.spans[friend]}
                yield pairing.finding("false-friend", entry.severity, message, spans)
                break


def _follow(after: Sequence[frozenset[str]], words: Sequence[str]) -> bool:
    """Whether words begin with one of each set."""
    return len(words) >= len(after) and all(word in wanted for word, wanted in zip(words, after, strict=False))


def _friend_of(pairing: Pairing, place: int, entry: _Entry, english: Words) -> int | None:
    """Which English word, a false friend, is in the place of a Spanish word; None where it translates another word, or the right word is
    there too.
    """
    spanish, links = read_words(pairing.spanish), link_words(pairing.spanish, pairing.english)
    expected = expected_position(links.of_spanish, place, len(english.lower))
    named = _is_named(spanish, place)
    same = {at for at, word in enumerate(spanish.lower) if word == spanish.lower[place]}
    free = [
        k
        for k, word in enumerate(english.lower)
        if word in entry.english
        and abs(k - expected) <= _NEAR
        and same.issuperset(links.of_english[k])
        and not (named and _is_named(english, k))
    ]
    if not free or _has_right_word(spanish.lower[place], entry, english, expected):
        return None
    return min(free, key=lambda k: abs(k - expected))


def _has_right_word(word: str, entry: _Entry, english: Words, expected: float) -> bool:
    """Whether a word with the right meaning is near the expected place."""
    wrong = {short_stem(friend) for friend in entry.english}
    translated = {short_stem(one) for one in translations(word, Language.SPANISH) if len(one) >= _CONTENT}
    right = (entry.right | translated) - wrong
    near = english.lower[max(0, round(expected) - _RIGHT) : round(expected) + _RIGHT + 1]
    return any(len(one) >= _CONTENT and one not in COMMON_WORDS and short_stem(one) in right for one in near)


def _is_named(words: Words, place: int) -> bool:
    """Whether a word has a capital although no sentence begins with it."""
    before = words.text[: words.spans[place][0]].rstrip()
    return words.written[place][0].isupper() and before[-1:].isalpha()


CHECKS = (
    Check(
        "false-friend",
        Severity.WARNING,
        "A word was translated by one that only looks like it",
        "A known false friend is where the translation of the Spanish word should be, and no word with the right meaning is near. Example: "
        "«Actualmente vive en Lima» became “He actually lives in Lima”; actualmente means currently.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
