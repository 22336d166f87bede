"""Conditions on pairs of sentences, such as `quality >= 0.5 and not type = 1:0`: parsed, never run as code.

    condition  = part {"or" part}        part = negation {"and" negation}
    negation   = {"not"} simple          simple = "(" condition ")" | FIELD OPERATOR VALUE
    OPERATOR   = "=" | "==" | "!=" | "<" | "<=" | ">" | ">="

A value is a number, a word, or a text in quotation marks. A pair that has no value for a field (a quality that was not computed) fulfils
no comparison with it, but for `!=`.
"""

from __future__ import annotations

import math
import operator
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NoReturn

from aligner.bitext import Bitext, Kind, Origin, Severity, Status, Unit
from aligner.errors import UsageError
from aligner.quality.machine_made import article_machine_made

__all__ = ["FIELDS", "Comparison", "Condition", "Field", "parse_condition"]

Value = float | str | frozenset[str] | None
MAX_TOKENS = 1_000
MAX_DEPTH = 50
_TOKEN = re.compile(r"""\s*(?:(?P<text>"[^"]*"|'[^']*')|(?P<symbol>[()]|[<>!=]=?)|(?P<word>[^\s()<>!="']+))""")
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Field:
    """Something that a condition can ask for. `values`: the words it can be, when they are few; `number`: whether it is a number."""

    title: str
    read: Callable[[Bitext, Unit], Value]
    number: bool = False
    values: tuple[str, ...] = ()


def _worst(_: Bitext, unit: Unit) -> Value:
    found = {finding.severity for finding in unit.findings}
    return next((str(one) for one in (Severity.ERROR, Severity.WARNING, Severity.INFO) if one in found), "none")


def _kinds(_: Bitext, unit: Unit) -> Value:
    return frozenset(str(kind) for kind in (unit.source_kind, unit.target_kind) if kind is not None)


def _ratio(_: Bitext, unit: Unit) -> Value:
    lengths = len(unit.source), len(unit.target)
    return max(lengths) / min(lengths) if min(lengths) else None


FIELDS: dict[str, Field] = {
    "quality": Field("probability of a correct, complete translation, 0 to 1", lambda _, unit: unit.scores.quality, number=True),
    "posterior": Field("probability that the sentences belong together, 0 to 1", lambda _, unit: unit.scores.posterior, number=True),
    "machine_made": Field("probability that a machine made the translation, 0 to 1", lambda _, unit: unit.scores.machine_made, number=True),
    "article_machine_made": Field("the same of the whole article", lambda bitext, _: article_machine_made(bitext), number=True),
    "similarity": Field("how much the two articles look like translations, 0 to 1", lambda bitext, _: bitext.similarity, number=True),
    "type": Field("sentences of source and translation, such as 1:1, 2:1, 1:0", lambda _, unit: unit.link.type),
    "findings": Field("how many findings", lambda _, unit: float(len(unit.findings)), number=True),
    "severity": Field("the gravest finding", _worst, values=("none", *map(str, Severity))),
    "check": Field("a check with a finding, such as number", lambda _, unit: frozenset(finding.check for finding in unit.findings)),
    "source_length": Field("characters of the source", lambda _, unit: float(len(unit.source)), number=True),
    "target_length": Field("characters of the translation", lambda _, unit: float(len(unit.target)), number=True),
    "source_words": Field("words of the source", lambda _, unit: float(len(unit.source.split())), number=True),
    "target_words": Field("words of the translation", lambda _, unit: float(len(unit.target.split())), number=True),
    "length_ratio": Field("characters of the longer side by those of the shorter", _ratio, number=True),
    "source_language": Field("code such as es", lambda bitext, _: bitext.source.language),
    "target_language": Field("code such as en", lambda bitext, _: bitext.target.language),
    "kind": Field("what the sentence is, on either side", _kinds, values=tuple(map(str, Kind))),
    "origin": Field("who translated", lambda _, unit: str(unit.origin), values=tuple(map(str, Origin))),
    "status": Field("state of the review", lambda _, unit: str(unit.status), values=tuple(map(str, Status))),
    "repeat": Field("whether it repeats earlier text of its article", lambda _, unit: "yes" if unit.repeat else "no", values=("yes", "no")),
    "document": Field("id of the pair of articles", lambda bitext, _: bitext.id),
}


class Condition(ABC):
    """What a pair of sentences fulfils or not."""

    @abstractmethod
    def holds(self, bitext: Bitext, unit: Unit) -> bool:
        """Whether it is fulfilled."""

    def conditions(self) -> tuple[Condition, ...]:
        """The conditions that must all be fulfilled: those joined by `and`, else itself."""
        return (self,)


