"""What holds of all, of none or of one, until when, for how many together, and who was not asked; in Spanish and English.

Each group lists meanings that exclude each other, as those of `es_en_word_values` do, wherever in the two sentences they stand. Regular
expressions over whole words, any case.
"""

from __future__ import annotations

from aligner.languages.es_en_word_values import Meanings, Words
from aligner.languages.pair import Language

__all__ = ["EXTENTS"]


def _both(spanish: Words, english: Words) -> dict[Language, Words]:
    return {Language.SPANISH: spanish, Language.ENGLISH: english}


_SAY_ES = (
    r"(?:dij(?:o|eron)|dic(?:e|en|ho)|afirm(?:ó|aron|a|an|ado)|asegur(?:ó|aron|a|an|ado)|declar(?:ó|aron|a|an|ado)|sostuv(?:o|ieron)"
    r"|demostr(?:ó|aron|ado)|demuestran?|prob(?:ó|aron|ado)|prueban?|acredit(?:ó|aron|ado|a|an)|confirm(?:ó|aron|a|an|ado)"
    r"|concluy(?:ó|eron|en?)|dictamin(?:ó|aron|a|an|ado)|resolvi(?:ó|eron)|garantiz(?:ó|aron|a|an|ado)|promet(?:ió|ieron|e|en|ido)"
    r"|reconoc(?:ió|ieron|e|en|ido)|indic(?:ó|aron|a|an|ado)|constat(?:ó|aron|a|an|ado)|hall(?:ó|aron)|inform(?:ó|aron|a|an|ado)"
    r"|inst(?:ó|aron)|determin(?:ó|aron|a|an|ado)|adviert(?:e|en)|advirti(?:ó|eron)|significa|quiere decir|se desprende)"
)
_PROOF_ES = r"(?:pruebas?|indicios?|evidencias?|constancia|señales|garantías?|certeza) (?:\w+ )?(?:de )?que"
_SAY_EN = (
    r"(?:say|said|says|state[ds]?|claim(?:ed|s)?|declare[ds]?|rule[ds]?|find|found|finds|prove[ds]?|proven|show(?:ed|n|s)?|confirm(?:ed|s)?"
    r"|conclude[ds]?|establish(?:ed|es)?|determine[ds]?|promise[ds]?|guarantee[ds]?|acknowledge[ds]?|indicate[ds]?|demonstrate[ds]?"
    r"|mean[st]?|report(?:ed|s)?|warn(?:ed|s)?|admit(?:ted|s)?|argue[ds]?|assert(?:ed|s)?)"
)
_PROOF_EN = r"(?:proof|evidence|signs?|indications?|guarantees?|certainty) that"
_WITHIN = r"[^.;:!?«»“”\"]{1,70}?"
_THAT_ES = r"(?:que|si)"

_DENIED_CLAUSE: Meanings = {
    "it does not say so": _both(
        Words(
            rf"no (?:l[eo]s? |se |ha |han |había |habían ){{0,2}}{_SAY_ES}(?: \w{{1,14}}){{0,2}}? que(?! no\b)"
            rf"|no (?:(?:\w{{1,12}} ){{0,3}}?){_PROOF_ES}(?! no\b)"
            rf"|(?:sin (?:\w{{1,12}} )?|ning\w{{2,5}} ){_PROOF_ES}(?! no\b)",
            r"(?!)",
        ),
        Words(
            rf"(?:not|never|n['’]t|nor) (?:\w+ly )?{_SAY_EN}(?: that)?(?= \w+)"
            rf"|(?:no|not any|n['’]t any|without|n['’]t (?:\w+ )?|not (?:\w+ )?|little) {_PROOF_EN}",
            r"fail\w*|stopp\w+|unclear|without",
        ),
    ),
    "it says that it is not so": _both(
        Words(
            rf"(?<!no )(?<!no se )(?<!no lo )(?<!no ha )(?<!no han )(?<!no había )(?<!nunca ){_SAY_ES}(?: \w+){{0,2}}? que"
            rf"{_WITHIN}(?<!si )\bno"
            rf"(?= (?!s[oó]lo|solamente|únicamente|todos|todas)\w+)"
            rf"|(?<!ni )(?<!no hay )(?<!no hubo )(?<!sin )(?<!ninguna )(?<!ningún )(?<!no halló )(?<!no hallaron )(?<!no había )"
            rf"(?<!no existen )(?<!no tiene )(?<!no tienen )(?<!no encontró )(?<!no encontraron ){_PROOF_ES}"
            rf"{_WITHIN}\bno(?= \w+)",
            r"niega\w*|neg\w+|desm\w+|descart\w+|rechaz\w+",
        ),
        Words(
            rf"(?<!not )(?<!never )(?<!n't )(?<!n’t )(?<!nor ){_SAY_EN} that{_WITHIN}(?:\bnot|n['’]t)(?= \w+)(?! (?:only|all|every|just)\b)"
            rf"|(?<!no )(?<!any )(?<!without )(?<!little )(?<!n't ){_PROOF_EN}{_WITHIN}(?:\bnot|n['’]t)(?= \w+)",
            r"den\w+|ruled out|reject\w+|refut\w+",
        ),
    ),
}

