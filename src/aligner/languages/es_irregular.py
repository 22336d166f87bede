"""Irregular forms of Spanish words: verbs, genders, plurals. Regular forms are made by rule in `word_forms`."""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "ARTICLES",
    "BEFORE_NOUNS",
    "BEHIND_COMMANDS",
    "CLITICS",
    "DETERMINERS",
    "FEMININE_BEFORE",
    "FINITE_ENDINGS",
    "GENDERED",
    "GENDERS",
    "GERUNDS",
    "HAVE",
    "IMPERATIVES",
    "MASCULINE_BEFORE",
    "NOT_VERBS",
    "PARTICIPLES",
    "PARTICIPLE_ENDINGS",
    "PLURALS",
    "SAME_IN_ENGLISH",
    "SCIENCES",
    "SHORTENED",
    "UNSTRESSED_VOWELS",
    "VERBS",
    "IrregularVerb",
]


class IrregularVerb(NamedTuple):
    """The stems of an irregular verb: of the first person and subjunctive (teng-), future (tendr-), preterite (tuv-), and other forms.

    `alone`: verbs that end in this one are not made of it (recordar is not made of dar).
    """

    present: str = ""
    future: str = ""
    preterite: str = ""
    others: str = ""
    alone: bool = False


VERBS: dict[str, IrregularVerb] = {
    "tener": IrregularVerb("teng", "tendr", "tuv", "tiene tienes tienen ten tén"),
    "poner": IrregularVerb("pong", "pondr", "pus", "puesto puesta puestos puestas pon pón"),
    "venir": IrregularVerb("veng", "vendr", "vin", "viene vienes vienen viniendo ven vén"),
    "decir": IrregularVerb(
        "dig", "dir", "dij", "dice dices dicen diciendo di dicho dicha dichos dichas dijeron dijera dijeran dijese dijesen"
    ),
    "hacer": IrregularVerb("hag", "har", "hic", "hizo haz hecho hecha hechos hechas"),
    "facer": IrregularVerb("fag", "far", "fic", "fizo fecho fecha fechos fechas"),
    "poder": IrregularVerb("", "podr", "pud", "puede puedes pueden pueda puedas puedan pudiendo", alone=True),
    "querer": IrregularVerb("", "querr", "quis", "quiere quieres quieren quiera quieras quieran", alone=True),
    "saber": IrregularVerb("sep", "sabr", "sup", "sé", alone=True),
    "caber": IrregularVerb("quep", "cabr", "cup", "", alone=True),
    "haber": IrregularVerb("hay", "habr", "hub", "he has ha hemos habéis han hay", alone=True),
    "traer": IrregularVerb("traig", "", "traj", "trajeron trajera trajeran trajese trajesen trayendo traído traída traídos traídas"),
    "ducir": IrregularVerb("duzc", "", "duj", "dujeron dujera dujeran dujese dujesen"),
    "andar": IrregularVerb("", "", "anduv", "", alone=True),
    "estar": IrregularVerb("", "", "estuv", "estoy estás está están esté estés estemos estén", alone=True),
    "dar": IrregularVerb(
        "", "", "", "doy das da dais dan di diste dio dimos dieron diera dieras dieran diese diesen dé des den demos", alone=True
    ),
    "ver": IrregularVerb("ve", "", "", "vi vio ve ves ven vemos veis visto vista vistos vistas veía veías veían veíamos", alone=True),
    "prever": IrregularVerb("preve", "", "", "prevé prevén prevés previsto prevista previstos previstas preveía preveían", alone=True),
    "ir": IrregularVerb(
        "vay",
        "",
        "",
        "voy vas va vamos van ve iba ibas iban íbamos fui fuiste fue fuimos fueron fuera fueran fuese fuesen yendo",
        alone=True,
    ),
    "ser": IrregularVerb(
        "se", "", "", "soy eres es somos sois son era eras eran éramos fui fuiste fue fuimos fueron fuera fueran fuese fuesen", alone=True
    ),
    "caer": IrregularVerb("caig", "", "", "cayó cayeron cayera cayeran cayendo caído caída caídos caídas"),
    "oír": IrregularVerb("oig", "oir", "", "oye oyes oyen oyó oyeron oyera oyeran oyendo oído oída oídos oídas oía oían oí oímos"),
    "salir": IrregularVerb("salg", "saldr"),
    "valer": IrregularVerb("valg", "valdr"),
    "reír": IrregularVerb("rí", "reir", "", "ríe ríen rió rieron riera rieran riendo reído reída reímos reía reían"),
    "oler": IrregularVerb("huel", "", "", "huele huelen", alone=True),
    "errar": IrregularVerb("", "", "", "yerra yerran yerro yerre yerren", alone=True),
}
"""Verbs and what ends compounds: detener, proponer, intervenir, contradecir, deshacer, extraer, producir."""

