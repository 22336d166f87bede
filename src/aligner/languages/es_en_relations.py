"""Prepositions and conjunctions: what relation they say their argument has to the rest: where, when, why, and what is counted in or out.

A row has what the words can say, and regular expressions over whole words of Spanish and English. Words with several meanings have them
all. Two relations of one argument are told otherwise when every meaning of one excludes every meaning of the other (`EXCLUSIVE`); what is
not listed there may stand for each other: "outside the embassy" and «frente a la embajada».
"""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = ["BOTH", "EITHER", "EXCLUSIVE", "NEGATIONS", "NOT_UNTIL", "NO_CHOICE", "RELATION_WORDS", "RelationRow"]


class RelationRow(NamedTuple):
    """What words can say, and the words: patterns of Spanish and of English."""

    values: frozenset[str]
    spanish: str
    english: str

    def words(self, language: Language) -> str:
        """The pattern of a language."""
        return self.spanish if language is Language.SPANISH else self.english


def _row(values: str, spanish: str, english: str) -> RelationRow:
    return RelationRow(frozenset(values.split()), spanish, english)


_NOTHING = r"(?!)"
_SHORE_ES, _SHORE_EN = r"(?:costas?|orillas?|playas?|litoral)\b", r"(?:coasts?|coastlines?|shores?|shorelines?|beach(?:es)?)\b"

_N_ES, _N_EN = "(?:tres|cuatro|cinco|seis|siete|ocho|nueve|diez)", "(?:three|four|five|six|seven|eight|nine|ten)"

