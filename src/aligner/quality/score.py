"""Scoring units: `quality`, its components, and the reasons for a low quality."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from itertools import islice
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import MAX_COMPARED, Bitext, Origin, Scores, Severity, Unit
from aligner.errors import InternalError
from aligner.languages.pair import Language, LanguagePair, Side
from aligner.quality.defect_model import DEFECTS, DefectModel, length_z, load_models
from aligner.quality.features import PairFeatures, extract_features
from aligner.quality.finding_evidence import absent_defects, finding_columns, finding_odds, finding_of
from aligner.quality.forced_evidence import DefectEvidence, defect_evidence
from aligner.quality.machine_made import machine_made, machine_made_together
from aligner.quality.metrics import sentence_metrics
from aligner.signals.forced_decoding import ForcedEvidence
from aligner.signals.missing.bylines import strip_byline_labels
from aligner.signals.missing.compared import ComparedTexts
from aligner.signals.missing.coverage import Texts
from aligner.signals.quantities.differences import DecimalStyles

__all__ = ["comparable_texts", "score_bitext", "score_units"]

LIKELY_DEFECT = 0.2
"""Probability from which a defect is named among the reasons. Set by hand."""
MAX_REASONS = 4
MAX_FEATURES = 2
"""Maximum number of features that are named for a defect."""
STRONG = 0.7
"""How much (in nats) a feature must raise the score of a defect to be named among the reasons. Set by hand."""

_DEFECT_REASONS = {
    "unrelated": "the two texts may not belong together",
    "cut off": "one side may be cut off",
    "left out": "something may be left out",
    "added": "something may be added",
    "number": "a number, date or sum may differ",
    "untranslated": "part of the text may not be translated",
    "wording": "several words may be wrong",
    "negation": "one side may deny what the other affirms",
    "name": "a name may differ",
    "claim": "it may say something else: how sure, how much, or who does what",
}
# Reasons for features that are higher than in a typical good pair. Features without a plain meaning of their own have none.
_FEATURE_REASONS = {
    "shorter": "the English is short for the Spanish",
    "longer": "the English is long for the Spanish",
    "low coverage": "few words match",
    "unlinked spanish": "Spanish words missing from the English",
    "unlinked english": "English words not in the Spanish",
    "suspect spanish": "Spanish words missing from the English",
    "suspect english": "English words not in the Spanish",
    "span spanish": "a Spanish phrase missing from the English",
    "span english": "an English phrase not in the Spanish",
    "disorder": "words in another order",
    "number changed": "a number, date or sum that differs",
    "number on one side": "a number, date or sum on one side only",
    "names spanish": "a Spanish name missing from the English",
    "names english": "an English name not in the Spanish",
    "negation": "a negation on one side only",
    "hedge": "a hedge such as “may” or “alleged” on one side only",
    "restriction": "a restriction such as “only” on one side only",
    "exchanged numbers": "figures or dates that changed places",
    "exchanged names": "names that changed places",
    "worst word pair": "a word that nothing on the other side means",
    "facing worst": "a word that nothing on the other side means",
    "match most worst": "a word that nothing on the other side means",
    "match spanish worst": "a Spanish word that nothing on the other side means",
    "match english worst": "an English word that nothing on the other side means",
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

_SEVERITY_WORDS = {Severity.ERROR: "an error", Severity.WARNING: "something doubtful", Severity.INFO: "something to know"}

_NUMBERS = tuple(field.name for field in fields(Scores) if field.name != "reasons")


def score_bitext(
    bitext: Bitext,
    evidence: ForcedEvidence | None = None,
    posteriors: Mapping[int, float] | None = None,
    compared: ComparedTexts | None = None,
) -> Bitext:
    """The bitext with all scores of its units filled in. Scores are filled in nowhere else.

    The findings of the checks are evidence, so the checks run first. `chrf`, `bleu` and `ter` compare the machine translation of the
    source (else of the target) with the human text; `score_units` gives the others. `evidence`: scores of the units by forced decoding.
    `posteriors`: of the units' links, by unit number, when the units come from an alignment. `compared`: what compared the texts for the
    checks. Raises InternalError when a score is not a finite number.
    """
    units = _with_machine_scores(_with_posteriors(bitext.units, posteriors or {}))
    return bitext.with_units(score_units(units, bitext.languages, evidence, compared=compared))


def score_units(
    units: Sequence[Unit],
    languages: LanguagePair,
    evidence: ForcedEvidence | None = None,
    only: Collection[int] | None = None,
    compared: ComparedTexts | None = None,
) -> tuple[Unit, ...]:
    """The units with `quality`, `length_z`, `coverage_source`, `coverage_target`, `adequacy`, `machine_made` and `reasons`, and `chrf`
    where it is missing.

    The units are those of one document, which together show how it writes decimals. Units with an empty side, machine translations, and
    all units of other languages than Spanish and English have a `quality` of None and no reasons; their other scores stay as they are.
    `only`: numbers of the units that are scored, the others stay as they are. `compared`: as in `score_bitext`.
    Raises InternalError when a score is not a finite number.
    """
    comparable = [unit for unit in units if unit.origin != Origin.MT and unit.source.strip() and unit.target.strip()]
    found: dict[int, Scores] = {}
    if comparable and languages.has_tables:
        texts = [comparable_texts(unit, languages) for unit in comparable]
        styles = DecimalStyles.of([one.spanish for one in texts], [one.english for one in texts])
        rows = [row for row, unit in enumerate(comparable) if only is None or unit.number in only]
        scored = [comparable[row] for row in rows]
        parts = extract_features([texts[row] for row in rows], styles, compared) if rows else []
        by_machine = _by_machine(parts, [texts[row] for row in rows], languages)
        article = _article_by_machine(comparable, dict(zip(map(id, scored), by_machine, strict=True)))
        for part in parts:
            for row, scores in zip(part.rows, _scores(part, scored, languages, evidence, by_machine, article), strict=True):
                found[id(scored[row])] = scores
    return tuple(
        replace(unit, scores=found.get(id(unit)) or replace(unit.scores, quality=None, reasons=()))
        if only is None or unit.number in only
        else unit
        for unit in units
    )


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


def _texts(unit: Unit, languages: LanguagePair) -> Texts:
    """The texts of a unit by language, cut to the length that is compared."""
    source, target, source_machine, target_machine = (
        text and text[:MAX_COMPARED] for text in (unit.source, unit.target, unit.source_machine, unit.target_machine)
    )
    if languages.source == Language.SPANISH:
        return Texts(source or "", target or "", source_machine, target_machine)
    return Texts(target or "", source or "", target_machine, source_machine)


def comparable_texts(unit: Unit, languages: LanguagePair) -> Texts:
    """The texts of a unit as they are compared: by language, cut to a length, and without the labels of bylines."""
    texts = _texts(unit, languages)
    spanish, english = strip_byline_labels(texts.spanish, texts.english)
    return replace(texts, spanish=spanish, english=english)


def _by_machine(parts: Sequence[PairFeatures], texts: Sequence[Texts], languages: LanguagePair) -> list[float]:
    """Probability of each pair of a document that its target was made by a machine. `texts`: all pairs of the parts."""
    found = [0.0] * len(texts)
    target = Language(languages.language_of(Side.TARGET))
    for part in parts:
        for row, probability in zip(part.rows, machine_made(part, [texts[row] for row in part.rows], target), strict=True):
            found[row] = round(float(probability), 4)
    return found


def _article_by_machine(units: Sequence[Unit], new: Mapping[int, float]) -> float:
    """Probability that the translation of a document was made by a machine; 0 when there are too few sentences to know. `new`: of the units
    that are scored, by their ids; others have theirs among their scores.
    """
    own = [new.get(id(unit), unit.scores.machine_made) for unit in units if not unit.repeat]
    return machine_made_together([one for one in own if one is not None]) or 0.0


def _scores(
    part: PairFeatures,
    scored: Sequence[Unit],
    languages: LanguagePair,
    evidence: ForcedEvidence | None,
    by_machine: Sequence[float],
    article: float,
) -> list[Scores]:
    """The scores of the units of a part, in its order. `by_machine`: of all scored units; `article`: of the whole document."""
    model = load_models()[part.profile]
    units = [scored[row] for row in part.rows]
    posterior = np.array([1.0 if unit.scores.posterior is None else unit.scores.posterior for unit in units])
    forced = [defect_evidence(evidence, unit.number) for unit in units]
    findings = [unit.findings for unit in units]
    columns = part.values, np.full((len(units), 1), article), finding_columns(findings, model.findings)
    values = np.concatenate(columns, axis=1)
    defects = model.defects(
        values, posterior, np.stack([one.scores for one in forced]), finding_odds(findings, DEFECTS), absent_defects(units, DEFECTS)
    )
    quality = np.clip(1 - defects.sum(axis=1), 0.0, 1.0)
    source, target = (Language(languages.language_of(side)) for side in Side)
    return [
        _with_numbers(
            unit,
            quality=round(float(quality[k]), 4),
            length_z=length_z(unit.source, unit.target, source),
            chrf=unit.scores.chrf if unit.scores.chrf is not None else _chrf(part, k, source),
            coverage_source=round(float(part.coverage[source][k]), 4),
            coverage_target=round(float(part.coverage[target][k]), 4),
            adequacy=forced[k].adequacy,
            machine_made=by_machine[part.rows[k]],
            reasons=_reasons(model, values[k], defects[k], forced[k], _texts(unit, languages)),
        )
        for k, unit in enumerate(units)
    ]


def _chrf(part: PairFeatures, k: int, source: Language) -> float | None:
    """ChrF of the machine translation of the source against the target; else of that of the target against the source."""
    return next((round(float(part.chrf[into][k]), 4) for into in (source.other, source) if into in part.chrf), None)


def _with_numbers(unit: Unit, *, reasons: tuple[str, ...], **numbers: float | None) -> Scores:
    """The unit's scores with these in them. Raises InternalError when one is not a finite number."""
    scores = replace(unit.scores, reasons=reasons, **numbers)
    for name in _NUMBERS:
        value = getattr(scores, name)
        if value is not None and not isfinite(value):
            raise InternalError(f"unit {unit.number + 1}: {name} is not a number: an error of aligner itself; report it with the two texts")
    return scores


def _reasons(
    model: DefectModel, values: NDArray[np.float64], defects: NDArray[np.float64], forced: DefectEvidence, texts: Texts
) -> tuple[str, ...]:
    """The likely defects of a pair, most probable first, each followed by the features that contribute most to it."""
    reasons: dict[str, None] = {}
    for defect in np.argsort(-defects, kind="stable"):
        if defects[defect] < LIKELY_DEFECT:
            break
        reasons[_DEFECT_REASONS[DEFECTS[defect]]] = None
        if forced.scores[defect] >= STRONG and (words := forced.unlikely_words(texts)):
            reasons[f"the translation model finds these words unlikely: {', '.join(words)}"] = None
        strong = (_feature_reason(name) for name, raised in model.contributions(values, int(defect)) if raised >= STRONG)
        reasons.update(dict.fromkeys(islice(filter(None, strong), MAX_FEATURES)))
    return tuple(reasons)[:MAX_REASONS]


def _feature_reason(name: str) -> str | None:
    """A feature in words; None for one that has no plain meaning of its own."""
    finding = finding_of(name)
    if finding is None:
        return _FEATURE_REASONS.get(name)
    severity, check = finding
    return f"the check “{check}” found {_SEVERITY_WORDS[severity]}"
