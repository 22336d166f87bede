"""Rough lemmas of Spanish and English words, for looking them up in WordNet. A lemma that is no word there does no harm."""

from __future__ import annotations

from collections.abc import Iterator

NOUN, VERB, ALL = "nas", "v", "nvars"

_SPANISH_VERBS = {
    "ar": "o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban aré arás ará aremos aréis arán aría arías aríamos "
    "aríais arían e es emos éis en ara aras áramos arais aran ase ases ásemos asen ando ado ada ados adas ad arse arlo arla "
    "arlos arlas arle arles",
    "er": "o es e emos éis en í iste ió imos isteis ieron ía ías íamos íais ían eré erás erá eremos erán ería erías eríamos erían "
    "a as amos áis an iera ieras iéramos ieran iese iesen iendo ido ida idos idas ed erse erlo erla erlos erlas erle erles "
    "yó yeron yendo",
    "ir": "o es e imos ís en í iste ió isteis ieron ía ías íamos íais ían iré irás irá iremos irán iría irías iríamos irían a as "
    "amos áis an iera ieras iéramos ieran iese iesen iendo ido ida idos idas id irse irlo irla irlos irlas irle irles yó "
    "yeron yendo ya yan ye yen",
}
_STEMS = (
    ("ie", "e"),
    ("ue", "o"),
    ("i", "e"),
    ("u", "o"),
    ("j", "g"),
    ("zc", "c"),
    ("qu", "c"),
    ("gu", "g"),
    ("c", "z"),
    ("y", ""),
    ("ú", "u"),
    ("í", "i"),
)
_SPANISH_IRREGULAR = {
    "hacer": "hago hizo hice hicieron hecho hecha hechos hechas hará harán haría harían haga hagan hiciera hicieran hiciese",
    "decir": "digo dice dicen dijo dije dijeron dicho dicha dirá dirán diría dirían diga digan dijera dijeran diciendo",
    "tener": "tengo tiene tienen tuvo tuvieron tendrá tendrán tendría tendrían tenga tengan tuviera tuvieran",
    "poner": "pongo pone puso pusieron puesto puesta puestos pondrá pondrán pondría ponga pongan pusiera",
    "venir": "vengo viene vienen vino vinieron vendrá vendrán vendría venga vengan viniera viniendo",
    "poder": "puede pueden pudo pudieron podrá podrán podría podrían pueda puedan pudiera pudieran pudiendo",
    "querer": "quiere quieren quiso quisieron querrá querría quiera quieran quisiera",
    "saber": "sé supo supieron sabrá sabrán sabría sepa sepan supiera",
    "dar": "doy dio dieron dé den diera dieran",
    "ver": "veo vio vieron visto vista vistos veía veían verá verán vea vean viera",
    "ir": "voy va van fue fueron iba iban irá vaya vayan fuera yendo ido",
    "traer": "traigo trajo trajeron traído traiga",
    "salir": "salgo saldrá saldrán saldría salga salgan",
    "volver": "vuelto vuelta volvió vuelve vuelven",
    "morir": "muerto muerta muertos muertas murió murieron muere mueren muera",
    "abrir": "abierto abierta abiertos abiertas",
    "cubrir": "cubierto cubierta",
    "descubrir": "descubierto descubierta",
    "escribir": "escrito escrita escritos",
    "romper": "roto rota rotos rotas",
    "resolver": "resuelto resuelta",
    "caer": "caigo cayó cayeron caído caída caiga",
    "oír": "oigo oye oyen oyó oyeron oído",
    "conducir": "condujo condujeron conduzco conduzca",
    "producir": "produjo produjeron produzca produzcan",
    "reducir": "redujo redujeron reduzca reduzcan",
    "traducir": "tradujo tradujeron",
    "obtener": "obtuvo obtuvieron obtiene obtienen obtendrá obtenga",
    "mantener": "mantuvo mantuvieron mantiene mantienen mantendrá mantenga",
    "detener": "detuvo detuvieron detiene detienen detenga",
    "contener": "contuvo contiene contienen contenga",
    "proponer": "propuso propusieron propuesto propuesta proponga",
    "suponer": "supuso supusieron supuesto suponga",
    "imponer": "impuso impusieron impuesto impuesta imponga",
    "intervenir": "intervino intervinieron interviene",
    "jugar": "juega juegan juegue jueguen",
    "elegir": "elige eligen eligió eligieron elegido elegida electo electa elija",
    "seguir": "sigue siguen siguió siguieron siga sigan sigo",
    "pedir": "pide piden pidió pidieron pida pidan",
    "estar": "estoy está están estuvo estuvieron esté estén",
    "andar": "anduvo anduvieron",
}  # fmt: skip
_IRREGULAR_OF = {"spanish": {form: verb for verb, forms in _SPANISH_IRREGULAR.items() for form in forms.split()}}
_ENGLISH_IRREGULAR = """
arise arose arisen|become became|begin began begun|bear bore borne|beat beaten|bend bent|bet|bid bade|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught
choose chose chosen|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
go went gone|grow grew grown|hang hung|have has had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known
lay laid|lead led|lean leant|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met
pay paid|plead pled|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought
sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk
sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|strike struck stricken|strive strove|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood
undergo underwent undergone|undertake undertook undertaken|overcome overcame|withdraw withdrew withdrawn|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|wind wound|write wrote written|be is are was were been being am|child children
man men|woman women|foot feet|tooth teeth|mouse mice|goose geese|person people|life lives|wife wives|knife knives|leaf leaves
half halves|wolf wolves|thief thieves|shelf shelves|loaf loaves|good better best|bad worse worst|far further farther|crisis crises
analysis analyses|criterion criteria|phenomenon phenomena|policeman policemen|policewoman policewomen|fisherman fishermen
businessman businessmen|spokesman spokesmen|lawmaker lawmakers
"""
_ENGLISH_FORMS: dict[str, str] = {}
for _entry in _ENGLISH_IRREGULAR.replace("\n", "|").split("|"):
    _base, *_forms = _entry.split() or [""]
    _ENGLISH_FORMS |= dict.fromkeys(_forms, _base)


