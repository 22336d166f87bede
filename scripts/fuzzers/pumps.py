"""Strings that make a pattern work as hard as it can: what its repeats take, over and over, with an end at which it fails."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from random import Random
from re import _constants as c  # type: ignore[attr-defined]
from typing import Any

from fuzzers.backtracking import MOST_STEPS, SINGLE, Matcher, TooManySteps, holds, parse

__all__ = ["Growth", "Pump", "is_unbounded", "pumps", "shape", "worst_growth"]

LONG = 1000
"""A repeat that may be longer counts as one without an end."""
LENGTHS = ((16, 64), (512, 2048))
"""Pairs of lengths at which steps are counted; the second pair when the first looks bad: repeats of up to 250 still grow there."""
FASTEST = 7.0
"""How much more steps a text may take that is four times as long: 4 when they grow with its length, 16 when with its square."""
FEW_STEPS = 3
"""Steps a character up to which growth is not looked at."""
MOST_CHARACTERS = 14
MOST_IN_PAIRS = 7
MOST_WORDS = 40
ENDS = ("\x00", "a\n")
ALPHABET = "aZñ0 \n.,-—'\"«»“”()[]<>=:;/\\&#@%$€¿?!_*+|~^`{}\t\u00a0\u0301\x00"
_REPEATS_WRITTEN = re.compile(r"[*+{]")
"""Without one of these a pattern has no repeat that matters here: a quick look, as most patterns are lists of words."""
_REPEATS = (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT)
_LOOKS = (c.ASSERT, c.ASSERT_NOT)


@dataclass(frozen=True)
class Pump:
    """A text of any length: `before`, `again` as often as wanted, `after`."""

    before: str
    again: str
    after: str

    def text(self, length: int) -> str:
        """About `length` characters."""
        return self.before + self.again * max(1, (length - len(self.before)) // len(self.again)) + self.after


@dataclass(frozen=True)
class Growth:
    """The worst pump of a pattern, and how many times the steps a text four times as long takes."""

    pump: Pump
    factor: float


def is_unbounded(pattern: str, flags: int) -> bool:
    """Whether it has a repeat without an end, or one so long that it is as good as that."""
    return _REPEATS_WRITTEN.search(pattern) is not None and any(_is_long(most) for (_, most, _), _ in _repeats(parse(pattern, flags), []))


def _is_long(most: int) -> bool:
    return most is c.MAXREPEAT or most > LONG


def shape(pattern: str, flags: int) -> str:
    """The same for patterns that differ in the words they look for only."""
    tree = parse(pattern, flags)
    return f"{tree.state.flags} {_shape(tree)}"


def _shape(nodes: Sequence[Any]) -> str:
    parts: list[str] = []
    for operation, argument in nodes:
        if operation is c.LITERAL and chr(argument).isalpha():
            part = "w"
        elif operation is c.BRANCH:
            part = f"({'|'.join(sorted({_shape(branch) for branch in argument[1]}))})"
        elif operation in _REPEATS:
            part = f"{operation}{argument[0]},{argument[1]}[{_shape(argument[2])}]"
        elif children := _children(operation, argument):
            part = f"{operation}[{_shape(children[0])}]"
        else:
            part = f"{operation}{argument!r}"
        if part != "w" or parts[-1:] != ["w"]:
            parts.append(part)
    return " ".join(parts)


def _children(operation: Any, argument: Any) -> list[Any]:
    """The sequences inside a node."""
    if operation is c.BRANCH:
        return list(argument[1])
    if operation is c.SUBPATTERN:
        return [argument[3]]
    if operation in _REPEATS:
        return [argument[2]]
    if operation in _LOOKS:
        return [argument[1]]
    return [argument] if operation is c.ATOMIC_GROUP else []


def _repeats(nodes: Sequence[Any], before: Sequence[Any]) -> Iterator[tuple[Any, list[Any]]]:
    """Repeats (least, most, what), each with the nodes that stand before."""
    seen = list(before)
    for operation, argument in nodes:
        if operation in _REPEATS:
            yield argument, list(seen)
        for child in _children(operation, argument):
            yield from _repeats(child, seen)
        seen.append((operation, argument))


def _singles(nodes: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Everything that matches one character."""
    for operation, argument in nodes:
        if operation in SINGLE:
            yield operation, argument
        for child in _children(operation, argument):
            yield from _singles(child)


def _own_characters(operation: Any, argument: Any) -> list[str]:
    if operation is c.LITERAL:
        return [chr(argument)]
    if operation is not c.IN:
        return []
    return [chr(value if kind is c.LITERAL else value[0]) for kind, value in argument if kind in (c.LITERAL, c.RANGE)]


