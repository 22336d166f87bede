"""A house's own patterns: regular expressions for either side of a pair, with what to say where they match.

They come from outside, and one that backtracks without end would hold up a run. So a pattern with a repeat inside a repeat is refused,
texts are no longer than a sentence can be (`bitext.MAX_COMPARED`), and matching stops after MAX_SECONDS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import regex

from aligner.bitext import Severity, Span
from aligner.errors import UsageError

__all__ = ["MAX_SECONDS", "Pattern", "PatternTooSlowError", "compile_pattern", "matches"]

MAX_LENGTH = 500
"""Characters of a pattern."""
MAX_SECONDS = 1.0
"""Time for one pattern on one text. An ordinary one takes less than a thousandth of it."""
MOST_MATCHES = 20
"""Matches of a text that are reported."""
_LONG = 20
"""A repeat of more than so many counts as one without an end."""
_QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d*)(?:(,)(\d*))?\})([+?]?)")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]", re.DOTALL)
_OPENING = re.compile(r"\((?:\?(?:P?<\w+>|<[=!]|[=!:>|]|[aiLmsux]*(?:-[imsx]+)?:|P=\w+|#[^)]*|[aiLmsuxV01]+))?")
_ATOMIC = ("(?>", "(?=", "(?!", "(?<=", "(?<!")


class PatternTooSlowError(Exception):
    """A pattern that took too long on a text."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What to look for in the pairs of a bitext, and what to say. Each expression may be None.

    `source`, `target`: both must match where they are given. `target_without`: the translation must not match it. `name`: where the pattern
    stands (`pattern 2`).
    """

    message: str
    source: str | None = None
    target: str | None = None
    target_without: str | None = None
    severity: Severity = Severity.WARNING
    name: str = ""

    @property
    def expressions(self) -> tuple[str, ...]:
        """Its regular expressions."""
        return tuple(one for one in (self.source, self.target, self.target_without) if one is not None)


def matches(expression: str, text: str) -> Iterator[Span]:
    """Where an expression matches in a text; empty matches are left out. Raises PatternTooSlowError."""
    try:
        for number, match in enumerate(compile_pattern(expression).finditer(text, timeout=MAX_SECONDS)):
            if number >= MOST_MATCHES:
                return
            if match.end() > match.start():
                yield match.span()
    except TimeoutError:
        raise PatternTooSlowError from None


@lru_cache(maxsize=1024)
def compile_pattern(expression: str) -> Any:
    """The compiled expression. Raises UsageError for one that is not valid, too long, or may take forever."""
    if len(expression) > MAX_LENGTH:
        raise UsageError(f"{len(expression)} characters long; the limit is {MAX_LENGTH}")
    try:
        compiled = regex.compile(expression)
    except (regex.error, OverflowError, RecursionError, ValueError) as error:
        raise UsageError(f"not a regular expression ({str(error)[:100]})") from None
    nested = _nested_repeat(expression)
    if nested is not None:
        raise UsageError(
            f"a repeat inside a repeat ({nested[:40]}), which may take forever on some texts; "
            "write it with one repeat, or a possessive one (++)"
        )
    return compiled


def _nested_repeat(expression: str) -> str | None:
    """The first group that is repeated without end and holds such a repeat itself; None when there is none.

    Possessive repeats and those inside atomic groups do not count: they never give back what they took.
    """
    groups: list[tuple[int, bool, bool]] = []  # where an open group begins, whether there was a repeat before it, whether it is atomic
    holds, last_holds, last_start = False, False, 0
    place = 0
    while place < len(expression):
        char = expression[place]
        quantifier = _QUANTIFIER.match(expression, place)
        if quantifier is not None and place > 0:
            if _is_unbounded(quantifier):
                if last_holds:
                    return expression[last_start : quantifier.end()]
                holds = holds or quantifier[4] != "+"
            place, last_holds = quantifier.end(), False
            continue
        last_holds, last_start = False, place
        if char == "\\":
            place += 2
        elif char == "[":
            found = _CLASS.match(expression, place)
            place = found.end() if found else place + 1
        elif opening := _OPENING.match(expression, place):
            groups.append((place, holds, opening[0] in _ATOMIC))
            holds, place = False, opening.end()
        elif char == ")" and groups:
            last_start, before, is_atomic = groups.pop()
            last_holds = holds and not is_atomic
            holds = before or last_holds
            place += 1
        else:
            place += 1
    return None


def _is_unbounded(quantifier: re.Match[str]) -> bool:
    if not quantifier[0].startswith("{"):
        return quantifier[0][0] in "*+"
    most = quantifier[3] if quantifier[2] else quantifier[1]
    return most == "" or int(most) > _LONG