def spanish_lemmas(word: str) -> Iterator[tuple[str, str]]:
    """Possible lemmas of a word (lower case), each with the kinds of synsets (last letter of the synset) that it may have."""
    yield word, ALL
    if word in _IRREGULAR_OF["spanish"]:
        yield _IRREGULAR_OF["spanish"][word], VERB
    for ending, lemmas in (
        ("ces", ("z",)),
        ("es", ("", "e")),
        ("s", ("",)),
        ("as", ("o",)),
        ("a", ("o",)),
        ("ras", ("r",)),
        ("ra", ("r",)),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            for lemma in lemmas:
                yield stem + lemma, NOUN
                for plain, accent in (("on", "ón"), ("es", "és"), ("an", "án"), ("in", "ín")):  # avión, aviones
                    if (stem + lemma).endswith(plain):
                        yield (stem + lemma)[: -len(plain)] + accent, NOUN
    if word.endswith(("ísimo", "ísima")):
        yield word[:-5] + "o", NOUN
    for infinitive, endings in _SPANISH_VERBS.items():
        for ending in endings.split():
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                stem = word[: -len(ending)]
                yield stem + infinitive, VERB
                yield stem + infinitive + "se", VERB
                for changed, plain in _STEMS:
                    place = stem.rfind(changed)
                    if place >= 0 and len(stem) - place - len(changed) <= 3:
                        yield stem[:place] + plain + stem[place + len(changed) :] + infinitive, VERB


def english_lemmas(word: str) -> Iterator[tuple[str, str]]:
    """As `spanish_lemmas`, for an English word."""
    yield word, ALL
    if word in _ENGLISH_FORMS:
        yield _ENGLISH_FORMS[word], ALL
    for ending, lemma, kinds in (
        ("s", "", "nv"), ("ies", "y", "nv"), ("es", "", "nv"), ("ed", "e", "v"), ("ed", "", "v"), ("ied", "y", "v"), ("ing", "e", "v"),
        ("ing", "", "v"), ("er", "", "as"), ("est", "", "as"), ("er", "e", "as"), ("est", "e", "as"), ("ier", "y", "as"),
        ("iest", "y", "as"),
    ):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)]
            yield stem + lemma, kinds
            if len(stem) > 3 and stem[-1] == stem[-2] and not lemma:
                yield stem[:-1], kinds
