"""Words that count a noun, make it one or several, or say which: for small numbers in words. In Spanish and English."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["AMONG", "BEFORE_WHOLE", "BEHIND_SHARE", "DEFINITE", "ENGLISH_PLURALS", "ONE_OF", "SEVERAL_OF", "THE_REST"]

# What counts one thing, or is the article of one.
ONE_OF = {
    Language.SPANISH: frozenset({"un", "una", "uno", "único", "única", "sendos", "sendas"}),
    Language.ENGLISH: frozenset({"a", "an", "one", "single", "sole", "lone"}),
}

# What says of a noun that there are several, or how they are chosen, without a number.
SEVERAL_OF = {
    Language.SPANISH: frozenset(
        "unos unas algunos algunas varios varias muchos muchas pocos pocas todos todas ambos ambas más menos primeros primeras últimos "
        "últimas par pareja trío docena cada cuántos ningún ninguna numerosos distintos diversos cuyos sendos demás otros otras".split()
    ),
    Language.ENGLISH: frozenset(
        "some several various many few all both more less most any every each other couple pair trio dozen no numerous different "
        "certain enough first last half twin double these those".split()
    ),
}

# Determiners that say which things are meant, of several.
DEFINITE = {
    Language.SPANISH: frozenset("el la los las estos estas esos esas aquellos aquellas sus nuestros nuestras mis tus".split()),
    Language.ENGLISH: frozenset("the these those his her its their our my your".split()),
}

# Plurals that do not end in -s, or are written like the singular.
ENGLISH_PLURALS = frozenset(
    {"people", "men", "women", "children", "policemen", "policewomen", "teeth", "feet", "mice", "firemen", "sheep", "aircraft"}
)

# Before the second number of a ratio, and behind its first.
BEFORE_WHOLE, BEHIND_SHARE = r"\b(?:cada|every|in|out of)\s+$", r"\s+(?:de(?: entre)? cada|in|out of)\b"

# What stands between a number and the noun of which it takes some.
AMONG = {
    Language.SPANISH: (
        r"\s{1,3}de\s{1,3}(?:las|los|sus|mis|nuestr[oa]s|est[oa]s|es[oa]s|aquell[oa]s)\s{1,3}"
        r"(?:\w{1,40}\s{1,3})??(?P<noun>[^\W\dA-Z]\w{1,40}s)\b"
    ),
    Language.ENGLISH: (
        r"\s{1,3}of\s{1,3}(?:(?:the|his|her|its|their|these|those|my|our|your)\s{1,3})?"
        r"(?:[\w-]{1,40}(?:['’]s|s['’])\s{1,3})?"
        r"(?:\w{1,40}\s{1,3})??"
        r"(?P<noun>[a-z]\w{1,40}s)\b(?!['’])"
    ),
}

# What says that a number is that of what is left.
THE_REST = r"\b(?:others?|rest|remaining|remainder|otr[oa]s?|resto|demás|restantes?)\b"
