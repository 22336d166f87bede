"""Names of people and places: missing, swapped, misspelt."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.alignment.tokens import fold
from aligner.bitext import Finding, Severity
from aligner.languages.es_en_exonyms import EXONYMS
from aligner.quality.checks.base import Check, Document, Pairing, Span
from aligner.quality.checks.peoples import other_people
from aligner.quality.checks.spelling import distance, german, of_people, same_but_ending, transliterated
from aligner.quality.checks.words import (
    Words,
    english_of,
    expected,
    is_english,
    is_name,
    is_spanish,
    link_words,
    read_words,
    spanish_of,
)

__all__ = ["CHECKS"]

_BEGINS = re.compile(r"[.!?:;«»“”\"()\[\]–—…|•*¿¡\n-]\s*$")
_SHORTEST = 4
# Names of days, months and peoples, titles and words of politeness, which English writes with a capital and Spanish does not.
_ENGLISH_ONLY = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december mister mrs miss sir lady lord madam president minister premier chancellor king queen prince princess god internet
    """.split()  # noqa: SIM905 - a list of words reads better as text
)


@cache
def _exonyms() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """English words for a Spanish name, Spanish words for an English one."""
    tables: tuple[defaultdict[str, set[str]], defaultdict[str, set[str]]] = (defaultdict(set), defaultdict(set))
    for line in EXONYMS.strip().splitlines():
        spanish, english = (side.split() for side in line.split("="))
        for word in spanish:
            tables[0][fold(word)].update(english)
        for word in english:
            tables[1][fold(word)].update(map(fold, spanish))
    spanish_table, english_table = ({word: frozenset(others) for word, others in table.items()} for table in tables)
    return spanish_table, english_table


@dataclass(frozen=True, slots=True)
class _Name:
    """A word with a capital. `rank`: 2 surely part of a name, 1 likely, 0 perhaps (an institution, a title)."""

    place: int
    span: Span
    written: str
    folded: str
    rank: int


@lru_cache(maxsize=4096)
def _capitals(text: str, english: bool) -> tuple[_Name, ...]:
    """Words with a capital that could be names; none in a text that is all in capitals."""
    words = read_words(text)
    if words.shouted:
        return ()
    found = []
    for place, written in enumerate(words.written):
        lower = words.lower[place]
        if len(written) < _SHORTEST or not written[0].isupper() or written.isupper() or (english and lower in _ENGLISH_ONLY):
            continue
        first = place == 0 or _BEGINS.search(text, 0, words.spans[place][0]) is not None
        rank = _rank(lower, english, first)
        if rank is not None:
            found.append(_Name(place, words.spans[place], written, fold(lower), rank))
    if english and len(found) > _TITLE * len(words.lower):
        return tuple(name for name in found if name.rank == 2)  # a headline in capitals
    return tuple(found)


_TITLE = 0.5
# How far (in words) from where it is expected another name may stand to be taken for the one in its place, by the ranks of the two.
_REACH = {(2, 2): 8, (1, 2): 4, (1, 1): 2, (0, 2): 1.5, (0, 1): -99, (0, 0): -99}


def _names(text: str, english: bool) -> tuple[_Name, ...]:
    return tuple(name for name in _capitals(text, english) if name.rank == 2)


_ELSEWHERE = re.compile(r"[^\W\d_a-záéíóúüñA-ZÁÉÍÓÚÜÑ]")  # a letter that Spanish has not
_NEXT = 10  # characters after a name in which such a letter also says that the name is of a third language


# Words of learning that stand in the names of institutions, which are translated: Sismológico, Seismological; Volcanology.
_LEARNED = re.compile(
    r"(?:log(?:ic[oa]s?|i[ao]s?|ical|y|ist)|graf(?:ic[oa]s?|i[ao]s?)|graph(?:ic|ical|y)|nom(?:ic[oa]s?|i[ao]s?|ic|ical|y)"
    r"|metri(?:c[oa]s?|as?|c)|terapi[ao]s?|therapy|aeronautic[oas]*|tional|cional(?:es)?|tecnic[oa]s?|technic(?:al)?)$"
)


@lru_cache(maxsize=32768)
def _rank(lower: str, english: bool, first: bool) -> int | None:
    """How surely a word with a capital is a name; None for a first word that has its capital for that alone."""
    known = (is_english if english else is_spanish)(lower)
    if known and _is_sure(lower, english):
        return 2
    if first:
        strange = not (known or is_spanish(lower) or is_english(lower)) and _looks_foreign(lower, english)
        return 2 if strange else None
    if not known:
        return 0 if _LEARNED.search(fold(lower)) else 2
    renderings = (spanish_of if english else english_of)(lower)
    return 1 if is_name(lower, "en" if english else "es") or lower in renderings or fold(lower) in renderings else 0


