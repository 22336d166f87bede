"""What a text says that limits a statement, and what may say it in the other language: hardly, on average, a toy gun, her lawyer's.

Rows of the form of `es_en_phrases.Lost`. Whole words, any case.
"""

from __future__ import annotations

from aligner.languages.es_en_phrases import Lost
from aligner.languages.pair import Language

__all__ = ["LOST_LIMITS"]

_PERSONS_ES = (
    r"(?:herman|hij|prim|suegr|cuñad|sobrin|abuel|niet|espos|novi|vecin|abogad|jef|soci|amig|emplead|alumn|secretari|enfermer)"
    r"[oa]s?|tí[oa]s?|marido|viud[oa]|yerno|nuera|(?<!casa )(?<!empresa )(?<!compañía )(?<!sociedad )madre|padre|chófer|chofer|escolta"
    r"|guardaespaldas|asistente|ayudante"
    r"|cliente|contable|portavoz|ex(?:espos[oa]|marido|mujer|novi[oa]|pareja)|pareja|médic[oa]|representante|asesor(?:a|es)?"
)
_PERSONS_EN = (
    r"(?:(?:step|half-)?(?:brother|sister|son|daughter|mother|father)(?:-in-law)?|cousin|nephew|niece|uncle|aunt|grand(?:father|mother|son"
    r"|daughter)|wife|husband|widow|widower|girlfriend|boyfriend|partner|fianc[eé]e?|neighbou?r|lawyer|attorney|boss|friend|secretary|nurse"
    r"|chauffeur|driver|bodyguard|assistant|aide|client|accountant|spokesman|spokeswoman|agent|adviser|advisor|doctor|colleague|employee"
    r"|parent)s?"
)
_ANY_PERSON_ES = (
    rf"{_PERSONS_ES}|famili\w+|pariente\w*|allegad\w+|matrimoni\w+|gemel\w+|melliz\w+|hermanastr\w+|hijastr\w+|padrastr\w+|madrastr\w+"
    rf"|niñ\w+"
    r"|bebé\w*|menor\w*|chic[oa]s?|herederos?|heredera|prometid\w+|cónyuge|consorte|defens\w+|letrad\w+|doctor\w*|conductor\w*|colega\w*"
    r"|colaborador\w*|agente\w*|consejer\w+|emplead\w+|trabajador\w+|vocer\w+|portavo\w+|ex|particular|jefatur\w+|patrón|patrona|fratern\w+"
    r"|matern\w+|patern\w+|filial\w*|conyugal\w*|ti[oa]s?|abuelit\w+|mamá|papá|hermanit\w+|contador\w*|gestor\w*|inquilin\w+|subordinad\w+"
)
_ANY_PERSON_EN = (
    rf"{_PERSONS_EN}|grand\w+|represent\w*|\w+mates?|fellow\w*|deput(?:y|ies)|legal|famil\w+|relative\w*|sibling\w*|twins?|child\w*"
    rf"|kids?|boys?"
    rf"|girls?|bab(?:y|ies)|spouse\w*|ex|ex-\w+|couple\w*|in-laws?"
    r"|mums?|moms?|dads?|heirs?|minors?|teen\w*|counsel|defen[cs]e|solicitor\w*|barrister\w*|physician\w*|staff\w*|worker\w*|chief"
    r"|manager\w*"
    r"|spokes\w+|representative\w*|consultant\w*|guard\w*|escort\w*|pal|mates?|associates?|business partner|companion\w*|pupil\w*"
    r"|student\w*"
    r"|\w+-in-law|residents?|villagers?|locals?|townspeople|inhabitants?|brotherly|sisterly|maternal|paternal|marital|employer\w*|underling\w*|subordinate\w*|women|woman|lady|neighbo\w+"
    r"|next-door"
)
_PER_ES = (
    r"hij[oa]|niñ[oa]|persona|cabeza|habitante|hogar|familia|alumn[oa]|estudiante|trabajador|emplead[oa]|pasajer[oa]|noche|acción"
    r"|barril|kilo|kilogramo|litro|tonelada|hectárea"
)
_PER_EN = (
    r"child|person|head|inhabitant|household|family|pupil|student|worker|employee|passenger|night|share|barrel|kilo|kilogram\w*|litre"
    r"|liter|tonne|ton|hectare"
)

