"""What the findings of the checks say about a pair, for the quality model.

Findings are evidence in two ways. They are features of the model: how often a check finds something in wrong pairs and in right ones
decides its weight, which is never below 0, so that a finding never raises the quality. And the gravest finding of a pair adds to the odds
against it (`finding_odds`), also where the check is new to the model: with an error, the quality is at most a half. A finding that people
dismissed says the opposite: its defect is not there (`absent_defects`), whatever the texts look like.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Finding, Severity, Unit

__all__ = [
    "ANY",
    "DEFECT_OF_CHECK",
    "NOT_OF_THE_TRANSLATION",
    "ODDS",
    "OF_THE_HOUSE",
    "OTHER_DEFECT",
    "absent_defects",
    "finding_columns",
    "finding_name",
    "finding_odds",
    "finding_of",
]

Array = NDArray[np.float64]

ANY = {Severity.ERROR: "any error", Severity.WARNING: "any warning"}
"""Features that count the findings of a severity, whatever the check."""
MAX_COUNT = 2
ODDS = {Severity.ERROR: 1.0, Severity.WARNING: 0.5}
"""What the gravest finding of a pair adds to the odds against it. Errors: so that the quality is at most a half. Warnings: so that it is at
most two thirds; of those on translations of news by professionals about two in three are real (judged by hand), many of them small."""
NOT_OF_THE_TRANSLATION = frozenset(
    "failed-check spacing byline bracket repeat moved order headline terminology too-long repeated-word spelling url".split()
)
"""Checks that say little about whether a pair is a correct and complete translation."""
OF_THE_HOUSE = frozenset("term forbidden-term allowed-term pattern".split())
"""Checks of what a house wants, which say nothing of it: their findings leave the quality as it is."""
_UNCOUNTED = OF_THE_HOUSE | {"spelling"}
"""Checks whose findings are no features: those of a house, and slips, which a desk mends and which are as many in right translations."""

DEFECT_OF_CHECK = {
    "not-parallel": "unrelated", "omission": "left out", "partial-omission": "left out", "addition": "added", "partial-addition": "added",
    "number": "number", "scale": "number", "percent": "number", "date": "number", "month": "number", "weekday": "number",
    "time": "number", "year": "number", "currency": "number", "unit": "number", "bound": "number", "exchanged": "number",
    "word-value": "number", "count": "number", "calendar": "number", "people": "number", "points": "number",
    "name": "name", "acronym": "name", "explanation": "name", "negation": "negation", "trend": "negation", "opposite": "negation",
    "relation": "negation",
    "untranslated": "untranslated", "language": "untranslated", "false-friend": "wording", "degenerate": "wording",
    "repeated-word": "wording", "mojibake": "wording", "wrong-word": "wording",
}  # fmt: skip
"""The defect that a finding of a check speaks for; OTHER_DEFECT for all others."""
OTHER_DEFECT = "claim"


def finding_name(check: str, severity: str) -> str:
    """The name of the feature that says that a check found something of a severity."""
    return f"{severity} {check}"


def finding_of(name: str) -> tuple[Severity, str] | None:
    """The severity and the check of a feature made by `finding_name`; None for another feature."""
    severity, _, check = name.partition(" ")
    known = severity in (one.value for one in Severity) and name not in ANY.values()
    return (Severity(severity), check) if known else None


def finding_columns(findings: Sequence[Sequence[Finding]], names: Sequence[str]) -> Array:
    """The features of pairs (P, names) by their findings: 1 where a check found something, else 0; counts (at most 2) for those of ANY."""
    place = {name: k for k, name in enumerate(names)}
    values = np.zeros((len(findings), len(names)))
    for row, own in enumerate(findings):
        for finding in own:
            if finding.check in _UNCOUNTED:
                continue
            if (k := place.get(finding_name(finding.check, finding.severity))) is not None:
                values[row, k] = 1
            if (k := place.get(ANY.get(finding.severity, ""))) is not None:
                values[row, k] = min(values[row, k] + 1, MAX_COUNT)
    return values


def absent_defects(units: Sequence[Unit], defects: Sequence[str]) -> NDArray[np.bool_]:
    """The defects (P, defects) that people said are not there: those that only dismissed findings of a pair speak for."""
    absent = np.zeros((len(units), len(defects)), dtype=bool)
    for row, unit in enumerate(units):
        standing = {_defect(one.check) for one in unit.findings if one.severity != Severity.INFO}
        for one in unit.dismissed:
            if one.finding.check not in NOT_OF_THE_TRANSLATION and _defect(one.finding.check) not in standing:
                absent[row, defects.index(_defect(one.finding.check))] = True
    return absent


def _defect(check: str) -> str:
    return DEFECT_OF_CHECK.get(check, OTHER_DEFECT)


def finding_odds(findings: Sequence[Sequence[Finding]], defects: Sequence[str]) -> Array:
    """What findings add to the odds of each defect (P, defects): those of the first one of the gravest severity of each pair, by ODDS."""
    odds = np.zeros((len(findings), len(defects)))
    for row, own in enumerate(findings):
        for severity, added in ODDS.items():
            first = next((one for one in own if one.severity == severity and one.check not in NOT_OF_THE_TRANSLATION | OF_THE_HOUSE), None)
            if first is not None:
                odds[row, defects.index(_defect(first.check))] = added
                break
    return odds