PARTICIPLES = (
    ("olver", "uelt"),
    ("abrir", "abiert"),
    ("cubrir", "cubiert"),
    ("scribir", "scrit"),
    ("scribir", "script"),
    ("imprimir", "impres"),
    ("proveer", "provist"),
    ("morir", "muert"),
    ("elegir", "elect"),
    ("freír", "frit"),
    ("despertar", "despiert"),
    ("soltar", "suelt"),
    ("romper", "rot"),
)
"""Endings of verbs, and of their irregular participles without the last vowel: resolver, resuelto."""


NOT_VERBS = frozenset(
    """ajuar alfiler alquiler altar auxiliar avatar ayer azar azúcar bachiller bar bazar calamar canciller carácter celular chófer
    collar cráter curricular cáncer dispar ejemplar elixir emir escolar escáner espectacular faquir hogar hámster lugar lunar
    lupanar líder manjar mar mercader militar molar mujer muscular mártir máster nadir nuclear ocular olivar paladar par particular
    peculiar pilar pinar polar popular porvenir preliminar primer pulgar póster radar similar singular solar souvenir súper taller telar
    tercer vascular vehicular visir vulgar""".split()
)
"""Nouns and adjectives that end as infinitives do."""


def _gender_pairs(table: str) -> dict[str, str]:
    return {one: other for pair in (line.split() for line in table.strip().split(";")) for one, other in (pair, pair[::-1])}


SAME_IN_ENGLISH = _gender_pairs("""
alcalde alcaldesa; juez jueza; jefe jefa; líder lideresa; cónsul consulesa; sastre sastra; canciller cancillera; bachiller bachillera;
mercader mercadera; chófer choferesa; concejal concejala; fiscal fiscala; general generala; oficial oficiala; colegial colegiala; huésped
huéspeda; edil edila; ujier ujiera; cliente clienta; presidente presidenta; gerente gerenta; teniente tenienta;
aprendiz aprendiza; árbitro árbitra
""")
"""A masculine word for a person and its feminine, in both directions, where English has one word for both."""

GENDERS: dict[str, str] = {
    **_gender_pairs("""
    actor actriz; emperador emperatriz; príncipe princesa; rey reina; duque duquesa; conde condesa; marqués marquesa; barón baronesa;
    abad abadesa; poeta poetisa; héroe heroína; sacerdote sacerdotisa; profeta profetisa; tigre tigresa; gallo gallina; zar zarina;
    papa papisa; institutor institutriz
    """),
    **SAME_IN_ENGLISH,
}
"""Words whose other gender no rule makes, in both directions."""

GENDERED = tuple(
    """or ora ero era ario aria ante ente anta enta ado ada ido ida ano ana eño eña és esa ólogo óloga ógrafo ógrafa ico ica ivo iva oso osa
    ino ina án ín ón ona ense ísimo ísima orio oria crata iatra undo unda unto unta""".split()
)
"""Endings of adjectives and of words for people, which have a masculine and a feminine; most other nouns have one gender."""

SCIENCES = ("ico", "ica", "icos", "icas", "ero", "era")
"""Endings of words that often mean different things in both genders: físico and física, cartero and cartera."""

