"""Verbs with which a text gives a statement to somebody, and what else can say that it is somebody's. Spanish and English.

Regular expressions over whole words, any case.
"""

from __future__ import annotations

from aligner.languages.es_en_stances import SOURCES_AND_DOUBT
from aligner.languages.pair import Language

__all__ = ["BEFORE_NOUNS", "INTRODUCED", "NOT_ASIDE", "OPENED_BY", "REPORTING_VERBS", "SAYING_VERBS", "SUBJECT_BEGINS", "VOUCHED"]

_ENDINGS_AR = r"(?:a|an|ó|aron|aba|aban)"

SAYING_VERBS = {
    Language.SPANISH: r"dic(?:e|en)|dij(?:o|eron)|decían?",
    Language.ENGLISH: (
        r"say|says|said|claim(?:s|ed)?|contend(?:s|ed)?|allege[sd]?|insist(?:s|ed)?|think(?:s)?|thought|reckon(?:s|ed)?|swear(?:s)?|swore"
    ),
}
"""Verbs whose object is nearly always a statement."""

REPORTING_VERBS = {
    Language.SPANISH: (
        rf"(?:afirm|asegur|declar|señal|inform|explic|apunt|indic|agreg|alert|aleg|argument|denunci|relat|coment|manifest|revel|confirm"
        rf"|reiter|recalc|subray|destac|opin|consider|estim|calcul|pronostic|augur|jur|observ|avis|anunci|sospech|especul|lament|acept"
        rf"|coincid|celebr|adelant|detall|precis|asever|enfatiz|puntualiz|remarc|narr|pens|recuerd|record|confies|confes"
        rf"|nieg|neg){_ENDINGS_AR}"
        r"|(?:cuentan?|cont(?:ó|aron|aban?))(?! con\b)|(?:sostien|mantien)en?|(?:sostuv|mantuv)(?:o|ieron)|(?:cre|tem)(?:e|en|ía|ían)"
        r"|creyeron|piensan?"
        r"|(?:admit|insist|advirt|añad|respond|sugir|ca)(?:ió|ieron|ía|ían)|(?:admit|insist|adviert|añad|respond|sugier|desmient)en?"
        r"|desmint(?:ió|ieron)|reconoc(?:e|en|ió|ieron|ía|ían)|aducen?|aduj(?:o|eron)|supon(?:e|en|ía|ían)|conclu(?:ye|yen|yó|yeron)"
        r"|predicen?|predij(?:o|eron)|prevén?|previ(?:ó|eron)|exp(?:one|onen|uso|usieron)"
    ),
    Language.ENGLISH: (
        r"tells?|told|adds?|added|explain(?:s|ed)?|state[sd]?|declare[sd]?|argue[sd]?|assert(?:s|ed)?|maintain(?:s|ed)?|believe[sd]?"
        r"|fear(?:s|ed)?|suspect(?:s|ed)?|report(?:s|ed)?|announce[sd]?|reveal(?:s|ed)?|confirm(?:s|ed)?|note[sd]?|recall(?:s|ed)?"
        r"|warn(?:s|ed)?|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|conclude[sd]?|suggest(?:s|ed)?|estimate[sd]?|predict(?:s|ed)?"
        r"|complain(?:s|ed)?|testif(?:y|ies|ied)|stress(?:es|ed)?|den(?:y|ies|ied)|expect(?:s|ed)?|hope[sd]?|consider(?:s|ed)?|feels?|felt"
    ),
}
"""Verbs that also have other objects: they give a statement to somebody where a clause hangs on them."""

_CLAUSE_WORDS = (
    r"that|he|she|it|they|we|there|the|an?|his|her|its|their|this|these|those|some|no|all|most|many|more|both|nobody|everyone|nothing"
)
INTRODUCED = {
    Language.SPANISH: (
        r"(?:\s[^\W_]+){0,4}?\s(?:de |en )?que\b|\s(?:no )?(?:haber|ser|estar|tener|sentir|saber|desconocer)\b",
        r"(?:\s[^\W_]+){0,4}?\s(?:de |en )?que\b|\s(?:no )?(?:haber|ser|estar|tener|sentir|saber|desconocer)\b",
    ),
    Language.ENGLISH: (
        r"(?:(?<=claim)|(?<=claims)|(?<=claimed))\sto\b"
        rf"|(?:\s(?:on|last|late|early)?\s?[A-Z]\w+day)?\s(?:(?:{_CLAUSE_WORDS})\b|(?-i:[A-Z])\w+)",
        r"(?:\s[^\W_]+){0,4}?\s(?:that|(?:he|she|they|we|it)(?=\s[^\W_])(?! (?:to|as|in|on|at|for|of|with|was a|up|out|a|the)\b))\b",
    ),
}
"""What stands behind a verb of `SAYING_VERBS`, and behind one of `REPORTING_VERBS`, where it gives a statement to somebody."""

