"""Words that the planter of defects needs, written for it alone: nothing here is read by the checks, nothing of theirs is read here.

`ENGLISH` and `SPANISH` hold the same tables for either side of a pair; lists that name the same things have the same order. A rule is
a pattern and what it becomes; a cued rule adds what the other side must match for the change to be a real one.
"""

from __future__ import annotations

from dataclasses import dataclass

from planting_pairs import PLACES

Rule = tuple[str, str]
CuedRule = tuple[str, str, str]


@dataclass(frozen=True)
class Words:
    """The tables of one language."""

    code: str
    numerals: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    scales: tuple[CuedRule, ...]
    currencies: tuple[tuple[str, str], ...]
    """Singular and plural."""
    units: tuple[tuple[str, tuple[str, str]], ...]
    """Pattern, and what it becomes after one and after several."""
    percent: str
    decades: tuple[str, ...]
    places: tuple[str, ...]
    negation: str
    negation_dropped: tuple[Rule, ...]
    negation_added: tuple[Rule, ...]
    hedges: tuple[CuedRule, ...]
    restrictions: tuple[CuedRule, ...]
    pronouns: tuple[dict[str, str], dict[str, str]]
    """Masculine to feminine, feminine to masculine."""
    gendered: tuple[str, str]
    """What shows on this side that a man, or a woman, is spoken of."""
    parenthetical: str
    """First words of what stands between two commas."""
    joining: str
    """Words that begin a clause at the end of a sentence."""
    leading: str
    """First words of what comes before the main clause."""
    prepositions: str


_EN_VERBS = "is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|must|may|might"
_EN_COUNTED = r"\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|several"
_ES_BILLION = r"(?:\bmil|\d[. ]?\d{3}) mill"
_EN_INVERTED = "it|he|she|they|we|you|I|there|this|that|these|those"
_EN_IDIOMS = "only|just|merely|simply|least|until|surprisingly|so much"
_EN_NEEDED = r"(?!.{0,80}\b(?:anymore|any longer|until|at all|not even|either)\b)"
"""No word follows that makes no sense without the negation."""
_EN_CLOSED = "not|never|no|nothing|nobody|without|neither|nor|none|hardly|barely|only|to"

_ES_MAY = r"(?i)\b(?:pued\w+|podr[ií]\w+|quiz[áa]s?|tal vez|a lo mejor|posible\w*|acaso)\b"
_ES_PROBABLE = r"(?i)\b(?:probable\w*|seguramente|es posible|quiz[áa]s?|tal vez|posible\w*)\b"
_ES_SEEMS = r"(?i)\b(?:al parecer|aparente\w*|por lo visto|parece\w*)\b"
_ES_ALLEGED = r"(?i)\b(?:presunt\w+|supuest\w+|sospechos\w+|acusad\w+|habrían?)\b"
_ES_ONLY = r"(?i)\b(?:s[óo]lo|solamente|únicamente|únic[oa]s?|nada más|tan s[óo]lo)\b"
_ES_OFTEN = r"(?i)\b(?:a menudo|con frecuencia|frecuente\w*|muchas veces|suele\w*|solía\w*)\b"
_ES_ALMOST = r"(?i)\b(?:casi|prácticamente|cerca de|cercan\w+|aproximad\w+)\b"

