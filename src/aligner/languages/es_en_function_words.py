"""Words that Spanish or English text is full of, and those of them that do one thing in a sentence: articles, words that join clauses."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "AMBIGUOUS",
    "ARTICLES",
    "CLAUSE_WORDS",
    "CONJUNCTIONS",
    "DEFINITE_ARTICLES",
    "FREQUENT",
    "FUNCTION_WORDS",
    "OF",
    "OF_THE",
    "PREPOSITIONS",
    "RELATIVE_WORDS",
    "SAME_IN_BOTH",
    "SMALL_WORDS",
]

# The commonest words of each language.
FUNCTION_WORDS = {
    Language.SPANISH: frozenset(
        """
        el los las del al un una unos unas y que en por para con su sus se lo le les más pero como este esta estos estas ese esa eso fue
        ser es está están son era eran había ha han hay muy ya también sobre entre hasta desde cuando porque sin según donde quien sino
        durante tras contra todo toda todos todas otro otra otros ante cada ni qué cuál cómo dijo años año él ella ellos nos yo tan aunque
        mientras si sí de la me mi tu te uno dos esto aquí así bien puede hace ser estar tiene tienen fueron sido nuestra nuestro
        """.split()
    ),
    Language.ENGLISH: frozenset(
        """
        the of and to in that for with was on is it by as at from his her their its this which were are been have has had not but be or an
        will would who they he she we you i there what when more about into than other after over also only some could these those said if
        out up because them him our your my any how where did does do may can should between while through during before under against
        being most year years people two first new a all
        """.split()
    ),
}

PREPOSITIONS = {
    Language.SPANISH: frozenset("a ante bajo cerca con contra de desde durante en entre hacia hasta para por según sin sobre tras".split()),
    Language.ENGLISH: frozenset(
        "about above across after against along among around at before behind below beside between by during for from in into "
        "like near of off on onto over past since through to toward towards under until with within without".split()
    ),
}

# Of the function words, those that the other language has too, as the same word or another one: they say nothing about a language.
AMBIGUOUS = (FUNCTION_WORDS[Language.SPANISH] & FUNCTION_WORDS[Language.ENGLISH]) | frozenset("a me he has do no son de la el sin".split())

# Words that both languages write in the same way, so that they are on both sides of many true pairs.
SAME_IN_BOTH = frozenset("a no me he has do son real total final general national euros persona".split())

# Small words inside names: a text that has only these in small letters may be the same in both languages.
SMALL_WORDS = frozenset("de la del the of y and con".split())

# Words that are frequent in one of the two languages and are none in the other.
FREQUENT = {
    Language.SPANISH: frozenset(["el", "la", "los", "las", "del", "que", "y", "en", "un", "una", "por", "con", "para", "se", "su"]),
    Language.ENGLISH: frozenset(
        ["the", "of", "and", "to", "in", "is", "that", "for", "it", "was", "on", "with", "by", "at", "are", "from"]
    ),
}

ARTICLES = {
    Language.SPANISH: frozenset("el la los las un una".split()),
    Language.ENGLISH: frozenset("the a an".split()),
}
"""The articles that stand alone, without «unos», «unas», «al» and «del», which many tables leave out."""

OF = frozenset(("de", "del", "of"))
DEFINITE_ARTICLES = frozenset("el la los las the".split())
OF_THE = OF | DEFINITE_ARTICLES
"""What stands inside a name or a phrase of several nouns."""

RELATIVE_WORDS = {
    Language.SPANISH: frozenset("que quien quienes cuyo cuya".split()),
    Language.ENGLISH: frozenset("who which whose whom".split()),
}
CLAUSE_WORDS = {
    Language.SPANISH: RELATIVE_WORDS[Language.SPANISH] | frozenset("aunque mientras donde porque".split()),
    Language.ENGLISH: RELATIVE_WORDS[Language.ENGLISH] | frozenset("although though while where because that".split()),
}
"""Words with which a clause inside a sentence begins."""

CONJUNCTIONS = {
    Language.SPANISH: frozenset("y e o u ni".split()),
    Language.ENGLISH: frozenset("and or".split()),
}
