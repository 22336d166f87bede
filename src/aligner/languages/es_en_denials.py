"""Denials that the other language can translate without a denial, for the check of negation; denials and attempts without such words.

Pairs of patterns (regular expressions over whole words, any case): words with a denial in one language, and words that say the same in the
other. Words that would also be there if the denial was lost ("until" for «no … hasta») are not listed.
"""

from __future__ import annotations

from collections.abc import Mapping

from aligner.languages.pair import Language

__all__ = [
    "ANY_ATTEMPT",
    "ANY_DENIAL",
    "ATTEMPTS",
    "DENIALS",
    "DENYING_PREDICATES",
    "HALF_BEFORE",
    "NEGATED_DENIAL",
    "NOT_BEFORE",
    "SILENT_DENIALS",
]

_WITHIN = r"[^.;:!?]{1,60}?"

_SPANISH_DENIALS: tuple[tuple[str, str], ...] = (
    (r"sin (?:luz|suministro|electricidad|corriente|agua|servicio)", r"cut|cuts|cutting|lost|lose|knock\w*|outage\w*|blackout\w*"),
    # limits that are told from either side: the check of bounds compares them
    (
        rf"(?:no|ni|nadie|nunca){_WITHIN}(?:más|menos|mayor\w*|menor\w*|superior\w*|inferior\w*) (?:de|a|que)",
        r"limit\w*|at (?:the )?(?:most|least)|up to|maxim\w+|minim\w+|cap\w*|only|within|under|below|over|above|ban\w*|shorter|longer"
        r"|less|more|fewer",
    ),
    (
        rf"(?:no|ni|nada|nadie){_WITHIN}(?:imp[ie]d|evit|fren|disuad)\w+",
        r"despite|in spite|defy\w*|defied|though|although|undeterred|still",
    ),
    (
        rf"no (?:\w+ ){{0,2}}(?:qued|hab|hub|hay|viv){_WITHIN}(?:nadie|nada|ning[úu]n\w{{0,2}})",
        r"empty|desert\w+|abandon\w+|bare|vacant|gone",
    ),
    (
        rf"(?:nadie|ning[úu]n\w{{0,2}}|no|ni|sin){_WITHIN}(?:herid|lesi[oó]n|víctima|daño|rasguñ)\w*",
        r"escap\w+|unhurt|unharmed|unscathed|uninjured|safe\w*|surviv\w+",
    ),
    (rf"al no (?:haber|existir|lograr|alcanzar|llegar){_WITHIN}(?:acuerdo|consenso|pacto)", r"over|disagree\w*|disput\w+|deadlock\w*"),
    (r"no (?:\w+ ){0,3}(?:obligatori|forzos|preceptiv|imperativ)\w+", r"voluntary|optional"),
    (r"no (?:\w{1,30} ){0,2}?tan \w{1,30} como", r"less|fewer|lower|better|worse|smaller"),
    (r"no mucho (?:después|antes|más tarde)", r"shortly|soon|just"),
    (r"no (?:(?:me|te|se|le|les|nos) )?qued\w+ (?:otra|más|otro)", r"all|only|forced|must|choice|have to|had to"),
    (r"no (?:se )?(?:cambi|vari|modific|alter)\w+", r"same|unchanged|stay\w*|remain\w*|constant|stable|still|kept|keep\w*"),
    (r"no (?:muy )?lejos", r"near\w*|close\w*|next"),
    (rf"hac\w+ que {_WITHIN}no", r"put\w* (?:\w+ )?off|stop\w*|prevent\w*|keep\w*|kept|deter\w*|discourag\w+"),
    (r"(?:si|de) no\b|a no ser", r"unless|otherwise|or else|or (?:you|we|they|he|she|it|risk|face|lose)\b|except|without|fail\w*"),
    (r"un[oa]? [^\W\d_]+ sí y otr[oa] (?:[^\W\d_]+ )?no", r"every (?:other|second)|alternat\w+|biennial\w*"),
    (r"si (?:[^\W\d_]+ ){1,6}no\b", r"unless|fail\w*|short of|without"),
    (rf"hac\w+ {_WITHIN}que no|no{_WITHIN}desde (?:que|hace|\d)", r"(?:been|is|was) [^.;:]{1,30} since|last|first"),
    (r"no (?:\w+ ){0,4}?(?:verdad|cierto|correcto|veraz)", r"false\w*|lie[sd]?|lying|untrue|wrong|incorrect|mistaken|myth"),
    (
        r"no (?:\w+ ){0,3}?(?:much\w*|gran cosa|demasiad\w+|suficiente\w*|del todo|bastante|muy|tan|tanto)",
        r"little|few\w*|hardly|barely|scarcely|rarely|less|insufficien\w+|inadequate|too (?:little|few)|short of",
    ),
    (r"no (?:se )?(?:aprovech|desaprovech|utiliz|us[aó])\w*", r"wast\w+|idle|under-?us\w+|unus\w+|squander\w*|miss\w*"),
    (
        r"no (?:se |es |era |son )?(?:\w+ )?(?:recom(?:end|iend)|aconsej|conv(?:en|ien))\w+",
        r"ill|advis\w+ against|warn\w*|avoid\w*|unwise|inadvis\w+|discourag\w+",
    ),
    (
        r"no (?:se )?(?:qued|pierd|perd|olvid|falt|dud)\w+",
        r"keep\w*|kept|remember\w*|surely|always|still|certain\w*|confiden\w+|every\w*|did",
    ),
    (r"no (?:se )?(?:ausent|falt)\w+", r"attend\w*|present|at work|at school|spend\w*|must"),
    (
        r"(?:sin|no) (?:haber |ser |est\w+ |sido |poder )?(?:resolver|resuelt\w+|terminar|terminad\w+|acabar|pagar|confirmar|decidir"
        r"|definir)",
        r"un\w{5,}|pending|open|outstanding|incomplete|half",
    ),
    (r"no (?:se )?(?:detien|det[uú]v|par[aóe]|ces|descans)\w*", r"continu\w*|keep\w*|kept|non-?stop|relentless\w*|constant\w*|still"),
    (r"no (?:se )?(?:descart|exclu)\w+", r"may|might|could|likely|open to|consider\w*"),
    (rf"no\b{_WITHIN}\bhasta", r"only|once|not before|at the earliest|first|before|when|after"),
    # a superlative: «no he visto una sequía peor» is the worst that I have seen
    (
        rf"(?:no|ni|nunca|jamás|nadie|nada|ning[uú]n\w{{0,2}})\b{_WITHIN}\b(?:peor|mejor|mayor|menor|más|menos|tan|tanto|igual|así"
        r"|parecid\w+|semejante)\w{0,2}",
        r"worst|best|most|least|greatest|only|first|un(?:precedented|paralleled|rivall?ed|matched|equall?ed|surpassed|beaten)"
        r"|record|second to|(?!for|mod|hon|int|prot|manif|t?rest|pri)[^\W\d_]{2,}[^\W\d_]est",
    ),
    (rf"no\b{_WITHIN}\b(?:más que|salvo|excepto)", r"only|just|nothing but|merely|mere|none but"),
    (
        rf"(?:aún|todavía) no|no\b{_WITHIN}\b(?:aún|todavía)",
        r"yet to|remains? to|pending|await\w+|still (?:to|un\w+|in\w+|waiting|missing)|un(?!der|i|til|ear)\w{4,}",
    ),
    (r"no (?:se )?(?:ha|han|había|habían|hemos)", r"yet to|pending|await\w+"),
    (rf"sin\b{_WITHIN}\bni", r"neither|nor"),
    (r"no se (?:sab|conoc)\w+", r"unclear|unknown|uncertain|mystery"),
    (r"no (?:l[oae]s? )?(?:sab|conoc|ent[ei]r|entend)\w+", r"unaware|oblivious|ignoran\w+|unfamiliar"),
    (r"no (?:\w+ ){0,2}(?:identific|nombr|cit|mencion)\w+", r"anonym\w+|unnamed|unidentified"),
    (r"no (?:menos|más) de", r"at least|at most|up to|as (?:many|much|few|little) as|minimum|maximum|only"),
    (r"no (?:tard|demor)\w+", r"soon|quick\w*|swift\w*|prompt\w*|fast|immediate\w*|rapid\w*|shortly"),
    (
        r"no (?:es|era|fue|son|sería|resulta) (?:tan )?(?:imposible|improbable|descartable|infrecuente|inusual|raro|difícil|ilegal)",
        r"possible|likely|may|might|could|can|common|easy|often|usual\w*|legal",
    ),
    (r"no (?:\w+ ){1,2}fácil", r"hard|difficult\w*|tough|tricky|challeng\w+"),
    (r"no (?:quiso|quisieron|quiere|quieren|quería)", r"declin\w+|refus\w+|unwilling|reluctan\w+"),
    (
        r"no (?:logr|consig|pud|pued|alcanz|pod)\w+",
        r"fail\w*|unable|impossible|miss\w*|struggl\w+|in vain|im\w+able|un\w+able|inab\w+|in\w+ible",
    ),
    (
        r"no (?:tiene|tienen|tenía|tenían|hay|había|hubo|cuenta|cuentan|dispone\w*)",
        r"lack\w*|run out|ran out|out of|absence|devoid|(?!never|none|regard)[^\W\d_]{3,}less",
    ),
    (r"no (?:est\w+|se mostr\w+) (?:muy )?de acuerdo", r"disagree\w*|oppos\w+|object\w*"),
    (r"no (?:(?:me|te|le|les|nos) )?(?:gust|agrad)\w+", r"dislik\w+|unhappy|hate\w*|upset|displeas\w+"),
    (r"no (?:asist|acud|comparec|jug|particip|estuv)\w+", r"miss\w*|skip\w*|absent|absence|boycott\w*|stay\w* away|snub\w*"),
    (r"no (?:prosper\w+|sal\w+ adelante)", r"fail\w*|dead|rejected|fell|defeat\w*|collaps\w+"),
    (r"no (?:respet|cumpl|acat)\w+", r"miss\w*|fall\w* short|violat\w+|breach\w*|brok\w+|break\w*|defi\w+|flout\w*|ignor\w+"),
    (r"no (?:dej|par|ces)\w+ de", r"keep\w*|kept|continu\w+|constant\w*|still|always|steadily|non-?stop"),
    (r"no (?:hizo caso|hicieron caso|hace caso|prest\w+ atención)", r"ignor\w+|disregard\w*|overlook\w*"),
    (r"no (?:se )?(?:d(?:io|ieron|a|an) (?:su )?brazo a torcer|ced\w+)", r"stood|stand|held|hold|firm|insist\w*|refus\w+|resist\w*"),
    (r"no ser[áa]\w* hasta", r"only"),
    (
        r"sin (?:hogar|techo|trabajo|empleo|recursos|precedentes?|igual|límites?|éxito|vida|luz|parar|cesar|perder|derrotas?|fin)",
        r"(?!never|none|regard)[^\W\d_]{3,}less|un(?!der|i|til|ear)\w{4,}|non-?stop|constant\w*|dead|outage|blackout|failed"
        r"|immediate\w*|swift\w*",
    ),
    (r"no (?:\w+ ){0,2}\w+", r"un(?!der|i|til|ear|veil|leash|fold|load|lock|pack|wind|cover|plug|wrap|ravel)\w{4,}(?:ed|able)"),
)
_ENGLISH_DENIALS: tuple[tuple[str, str], ...] = (
    # limits that are told from either side: the check of bounds compares them
    (
        rf"(?:not?|n['’]t|cannot|nobody|none){_WITHIN}(?:more|less|fewer|over|longer|later|earlier|older|younger) than",
        r"m[áa]xim\w+|m[íi]nim\w+|hasta|tope|límite|limit\w+|como (?:mucho|poco|máximo|mínimo)|al menos|a lo sumo|menos|sólo|solo",
    ),
    (r"(?:not?|n['’]t|nothing|neither|nobody)" + _WITHIN + r"(?:prevent|stop|keep|kept|deter|discourag)\w*", r"pese|pesar|aunque|igual"),
    (r"(?:not|n['’]t|never)", r"dej(?:ó|aron|ado|aba|aban|ar) de"),
    (
        r"without (?:\w+ ){0,2}(?:conclusions?|results?|success|progress|outcome|agreement|deal|answers?|answering|success|finding|trace)",
        r"no (?:\w+ ){0,3}(?:result|conclu|prosper|avanz|acuerdo|respuesta|respond|encontr|hall|lleg|d(?:io|ado|an|ieron))\w*",
    ),
    (r"no (?:power|electricity|lights?)|(?:not|n['’]t) (?:\w+ ){0,2}(?:power|electricity)", r"oscuras|apagón|apagones|cort\w+"),
    (r"without (?:\w+ )?(?:power|electricity|lights?)", r"oscuras|apagón|apagones|cort\w+"),
    (
        r"(?:not|n['’]t) (?:\w+ ){0,3}(?:compulsory|mandatory|obligatory|required)",
        r"voluntari\w+|optativ\w+|opcional\w*|facultativ\w+|potestativ\w+",
    ),
    (
        r"(?:no|not|n['’]t) (?:\w+ ){0,3}?(?:avoid\w*|mistak\w+|escap\w+|deny\w*|denied|denying|help)",
        r"inevit\w+|ineludibl\w+|innegabl\w+|inconfundibl\w+|clar[oa]\w*|evident\w*|oblig\w+",
    ),
    (r"(?:not|n['’]t) (?:so|as|(?:nearly|quite) (?:so|as)) \w{1,30} as", r"menos|mejor|peor|inferior\w*"),
    (r"(?:not|n['’]t) (?:too |very )?far", r"cerca|cercan[oa]s?|pr[óo]xim[oa]s?|junto|casi"),
    (r"(?:not|n['’]t) (?:\w+ )?(?:change|changed|alter\w*|var(?:y|ied))", r"igual\w*|mism[oa]s?|mant\w+|segu\w+|sigu\w+|estables?"),
    (rf"(?:not|n['’]t|never|no)\b{_WITHIN}\bsince|since\b{_WITHIN}\b(?:not|n['’]t|never)", r"[úu]ltim[oa]s?"),
    (
        rf"(?:not|n['’]t|no|never|nobody|none)\b{_WITHIN}\b(?:until|till|for at least|for another)|not until",
        r"esper\w+|hasta|tard\w+|demor\w+|pas\w+|transcurr\w+|ya|antes|despu[eé]s|cuando|para que|una vez|tras",
    ),
    # a superlative told the other way: "no one has scored more" is the one who scored most
    (
        rf"(?:no|not|never|nobody|none|nothing|n['’]t)\b{_WITHIN}\b(?:worse|better|more|less|bigger|larger|greater|higher|lower|longer"
        r"|older|younger|stronger)",
        r"(?:el|la|los|las|lo) (?:\w+ )?(?:que )?(?:más|menos|mejor\w*|peor\w*|mayor\w*|menor\w*)|\w+[íi]sim[oa]s?|sin (?:precedente"
        r"|igual|par|parang[oó]n)\w*|r[eé]cord|insuperab\w+|inigualab\w+|únic[oa]s?",
    ),
    (r"if (?:\w+ ){1,4}?(?:not|n['’]t)|if not", r"a menos que|salvo|de lo contrario|excepto|sin"),
    (
        r"(?:not|n['’]t|cannot) (?:\w+ ){0,2}?(?:den(?:y|ied)|disput\w+|doubt\w*|question\w*|avoid\w*|miss\w*)",
        r"in\w{3,}able\w*|indud\w+|cierto|claro|seguro|evident\w*|obvi\w+|reconoc\w+|sin duda|imprescindible\w*|oblig\w+",
    ),
    (
        r"(?:not|n['’]t) (?:\w+ ){0,3}?(?:much|many|enough|very|so|too|that|fully|entirely|quite|all that)",
        r"poc[oa]s?|apenas|escas\w+|insuficien\w+",
    ),
    (
        r"(?:not|n['’]t) (?:\w+ ){0,3}?(?:true|right|correct|accurate)",
        r"fals[oa]\w*|menti\w+|mient\w+|equivoc\w+|incorrect\w+|err[óo]ne\w+",
    ),
    (r"(?:not|n['’]t) (?:\w+ )?(?:easy|easily|simple)", r"dif[íi]cil\w*|complicad\w+|complej\w+|arduo|cost\w+|dificult\w+"),
    (
        r"(?:not|n['’]t|never) (?:\w+ )?(?:forget|fail|hesitate|lose|miss|stop|give up)",
        r"record\w+|siempre|segu\w+|sigu\w+|mant\w+|tod[oa]s?|consig\w+|logr\w+",
    ),
    (r"(?:not|n['’]t)", r"ni siquiera|ni tan siquiera"),
    (rf"not\b{_WITHIN}\buntil|not until", r"s[óo]lo|únicamente|recién|apenas|en (?:\w+ ){0,2}[12]\d{3}"),
    (r"no (?:more|less|fewer|later|earlier) than", r"m[áa]xim\w+|m[íi]nim\w+|hasta|como mucho|al menos|tope|antes"),
    (
        r"(?:not|n't) (?:\w+ )?(?:comply|meet|honou?r|respect|keep|fulfil\w*|obey|stick)",
        r"incumpl\w+|viol\w+|infring\w+|romp\w+|desobedec\w+",
    ),
    (r"(?:not|n't) (?:\w+ )?(?:let|allow\w*|permit\w*)", r"imp[ei]d\w+|prohíb\w+|prohib\w+|vet\w+"),
    (r"(?:not|n't) (?:\w+ )?(?:know\w*|aware|clear|sure|certain)", r"ignor\w+|desconoc\w+|dud\w+|inciert\w+|incertidumbre"),
    (r"(?:not|n't) (?:\w+ ){0,2}(?:named|identified|quoted)", r"an[óo]nim\w+|anonimato"),
    (r"(?:not|n't) (?:\w+ )?(?:agree|share)", r"discrep\w+|disient\w+|desacuerdo|rechaz\w+"),
    (r"(?:not|n't) (?:\w+ )?(?:attend|appear|show up|turn up|come)", r"falt\w+|ausent\w+|ausencia"),
    (r"(?:not|n't) (?:\w+ )?(?:have|enough|get)|no", r"carec\w+|falt\w+|escas\w+|insuficien\w+|ausencia|nul[oa]s?"),
    (r"(?:not|n't) (?:\w+ )?(?:stop|cease|let up)", r"sigu\w+|continú\w+|insist\w+|persist\w+"),
    (r"(?:not|n't) (?:\w+ )?(?:been )?award\w*|no (?:winner|award)", r"desiert[oa]s?"),
    (r"(?:not|n't) (?:\w+ )?help", r"evitar|evitó|evitaron"),
    (r"(?:not|n't) (?:\w+ )?wait", r"ganas|dese\w+|impacien\w+"),
    (
        r"(?:not|n't) (?:\w+ )?(?:been )?made public|(?:not|n't) (?:\w+ )?disclos\w+",
        r"secret[oa]s?|reservad[oa]s?|confidencial\w*|ocult\w+",
    ),
    (r"no longer|(?:not|n't)\b[^.;:!?]{1,40}?\b(?:any ?more|any longer)", r"dej\w+ de|ces\w+|perd\w+"),
    (r"no (?:\w+ )?(?:injuries|casualties|damage)", r"iles[oa]s?|indemnes?|intact[oa]s?"),
    (r"(?:not|n't) (?:\w+ )?(?:hurt|injured|harmed|damaged)", r"iles[oa]s?|indemnes?|intact[oa]s?"),
    (r"never mind", r"olvíd\w+|por no hablar|mucho menos"),
)