@lru_cache(maxsize=32768)
def _is_sure(lower: str, english: bool) -> bool:
    """Whether a known word is a name and nothing else: its renderings are names or the same word."""
    if not is_name(lower, "en" if english else "es"):
        return False
    if fold(lower) in _exonyms()[english]:
        return True
    known = spanish_of(lower) if english else english_of(lower)
    return all(is_name(word, "es" if english else "en") or fold(word) == fold(lower) for word in known[:6])


_ENDINGS = tuple(
    re.compile(rf"(?:{'|'.join(endings.split())})$")
    for endings in (
        """
        ción ciones mente ando iendo ados? adas? idos? idas? aban? aron ieron
        ar[áé]n? er[áé]n? ir[áé]n? ar er ir dad dades istas?
        os[oa]s? ic[oa]s? ari[oa]s? er[oa]s? mientos? antes? ables? it[oa]s? ismo encia ancia l[oae]s? se me nos rían? uras? ez eza
        ajes? al ales
        or[a]? ores ó é á [ae]mos
        """,
        """
        tions? ings? ed ly ness ments? ity ities
        able ible ful less ous ive ism ists? ers? est i[sz]ed? al ally ance ence ship hood wards? ish
        ies ages? ware like ways wise down out up over off s
        """,
    )
)


def _looks_foreign(word: str, english: bool) -> bool:
    """Whether a word that neither language knows has no ending of an ordinary word, so that it is likely a name."""
    return _ENDINGS[english].search(word) is None


def _renderings(folded: str, lower: str, english: bool) -> frozenset[str]:
    """Words of the other language that stand for a name, folded."""
    known = map(fold, (spanish_of if english else english_of)(lower))
    return frozenset(known) | _exonyms()[english].get(folded, frozenset()) | {folded}


def _unmatched(names: Iterable[_Name], words: Words, other: Words, linked: tuple[tuple[int, ...], ...], english: bool) -> list[_Name]:
    """Names that no word of the other side stands for."""
    there = {fold(word) for word in other.lower}
    spelled = {german(word) for word in other.lower}
    joined = fold(other.text.lower())
    plain = {name: frozenset(map(fold, (spanish_of if english else english_of)(words.lower[name.place]))) | {name.folded} for name in names}
    # What renders a name of the sentence itself does not also stand for another: Berlin is not Germany beside «Alemania».
    taken = frozenset().union(*(stands & there for stands in plain.values()))
    missing = []
    for name, direct in plain.items():
        stands = direct | (_exonyms()[english].get(name.folded, frozenset()) - taken)
        if stands & there or {f"{word}s" for word in stands} & there or name.folded in joined:
            continue
        if name.folded.endswith("s") and name.folded[:-1] in there:
            continue
        if name.rank == 0 and linked[name.place]:
            continue
        if any(same_but_ending(*((c, name.folded) if english else (name.folded, c))) for c in there if c[:3] == name.folded[:3]):
            continue
        if _of_place(direct, there - taken, english) or german(words.lower[name.place]) in spelled:
            continue
        if any(transliterated(word, candidate) for word in direct if len(word) > 4 for candidate in there - taken if len(candidate) > 3):
            continue
        missing.append(name)
    return missing


