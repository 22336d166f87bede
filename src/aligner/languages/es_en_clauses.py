"""Words by which a light reader of clauses tells who does what to whom, in Spanish and English.

All words are in lower case. `RELATIONS` mark what comes first, and what causes what: the value says what the words behind the marker are.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "ADJUNCT_IDLE",
    "ADJUNCT_PREPOSITIONS",
    "ADVERBS",
    "AMOUNT",
    "ASKING",
    "AUXILIARIES",
    "BE",
    "BEFORE_AGENTS",
    "BEFORE_CLAUSE_VERB",
    "BEFORE_PLACES",
    "BOTH_ENDS",
    "BOUNDARIES",
    "BUT",
    "DETERMINERS",
    "ENGLISH_GOVERNOR",
    "ENGLISH_INVERSE",
    "ENGLISH_MODALS",
    "ENGLISH_OBJECTS",
    "ENGLISH_PAST",
    "ENGLISH_PLURALS",
    "FROM",
    "GIVING_PAST",
    "GIVING_VERBS",
    "HAVE",
    "INSTEAD",
    "INVERSE",
    "LACKING",
    "NOT_BEHIND",
    "NOT_VERBS",
    "OBJECT_PRONOUNS",
    "PHRASE_MARKS",
    "PROVIDED",
    "REJECTING",
    "RELATIONS",
    "RELATIVES",
    "SPANISH_GOVERNOR",
    "SPEAKERS",
    "SUBJECT_PRONOUNS",
    "SURE_WAYS",
    "TELLING",
    "TIME_WORDS",
    "TO",
    "VERB_ENDINGS",
    "WITHOUT",
]

# Forms of the verb that makes a passive.
BE = {
    Language.SPANISH: frozenset(
        "fue fueron es son era eran será serán sería serían sido ser siendo sea sean fuera fueran fuese fuesen quedó "
        "quedaron resultó resultaron".split()
    ),
    Language.ENGLISH: frozenset("is are was were be been being 's 're got get gets getting".split()),
}
HAVE = {
    Language.SPANISH: frozenset(
        "ha han había habían he hemos habrá habrán habría habrían haber habiendo haya hayan hubiera hubieran".split()
    ),
    Language.ENGLISH: frozenset("has have had having 've".split()),
}
AUXILIARIES = {
    Language.SPANISH: frozenset(
        "ha han había habían he hemos habrá habrán habría habrían haber habiendo va van iba iban a está están estaba estaban".split()
    ),
    Language.ENGLISH: frozenset(
        "has have had having will would can could may might shall should must do does did to 'd 'll not n't never "
        "already also just later".split()
    ),
}
ADVERBS = {
    Language.SPANISH: frozenset(
        "no ya ayer hoy allí aquí ahí allá también nunca jamás siempre luego después recientemente apenas antes entonces".split()
    ),
    Language.ENGLISH: frozenset(
        "not n't never already also just later then now still there here yesterday today recently formally publicly once only again".split()
    ),
}
DETERMINERS = {
    Language.SPANISH: frozenset(
        "el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella al del mi mis tu "
        "tus nuestro nuestra cada "
        "otro otra otros otras algún alguna ningún ninguna lo dos tres cuatro".split()
    ),
    Language.ENGLISH: frozenset(
        "the a an his her its their my your our this that these those 's each every some any another no two three four of".split()
    ),
}
# Where a clause ends: words, beside marks such as commas.
BOUNDARIES = {
    Language.SPANISH: frozenset(
        "que quien quienes cómo cuando mientras aunque pero porque donde si como y e sino pues tras después antes durante "
        "según cual cuales cuyo cuya".split()
    ),
    Language.ENGLISH: frozenset(
        "that who whom which how why when while although but because where if as and or whose after before during since until "
        "though whereas than so".split()
    ),
}
# Pronouns that stand for the phrase before them.
RELATIVES = {Language.SPANISH: frozenset(("que", "quien", "quienes")), Language.ENGLISH: frozenset(("who", "whom"))}
SUBJECT_PRONOUNS = frozenset("él ella ellos ellas yo tú usted ustedes nosotros nosotras vosotros vosotras".split())
OBJECT_PRONOUNS = frozenset("lo la los las le les me te nos os".split())
# Nouns of time, which take no part in what is done.
TIME_WORDS = frozenset(
    """
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre año años mes meses semana semanas día días hora horas minuto minutos noche tarde mañana madrugada vez veces
    momento fin monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december year years month months week weeks day days hour hours minute minutes night evening morning afternoon
    time times moment last next
    """.split()
)
# Endings of forms that are verbs more often than anything else.
VERB_ENDINGS = {
    Language.SPANISH: (
        r"\w{2,}(?:ó|aron|ieron|yeron|aba|aban|ará|arán|erá|erán|irá|irán|aría|arían|ería|erían|iría|irían|[aií]do|[aií]da"
        r"|[aií]dos|[aií]das)"
        r"|dijo|dijeron|hizo|hicieron|puso|pusieron|dio|dieron|tuvo|tuvieron|condujo|condujeron|produjo|produjeron"
        r"|introdujo|supuso|propuso|impuso|\w+duj(?:o|eron)"
        r"|abierto|cubierto|dicho|escrito|hecho|muerto|puesto|resuelto|roto|visto|vuelto|\w{2,}(?:uelto|crito|echo|puesto)"
        r"|\w{3,}(?:a|an|e|en)"
    ),
    Language.ENGLISH: r"\w{2,}(?:ed|[^s\W]s|ing)",
}
# Irregular past tenses and participles.
ENGLISH_PAST = frozenset(
    """
    beat beaten became become began begun bent bet bit bitten bled blew blown bought bound bred broke broken brought built burnt
    burst came caught chose chosen clung cost crept cut dealt did done dragged drank drawn drew driven drove drunk dug eaten ate
    fallen fed fell felt fled flew flown flung forbade forbidden forgave forgiven forgot forgotten fought found froze frozen gave
    given gone got gotten grew grown had heard held hid hidden hit hung hurt kept knew known laid lain lay led left lent let lit
    lost made meant met mistook overcame overthrew overthrown overtook overtaken paid put quit ran rang read ridden risen rode rose
    rung said sang sank sat saw seen sent set sewn shaken shone shook shot shown shrank shut slain slept slew slid sold sought spent
    spoke spoken sprang spun spread stabbed stole stolen stood stuck struck stung sued sung sunk swept swore sworn swam swum swung
    taken taught thought threw thrown told took tore torn undertook understood upheld went wept withdrew withdrawn woke won wore
    worn wound withheld wrote written
    """.split()
)
NOT_VERBS = {
    Language.SPANISH: frozenset(
        "ministro presidente gobierno pasado pasada estado partido mercado lado todo toda todos todas sábado cuando nada "
        "antes donde siempre entre sobre "
        "desde hasta durante ante parte semana persona personas empresa policía mientras menos nadie resultado acuerdo "
        "segundo segunda medida medidas "
        "vida salida llegada caída subida comida entrada ayuda mando bando cuñado grado juzgado senado delegado delegada "
        "abogado abogada soldado soldados "
        "empleado empleada empleados diputado diputada diputados jurado ciudad edad calidad autoridades autoridad "
        "compañía hombre nombre mujer gente parte "
        "norte este sede base clase serie frente suerte muerte noche tarde calle jefe jefa líder cine corte fuente "
        "grande siguiente importante suficiente "
        "presidenta ministra jueza hija hermana esposa guerra tierra casa plaza cámara campaña historia noticia prensa "
        "zona obra ley junta fiscalía defensa "
        "unidos unidas estados tratado sentido pedido sonido marido apellido metido herido heridos herida heridas "
        "acusado acusada acusados detenido detenida "
        "detenidos imputado imputados contra propia propio nuestra ahora menudo lugar mañana ambos mismo misma".split()
    ),
    Language.ENGLISH: frozenset(
        "the a an of in on at by for with from to and or but as than that this his her its their he she it they who "
        "which police people government was were "
        "is are be been being has have had will would news series always across press business less 's said own now our "
        "against because not both same each other often alone only just even still more most many much very their there "
        "here".split()
    ),
}
# Spanish verbs whose object is often the subject in English: "le gusta el plan", "se les pasó la fecha", "se enfrentó a la crítica".
INVERSE = (
    "gustar encantar pasar dar faltar doler pertenecer corresponder interesar preocupar costar suceder ocurrir "
    "enfrentar apetecer sobrar tocar "
    "agradar molestar bastar convenir importar quedar sorprender extrañar parecer resultar llamar seguir suponer "
    "representar constituir formar "
    "llegar ir venir regresar volver viajar acudir asistir entrar subir bajar ascender descender caer salir deber poder tener chocar "
    "coincidir crecer nacer morir "
    "existir aparecer surgir unir sumar aumentar incluir reunir casar mezclar igualar equivaler"
).split()
# Verbs for asking somebody and for what the one who is asked does: «fuentes consultadas por la agencia» and "sources told the agency".
ASKING = {
    Language.SPANISH: "consultar entrevistar preguntar interrogar interpelar cuestionar contactar sondear encuestar",
    Language.ENGLISH: "consult interview ask question query quiz approach contact poll survey reach",
}
TELLING = {
    Language.SPANISH: "decir contar informar responder contestar explicar declarar comentar confirmar señalar asegurar afirmar indicar",
    Language.ENGLISH: "tell told say said inform answer reply respond explain speak spoke brief confirm talk",
}
# English verbs whose subject is often what acts in Spanish: "workers fear a cut", «una rebaja amenaza a los trabajadores».
ENGLISH_INVERSE = "fear like love need lack enjoy suffer face miss want own involve have undergo experience receive get marry join"
# What marks where a movement begins, and where it goes.
FROM = {
    Language.SPANISH: (
        "desde",
        "de",
        "procedente de",
        "salió de",
        "sale de",
        "salido de",
        "huyó de",
        "dejó",
        "abandonó",
        "abandonar",
        "dejar",
        "proveniente de",
        "partió de",
    ),
    Language.ENGLISH: ("from", "leave", "left", "leaving", "out of", "departed", "departing", "fled", "leaves"),
}
TO = {
    Language.SPANISH: (
        "a",
        "hasta",
        "hacia",
        "para",
        "rumbo a",
        "con destino a",
        "con destino al",
        "rumbo al",
        "al",
        "hacia el",
        "destino a",
        "en dirección a",
        "con rumbo a",
        "llegar a",
        "llegó a",
        "como destino",
        "como destino a",
        "por destino",
        "destino",
    ),
    Language.ENGLISH: (
        "to",
        "towards",
        "toward",
        "into",
        "for",
        "bound for",
        "reach",
        "reached",
        "heading for",
        "en route to",
        "headed for",
        "headed to",
        "destined for",
        "on its way to",
    ),
}

SURE_WAYS = {
    Language.SPANISH: (
        r"(?:procedente|proveniente|oriund[oa]|natural|originari[oa])s? del?|(?:llegad|venid|salid)[oa]s? (?:del?|desde)|desde",
        r"(?:con destino|rumbo|con rumbo) al?|hacia|camino (?:al?|del?)|en dirección al?",
    ),
    Language.ENGLISH: (
        r"from|out of",
        r"bound for|en route (?:to|for)|(?:headed|heading) (?:to|for|towards?)|destined for|on (?:its|their|his|her) way to|towards?",
    ),
}
"""By language, what surely stands before the place from where somebody comes, and before the one to where they go (regular expressions)."""

# By kind of relation, for each language: markers (regular expressions) with what the words behind them are.
RELATIONS: dict[str, dict[Language, dict[str, str]]] = {
    "time": {
        Language.SPANISH: {
            "earlier": r"(?<!hasta )tras|(?<!hasta )(?<!y )después del?(?: que)?|luego del?(?: que)?|una vez que|a raíz del?"
            r"|posterior(?:mente)? al?"
            r"|con posterioridad al?|precedid[oa]s? (?:de|por)",
            "later": r"antes del?(?: que)?|antes que(?= al? )|previ[oa]s? a|previamente a|con anterioridad a|anteriores? a|en vísperas de"
            r"|preced(?:ió|ieron|e|en) al?|seguid[oa]s? (?:de|por)"
            r"|y (?:luego|después|más tarde|posteriormente|a continuación|acto seguido)(?! del?\b)",
        },
        Language.ENGLISH: {
            "earlier": r"(?<!until )(?<!till )after|following|once|in the wake of|subsequent to|on the heels of"
            r"|followed(?! by)|preceded by",
            "later": r"before|prior to|ahead of|in advance of|on the eve of|followed by|preceded(?! by)"
            r"|and (?:then|later|subsequently|afterwards)",
        },
    },
    "cause": {
        Language.SPANISH: {
            "cause": (
                r"porque(?! (?:\w+ ){0,8}?(?:sean?|tengan?|hayan?|puedan?|estén?|queden?|vayan?|vengan?|hagan?|deban?)\b)"
                r"|debid[oa]s? al?|(?:a|por) causa del?|por culpa del?|como consecuencia del?|a consecuencia del?|se (?:debe"
                r"|debió|debieron|deben) al?"
                r"|fue(?:ron)? (?:causad|provocad|ocasionad|originad|desatad|desencadenad)[oa]s? por|(?:causad|provocad|ocasionad"
                r"|originad)[oa]s? por|ya que|puesto que"
                r"|gracias al?|a raíz del?|derivad[oa]s? de|obedec(?:e|ió|en|ieron) al?|atribuy(?:e|ó|en|eron)[^.;:]{0,60}? al?"
                r"|como resultado del?|(?:(?<=^)|(?<=[.!?] ))por (?=(?:el|la|los|las|una?|su|sus) \w+(?: \w+){0,4},)|a causa del?"
            ),
            "effect": (
                r"provoc(?:ó|aron|a|an|ará|ado)|caus(?:ó|aron|an|ará|ado)|(?<!por )(?<!a )causa(?! de)|ocasion(?:ó|aron|a|an)"
                r"|(?<!se )origin(?:ó|aron|a|an)|(?<!se )desat(?:ó|aron|a)|(?<!se )desencaden(?:ó|aron|a|an)|suscit(?:ó|aron|a|an)"
                r"|(?<!se )gener(?:ó|aron|a|an)"
                r"|llev(?:ó|aron) a|condu(?:jo|jeron|ce|cen) a|dio lugar a|dieron lugar a|(?<!se )produ(?:jo|jeron|ce)"
                r"|deriv(?:ó|aron) en"
                r"|motiv(?:ó|aron|a)|desemboc(?:ó|aron) en|acarre(?:ó|aron|a)|se tradujo en|propici(?:ó|aron|a)"
            ),
            "result": (
                r"(?<=[,;] )por lo que|(?<=y, )por lo tanto|(?<=y )por lo tanto"
                r"|(?<=[,;.] )(?:y )?por (?:ello|eso|lo cual|esa razón|ese motivo)|(?<=y )por (?:ello|eso)|de modo que"
                r"|(?<=[,;] )así que|(?<=[,;] )con lo que|(?<=[,;] )de ahí que"
                r"|(?<=[,;.] )en consecuencia|(?<=[,;.] )como consecuencia(?! del?)"
                r"|(?<=, )lo (?:que|cual)(?= (?:l[oae]s? )?\w+(?:ó|aron|ieron|dujo|izo|uso)\b)"
            ),
        },
        Language.ENGLISH: {
            "cause": (
                r"because(?: of)?|due to|owing to|as a result of|thanks to|(?:was|were|is|are|been|being) (?:caused|triggered"
                r"|sparked|prompted|provoked|brought about"
                r"|brought down|set off|brought on) by|caused by|triggered by|sparked by|result(?:s|ed)? from|stem(?:s|med) from"
                r"|attribut(?:ed|es|able)[^.;:]{0,60}? to|blamed on|arose from"
                r"|on account of|(?:was|were) down to"
            ),
            "effect": (
                r"caus(?:ed|es|ing)(?! by)|trigger(?:ed|s|ing)(?! by)|spark(?:ed|s|ing)(?! by)|led to|leads? to|leading to"
                r"|result(?:ed|s|ing)? in|provok(?:ed|es|ing)(?! by)|brought about(?! by)"
                r"|prompt(?:ed|s|ing)(?! by)|generat(?:ed|es)(?! by)|gave rise to|brought down(?! by)|produc(?:ed|es)(?! by)"
                r"|set off(?! by)|unleash(?:ed|es)|drove"
            ),
            "result": (
                r"so that(?! (?:\w+ ){1,3}(?:can|could|may|might|will|would)\b)"
                r"|(?<=[,;.] )as a result(?! of)|(?<=[;] )so(?= )|(?<=, )(?:and )?so(?= (?:the|a|an|he"
                r"|she|they|it|its|his|her|their|many|some|\w+s)\b)|(?<=[,;.] )(?:and )?(?:therefore|consequently|thus|hence"
                r"|for that reason)"
                r"|(?<=and )(?:therefore|consequently|thus|hence|as a result(?! of)|that is why)"
                r"|(?<=, )which (?:is why|sent|caused|pushed|forced"
                r"|made"
                r"|drove|meant)"
            ),
        },
    },
}

# Nouns for those who speak or act in the news, to tell two of them apart.
SPEAKERS = {
    Language.SPANISH: (
        r"alcald\w+|ministr\w+|president\w+|delegad\w+|fiscal\w*|defensa|acusación|acusador\w*|abogad\w+|juez\w*|portavo\w+"
        r"|vocer\w+|sindicat\w+"
        r"|empresa\w*|gobierno|oposición|polic\w+|víctima\w*|testig\w+|diputad\w+|senador\w*|gobernador\w*|rector\w*"
        r"|director\w*|secretari\w+|candidat\w+"
        r"|vecin\w+|médic\w+|científic\w+|expert\w+|partido|izquierda|derecha|hermano|hermana|padre|madre|hijo|hija|esposa"
        r"|marido|rival|presidenta|entrenador\w*"
        r"|querellante\w*|demandante\w*|demandad\w+|acusad\w+|imputad\w+|ejército|guerrilla|organización|compañía|banco"
        r"|club|patronal|concejal\w*|ecologistas?|padres"
    ),
    Language.ENGLISH: (
        r"mayor|ministers?|president|delegate|prosecutors?|prosecution|defen[cs]e|lawyers?|attorney|judge|spokes\w+|unions?"
        r"|compan\w+|firm|government|opposition"
        r"|police|victims?|witness\w*|lawmakers?|senators?|governors?|rector|director|secretary|candidates?|residents?"
        r"|neighbou?rs?|doctors?|scientists?|experts?"
        r"|party|left|right|brother|sister|father|mother|son|daughter|wife|husband|rival|coach|plaintiffs?|defendants?"
        r"|accused|army|guerrillas?|organi[sz]ation"
        r"|bank|club|employers?|councill?ors?|environmentalists?|parents"
    ),
}

BUT = {Language.SPANISH: "sino", Language.ENGLISH: "but"}
"""What follows something that is denied: "not the pilot but the co-pilot". Regular expressions, as the next two."""
NOT_BEHIND = {
    Language.SPANISH: r",\s{0,3}no|,?\s{1,3}(?:y|pero)\s{1,3}no",
    Language.ENGLISH: r",\s{0,3}(?:and\s{1,3})?not|\s{1,3}(?:and|but)\s{1,3}not",
}
"""What stands between something and what is denied: "the rector, not the dean"."""
INSTEAD = {
    Language.SPANISH: r"en\s+(?:lugar|vez)\s+de|antes\s+que|más\s+que|a\s+diferencia\s+de",
    Language.ENGLISH: r"rather\s+than|instead\s+of|as\s+opposed\s+to|unlike|more\s+than",
}
"""The same without a negation."""
REJECTING = {
    Language.SPANISH: r",?\s{1,3}(?:y|pero|al|tras)\s{1,3}(?:desech|descart|desestim|rechaz)\w+(?:\s(?:el|la|los|las)\s(?:cargo|delito"
    r"|acusación|hipótesis|teoría|versión|tesis)s?)?(?:\sde)?",
    Language.ENGLISH: r",?\s{1,3}(?:(?:and|but)\s{1,3})?(?:reject|dismiss|thr[eo]w|rul|discard)\w*(?:\sout)?"
    r"(?:\s(?:the|a|any)\s(?:charge|count|theory|idea|allegation|version|hypothesis)s?\s(?:of|that))?",
}
"""Verbs behind which stands what somebody does not accept: "convicted him of theft and rejected the charge of fraud"."""

GIVING_VERBS = "pay give sell send hand lend award grant offer transfer donate deliver return owe bequeath leave supply rent ship pass"
"""English verbs of which the one behind "to" gets something."""
GIVING_PAST = frozenset("paid gave given sold sent lent left".split())

# Auxiliaries behind which the verb has no ending.
ENGLISH_MODALS = frozenset("will would can could may might shall should must did does do 'll 'd".split())

# Subjects without -s whose verb is in the plural.
ENGLISH_PLURALS = frozenset("people police men women children they we".split())

# Pronouns that are acted on.
ENGLISH_OBJECTS = frozenset("him her them it me us you".split())

# Words with which a phrase inside a clause begins.
PHRASE_MARKS = {
    Language.SPANISH: frozenset(
        "a al por para de del en con contra sobre desde hasta hacia tras sin ante entre cerca frente junto calle".split()
    ),
    Language.ENGLISH: frozenset(
        "to by of in at on for with from against over into about after before without between under during "
        "near off down up along outside inside behind out away".split()
    ),
}

# Verbs before an infinitive whose subject they share: «debe pagar», «logró huir».
SPANISH_GOVERNOR = (
    r"(?:deb|pued|podr|pud|quier|quis|querr|tien|tuv|tendr|intent|logr|acord|acuerd|decid|prev|prom|prep|obligad|condenad|neg|nieg|planea"
    r"|pret|acept|dese|ofrec|amen|volv|vuelv|empez|empiez|comenz|comienz|rechaz)\w*|va|van|iba|iban"
)

# The same in English: "agreed to pay", "tried to flee".
ENGLISH_GOVERNOR = (
    r"(?:order|agree|refus|want|plan|decid|threaten|tri|offer|promis|need|forc|oblig|requir|expect|hop|attempt|manag|fail|vow|prepar"
    r"|mov|choos|urg|declin|like|ask)\w*|told|going|try|had|has|have|began|chose|sought|seeks|seek|set|due|used|about"
)

# Words that look like a participle or an adverb and begin a condition.
PROVIDED = frozenset("provided providing assuming supposing unless once".split())

ADJUNCT_PREPOSITIONS = {
    Language.SPANISH: frozenset(
        "por sin con tras bajo sobre ante pese contra debido durante mediante presionado presionada presionados entre".split()
    ),
    Language.ENGLISH: frozenset(
        "because by over due for without with after under about amid amidst despite following against through".split()
    ),
}
"""What begins a few words that say why, how, with what or about what."""

BEFORE_PLACES = {
    Language.SPANISH: frozenset("en desde hacia cerca junto frente".split()),
    Language.ENGLISH: frozenset("in at near outside from".split()),
}
"""What begins a few words that say where something was."""

BEFORE_AGENTS = {Language.SPANISH: frozenset({"por"}), Language.ENGLISH: frozenset({"by"})}
"""What begins a few words that say who did it."""

ADJUNCT_IDLE = {
    Language.SPANISH: frozenset(
        "nombre respecto relación motivo motivos causa conocimiento parte lugar tiempo ejemplo supuesto medio cuanto torno "
        "general vez caso "
        "mes año día semana marco ámbito base razón virtud función materia cuestión total promedio conjunto detalle principio cero "
        "importe valor detrás delante vacaciones".split()
    ),
    Language.ENGLISH: frozenset(
        "example instance part time case name respect regard order general terms way addition particular total average month year day "
        "week sake course fact place effect head hand hands back side".split()
    ),
}
"""Nouns with which such words say little."""

BEFORE_CLAUSE_VERB = {
    Language.SPANISH: frozenset(
        "se no le les lo la los las ya han habían ha había son eran fueron están estaban tienen tenían hayan no aún todavía".split()
    ),
    Language.ENGLISH: frozenset("had have has were was are is do did will would can could may might had not never still".split()),
}
"""What stands behind the word that begins a relative clause and before its verb, or is the verb."""

WITHOUT = frozenset(("sin", "without"))
"""Prepositions that deny what follows."""

LACKING = {
    Language.SPANISH: r"(?:des|in|im)[^\W\d_]{4,}",
    Language.ENGLISH: r"(?:un|in|im|non)[^\W\d_]{4,}|[^\W\d_]{3,20}less",
}
"""Words that may say alone that something is not there."""

# What begins an amount behind a verb, which is then no object that is done something to.
AMOUNT = r"\s*(?:[\d$€£]|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|half|more|less|nearly|almost|about|un|dos|tres)\b)"

# Both ends of a time at once: "both before and after the vote".
BOTH_ENDS = (
    r"\b(?:before|after)(?: and|,? or|, during,? and| as well as) (?:before|after)\b"
    r"|\b(?:antes|después)(?: y|,? o|, durante y| como) (?:antes|después)\b"
)
