"""Words and endings that tell names from other words with a capital, in Spanish and English, for the check of names."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "ARTICLES",
    "CAPITAL_IN_ENGLISH",
    "DEMONYMS",
    "INSTITUTIONS",
    "LEARNED_ENDING",
    "LEARNED_ENDINGS",
    "OFFICE_ENDING",
    "OTHER_NAMES",
    "PARTICLES",
    "SPANISH_AUXILIARIES",
    "SPANISH_LETTERS",
    "TITLES",
    "WORD_ENDINGS",
]

# Days, months, religions, titles and words of politeness: English writes them with a capital and Spanish does not.
CAPITAL_IN_ENGLISH = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb aug sept oct nov dec
    christmas easter catholic catholics protestant protestants muslim muslims islamic jewish mister mrs miss sir lady lord
    madam president minister premier chancellor king queen prince princess god internet
    """.split()
)

# Abbreviated titles before a name.
TITLES = frozenset("sra srta sres sras dra dres prof gral cnel ing lic mons rev mrs messrs gen col capt lieut sgt gov sen rep hon".split())

# A word with a capital behind one of these is likely part of an institution.
ARTICLES = frozenset("el la los las al the a an".split())

SPANISH_LETTERS = "a-záéíóúüñA-ZÁÉÍÓÚÜÑ"
"""For character classes. A name with another letter is of a third language."""

# Lines of the table of places have the place first and what belongs to it behind, which is told by its first letters. These begin as
# the place does and are another name of it.
OTHER_NAMES = frozenset(
    """
    amazonia antarctic basle belorussia berne canaries czechia daghestan elba falkland hannover himalayas ivoire judaea katmandu
    kharkov marrakech maurice milano moldavia nanking navarra nurnberg odesa philippine rhine saar salonika sana surinam tangiers teheran
    transdniestria ural abjazia bahrein bangladeshi bombay brandenburgo cercano cornualles elba fez fráncfort frankfurt gdansk hanover iraq
    kazajstan kenya kirguizistan kyiv lviv moldova mumbai reykjavik rotterdam rwanda suazilandia tallinn zelandia zimbabwe
    bangladesh bremen catalunya hercegovina ereban libia
    """.split()
)

# Words for what belongs to a place that do not begin as its name does.
DEMONYMS = {
    Language.SPANISH: frozenset(
        """
        germano britanico britanica britanicos ingles inglesa ingleses danes danesa daneses griego griega griegos hindu magiar helvetico
        neerlandes neerlandesa norcoreano surcoreano neozelandes sovietico sovietica sudafricano sudafricana vasca vascas vascos
        norteamericano norteamericana norteamericanos saudi saudita neoyorquino
        """.split()
    ),
    Language.ENGLISH: frozenset(
        "american americans basque british briton britons czech danish dutch english flemish french irish saudi soviet welsh".split()
    ),
}

# Common nouns for institutions and units, one group a line, Spanish | English: with a capital they are still no names of their own.
# Without accents.
INSTITUTIONS = """
tesoreria hacienda fisco tesoro | treasury treasurer treasurers exchequer finance revenue
patrulla patrullas patrullera | patrol patrols patrolman patrolmen
contraloria contaduria auditoria intervencion | comptroller controller auditor auditors audit accounting oversight
fiscalia procuraduria ministerio | prosecutor prosecutors attorney attorneys prosecution
defensoria | ombudsman ombudsmen defender defenders
alcaldia ayuntamiento cabildo municipalidad intendencia consistorio | council mayor mayors municipality city hall town
comisaria jefatura | precinct station headquarters constabulary
prefectura gobernacion delegacion subdelegacion | prefecture prefect governorate governor governors office delegation
cancilleria | chancellery chancellor ministry foreign
secretaria consejeria conselleria | secretariat secretary department ministry
gendarmeria guardia carabineros | gendarmerie gendarmes guard guards carabineros constabulary
aduana aduanas | customs
rectoria rectorado | rector rectors chancellor provost rectorate
judicatura magistratura juzgado audiencia tribunal sala | judiciary bench court courts chamber division
notaria registro catastro | notary registry register records
bomberos | fire firefighters brigade
guardacostas salvamento | coast coastguard rescue
diputacion | council deputation provincial
arzobispado obispado diocesis arquidiocesis | archbishopric archdiocese bishopric diocese
brigada escuadron unidad comando | brigade squad unit task force
loteria | lottery
superintendencia | superintendency superintendent regulator
veeduria inspeccion | watchdog inspectorate inspection inspector inspectors
camara asamblea congreso | chamber house assembly congress legislature
"""

# Words of learning in the names of institutions, which are translated: Sismológico, Seismological; Volcanology. Without accents.
LEARNED_ENDING = (
    r"(?:log(?:ic[oa]s?|i[ao]s?|ical|y|ist)|graf(?:ic[oa]s?|i[ao]s?)|graph(?:ic|ical|y)|nom(?:ic[oa]s?|i[ao]s?|ic|ical|y)"
    r"|metri(?:c[oa]s?|as?|c)|terapi[ao]s?|therapy|aeronautic[oas]*|tional|cional(?:es)?|tecnic[oa]s?|technic(?:al)?)$"
)

# Public offices in Spanish: Contraloría, Alcaldía, Tesorería, Fiscalía, Secretaría. With the accent, which names such as Victoria lack.
OFFICE_ENDING = r"(?:ald|cal|tar|er|lor|tor|dor|dur)ías?$"

# What ordinary words end in: one that neither language knows, without such an ending, is likely a name.
WORD_ENDINGS = {
    Language.SPANISH: """
        ción ciones mente ando iendo ados? adas? idos? idas? aban? aron ieron
        ar[áé]n? er[áé]n? ir[áé]n? ar er ir dad dades istas?
        os[oa]s? ic[oa]s? ari[oa]s? er[oa]s? mientos? antes? ables? it[oa]s? ismo encia ancia l[oae]s? se me nos rían? uras? ez eza
        ajes? al ales
        or[a]? ores ó é á [ae]mos
        """,
    Language.ENGLISH: """
        tions? ings? ed ly ness ments? ity ities
        able ible ful less ous ive ism ists? ers? est i[sz]ed? al ally ance ence ship hood wards? ish
        ies ages? ware like ways wise down out up over off s
        """,
}

# Verbs with which a Spanish sentence may begin, with a capital as a name has.
SPANISH_AUXILIARIES = frozenset("es era fue será sería ha han había habrá está estaba estará va podría puede debe tiene tendrá".split())

LEARNED_ENDINGS = {
    Language.SPANISH: "ic[oa]s?|i?as?|ismo|ista|cion|dad",
    Language.ENGLISH: "ics?|ical|ia|y|ies|ism|ist|tion|ty",
}
"""Endings that each language has for the same learned words, without accents: «pediatría», "pediatrics"."""

PARTICLES = frozenset("de del la las los da dos do van von der den al el bin ben".split())
"""Small words inside a name."""
