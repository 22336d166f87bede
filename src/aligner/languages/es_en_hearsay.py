"""Words that keep an accusation from being stated as fact, in Spanish and English, for the check of hedges.

`ACCUSING`: words that mark what they belong to as an accusation, whatever it is (presunto, alleged). `REPORTING`: words that mark anything
as hearsay (supuesto, habría, reportedly); with a word of `CRIME` in the text it is an accusation. `SOURCES`: authorities that accuse.
`DIRECT`: what marks an accusation on the other side in so many words; `ANSWERS`: what else can mark one. All are regular expressions over
whole words, any case.
"""

from __future__ import annotations

from aligner.languages.pair import Language

# Further verbs that give a statement to somebody, where a quotation became part of a sentence.
GIVING = (
    r"emphasi\w+|urg(?:ed|es|ing)|accus\w+|reject\w+|regard\w*|describ\w+|call(?:ed|s|ing)|stress\w+|underlin\w+"
    r"|consider\w+|defin\w+|refer\w+|label\w*|dubbed"
    r"|recrimin\w+|rechaz\w+|reproch\w+|calific\w+|tach\w+|lament\w+|para (?:el|la|los|las)|denunció|acusó|acusa|acusan"
    r"|llam\w+|describ\w+|seg[úu]n|exig\w+"
    r"|summ(?:ed|ing)|resum\w+|quot\w+|view\w*|complain\w*|retort\w*|conced\w+|promis\w+|vow\w*|prom[ei]t\w+|demand\w*|prais\w+|elogi\w+"
    r"|nam(?:ed|es)|nombr\w+|titul\w+|entitled|titled"
)

__all__ = ["ACCUSING", "ANSWERS", "CRIME", "DEED_OF", "DIRECT", "DOUBTING", "GIVING", "REPORTING", "SOURCES", "TOLD"]

_LEGAL_SPANISH = (
    r"fiscal\w*|procurad\w+|polic\w+|acusación|acusador\w*|denuncia\w*|querella\w*|investiga\w+|guardia civil|ministerio público|juez\w*"
)
_LEGAL_ENGLISH = (
    r"prosecut\w+|police|detectives?|investigat\w+|indictment|complaint|lawsuit|charges|counts?|authorities"
    r"|court (?:papers|documents|filings)"
)

ACCUSING = {
    Language.SPANISH: (
        r"presunt[oa]s?|presuntamente|sospechos[oa]s? de|acusad[oa]s? de|imputad[oa]s? por|señalad[oa]s? (?:como|de)"
        r"|se (?:le|les) (?:acusa|imputa|atribuye|señala)\w*|inculpad[oa]s? (?:de|por)|procesad[oa]s? por|denunciad[oa]s? por"
    ),
    Language.ENGLISH: (
        r"alleged(?! that)|allegedly|suspected|accused of|suspected of|on suspicion of|purported|purportedly"
        r"|(?:is|are|was|were) accused|indicted (?:for|on)"
    ),
}

REPORTING = {
    Language.SPANISH: (
        r"(?<!por )(?<!ha )(?<!han )(?<!había )(?<!he )supuest[oa]s?(?! (?:de )?que\b)|supuestamente|al parecer|por lo visto|aparentemente"
        r"|(?:se dice|se cree|se sospecha|se presume) que|habr[ií]an? (?:sido |estado )?[^\W\d_]+(?:ad|id|t|ch)[oa]s?"
    ),
    Language.ENGLISH: (
        r"supposedly|reportedly|apparently|seemingly|rumou?red to|(?:said|reported|believed|thought|understood|claimed) to"
        r"|(?:is|are) said to"
    ),
}

SOURCES = {
    Language.SPANISH: (
        rf"según (?:(?:la|el|los|las|una|un|fuentes|informó|indicó|sostiene|denunció|afirma|consta en) ){{0,3}}(?:{_LEGAL_SPANISH})"
        rf"|a juicio de (?:la |el )?(?:{_LEGAL_SPANISH})|de acuerdo con (?:la |el |los )?(?:{_LEGAL_SPANISH})"
    ),
    Language.ENGLISH: rf"according to (?:\w+ ){{0,3}}(?:{_LEGAL_ENGLISH})|(?:{_LEGAL_ENGLISH}) (?:say|said|believe|allege|claim)s?",
}

