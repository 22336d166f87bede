"""What sentencex says of a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from aligner.errors import UsageError
from aligner.languages.codes import parse_language

__all__ = ["Opinion", "is_abbreviation", "opinion", "starts"]

Span = tuple[int, int]

WINDOW = 4_000
"""Characters that the engine is given at once: its time can grow with the square of what it is given."""
AHEAD = 100
"""Characters that it is given behind a window."""

LONG_PARENTHESIS = 60
"""Characters from which a parenthesis that stands where a sentence starts is taken for sentences."""

LONG_QUOTATION = 60
"""Characters from which a passage in single quotation marks is taken for sentences."""

_LOOSE = re.compile(r"['‘’`](?:(?!\w)|(?<!\w.))")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CODE = re.compile(r"[a-zA-Z]{2,8}(?=[-_]|\Z)")
_PARENTHESIS = re.compile(r"\([^()]*+\)")
# One that is never closed would keep all sentences up to the next one together.
_OPEN_PARENTHESIS = re.compile(r"\((?=[^()]*+(?:\(|\Z))")
_FINAL = (".", "!", "?", "…")
# The engine never cuts inside quotation marks. News quotes several sentences at a time, so that it is also asked without them.
_DOUBLE = re.compile('["“”„‟«»]')
# Single quotation marks with what they quote, and those that stand alone; apostrophes inside words are neither.
_SINGLE = re.compile(
    r"(?<!\w)(?P<open>''|``|['‘`])(?P<inside>(?:[^'‘’`\n]|(?<=\w)['’](?=\w)){1,800}+)(?P<close>''|``|['’`])(?!\w)"
    r"|(?<!\w)['‘`]|['’`](?!\w)"
)


@dataclass(frozen=True)
class Opinion:
    """Where sentences start: in the text as it is, and without its double quotation marks."""

    starts: tuple[int, ...]
    unquoted: tuple[int, ...]

    def agrees(self, begin: int, end: int) -> bool:
        """Whether a sentence starts in this stretch, both ends included."""
        return _any_between(self.starts, begin, end) or _any_between(self.unquoted, begin, end)

    def starts_between(self, begin: int, end: int) -> tuple[int, ...]:
        """Starts in the text as it is, both ends included."""
        return self.starts[bisect_left(self.starts, begin) : bisect_right(self.starts, end)]


def opinion(text: str, cuts: Sequence[int], language: str) -> Opinion:
    """What the engine says of a text that can be cut at `cuts` (ascending) when it is long."""
    found, bare = starts(text, cuts, language), _without_quotes(text)
    return Opinion(found, found if bare == text else starts(bare, cuts, language))


def starts(text: str, cuts: Sequence[int], language: str) -> tuple[int, ...]:
    """Where the engine lets sentences start, the first one left out."""
    # Lone surrogates cannot be handed to a compiled library.
    safe = text if text.isascii() else _SURROGATE.sub("?", text)
    return tuple(_starts(safe, cuts, _code(language)))


@lru_cache(maxsize=4096)
def is_abbreviation(word: str, language: str) -> bool:
    """Whether the engine takes a word before a full stop for an abbreviation, whatever stands around it."""
    import sentencex

    return len(sentencex.segment(_code(language), f"Xx xx {_SURROGATE.sub('?', word)}. Xxxx xx.")) == 1


@lru_cache(maxsize=64)
def _code(language: str) -> str:
    """The code that the engine knows: `es` for `es-MX` and `spa`. Those that it does not know are for its own default rules."""
    try:
        return parse_language(language)
    except UsageError:
        found = _CODE.match(language)
        return found[0].lower() if found else ""


def _any_between(starts: Sequence[int], begin: int, end: int) -> bool:
    place = bisect_left(starts, begin)
    return place < len(starts) and starts[place] <= end


def _without_quotes(text: str) -> str:
    """As long as the text, with blanks for quotation marks and for parentheses that hold sentences, or begin one."""
    bare = _DOUBLE.sub(" ", text)
    if _LOOSE.search(bare):
        bare = _SINGLE.sub(_unquoted, bare)
    return _OPEN_PARENTHESIS.sub(" ", _PARENTHESIS.sub(_opened, bare)) if "(" in bare else bare


def _unquoted(single: re.Match[str]) -> str:
    """A short passage in single quotation marks stays as it is when they close behind a final mark, or stand apart on both sides."""
    inside = single["inside"]
    if inside is None:
        return " "
    if (len(inside) <= LONG_QUOTATION and inside.rstrip().endswith(_FINAL)) or (inside[0] == " " and inside[-1] == " "):
        return single[0]
    return f"{' ' * len(single['open'])}{inside}{' ' * len(single['close'])}"


def _opened(parenthesis: re.Match[str]) -> str:
    inside, before = parenthesis[0][1:-1], parenthesis.string[max(0, parenthesis.start() - 4) : parenthesis.start()].rstrip()
    is_whole = len(inside) > LONG_PARENTHESIS and (not before or before.endswith(_FINAL))
    if inside.lstrip(" ¿¡")[:1].isupper() and (is_whole or inside.rstrip().endswith(_FINAL)):
        return f" {inside} "
    return parenthesis[0]


def _starts(text: str, cuts: Sequence[int], code: str) -> Iterator[int]:
    import sentencex

    for begin, end in _windows(text, cuts):
        at = begin
        # A little more than the window shows whether a sentence starts at its end.
        for piece in sentencex.segment(code, text[begin : end + AHEAD]):
            at = at if text.startswith(piece, at) else text.find(piece, at, end + AHEAD)
            if at < 0 or at > end:
                break
            if at > begin:
                yield at
            at += len(piece)


def _windows(text: str, cuts: Sequence[int]) -> Iterator[Span]:
    """Stretches of bounded length that end at a possible boundary, else at white space, else anywhere."""
    begin = 0
    while len(text) - begin > WINDOW:
        limit = begin + WINDOW
        place = bisect_right(cuts, limit)
        end = cuts[place - 1] if place else 0
        if end <= begin:
            end = text.rfind(" ", begin, limit) + 1
        end = end if end > begin else limit
        yield begin, end
        begin = end
    yield begin, len(text)
