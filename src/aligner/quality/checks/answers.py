"""Whether a cue (a denial, a hedge, a restriction) of one side is answered on the other.

A cue is answered by one of its class on the other side. Where there is none, the words around may answer it in another way ("rejected"
for «no aceptó»), or it was lost. Which of the two is decided by a log-linear model over the words near the place where the answer would
stand, those of the whole sentence, and the words beside the cue; scripts/train/answers.py says how it was fitted.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from aligner.languages.es_en_cues import ALSO, CUES, DENYING_ENGLISH, DENYING_SPANISH, IDLE_ENGLISH, IDLE_SPANISH, SPANISH_CONCORD
from aligner.languages.es_en_denials import ENGLISH_DENIALS, SPANISH_DENIALS
from aligner.quality.checks.base import Span
from aligner.quality.checks.opposites import meanings
from aligner.quality.checks.words import Links, Words, chance, expected, link_words, read_words, rendered, short_stem, spanish_of

__all__ = ["Cue", "Unanswered", "cues", "features", "tie", "unanswered"]

_FLAGS = re.IGNORECASE


def _compiled(patterns: tuple[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    spanish, english = (re.compile(rf"(?<![\w'’])(?:{pattern})(?!\w)", _FLAGS) for pattern in patterns)
    return spanish, english


_CUES = {name: _compiled(patterns) for name, patterns in CUES.items()}
_ANSWERS = _CUES | {name: _compiled((CUES[name][0] + more[0], CUES[name][1] + more[1])) for name, more in ALSO.items()}
_IDLE = tuple(re.compile(rf"(?<!\w)(?:{pattern})", _FLAGS) for pattern in (IDLE_SPANISH, IDLE_ENGLISH))
# The conditional of a condition, and the participle: "habría sido mejor si hubiera…", "ha supuesto un alivio".
_OUTRIGHT = re.compile(
    r"\bhabr[ií]an?\b[^.;:!?]*\bsi\b[^.;:!?]*(?:[ai]era|[ai]ese)n?\b|\bsi\b[^.;:!?]*(?:[ai]era|[ai]ese)n?\b[^.;:!?]*\bhabr[ií]an?\b[^.;:!?]*"
    r"|\b(?:ha|han|he|hemos|hab[ií]a\w*) supuesto\b",
    _FLAGS,
)
_DENYING = tuple(re.compile(rf"\b(?:{pattern})", _FLAGS) for pattern in (DENYING_SPANISH, DENYING_ENGLISH))
_OTHERWISE = tuple(
    tuple((re.compile(rf"(?<!\w)(?:{own})(?!\w)", _FLAGS), re.compile(rf"(?<!\w)(?:{other})(?!\w)", _FLAGS)) for own, other in pairs)
    for pairs in (SPANISH_DENIALS, ENGLISH_DENIALS)
)
_CLAUSE = re.compile(r"[;:.!?()»”]")
_REACH = 8  # words over which a denial of Spanish is repeated: "no vino ayer a la reunión nadie"
_NEAR = 5
_MOST = 50
"""Cues of a text that are looked at; no sentence has as many."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: its first and last word (by number), its characters, its text in lower case, whether it needs an answer."""

    first: int
    last: int
    span: Span
    key: str
    firm: bool
    english: bool


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A cue without answer: 0..1 how surely it was lost (or added), and the span on the other side of what it belongs to, if known."""

    cue: Cue
    probability: float
    other: Span | None


@lru_cache(maxsize=8192)
def cues(text: str, name: str, english: bool, answers: bool = False) -> tuple[Cue, ...]:
    """The cues of a class in a text, or what can answer one; denials that only repeat one of the same clause are left out."""
    pattern = (_ANSWERS if answers else _CUES)[name][english]
    matches = list(pattern.finditer(text))
    if not matches:
        return ()
    words = read_words(text)
    idle = [match.span() for match in _IDLE[english].finditer(text)] if name == "negation" else []
    if name == "allegation" and not english:
        idle = [match.span() for match in _OUTRIGHT.finditer(text)]
    starts = {start: number for number, (start, _) in enumerate(words.spans)}
    ends = {end: number for number, (_, end) in enumerate(words.spans)}
    found: list[Cue] = []
    for match in matches:
        start, end = match.span()
        end = start + len(match.group().rstrip())
        last = ends.get(end)
        first = starts.get(start, last)  # "don't" is two words, and the cue is the second
        if first is None or last is None:
            continue
        key = match.group().rstrip().lower().replace("’", "'")
        if english and key == "may" and match.group()[0] == "M" and start > 0:
            continue  # the month
        if name == "negation" and not english and found and _repeats(words, found[-1], first, key):
            continue
        firm = not any(a <= start and end <= b for a, b in idle)
        found.append(Cue(first, last, (start, end), "n't" if key.endswith("n't") else key, firm, english))
    return tuple(found)


def _repeats(words: Words, before: Cue, place: int, key: str) -> bool:
    return key in SPANISH_CONCORD and place - before.last <= _REACH and not _CLAUSE.search(words.between(before.last, place))


def tie(own: tuple[Cue, ...], other: tuple[Cue, ...], places: list[float]) -> dict[int, int]:
    """Cues of the two sides that answer each other (by number); each goes to the nearest to where its answer is expected."""
    distances = sorted((abs(places[k] - cue.first), k, j) for k in range(len(own)) for j, cue in enumerate(other))
    tied: dict[int, int] = {}
    used: set[int] = set()
    for _, k, j in distances:
        if k not in tied and j not in used:
            tied[k] = j
            used.add(j)
    return tied


def features(own: Words, other: Words, linked: tuple[tuple[int, ...], ...], cue: Cue, spare: int, gone: range = range(0)) -> list[str]:
    """What the model looks at. `linked`: for each word of the cue's side those of the other that can stand for it; `spare`: cues of the
    class on the other side; `gone`: words of the other side to overlook.
    """
    total = len(other.lower)
    left = [k for k in range(total) if k not in gone]
    place = expected(linked, cue.first, total)
    held = _held(other, linked, cue, place, gone)
    center, reach = (place, _NEAR) if held is None else (held, _NEAR - 2)
    stems = {k: short_stem(other.lower[k]) for k in left}
    found = {f"s:{stem}" for stem in stems.values()}
    near = [k for k in left if abs(k - center) <= reach]
    found |= {f"n:{stems[k]}" for k in near}
    following = {k for n in range(cue.last + 1, min(cue.last + 6, len(own.lower))) for k in linked[n]}
    found |= {mark for k in left if abs(k - place) <= 2 * _NEAR for mark in _marks(own, other, cue, k)}
    for distance in (1, 2, 3):
        if cue.last + distance < len(own.lower):
            found.add(f"{'b' if distance == 1 else 'a'}:{short_stem(own.lower[cue.last + distance])}")
    if cue.first > 0:
        found.add(f"p:{short_stem(own.lower[cue.first - 1])}")
    if held is not None:
        beside = [k for k in (held - 2, held - 1, held + 1) if k in stems]
        found |= {f"x:{stems[k]}" for k in beside}
    denying = [k for k in _denying(other, not cue.english) if k in stems]
    found.add(f"v:{min(sum(abs(k - center) <= _NEAR for k in denying), 2)}")
    found.add(f"V:{min(len(denying), 2)}")
    found.add(f"d:{min(sum(abs(k - cue.last) <= 3 for k in _denying(own, cue.english)), 2)}")
    likely = max((chance(cue.key, other.lower[k], cue.english) for k in near), default=0.0)
    found.add(f"q:{sum(likely >= step for step in (0.02, 0.05, 0.1, 0.2, 0.4))}")
    found.add(f"h:{held is not None}")
    found.add(f"g:{min(len(following - set(gone)), 4)}")
    ratio = len(left) / max(len(own.lower), 1)
    found.add(f"l:{min(max(round(math.log(max(ratio, 0.01)) * 3), -3), 3)}")
    found.add(f"k:{cue.key if ' ' not in cue.key or len(cue.key) < 14 else cue.key.split()[0]}")
    found.add(f"c:{min(spare, 2)}")
    found.add(f"w:{min(len(own.lower) // 8, 4)}")
    return sorted(found)


def _held(other: Words, linked: tuple[tuple[int, ...], ...], cue: Cue, place: float, gone: range) -> int | None:
    """The word on the other side for the first word of weight after the cue, when it stands about where it should."""
    for near in (cue.last + 1, cue.last + 2, cue.last + 3, cue.last + 4):
        if near < len(linked):
            found = [k for k in linked[near] if len(other.lower[k]) > 3 and k not in gone and abs(k - place) <= 2 * _NEAR]
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


@cache
def _weights() -> dict[str, dict[str, float]]:
    content = resources.files("aligner.quality").joinpath("data/answers.json").read_text(encoding="utf-8")
    weights: dict[str, dict[str, float]] = json.loads(content)["weights"]
    return weights


def _links_of(links: Links, english: bool) -> tuple[tuple[int, ...], ...]:
    return links.of_english if english else links.of_spanish


def unanswered(spanish: str, english: str, name: str, own_is_english: bool) -> Iterator[Unanswered]:
    """Cues of one side that no cue of the class answers on the other."""
    texts = (english, spanish) if own_is_english else (spanish, english)
    own = cues(texts[0], name, own_is_english)
    if not own:
        return
    other = cues(texts[1], name, not own_is_english, answers=True)
    if len(other) >= len(own):
        return
    own = own[:_MOST]
    links = link_words(spanish, english)
    linked, back = _links_of(links, own_is_english), _links_of(links, not own_is_english)
    words = read_words(texts[0]), read_words(texts[1])
    places = [expected(linked, cue.first, len(words[1].lower)) for cue in own]
    tied = tie(own, other, places)
    weights = _weights()[f"{name}-{'en' if own_is_english else 'es'}"]
    for number, cue in enumerate(own):
        if number not in tied and cue.firm and not (name == "negation" and _denied(words, back, cue, places[number])):
            total = sum(weights.get(feature, 0.0) for feature in features(*words, linked, cue, len(other)))
            probability = 1 / (1 + math.exp(-total - weights["bias"]))
            yield Unanswered(cue, max(probability, _swapped(*words, cue)), _belongs(words[1], linked, cue))


_WITH = {"sin": ("con", "with"), "without": ("with", "con")}
_SWAPPED = 0.6


def _swapped(own: Words, other: Words, cue: Cue) -> float:
    """At least how likely a cue was lost: «sin» where the other side has a “with” of its own."""
    kept, there = _WITH.get(cue.key, ("", ""))
    return _SWAPPED if there and other.lower.count(there) > own.lower.count(kept) else 0.0


def _denied(words: tuple[Words, Words], back: tuple[tuple[int, ...], ...], cue: Cue, place: float) -> bool:
    """Whether a word that denies by itself stands about there and renders nothing else: "rejected" for «no aceptó»."""
    own, other = words
    near = [k for k in range(len(other.lower)) if abs(k - place) < _NEAR]
    if _said_otherwise(own, other, cue, place):
        return True
    if any("u:same" in _marks(own, other, cue, k) for k in near):
        return True
    # "No descarta" is not answered by "rules out": there the denying word has its own counterpart beside the cue.
    if any(0 < k - cue.last <= 3 for k in _denying(own, cue.english)):
        return False
    denying = set(_denying(other, not cue.english))
    return any(k in denying and not back[k] for k in near)


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


def _belongs(words: Words, linked: tuple[tuple[int, ...], ...], cue: Cue) -> Span | None:
    """The word on the other side for what stands beside the cue."""
    for near in (cue.last + 1, cue.last + 2, cue.last + 3, cue.first - 1, cue.last + 4, cue.first - 2):
        if 0 <= near < len(linked) and 0 < len(linked[near]) <= 2 and len(words.lower[linked[near][0]]) > 3:
            return words.spans[linked[near][0]]
    return None
