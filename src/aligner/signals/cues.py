"""Cues: the words that deny, weaken, attribute or restrict what is said, where they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_cues import ALSO, CUES, IDLE, SPANISH_CONCORD
from aligner.lexicon.word_links import Words, read_words, short_stem

__all__ = ["CLASSES", "Cue", "cues", "kind_of"]

CLASSES = tuple(CUES)
"""Names of the classes of cues."""

_FLAGS = re.IGNORECASE


def _compiled(patterns: tuple[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    spanish, english = (re.compile(rf"(?<![\w'’])(?:{pattern})(?!\w)", _FLAGS) for pattern in patterns)
    return spanish, english


_CUES = {name: _compiled(patterns) for name, patterns in CUES.items()}
_ANSWERS = _CUES | {name: _compiled((CUES[name][0] + more[0], CUES[name][1] + more[1])) for name, more in ALSO.items()}
_IDLE = {name: tuple(re.compile(rf"(?<!\w)(?:{pattern})", _FLAGS) for pattern in patterns) for name, patterns in IDLE.items()}
_CLAUSE = re.compile(r"[;:.!?()»”]")
_REACH = 8  # words over which a denial of Spanish is repeated: "no vino ayer a la reunión nadie"


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: its first and last word (by number), its characters, its text in lower case, whether it needs an answer."""

    first: int
    last: int
    span: Span
    key: str
    firm: bool
    english: bool


@lru_cache(maxsize=8192)
def cues(text: str, name: str, english: bool, answers: bool = False) -> tuple[Cue, ...]:
    """The cues of a class in a text, or what can answer one; denials that only repeat one of the same clause are left out."""
    pattern = (_ANSWERS if answers else _CUES)[name][english]
    matches = list(pattern.finditer(text))
    if not matches:
        return ()
    words = read_words(text)
    idle = [match.span() for match in _IDLE[name][english].finditer(text)] if name in _IDLE else []
    starts = {start: number for number, (start, _) in enumerate(words.spans)}
    ends = {end: number for number, (_, end) in enumerate(words.spans)}
    found: list[Cue] = []
    for match in matches:
        start, end = match.span()
        end = start + len(match.group().rstrip())
        last = ends.get(end)
        first = starts.get(start, last)  # "don't" is two words, and the cue is the second
        if first is None or last is None:
            continue
        key = match.group().rstrip().lower().replace("’", "'")
        if english and key == "may" and match.group()[0] == "M" and start > 0:
            continue  # the month
        if name == "negation" and not english and found and _repeats(words, found[-1], first, key):
            continue
        firm = not any(a <= start and end <= b for a, b in idle)
        found.append(Cue(first, last, (start, end), "n't" if key.endswith("n't") else key, firm, english))
    return tuple(found)


def _repeats(words: Words, before: Cue, place: int, key: str) -> bool:
    return key in SPANISH_CONCORD and place - before.last <= _REACH and not _CLAUSE.search(words.between(before.last, place))


def kind_of(cue: Cue) -> str:
    """What cues that differ in inflection or in the verb they go with share."""
    words = cue.key.split()
    if words[0].startswith("habr"):
        return "habria"
    return " ".join(short_stem(word) for word in words[:2]) if len(words[0]) < 5 else short_stem(words[0])
