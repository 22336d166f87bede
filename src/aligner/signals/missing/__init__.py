"""What one text has and the other does not: words, clauses, bylines, and the place where they would stand."""
