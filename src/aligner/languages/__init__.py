"""What the library knows about each language, and about each pair of languages."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from aligner.errors import UsageError
from aligner.languages.codes import parse_language
from aligner.languages.segmentation_rules import NEUTRAL, SegmentationRules

__all__ = ["segmentation_rules"]

_WITH_RULES = ("ca", "de", "en", "es", "fr", "it", "pt")
"""Languages whose module has a table SEGMENTATION; it is loaded when first asked for."""


@lru_cache(maxsize=64)
def segmentation_rules(language: str) -> SegmentationRules:
    """What is known of the sentences of a language (`es`, `es-MX`, `spa`): nothing for an unknown code, or a language without rules."""
    try:
        code = parse_language(language)
    except UsageError:
        return NEUTRAL
    if code not in _WITH_RULES:
        return NEUTRAL
    rules: SegmentationRules = import_module(f"aligner.languages.{code}").SEGMENTATION
    return rules
