"""Words that join the items of a list, in Spanish and English."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["IDLE_ITEMS", "JOINING", "JOINING_PHRASES"]

JOINING = {
    Language.SPANISH: frozenset("y e o u ni".split()),
    Language.ENGLISH: frozenset("and or nor plus".split()),
}
"""What stands before the last item of a list."""

JOINING_PHRASES = {
    Language.SPANISH: (("así", "como"), ("junto", "con")),
    Language.ENGLISH: (("as", "well", "as"), ("along", "with"), ("and", "also"), ("but", "also"), ("together", "with")),
}
"""The same in several words."""

IDLE_ITEMS = {
    Language.SPANISH: frozenset("otros otras demás etcétera etc ejemplo embargo".split()),
    Language.ENGLISH: frozenset("others etc like such".split()),
}
"""Words of an item that say that there are more."""
