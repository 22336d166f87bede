"""Phrases of the news that have a fixed translation, and phrases that must not be lost, in Spanish and English.

Regular expressions over whole words, any case but for names. `RENDERINGS`: an English phrase, a Spanish phrase that is wrong for it, and
what shows that nothing is wrong: Spanish words that do translate it (`right`), English words that the Spanish phrase may stand for
(`also`). `means`: how it is said, for the message. `SAID`: the same, where the words are in a quotation. `LOST`: what a text says, and
what may say it in the other one.
"""

from __future__ import annotations

from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = ["CLOCK", "LOST", "PLACE_OF_TIME", "RENDERINGS", "SAID", "ZONE", "Lost", "Rendering"]

NEVER = r"(?!)"


class Rendering(NamedTuple):
    """A wrong translation of a phrase, in either direction. `only_with`: what the English must have, too. See the module."""

    english: str
    spanish: str
    right: str = NEVER
    also: str = NEVER
    means: str = ""
    only_with: str = ""


class Lost(NamedTuple):
    """What a text says (`said`) and `answers` of the other text; `only_with`: what the other text must have for this to be asked.

    Where `said` ends with a group `figure`, the other text must have the same figure, and is asked near it.
    """

    said: str
    answers: str
    only_with: str = ""


_INFINITIVE = (
    r"(?!(?:ser|haber sido|arder|caer|morir|fallecer|estallar|quedar|resultar|desaparecer|perder|sufrir"
    r"|recibir|chocar)\b)\w{2,20}[aei]r(?:se|l[aeo]s?)?"
)
_UNITED_STATES = (
    r"(?:(?-i:House|Democrats?)|republicans?|white house|senat\w{1,6}|congress\w{0,5}|u\.s\.?|united states|washington"
    r"|americans?|midterms?"
    r"|vice president|primar(?:y|ies)|caucus\w{0,2}|governors?|obama|trump|clinton|biden|sanders)"
)
_PERIOD_EN = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d"
    r"|(?:next|this|last|the) (?:week|month|year|season|century|decade)|spring|summer|autumn|winter)\b"
)
_PERIOD_ES = (
    r"del? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(?:19|20)\d\d"
    r"|(?:la |el |este |esta |año |mes |semana )?(?:semana|mes|año|temporada|siglo|década|verano|otoño|invierno|primavera|próxim\w+"
    r"|pasad\w+))\b"
)
_MONTHS_AND_DAYS_ES = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(?:19|20)\d\d"
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))"
)
_MONTHS_AND_DAYS = (
    r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
)
_ENDED = (
    r"(?:decide|finish|complete|leave|withdraw|resign|return|submit|deliver|pay|answer|respond|reply|hand|sign|agree|publish|vote|choose"
    r"|announce|file|ratify|comply|conclude|apply|register|surrender|repay|vacate|step)"
)
_ARREST_ES = (
    r"(?:arrestad|detenid|acusad|imputad|procesad|inculpad|apresad|encarcelad)[oa]s?|(?:arrest|apres|encarcel)(?:ó|aron)|detuv(?:o|ieron)"
)
_ARREST = r"(?:arrested|detained|charged|indicted|jailed|held|in custody)"