DENIALS: Mapping[Language, tuple[tuple[str, str], ...]] = {Language.SPANISH: _SPANISH_DENIALS, Language.ENGLISH: _ENGLISH_DENIALS}
"""By language of the denial, pairs of patterns: the denial, and what says the same in the other language."""

SILENT_DENIALS: Mapping[Language, str] = {
    Language.SPANISH: r"sin(?= (?:haber |ser )?(?!parar|cesar|dejar|lugar|igual|olvidar|contar|ir|ser|par|pesar|querer)\w+[aei]r"
    r"(?:se|l[oae]s?)?\b)|(?:ha|han|había|habían) dejado de(?= \w+[aeií]r(?:se|l[oae]s?)?\b)|(?<!no )dej(?:ó|aron|a|an) de(?= "
    r"\w+[aeií]r(?:se|l[oae]s?)?\b)|carec(?:e|en|ía"
    r"|ían|ió)(?= de)"
    r"|se (?:neg(?:ó|aron)|niegan?) a|imp(?:idió|idieron|ide|iden)|evit(?:ó|aron)(?! que)"
    r"|incapa(?:z|ces) de|(?<!\ba )falta de"
    r"|ausencia de|renunci(?:ó|aron|a|an) a(?= \w+[aeií]r(?:se|l[oae]s?)?\b)|desist(?:ió|ieron) de|(?:omitió"
    r"|omitieron)(?= \w+[aeií]r(?:se|l[oae]s?)?\b)",
    Language.ENGLISH: r"without(?= (?:having |being )?(?!stopping|ceasing|forgetting|counting|including|being|trying)\w+ing\b)"
    r"|fail(?:s|ed)? to|lack(?:s|ed)(?! of)|refus(?:es|ed) to|prevent(?:s|ed)|stopped(?= \w+ing)|unable to|lack of"
    r"|absence of"
    r"|avoid(?:s|ed)|ceased to|neglected to|omitted to|(?:has|have|had) yet to|(?:is|are|was|were) yet to",
}
"""Words that deny what follows without being a negation."""