_ALL_OR_NONE: Meanings = {
    "not all": _both(
        Words(
            r"no tod[oa]s?(?! l[oa] que)|ni (?:mucho menos )?tod[oa]s|no (?:siempre|en todas partes)|no cualquiera"
            r"|no (?:\w+ )?la totalidad|no (?:han|ha|son|están|fueron|se|l[eo]s) (?:\w+ )?tod[oa]s",
            r"algun\w+|parte|part\w+|much\w+|may\w+|siempre|tod\w+|sólo|solo|unos|unas",
        ),
        Words(
            r"not (?:all|every\w*|always|each)(?! other)|n['’]t (?:all|every\w*|always)|not (?:\w+ )?all of",
            r"some\w*|part\w*|many|most\w*|always|all|every\w*|only|but",
        ),
    ),
    "none": _both(
        Words(
            r"ningun[oa]|ningún|nadie|nunca|jamás|ni un[oa]? (?:solo|sola|de)|nada",
            r"ning\w+|nadie|nada|nunca|jamás|ni|sin|tampoco|carec\w+|falt\w+|no",
        ),
        Words(
            r"none|nobody|no one|not (?:a single|any|one)(?! of (?:the|his|her) (?:most|best))|neither|never|no(?= \w+ (?:has|have|had|was"
            r"|were|is|are|could|can|will|would|did|\w{3,}ed|heard|knew|came|saw|got|went|left|took|made|said|won|lost)\b)|nothing",
            r"no\w*|any\w*|neither|nor|never|without|not|n['’]t|lack\w*|zero|un\w+|fail\w*",
        ),
    ),
}

_TERMS: Meanings = {
    "one after the other": _both(
        Words(
            r"(?:de )?(?:forma|manera|modo) (?:sucesiva|consecutiva)|(?:sucesiva|consecutiva)mente|un[oa]s? (?:tras|después de|detrás de) "
            r"(?:el |la )?otr[oa]s?",
            r"suces\w+|consecut\w+|segui\w+|tras|después|detrás|continu\w+|encaden\w+|sum\w+|acumul\w+|serie|racha|luego|orden|otr\w+",
        ),
        Words(
            r"consecutively|successively|back[- ]to[- ]back|in succession|one (?:after|behind) (?:the other|another)|end[- ]to[- ]end",
            r"consecut\w+|success\w*|after|row|running|straight|follow\w*|then|turn|series|string|cumulat\w+|add\w*|next|back|one by one",
        ),
    ),
    "at the same time": _both(
        Words(
            r"(?:de )?(?:forma|manera|modo) (?:simultánea|concurrente|paralela)|simultáneamente|concurrentemente|paralelamente|a la vez"
            r"(?! que)|al mismo tiempo(?! que)|en paralelo",
            r"simult\w+|concurr\w+|paral\w+|vez|mismo|misma|tiempo|par|junt\w+|conjunt\w+|mientras|unísono|coincid\w+"
            r"|también|además|asimismo",
        ),
        Words(
            r"concurrently|simultaneously|at the same time(?! as| that)|in parallel|side by side|in unison",
            r"concurr\w+|simult\w+|same|time|parallel|once|together|while|meanwhile|alongside|both|coincid\w+|also|joint\w*|too|yet",
        ),
    ),
}

