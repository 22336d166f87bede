"""Reading a sentence without a parser: its verbs, clauses and phrases."""