ENGLISH = Words(
    code="en",
    numerals=tuple(
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
        ]
    ),
    months=tuple(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    ),
    weekdays=tuple(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]),
    scales=(
        (r"\bmillion\b", "billion", r"mill[oó]n"),
        (r"\bbillion\b", "million", _ES_BILLION),
        (r"\bbillion\b", "trillion", _ES_BILLION),
        (r"\btrillion\b", "billion", r"\bbill[oó]n"),
        (rf"\b({_EN_COUNTED}) thousand\b(?! of)", r"\1", r"\bmil\b|\d[. ]000"),
        (rf"\b({_EN_COUNTED}) thousand\b(?! of)", r"\1 million", r"\bmil\b|\d[. ]000"),
        (r"(?<=\d) million\b", "", r"mill[oó]n"),
        (rf"\b({_EN_COUNTED}) hundred\b(?! of)", r"\1 thousand", r"cientos|\d00\b"),
    ),
    currencies=(("dollar", "dollars"), ("euro", "euros"), ("pound", "pounds"), ("crown", "crowns"), ("yen", "yen"), ("rouble", "roubles")),
    units=(
        (r"kilometers?|kilometres?|km", ("mile", "miles")),
        (r"miles?", ("kilometer", "kilometers")),
        (r"meters?|metres?", ("kilometer", "kilometers")),
        (r"feet|foot", ("meter", "meters")),
        (r"kilograms?|kilos?|kg", ("ton", "tons")),
        (r"tons?|tonnes?", ("kilo", "kilos")),
        (r"minutes?", ("hour", "hours")),
        (r"hours?", ("day", "days")),
        (r"days?", ("week", "weeks")),
        (r"weeks?", ("month", "months")),
        (r"months?", ("year", "years")),
        (r"years?", ("month", "months")),
        (r"hectares?", ("square kilometer", "square kilometers")),
        (r"lit(?:er|re)s?", ("gallon", "gallons")),
    ),
    percent=r"\s?%|\s(?:percent|per cent)\b",
    decades=("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"),
    places=tuple(place[0] for place in PLACES),
    negation=r"(?i)\b(?:not|no|never|nobody|nothing|none|nowhere|neither|nor|without|cannot|unable|fail\w*|lack\w*|un\w+|in\w+ble)\b|n['’]t\b",
    negation_dropped=(
        (rf"(?<!\bor )\b({_EN_VERBS}) not\b(?! (?:{_EN_IDIOMS})\b)(?![,.?]){_EN_NEEDED}", r"\1"),
        (r"\bcannot\b", "can"),
        (
            r"\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]t\b"
            rf"(?! (?:{_EN_INVERTED}|{_EN_IDIOMS})\b)(?![,.?]){_EN_NEEDED}",
            r"\1",
        ),
        (rf"\bcan['’]t\b(?! (?:{_EN_INVERTED}|help|wait)\b)(?![,.?])", "can"),
        (rf"\bwon['’]t\b(?! (?:{_EN_INVERTED})\b)(?![,.?])", "will"),
        (r"\bnot (?=(?:to|a|an|the|be|being|been|enough|all|every|very|yet|always|necessarily|in|for|by|as) )", ""),
        (r"\bnever (?!mind|before|again|ending)(?=[a-z])", ""),
        (r"\bno longer\b", "still"),
        (r"\bno (?!longer|one|doubt|matter|less|more|fewer|sooner|later|such|wonder|good|way)(?=[a-z]{3,})", "some "),
        (r"\b(?:no one|nobody)\b", "everyone"),
        (r"\bnothing\b(?! (?:but|short|more|less|other)\b)", "everything"),
        (r"\bwithout (?=\w+ing\b)", "by "),
        (r"\bwithout (?!a doubt|doubt|question|\w+ing\b)(?=[a-z])", "with "),
        (r"\bnone of\b", "all of"),
        (r"\bneither\b(.{3,60}?)\bnor\b", r"both\1and"),
    ),
    negation_added=(
        (rf"(?<=[a-z] )(has|have|had)(?= been [a-z])(?! been (?:{_EN_CLOSED})\b)", r"\1 not"),
        (
            rf"(?<=[a-z] )(?<!the )(?<!\ba )(?<!free )(?<!good )(?<!what )(?<!as )(is|are|was|were|will|would|can|could|should|must)"
            rf"(?= [a-z])(?! (?:{_EN_CLOSED}|{_EN_INVERTED})\b)",
            r"\1 not",
        ),
    ),
    hedges=(
        (
            r"\b(?:allegedly|reportedly|supposedly|purportedly),? ",
            "",
            r"(?i)\b(?:presunt\w+|supuest\w+|al parecer|según|habrían?|dicen|se dice)\b",
        ),
        (r"\b(?:alleged|suspected|supposed|presumed) (?!to\b|of\b|by\b|that\b)(?=[a-z])", "", _ES_ALLEGED),
        (r"\b(?:apparently|seemingly),? ", "", _ES_SEEMS),
        (r"\b(?:seems?|appears?) to be\b", "is", _ES_SEEMS),
        (r"\b(?:probably|presumably),? ", "", _ES_PROBABLE),
        (r"\b(?:perhaps|maybe|possibly),? ", "", _ES_PROBABLE),
        (r"\b(?:is|are) likely to\b", "will", _ES_PROBABLE),
        (r"(?<!however it )\bmay (?!not\b)(?=[a-z])", "will ", _ES_MAY),
        (r"\bmight (?!not\b)(?=[a-z])", "will ", _ES_MAY),
        (r"\bcould (?!not\b)(?=[a-z])", "will ", r"(?i)\bpodr[ií]a"),
        (r"\b(?:almost|nearly) ", "", _ES_ALMOST),
        (r"\b(?:often|frequently) ", "", _ES_OFTEN),
        (r"\b(?:usually|generally|normally) ", "", r"(?i)\b(?:general\w*|normal\w*|habitual\w*|suele\w*|usual\w*)\b"),
        (r"\bsometimes ", "", r"(?i)\b(?:a veces|en ocasiones|algunas veces)\b"),
        (
            r"\b(?:about|around|approximately|roughly|some) (?=\d)",
            "",
            r"(?i)\b(?:unos|unas|alrededor de|aproximad\w+|cerca de|casi|en torno)\b",
        ),
        (
            r"(?:, according to (?!which)[^,.;:]{4,60}(?=\.$)|\bAccording to [^,.;:]{4,60}, )",
            "",
            r"(?i)\b(?:según|de acuerdo con|conforme a|opinión de)\b",
        ),
        (r"\b(?:partly|partially) ", "", r"(?i)\b(?:en parte|parcial\w*)\b"),
        (r"\bat least ", "", r"(?i)\b(?:al menos|por lo menos|como mínimo)\b"),
    ),
    restrictions=(
        (r"(?<!not )(?<!the )(?<!an )\b(?:only|merely|solely) (?=[a-z\d])(?!if|when|because|then|to|one|child|son|daughter)", "", _ES_ONLY),
    ),
    pronouns=(
        {"he": "she", "him": "her", "his": "her", "himself": "herself"},
        {"she": "he", "her": "his", "hers": "his", "herself": "himself"},
    ),
    gendered=(
        r"(?i)\b(?:he|his|him|mr|man|king|father|son|brother|husband)\b",
        r"(?i)\b(?:she|her|mrs|ms|woman|queen|mother|wife|sister)\b",
    ),
    parenthetical="who|which|whose|where|when|according|including|such|as|with|in|on|at|for|from|by|after|a|an|the|born|known|led|based|named",
    joining="and|but|because|while|although|so|which|who|after|before|when|where|if|since|whereas|as|including|with|until|unless|or|that",
    leading="In|After|According|When|As|If|For|With|On|At|During|Because|While|Although|Since|Despite|Before|From|By|Once|Under|Even",
    prepositions="in|for|with|from|by|at|on|during|through|after|before|against|between|under|since|without|among|over|into|within",
)