CRIME = {
    Language.SPANISH: (
        r"(?:deli[tn]|crim[ei]n|asesin|homicid|mat[aóo]|rob[aóo]|hurt|estaf|fraud|malvers|sobor|coh?ech|corrup|viola[dcr]"
        r"|abus|acos|agre[ds]|amenaz"
        r"|secuestr|extors|narco|tráfico|contraband|lava(?:r|do)|blanqu|desvi[aoó]|cómplice|banda|autor|responsable|culpab|terror|tortur"
        r"|saque|falsif|espi[aoó]|encubr|apuñal|dispar|golpe|atrac|asalt|evad|evasión|impuest|prostit|pederast|nepot|malos tratos|maltrat"
        r"|recib(?:ió|ido) (?:dinero|pagos)|pag(?:ó|ado)|cobr(?:ó|ado)|particip(?:ó|ado))\w*"
    ),
    Language.ENGLISH: (
        r"(?:crim|offen[cs]|murder|kill|homicid|manslaught|rob|steal|stole|theft|thie|fraud|swindl|embezz|brib|corrupt"
        r"|rap(?:e|ist)|abus|harass"
        r"|assault|attack|threat|kidnap|abduct|extort|blackmail|traffick|smuggl|launder|divert|accomplice|gang|culprit"
        r"|perpetrat|guilt|terror"
        r"|tortur|loot|forg|spy|spie|stab|shot|shoot|beat|mugg|evad|evasion|tax|prostitut|paedoph|pedoph|plot|conspir|collu|misus|molest"
        r"|(?:received|accepted|took) (?:money|payments)|paid|drunk)\w*"
    ),
}

DIRECT = {
    Language.SPANISH: r"presunt\w*|presum\w*|supuest\w*|sospech\w*|acus\w*|imputad\w*|inculp\w*|habr[ií]an?|parec\w*|aparente\w*"
    r"|atribu\w*",
    Language.ENGLISH: r"alleg\w*|suspect\w*|suspicion\w*|accus\w*|charged|reported|reportedly|suppos\w*|purport\w*|apparent\w*|presum\w*"
    r"|rumou?r\w*|(?:appears?|appeared|seems?|seemed|believed|thought|said|understood) to have\b",
}

ANSWERS = {
    Language.SPANISH: (
        r"presunt\w*|supuest\w*|supon\w*|potencial\w*|sospech\w*|acus\w*|imput\w*|inculp\w*|investiga\w*|denunci\w*"
        r"|señal\w+|cargos?|procesad\w*"
        r"|procesamiento|juicio"
        r"|juzg\w*|enjuici\w*|atribu\w*|habr[ií]an?|parece\w*|pareci\w*|parecer|aparente\w*|posibl\w*|probabl\w*"
        r"|podr[ií]an?|pudo|pudieron|cree\w*|creía\w*"
        r"|quer(?:ella|ella)\w*|demanda\w*|aleg\w*|llamad[oa]s?|pretendid[oa]s?|rumor\w*|vinculad[oa]s? a|por lo visto"
        r"|se dice|dicen|por (?:cohecho|fraude)"
        r"|hipotétic\w*|eventual\w*|tentativ\w*|querell\w*|indici\w+|implica\w*|involucra\w*|según|conocid[oa] como|culp\w+"
        r"|reprocha\w*|achaca\w*"
    ),
    Language.ENGLISH: (
        r"alleg\w*|suspect\w*|suspicion\w*|accus\w*|charge\w*|charging|indict\w*|investigat\w*|claim\w*|report(?:ed|edly|s)"
        r"|suppos\w*|purport\w*|apparent\w*|seem\w*"
        r"|appear\w*|believ\w*|thought|understood|rumou?r\w*|said to|presum\w*|may|might|could|would|possibl\w*|probabl\w*"
        r"|likely|so-called|so called"
        r"|trial|tried|prosecut\w*|defendant\w*|blam\w*|denounc\w*|implicat\w*|link\w*|attribut\w*|probe\w*|potential\w*"
        r"|perhaps|maybe|according"
        r"|would-be|word that|talk of|ostensibl\w*|question\w*|complain\w*|sued|suit|lawsuit|inquiry|impeach\w*|arraign\w*"
        r"|wanted|involv\w*|connection"
    ),
}

