"""Values told in words that exclude each other: ordinals, days, shares, multiples, periods. In Spanish and English.

A group lists its meanings; each has what says it plainly, and what can say it among other things and so answers it on the other side
(regular expressions over whole words, any case). Two sides that plainly say different meanings of a group in one place contradict each
other.
"""

from __future__ import annotations

from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = [
    "COMPATIBLE",
    "DENIES_CLAUSE",
    "DENOMINATORS",
    "FIRST_OR_LAST",
    "GROUPS",
    "HALF",
    "NUMERATORS",
    "OF_EVERY",
    "PERIODS",
    "Meanings",
    "Words",
]


class Words(NamedTuple):
    """What says a meaning: patterns of a language, plain and loose."""

    plain: str
    loose: str = r"(?!)"


Meanings = dict[str, dict[Language, Words]]


def _both(spanish: str, english: str, also_spanish: str = r"(?!)", also_english: str = r"(?!)") -> dict[Language, Words]:
    return {Language.SPANISH: Words(spanish, also_spanish), Language.ENGLISH: Words(english, also_english)}


_WEEKDAYS_ES, _WEEKDAYS_EN = (
    "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
)
_ORDINALS: Meanings = {
    "first": _both(
        r"primer(?! ministr| plano| lugar| piso)|primera(?! vez| ministr| dama| línea| instancia| plana| hora| mano)|primer[oa]s"
        r"|1\.?[ºª°]|1er",
        r"first(?! time| minist| lady| place| hand| floor| aid| name| of all| thing)|1st",
        r"primer\w*|inicial\w*|inaugur\w+|estren\w+|debut\w*|comienzo\w*|principi\w+|inici\w+|pioner\w+|únic[oa]|origin\w+|líder\w*"
        r"|uno|una|un|antes|antigu\w+|cabeza",
        r"first\w*|initial\w*|opening|debut\w*|maiden|inaugur\w+|one|original\w*|earl\w+|begin\w*|start\w*|premier\w*|prim\w+|lead\w*"
        r"|top|before|1|former|main|oldest|previous\w*",
    ),
    "second": _both(
        r"segund[oa](?! plano| mano| piso| de (?:bachillerato|primaria|secundaria|preparatoria|prepa|eso|carrera))|2\.?[ºª°]|2do",
        r"second(?! hand| floor| thought| half)|2nd",
        r"segund\w+|otr[oa]s?|subcampe\w+|dos|doble|siguiente|nuevo|nueva|bis|repet\w+|reelec\w+",
        r"second\w*|another|other|two|twice|runner\w*|next|again|double|latter|2|re-?elect\w*",
    ),
    "third": _both(
        r"tercer|tercer[oa](?! edad| part| mund)|3\.?[ºª°]|3er",
        r"third(?!s| of| party| parties| world| quarter)|3rd",
        r"tercer\w*|terci\w*|tres|bronce",
        r"third\w*|three|bronze|3",
    ),
    "fourth": _both(
        r"cuarto(?! de)|cuarta(?! part)|4\.?[ºª°]|4to", r"fourth(?!s)|4th", r"cuart\w+|cuatro|trimestre", r"fourth\w*|four|quarter\w*|4"
    ),
    "fifth": _both(r"quint[oa](?! part)|5\.?[ºª°]|5to", r"fifth(?!s| of)|5th", r"quint\w+|cinco", r"fifth\w*|five|5"),
    "sixth": _both(r"sext[oa]|6\.?[ºª°]|6to", r"sixth(?! form)|6th", r"sext\w+|seis", r"sixth\w*|six|6"),
    "seventh": _both(r"sé(?:pti|ti)m[oa]|7\.?[ºª°]|7mo", r"seventh|7th", r"sé\w*tim\w+|siete", r"seventh\w*|seven|7"),
    "eighth": _both(r"octav[oa]|8\.?[ºª°]|8vo", r"eighth|8th", r"octav\w+|ocho", r"eighth\w*|eight|8"),
    "ninth": _both(r"noven[oa]|9\.?[ºª°]|9no", r"ninth|9th", r"noven\w+|nueve", r"ninth\w*|nine|9"),
    "tenth": _both(r"décim[oa](?! part)|10\.?[ºª°]", r"tenth(?!s| of)|10th", r"décim\w+|diez", r"tenth\w*|ten|10"),
    "penultimate": _both(
        r"penúltim[oa]s?",
        r"penultimate|(?:next|second)[- ]to[- ]last|second[- ]last"
        r"|last but one",
        r"anterior",
        r"last",
    ),
    "last": _both(
        r"(?<!por )últim[oa](?! hora| vez| momento| instancia| semana| mes| año| década| trimestre| minuto)",
        r"(?:(?<=the )|(?<=his )|(?<=her )|(?<=its )|(?<=their ))last(?! (?:\w+ )?(?:week|month|year|decade|century|quarter|night"
        r"|time|minute|few|hour|day|\w+s\b))|final(?= [a-z]{4})",
        r"últim\w+|fin|final\w*|pasad[oa]s?|recient\w+|definitiv\w+|termin\w+|cierre\w*|cola|anterior\w*|posterior\w*|más|previ\w+",
        r"last\w*|final\w*|latest|recent\w*|past|ultimate\w*|newest|end\w*|closing|latter|late\w*|previous|current|clos\w+|bottom"
        r"|most|only|penultimate",
    ),
}
_DAYS: Meanings = {
    "today": _both(
        r"hoy(?! en día| por hoy| día)(?<!hasta hoy)",
        r"today(?!['’]s)|tonight|this (?:morning|afternoon|evening)",
        rf"hoy|est[ea] \w+|actual\w*|ahora|jornada|{_WEEKDAYS_ES}|día|madrugada|presente",
        rf"today\w*|now\w*|this|current\w*|present|modern|day|days|{_WEEKDAYS_EN}|morning|evening|afternoon|tonight",
    ),
    "yesterday": _both(
        r"(?<!antes de )ayer|anoche",
        r"(?<!day before )yesterday|last (?:night|evening)",
        rf"ayer|anoche|víspera|{_WEEKDAYS_ES}|día|noche|jornada|pasad[oa]|madrugada",
        rf"yesterday\w*|night|evening|{_WEEKDAYS_EN}|day|eve|earlier|past",
    ),
    "tomorrow": _both(
        r"(?<!la )(?<!esta )(?<!una )(?<!cada )(?<!media )(?<!otra )(?<!pasado )(?<!primera )(?<!de )(?<!este )(?<!aquella )mañana"
        r"(?! (?:del|de hoy|de ayer|siguiente|por la mañana))",
        r"(?<!day after )tomorrow",
        rf"mañana|{_WEEKDAYS_ES}|día|futuro|próxim\w+|siguiente",
        rf"tomorrow\w*|morning\w*|{_WEEKDAYS_EN}|day|future|next",
    ),
    "the day before yesterday": _both(
        r"anteayer|antier|antes de ayer"
        r"|anteanoche",
        r"(?:the )?day before yesterday",
        rf"{_WEEKDAYS_ES}",
        rf"{_WEEKDAYS_EN}|two days",
    ),
    "the day after tomorrow": _both(r"pasado mañana", r"(?:the )?day after tomorrow", rf"{_WEEKDAYS_ES}", rf"{_WEEKDAYS_EN}|two days"),
}
_MULTIPLES: Meanings = {
    "double": _both(
        r"(?:(?:el |al )?doble(?= (?:de|del|que)\b)|(?:el|al|en) doble(?=[.,;:]| en\b|$))"
        r"|dos veces (?:más|mayor|superior|el|la|lo)\b|duplic(?:a|an|ó|aron|aba|aban|ado|ada|ados|adas|ar|ará|arán|aría|ando|arse)|dobl(?:ó"
        r"|aron|an|ado|ará|ar)|se dobl\w+",
        r"doubl(?:ed|es|ing)|double (?:the|that|what|its|their|his|her)|twice (?:as|the|that|what)|two-?fold|two times as",
        r"dobl\w+|duplic\w+|dos|par|100|ambos|segund\w+|veces",
        r"doubl\w+|twice|two\w*|100|both|second\w*|hundred|times",
    ),
    "triple": _both(
        r"(?:(?:el |al )?triple(?= (?:de|del|que)\b)|(?:el|al) triple(?=[.,;:]| en\b|$))"
        r"|tres veces (?:más|mayor|superior|el|la|lo)\b|triplic(?:a|an|ó|aron|aba|aban|ado|ada|ados|adas|ar|ará|arán|aría|ando|arse)",
        r"(?:tripl|trebl)(?:ed|es|ing)|triple (?:the|that|what|its|their)"
        r"|three-?fold|three times (?:as|the|more|higher|larger|bigger|that|what)",
        r"tripl\w+|tres|200|tercer\w*",
        r"tripl\w+|trebl\w+|three\w*|200|(?<!a )(?<!one )(?<!by )third\w*|thrice",
    ),
    "four times": _both(
        r"(?:el )?cuádruple|cuadruplic\w+",
        r"quadrupl\w+|four-?fold|four times (?:as|the|more|higher|larger|bigger"
        r"|that|what)",
        r"cuadr\w+|cuatro",
        r"quadr\w+|four\w*",
    ),
    "five times": _both(
        r"quíntuple|quintuplic\w+",
        r"quintupl\w+|five-?fold|five times (?:as|the|more|higher|larger|bigger|that"
        r"|what)",
        r"quint\w+|cinco",
        r"quint\w+|five\w*",
    ),
    "ten times": _both(
        r"décuplo|decuplic\w+",
        r"ten-?fold|ten times (?:as|the|more|higher|larger|bigger|that|what)",
        r"diez"
        r"|decuplic\w+",
        r"ten\w*",
    ),
}


