"""Cues: words that deny, restrict, attribute or weaken a statement, in Spanish and English.

`CUES`: for each class, by language, a pattern of cues (regular expressions over whole words, any case). A cue of one
language is answered by any cue of the same class in the other, or by the further answers in `ALSO`, which need no answer themselves. What
else can answer a cue ("said" for «según») is learned, not listed.
`IDLE`: phrases in which a cue needs no answer ("no obstante", "not only").
`SPANISH_CONCORD`: words that only repeat the denial of their clause ("no vino nadie").
"""

from __future__ import annotations

from collections.abc import Mapping

from aligner.languages.pair import Language

CUES: dict[str, Mapping[Language, str]] = {
    "negation": {
        Language.SPANISH: r"no|nunca|jamás|nadie|nada|ningún|ningun[oa]s?|tampoco|ni|sin",
        Language.ENGLISH: r"not|no(?!-(?!one\b))|never|nobody|none|nothing|nowhere|neither|nor|without|cannot|\w*n['’]t"
        r"|(?:do|does|did|is|are|was"
        r"|were|has|have|had"
        r"|ca|wo|could|would|should|might|must|need|ai)nt",
    },
    "restriction": {
        Language.SPANISH: r"sólo|solo|solamente|únicamente|exclusivamente|tan sólo|tan solo|simplemente|meramente|nada más que"
        r"|únic[oa]s?",
        Language.ENGLISH: r"only|just|merely|solely|exclusively|simply|mere|sole|alone|nothing but|but",
    },
    "allegation": {
        Language.SPANISH: r"presunt[oa]s?|presuntamente|(?<!por )supuest[oa]s?(?! (?:de )?que\b)|supuestamente|al parecer|por lo visto"
        r"|se supone que"
        r"|aparentemente|sospechos[oa]s? de|sospecha(?:n"
        r"|ba|ban)?"
        r"|(?:se dice|dicen|se cree) que|habr[ií]an? (?:sido |estado )?[^\W\d_]+(?:ad|id|t|ch)[oa]s?|atribuid[oa]s?",
        Language.ENGLISH: r"alleged|allegedly|suspected|supposed|supposedly|reportedly|apparently|seemingly|purported|purportedly"
        r"|accused|rumou?red|suspects?"
        r"|(?:said|reported|believed|thought|understood|claimed) to|claims?|claimed|it appears"
        r"|(?:would|could|may|might) have(?! (?:an?|the|to|no|any|some|more|little|few)\b)"
        r"|presumed|presumably",
    },
    "attribution": {
        Language.SPANISH: r"según|de acuerdo (?:con|a)|conforme a|a juicio de|a entender de|en opinión de|en palabras de|a decir de",
        Language.ENGLISH: r"according to|in the opinion of|in the words of|in (?:his|her|their|its) (?:view|opinion)"
        r"|in (?:\w+ ){1,3}(?:view|opinion)",
    },
    "possibility": {
        Language.SPANISH: r"podr[ií]a(?:n|mos)?|pud(?:iera|iese)n?|pudo haber|puede que|quizás?|tal vez|a lo mejor|posiblemente"
        r"|acaso|potencialmente",
        Language.ENGLISH: r"might|may|could|perhaps|maybe|possibly|potentially",
    },
    "ability": {Language.SPANISH: r"pueden?|puedan?|podrán?|posibles?", Language.ENGLISH: r"might|may"},
    "bound": {
        Language.SPANISH: r"al menos|por lo menos|como mínimo|cuando menos|a lo sumo|como máximo|como mucho",
        Language.ENGLISH: r"at least|at most|at best|at the (?:least|most|very least|latest|earliest)|no less than|no fewer than"
        r"|a minimum of|a maximum of",
    },
    "probability": {
        Language.SPANISH: r"probable(?:s|mente)?|probabilidad(?:es)?|seguramente|previsiblemente|parecen?|parec[ií]an?|pareció"
        r"|parecería|verosímil(?:mente)?",
        Language.ENGLISH: r"probably|probable|likely|unlikely|presumably|seems?|seemed|seemingly|appears?|appeared|apparently"
        r"|looks?|looked|supposedly"
        r"|odds|chances?",
    },
    "nearness": {
        Language.SPANISH: r"casi|cerca de|alrededor de|aproximadamente|más o menos|en torno a|prácticamente|un[oa]s(?= \d"
        r"| \w+(?:cientos|enta|ce|nte"
        r"|il)\b| dos\b| tres\b| cuatro| cinco| seis| siete| ocho| diez)|aproximad[oa]s?"
        r"|cercan[oa]s? a|a punto de|por poco(?! tiempo| dinero| más| menos| que| margen)",
        Language.ENGLISH: r"almost|nearly|approximately|roughly|virtually|practically|close to|more or less|circa|an estimated"
        r"|approximate|all but"
        r"|on the verge"
        r"|(?:about|around|some)(?=(?: the| a| an| US| [$€£])? ?[$€£]?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
        r"|twelve|half"
        r"|dozen|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b|hundred|thousand|million|third|quarter))",
    },
    "frequency": {
        Language.SPANISH: r"a menudo|frecuentes?|frecuentemente|con frecuencia|(?:muchas|a|varias|algunas|otras) veces|en ocasiones"
        r"|ocasionalmente"
        r"|generalmente|en general"
        r"|normalmente|usualmente|habitualmente|de vez en cuando|por lo general|suelen?|solían?|raramente|rara vez|siempre"
        r"|comúnmente|regularmente|típicamente"
        r"|cada vez",
        Language.ENGLISH: r"often|oftentimes|frequently|frequent|sometimes|occasionally|usually|generally|in general|normally"
        r"|typically|tends?|tended"
        r"|rarely|seldom"
        r"|regularly|commonly|always|usual|many times|at times|from time to time|mostly|routinely|ever|time and|constantly|consistently",
    },
    "certainty": {
        Language.SPANISH: r"sin duda(?: alguna)?|indudablemente|ciertamente|claramente|evidente(?:mente)?|por supuesto|desde luego"
        r"|definitivamente"
        r"|obviamente|seguro que"
        r"|con certeza|con seguridad|efectivamente|claro que",
        Language.ENGLISH: r"certainly|undoubtedly|clearly|obviously|definitely|of course|surely|no doubt|evident|evidently"
        r"|without (?:a )?doubt"
        r"|doubtless|indeed|certain"
        r"|for sure|unquestionably|obvious|in fact|really|naturally",
    },
    "degree": {
        Language.SPANISH: r"en (?:buena |gran |cierta )?(?:parte|medida)|parcial(?:es|mente)?|principalmente|mayormente"
        r"|mayoritariamente|hasta cierto punto",
        Language.ENGLISH: r"partly|partially|partial|in (?:large |small |good |great )?(?:part|measure)|largely|mainly|mostly"
        r"|primarily|principally"
        r"|to (?:some|a (?:certain|large|great)) (?:extent|degree)|somewhat",
    },
    "quantity": {
        Language.SPANISH: r"la mayor[ií]a|mayor parte|buena parte|algun[oa]s|varios|varias|much[oa]s|poc[oa]s|la mitad|numeros[oa]s"
        r"|parte de",
        Language.ENGLISH: r"most|majority|mostly|some|several|many|few|half|numerous|a number of|a lot of|lots of|part of"
        r"|a handful|various|certain|much",
    },
}