_PLACES = (
    _row("bottom", r"al pie del?|en el fondo del?|a los pies del?", r"at the (?:foot|bottom) of"),
    _row("beyond", r"(?:al|del) otro lado del?|más allá del?", r"on the (?:other|far) side of|beyond"),
    _row("this-side", r"(?:a|de) este lado del?", r"on this side of"),
    _row("front near", _NOTHING, r"across the (?:street|road|river|square|way) from"),
    _row(
        "near",
        r"no (?:muy )?lejos del?|a (?:poca distancia|dos pasos|un paso) del?",
        r"not far from|a (?:short distance|stone's throw) from",
    ),
    _row("under", r"(?:por )?debajo del?", r"underneath|beneath|below"),
    _row("below", r"bajo", r"under"),
    _row(
        "over",
        r"(?:por )?encima del?|por arriba del?|en (?:lo alto|la cima|la cumbre) del?|arriba del?",
        r"at the top of|on top of(?! (?:that|this|all)\b)|above(?! all\b)|atop",
    ),
    _row("on", r"sobre(?! todo\b)", r"over(?! all\b)"),
    _row("front", r"(?:por )?delante del?|enfrente del?", r"in front of|(?<!the )(?<!an )(?<!just )opposite|facing"),
    _row("off", r"mar adentro del?|a la altura del?", rf"off(?= (?:(?:the|its|their|this|a) )?(?:[^\W\d_]+ ){{0,2}}{_SHORE_EN})"),
    _row("off front versus", r"frente al?|en frente del?", _NOTHING),
    _row("facing", r"ante", _NOTHING),
    _row(
        "ashore",
        rf"en(?= (?:la|las|una|su|sus|el) {_SHORE_ES})",
        rf"(?:on|onto)(?= (?:the|its|a|their) (?:[^\W\d_]+ ){{0,2}}{_SHORE_EN})",
    ),
    _row(
        "behind",
        r"(?:por )?detrás del?|a espaldas del?|a la espalda del?|en la parte (?:trasera|de atrás) del?",
        r"behind|at the (?:back|rear) of",
    ),
    _row("rear", r"tras", _NOTHING),
    _row("inside", r"(?:por )?(?:a)?dentro del?|en (?:el interior|lo más hondo) del?|al interior del?", r"inside|in the interior of"),
    _row("inside time", _NOTHING, r"within"),
    _row("outside", r"(?:por )?(?:a)?fuera del?|en el exterior del?|al exterior del?", r"outside(?: of)?"),
    _row("outside front", r"a las puertas del?", _NOTHING),
    _row("beside", r"junto al?|al (?:lado|costado) del?|pegad[oa]s? al?", r"next to|beside|alongside|adjacent to|next door to"),
    _row("near", r"(?:muy )?cerca del?|cercan[oa]s? al?|en (?:las )?(?:cercanías|inmediaciones|proximidades) del?", r"near|close to"),
    _row("far", r"(?:muy )?lejos del?|alejad[oa]s? del?", r"far (?:away )?from|(?:well )?away from"),
    _row("around", r"(?:todo )?alrededor del?", _NOTHING),
    _row("around throughout", r"en torno al?", r"around|round"),
    _row("through", r"a través del?", r"through"),
    _row(
        "centre",
        r"en (?:el|pleno) (?:centro|corazón|casco (?:antiguo|urbano|viejo|histórico))(?: histórico)? del?",
        r"in (?:the )?(?:very )?(?:centre|center|heart|middle) of|in downtown|in central",
    ),
    _row(
        "outskirts",
        r"(?:a|en) las? afueras del?|en (?:los suburbios|la periferia|el extrarradio|los alrededores) del?",
        r"(?:on|in) the (?:outskirts|suburbs|periphery|edges?|fringes) of",
    ),
)
_TIMES = (
    _row("since from", r"desde(?: que| antes| hace)?", _NOTHING),
    _row("since", _NOTHING, r"since(?! (?:then|when)\b)"),
    _row("since", r"a partir del?", r"ever since|as from"),
    _row("until extent", r"hasta(?! (?:ahora|hoy|aquí|ahí|allí|allá|entonces|el momento|la fecha|la saciedad)\b)(?: que)?", _NOTHING),
    _row("until", _NOTHING, r"until|till|up until"),
    _row(
        "during",
        r"durante|a lo largo del?|en (?:el transcurso|el curso|plen[oa]) del?",
        r"during|throughout|in the course of|in the middle of(?= (?:the|a) (?:war|crisis|pandemic|campaign|summer|winter|night))",
    ),
    _row("while", r"mientras(?: que)?", _NOTHING),
    _row("while concession", _NOTHING, r"while|whilst"),
    _row("before", r"antes del?(?: que)?|con anterioridad al?", r"before|prior to|ahead of"),
    _row("before eve", r"(?:en )?(?:la )?vísperas? del?", r"(?:on )?the (?:eve|day before|night before)(?: of)?"),
    _row(
        "after",
        r"después del?(?: que)?|luego del?(?: que)?|al término del?|(?:al|el) día siguiente del?|una vez que",
        r"after|following|the day after|in the wake of|in the aftermath of",
    ),
    _row("after cause", r"a raíz del?", _NOTHING),
)
_TOLD = r"(?= (?:[^\W\d_]+ ){0,5}[^\W\d_]{2,}(?:ó|aron|ieron)\b)"
"""Where a clause tells what happened."""
_CAN = r" (?:[^\W\d_]+ ){1,6}(?:can|could|would|may|might|will)\b"
_REASONS = (
    _row(
        "cause",
        r"porque|ya que(?! no\b)|puesto que|dado que|debido al?(?: que)?|(?:a|por) causa del?|por culpa del?|gracias al?(?: que)?"
        r"|(?:a|como) consecuencia del?(?: que)?|en vista del? que|visto que|en virtud del?|por (?:razones|motivos) del?"
        r"|(?:(?<=^)|(?<=[.!?] ))como(?= (?:[^\W\d_]+ ){0,4}(?:era|eran|[^\W\d_]+(?:aba|aban|ía|ían))\b)|(?<=, )como(?= no (?:era"
        r"|[^\W\d_]+(?:aba|aban|ía|ían))\b)|en respuesta al?"
        r"|al no(?= (?:haber|tener|disponer|contar|existir|estar|ser|poder)\b)",
        r"because(?: of)?|(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )due to"
        r"|owing to|thanks to|on account of|given that|as a (?:result|consequence) of|in view of|by virtue of|in response to"
        r"|(?:seeing|inasmuch|insofar) as",
    ),
    _row(
        "concession",
        r"a pesar del?(?: que)?|pese al?(?: que)?|aun cuando|si bien|incluso cuando|por (?:más|mucho) que"
        r"|(?:aun|incluso) (?:a sabiendas|sabiendo|teniendo|siendo|estando|habiendo|no \w+ndo)"
        r"|a sabiendas del? que",
        r"despite|in spite of|although|(?<!so )even though|albeit|notwithstanding|regardless of|in the face of"
        r"|for all (?=(?:his|her|its"
        r"|their)\b)",
    ),
    _row("hypothetical", r"(?:incluso|aun) si", r"(?<!so )even if"),
    _row("fact", rf"(?:aunque|bien que){_TOLD}", _NOTHING),
    _row("concession contrast hypothetical", rf"(?:aunque|bien que)(?!{_TOLD[3:]}", _NOTHING),
    _row("concession contrast", _NOTHING, r"(?<!as )(?<!even )though"),
    _row("contrast", r"sin embargo|no obstante", r"however|nevertheless|nonetheless"),
    _row(
        "purpose",
        r"para que|con el (?:fin|objetivo|propósito|objeto|ánimo) de(?: que)?|a fin de(?: que)?|con (?:miras|vistas) al?|en aras del?"
        r"|con la (?:intención|idea|finalidad) de(?: que)?|para(?= [^\W\d_]+(?:ar|er|ir)(?:se|l[aeo]s?)?\b)",
        r"in order (?:to|that)|so as (?:not )?to|with the (?:aim|intention|goal|purpose) of|in (?:a bid|an effort|an attempt) to"
        r"|for the (?:purpose|sake) of",
    ),
    _row("result", r"(?<=, )de (?:modo|manera|forma) que(?= (?:[^\W\d_]+ ){1,4}[^\W\d_]+(?:ó|aron|ieron)\b)", _NOTHING),
    _row("purpose", _NOTHING, rf"so that(?={_CAN})"),
    _row("purpose result", r"de (?:modo|manera|forma) que", r"so that"),
    _row(
        "result",
        r"(?<=[,;] )(?:por lo (?:que|cual)|así que|con lo (?:que|cual))|por (?:lo )?tanto|por consiguiente|en consecuencia",
        r"therefore|consequently|as a result(?! of)|(?:(?<=[,;] )|(?<=[,;] and )|(?<=[a-z] and ))"
        r"so(?= (?:the|a|an|he|she|they|it|its|his|her|their|many|some|[^\W\d_]+s)\b)"
        rf"(?!{_CAN})|(?<=[,;] )which is why",
    ),
    _row("unless", r"a menos que|salvo que|a no ser que|excepto que|si(?= (?:[^\W\d_]+ ){0,5}no [^\W\d_])", r"unless"),
    _row(
        "condition",
        r"siempre y cuando|con tal de que|a condición de que|con la condición de que",
        r"only if|provided that|on condition that",
    ),
)
_COUNTED = (
    _row("instead", r"en (?:lugar|vez) del?(?: que)?", r"instead of|rather than|in place of"),
    _row("addition", r"además del?(?: que)?|junto con", r"besides|in addition to|as well as|along with|on top of(?= (?:that|this|all)\b)"),
    _row("addition except", r"aparte del?", r"apart from|aside from|other than"),
    _row(
        "except",
        r"excepto|salvo|a excepción del?|con (?:la )?excepción del?|exceptuando|exceptuad[oa]s?|descontad[oa]s?|sin (?:contar"
        r"|incluir)(?: al?)?"
        r"|(?<!al )(?<!lo )(?<!cuando )(?<!no )menos(?= (?:el|la|los"
        r"|las|un|una|dos|tres|cuatro)\b)",
        r"except(?: for)?|with the exception of|excluding|barring|but for|not (?:counting|including)|without (?:counting|including)"
        r"|leaving out",
    ),
    _row("included", r"incluid[oa]s?|incluso(?= (?:el|la|los|las)\b)|incluyendo", r"including"),
    _row("according", r"según|de acuerdo con|conforme al?|en línea con|tal y como", r"according to|in (?:line|accordance|keeping) with"),
    _row("contrary", r"contrari[oa]s? al?|al contrario del?(?: que)?|en contra de lo que|contra lo que", r"contrary to|at odds with"),
    _row("unlike contrary", r"a diferencia del?", r"unlike|in contrast (?:to|with)"),
    _row("like", r"(?:al )?igual que|lo mismo que|del mismo modo que|tal como", r"(?:just|much) like|in the same way as"),
    _row("behalf", r"en nombre del?|en representación del?|por cuenta del?", r"on behalf of|in the name of"),
    _row("favour", r"a favor del?|en favor del?|en pro del?|en apoyo al?|en defensa del?", r"in favou?r of|in support of|in defen[cs]e of"),
    _row("against", r"en contra del?", r"in opposition to"),
    _row("against versus", r"contra", r"against"),
)