_EN_MAY = r"(?i)\b(?:may|might|could|can|possib\w+|perhaps|maybe|potential\w*)\b"
_EN_ALLEGED = r"(?i)\b(?:alleg\w+|suspect\w*|suppos\w+|reported\w*|accus\w+|presum\w+|claim\w*|so-called)\b"
_EN_PROBABLE = r"(?i)\b(?:probabl\w+|likely|perhaps|maybe|possibl\w+|presumabl\w+|may|might)\b"
_EN_ONLY = r"(?i)\b(?:only|merely|solely|just|alone)\b"
_EN_SEEMS = r"(?i)\b(?:apparent\w*|seem\w*|appear\w*|reportedly|allegedly|evidently)\b"
_ES_COUNTED = r"\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|ochenta"
_ES_VERBS = "es|son|fue|fueron|ha|han|había|habían|está|están|será|serán|puede|pueden|podrá|tiene|tienen|hay|debe|deben|quiere|quieren"
_ES_CLITICS = "se|le|les|lo|los|las|me|nos|te"

SPANISH = Words(
    code="es",
    numerals=tuple(
        [
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "treinta",
            "cuarenta",
            "cincuenta",
            "sesenta",
            "setenta",
            "ochenta",
            "noventa",
        ]
    ),
    months=tuple(
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]
    ),
    weekdays=tuple(["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]),
    scales=(
        (r"\bmil millones\b", "millones", r"billion"),
        (r"(?<!mil )(?<!\d{3} )\bmillones\b", "mil millones", r"million"),
        (r"\bbillones\b", "millones", r"trillion|billion"),
        (r"(?<=\d) millones(?: de)?\b", "", r"[mb]illion"),
        (rf"\b({_ES_COUNTED}) mil\b(?! millones)", r"\1", r"thousand|\d,000"),
        (rf"\b({_ES_COUNTED}) mil\b(?! millones)", r"\1 millones", r"thousand|\d,000"),
    ),
    currencies=(("dólar", "dólares"), ("euro", "euros"), ("libra", "libras"), ("corona", "coronas"), ("yen", "yenes"), ("rublo", "rublos")),
    units=(
        (r"kilómetros?|km", ("milla", "millas")),
        (r"millas?", ("kilómetro", "kilómetros")),
        (r"metros?", ("kilómetro", "kilómetros")),
        (r"pies?", ("metro", "metros")),
        (r"kilogramos?|kilos?|kg", ("tonelada", "toneladas")),
        (r"toneladas?", ("kilo", "kilos")),
        (r"minutos?", ("hora", "horas")),
        (r"horas?", ("día", "días")),
        (r"días?", ("semana", "semanas")),
        (r"semanas?", ("mes", "meses")),
        (r"mes(?:es)?", ("año", "años")),
        (r"años?", ("mes", "meses")),
        (r"hectáreas?", ("kilómetro cuadrado", "kilómetros cuadrados")),
        (r"litros?", ("galón", "galones")),
    ),
    percent=r"\s?%|\spor ciento\b",
    decades=("veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"),
    places=tuple(place[1] for place in PLACES),
    negation=r"(?i)\b(?:no|ni|nunca|jamás|sin|tampoco|nadie|nada|ning[uú]n[ao]?|niega\w*|neg[óa]\w*|imposible\w*|in\w+ble|falta\w*)\b",
    negation_dropped=(
        (r"\bya no\b", "aún"),
        (
            r"\b(?<!si )(?<!o )(?<!ya )no (?!s[óo]lo|solamente|obstante|más|menos|sea|sin|por|hace falta|en vano|cabe)"
            r"(?=[a-záéíóúñ]{2,})(?!.*\b(?:nada|nadie|nunca|jamás|ning[uú]n[ao]?|ni|sino|más que|tampoco|hasta)\b)",
            "",
        ),
        (r"\bsin (?!embargo|dudas?|que|\w+r(?:[ls][aeo]s?)?\b)(?=[a-z])", "con "),
        (r"(?<!no )\b(?:nunca|jamás)\b(?! antes| más)", "siempre"),
        (r"\btampoco\b", "también"),
    ),
    negation_added=(
        (
            rf"(?<=[a-záéíóúñ] )(?<!\bno )(?<!\bni )(?<!\bnunca )(?<!\blo )(?<!\btampoco )"
            r"(?<!\bse )(?<!\ble )(?<!\bles )(?<!\bme )(?<!\bnos )"
            rf"((?:(?:{_ES_CLITICS}) )?(?:{_ES_VERBS}))(?= [a-záéíóúñ])(?! (?:no|nada|nadie|ni|que)\b)",
            r"no \1",
        ),
    ),
    hedges=(
        (r"\b(?:presunt|supuest)(?:os|as|o|a) (?=[a-z])", "", _EN_ALLEGED),
        (r"\b(?:presuntamente|supuestamente),? ", "", _EN_ALLEGED),
        (r"\b(?:al parecer|aparentemente|por lo visto),? ", "", _EN_SEEMS),
        (r"\b(?:probablemente|quizás?|tal vez|posiblemente),? ", "", _EN_PROBABLE),
        (r"\bpodría (?=\w+r\b)", "va a ", _EN_MAY),
        (r"\bpodrían (?=\w+r\b)", "van a ", _EN_MAY),
        (r"\bcasi ", "", r"(?i)\b(?:almost|nearly|close to|about|around|practically)\b"),
        (r"\b(?:a menudo|con frecuencia|frecuentemente),? ", "", r"(?i)\b(?:often|frequent\w*|regularly|usually)\b"),
        (r"\b(?:generalmente|normalmente|habitualmente|por lo general),? ", "", r"(?i)\b(?:general\w*|normal\w*|usual\w*|typical\w*)\b"),
        (r"\b(?:a veces|en ocasiones),? ", "", r"(?i)\b(?:sometimes|occasion\w*|at times)\b"),
        (
            r"\b(?:unos|unas|aproximadamente|alrededor de|cerca de) (?=\d)",
            "",
            r"(?i)\b(?:about|around|approx\w*|some|nearly|roughly|close)\b",
        ),
        (r"(?:, según (?!(?:la|el) cual)[^,.;:]{4,60}(?=\.$)|\bSegún [^,.;:]{4,60}, )", "", r"(?i)\b(?:according|says?|said|opinion)\b"),
        (r"\b(?:al menos|por lo menos) ", "", r"(?i)\bat least\b"),
    ),
    restrictions=(
        (
            r"(?<!no )(?<!tan )\b(?:s[óo]lo|solamente|únicamente) (?=[a-z\d])(?!si|cuando|que)",
            "",
            r"(?i)\b(?:only|merely|solely|just|alone)\b",
        ),
    ),
    pronouns=({"él": "ella"}, {"ella": "él"}),
    gendered=(
        r"(?i)\b(?:él|señor|sr|hombre|padre|hijo|hermano|marido|esposo|rey|ministro|director|jefe|actor|presidente|abogado"
        r"|profesor|fundador|candidato|primer ministro|senador|chico|niño|papa)\b",
        r"(?i)\b(?:ella|señora|señorita|sra|mujer|madre|hija|hermana|esposa|reina|ministra|directora|jefa|actriz|presidenta"
        r"|abogada|profesora|fundadora|candidata|senadora|chica|niña)\b",
    ),
    parenthetical="que|quien|quienes|cuyo|cuya|donde|cuando|según|incluido|incluida|como|con|en|de|desde|por|tras|un|una|el|la|los|las|para",
    joining="y|pero|porque|mientras|aunque|que|cuando|donde|si|después|antes|ya|como|con|o|sino|para|pues",
    leading="En|Después|Según|Cuando|Como|Si|Para|Con|Durante|Mientras|Aunque|Desde|Tras|Por|A|Ante|Bajo|Al|Debido",
    prepositions="en|para|con|desde|por|durante|tras|contra|entre|bajo|sin|hasta|sobre|ante|según",
)