_POSSIBLE_SPANISH = (
    r"|pued\w+|pod(?:r|em|am|í)\w*|pud\w+|posib\w+|potencial\w*|capa(?:z|ces)|cabe|eventual\w*|probabl\w+|permit\w+"
    r"|[^\W\d_]{2,}r[ií]a(?:n|mos)?"
)
_POSSIBLE_ENGLISH = (
    r"|can['’]t|couldn['’]t|can|could|able|unable|possib\w+|impossible|capable|likely|would|potential|cannot|ca|permit\w*"
    r"|allow\w*|maybe|perhaps|let|lets"
)
_UNDER_A_DOCUMENT = (
    r"under (?:an?|the|its|their|this|that) (?:\w+ ){0,2}?(?:deal|agreement|accord|pact|contract|law|plan|rules?|terms|act|treaty"
    r"|proposal"
    r"|scheme)"
)
ALSO: dict[str, Mapping[Language, str]] = {
    "attribution": {Language.SPANISH: "", Language.ENGLISH: rf"|{_UNDER_A_DOCUMENT}"},
    "negation": {
        Language.SPANISH: r"|como (?:muy )?pronto|a lo más temprano",
        Language.ENGLISH: r"|non|unlikely|at the (?:very )?earliest",
    },
    "possibility": {
        Language.SPANISH: _POSSIBLE_SPANISH,
        Language.ENGLISH: r"|can['’]t|couldn['’]t|can|able|unable|possib\w+|impossible|likely|potential|perhaps|would|should",
    },
    "ability": {Language.SPANISH: "|podr\\w+|quizás?|tal vez" + _POSSIBLE_SPANISH, Language.ENGLISH: _POSSIBLE_ENGLISH + "|should|to be"},
    "nearness": {Language.SPANISH: r"|cerca|cercan[oa]s?|alrededor", Language.ENGLISH: r"|about|around|some|near|estimated"},
}

