"""Many bitexts: the store and what is computed over it."""
