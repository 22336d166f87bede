"""Words that take a statement back in part, and that must not be lost with what they stand in: who denies it, who calls it so, nearly.

Rows are those of `es_en_phrases.LOST`: what a text says, and what may say it in the other one. Regular expressions over whole words, any
case.
"""

from __future__ import annotations

from aligner.languages.es_en_phrases import Lost
from aligner.languages.pair import Language

__all__ = ["LOST_MARKS"]

_CHARGES_ES = (
    r"(?:los (?:cargos|hechos|señalamientos)|las (?:acusaciones|imputaciones|denuncias)|la acusación|toda (?:responsabilidad|culpa))"
)
_CHARGES_EN = (
    r"(?:(?:all |any |the |these |those |his |her |their )*(?:charges?|allegations?|accusations?|claims|wrongdoing|guilt|involvement))"
)
_INNOCENT_ES = (
    r"neg\w+|nieg\w+|desm[ie]\w+|rechaz\w+|inocen\w+|niega\w*|refut\w+|insist\w+|proclam\w+|rebat\w+|descart\w+|recus\w+|"
    r"no (?:es |se )?(?:culpable|reconoc\w+|admit\w+)|absuelt\w+|falso\w*|ajen\w+"
)
_INNOCENT_EN = (
    r"den\w+|reject\w*|innocen\w+|refut\w+|not guilty|dismiss\w*|disput\w+|insist\w*|plead\w*|pled|wrongdoing|maintain\w*|contest\w*"
    r"|repudiat\w+|rebuff\w*|no (?:crime|part|involvement)|untrue|false"
)
_CALLED_ES = (
    r"llama\w*|denomin\w+|autodenomin\w+|autoproclam\w+|autodefin\w+|conoc\w+|supuest\w+|pretendid\w+|presunt\w+|sedicente\w*|calific\w+"
    r"|descri\w+|tild\w+|bautiz\w+|apod\w+|denominar\w*|consider\w+|nombr\w+|apel\w+|dic\w+|sello|tacha\w*|dio en|así|titul\w+"
)
_CALLED_EN = (
    r"call\w*|self\w*|so-called|dub\w*|known|describ\w+|term\w*|refer\w*|styl\w+|brand\w*|label\w*|proclaim\w*|name\w*|say\w*|said|alleged"
    r"|supposed|purported|consider\w*|regard\w*|titled|nickname\w*|deem\w*|would-be|ostensibl\w+"
)
_NEARLY_ES = (
    r"casi|poco|punto|prácticamente|cerca|virtual\w+|borde|apenas|ras|tris|faltó|práctic\w+|amag\w+|roz\w+|por los pelos|casi que|medio"
    r"|intent\w+|iba|iban|habr\w+|lleg\w+|no"
)
_NEARLY_EN = (
    r"almost|nearly|close|near|narrow\w*|verge|brink|about to|all but|practically|virtually|hair|whisker|inch\w*|could have|would have"
    r"|just miss\w*|point|edge|barely|not|quite|as good as|well-nigh|tried|attempt\w*|short of"
)

_DENIED_ES = (
    r"neg\w+|nieg\w+|desm\w+|rechaz\w+|no|ni|nunca|jamás|descart\w+|sin|fals\w+|refut\w+|rebat\w+|nadie|ningun\w*|tampoco|imposible"
    r"|disput\w+|cuestion\w+|inocen\w+|contradi\w+|contradec\w+|infundad\w+|mentira|desautoriz\w+|desvincul\w+|ajen\w+|exculp\w+"
)
_DENIED_EN = (
    r"den(?:y|ie|ia)\w*|no|not|n['’]t|never|reject\w*|rul\w+ out|dismiss\w*|refut\w*|false\w*|without|nobody|nothing|neither|nor|rebut\w*"
    r"|dispute\w*|contradict\w*|untrue|innocen\w+|disown\w*|disavow\w*|repudiat\w+|unfounded|refus\w+|cannot|lie|lies|wrong|hoax"
)