SPANISH_CONCORD = frozenset("nunca jamás nadie nada ningún ninguno ninguna ningunos ningunas tampoco ni".split())

_AROUND_OR_ABOUT = (
    # "pushed around two defenders", "talks about ten people": no estimate
    r"\b(?:push|walk|go|went|gone|go(?:es|ing)|gets?|got|turn|runs?|ran|dr[io]ve|move|travel|look|com[ei]|c[oa]me|sail|fl[ey]w?|all|way"
    r"|sit|sat"
    r"|stand|stood|gather|wrap|danc|danced?|pass|build|built|work|revolv|rotat|hang|hung)(?:ed|ing|es|s)? around"
    r"|\b(?:talk|speak|spoke|think|thought|worr(?:y|ie)|kn[eo]w|learn|hear|heard|complain|ask|care|dream|writ(?:e|ten)|wrote|read"
    r"|jok|debat"
    r"|question|information|concern|story|stories|books?|films?|movies?|news|reports?|doubts?|what|how|br(?:ing|ought)|comes?|came"
    r"|told|say"
    r"|said|someth?ing|anything|everything|nothing|facts?|lie|lied|go|set|is|it['’]s)(?:s|ed|ing|d)? (?:all )?about"
)

# What is granted: "painful though it may be", "whatever the case may be", "as modest as it may have sounded".
_CONCEDING = (
    r"\b(?:as \w{2,20}(?: and \w{2,20})? as|though|however|what(?:so)?ever|who(?:so)?ever|wherever|be that as)\b[^.;:,]{0,30}?"
    r" (?:may|might)(?: have)?\b"
)