RENDERINGS: tuple[Rendering, ...] = (
    # What helped and what stood against it; the end of a time and its beginning.
    Rendering(
        r"thanks to",
        r"pese a|a pesar de|aunque",
        r"gracias|debid\w+|porque|merced|causa|culpa|raíz|motivo|obedec\w+|consecuencia|dad[oa]s?|ya que|se deb\w+|atribu\w+",
        r"despite|spite|though|although|even|but|while|however|regardless|notwithstanding|still|yet|nevertheless",
    ),
    Rendering(
        r"despite|in spite of|although",
        r"gracias a|debido a",
        r"pese|pesar|aunque|si bien|no obstante|aun|sin embargo|pero|mientras|pues|con todo|desafi\w+",
        r"thank\w*|because|due|owing|as|since|given|result\w*|caus\w+|by|through|for|helped|why|led|credit\w*",
    ),
    Rendering(
        r"once|as soon as",
        r"hasta que",
        r"una vez\w*|cuando|tras|después|en cuanto|tan pronto|apenas|al|antes|antaño|antigu\w+|otrora|cada|vez|ex\w*|fue|era",
        r"until|till|before|by|pending|so long as|as long as|unless|up to|while",
    ),
    # The most and the least; a law that was signed; a plan that was shelved.
    Rendering(
        r"no more than|at most|(?:a |the )?maximum(?: of)?",
        r"mínim[oa]s?|como mínimo|al menos|por lo menos",
        r"máxim\w+|no (?:más|mayor|superior\w*)|hasta|como mucho|a lo sumo|tope|menos de|supere\w*|límite|exced\w+|apenas|solo|sólo",
        r"minimum|at least|least|slight\w*|minim\w+|small\w*|tiny|low\w*|fewer|no less|not less|floor|barest",
    ),
    Rendering(
        r"no (?:less|fewer) than|(?:a |the )?minimum(?: of)?",
        r"máxim[oa]s?|como máximo|como mucho|a lo sumo",
        r"mínim\w+|al menos|por lo menos|nada menos|no menos|cuando menos|desde|a partir",
        r"maximum|most|at most|highest|top|peak|record|utmost|high|maxim\w+|greatest|up to|no more",
    ),
    Rendering(
        r"censured?|punish(?:ed|es)?|penali[sz]e[sd]?|fined",
        r"sanciona(?: la| el)?(?= (?:la|el|una?) (?:ley|decreto|reforma|código|norma|presupuesto|enmienda))"
        r"|sancion(?:ó|aron|ará)(?= (?:\w+ )?(?:la|el|una?) (?:ley|decreto|reforma|código|norma|presupuesto|enmienda))",
        r"censur\w+|castig\w+|mult\w+|pen[oa]s?|penaliz\w+",
        r"assent\w*|sign\w*|enact\w*|approv\w+|pass\w*|sanctioned|ratif\w+|into law|endors\w+",
    ),
    Rendering(
        r"go-ahead|green light|approv(?:ed|es|al)|backed|launch(?:ed|es)?|gave the nod",
        r"carpetazo|(?:metió|metieron|guardó|guardaron|guarda|mete) en (?:un|el) cajón",
        r"aprob\w+|aprueb\w+|visto bueno|luz verde|lanz\w+|respald\w+|apoy\w+|autoriz\w+",
        r"shelv\w+|drop\w*|scrap\w*|abandon\w*|kill\w*|end\w*|clos\w+|ditch\w*|ax\w+|halt\w*|buried|bury|quash\w*|cancel\w*|put paid"
        r"|bin\w*",
    ),
    # What happened by itself and what somebody did; whose a ship is and what flag it flies; not even they, and only they.
    Rendering(
        r"(?:fired|shot|discharged|let off|threw|dropped)(?= (?:his|her|the|a|its|their|it)\b)",
        r"se (?:le|les) (?:disparó|dispararon|cayó|cayeron|escapó)",
        r"dispar(?:ando|ar|aba|aban)|tir\w+|arroj\w+|lanz\w+|accionó|solt\w+|dejó",
        r"accident\w*|went off|by mistake|unintent\w+|inadvertent\w*|fell|slipped|itself|misfir\w+|discharge[ds]? itself",
    ),
    Rendering(
        r"[^\W\d_]+-owned|owned by",
        r"(?:de|con|bajo) (?:bandera|pabellón)|abanderad[oa]s?",
        r"propiedad|dueñ\w+|propietari\w+|armador\w*|pertenec\w+|capital|públic\w+|estatal\w*|privad\w+|familiar\w*|filial",
        r"[^\W\d_]+-flagged|flag\w*|registered|flying",
    ),
    Rendering(
        r"[^\W\d_]+-flagged",
        r"(?:de )?(?:propiedad|capital) [^\W\d_]{4,}|propietari[oa]s?|armador(?:a|es|as)?|dueñ[oa]s?",
        r"bandera|pabellón|abanderad\w+|matrícula|matriculad\w+|registrad\w+",
        r"owne\w+|belong\w*",
    ),
    Rendering(
        r"not even",
        r"s[oó]l[oa](?:mente)?|únicamente|exclusivamente",
        r"ni|tampoco|siquiera|aun|aún|incluso|no|nadie|ningun\w*|ningún",
        r"only|just|solely|merely|alone|exclusively|sole|nothing but|no \w+ (?:than|but)",
    ),
    Rendering(
        r"only|solely",
        r"ni siquiera",
        r"s[oó]l[oa](?:mente)?|únic\w+|exclusiv\w+|apenas|simplemente|más que|sino|mer[oa]s?|recién|nada más|hasta|único",
        r"even|not|n['’]t|no|nor|never|neither|without|nobody|none|few\w*|hardly|barely|so much as|fail\w*|yet to",
    ),
    Rendering(
        r"also|too|as well",
        r"vuel(?:ve|ven) a(?= \w+[aei]r)|volvi(?:ó|eron) a(?= \w+[aei]r)|(?:ha|han|había|habían) vuelto a(?= \w+[aei]r)|otra vez|de nuevo",
        r"también|tampoco|asimismo|además|igualmente|incluso|demasiad\w+|así como|otr[oa]s?|ambos|ambas|junto|y",
        r"again|once more|another|back|re(?:turn|sum|open|peat|elect|new|iterat)\w*|second|third|twice|further|anew|fresh|yet|still|re-\w+"
        r"|continu\w+|new",
    ),
    # Before and after what was planned; wholly and in part.
    Rendering(
        r"(?:earlier|sooner) than|ahead of (?:schedule|time)",
        r"más tarde(?= (?:de|que))|después de lo|con (?:\w+ ){0,3}(?:retraso|demora|atraso)",
        r"antes|adelant\w+|más temprano|pronto|anticip\w+|antelación|precoz\w*",
        r"late\w*|delay\w*|behind|after|overdue|tard\w+",
    ),
    Rendering(
        r"later than|behind schedule",
        r"(?:antes|más temprano|más pronto)(?= de lo)|con (?:\w+ ){0,3}(?:antelación|anticipación|adelanto)",
        r"más tarde|después|retras\w+|demora\w*|atras\w+|tard\w+|posterior\w*",
        r"earl\w+|sooner|ahead|before|prior|advance",
    ),
    Rendering(
        r"in full|fully|entirely|in its entirety",
        r"parcial(?:mente)?|en parte|a medias",
        r"total\w*|íntegr\w+|complet\w+|plen\w+|enter\w+|del todo|todo|toda|al 100",
        r"part\w*|half|some\w*|not|n['’]t|never|incomplete\w*|halfway",
    ),
    Rendering(
        r"partial(?:ly)?|in part|partly",
        r"íntegr[oa]s?|íntegramente|totalmente|por completo|en su totalidad|plenamente",
        r"parcial\w*|parte|medias|medi[oa]|algun\w*",
        r"full\w*|entire\w*|whol\w+|complete\w*|total\w*|all",
    ),
    # Charges dropped and brought; what is asked for and demanded; who shot himself and who was shot.
    Rendering(
        r"(?:brought|filed|pressed|laid|file|press) (?:the )?charges|charged",
        r"retir(?:ó|aron|ará|arán|a|an|ado) (?:todos )?(?:los )?cargos|retir(?:ó|aron|ará|a|an|ado) la (?:denuncia|querella|acusación)",
        r"imput\w+|acus[aoó]\w*|present\w+|formul\w+|interpus\w+|cobr\w+|carg(?:ó|aron|ado)",
        r"drop\w*|withdr\w+|dismiss\w*|lift\w*|abandon\w*|rescind\w*|discontinu\w+",
    ),
    Rendering(
        r"asked for|requested|has asked|asked (?=the|him|her|them)",
        r"exig(?:ió|ieron)|demandó|demandaron",
        r"pid\w+|ped[ií]\w*|solicit\w+|rog\w+|reclam\w+|llam\w+|pregunt\w+|dese\w+|invit\w+",
        r"demand\w*|insist\w*|require\w*|order\w*|call\w*|urg\w+|sued|press\w*",
    ),
    Rendering(
        r"(?:was|were|been|being) (?:shot|stabbed|burned|burnt|cut|hanged|poisoned|injured|wounded)",
        r"se (?:disparó|dispararon|apuñaló|quemó|quemaron|cortó|ahorcó|ahorcaron|envenenó|hirió|suicidó|suicidaron)",
        r"fue|fueron|recib\w+|ha sido|han sido|sido|resultó|resultaron|lo|los|le|les|tiroteo|balazos?|heridas?",
        r"himself|herself|themselves|itself|own|suicide|accident\w*|took (?:his|her)|by hanging",
    ),
    # Who is not of age, or not born yet.
    Rendering(
        r"(?:a|the|one) (?:man|woman)",
        r"(?:un|el|una|la) menor(?! (?:de|que|en|a|cantidad|número|tasa|medida|duda|edad|cifra|parte|incidencia)\b)(?! \w+idad\b)",
        r"hombre\w*|mujer\w*|varón|señor\w*|adult\w+|individuo|sujeto|tipo|persona\w*|herman\w+|hij\w+|padre|madre",
        r"minor\w*|boy\w*|girl\w*|child\w*|teen\w*|juvenile\w*|youth\w*|young\w*|under-?age|kid\w*|schoolboy|schoolgirl|lesser|least"
        r"|smaller|aged",
    ),
    Rendering(
        r"bab(?:y|ies)",
        r"fetos?",
        r"bebé\w*|niñ\w+|recién|criatura|neonat\w+|hij\w+|embaraz\w+",
        r"f(?:o)?etus\w*|unborn|f(?:o)?etal|stillborn|womb|pregnan\w+",
    ),
    # Parts of a month or a year; while and after; taken on and laid off; served and suspended.
    Rendering(
        rf"early(?: in)?(?= {_PERIOD_EN})",
        rf"(?:finales|fines|mediados)(?= {_PERIOD_ES})",
        r"principios?|inicios?|comienzos?|primer\w*|temprano|arranque|albores|pronto",
        r"late|mid\w*|end|ends|middle|latter|close",
    ),
    Rendering(
        rf"late(?: in)?(?= {_PERIOD_EN})",
        rf"(?:principios|inicios|comienzos|mediados)(?= {_PERIOD_ES})",
        r"finales|fines|final|fin|últim\w*|postrimerías|tarde|segunda mitad",
        r"early|mid\w*|beginning|start|middle|first|onset",
    ),
    Rendering(
        rf"mid-?(?:\s)?(?={_PERIOD_EN})|the middle(?= of {_PERIOD_EN})",
        rf"(?:principios|inicios|comienzos|finales|fines)(?= {_PERIOD_ES})",
        r"mediados|mitad|medio|media",
        r"early|late|beginning|end|start|first",
    ),
    Rendering(
        r"after(?= (?:the|he|she|they|his|her|their|it)\b)",
        r"mientras(?! (?:que|tanto)\b)",
        r"tras|después|luego|una vez|cuando|posterior\w*|desde|a raíz|al|pasad\w+|siguiente|por|sobre",
        r"while|as|during|when|whilst|meanwhile|amid|pending|until",
    ),
    Rendering(
        r"(?:took|takes|taking|taken) on(?= (?:\d|some|about|around|more|new|extra|staff|workers|hundreds|dozens|\w+ (?:workers"
        r"|employees|staff)))",
        r"despid\w+|desped\w+|despidi\w+",
        r"contrat\w+|incorpor\w+|fich\w+|emple[oó]\w*|recib\w+|acept\w+",
        r"laid off|lay\w* off|fir(?:ed|es|ing)|dismiss\w*|sack\w*|redundan\w+|cut\w*|shed\w*|farewell|goodbye|layoffs?",
    ),
    Rendering(
        r"suspended(?! (?:from|for|in|over|after|while|on|without|player|service))",
        r"en firme|de cumplimiento efectivo|prisión efectiva|cárcel efectiva",
        r"suspen\w+|condicional\w*|sin ingres\w+|remisión",
        r"unsuspended|effective|immediate|serve\w*|firm|behind bars|final",
    ),
    # The state is not the capital.
    Rendering(r"Washington state", r"la capital", r"estado|oeste|costa|Seattle", r"capital|district"),
    # Before and after tax; votes that somebody got, and votes by which somebody won.
    Rendering(
        r"before tax(?:es)?|pre-tax|pretax",
        r"net[oa]s?|después de impuestos|libres? de impuestos",
        r"brut[oa]s?|antes de impuestos|antes de restar|sin descontar",
        r"net|after[ -]tax|after taxes|take-home|take home|clear\w*|neon",
    ),
    Rendering(
        r"after[ -]tax(?:es)?|take-home",
        r"brut[oa]s?(?! de petróleo| Brent)|antes de impuestos",
        r"net[oa]s?|después de impuestos|libres? de impuestos|tras (?:los )?impuestos|descontad\w+|en mano",
        r"gross|before tax\w*|pre-?tax|brut\w+|crude",
    ),
    Rendering(
        r"with (?:just |only |barely |a mere |some )?[\d,.]+ votes",
        r"por (?:apenas |solo |sólo |tan solo |unos |escasos |menos de )?[\d.,]+ votos",
        r"con (?:\w+ )?[\d.,]+ votos|obt\w+|logr\w+|sum\w+|reun\w+",
        r"by (?:\w+ )?[\d.,]+ votes|margin|majority|lead|ahead|edge\w*",
    ),
    Rendering(
        r"(?:in a )?(?:critical(?:ly)?|serious(?:ly)?)(?= condition| but| \w+ condition|$|[.,])",
        r"fuera de peligro|sin riesgo vital|estado leve",
        r"crític\w+|muy grave|grav\w+|criti\w+|delicad\w+|vital|clave|decisiv\w+|esencial\w*",
        r"out of danger|off the critical list|not life-threatening|no longer|not in danger|minor|slight\w*|mild\w*",
    ),
    # What is asked and what is demanded; what need not and what may not be done.
    Rendering(
        r"ask(?:ed|s)? (?:[^\W\d_]+ ){0,3}(?:whether|if)",
        r"(?:exig|orden|exhort|inst|reclam)(?:ió|ieron|e|en|a|an|ó|aron)(?= (?:[^\W\d_]+ ){0,3}que\b)",
        r"pregunt\w+|inquir\w+|consult\w+|interrog\w+|quis\w+ saber|plante\w+|cuestion\w+|si",
        r"demand\w*|order\w*|urg\w+|insist\w*|call\w*",
    ),
    Rendering(
        r"need not|needn['’]t|(?:do|does|did) ?(?:not|n['’]t) (?:need|have) to|(?:not|n['’]t) (?:obliged|required) to",
        r"no (?:(?:se|lo|la|los|las|le|les) )?(?:puede|pueden|podrá|podrán|podían?|podría|podrían|deben?|deberán?|deberían?)",
        r"oblig\w+|necesi\w+|hace falta|hará falta|precis\w+|tien\w+ (?:que|por qué)|tendr\w+ que|ten[ií]\w* que|exig\w+|requier\w+"
        r"|requerir\w*|sin|exent\w+|prescind\w+"
        r"|hay que|hubo que|haya que",
        r"can|cannot|can['’]t|could|couldn['’]t|may|must|mustn['’]t|should|shouldn['’]t|banned|bar\w*|forbid\w*",
    ),
    # Words that deny what they stand before.
    Rendering(
        r"so-called",
        r"(?<!por )supuest[oa]s?|presunt[oa]s?|pretendid[oa]s?",
        r"llamad\w*|denominad\w*|conocid\w*|apodad\w*|bautizad\w*|titulad\w*",
        r"alleged\w*|suppos\w+|purported\w*|assum\w+|presum\w+|suspect\w*|accused|budget\w*",
        "llamado",
    ),
    # Offices and titles.
    Rendering(
        r"special counsels?",
        r"(?:abogad[oa]s?|asesor(?:a|es)?|consejer[oa]s?|letrad[oa]s?) especial(?:es)?",
        r"fiscal(?:es)? especial(?:es)?|investigador\w* especial\w*",
        means="fiscal especial",
    ),
    Rendering(
        r"special prosecutors?",
        r"abogad[oa]s? especial(?:es)?",
        r"fiscal(?:es)?",
        r"special (?:counsel|lawyer|attorney)s?",
        "fiscal especial",
    ),
    Rendering(
        r"senior (?:research )?fellows?",
        r"profesor(?:a|es)?(?: emérit\w+)?|emérit[oa]s?|becari[oa]s?|compañer[oa]s?|decan[oa]s?|socio mayor",
        r"investigador\w*|miembros?|analistas?|expert[oa]s?|asociad\w+|colaborador\w*|especialistas?|estudios[oa]s?",
        r"professors?|emerit\w+|scholars?|teach\w*|lecturers?|deans?",
        "investigador principal",
    ),
    Rendering(
        r"ranking (?:member|republican|democrat)s?",
        r"miembros? de (?:alto )?rango|miembros? de clasificación|republican[oa]s? de (?:alto )?rango|demócratas? de (?:alto )?rango",
        r"mayor rango|principal\w*|más alto|líder\w*|minoría|portavoz|veteran\w+",
        means="principal representante de la minoría",
    ),
    Rendering(
        r"chiefs? of staff",
        r"(?:jef[ea]s?|director(?:a|es)?) de(?:l)? personal",
        r"gabinete|estado mayor|despacho",
        r"personnel|human resources|head of staff|staffing",
        "jefe de gabinete",
    ),
    Rendering(
        r"attorneys? general|district attorneys?",
        r"abogad[oa]s? (?:general(?:es)?|del? distrito)|procurador(?:a|es)? del? distrito",
        r"fiscal(?:es|ía)?|ministr[oa]s? de justicia|procurador(?:a|es|ía)? general|del estado|públic[oa]",
        r"advocates?[- ]general|general counsels?|solicitors?",
        "fiscal general",
    ),
    Rendering(
        r"speaker of the (?:(?:lower|state|us) )?(?:house|commons|parliament|assembly|knesset|duma)|(?:house"
        r"|parliamentary|commons) speaker",
        r"orador(?:a|es)?|hablantes?|altavo[cz]\w*|portavo[cz]\w*|vocer[oa]s?",
        r"president[ea]s?|titular|speaker",
        r"spokes\w+|orators?",
        "presidente de la cámara",
    ),
    Rendering(
        r"(?-i:(?:Chief|Associate) Justice)",
        r"justicia (?:jefe|asociad[oa])|jefe de (?:la )?justicia|ministr[oa] de justicia",
        r"juez\w*|jueza|magistrad\w+|president[ea]",
        r"justice minister|minister of justice|attorney general",
        "magistrado",
    ),
    Rendering(
        r"chancellor of the exchequer",
        r"canciller(?:es)?",
        r"hacienda|tesoro|erario|finanzas|economía|exchequer",
        r"germany?|german|austria\w*",
    ),
    Rendering(
        r"(?-i:Home Secretary|Home Office)",
        r"(?:secretari[oa]|ministeri?[oa]?|oficina) (?:del|de la|de) (?:hogar|casa|vivienda)",
        r"interior",
        r"housing|interior",
        "ministro del Interior",
    ),
    Rendering(
        r"(?-i:Foreign Secretary|Foreign Office)",
        r"secretari[oa] extranjer[oa]|oficina extranjera",
        r"exteriores",
        means="ministro de Exteriores",
    ),
    Rendering(r"(?:police )?constables?", r"condestables?", r"agentes?|policías?", means="agente"),
    Rendering(
        r"(?-i:(?:[A-Z]\w+) caps?(?= [A-Z]))|(?-i:\b[A-Z]\w+) international(?= [A-Z]\w+ [A-Z])",
        r"capit[aá]n(?:a|es)?",
        r"internacional(?:es)?|seleccionad\w+|convocad\w+",
        r"captain\w*|skipper\w*|capt",
        "internacional",
    ),
    Rendering(
        r"(?:a|the|their|your|our) voice (?:for|of)",
        r"portavo[cz]\w*|vocer[oa]s?",
        r"voz|voces",
        r"spokes\w+|speaker\w*|whips?|representatives?",
        "voz",
    ),
    Rendering(
        r"(?:during|(?:at|in)(?= (?:an?|his|her|their)\b)|held?|hosted?|holding|hosting|attended|televised|virtual) (?:an? |the |his |her "
        r"|their )?(?:\w{3,12} )?town halls?"
        r"(?! (?:building|square|staff|official|employee)\w*)|town hall (?:meeting|event|debate|forum)s?",
        r"ayuntamientos?|casa consistorial|alcaldías?|consistorios?",
        r"asambleas?|encuentros?|foros?|coloquios?|debates?|reuni[oó]n\w*|mitin\w*|acto|charlas?|concentraci[oó]n\w*",
        r"city halls?|(?:city|town) council\w*|councill?ors?|mayor\w*|municipal\w*",
        "asamblea",
    ),
    # Spanish offices and terms of courts, word for word in English.
    Rendering(
        r"(?:delegate|delegated) (?:counsel+or|advis[eo]r|director)s?|counsel+or delegates?",
        r"consejer[oa]s? delegad[oa]s?",
        also=r"ceo|chief executives?|managing directors?",
    ),
    Rendering(
        r"(?:general|special) (?:prosecutors?|fiscals?|tax)|(?:tax|fiscal) generals?",
        r"fiscal(?:es)? general(?:es)?(?! de la corte)",
        also=r"attorneys?[- ]general|prosecutors?[- ]general|chief prosecutors?|prosecutor['’]s|state prosecutors?|(?:russia|ukrain)\w*",
    ),
    Rendering(
        r"chiefs? of cabinet|cabinet (?:chief|head)s?|office chiefs?",
        r"jef[ea]s? de(?: su)? gabinete",
        also=r"chiefs? of staff|argentin\w+",
    ),
    Rendering(
        r"(?:judges?|courts?) of instruction|instruction (?:judge|court)s?",
        r"(?:juez|jueza|jueces|juzgados?) de instrucción",
        also=r"(?:investigating|examining) (?:judge|magistrate|court)s?|magistrates?",
    ),
    Rendering(r"(?:public|prosecution) ministry", r"ministerio (?:público|fiscal)", also=r"prosecut\w+|attorney\w*"),
    Rendering(r"order forces|forces of order", r"fuerzas del orden", also=r"police|law enforcement|security forces|officers?"),
    Rendering(r"(?:major|greater) state", r"estado mayor", also=r"staff|joint chiefs"),
    Rendering(r"high (?:charges?|cargos?|posts?)|tall offices?", r"altos? cargos?", also=r"officials?|senior|executives?|top|high-ranking"),
    Rendering(r"public (?:charges?|cargos?|loads?)", r"cargos? públicos?", also=r"officials?|office\w*|posts?|servants?"),
    Rendering(
        r"(?:the |mayor['’]s )?lieutenant (?:of )?(?:the )?mayor|mayor['’]s lieutenants?",
        r"tenientes? de alcaldes?(?:a)?",
        also=r"deputy|vice",
    ),
    Rendering(
        r"preventive prison|preventative prison|preventive jail",
        r"prisión (?:preventiva|provisional)",
        also=r"custody|pre-?trial|remand\w*|detention|detained|awaiting",
    ),
    Rendering(
        r"(?:provisional|conditional|temporary) (?:freedom|liberty)",
        r"libertad (?:condicional|provisional)",
        also=r"parole\w*|bail|probation|released?",
    ),
    Rendering(r"(?:freedom|liberty) (?:under|on|with) (?:bail|fiance|bond)", r"libertad bajo fianza", also=r"released?"),
    Rendering(r"firm (?:sentence|ruling|verdict)s?", r"sentencias? firmes?", also=r"final|appeal\w*|definitive"),
    Rendering(r"oral (?:view|sight)s?", r"vistas? oral(?:es)?", also=r"hearings?|trials?"),
    Rendering(
        r"resources?",
        r"recursos? (?:de (?:casación|amparo|apelación|reposición|súplica|inconstitucionalidad))",
        also=r"appeals?|appealed|challenges?|petitions?|writs?|amparo",
    ),
    Rendering(r"quarrels?", r"querellas?", also=r"lawsuits?|suits?|complaints?|charges?|dispute\w*|sued?"),
    Rendering(
        r"crimes? (?:flagrant|in flagrante)|flagrant (?:crime|offen[cs]e)s?", r"delitos? flagrantes?", also=r"red-?handed|in the act"
    ),
    # The party of a name.
    Rendering(
        r"(?-i:\bDemocratic(?! (?:Republic|Union|Front|Forces|Alliance|Movement|League|People|Progressive|Labo|Change"
        r"|Left|Party (?:of|for))))",
        r"(?:partido|senador\w*|congresistas?|candidat\w+|representantes?|gobernador\w*|legislador\w*|votantes?|líder\w*|miembros?"
        r"|primarias|campaña|convención|nominación|dirigentes?|polític[oa]s?|aspirantes?|estrategas?|colegas?) democr[áa]tic[oa]s?",
        r"demócratas?",
        r"democratic(?= (?:republic|values|system|elections?|institutions|process|countr))",
        "demócrata",
        _UNITED_STATES,
    ),
    # Arrested after a deed, and for it.
    Rendering(
        rf"{_ARREST}(?! (?:for|with|on)\b)(?: \w+){{0,2}}? after",
        rf"(?:{_ARREST_ES})(?: \w+){{0,2}}? (?:por|de) (?:\w+ )?{_INFINITIVE}",
        r"tras|después|luego|presunt\w+|supuest\w+|sospech\w+",
        r"(?:charged|accused|suspicion|charges?|counts?|arrested|detained|held|jailed|convicted) (?:\w+ )?(?:for|with|of|on)",
    ),
    Rendering(
        rf"{_ARREST}(?: \w+){{0,2}}? (?:for|on suspicion of) \w+ing",
        rf"(?:{_ARREST_ES})(?: \w+){{0,2}}? (?:tras|después de) {_INFINITIVE}",
        r"por|sospech\w+|acusad\w+|acusaci\w+|cargos?|delitos?",
        r"after|following|since",
    ),
    Rendering(
        rf"{_ARREST}(?: \w+){{0,2}}? after (?:an?|the|his|her|their|two|three|several)(?: \w+){{1,4}}? (?:was|were)(?: \w+ly)? "
        r"(?!found|discovered|told|called|reported|held|seen|revealed|made|identified|stopped|caught|arrested|alerted"
        r"|released)\w+(?:ed|en)",
        rf"(?:{_ARREST_ES})(?:,? \w+){{0,4}}? (?:tras|después de|por) {_INFINITIVE}",
        NEVER,
        rf"{_ARREST} (?:for|with|on)",
    ),
    # Who answers to whom.
    Rendering(
        r"(?:hold|holds|held|holding) (?:(?:mr|mrs|ms|dr)\.? )?(?P<who>(?-i:[A-Z])\w+) (?:\w+ )?(?:accountable|to account|responsible)",
        r"r(?:i|e)nd\w+ cuentas (?:al? |ante )(?:\w+ ){0,2}?(?P<who>(?-i:[A-Z])\w+)",
        r"pid\w+|ped\w+|exig\w+|oblig\w+|haga\w*|responsab\w+",
        NEVER,
        "pedir cuentas",
    ),
    # Words that join sentences.
    Rendering(
        r"above all(?! (?:else|others?|the)\b)",
        r"además|también",
        r"sobre todo|ante todo|por encima|especialmente|principalmente|en particular|lo más|más que nada|fundamentalmente|primero",
        r"also|besides|in addition|moreover|furthermore|as well|too|further|not only",
        "sobre todo",
    ),
    Rendering(
        r"(?<=, )before,?(?! (?:long|then|that|this|it was)\b)",
        r"(?<=[.;] )antes(?=,)|^antes(?=,)",
        r"antes de|después|luego|posteriormente",
        r"earlier|previously|before that|beforehand|first|prior",
        "después",
    ),
    # A deadline, a rank, a comparison.
    Rendering(
        rf"{_ENDED}(?: \w+){{0,3}}? by (?:the end of |next |this )?(?:{_MONTHS_AND_DAYS}|(?:19|20)\d\d)",
        rf"(?:en|el|este|el próximo) {_MONTHS_AND_DAYS_ES}",
        r"antes|tardar|tarde|para|hasta|plazo|límite|final(?:es)?|vence\w*",
        rf"(?:in|on|until|since|from) (?:next |this )?(?:early |late )?(?:{_MONTHS_AND_DAYS}|(?:19|20)\d\d)",
    ),
    Rendering(
        r"(?:second|third|fourth|fifth|sixth)[- ](?:oldest|largest|biggest|highest|tallest|longest|richest|poorest|youngest|smallest|best"
        r"|worst|busiest|deadliest|fastest|most \w+)",
        r"(?:el|la|los|las|lo|al|del) (?:\w+ )?(?:más \w+|mayor(?:es)?|mejor(?:es)?|peor(?:es)?|menor(?:es)?|máxim[oa])",
        r"segund\w+|tercer\w*|cuart\w+|quint\w+|sext\w+|siguiente|sub(?:campe\w+|títul\w+)|después|tras|dos|tres|cuatro"
        r"|cinco|seis|número|detrás|\d[ºª°]?",
        r"(?<!second[- ])(?<!third[- ])(?<!fourth[- ])(?<!fifth[- ])(?<!sixth[- ])(?:oldest|largest|biggest|highest"
        r"|best|worst|greatest|most)",
    ),
    Rendering(
        r"as \w+ as (?:last|the previous|a year|the year|in)(?= )",
        r"super(?:ó|aron|a|an|ará)|mejor(?:ó|aron)|rebas(?:ó|aron)|(?:más \w+|mayor(?:es)?|mejor(?:es)?) que",
        r"igual\w*|tan|tant[oa]s?|mism[oa]s?|empat\w+|repit\w+|nivel",
        r"more|better|higher|greater|exceed\w*|beat\w*|surpass\w*|above|than|over|twice|times|not",
    ),
    # One rung of the ladder.
    Rendering(
        r"likely",
        r"posibles?|posiblemente",
        r"probab\w+|improbab\w+|segurament\w*|previs\w+|suel\w+|potencial\w*|tend\w+|seguro|apunt\w+|prometed\w+"
        r"|fácil\w*|propens\w+|podr\w+",
        r"possib\w+|can|could|may|might|potential\w*|able|would|unlikely|impossib\w+|perhaps|maybe|cannot|as \w+ as",
        "probable",
    ),
)

