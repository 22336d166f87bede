"""Names of people and places: missing, swapped, misspelt."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.names.capitals import Name, capitals, is_place, is_titled, peoples
from aligner.checks.names.counterparts import doubtful, related, renderings, unmatched
from aligner.checks.names.peoples import other_people
from aligner.languages.pair import Language
from aligner.lexicon.spelling import are_inflections, edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, expected_position, in_lexicon, link_words, read_words

__all__ = ["CHECKS"]

# How far (in words) from where it is expected another name may stand to be taken for the one in its place, by the ranks of the two.
_NEAR = 4
_REACH = {(2, 2): 8, (1, 2): 8, (1, 1): 4, (0, 2): 1.5, (0, 1): -99, (0, 0): -99}


def _names(text: str, english: bool) -> tuple[Name, ...]:
    return tuple(name for name in capitals(text, english) if name.rank == 2)


_ELSEWHERE = re.compile(r"[^\W\d_a-záéíóúüñA-ZÁÉÍÓÚÜÑ]")  # a letter that Spanish has not
_NEXT = 10  # characters after a name in which such a letter also says that the name is of a third language


@dataclass(frozen=True)
class _Sides:
    """Names and words of both sides of a pair, Spanish first; names without a counterpart, which are taken out as they are explained."""

    names: tuple[tuple[Name, ...], tuple[Name, ...]]
    words: tuple[Words, Words]
    missing: list[Name]
    extra: list[Name]


class _Article:
    """What the whole article says about a pair of names."""

    def __init__(self, document: Document) -> None:
        self._spanish = [frozenset(name.folded for name in _names(p.spanish, False)) for p in document.pairings]
        self._english = [frozenset(name.folded for name in _names(p.english, True)) for p in document.pairings]
        self.spanish = frozenset().union(*self._spanish)
        self.english = frozenset().union(*self._english)

    def corresponds(self, spanish: str, english: str) -> bool:
        """Whether two names stand for each other throughout, at least twice."""
        both = sum(spanish in s and english in e for s, e in zip(self._spanish, self._english, strict=True))
        return both > 1 and not renderings(spanish, spanish, False) & self.english and not renderings(english, english, True) & self.spanish

    def kept(self, name: Name, english: bool) -> bool:
        """Whether the article has the name, or what it is in the other language, as a name on the other side."""
        there = self.spanish if english else self.english
        return is_place(name.folded, english) or bool(renderings(name.folded, name.folded, english) & there)

    def _ordinary(self, run: list[Name], pairing: Pairing, english: bool) -> bool:
        """Whether names are rather an institution or a title, translated."""
        words = read_words(pairing.english if english else pairing.spanish)
        return all(name.rank == 0 and is_titled(name, words) and not self.kept(name, english) for name in run)

    def look(self, pairing: Pairing) -> Iterable[Finding]:
        yield from other_people(pairing)
        names = capitals(pairing.spanish, False), capitals(pairing.english, True)
        if not names[0] and not names[1]:
            return
        words = read_words(pairing.spanish), read_words(pairing.english)
        links = link_words(pairing.spanish, pairing.english)
        missing = unmatched(names[0], words[0], words[1], links.of_spanish, self.english, False)
        extra = unmatched(names[1], words[1], words[0], links.of_english, self.spanish, True)
        missing = _without(missing, pairing.machine_translation(Language.ENGLISH))
        extra = _without(extra, pairing.machine_translation(Language.SPANISH))
        if not missing and not extra:
            return
        sides = _Sides(names, words, missing, extra)
        yield from self._misspelt(pairing, sides)
        yield from self._swapped(pairing, sides)

    def _misspelt(self, pairing: Pairing, sides: _Sides) -> Iterator[Finding]:
        """Names of one side that are nearly one of the other; they are taken out of the lists."""
        missing, extra = sides.missing, sides.extra
        for own, other, english in ((extra, sides.names[0], True), (missing, sides.names[1], False)):
            for name in list(own):
                lower = fold(name.written.lower())
                if (
                    name not in own
                    or name.rank == 0
                    or (name.rank < 2 and in_lexicon(lower, Language.ENGLISH if english else Language.SPANISH))
                ):
                    continue
                near = self._near(name, other, sides.words[0 if english else 1], not english)
                if near is None:
                    continue
                own.remove(name)
                rest = missing if english else extra
                if near in rest:
                    rest.remove(near)
                one, two = (near, name) if english else (name, near)
                if self.corresponds(one.folded, two.folded) or related(one.folded, two.folded):
                    continue
                message = f"“{one.written}” and “{two.written}” are spelled differently"
                # The right spelling elsewhere in the rendering makes it sure that this one is a slip.
                sure = one.folded in self.english or two.folded in self.spanish
                severity = Severity.ERROR if sure else Severity.WARNING
                ordinary = self._ordinary([one], pairing, False) or self._ordinary([two], pairing, True)
                if (ordinary and not sure) or are_inflections(one.folded, two.folded):
                    severity = Severity.INFO  # an ordinary word: a title or an institution, rather than a slip
                yield pairing.finding("name", severity, message, {Language.SPANISH: one.span, Language.ENGLISH: two.span})

    @staticmethod
    def _near(name: Name, others: tuple[Name, ...], words: Words, english: bool) -> Name | None:
        best = None
        for other in others:
            for stands in renderings(other.folded, words.lower[other.place], english):
                far = edit_distance(name.folded, stands)
                most = 1 if min(len(name.folded), len(stands)) < 6 else 2
                if 0 < far <= most and (best is None or far < best[0]):
                    best = (far, other)
        return best[1] if best else None

    def _swapped(self, pairing: Pairing, sides: _Sides) -> Iterator[Finding]:
        """Names in the place of others; then names without any on the other side."""
        runs = _runs(sides.missing, sides.words[0]), _runs(sides.extra, sides.words[1])
        links = link_words(pairing.spanish, pairing.english)
        total = len(sides.words[1].lower)
        wanted = [expected_position(links.of_spanish, run[0].place, total) for run in runs[0]]
        order = sorted((abs(b[0].place - wanted[k]), k, j) for k in range(len(runs[0])) for j, b in enumerate(runs[1]))
        used: tuple[set[int], set[int]] = (set(), set())
        sole = all(sum(_rank(run) > 0 for run in side) == 1 for side in runs)
        for far, k, j in order:
            if k in used[0] or j in used[1]:
                continue
            ranks = _rank(runs[0][k]), _rank(runs[1][j])
            near = far <= _REACH[min(ranks), max(ranks)] + 0.1 * total
            if not near and not (sole and min(ranks) > 0):
                continue
            used[0].add(k)
            used[1].add(j)
            yield from self._different(pairing, runs[0][k], runs[1][j], near)
        rest = [run for k, run in enumerate(runs[0]) if k not in used[0]], [run for j, run in enumerate(runs[1]) if j not in used[1]]
        for one, other in self._displaced(pairing, sides, rest):
            yield from self._different(pairing, one, other, False)
        yield from self._alone(pairing, rest)

    def _different(self, pairing: Pairing, one: list[Name], other: list[Name], sure: bool) -> Iterator[Finding]:
        """A finding for two (runs of) names that stand in each other's place, unless they belong together."""
        if any(self.corresponds(a.folded, b.folded) for a in one for b in other):
            return
        ranks = _rank(one), _rank(other)
        spans = (one[0].span[0], one[-1].span[1]), (other[0].span[0], other[-1].span[1])
        texts = pairing.spanish[slice(*spans[0])], pairing.english[slice(*spans[1])]
        if any(self._ordinary(run, pairing, english) for run, english in ((one, False), (other, True))):
            return
        alike = any(a.folded[:3] == b.folded[:3] for a in one for b in other)
        severity = Severity.ERROR if sure and min(ranks) == 2 and not alike else Severity.WARNING
        if any(a.folded[:5] == b.folded[:5] and len(a.folded) > 5 for a in one for b in other):
            severity = Severity.INFO  # Ostravsko, Ostrava: forms of one name
        if ranks[1] == 0 and _ELSEWHERE.search(pairing.spanish, spans[0][0], spans[0][1] + _NEXT):
            severity = Severity.INFO  # kept in a third language here, translated there
        if all(b.folded in peoples()[True] for b in other) and not any(is_place(a.folded, False) for a in one):
            severity = Severity.INFO  # "the Czech house": whose it is, which the other side says in another way or not at all
        message = f"“{texts[0]}” and “{texts[1]}” are different names"
        yield pairing.finding("name", severity, message, {Language.SPANISH: spans[0], Language.ENGLISH: spans[1]})

    @staticmethod
    def _displaced(
        pairing: Pairing, sides: _Sides, rest: tuple[list[list[Name]], list[list[Name]]]
    ) -> Iterator[tuple[list[Name], list[Name]]]:
        """Sure names of one side that stand where one of the other is expected whose counterpart belongs to another word; they are taken
        out of the lists.
        """
        names, words = sides.names, sides.words
        links = link_words(pairing.spanish, pairing.english)
        for side, linked in ((0, links.of_spanish), (1, links.of_english)):
            sure = [run for run in rest[side] if _rank(run) == 2 and not all(name.folded in peoples()[side] for name in run)]
            if not sure:
                continue
            english = side == 1
            others = doubtful(names[1 - side], words[1 - side], words[side], not english)
            for run in sure:
                total = len(words[1 - side].lower)
                place = expected_position(linked, run[0].place, total)
                near = min(others, key=lambda name: abs(name.place - place), default=None)
                if near is None or abs(near.place - place) > _NEAR + 0.1 * total:
                    continue
                others.remove(near)
                rest[side].remove(run)
                yield ([near], run) if english else (run, [near])

    @staticmethod
    def _alone(pairing: Pairing, runs: tuple[list[list[Name]], list[list[Name]]]) -> Iterator[Finding]:
        """Names without any on the other side."""
        runs = tuple([run for run in side if _rank(run) == 2] for side in runs)  # type: ignore[assignment]
        for run in runs[0]:
            span = (run[0].span[0], run[-1].span[1])
            message = f"“{pairing.spanish[slice(*span)]}” is not named in the English text"
            yield pairing.finding("name", Severity.INFO, message, {Language.SPANISH: span})
        for run in runs[1]:
            span = (run[0].span[0], run[-1].span[1])
            message = f"“{pairing.english[slice(*span)]}” is not named in the Spanish text"
            yield pairing.finding("name", Severity.INFO, message, {Language.ENGLISH: span})


