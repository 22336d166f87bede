"""What changed between two builds of a corpus: pairs of sentences that were added, lost, realigned or rescored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from aligner.bitext import Bitext, Unit

__all__ = ["RESCORED", "Change", "Difference", "compare_builds"]

RESCORED = 0.005
"""A quality (0..1) that moved by less is the same: exports show two or three digits."""


class Change(StrEnum):
    """What happened to a pair of sentences."""

    ADDED = "added"
    LOST = "lost"
    REALIGNED = "realigned"
    RESCORED = "rescored"


@dataclass(frozen=True, slots=True)
class Difference:
    """A pair of sentences that changed; `before` or `after` is None for one that was added or lost."""

    change: Change
    document: str
    before: Unit | None
    after: Unit | None


def compare_builds(before: Iterable[Bitext], after: Iterable[Bitext]) -> Iterator[Difference]:
    """The differences between two builds, whose bitexts come by id as a store gives them; one bitext of each is held at a time.

    Realigned: a sentence of it stands in a pair with other sentences than before. Rescored: the same sentences with another quality, or
    with findings of other checks.
    """
    olds, news = iter(before), iter(after)
    old, new = next(olds, None), next(news, None)
    while old is not None or new is not None:
        if old is not None and (new is None or old.id < new.id):
            yield from (Difference(Change.LOST, old.id, unit, None) for unit in old.units)
            old = next(olds, None)
        elif new is not None and (old is None or new.id < old.id):
            yield from (Difference(Change.ADDED, new.id, None, unit) for unit in new.units)
            new = next(news, None)
        elif old is not None and new is not None:
            yield from _compare(old, new)
            old, new = next(olds, None), next(news, None)


def _compare(old: Bitext, new: Bitext) -> Iterator[Difference]:
    same: dict[tuple[str, str], list[Unit]] = {}
    for unit in old.units:
        same.setdefault((unit.source, unit.target), []).append(unit)
    changed = []
    for unit in new.units:
        earlier = same.get((unit.source, unit.target))
        if not earlier:
            changed.append(unit)
            continue
        first = earlier.pop(0)
        if _scores_differ(first, unit):
            yield Difference(Change.RESCORED, new.id, first, unit)
    yield from _regrouped(old, [unit for units in same.values() for unit in units], new, changed)


def _regrouped(old: Bitext, gone: list[Unit], new: Bitext, come: list[Unit]) -> Iterator[Difference]:
    """The units whose texts changed: those that share a sentence are realigned."""
    by_sentence: dict[tuple[str, str], Unit] = {}
    for unit in gone:
        for sentence in _sentences(old, unit):
            by_sentence.setdefault(sentence, unit)
    moved = set()
    for unit in come:
        shared = [sentence for sentence in _sentences(new, unit) if sentence in by_sentence]
        moved.update(shared)
        earlier = by_sentence[shared[0]] if shared else None
        yield Difference(Change.REALIGNED if shared else Change.ADDED, new.id, earlier, unit)
    for unit in sorted(gone, key=lambda unit: unit.number):
        if not moved.intersection(_sentences(old, unit)):
            yield Difference(Change.LOST, old.id, unit, None)


def _sentences(bitext: Bitext, unit: Unit) -> list[tuple[str, str]]:
    """The sentences of a unit, each with its side; its texts, where the articles have no segments."""
    found = []
    for side, article, places, text in (
        ("source", bitext.source, unit.link.source, unit.source),
        ("target", bitext.target, unit.link.target, unit.target),
    ):
        known = [article.segments[place].text for place in places if place < len(article.segments)]
        found += [(side, sentence) for sentence in known or [text] if sentence]
    return found


def _scores_differ(old: Unit, new: Unit) -> bool:
    one, two = old.scores.quality, new.scores.quality
    if (one is None) != (two is None) or (one is not None and two is not None and abs(one - two) >= RESCORED):
        return True
    return {finding.check for finding in old.findings} != {finding.check for finding in new.findings}