SAID: tuple[Rendering, ...] = (
    Rendering(
        r"there(?! (?:is|are|was|were|will|has|have|had|would|may|might|can|could|should|must|seem\w*|be|remain\w*"
        r"|exist\w*|ca|wo|to|never"
        r"|ever|always|really|still|now|isn|aren|wasn|weren|won|\w+ly|come|came|goes|went)\b)(?!['’])"
        r"(?<!is there)(?<!are there)(?<!was there)(?<!were there)(?<!will there)(?<!be there)(?<!out there)(?<!over there)",
        r"aquí|acá",
        r"allí|allá|ahí(?! fuera)|es[oae]s?|hay|había|aquel\w*",
        r"here|now|home",
        "allí",
    ),
    Rendering(
        r"here(?! (?:and there|we go)\b)(?!['’])",
        r"allí|allá",
        r"aquí|acá|est[aeo]s?|ahora|he",
        r"there|that|those|over",
        "aquí",
    ),
)

_SPANS_ES = (
    r"d[ií]as?|jornadas?|semanas?|mes(?:es)?|años?|horas?|décadas?|lustros?|siglos?|tiempo|minutos?|segundos?"
    r"|mucho|trimestres?|quincenas?|vísperas?"
)
_SPANS = r"days?|weeks?|months?|years?|hours?|decades?|centur\w+|time|minutes?|seconds?|long|fortnight|moments?|\w+-year|eve"

