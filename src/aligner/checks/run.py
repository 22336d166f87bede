"""Running all checks over a bitext."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from aligner.bitext import Bitext, Finding, Origin, Severity, Unit
from aligner.checks import (
    acronyms,
    captions,
    dates,
    false_friends,
    gender,
    hedging,
    lengths,
    measures,
    negation,
    numbers,
    opposites,
    partial,
    punctuation,
    quotation,
    structure,
    surface,
    terminology,
    untranslated,
)
from aligner.checks.base import Check, Document
from aligner.checks.names import names
from aligner.errors import UsageError
from aligner.settings import CheckSettings
from aligner.signals.forced_decoding import Evidence

__all__ = ["CHECKS", "check_bitext", "find_check", "require_checks"]

_MODULES = (
    structure,
    lengths,
    partial,
    numbers,
    dates,
    measures,
    names,
    acronyms,
    negation,
    opposites,
    hedging,
    gender,
    false_friends,
    untranslated,
    quotation,
    punctuation,
    surface,
    captions,
    terminology,
)

CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)
"""Every check, in the order in which findings of equal place are reported."""

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_OF_THE_TEXT = frozenset({"language", "mojibake", "degenerate", "url"})
"""Checks that say what a stretch without a counterpart is, or why it has none: their findings stand beside it."""
_STRETCHES = frozenset({"omission", "addition", "partial-omission", "partial-addition"})
FAILED = "failed-check"


def find_check(name: str) -> Check:
    """The check of an id. Raises UsageError when there is none."""
    for check in CHECKS:
        if check.id == name:
            return check
    raise UsageError(f"unknown check {name!r}; the checks are: {', '.join(sorted(check.id for check in CHECKS))}")


def require_checks(names: Iterable[str]) -> None:
    """Raise UsageError when one of the ids is not that of a check."""
    for name in sorted(set(names)):
        find_check(name)


def check_bitext(bitext: Bitext, settings: CheckSettings | None = None, evidence: Evidence | None = None) -> Bitext:
    """The bitext with the findings of all checks in its units, instead of any it had.

    Units that are machine translations of an article without a counterpart are not checked. A check that raises is reported as a
    finding `failed-check`, and the others go on. `evidence`: what a translation model says of the units by forced decoding.
    Raises UsageError when the settings name a check that does not exist.
    """
    settings = settings or CheckSettings()
    require_checks((*settings.disabled, *settings.severities))
    if all(unit.origin == Origin.MT for unit in bitext.units):
        return bitext
    document = Document(bitext, evidence)
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for check in CHECKS:
        if check.id not in settings.disabled:
            for number, finding in _run(check, document):
                severity = settings.severities.get(check.id, finding.severity)
                found[number].append(finding if severity == finding.severity else replace(finding, severity=severity))
    return bitext.with_units(tuple(replace(unit, findings=_settled(unit, found[unit.number])) for unit in bitext.units))


def _run(check: Check, document: Document) -> Iterator[tuple[int, Finding]]:
    """Findings of a check by unit number."""
    units = document.bitext.units
    if check.across is not None and units:
        across = check.across
        yield from _guarded(check, units[0].number, lambda: list(across(document)))
    if check.start is not None and document.pairings:
        try:
            look = check.start(document)
        except Exception as error:
            yield document.pairings[0].unit.number, _failed(check, error)
            return
        for pairing in document.pairings:
            number = pairing.unit.number
            yield from _guarded(check, number, lambda p=pairing, n=number: [(n, finding) for finding in look(p)])  # type: ignore[misc]


def _guarded(check: Check, number: int, find: Callable[[], list[tuple[int, Finding]]]) -> list[tuple[int, Finding]]:
    """What a check finds; an exception of whatever kind becomes a finding, so that a broken check never loses a pair."""
    try:
        return find()
    except Exception as error:
        return [(number, _failed(check, error))]


def _failed(check: Check, error: Exception) -> Finding:
    message = f"the check {check.id!r} failed here ({type(error).__name__}: {error}); the other checks went on"
    return Finding(FAILED, Severity.WARNING, message)


def _settled(unit: Unit, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One cause, one finding: what lies in a stretch that is missing or added as a whole is not reported again; gravest first."""
    every = list(dict.fromkeys(findings))
    kept = [finding for finding in every if not any(_covers(other, finding) for other in every)]
    return tuple(sorted(kept, key=lambda f: (_RANK[f.severity], f.source_span or (0, 0), f.target_span or (0, 0), f.check, f.message)))


def _covers(whole: Finding, part: Finding) -> bool:
    """Whether a one-sided finding lies inside a stretch reported as left out, added, a loop or in another language."""
    if part.check == "degenerate" and part.severity == Severity.INFO:
        return whole.check in ("language", "untranslated") and whole.severity == Severity.ERROR  # no engine translates those
    stretch = whole.check in _STRETCHES or (whole.check in ("degenerate", "language") and whole.severity == Severity.ERROR)
    if whole is part or part.check in _OF_THE_TEXT or not stretch:
        return False
    spans = [(whole.source_span, part.source_span, part.target_span), (whole.target_span, part.target_span, part.source_span)]
    return any(a is not None and b is not None and c is None and a[0] <= b[0] and b[1] <= a[1] for a, b, c in spans)
