"""Words around numbers, dates and times that tell what they count and how they are read, in Spanish and English."""

from __future__ import annotations

from decimal import Decimal

from aligner.languages.pair import Language

__all__ = [
    "AFTERNOON",
    "BEFORE_WHOLES",
    "BEHIND_HALF",
    "BEHIND_MULTIPLES",
    "BEHIND_TIMES",
    "HALVES_OF_THE_DAY",
    "HOUR_WORDS",
    "MORNING",
    "MULTIPLYING",
    "NIGHT",
    "NOT_ROMAN",
    "NO_NOUNS",
    "ORDINAL_SYNONYMS",
    "PERIOD_WORDS",
    "PER_HOUR",
    "PER_SECOND",
    "SMALL_NUMBERS",
]

# Numbers that are told in words before "points": "half a point", «dos puntos».
SMALL_NUMBERS = {
    Language.SPANISH: {
        "un": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
        "medio": 0.5, "doce": 12, "quince": 15, "veinte": 20,
    },
    Language.ENGLISH: {
        "one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "half a": 0.5,
        "half of a": 0.5, "half": 0.5, "twelve": 12, "fifteen": 15, "twenty": 20,
    },
}  # fmt: skip

# Words before a noun in the singular that is a whole, as in "half the town".
BEFORE_WHOLES = frozenset({"el", "la", "su", "mi", "del", "al", "un", "una", "por", "the", "his", "her", "its", "their", "a"})

# Small words behind a number, none of which is what it counts.
NO_NOUNS = frozenset("de del y que en a al con por para sin entre desde of and that in to for or at on from with by since o half".split())

BEHIND_HALF = frozenset({"de", "del", "of", "the", "its", "their", "his", "her"})
"""What follows "la mitad" and "half" where they are a share of something."""

# Units behind the figures of a time of day.
HOUR_WORDS = frozenset({"h", "hs", "hrs", "hr", "horas", "hora", "hours"})

ORDINAL_SYNONYMS = {
    Decimal(1): frozenset("initial initially inicial iniciales inicialmente debut maiden inaugural".split()),
    Decimal(2): frozenset("another again otra otro volver vuelva vuelven vuelve volvió volvería volverán volverá nuevamente".split()),
}
"""Words that say first and second without an ordinal: "the initial meeting", «volver a reunirse»."""

PERIOD_WORDS = {
    ("month", Decimal(12)): frozenset("anual anuales interanual interanuales anualmente annual annually yearly yoy".split()),
    ("month", Decimal(6)): frozenset("semestral semestrales semestre biannual semester".split()),
    ("month", Decimal(3)): frozenset("trimestral trimestrales trimestre quarterly quarter".split()),
    ("day", Decimal(7)): frozenset("semanal semanales weekly".split()),
    ("hour", Decimal(24)): frozenset(
        "diario diaria diarios diarias daily día days day días clock ininterrumpidamente ininterrumpido ininterrumpida noche".split()
    ),
}
"""Words that say how long a period is: "the 12-month rate", «la tasa anual»."""

# Abbreviations and words in capitals that look like Roman numerals.
NOT_ROMAN = frozenset({"CD", "DC", "MC", "CC", "MD", "DM", "CM", "MM", "CV", "DI", "MI", "LI", "XL", "MIX", "CIV", "DIV", "CI", "MX", "MV"})

MORNING, AFTERNOON, NIGHT = "morning", "afternoon", "night"
# The words of the half of the day.
HALVES_OF_THE_DAY: dict[Language, dict[tuple[str, ...], str]] = {
    Language.SPANISH: {
        ("de", "la", "manana"): MORNING,
        ("de", "la", "madrugada"): MORNING,
        ("de", "la", "tarde"): AFTERNOON,
        ("de", "la", "noche"): NIGHT,
        ("del", "mediodia"): AFTERNOON,
        ("del", "dia"): AFTERNOON,
    },
    Language.ENGLISH: {
        ("in", "the", "morning"): MORNING,
        ("in", "the", "afternoon"): AFTERNOON,
        ("in", "the", "evening"): AFTERNOON,
        ("at", "night"): NIGHT,
        ("noon",): AFTERNOON,
        ("midday",): AFTERNOON,
        ("midnight",): NIGHT,
    },
}

# What stands behind a time of day that is told in Spanish, and is not what a number counts.
BEHIND_TIMES = frozenset(["", *".,;:)", *"y de del en para con por cuando hora gmt".split()])

# Words that multiply, by the words behind them where they do: "twice as", «el doble que».
MULTIPLYING = frozenset("doble triple cuadruple quintuple twice thrice double treble quadruple".split())
BEHIND_MULTIPLES = {Language.SPANISH: frozenset("de que del".split()), Language.ENGLISH: frozenset("as the that what".split())}

# What makes of a distance a speed.
PER_HOUR = (("por", "hora"), ("per", "hour"), ("an", "hour"), ("/", "h"))
PER_SECOND = (("por", "segundo"), ("per", "second"), ("a", "second"), ("/", "s"))
