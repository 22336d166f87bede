"""Words, and which word of one language translates which of the other."""