ANY_DENIAL: Mapping[Language, str] = {
    Language.SPANISH: r"no|ni|sin|nunca|jam[áa]s|nadie|nada|ning\w+|tampoco|neg\w+|nieg\w+|rechaz\w+|rehus\w+|rehús\w+|dej\w+|car[ei]c\w+"
    r"|carenc\w+|fall\w+|fracas\w+|falt\w+|incumpl\w+|omit\w+|omis\w+|imp[ei]d\w+|impos\w+|evit\w+|proh\w+|prohíb\w+|ces\w+|par[óoaeá]\w*"
    r"|exim\w+|exent\w+|exoner\w+"
    r"|deten\w+|detuv\w+|fren\w+|bloque\w+|obstacul\w+|abandon\w+|suspend\w+|interrump\w+|renunci\w+|descart\w+|excl\w+|escas\w+"
    r"|insufic\w+"
    r"|aus\w+|priv\w+|perd\w+|pierd\w+|desist\w+|resist\w+|opus\w+|opon\w+|apenas|poc[oa]s?|difícil\w*|dificult\w+|frustr\w+|malogr\w+"
    r"|deneg\w+|d[ei]clin\w+|desoy\w+|ignor\w+|descuid\w+|termin\w+|acab\w+|lejos|contra|vet\w+|trunc\w+|desaparec\w+"
    r"|salv\w+|imp[oó]s\w+|incapa\w+|incapac\w+|desab\w+|desapr\w+|desatend\w+|desob\w+|desoy\w+|(?:se )?qued\w+ (?:fuera|corto)\w*"
    r"|pendiente\w*|todavía|aún|sigu\w+|segu[ií]\w+|contin[uú]\w+|mant[iu][eu]\w+|por(?= (?:\w+[aei]r(?:se|l[oae]s?)?)\b)|esper[aáoe]\w*"
    r"|elud\w+|esquiv\w+|zafa\w*|prev(?:en|in|ien)\w+|previn\w+|proteg\w+|des(?:con|inter|inform|aprob|acuerd|emple|uni|organ|igual)\w+"
    r"|prescind\w+|cort\w+|anul\w+|d[eé]fic\w+|d[eé]bil\w*|flaque\w+|flojedad|indifer\w+|vac[ií]\w+|malos?|malas?|mal",
    Language.ENGLISH: r"not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w*n['’]t|\w+less|\w+free|fail\w*|lack\w*"
    r"|refus\w+|declin\w+|un(?:id|in|im)\w+|missing|pending|yet"
    r"|stop\w*|ceas\w+|quit\w*|halt\w*|end\w*|prevent\w*|avoid\w*|avert\w*|kept?|keep\w*|unable|inab\w+|impossib\w+|un(?!der|i|til"
    r"|ear)\w{4,}|straight sets|staffing|incap\w+|insuff\w+|inadeq\w+|defici\w+|weak\w*|poor\w*|scarc\w+|dearth|indiffer\w+"
    r"|discontin\w+|disobey\w*|disregard\w*|den\w+|reject\w*|block\w*|bar\w*|ban\w*|short\w*|miss\w*|absen\w+|need\w*|want\w*"
    r"|depriv\w+|drop\w*|gave up|giv\w+ up"
    r"|giving up|waiv\w+|forgo\w*|forwent|forfeit\w*|renounc\w+|relinquish\w*"
    r"|abandon\w*|resist\w*|oppos\w+|hardly|barely|few\w*|little|loses?|lost|losing|longer|former\w*|neglect\w+|omit\w+"
    r"|ignor\w+|against|contrary|forb\w+|prohib\w+|thwart\w*|hamper\w*|hinder\w*|imped\w+|obstruct\w+|breach\w*|scarc\w+|poor\w*|sav\w+"
    r"|spar\w+|withheld|withhold\w*|suspend\w*|interrupt\w*|discontinu\w+|foil\w*|free|shun\w*|dodg\w+|escap\w+|deter\w+"
    r"|dry|dri(?:er|est)|drought\w*|parched|arid|disrupt\w*|preclud\w+|despite|expir\w*|denial\w*|dwindl\w+|(?:is|are|was|were|been|be"
    r"|remain\w*|still) (?:still )?(?:off"
    r"|down|out|idle)"
    r"|since(?= [^.;:!?]{1,60}\blast\b)|last(?= (?:met|spoke|saw|played|won|visited|voted))",
}
"""Words that may deny something, in any way: what such a denial can be rendered as."""

