"""Scoring units: `quality`, its components and the reasons that pulled it down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import MAX_COMPARED, Bitext, Origin, Scores, Unit
from aligner.errors import InternalError
from aligner.quality.defect_model import DEFECTS, Model, length_z, load_models
from aligner.quality.features import Features, look
from aligner.quality.forced_evidence import Testimony, said_of
from aligner.quality.metrics import sentence_metrics
from aligner.signals.bylines import unlabelled
from aligner.signals.coverage import Texts
from aligner.signals.forced_decoding import Evidence

__all__ = ["score_bitext", "score_units"]

LIKELY_DEFECT = 0.2
"""Probability from which a defect is named among the reasons."""
MOST_REASONS = 4
STRONG_PULL = 0.7
"""How far a feature must raise a defect's score to be named."""

_DEFECTS = {
    "unrelated": "the two texts may not belong together",
    "cut off": "one side may be cut off",
    "left out": "something may be left out",
    "added": "something may be added",
    "number": "a number, date or sum may differ",
    "untranslated": "part of the text may not be translated",
    "wording": "several words may be wrong",
    "negation": "one side may deny what the other affirms",
    "name": "a name may differ",
}
# What features say of a pair that has more of them than usual; features without a plain meaning of their own are not named.
_FEATURES = {
    "shorter": "the English is short for its Spanish",
    "longer": "the English is long for its Spanish",
    "low coverage": "few words have a counterpart",
    "unlinked spanish": "Spanish words without a counterpart",
    "unlinked english": "English words without a counterpart",
    "suspect spanish": "Spanish words without a counterpart",
    "suspect english": "English words without a counterpart",
    "stretch spanish": "a Spanish phrase without a counterpart",
    "stretch english": "an English phrase without a counterpart",
    "disorder": "counterparts stand in another order",
    "number changed": "a number, date or sum that differs",
    "number on one side": "a number, date or sum on one side only",
    "names spanish": "a Spanish name without a counterpart",
    "names english": "an English name without a counterpart",
    "negation": "a negation without a counterpart",
    "copied": "words in the same spelling on both sides",
    "foreign spanish": "English words in the Spanish",
    "foreign english": "Spanish words in the English",
    "same": "the two texts are the same",
    "unseen english": "English words that do not go together",
    "unseen spanish": "Spanish words that do not go together",
    "worst quarter spanish": "Spanish words that do not fit where they stand",
    "worst quarter english": "English words that do not fit where they stand",
    "end spanish only": "only the Spanish ends in a full stop",
    "end english only": "only the English ends in a full stop",
    "low chrf into english": "little in common with the machine translation",
    "low chrf into spanish": "little in common with the machine translation",
}

_FIGURES = tuple(field.name for field in fields(Scores) if field.name != "reasons")


def score_bitext(bitext: Bitext, evidence: Evidence | None = None, posteriors: Mapping[int, float] | None = None) -> Bitext:
    """The bitext with all scores in its units: the only place where they are filled in.

    `chrf`, `bleu` and `ter` compare the machine translation of the source (else of the target) with the human text; the others are those
    of `score_units`. `evidence`: what a translation model says of the units by forced decoding. `posteriors`: of the units' links, by
    unit number, when the units come from an alignment.
    """
    units = _with_machine_scores(_with_posteriors(bitext.units, posteriors or {}))
    return bitext.with_units(score_units(units, bitext.source.language, bitext.target.language, evidence))


def score_units(units: Sequence[Unit], source_language: str, target_language: str, evidence: Evidence | None = None) -> tuple[Unit, ...]:
    """The units with `quality`, `length_z`, `coverage_source`, `coverage_target` and `reasons` in their scores, and `chrf` where it is
    missing and there is a machine translation. The units are taken for one document: how it writes decimals is decided by them all.

    Omissions, additions and machine translations have no pair to judge and keep their scores, with `quality` None. For a machine
    translation of the source, the target and the translation are compared; scores that are there already are kept.
    """
    judged = [unit for unit in units if unit.origin != Origin.MT and unit.source.strip() and unit.target.strip()]
    spanish_is_source = source_language == "es"
    found: dict[int, Scores] = {}
    if judged and {source_language, target_language} == {"es", "en"}:
        for part in look([_compared(_texts(unit, spanish_is_source)) for unit in judged]):
            for row, scores in zip(part.rows, _scores(part, judged, spanish_is_source, evidence), strict=True):
                found[id(judged[row])] = scores
    return tuple(replace(unit, scores=found.get(id(unit)) or replace(unit.scores, quality=None, reasons=())) for unit in units)