# Verbs of saying and thinking, and other ways not to vouch for a statement. They answer when the other side has more of them than this one.
DOUBTING = {
    Language.SPANISH: (
        r"según|di(?:jo|jeron|ce|cen|cho|ciendo)|afirm\w+|asegur\w+|señal\w+|inform(?:a|an|ó|aron|ado)|explic\w+|declar\w+|indic\w+"
        r"|sostien\w+|sostuv\w+"
        r"|mantien\w+|revel\w+|coment\w+|anunci\w+|advi[re]\w+|añad\w+|agreg\w+|apunt\w+|estim\w+|consider\w+|opin\w+"
        r"|piens\w+|cuent\w+|acusó|acusa"
        r"|acusaron|denunci(?:a|an|ó|aron|ado)|lament\w+|replic\w+|respond\w+|subray\w+|manifest\w+|expres\w+|insist\w+|a juicio|versión"
        r"|fuentes?|reproch\w+|tach\w+|espet\w+"
        r"|reconoc\w+|admit\w+|confirm\w+|alert\w+|critic\w+|describ\w+|calific\w+|habla\w*|para (?:el|la|los|las) \w+,?"
        r"|de acuerdo con|atribuye\w*|not[aó]"
    ),
    Language.ENGLISH: (
        r"according|sa(?:id|ys?|ying)|told|tells?|stat(?:ed|es)|claim\w*|argu\w+|explain\w*|add(?:s|ed)|not(?:es|ed)"
        r"|estimat\w+|reveal\w*|suggest\w*|cit(?:es|ed|ing)"
        r"|indicat\w+|insist\w*|announc\w+|report\w*|declar\w+|maintain\w*|contend\w*|assert\w*|warn\w*|accus\w+|denounc\w+"
        r"|complain\w*|retort\w*|repl(?:y|ied|ies)"
        r"|respond\w*|wrote|writes|describ\w*|call(?:ed|s)|admit\w*|acknowledg\w*|confirm\w*|think\w*|thought|feel\w*"
        r"|view\w*|sources?|account|show(?:s|ed)?|express\w*"
        r"|testif\w+|conced\w+|snap\w+|to (?:the|a) \w+ it|hold(?:s)?|held|see(?:s)?|blam\w+|put\w* it|spoke\w*|speak\w*"
        r"|comment\w*|remark\w*|point\w* out|allege\w*"
    ),
}

DEED_OF = {
    Language.SPANISH: (
        r"(?:acus(?:a|an|ó|aron|aba|aban|ad[oa]s?)|sospechos[oa]s?|señalad[oa]s?|imputad[oa]s?|inculpad[oa]s?) (?:de|por)(?: haber(?:se)?)?"
        r"|presunt[oa]s? (?:autor\w*|responsable\w*|cómplice\w*) (?:de|del)|supuest[oa]s? (?:autor\w*|responsable\w*) (?:de|del)"
        r"|(?:se (?:le|les) (?:acusa|imputa|señala)\w*|se sospecha que|se cree que|al parecer|presuntamente|supuestamente)(?: "
        r"de)?(?: haber)?"
        r"|según (?:(?:sus|la|el|los|las) )?(?:críticos|detractores|fiscal[ií]a|policía|acusación|vecinos|denuncia|querella"
        r"|demanda|opositores)"
    ),
    Language.ENGLISH: (
        r"(?:accus(?:ed|es|ing)|suspect(?:ed|s)|accusations?|suspicion) of(?: having)?|alleged to have|(?:is|are|was|were) "
        r"(?:said|believed|thought"
        r"|suspected|reported) to have|allegedly|reportedly|apparently|supposedly"
        r"|(?:critics|prosecutors|police|investigators|authorities|opponents|neighbou?rs|relatives|detectives|rivals) (?:say"
        r"|believe|allege|claim"
        r"|suspect)s?(?: that)?(?: (?:he|she|they))?"
    ),
}
"""What accuses of the deed that is named right behind it."""

TOLD = {
    Language.SPANISH: r"que|quien|quienes|tras|después de|al|por haber|cuando",
    Language.ENGLISH: r"who|which|after|having|for having|when (?:he|she|they)",
}
"""What stands before a deed that is told as done."""