DENYING_PREDICATES: Mapping[Language, str] = {
    Language.SPANISH: r"neg(?:ó|aron|ado|ar|aba\w?|ando)\w*|nieg\w+|rechaz\w+|rehus\w+|rehús\w+|declin\w+|evit\w+|elud\w+"
    r"|car[ei][cz]\w+|imp[ei]d\w+|prohib\w+|prohíb\w+|fracas\w+|fall(?:ó|aron|ado)|falt(?:a|an|ó|aron|aba\w?)|vací[oa]s?"
    r"|desiert[ao]s?|deshabitad[oa]s?|exent[oa]s?|iles[oa]s?|indemnes?|escap\w+|libr(?:ó|aron|an)|abst[ieu]\w+|renunci\w+"
    r"|desconoc\w+|desocup\w+|dej(?:ó|aron|ado|ar) de|incumpl\w+|descart\w+|sobreviv\w+|ausen\w+|incapa\w+|imposib\w+|oscuras"
    r"|call(?:ó|aron|ad[oa]s?)|silencio",
    Language.ENGLISH: r"den(?:y|ie[ds]|ying)|reject\w*|refus\w+|declin(?:e|ed|es|ing)(?: \w+)? to|avoid\w*|evad\w+|escap\w+|lack\w*|fail\w*"
    r"|miss(?:ed|es)|empty|desert\w+|exempt\w*|spared|dodg\w+|skip\w*|bann?(?:ed|s)?|forb\w+|prohibit\w*|abst\w+|unable"
    r"|stop(?:s|ped)?|surviv\w+|absen\w+|impossib\w+|incapab\w+|silent|silence|un(?!der|i|til|clear|ear|employ|ion|cle)\w{4,}"
    r"|prevent\w*|gave up|giv\w+ up|vacant|idle|free (?:from|of)",
}
"""Words that deny the sentence they are the predicate of: nobody was hurt where all escaped."""

