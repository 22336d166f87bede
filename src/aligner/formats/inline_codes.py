"""Inline codes of a text: taken out of it with their places when a file is read, and put back when one is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from aligner.bitext import Code, CodeKind
from aligner.formats.escaping import one_line
from aligner.text.characters import plain

__all__ = ["CodedText", "NamedCode", "breaks_line", "named_codes", "pieces"]

# Codes that end a line: by their type (lb, pb and cb are those of the specification), or by the markup they stand for, in HTML, Office's
# formats, RTF, or as a line break itself.
_BREAKING_TYPES = re.compile(
    r"(?:x-)?(?:lb|pb|cb|br|tab|(?:line|page|column|soft|hard)?[-_ ]?break|new[-_ ]?line|par|paragraph)", re.IGNORECASE
)
_BREAKING_MARKUP = re.compile(
    r"[\n\u2028\u2029]|\\(?:line|par|page|tab|n)\b|<\s{0,9}/?\s{0,9}(?:\w{1,9}:)?"
    r"(?:br|p|div|li|tr|td|th|hr|h[1-6]|cr|tab|line-break|blockquote)\b",
    re.IGNORECASE,
)


def breaks_line(kind: str, markup: str) -> bool:
    """Whether an inline code stands for the end of a line, by its type or the markup that it stands for."""
    return _BREAKING_TYPES.fullmatch(kind) is not None or _BREAKING_MARKUP.search(markup[:1000]) is not None


class CodedText:
    """A text while it is read: its parts, and the codes between them."""

    def __init__(self) -> None:
        """Nothing is in it yet."""
        self._parts: list[str] = []
        self._codes: list[tuple[int, Code]] = []

    def add(self, text: str | None) -> None:
        """Add a part of the text."""
        if text:
            self._parts.append(text)

    def add_code(self, kind: CodeKind, name: str, markup: str = "", type_: str = "") -> None:
        """Add a code. One that ends a line is a blank in the text. A code without a name is given its number."""
        type_ = "" if kind is CodeKind.CLOSES else type_
        self._codes.append((len(self._parts), Code(0, kind, name or str(len(self._codes) + 1), markup, type_)))
        if breaks_line(type_, markup):
            self._parts.append(" ")

    def result(self, longest: int) -> tuple[str, tuple[Code, ...]]:
        """The text in one way of writing and on one line, of at most `longest` characters, and its codes with their places in it."""
        text = one_line(plain("".join(self._parts)))[:longest]
        return text, tuple(self._placed(len(text))) if self._codes else ()

    def _placed(self, end: int) -> Iterator[Code]:
        """The codes with their places: part by part, so that the time grows with the length of the text and no faster."""
        length, done, is_apart = 0, 0, False
        for number, code in self._codes:
            for part in self._parts[done:number]:
                words = one_line(own := plain(part))
                if words:
                    length += len(words) + (length > 0 and (is_apart or own[0].isspace()))
                    is_apart = own[-1].isspace()
                else:
                    is_apart = True
            done = number
            yield replace(code, place=min(length + (is_apart and length > 0), end))


def pieces(text: str, codes: Sequence[Code]) -> Iterator[str | Code]:
    """The text and its codes in order. The blank that a code at the end of a line has left is not given: the code stands for it."""
    at = 0
    for code in codes:
        place = max(min(code.place, len(text)), at)
        if place > at:
            yield text[at:place]
        yield code
        at = place
        if text[at : at + 1] == " " and breaks_line(code.type, code.markup):
            at += 1
    if at < len(text):
        yield text[at:]


@dataclass(frozen=True, slots=True)
class NamedCode:
    """A code with the name it gets in a file. `partner`: the number among the codes of its text of the other half of its pair; None for
    one that stands alone, or whose other half is missing.
    """

    code: Code
    name: str
    partner: int | None = None


def named_codes(
    source: Sequence[Code], target: Sequence[Code], is_valid: Callable[[str], bool]
) -> tuple[tuple[NamedCode, ...], tuple[NamedCode, ...]]:
    """The codes of both texts with names that a format takes: the same code has the same name in both, two codes of a text never do.

    `is_valid`: whether a format takes a name as it is; others are given a number.
    """
    names = _valid_names((*source, *target), is_valid)
    return _named(source, names), _named(target, names)


def _valid_names(codes: Iterable[Code], is_valid: Callable[[str], bool]) -> dict[str, str]:
    given = list(dict.fromkeys(code.name for code in codes))
    names = {name: name for name in given if is_valid(name)}
    number = 0
    for name in given:
        if name not in names:
            number += 1
            while str(number) in names:
                number += 1
            names[name] = str(number)
            names.setdefault(str(number), str(number))
    return names


def _named(codes: Sequence[Code], names: dict[str, str]) -> tuple[NamedCode, ...]:
    open_codes: dict[str, list[int]] = {}
    found: list[NamedCode] = []
    taken: set[str] = set()
    count = len(names)
    for number, code in enumerate(codes):
        waiting = open_codes.get(code.name, [])
        if code.kind is CodeKind.CLOSES and waiting:
            partner = waiting.pop()
            found[partner] = replace(found[partner], partner=number)
            found.append(NamedCode(code, found[partner].name, partner))
            continue
        name = names[code.name]
        while name in taken:
            count += 1
            name = str(count)
        taken.add(name)
        found.append(NamedCode(code, name))
        if code.kind is CodeKind.OPENS:
            open_codes.setdefault(code.name, []).append(number)
    return tuple(found)
