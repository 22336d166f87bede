"""Spans between an opening and a closing mark, in time that grows with the text: an end that is not there is searched for once only.

A regular expression such as `«[^»]*»` goes through the rest of the text for every opening mark without a closing one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from aligner.bitext import Span

__all__ = ["enclosed"]


def enclosed(text: str, opening: re.Pattern[str], closing: Mapping[str, re.Pattern[str]], least: int = 0) -> list[Span]:
    """Spans with their marks, the leftmost first, none inside another.

    `opening`: any opening mark; `closing`: for each, the pattern of what ends its span. An end that matches white space is none: such a
    span may not go over the end of a line. `least`: characters between the marks; with fewer it is no span.
    """
    found: list[Span] = []
    without_end: set[str] = set()
    place = 0
    while start := opening.search(text, place):
        mark, place = start[0], start.start() + 1
        if mark in without_end:
            continue
        end = closing[mark].search(text, start.end())
        if end is None:
            without_end.add(mark)
        elif not end[0].isspace() and end.start() - start.end() >= least:
            found.append((start.start(), end.end()))
            place = end.end()
    return found
