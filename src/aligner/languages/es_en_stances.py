"""Verbs that say of another verb whether it is done, allowed, planned or denied: «se abstuvo de», "went on", in Spanish and English.

An entry is written as in the ladders: `_` joins the words of a phrase, `~` stands for every form of a verb, `|` parts
alternatives. A `+` at the end: what is governed is a gerund.
"""

from __future__ import annotations

from enum import StrEnum

from aligner.languages.es_en_clauses import OBJECT_PRONOUNS
from aligner.languages.pair import Language

__all__ = [
    "BEFORE_BARE_VERB",
    "BE_FORMS",
    "CONFLICTS",
    "DENIED",
    "NEGATIONS",
    "NOBODY",
    "SKIPPED",
    "SOURCES_AND_DOUBT",
    "STANCES",
    "Stance",
]


class Stance(StrEnum):
    """What a text says of something that somebody does. The value is for messages."""

    ALLOWED = "allowed"
    SHOULD = "recommended"
    WILL = "to happen"
    MUST = "obligatory"
    HAS_TO = "required"
    BARRED = "not allowed"
    FREE = "not required"
    CONSIDERED = "only considered"
    DECIDED = "decided"
    THREATENED = "only threatened"
    MEANT = "only intended"
    TRIED = "only tried"
    DID = "done"
    NOT = "not done"
    BLOCKED = "prevented"
    DENIED = "denied"
    UNDENIED = "not denied"
    ADMITTED = "admitted"
    EXCLUDED = "ruled out"
    HEARSAY = "hearsay"
    IDLE = ""


