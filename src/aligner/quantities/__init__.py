"""Quantities: the numbers, dates, times, sums and measures of a text, and how those of a rendering differ."""

from aligner.quantities.compare import Comparison, compare
from aligner.quantities.differ import Change, Difference, Topic, differences
from aligner.quantities.digits import NumberStyle, number_style
from aligner.quantities.read import read_quantities
from aligner.quantities.values import MAX_QUANTITIES, Kind, Measure, Quantity, Strength

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
