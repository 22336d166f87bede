"""Other words for what a cue says, for the checks of hedges, restrictions and denials.

`SAID_OTHERWISE`: for each class of cues a pattern of Spanish and a pattern of English words (regular expressions over whole words, any
case) that can say what a cue of the other language says. They are no cues themselves: most of them have other uses. Such a word answers a
cue only where nothing else in the other text can be its counterpart.
`SCOPES`: for each class and language, what must stand behind a cue for it to be one (nearness is said of figures).
"""

from __future__ import annotations

from aligner.languages.es_en_cues import SAYING
from aligner.languages.pair import Language

__all__ = ["REPORTING", "SAID_OTHERWISE", "SCOPES"]

REPORTING = {
    Language.SPANISH: SAYING[Language.SPANISH]
    + r"|denunci\w+|conclu\w+|confirm\w+|recono[cz]\w+|admit\w+|const(?:a|an|aba|aban)|exp(?:uso|one|onen|usieron|lic\w+)|pronostic\w+"
    r"|prev(?:é|én|eía|eían|io|ieron)|dictamin\w+|resolv\w+|resuelv\w+|lament\w+|cr[ií]tic\w+|queja\w*|protest\w+|testific\w+|o[ií]d\w+"
    r"|oy\w+|escuch\w+",
    Language.ENGLISH: SAYING[Language.ENGLISH]
    + r"|complain\w*|hear|hears|heard|warn\w*|alleg\w+|conclud\w+|confirm\w*|acknowledg\w*|admit\w*|recall\w*|denounc\w*|testif\w+"
    r"|predict\w*|forecast\w*|rul(?:ed|es)|found|finds?|protest\w*|lament\w*|criticis\w+|criticiz\w+|puts?",
}
"""Verbs of saying and what else tells where something is said: complains, rulings, forecasts."""

