"""What an export leaves out, and how it names languages: the options of every format that holds a corpus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from aligner.bitext import Bitext, Status, Unit
from aligner.errors import UsageError

__all__ = ["PROFILES", "ExportOptions", "Reason", "above_quality", "is_above", "reason_to_leave_out"]

PROFILES = ("default", "trados", "bitextor")
"""Kinds of TMX, by the program that is to read it."""
Reason = Literal["one_sided", "rejected", "repeats", "below_quality"]
"""Why a unit is left out: a field of `tmx_writer.TmxSummary`."""


@dataclass(frozen=True)
class ExportOptions:
    """`languages`: codes to write instead of the articles' own, such as {"es": "es-MX"}; `min_quality`: 0..1, units below are left out.

    `repeats`: also write units whose text repeats an earlier one of the same article.
    """

    profile: str = "default"
    min_quality: float = 0.0
    languages: Mapping[str, str] = field(default_factory=dict)
    repeats: bool = False

    def __post_init__(self) -> None:
        """Raise UsageError for an unknown profile or a quality outside 0..1."""
        if self.profile not in PROFILES:
            raise UsageError(f"unknown TMX profile {self.profile!r}; use one of {', '.join(PROFILES)}")
        if not 0 <= self.min_quality <= 1:
            raise UsageError(f"the least quality is {self.min_quality}; give a number from 0 to 1")


def above_quality(bitext: Bitext, options: ExportOptions) -> Bitext:
    """The bitext without the units below the least quality."""
    least = options.min_quality
    return bitext.with_units(tuple(unit for unit in bitext.units if is_above(unit, least))) if least else bitext


def reason_to_leave_out(unit: Unit, options: ExportOptions) -> Reason | None:
    """Why a unit is no pair to export, as the field of `TmxSummary` that counts it; None for one that is."""
    if unit.link.is_null:
        return "one_sided"
    if unit.status == Status.REJECTED:
        return "rejected"
    if unit.repeat and not options.repeats:
        return "repeats"
    return None if is_above(unit, options.min_quality) else "below_quality"


def is_above(unit: Unit, least: float) -> bool:
    """Whether a unit has at least a quality; one whose quality is not known has it only when none is asked for."""
    return not least or (unit.scores.quality is not None and unit.scores.quality >= least)
