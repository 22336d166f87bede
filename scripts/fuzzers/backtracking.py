"""Regular expressions matched as Python's `re` matches them, by backtracking, with every step counted.

How long a pattern takes is then a number that is the same on every machine. The tree is that of the standard library's own parser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import groupby
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["MOST_STEPS", "SINGLE", "Matcher", "TooManySteps", "holds", "parse"]

Continue = Callable[[int], int]
"""What comes after a place in the text: the end of the match, or -1."""
Node = Callable[[int, Continue], int]
"""Matches from a place and goes on."""
SINGLE = (c.LITERAL, c.NOT_LITERAL, c.ANY, c.IN)
"""Operations that match one character."""
_REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT)
_CATEGORIES = {
    c.CATEGORY_DIGIT: r"\d",
    c.CATEGORY_NOT_DIGIT: r"\D",
    c.CATEGORY_SPACE: r"\s",
    c.CATEGORY_NOT_SPACE: r"\S",
    c.CATEGORY_WORD: r"\w",
    c.CATEGORY_NOT_WORD: r"\W",
}
_IGNORECASE, _DOTALL, _ASCII = int(re.IGNORECASE), int(re.DOTALL), int(re.ASCII)
_PLACES = {
    c.AT_BEGINNING: "^",
    c.AT_BEGINNING_STRING: r"\A",
    c.AT_BOUNDARY: r"\b",
    c.AT_NON_BOUNDARY: r"\B",
    c.AT_END: "$",
    c.AT_END_STRING: r"\Z",
}


class TooManySteps(Exception):
    """The limit was reached."""


MOST_STEPS = 1_000_000
"""Steps of a search, after which it is given up."""


@lru_cache(maxsize=4)
def parse(pattern: str, flags: int) -> Any:
    """The tree of a pattern: a list of (operation, argument), and its flags in `state.flags`. Nobody changes it."""
    return parser.parse(pattern, flags & ~re.DEBUG)


def holds(operation: Any, argument: Any, character: str, flags: int) -> bool:
    """Whether an operation that matches one character matches this one."""
    if operation is c.ANY:
        return character != "\n" or bool(flags & _DOTALL)
    cases = {case for case in (character, character.lower(), character.upper()) if len(case) == 1}
    codes = {ord(case) for case in cases} if flags & _IGNORECASE else {ord(character)}
    if operation is c.LITERAL:
        return argument in codes
    if operation is c.NOT_LITERAL:
        return argument not in codes
    inside, negated = False, False
    for kind, value in argument:
        if kind is c.NEGATE:
            negated = True
        elif kind is c.LITERAL:
            inside = inside or value in codes
        elif kind is c.RANGE:
            inside = inside or any(value[0] <= code <= value[1] for code in codes)
        else:
            inside = inside or re.match(_CATEGORIES[value], character, flags & _ASCII) is not None
    return inside != negated


class _Fitting(dict[str, bool]):
    """Whether an operation that matches one character matches each, as far as it was asked for."""

    def __init__(self, operation: Any, argument: Any, flags: int) -> None:
        super().__init__()
        self._asked = operation, argument, flags

    def __missing__(self, character: str) -> bool:
        operation, argument, flags = self._asked
        self[character] = holds(operation, argument, character, flags)
        return self[character]


@lru_cache(maxsize=2000)
def _fitting(operation: Any, argument: Any, flags: int) -> _Fitting:
    """One for all patterns: most have the same classes."""
    return _Fitting(operation, argument, flags)


class Matcher:
    """A pattern over one text at a time."""

    def __init__(self, pattern: str, flags: int, most: int = MOST_STEPS) -> None:
        """`most`: steps, after which TooManySteps is raised."""
        tree = parse(pattern, flags)
        self._most = most
        self.steps, self._text = 0, ""
        self._groups: dict[int, tuple[int, int]] = {}
        self._match = self._sequence(tree, tree.state.flags)

    def search(self, text: str) -> list[tuple[int, int]]:
        """All matches in a text, as `finditer` finds them; `steps` says what they took."""
        self.steps, self._text = 0, text
        found: list[tuple[int, int]] = []
        place, after_empty = 0, False
        while place <= len(text):
            self._groups.clear()
            end = self._match(place, partial(_longer, place) if after_empty else _end)
            if end >= 0:
                found.append((place, end))
            after_empty = end == place
            place = end if end >= 0 else place + 1
        return found

    def match(self, text: str) -> int:
        """The end of a match at the beginning of a text, or -1; `steps` says what it took."""
        self.steps, self._text = 0, text
        self._groups.clear()
        return self._match(0, _end)

    def _step(self, count: int = 1) -> None:
        self.steps += count
        if self.steps > self._most:
            raise TooManySteps

    def _sequence(self, nodes: Sequence[Any], flags: int) -> Node:
        compiled: list[Node] = []
        for is_single, some in groupby(nodes, key=lambda node: node[0] in SINGLE):
            if is_single:
                compiled.append(self._singles([self._class(operation, argument, flags) for operation, argument in some]))
            else:
                compiled += [self._node(operation, argument, flags) for operation, argument in some]
        if not compiled:
            return lambda place, go_on: go_on(place)
        whole = compiled[-1]
        for one in reversed(compiled[:-1]):
            whole = _both(one, whole)
        return whole

    def _node(self, operation: Any, argument: Any, flags: int) -> Node:
        if operation in _REPEATS:
            return self._repeat(operation, *argument, flags)
        if operation is c.BRANCH:
            return self._branch([(self._first(branch, flags), self._sequence(branch, flags)) for branch in argument[1]])
        if operation is c.SUBPATTERN:
            number, added, removed, nodes = argument
            inside = self._sequence(nodes, (flags | added) & ~removed)
            return inside if number is None else self._group(number, inside)
        if operation is c.ATOMIC_GROUP:
            return _atomic(self._sequence(argument, flags))
        if operation in (c.ASSERT, c.ASSERT_NOT):
            direction, nodes = argument
            return self._look(operation is c.ASSERT, nodes.getwidth()[0] if direction < 0 else 0, self._sequence(nodes, flags))
        if operation is c.AT:
            return self._at(re.compile(_PLACES[argument], flags & (re.MULTILINE | re.ASCII)))
        if operation is c.GROUPREF:
            return self._reference(argument)
        raise NotImplementedError(str(operation))

    def _class(self, operation: Any, argument: Any, flags: int) -> Callable[[str], bool]:
        return _fitting(operation, argument if operation is not c.IN else tuple(argument), flags).__getitem__

    def _singles(self, classes: Sequence[Callable[[str], bool]]) -> Node:
        """Of characters one after the other, of which each must be in its class."""

        def match(place: int, go_on: Continue) -> int:
            for has in classes:
                self.steps += 1  # as `_step` does; most calls are made here
                if self.steps > self._most:
                    raise TooManySteps
                if place >= len(self._text) or not has(self._text[place]):
                    return -1
                place += 1
            return go_on(place)

        return match

    def _repeat(self, operation: Any, least: int, most: int, nodes: Any, flags: int) -> Node:
        most = 1 << 60 if most is c.MAXREPEAT else most
        if len(nodes) == 1 and nodes[0][0] in SINGLE:
            repeat = self._run(self._class(*nodes[0], flags), least, most, lazy=operation is c.MIN_REPEAT)
        else:
            repeat = self._loop(self._sequence(nodes, flags), least, most, lazy=operation is c.MIN_REPEAT)
        return _atomic(repeat) if operation is c.POSSESSIVE_REPEAT else repeat

    def _run(self, has: Callable[[str], bool], least: int, most: int, *, lazy: bool) -> Node:
        """Of a single character."""

        def match(place: int, go_on: Continue) -> int:
            stop = place
            while stop < len(self._text) and stop - place < most and has(self._text[stop]):
                stop += 1
            self._step(1 + (0 if lazy else stop - place))
            ends = range(place + least, stop + 1) if lazy else range(stop, place + least - 1, -1)
            for end in ends:
                self._step()
                if (found := go_on(end)) >= 0:
                    return found
            return -1

        return match

    def _loop(self, body: Node, least: int, most: int, *, lazy: bool) -> Node:
        def match(place: int, go_on: Continue, count: int = 0) -> int:
            self._step()
            if count < least:
                return body(place, lambda end: match(end, go_on, count + 1))
            if lazy and (found := go_on(place)) >= 0:
                return found
            if count < most:
                found = body(place, lambda end: match(end, go_on, count + 1) if end != place else -1)
                if found >= 0:
                    return found
            return -1 if lazy else go_on(place)

        return match

    def _first(self, nodes: Sequence[Any], flags: int) -> Callable[[str], bool] | None:
        """What must hold of the first character, if the first node matches one."""
        return self._class(*nodes[0], flags) if len(nodes) and nodes[0][0] in SINGLE else None

    def _branch(self, branches: Sequence[tuple[Callable[[str], bool] | None, Node]]) -> Node:
        """Of branches whose first character is known, the ones that cannot match take their two steps without being called."""
        fitting: dict[str, tuple[list[tuple[int, Node]], int]] = {}

        def chosen(character: str) -> tuple[list[tuple[int, Node]], int]:
            """The branches to try, each with the steps until it is called, and the steps behind the last; no character: the end."""
            steps, called = 0, list[tuple[int, Node]]()
            for first, branch in branches:
                if first is not None and (not character or not first(character)):
                    steps += 2
                    continue
                called.append((steps + 1, branch))
                steps = 0
            return called, steps

        def match(place: int, go_on: Continue) -> int:
            character = self._text[place : place + 1]
            if character not in fitting:
                fitting[character] = chosen(character)
            called, rest = fitting[character]
            for steps, branch in called:
                self._step(steps)
                if (found := branch(place, go_on)) >= 0:
                    return found
            self._step(rest)
            return -1

        return match

    def _group(self, number: int, inside: Node) -> Node:
        def match(place: int, go_on: Continue) -> int:
            before = self._groups.get(number, (-1, -1))

            def closed(end: int) -> int:
                self._groups[number] = (place, end)
                return go_on(end)

            found = inside(place, closed)
            if found < 0:
                self._groups[number] = before
            return found

        return match

    def _look(self, wanted: bool, back: int, inside: Node) -> Node:
        def match(place: int, go_on: Continue) -> int:
            self._step()
            return go_on(place) if (place >= back and inside(place - back, _end) >= 0) == wanted else -1

        return match

    def _at(self, here: re.Pattern[str]) -> Node:
        def match(place: int, go_on: Continue) -> int:
            self._step()
            return go_on(place) if here.match(self._text, place) else -1

        return match

    def _reference(self, number: int) -> Node:
        def match(place: int, go_on: Continue) -> int:
            start, end = self._groups.get(number, (-1, -1))
            if start < 0:
                return -1
            self._step(1 + end - start)
            return go_on(place + end - start) if self._text.startswith(self._text[start:end], place) else -1

        return match


def _end(place: int) -> int:
    return place


def _longer(start: int, place: int) -> int:
    """After an empty match, another empty one in its place is none."""
    return place if place > start else -1


def _both(first: Node, second: Node) -> Node:
    return lambda place, go_on: first(place, lambda end: second(end, go_on))


def _atomic(inside: Node) -> Node:
    def match(place: int, go_on: Continue) -> int:
        end = inside(place, _end)
        return go_on(end) if end >= 0 else -1

    return match