IDLE: dict[str, Mapping[Language, str]] = {
    "negation": {
        Language.SPANISH: r"no obstante|no (?:s[óo]lo|solamente|únicamente|tan s[óo]lo)|sin embargo|sin (?:duda|lugar a dudas)"
        r"|no (?:hay|cabe) duda"
        r"|a no ser|no más de"
        r"|nada (?:m[áa]s|menos)|ni más ni menos|(?:más|antes|como) que (?:nada|nunca)|que nunca|como nunca|no en vano|hasta que no"
        r"|¿no\b|no\?"
        r"|\bo no\b|no (?:mayor|menor|superior|inferior)\w* (?:de|a|que)\b"
        r"|(?:no|nunca|jamás|tampoco) (?:\w+ ){0,2}?(?:dej|par|ces)\w+ de\b"
        r"|(?:mayor|menor|mejor|peor|más|menos)(?: (?!no\b|ni\b)\w+){1,5} (?:jamás|nunca)(?= (?:en|de|por)\b|[.,;]|$)"
        r"|más [^.;:]{1,40} (?:jamás|nunca) (?:haya|hayan|ha|han|he|hemos|hab[ií]a\w{0,3}|hubiera\w?)\b"
        r"|por no decir|como si nada|(?:casi|prácticamente) (?:nada|nunca|nadie|ning[uú]n\w*)|por nada|nada que ver|sin techo|sin papeles",
        Language.ENGLISH: r"not (?:only|just|merely|simply|solely)|no doubt|without (?:a )?doubt|no less|nothing (?:but|short|less"
        r"|more)|not to mention"
        r"|no wonder"
        r"|neither\b(?=[^.;:]{1,80}\bnor\b)|whether or not|last but not least|none other|no sooner|not unlike|not least|is\s?n['’]t (?:it"
        r"|he|she)|no\. ?\d+|no \d+"
        r"|second to none|none the|in no uncertain terms|no offen[cs]e|(?:cannot|can['’]t) help (?:but|\w+ing)|if for no other reason"
        r"|kn[eo]ws? no (?:bounds|limits)",
    },
    # The conditional of a condition, and the participle: "habría sido mejor si hubiera…", "ha supuesto un alivio".
    "allegation": {
        Language.SPANISH: r"\bhabr[ií]an?\b(?:(?!\bsi\b)[^.;:!?]){0,150}+\bsi\b[^.;:!?]{0,150}(?:[ai]era|[ai]ese)n?\b"
        r"|\bsi\b(?:(?!(?:[ai]era|[ai]ese)n?\b)[^.;:!?]){0,150}+(?:[ai]era|[ai]ese)n?\b[^.;:!?]{0,150}\bhabr[ií]an?\b[^.;:!?]{0,150}"
        r"|(?:ha|han|he|hemos|hab[ií]a\w{0,6}) supuesto"
        # who is accused of it is not yet said to have done it
        r"|(?:acusa|imputa)\w{0,8} (?:de|por) (?:un |una |su |sus |el |la )?(?:presunt|supuest)[oa]s?\b",
        Language.ENGLISH: r"(?:his|her|their|its|my|your|our|insurance|benefits?|expenses?|damage) claims?\b"
        # what the one who speaks could have done is no hearsay
        rf"|\b(?:I|we|you) (?:could|would|might|may) have \w+"
        # what has to be done is no hearsay: "it was supposed to be checked"
        rf"|\b(?:am|is|are|was|were) (?:not |also )?supposed to(?! have\b)|{_CONCEDING}",
    },
    "attribution": {
        Language.SPANISH:
        # what a calendar, a rule or a measure says is no one's word
        r"según (?:parec\w+|lo (?:previsto|acordado|establecido|estipulado|dispuesto|planeado)"
        r"|corresponda|convenga|se (?:acerc|avanz|ve\b|mir)\w*"
        r"|(?:el|la|los|las|su|sus)? ?(?:nuev[oa]s? )?(?:caso|calendario|plan|planes|ley|leyes|reglamento|normas?|tablas?|edad"
        r"|sexo|tipo|tamaño|zonas?|época|día"
        r"|hora"
        r"|necesidad\w*|circunstancias?|gustos?|parezca|orden|tradición|costumbre|modelo|presupuesto|pase|avance|contrato|acuerdo))",
        Language.ENGLISH: r"according to (?:the |its |their |a )?(?:plans?|schedule|calendar|law|laws|rules?|size|age|sex|type|need"
        r"|needs|taste|custom"
        r"|tradition"
        r"|order|contract|agreement|budget|circumstances)",
    },
    # "could not see" is about what was; "lo antes posible" sets no odds.
    "possibility": {
        Language.SPANISH: r"(?:para|sin|como|de modo|de manera|a fin de|antes de) que (?:[^\s.;:]+ ){0,3}pud(?:ier|ies)\w+"
        r"|(?:permit|dej|logr|consig|consegu|evit|impid|impedi)\w* que (?:[^\s.;:]+ ){0,6}pud(?:ier|ies)\w+",
        Language.ENGLISH: r"could(?:n['’]t| not| never| hardly| barely| no longer| only| see\b| hear\b| feel\b| smell\b| afford\b)"
        r"|(?:so|so that|as \w+ as|all|everything|what|whatever|best|way) (?:\w+ ){0,2}could\b"
        rf"|{_CONCEDING}",
    },
    "ability": {
        Language.SPANISH: r"lo (?:m[áa]s|menos|antes|mejor)\b[^.;:]{0,40}? posibles?|l[oa]s? (?:m[áa]s|menos|mayor|menor|mejor"
        r"|peor)\w*[^.;:]{0,30}? posibles?"
        r"|tod[oa]s? l[oa]s? (?:\w+ )?posibles?|en lo posible|(?:dentro|en la medida) de lo posible|de ser posible|si es posible"
        r"|(?:no|nunca|tampoco|ya no|sin) (?:se |l[aeo]s? |me |nos |te )?(?:pued\w+|podr[áa]n?|(?:es|sea|son|fue|será|era"
        r"|ha sido) posibles?)"
        r"|podrán?\b|(?:c[óo]mo|d[óo]nde|cuándo) (?:se )?pued\w+|hac\w+ posibles?|puede\w* (?:decirse|verse|leerse|ser que)"
        r"|como puede\w*",
        Language.ENGLISH: rf"(?:may|might) (?:as well|I|we|you|be asked)|{_CONCEDING}",
    },
    "nearness": {
        Language.SPANISH: r"a punto de|casi (?:nunca|nadie|nada|ningun\w?|ningún)|m[áa]s o menos (?:lo mismo|igual|bien)"
        r"|(?:gir|pivot|vers)\w+ en torno a",
        Language.ENGLISH: _AROUND_OR_ABOUT
        # "not nearly as much" gives no figure; it denies
        + r"|(?:\bnot|n['’]t|\bnever|\bnowhere) (?:\w+ ){0,2}?near(?:ly)?\b|on the verge"
        r"|(?:some|about|around) (?:day|time|way|thing|extent|degree|point)",
    },
    "bound": {
        Language.SPANISH: r"al menos (?:por|en) (?:ahora|teor[ií]a)|o (?:por lo|al) menos",
        Language.ENGLISH: r"or at least|at least (?:in theory|for now|that|this is)|at best"
        r"|at the most (?:recent|\w{2,}(?:ant|ent|ful|ous|ive|al|ed|ing|ic|ary))\b|at the latest (?!by\b|on\b|in\b|at\b|the\b)\w",
    },
    "frequency": {
        Language.SPANISH: r"cada vez (?:que|m[áa]s|menos|mayor\w*|menor\w*|mejor\w*|peor\w*)|(?:por|para|desde) siempre"
        r"|como siempre|siempre (?:que|y cuando)"
        r"|opinión pública en general|en general,? (?:y|o|a)\b",
        Language.ENGLISH: r"(?:for|as) ever|ever (?:since|more|\w+er)|ever-\w+|not always|(?:than|first|last|hardly|if|whatever"
        r"|\w+est[\w ]{0,25}) ever"
        r"|as always"
        r"|(?:as|business|than) usual|more often than not|tends? to (?:the|a)\b|(?:public|attorney|secretary|director)[- ]general"
        r"|general public",
    },
    "probability": {Language.SPANISH: r"(?!)", Language.ENGLISH: r"chances? to\b"},
    "degree": {
        Language.SPANISH: r"en (?:buena|gran) parte (?=del?\b)|(?:a|de) (?:tiempo|media jornada) parcial|en parte alguna"
        r"|(?:primer|segundo|tercer|cuarto|último|cada) parcial",
        Language.ENGLISH: r"(?!)",
    },
    "restriction": {
        Language.SPANISH: r"no (?:\w+ ){0,2}(?:s[óo]lo|solamente|únicamente|tan s[óo]lo|simplemente)|hij[oa]s? únic[oa]s?"
        r"|únic[oa]s? hij[oa]s?"
        r"|(?:tan )?s[óo]lo (?:con que|falta\w*|hay que ver)|con sólo|(?:moneda|mercado|ventanilla|partido|vía|sentido|precio"
        r"|talla) únic[oa]"
        r"|único en su|únic[oa]s? e|(?:un|una|el|la) (?:actuación|intérprete|carrera|disco|proyecto) sol[oa]",
        Language.ENGLISH: r"(?:not|n['’]t|never) (?:\w+ ){0,2}(?:only|just|merely|simply|solely)|only (?:just|too|after|when|once"
        r"|then|if|because|to)|if only"
        # "just" is about time or stress, but for a figure: "just three".
        r"|just(?! (?:a |an |one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|[$€£]?\d|over a|under a))"
        r"|\bbut\b|\bsimply\b|single currency|let alone|leave\w* \w+ alone|alone (?:in|with|at)\b|stand-?alone"
        r"|only (?:child|son|daughter)(?:ren)?",
    },
}