STANCES: dict[Language, dict[Stance, str]] = {
    Language.SPANISH: {
        Stance.ALLOWED: "podrá podrán podremos puede pueden podía podían autorizado|autorizada|autorizados|autorizadas_a|para"
        " habilitado|habilitada|habilitados|habilitadas_para facultado|facultada|facultados|facultadas_para permite"
        " permiten permitirá"
        " permitirán permitió permitieron permitir permitirse autoriza_a autorizó_a autorizará_a permiso_para derecho_a",
        Stance.SHOULD: "debería deberían deberíamos",
        Stance.WILL: "va|van|iba|iban|vamos_a",
        Stance.MUST: "debe deben deberá deberán debía debían",
        Stance.HAS_TO: "tener~_que obligado|obligada|obligados|obligadas_a forzado|forzada|forzados|forzadas_a obligar~_a"
        " forzar~_a hay_que"
        " habrá_que había_que",
        Stance.BARRED: "prohíbe prohíben prohibió prohibieron prohibirá prohibido|prohibida|prohibidos|prohibidas",
        Stance.FREE: "exento|exenta|exentos|exentas_de eximido|eximida|eximidos|eximidas_de eximir~_de",
        Stance.CONSIDERED: "estudiar~ barajar~ sopesar~ considerar~ valorar~ evaluar~ analizar~ plantear~ contemplar~ meditar~ ponderar~",
        Stance.DECIDED: "decidir~ acordar~ resolver~ aceptar~ aprobar~ acceder~_a optar~_por elegir~ escoger~",
        Stance.THREATENED: "amenazar~_con",
        Stance.MEANT: "prometer~ comprometer~_a pretender~ querer~ desear~ esperar~ confiar~_en buscar~ aspirar~_a planear~ prever~"
        " proyectar~ pensar~"
        " proponer~ ofrecer~_a ofrecer~ disponer~_a",
        Stance.TRIED: "intentar~ tratar~_de procurar~",
        Stance.DID: "lograr~ conseguir~ alcanzar~_a llegar~_a acabar~_por acabar~+ terminar~_por terminar~+ seguir~+"
        " continuar~+ proceder~_a"
        " volver~_a empezar~_a comenzar~_a atrever~_a apresurar~_a",
        Stance.NOT: "abstener~_de negar~_a rehusar~ rechazar~ renunciar~_a dejar~_de evitar~ omitir~ cesar~_de desistir~_de"
        " declinar~"
        " olvidar~ fracasar~_en incapaz|incapaces_de eludir~ sin resistir~_a",
        Stance.BLOCKED: "impedir~",
        Stance.DENIED: "negar~ desmentir~",
        Stance.ADMITTED: "admitir~ reconocer~ confesar~",
        Stance.EXCLUDED: "descartar~",
        Stance.HEARSAY: "habría habrían",
        Stance.IDLE: "no_solo no_sólo no_únicamente no_siempre no_más puede_que más_no",
    },
    Language.ENGLISH: {
        Stance.ALLOWED: "may can able_to allowed_to permitted_to authorized_to authorised_to cleared_to free_to entitled_to"
        " empowered_to"
        " allow~ permit~ authorize~ authorise~ let lets letting",
        Stance.SHOULD: "should ought_to",
        Stance.WILL: "will going_to",
        Stance.MUST: "must",
        Stance.HAS_TO: "have|has|had|having_to required_to obliged_to forced_to compelled_to obligated_to"
        " need|needs|needed_to require~"
        " oblige~ force~ compel~",
        Stance.BARRED: "banned_from barred_from forbidden_to|from prohibited_from ban~ bar~ forbid~ prohibit~ cannot cant",
        Stance.FREE: "exempt_from exempted_from needn",
        Stance.CONSIDERED: "consider~+ mull~+ weigh~+ contemplate~+ study~+ examine~+ explore~+ looking_at+ look|looked_at+"
        " think~_about|of+"
        " consider~_whether_to mull~_whether_to weigh~_whether_to weigh~_up_whether_to",
        Stance.DECIDED: "decide~_to approve~+ agree~_to choose~_to opt~_to resolve~_to consent~_to",
        Stance.THREATENED: "threaten~_to",
        Stance.MEANT: "promise~_to pledge~_to vow~_to want~_to hope~_to seek~_to plan~_to intend~_to aim~_to expect~_to"
        " propose~_to offer~_to",
        Stance.TRIED: "try~_to attempt~_to trying_to",
        Stance.DID: "manage~_to succeed~_in+ end~_up+ go|goes|went|gone|going_on+ go|goes|went|gone|going_on_to"
        " go|goes|went|gone_ahead_and"
        " continue~_to continue~+ keep~+ keep~_on+ proceed~_to begin~_to begin~+ start~_to start~+ resume~+",
        Stance.NOT: "refrain~_from+ abstain~_from+ refuse~_to decline~_to stop~+ cease~_to cease~+ avoid~+ fail~_to"
        " neglect~_to omit~_to"
        " forget~_to quit~+ unable_to resist~+ without+",
        Stance.BLOCKED: "prevent~",
        Stance.DENIED: "deny~+",
        Stance.ADMITTED: "admit~+ admit~_to+ acknowledge~+ confess~_to+",
        Stance.EXCLUDED: "rule~_out+",
        Stance.HEARSAY: "said|believed|thought|alleged|reported|understood|suspected|rumored|rumoured|presumed_to_have"
        " appear|appears|appeared|seem|seems|seemed_to_have",
        Stance.IDLE: "may_not no_later no_more_than no_less_than not_only not_just not_always not_least not_until no_sooner"
        " not_to_mention"
        " may_well can_only can_t not_help n't_help cannot_help",
    },
}
"""What governs the verb behind it."""

DENIED: dict[Stance, Stance] = {
    Stance.ALLOWED: Stance.BARRED,
    Stance.MUST: Stance.BARRED,
    Stance.HAS_TO: Stance.FREE,
    Stance.BARRED: Stance.ALLOWED,
    Stance.DECIDED: Stance.NOT,
    Stance.DID: Stance.NOT,
    Stance.NOT: Stance.DID,
    Stance.DENIED: Stance.UNDENIED,
    Stance.EXCLUDED: Stance.CONSIDERED,
}
"""What a stance becomes where it is denied; others then say nothing."""

