"""Planting defects into pairs: what the quality model learns from, and what `evaluate` measures it with.

Each kind takes pairs (source, target) and gives for every pair the changed target, or None where the kind does not apply. Choices
depend on nothing but the seed and the pair's place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from random import Random

__all__ = ["KINDS", "plant"]

Pair = tuple[str, str]

DONORS = 4
"""Pairs that words are taken from."""
NEAR = 15
"""How far away pairs are that are near by."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_NAME = re.compile(r"(?<=[a-záéíóúñ,] )[A-ZÁÉÍÓÚÑ][^\W\d_]{2,}(?: [A-ZÁÉÍÓÚÑ][^\W\d_]{2,})*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"“«])")
_NEGATION: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "en": (
        (re.compile(r"\b(is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must) not\b"), r"\1"),
        (re.compile(r"\bcan['’]t\b"), "can"),
        (re.compile(r"\b(is|are|was|were|has|have|had|does|do|did|would|could|should)n['’]t\b"), r"\1"),
        (re.compile(r"\b(?:never|not) "), ""),
        (re.compile(r"\bwithout\b"), "with"),
        (re.compile(r"\bno (?=[a-z])"), "the "),
        (re.compile(r"\bnobody\b"), "everybody"),
    ),
    "es": (
        (re.compile(r"\b[Nn]o (?=[a-záéíóúñ])"), ""),
        (re.compile(r"\b(?:nunca|jamás) "), ""),
        (re.compile(r"\bsin\b"), "con"),
        (re.compile(r"\b(?:ningún|ninguna?) "), "un "),
        (re.compile(r"\bnadie\b"), "todo el mundo"),
    ),
}
_POSITIVE = {
    "en": re.compile(r"\b(?:is|are|was|were|will|would|can|could|should|must|has|have|had)\b(?! not|n['’]t| no )"),
    "es": re.compile(r"\b(?=(?:es|son|era|eran|fue|fueron|será|ha|han|había|puede|pueden|podría|debe|quiere|quieren|está|están)\b)"),
}
_NEGATIVE_WORD = re.compile(r"\b(?:not|no|never|without|nor|neither|none|nobody|nothing|sin|ni|nunca|nadie|nada|jamás)\b|n['’]t\b", re.I)


class _Pairs(list[Pair]):
    """Pairs that know all words of their targets."""

    @cached_property
    def vocabulary(self) -> list[str]:
        return sorted({word.lower() for _, target in self for word in _LETTERS.findall(target)})


Kind = Callable[[_Pairs, int, Random, str], str | None]


def plant(kind: str, pairs: Sequence[Pair], target_language: str, seed: int = 1) -> list[str | None]:
    """The changed target of every pair, None where the kind does not apply. Raises KeyError for an unknown kind."""
    change = KINDS[kind]
    known = _Pairs(pairs)
    found: list[str | None] = []
    for place in range(len(pairs)):
        changed = change(known, place, Random(f"{seed}:{kind}:{place}"), target_language)  # noqa: S311 - not for secrets
        found.append(None if changed is None or changed.strip() in ("", pairs[place][1].strip()) else changed)
    return found


def _other(pairs: Sequence[Pair], place: int, random: Random) -> int:
    return (place + random.randrange(1, len(pairs))) % len(pairs) if len(pairs) > 1 else place