def _characters(tree: Any) -> list[str]:
    """Characters that the pattern tells apart: one for each way in which its classes hold it or do not."""
    singles = {(operation, repr(argument)): (operation, argument) for operation, argument in _singles(tree)}.values()
    classes = [single for single in singles if single[0] is not c.LITERAL or not chr(single[1]).isalpha()]
    kinds: dict[tuple[bool, ...], str] = {}
    for character in [*ALPHABET, *(one for single in singles for one in _own_characters(*single))]:
        kinds.setdefault(tuple(holds(*single, character, tree.state.flags) for single in classes), character)
    return list(kinds.values())


class _Sampler:
    """Texts that nodes match, assertions left aside."""

    def __init__(self, flags: int, random: Random) -> None:
        self._flags, self._random = flags, random
        self._fitting: dict[str, list[str]] = {}

    def sample(self, nodes: Sequence[Any], more: int = 1) -> str:
        """`more`: how often repeats repeat at most, beyond what they must."""
        return "".join(self._one(operation, argument, more) for operation, argument in nodes)

    def _one(self, operation: Any, argument: Any, more: int) -> str:
        if operation in SINGLE:
            fitting = self._characters(operation, argument)
            return self._random.choice(fitting) if fitting else ""
        if operation is c.BRANCH:
            return self.sample(self._random.choice(argument[1]), more)
        if operation in _REPEATS:
            least, most, nodes = argument
            return "".join(self.sample(nodes, more) for _ in range(min(least + self._random.randint(0, more), most, least + 3)))
        children = [] if operation in _LOOKS else _children(operation, argument)
        return self.sample(children[0], more) if children else ""

    def _characters(self, operation: Any, argument: Any) -> list[str]:
        if operation is c.LITERAL:
            return [chr(argument)]
        name = f"{operation}{argument!r}"
        if name not in self._fitting:
            all_characters = [*_own_characters(operation, argument), *ALPHABET]
            self._fitting[name] = [one for one in all_characters if holds(operation, argument, one, self._flags)]
        return self._fitting[name]


def pumps(pattern: str, flags: int, seed: int = 0) -> list[Pump]:
    """Pumps for a pattern: of single characters and pairs that it tells apart, and of what its repeats take, after what leads there."""
    tree = parse(pattern, flags)
    sampler = _Sampler(tree.state.flags, Random(seed))
    characters = _characters(tree)[:MOST_CHARACTERS]
    words = dict.fromkeys(("", one) for one in characters)
    words |= dict.fromkeys(("", a + b) for a, b in product(characters[:MOST_IN_PAIRS], repeat=2) if a != b)
    for (_, most, nodes), before in _repeats(tree, []):
        if _is_long(most):
            for _ in range(3):
                lead, inside = sampler.sample(before, 0), sampler.sample(nodes)
                words |= dict.fromkeys(((lead, inside), ("", lead + inside), ("", sampler.sample(before) + inside)))
    words |= dict.fromkeys(("", sampler.sample(tree)) for _ in range(4))
    # Of very many, those of repeats that lie all over the pattern.
    chosen = [*words][:: -(-len(words) // MOST_WORDS)]
    return [Pump(lead, again, end) for lead, again in chosen if again for end in ENDS]


def worst_growth(pattern: str, flags: int, *, search: bool = True, seed: int = 0, most: int = MOST_STEPS) -> Growth | None:
    """The first pump by which the pattern's steps grow faster than the text, if any; `search`: it is looked for everywhere in a text.

    `most`: steps at which a search counts as endless.
    """
    matcher = Matcher(pattern, flags, most)

    def count(text: str) -> int:
        if search:
            matcher.search(text)
        else:
            matcher.match(text)
        return matcher.steps

    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(200_000)
    try:
        for pump in pumps(pattern, flags, seed):
            factor = _factor(count, pump)
            if factor > FASTEST:
                return Growth(pump, factor)
    finally:
        sys.setrecursionlimit(limit)
    return None


def _factor(count: Callable[[str], int], pump: Pump) -> float:
    """How many times the steps a text four times as long takes; 0 when it takes few."""
    factor = 0.0
    try:
        for short, long in LENGTHS:
            many = count(pump.text(long))
            factor = many / count(pump.text(short)) if many > FEW_STEPS * long else 0.0
            if factor <= FASTEST:
                return factor
    except TooManySteps:
        return float("inf")
    return factor
