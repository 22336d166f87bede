"""Idioms of the news whose meaning a translation must give, in whatever words: «echar balones fuera», “throw in the towel”.

Rows of the form of `es_en_phrases.Lost`: the idiom, and what may say what it means, or the same idiom of the other language. Whole words,
any case.
"""

from __future__ import annotations

from aligner.languages.es_en_phrases import Lost
from aligner.languages.pair import Language

__all__ = ["IDIOM_MEANINGS"]

_THROW_ES = r"(?:tir|arroj|lanz)(?:a|an|ó|aron|aba|aban|ar|ará|arán|ado|ando)"
_MAKE_ES = r"(?:hac(?:e|en|er|ía|ían|iendo)|hizo|hicieron|hará|harán|hecho)"
_GIVE_ES = r"(?:d(?:a|an|ar|io|ieron|ará|arán|ado|ando|aba|aban))"
_PUT_ES = r"(?:pon(?:e|en|er|ía|ían|drá|drán|iendo)|puso|pusieron|puesto)"
_GO_ES = r"(?:se (?:fue|fueron|va|van|iba|iban)|irse|yéndose|and(?:a|an|uvo|uvieron|aba|aban|arse)|andarse|se and(?:a|an|uvo|uvieron))"
_TURN = r"(?:turn(?:s|ed|ing)?)"
_TAKE = r"(?:tak(?:e|es|ing|en)|took)"
_THROW = r"(?:throw(?:s|n|ing)?|threw)"