ATTEMPTS: Mapping[Language, str] = {
    Language.SPANISH: r"(?<!se )(?:intent|trat)(?:ó|aron|aba|aban|ar|ando)(?: de)?(?= "
    r"\w+[aeií]r(?:se|l[oae]s?)?\b)|pretend(?:ía|ían|ió|ieron)(?= \w+[aeií]r(?:se|l[oae]s?)?\b)|(?:está|están|estuvo|estuvieron"
    r"|estaba|estaban) (?:a punto de|al borde de(?! "
    "la)|en un tris de)"
    r"|(?:homicidio|asesinato|feminicidio|parricidio|robo|secuestro|violación|atentado|delito)s? (?:\w+ )?(?:frustrad[oa]s?"
    r"|en (?:grado de )?tentativa)|(?:tentativas?|intentos?) de(?= (?:homicidio|asesinato|feminicidio|robo|secuestro|violación|atentado"
    r"|golpe|suicidio|fuga|soborno|magnicidio|extorsión|fraude|estafa|agresión))",
    Language.ENGLISH: r"(?:tried|trying|attempt(?:ed|ing)|came close|was about|were about|struggl(?:ed|ing)|battl(?:ed"
    r"|ing)|fought|fighting"
    r"|sought|seeking) to(?= \w)|on the (?:brink|verge) of(?= \w+ing)"
    r"|attempted(?= (?:murder|homicide|manslaughter|robbery|rape|kidnapping|coup|assassination|assault|theft|burglary|bribery|extortion"
    r"|arson|abduction|femicide|killing|suicide|escape|fraud))",
}
"""Words that say that something was only tried, or nearly happened."""