def _rank(run: list[Name]) -> int:
    return max(name.rank for name in run)


def _without(names: list[Name], machine: str | None) -> list[Name]:
    """The names that the machine translation of the other side does not have either."""
    if machine is None or not names:
        return names
    there = {fold(word) for word in read_words(machine).lower}
    return [name for name in names if name.folded not in there]


def _runs(names: list[Name], words: Words) -> list[list[Name]]:
    """Names that stand side by side, as first and family names do."""
    runs: list[list[Name]] = []
    for name in names:
        if (
            runs
            and name.place - runs[-1][-1].place <= 2
            and words.between(runs[-1][-1].place, name.place).strip("'’ -.").islower() is False
        ):
            runs[-1].append(name)
        else:
            runs.append([name])
    return runs


def _start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Article(document).look


CHECKS = (
    Check(
        "name",
        Severity.ERROR,
        "A name is missing, misspelt or another one",
        "A name of a person or place has no counterpart. Accents, names that each language has in its own form (Londres and London, el "
        "papa Francisco and Pope Francis) and transliterations (Jodorkovski, Khodorkovsky) are accounted for. Example: «Marcelo Ebrard» "
        "rendered “Marcelo Ebrad”, or «viajó a Praga» rendered “travelled to Vienna”.",
        prepare=_start,
        languages=SPANISH_ENGLISH,
    ),
)