LOST_MARKS: dict[Language, tuple[Lost, ...]] = {
    Language.SPANISH: (
        Lost(
            r"(?:nieg|neg)(?:a|an|ó|aron|aba|aban) (?:\w+ )?(?:que|haber|ser|tener|estar)|(?:desm(?:intió|intieron|iente|ienten)) (?:\w+ )?"
            r"(?:que|haber)|rechaz(?:a|an|ó|aron) (?:\w+ )?(?:que (?:se )?\w+(?:ra|se|ran|sen|ya|yan)|haber)",
            _DENIED_EN,
        ),
        Lost(
            rf"(?:niega[n]?|negó|negaron|ha negado|han negado|negaba[n]?|rechaza[n]?|rechazó|rechazaron) {_CHARGES_ES}"
            r"|se declar(?:ó|aron|a|an) inocentes?|(?:defiende|sostiene|proclama|mantiene|reitera|insiste en) su inocencia",
            _INNOCENT_EN,
        ),
        Lost(
            r"(?:lo |la |los |las )?(?:halló|hallaron|declaró|declararon|encontró|encontraron) culpables?"
            r"|(?:fue|fueron) (?:hallad|declarad|encontrad)[oa]s? culpables?",
            r"guilt\w*|convict\w*|condemn\w*|culpab\w*|liable|responsib\w*|sentenc\w*|at fault|blam\w*",
        ),
        Lost(
            r"(?:ni confirm\w+ ni|no (?:l[oae]s? )?(?:quiso |quisieron |quiere |ha |han )?confirm\w+ ni|ni desm\w+ ni|no "
            r"(?:quiso |quisieron |quiere |ha |han )?desm\w+ ni)(?= \w+)",
            r"confirm\w*|corroborat\w*|either way|(?:no|any|further) comment|verif\w+",
        ),
        Lost(
            r"autodenominad[oa]s?|autoproclamad[oa]s?|autodefinid[oa]s?|sedicentes?|mal llamad[oa]s?"
            r"|l[oa]s? que (?:\w+ ){1,4}?(?:llama|llaman|llamó|denomina|denominan|denominó|califica de|califican de|calificó de)",
            _CALLED_EN,
        ),
        Lost(r"por poco(?= (?!tiempo|dinero|más|menos|que|margen)\w+)|a punto (?:estuvo|estuvieron) de", _NEARLY_EN),
    ),
    Language.ENGLISH: (
        Lost(
            r"den(?:y|ies|ied) (?:that|\w+ing|having|any|all|it|he|she|they)(?! access)|reject(?:s|ed)? (?:claims|suggestions"
            r"|allegations) that"
            r"|dismiss(?:es|ed)? (?:claims|suggestions|allegations) that",
            _DENIED_ES,
        ),
        Lost(
            rf"(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?) (?:\w+ )?{_CHARGES_EN}"
            r"|(?:plead(?:s|ed)?|pled) not guilty|(?:maintain(?:s|ed)?|protest(?:s|ed)?|insist(?:s|ed) on) (?:his|her|their) innocence",
            _INNOCENT_ES,
        ),
        Lost(
            r"(?:found|find|finds) (?:him |her |them )?guilty",
            r"culpab\w+|conden\w+|sentenci\w+|responsab\w+|convict\w+|culpa|penas?|delitos?|infractor\w*",
        ),
        Lost(
            r"(?:neither (?:\w+ )?confirm\w*|not confirm|n['’]t confirm) (?:n?or|or) (?:den\w+)|(?:neither den\w+"
            r"|not deny) n?or confirm\w*",
            r"confirm\w*|corrobor\w+|ratific\w+|comentar\w*|comentarios?|aclar\w+|verific\w+",
        ),
        Lost(
            r"self-(?:styled|proclaimed|described|declared|appointed)|what (?:the |its |his |her |their )?(?:\w+ ){0,3}?"
            r"(?:calls?|called|describes? as|described as|terms?|termed|dubbed)|(?:so-called)",
            _CALLED_ES + r"|[«“\"]",
        ),
        Lost(
            r"(?:came|comes|come) (?:very |so |perilously |dangerously )?close to(?= \w+ing)|narrowly (?:avoid|miss|escap)\w+"
            r"|all but(?= (?:\w{2,}ed|gone|lost|won|done|over|dead|ruined)\b)",
            _NEARLY_ES,
        ),
    ),
}