ANY_ATTEMPT: Mapping[Language, str] = {
    Language.SPANISH: r"intent\w+|trat\w+|busc\w+|pretend\w+|quis\w+|quer\w+|quier\w+|esf[ou]\w+|tentativ\w+|conato\w*|procur\w+"
    r"|punto|casi|cerca"
    r"|poco|iba|iban|proponía\w*|propus\w+|prob\w+|prueb\w+|afan\w*|aspir\w+|dispon\w+|disp[uo]\w+|luch\w+|para|llegó a|frustr\w+"
    r"|fallid\w+|sin éxito"
    r"|no|asomo|borde|amag\w+|ensay\w+|gestion\w+|tramit\w+|negoci\w+",
    Language.ENGLISH: r"try|tri(?:ed|es)|trying|attempt\w*|s(?:ought|eek\w*)|effort\w*|bid|bids|aim\w*|want\w*|endeavou?r\w*"
    r"|struggl\w+|battl\w+|about to|nearly|almost"
    r"|close|near|(?:on|in) (?:its|it['’]s|their|his|her|the) way|verge|brink|hop(?:ed|ing|es)|intend\w*|intent\w*|going to"
    r"|set to|poised|ready|would|look\w* to|work\w* to|not|never"
    r"|fail\w*|plan\w*|prepar\w+"
    r"|means? to|meant to|pretend\w*|desire\w*|point of|edge|push\w*|could|in order|fought|fight\w*|on the point|was to|were to"
    r"|thwart\w*|test\w*"
    r"|(?:do|did|doing) (?:its|his|her|their) best",
}
"""What may say so, in any way."""

