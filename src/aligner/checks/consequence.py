"""Which findings matter most to a reader: an accusation, a figure or a denial that changed comes before a mark that is missing."""

from __future__ import annotations

from collections import Counter

from aligner.bitext import Bitext, Finding, Severity, Status, Unit

__all__ = ["burden", "by_consequence", "is_grave", "may_be_quiet", "rank"]

_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
# The checks of each group are of like consequence; those of no group come after the third.
_GROUPS = (
    frozenset({"not-parallel", "version", "language"}),
    frozenset({"legal-status", "offence", "grave-word", "roles", "speaker"}),
    frozenset(
        {
            "hedge",
            "negation",
            "opposite",
            "restriction",
            "statement",
            "extent",
            "person",
            "office",
            "relative",
            "event",
            "tense",
            "condition",
            "phrase",
            "relation",
            "scope",
            "wrong-word",
        }
    ),
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
            "points",
            "comparison",
            "people",
            "calendar",
        }
    ),
    frozenset({"omission", "addition", "name", "explanation", "quotation", "partial-omission", "partial-addition"}),
)
_GRAVE = 4
"""How many of the groups, the first ones, are about accusations, statements and figures, or about the whole text."""
_STATEMENTS = 2
"""The place of the group that is about what is said, but for accusations and figures."""
_ACCUSATION = "legal-status"
"""What a hedge is when it is surely lost: mostly an accusation that is stated as fact."""
_LAST = frozenset({"spacing", "spelling", "repeated-word", "bracket", "url", "byline", "repeat", "order", "moved", "headline", "mojibake"})


def rank(finding: Finding) -> tuple[int, int]:
    """(severity, consequence) from 0, the gravest first."""
    check = _ACCUSATION if finding.check == "hedge" and finding.severity is Severity.ERROR else finding.check
    group = next((place for place, checks in enumerate(_GROUPS) if check in checks), len(_GROUPS))
    return _SEVERITIES.index(finding.severity), len(_GROUPS) + 1 if finding.check in _LAST else group


def is_grave(check: str) -> bool:
    """Whether a check is about an accusation, a statement or a figure, or about the whole text."""
    return any(check in checks for checks in _GROUPS[:_GRAVE])


def may_be_quiet(finding: Finding) -> bool:
    """Whether a finding may be made quieter by what people dismissed elsewhere: never one about an accusation or a figure."""
    group = rank(finding)[1]
    return group >= _GRAVE or group == _STATEMENTS


def by_consequence(bitext: Bitext) -> list[tuple[Unit, int, Finding]]:
    """Every finding with its unit and its place among the unit's findings, the gravest first, else in the order of the article."""
    found = [(unit, place, finding) for unit in bitext.units for place, finding in enumerate(unit.findings)]
    return sorted(found, key=lambda one: (rank(one[2]), one[0].number, one[1]))


def burden(bitext: Bitext) -> tuple[tuple[tuple[int, int], int], ...]:
    """How many errors and warnings of each rank an article has, the gravest rank first: of two articles the graver one sorts first.

    A count is negative, so that more of a rank comes first; a rank that is less grave comes behind all that are graver. Rejected units
    do not count: nobody gets to read them.
    """
    kept = [unit for unit in bitext.units if unit.status != Status.REJECTED]
    counts = Counter(rank(finding) for unit in kept for finding in unit.findings if finding.severity is not Severity.INFO)
    return tuple((found, -count) for found, count in sorted(counts.items()))
