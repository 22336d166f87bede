"""Whether something is so: denied, doubted, reported, planned, under a condition, or stated as fact."""
