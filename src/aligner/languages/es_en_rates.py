"""How often: "three times a year", «una vez cada tres años», "every half hour". Regular expressions over whole words, any case."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["COUNTS", "PERIODS", "RATES", "REGULAR"]

COUNTS: dict[str, float] = {
    "una": 1, "un": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12,
    "quince": 15, "veinte": 20, "treinta": 30, "once": 1, "twice": 2, "thrice": 3, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "couple": 2, "other": 2, "segundo": 2, "media": 0.5, "medio": 0.5, "half": 0.5,
}  # fmt: skip
"""What numbers in words are; "once" is the English word."""

PERIODS: dict[str, float] = {
    "segundo": 1 / 3600, "minuto": 1 / 60, "hora": 1, "día": 24, "dia": 24, "jornada": 24, "noche": 24, "semana": 168, "quincena": 360,
    "mes": 730, "trimestre": 2190, "semestre": 4380, "año": 8760, "lustro": 43800, "década": 87600, "siglo": 876000,
    "second": 1 / 3600, "minute": 1 / 60, "hour": 1, "day": 24, "night": 24, "week": 168, "fortnight": 336, "month": 730, "quarter": 2190,
    "year": 8760, "decade": 87600, "century": 876000,
}  # fmt: skip
"""Hours of a period, in the singular."""

_SPANISH_PERIOD = (
    r"segundos?|minutos?|horas?|d[ií]as?|jornadas?|noches?|semanas?|quincenas?|mes(?:es)?|trimestres?|semestres?|años?|lustros?"
    r"|décadas?|siglos?"
)
_ENGLISH_PERIOD = r"seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries"
_SPANISH_NUMBER = r"\d{1,3}|un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta"
_ENGLISH_NUMBER = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"

RATES: dict[Language, str] = {
    Language.SPANISH: rf"(?:(?P<times>{_SPANISH_NUMBER}) ve(?:z|ces) )(?:al?|por|a la|cada) (?:(?P<many>{_SPANISH_NUMBER}|medi[ao]) )?"
    rf"(?P<period>{_SPANISH_PERIOD})|cada (?:(?P<many_more>{_SPANISH_NUMBER}|medi[ao]) )?(?P<period_more>{_SPANISH_PERIOD})",
    Language.ENGLISH: rf"(?:(?P<times>once|twice|(?:{_ENGLISH_NUMBER})(?= times)) (?:times )?)(?:an?|per|every|each) "
    rf"(?:(?P<many>{_ENGLISH_NUMBER}|other|half)[ -](?:an )?)?(?P<period>{_ENGLISH_PERIOD})"
    rf"|every (?:(?P<many_more>{_ENGLISH_NUMBER}|other|half)[ -](?:an )?)?(?P<period_more>{_ENGLISH_PERIOD})",
}
"""A number of times in a period, or a period after which something comes again."""

REGULAR: dict[Language, dict[float, str]] = {
    Language.SPANISH: {
        1: r"cada hora|por hora",
        24: r"diari\w*|cotidian\w+|al día|por día|todos los días|todas las noches",
        168: r"seman\w+|todos los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)",
        730: r"mensual\w*|al mes|por mes|todos los meses",
        2190: r"trimestr\w+",
        4380: r"semestr\w+|medio año",
        8760: r"anual\w*|al año|por año|todos los años|interanual\w*",
        17520: r"bienal\w*|bianual\w*",
        360: r"quincen\w+",
    },
    Language.ENGLISH: {
        1: r"hourly|an hour|per hour",
        24: r"daily|a day|per day|each day|nightly|a night|every night",
        168: r"weekly|a week|per week|each week|every (?:mon|tues|wednes|thurs|fri|satur|sun)day",
        730: r"monthly|a month|per month|each month",
        2190: r"quarterly|a quarter|per quarter",
        4380: r"half-yearly|biannual\w*|semi-?annual\w*",
        8760: r"yearly|annual\w*|a year|per year|each year",
        17520: r"biennial\w*",
        336: r"fortnightly|biweekly",
    },
}
"""By hours of the period, words for what comes once in each. They answer; "hourly" is reported, too."""
