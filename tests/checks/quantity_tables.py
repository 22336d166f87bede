"""What the tables of the checks of quantities share."""

from __future__ import annotations

from checks.helpers import DIRECTIONS, ES_EN, alarms, bitext_of, marked

from aligner.bitext import Finding
from aligner.checks import CHECKS, CheckSettings, check_bitext
from aligner.checks.quantities import dates, measures, numbers
from aligner.languages.pair import LanguagePair

QUANTITIES = {check.id for module in (numbers, dates, measures) for check in module.CHECKS}
_ALONE = CheckSettings(disabled=frozenset(check.id for check in CHECKS if check.id not in QUANTITIES))


def quantity_findings(spanish: str, english: str, *, languages: LanguagePair = ES_EN) -> list[Finding]:
    """What all checks of quantities say of a pair, so that a table shows that one cause gives one finding."""
    checked = check_bitext(bitext_of([(spanish, english)], languages=languages), _ALONE)
    return [finding for finding in checked.units[0].findings if finding.check in QUANTITIES or finding.check == "failed-check"]


def assert_flagged(check: str, spanish: str, english: str, words: tuple[str | None, str | None]) -> None:
    """One finding of the check, on these words, whichever side is the source."""
    for languages in DIRECTIONS:
        found = alarms(quantity_findings(spanish, english, languages=languages))
        assert [finding.check for finding in found] == [check], found
        assert marked(spanish, english, found[0], languages=languages) == words


def assert_quiet(spanish: str, english: str) -> None:
    """Nothing but information, whichever side is the source."""
    for languages in DIRECTIONS:
        assert alarms(quantity_findings(spanish, english, languages=languages)) == []
