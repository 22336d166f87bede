"""What is computed from a pair of texts, for checks and quality alike."""