_TOGETHER_ES = (
    r"conjunt\w+|junt[oa]s?|entre|común|mancomunad\w+|co\w+d[oa]s?|ambos|ambas|dos|colabor\w+|compart\w+|con|también|así como|cooper\w+"
    r"|tanto|mutu\w+"
    r"|mixt\w+|binacional\w*|coedit\w+|coprodu\w+|coescri\w+|par|uni\w+|colectiv\w+|solidari\w+|alianza|equipo|lado"
)
_TOGETHER = (
    r"joint\w*|together|both|co-?\w+|alongside|along|with|partner\w*|between|shared?|combined|also|as well|common\w*|mutual\w*|team\w*|two"
    r"|pair|united?"
)

LOST: dict[Language, tuple[Lost, ...]] = {
    Language.ENGLISH: (
        Lost(
            r"(?<![\w-] of )\b(?:just |only |barely )?(?:days|weeks|months|years|hours|decades) (?:after|later|before|earlier|ago)",
            rf"{_SPANS_ES}|año\w*|antaño|recién|reci[eé]n\w*|poc[oa]s?|larg[oa]|ayer|antigu\w+|veinte\w*|\w*añer[oa]s?"
            rf"|anterior(?:es)?|próxim\w+"
            r"|lejan\w+|\w+enari[oa]s?",
        ),
        Lost(
            r"more than (?:doubl|trebl|tripl|quadrupl|halv)(?:e|es|ed|ing)\b",
            r"más|sobrad\w+|creces|holgura|sobra|super\w+|encima|exced\w+|rebas\w+|mayor\w*",
            r"duplic\w+|dobl\w+|triplic\w+|cuadruplic\w+|doble|triple|mitad",
        ),
        Lost(
            r"(?<!twice )(?<!times )(?<!half )(?<!n't )(?<!not )as many as (?P<figure>\d[\d.,]{0,12})",
            r"hasta|máxim\w+|tope|cerca|casi|lleg\w+|alcanz\w+|nada menos|más|un[oa]s|torno|alrededor|aproximad\w+|mucho|incluso|cuant\w+"
            r"|tant\w+|puede\w*|pued\w+|podr\w+|cifra|entre|ni menos|calcul\w+|estim\w+",
        ),
        Lost(
            r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!this )(?<!that )(?<!any )(?<!some )(?<!what )(?<!every )(?<!one )(?<!same )(?<!other )"
            r"(?<!different )(?<!another )(?<!no )(?<!of )(?<!its )(?<!his )(?<!her )(?<!their )(?<!our )(?<!my )(?<!your )(?<!certain )"
            r"(?<!right )(?<!new )(?<!first )(?<!which )(?<!new )(?<!only )(?<!last )(?<!each )(?<!best )(?<!worst )(?<!kind )(?<!and )"
            r"(?<!or )(?<!whatever )(?<!ome )(?<!favorite )(?<!favourite )(?<!special )(?<!particular )(?<!wrong )(?<!rare )"
            r"(?:kind|sort) of(?! (?:things?|people|stuff|person)\b)",
            r"como|especie|algo|un poco|más|menos|casi|en cierto|medio|tipo|digamos|un tanto|bastante|algun\w+|cierta?"
            r"|clase|parec\w+|género"
            r"|forma|manera|modo|así|suerte|tan|tal|es[eao]s?|apenas|prácticamente|est[eao]s?|prácticamente|quizás?"
            r"|acaso|pequeñ\w+|relativ\w+",
        ),
        Lost(
            r"instead of|rather than|in lieu of",
            r"en (?:lugar|vez)|lugar|no|ni|sin|antes (?:que|bien)|más (?:bien|que)|sino|prefer\w+|prefi[er]\w+|opt\w+|sustitu\w+"
            r"|sustituy\w+|reemplaz\w+|a cambio"
            r"|frente a|releg\w+|suplant\w+|relev\w+|desplaz\w+|nunca|menos|dej\w+|pero|mientras|aunque|contra\w*|nada|tampoco"
            r"|remplaz\w+|cambi\w+",
        ),
        Lost(
            r"(?<!not )as (?:if|though)(?! by\b)",
            r"como si|cual|parec\w+|parezc\w+|como (?:que|de|para|quien|queri\w+|un[oa]?)|sensación|impresión|fing\w+|simul\w+"
            r"|aparent\w+|apariencia|igual que"
            r"|si|talmente|mismo",
        ),
        Lost(r"joint(?:ly)?(?= (?:by|with|between|organi\w+|developed|funded|owned|run|led|operated)\b)|jointly", _TOGETHER_ES),
        Lost(
            r"alive(?! (?:and|with|to)\b)",
            r"viv\w+|con vida|vida|sobreviv\w+|supervivien\w+|sobrevid\w+|a salvo|ilesos?|ilesas?|respir\w+|latent\w*|manten\w+|sigu?e\w*"
            r"|perdur\w+|present\w+|vigent\w+|pervi\w+|murió|muert\w+|en pie",
        ),
        Lost(
            r"shadow(?= (?:chancellor|cabinet|minister|secretary|home|foreign|health|justice|business|defen[cs]e)\b)",
            r"oposi\w+|sombra"
            r"|laborista\w*|conservador\w*|opositor\w*|alternativ\w+|tor(?:y|ies)",
        ),
        Lost(
            r"every (?:other|second)(?= \w)|alternate(?= \w+s\b)",
            r"sí y otr[oa]|altern\w+|bienal\w*|bianual\w*|cada dos|de cada dos"
            r"|días? por medio|un \w+ sí|impar\w*|par\w*|quincen\w+|demás|resto|tod\w+|cualquier\w*|otr[oa]s?",
        ),
        Lost(
            r"(?:had|has|have|having) (?:the|a|an|his|her|their|its|all) (?:[^\W\d_]+ ){1,3}(?:[^\W\d_]+ed|built|torn|made|cut|sent|put"
            r"|drawn|done|taken)(?: \w+)? by(?! the time)",
            r"mand\w+|hizo|hic\w+|hac\w+|encarg\w+|orden\w+|contrat(?:ó|aron|ado|ar)|pid\w+|encomend\w+|ped\w+|logr\w+|consig\w+"
            r"|dispuso|recurr\w+|por",
        ),
        Lost(
            r"(?<!of )(?:the|his|her|their|its|[^\W\d_]+['’]s) late(?= (?:[^\W\d_]+[- ])?(?:governor|president|king|queen|prince"
            r"|princess|pope|husband|wife|father|mother|brother|sister|son|daughter|grandfather|grandmother|uncle|aunt|minister|premier"
            r"|chancellor|dictator|actor|actress|singer|painter|writer|author|novelist|poet|director|filmmaker|composer|musician|mayor"
            r"|senator|leader|founder|architect|judge|bishop|cardinal|general|colonel|captain|journalist|photographer|professor"
            r"|businessman|tycoon|magnate|dancer|sculptor|footballer|coach|owner|partner|parents|monarch|dramatist|playwright|designer"
            r"|chef|scientist|philosopher)\b)",
            r"difunt\w+|fallecid\w+|extint\w+|finad\w+|muert\w+|murió|póstum\w+|desaparecid\w+|viud\w+|fallec\w+|descans\w+|malograd\w+"
            r"|llorad\w+|asesinad\w+|añorad\w+|última época|final",
        ),
        Lost(
            r"would-be",
            r"intent\w+|aspirant\w*|frustrad\w+|presunt\w+|supuest\w+|quer[ií]\w+|quis\w+|pretend\w+|potencial\w*|futur\w+|candidat\w+"
            r"|iba a|iban a"
            r"|auto\w+|tentativa|fallid\w+|fracas\w+|proyect\w+|aprendi\w+|posibl\w+|hubiera\w*|habría\w*|en ciernes|buscab\w+|trat\w+",
        ),
        Lost(
            r"(?:north|south)(?:-?(?:east|west))?ern|(?<!middle )eastern(?! (?:time|conference|division|standard))|western(?! "
            r"(?:conference|union|digital|films?|movies?))",
            r"n[oó]r\w+|sur\w*|sud\w+|este|orient\w+|oeste|occident\w+|merid\w+|septentr\w+|austral\w*|boreal\w*|levant\w+|ponient\w+"
            r"|[ns][eo]\b",
        ),
        Lost(
            r"consecutive|in a row|(?:first|second|third|fourth|fifth|\w+th|two|three|four|five|six|seven) (?:straight|successive)",
            r"consecutiv\w+|segui\w+|suces\w+|racha|hilo|tras|continu\w+|ininterrump\w+|encaden\w+|repet\w+|repit\w+|serie|otr[oa]s?"
            r"|nuevamente|de nuevo|vuelv\w+"
            r"|volv\w+|prolong\w+|fila|invict\w+|desde|sin|cadena|último\w*|última\w*|llev\w+|uno tras",
        ),
        Lost(r"(?:a|per|each|every) month|monthly", r"mes|meses|mensual\w*|mensualidad\w*|bimestral\w*|trimestral\w*|quincen\w+"),
        Lost(r"(?:a|per|each|every) week|weekly", r"semana\w*|quincen\w+"),
        Lost(
            r"(?:per|each|every) year|annual(?:ly)?|yearly",
            r"a[nñ]o\w*|anua\w*|bianual\w*|\w+añer\w*|anualidad\w*|ejercicio\w*"
            r"|anuari\w*|curso\w*|edici\w+",
        ),
        Lost(
            r"not (?:all|every)(?! (?:other|that)\b)|n['’]t (?:all|every)",
            r"no tod[oa]s?|tod[oa]s?|cada|ni|algun\w+|parte|part\w+|much\w+|may\w+|solo|sólo|unos|unas|poc[oa]s|menos|salvo|excepto"
            r"|mitad|aunque|pero|sino"
            r"|much[oa]s",
        ),
    ),
    Language.SPANISH: (
        Lost(
            r"(?:días|semanas|meses|años|horas|décadas) (?:después|más tarde|antes|atrás)\b",
            rf"{_SPANS}|recent\w*|ago|previous|\w+-(?:year|day)\w*|few|soon|much|life|short\w*|annivers\w+|since|old|former\w*",
        ),
        Lost(
            r"(?:ha|han|había|habían|se|le|lo) más que (?:duplic|triplic|dobl)\w+|más que (?:duplic|triplic|dobl)\w+",
            r"more|over|well|exceed\w*|beyond|above",
            r"doubl\w+|tripl\w+|trebl\w+|twice",
        ),
        Lost(
            r"en (?:lugar|vez) de(?! (?:los|las) hechos\b)",
            r"instead|rather|in (?:place|lieu|favou?r)|not|n['’]t|without|replac\w+|substitut\w+|as opposed|over|prefer\w*|than|stead"
            r"|but|while|whereas|no|never|nor|neither"
            r"|cannot|fail\w*|swap\w*|switch\w*|alternative\w*|turn\w*|despite|against|versus|only",
        ),
        Lost(
            r"como si(?! (?:tal cosa|nada|fuera poco)\b)",
            r"as (?:if|though)|like|seem\w*|appear\w*|pretend\w*|you['’]d think|almost|feel\w*|felt|akin|resembl\w+|as for|as it "
            r"were",
        ),
        Lost(r"(?:conjuntamente|de (?:forma|manera) conjunta|en conjunto)(?= (?:por|con|entre)\b)|conjuntamente", _TOGETHER),
        Lost(
            r"(?:mandó|mandaron|ha mandado|han mandado)(?= (?:a )?[^\W\d_]{2,}[aei]r(?:l[aeo]s?)?\b)",
            r"had|have|order\w*|ma[dk]e\w*|got|get|gets|caus\w+|forc\w+|command\w*|instruct\w*|let|sent|send\w*|commission\w*|hire\w*"
            r"|told|tell\w*|ask\w*|press\w*|led"
            r"|lead\w*|prompt\w*|push\w*|drov\w+|driv\w+|turn\w*|bring\w*|brought|put|kept|keep\w*|rais\w+|set|trigger\w*|spark\w*"
            r"|\w+ened|\w+ening",
        ),
        Lost(
            r"(?:se (?:comenta|rumorea|rumoreaba|murmura|murmuraba|especula|especulaba)|corre (?:la voz|el rumor)|corría (?:la voz|el "
            r"rumor)) (?:de )?que",
            r"rumou?r\w*|word|said|say\w*|reported\w*|specul\w+|talk\w*|whisper\w*|gossip\w*|claim\w*|heard|buzz\w*|suggest\w*"
            r"|believ\w*|thought|alleg\w+|apparent\w*|chatter\w*",
        ),
        Lost(
            r"(?:del|al|en el) (?-i:norte|sur|noreste|nordeste|noroeste|sureste|sudeste|suroeste|sudoeste)|(?-i:norteñ[oa]s?|sureñ[oa]s?)"
            r"|septentrional(?:es)?|meridional(?:es)?",
            r"north\w*|south\w*|east\w*|west\w*|upstate|up|down|bottom|top|n|s|[ns][ew]|midi|sahel|mediterranean|upper|lower|patagon\w+",
        ),
        Lost(
            r"consecutiv[oa]s?|(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|dos|tres|cuatro|cinco|seis|siete) (?:\w+ "
            r")?seguid[oa]s?",
            r"consecutive\w*|straight|running|row|success\w+|back-to-back|on end|after|again|another|hat-trick|unbroken|streak"
            r"|following|since|continu\w+|repeat\w*|in turn"
            r"|trot|without|spell|run|unbeaten|winless|defend\w*|retain\w*|still|last|past",
        ),
        Lost(
            r"con vida|(?:halla|encontra|rescata|localiza)d[oa]s? viv[oa]s?|(?:hallar|encontrar|rescatar|localizar)(?:l[oae]s?)? viv[oa]s?",
            r"alive|liv\w+|surviv\w+|life|lives|unharmed|safe\w*|breath\w+|unscathed|saved?|before (?:he|she|they|it) died",
        ),
        Lost(r"Gobernación(?! de)", r"interior|home|government|governance|gobernaci\w+|internal|domestic|segob"),
        Lost(
            r"(?:el|la|los|las|su|sus) (?:difunt|finad|malograd)[oa]s?(?= [^\W\d_])|(?:difunt|finad)[oa]s?",
            r"late|dead|deceased|died|death|former|departed|killed|post-?humous\w*|widow\w*|ill-fated|no longer with us|memory|murdered",
        ),
        Lost(r"mensual(?:es|mente)?|(?:al|por|cada) mes", r"month\w*|bimonthly|quarter\w*|fortnight\w*"),
        Lost(r"semanal(?:es|mente)?|(?:a la|por|cada) semana", r"week\w*|fortnight\w*"),
        Lost(r"anual(?:es|mente)?|(?:por|cada) año", r"year\w*|annual\w*|biennial\w*|per annum|pa|\d{4}|a-year"),
        Lost(
            r"no tod[oa]s",
            r"some\w*|part\w*|many|most\w*|only|few\w*|all|every\w*|half|except|save|other\w*|none|majority|each|several|entire\w*|whole",
            r"\A(?!.*\bnone of\b)",
        ),
        Lost(
            r"(?:a juicio|en opinión|a ojos|a decir|en palabras) del?",
            r"according|view\w*|opinion\w*|words|eyes|said|say\w*|claim\w*|argu\w+|believ\w+|think\w*|thought|consider\w*|maintain\w*"
            r"|insist\w*|alleg\w+|told|tell\w*|state[sd]?"
            r"|contend\w*|deem\w*|see[sn]?|saw|put|puts|warn\w*|judg\w+|regard\w*|call\w*|describ\w+|find\w*|found|feel\w*|felt|add\w*"
            r"|explain\w*|conclu\w+|assess\w*|estimat\w*|reckon\w*"
            r"|remark\w*|quot\w+|writ\w+|wrote|as far as|suggest\w*|point\w*|note[sd]?|acknowledg\w*|concern\w*|lament\w*|complain\w*"
            r"|criticis\w+|criticiz\w+|rul\w+|held|declar\w+",
        ),
    ),
}

