"""Whether a cue (a denial, a hedge, a restriction) of one side is answered on the other.

A cue is surely answered by a cue of the other side that usually goes with it and stands about where it should. Where there is none, the
words around may answer it in another way ("rejected" for «no aceptó»), or it was lost. Which of the two is decided by a log-linear model;
scripts/train/answers.py says how it was fitted, and from what it is known which cues go together.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from aligner.bitext import Span
from aligner.lexicon.word_links import Words
from aligner.signals.cue_features import Reading, Tied, features, read, said_outright, said_without
from aligner.signals.cues import Cue, kind_of

__all__ = ["Unanswered", "tie", "unanswered"]

_FAR = 12.0
"""Words of distance that make an answer fit as much less well as one that meets the cue e times as seldom."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A cue without answer: 0..1 how surely it was lost (or added), and the span on the other side of what it belongs to, if known."""

    cue: Cue
    probability: float
    other: Span | None


@cache
def _weights() -> dict[str, dict[str, float]]:
    content = resources.files("aligner.signals").joinpath("data/answers.json").read_text(encoding="utf-8")
    weights: dict[str, dict[str, float]] = json.loads(content)["weights"]
    return weights


def _fitness(reading: Reading, number: int, k: int, usual: Mapping[str, float]) -> float:
    """How well an answer (by number) fits a cue: how much more often than by chance the two meet, and how near it stands."""
    cue, answer = reading.cues[number], reading.answers[k]
    pair = (kind_of(answer), kind_of(cue)) if cue.english else (kind_of(cue), kind_of(answer))
    return usual.get("|".join(pair), 0.0) - abs(answer.first - reading.places[number]) / _FAR


def tie(reading: Reading, usual: Mapping[str, float]) -> dict[int, Tied]:
    """For each cue that has one, its answer and how well it fits: the best go together first."""
    numbers = range(len(reading.cues)), range(len(reading.answers))
    fits = sorted((-_fitness(reading, number, k, usual), number, k) for number in numbers[0] for k in numbers[1])
    tied: dict[int, Tied] = {}
    used: set[int] = set()
    for fit, number, k in fits:
        if number not in tied and k not in used:
            tied[number] = -fit, k
            used.add(k)
    return tied


def unanswered(spanish: str, english: str, name: str, own_is_english: bool) -> Iterator[Unanswered]:
    """Cues of one side that no cue of the class surely answers on the other."""
    reading = read(spanish, english, name, own_is_english)
    if reading is None:
        return
    table = _weights()
    weights = table[f"{name}-{'en' if own_is_english else 'es'}"]
    tied = tie(reading, table[name])
    for number, cue in enumerate(reading.cues):
        answer = tied.get(number)
        asks = cue.firm and (answer is None or answer[0] < weights["enough"])
        if asks and not (name == "negation" and said_without(reading, number)):
            total = sum(weights.get(feature, 0.0) for feature in features(reading, number, answer))
            probability = 1 / (1 + math.exp(-total - weights["bias"]))
            least = _OUTRIGHT if said_outright(reading, number) else _swapped(reading.own, reading.other, cue)
            yield Unanswered(cue, max(probability, least), _belongs(reading.other, reading.linked, cue))


_WITH = {"sin": ("con", "with"), "without": ("with", "con")}
_SWAPPED, _OUTRIGHT = 0.6, 0.93


def _swapped(own: Words, other: Words, cue: Cue) -> float:
    """At least how likely a cue was lost: «sin» where the other side has a “with” of its own."""
    kept, there = _WITH.get(cue.key, ("", ""))
    return _SWAPPED if there and other.lower.count(there) > own.lower.count(kept) else 0.0


def _belongs(words: Words, linked: tuple[tuple[int, ...], ...], cue: Cue) -> Span | None:
    """The word on the other side for what stands beside the cue."""
    for near in (cue.last + 1, cue.last + 2, cue.last + 3, cue.first - 1, cue.last + 4, cue.first - 2):
        if 0 <= near < len(linked) and 0 < len(linked[near]) <= 2 and len(words.lower[linked[near][0]]) > 3:
            return words.spans[linked[near][0]]
    return None