# Cues of allegation with no other meaning: they are lost when the other text has no cue of the classes in WEAKENING and no verb of saying.
_HEARSAY_SPANISH = r"presunt[oa]s?|presuntamente|supuestamente|al parecer|aparentemente|por lo visto|habr[ií]an? .*|se (?:cree|dice) que"
_HEARSAY_ENGLISH = (
    r"alleged|allegedly|reportedly|apparently|supposedly|purportedly|(?:said|reported|believed|thought|understood|claimed) to"
    r"|(?:may|might) have"
)
HEARSAY = {Language.SPANISH: _HEARSAY_SPANISH, Language.ENGLISH: _HEARSAY_ENGLISH}
WEAKENING = ("allegation", "attribution", "possibility", "probability", "ability")

# Beginnings of words that deny, refuse, prevent or lack without a cue.
_DENYING_SPANISH = (
    r"neg[aóué]|nieg|descart|rechaz|recus|rehus|rehús|evit|evad|carec|caren|imp[ei]d|prohib|falt|fracas|exclu|ausen|excep|salvo"
    r"|perd[ei]|pierd"
    r"|ignor|olvid|resist|anul|cancel|cero\b|difícil|lejos|dej[aóeo]|en vez|en lugar|apenas|escas|rar[oa]|vet[oaó]|elimin|suprim|suspend"
    r"|abandon|renunci|retir|deten|cerr|abst|opon|opus|opos|contrari|distint|diferent|desconoc|desmi|desest|bloque|vac[ií]|libre"
    r"|exent|mínim"
    r"|poc[oa]s?\b|excepto|tan s[óo]lo|menos\b|demasiado|jamás|ninguneo|difícilmente|prescind|fall[aóeo]|desist|cesa|contra\b"
    r"|antes de|único|imposib|inevitab|vano\b|absoluto\b|negativ|injustific|incapa|insufic|inútil"
)
_DENYING_ENGLISH = (
    r"den(?:y|ie)|rul(?:e|ed|es|ing) out|reject|avoid|lack|prevent|prohibit|ban\b|bann|fail|refus|absen|except|far from|stop"
    r"|instead|rather"
    r"|hardly|barely|scarcely|rarely|seldom|few\b|little|unless|miss(?:ed|es|ing)\b|exclud|forg[eo]t|ignor|resist|declin|cancel"
    r"|other than|lost"
    r"|lose|loss|abandon|withdr|zero|hard\b|difficult|keep\w* from|kept from|block|annul|forbid|forbad|eliminat|shortage|refrain"
    r"|abst|oppos"
    r"|contrary|nil\b|cease|quit|differ|empty|neglect|devoid|regardless|hesit|withh|silent|opposite|short of|away|beyond|too\b|any\b"
    r"|anything"
    r"|anyone|any other|oppos|disapprov|under the age|free of|stay|remain|unlik|until|otherwise|out of|yet to|last thing|hollow"
    r"|\bblank\b|empty-handed|\bcap(?:s|ped)?\b|limit"
    r"|exempt|waive|spared|escap|dodg|stripped|bar(?:s|red)\b|impossib|inevitab|vain\b|unable|incapa|insufficien|useless|keep\w* out"
)
DENYING = {Language.SPANISH: _DENYING_SPANISH, Language.ENGLISH: _DENYING_ENGLISH}

