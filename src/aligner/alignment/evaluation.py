"""Precision, recall and F1 of alignments against a gold standard, as Vecalign's scorer defines them.

Strict: a link is right when exactly the same source and target segments are linked in the gold. Precision counts null links
on both sides; recall leaves them out on both sides. Lax: a link is right when it is strictly right, or shares at least one (source,
target) pair of segments with a gold link; a wrong null link is never lax-right. Counts are summed over documents before the ratios
are formed.
Definitions: Thompson and Koehn (2019), "Vecalign: Improved Sentence Alignment in Linear Time and Space", and its score.py.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aligner.bitext import Link

__all__ = ["Counts", "Evaluation", "Ratio", "count_document", "evaluate"]

_Key = tuple[tuple[int, ...], tuple[int, ...]]
BOOTSTRAP_SAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Ratio:
    """Precision, recall and F1, each in 0..1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 when both are 0."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted in one document (or summed over several): right links and all links, per definition and per type."""

    values: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.values + other.values)

    def _ratio(self, name: str) -> Ratio:
        v = self.values

        def divide(right: str, total: str) -> float:
            return v[right] / v[total] if v[total] else 0.0

        return Ratio(divide(f"{name} p right", f"{name} p all"), divide(f"{name} r right", f"{name} r all"))

    @property
    def strict(self) -> Ratio:
        """Exact links; nulls count in the precision only."""
        return self._ratio("strict")

    @property
    def lax(self) -> Ratio:
        """Links that share a pair of segments with a gold link."""
        return self._ratio("lax")

    @property
    def null(self) -> Ratio:
        """Omissions and additions alone (1-0 and 0-1), exact."""
        return self._ratio("null")

    def by_type(self) -> dict[str, Ratio]:
        """Exact precision and recall of each link type that occurs in the gold or the hypothesis."""
        types = sorted({name.split(" ")[1] for name in self.values if name.startswith("type ")})
        return {name: self._ratio(f"type {name}") for name in types}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Counts over all documents, how many documents, and the bootstrap interval (95 %, over documents) of strict F1."""

    counts: Counts
    documents: int
    strict_f1_interval: tuple[float, float]


def _keys(links: Iterable[Link]) -> set[_Key]:
    return {(link.source, link.target) for link in links if link.source or link.target}


MOST_PAIRS = 64
"""Pairs of segments of a link that are looked up one by one; of larger links the links of all their segments are put together."""


class _Sharing:
    """Tells which links share a pair of segments with one of the given links, without writing the pairs of large links out."""

    def __init__(self, keys: Iterable[_Key]) -> None:
        self._of_source: dict[int, set[int]] = {}
        self._of_target: dict[int, set[int]] = {}
        self._found: dict[tuple[int, int], bool] = {}
        for number, (source, target) in enumerate(keys):
            for s in source:
                self._of_source.setdefault(s, set()).add(number)
            for t in target:
                self._of_target.setdefault(t, set()).add(number)

    def __contains__(self, key: _Key) -> bool:
        if len(key[0]) * len(key[1]) <= MOST_PAIRS:
            return any(self._share(s, t) for s in key[0] for t in key[1])
        mine = {number for s in key[0] for number in self._of_source.get(s, ())}
        return any(not mine.isdisjoint(self._of_target.get(t, ())) for t in key[1])

    def _share(self, source: int, target: int) -> bool:
        """Whether a link has both segments. Each pair is looked up once, by the segment that has fewer links, however many share it."""
        pair = source, target
        if pair not in self._found:
            first, second = self._of_source.get(source, set()), self._of_target.get(target, set())
            self._found[pair] = not first.isdisjoint(second)
        return self._found[pair]


def _type(key: _Key) -> str:
    return f"{len(key[0])}:{len(key[1])}"


def count_document(gold: Iterable[Link], hypothesis: Iterable[Link]) -> Counts:
    """Counts of one document; the order of links does not matter and duplicates collapse."""
    g, h = _keys(gold), _keys(hypothesis)
    full_g, full_h = {k for k in g if k[0] and k[1]}, {k for k in h if k[0] and k[1]}
    in_gold, in_hypothesis = _Sharing(full_g), _Sharing(full_h)
    v: Counter[str] = Counter()
    v["strict p right"], v["strict p all"] = len(g & h), len(h)
    v["strict r right"], v["strict r all"] = len(full_g & full_h), len(full_g)
    v["lax p right"], v["lax p all"] = sum(k in g or k in in_gold for k in h), len(h)
    v["lax r right"], v["lax r all"] = sum(k in in_hypothesis for k in full_g), len(full_g)
    null_g, null_h = g - full_g, h - full_h
    v["null p right"], v["null p all"] = len(null_g & null_h), len(null_h)
    v["null r right"], v["null r all"] = len(null_g & null_h), len(null_g)
    for key in g | h:
        name = f"type {_type(key)}"
        v[f"{name} p right"] += key in g and key in h
        v[f"{name} p all"] += key in h
        v[f"{name} r right"] += key in g and key in h
        v[f"{name} r all"] += key in g
    return Counts(v)


def evaluate(documents: Iterable[tuple[Sequence[Link], Sequence[Link]]], *, seed: int = 1) -> Evaluation:
    """Evaluate (gold, hypothesis) links of each document.

    The interval is a percentile bootstrap over documents (1,000 samples; Efron and Tibshirani 1993, chapter 13).
    """
    each = [count_document(gold, hypothesis) for gold, hypothesis in documents]
    return Evaluation(_total(each), len(each), _interval(each, seed))


def _total(counts: Iterable[Counts]) -> Counts:
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one.values)
    return Counts(total)


def _interval(each: Sequence[Counts], seed: int) -> tuple[float, float]:
    if not each:
        return (0.0, 0.0)
    names = ("strict p right", "strict p all", "strict r right", "strict r all")
    rows = [tuple(one.values[name] for name in names) for one in each]
    generator = random.Random(seed)  # noqa: S311 - resampling, not secrets
    values = []
    for _ in range(BOOTSTRAP_SAMPLES):
        sums = [sum(column) for column in zip(*generator.choices(rows, k=len(rows)), strict=True)]
        values.append(Ratio(sums[0] / max(sums[1], 1), sums[2] / max(sums[3], 1)).f1)
    values.sort()
    return values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1]
