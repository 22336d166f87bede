"""Words that stand between two clauses or two parts of a list, as alternatives of patterns."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["CONTRASTING", "JOINING_CLAUSES", "LISTING", "PARTING"]

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

# Words with which another clause surely begins, in either language.
PARTING = "mientras|while|whereas|pero|but"
