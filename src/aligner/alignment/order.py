"""Sections that stand in another order in the translation.

Links rise on both sides. Where sections of a document have changed places, an alignment in order links some of them, and what lies
between to whatever stands at its place. Segments that share rare words are therefore looked for in the whole document; where some
follow each other on both sides they are a section. The heaviest sections that rise on both sides keep their place; each other one is
aligned by itself, and the rest of the document without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from aligner.alignment.blocks import heaviest_chain
from aligner.alignment.far_matches import Match, far_matches
from aligner.alignment.requests import Request, part_of
from aligner.bitext import Link

__all__ = ["Found", "Section", "in_any_order", "moved_sections"]

Found = tuple[Sequence[Link], float]
"""Links of a request, and the probability that it is a translation."""
AlignAll = Callable[[Sequence[Request]], Sequence[Found]]
"""Aligns requests of one kind by themselves."""
Span = tuple[int, int]

SURE = 0.9
"""Links that are less probable are in doubt."""
LEAST = 3
"""Neighbouring segments of both sides without a sure link from which a document is searched; matches of a section."""
NEAR = 4
"""How far apart, on either side, matches of a section may stand."""
GAP, UNEVEN = 100, 3
"""How far apart, on either side, parts of a section may stand; by how much the two distances may differ, besides a quarter of them."""
EDGE = 4
"""Segments before the first and after the last match of a section that may belong to it, besides twice as many as there are to a match."""
FAR = 2_000
"""How far apart, on either side, parts of a section may stand that have no other section between them on either side."""
LEAST_SURE = 0.5
"""How probable it must be that a section is a translation."""
MANY = 12
"""Matches of a section from which it is one whatever its alignment looks like."""
LEAST_POSTERIOR = 0.5
IN_PLACE, MOVED = 1, 2


def in_any_order(requests: Sequence[Request], found: Sequence[Found], align: AlignAll) -> list[Found]:
    """The links of requests; those with sections in another order are aligned again.

    Segments of such sections are null links that have their links' other side as `counterpart`. The requests are of one kind of evidence.
    """
    return [
        _again(request, one, align) if not request.anchors and not request.breaks and _is_in_doubt(one[0]) else one
        for request, one in zip(requests, found, strict=True)
    ]


def _is_in_doubt(links: Sequence[Link]) -> bool:
    """Whether both sides have neighbouring segments that are not surely linked."""
    sides = ([(k, link) for link in links for k in getattr(link, side)] for side in ("source", "target"))
    return all(_longest_run(link.is_null or link.posterior < SURE for _, link in side) >= LEAST for side in sides)


def _longest_run(values: Iterable[bool]) -> int:
    longest = run = 0
    for value in values:
        run = run + 1 if value else 0
        longest = max(longest, run)
    return longest


def _again(request: Request, found: Found, align: AlignAll) -> Found:
    sections = moved_sections(far_matches(request), len(request.source), len(request.target))
    if not sections:
        return found
    moved: list[Link] = []
    sizes = []
    tried = align([part_of(request, range(*section.source), range(*section.target)) for section in sections])
    for section, (links, probability) in zip(sections, tried, strict=True):
        row, column = section.source[0], section.target[0]
        kept = [
            replace(link, source=tuple(row + i for i in link.source), target=tuple(column + j for j in link.target))
            for link in links
            if not link.is_null and link.posterior >= LEAST_POSTERIOR
        ]
        if len(kept) >= LEAST and (probability >= LEAST_SURE or section.matches >= MANY):
            moved += kept
            sizes.append((sum(len(link.source) + len(link.target) for link in kept), probability))
    if not moved:
        return found
    taken = [{k for link in moved for k in side(link)} for side in (_source, _target)]
    rows, columns = (
        [k for k in range(len(side)) if k not in own] for side, own in zip((request.source, request.target), taken, strict=True)
    )
    ((rest, probability),) = align([part_of(request, rows, columns)])
    if _surely_linked([*rest, *moved]) <= _surely_linked(found[0]):
        return found
    sizes.append((len(rows) + len(columns), probability))
    similarity = sum(size * own for size, own in sizes) / sum(size for size, _ in sizes)
    return _merged([_renumbered(link, rows, columns) for link in rest], moved), similarity


def _surely_linked(links: Sequence[Link]) -> int:
    """Segments that are surely linked."""
    return sum(len(link.source) + len(link.target) for link in links if not link.is_null and link.posterior >= SURE)


def _source(link: Link) -> tuple[int, ...]:
    return link.source


def _target(link: Link) -> tuple[int, ...]:
    return link.target


@dataclass(frozen=True)
class Section:
    """Segments of both sides that belong together: the source and the target segments from the first match to the last, and the matches'
    number and weight.
    """

    source: Span
    target: Span
    matches: int
    weight: float

    @classmethod
    def of(cls, matches: Sequence[Match]) -> Section:
        """From matches, by rising source segment."""
        columns = [j for _, j, _ in matches]
        source, target = (matches[0][0], matches[-1][0] + 1), (min(columns), max(columns) + 1)
        return cls(source, target, len(matches), sum(weight for _, _, weight in matches))

    @property
    def edge(self) -> int:
        """Segments beside it that may belong to it."""
        return EDGE + 2 * (self.source[1] - self.source[0]) // self.matches

    def goes_on_in(self, other: Section, most: int = GAP) -> bool:
        """Whether the other one follows on both sides at most so many segments later, about as many on the one as on the other."""
        rows, columns = other.source[0] - self.source[1], other.target[0] - self.target[1]
        return min(rows, columns) >= 0 and max(rows, columns) <= most and abs(rows - columns) <= UNEVEN + max(rows, columns) / 4

    def joined(self, other: Section) -> Section:
        """Both, with what stands between them."""
        source, target = (self.source[0], other.source[1]), (self.target[0], other.target[1])
        return Section(source, target, self.matches + other.matches, self.weight + other.weight)


def moved_sections(matches: Sequence[Match], n: int, m: int) -> list[Section]:
    """The sections that stand elsewhere, by rising source. `n`, `m`: segments of both sides."""
    sections = _whole(_apart(_joined([section for section in _runs_of(matches) if section.matches >= LEAST]), n, m))
    chain = heaviest_chain([one.source[0] for one in sections], [one.target[0] for one in sections], [one.weight for one in sections])
    in_place = {row for row, _ in chain}
    sides = _Taken(n), _Taken(m)
    for one in sections:
        kind = IN_PLACE if one.source[0] in in_place else MOVED
        sides[0].take(one.source, kind)
        sides[1].take(one.target, kind)
    return [
        replace(one, source=sides[0].widened(one.source, one.edge), target=sides[1].widened(one.target, one.edge))
        for one in sections
        if one.source[0] not in in_place
    ]


def _runs_of(matches: Sequence[Match]) -> list[Section]:
    """Matches that follow each other closely on both sides, by rising source."""
    group = list(range(len(matches)))

    def first_of(k: int) -> int:
        while group[k] != k:
            group[k] = group[group[k]]
            k = group[k]
        return k

    for k, (i, j, _) in enumerate(matches):
        for other in range(k - 1, -1, -1):
            row, column, _ = matches[other]
            if i - row > NEAR:
                break
            if 0 <= j - column <= NEAR:
                group[first_of(k)] = first_of(other)
    runs: dict[int, list[Match]] = {}
    for k, match in enumerate(matches):
        runs.setdefault(first_of(k), []).append(match)
    return [Section.of(own) for own in runs.values()]


def _joined(sections: Sequence[Section]) -> list[Section]:
    """Sections that go on in each other, as one; by rising source."""
    done: list[Section] = []
    open_ones: list[Section] = []
    for section in sections:
        done += [one for one in open_ones if section.source[0] - one.source[1] > GAP]
        open_ones = [one for one in open_ones if section.source[0] - one.source[1] <= GAP]
        before = next((one for one in reversed(open_ones) if one.goes_on_in(section)), None)
        if before is None:
            open_ones.append(section)
        else:
            open_ones.remove(before)
            open_ones.append(before.joined(section))
    return sorted([*done, *open_ones], key=lambda one: (one.source, one.target))


def _apart(sections: Sequence[Section], n: int, m: int) -> list[Section]:
    """The heaviest sections that share no segments, by rising source: what is there twice is no section that was moved."""
    sides = _Taken(n), _Taken(m)
    kept = []
    for one in sorted(sections, key=lambda one: (-one.weight, one.source)):
        if sides[0].is_free(one.source) and sides[1].is_free(one.target):
            sides[0].take(one.source, IN_PLACE)
            sides[1].take(one.target, IN_PLACE)
            kept.append(one)
    return sorted(kept, key=lambda one: one.source)


def _whole(sections: Sequence[Section]) -> list[Section]:
    """Sections between which there is no other one on either side, as one where they go on in each other."""
    place = {one.target: k for k, one in enumerate(sorted(sections, key=lambda one: one.target))}
    whole: list[Section] = []
    last = -2
    for one in sections:
        if place[one.target] == last + 1 and whole[-1].goes_on_in(one, FAR):
            whole[-1] = whole[-1].joined(one)
        else:
            whole.append(one)
        last = place[one.target]
    return whole


class _Taken:
    """Which segments of a side are in a section."""

    def __init__(self, size: int) -> None:
        self.kinds = bytearray(size)

    def take(self, span: Span, kind: int) -> None:
        self.kinds[span[0] : span[1]] = bytes([kind]) * (span[1] - span[0])

    def is_free(self, span: Span) -> bool:
        return not any(self.kinds[span[0] : span[1]])

    def widened(self, span: Span, edge: int) -> Span:
        """The span with up to so many segments beside it; those between two moved sections are shared."""
        first, last = span
        return first - self._beside(range(first - 1, -1, -1), edge), last + self._beside(range(last, len(self.kinds)), edge)

    def _beside(self, places: Sequence[int], edge: int) -> int:
        free = 0
        for place in places[: 2 * edge]:
            if self.kinds[place]:
                return min(edge, free if self.kinds[place] == IN_PLACE else free // 2)
            free += 1
        return min(edge, free)


def _renumbered(link: Link, rows: Sequence[int], columns: Sequence[int]) -> Link:
    return replace(
        link,
        source=tuple(rows[i] for i in link.source),
        target=tuple(columns[j] for j in link.target),
        crossing=tuple((rows[i], columns[j]) for i, j in link.crossing),
    )


def _merged(rest: Sequence[Link], moved: Sequence[Link]) -> list[Link]:
    """Links of the rest, and null links for the segments of moved ones, in order."""
    of_source = {i: Link((i,), (), posterior=link.posterior, counterpart=link.target) for link in moved for i in link.source}
    of_target = {j: Link((), (j,), posterior=link.posterior, counterpart=link.source) for link in moved for j in link.target}
    merged: list[Link] = []
    row = column = 0
    for link in [part for whole in rest for part in _unbroken(whole)]:
        while link.source and row < link.source[0]:
            merged.append(of_source[row])
            row += 1
        while link.target and column < link.target[0]:
            merged.append(of_target[column])
            column += 1
        merged.append(link)
        row, column = link.source[-1] + 1 if link.source else row, link.target[-1] + 1 if link.target else column
    merged += [of_source[i] for i in sorted(of_source) if i >= row]
    merged += [of_target[j] for j in sorted(of_target) if j >= column]
    return merged


def _unbroken(link: Link) -> list[Link]:
    """The link, or, when something was moved from inside it, its longest part, and null links for the others."""
    sides = [_runs(link.source), _runs(link.target)]
    if all(len(runs) <= 1 for runs in sides):
        return [link]
    kept = [max(runs, key=len, default=()) for runs in sides]
    parts: list[Link] = []
    for run in sides[0]:
        parts += [replace(link, source=run, target=kept[1], crossing=())] if run == kept[0] else [Link((i,), ()) for i in run]
    at = next(k for k, part in enumerate(parts) if part.target)
    before = [Link((), (j,)) for run in sides[1] if run < kept[1] for j in run]
    after = [Link((), (j,)) for run in sides[1] if run > kept[1] for j in run]
    return [*parts[:at], *before, parts[at], *after, *parts[at + 1 :]]


def _runs(numbers: Sequence[int]) -> list[tuple[int, ...]]:
    runs: list[tuple[int, ...]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1] = (*runs[-1], number)
        else:
            runs.append((number,))
    return runs