# A negation right before a word: "is not guilty".
NOT_BEFORE: Mapping[Language, str] = {
    Language.SPANISH: (
        r"(?<!\w)(?:no|nunca|ni|sin)\s+(?:(?:es|era|será|son|eran|serán|fue|fueron|est[áé]n?|estaban?|ha|han|había|habían|ser|resulta[nr]?"
        r"|resultó|quedó)\s+(?:sido\s+|estado\s+|resultado\s+)?)?$"
    ),
    Language.ENGLISH: r"(?:(?<!\w)(?:not|never|nor|without|none(?: of (?:whom|which|them))?|nobody)|n['’]t)\s+(?:(?:be|been|being)\s+)?$",
}

# Before a word, so that it is only half true: "half naked".
HALF_BEFORE: Mapping[Language, str] = {
    Language.SPANISH: r"(?<!\w)(?:a medio|medio|semi-?)\s*$",
    Language.ENGLISH: r"(?<!\w)(?:half|part|partly|semi)(?:\s+|-)$",
}

# A negation before a denial without one, which then affirms: «no ha dejado de», "nothing prevented".
NEGATED_DENIAL = (
    r"(?:\b(?:no|nunca|jamás|sin|never|not|without)|n['’]t)\s(?:\w{1,12}\s)?$"
    r"|\b(?:ni|nadie|nada|ning[uú]n\w{0,2}|nobody|none|nothing|neither)\b[^.;:!?]{1,50}$"
)
