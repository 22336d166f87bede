"""What the house changes in a result: dismissed findings no longer count, and some are quieter. The quality follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aligner.bitext import Bitext, Dismissed, Finding, Severity, Unit
from aligner.checks.identity import identify
from aligner.house.dismissals import House, article_name

if TYPE_CHECKING:
    from aligner.signals.forced_decoding import ForcedEvidence

__all__ = ["apply_house"]


def apply_house(bitext: Bitext, house: House, evidence: ForcedEvidence | None = None) -> Bitext:
    """The bitext as the house sees it: dismissed findings are in `Unit.dismissed`, and the quality is that of a pair
    without them, whose defect is not there.

    A finding whose form was dismissed `QUIET_AFTER` times at other places becomes information (`House.is_quiet`: never an accusation or a
    figure). Findings that were dismissed before stay so. `evidence`: the scores by forced decoding, where they are at hand; without
    them the quality of a unit that has such a score is estimated. Nothing is changed in place.
    """
    if not house.dismissals:
        return bitext
    article = article_name(bitext.id)
    units = tuple(_applied(unit, house, article) for unit in bitext.units)
    changed = [new for old, new in zip(bitext.units, units, strict=True) if new is not old]
    if not changed:
        return bitext
    rated = {unit.number for unit in changed if unit.scores.quality is not None}
    if not rated:
        return bitext.with_units(units)
    from aligner.quality.score import score_units  # brings numpy, which reading a house does not need

    scored = score_units(units, bitext.languages, evidence, only=rated)
    if evidence is None and any(unit.scores.adequacy is not None for unit in bitext.units if unit.number in rated):
        scored = _estimated(bitext, scored, rated)
    return bitext.with_units(scored)


def _applied(unit: Unit, house: House, article: str) -> Unit:
    """The unit with its findings as the house sees them; the same unit when nothing changes."""
    kept: list[Finding] = []
    dismissed: list[Dismissed] = []
    for finding in unit.findings:
        identity = identify(unit, finding)
        found = house.find(identity, article)
        if found is not None:
            dismissed.append(Dismissed(finding, found.scope, found.reason, found.date, found.by))
        elif finding.severity is not Severity.INFO and house.is_quiet(identity, finding):
            kept.append(replace(finding, severity=Severity.INFO))
        else:
            kept.append(finding)
    if not dismissed and tuple(kept) == unit.findings:
        return unit
    return replace(unit, findings=tuple(kept), dismissed=(*unit.dismissed, *dismissed))


def _estimated(bitext: Bitext, scored: tuple[Unit, ...], rated: set[int]) -> tuple[Unit, ...]:
    """The units whose quality rests on forced decoding too, with what that score said kept.

    The odds of a defect are those known, less what the finding adds to them without forced decoding; this never overrates a pair.
    """
    from aligner.quality.score import score_units

    before = score_units(bitext.units, bitext.languages, only=rated)
    return tuple(
        _kept_evidence(old, plain, new) if new.number in rated and old.scores.adequacy is not None else new
        for old, plain, new in zip(bitext.units, before, scored, strict=True)
    )


def _kept_evidence(old: Unit, plain: Unit, new: Unit) -> Unit:
    known, with_finding, without = (_odds_against(unit.scores.quality) for unit in (old, plain, new))
    odds = max(known - max(with_finding - without, 0.0), 0.0)
    return replace(new, scores=replace(new.scores, quality=round(1 / (1 + odds), 4), adequacy=old.scores.adequacy))


def _odds_against(quality: float | None) -> float:
    kept = min(max(quality or 0.0, 1e-4), 1.0)
    return (1 - kept) / kept
