"""What changes an office: former, deputy, acting, elect; and verbs of plans, in Spanish and English. Regular expressions, any case.

`OFFICE_TERMS`: by language, for each kind the words that say it. `ALSO`: what may say it, too.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["AIMED", "ALSO", "OFFICE_TERMS", "PLANNED", "PREPARING"]

_TITLES_ES = (
    r"president|ministr|secretari|director|alcald|gobernador|fiscal|diputad|senador|jef|canciller|gerente|concejal"
    r"|regidor|embajador|juez|comisari"
    r"|titular|rector|decan|coordinador|delegad|consejer|vocer|portavoz|líder|agente|magistrad|procurador|comandante"
    r"|entrenador|mandatari|polic"
)
_TITLES_EN = (
    r"president|minister|secretary|director|mayor|governor|prosecutor|attorney|head|chief|chair|speaker|manager"
    r"|councill?or|ambassador|judge"
    r"|commissioner|leader|officer|rector|dean|premier|superintendent|coach|captain|treasurer|chancellor|spokes\w+|boss"
    r"|general|inspector|editor"
    r"|chief executive|congress\w+|senator|lawmaker|mp"
)

# Roles that somebody had once, or has for a time, beside the titles.
_ROLES_ES = (
    rf"{_TITLES_ES}|capit[aá]n|miembro|integrante|militante|asesor|ayudante|guardaespaldas|escolta|abogad|jugador|futbolista|emplead"
    r"|trabajador|soldado|militar|oficial|general|coronel|espía|campe[oó]n|sargento|teniente|socio|socia|editor|redactor|piloto"
    r"|funcionari|diplomátic|congresista|parlamentari|profesor|colaborador|combatiente|guerriller|banquer"
    r"|alumn|aliad|compañer|novi[oa]|espos[oa]|marido|mujer|estudiante|enfermer|médic|reclus|convict|sacerdote|obispo|monj|presidiari"
    r"|prisioner|rehén|niñer|vecin|inquilin|cantante|actriz|actor|atleta|ciclista|boxeador|portero|delanter|seleccionador|técnico"
    r"|directiv|ejecutiv|accionist|consultor|contador|tesorer|notari|cónsul|canciller|espí|agent|detective|inspector"
    r"|bomber|marin[eo]|almirante|brigadista|miliciano|terrorista|insurgente|rebelde|narco|sicari|pandiller|mafios|comunista|socialista"
    r"|periodista|corresponsal|locutor|present|becari|aprendiz|amante|pareja|soci[oa]|novici|seminarista|drogadict|alcohólic|fumador"
)
_ROLES_EN = (
    rf"{_TITLES_EN}|members?|aides?|advis[eo]rs?|bodyguards?|lawyers?|players?|employees?|workers?|staffers?|soldiers?|marines?|officials?"
    r"|colonels?|sergeants?|lieutenants?|spy|spies|champions?|prisoners?|inmates?|partners?|pilots?|diplomats?|representatives?"
    r"|teachers?|professors?|guards?|fighters?|guerrillas?|rebels?|bankers?|assistants?|colleagues?|pupils?|students?|ally|allies|convicts?"
    r"|patients?|hostages?|husband|wife|wives|spouses?|girlfriends?|boyfriends?|nannies|nanny|priests?|bishops?|nuns?|neighbou?rs?"
    r"|tenants?|singers?|actors?|actress\w*|athletes?|cyclists?|boxers?|goalkeepers?|strikers?|executives?|shareholders?"
    r"|consultants?|accountants?|treasurers?|notary|notaries|consuls?|agents?|detectives?|firefighters?|sailors?|admirals?"
    r"|terrorists?|militants?|gunmen|gang members?|communists?|socialists?|journalists?|reporters?|presenters?|apprentices?|lovers?"
    r"|roommates?|classmates?|teammates?|smokers?|addicts?|presidents?"
)

OFFICE_TERMS = {
    Language.SPANISH: {
        "former": rf"ex[- ]?(?:vice|sub)?[- ]?(?:{_ROLES_ES})\w*"
        r"|ex[- ]pres[oa]s?"
        rf"|(?:antigu[oa]s?|anterior(?:es)?|entonces|otrora) (?:{_ROLES_ES})\w*",
        "deputy": (
            rf"(?:ex[- ]?)?(?:vice[- ]?(?:{_TITLES_ES}|primer)|sub[- ]?(?:{_TITLES_ES}))\w*"
            rf"|(?:{_TITLES_ES})\w* (?:general )?adjunt[oa]"
            rf"|(?:primer|segund)[oa]? teniente de alcalde|teniente de alcalde|segund[oa] (?:al mando|de a bordo)"
        ),
        "acting": (
            rf"en funciones|interin[oa]|encargad[oa] de(?:l)? despacho|(?:{_TITLES_ES})\w* (?:provisional|accidental|suplente|sustitut[oa])"
        ),
        "elect": rf"(?:{_TITLES_ES})\w* elect[oa]|elect[oa]",
        "outgoing": rf"(?:{_TITLES_ES})\w* saliente",
    },
    Language.ENGLISH: {
        "former": rf"(?:former|ex|one-time|onetime|previous)[- ](?:\w+[- ]){{0,2}}?(?:{_ROLES_EN})(?:s|'s|’s)?"
        rf"|then[- ](?:\w+[- ])?(?:{_TITLES_EN})(?:s|'s|’s)?",
        "deputy": (
            rf"(?:vice[- ]?|deputy[- ]|assistant[- ]|under-|under(?=secretar|sheriff)|associate[- ])(?:\w+[- ])?(?:{_TITLES_EN})(?:s|'s"
            rf"|’s)?"
            rf"|sub-?(?:inspector|director|editor|secretary)"
            r"|second[- ]in[- ]command|lt\.? gov\w*\.?|lieutenant governors?"
        ),
        "acting": (
            r"(?:acting(?! (?:for|as|on|in|alone|under|like|upon|through|together|against|to|out)\b)|interim"
            r"|caretaker|provisional|stand-in)"
            rf"[- ](?:\w+[- ]){{0,2}}?(?:{_ROLES_EN})(?:s|'s|’s)?"
        ),
        "elect": rf"(?:{_TITLES_EN})(?:s|'s|’s)?[- ](?:elect|designate)",
        "outgoing": rf"outgoing (?:\w+ ){{0,2}}?(?:{_TITLES_EN})(?:s|'s|’s)?",
    },
}
ALSO = {
    Language.SPANISH: {
        "former": r"ex|ex\w+|antigu\w+|anterior\w*|antes|entonces|pasad[oa]|otrora|predecesor\w*|antecesor\w*|jubilad\w+"
        rf"|retirad\w+|último|difunt[oa]|(?:fue|fueron|era|fuera|fueran|había sido)(?= (?:\w+ ){{0,2}}(?:{_ROLES_ES}))",
        "deputy": r"vice\w*|sub\w+|adjunt\w+|segund\w+|teniente\w*|auxiliar\w*|asistente\w*|número dos|ayudante\w*|asociad\w+",
        "acting": r"funciones|interin\w+|encargad\w+|provisional\w*|accidental|suplent\w+|sustitut\w+|temporal\w*|transici\w+"
        r"|transitori\w+",
        "elect": r"elect[oa]s?|designad\w+|elegid\w+|(?:futur|próxim|nuev)\w+ "
        rf"(?:{_TITLES_ES})\w*|(?:{_TITLES_ES})\w* (?:futur|próxim|nuev)\w+",
        "outgoing": r"saliente\w*|dej\w+|cesante|todavía|aún|último",
    },
    Language.ENGLISH: {
        "former": r"former\w*|ex|then|past|previous\w*|old|one-time|onetime|once|late|predecessor|retired|last|earlier"
        rf"|until|belonged|owned|(?:was|were|had been)(?= (?:\w+[ -]){{0,3}}(?:{_ROLES_EN})(?!\w))|served as|used to|alumn\w+|veterans?"
        rf"|disgraced|deposed|ousted",
        "deputy": r"vice|deputy|assistant|under\w*|sub\w*|second|junior|number two|associate|aide|lieutenant|lt",
        "acting": r"acting|interim|caretaker|temporar\w+|provisional|stand-in|transition\w*|charge|acts",
        "elect": rf"elect\w*|designate|incoming|(?:future|next|new\w*) (?:\w+ ){{0,2}}?(?:{_TITLES_EN})(?:s|'s|’s)?|chosen",
        "outgoing": r"outgoing|leaving|departing|still|last|retiring",
    },
}

# What says, before a verb, that it is a plan.
PLANNED = {
    Language.SPANISH: (
        r"(?:prevé|prevén|planea|planean|planeaba|proyecta|proyectan|pretende|pretenden|quiere|quieren|piensa|piensan"
        r"|espera|esperan|busca|buscan|estudian?|barajan?|sopesan?|evalúan?|valoran?|se plantean?"
        r"|prepara|preparan|se dispone a|se disponen a|tiene previsto|tienen previsto|está previsto|va a|van a|iba a|iban a"
        r"|tiene intención de|aspira a"
        r"|se propone|se proponen|promete|prometió|prometieron|contempla|contemplan|amenaza con|amenazó con|está por"
        r"|están por|a punto de)"
    ),
    Language.ENGLISH: (
        r"(?:will(?: not)?|won't|'ll|shall|(?:is|are|was|were) (?:going|set|due|expected|scheduled|planning|hoping"
        r"|preparing|about|poised|likely) to"
        r"|(?:is|are|was|were) (?:considering|weighing|mulling|contemplating|studying)|plans? to|planned to|intends? to|wants? to"
        r"|hopes? to|aims? to|seeks? to|expects? to|promis(?:es|ed) to|vow(?:s"
        r"|ed)? to|threaten(?:s|ed)? to"
        r"|(?:is|are) to)"
    ),
}

AIMED: dict[Language, str] = {
    Language.SPANISH: r"con el (?:fin|objetivo|propósito|objeto) de|a fin de|con la (?:intención|finalidad|idea) de|con (?:miras|vistas) a",
    Language.ENGLISH: r"in order to|so as to|in (?:a bid|an effort|an attempt) to",
}
"""What says, before a verb, that somebody acts so that it comes about."""

PREPARING: dict[Language, str] = {
    Language.SPANISH: r"(?:prepar|ultim|plane|proyect|negoci|estudi|sopes|baraj|contempl|plante)(?:a|an|aba|aban)|está preparando"
    r"|están preparando|está ultimando|están ultimando",
    Language.ENGLISH: r"preparing|finali[sz]ing|planning|weighing|considering|negotiating|contemplating|plans|planned",
}
"""Verbs of which the object, if it is something done, is still to come."""
