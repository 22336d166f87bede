"""What tells a cue that was lost from one that is said in other words: the features of a cue and of the place where its answer would stand.

A feature is a kind and a value, often the first letters of a word; `data/CHECKS.md` lists the kinds. Their weights are learned
(scripts/train/answers.py).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from aligner.languages.es_en_cues import (
    DENYING_ENGLISH,
    DENYING_SPANISH,
    HEARSAY_ENGLISH,
    HEARSAY_SPANISH,
    REFUSING_ENGLISH,
    REFUSING_SPANISH,
    SAYING_ENGLISH,
    SAYING_SPANISH,
    WEAKENING,
)
from aligner.languages.es_en_denials import ENGLISH_DENIALS, SPANISH_DENIALS
from aligner.lexicon.word_links import Words, chance, expected, link_words, read_words, rendered, short_stem, spanish_of
from aligner.signals.cues import CLASSES, Cue, cues, kind_of
from aligner.signals.meanings import meanings

__all__ = ["Reading", "Tied", "features", "read", "said_outright", "said_without"]

Tied = tuple[float, int]
"""How well an answer fits its cue, and its number."""

_FLAGS = re.IGNORECASE
_DENYING = tuple(re.compile(rf"\b(?:{pattern})", _FLAGS) for pattern in (DENYING_SPANISH, DENYING_ENGLISH))
_OTHERWISE = tuple(
    tuple((re.compile(rf"(?<!\w)(?:{own})(?!\w)", _FLAGS), re.compile(rf"(?<!\w)(?:{other})(?!\w)", _FLAGS)) for own, other in pairs)
    for pairs in (SPANISH_DENIALS, ENGLISH_DENIALS)
)
_REFUSING = tuple(re.compile(pattern) for pattern in (REFUSING_SPANISH, REFUSING_ENGLISH))
_HEARSAY = tuple(re.compile(pattern) for pattern in (HEARSAY_SPANISH, HEARSAY_ENGLISH))
_SAYING = tuple(re.compile(rf"\b(?:{pattern})\b", _FLAGS) for pattern in (SAYING_SPANISH, SAYING_ENGLISH))
_PAUSE = re.compile(r"[,;:.()]")
_REACH = 8  # words around the place where an answer is expected, within which another way of saying it is looked for
_NEAR = 5
_MOST = 50
"""Cues of a text that are looked at; no sentence has as many."""
_LIKELY = (0.02, 0.05, 0.1, 0.2, 0.4)


@dataclass(frozen=True, slots=True)
class Reading:
    """The two sides of a pair as the cues of one class on one of them see it; links lead from its words to the other side and back."""

    name: str
    own: Words
    other: Words
    linked: tuple[tuple[int, ...], ...]
    back: tuple[tuple[int, ...], ...]
    cues: tuple[Cue, ...]
    answers: tuple[Cue, ...]
    places: tuple[float, ...]


def read(spanish: str, english: str, name: str, own_is_english: bool) -> Reading | None:
    """The reading of a pair; None when the side has no cue."""
    texts = (english, spanish) if own_is_english else (spanish, english)
    own = cues(texts[0], name, own_is_english)[:_MOST]
    if not own:
        return None
    links = link_words(spanish, english)
    linked, back = (links.of_english, links.of_spanish) if own_is_english else (links.of_spanish, links.of_english)
    words = read_words(texts[0]), read_words(texts[1])
    places = tuple(expected(linked, cue.first, len(words[1].lower)) for cue in own)
    return Reading(name, *words, linked, back, own, cues(texts[1], name, not own_is_english, answers=True)[: 2 * _MOST], places)


def features(reading: Reading, number: int, tied: Tied | None) -> list[str]:
    """What the model looks at for a cue (by number) whose best answer does not surely answer it."""
    cue = reading.cues[number]
    center, reach, held = _center(reading, number)
    stems = [short_stem(word) for word in reading.other.lower]
    found = {f"s:{stem}" for stem in stems}
    found |= _near(reading, number, stems, range(max(0, math.ceil(center - reach)), min(len(stems), math.floor(center + reach) + 1)))
    found |= _beside(reading, cue)
    found.add(f"h:{held is not None}")
    if held is not None:
        found |= {f"x:{stems[k]}" for k in (held - 2, held - 1, held + 1) if 0 <= k < len(stems)}
        found.add(f"e:{reading.other.lower[held][-2:]}")
        if held > 0:
            found.add(f"y:{stems[held - 1]}")
    found |= _literal(reading, cue) | _gap(reading, number) | _tied(reading, number, tied) | _surplus(reading, cue)
    if reading.name in ("negation", "restriction"):
        found |= _denials(reading, number, center)
    if reading.name == "negation":
        denied = _denied(reading, number)
        found |= {"z:denying" for _ in denied} | {f"z:{stems[k]}" for k in denied}
    if reading.name in ("attribution", "allegation"):
        found.add(f"r:{min(sum(1 for _ in _SAYING[not cue.english].finditer(reading.other.text)), 2)}")
    return sorted(found)


def _center(reading: Reading, number: int) -> tuple[float, int, int | None]:
    """Around which word of the other side to look, how far, and the word for the first word of weight after the cue."""
    place = reading.places[number]
    held = _held(reading.other, reading.linked, reading.cues[number], place)
    return (place, _NEAR, None) if held is None else (held, _NEAR - 2, held)


def _near(reading: Reading, number: int, stems: list[str], near: range) -> set[str]:
    """The words where the answer would stand; apart those that stand for nothing else, and whether the lexicon gives the cue for one."""
    cue = reading.cues[number]
    key, likely = kind_of(cue), 0.0
    found = set()
    for k in near:
        found.add(f"n:{stems[k]}")
        if _is_free(reading, cue, k):
            found |= {f"f:{stems[k]}", f"{key}~{stems[k]}"}
            own = reading.own.lower[cue.first : cue.last + 1]
            likely = max([likely, *(chance(word, reading.other.lower[k], cue.english) for word in own)])
    return found | {f"q:{sum(likely >= step for step in _LIKELY)}"}


def _is_free(reading: Reading, cue: Cue, k: int) -> bool:
    """Whether a word of the other side stands for no word but the cue."""
    return all(cue.first <= n <= cue.last for n in reading.back[k])


def _beside(reading: Reading, cue: Cue) -> set[str]:
    """The cue and the words beside it."""
    own = reading.own.lower
    found = {f"k:{kind_of(cue)}", f"w:{min(len(own) // 8, 4)}"}
    found |= {f"{'b' if n == cue.last + 1 else 'a'}:{short_stem(own[n])}" for n in range(cue.last + 1, min(cue.last + 4, len(own)))}
    return found | {f"p:{short_stem(own[cue.first - 1])}"} if cue.first > 0 else found


def _literal(reading: Reading, cue: Cue) -> set[str]:
    """How much of the side, and of what follows the cue up to a pause, is found on the other side."""
    own, linked = reading.own, reading.linked
    long = [n for n, word in enumerate(own.lower) if len(word) > 3 and not cue.first <= n <= cue.last]
    after = range(cue.last + 1, min(cue.last + 6, len(linked)))
    pause = next((n for n in after if n > cue.last + 1 and n in long and _PAUSE.search(own.between(n - 1, n))), len(linked))
    ahead = [n for n in after if n in long and n < pause][:3]
    ratio = len(reading.other.lower) / max(len(own.lower), 1)
    return {
        f"F:{round(4 * sum(bool(linked[n]) for n in long) / max(len(long), 1))}",
        f"S:{len(ahead)}:{sum(bool(linked[n]) for n in ahead)}",
        f"S:{bool(ahead) and bool(linked[ahead[0]])}",
        f"g:{min(len({k for n in after for k in linked[n]}), 4)}",
        f"l:{min(max(round(math.log(max(ratio, 0.01)) * 3), -3), 3)}",
    }


def _gap(reading: Reading, number: int) -> set[str]:
    """How many words stand between those for what is before and after the cue, and how many of them stand for nothing else."""
    cue, place, linked = reading.cues[number], reading.places[number], reading.linked
    sides: list[int | None] = []
    for near in (range(cue.first - 1, cue.first - 4, -1), range(cue.last + 1, cue.last + 4)):
        inside = [n for n in near if 0 <= n < len(linked) and linked[n]]
        sides.append(min(linked[inside[0]], key=lambda k: abs(k - place)) if inside else None)
    left, right = sides
    if left is None or right is None:
        return {f"G:{'none' if left == right else 'left' if right is None else 'right'}"}
    if not 0 <= right - left < 7:
        return {"G:far"}
    return {f"G:{min(right - left - 1, 3)}:{min(sum(_is_free(reading, cue, k) for k in range(left + 1, right)), 2)}"}


def _tied(reading: Reading, number: int, tied: Tied | None) -> set[str]:
    """The answer that fits best, how well and how far away it is; whether there are more answers than cues."""
    found = {f"c:{min(max(len(reading.answers) - len(reading.cues), -2), 2)}"}
    if tied is None:
        return found | {"t:no"}
    answer = reading.answers[tied[1]]
    distance = min(int(abs(answer.first - reading.places[number])) // 3, 5)
    return found | {f"t:{kind_of(answer)}", f"T:{min(max(math.floor(tied[0] * 2), -4), 8)}", f"D:{distance}"}


def _surplus(reading: Reading, cue: Cue) -> set[str]:
    """Other classes of which one side has more cues than the other."""
    found = set()
    for name in CLASSES:
        surplus = len(cues(reading.other.text, name, not cue.english)) - len(cues(reading.own.text, name, cue.english))
        if surplus and name != reading.name:
            found.add(f"o:{name}:{min(max(surplus, -1), 1)}")
    return found


def _denials(reading: Reading, number: int, center: float) -> set[str]:
    """Words and prefixes that deny by themselves."""
    own, other, cue, place = reading.own, reading.other, reading.cues[number], reading.places[number]
    denying = _denying(other, not cue.english)
    found = {mark for k in range(len(other.lower)) if abs(k - place) <= 2 * _NEAR for mark in _marks(own, other, cue, k)}
    return found | {
        f"v:{min(sum(abs(k - center) <= _NEAR for k in denying), 2)}",
        f"V:{min(len(denying), 2)}",
        f"d:{min(sum(abs(k - cue.last) <= 3 for k in _denying(own, cue.english)), 2)}",
    }


def said_without(reading: Reading, number: int) -> bool:
    """Whether the other side surely says the same as a denial (by number) without one: "undamaged" for «no dañadas», "refused" for «no»."""
    own, other, cue, place = reading.own, reading.other, reading.cues[number], reading.places[number]
    near = [k for k in range(len(other.lower)) if abs(k - place) < _NEAR]
    if _said_otherwise(own, other, cue, place) or any("u:same" in _marks(own, other, cue, k) for k in near):
        return True
    return any(_REFUSING[not cue.english].match(other.lower[k]) for k in _denied(reading, number))


def said_outright(reading: Reading, number: int) -> bool:
    """Whether the other side weakens and attributes nothing of what is hearsay by a cue (by number): «habría huido» and “fled”."""
    cue, text = reading.cues[number], reading.other.text
    if reading.name != "allegation" or not _HEARSAY[cue.english].fullmatch(cue.key) or _SAYING[not cue.english].search(text):
        return False
    return not any(cues(text, name, not cue.english, answers=True) for name in WEAKENING)


def _denied(reading: Reading, number: int) -> list[int]:
    """Words near that deny by themselves and stand for nothing else."""
    own, other, cue, place = reading.own, reading.other, reading.cues[number], reading.places[number]
    # "No descarta" is not answered by "rules out": there the denying word has its own counterpart beside the cue.
    if any(0 < k - cue.last <= 3 for k in _denying(own, cue.english)):
        return []
    return [k for k in _denying(other, not cue.english) if abs(k - place) < _NEAR and not reading.back[k]]


def _held(other: Words, linked: tuple[tuple[int, ...], ...], cue: Cue, place: float) -> int | None:
    """The word on the other side for the first word of weight after the cue, when it stands about where it should."""
    for near in (cue.last + 1, cue.last + 2, cue.last + 3, cue.last + 4):
        if near < len(linked):
            found = [k for k in linked[near] if len(other.lower[k]) > 3 and abs(k - place) <= 2 * _NEAR]
            if found:
                return min(found, key=lambda k: abs(k - place))
    return None


def _denying(words: Words, english: bool) -> list[int]:
    """Words that deny, refuse, prevent or lack by themselves."""
    starts = {match.start() for match in _DENYING[english].finditer(words.text)}
    return [number for number, (start, _) in enumerate(words.spans) if start in starts] if starts else []


_ABLE = re.compile(r"[ai]ble$")
_PREFIX = re.compile(r"(un|in|im|ir|il|dis|non|des|anti|mis)([^\W\d_]{4,})|([^\W\d_]{3,})(?:less|free)$")


def _marks(own: Words, other: Words, cue: Cue, place: int) -> Iterator[str]:
    """Prefixes that deny, and whether what they are put before is what stands after the cue ("no dañadas", "undamaged")."""
    match = _PREFIX.match(other.lower[place])
    if match is None:
        return
    yield f"u:{match.group(1) or 'less'}"
    rest = short_stem(match.group(2) or match.group(3))
    after = own.lower[cue.last + 1 : cue.last + 4]
    stems = {stem for word in after for stem in (map(short_stem, spanish_of(word)) if cue.english else rendered(word))}
    if rest in stems or short_stem(_ABLE.sub("", match.group(2) or "")) in stems or any(rest[:4] == short_stem(word)[:4] for word in after):
        yield "u:same"


def _said_otherwise(own: Words, other: Words, cue: Cue, place: float) -> bool:
    """Whether the other language says the same without a denial: "only" for «no … hasta», "rejected" for what was not accepted."""
    reach = [start for k, (start, _) in enumerate(other.spans) if abs(k - place) <= _REACH] or [0]
    for denial, answer in _OTHERWISE[cue.english]:
        if any(reach[0] <= m.start() <= reach[-1] for m in answer.finditer(other.text)) and any(
            m.start() <= cue.span[1] and cue.span[0] < m.end() for m in denial.finditer(own.text)
        ):
            return True
    after = own.text[cue.span[1] : own.spans[min(cue.last + 3, len(own.spans) - 1)][1]]
    denied = meanings(after, cue.english)
    if not denied:
        return False
    said = meanings(other.text, not cue.english)
    for group, found in denied.items():
        mine, theirs = {s.meaning for s in found if s.plain}, {s.meaning for s in said.get(group, ())}
        if mine and theirs and not mine & theirs:
            return True
    return False
