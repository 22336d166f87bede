"""How much the length of an English text varies for its Spanish counterpart.

The log ratio log(English characters / Spanish characters) of translations is about normal. MEAN and DEVIATION were set by hand, for all
kinds of text: WMT newstest 2008 and 2010 have a mean of -0.08 and a deviation of 0.14 (sentences of 80 to 250 characters), the parallel
sets of scripts/train/spans.py means of -0.06 to -0.16 and deviations of 0.10 to 0.19. The weights that use the log ratio were fitted
with these values.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

__all__ = ["DEVIATION", "MEAN", "deviation"]

MEAN, DEVIATION = -0.13, 0.20
SHORT = 120
"""Characters of both texts together at which the variance is twice that of long texts. Set by hand."""

Characters = TypeVar("Characters", float, NDArray[np.float64])


def deviation(characters: Characters) -> Characters:
    """Standard deviation of the log ratio, given the number of characters of both texts together (more than 0).

    Short texts vary more: the variance has a part that falls with 1 / length, as for a sum of independent words.
    """
    found: Characters = DEVIATION * np.sqrt(1 + SHORT / characters)
    return found
