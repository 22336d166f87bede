"""A house's own patterns: what a checklist of regular expressions finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.languages.pair import Side
from aligner.terms.patterns import MAX_SECONDS, Pattern, PatternTooSlowError, matches

__all__ = ["CHECKS"]


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    patterns = document.settings.patterns
    stopped: set[Pattern] = set()

    def find(pairing: Pairing) -> Iterator[Finding]:
        for pattern in patterns:
            if pattern in stopped:
                continue
            try:
                yield from list(_found(pattern, pairing))
            except PatternTooSlowError:
                stopped.add(pattern)
                message = f"{pattern.name or 'a pattern'} took more than {MAX_SECONDS:g} s on this text and is not looked for further on"
                yield Finding("pattern", Severity.WARNING, f"{message}; write it more simply")

    return find


def _found(pattern: Pattern, pairing: Pairing) -> Iterator[Finding]:
    """What a pattern finds in a pair: where it matches in the translation, else in the source."""
    source = _first(pattern.source, pairing.source)
    if pattern.source is not None and source is None:
        return
    if pattern.target_without is not None and _first(pattern.target_without, pairing.target) is not None:
        return
    if pattern.target is None:
        yield pairing.finding("pattern", pattern.severity, pattern.message, {Side.SOURCE: source})
        return
    for span in matches(pattern.target, pairing.target):
        yield pairing.finding("pattern", pattern.severity, pattern.message, {Side.SOURCE: source, Side.TARGET: span})


def _first(expression: str | None, text: str) -> Span | None:
    return None if expression is None else next(matches(expression, text), None)


CHECKS = (
    Check(
        "pattern",
        Severity.ERROR,
        "A pattern of your own matches",
        "A regular expression of your settings (`[[patterns]]` in aligner.toml) matches in the translation, in the source, or in both. Its "
        "message and its severity are yours. Example: `target = '\\bper cent\\b'`, `message = 'write “%”'`.",
        prepare=_prepare,
    ),
)
