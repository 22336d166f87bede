"""Bytes to text, and text in one way of writing, for every reader."""
