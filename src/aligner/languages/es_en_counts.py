"""Words that count a noun, make it one or several, or say which: for small numbers in words. In Spanish and English."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["DEFINITE", "ENGLISH_PLURALS", "ONE_OF", "SEVERAL_OF"]

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