def _period(spanish: str, english: str) -> Meanings:
    """Last, this and next of a unit of time."""
    return {
        "last": _both(
            rf"(?:{spanish}) pasad[oa]|pasad[oa] (?:{spanish})|(?:{spanish}) anterior",
            rf"last (?:{english})|(?:the )?previous (?:{english})",
            r"pasad[oa]s?|últim[oa]s?|anterior\w*|hace|previ\w+|recient\w+|antes",
            r"last|past|previous\w*|prior|earlier|ago|recent\w*|before|preceding",
        ),
        "this": _both(
            rf"est[ea] (?:mismo |misma )?(?:{spanish})|(?:{spanish}) (?:en curso|actual|corriente)|(?:presente|actual) (?:{spanish})",
            rf"this (?:{english})|(?:the )?(?:current|present) (?:{english})",
            r"est[ea]s?|actual\w*|curso|presente|corriente|hoy|est[oe]",
            r"this|current\w*|present|ongoing|now|so far|today",
        ),
        "next": _both(
            rf"próxim[oa] (?:{spanish})|(?:{spanish}) (?:que viene|próxim[oa]|entrante|que entra|siguiente)|siguiente (?:{spanish})",
            rf"next (?:{english})|(?:the )?(?:coming|following|upcoming) (?:{english})",
            r"próxim\w+|siguiente\w*|viene|entrante|después|dentro|venidero\w*|futuro\w*|tras|luego|post\w+",
            r"next|coming|following|upcoming|later|after|future|within|subsequent|from now",
        ),
    }


