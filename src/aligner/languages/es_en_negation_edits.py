"""How to remove a negation from a sentence, and where to insert one: for making sentences with a wrong negation.

All patterns are regular expressions. The edits are rough: results need not be good sentences, only say the opposite.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["NEGATION_REMOVALS", "NEGATIVE_WORD", "VERB_TO_NEGATE"]

# Pattern of a negation, and its replacement; the first pattern that occurs in the sentence is used.
NEGATION_REMOVALS: dict[Language, tuple[tuple[str, str], ...]] = {
    Language.ENGLISH: (
        (r"\b(is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must) not\b", r"\1"),
        (r"\bcan['’]t\b", "can"),
        (r"\b(is|are|was|were|has|have|had|does|do|did|would|could|should)n['’]t\b", r"\1"),
        (r"\b(?:never|not) ", ""),
        (r"\bwithout\b", "with"),
        (r"\bno (?=[a-z])", "the "),
        (r"\bnobody\b", "everybody"),
    ),
    Language.SPANISH: (
        (r"\b[Nn]o (?=[a-záéíóúñ])", ""),
        (r"\b(?:nunca|jamás) ", ""),
        (r"\bsin\b", "con"),
        (r"\b(?:ningún|ninguna?) ", "un "),
        (r"\bnadie\b", "todo el mundo"),
    ),
}
# Where a negation can be inserted: after an English match (" not"), before a Spanish one ("no ").
VERB_TO_NEGATE = {
    Language.ENGLISH: r"\b(?:is|are|was|were|will|would|can|could|should|must|has|have|had)\b(?! not|n['’]t| no )",
    Language.SPANISH: (r"\b(?=(?:es|son|era|eran|fue|fueron|será|ha|han|había|puede|pueden|podría|debe|quiere|quieren|está|están)\b)"),
}
# In a sentence with one of these (any case) nothing is inserted.
NEGATIVE_WORD = r"\b(?:not|no|never|without|nor|neither|none|nobody|nothing|sin|ni|nunca|nadie|nada|jamás)\b|n['’]t\b"
