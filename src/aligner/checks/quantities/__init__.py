"""Numbers, dates, times, money, measures, their limits and trends."""
