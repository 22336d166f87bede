"""Which findings matter most to a reader: an accusation, a figure or a denial that changed comes before a mark that is missing."""

from __future__ import annotations

from aligner.bitext import Bitext, Finding, Severity, Unit

__all__ = ["by_consequence", "rank"]

_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
# The checks of each group are of like consequence; those of no group come after the third.
_GROUPS = (
    frozenset({"not-parallel", "language"}),
    frozenset({"legal-status", "offence", "roles", "speaker"}),
    frozenset({"hedge", "negation", "opposite", "restriction", "statement", "extent", "person", "office", "relative", "event", "tense"}),
    frozenset(
        {
            "number",
            "scale",
            "percent",
            "date",
            "month",
            "weekday",
            "time",
            "year",
            "currency",
            "unit",
            "bound",
            "exchanged",
            "trend",
            "word-value",
            "count",
            "calendar",
        }
    ),
    frozenset({"omission", "addition", "name", "quotation", "partial-omission", "partial-addition"}),
)
_LAST = frozenset({"spacing", "repeated-word", "bracket", "url", "byline", "repeat", "order", "moved", "headline", "mojibake"})


def rank(finding: Finding) -> tuple[int, int]:
    """(severity, consequence) from 0, the gravest first."""
    group = next((place for place, checks in enumerate(_GROUPS) if finding.check in checks), len(_GROUPS))
    return _SEVERITIES.index(finding.severity), len(_GROUPS) + 1 if finding.check in _LAST else group


def by_consequence(bitext: Bitext) -> list[tuple[Unit, int, Finding]]:
    """Every finding with its unit and its place among the unit's findings, the gravest first, else in the order of the article."""
    found = [(unit, place, finding) for unit in bitext.units for place, finding in enumerate(unit.findings)]
    return sorted(found, key=lambda one: (rank(one[2]), one[0].number, one[1]))