@dataclass(frozen=True, slots=True)
class Comparison(Condition):
    """A field, an operator and a value."""

    field: str
    sign: str
    value: float | str

    def holds(self, bitext: Bitext, unit: Unit) -> bool:
        """Whether it is fulfilled; `=` on a field of several values asks for one of them."""
        found = FIELDS[self.field].read(bitext, unit)
        if self.sign in ("=", "!="):
            equal = self.value in found if isinstance(found, frozenset) else found == self.value
            return equal == (self.sign == "=")
        return isinstance(found, float | int) and isinstance(self.value, float) and _COMPARE[self.sign](found, self.value)

    def __str__(self) -> str:
        """As it can be written."""
        if isinstance(self.value, float):
            return f"{self.field} {self.sign} {self.value:g}"
        plain = re.fullmatch(r"""[^\s()<>!="']+""", self.value)
        quote = "'" if '"' in self.value else '"'
        return f"{self.field} {self.sign} {self.value if plain else quote + self.value + quote}"


@dataclass(frozen=True, slots=True)
class _Not(Condition):
    part: Condition

    def holds(self, bitext: Bitext, unit: Unit) -> bool:
        return not self.part.holds(bitext, unit)

    def __str__(self) -> str:
        return f"not {_inner(self.part)}"


@dataclass(frozen=True, slots=True)
class _Joined(Condition):
    word: str
    parts: tuple[Condition, ...]

    def holds(self, bitext: Bitext, unit: Unit) -> bool:
        return (all if self.word == "and" else any)(part.holds(bitext, unit) for part in self.parts)

    def conditions(self) -> tuple[Condition, ...]:
        return tuple(one for part in self.parts for one in part.conditions()) if self.word == "and" else (self,)

    def __str__(self) -> str:
        return f" {self.word} ".join(map(_inner, self.parts))


def _inner(part: Condition) -> str:
    return f"({part})" if isinstance(part, _Joined) else str(part)


def parse_condition(text: str) -> Condition:
    """The condition of an expression. Raises UsageError that says what is wrong with it, and which fields there are."""
    parser = _Parser(text)
    found = parser.alternatives(0)
    if parser.next is not None:
        parser.fail(f"{parser.next!r} after the end; join conditions with and, or")
    return found


class _Parser:
    """Reads tokens from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = self._tokens(text)
        self.place = 0

    def _tokens(self, text: str) -> Sequence[str]:
        tokens: list[str] = []
        place, end = 0, len(text.rstrip())
        while place < end:
            match = _TOKEN.match(text, place)
            if match is None or len(tokens) >= MAX_TOKENS:
                self.fail("a quotation mark that is not closed" if match is None else "too long")
            tokens.append(match[0].strip())
            place = match.end()
        return tokens

    @property
    def next(self) -> str | None:
        """The token that comes; None at the end."""
        return self.tokens[self.place] if self.place < len(self.tokens) else None

    def alternatives(self, depth: int) -> Condition:
        """Conditions joined by `or`."""
        return self._joined("or", lambda: self._joined("and", lambda: self._negated(depth)))

    def _joined(self, word: str, read: Callable[[], Condition]) -> Condition:
        parts = [read()]
        while (self.next or "").lower() == word:
            self.place += 1
            parts.append(read())
        return parts[0] if len(parts) == 1 else _Joined(word, tuple(parts))

    def _negated(self, depth: int) -> Condition:
        if depth > MAX_DEPTH:
            self.fail("too many brackets, or too many times not")
        if (self.next or "").lower() == "not":
            self.place += 1
            return _Not(self._negated(depth + 1))
        if self.next != "(":
            return self._comparison()
        self.place += 1
        found = self.alternatives(depth + 1)
        if self.next != ")":
            self.fail("a bracket that is not closed" if self.next is None else f"{self.next!r} where and, or or a bracket should stand")
        self.place += 1
        return found

    def _comparison(self) -> Condition:
        name = self._take("a field")
        if name.lower() not in FIELDS:
            near = get_close_matches(name.lower(), FIELDS, n=1)
            advice = f"did you mean {near[0]}? " if near else ""
            self.fail(f"no field {name!r}; {advice}the fields are {', '.join(FIELDS)}")
        field = FIELDS[name.lower()]
        sign = self._take("=, !=, <, <=, > or >=")
        if sign not in ("=", "==", "!=", *_COMPARE):
            self.fail(f"{sign!r} after {name}; write =, !=, <, <=, > or >=, and a value")
        written = self._take("a value")
        value: float | str = self._number(name, written) if field.number else written.strip("\"'")
        if not field.number and sign in _COMPARE:
            self.fail(f"{name} is no number and cannot be {sign} something; write = or !=")
        if field.values and value not in field.values:
            self.fail(f"{name} is never {value!r}; it can be {', '.join(field.values)}")
        return Comparison(name.lower(), "=" if sign == "==" else sign, value)

    def _take(self, what: str) -> str:
        token = self.next
        if token is None:
            self.fail(f"it ends where {what} should stand; write such as quality >= 0.5 and type = 1:1")
        self.place += 1
        return token

    def _number(self, name: str, written: str) -> float:
        try:
            value = float(written)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            self.fail(f"{name} is a number, and {written!r} is none; write such as {name} >= 0.5")
        return value

    def fail(self, problem: str) -> NoReturn:
        """Raise UsageError."""
        shown = self.text if len(self.text) <= 80 else f"{self.text[:80]}…"
        raise UsageError(f"condition {shown!r}: {problem}")
