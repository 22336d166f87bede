"""All checks: those that come with aligner, and those of plugins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aligner.checks import too_long
from aligner.checks.base import Check
from aligner.checks.missing import bylines, partial, structure
from aligner.checks.names import acronyms, explanations, names
from aligner.checks.plugins import installed_plugins
from aligner.checks.quantities import bounds, calendar, counts, dates, exchanged, measures, numbers, trends
from aligner.checks.roles import gender, people_count, roles
from aligner.checks.statements import conditions, hedging, negation, scope, speaker, tense
from aligner.checks.words import (
    false_friends,
    grave_words,
    ladders,
    opposites,
    patterns,
    phrases,
    relations,
    terminology,
    terms,
    untranslated,
    word_values,
    wrong_word,
)
from aligner.checks.writing import punctuation, quotation, spelling, surface
from aligner.errors import UsageError
from aligner.languages.pair import LanguagePair

__all__ = ["CHECKS", "all_checks", "find_check", "inactive_checks", "plugin_problems", "require_checks"]

_MODULES = (
    structure,
    too_long,
    partial,
    people_count,
    phrases,
    numbers,
    dates,
    measures,
    bounds,
    exchanged,
    trends,
    word_values,
    counts,
    calendar,
    names,
    acronyms,
    explanations,
    negation,
    opposites,
    roles,
    relations,
    scope,
    speaker,
    ladders,
    tense,
    grave_words,
    wrong_word,
    spelling,
    conditions,
    hedging,
    gender,
    false_friends,
    untranslated,
    quotation,
    punctuation,
    surface,
    bylines,
    terminology,
    terms,
    patterns,
)

CHECKS: tuple[Check, ...] = tuple(check for module in _MODULES for check in module.CHECKS)
"""The checks that come with aligner, in the order in which they run."""

_BY_ID = {check.id: check for check in CHECKS}
_OWN_IDS = frozenset(_BY_ID)


def all_checks() -> tuple[Check, ...]:
    """The checks that come with aligner, then those of plugins."""
    return CHECKS + installed_plugins(_OWN_IDS).checks


def plugin_problems() -> tuple[str, ...]:
    """A line for each plugin that could not be used."""
    return installed_plugins(_OWN_IDS).problems


def find_check(name: str) -> Check:
    """The check of an id. Raises UsageError when there is none."""
    if name in _BY_ID:
        return _BY_ID[name]
    for check in installed_plugins(_OWN_IDS).checks:
        if check.id == name:
            return check
    raise UsageError(f"unknown check {name!r}; the checks are: {', '.join(sorted(check.id for check in all_checks()))}")


def require_checks(names: Iterable[str], extra: Sequence[Check] = ()) -> None:
    """Raise UsageError when one of the ids is neither that of a check nor of one of the `extra` checks, or one of these is no check."""
    for check in extra:
        if not isinstance(check, Check):
            raise UsageError(f"{repr(check)[:100]} among `checks` is no check; pass objects of aligner.Check")
    for name in sorted(set(names) - {check.id for check in extra}):
        find_check(name)


def inactive_checks(languages: LanguagePair) -> tuple[str, ...]:
    """The ids of the checks that are off for a pair of languages, in order of the alphabet."""
    return tuple(sorted(check.id for check in all_checks() if not check.is_for(languages)))
