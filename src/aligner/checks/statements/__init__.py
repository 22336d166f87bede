"""What one side denies, doubts, limits or plans and the other states as fact."""