def _of_place(renderings: Iterable[str], there: Iterable[str], english: bool) -> bool:
    """Whether one side names a place and the other, English or Spanish, its people or what belongs to it: Abjasia, Abkhazian."""
    if english:
        return any(of_people(word, people) for word in there for people in renderings if word[:4] == people[:4])
    return any(of_people(word, people) for word in renderings for people in there if word[:4] == people[:4])


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
        return both > 1 and spanish not in self.english and english not in self.spanish

    def look(self, pairing: Pairing) -> Iterable[Finding]:
        yield from other_people(pairing)
        names = _capitals(pairing.spanish, False), _capitals(pairing.english, True)
        if not names[0] and not names[1]:
            return
        words = read_words(pairing.spanish), read_words(pairing.english)
        links = link_words(pairing.spanish, pairing.english)
        missing = _unmatched(names[0], words[0], words[1], links.of_spanish, False)
        extra = _unmatched(names[1], words[1], words[0], links.of_english, True)
        if not missing and not extra:
            return
        yield from self._misspelt(pairing, names, words, missing, extra)
        yield from self._swapped(pairing, words, missing, extra)

    def _misspelt(
        self,
        pairing: Pairing,
        names: tuple[tuple[_Name, ...], tuple[_Name, ...]],
        words: tuple[Words, Words],
        missing: list[_Name],
        extra: list[_Name],
    ) -> Iterator[Finding]:
        """Names of one side that are nearly one of the other; they are taken out of the lists."""
        for own, other, english in ((extra, names[0], True), (missing, names[1], False)):
            for name in list(own):
                lower = fold(name.written.lower())
                if name not in own or name.rank == 0 or (name.rank < 2 and (is_english if english else is_spanish)(lower)):
                    continue
                near = self._near(name, other, words[0 if english else 1], not english)
                if near is None:
                    continue
                own.remove(name)
                rest = missing if english else extra
                if near in rest:
                    rest.remove(near)
                if self.corresponds(*((near.folded, name.folded) if english else (name.folded, near.folded))):
                    continue
                one, two = (near, name) if english else (name, near)
                message = f"“{one.written}” and “{two.written}” are spelled differently"
                # The right spelling elsewhere in the rendering makes it sure that this one is a slip.
                sure = one.folded in self.english or two.folded in self.spanish
                severity = Severity.ERROR if sure else Severity.WARNING
                if two.rank == 0 and not sure:
                    severity = Severity.INFO  # an ordinary English word: a title or an institution, rather than a slip
                yield pairing.finding("name", severity, message, spanish=one.span, english=two.span)

    @staticmethod
    def _near(name: _Name, others: tuple[_Name, ...], words: Words, english: bool) -> _Name | None:
        best = None
        for other in others:
            for stands in _renderings(other.folded, words.lower[other.place], english):
                far = distance(name.folded, stands)
                most = 1 if min(len(name.folded), len(stands)) < 6 else 2
                if 0 < far <= most and (best is None or far < best[0]):
                    best = (far, other)
        return best[1] if best else None

    def _swapped(self, pairing: Pairing, words: tuple[Words, Words], missing: list[_Name], extra: list[_Name]) -> Iterator[Finding]:
        runs = _runs(missing, words[0]), _runs(extra, words[1])
        linked = link_words(pairing.spanish, pairing.english).of_spanish
        total = len(words[1].lower)
        wanted = [expected(linked, run[0].place, total) for run in runs[0]]
        order = sorted((abs(b[0].place - wanted[k]), k, j) for k in range(len(runs[0])) for j, b in enumerate(runs[1]))
        used: tuple[set[int], set[int]] = (set(), set())
        for far, k, j in order:
            if k in used[0] or j in used[1]:
                continue
            one, other = runs[0][k], runs[1][j]
            ranks = max(name.rank for name in one), max(name.rank for name in other)
            if far > _REACH[min(ranks), max(ranks)] + 0.1 * total:
                continue
            used[0].add(k)
            used[1].add(j)
            if any(self.corresponds(a.folded, b.folded) for a in one for b in other):
                continue
            spans = (one[0].span[0], one[-1].span[1]), (other[0].span[0], other[-1].span[1])
            texts = pairing.spanish[slice(*spans[0])], pairing.english[slice(*spans[1])]
            alike = any(a.folded[:3] == b.folded[:3] for a in one for b in other)
            severity = Severity.ERROR if min(ranks) == 2 and not alike else Severity.WARNING
            if any(a.folded[:5] == b.folded[:5] and len(a.folded) > 5 for a in one for b in other):
                severity = Severity.INFO  # Ostravsko, Ostrava: forms of one name
            if ranks[1] == 0 and _ELSEWHERE.search(pairing.spanish, spans[0][0], spans[0][1] + _NEXT):
                severity = Severity.INFO  # kept in a third language here, translated there
            message = f"“{texts[0]}” and “{texts[1]}” are different names"
            yield pairing.finding("name", severity, message, spanish=spans[0], english=spans[1])
        rest = [run for k, run in enumerate(runs[0]) if k not in used[0]], [run for j, run in enumerate(runs[1]) if j not in used[1]]
        yield from self._alone(pairing, rest)

    @staticmethod
    def _alone(pairing: Pairing, runs: tuple[list[list[_Name]], list[list[_Name]]]) -> Iterator[Finding]:
        """Names without any on the other side."""
        runs = tuple([run for run in side if max(name.rank for name in run) == 2] for side in runs)  # type: ignore[assignment]
        for run in runs[0]:
            span = (run[0].span[0], run[-1].span[1])
            message = f"“{pairing.spanish[slice(*span)]}” is not named in the English text"
            yield pairing.finding("name", Severity.INFO, message, spanish=span)
        for run in runs[1]:
            span = (run[0].span[0], run[-1].span[1])
            message = f"“{pairing.english[slice(*span)]}” is not named in the Spanish text"
            yield pairing.finding("name", Severity.INFO, message, english=span)


def _runs(names: list[_Name], words: Words) -> list[list[_Name]]:
    """Names that stand side by side, as first and family names do."""
    runs: list[list[_Name]] = []
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
        start=_start,
    ),
)
