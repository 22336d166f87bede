"""What the findings of the checks say about a pair, for the quality model.

Findings are evidence in two ways. They are features of the model: how often a check finds something in wrong pairs and in right ones
decides its weight, which is never below 0, so that a finding never raises the quality. And an error of a check that is usually right adds
to the odds against the pair, so that its quality is at most a half.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from aligner.bitext import Finding, Severity

__all__ = ["ANY", "DEFECT_OF_CHECK", "OTHER_DEFECT", "error_odds", "finding_columns", "finding_name", "finding_of"]

Array = NDArray[np.float64]

ANY = {Severity.ERROR: "any error", Severity.WARNING: "any warning"}
"""Features that count the findings of a severity, whatever the check."""
MAX_COUNT = 2
ERROR_ODDS = 1.0
"""What the first error of a check that is usually right adds to the odds against a pair: with odds of 1, the quality is at most a half."""
OFTEN_WRONG = frozenset({"failed-check", "spacing", "byline"})
"""Checks whose errors say little about the translation: they are no errors of the translator's, or users chose that severity."""

DEFECT_OF_CHECK = {
    "not-parallel": "unrelated", "omission": "left out", "partial-omission": "left out", "addition": "added", "partial-addition": "added",
    "number": "number", "scale": "number", "percent": "number", "date": "number", "month": "number", "weekday": "number",
    "time": "number", "year": "number", "currency": "number", "unit": "number", "bound": "number", "exchanged": "number",
    "name": "name", "acronym": "name",
    "negation": "negation", "trend": "negation", "opposite": "negation", "untranslated": "untranslated", "language": "untranslated",
    "false-friend": "wording",
    "degenerate": "wording", "repeated-word": "wording", "mojibake": "wording",
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
            if (k := place.get(finding_name(finding.check, finding.severity))) is not None:
                values[row, k] = 1
            if (k := place.get(ANY.get(finding.severity, ""))) is not None:
                values[row, k] = min(values[row, k] + 1, MAX_COUNT)
    return values


def error_odds(findings: Sequence[Sequence[Finding]], defects: Sequence[str]) -> Array:
    """What errors add to the odds of each defect (P, defects): ERROR_ODDS for the first of each pair, 0 for a pair without one."""
    odds = np.zeros((len(findings), len(defects)))
    for row, own in enumerate(findings):
        first = next((one for one in own if one.severity == Severity.ERROR and one.check not in OFTEN_WRONG), None)
        if first is not None:
            odds[row, defects.index(DEFECT_OF_CHECK.get(first.check, OTHER_DEFECT))] = ERROR_ODDS
    return odds
