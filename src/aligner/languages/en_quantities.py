"""English words of quantities: numerals, scale words, calendar, clock, money and measures. Lower case."""

from __future__ import annotations


def _numbers(text: str) -> dict[str, int]:
    """Words with the number each stands for: `two:2 three:3`."""
    return {word: int(value) for word, value in (pair.split(":") for pair in text.split())}


def _words(text: str) -> dict[str, frozenset[str]]:
    """Words with the keys each stands for: `pound:pound,lb`."""
    return {word: frozenset(keys.split(",")) for word, keys in (pair.split(":") for pair in text.split())}


# Cardinals below 100. `one` is a hint: Spanish says `un`, and English says it for people and things.
CARDINALS = _numbers(
    "one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 "
    "sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 "
    "ninety:90"
)
# Powers of ten after a number.
SCALES = _numbers(
    "hundred:2 thousand:3 thousands:3 million:6 millions:6 mln:6 billion:9 billions:9 bn:9 milliard:9 milliards:9 trillion:12 "
    "trillions:12 tn:12 trn:12 quintillion:18"
)
MONEY_SCALES: dict[str, tuple[int, str]] = {}
# Written right behind digits; `m` and `b` only with money in front.
SHORT_SCALES: dict[str, int] = {"k": 3, "bn": 9, "tn": 12, "trn": 12, "mn": 6, "mln": 6}
# Plurals that say an order of magnitude and no number (power of ten).
MAGNITUDES = _numbers("tens:1 dozens:1 scores:1 hundreds:2 thousands:3 millions:6 billions:9 trillions:12")
# Collectives: first what they are, then what else they are used for.
COLLECTIVES: dict[str, tuple[int, ...]] = {"dozen": (12, 10)}
# Ordinals from the third on. `first` and `second` are hints: they mean other things too.
ORDINALS = _numbers(
    "third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 "
    "sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 "
    "seventieth:70 eightieth:80 ninetieth:90 hundredth:100 thousandth:1000"
)
# What ends a compound: "twenty-first".
FIRST_ORDINALS = _numbers("first:1 second:2")
# Letters behind digits that make an ordinal.
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
# Decades in one word.
DECADES = _numbers("twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90")
# Denominators: `two thirds`, `three quarters`.
DENOMINATORS = _numbers(
    "half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7 "
    "eighth:8 eighths:8 ninth:9 ninths:9 tenth:10 tenths:10 hundredths:100 thousandths:1000"
)
# Words that may match a number of the other side and are never reported themselves.
HINTS: dict[str, tuple[str, ...]] = {
    "first": ("1",),
    "second": ("2",),
    "secondly": ("2",),
    "firstly": ("1",),
    "sole": ("1",),
    "only": ("1",),
    "single": ("1",),
    "once": ("1",),
    "another": ("1",),
    "each": ("1",),
    "both": ("2",),
    "twice": ("2",),
    "double": ("2",),
    "doubles": ("2",),
    "couple": ("2",),
    "pair": ("2",),
    "triple": ("3",),
    "treble": ("3",),
    "thrice": ("3",),
    "quarter": ("4", "3", "0.25", "15", "25"),
    "quarters": ("4", "0.25"),
    "quarterly": ("3", "4"),
    "biennial": ("2",),
    "quadruple": ("4",),
    "quintuple": ("5",),
    "half": ("0.5", "50", "30", "6"),
    "halved": ("0.5", "50", "2"),
    "thirds": ("3",),
    "week": ("7", "8"),
    "teenager": ("10",),
    "teens": ("10",),
    "zero": ("0",),
    "nil": ("0",),
    "none": ("0",),
    "no": ("0",),
}
# Periods: how many of which unit.
PERIODS: dict[str, tuple[int, str]] = {
    "decade": (10, "year"),
    "decades": (10, "year"),
    "century": (100, "year"),
    "centuries": (100, "year"),
    "millennium": (1000, "year"),
    "millennia": (1000, "year"),
    "biennium": (2, "year"),
    "trimester": (3, "month"),
    "trimesters": (3, "month"),
    "semester": (6, "month"),
    "semesters": (6, "month"),
    "fortnight": (14, "day"),
    "fortnights": (14, "day"),
}
TERMS: frozenset[str] = frozenset()
# Parts of a year that are counted: "the third quarter".
PARTS_OF_A_YEAR = {"quarter": "quarter", "half": "half-year", "semester": "half-year"}
# Letters for them before a digit, and behind one: "Q3", "1H".
SHORT_PARTS_OF_A_YEAR = {"Q": "quarter", "H": "half-year"}, {"Q": "quarter", "T": "quarter", "H": "half-year"}
# Verbs and adverbs of multiples; "twice" and "double" are hints that mean as much before "as" and "the".
MULTIPLES = _numbers(
    "doubled:2 doubling:2 tripled:3 tripling:3 trebled:3 trebling:3 quadrupled:4 quadrupling:4 quintupled:5 quintupling:5 sextupled:6 "
    "twofold:2 threefold:3 fourfold:4 fivefold:5 sixfold:6 sevenfold:7 eightfold:8 ninefold:9 tenfold:10 twentyfold:20 hundredfold:100 "
    "thousandfold:1000"
)
# Nouns that say a number, and of what: they differ only from others of the same sort.
COUNTED_NOUNS = {
    word + plural: (number, key)
    for key, words in {
        "siblings": {"twin": 2, "triplet": 3, "quadruplet": 4, "quintuplet": 5, "sextuplet": 6},
        "age": {
            "twentysomething": 20,
            "thirtysomething": 30,
            "fortysomething": 40,
            "fiftysomething": 50,
            "quinquagenarian": 50,
            "sexagenarian": 60,
            "septuagenarian": 70,
            "octogenarian": 80,
            "nonagenarian": 90,
        },
        "anniversary": {
            "sesquicentennial": 150,
            "centennial": 100,
            "bicentennial": 200,
            "tercentennial": 300,
            "tricentennial": 300,
            "quincentennial": 500,
        },
        "group": {"duo": 2, "trio": 3, "quartet": 4, "quintet": 5, "sextet": 6},
    }.items()
    for word, number in words.items()
    for plural in ("", "s")
} | {
    "centenary": (100, "anniversary"),
    "bicentenary": (200, "anniversary"),
    "tercentenary": (300, "anniversary"),
    "tricentenary": (300, "anniversary"),
}
# Behind a year or a century, and before it: letters or words, and the era.
ERAS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("bc",), "bc"),
    (("bce",), "bc"),
    (("b", "c", "e"), "bc"),
    (("b", "c"), "bc"),
    (("before", "christ"), "bc"),
    (("ad",), "ad"),
    (("a", "d"), "ad"),
    (("ce",), "ad"),
    (("c", "e"), "ad"),
)
ERAS_BEFORE: tuple[tuple[tuple[str, ...], str], ...] = ((("ad",), "ad"), (("a", "d"), "ad"))
# Words that make a temperature negative, before and behind it.
MINUS = frozenset({"minus", "negative"})
BELOW_ZERO: tuple[tuple[str, ...], ...] = (("below", "zero"), ("below", "freezing"), ("under", "zero"))
PERCENT: tuple[tuple[str, ...], ...] = (
    ("%",),
    ("percent",),
    ("per", "cent"),
    ("pct",),
    ("percentage", "points"),
    ("percentage", "point"),
)
MONTHS = _numbers("january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 december:12")
# Only beside a day, or with a full stop.
SHORT_MONTHS = _numbers("jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12")
# Names and verbs too.
NAMES_LIKE_MONTHS = frozenset({"may", "march"})
# Words before "May" and "March" that make them months.
BEFORE_MONTHS = frozenset("in on of last next since until till by this early late mid through from and to every".split())
WEEKDAYS = _numbers(
    "monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7 "
    "mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7"
)
# A day told by the day of telling: stands for a date or a weekday of the other side.
RELATIVE_DAYS = frozenset(
    {"today", "yesterday", "tomorrow", "tonight", "night", "day", "days", "week", "weeks", "now", "weekend", "eve", "morning", "evening"}
)
RELATIVE_MONTHS = frozenset({"month", "months", "last", "next", "current"})
RELATIVE_YEARS = frozenset({"year", "years", "last", "next", "current", "season"})
NOON: dict[str, tuple[int, ...]] = {"noon": (720,), "midday": (720,), "midnight": (0,)}
MONEY = _words(
    "dollar:dollar dollars:dollar buck:dollar bucks:dollar euro:euro euros:euro peso:peso pesos:peso pound:pound,lb pounds:pound,lb "
    "sterling:pound yen:yen yuan:yuan renminbi:yuan ruble:rouble rubles:rouble rouble:rouble roubles:rouble rupee:rupee rupees:rupee "
    "franc:franc francs:franc real:real reais:real reals:real crown:crown crowns:crown krona:crown kronor:crown krone:crown kroner:crown "
    "koruna:crown korunas:crown koruny:crown zloty:zloty zlotys:zloty forint:forint forints:forint guilder:guilder guilders:guilder "
    "lira:lira liras:lira sol:sol soles:sol bolivar:bolivar bolivars:bolivar bolivares:bolivar won:won mark:mark marks:mark "
    "deutschmarks:mark peseta:peseta pesetas:peseta cent:cent cents:cent centavos:cent centimes:cent penny:penny pence:penny rand:rand "
    "shekel:shekel shekels:shekel dirham:dirham dirhams:dirham lempira:lempira lempiras:lempira quetzales:quetzal colones:colon "
    "guarani:guarani guaranis:guarani guaranies:guarani hryvnia:hryvnia hryvnias:hryvnia hryvnya:hryvnia hryvnyas:hryvnia "
    "riyal:riyal riyals:riyal rial:riyal rials:riyal dinar:dinar dinars:dinar baht:baht leva:lev lev:lev levs:lev leu:leu lei:leu "
    "kuna:kuna kunas:kuna tolars:tolar lari:lari laris:lari tenge:tenge cordobas:cordoba balboa:balboa balboas:balboa gourde:gourde "
    "gourdes:gourde naira:naira cedi:cedi cedis:cedi birr:birr shilling:shilling shillings:shilling kwacha:kwacha metical:metical "
    "meticais:metical kwanza:kwanza kwanzas:kwanza taka:taka dong:dong ringgit:ringgit rupiah:rupee rupiahs:rupee afghanis:afghani "
    "bitcoin:bitcoin bitcoins:bitcoin ethers:ether rands:rand quetzal:quetzal quetzals:quetzal escudo:escudo escudos:escudo "
    "drachma:drachma drachmas:drachma drachmae:drachma australes:austral rmb:yuan usd:dollar patacas:pataca kyat:kyat kyats:kyat "
    "ariary:ariary manat:manat manats:manat somonis:som pula:pula"
)
# Words for money that mean nothing else, so that they count without a number.
PLAIN_MONEY = frozenset(
    {
        "dollar",
        "dollars",
        "euro",
        "euros",
        "pesos",
        "yen",
        "yuan",
        "ruble",
        "rubles",
        "rouble",
        "roubles",
        "rupees",
        "pesetas",
        "zloty",
    }
)
MEASURES = _words(
    "millimetre:mm millimetres:mm millimeter:mm millimeters:mm mm:mm centimetre:cm centimetres:cm centimeter:cm centimeters:cm cm:cm "
    "metre:m metres:m meter:m meters:m m:m kilometre:km kilometres:km kilometer:km kilometers:km km:km kms:km inch:in inches:in foot:ft "
    "feet:ft ft:ft yard:yd yards:yd mile:mi,nmi miles:mi,nmi mi:mi hectare:ha hectares:ha ha:ha acre:acre acres:acre m²:m2 km²:km2 "
    "litre:l litres:l liter:l liters:l gallon:gal gallons:gal millilitres:ml milliliters:ml ml:ml gram:g grams:g gramme:g grammes:g "
    "milligram:mg milligrams:mg milligramme:mg milligrammes:mg mg:mg millilitre:ml milliliter:ml microgram:ug micrograms:ug "
    "mcg:ug µg:ug kilo:kg kilos:kg kilogram:kg kilograms:kg kilogramme:kg kilogrammes:kg kg:kg ton:t tons:t tonne:t tonnes:t "
    "ounce:oz ounces:oz oz:oz m³:m3 second:second seconds:second minute:minute minutes:minute hour:hour hours:hour day:day days:day "
    "week:week weeks:week month:month months:month year:year years:year degree:celsius,fahrenheit,degree "
    "degrees:celsius,fahrenheit,degree °:celsius,fahrenheit,degree º:celsius,fahrenheit,degree lb:lb lbs:lb mph:mph kph:kmh "
    "min:minute mins:minute sec:second secs:second hr:hour hrs:hour league:league leagues:league "
    "knot:knot knots:knot times:times fold:times t:t g:g l:l cl:cl centilitres:cl centiliters:cl "
    "decimetres:dm decimeters:dm hectometre:hm hectometres:hm hectometer:hm hectometers:hm cm³:cm3 cm3:cm3 m3:m3 "
    "quintal:quintal quintals:quintal barrel:barrel barrels:barrel "
    "kb:kb mb:mb gb:gb tb:tb kilobytes:kb megabytes:mb kilobyte:kb megabyte:mb gigabyte:gb terabyte:tb gigabytes:gb gigs:gb terabytes:tb "
    "kw:kw mw:mw gw:gw kilowatt:kw kilowatts:kw megawatt:mw megawatts:mw gigawatt:gw gigawatts:gw kwh:kwh mwh:mwh gwh:gwh twh:twh"
)
# Between the whole and the decimals of a number in words: "three point two".
DECIMAL_POINT = frozenset({"point"})
LABELS: dict[str, str] = {"u": "under"}
# Rounds of a competition told in one word: none.
ROUNDS: dict[str, int] = {}
# Names with a number that the other language writes in another form ("G7", "IIGM"): regular expressions, by the label of the number.
NAMED_NUMBERS = {
    "g": r"\b(?:Group of (?P<group>[A-Z]\w+)|[Tt]he Group of (?P<figure>\d{1,3}))\b",
    "round": (
        r"\b(?:[Rr]ound of (?P<of>8|16|32|64|eight|sixteen)|[Ll]ast[ -](?P<last>8|16|32|64|four|eight|sixteen)"
        r"(?! (?!at|against|after|and|as|before|by|for|from|in|of|on|or|since|this|when|where|while|with)[a-z]))\b"
    ),
    "world war": (
        r"\b(?:World Wars? (?P<behind>I{1,3}|[1-3]|[Oo]ne|[Tt]wo|[Tt]hree)|(?P<before>[Ff]irst|[Ss]econd|[Tt]hird) World War"
        r"|(?P<figure>[1-3](?:st|nd|rd)) World War|WW[ -]?(?P<short>I{1,3}|[1-3]))\b"
    ),
}
# Behind a unit of power: "megawatt hours".
HOURS_OF_POWER = frozenset({"hour", "hours"})
# Units that may stand without a number: "a foot deep".
UNITS_ALONE = frozenset(
    [
        "hour",
        "day",
        "week",
        "month",
        "year",
        "minute",
        "foot",
        "inch",
        "mile",
        "yard",
        "pound",
        "ounce",
        "gallon",
        "acre",
        "hectare",
        "metre",
        "meter",
        "kilometre",
        "kilometer",
        "kilo",
        "litre",
        "liter",
        "ton",
        "tonne",
    ]
)
# Between a number and its unit: "two full days".
BEFORE_UNITS = frozenset(
    {"last", "first", "past", "next", "full", "whole", "more", "long", "consecutive", "additional", "nautical", "straight"}
)
SQUARE = frozenset({"square", "sq"})
CUBIC = frozenset({"cubic"})

# Words before "ten to nine" where it is a time and no score or range.
BEFORE_TIMES = frozenset("at was is s by until till about around before after since nearly almost".split())

# Before "half seven", which is 7.30 in British English.
BEFORE_HALF_HOURS = frozenset("at by until till before after since around about to from towards".split())

# What can follow a time and no number of things: "five to ten years" is no time.
AFTER_TIMES = frozenset(["", *".,;:)", *"because when and as in on this that after before but while the they he she we".split()])

# "in the 80s": degrees near these words, an age behind those.
OF_WEATHER = frozenset("degrees fahrenheit temperature temperatures highs lows forecast weather heat thermometer".split())

# Before "20s", where it is somebody's age.
OF_AGE = frozenset({"his", "her", "their", "my", "our", "your"})

# Where "a week" is a span of time and no rate ("twice a week").
BEFORE_SPANS = frozenset(
    "in for after within of over about nearly almost under lasted last lasts takes took take spent spend almost just every".split()
)
