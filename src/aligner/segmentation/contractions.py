"""Words that nobody can say, such as "Dptvo" and "Twp": they are contractions, with a stop of their own, though they are in no table."""

from __future__ import annotations

import re
import unicodedata

from aligner.languages.segmentation_rules import ONSETS, SOUNDS

__all__ = ["is_contraction"]

SHORTEST, LONGEST = 3, 7
"""Letters that a contraction may have."""

_TWO = re.compile(r"[b-df-hj-np-tv-xz]{2}", re.IGNORECASE)
_BEFORE_VOWEL = re.compile(r"[b-df-hj-np-tv-xz]*+")


def is_contraction(word: str) -> bool:
    """Whether a word (letters only) begins as no word does, or has no vowel: "Rgto", "Jzdo", "Sqn"; words all in capitals are acronyms."""
    if not _TWO.match(word) or not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or not word[1:].islower():
        return False
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    if not bare.isascii() or bare in SOUNDS:
        return False
    onset = _BEFORE_VOWEL.match(bare)
    start = onset[0] if onset else ""
    return len(start) > 1 and (len(start) == len(bare) or start not in ONSETS)
