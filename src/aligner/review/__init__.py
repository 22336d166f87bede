"""What a person decides about the result of a run: operations on rows, their log, and what becomes of the bitext."""
