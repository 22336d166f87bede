"""Offline toolkit for Spanish-English article pairs: segment, translate, align, score, export."""

__version__ = "0.1.0"
