"""What a term can be, and how large a file of terms."""

from __future__ import annotations

import re

from aligner.errors import TermError

__all__ = ["MAX_BYTES", "MAX_CONCEPTS", "checked_term"]

MAX_BYTES = 50_000_000
MAX_CONCEPTS = 100_000
MAX_LENGTH = 200
"""Characters of a term: more is a sentence."""
_FORMULA = re.compile(r"[=+@-]\s*[A-Za-zÁÉÍÓÚÑáéíóúñ_.]+\(|=")
_WORD = re.compile(r"[^\W_]")


def checked_term(text: str, place: str) -> str:
    """The term, its white space as single blanks. Raises TermError, with the place, for a formula, a sentence, or no word at all."""
    text = " ".join(text.split())
    if _FORMULA.match(text):
        raise TermError(f"{place}: {text[:40]!r} is a formula, not a term; paste its value")
    if len(text) > MAX_LENGTH:
        raise TermError(f"{place}: {len(text)} characters ({text[:40]!r} …) are no term; the limit is {MAX_LENGTH}")
    if _WORD.search(text) is None:
        raise TermError(f"{place}: {text[:40]!r} has no letter or digit; a term needs a word")
    return text
