"""Where something is by another thing: under and over, before and behind, inside and outside. Regular expressions over whole words."""

from __future__ import annotations

from collections.abc import Mapping

from aligner.languages.pair import Language

__all__ = ["OPPOSITE_PLACES", "PLACE_RELATIONS"]

PLACE_RELATIONS: Mapping[Language, Mapping[str, str]] = {
    Language.SPANISH: {
        "under": r"(?:por )?debajo del?|bajo",
        "over": r"(?:por )?encima del?|sobre|arriba del?",
        "front": r"delante del?|(?:en)?frente (?:al?|del?)|ante",
        "behind": r"detrás del?|tras|atrás del?",
        "inside": r"(?:a)?dentro del?|en el interior del?|al interior del?",
        "outside": r"(?:a)?fuera del?|a las puertas del?|en el exterior del?|al exterior del?",
    },
    Language.ENGLISH: {
        "under": r"under|underneath|beneath|below",
        "over": r"on top of|above|over|atop",
        "front": r"in front of|opposite|facing",
        "behind": r"behind",
        "inside": r"inside",
        "outside": r"outside",
    },
}
"""By language, what says where."""

OPPOSITE_PLACES = frozenset({frozenset(("under", "over")), frozenset(("front", "behind")), frozenset(("inside", "outside"))})
