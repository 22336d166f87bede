"""Sentences, parts of sentences and bylines that one side does not have."""
