"""Spanish words of quantities: numerals, scale words, calendar, clock, money and measures. Lower case, without accents."""

from __future__ import annotations


def _numbers(text: str) -> dict[str, int]:
    """Words with the number each stands for: `dos:2 tres:3`."""
    return {word: int(value) for word, value in (pair.split(":") for pair in text.split())}


def _words(text: str) -> dict[str, frozenset[str]]:
    """Words with the keys each stands for: `libra:pound,lb`."""
    return {word: frozenset(keys.split(",")) for word, keys in (pair.split(":") for pair in text.split())}


# Cardinals below 1,000. `uno` and its forms are hints: they are the indefinite article too.
CARDINALS = _numbers(
    "un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 "
    "dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiun:21 veintiuno:21 veintiuna:21 veintidos:22 veintitres:23 "
    "veinticuatro:24 veinticinco:25 veintiseis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 "
    "sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300 "
    "cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700 setecientas:700 "
    "ochocientos:800 ochocientas:800 novecientos:900 novecientas:900"
)
# Powers of ten after a number.
SCALES = _numbers(
    "cientos:2 cientas:2 mil:3 millon:6 millones:6 mill:6 mills:6 mlls:6 millardo:9 millardos:9 billon:12 billones:12 "
    "trillon:18 trillones:18"
)
# Short scale words with money in them: 12.5 mdp = 12.5 million pesos.
MONEY_SCALES: dict[str, tuple[int, str]] = {
    "mdp": (6, "peso"),
    "mdd": (6, "dollar"),
    "mde": (6, "euro"),
    "mmdp": (9, "peso"),
    "mmdd": (9, "dollar"),
    "mmde": (9, "euro"),
}
# Written right behind digits.
SHORT_SCALES: dict[str, int] = {"k": 3}
# Plurals that say an order of magnitude and no number (power of ten).
MAGNITUDES = _numbers("decenas:1 docenas:1 cientos:2 centenares:2 miles:3 millares:3 millones:6 millardos:9 billones:12")
# Collectives: first what they are, then what else they are used for; plurals after a number.
COLLECTIVES: dict[str, tuple[int, ...]] = {
    "decena": (10, 12),
    "docena": (12, 10),
    "decenas": (10, 12),
    "docenas": (12, 10),
    "centenares": (100,),
    "millares": (1000,),
    "quincena": (15, 14),
    "veintena": (20,),
    "treintena": (30,),
    "cuarentena": (40,),
    "cincuentena": (50,),
    "sesentena": (60,),
    "setentena": (70,),
    "ochentena": (80,),
    "noventena": (90,),
    "centena": (100,),
    "centenar": (100,),
    "millar": (1000,),
}
# Ordinals from the third on. `primero` and `segundo` are hints: they mean other things too ("en primer lugar", the second of a minute).
ORDINALS = _numbers(
    "tercer:3 tercero:3 tercera:3 terceros:3 terceras:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexto:6 sexta:6 septimo:7 septima:7 setimo:7 "
    "octavo:8 octava:8 noveno:9 novena:9 decimo:10 decima:10 undecimo:11 undecima:11 duodecimo:12 duodecima:12 decimotercer:13 "
    "decimotercero:13 decimotercera:13 decimocuarto:14 decimocuarta:14 decimoquinto:15 decimoquinta:15 decimosexto:16 decimosexta:16 "
    "decimoseptimo:17 decimoseptima:17 decimoctavo:18 decimoctava:18 decimonoveno:19 decimonovena:19 vigesimo:20 vigesima:20 "
    "trigesimo:30 trigesima:30 cuadragesimo:40 cuadragesima:40 quincuagesimo:50 quincuagesima:50 sexagesimo:60 sexagesima:60 "
    "septuagesimo:70 septuagesima:70 octogesimo:80 octogesima:80 nonagesimo:90 nonagesima:90 centesimo:100 centesima:100 "
    "ducentesimo:200 ducentesima:200 milesimo:1000 milesima:1000"
)
# What ends a compound: "vigésimo primero".
FIRST_ORDINALS = _numbers("primer:1 primero:1 primera:1 segundo:2 segunda:2")
# Ordinals that take another behind them, apart or in one word: "décimo segundo", "vigesimoprimera".
ORDINALS |= {
    ten[:-1] + "o" + unit: ORDINALS[ten] + value
    for ten in ("decimo", "vigesimo", "trigesimo", "cuadragesimo", "quincuagesimo", "sexagesimo")
    for unit, value in {**FIRST_ORDINALS, **{word: n for word, n in ORDINALS.items() if 0 < n < 10}}.items()
}
# Letters and signs behind digits that make an ordinal: 3.er, 2.ª, 4to, 8va.
ORDINAL_ENDINGS = frozenset("o a º ª ° er ro ra do da to ta no na mo ma vo va avo ava ero era".split())
# Decades in one word, as Mexican papers write them: "los ochentas".
DECADES = _numbers("treintas:30 cuarentas:40 cincuentas:50 sesentas:60 setentas:70 ochentas:80 noventas:90")
# Denominators: `dos tercios`, `tres cuartas partes`.
DENOMINATORS = _numbers(
    "medio:2 medios:2 tercio:3 tercios:3 tercera:3 terceras:3 cuarto:4 cuartos:4 cuarta:4 cuartas:4 quinto:5 quintos:5 quinta:5 quintas:5 "
    "sextos:6 septimos:7 octavos:8 novenos:9 decimos:10 doceavos:12 veinteavos:20 "
    "sexta:6 sextas:6 septima:7 septimas:7 octava:8 octavas:8 novena:9 novenas:9 decima:10 decimas:10 "
    "centesima:100 centesimas:100 milesima:1000 milesimas:1000"
)
# Words that may match a number of the other side and are never reported themselves.
HINTS: dict[str, tuple[str, ...]] = {
    "primer": ("1",),
    "primero": ("1",),
    "primera": ("1",),
    "primeros": ("1",),
    "primeras": ("1",),
    "segundo": ("2",),
    "segunda": ("2",),
    "segundos": ("2",),
    "segundas": ("2",),
    "unico": ("1",),
    "unica": ("1",),
    "ambos": ("2",),
    "ambas": ("2",),
    "doble": ("2",),
    "doblar": ("2",),
    "doblo": ("2",),
    "par": ("2",),
    "pareja": ("2",),
    "parejas": ("2",),
    "triple": ("3",),
    "trimestral": ("3", "4"),
    "semestral": ("6", "2"),
    "bienal": ("2",),
    "cuadruple": ("4",),
    "quintuple": ("5",),
    "mitad": ("0.5", "50"),
    "medio": ("0.5", "50", "30", "6"),
    "media": ("0.5", "50", "30", "6"),
    "medios": ("0.5",),
    "tercio": ("3", "33"),
    "cuartos": ("4", "0.25"),
    "semana": ("7", "8"),
    **{f"quincean{ending}": ("15",) for ending in ("era", "ero", "eras", "eros")},
    **{f"decimononic{ending}": ("19",) for ending in ("o", "a", "os", "as")},
    **{f"dieciochesc{ending}": ("18",) for ending in ("o", "a", "os", "as")},
    "cero": ("0",),
    "ningun": ("0",),
    "ninguno": ("0",),
    "ninguna": ("0",),
}
# Periods: how many of which unit.
PERIODS: dict[str, tuple[int, str]] = {
    "lustro": (5, "year"),
    "lustros": (5, "year"),
    "bienio": (2, "year"),
    "bienios": (2, "year"),
    "trienio": (3, "year"),
    "trienios": (3, "year"),
    "cuatrienio": (4, "year"),
    "cuatrienios": (4, "year"),
    "quinquenio": (5, "year"),
    "quinquenios": (5, "year"),
    "sexenio": (6, "year"),
    "sexenios": (6, "year"),
    "decenio": (10, "year"),
    "decenios": (10, "year"),
    "decada": (10, "year"),
    "decadas": (10, "year"),
    "siglo": (100, "year"),
    "siglos": (100, "year"),
    "milenio": (1000, "year"),
    "milenios": (1000, "year"),
    "bimestre": (2, "month"),
    "bimestres": (2, "month"),
    "trimestre": (3, "month"),
    "trimestres": (3, "month"),
    "cuatrimestre": (4, "month"),
    "cuatrimestres": (4, "month"),
    "semestre": (6, "month"),
    "semestres": (6, "month"),
    "trienal": (3, "year"),
    "cuatrienal": (4, "year"),
    "quinquenal": (5, "year"),
    "sexenal": (6, "year"),
    "decenal": (10, "year"),
    "quincena": (15, "day"),
    "quincenas": (15, "day"),
}
# Periods that mean their length whatever stands before them: terms of office, and plans.
TERMS = frozenset({"bienio", "trienio", "cuatrienio", "quinquenio", "sexenio", "trienal", "cuatrienal", "quinquenal", "sexenal", "decenal"})
# Parts of a year that are counted: "el tercer trimestre".
PARTS_OF_A_YEAR = {"bimestre": "bimester", "trimestre": "quarter", "cuatrimestre": "four months", "semestre": "half-year"}
# Letters for them before a digit, and behind one: "Q3", "4T22", "1S".
SHORT_PARTS_OF_A_YEAR = {"Q": "quarter", "H": "half-year"}, {"Q": "quarter", "T": "quarter", "S": "half-year", "H": "half-year"}
# Verbs of multiples; the nouns ("el doble") are hints that mean as much before "de" and "que".
MULTIPLES = {
    stem + ending: times
    for stem, times in {"duplic": 2, "triplic": 3, "cuadruplic": 4, "quintuplic": 5, "sextuplic": 6, "decuplic": 10}.items()
    for ending in "a an o aron ado ada ados adas ar arse aran ara aria arian aba aban ando andose".split()
}
# Nouns that say a number, and of what: they differ only from others of the same sort.
COUNTED_NOUNS = {
    **{
        prefix + ending: (times, "times")
        for prefix, times in {"bi": 2, "tri": 3, "tetra": 4, "penta": 5, "hexa": 6, "hepta": 7}.items()
        for ending in ("campeon", "campeona", "campeones", "campeonas", "campeonato")
    },
    **{
        stem + ending: (number, "siblings")
        for stem, number in {"gemel": 2, "melliz": 2, "trilliz": 3, "cuatrilliz": 4, "quintilliz": 5, "sextilliz": 6}.items()
        for ending in ("os", "as")
    },
    **{
        stem + ending: (number, "age")
        for stem, number in {
            "veinteaner": 20,
            "treintaner": 30,
            "cuarentaner": 40,
            "cuarenton": 40,
            "cincuentaner": 50,
            "cincuenter": 50,
            "cincuenton": 50,
            "sesenton": 60,
            "setenton": 70,
            "quincuagenari": 50,
            "sexagenari": 60,
            "septuagenari": 70,
            "octogenari": 80,
            "nonagenari": 90,
        }.items()
        for ending in (("", "a", "es", "as") if stem.endswith("on") else ("o", "a", "os", "as"))
    },
    **{
        prefix + "centenario": (number, "anniversary")
        for prefix, number in {"": 100, "bi": 200, "tri": 300, "cuatri": 400, "quinto": 500, "sesqui": 150}.items()
    },
    "cincuentenario": (50, "anniversary"),
    "duo": (2, "group"),
    "trio": (3, "group"),
    "cuarteto": (4, "group"),
    "quinteto": (5, "group"),
    "sexteto": (6, "group"),
}
# Behind a year or a century: letters or words, and the era.
ERAS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("a", "c"), "bc"),
    (("a", "de", "c"), "bc"),
    (("a", "e", "c"), "bc"),
    (("a", "n", "e"), "bc"),
    (("ac",), "bc"),
    (("antes", "de", "cristo"), "bc"),
    (("antes", "de", "nuestra", "era"), "bc"),
    (("antes", "de", "la", "era", "comun"), "bc"),
    (("d", "c"), "ad"),
    (("d", "de", "c"), "ad"),
    (("e", "c"), "ad"),
    (("n", "e"), "ad"),
    (("d", "n", "e"), "ad"),
    (("dc",), "ad"),
    (("despues", "de", "cristo"), "ad"),
    (("de", "nuestra", "era"), "ad"),
    (("de", "la", "era", "comun"), "ad"),
)
ERAS_BEFORE: tuple[tuple[tuple[str, ...], str], ...] = ()
# Words that make a temperature negative, before and behind it.
MINUS = frozenset({"menos"})
BELOW_ZERO: tuple[tuple[str, ...], ...] = (
    ("bajo", "cero"),
    ("por", "debajo", "de", "cero"),
    ("por", "debajo", "del", "cero"),
    ("negativos",),
)
PERCENT: tuple[tuple[str, ...], ...] = (
    ("%",),
    ("por", "ciento"),
    ("por", "cien"),
    ("por", "100"),
    ("porciento",),
    ("por", "cientos"),
    ("puntos", "porcentuales"),
    ("puntos", "por", "ciento"),
    ("punto", "porcentual"),
)
MONTHS = _numbers(
    "enero:1 febrero:2 marzo:3 abril:4 mayo:5 junio:6 julio:7 agosto:8 septiembre:9 setiembre:9 octubre:10 noviembre:11 diciembre:12"
)
# Only beside a day.
SHORT_MONTHS = _numbers("ene:1 feb:2 mar:3 abr:4 may:5 jun:6 jul:7 ago:8 sep:9 sept:9 set:9 oct:10 nov:11 dic:12")
# First names too when they have a capital.
NAMES_LIKE_MONTHS = frozenset({"abril", "mayo", "julio"})
WEEKDAYS = _numbers("lunes:1 martes:2 miercoles:3 jueves:4 viernes:5 sabado:6 sabados:6 domingo:7 domingos:7")
# A day told by the day of telling: stands for a date or a weekday of the other side.
RELATIVE_DAYS = frozenset(
    {"hoy", "ayer", "anteayer", "manana", "anoche", "vispera", "dia", "dias", "semana", "semanas", "actualidad", "jornada"}
)
RELATIVE_MONTHS = frozenset({"mes", "meses", "pasado", "proximo", "presente"})
RELATIVE_YEARS = frozenset({"ano", "anos", "pasado", "proximo", "actual", "ejercicio", "temporada"})
NOON: dict[str, tuple[int, ...]] = {"mediodia": (720,), "medianoche": (0,)}
MONEY = _words(
    "dolar:dollar dolares:dollar dls:dollar dlls:dollar dlrs:dollar "
    "euro:euro euros:euro peso:peso pesos:peso libra:pound,lb libras:pound,lb yen:yen yenes:yen yuan:yuan "
    "yuanes:yuan rublo:rouble rublos:rouble rupia:rupee rupias:rupee franco:franc francos:franc real:real reales:real corona:crown "
    "coronas:crown zloty:zloty zlotys:zloty eslotis:zloty forint:forint forintos:forint florin:forint florines:forint,guilder lira:lira "
    "liras:lira sol:sol soles:sol bolivar:bolivar bolivares:bolivar won:won wones:won marco:mark marcos:mark peseta:peseta "
    "pesetas:peseta centavo:cent centavos:cent centimo:cent centimos:cent centimes:cent penique:penny peniques:penny rand:rand "
    "shekel:shekel shekels:shekel dirham:dirham dirhams:dirham lempira:lempira lempiras:lempira quetzales:quetzal colones:colon "
    "guarani:guarani guaranies:guarani grivna:hryvnia grivnas:hryvnia jrivnia:hryvnia jrivnias:hryvnia hryvnia:hryvnia "
    "hryvnias:hryvnia riyal:riyal riyales:riyal rial:riyal riales:riyal dinar:dinar dinares:dinar baht:baht bahts:baht bat:baht "
    "leva:lev levas:lev lev:lev leu:leu lei:leu kuna:kuna kunas:kuna tolares:tolar lari:lari laris:lari tenge:tenge tenges:tenge "
    "cordobas:cordoba balboa:balboa balboas:balboa gourde:gourde gourdes:gourde naira:naira nairas:naira cedi:cedi cedis:cedi "
    "birr:birr birres:birr chelin:shilling chelines:shilling kwacha:kwacha kwachas:kwacha metical:metical meticales:metical "
    "kwanza:kwanza kwanzas:kwanza taka:taka takas:taka dong:dong dongs:dong ringgit:ringgit ringgits:ringgit rupiah:rupee "
    "rupiahs:rupee afganis:afghani bitcoin:bitcoin bitcoins:bitcoin ethers:ether rands:rand sequel:shekel sequeles:shekel "
    "quetzal:quetzal koruna:crown korunas:crown escudo:escudo escudos:escudo dracma:drachma dracmas:drachma australes:austral "
    "usd:dollar renminbi:yuan patacas:pataca kyat:kyat kyats:kyat ariary:ariary manat:manat manats:manat somonis:som pulas:pula"
)
# Words for money that mean nothing else, so that they count without a number.
PLAIN_MONEY = frozenset(
    {"dolar", "dolares", "euro", "euros", "pesos", "yenes", "yuan", "yuanes", "rublo", "rublos", "rupias", "pesetas", "zloty"}
)
MEASURES = _words(
    "milimetro:mm milimetros:mm mm:mm centimetro:cm centimetros:cm cm:cm metro:m metros:m m:m kilometro:km kilometros:km km:km kms:km "
    "pulgada:in pulgadas:in pie:ft pies:ft yarda:yd yardas:yd milla:mi,nmi millas:mi,nmi hectarea:ha hectareas:ha ha:ha acre:acre "
    "acres:acre "
    "m2:m2 m²:m2 km2:km2 km²:km2 litro:l litros:l galon:gal galones:gal "
    "mililitro:ml mililitros:ml ml:ml gramo:g gramos:g miligramo:mg miligramos:mg "
    "microgramo:ug microgramos:ug mcg:ug µg:ug mg:mg kilo:kg "
    "kilos:kg kilogramo:kg kilogramos:kg kg:kg tonelada:t toneladas:t onza:oz onzas:oz m³:m3 segundo:second segundos:second "
    "minuto:minute minutos:minute hora:hour horas:hour h:hour dia:day dias:day semana:week semanas:week mes:month meses:month ano:year "
    "anos:year grado:celsius,degree grados:celsius,degree °:celsius,degree º:celsius,degree "
    "kmh:kmh mph:mph legua:league leguas:league min:minute mins:minute seg:second hrs:hour nudo:knot nudos:knot veces:times "
    "t:t tm:t g:g gr:g grs:g l:l lt:l lts:l cl:cl centilitro:cl centilitros:cl cc:ml kgs:kg mts:m decimetro:dm decimetros:dm "
    "hectometro:hm hectometros:hm hm3:hm3 hm³:hm3 cm3:cm3 cm³:cm3 m3:m3 quintal:quintal quintales:quintal barril:barrel barriles:barrel "
    "kb:kb mb:mb gb:gb tb:tb kilobytes:kb megabytes:mb megas:mb gigabyte:gb gigabytes:gb gigas:gb terabyte:tb terabytes:tb teras:tb "
    "kw:kw mw:mw gw:gw kilovatio:kw kilovatios:kw megavatio:mw megavatios:mw gigavatio:gw gigavatios:gw kilowatts:kw megawatts:mw "
    "gigawatts:gw kwh:kwh mwh:mwh gwh:gwh twh:twh"
)
# Between the whole and the decimals of a number in words: "tres punto dos".
DECIMAL_POINT = frozenset({"punto", "coma"})
# Names of labels as English has them: "Sub-17" is "Under-17".
LABELS = {"sub": "under"}
# Rounds of a competition, by how many are left in it.
ROUNDS = _numbers("treintaidosavos:64 dieciseisavos:32 octavos:16 cuartos:8")
# Names with a number that the other language writes in another form ("G7", "WWII"): regular expressions, by the label of the number.
NAMED_NUMBERS = {
    "g": r"\b(?:Grupo de los (?P<group>[A-Z]\w+|\d{1,3})|grupo de los (?P<small>[A-Z]\w+))\b",
    "round": (
        r"\b(?:(?P<word>[Oo]ctavos|[Cc]uartos|[Dd]ieciseisavos|[Tt]reintaidosavos) de (?:la )?[Ff]inal"
        r"|[Rr]onda de (?:los )?(?P<figure>8|16|32|64))\b"
    ),
    "world war": r"\b(?:(?P<word>[1-3]\.?[ªaº°]|I{1,3}|[Pp]rimera|[Ss]egunda|[Tt]ercera) [Gg]uerra [Mm]undial|(?P<short>I{1,3}) ?GM)\b",
}
# Behind a unit of power: "megavatios hora".
HOURS_OF_POWER = frozenset({"hora", "horas"})
# Units that may stand without a number: "media hora".
UNITS_ALONE = frozenset("hora semana mes ano minuto".split())
# Between a number and its unit: "los nueve primeros meses".
BEFORE_UNITS = frozenset(
    {"primeros", "primeras", "ultimos", "ultimas", "proximos", "proximas", "siguientes", "pasados", "pasadas", "largos", "largas"}
)
SQUARE = frozenset({"cuadrado", "cuadrados", "cuadrada", "cuadradas"})
CUBIC = frozenset({"cubico", "cubicos"})

# Minutes past an hour in words: «las dos y media», «las tres y pico».
MINUTES_AFTER = {"media": 30, "cuarto": 15, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25, "pico": 0}

# Minutes to an hour: «las dos menos cuarto».
MINUTES_BEFORE = {"cuarto": 15, "cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25, "5": 5, "10": 10, "15": 15, "20": 20, "25": 25}

# Before two digits that are a decade: «los años 80», «la década del 60».
BEFORE_DECADES = frozenset({"anos", "decada", "de", "del", "los", "'"})

# Before a number that is a day of the month: «el 3», «hasta el 12».
BEFORE_DAYS = frozenset(("el", "del", "al", "hasta", "dia", "desde"))
