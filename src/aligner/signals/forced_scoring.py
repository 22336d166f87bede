"""Collecting the scores for `forced_decoding` from an engine: of the pairs of a document, and first of the reference pairs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TypeGuard

from aligner.bitext import Origin, Unit
from aligner.languages.pair import Language, LanguagePair
from aligner.signals.forced_decoding import ForcedEvidence, ForcedScores, ReferenceDistribution, fit_reference, mean_surprisal
from aligner.translation.engine import Engine, ScoringEngine, TokenScores

__all__ = ["can_score", "collect_evidence", "scored_directions"]


def scored_directions(engine: Engine | None) -> tuple[LanguagePair, ...]:
    """The directions between Spanish and English in which an engine can score a translation."""
    if not isinstance(engine, ScoringEngine):
        return ()
    directions = (LanguagePair(source.value, source.other.value) for source in Language)
    return tuple(direction for direction in directions if engine.supports(direction.source, direction.target))


def can_score(engine: Engine | None) -> TypeGuard[ScoringEngine]:
    """Whether an engine can score translations, in one direction at least. Rule-based engines cannot."""
    return bool(scored_directions(engine))


def collect_evidence(units: Sequence[Unit], engine: ScoringEngine, languages: LanguagePair) -> ForcedEvidence:
    """The scores of all units with text on both sides, in every direction that the engine has; none for other pairs of languages.

    The machine translations of the units are taken as the engine's own. Raises EngineError.
    """
    if not languages.has_tables:
        return ForcedEvidence({}, {})
    scored = [unit for unit in units if unit.origin != Origin.MT and unit.source.strip() and unit.target.strip()]
    scores: dict[Language, list[TokenScores | None]] = {}
    own: dict[Language, list[float | None]] = {}
    references: dict[Language, ReferenceDistribution] = {}
    for direction in scored_directions(engine):
        reference = _reference(engine, direction)
        if reference is None:
            continue
        target = Language(direction.target)
        references[target] = reference
        forward = direction == languages
        given = [unit.source if forward else unit.target for unit in scored]
        translations = [unit.target if forward else unit.source for unit in scored]
        machine = [(unit.source_machine if forward else unit.target_machine) or "" for unit in scored]
        scores[target] = engine.score(given, translations, direction.source, direction.target)
        own[target] = _mean_surprisals(engine, given, machine, direction)
    nothing: list[None] = [None] * len(scored)
    rows = zip(
        scored,
        *(found.get(language, nothing) for found in (scores, own) for language in (Language.ENGLISH, Language.SPANISH)),
        strict=True,
    )
    return ForcedEvidence(references, {unit.number: ForcedScores(*values) for unit, *values in rows})


def _mean_surprisals(engine: ScoringEngine, given: Sequence[str], machine: Sequence[str], direction: LanguagePair) -> list[float | None]:
    """Mean surprisals of an engine's own translations; None where there is none."""
    scores = engine.score(given, machine, direction.source, direction.target)
    return [None if one is None else mean_surprisal(one) for one in scores]


_REFERENCES: dict[tuple[str, LanguagePair], ReferenceDistribution | None] = {}
"""A cache, by fingerprint of the engine and direction: the reference pairs are scored once in a process."""


def _reference(engine: ScoringEngine, direction: LanguagePair) -> ReferenceDistribution | None:
    key = engine.fingerprint(direction.source, direction.target), direction
    if key not in _REFERENCES:
        _REFERENCES[key] = _score_references(engine, direction)
    return _REFERENCES[key]


def _score_references(engine: ScoringEngine, direction: LanguagePair) -> ReferenceDistribution | None:
    pairs = reference_pairs()
    given, translations = [list(texts) for texts in zip(*pairs, strict=True)]
    if direction.source == Language.ENGLISH:
        given, translations = translations, given
    machine = [translation.text for translation in engine.translate(given, direction.source, direction.target)]
    scores = engine.score(given, translations, direction.source, direction.target)
    return fit_reference(scores, _mean_surprisals(engine, given, machine, direction))


@cache
def reference_pairs() -> tuple[tuple[str, str], ...]:
    """Correct pairs (Spanish, English) of news sentences, from the articles in `corpora/`."""
    text = resources.files("aligner.signals").joinpath("data/reference_pairs.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return tuple((spanish, english) for spanish, english in rows)