CONFLICTS: dict[frozenset[Stance], str] = {
    frozenset(pair): check
    for check, pairs in {
        "statement": (
            (Stance.ALLOWED, Stance.MUST),
            (Stance.ALLOWED, Stance.HAS_TO),
            (Stance.ALLOWED, Stance.BARRED),
            (Stance.MUST, Stance.FREE),
            (Stance.HAS_TO, Stance.FREE),
            (Stance.BARRED, Stance.FREE),
            (Stance.BARRED, Stance.MUST),
            (Stance.SHOULD, Stance.WILL),
        ),
        "tense": (
            (Stance.CONSIDERED, Stance.DECIDED),
            (Stance.CONSIDERED, Stance.DID),
            (Stance.THREATENED, Stance.DECIDED),
            (Stance.THREATENED, Stance.DID),
            (Stance.MEANT, Stance.DID),
            (Stance.TRIED, Stance.DID),
        ),
        "negation": (
            (Stance.NOT, Stance.DID),
            (Stance.NOT, Stance.DECIDED),
            (Stance.EXCLUDED, Stance.DECIDED),
            (Stance.EXCLUDED, Stance.DID),
            (Stance.EXCLUDED, Stance.CONSIDERED),
            (Stance.DENIED, Stance.UNDENIED),
            (Stance.DENIED, Stance.ADMITTED),
            (Stance.BLOCKED, Stance.ALLOWED),
            (Stance.BLOCKED, Stance.DID),
        ),
    }.items()
    for pair in pairs
}
"""Stances of which only one can be so, and the check that reports that the two texts have one each."""

BE_FORMS: dict[Language, frozenset[str]] = {
    Language.SPANISH: frozenset(
        "ha han había habían habrá habrán haber es son era eran fue fueron ser sido será serán está están estaba más pude pudo"
        " pudieron pudimos".split()
    ),
    Language.ENGLISH: frozenset("is are was were be been being has have had will would do does did to ever yet longer".split()),
}
"""What may stand between a negation and the verb that it denies."""

SOURCES_AND_DOUBT: dict[Language, str] = {
    Language.SPANISH: r"según|presunt\w+|supuest\w+|al parecer|por lo visto|habrían?|podrían?|pud(?:o|ieron)|parec\w+"
    r"|piens\w+|cree|creen|creía\w*"
    r"|sospech\w+|dic\w+|dij\w+|asegur\w+|afirm\w+|inform\w+|sostien\w+|sostuv\w+|acus\w+|señal\w+|apunt\w+|indic\w+"
    r"|declar\w+|cont(?:ó|aron)"
    r"|explic\w+|confirm\w+|atribuy\w+|investig\w+|teme\w*|probabl\w+|posibl\w+|quizás?|tal vez|se (?:dice|rumorea|estima)"
    r"|supone\w*"
    r"|adui?j\w+|denunci\w+|alert\w+|versi[oó]n\w*"
    r"|(?<!principio )de acuerdo con|fuentes?|testific\w+|relat\w+|rumor\w*|trascend\w+|precis\w+",
    Language.ENGLISH: r"according|alleg\w+|suppos\w+|apparent\w*|report\w*|said|says?|saying|told|tells?|believ\w+|thought"
    r"|think\w*|suspect\w*"
    r"|accus\w+|claim\w*|may|might|could|appear\w*|seem\w*|likely|prob\w+|possib\w+|perhaps|rumou?r\w*|understood|fear\w*"
    r"|purport\w*"
    r"|charg\w+|testif\w+|not(?:es|ed)|add(?:s|ed)|explain\w*|stat(?:es|ed)|confirm\w*|indicat\w+|suggest\w*|sources?"
    r"|investigat\w+|attribut\w+"
    r"|announc\w+|presum\w+|warn\w*|argu\w+|account\w*|version\w*|recount\w*|would",
}
"""Words with which a text names a source or leaves something open. Regular expressions over whole words, any case."""

NOBODY = frozenset("nadie ninguno ninguna ningún nada nobody none nothing nowhere neither".split())
"""What denies a verb from another place of its sentence."""

# Words that deny the verb behind them.
NEGATIONS = {
    Language.SPANISH: frozenset("no nunca jamás tampoco ni".split()),
    Language.ENGLISH: frozenset("not n't never nor neither no".split()),
}

# Words between a verb and the verb that it is about.
SKIPPED = {
    Language.SPANISH: OBJECT_PRONOUNS | frozenset("se que a de en con por también ya haber sido ser estado estar".split()),
    Language.ENGLISH: frozenset("to have been be also up out on also only even".split()),
}

# English words behind which a verb has no "to".
BEFORE_BARE_VERB = frozenset("may can cannot cant needn must should will let lets".split())
