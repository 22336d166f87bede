"""Which segments of two articles are translations of each other."""