_LIKELY_SPANISH = (
    r"habr[ií]an?"
    r"|enfrent\w+|afront\w+|exp(?:on|ues|us)\w+"
    r"|pod(?:r|em|am|í)\w*|pued\w+|pud\w+|posib\w+|probab\w+|quizás?|tal vez|suel\w+|sol[ií]\w+|esper\w+|prev[eé]\w*|previs\w+|riesgos?"
    r"|tiend\w+|tend\w+|segur\w+|propens\w+|proclives?|dif[íi]cil\w*|f[áa]cil\w*|cabe|apunt\w+|parec\w+|aparent\w+|pint\w+|cre[oeí]\w*"
    r"|piens\w+|supon\w+|dir[ií]a\w*|imagin\w+|intuy\w+|tem\w+|dud\w+|expectativ\w+|perspectiv\w+|capa(?:z|ces)|susceptibles?"
    r"|permit\w+|amenaz\w+|potencial\w*|eventual\w*|hipot\w+|según|da la impresión|pretend\w+|opcion\w+|oportunidad\w*"
)
_LIKELY_ENGLISH = (
    r"fac(?:e|es|ed|ing)|may|might|arguabl[ey]|could|can['’]?t?|cannot|would|should|expect\w*|risks?|prone|set to|bound to|perhaps|maybe"
    r"|possib\w+|potential\w*|probab\w+|likel\w+|unlikely|tend\w*|feel\w*|felt|sound\w*|as if|as though|apparent\w*|appear\w*"
    r"|evident\w*|seem\w*|surely|think\w*|thought|believ\w*|doubt\w*|suppos\w*|guess\w*|suspect\w*|assum\w*|presum\w*|imagin\w*"
    r"|predict\w*|forecast\w*|anticipat\w*|fear\w*|threat\w*|hard|easy|easily|able|unable|ability|capable|chance\w*|odds|prospect\w*"
    r"|opportunit\w+|option\w*|what if|up to|allow\w*|let|lets|permit\w*|enabl\w*|plan\w*|estimat\w+"
)
# What is likely is not what can be: “would”, “able” and the like say nothing of odds.
_ODDS_SPANISH = (
    r"habr[ií]an?"
    r"|pod(?:r|rí)\w*|pued\w+|posib\w+|probab\w+|quizás?|tal vez|suel\w+|esper\w+|prev[eé]\w*|previs\w+|riesgos?|tiend\w+|tend\w+"
    r"|segur\w+|propens\w+|proclives?|dif[íi]cil\w*|f[áa]cil\w*|cabe|apunt\w+|parec\w+|aparent\w+|pint\w+|cre[oeí]\w*|piens\w+|supon\w+"
    r"|dir[ií]a\w*|tem\w+|dud\w+|expectativ\w+|perspectiv\w+|amenaz\w+|eventual\w*|según|da la impresión|candidat\w+"
)
_ODDS_ENGLISH = (
    r"may|might|could|must|should|expect\w*|risks?|prone|set to|bound to|perhaps|maybe|possib\w+|potential\w*|probab\w+|likel\w+|unlikely"
    r"|tend\w*|feel\w*|felt|sound\w*|as if|as though|apparent\w*|appear\w*|evident\w*|seem\w*|surely|think\w*|thought|believ\w*"
    r"|doubt\w*|suppos\w*|guess\w*|suspect\w*|assum\w*|presum\w*|predict\w*|forecast\w*|anticipat\w*|chance\w*|odds|prospect\w*"
    r"|look\w*|easily|easy|hard|reported\w*|alleg\w+|quasi"
)
_OFTEN_SPANISH = (
    r"habitual\w*|suel\w+|sol[ií]\w+|acostumbr\w+|costumbre\w*|tant[oa]s veces|much[oa]s veces|multitud de|constante\w*|continu\w+"
    r"|cada|siempre|asidu\w+|diari\w+|a diario|repetid\w+|reiterad\w+|una y otra vez|tiend\w+|tend\w+|com[uú]n(?:es|mente)?|propens\w+"
    r"|rutinari\w+|todo el tiempo|en todo momento|todos los|todas las|eterna\w*|may(?:or|oría|oritari\w+)|principal\w*"
    r"|alguna vez|en alguna ocasión|veces|a ratos|a medida|tradicional\w*|típic\w+|normal\w*|usual\w*|general\w*|frecuen\w+"
    r"|permanente\w*|much[oa]s?|sin cesar|casi|apenas|escas\w+|poc[oa]s (?:veces|ocasiones)|rar[oa]\w*|sistemática\w*|regular\w*|vuelv\w+"
)
_OFTEN_ENGLISH = (
    r"used to|(?:more|most|less|least) likely|likelier"
    r"|every\w*|each|whenever|dai?ly|weekly|repeated\w*|continu\w+|constant\w*|all the time|at all times|all along|keep|keeps|kept"
    r"|habit\w*|custom\w*|prone|common\w*|often|a lot|lots|regular\w*|routine\w*|tradition\w*|most\w*|mainly|largely|any ?time"
    r"|ever|always|usual\w*|general\w*|general rule|normal\w*|typical\w*|frequen\w+|tend\w*|sometimes|occasion\w*|at times"
    r"|more and more|increasing\w*|grow\w+|progressive\w*|steadily|permanent\w*|forever"
    r"|rare|rarely|seldom|hardly|scarcely|few|infrequent\w*"
    r"|once in a while|now and then|several times|rarer|by and large|as a rule|on the whole|overall|over and over|gradual\w*"
    r"|systematic\w*|ordinar\w+"
)
_ABOUT_SPANISH = (
    r"a menudo|con frecuencia|suel\w+|una?(?= (?:medi[oa]|docena|decena|veintena|treintena|centenar|millar|par)\b)"
    # «un 10 %» is about that, «el 10 %» is that
    r"|un(?= (?:\d[\d.,]{0,8}|\w{3,20}) ?(?:%|por ciento))"
    r"|unos|unas|casi|cerca|cercan\w+|alrededor|aproxim\w+|hacia|sobre|a eso de|en torno|entorno|m[áa]s o menos|poco m[áa]s|poco menos"
    r"|rond\w+|estim\w+|calcul\w+|pr[áa]ctica\w*|apenas|a punto de|prácticamente|virtual\w*|acerc\w+"
    r"|aproxim\w+|redond\w+|supera\w*|super\w+|alcanz\w+|bordea\w*|roza\w*|y pico|y tantos|largos?|buen[oa]s?"
    r"|decenas?|docenas?|veintena|treintena|centena\w*|millar\w*|par|hasta cierto punto"
)
_ABOUT_ENGLISH = (
    r"often|usually|frequently|mostly"
    r"|about|around|some|near\w*|almost|approx\w*|rough\w*|virtual\w*|practical\w*|essential\w*|effective\w*|close|more or less|circa"
    r"|an? estimated|estimat\w+|quasi|relative\w*|relatively|just (?:over|shy|below)"
    r"|or so|odd|within|approach\w*|barely|hardly|scarcely|only just|all but|verge|on (?:its|their|his|her) way"
    r"|couple|dozens?|hundreds|scores|nigh|something like|in the region|to the tune|pretty much|well (?:over|under)|reasonabl\w+"
    r"|towards?|reach\w*|vicinity|proxim\w+|next to|not quite|somewhere"
)
_SAID_SPANISH = (
    r"declar\w+|sospech\w+|acus\w+|imput\w+|cre[eoí]\w*|supuest\w+|supon\w+|presunt\w+|presum\w+|dic\w+|dij\w+|dicho|denunci\w+"
    r"|según|de acuerdo"
    r"|habr[ií]\w+|parec\w+|atribu\w+|considera\w*|alega\w*|asegur\w+|afirm\w+|sost\w+|inform(?:[aeó]|an|en|aron|ado|ar)"
    r"|aparent\w+|llamad[oa]s?|rumor\w*"
    r"|versi[oó]n\w*|indici\w+|señal\w+|apunt\w+|investig\w+|posib\w+|probab\w+|cargos|pretend\w+|estim\w+|pued\w+|pod[rí]\w+"
    r"|piens\w+|pens[aó]\w*|reivindic\w+"
)
_SAID_ENGLISH = (
    r"suspicion\w*|suspect\w*|believ\w+|thought|think\w*|accus\w+|alleg\w+|apparent\w*|seem\w*|appear\w*|claim\w*|report\w*|so-?called"
    r"|possibl\w+|probabl\w+|likely|consider\w*|understood|reckon\w*|rumou?r\w*|said|says?|saying|told|according|evident\w*|presum\w+"
    r"|suppos\w+|purport\w+|supposed|charg\w+|would|could|may|might|estimat\w+|suggest\w*|indicat\w+|attribut\w+|indict\w+"
    r"|question\w+|investigat\w+|look\w*"
    r"|assum\w+|fear\w*"
)

