"""How literal a translation is: what is computed in a way of our own."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from aligner.signals.literalness import lowest_tenth


@given(st.lists(st.floats(-20, 0), min_size=1, max_size=60))
def test_the_lowest_tenth_is_what_numpy_says_to_the_last_bit(values):
    array = np.array(values)
    assert lowest_tenth(array) == float(np.percentile(array, 10))
