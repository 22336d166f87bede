"""Which of a unit's texts are those of two languages: by code, with region or without, and what is said of units that lack one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from aligner.errors import UsageError
from aligner.formats.tmx_reader import TmxUnit, Variant
from aligner.languages.codes import LanguageTag, parse_tag

__all__ = ["LeftOut", "chosen", "chosen_variants", "is_of", "named_counts", "rank_of"]

_PAIR = 2
_MOST_CODES = 1024
"""Codes of a file that are remembered; more have no meaning."""
MOST_NAMED = 8
"""Languages that a note names."""


@dataclass
class LeftOut:
    """Units that were left out, for lack of a text in one of the languages."""

    units: int = 0
    lacking: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    first: str = ""

    def add(self, unit: TmxUnit, lacking: Iterable[LanguageTag]) -> None:
        """Count a unit."""
        self.units += 1
        self.lacking.update(str(tag) for tag in lacking)
        self.languages.update(variant.language or "no language" for variant in unit.variants)
        if not self.first:
            self.first = f"line {unit.line}" + (f", tuid {unit.tuid}" if unit.tuid else "")

    def note(self, total: int) -> str:
        """What was left out of how many units, in a line."""
        reasons = ", ".join(f"{count} without text in {tag}" for tag, count in self.lacking.items())
        there = ", ".join(language for language, _ in self.languages.most_common(MOST_NAMED)) or "none"
        units = "1 unit was" if self.units == 1 else f"{self.units} units were"
        return f"{units} left out, of {total}: {reasons}; the first at {self.first} (languages there: {there})"


@dataclass
class _Others:
    """Further texts in a language that is read, which are not read: by that language, the codes of those taken and of those left."""

    taken: dict[LanguageTag, Counter[str]] = field(default_factory=dict)
    left: dict[LanguageTag, Counter[str]] = field(default_factory=dict)
    first: dict[LanguageTag, int] = field(default_factory=dict)

    def add(self, unit: TmxUnit, *sides: tuple[LanguageTag, Variant]) -> None:
        """Count what a unit has beside the texts that are taken."""
        for wanted, taken in sides:
            rest = [
                variant.language for variant in unit.variants if variant is not taken and variant.text and is_of(variant.language, wanted)
            ]
            if rest:
                self.taken.setdefault(wanted, Counter())[taken.language] += 1
                self.left.setdefault(wanted, Counter()).update(rest)
                self.first.setdefault(wanted, unit.line)

    def notes(self) -> Iterator[str]:
        """What was read and what was not, a line for each language."""
        for wanted, left in self.left.items():
            taken, number = self.taken[wanted], self.taken[wanted].total()
            units = "1 unit has" if number == 1 else f"{number} units have"
            advice = "; choose one by its region (--source-lang, --target-lang)" if set(left) != set(taken) else ""
            read = f"{named_counts(taken)} read, {named_counts(left)} not"
            yield f"{units} another text in {wanted.language}: {read}; the first at line {self.first[wanted]}{advice}"


def named_counts(codes: Counter[str]) -> str:
    """Codes with how often each is there: `es-ES (3), es-MX (2)`."""
    return ", ".join(f"{code} ({count})" for code, count in codes.most_common(MOST_NAMED))


def chosen_variants(
    units: Iterable[TmxUnit], source: LanguageTag, target: LanguageTag, notes: list[str]
) -> Iterator[tuple[int, TmxUnit, Variant, Variant]]:
    """Each unit that has text in both languages, with its number from 1 and the two; the others are counted, and said in `notes`."""
    left_out, others = LeftOut(), _Others()
    to_source, to_target = _Ranks(source), _Ranks(target)
    number = 0
    for number, unit in enumerate(units, 1):
        first, second = _nearest(unit.variants, to_source), _nearest(unit.variants, to_target)
        if first is not None and second is not None:
            if len(unit.variants) > _PAIR:
                others.add(unit, (source, first), (target, second))
            yield number, unit, first, second
        else:
            left_out.add(unit, (tag for tag, variant in ((source, first), (target, second)) if variant is None))
    if left_out.units:
        notes.append(left_out.note(number))
    notes += others.notes()


def chosen(variants: Iterable[Variant], wanted: LanguageTag) -> Variant | None:
    """The text in a language: `es` takes `es` before `es-MX` and others; `es-MX` takes only that, or `es`, which names no region."""
    return _nearest(variants, _Ranks(wanted))


class _Ranks(dict[str, int | None]):
    """`rank_of` for the codes of a file, each worked out once: every text of it asks."""

    def __init__(self, wanted: LanguageTag) -> None:
        super().__init__()
        self._wanted = wanted

    def __missing__(self, written: str) -> int | None:
        found = rank_of(written, self._wanted)
        if len(self) < _MOST_CODES:
            self[written] = found
        return found


def _nearest(variants: Iterable[Variant], ranks: _Ranks) -> Variant | None:
    best: Variant | None = None
    least: int | None = None
    for variant in variants:
        rank = ranks[variant.language] if variant.text else None
        if rank is not None and (least is None or rank < least):
            best, least = variant, rank
    return best


def is_of(written: str, wanted: LanguageTag) -> bool:
    """Whether a code that a file has is that of a wanted language, as `chosen` compares them."""
    return rank_of(written, wanted) is not None


@lru_cache(maxsize=1024)
def rank_of(written: str, wanted: LanguageTag) -> int | None:
    """How far a code is from the wanted one; None when it is another language."""
    try:
        tag = parse_tag(written)
    except UsageError:
        # Languages without a two-letter code are told apart as they are written.
        return 0 if written.replace("_", "-").lower() == str(wanted).lower() else None
    if tag.language != wanted.language:
        return None
    if wanted.region is None:
        return 0 if tag == wanted else 1
    return {wanted.region: 0, None: 1}.get(tag.region)
