"""Quantities: the numbers, dates, times, sums and measures of a text, and how those of a rendering differ."""

from aligner.quality.quantities.compare import Comparison, compare
from aligner.quality.quantities.differ import Change, Difference, Topic, differences
from aligner.quality.quantities.digits import NumberStyle, number_style
from aligner.quality.quantities.model import MAX_QUANTITIES, Kind, Measure, Quantity, Strength
from aligner.quality.quantities.read import read_quantities

__all__ = [
    "MAX_QUANTITIES",
    "Change",
    "Comparison",
    "Difference",
    "Kind",
    "Measure",
    "NumberStyle",
    "Quantity",
    "Strength",
    "Topic",
    "compare",
    "differences",
    "number_style",
    "read_quantities",
]
