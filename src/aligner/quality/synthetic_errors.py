"""Synthetic errors: wrong translations made from correct pairs. The quality model is fitted and evaluated with them.

Every kind of error takes pairs (source, target) and returns the changed target of each pair, or None where it does not apply. The changes
depend on nothing but the seed, the pairs and the index of the pair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from random import Random

from aligner.languages.es_en_negation_edits import NEGATION_REMOVALS, NEGATIVE_WORD, VERB_TO_NEGATE
from aligner.languages.pair import Language

__all__ = ["KINDS", "inject_errors"]

Pair = tuple[str, str]

DONORS = 4
"""Number of pairs that a word of a similar length is taken from."""
NEIGHBOURHOOD = 15
"""Neighbourhood radius, in pairs."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_NAME = re.compile(r"(?<=[a-záéíóúñ,] )[A-ZÁÉÍÓÚÑ][^\W\d_]{2,}(?: [A-ZÁÉÍÓÚÑ][^\W\d_]{2,})*")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"“«])")
_REMOVALS = {
    language: tuple((re.compile(pattern), replacement) for pattern, replacement in edits) for language, edits in NEGATION_REMOVALS.items()
}
_TO_NEGATE = {language: re.compile(pattern) for language, pattern in VERB_TO_NEGATE.items()}
_NEGATIVE_WORD = re.compile(NEGATIVE_WORD, re.IGNORECASE)


class _Pairs(list[Pair]):
    """Pairs, with the words of all their targets."""

    @cached_property
    def vocabulary(self) -> list[str]:
        """The distinct words of all targets, in lower case."""
        return sorted({word.lower() for _, target in self for word in _LETTERS.findall(target)})


_ErrorMaker = Callable[[_Pairs, int, Random, Language], str | None]


def inject_errors(kind: str, pairs: Sequence[Pair], target_language: Language, seed: int = 1) -> list[str | None]:
    """The changed target of every pair (source, target); None where the kind of error does not apply, or changes nothing.

    Raises KeyError for an unknown kind.
    """
    change = KINDS[kind]
    known = _Pairs(pairs)
    found: list[str | None] = []
    for place in range(len(pairs)):
        changed = change(known, place, Random(f"{seed}:{kind}:{place}"), target_language)  # noqa: S311 - not for secrets
        found.append(None if changed is None or changed.strip() in ("", pairs[place][1].strip()) else changed)
    return found


def _other(pairs: Sequence[Pair], place: int, random: Random) -> int:
    """The index of another pair; the same index if there is none."""
    return (place + random.randrange(1, len(pairs))) % len(pairs) if len(pairs) > 1 else place


def _misaligned(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """The target of any other pair."""
    return pairs[_other(pairs, place, random)][1]


def _neighbour(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """The target of the next pair."""
    return pairs[place + 1 if place + 1 < len(pairs) else place - 1][1] if len(pairs) > 1 else None


def _truncated(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """The first 55 % to 75 % of the words."""
    words = pairs[place][1].split()
    return " ".join(words[: round(len(words) * random.uniform(0.55, 0.75))]) if len(words) >= 6 else None


def _number(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """One digit of a number is replaced by another."""
    target = pairs[place][1]
    found = list(_NUMBER.finditer(target))
    if not found:
        return None
    match = random.choice(found)
    digits = [k for k in range(match.start(), match.end()) if target[k].isdigit()]
    at = random.choice(digits)
    new = random.choice([d for d in "123456789" if d != target[at]])
    return target[:at] + new + target[at + 1 :]


def _untranslated(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """The source in place of the target."""
    return pairs[place][0] if len(pairs[place][0].split()) >= 3 else None


def _half_untranslated(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """The beginning of the target, then the rest of the source."""
    source, target = pairs[place][0].split(), pairs[place][1].split()
    if min(len(source), len(target)) < 8:
        return None
    share = random.uniform(0.3, 0.7)
    return " ".join(target[: round(len(target) * share)] + source[round(len(source) * share) :])


def _replaced(pairs: _Pairs, place: int, random: Random, language: Language) -> str | None:
    """A sixth to a third of the words are replaced: by words of a similar length, by any words, or by words of pairs nearby."""
    target = pairs[place][1]
    found = list(_LETTERS.finditer(target))
    if len(found) < 4:
        return None
    pick = random.choice((_similar_length, _any_word, _nearby))
    for match in sorted(random.sample(found, max(round(len(found) * random.uniform(1 / 6, 1 / 3)), 1)), key=lambda match: -match.start()):
        word: str = pick(pairs, place, match[0], random)
        target = target[: match.start()] + word + target[match.end() :]
    return target


def _similar_length(pairs: _Pairs, place: int, word: str, random: Random) -> str:
    donors: list[str] = [donor for _ in range(DONORS) for donor in _LETTERS.findall(pairs[_other(pairs, place, random)][1])] or [word]
    nearest = min(abs(len(donor) - len(word)) for donor in donors)
    return random.choice([donor for donor in donors if abs(len(donor) - len(word)) <= nearest])


def _any_word(pairs: _Pairs, place: int, word: str, random: Random) -> str:
    return _cased(random.choice(pairs.vocabulary or [word]), word)


def _nearby(pairs: _Pairs, place: int, word: str, random: Random) -> str:
    other = random.randrange(max(place - NEIGHBOURHOOD, 0), min(place + NEIGHBOURHOOD + 1, len(pairs)))
    return _cased(random.choice(_LETTERS.findall(pairs[other][1]) or [word]), word)


def _cased(word: str, model: str) -> str:
    """A word with a capital letter, or without, as the model has."""
    return word.lower().capitalize() if model[:1].isupper() else word.lower()


def _negated(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """A negation is removed; or, where there is none, sometimes one is inserted."""
    target = pairs[place][1]
    for pattern, replacement in _REMOVALS[language]:
        if pattern.search(target):
            changed: str = pattern.sub(replacement, target, count=1)
            return changed[:1].upper() + changed[1:] if target[:1].isupper() else changed
    found = list(_TO_NEGATE[language].finditer(target))
    if not found or _NEGATIVE_WORD.search(target) or random.random() < 0.6:
        return None
    match = random.choice(found)
    if language is Language.ENGLISH:
        return f"{target[: match.end()]} not{target[match.end() :]}"
    return f"{target[: match.start()]}no {target[match.start() :]}"


def _name(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """A name is replaced by a name of another pair."""
    target = pairs[place][1]
    found, donors = list(_NAME.finditer(target)), _NAME.findall(pairs[_other(pairs, place, random)][1])
    if not found or not donors:
        return None
    match = random.choice(found)
    return f"{target[: match.start()]}{random.choice(donors)}{target[match.end() :]}"


def _shortened(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """Four to twelve words in a row are left out; where possible they end at a mark, and begin after a mark or with a short word."""
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
    """Whether a mark or an end of the text stands before the word of an index."""
    if place in (0, len(words)):
        return True
    return bool(text[words[place - 1].end() : words[place].start()].strip())


def _lengthened(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """Four to twelve words of another pair are inserted, at a mark or at the end."""
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


def _sentence_lost(pairs: Sequence[Pair], place: int, random: Random, language: Language) -> str | None:
    """One of several sentences is left out."""
    sentences = _SENTENCE_END.split(pairs[place][1])
    if len(sentences) < 2:
        return None
    gone = random.randrange(len(sentences))
    return " ".join(sentence for k, sentence in enumerate(sentences) if k != gone)


KINDS: dict[str, _ErrorMaker] = {
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
"""The kinds of errors by name."""
