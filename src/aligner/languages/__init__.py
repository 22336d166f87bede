"""What the library knows about each language, and about each pair of languages."""

from __future__ import annotations

from functools import lru_cache

from aligner.errors import UsageError
from aligner.languages import ca, de, en, es, fr, it, pt
from aligner.languages.codes import parse_language
from aligner.languages.segmentation_rules import NEUTRAL, SegmentationRules

__all__ = ["segmentation_rules"]

_SEGMENTATION = {
    "ca": ca.SEGMENTATION,
    "de": de.SEGMENTATION,
    "en": en.SEGMENTATION,
    "es": es.SEGMENTATION,
    "fr": fr.SEGMENTATION,
    "it": it.SEGMENTATION,
    "pt": pt.SEGMENTATION,
}


@lru_cache(maxsize=64)
def segmentation_rules(language: str) -> SegmentationRules:
    """What is known of the sentences of a language (`es`, `es-MX`, `spa`): nothing for an unknown code, or a language without rules."""
    try:
        return _SEGMENTATION.get(parse_language(language), NEUTRAL)
    except UsageError:
        return NEUTRAL