SAID_OTHERWISE: dict[str, tuple[str, str]] = {
    "allegation": (_SAID_SPANISH, _SAID_ENGLISH),
    "possibility": (_LIKELY_SPANISH, _LIKELY_ENGLISH),
    "ability": (_LIKELY_SPANISH, _LIKELY_ENGLISH),
    "probability": (_ODDS_SPANISH, _ODDS_ENGLISH),
    "nearness": (_ABOUT_SPANISH, _ABOUT_ENGLISH),
    "frequency": (_OFTEN_SPANISH, _OFTEN_ENGLISH),
    "bound": (
        r"hasta|como (?:mucho|máximo|mínimo)|no (?:más|menos) de|m[íi]nim\w+|m[áa]xim\w+|m[áa]s de|menos de|superior\w*|inferior\w*"
        r"|super\w+|llega\w*|alcanz\w+|siquiera|l[íi]mit\w+|tope|en cualquier caso|a partir de"
        r"|a más tardar|nada menos|como (?:muy )?pronto",
        r"up to|no more|no less|no fewer|not more|not less|maximum|minimum|more than|over|within|less than|limit\w*|as (?:many|much) as"
        r"|anyway|after all|upwards|or more|or less|reach\w*|exceed\w*|somewhere",
    ),
    "degree": (
        r"parte|partes|parcial\w*|principal\w*|sobre todo|mayor\w*|gran\w*|cierta\w*|cierto|algo|un poco|medid\w+|especialmente"
        r"|fundamentalmente|básicamente|esencialmente|en general|casi|buena",
        r"part\w*|largely|mainly|most\w*|primar\w+|principal\w+|chief\w*|some\w*|a little|a bit|extent|degree|measure|main|major\w*"
        r"|especially|particular\w*|basic\w*|essential\w*|quite|rather|more or less|relative\w*|predominant\w*|much|above all|half",
    ),
    "restriction": (
        r"apenas|no (?:\w{1,15} ){0,4}hasta|reci[eé]n|acab\w+|justo"
        r"|justamente|sino|simple\w*|mer[oa]\w*|exclusiv\w+|[uú]nic\w+|sol[oa]s?|s[oó]lo|solamente"
        r"|por s[ií] sol[oa]|precisamente|a secas|nada m[áa]s|limit\w+|escas\w+|excepto"
        r"|salvo|sin m[áa]s|pur[oa]\w*|poc[oa]s?|m[áa]s que|m[íi]nima\w*|ligera\w*|como (?:mucho|m[áa]ximo)|a lo sumo|[íi]ntegr\w+"
        r"|enter[oa]\w*",
        r"only|just|mere\w*|sole\w*|alone|exclusiv\w+|simpl\w+|barely|hardly|scarcely|nothing but|nothing (?:other|more)"
        r"|no (?:other|more)"
        r"|not until|but|except\w*|single\w*|unique\w*|limit\w*|purely|rare\w*|few|little|one|lone|restrict\w*|strictly"
        r"|little more|as little|no-one else|unless|confin\w+|other than|entirely|wholly|minimal\w*|slight\w*|marginal\w*|at most",
    ),
}

SCOPES: dict[str, dict[Language, tuple[str, str]]] = {
    "nearness": {
        # Near to a figure, an amount or an hour; «cerca de Sevilla» and “close to Jones” are near to a place or a person.
        Language.SPANISH: (
            r"cerca de|alrededor de|en torno a|cercan[oa]s? a",
            r"\s+(?:el |la |los |las |un |una |unos |unas |al )?[$€£]?(?:\d|dos\b|tres\b|cuatro\b|cinco\b|seis\b|siete\b|ocho\b|nueve\b"
            r"|diez\b"
            r"|once\b|doce\b|quince\b|veint\w+|trein\w+|\w+enta\b|cien\w*|\w+cient[oa]s\b|mil\b|mill\w+|medi[oa]\b|mitad\b|tercio|tercera"
            r"|cuart[oa]\b|quint[oa]\b|docena|decena|centenar)",
        ),
        Language.ENGLISH: (
            r"close to|all but",
            r"\s+(?:the |a |an |its |their |US )?[$€£]?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b"
            r"|twelve\b"
            r"|\w+teen\b|\w+ty\b|hundred|thousand|million|billion|half\b|third\b|quarter\b|dozen|one (?:in|of|and|hundred|thousand"
            r"|million)\b"
            r"|zero\b|full\b|maximum\b|record\b)",
        ),
    },
}
