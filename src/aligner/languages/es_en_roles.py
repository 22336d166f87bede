"""Small words around the names of those who act and are acted on, in Spanish and English."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "ACTED_ON",
    "AMOUNTS_OF_PEOPLE",
    "ANY_PERSON",
    "BESIDE_NAME",
    "CONTRASTED_BEHIND",
    "FEMININE_ARTICLES",
    "FIRST_ACTS",
    "GROUPS_WITHOUT_S",
    "INCLUDING",
    "INSIDE_NAME",
    "INSIDE_NAMES",
    "MAKING_VERBS",
    "MARKS_OF_NOUNS",
    "MASCULINE_ARTICLES",
    "NO_HOSTS",
    "OF_A_BASE",
    "POINTING_BACK",
    "PREPOSITIONS",
    "RELATIVES_WITHOUT_COMMA",
    "RESPECTIVELY",
    "SECOND_ACTS",
    "SHARES",
    "TWO_FIGURES",
]

# English nouns for several people without -s at their end.
GROUPS_WITHOUT_S = frozenset("police people children men women staff".split())

# English nouns that say how many people there are, before "of".
AMOUNTS_OF_PEOPLE = frozenset("thousands hundreds dozens scores millions group groups crowd crowds number majority minority couple".split())

# Spanish words that join two that do something together, or to which it is done, whatever the number of the verb.
INCLUDING = frozenset("incluyendo incluido incluida incluidos incluidas junto además".split())

# Small words inside one name.
INSIDE_NAMES = frozenset("and of the for y e de del la las los el para".split())

# By word, what prepositions say that have one counterpart in the other language; «de» and «a» say too many things.
PREPOSITIONS = {
    word: kind
    for kind, words in {"place": "en in at", "company": "con with", "agent": "por by", "against": "contra against"}.items()
    for word in words.split()
}

# What stands for any person before "who" and «que»: "the one who", «el que».
ANY_PERSON = {Language.SPANISH: frozenset("el la los las".split()), Language.ENGLISH: frozenset("one ones person people man woman".split())}

# Prepositions behind a noun for an act, before the one who acts or is acted on: "the attack by X on Y".
MARKS_OF_NOUNS = {
    Language.SPANISH: frozenset("de del a al contra por".split()),
    Language.ENGLISH: frozenset("of by on against from to".split()),
}

# English prepositions behind such a noun, before the one who is acted on.
ACTED_ON = frozenset("of on against".split())

FIRST_ACTS = {
    Language.SPANISH: frozenset((one, two) for one in ("de", "del") for two in ("a", "al", "contra")),
    Language.ENGLISH: frozenset((("by", "against"), ("by", "on"), ("from", "against"))),
}
"""Prepositions before two names of which the first acts on the second, and the reverse."""

SECOND_ACTS = {
    Language.SPANISH: frozenset((one, "por") for one in ("de", "del", "a", "al", "contra")),
    Language.ENGLISH: frozenset((one, "by") for one in ACTED_ON),
}

# Spanish prepositions that are said again behind a contrast: «a los vecinos, no a los turistas».
CONTRASTED_BEHIND = frozenset("a de en con por para contra desde hasta como".split())

POINTING_BACK = frozenset("ello eso esto which this that".split())
"""What stands behind a marker and only points back."""

# Between names that belong together: "Ana Ruiz of Soria", «la edil de Soria, Ana Ruiz».
BESIDE_NAME = r"[^\w]{0,3}(?:(?:of|from|in|de|del|en)(?: (?:la|el|los|las|the))? )?"

# Inside a name, between two of its words: "Bank of the South".
INSIDE_NAME = r"[ -](?:(?:[^\W\d_a-záéíóúñ][\w.]*|of|the|for|de|del|la|las|los|el)[ -]){0,8}"

MAKING_VERBS = {
    Language.SPANISH: "llevar empujar inducir impulsar mover obligar animar hacer hizo hicieron hace hacen hacía hacían incitar",
    Language.ENGLISH: "lead led prompt push drive drove driven cause make made induce force encourage nudge move get got",
}
"""Verbs with which something makes somebody do something; what is done stands behind «a», «que» or "to"."""

OF_A_BASE = {
    Language.SPANISH: r"de (?:entre )?(?:los|las|todos los|todas las|cada|quienes)|entre (?:los|las|quienes)",
    Language.ENGLISH: r"of (?:all )?(?:the|those|every)|among (?:the|those)|of(?= \w+s\b)",
}
"""What stands before those of whom a share is told."""

_NUMBER_ES = r"(?:\d{1,3}|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
_NUMBER_EN = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)"
SHARES = {
    Language.SPANISH: rf"\d[\d.,]{{0,6}}\s?(?:%|por ciento)|{_NUMBER_ES} de cada {_NUMBER_ES}|la mitad|la mayoría"
    r"|(?:un|dos) (?:tercio|quinto)s?",
    Language.ENGLISH: rf"\d[\d.,]{{0,6}}\s?(?:%|per ?cent)|{_NUMBER_EN} (?:in|out of) (?:every )?{_NUMBER_EN}|half|most"
    r"|(?:a|one|two)[ -]thirds?",
}
"""Shares of something."""

MASCULINE_ARTICLES, FEMININE_ARTICLES = frozenset("el los un unos al del".split()), frozenset("la las una unas".split())

NO_HOSTS = frozenset(
    """
    primavera verano otoño invierno década décadas siglo siglos trimestre semestre temporada ayer hoy ahora spring summer autumn fall winter
    decade decades century centuries quarter season yesterday today now ago later weekend weekends
    """.split()
)
"""Words of time, to which no clause belongs that tells of somebody or something."""

RELATIVES_WITHOUT_COMMA = {Language.SPANISH: frozenset("cuyo cuya cuyos cuyas".split()), Language.ENGLISH: frozenset("who whose".split())}
"""Words that begin a relative clause also where no comma stands before them."""

RESPECTIVELY = r"respectivamente|respectively|respectiv[oa]s?|(?:por|en) (?:este|ese) orden|in that order"
"""What says that two lists belong together item by item."""
TWO_FIGURES = r"(?P<one>\d[\d.,]{0,12})(?=\D)[^\d;:!?]{1,30}?\b(?:y|e|and)\b[^\d;:!?]{1,20}?(?P<two>\d[\d.,]{0,12})(?!\d)"
"""Two figures with "and" between them."""
