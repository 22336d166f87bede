"""What numbers, dates and sums say: their limits, shares, trends, and what they belong to."""