VOUCHED = {
    Language.SPANISH: (
        SOURCES_AND_DOUBT[Language.SPANISH]
        + r"|aleg\w*|argum\w+|insist\w+|mant[ie]\w+|mantuv\w+|juicio|opin\w+|def[ie]\w+|recla\w+|manif\w+|expres\w+|coment\w+|avis\w+"
        r"|adv\w+rt\w+|estim\w+|consider\w+|reiv\w+|a decir|palabras|cuent\w+|escrib\w+|respond\w+|rec[uo]\w*rd\w+|subray\w+|destac\w+"
        r"|agreg\w+|añad\w+|reconoc\w+|admit\w+|coinc\w+|revel\w+|public\w+|m[uo]\w*str\w+|hall\w+|ref[ie]\w+|repit\w+|predi\w+"
        r"|pronost\w+|anunc\w+|juzg\w+|present\w+|lament\w+|pretend\w+|jur[aó]\w*|presum\w+|querell\w*|demand\w*|reproch\w+"
        r"|reiter\w+|convenc\w+|conclu\w+|suger\w+|sugier\w+|sugir\w+|especul\w+|esper\w+|prev[eé]\w*|previ\w+|calcul\w+|concl\w+"
        r"|niega\w*|neg\w+|desm\w+nt\w+|opini[oó]n\w*|punto de vista|ojos|conoc\w+|dec[ií]\w+|cree\w*|vaticin\w+|augur\w+|confes\w+"
        r"|confies\w+|prom[ei]t\w+|ofrec\w+|exig\w+|p[ie]di\w+|pid\w+|pregunt\w+|propon\w+|propus\w+|habl\w+|prevenc\w+|jact\w+"
        r"|culp\w+|(?:^|[,;—] ?)para|celebr\w+|adelant\w+|detall\w+|narr\w+|descri\w+|seg[uú]r\w+|encuest\w+|sonde\w+|sent[ií]\w+"
        r"|siente\w*|observ\w+|consult\w+|entrevist\w+"
        r"|matiz\w+|aclar\w+|apostill\w+|zanj\w+|ironi\w+|brome\w+|contest\w+|replic\w+|rebat\w+|sentenci\w+|prosig\w+|continu\w+"
        r"|acot\w+|espet\w+|protest\w+|justific\w+|corrobor\w+|ratific\w+|certific\w+|valor\w+|ent[ie]+nd\w+|esgrim\w+|constat\w+"
        r"|comprob\w+|detect\w+|interpret\w+|conced\w+|diagnostic\w+|dictamin\w+|insinu\w+|asever\w+|especific\w+|confi\w+"
        r"|part(?:e|en|ió|ieron|ían?) de"
    ),
    Language.ENGLISH: (
        SOURCES_AND_DOUBT[Language.ENGLISH]
        + r"|insist\w*|assert\w*|conten\w+|maintain\w*|opinion\w*|view\w*|express\w*|comment\w*|estimat\w+|consider\w+|vow\w*|h[oe]ld\w*"
        r"|words|writ\w+|wrote|respon\w+|repl\w+|recall\w*|stress\w*|emphas\w+|recogn\w+|admit\w*|agree\w*|reveal\w*|publish\w*|show\w*"
        r"|f[io]u?nd\w*|denounc\w+|complain\w*|decl\w+|pledg\w+|defend\w+|assur\w+|affirm\w*|predict\w*|remark\w*|quot\w+|sp[eo]\w*k\w*"
        r"|talk\w*|call\w*|urg\w+|ask\w*|promis\w+|confess\w*|mention\w*|cit\w+|critici\w+|accord\w+|state\w*|ensur\w+|justif\w+"
        r"|point\w*|blam\w+|expect\w*|hop(?:e|es|ed|ing)|forecast\w*|foresee\w*|project\w*|calculat\w+|conclu\w+|den(?:y|ies|ied|ial)\w*"
        r"|acknowledg\w+|conced\w+|feel\w*|felt|sens\w+|convinc\w+|guarantee\w*|saw|see\w*|reckon\w*|speculat\w+|remember\w*"
        r"|remind\w*|narrat\w+|descri\w+|detail\w*|testimony|propos\w+|demand\w*|sw[eo]\w*r\w*|poll\w*|survey\w*|cheer\w*|boast\w*|vouch\w+"
        r"|(?:^|[,;—] ?)for|put it|rul(?:ed|ing)|lament\w*|regret\w*|observ\w+|consult\w+|interview\w*|asses\w+|deem\w*|determin\w+"
        r"|specif\w+|clarif\w+|quip\w*|jok\w+|opin\w+|attest\w*|hint\w*|impl(?:y|ies|ied)|insinuat\w+|brag\w*|grumbl\w+|scoff\w*"
        r"|tout\w*|caution\w*|counter\w*|continued|continues|elaborat\w+|certif\w+|corroborat\w+|underscor\w+|underlin\w+|highlight\w*"
        r"|detect\w*|diagnos\w+|interpret\w*|understand\w*|trust\w*|bet|bets|guess\w*|imagin\w+|worr\w+|concern\w*|disput\w+"
        r"|reiterat\w+|contradict\w*|learn\w*|hear|heard|cry|cried|plead\w*|protest\w*"
    ),
}
"""What says in a text that a statement is somebody's, or leaves it open."""

OPENED_BY = frozenset("si if whether unless who which what lo cuando when como as to se me nos hechos facts cuenta".split())
"""Words close before a verb of saying that give it to nobody, or leave open whether anything was said."""


NOT_ASIDE = frozenset(
    "and but or yet so while which who that there because though although where will would should could can may might must shall".split()
)
"""Words of a clause that goes on, and not of "the mayor of Vigo said" between commas."""

BEFORE_NOUNS = frozenset(
    "the a an this that his her its their our any no of to in for by with un una el la los las su sus de en con por".split()
)
"""Words directly before "claims" or «denuncia» that make it a noun."""

SUBJECT_BEGINS = r"the|an?|his|her|its|their|one"
"""English words with which whoever says it begins: "said the mayor"."""