PLURALS: dict[str, tuple[str, ...]] = {
    "carácter": ("caracteres",),
    "régimen": ("regímenes",),
    "espécimen": ("especímenes",),
    "hipérbaton": ("hipérbatos",),
    "lord": ("lores",),
    "jersey": ("jerséis",),
    "yóquey": ("yoqueis",),
    "espray": ("espráis",),
    "ínterin": ("ínterin",),
    "cualquiera": ("cualesquiera",),
    "cualquier": ("cualesquiera",),
    "quienquiera": ("quienesquiera",),
    "hijodalgo": ("hijosdalgo",),
    "ricohombre": ("ricoshombres",),
    "currículum": ("currículums", "currículos"),
}
"""Plurals that no rule makes."""

SHORTENED: dict[str, str] = {
    "grande": "gran", "bueno": "buen", "malo": "mal", "primero": "primer", "tercero": "tercer", "alguno": "algún", "ninguno": "ningún",
    "santo": "san", "ciento": "cien", "postrero": "postrer", "cualquiera": "cualquier", "uno": "un",
}  # fmt: skip
"""Adjectives that lose their end before a noun."""

BEFORE_NOUNS = frozenset(
    """el la los las un una unos unas del al de en con por sin sobre tras mi tu su mis tus sus este esta estos estas ese esa esos esas aquel
    aquella nuestro nuestra otro otra otros otras cada primer primera gran cuya cuyo""".split()
)
"""Words that stand before nouns and not before finite verbs; «la» and «los» before a form that could be either are taken for articles."""

HAVE = frozenset(
    """he has ha hemos habéis han haya hayas hayamos hayan había habías habíamos habían habrá habrán habría habrían hubiera hubieran hubiese
    hubiesen haber habiendo""".split()
)
"""Forms of the verb that stands before a participle and before no noun."""

ARTICLES = frozenset("el la los las un una unos unas al del".split())

MASCULINE_BEFORE = frozenset(
    """el los un unos al del este estos ese esos aquel aquellos otro otros nuestro nuestros mucho muchos poco pocos todos varios ambos
    primer
    primero nuevo nuevos buen mal ningún algún mismo propio último""".split()
)
FEMININE_BEFORE = frozenset(
    """la las una unas esta estas esa esas aquella aquellas otra otras nuestra nuestras mucha muchas poca pocas toda todas varias ambas
    primera
    nueva nuevas buena mala ninguna alguna misma propia última""".split()
)
"""Words before a noun that show its gender."""

DETERMINERS = ARTICLES | frozenset(
    """este esta estos estas ese esa esos esas aquel aquella aquellos aquellas mi mis tu tus su sus nuestro nuestra nuestros nuestras cada
    otro
    otra otros otras mucho mucha muchos muchas algún alguna algunos algunas ningún ninguna todo toda todos todas""".split()
)
"""Words that begin a noun phrase: a word before them that may be a verb is one, at the beginning of a sentence."""

BEHIND_COMMANDS = tuple(
    """selos selas selo sela melos melas melo mela telos telas telo tela noslo nosla me te lo la le los las les nos os se""".split()
)
"""Pronouns behind a command, the longest first: dímelo, entréguenlo."""

CLITICS = frozenset("me te se nos os le les".split())
"""Pronouns that stand before a finite verb and before no noun."""

UNSTRESSED_VOWELS = (("ue", "o"), ("ie", "e"), ("í", "i"), ("ú", "u"), ("i", "e"), ("u", "o"))
"""Vowels of a stem under stress, and what the infinitive has."""

PARTICIPLE_ENDINGS = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")

GERUNDS = ("ando", "iendo", "yendo")
"""Endings of the forms of verbs that say that something is going on: nivelando."""

FINITE_ENDINGS = ("o", "a", "e", "as", "es", "an", "en", "ó", "é", "í", "aba", "ía")
"""The commonest endings of finite forms; nouns have some of them, too."""

IMPERATIVES = frozenset("di haz pon sal ten ven".split())
"""Irregular imperatives that are no other form of their verb."""