CLOCK = (
    r"(?<![\d.,:])(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?!\d|[.,:]\d)(?:\s?h(?:s|oras|rs)?\b\.?)?(?:\s?[ap]\.?\s?m\b\.?)?"
)
"""A time of day."""
ZONE = {
    Language.ENGLISH: r",? \(?(?P<zone>(?-i:BST|GMT|UTC|CET|CEST|[ECMP][SD]?T|IST|JST|AEST|AEDT|MSK|KST|HKT)\b"
    r"|(?:local|eastern|central|pacific|mountain|london|greenwich|moscow|beijing|japan|korea|india) (?:standard |daylight )?time\b)",
    Language.SPANISH: r",? \(?(?P<zone>(?-i:GMT|UTC|CET|CEST|[ECMP][SD]?T)\b|(?:de la |en )?horas? (?:local(?:es)?|peninsular(?:es)?"
    r"|insular(?:es)?|del este|del pacífico|española|peninsular española|de (?-i:[A-Z])\w+))",
}
"""A time zone, behind a time of day."""
PLACE_OF_TIME = {
    Language.SPANISH: r"(?-i:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|JST|MSK)|horas? (?:local\w*|peninsular\w*|insular\w*|del?|en|british"
    r"|estándar"
    r"|central|española|oficial|inglesa|británica|londinense|estadounidense|neoyorquina|este|\w+[ae]n[ao])|horario|hlc|huso|tiempo",
    Language.ENGLISH: r"(?-i:GMT|UTC|BST|CES?T|[ECMP][SD]?T|IST|JST|MSK)"
    r"|(?<!same )(?<!first )(?<!this )(?<!that )time|local(?:ly)?|in (?-i:[A-Z])\w+",
}
"""What says whose time a time of day is."""
