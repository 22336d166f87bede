"""Words that bound a value or say how exact it is, in Spanish and English: at least, up to, almost, before, since.

A value is an amount (a number, a sum, a share, a duration) or a moment (a date, a year, a weekday, a time of day); words such as "hasta"
mean one thing before an amount and another before a moment. Each row gives what the words can mean, and regular expressions (any case,
whole words) of Spanish and of English. Words that may also say nothing of the kind ("over two years") have PLAIN
among their meanings; those that a translator may leave out («a partir de enero», "in January") are DROPPABLE.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = [
    "AFTER_VALUE",
    "AGENT_OF_TIME",
    "BEFORE_AMOUNT",
    "BEFORE_MOMENT",
    "BETWEEN",
    "FORECAST",
    "HINTS",
    "JOINS_ELSEWHERE",
    "NEGATED",
    "PLAIN_BEFORE_DURATIONS",
    "SURE_ENDS",
    "Bound",
    "Row",
]


class Bound(StrEnum):
    """What bounds a value."""

    PLAIN = "plain"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    ALMOST = "almost"
    ABOUT = "about"
    EXACTLY = "exactly"
    BEFORE = "before"
    BY = "by"
    UNTIL = "until"
    SINCE = "since"
    AFTER = "after"
    DROPPABLE = "droppable"


class Row(NamedTuple):
    """What words can mean, the usual meaning first, and the words: patterns of Spanish and of English."""

    meanings: tuple[Bound, ...]
    spanish: str
    english: str

    def words(self, language: Language) -> str:
        """The pattern of a language."""
        return self.spanish if language is Language.SPANISH else self.english


def _row(meanings: str, spanish: str, english: str) -> Row:
    return Row(tuple(Bound(meaning) for meaning in meanings.split(",")), spanish, english)


_NOTHING = r"(?!)"
# Forms of Spanish verbs in -ar and in -er, without the stem.
_AR = r"(?:a|an|ó|aron|aba|aban|ado|ada|ados|adas|ará|arán|aría|arían|ar|ando|e|en|ara|aran|ase|asen)"
_ER = r"(?:e|en|ió|ieron|ía|ían|ido|ida|idos|idas|erá|erán|ería|erían|er|iendo|a|an|iera|ieran|iese|iesen)"
_OVER_ES = rf"(?:super{_AR}|rebas{_AR}|sobrepas{_AR}|traspas{_AR}|exced{_ER}|aventaj{_AR})"
_OVER_EN = (
    r"(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|outnumber(?:s|ed|ing)?|outstrip(?:s|ped|ping)?|overtak(?:es?|ing)"
    r"|overtook|(?:went|go|goes|going|gone|climbed|rose|risen|rising) (?:past|above|beyond|over))"
)
_NOT_ES = r"(?:no|sin|ni|nunca|jamás)(?: se| lo| la| les?)?(?: \w+)?"
_NOT_EN = r"(?:not|never|n['’]t|cannot|without)(?: \w+)?"

# The words right before an amount. The longest reading is taken: "no menos de" before "menos de".
BEFORE_AMOUNT: tuple[Row, ...] = (
    _row(
        "at least",
        r"al menos|por lo menos|cuando menos|a lo menos|lo menos|siquiera|como (?:mínimo|poco)"
        r"|(?:un |el )?mínimo (?:\w+ )?(?:de|en)|no (?:\w+ )?menos (?:de|que)|no menos|no inferior(?:es)? a|no menor(?:es)? (?:de|a"
        r"|que)"
        rf"|{_NOT_ES} baj{_AR} de|igual(?:es)? o (?:superior(?:es)?|mayor(?:es)?) a|mayor(?:es)? o igual(?:es)? (?:a|que)|≥|>=",
        r"at (?:the )?(?:very |bare )?least|no (?:fewer|less|smaller|lower|shorter|later|younger) than|not (?:less|fewer|under"
        r"|below)(?: than)?"
        r"|(?:an? |the )?(?:bare )?minimum (?:\w+ )?(?:of|at)|nothing less than|not less than|≥|>=",
    ),
    _row("at least,plain", r"mínim[oa]s (?:\w+ )?(?:de|en)", _NOTHING),  # «cayó a mínimos de seis años»: a six-year low
    _row("at most,plain", r"máxim[oa]s (?:\w+ )?(?:de|en)", _NOTHING),
    _row(
        "at least,droppable",
        r"desde(?: l[oa]s?)?|a partir de|arrancan? en|partiendo de",
        r"from|starting (?:at|from)|as (?:little|few|low|early|young) as|no later than",
    ),
    _row(
        "more than",
        r"(?:algo |bastante |poco |mucho |muy |un poco )?más (?:de|que)|superior(?:es)? (?:a|en)|(?:muy )?por (?:encima|arriba) de"
        r"|(?:algo |bastante |muy )?(?:mayor|superior)(?:es)? (?:de|a|que(?! en))|más (?:alt|elevad)[oa]s? (?:de|que)|encima de|arriba de"
        rf"|(?:que )?{_OVER_ES}(?: en)?(?: (?:ampliamente|ya|con creces|incluso|holgadamente))?"
        r"|pas(?:a|an|ó|aron|aba|aban|ar) (?:ya )?de(?= l?[oa]s?\b| \d)|va(?:n)? más allá de|más allá de|algo más|pasad[oa]s|>",
        r"(?:a (?:little |bit |lot )?|slightly |just |well |far |much |considerably |significantly |substantially |somewhat )?"
        r"(?:more|greater|higher|larger|bigger|longer|older|better|further|farther|heavier|taller|faster|wider) than|(?:just |well "
        r"|way |slightly |a little )?above|(?:just |well |way |slightly "
        r"|a little )?(?<!hand )(?<!hands )(?<!handed )(?<!handing )(?<!turn )(?<!turned )(?<!take )(?<!took )(?<!taken )(?<!taking )"
        r"(?<!presided )(?<!spread )(?<!distributed )(?<!divided )"
        r"(?<!split )(?<!stretched )(?<!shared )(?<!spaced )"
        r"over(?! (?:the|his|her|its|their|our|my|those|these|this|that|last|next|past|coming|by|in|on|at|to|from|with)\b)"
        r"|superior to|in excess of|upwards? of|(?:well |far )?beyond|excess of"
        rf"|{_OVER_EN}(?: the)?|>",
    ),
    _row(
        "at most",
        rf"como (?:mucho|máximo)|a lo (?:sumo|más)|(?:un |el )?máximo (?:\w+ )?(?:de|en)|un (?:tope|límite) (?:\w+ )?(?:de|en)"
        rf"|no (?:\w+ )?más (?:de|que"
        rf"|allá de)"
        r"|no superior(?:es)? a|no mayor(?:es)? (?:de|a|que)|igual(?:es)? o (?:inferior(?:es)?|menor(?:es)?) a|≤|<="
        rf"|{_NOT_ES} {_OVER_ES}(?: de| en)?|{_NOT_ES} pas{_AR} de|limitad[oa]s? a|hasta(?: un (?:máximo|total|tope) de)?",
        r"at (?:the )?(?:very )?most|up to|no (?:more|greater|higher|larger|bigger|longer|older) than|not (?:more|greater"
        r"|over)(?: than)?"
        r"|(?:an? |the )?maximum (?:\w+ )?(?:of|at)|an? (?:limit|cap|ceiling) (?:\w+ )?(?:of|at)|capped at|limited to|max(?:imum)?"
        r"|until|till|as far as"
        rf"|{_NOT_EN} (?:exceed(?:ing)?|surpass(?:ing)?|go over|top|pass)|not exceeding|no exceeding|nothing more than|≤|<=",
    ),
    _row("at most,about", _NOTHING, r"as (?:many|much|high|long|large|big|late|old) as"),
    _row(
        "less than",
        r"(?:algo |bastante |poco |mucho |muy |un poco )?menos (?:de|que)|inferior(?:es)? (?:a|en)|(?:muy )?por (?:debajo|abajo) de"
        r"|debajo de"
        r"|(?:algo |bastante |muy )?(?<!una )(?<!un )(?<!la )(?<!el )menor(?:es)? (?:de|a|que(?! en))|más baj[oa]s? (?:de|que)|<"
        rf"|{_NOT_ES} (?:lleg{_AR} a|alcanz{_AR}|lleg{_AR} ni a)|apenas lleg{_AR} a",
        r"(?:a (?:little |bit |lot )?|slightly |just |well |far |much |considerably |significantly |substantially |somewhat )?"
        r"(?:less|fewer|lower|smaller|shorter|younger) than|(?:just |well |way |slightly |a little )?(?:under|below|beneath)(?!-)|inside"
        rf"|inferior to|fall(?:s|ing)? short of|fell short of|{_NOT_EN} (?:reach|hit)(?:ing)?|<",
    ),
    _row("more than,plain", r"por", _NOTHING),  # «desahuciada por 9.000 libras»: evicted over 9,000 pounds
    _row("less than,at most,plain", _NOTHING, r"within"),
    _row(
        "almost,less than",
        rf"(?:casi|prácticamente)(?! (?:no|nada|nadie|nunca|sin|ning[uú]n\w*|siempre)\b)|poco menos de|próxim[oa]s? a|cercan[oa]s? a"
        rf"|roz{_AR}|a punto de"
        rf"|acerc{_AR}(?:se)? a|se acerc{_AR} a"
        r"|al (?:borde|filo) de",
        r"(?:almost|nearly|practically|virtually)(?! (?:no|nothing|nobody|none|never|without|always|any)\b)|nigh on|close to|closer to"
        r"|clos(?:e|ing) (?:on|in on)|approach(?:es|ed|ing)?|near(?:s|ed|ing)?"
        r"|all but|just (?:under|short of|shy of|below)"
        r"|(?:just |a little )(?:short|shy) of|almost as (?:many|much) as|little (?:less|short) (?:than|of)|not quite|not far (?:off"
        r"|short of|from)",
    ),
    _row(
        "about,almost,less than",
        r"cerca de(?: (?:un[oa]s|l[oa]s))?",
        _NOTHING,
    ),
    _row(
        "about",
        r"alrededor de|aproximadamente|(?:en|por) torno a|más o menos|aproximad[oa]s? (?:de|a)|un[oa]s(?: cuant[oa]s)?|hacia|a eso de"
        r"|entorno a|estimad[oa]s? en|estima(?:n|da|do)? en"
        r"|calcula(?:n|do)? en|cosa de|del orden de|por el orden de|algo así como|como|grosso modo|en el entorno de|rond(?:a|an|ó"
        r"|aron|aba|aban|ar|ando|ará|arán|aría|arían|e|en)|oscil\w+"
        r"|en las inmediaciones de|~|≈|redondeando|circa|c\.",
        r"about|around|some|approximately|approx\.?|roughly|circa|ca?\.|an? (?:estimated|approximate)|estimated(?: (?:to be|at))?"
        r"|an estimate of|in the (?:region|vicinity|neighbou?rhood|order|range) of"
        r"|on the order of|something like|more or less|give or take|~|≈|towards?|hover(?:s|ed|ing)? (?:at|around)",
    ),
    _row("about,plain", r"sobre|acerca de|a razón de|un promedio de|una media de", r"an average of|on average|averaging"),
    _row(
        "exactly",
        r"exactamente|justo|justamente|precisamente|ni más ni menos que",
        r"exactly|precisely|neither more nor less than|no more and no less than",
    ),
    _row(
        "exactly,plain",
        r"nada (?:más y nada )?menos que|solo|sólo|solamente|apenas|únicamente|tan s[óo]lo",
        r"just|only|barely|a mere|merely|hardly|scarcely",
    ),
)

BEFORE_MOMENT: tuple[Row, ...] = (
    _row(
        "before",
        r"antes (?:de|que)(?: (?:acab|termin|finaliz|conclu)\w+)?|previ[oa]s? a|anterior(?:es)? a|con anterioridad a|en vísperas de"
        r"|(?:la )?víspera de|hasta antes de|no (?:más tarde|después) de|a más tardar (?:en |hasta )?antes de",
        r"before(?: the end of)?|prior to|ahead of|earlier than|previous to|on the eve of|preceding|pre(?=-)|in the run-?up to"
        r"|leading up to",
    ),
    _row(
        "by,before,until",
        r"a más tardar|como (?:muy tarde|máximo|tarde|límite)|no más allá de|lo más tardar|antes o|no después de"
        r"|con (?:fecha )?límite|con plazo hasta",
        r"by(?: the end of)?|no later than|not later than|at the latest|on or before",
    ),
    _row(
        "by,plain",
        r"de aquí a|para|de cara a|hacia|a fecha de|al|(?:a|hacia|para) (?:finales|fines|principios|mediados|inicios) de",
        r"come",
    ),
    _row("until,plain", _NOTHING, r"to"),
    _row("since,until,plain", _NOTHING, r"as of|for"),
    _row("until,plain", r"(?:durante |a lo largo de )?tod[oa]", _NOTHING),
    _row(
        "until",
        r"(?:al menos|por lo menos|como mínimo|cuando menos) hasta|hasta,? (?:al menos|por lo menos|como mínimo|cuando menos),?",
        r"(?:until|till|through) at (?:the )?(?:very )?least|at (?:the )?(?:very )?least (?:until|till|through)",
    ),
    _row(
        "until",
        r"(?:no )?hasta(?: (?:finales|fines|el final|mediados|principios) de)?|vence|expira",
        r"until|till|'til|through|up (?:to|until|till)|thru|(?:expires?|ends?|expiring|ending)(?: on| in)?",
    ),
    _row(
        "since,after,plain",  # a state that lasts since a day began on that day
        r"(?:(?:desaparecid|detenid|encarcelad|pres|cerrad|casad|jubilad)[oa]s?|(?:ausente|vigente)s?) desde",
        r"(?:missing|dead|absent|detained|jailed|imprisoned|closed|married|retired|vacant"
        r"|in (?:jail|prison|custody|detention|force|office)) since",
    ),
    _row("since,after,plain", r"por última vez (?:en|el)", r"last \w{2,14}(?:ed|en|n|t|w) (?:in|on)|last \w{2,14}(?:ed|en|n|t|w)"),
    _row(
        "since,after",
        r"desde(?: (?:hace|finales de|principios de|mediados de))?",
        r"since",
    ),
    _row("since,after,plain", r"de|del", r"from"),
    _row(
        "since,after,droppable",
        r"a partir de|a contar de|con efectos? (?:desde|de)|con vigencia desde|comenzando|empezando",
        r"starting(?: from| on| in)?|(?<!the )beginning(?: on| in)?|as from|effective(?: as of)?|with effect from",
    ),
    _row(
        "after,since",
        r"después de|tras|posterior(?:es)? a|con posterioridad a|pasad[oa]s?(?= l?[oae]s? )|luego de|más tarde de|a raíz de"
        r"|cumplid[oa]|transcurrid[oa]",
        r"after|following|later than|past|post(?=-)|not until|in the wake of|subsequent to|once",
    ),
    _row(
        "about",
        r"hacia|sobre|alrededor de|en torno a|a eso de|aproximadamente|cerca de|casi|rondando",
        r"around|about|circa|ca?\.|approximately|roughly|towards?|near(?:ly)?|almost|close to|some",
    ),
    _row("exactly", r"exactamente|justo|precisamente", r"exactly|precisely|just"),
)
"""The words right before a date, a year, a weekday or a time of day."""

AFTER_VALUE: tuple[Row, ...] = (
    _row(
        "at least,more than",
        r"o (?:más|mayor(?:es)?|superior(?:es)?)|y más|en adelante|para arriba|hacia arriba|cumplidos",
        r"or (?:more|older|over|above|longer|greater|higher|better|larger|bigger|upwards?)|and (?:over|above|older|up|upwards?|more"
        r"|beyond)|plus|upwards?|onwards?|\+",
    ),
    _row(
        "at least",
        r"al menos|por lo menos|como (?:mínimo|poco)|cuando menos|de mínimo",
        r"at (?:the )?(?:very )?least|(?:at |as a )?minimum|at a minimum",
    ),
    _row(
        "at most,less than",
        r"o (?:menos|menor(?:es)?|inferior(?:es)?)|para abajo|hacia abajo",
        r"or (?:less|fewer|under|below|younger|lower|shorter|smaller)|and (?:under|below|younger)|downwards?",
    ),
    _row(
        "at most",
        r"como (?:mucho|máximo|tope)|a lo (?:sumo|más)|de máximo|de tope",
        r"at (?:the )?(?:very )?most|(?:as a )?max(?:imum)?|at a maximum|tops",
    ),
    _row(
        "about",
        r"aproximadamente|más o menos|o así|o por ahí|aprox\.?|aproximad[oa]s?|estimad[oa]s?|poco más o menos",
        r"or so|or thereabouts|approximately|more or less|give or take|roughly|approx\.?",
    ),
    _row("about,more than", r"y pico|largos|largas|y tantos|y tantas|bien cumplidos|pasados", r"odd|and a bit|and change|something"),
    _row("almost,about", r"escasos|escasas|mal contados", r"(?:nearly|almost)(?! \w)"),
    _row(
        "exactly",
        r"exact[oa]s?|exactamente|en punto|just[oa]s|clavados|redondos",
        r"exactly|precisely|sharp|on the dot|flat"
        r"|to the day",
    ),
    _row(
        "by,before,until",
        r"a más tardar|como (?:muy tarde|fecha límite|límite|plazo)|de límite",
        r"at the (?:very )?latest|or (?:earlier|sooner|before)",
    ),
    _row("since,after", r"en adelante|como (?:pronto|muy pronto)", r"onwards?|at the earliest|or later"),
)
"""The words behind a value and what it counts."""

BETWEEN = {
    Language.SPANISH: r"(?:(?:el|la|los|las|un|una|otr[oa]s?|sus?|de|del|al|a|en|se|l[oa]s|primer[oa]s?|últim[oa]s?|próxim[oa]s?"
    r"|pasad[oa]s?|siguientes?|día|año|mes"
    r"|años|total|suma|valor|importe|cantidad|precio|cifra|tercer[oa]s?|EE|UU|ya|mismo|mismísimo|propio|este|esta|estos|ese|esa|aquel"
    r"|ambos|ambas"
    r"|cercan[oa]s?|llamad[oa]s?|mes|fecha|día|tarde|noche|mañana|hora|medio|un|unos|dos|finales|mediados|principios|fines|alrededor"
    r"|que|lo)\s{1,4}){0,4}",
    Language.ENGLISH: r"(?:(?:the|an?|its|his|her|their|our|this|that|these|those|another|other|additional|extra|last|past|next|first"
    r"|coming|total|sum|amount|value|figure|number|age|of|on|in|at"
    r"|as|to|by|U\.?S\.?|year|day|month|end|beginning|start|middle|late|early|mid|mid-|some|both|only|just|already|more|mark|evening"
    r"|morning|afternoon)\s{1,4}){0,4}",
}
"""Words that may stand between the bounding words and the value."""

SURE_ENDS = {
    Language.SPANISH: re.compile(r"(?P<begins>\b(?:desde|a partir de)\b)|(?P<ends>\bhasta\b)"),
    Language.ENGLISH: re.compile(r"(?P<begins>\b(?:since|from)\b)|(?P<ends>\b(?:until|till)\b)"),
}
"""What says that a time begins, or ends, with a date."""

PLAIN_BEFORE_DURATIONS = frozenset({"over", "within", "inside", "in"})
"""Words that bound amounts, and before a duration may only say during what: "over two years"."""

HINTS = {
    "up": (
        r"más|mayor\w*|super\w+|rebas\w+|exced\w+|sobrepas\w+|encima|arriba|menos|mínim\w+|adelante|partir|desde|al?canz\w+"
        r"|pas(?:a|an|ó|aron|ado|ar)|pico|larg[oa]s|cumplid\w+|demasiad\w+|tant[oa]s"
        r"|siquiera|bien|incluso|fuera|allá|sobre\w*|supone|numeros\w+|altos?|altas?|adicional\w*|extra|ampli\w+|aument\w+|sub\w+"
        r"|crec\w+",
        r"more|over\w*|above|exceed\w*|surpass\w*|top\w*|least|minimum|plus|upward\w*|beyond|outnumber\w*|older|higher|greater|larger"
        r"|longer|excess|odd|pass\w*|past|no|further|farther"
        r"|better|too|up|onward\w*|break\w*|broke\w*|cross\w*|many|several|additional|extra|out\w*|tall\w*|full|well|good|in-depth"
        r"|increas\w*|r[io]se|rising|gr[eo]w\w*",
    ),
    "down": (
        r"menos|menor\w*|inferior\w*|debajo|abajo|hasta|máxim\w+|mucho|sumo|tope|límite\w*|limit\w+|casi|cerca\w*|apenas|baj\w+"
        r"|escas\w+|roz\w+|acerc\w+|próxim\w+|alcanz\w+|lleg\w+|sólo|solo"
        r"|solamente|únicamente|sin|no|ni|dentro|plazo|poc\w+|prácticamente|falt\w+|tan|tant\w+|pued\w+|pod\w+|cort\w+|antes|reduc\w+",
        r"less|fewer|under\w*|below|up|most|maximum|max|almost|nearly|close\w*|approach\w*|near\w*|short\w*|shy|barely|hardly|only"
        r"|just|within|limit\w*|cap\w*|ceiling|low\w*|until|till|down"
        r"|not|n['’]t|small\w*|young\w*|as|virtually|practically|inside|reach\w*|can|could|may|might|before|far|mere\w*|scarcely"
        r"|little|small|reduc\w*|cut",
    ),
    "about": (
        r"un[oa]s|cerca|alrededor|aproximad\w+|torno|más o menos|casi|hacia|estim\w+|calcul\w+|rond\w+|orden|sobre|así|algo|entre"
        r"|promedio|media|medi[oa]|pico|eso|como|cifra\w*|posible\w*|tal vez"
        r"|quizás?|prácticamente|docena\w*|decena\w*|\w+ena\b|centenar\w*|millar\w*|acerca\w*|próxim\w*|cercan\w*|larg[oa]s"
        r"|escas[oa]s|par|tant[oa]s|oscil\w+|vari[oa]\w*",
        r"about|around|some|approximate\w*|approx|roughly|circa|estimat\w*|region|order|or so|nearly|almost|close|something|between"
        r"|average|averag\w*|near\w*|odd|perhaps|maybe|ish|virtually|practically"
        r"|dozens?|hundreds?|possibly|likely|couple|ca|thereabouts|toward\w*|say|like|vicinity|range\w*|clos\w*|approach\w*|slightly"
        r"|a little|just|over|more|under|vary\w*",
    ),
    "before": (
        r"antes|previ\w+|anterior\w*|hasta|ante|víspera\w*|tardar|límite|plazo|para|más tarde|adelant\w+|aún|todavía|cuando|vence\w*"
        r"|expir\w*|cara|dentro|final\w*|fin|fines|acab\w+|termin\w+|hacia|camino|próxim\w+",
        r"before|prior|ahead|earlier|until|till|by|previous\w*|pre\w*|deadline|latest|later|no later|eve|yet|through|when|expir\w*"
        r"|within|end\w*|due|come|toward\w*|lead\w*|in time",
    ),
    "after": (
        r"después|tras|posterior\w*|desde|partir|luego|una vez|cuando|pasad\w+|siguiente\w*|más tarde|hace|sigu\w+|a raíz|contar"
        r"|transcurrid\w+|adelante|comienz\w+|empez\w+|comenz\w+|llev\w+|inici\w+|asum\w+|nombr\w+|entr(?:ó|aron)|fund(?:ó|aron|ad\w+)"
        r"|estren\w+",
        r"after\w*|following|since|from|later|once|starting|start\w*|beginning|begin\w*|began|as of|when|past|post\w*|subsequent\w*"
        r"|onward\w*|ago|then|follow\w*|effective|wake|first|throughout|back"
        r"|took (?:office|over|up|the helm)|became|joined|appointed|founded|opened|launched",
    ),
    "margin": (
        r"aventaj\w+|gan(?:a|an|ó|aron)|venc\w+|super\w+|ventaja|distancia|atrás|detrás|diferencia",
        r"leads?|led|wins?|won|winning|beat\w*|trail\w*|behind|ahead|margin|defeat\w*|miss\w*|los[et]\w*|edg\w+|improv\w+|pipp\w+",
    ),
    "not": (r"no|ni|sin|nunca|nadie|ningún|ninguna?|tampoco", r"not|no|n['’]t|never|without|nor|none|nobody|cannot"),
}
"""Words that can say what bounds a value, in some other construction: by direction, patterns of Spanish and of English. "margin": those
of races and matches, in which "by 1:45" is no time of day.
"""

# Before words of a bound: a negation that turns it round, as in «no podrán tener más de 35».
NEGATED = {
    Language.SPANISH: r"\b(?:no|ni|sin|nunca)(?:\s+(?!s[oó]lo|solamente|únicamente)[^\W\d_]+){0,3}\s+$",
    Language.ENGLISH: r"(?:\b(?:not|never|without|cannot|no one|nobody)|n['’]t)(?:\s+(?!only|just|merely)[^\W\d_]+){0,3}\s+$",
}

# Before a value that is foreseen, or that is told of something that was so: verbs near it.
FORECAST = r"\b(?:will|would|could|may|might|going to|expected to|projected|is|are|was|were|has|have|had)\b|['’]ll\b"

# What may join a value to something else than what is denied before it.
JOINS_ELSEWHERE = {
    Language.SPANISH: r"\s(?:para|por|durante|desde|hace|en|entre|a)\b",
    Language.ENGLISH: r"\s(?:for|to|in|since|among|by|over|at|from)\b",
}

# Who did it, by a month or a weekday: "hit by the March storm".
AGENT_OF_TIME = r"by (?:the|a|an|this|last|that) \w{3,10} (?!of\b|at\b|in\b|and\b|or\b|to\b|the\b|deadline|vote|election|\d)[a-z]{3,}"