_WAYS = (
    _row(
        "source",
        r"(?:procedente|proveniente|oriund[oa]|originari[oa])s? del?",
        r"out of(?! (?:fear|work|control|reach|order)\b)|on (?:the|its|their|his|her) way from|back from",
    ),
    _row(
        "goal",
        r"(?:con destino|rumbo|con rumbo|en dirección|camino) al?|camino del?",
        r"bound for|en route (?:to|for)|destined for|on (?:the|its|their|his|her) way (?:in)?to|back to|towards?",
    ),
)

_OF_ES, _OF_EN = r"(?: de)?(?: entre)?(?: l[oa]s| est[oa]s| es[oa]s| sus)?", r"(?: of)?(?: the| these| those| its| his| her| their)?"
_NOT_NONE = (
    r"(?:one|longer|more|less|fewer|doubt|matter|sooner|later|place|way|such|other|idea|means|wonder|need|greater|better|worse|reason)\b"
)
"""Behind "no" where it is no number of things."""
_AMOUNTS = (
    _row("tens-of-thousands", r"(?:varias )?decenas de miles de", r"tens of thousands of"),
    _row("hundreds-of-thousands", r"(?:varios )?(?:cientos|centenares) de miles de", r"hundreds of thousands of"),
    _row(
        "none",
        rf"ningun[oa]{_OF_ES}|ningún",
        rf"(?<!almost )(?<!virtually )none{_OF_EN}|(?<!almost )(?<!virtually )(?<!say )no(?= (?!{_NOT_NONE})[^\W\d_]{{3,}})",
    ),
    _row("only", r"(?:el|su) único|(?:la|su) única", r"(?:the|his|her|its|their) (?:only|sole|lone)|(?<=['’]s )(?:only|sole)"),
    _row(
        "one",
        rf"(?:sólo |solo )?un[oa] (?:solo |sola )?de l[oa]s(?: {_N_ES})?",
        rf"(?:only |just )?one of (?:the|his|her|its|their|those)(?: {_N_EN})?",
    ),
    _row("couple", rf"un par{_OF_ES}", rf"a (?:couple|pair){_OF_EN}"),
    _row(
        "handful",
        rf"(?:un puñado|unos pocos|unas pocas|(?<!no )(?:muy )?poc[oa]s|contad[oa]s|una minoría){_OF_ES}",
        rf"(?:a handful|(?:only|just) a few|very few|(?<!a )(?<!the )few|a (?:small )?minority){_OF_EN}",
    ),
    _row("handful several some", rf"un[oa]s cuant[oa]s{_OF_ES}", rf"a few{_OF_EN}"),
    _row("dozens", r"varias (?:decenas|docenas) de|(?:decenas|docenas) de", r"several dozen|dozens of|scores of"),
    _row("hundreds", r"varios (?:cientos|centenares) de|(?:cientos|centenares) de", r"several hundred|hundreds of"),
    _row("thousands", r"varios miles de|(?:miles|millares) de", r"several thousand|thousands of"),
    _row("millions", r"(?<!\d )(?:varios )?millones de", r"(?<!\d )(?:several million|millions of)"),
    _row("dozen", r"(?:una|media) docena de", r"(?:a|half a) dozen(?: of)?(?! or\b)"),
    _row("group", r"un (?:pequeño )?grupo de", r"a (?:small )?group of"),
    _row("several", rf"(?:vari[oa]s|divers[oa]s){_OF_ES}", rf"several{_OF_EN}"),
    _row("several many", r"una serie de|un(?: cierto)? número de", r"a number of|various|a series of"),
    _row("some", rf"algun[oa]s{_OF_ES}", r"some of (?:the|these|those|its|his|her|their)"),
    _row(
        "many",
        rf"(?<!no )(?:much[oa]s|numeros[oa]s|infinidad|multitud|un gran número|un sinfín){_OF_ES}",
        rf"(?<!not )(?<!how )(?<!so )(?<!as )(?<!too )(?:many|numerous|countless|plenty|lots|a (?:host|slew|raft)){_OF_EN}",
    ),
    _row(
        "many most",
        r"(?:una )?(?:buena|gran) parte del?(?: l[oa]s)?",
        r"(?:a )?(?:large|big|great|good|substantial) (?:share|part|proportion|number|portion) of|much of",
    ),
    _row("half", r"la mitad del?(?: l[oa]s)?", r"half (?:of )?(?:the|its|his|her|their|these|those)"),
    _row(
        "most",
        r"(?:la (?:gran |inmensa )?mayoría|la mayor parte|casi la totalidad|la práctica totalidad) del?(?: l[oa]s)?"
        r"|(?:casi|prácticamente) tod[oa]s?(?: (?:el|la|los|las|sus?))?",
        r"most of(?: the| these| those| its| his| her| their)?|most(?= [^\W\d_]{2,}s\b)|the (?:vast |great )?majority of|the bulk of"
        r"|(?:nearly|almost|virtually|practically) (?:all|every)(?: of)?(?: the)?",
    ),
    _row("all most", r"tod[oa]s(?: l[oa]s)? (?=[^,.;]{1,30} (?:menos|salvo|excepto)\b)", r"all but"),
    _row(
        "all",
        rf"(?<!no )tod[oa]s (?:l[oa]s|sus|est[oa]s|es[oa]s)|(?<!no )tod[oa] (?:el|la|su|est[ea])|la totalidad del?(?: l[oa]s)?|l[oa]s "
        rf"{_N_ES}",
        rf"(?<!not )all (?:of )?(?:the|its|his|her|their|these|those|{_N_EN})|all {_N_EN} of the|(?<!not )every|the (?:whole|entire)(?: "
        rf"of the|(?! of))",
    ),
    _row("both", r"amb[oa]s|l[oa]s dos", r"both(?: of)?(?: the)?"),
)

