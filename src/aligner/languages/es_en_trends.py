"""Words that say that something rises or falls, in Spanish and English: verbs, nouns, adjectives, signs.

`PLAIN`: words that say it whatever stands around them. `LOOSE`: words that can say it, and mean other things too; they answer the others,
and are reported only right beside a value. Regular expressions over whole words, any case, without the endings of `*`.
"""

from __future__ import annotations

from enum import StrEnum

from aligner.languages.pair import Language

__all__ = ["AMOUNTING", "COMPARATIVES", "LOOSE_TRENDS", "PLAIN_TRENDS", "ROLES", "TURNED", "Role", "Trend"]


class Trend(StrEnum):
    """Where a value goes."""

    UP = "a rise"
    DOWN = "a fall"


class Role(StrEnum):
    """What a value is to a rise or fall: its size, where it ends, where it begins."""

    BY = "by"
    TO = "to"
    FROM = "from"


PLAIN_TRENDS: dict[Language, dict[Trend, str]] = {
    Language.SPANISH: {
        Trend.UP: "aument* increment* elev(a|an|ó|aron|ará|arán|aría|arían|ar|ara|aran|ando|ándose) sub(e|en|ió|ieron|ía|ían|irá|irán|iría"
        "|ido|ida|idas|iendo|imos|a|an|iera"
        "|ir) se_dispar* dispar(ado|ados|ada|adas) repunt* "
        "crec(e|en|ió|ieron|ía|ían|erá|erán|er|iendo|ido|ida|imiento|imientos|iente|ientes"
        "|ería) acrec* encare* engros* ensanch* al_alza alza alzas alcist* "
        "revaloriz* trep(a|an|ó|aron|aba|ado|ando|ar) escal(a|an|ó|aron|ada|ando|ado) agrand* ascens* creci* "
        "aceler* recuper* rebot* duplic* triplic* cuadruplic* quintuplic* multiplic* decuplic* plusval* se_apreci(ó|aron|a|an)",
        Trend.DOWN: "disminu* descen(so|sos|der|dió|dieron|dido|día|diendo|derá|derán) descien(de|den|da) decrec* ca(yó|yeron|ída"
        "|ídas|yendo|erá|erán|ían|ía) "
        "baj(ó|aron|aba|aban|ado|ada|adas|ará|arán|ando|ar|aría|ara) reduc(e|en|ir|ido|ida|idos|idas|ía|ción|ciones|irá|irán|iendo"
        "|iría) reduj* reduzc* recort* "
        "desplom* hund(e|en|ió|ieron|ido|ida|irá|imiento"
        "|iendo) retroces* retroced* merm* contracción desaceler* abarat* devalu* depreci* "
        "acort(a|an|ó|aron|ado|ada|ará|arán|ando|ar) adelgaz* achic* amain(a|an|ó|aron|aba|ado|ará) decay* deca(e|en|er|ído) "
        "se_estrech(ó|aron|a|an) "
        "derrumb* declive aminor* mengu* se_moder(ó|aron|a|an) rebaj(a|an|ó|aron|ado|ada|ar|ará) a_la_baja bajist* encog* minusval*",
    },
    Language.ENGLISH: {
        Trend.UP: "ris(e|es|en|ing) rais(e|es|ed|ing) rose increas* grow grows grew grown growing growth climb(s|ed|ing)? jump(s|ed"
        "|ing)? soar(s|ed"
        "|ing)? surg(e|es|ed|ing) "
        "rocket(s|ed|ing) skyrocket* spik(e|es|ed|ing) upturn* uptick* upswing* upward* rebound(s|ed|ing)? rall(y|ied|ies"
        "|ying) shot_up shoot(s|ing)?_up went_up "
        "go(es|ing)?_up gone_up "
        "(edg|inch|tick|mov|clos|finish|end|trad|drift|settl)(ed|es|s|ing|d)?_(sharply_|slightly_|modestly_)?higher are_up is_up "
        "was_up were_up edged_up edg(es|ing)_up inched_up crept_up cre(ep|eps|eping)_up ticked_up "
        "widen(s|ed|ing)? thicken(s|ed|ing)? lengthen(s|ed|ing)? "
        "balloon(ed|ing) expand(s|ed|ing)?  escalat(e|es|ed"
        "|ing) doubl(e|ed|es|ing) tripl(ed|es|ing) "
        "trebl(ed|es|ing) quadrupl(ed|es|ing) swell(s|ed|ing)? swollen accelerat(e|es|ed|ing) appreciat(ed|ion) "
        "strengthen(s|ed|ing)? boost(s|ed|ing)? leapt leap(s|ed|ing)?",
        Trend.DOWN: "(fall|fell|fallen|falling|falls)(?!_(into|behind|deeper|ill|in_love|asleep|apart|short|victim|under|out|foul"
        "|prey|on|upon|silent|for|off)) declin(e|es|ed|ing) decreas* drop(s|ped|ping)? plung(e|es|ed|ing) plummet* slump(s|ed"
        "|ing)? tumbl(e|es|ed|ing) "
        "dwindl* shrank shrunk shrink(s|ing)? sank sunk sink(s"
        "|ing)? slid sliding slides? nosediv* downturn* downward* diminish* went_down go(es|ing)?_down gone_down "
        "(edg|inch|tick|mov|clos|finish|end|trad|drift|settl)(ed|es|s|ing|d)?_(sharply_|slightly_|modestly_)?lower are_down "
        "is_down was_down were_down edged_down inched_down crept_down ticked_down narrow(s|ed|ing) shorten(s|ed|ing)? thin(ned|ning) "
        "lessen(s|ed|ing)? wan(ed|ing) reduc(e|es|ed|ing|tion|tions) dip(s|ped|ping) slash(es|ed"
        "|ing)? trimm(ed|ing) "
        "lower(ed|ing|s) cut(s|ting)? retreat(s|ed|ing)? depreciat* devalu* halv(e|ed|es|ing) tapered receded? slip(s|ped"
        "|ping)? weaken(s|ed|ing)? "
        "dent(s|ed|ing)?",
    },
}

