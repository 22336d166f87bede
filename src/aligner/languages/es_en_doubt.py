"""Phrases that leave a statement open, and every word that may, in Spanish and English. Regular expressions over whole words, any case."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "ANY_DOUBT",
    "CALQUES",
    "CLAUSE_BEGINS",
    "CONDITIONS",
    "DOUBTED_NOUNS",
    "DOUBTED_VERBS",
    "FEARED",
    "FEARS",
    "FUTURE",
    "LITTLE_ELSE",
    "MODAL",
    "OPEN",
]

OPEN = {
    Language.SPANISH: r"(?<!no )(?<!se )podrían? (?:haber|ser|estar|tener|deberse|tratarse|\w+[aei]r(?:se|l[oae]s?)?)|puede que|quizás?"
    r"|tal vez|probablemente|posiblemente|a lo mejor|acaso|es (?:muy )?(?:posible|probable) que|seguramente|se (?:cree|teme|sospecha) que"
    r"|tod[oa]s? (?:apunta|indica|parece indicar|hace pensar|hace suponer)(?: a)? que|los indicios apuntan a que|al parecer"
    r"|por lo visto|parece (?:ser )?que|pudo haber|pudieron haber|cabe la posibilidad de que|supuestamente|presuntamente"
    r"|(?<!que )ser[ií]an? (?:el|la|los|las)|(?:habr|estar|tendr)[ií]an? (?:(?:ya|también|además|hoy|\w+mente) )?(?:sido |estado )?"
    r"(?:un|una|el|la|los|las|\w+[aoe]s?)"
    r"|se presume que"
    r"|se baraja|extraoficialmente|trascendió que|se rumorea que|corre el rumor de que|hay sospechas de que",
    Language.ENGLISH: r"(?:may|might)(?: well)?(?: also)?(?: not)?(?: have)? (?:be|been|\w+ed|have)|could(?: well| also| not)? be"
    r"|(?:is|are|was|were) (?:highly |very |most )?(?:likely|feared|thought|believed|suspected|said|understood|rumou?red|reported"
    r"|presumed) to"
    r"|(?:is|are) feared (?:dead|lost|drowned|missing)|probably|possibly|perhaps|maybe|apparently|reportedly|allegedly|presumably"
    r"|supposedly|purportedly|(?:all )?(?:the )?signs (?:are|point|suggest)(?: that| to)?"
    r"|all (?:the )?indications (?:are|point)|everything (?:points|suggests|indicates)"
    r"|it (?:seems|appears) (?:that|the|a|he|she|they|it)|(?:seems|seem|appears|appear) to (?:have|be)|in all likelihood"
    r"|there are fears that|it is (?:thought|believed|feared|suspected) that",
}
"""Phrases that leave open whether something is so, and say little else."""

MODAL = {
    Language.SPANISH: r"(?<!no )(?<!no se )(?<!no l[oae] )(?<!no le )(?<!no l[oae]s )"
    r"(?:podrían? (?:haber\w*|ser|estar|tener|\w+[aei]r(?:se)?)|pud(?:o|ieron) (?:haber\w*|ser|estar|tener|\w+[aei]rse))"
    r"|parecen? (?:haber|ser|estar|tener|indicar|\w+[aei]r)|puede que|quizás?|tal vez|probablemente|posiblemente",
    Language.ENGLISH: r"(?:may|might|could) have (?:been |also )?\w+(?:ed|en|ne|t|n|ght)|(?:seems?|appears?|seemed|appeared) to(?: have)?"
    r"|probably|possibly|perhaps",
}
"""Verbs and adverbs that leave open whether something is so, of which a translation says the like in its place."""

ANY_DOUBT = {
    Language.SPANISH: r"descart\w+|excluye\w*|auto\w+ad[oa]s?|sedicentes?|llamad[oa]s?|denominad[oa]s?"
    r"|evident\w*|inform\w+|aparec\w+|discutible\w*|podr\w+|pued\w+|pud[oi]\w*|poder\w*|pod[ií]\w*|pos[ií]b\w+|posibil\w+"
    r"|probab\w+|quiz\w+|tal vez|acaso|vez|mejor"
    r"|parec\w+|parez\w+|(?!(?:av|gal|tub|libr|panad|carnic|pelet|cafet|lot|bat|art|infant|caball|mens|port|refin|mat|peluqu|cerraj|barb|conserj"
    r"|ing|pesqu|ganad|min|joy|past|pizz|cervec|vaqu|carpint|enferm|tesor|mis|camis|ferret|grit|f|not|secret|comis|m|v)[aei]r[ií]as?)"
    r"\w+r[ií]a[ns]?|\w+r[ií]amos"
    r"|cre[eoyí]\w*|pens\w+|piens\w+|opin\w+|sospech\w+|tem[eií]\w*|temor\w*|supon\w+|supuest\w+|presunt\w+|presum\w+|estim\w+|calcul\w+"
    r"|prev\w+|esper\w+|pronost\w+|apunt\w+|indic\w+|suger\w+|sugier\w+|dud\w+|eventual\w*|potencial\w*|capa[zc]\w*|riesg\w+"
    r"|amena\w+|peligr\w+|si(?! bien)|sino|aunque"
    r"|por \w+ que \w+|hip[oó]t\w+|estar[áa]n?|ser[áa]n?|habr[áa]n?|\w+rán?|\w+r[áé]|suel\w+|sol[ií]\w*|visto"
    r"|tien\w+ (?:por )?qué|permit\w+|facilit\w+|cabe\w*|cab[ií]\w*|seguramente|rumor\w*|dic\w+|dij\w+|según|asegur\w+|afirm\w+|sost\w+"
    r"|consider\w+|advier\w+|advert\w+|alert\w+|imagin\w+|deb[eií]\w*|hay que|ten\w+ que|proba\w+|expect\w+|trat\w+|intent\w+"
    r"|\w+(?:ara|iera|iese|ase)n?|como si|pretend\w+|quer\w+|quier\w+|van? a|iban? a|llegu?[aeó]\w*|llegar|suert\w+|ojalá|cuand\w+"
    r"|incierto\w*|incert\w+|enfrent\w+|afront\w+|exp[ou]\w+st\w+|expon\w+|plante\w+|barajan?|baraj\w+|teor[ií]\w+|teóric\w+|casi|aparent\w+|visos|señal\w*|muestr\w+|demuestr\w+"
    r"|cualqu\w+|algun\w+|algún|imposib\w+|improb\w+|difícil\w*|difícilmente|alcanz\w+|logr\w+|interpret\w+|entend\w+|entiend\w+",
    Language.ENGLISH: r"rul(?:e|es|ed|ing) (?:\w+ )?out|discount\w*|self|so-called|call\w*|arguabl\w+|certain\w*"
    r"|may|might|could|can|cannot|can['’]t|ca|would|should|must|will|['’]ll|['’]d|wo|shall|possib\w+|probab\w+|perhaps"
    r"|maybe|likel\w+|unlikel\w+"
    r"|seem\w*|appear\w*|apparent\w*|look\w*|think\w*|thought|believ\w*|belief\w*|suspect\w*|suspic\w*|fear\w*|afraid|suppos\w+|alleg\w+"
    r"|report\w*|presum\w+|estimat\w+|expect\w*|forecast\w*|predict\w*|project\w*|suggest\w*|indicat\w*|sign\w*|point\w*|impl\w+|doubt\w*"
    r"|uncertain\w*|unclear|eventual\w*|potential\w*|capab\w+|able|risk\w*|threat\w*|danger\w*|if|whether|although|though|hypoth\w+"
    r"|claim\w*|say|says|said|accord\w*|consider\w*|warn\w*|imagin\w*|sure\w*|rumou?r\w*|guess\w*|assum\w*|allow\w*|permit\w*|let"
    r"|enabl\w+|need\w*|going to|set to|due to|to be|hop\w+|want\w*|intend\w*|plan\w*|try|tri\w+|attempt\w*|wish\w*|when|propos\w+"
    r"|perceiv\w+|chance\w*|prospect\w*|odds|evident\w*|purport\w*|understood|show\w*|prov\w+|speculat\w+|theor\w+|almost|nearly|about"
    r"|any|some|somehow|kind|sort|prone|tend\w*|liab\w+|impossib\w+|hard\w*|difficult\w*|eligib\w+|available|feel\w*|felt|read|view\w*"
    r"|opin\w+|fac(?:e|es|ed|ing)|anticipat\w+|suggestion\w*|question\w*|wonder\w*|ask\w*|had|were|supposed|available|well",
}
"""Whatever may leave something open, in any way."""

_THOUGHT = r"(?:thought|believed|said|reported|understood|feared|suspected|presumed|rumou?red|reckoned|assumed)"
DOUBTED_VERBS = {
    Language.SPANISH: r"(?<!no )(?<!no se )(?<!no l[oae] )(?<!cómo )(?:podr[ií]an?(?= (?:ya |también |incluso |bien )?"
    r"(?:hab|\w+[aei]r))(?: haber(?:se|l[oae]s?)?)?|(?:pudo|pudieron)(?: haber(?:se)?(?= \w)|(?= \w+[aei]rse\b)))|puede que|quizás?"
    r"|tal vez|a lo mejor|probablemente|posiblemente|acaso"
    r"|es (?:muy |bastante |más que )?(?:posible|probable) que|parecen? (?:ser |que |haber )?|al parecer,?|por lo visto,?"
    r"|se (?:cree|piensa|sospecha|presume|supone|rumorea|teme|dice|baraja) que|supuestamente|presuntamente|aparentemente"
    r"|habr[ií]an?(?: ya| también)?(?: sido| estado)?(?= \w+(?:ad|id|íd|uelt|crit|ech|puest|ist|iert|muert)[oa]s?\b)"
    r"|(?:cabe|existe|hay) (?:la )?(?:posibilidad|probabilidad|sospechas?|indicios|rumores) de que",
    Language.ENGLISH: rf"(?:may|might|could)(?: not| well| also| already| still| yet)? have(?: been)?|(?:may|might)(?= \w{{3}})(?! not\b)"
    r"|could(?= \w{3})(?! (?:not|only|hardly|barely|scarcely|never|no|see|hear|feel|afford|have)\b)"
    r"|probably|possibly|perhaps|maybe|reportedly|apparently|allegedly|supposedly|purportedly|presumably|seemingly"
    rf"|(?:is|are|was|were) (?:widely |now |also )?{_THOUGHT} to(?: have)?(?: been)?|(?:appear|seem)(?:s|ed)? to(?: have)?(?: been)?"
    rf"|it (?:is|was) (?:widely )?{_THOUGHT} that"
    r"|there (?:is|are|was|were) (?:a |some |still a )?(?:chance|possibility|suspicions?|rumou?rs?) that",
}
"""Words of doubt before the verb that they leave open."""

DOUBTED_NOUNS = {
    Language.SPANISH: r"(?<!lo más )(?<!antes )(?<!mejor )(?<!todo lo )(?<!todos los )posibles?(?= (?!que\b|a\b)\w{4})"
    r"|(?<!por )(?<!ha )presunt[oa]s?|(?<!por )(?<!ha )(?<!han )(?<!había )supuest[oa]s?(?= (?!de que)\w{4})"
    r"|probables?(?= (?!que\b)\w{4})|potencial(?:es)?(?= \w{4})"
    r"|(?:(?<=\bel )|(?<=\bla )|(?<=\bun )|(?<=\bsu )|(?<=una ))eventual(?= \w{4})|(?<=[lsu][aou]s )eventuales(?= \w{4})"
    r"|hipotétic[oa]s?(?= \w{4})|pretendid[oa]s?(?= \w{4})|sin (?:confirmar|verificar|contrastar)"
    r"|autoproclamad[oa]s?|autodenominad[oa]s?|sedicentes?"
    r"|no (?:confirmad|verificad|contrastad)[oa]s?|(?:rumores|sospechas|hipótesis) del?",
    Language.ENGLISH: r"possible(?= (?!to\b|that\b|for\b|in\b|by\b|and\b|but\b)\w{4})|potential(?= (?!to\b|for\b|of\b|and\b|in\b)\w{4})"
    r"|alleged(?! that)|suspected(?! (?:of|that|by|to)\b)|purported|supposed(?! to\b)|presumed(?! to\b)|probable(?= \w{4})"
    r"|self-(?:styled|proclaimed|appointed|described)|hypothetical|putative|unconfirmed|unverified|uncorroborated|rumou?red(?! to\b)"
    r"|(?:rumou?rs?|suspicions?|hypothesis) (?:of|that)|possibility that",
}
"""Words of doubt beside the noun that they leave open: a possible link, unconfirmed reports."""

LITTLE_ELSE = {
    Language.SPANISH: r"podr\w+|pudo|pudieron|puede que|pudier\w+|posibl\w+|posibilidad\w*|probabl\w+|quizás?|tal vez|acaso|a lo mejor"
    r"|parec\w+|habr[ií]an?|presunt\w+|supuest\w+|supon\w+|aparent\w+|por lo visto|cree\w*|creen|creía\w*|sospech\w+|tem(?:e|en|or\w*)"
    r"|piens\w+|rumor\w*|seguramente|hip[oó]tesis|indici\w+|apunt\w+|dud\w+|potencial\w*|eventual\w*|extraoficial\w*|principio",
    Language.ENGLISH: r"may|might|could|possibl\w+|possibilit\w+|probabl\w+|likel\w+|perhaps|maybe|seem\w*|appear\w*|apparent\w*"
    r"|alleg\w+|suppos\w+|purport\w*|presum\w+|believ\w+|thought|think\w*|suspect\w*|suspic\w+|fear\w*|rumou?r\w*|reportedly"
    r"|understood|hypoth\w+|potential\w*|chance\w*|indications?|suggest\w*|signs?|doubt\w*|odds|unconfirmed|said to",
}
"""Words that leave something open, and say little else."""

CLAUSE_BEGINS = {
    Language.SPANISH: r"aunque|pero|mientras|porque|sino|si bien|según|lo que|lo cual|la cual|el cual|cuando|quien|quienes|cuy[oa]s?|pese a"
    r"|a pesar|tras|después|antes de|donde|ya que|puesto que|que (?=(?:ha|han|no|se|l[oae]s?|le|el|una?|su)\b)",
    Language.ENGLISH: r"although|though|but|while|whereas|because|according|which|who|whose|whom|when|where|despite|after|before|since"
    r"|as (?=(?:the|an?|its|his|her|their)\b)",
}
"""Words with which another clause begins."""

FUTURE = {Language.SPANISH: r"\w+rá|\w+rán", Language.ENGLISH: r"will|wo|shall|['’]ll|going to|set to"}
"""What says that it will be so."""

CALQUES = {
    Language.SPANISH: r"(?<!no )habrían? (?:(?:sido |estado )?[^\W\d_]+(?:ad|id)[oa]s?|muerto|dicho|hecho|puesto|escrito|visto|roto)",
    Language.ENGLISH: r"would(?: also| already)? have (?:been )?[^\W\d_]+",
}
"""The conditional by which Spanish news marks hearsay, and what it is word for word in English, where it marks none."""

CONDITIONS = {
    Language.SPANISH: r"si|sino|de haber\w*|con|sin|que|cuando|aunque|pese|caso|hubi\w+|gustado|deb\w+|ten\w+ que|otro|otra|mejor|quien",
    Language.ENGLISH: r"if|had|were|without|otherwise|unless|but|could|whether|even|nobody|no one|never|not|n't|rather|better|liked",
}
"""What makes a conditional one of something that is not so, or of an indirect speech."""

# Verbs and nouns of fear and suspicion, and what such a verb governs.
FEARS = {Language.SPANISH: r"\b(?:sospech|tem(?:e|í|er|ió|or)|duda)\w*", Language.ENGLISH: r"\b(?:suspect|suspic|fear|afraid|doubt)\w*"}
FEARED = {
    Language.SPANISH: r"\b(?:sospech|tem(?:e|í|er|ió))\w{0,4} (?:de )?que (?:\w+ ){0,3}$",
    Language.ENGLISH: r"\b(?:suspect|fear)\w{0,3} (?:that )?(?:\w+ ){0,4}$",
}
