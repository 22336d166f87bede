"""Words that stand between two clauses or two parts of a list, as alternatives of patterns."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["CONTRASTING", "JOINING_CLAUSES", "JOINING_PHRASES", "LISTING", "PARTING"]

# Words that set what is said behind them against what was said before.
CONTRASTING = {
    Language.SPANISH: r"mientras|pero|sino|aunque|frente|contra|respecto|comparad[oa]s?|en tanto",
    Language.ENGLISH: r"while|whereas|but|although|though|against|compared|versus",
}

# Words between two of a list.
LISTING = {Language.SPANISH: "y|e|o|u|ni", Language.ENGLISH: "and|or|nor"}

# Words between two clauses with a verb each.
JOINING_CLAUSES = {
    Language.SPANISH: r"y|e|mientras(?:\sque)?|pero|sino|aunque",
    Language.ENGLISH: r"and|while|whereas|but|although|though",
}

# Phrases that only join what is said to what was said before; translations leave them out, and put them in.
JOINING_PHRASES = {
    Language.SPANISH: r"por (?:su|mi|nuestra) parte|a su vez|por (?:otra parte|otro lado)|en (?:tanto|cambio)|entretanto|mientras tanto"
    r"|asimismo|de igual (?:forma|manera|modo)|del mismo modo|por lo demás|en ese sentido|en este sentido|al respecto|eso sí",
    Language.ENGLISH: r"for (?:his|her|its|their|my|our) part|in turn|meanwhile|on the other hand|likewise|similarly"
    r"|in (?:that|this) regard|for that matter|by the way|incidentally",
}

# Words with which another clause surely begins, in either language.
PARTING = "mientras|while|whereas|pero|but"