def _misaligned(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    return pairs[_other(pairs, place, random)][1]


def _neighbour(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    return pairs[place + 1 if place + 1 < len(pairs) else place - 1][1] if len(pairs) > 1 else None


def _truncated(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    words = pairs[place][1].split()
    return " ".join(words[: round(len(words) * random.uniform(0.55, 0.75))]) if len(words) >= 6 else None


def _number(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    target = pairs[place][1]
    found = list(_NUMBER.finditer(target))
    if not found:
        return None
    match = random.choice(found)
    digits = [k for k in range(match.start(), match.end()) if target[k].isdigit()]
    at = random.choice(digits)
    new = random.choice([d for d in "123456789" if d != target[at]])
    return target[:at] + new + target[at + 1 :]


def _untranslated(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    return pairs[place][0] if len(pairs[place][0].split()) >= 3 else None


def _half_untranslated(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    source, target = pairs[place][0].split(), pairs[place][1].split()
    if min(len(source), len(target)) < 8:
        return None
    share = random.uniform(0.3, 0.7)
    return " ".join(target[: round(len(target) * share)] + source[round(len(source) * share) :])


def _replaced(pairs: _Pairs, place: int, random: Random, language: str) -> str | None:
    """A sixth to a third of the words become others: of other pairs and as long, or nearly; any of all; or any of the pairs near by."""
    target = pairs[place][1]
    found = list(_LETTERS.finditer(target))
    if len(found) < 4:
        return None
    pick = random.choice((_as_long, _any_word, _near_by))
    for match in sorted(random.sample(found, max(round(len(found) * random.uniform(1 / 6, 1 / 3)), 1)), key=lambda match: -match.start()):
        word: str = pick(pairs, place, match[0], random)
        target = target[: match.start()] + word + target[match.end() :]
    return target


def _as_long(pairs: _Pairs, place: int, word: str, random: Random) -> str:
    donors: list[str] = [donor for _ in range(DONORS) for donor in _LETTERS.findall(pairs[_other(pairs, place, random)][1])] or [word]
    nearest = min(abs(len(donor) - len(word)) for donor in donors)
    return random.choice([donor for donor in donors if abs(len(donor) - len(word)) <= nearest])


def _any_word(pairs: _Pairs, place: int, word: str, random: Random) -> str:
    return _cased(random.choice(pairs.vocabulary or [word]), word)


def _near_by(pairs: _Pairs, place: int, word: str, random: Random) -> str:
    other = random.randrange(max(place - NEAR, 0), min(place + NEAR + 1, len(pairs)))
    return _cased(random.choice(_LETTERS.findall(pairs[other][1]) or [word]), word)


def _cased(word: str, model: str) -> str:
    return word.lower().capitalize() if model[:1].isupper() else word.lower()


def _negated(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    """A negation is lost; or one is added where there was none."""
    target = pairs[place][1]
    for pattern, replacement in _NEGATION[language]:
        if pattern.search(target):
            changed: str = pattern.sub(replacement, target, count=1)
            return changed[:1].upper() + changed[1:] if target[:1].isupper() else changed
    found = list(_POSITIVE[language].finditer(target))
    if not found or _NEGATIVE_WORD.search(target) or random.random() < 0.6:
        return None
    match = random.choice(found)
    if language == "en":
        return f"{target[: match.end()]} not{target[match.end() :]}"
    return f"{target[: match.start()]}no {target[match.start() :]}"


def _name(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    target = pairs[place][1]
    found, donors = list(_NAME.finditer(target)), _NAME.findall(pairs[_other(pairs, place, random)][1])
    if not found or not donors:
        return None
    match = random.choice(found)
    return f"{target[: match.start()]}{random.choice(donors)}{target[match.end() :]}"


def _shortened(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    """Four to twelve words in a row are taken out, as a rule from mark to mark or from a small word on."""
    target = pairs[place][1]
    found = list(_WORD.finditer(target))
    longest = min(12, int(len(found) * 0.6))
    if longest < 4:
        return None
    count = random.randint(4, longest)
    ends = [k for k in range(count, len(found) + 1)]
    natural = [k for k in ends if _is_boundary(target, found, k)]
    natural = [k for k in natural if _is_boundary(target, found, k - count) or len(found[k - count][0]) <= 4]
    end = random.choice(natural or ends)
    begin = found[end - count].start()
    stop = found[end].start() if end < len(found) else found[-1].end()
    return target[:begin].rstrip(" ,;") + (" " if end < len(found) else "") + target[stop:]


def _is_boundary(text: str, words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a mark or an end of the text stands before the word at a place."""
    if place in (0, len(words)):
        return True
    return bool(text[words[place - 1].end() : words[place].start()].strip())


def _lengthened(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    """Four to twelve words of another pair are put in, at a mark or at the end."""
    target, donor = pairs[place][1], pairs[_other(pairs, place, random)][1]
    words, given = list(_WORD.finditer(target)), list(_WORD.finditer(donor))
    longest = min(12, len(given))
    if longest < 4 or len(words) < 5:
        return None
    count = random.randint(4, longest)
    starts = [k for k in range(len(given) - count + 1) if _is_boundary(donor, given, k) or _is_boundary(donor, given, k + count)]
    start = random.choice(starts or [0])
    piece = donor[given[start].start() : given[start + count - 1].end()]
    places = [k for k in range(2, len(words) + 1) if _is_boundary(target, words, k)]
    at = words[random.choice(places) - 1].end()
    return f"{target[:at]}{random.choice([' ', ', '])}{piece[:1].lower() + piece[1:]}{target[at:]}"


def _sentence_lost(pairs: Sequence[Pair], place: int, random: Random, language: str) -> str | None:
    sentences = _SENTENCE.split(pairs[place][1])
    if len(sentences) < 2:
        return None
    gone = random.randrange(len(sentences))
    return " ".join(sentence for k, sentence in enumerate(sentences) if k != gone)


KINDS: dict[str, Kind] = {
    "misaligned": _misaligned,
    "neighbour": _neighbour,
    "truncated": _truncated,
    "number changed": _number,
    "untranslated": _untranslated,
    "half untranslated": _half_untranslated,
    "words replaced": _replaced,
    "negation changed": _negated,
    "name changed": _name,
    "words left out": _shortened,
    "words added": _lengthened,
    "sentence lost": _sentence_lost,
}
"""Kinds of defect by name."""