IDIOM_MEANINGS: dict[Language, tuple[Lost, ...]] = {
    Language.SPANISH: (
        Lost(
            rf"{_GO_ES} (?:por las ramas|con rodeos|por los cerros)",
            r"bush|tangents?|digress\w*|evad\w+|evas\w+|dodg\w+|avoid\w*|point|vague\w*|skirt\w*|rambl\w+|sidestep\w*|hedg\w+|mince\w*"
            r"|waffl\w*"
            r"|duck\w*|fudg\w*|stray\w*|wander\w*|deflect\w*|straight|direct\w*|roundabout|houses|stall\w*|prevaricat\w+|equivocat\w+",
        ),
        Lost(
            r"ech(?:a|an|ó|aron|aba|aban|ar|ando|ado) balones fuera",
            r"dodg\w+|avoid\w*|evad\w+|evas\w+|sidestep\w*|duck\w*|deflect\w*|skirt\w*|blame|buck|responsib\w+|pass\w*|stall\w*|bush|answer"
            r"|parr\w+|fend\w*|swerv\w*|shift\w*|batted|bat|play\w*|touch|committ?\w*|shirk\w*|clear\w*",
        ),
        Lost(
            rf"{_THROW_ES} la toalla",
            r"towel|g[ia]ve\w* up|giving up|quit\w*|surrender\w*|abandon\w*|concede\w*|resign\w*|throw\w*|threw|withdr\w+|capitulat\w+"
            r"|admit\w*"
            r"|drop\w*|bow\w*",
        ),
        Lost(
            rf"{_MAKE_ES} la vista gorda",
            r"blind|look\w*|ignor\w+|overlook\w*|wink\w*|condon\w+|toler\w+|pretend\w*|eyes?|disregard\w*|conniv\w*|let|allow\w*|excus\w*"
            r"|notice",
        ),
        Lost(
            rf"{_GIVE_ES} (?:un )?carpetazo|{_GIVE_ES} el carpetazo",
            r"shelv\w+|clos\w+|drop\w*|end\w*|buried|bury\w*|bin\w*|scrap\w*|kill\w*|archiv\w*|abandon\w*|quash\w*|halt\w*|put|ax\w+"
            r"|stop\w*"
            r"|wrap\w*|rest|dismiss\w*|ditch\w*|fil\w+",
        ),
        Lost(
            rf"{_PUT_ES} (?:el )?punto final|{_PUT_ES} fin",
            r"end\w*|finish\w*|clos\w+|stop\w*|conclu\w+|bring\w*|brought|final\w*|over|complet\w*|draw\w*|rest|terminat\w+|halt\w*"
            r"|wrap\w*|last"
            r"|settl\w*|curtain|line|broke\w*|break\w*|curb\w*|paid",
        ),
        Lost(
            rf"{_PUT_ES} (?:los )?pies en polvorosa",
            r"fl(?:ee|ed|eeing)|ran|run\w*|escap\w*|took|bolt\w*|heels|scarper\w*|made off|getaway|vanish\w*|scamper\w*",
        ),
        Lost(
            r"(?:qued|sal)(?:ó|aron|ieron|e|en|a|an) (?:en )?(?:agua de borrajas)|en agua de borrajas",
            r"nothing|fizzl\w+|naught|nowhere|fail\w*|collaps\w+|noth\w*|fell|petered|vain|smoke|end\w*",
        ),
        Lost(
            rf"(?:le |les |se )?{_GIVE_ES} la espalda",
            r"back\w*|turn\w*|abandon\w*|reject\w*|shun\w*|spurn\w*|snub\w*|ignor\w+|desert\w*|rebuff\w*|shoulder|disown\w*|forsak\w+"
            r"|betray\w*"
            r"|deaf|unwilling|support\w*",
        ),
        Lost(
            r"(?:romp|rompi)(?:e|en|ó|eron|er|erá|endo) (?:el hielo)",
            r"ice|thaw\w*|tension\w*|ease\w*|first|silence|open\w*|broke\w*|break\w*",
        ),
        Lost(
            r"(?:met|meti)(?:e|en|ó|eron|er|endo|ido) la pata",
            r"foot|blunder\w*|mistak\w*|gaff\w*|slip\w*|err\w*|goof\w*|mess\w*|put|wrong|boob\w*|faux|screw\w*|botch\w*|blew|bungl\w*"
            r"|trip\w*",
        ),
        Lost(
            r"(?:sac|saqu)(?:a|an|ó|aron|ar|e|en|ando|ado) (?:pecho)",
            r"boast\w*|brag\w*|proud\w*|pride|chest|crow\w*|tout\w*|trumpet\w*|defend\w*|swell\w*|puff\w*|hail\w*|celebrat\w*|credit",
        ),
        Lost(
            r"(?:est(?:á|án|aba|aban|uvo)|qued(?:a|ó|an|aron)|sigue|siguen) en el aire",
            r"air|uncertain\w*|doubt\w*|unclear|undecided|unresolved|limbo|balance|question|open|hang\w*|unknown|unsettled|pending|not"
            r"|n['’]t"
            r"|wait\w*|midair|unsure|jeopardy|risk|remain\w*",
        ),
        Lost(
            r"(?:levant|alz)(?:a|an|ó|aron|ar|ará|ado|ando) (?:ampollas|polvareda|una polvareda|revuelo)",
            r"stir\w*|uproar|controvers\w*|anger\w*|outr\w+|storm\w*|fuss|feathers|hackles|row|raw|offen\w+|upset\w*|blister\w*"
            r"|furor\w*|rais\w*"
            r"|caus\w*|spark\w*|outcry|sensation|commotion|backlash|irrit\w*|criticism",
        ),
        Lost(
            r"(?:cay|ca)(?:ó|e|en|yó|yeron|erá|ído) en (?:saco roto|oídos sordos)",
            r"deaf|nothing|ignor\w+|unheard|unheeded|vain|waste\w*|heed\w*|attention|unanswered|naught|lost|forgotten",
        ),
        Lost(
            r"a (?:regañadientes)",
            r"reluctan\w*|grudging\w*|unwilling\w*|teeth|complain\w*|will|grumbl\w*|half-heart\w*|begrudging\w*|resist\w*|hesitan\w*",
        ),
        Lost(
            r"a bombo y platillo",
            r"fanfare|trumpet\w*|great|publicity|hype\w*|ballyhoo|noise|loud\w*|splash\w*|much|song|drum\w*|tout\w*|hoopla|big",
        ),
        Lost(
            r"de puntillas",
            r"tiptoe\w*|quiet\w*|discreet\w*|discret\w*|silent\w*|stealth\w*|notice\w*|low|unnoticed|lightly|toe\w*|avoid\w*|briefly|barely"
            r"|gloss\w*",
        ),
        Lost(
            r"a dedo(?! \w+ado)",
            r"hand\w*|tender\w*|direct\w*|hitch\w*|arbitrar\w*|appoint\w*|without|competition|bid\w*|favou?rit\w*|no-bid|uncontested|single"
            r"|discretion\w*|personally|cron\w*|thumb\w*|chosen|picked",
        ),
        Lost(
            r"contra viento y marea",
            r"thick|odds|hell|high|come what|storm\w*|all costs|adversit\w*|despite|obstacl\w*|against|regardless|everything|tooth|hold"
            r"|whatever",
        ),
        Lost(
            r"(?:le|les|se le|se les) (?:cost|cuest)(?:ó|a|aron|ará|an) (?:el puesto|el cargo)",
            r"cost\w*|job\w*|post\w*|position\w*|lost|los\w+|seat|office|sack\w*|fir\w+|oust\w*|career|role",
        ),
    ),
    Language.ENGLISH: (
        Lost(
            r"(?:beat|beats|beating) about the bush|beat around the bush",
            r"ramas|rodeos|grano|tapujos|directo|vaguedades|cerros|indirectas|evasiv\w+|evad\w+|balones|claro|and\w+",
        ),
        Lost(
            rf"{_THROW} in the towel",
            r"toalla|rend\w+|rind\w+|abandon\w*|renunci\w+|desist\w+|claudic\w+|tir\w+|retir\w+|dimit\w+|capitul\w+|d\w+ por vencid\w+"
            r"|vencid\w+",
        ),
        Lost(
            rf"{_THROW} (?:his|her|their|its) hats? into? the ring|{_THROW} (?:his|her|their) hats? in the ring",
            r"candidat\w+|candidatura|postul\w+|aspir\w+|carrera|lanz\w+|present\w+|ruedo|contienda|compet\w+|compit\w+|disput\w+"
            r"|anunci\w+|palestra"
            r"|optar|opt\w+",
        ),
        Lost(
            rf"{_TURN} a blind eye",
            r"vista|ojos?|ignor\w+|lado|pas\w+ por alto|toler\w+|ojo|gorda|consint\w+|consent\w+|hac\w+|hiz\w+|oídos",
        ),
        Lost(
            rf"{_TURN} a deaf ear",
            r"oíd\w+|sord\w+|ignor\w+|caso|escuch\w+|desoy\w+|desoí\w+|atend\w+|oyeron|oídos|hicieron|rechaz\w+",
        ),
        Lost(
            r"(?:got|get|gets|getting|had|have|has) cold feet",
            r"mied\w+|ech\w+|arrep\w+|acobard\w+|dud\w+|ach\w+|vacil\w+|entró|atr[aá]s|arrug\w+|raj\w+|temor\w*|valor|canguelo|recul\w+",
        ),
        Lost(
            r"(?:bite|bites|bit|biting|bitten) the bullet",
            r"coraje|corazón|hac\w+|hizo|aguant\w+|trag\w+|resign\w+|asum\w+|mal trago|afront\w+|enfrent\w+|acept\w+|apret\w+|valor\w*"
            r"|toro|tripas"
            r"|decid\w+",
        ),
        Lost(
            r"(?:pull|pulls|pulled|pulling) the plug",
            r"cancel\w+|suspend\w+|retir\w+|fin|termin\w+|pon\w+|puso|desconect\w+|cort\w+|abandon\w+|cerr\w+|clausur\w+|cierr\w+|grifo"
            r"|dej\w+"
            r"|desech\w+|paraliz\w+|desenchuf\w+|par\w+|elimin\w+",
        ),
        Lost(
            rf"{_TAKE} (?:the |some of the )?(?:flak|heat)(?= (?:for|from|over))",
            r"crític\w+|critic\w+|ataqu\w+|reproch\w+|palos?|lluev\w+|llov\w+|chaparrón|censur\w+|reprob\w+|cuestion\w+|repr\w+|fuego"
            r"|presión",
        ),
        Lost(
            r"(?:come|came|comes|coming) under fire|under fire(?= (?:for|over|from|after))",
            r"crític\w+|critic\w+|ataqu\w+|atac\w+|fuego|disparos?|lluev\w+|llov\w+|cuestion\w+|tirote\w+|balazos|tiros|censur\w+"
            r"|blanco|reproch\w+"
            r"|diana|bombarde\w+|ojo|mira|bal\w+|punto",
        ),
        Lost(
            r"(?:on|walking|walk|walks) (?:on )?thin ice",
            r"hielo|cuerda|peligr\w+|arriesg\w+|delicad\w+|resbaladiz\w+|riesgo\w*|floja|comprometid\w+|filo|límite|pisando",
        ),
        Lost(
            r"out of the blue",
            r"repent\w+|inesperad\w+|improvis\w+|sorpres\w+|pronto|sorprend\w+|sin previo|súbit\w+|nada|imprevist\w+|avis\w+|buenas",
        ),
        Lost(
            r"under the weather",
            r"mal|enferm\w+|indispuest\w+|pachuch\w+|bien|resfri\w+|decaíd\w+|salud|mala|indisposición|moles\w+|pocho|griposo|acatarrad\w+",
        ),
        Lost(
            r"(?:in|into|out of) hot water",
            r"líos?|problem\w+|apuro\w*|aprieto\w*|dificult\w+|agua|embroll\w+|caliente|brete|polémica|enredo",
        ),
        Lost(
            r"a (?:slap|rap) on the (?:wrist|knuckles)",
            r"tirón|orejas|reprimend\w+|regañ\w+|amonest\w+|leve\w*|palmad\w+|castig\w+|sanci\w+|lev\w+|advert\w+|simbólic\w+|cachete"
            r"|llamada",
        ),
        Lost(
            r"(?:jump|jumps|jumped|jumping) (?:on )?(?:the|on the) bandwagon",
            r"carro|sum\w+|subi\w+|sub\w+|moda|apunt\w+|tren|ola|un[ií]\w+",
        ),
        Lost(
            r"(?:pass|passes|passed|passing) the buck",
            r"pelota|culpa\w*|respons\w+|muerto|balones|escurr\w+|ech\w+|carg\w+|pas\w+|tejado|mochuelo|lav\w+|evad\w+",
        ),
        Lost(
            r"(?:cut|cuts|cutting) corners",
            r"ahorr\w+|ataj\w+|chapuz\w*|recort\w+|calidad|escatim\w+|descuid\w+|norm\w+|segur\w+|abarat\w+|simplific\w+|camino|esquin\w+",
        ),
        Lost(
            r"(?:bury|buried|buries|burying) the hatchet",
            r"hacha|paz|paces|reconcili\w+|enterr\w+|entierr\w+|rencill\w+|diferencias|hostil\w+|olvid\w+",
        ),
        Lost(
            r"(?:make|makes|made|making) ends meet",
            r"fin de mes|mes|llegar|subsist\w+|sobreviv\w+|viv\w+|apuros|salir|cuentas|arregl\w+|lleg\w+|cubr\w+|gastos|sustent\w+",
        ),
        Lost(
            r"(?:drag|drags|dragged|dragging) (?:its|their|his|her) (?:feet|heels)",
            r"arrastr\w+|larg\w+|demor\w+|retras\w+|dilat\w+|remol\w+|lent\w+|tiempo|pies|prisa|reacci\w+|posterg\w+|aplaz\w+|desgana"
            r"|dilaci\w+"
            r"|parsimonia|esperar|tard\w+|dando|rem\w+",
        ),
        Lost(
            r"(?:back|backed|backs) to (?:the drawing board|square one)",
            r"cero|principio|punto|empez\w+|comenz\w+|partida|inici\w+|replante\w+|nuevo|replant\w+|volv\w+|casilla|rehac\w+",
        ),
        Lost(
            r"(?:a|the) (?:wake-up call)",
            r"atención|llamad\w+|avis\w+|alert\w+|advert\w+|toque|despert\w+|aldab\w+|alarm\w+|señal|aldaba\w*|campanada|sacudida"
            r"|revulsivo",
        ),
    ),
}