_SEQUENCE: Meanings = {
    "before": _both(
        r"antes (?:de|del|que)|previ[oa]s? a|con anterioridad a",
        r"before(?!hand)|prior to|ahead of",
        r"antes|hasta|previ\w+|anterior\w*|anticip\w+|ante|vísperas?|adelant\w+|primero|todavía|aún|para|puertas|falta\w*|pre\w+",
        r"before\w*|until|till|prior|earl\w+|previous\w*|ahead|by|former\w*|first|pre\w*|already|yet|eve|precede\w*|in advance",
    ),
    "until": _both(
        # what comes about only after something does not before it
        r"hasta que|mientras no|s[oó]lo (?:después de|tras|una vez|cuando)",
        r"until|till|only (?:after|once|when)",
        r"hasta|antes|mientras|tanto",
        r"until|till|before|while|through|unless",
    ),
    "after": _both(
        r"(?<!hasta )después (?:de|del|que)|(?<!hasta )tras(?! l[oa]s? (?:rejas|huellas))|luego (?:de|que)"
        r"|una vez (?:que|[a-zé]+(?:ad|id)[oa]s?)"
        r"|posterior(?:es)? a",
        r"(?<!until )(?<!till )after(?! all| that)|following(?= (?:the|a|an|his|her|their|its|last|this))"
        r"|once(?! (?:again|more|a|upon|every|per|in))"
        r"|in the wake of",
        r"después|tras|luego|desde|cuando|posterior\w*|siguiente\w*|vez|raíz|más tarde|pasad[oa]s?|a partir|cuanto|nada más|detrás"
        r"",
        r"after\w*|later|since|follow\w*|then|once|when|post\w*|subsequent\w*|on|upon|having|next|soon|past|wake|behind|due|succe\w+",
    ),
}
_PARTS_OF_DAY: Meanings = {
    "early hours": _both(
        r"de madrugada|(?:la|esta|aquella) madrugada|madrugada del?",
        r"(?:small|early|wee) hours|before (?:dawn|daybreak|sunrise)",
        r"madrug\w+|amanec\w+|alba|noche|nocturn\w+|mañana|temprano|primera\w*|a\.?m\.?|anoche|medianoche",
        r"early|morning|dawn|overnight|night\w*|sunrise|daybreak|a\.?m\.?|midnight|o['’]clock|first",
    ),
    "morning": _both(
        r"(?:por|de|en|durante) la mañana(?! siguiente| del futuro)|a media mañana|est[ae] mañana|toda la mañana",
        r"(?:in|during|all|this|that|every|early|mid-?) ?(?:the )?morning|(?:on )?"
        rf"(?:{_WEEKDAYS_EN}|tomorrow) morning|yesterday morning",
        r"mañana(?! por la)|mañanas|matin\w+|matutin\w+|temprano|madrug\w+|amanec\w+|desayun\w+|a\.?m\.?|primera\w*|hoy|alba|tempran\w+"
        r"|mediodía",
        r"morning\w*|early|earlier|dawn|a\.?m\.?|breakfast|daybreak|sunrise|o['’]clock|noon|midday|today|first",
    ),
    "midday": _both(
        r"(?:al|a|del?|este) mediodía",
        r"(?:at|past|before|around|by) (?:noon|midday)|at lunchtime",
        r"mediodía|medio|comida|almuerzo|comer|tarde|doce(?!(?: y \w{1,9})? de la noche)|12|primera\w*",
        r"noon|midday|lunch\w*|12|twelve|afternoon|mid-?\w*|morning|early",
    ),
    "afternoon": _both(
        r"(?:por|de|en|durante) la tarde|a (?:media|primera hora de la|última hora de la) tarde|esta tarde|toda la tarde|ayer tarde",
        r"(?:in|during|all|this|that|every|early|mid-?) ?(?:the )?afternoon|(?:on )?"
        rf"(?:{_WEEKDAYS_EN}|tomorrow) afternoon|yesterday afternoon",
        r"tarde\w*|vesp\w+|p\.?m\.?|mediodía|noche|anoche|atardec\w+|siesta|hoy|comida|sobremesa",
        r"afternoon\w*|evening\w*|p\.?m\.?|noon|midday|night\w*|tonight|dusk|sunset|o['’]clock|lunch\w*|tea|today",
    ),
    "evening": _both(
        r"(?!)",
        r"(?:in|during|all|this|that|every|early|late) (?:the )?evening|(?:on )?"
        rf"(?:{_WEEKDAYS_EN}|tomorrow) evening|yesterday evening|tonight",
        r"tarde\w*|noche\w*|anoche\w*|vesp\w+|nocturn\w+|p\.?m\.?|velada|atardec\w+|cen\w+",
        r"evening\w*|night\w*|p\.?m\.?|dinner",
    ),
    "night": _both(
        r"(?:por|de|en|durante) la noche|de noche|esta noche|toda la noche|anoche|en plena noche",
        r"at night|overnight|(?:in|during|all|that|every|through) the night|last night|(?:on )?"
        rf"(?:{_WEEKDAYS_EN}|tomorrow) night",
        r"noche\w*|anoche\w*|nocturn\w+|trasnoch\w+|medianoche|madrug\w+|velada|tarde|p\.?m\.?|ayer|vísperas?|cen\w+|hoy|día\w*",
        r"night\w*|overnight|evening\w*|midnight|dark\w*|p\.?m\.?|tonight|eve|o['’]clock|nocturnal|dinner|day\w*|early",
    ),
    "midnight": _both(
        r"(?:a|la|de) medianoche",
        r"midnight",
        r"medianoche|doce(?!(?: y \w{1,9})? del (?:mediodía|día))|noche|12|00|0|cero|24|madrug\w+",
        r"midnight|twelve|12|night\w*|early",
    ),
}
FIRST_OR_LAST = r"primer(?:[oa]s?)?|[úu]ltim[oa]s?|first|last"
"""The ends of a row or of a time."""