LOOSE_TRENDS: dict[Language, dict[Trend, str]] = {
    Language.SPANISH: {
        Trend.UP: "sub* elev* avanz* avance mejor* gan* ampl* mayor(es)? más superior* super* encima arriba alt* ascend* asciend* "
        "dispar* sum* añad* extra intensific* récord máxim* suma "
        "apreci* expan* agrav* empeor* crec* bonanza auge boom salt* salto fortalec* increment* dobl* extend* extens* agudiz* "
        "multiplic* desarroll* impuls* reforz* refuerz* afianz* consolid* potenci* foment* estimul* reactiv* anim* "
        "incentiv* benefici* favor* fuert* ayud* positiv* empuj* inyec* promov* promuev* promoc* ",
        Trend.DOWN: "baj* ca(e|en|er|ído|ídos) perd* pierd* pérd* contra* menor(es)? menos(?!_\\S+_grados?) inferior* debajo "
        "abajo ced(e|ió|ieron|er|ido) cay* mínim* recesi* deterior* desinfl* moder* enfri* frena* fren(o|os|ó|azo|azos) "
        "relaj* ralentiz* suaviz* limit* escas* corte* cort* hund* deprim* dej* afloj* "
        "debilit* resta* resto* perjudic* dañ* afect* golpe* lastr* atenu* mitig* empeor* negativ* crisis reces*",
    },
    Language.ENGLISH: {
        Trend.UP: "up gain* high* improv* expan* advanc* more add* hik* boost* great* big* mount* over above exceed* strength* "
        "boom* extra top* record peak* heighten* widen* worsen* inflat* enlarg* "
        "ascen* multipl* deepen* intensif* better upgrad* amount* additional elevat* extend* recover* doubl*",
        Trend.DOWN: "down low* los(e|es|t|s|ing"
        "|ses) less* fewer lighter smaller sluggish slid* contract* shed* slow* below eas* weak* deteriorat* collaps* crash* ebb* off "
        "under shav* cool* soften* minus negative "
        "abat* curb* limit* recession crisis subsid* short* scal* narrow* dent* discount* cheap* trim* declin* crumbl* erod* downsiz* "
        "relax* mitigat* alleviat* lighten*",
    },
}

TURNED = {
    Language.SPANISH: r"no|sin|ni|nunca|jamás|evit\w+|fren\w+|impid\w+|imped\w+|deten\w+|dej\w+ de|contra|combat\w+|conten\w+|ante"
    r"|lejos|lento|lenta|menos|menor",
    Language.ENGLISH: r"not|no|n['’]t|without|never|nor|avoid\w*|stop\w*|halt\w*|prevent\w*|curb\w*|against|stem\w*|fight\w*|end\w*"
    r"|slow\w*|less|lower|ceas\w*|far from|instead|offset\w*|revers\w*",
}
"""Words that turn a rise or fall around, or lessen it: "no subió", "slower growth"."""

ROLES: dict[Language, dict[Role, str]] = {
    Language.SPANISH: {
        Role.BY: r"en|(?:en )?(?:un|una|unos|unas)(?: \w+)?|casi un|cerca de un|más de un|hasta un|por",
        Role.TO: r"al? nivel(?:es)? de|a (?:un|una|unos|unas)|a|al|a los|a las|hasta|hasta el|hasta los|hasta las"
        r"|hasta alcanzar(?: el| los| las)?|situ\w+ en(?: el| los| las)?|qued\w+ en(?: el| los| las)?|dej\w+ en(?: el| los| las)?"
        r"|alcanz\w+(?: el| los| las)?",
        Role.FROM: r"de|del|desde|desde el|desde los|desde las|de los|de las",
    },
    Language.ENGLISH: {
        Role.BY: r"by|by (?:an? |about |around |some |nearly |almost |over |more than |at least |up to |as much as )+",
        Role.TO: r"as (?:low|high) as|to"
        r"|to (?:an? |about |around |some |nearly |almost |over |more than |at least |a record |just )+|reach\w*|hit|hitting",
        Role.FROM: r"from|from (?:an? |about |around |some |nearly |almost |over |more than |at least |just )+",
    },
}
"""Words right before a value that say what it is to a rise or fall."""

# Words that compare two values.
COMPARATIVES = frozenset("más menos mayor mayores menor menores more less fewer greater smaller higher lower".split())

AMOUNTING = (
    r"\b(?:c[oa]me?s?|close|closer|next|amount(?:s|ed|ing)?|total(?:s|led|ling)?|equal|due|thanks|according|up|ascend\w+|asciend\w+)\s+$"
)
"""Words before "to" that say what a rise amounts to."""
