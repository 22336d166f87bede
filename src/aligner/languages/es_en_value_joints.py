"""What joins two values of a text in Spanish or English, as patterns: most of it is short words that both languages have."""

from aligner.languages.pair import Language

__all__ = [
    "BEFORE_SECOND",
    "BEFORE_START_AND_END",
    "BEHIND_FIRST",
    "OF_COMPARISON",
    "OF_DATE",
    "OF_LIST",
    "OF_RANGE",
    "OF_RATIO",
    "OF_SCORE",
    "OF_SHARED_UNIT",
    "SIDE_BY_SIDE",
]

# Between the two values of a range, or of "20 or 30".
OF_RANGE = (
    r"\s*(?:[-\u2013\u2014/,]|y|e|o|ó|u|a|al|hasta|and|or|to|through|until|till|ni|nor)\s*"
    r"(?:(?:el|la|los|las|un|una|the|a|an|de|del|casi|more|year|years|años)\s+){0,3}[$€£¥]?"
)
# Behind the first value of a range, with the digit of the second; before the second, with that of the first.
BEHIND_FIRST = r"\s*(?:[-\u2013\u2014]|a|y|to|and|or|o)\s*(?:(?:un|una|el|los|the|a)\s+)?[$€£¥]?\d"
BEFORE_SECOND = r"\d[\s%]{0,4}(?:\w{1,40}\s)?(?:[-\u2013\u2014]|a|y|to|and|or|o)\s{0,4}(?:(?:un|una|el|los|the|a)\s{1,4})?[$€£¥]?$"
# Between two values that are side by side: "3 and 4 dead", "from 3 to 4".
SIDE_BY_SIDE = r"[\s,/\u2013-]*(?:(?:y|e|o|u|a|al|and|or|to|de|del|of|los|las|el|la|the|unos|unas)\b[\s,]*)*[$€£]?"
# Between two values of a list.
OF_LIST = r"\s*(?:y|e|o|u|a|al|and|or|to)\s+(?:(?:los|las|el|la|the|de|del|of)\s+)*[$€£]?"
# Between the two numbers of a range or a list that share a unit: "3 y 4 millones", "from 20 to 30 percent".
OF_SHARED_UNIT = r"\s*(?:(?:[-\u2013\u2014/,]|y|e|o|ó|u|a|al|and|or|to|ni|nor)\s*(?:(?:el|un|los|las|unos|a|the)\s+)?)"
# Before a number that is compared with one before it, and may leave out its scale: "3,2 millones, frente a los 1,1".
OF_COMPARISON = (
    r"[^.;:!?\d]{0,40}\b(?:frente a|en comparación con|comparad[oa]s? con|contra|respecto (?:de|a)|desde|compared (?:with|to)"
    r"|against|versus|up from|down from|from)\s+(?:(?:l[oa]s|the)\s+)?"
)
# Between the numbers of a score that is told: "por tres goles a uno", "by three goals to one".
OF_SCORE = r"-to-|\s(?:goles?|tantos?|sets?|juegos?|carreras?|votos?|goals?|games?|runs?|votes?)\s(?:a|to|contra|por|against)\s"
# Between the two numbers of a ratio: "tres de cada diez", "3 out of 10", "one in five".
OF_RATIO = r"\s+(?:de\s+cada|out\s+of(?:\s+every)?|in(?:\s+every)?)\s+"
# Between the parts of one date.
OF_DATE = r"[\s,.(]*(?:(?:de|del|el|la|las|of|the|at|on|in|año|a|por|día|for|to)\s+){0,3}"
# Before what something goes from, and before what it goes to: «pasó del 10 % al 4 %», "went from 10% to 4%".
BEFORE_START_AND_END = {
    Language.SPANISH: (
        r"\b(?:del?|desde)\s(?:(?:el|la|los|las|un|una|unos|unas)\s)?[$€£]?$",
        r"\b(?:al?|hasta)\s(?:(?:el|la|los|las|un|una|unos|unas)\s)?[$€£]?$",
    ),
    Language.ENGLISH: (
        r"\bfrom\s(?:(?:an?|the|about|around|some|earlier|previous|current)\s){0,2}[$€£]?$",
        r"\bto\s(?:(?:an?|the|about|around|some|just)\s)?[$€£]?$",
    ),
}