RELATION_WORDS = {"way": _WAYS, "amount": _AMOUNTS, "place": _PLACES, "time": _TIMES, "reason": _REASONS, "part": _COUNTED}
"""By kind of relation."""

_EXCLUSIVE = """
under | over on front behind inside beside far off
below | over on behind front beside
bottom | over
beyond | this-side inside
over | front behind inside beside far
front | behind rear inside beside far ashore
facing | behind rear
behind | inside beside off
rear | before during until
inside | outside beside near far around off outskirts
beside | far inside
near | far
far | around centre through
off | ashore
versus | ashore inside behind
around | through
source | goal until extent
goal | since from
centre | outskirts outside far
since | until before during
eve | after during since
from | until before during
until | during after while
during | before after
while | before
before | after
extent | since from after during
since | concession
cause | concession unless instead during hypothetical
hypothetical | purpose result fact according
fact | purpose result condition unless according like
concession | purpose result condition cause unless according like
purpose | result
contrast | result cause
unless | condition until hypothetical
instead | addition included
addition | except
except | included
according | contrary unlike
like | unlike contrary
favour | against versus
only | one
none | one couple handful several some many half both group dozen dozens hundreds thousands
one | both several some many most all half couple handful dozens hundreds
couple | many most all dozens hundreds thousands half
handful | many most all half dozens hundreds thousands
group | all hundreds thousands millions
several | all most half dozens hundreds thousands
some | all most half
dozen | dozens hundreds thousands
dozens | hundreds thousands millions all
hundreds | thousands millions
thousands | millions tens-of-thousands hundreds-of-thousands
tens-of-thousands | hundreds hundreds-of-thousands millions
hundreds-of-thousands | hundreds
half | most all many
most | all
all | hundreds thousands
behalf | against versus
"""