# Of these, words with no other meaning: one that translates nothing else answers a denial.
_REFUSING_SPANISH = (
    r"neg[aóué]|nieg|rechaz|recus|rehus|evit|care[cz]|imp[ei]d|prohib|descart|renunci|imposib|inevitab|vano\b|absoluto\b|negativ"
    r"|injustific"
    r"|incapa|insufic|inútil|exclu|abst[ieu]|ausen|contrari|exent|exim|eximi|eximid|libr(?:ó|ar[aáoó])|escap"
)
_REFUSING_ENGLISH = (
    r"den(?:y|ie)|reject|refus|avoid|lack|prevent|prohibit|fail|forbid|forbad|declin|rul(?:e|ed|es|ing) out|impossib|inevitab"
    r"|vain\b|unable"
    r"|incapa|insufficien|useless|exclud|abst[ae]|absen|refrain|exempt|waive|spared|escap|dodg"
)
REFUSING = {Language.SPANISH: _REFUSING_SPANISH, Language.ENGLISH: _REFUSING_ENGLISH}

# Verbs that say the opposite of a statement by themselves, so that denying them affirms it: «no dudó», "cannot be doubted".
_DOUBTING_SPANISH = r"dud|olvid|falt|vacil|tard|demor|pierd|perd|titube|ocult|escond|disimul|call[óa]|recat"
_DOUBTING_ENGLISH = r"doubt|forg[eo]t|miss|hesit|stop|ceas|los[et]|wait|disput|delay|hid|conceal|stranger|shy"
DOUBTING = {Language.SPANISH: _DOUBTING_SPANISH, Language.ENGLISH: _DOUBTING_ENGLISH}

