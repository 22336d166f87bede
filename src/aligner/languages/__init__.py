"""What the library knows about each language, and about each pair of languages."""
