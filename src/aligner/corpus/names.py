"""File names for pairs."""

from __future__ import annotations

import hashlib
import re

__all__ = ["file_stem"]

_LONGEST = 80
_SAFE = re.compile(r"[^\w.-]+")


def file_stem(pair_id: str) -> str:
    """A name for a pair's files: its id where that is a plain name, else made plain and told apart by a piece of its hash."""
    plain = _SAFE.sub("_", pair_id).strip("._")[:_LONGEST]
    if plain == pair_id:
        return plain
    return f"{plain or 'pair'}-{hashlib.sha256(pair_id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