# Verbs of saying, thinking and reporting: «según la policía» may well be “police said”.
_SAYING_SPANISH = (
    r"di(?:jo|jeron|ce|cen|cho|ciendo)|a(?:firm|segur|not|dvirt)\w+|señal\w+|inform\w+|expli[cq]\w+|declar\w+|indi[cq]\w+|opin\w+"
    r"|cre[eí]\w*|consider\w+|sost\w+|mantien\w+|estim\w+|calcul\w+|apunt\w+|revel\w+|public\w+|coment\w+|recuerd\w+|anunci\w+"
    r"|cit\w+|precis(?:a|an|ó|aron|ando|ado)|subray\w+|agreg(?:a|an|ó|aron|ando)|añad\w+|sostuv\w+|aleg\w+|relat(?:a|an|ó|aron)"
    r"|cuent(?:a|an)|narr(?:a|an|ó|aron)|refiri\w+|reiter\w+|puntualiz\w+|aclar\w+"
)
_SAYING_ENGLISH = (
    r"sa(?:id|ys?|ying)|told|tells?|report\w*|announc\w+|stated|claim\w*|argu\w+|believ\w+|think\w*|thought|explain\w*"
    r"|add(?:s|ed)|not(?:es|ed)|estimat\w+|reveal\w*|show(?:s|ed|n)?|suggest\w*|quot\w+|cit(?:es|ed|ing)|indicat\w+|insist\w*"
    r"|point\w* out|consider\w*|according"
)
SAYING = {Language.SPANISH: _SAYING_SPANISH, Language.ENGLISH: _SAYING_ENGLISH}

# Beginnings and endings of words that deny without a cue, in both languages; and the ending of words like "available".
NEGATIVE_PREFIXES = "un|in|im|ir|il|dis|non|des|anti|mis"
NEGATIVE_SUFFIXES = "less|free"
ABLE = "[ai]ble"

# Cues that mean "without": the word for "with" in the cue's language, and in the other.
WITHOUT = {"sin": ("con", "with"), "without": ("with", "con")}

# Words before "May" where it is the month.
BEFORE_MONTH = frozenset("in of since until till by on last next this early late mid from to between through during every".split())
