"""Which sentences of a new version of an article stand for which of the old one: kept, changed, cut anew, moved, removed, added.

Equal sentences in the same order are found first. What stands between them is matched by the words that sentences share, in order, one or
two with one or two (dynamic programming). What is left is searched for at other places: it was moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from aligner.updates.words import Edit, SentenceWords, edits_between, read_sentence_words

__all__ = ["SentenceChange", "compare_sentences"]

MIN_SHARED = 0.4
"""Share of common words (Dice) from which one sentence is a changed form of another. Set by hand on invented updates."""
MIN_MOVED = 0.6
"""The same at another place, where there is no order to go by."""
MIN_MOVED_WORDS = 3
"""Shorter sentences are not searched for at other places."""
BAND = 60
"""Sentences by which two counterparts between kept sentences may be out of step. It bounds the time."""
_STEPS = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))


@dataclass(frozen=True, slots=True)
class SentenceChange:
    """Sentences (numbers from 0) of the old version and those of the new version that stand for them.

    `old` is empty for a new sentence, `new` for one that was removed. `edits`: the words that differ, in the sentences joined with blanks;
    none for sentences that were only cut anew or moved. `moved`: they stand at another place.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    edits: tuple[Edit, ...] = ()
    moved: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether the sentences say what they said, where they said it."""
        return bool(self.old and self.new) and not self.edits and not self.moved


def compare_sentences(old: Sequence[str], new: Sequence[str], language: str) -> tuple[SentenceChange, ...]:
    """All sentences of both versions, each once, in the order of the new version; a removed or moved one stands where it was."""
    before, after = [read_sentence_words(text) for text in old], [read_sentence_words(text) for text in new]
    matcher = SequenceMatcher(None, [one.keys for one in before], [one.keys for one in after], autojunk=False)
    groups: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag == "equal":
            groups += [((i + k,), (j + k,)) for k in range(i_end - i)]
        else:
            groups += [(tuple(range(i + a, i + b)), tuple(range(j + c, j + d))) for a, b, c, d in _match(before[i:i_end], after[j:j_end])]
    moved = _moved(groups, before, after)
    found = []
    for olds, news in groups:
        if not olds and news[0] in moved.values():
            continue
        is_moved = not news and olds[0] in moved
        there = (moved[olds[0]],) if is_moved else news
        found.append(SentenceChange(olds, there, _edits(old, new, olds, there, language), is_moved))
    return tuple(found)


def _edits(old: Sequence[str], new: Sequence[str], olds: Sequence[int], news: Sequence[int], language: str) -> tuple[Edit, ...]:
    return edits_between(" ".join(old[i] for i in olds), " ".join(new[j] for j in news), language) if olds and news else ()


def _match(before: Sequence[SentenceWords], after: Sequence[SentenceWords]) -> Iterator[tuple[int, int, int, int]]:
    """(first old, end, first new, end) of each group, in order: the matching with the most common words."""
    rows, columns = len(before), len(after)
    shared = _SharedWords(before, after)
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for i in range(rows + 1):
        for j in _columns(i, rows, columns):
            if (i, j) not in best:
                continue
            for a, b in ((1, 0), (0, 1), *_STEPS):
                if i + a > rows or j + b > columns:
                    continue
                reached = best[i, j][0] + (shared.gain(i, i + a, j, j + b) if a and b else 0.0)
                known = best.get((i + a, j + b), (-1.0, 0, 0))[0]
                # Of equals, what was removed comes before what was added.
                if reached > known or (reached == known and (a, b) == (0, 1)):
                    best[i + a, j + b] = (reached, a, b)
    steps = []
    i, j = rows, columns
    while i or j:
        _, a, b = best[i, j]
        steps.append((i - a, i, j - b, j))
        i, j = i - a, j - b
    yield from reversed(steps)


def _columns(row: int, rows: int, columns: int) -> range:
    """The columns of a row that are near the diagonal."""
    middle = row * columns // max(rows, 1)
    slope = columns // max(rows, 1) + 1
    return range(max(0, middle - BAND - slope), min(columns, middle + BAND + slope) + 1)


class _SharedWords:
    """How many words groups of sentences of both versions share."""

    def __init__(self, before: Sequence[SentenceWords], after: Sequence[SentenceWords]) -> None:
        self._before, self._after = ([Counter(one.keys) for one in side] for side in (before, after))
        self._pairs: dict[tuple[int, int], int] = {}

    def gain(self, i: int, i_end: int, j: int, j_end: int) -> float:
        """The common words of two groups, weighed by how much of both they are (Dice); below 0 when they are too few."""
        size = sum(own.total() for own in (*self._before[i:i_end], *self._after[j:j_end]))
        at_most = sum(self._pair(a, b) for a in range(i, i_end) for b in range(j, j_end))
        if not size or 2 * at_most < MIN_SHARED * size:
            return -1.0
        before, after = sum(self._before[i:i_end], Counter[str]()), sum(self._after[j:j_end], Counter[str]())
        shared = (before & after).total()
        if 2 * shared < MIN_SHARED * size:
            return -1.0
        belong = _belong(self._before[i:i_end], after) and _belong(self._after[j:j_end], before)
        return shared * (2 * shared / size) if belong else -1.0

    def _pair(self, i: int, j: int) -> int:
        if (i, j) not in self._pairs:
            self._pairs[i, j] = (self._before[i] & self._after[j]).total()
        return self._pairs[i, j]


def _belong(group: Sequence[Counter[str]], others: Counter[str]) -> bool:
    """Whether each of several sentences has at least half of its words on the other side."""
    return len(group) == 1 or all(2 * (one & others).total() >= one.total() for one in group)


def _moved(
    groups: Sequence[tuple[tuple[int, ...], tuple[int, ...]]], before: Sequence[SentenceWords], after: Sequence[SentenceWords]
) -> dict[int, int]:
    """Removed sentences that stand at another place of the new version: {old: new}."""
    removed = [olds[0] for olds, news in groups if not news and len(before[olds[0]].keys) >= MIN_MOVED_WORDS]
    added = [news[0] for olds, news in groups if not olds and len(after[news[0]].keys) >= MIN_MOVED_WORDS]
    places: dict[str, list[int]] = {}
    for j in added:
        for key in set(after[j].keys):
            places.setdefault(key, []).append(j)
    candidates = []
    for i in removed:
        rare = sorted((key for key in set(before[i].keys) if key in places), key=lambda key: (len(places[key]), key))[:8]
        for j in sorted({j for key in rare for j in places[key][:50]}):
            shared = (Counter(before[i].keys) & Counter(after[j].keys)).total()
            likeness = 2 * shared / (len(before[i].keys) + len(after[j].keys))
            if likeness >= MIN_MOVED:
                candidates.append((-likeness, abs(i - j), i, j))
    found: dict[int, int] = {}
    for _, _, i, j in sorted(candidates):
        if i not in found and j not in found.values():
            found[i] = j
    return found