LOST_LIMITS: dict[Language, tuple[Lost, ...]] = {
    Language.SPANISH: (
        Lost(
            r"cada un[oa](?! (?:de|del|con|en)\b)|sendos|sendas",
            r"each|apiece|every\w*|both|per|individual\w*|respectiv\w+|either|a (?:head|piece|person)|one|separate\w*|own|ones"
            r"|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:US)?[$€£]?\d[\d.,]*(?:-[a-z]+)?(?= [a-z])",
        ),
        Lost(
            r"(?:negó|negaron|niega|niegan|negar) haber(?:l[aeo]s?)? (?:dicho|afirmado|asegurado|declarado|sostenido|prometido|insinuado)",
            r"sa(?:id|y|ying)|t(?:old|ell\w*)|claim\w*|stat\w+|promis\w+|suggest\w*|made|remark\w*|comment\w*|words|spok\w+|impl\w+"
            r"|assur\w+"
            r"|assert\w*|utter\w*|hint\w*|alleg\w+|declar\w+|maintain\w*",
        ),
        Lost(r"puntos (?:base|b[aá]sicos)", r"basis|points?|bps?|percentage|quarter-point|half-point|pp"),
        Lost(
            r"no (?:s[oó]lo|únicamente|solamente)(?= [^.;]{3,90} sino)",
            r"only|just|merely|simply|partly|not least|as well|also|both|too|besides|addition|even|more than|alone|apart from|beyond",
        ),
        Lost(
            r"(?:fundador|dueñ[oa]|propietari[oa])(?:a|s|es|as)?(?= (?:del|de (?:la|los|las|un|una|su|sus)) )",
            r"\w*found\w+|own\w*|landlord\w*|landlady|proprietor\w*|creator\w*|establish\w*|set up|start\w*|belong\w*|holder\w*|boss\w*"
            r"|behind|'s|s'",
        ),
        Lost(
            r"borrador(?:es)?|anteproyectos?",
            r"draft\w*|bill|propos\w+|outline|preliminary|sketch|rough|white paper|eraser|plan",
        ),
        Lost(r"(?:programa|proyecto|plan|prueba|estudio|fase)s? piloto", r"pilot\w*|trial\w*|test\w*|experiment\w*|demonstration"),
        Lost(
            r"en su (?:gran |inmensa )?mayoría|mayoritariamente|mayormente",
            r"most\w*|main\w*|large\w*|predominant\w*|major\w*|chief\w*|primar\w+|overwhelming\w*|generally|principal\w*|bulk|nearly "
            r"all|many|vast",
        ),
        Lost(
            r"(?:estaba|iba|viajaba|vivía|vive|estuvo|murió|actuó|quedó) sol[oa]s?(?! (?:en|con|por) (?:el|la) (?:nombre|idea))",
            r"alone|own|solo|himself|herself|lone\w*|single-handed\w*|unaccompanied|only|solitary|by one man|nobody|no one|sole\w*"
            r"|isolated",
        ),
        Lost(
            r"(?:intento|tentativa|conato)s? de(?= (?:homicidio|asesinato|violación|robo|golpe|secuestro|atraco|fuga|soborno|estafa"
            r"|suicidio"
            r"|envenenamiento|extorsión|agresión|asalto|atentado|fraude|linchamiento)\b)",
            r"attempt\w*|try\w*|tried|bid|foil\w*|fail\w*|effort\w*|would-be|nearly|almost|sought|thwart\w*|plot\w*|near|averted|abortive",
        ),
        Lost(
            r"en sentido contrario|a contramano|en contravía|en dirección contraria|en contradirección",
            r"wrong|opposite|against|oncoming|contraflow|head-on|other|revers\w+|contrary|back",
        ),
        Lost(
            r"(?:pidió|pidieron|solicitó|solicitaron|exigió|bajo|en|desde|mantuvo) (?:el |condición de )?anonimato"
            r"|(?:no quiso|pidió no|prefirió no|pidieron no) (?:dar su nombre|ser identificad[oa]s?|revelar su (?:nombre|identidad))",
            r"anonym\w*|named?|identif\w+|unnamed|identity|identities|background|nameless|incognito|unidentified",
        ),
        Lost(
            r"apenas(?= (?:hay|hubo|había|haya|ha|han|habían|se|le|les|lo|los|la|las|tiene|tienen|tuvo|tenía|queda|quedan|pudo|puede|pueden"
            r"|cambi\w+|super\w+|roz\w+)\b)",
            r"hardly|barely|scarcely|little|few\w*|almost no\w*|n['’]t|not|no|none|only|just|rare\w*|minimal\w*|limited|virtually|next to"
            r"|nearly|without|slight\w*|small|handful|never|seldom|narrowly|mere\w*|lack\w*|fail\w*|shy|under|less",
        ),
        Lost(
            r"(?:muy )?poco(?= (?:[^\W\d_]+(?:bles?|ales?|entes?|antes?|osos?|osas?|ivos?|ivas?|icos?|icas?|ados?|adas?|idos?|idas?|az|aces"
            r"|iles?)|claros?|claras?|común|comunes)\b)",
            r"not|n['’]t|un\w+|in\w{4,}|im\w{4,}|ir\w{4,}|dis\w+|hardly|little|less|low\w*|weak\w*|poor\w*|barely|limited|scarce\w*"
            r"|rare\w*|few\w*"
            r"|no|never|seldom|lack\w*|doubt\w*|shallow|vague\w*|sketchy|obscure\w*|slim|remote|far from|anything but|short on|thin\w*",
        ),
        Lost(rf"(?:{_PERSONS_ES})(?= (?:del|de (?:la|los|las|un|una)) (?-i:[a-zñ]{{4,}}))|del? su (?:{_PERSONS_ES})", _ANY_PERSON_EN),
        Lost(
            r"(?:balas?|pelotas?|proyectil(?:es)?) de goma|(?:pistola|arma|rifle|fusil|granada|escopeta|revólver)s? (?:de (?:juguete|fogueo"
            r"|imitación)|simulad[oa]s?)",
            r"rubber|toy|fake|replica|imitation|blank\w*|plastic|dummy|mock|starting pistol|pretend|sponge|elastic|gum",
        ),
        Lost(
            r"mutuamente|recíprocamente|(?:el|la) un[oa] (?:al?|del?|con) (?:el |la )?otr[oa]|un[oa]s (?:a|con) otr[oa]s",
            r"each|one another|mutual\w*|reciproc\w*|both|trad(?:e|ed|ing)|exchang\w*|between|together|back and forth|either|among"
            r"|themselves|other|shared?|swap\w*|joint\w*|side",
        ),
        Lost(
            r"(?:la )?mitad (?:del?|de los|de las|de sus?)(?! (?:camino|mes|semana|año|siglo|temporada|partido|tabla|precio|mundo))",
            r"half|halve\w*|halfway|50|fifty|mid\w*|part|split|between|centre|center|second|first|equal\w*|even\w*",
        ),
        Lost(
            r"(?<!por )(?<!de )(?<!form\w )(?:una |alguna |buena |gran )?partes? (?:del|de la|de los|de las|de sus?)(?= (?:declaración"
            r"|carta|texto"
            r"|informe|dinero|edificio|pruebas?|mercancía|botín|documentos?|fondos?|libro|discurso|contrato|deuda|carga|tejado|ciudad"
            r"|población"
            r"|multa|pago|sueldo|herencia|material\w*|archivos?)\b)",
            r"part\w*|some\w*|section\w*|piece\w*|among|area\w*|portion\w*|half|share\w*|stretch\w*|extract\w*|fragment\w*|excerpt\w*"
            r"|much|most"
            r"|many|several|few|all but|chunk\w*|swath\w*|passage\w*|segment\w*|quarter|third",
        ),
        Lost(
            r"a condición de que|con la condición de que|siempre y cuando|con tal de que",
            r"condition\w*|provid\w+|as long as|so long as|if|only|unless|subject|depend\w*|contingent|in (?:return|exchange)|assuming"
            r"|once",
        ),
        Lost(
            r"(?:sigue|siguen|continúa|continúan|permanece|permanecen)(?= (?:en libertad|fugad|huid|desaparecid|deteni|hospitaliz"
            r"|ingresad|abiert"
            r"|cerrad|sin |en paradero|en prisión|encarcelad|vigente|prófug))",
            r"still|remain\w*|continu\w*|stay\w*|keep\w*|kept|yet|ongoing|persist\w*|no longer|so far|to date|now|not|n['’]t|never|on",
        ),
        Lost(r"de media|en promedio|por término medio|como promedio", r"average\w*|mean|typical\w*|median|per|usual\w*|norm\w*|general\w*"),
        Lost(
            r"se (?:estima|calcula) (?:que|en)|según estimaciones|(?:unos|unas|un total) estimad[oa]s?",
            r"estimat\w*|believ\w*|thought|about|around|some|approx\w*|calculat\w*|reckon\w*|roughly|nearly|almost|or so|likely|project\w*"
            r"|expect\w*|say\w*|said|according|put|puts|predict\w*|forecast\w*|valued?|guess\w*|suggest\w*|up to|as (?:many|much)",
        ),
        Lost(
            rf"por (?:{_PER_ES})(?! (?:de|del|a|y|que)\b)",
            rf"per|each|every|apiece|hourly|nightly|individual\w*|(?:a|an|the) (?:{_PER_EN})|daily|by|capita|one|single|heads?|everyone"
            rf"|overnight",
        ),
        Lost(
            r"(?:el|la) primer[oa]?(?= (?:mujer|hombre|presidenta?|persona|país|ciudad|empresa|español\w*|mexican\w*|latin\w*"
            r"|afro\w*|negr[oa]"
            r"|indígena|equipo|club|caso|vez|juez[a]?|alcaldesa|atleta|banco|universidad)\b)",
            r"first\w*|inaugural|debut\w*|maiden|pioneer\w*|premier\w*|never|1st|initial\w*|original\w*|earliest|early|one|once|new\w*"
            r"|before|until"
            r"|ever|opening|start\w*|historic",
        ),
    ),
    Language.ENGLISH: (
        Lost(
            r"den(?:y|ies|ied|ying) (?:having |ever |ever having )?(?:said|saying|told|telling|claiming|claimed|promised|promising)",
            r"dicho|dij\w+|dec\w+|dic\w+|afirm\w+|asegur\w+|cont\w+|declar\w+|promet\w+|palabras|habl\w+|sosten\w+|sostuv\w+|manifest\w+"
            r"|coment\w+|insinu\w+|mencion\w+|inform\w+|avis\w+",
        ),
        Lost(r"basis points?|bps", r"puntos?|pb|básic\w+|centésim\w+|cuarto\w*"),
        Lost(
            r"not (?:only|just|merely)(?= [^.;]{3,90} but)",
            r"s[oó]lo|únicamente|solamente|meramente|simplemente|además|también|tanto|incluso|más que|amén|aparte",
        ),
        Lost(
            r"(?:[^\W\d_]+['’]s|s['’]) (?:co-)?(?:founder|owner)s?|(?:co-)?(?:founder|owner)s? of(?= (?:the|a|his|her|their)\b)",
            r"\w*fund[aó]\w*|dueñ\w+|propietari\w+|creador\w*|cread\w+|cre[oó]|amo|amos|casero\w*|titular\w*"
            r"|patrón\w*|empresari\w+",
        ),
        Lost(
            r"draft(?= (?:agreement|bill|law|text|report|document|resolution|decree|deal|treaty|constitution|plan|rules|contract"
            r"|statement)\b)",
            r"borrador\w*|proyect\w+|anteproyect\w+|propuest\w+|esbozo|preliminar\w*|proposici\w+|minuta|versión",
        ),
        Lost(r"pilot(?= (?:scheme|programme|program|project|study|test|plan|phase)\b)", r"pilot\w+|experiment\w+|prueba\w*|ensayo\w*"),
        Lost(
            r"(?:was|were|is|are|lived?|lives|died|acted|travelled|traveling|travelling) (?:\w+ )?alone(?! (?:in (?:his|her|their|this)"
            r"|among))",
            r"sol[oa]s?|solitari\w+|únic\w+|aislad\w+|acompañ\w+|cuenta|nadie|individual\w*|soledad|sin compañ\w+|sól[oa]",
        ),
        Lost(
            r"attempted(?= (?:murder|poisoning|rape|robbery|coup|kidnapping|abduction|assassination|burglary|bribery|fraud|suicide|break-in"
            r"|extortion|assault|bombing|theft|homicide|manslaughter)\b)",
            r"intent\w*|tentativa\w*|frustrad\w+|fallid\w+|quis\w+|trat\w+|conato\w*|pretend\w+|grado|fracas\w+|abort\w+|iba",
        ),
        Lost(
            r"off-duty|off duty",
            r"servicio|libre\w*|franc[oa]s?|civil|descanso|vacaciones|permiso|paisano|horas?|turno|asueto|día libre|jornada",
        ),
        Lost(
            r"the wrong way(?! to)|on the wrong side of the (?:road|motorway|highway)|against (?:the )?traffic",
            r"contrari\w+|contramano|contravía|equivocad\w+|inverso|contradirección|opuest\w+|indebid\w+|contraflujo",
        ),
        Lost(
            r"(?:on condition of|speaking|requested|requesting|asking for|asked for) anonymity|ask(?:ed|ing) not to be (?:named|identified)"
            r"|declin(?:ed|ing) to (?:be (?:named|identified)|give (?:his|her|their) names?)",
            r"anonim\w+|anónim\w+|nombre\w*|identi\w+|reserva\w*",
        ),
        Lost(
            r"(?:hardly|scarcely|barely)(?! (?:\d|a (?:week|month|day|year|hour|minute)|two|three|four|five|six|seven|eight|nine|ten"
            r"|half))",
            r"apenas|casi|poc\w+|escas\w+|ni|no|difícil\w*|ningun\w*|nunca|rara\w*|mínim\w+|nada|recién|justo|sólo|solo|just\w+|sin"
            r"|menos|penas"
            r"|falt\w+|limitad\w+|insuf\w+|leve\w*|tan|siquiera|por los pelos|corto",
        ),
        Lost(
            rf"(?:[^\W\d_]+['’]s|s['’]|his|her|their) (?:[^\W\d_]+ )?(?:{_PERSONS_EN})['’]s?(?= [a-z])"
            rf"|(?-i:[a-z]{{4,}})['’]s (?:(?:younger|older|elder|eldest|youngest|late|estranged|twin|former|teenage) )?(?:{_PERSONS_EN})"
            r"(?! (?:company|companies|group|firm|organi[sz]ation|body))",
            _ANY_PERSON_ES,
        ),
        Lost(
            r"(?:rubber|plastic)(?= (?:bullets?|rounds?|projectiles?|baton))|blank(?= (?:rounds?|bullets?|cartridges?|ammunition))"
            r"|(?:toy|replica|imitation|fake)(?= (?:gun|guns|pistol|pistols|weapon|weapons|firearm|firearms|rifle|rifles|grenade"
            r"|grenades))",
            r"goma|caucho|plástic\w+|fogueo|juguete\w*|réplica\w*|imitación|fals\w+|simulad\w+|mentira|pega|detonador\w*|simulacr\w+",
        ),
        Lost(
            r"(?<!from )each other|one another",
            r"mutu\w+|entre|un[oa]s?|otr[oa]s?|recíproc\w+|ambos|ambas|cruz\w+|intercambi\w+|se|nos|os|junt[oa]s?|conjunt\w+|cara a "
            r"cara|parej\w+"
            r"|enfrent\w+|sí|compart\w+",
        ),
        Lost(
            r"(?<!first )(?<!second )(?<!other )(?<!a )(?<!and )half (?:of|the|its|his|her|their)(?= (?!time|way|hour|century|decade"
            r"|year|dozen|an))",
            r"mitad\w*|medi[oa]s?|50|cincuenta|partes? iguales|parte|divid\w+|segund\w+|primer\w+|uno de cada dos|reduj\w+|reduc\w+",
        ),
        Lost(
            r"(?<!was )(?<!is )(?<!be )(?<!as )(?<!take )(?<!took )parts? of(?= (?:the|his|her|its|their) (?:statement|letter|text"
            r"|report|money"
            r"|building|evidence|haul|documents?|funds?|book|speech|contract|debt|cargo|roof|city|population|fine|payment|salary"
            r"|inheritance"
            r"|files?|village|town|coast|country|interview|recording|testimony|estate|land|fleet)\b)",
            r"part\w*|fragment\w*|trozo\w*|algun\w*|secci\w+|tramo\w*|pedazo\w*|una|entre|algo|medid\w+|elemento\w*|zonas?|áreas?|porci\w+"
            r"|pasaje\w*|extracto\w*|vari[oa]s|much\w+|barri\w+|puntos?|mitad|tercio|sectores?|apartado\w*",
        ),
        Lost(
            r"on (?:the )?condition (?:that|of)(?! anonymity)|(?:as|so) long as(?! (?:\d|two|three|four|five|six|ten))",
            r"condici\w+|siempre|tal (?:de )?que|si|supedit\w+|sujet\w+|mientras|cambio|anonimato|sólo|solo|cuando|a menos|salvo"
            r"|requisit\w+|depend\w+",
        ),
        Lost(
            r"still(?= (?:at large|missing|in (?:prison|jail|custody|hospital|force|intensive)|on the run|alive|open|closed|detained"
            r"|being|unaccounted"
            r"|trapped|homeless|waiting|unsolved))",
            r"sigu\w+|segu\w+|contin\w+|todavía|aún|permanec\w+|mant\w+|persist\w+|ya|hasta ahora|hoy|sin|pendiente\w*|no|ni|nunca"
            r"|llev\w+|desde",
        ),
        Lost(
            r"(?:an|the) average|on average|averag(?:es|ed|ing)",
            r"medi[oa]s?|promedi\w+|normal\w*|corriente\w*|común|comunes|ordinari\w+|término|típic\w+|habitual\w*|cualquiera|general"
            r"|unos|unas|casi",
        ),
        Lost(
            r"an estimated|is estimated to|are estimated to|it is estimated that",
            r"estim\w+|calcul\w+|unos|unas|cerca|alrededor|aproxim\w+|cree\w*|casi|según|previs\w+|prev[eé]\w*|supon\w+|torno|valor\w+"
            r"|cifr\w+"
            r"|ronda\w*|podr[ií]\w+|más o menos|habr[ií]\w+|hasta|hacia|evalu\w+|tasa\w+|piensa\w*|proyect\w+",
        ),
        Lost(
            rf"per (?:{_PER_EN})|a head(?= (?:for|of|in|from|,|\.))",
            rf"por (?:{_PER_ES})\w*|cada|cabeza|per|la (?:hora|noche|acción|tonelada|persona)|el (?:kilo|barril|litro|metro)|a la hora"
            rf"|capita|cápita"
            r"|unidad|individual\w*|persona\w*|habitante\w*|diari\w+",
        ),
        Lost(
            r"the first(?= (?:woman|man|person|female|male|black|country|city|company|president|mayor|judge|athlete|bank|university"
            r"|case|team"
            r"|club|latina|latino|hispanic|indigenous|openly|muslim|jewish)\b)",
            r"primer\w*|1\.?[ªº]|estren\w+|inaugur\w+|pioner\w+|debut\w*|inédit\w+|nunca|jamás|inici\w+|únic[oa]|antes|origin\w+"
            r"|nuev\w+|histór\w+",
        ),
    ),
}