PERIODS = r"\b(?:d[íi]as|semanas|meses|años?|décadas?|siglos?|days|weeks|months|years?|decades?|century|centuries)\b"
"""Words for a time between a first and a last."""

DENIES_CLAUSE = r"\b(?:not|never|no|nunca|tampoco|cannot)\b[^.;:!?]*$|n['’]t\b[^.;:!?]*$"
"""What denies the clause that goes on behind it."""

COMPATIBLE = frozenset(
    frozenset(pair)
    for pair in (
        ("before", "until"),
        ("early hours", "morning"),
        ("early hours", "night"),
        ("early hours", "midnight"),
        ("midnight", "night"),
        ("afternoon", "evening"),
        ("evening", "night"),
        ("midday", "afternoon"),
    )
)
"""Meanings of a group that may stand for each other."""

GROUPS: dict[str, Meanings] = {
    "order": _ORDINALS,
    "day": _DAYS,
    "multiple": _MULTIPLES,
    "sequence": _SEQUENCE,
    "part of the day": _PARTS_OF_DAY,
    "week": _period("semana", "week"),
    "weekend": _period("fin de semana", "weekend"),
    "month": _period("mes", "month"),
    "year": _period("año|ejercicio", "year"),
    "season": _period(
        "temporada|verano|invierno|otoño|primavera|curso|trimestre|semestre|legislatura",
        "season|summer|winter|autumn|fall|spring|quarter|term",
    ),
    "weekday": _period(_WEEKDAYS_ES, _WEEKDAYS_EN),
    "sign": {
        "negative": _both(
            r"negativ[oa]s?|números rojos|bajo cero|por debajo de (?:los )?cero",
            r"negative|in the red|below (?:zero|freezing)|sub-?zero",
            r"menos|pérdida\w*|déficit|contra\w+|ca\w+|baj\w+|desfavor\w*|mal\w*|no|nega\w+|deud\w+|pierd\w+|perd\w+|adver\w+|en contra"
            r"|inferior\w*|helad\w*|congel\w+",
            r"minus|los\w+|deficit|contract\w+|shr[aiu]nk\w*|f[ae]ll\w*|bad\w*|adverse\w*|not|no|debt|down|poor\w*|harm\w*|below|under"
            r"|freez\w+|den\w+|unfavou?r\w*|neg\w+|weak\w*|wrong",
        ),
        "positive": _both(
            r"positiv[oa]s?|números negros|sobre cero|por encima de (?:los )?cero",
            r"positive|in the black|above (?:zero|freezing)",
            r"bien|buen\w*|optimis\w+|afirmativ\w+|benefici\w*|ganancia\w*|superávit|favor\w*|encima|sí|alent\w*|constructiv\w*|segur\w*"
            r"|mejor\w*|contento\w*|útil\w*|alto",
            r"good|well|optimis\w+|plus|profit\w*|surplus|gain\w*|favou?r\w*|upbeat|yes|encourag\w+|happy|constructive|definite\w*|sure"
            r"|better|best|help\w*|benefi\w+|affirm\w*|great|nice|above|over",
        ),
    },
    "share between": {
        "each": _both(
            r"cada un[oa]|por (?:persona|cabeza|barba|unidad)|per cápita",
            r"each|apiece|per (?:person|head|capita|unit)|a head",
            r"cada|tod[oa]s?|respectiv\w+|individual\w*|por|ambos",
            r"each|every\w*|per|respective\w*|individual\w*|both|all(?! told)|any|one|an? (?:head|piece|person|member"
            r"|unit|copy|share|ticket"
            r"|day|night|week|month|year)",
        ),
        "in total": _both(
            r"en total|en conjunto|entre (?:todos|todas|ambos|ambas|los (?:dos|tres|cuatro|cinco|seis)|las (?:dos|tres|cuatro|cinco|seis))"
            r"|sumad[oa]s|un total de|conjuntamente",
            r"in total|in all|altogether|combined|between (?:them|the (?:two|three|four|five|six))|all told|a total of|collectively",
            r"total\w*|tod[oa]\w*|sum\w+|global\w*|junt[oa]s?|conjunt\w+|entre|ambos",
            r"total\w*|all|whole|sum\w*|overall|joint\w*|both|together|altogether|combin\w+|between|collective\w*",
        ),
    },
}