EXCLUSIVE = frozenset(
    frozenset(pair)
    for line in _EXCLUSIVE.strip().splitlines()
    for pair in product([line.partition(" | ")[0]], line.partition(" | ")[2].split())
)
"""Pairs of meanings that cannot both be so of one argument."""

NOT_UNTIL = frozenset("until before since after".split())
"""What may say any of these behind a negation: "not until the vote" is after it."""

NEGATIONS = {
    Language.SPANISH: frozenset("no ni nunca jamás tampoco nadie sin".split()),
    Language.ENGLISH: frozenset("not n't cannot never nor neither nobody without no none".split()),
}
"""What may deny the relation, or turn "until" round."""

EITHER = {Language.SPANISH: frozenset("o u".split()), Language.ENGLISH: frozenset(["or"])}
BOTH = {Language.SPANISH: frozenset("y e".split()), Language.ENGLISH: frozenset(["and"])}
"""What joins two things of which one is meant, and two that are both meant."""

NO_CHOICE = {
    Language.SPANISH: re.compile(
        r"\b(?:no|ni|sin|nunca|nadie|tampoco|jamás|ning[uú]n\w*|si|cualquier\w*|entre|cada|tod[oa]s?|incluso|más|menos|mejor|peor|puede"
        r"|pueden"
        r"|podría\w*|tanto|ya sea|sea)\b",
        re.IGNORECASE,
    ),
    Language.ENGLISH: re.compile(
        r"n['’]t\b|\b(?:no|not|without|never|nor|neither|any\w*|whether|if|than|between|every|each|all|even|can|could|may|might|both"
        r"|either)\b",
        re.IGNORECASE,
    ),
}
"""Words with which "or" and "and" may say the same."""
