"""Asking an engine for what `forced_decoding` looks at: scores of the pairs of a document, and of the reference pairs before them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TypeGuard

from aligner.bitext import Origin, Unit
from aligner.signals.forced_decoding import Evidence, Forced, Yardstick, make_yardstick, surprise
from aligner.translation.engine import Engine, ScoringEngine, TokenScores

__all__ = ["ask", "can_score", "scored_directions"]

LANGUAGES = ("es", "en")


def scored_directions(engine: Engine | None) -> tuple[tuple[str, str], ...]:
    """Directions between Spanish and English in which an engine can say how likely a rendering is."""
    if not isinstance(engine, ScoringEngine):
        return ()
    return tuple(direction for direction in (("es", "en"), ("en", "es")) if engine.supports(*direction))


def can_score(engine: Engine | None) -> TypeGuard[ScoringEngine]:
    """Whether an engine can say how likely a rendering is, in one direction at least. Rule-based ones cannot."""
    return bool(scored_directions(engine))


def ask(units: Sequence[Unit], engine: ScoringEngine, source_language: str, target_language: str) -> Evidence:
    """What the engine says of the units that have two sides, in every direction it has; nothing for other languages.

    The engine's own translations are those that the units have. Raises EngineError.
    """
    if {source_language, target_language} != set(LANGUAGES):
        return Evidence({}, {})
    judged = [unit for unit in units if unit.origin != Origin.MT and unit.source.strip() and unit.target.strip()]
    scores: dict[str, list[TokenScores | None]] = {}
    own: dict[str, list[float | None]] = {}
    yardsticks: dict[str, Yardstick] = {}
    for source, target in scored_directions(engine):
        yardstick = _yardstick(engine, source, target)
        if yardstick is None:
            continue
        yardsticks[target] = yardstick
        forward = source == source_language
        given = [unit.source if forward else unit.target for unit in judged]
        said = [unit.target if forward else unit.source for unit in judged]
        machine = [(unit.source_machine if forward else unit.target_machine) or "" for unit in judged]
        scores[target] = engine.score(given, said, source, target)
        own[target] = _surprises(engine, given, machine, source, target)
    nothing: list[None] = [None] * len(judged)
    rows = zip(judged, *(found.get(language, nothing) for found in (scores, own) for language in ("en", "es")), strict=True)
    return Evidence(yardsticks, {unit.number: Forced(*values) for unit, *values in rows})


def _surprises(engine: ScoringEngine, given: Sequence[str], machine: Sequence[str], source: str, target: str) -> list[float | None]:
    """Mean surprises of machine translations by the engine that made them; None where there is none."""
    return [None if scores is None else surprise(scores) for scores in engine.score(given, machine, source, target)]


_YARDSTICKS: dict[tuple[str, str, str], Yardstick | None] = {}
"""By fingerprint and direction: made once a process."""


def _yardstick(engine: ScoringEngine, source: str, target: str) -> Yardstick | None:
    key = engine.fingerprint(source, target), source, target
    if key not in _YARDSTICKS:
        _YARDSTICKS[key] = _made(engine, source, target)
    return _YARDSTICKS[key]


def _made(engine: ScoringEngine, source: str, target: str) -> Yardstick | None:
    pairs = reference_pairs()
    column = LANGUAGES.index(source)
    given, said = [pair[column] for pair in pairs], [pair[1 - column] for pair in pairs]
    machine = [translation.text for translation in engine.translate(given, source, target)]
    return make_yardstick(engine.score(given, said, source, target), _surprises(engine, given, machine, source, target))


@cache
def reference_pairs() -> tuple[tuple[str, str], ...]:
    """Correct pairs (Spanish, English) in the language of news, from the articles in `corpora/`."""
    text = resources.files("aligner.signals").joinpath("data/reference_pairs.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return tuple((spanish, english) for spanish, english in rows)
