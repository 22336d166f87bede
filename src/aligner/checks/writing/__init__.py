"""Punctuation, quotation marks, spacing, spelling and damaged characters."""