# Shares in words. The denominators of "a third" and of «una tercera parte», «un tercio»; numerators; what "N of every M" is written with.
NUMERATORS = {
    Language.SPANISH: {
        "un": 1,
        "una": 1,
        "uno": 1,
        "la": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
    },
    Language.ENGLISH: {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
}
DENOMINATORS = {
    Language.SPANISH: {
        r"tercios?|terceras? partes?": 3,
        r"cuartos?(?= de| del)|cuartas? partes?": 4,
        r"quintos?(?= de| del)|quintas? partes?": 5,
        r"sextos?(?= de| del)|sextas? partes?": 6,
        r"séptimos?(?= de| del)|séptimas? partes?": 7,
        r"octavos?(?= de los| de las| del)|octavas? partes?": 8,
        r"novenos?(?= de| del)|novenas? partes?": 9,
        r"décimos?(?= de| del)|décimas? partes?": 10,
        r"centésimas? partes?": 100,
    },
    Language.ENGLISH: {
        r"thirds?": 3,
        r"quarters?|fourths?": 4,
        r"fifths?": 5,
        r"sixths?": 6,
        r"sevenths?": 7,
        r"eighths?": 8,
        r"ninths?": 9,
        r"tenths?": 10,
        r"hundredths?": 100,
    },
}
OF_EVERY = {Language.SPANISH: r"de(?: entre)? cada", Language.ENGLISH: r"(?:in|out of|of)(?: every)?"}
HALF = {
    Language.SPANISH: Words(r"(?:la|una|su|a la) mitad(?! de (?:camino|semana))", r"mitad\w*|medi[oa]s?|ecuador|partes?|dos"),
    Language.ENGLISH: Words(
        r"half(?= (?:of|the|its|their|his|her|our|as)\b)|halv(?:ed|es|ing)|by half|in half|one half",
        r"half\w*|halv\w+|mid\w*|middle|part\w*",
    ),
}
"""What says a half."""
