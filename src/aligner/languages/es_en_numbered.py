"""Offices, schools and rooms that are told apart by a number, which the other language often leaves out: «Juzgado de Paz número 2»."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["NUMBERED_BEFORE", "NUMBERED_BEHIND"]

_SPANISH = "juzgado|tribunal|sala|sección|fiscalía|notaría|registro|comisaría|comandancia|instituto|escuela|colegio|unidad|parque"
_ENGLISH = "court|courtroom|chamber|section|registry|station|precinct|school|unit"

# What stands before such a number, up to the number itself; and behind it: "No. 4 Criminal Court", "the 4th court".
NUMBERED_BEFORE = {
    Language.SPANISH: rf"\b(?:{_SPANISH})s?\b[^.,;:()\d]{{0,50}}?\s(?:(?:número|núm\.?|n[.º°]{{1,2}}|no\.|#)\s?)$",
    Language.ENGLISH: rf"\b(?:{_ENGLISH})s?\b[^.,;:()\d]{{0,50}}?\s(?:(?:number|no\.?|nº|#)\s?)$",
}
NUMBERED_BEHIND = {
    Language.SPANISH: r"(?!)",
    Language.ENGLISH: rf"\s(?:[A-Z]\w{{1,15}}\s){{0,3}}(?:{_ENGLISH})\b",
}