def _with_posteriors(units: Sequence[Unit], posteriors: Mapping[int, float]) -> list[Unit]:
    return [
        replace(unit, scores=replace(unit.scores, posterior=posteriors[unit.number])) if unit.number in posteriors else unit
        for unit in units
    ]


def _with_machine_scores(units: Sequence[Unit]) -> list[Unit]:
    """Units with chrF2, BLEU and TER of the machine translation against the human text, where there is one."""
    compared: dict[int, tuple[str, str]] = {}
    for place, unit in enumerate(units):
        if unit.link.is_null:
            continue
        if unit.source_machine is not None:
            compared[place] = unit.source_machine, unit.target
        elif unit.target_machine is not None:
            compared[place] = unit.target_machine, unit.source
    if not compared:
        return list(units)
    values = sentence_metrics([machine for machine, _ in compared.values()], [human for _, human in compared.values()])
    scored = list(units)
    for place, (chrf, bleu, ter) in zip(compared, values, strict=True):
        unit = units[place]
        scored[place] = replace(unit, scores=replace(unit.scores, chrf=chrf, bleu=bleu, ter=ter))
    return scored


def _texts(unit: Unit, spanish_is_source: bool) -> Texts:
    source, target, *machine = (
        text and text[:MAX_COMPARED] for text in (unit.source, unit.target, unit.source_machine, unit.target_machine)
    )
    if spanish_is_source:
        return Texts(source or "", target or "", *machine)
    return Texts(target or "", source or "", *reversed(machine))


def _compared(texts: Texts) -> Texts:
    spanish, english = unlabelled(texts.spanish, texts.english)
    return replace(texts, spanish=spanish, english=english)


def _scores(part: Features, judged: Sequence[Unit], spanish_is_source: bool, evidence: Evidence | None) -> list[Scores]:
    """The scores of the units of a part, in its order."""
    model = load_models()[part.profile]
    units = [judged[row] for row in part.rows]
    posterior = np.array([1.0 if unit.scores.posterior is None else unit.scores.posterior for unit in units])
    said = [said_of(evidence, unit.number) for unit in units]
    defects = model.defects(part.values, posterior, np.stack([one.scores for one in said]))
    quality = np.clip(1 - defects.sum(axis=1), 0.0, 1.0)
    source, target = (0, 1) if spanish_is_source else (1, 0)
    scored = []
    for k, unit in enumerate(units):
        # The translation of the source against the target comes first: into English when the source is Spanish.
        chrf = next((part.chrf[k, side] for side in (source, target) if not np.isnan(part.chrf[k, side])), None)
        scored.append(
            _with_numbers(
                unit,
                quality=round(float(quality[k]), 4),
                length_z=length_z(unit.source, unit.target, "es" if spanish_is_source else "en"),
                chrf=unit.scores.chrf if unit.scores.chrf is not None or chrf is None else round(float(chrf), 4),
                coverage_source=round(float(part.coverage[k, source]), 4),
                coverage_target=round(float(part.coverage[k, target]), 4),
                adequacy=said[k].adequacy,
                reasons=_reasons(model, part.values[k], defects[k], said[k], _texts(unit, spanish_is_source)),
            )
        )
    return scored


def _with_numbers(unit: Unit, *, reasons: tuple[str, ...], **figures: float | None) -> Scores:
    """The unit's scores with these in them. Raises InternalError when one is no number."""
    scores = replace(unit.scores, reasons=reasons, **figures)
    for name in _FIGURES:
        value = getattr(scores, name)
        if value is not None and not isfinite(value):
            raise InternalError(f"unit {unit.number + 1}: {name} is no number: a fault of aligner; report it with the two texts")
    return scores


def _reasons(model: Model, values: NDArray[np.float64], defects: NDArray[np.float64], said: Testimony, texts: Texts) -> tuple[str, ...]:
    """The likely defects, each followed by what in the pair speaks for it."""
    reasons: dict[str, None] = {}
    for defect in np.argsort(-defects, kind="stable"):
        if defects[defect] < LIKELY_DEFECT:
            break
        reasons[_DEFECTS[DEFECTS[defect]]] = None
        if said.scores[defect] >= STRONG_PULL and (words := said.unlikely_words(texts.spanish, texts.english)):
            reasons[f"the translation model finds these words unlikely: {', '.join(words)}"] = None
        named = [_FEATURES[name] for name, pull in model.pulls(values, int(defect)) if name in _FEATURES and pull >= STRONG_PULL]
        reasons.update(dict.fromkeys(named[:2]))
    return tuple(reasons)[:MOST_REASONS]
