"""Names for the directions of translation that are at hand for a pair. Weights are fitted for each of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from aligner.languages.pair import Language

__all__ = ["BOTH", "INTO_ENGLISH", "INTO_SPANISH", "NONE", "profile_name"]

NONE, INTO_ENGLISH, INTO_SPANISH, BOTH = "none", "into-english", "into-spanish", "both"

_NAMES: Mapping[frozenset[Language], str] = {
    frozenset(): NONE,
    frozenset({Language.ENGLISH}): INTO_ENGLISH,
    frozenset({Language.SPANISH}): INTO_SPANISH,
    frozenset(Language): BOTH,
}


def profile_name(into: Collection[Language]) -> str:
    """The name of the profile for translations (or scores of a translation model) into these languages."""
    return _NAMES[frozenset(into)]