_CONTINUING_ES = r"(?:segu\w+|sigu\w+|contin\w+|perman\w+|manten\w+|mant[iu]\w+|quedar\w+|durar\w+|prolong\w+|estar\w+|funcionar\w+)"
_UNTIL: Meanings = {
    "not until then": _both(
        Words(
            r"no (?!s[oó]lo)[^.,;:!?]{2,60}? hasta(?! ahora| la fecha| hoy| el momento)|hasta (?!ahora|la fecha|hoy|el momento)"
            r"[^.,;:!?]{2,40}?,? no(?= \w+)"
            r"|(?:abrir|reabrir|empezar|comenzar|arrancar|iniciar|volver|regresar|llegar|publicar|inaugurar|estrenar)(?:á|án) hasta",
            r"partir|s[oó]lo|desde|antes|cuando no|recién|entr\w+",
        ),
        Words(
            r"(?:not|n['’]t|never|no\w*) [^.,;:!?]{2,60}?(?:until|till|before)|(?:until|till) [^.,;:!?]{2,40}?,? (?:not|no\w*)"
            r"|(?:only|not) (?:from|after|on|in|when|once|as of)",
            r"only|from|before|start\w*|delay\w*|wait\w*|postpon\w*|after",
        ),
    ),
    "until then": _both(
        Words(
            rf"(?<!no )(?<!se )(?<!no se ){_CONTINUING_ES} [^.,;:!?]{{0,60}}?hasta(?! ahora| la fecha| hoy)",
            r"no|hasta que",
        ),
        Words(
            r"(?<!not )(?<!n't )(?<!no longer )(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)|keeps?"
            r"|kept|lasts?|lasted|runs?"
            r"|be open)(?! (?:closed|shut|unable|off|without))"
            r" [^.,;:!?]{0,60}?(?:until|till|through)",
            r"not|n['’]t|no",
        ),
    ),
}

_COMMENT: Meanings = {
    "would not comment": _both(
        Words(
            r"(?:se negó|se negaron|se ha negado|se niega|rehus(?:ó|aron|a)|declin(?:ó|aron|a)|rechaz(?:ó|aron)|no quis(?:o|ieron)"
            r"|evit(?:ó|aron)|se abstuv(?:o|ieron) de|eludi(?:ó|eron)) (?:a )?(?:comentar|hac\w+ (?:comentarios|declaraciones)|pronunciarse"
            r"|responder|opinar|dar (?:\w+ ){0,3}?(?:declaraciones|explicaciones|su versión)|hablar|contestar|valorar)",
            r"neg\w+|nieg\w+|rehus\w+|declin\w+|rechaz\w+|quis\w+|quier\w+|evit\w+|abst\w+|elud\w+|sin comentarios",
        ),
        Words(
            r"(?:declin(?:ed|es)|refus(?:ed|es)) (?:\w+ )?to (?:comment|speak|answer|respond|discuss)|would not (?:comment|be drawn)"
            r"|(?:had|made|offered) no comment|declin(?:ed|es) (?:any )?comment",
            r"declin\w+|refus\w+|would not|wouldn['’]t|reject\w*|avoid\w*|no comment|unwilling",
        ),
    ),
    "could not be reached": _both(
        Words(
            r"no (?:fue|ha sido|resultó) posible (?:\w+ )?(?:contactar|localizar|recabar|obtener|hablar|conseguir|comunicarse)\w*"
            r"|no (?:se |l[eo] )?(?:pud\w+|logr\w+|consigu\w+) (?:ser )?(?:contactad|localizad|contactar|localizar|recabar|obtener)\w*"
            r"|no (?:estaba|estaban|estuvo) disponibles?|no (?:fue|fueron) localizad[oa]s?",
            r"posible|contact\w+|localiz\w+|recab\w+|obten\w+|disponib\w+|respond\w+|respuesta|contest\w+|ilocalizab\w+|comunic\w+",
        ),
        Words(
            r"(?:could not|couldn['’]t|cannot) (?:immediately |at once )?be (?:reached|contacted|located)|(?:was"
            r"|were) not (?:immediately )?"
            r"available(?: for comment)?|(?:was|were) unavailable for comment|(?:was|were) unreachable",
            r"reach\w*|contact\w*|availab\w+|unavailab\w+|locat\w+|respon\w+|repl\w+|answer\w*|return\w*",
        ),
    ),
}

EXTENTS: dict[str, Meanings] = {
    "denied clause": _DENIED_CLAUSE,
    "all or none": _ALL_OR_NONE,
    "terms": _TERMS,
    "until": _UNTIL,
    "comment": _COMMENT,
}
