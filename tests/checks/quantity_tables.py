"""What the tables of the checks of quantities share."""

from __future__ import annotations

from checks.helpers import alarms, bitext_of, marked

from aligner.bitext import Finding
from aligner.checks import CHECKS, CheckSettings, check_bitext, dates, measures, numbers

QUANTITIES = {check.id for module in (numbers, dates, measures) for check in module.CHECKS}
_ALONE = CheckSettings(disabled=frozenset(check.id for check in CHECKS if check.id not in QUANTITIES))


def quantity_findings(spanish: str, english: str, *, spanish_is_source: bool = True) -> list[Finding]:
    """What all checks of quantities say of a pair, so that a table shows that one cause gives one finding."""
    checked = check_bitext(bitext_of([(spanish, english)], spanish_is_source=spanish_is_source), _ALONE)
    return [finding for finding in checked.units[0].findings if finding.check in QUANTITIES or finding.check == "failed-check"]


def assert_flagged(check: str, spanish: str, english: str, words: tuple[str | None, str | None]) -> None:
    """One finding of the check, on these words, whichever side is the source."""
    for spanish_is_source in (True, False):
        found = alarms(quantity_findings(spanish, english, spanish_is_source=spanish_is_source))
        assert [finding.check for finding in found] == [check], found
        assert marked(spanish, english, found[0], spanish_is_source=spanish_is_source) == words


def assert_quiet(spanish: str, english: str) -> None:
    """Nothing but information, whichever side is the source."""
    for spanish_is_source in (True, False):
        assert alarms(quantity_findings(spanish, english, spanish_is_source=spanish_is_source)) == []
