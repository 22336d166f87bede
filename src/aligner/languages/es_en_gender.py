"""Words and first names that say that a person is a woman or a man, in Spanish and English, for the check of gender.

Words are in lower case; first names are without accents too.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = [
    "ADJECTIVES",
    "AGREEING",
    "ARTICLES",
    "ASKED_OR_TOLD",
    "BEFORE_NOUNS",
    "BEFORE_OBJECTS",
    "BEFORE_SEVERAL",
    "BEFORE_SUBJECT",
    "COMMON",
    "ENDS_OF_PARTICIPLES",
    "ENGLISH_NOUNS",
    "ENGLISH_PERSONS",
    "ENGLISH_PRONOUNS",
    "EPICENE",
    "FEMALE_AND_MALE",
    "FEMININE",
    "FINITE_ENDINGS",
    "FIRST_NAMES",
    "GROUPS",
    "MASCULINE",
    "MAY_MEAN_THINGS",
    "NOUNS_OF_ONE",
    "OF_PLACES",
    "PARTICIPLE",
    "PARTICIPLE_ENDINGS",
    "PERSONS_BEHIND_BY",
    "POSSESSIVES",
    "RELATIVES",
    "SPANISH_PRONOUNS",
    "SPOUSE",
    "SURNAMES_TOO",
    "TITLES",
    "TOWARDS",
    "Gender",
    "Pronoun",
]


class Gender(StrEnum):
    """What a word says of a person. The value is the noun for messages."""

    WOMAN = "woman"
    MAN = "man"

    @property
    def other(self) -> Gender:
        """The other of the two."""
        return Gender.MAN if self is Gender.WOMAN else Gender.WOMAN


# Spanish nouns for women, and for men.
FEMININE = frozenset(
    """
    ministra presidenta alcaldesa jueza senadora diputada gobernadora directora secretaria concejala consejera abogada doctora profesora
    maestra actriz escritora autora reina princesa duquesa condesa emperatriz madre hija hermana abuela nieta tía sobrina prima esposa
    mujer viuda novia niña chica señora señorita sra dama vicepresidenta exministra expresidenta candidata jefa investigadora científica
    enfermera capitana entrenadora jugadora nadadora campeona monja superiora anciana vecina amiga compañera ciudadana trabajadora
    empleada empresaria fundadora dueña heroína acusada detenida condenada hermanastra suegra nuera cuñada madrastra ella embajadora
    delegada legisladora viceministra exalcaldesa arquitecta ingeniera bióloga historiadora pintora fotógrafa psicóloga socióloga
    filósofa antropóloga camarera cocinera granjera campesina obrera rectora decana catedrática alumna pasajera heredera ladrona asesina
    presa prisionera fugitiva sospechosa agresora bailarina compositora presentadora locutora redactora editora reportera traductora
    corredora comisaria inspectora subdirectora exdirectora copresidenta cofundadora multimillonaria millonaria magistrada notaria
    ejecutiva funcionaria banquera productora diseñadora gemela hijastra ahijada madrina prometida marquesa infanta torera muchacha
    opositora conductora soltera divorciada difunta fallecida doña mamá embarazada parturienta azafata poetisa zarina cantautora
    bisabuela matrona sacerdotisa exmujer exesposa soprano senadoras ministras mandataria procuradora
    """.split()
)
MASCULINE = frozenset(
    """
    ministro presidente alcalde juez senador diputado gobernador director secretario concejal consejero abogado doctor profesor maestro
    actor escritor autor rey príncipe duque conde emperador padre hijo hermano abuelo nieto tío sobrino primo esposo marido hombre viudo
    novio niño chico señor sr caballero vicepresidente exministro expresidente candidato jefe investigador científico médico enfermero
    capitán entrenador jugador nadador campeón papa obispo arzobispo cardenal sacerdote cura monje anciano vecino amigo compañero
    ciudadano trabajador empleado empresario fundador dueño héroe acusado detenido condenado hermanastro suegro yerno cuñado padrastro
    él embajador delegado legislador viceministro general coronel sargento mandatario varón exalcalde arquitecto ingeniero biólogo
    historiador pintor fotógrafo psicólogo sociólogo filósofo antropólogo camarero cocinero granjero campesino obrero rector decano
    catedrático alumno pasajero heredero ladrón asesino preso prisionero fugitivo sospechoso agresor violador secuestrador bailarín
    compositor músico presentador locutor redactor editor reportero traductor corredor boxeador portero delantero comisario inspector
    subdirector exdirector copresidente cofundador multimillonario millonario magistrado notario ejecutivo funcionario banquero
    productor diseñador gemelo hijastro ahijado padrino prometido marqués infante rapero payaso torero muchacho opositor conductor
    soltero divorciado difunto fallecido don papá fraile imán rabino sultán zar jeque barón abad patriarca vicario teniente almirante
    monseñor dramaturgo político realizador bombero seleccionador bisabuelo exmarido tenor barítono procurador
    """.split()
)
# Nouns whose gender says nothing about the person.
EPICENE = frozenset(
    """
    persona víctima estrella figura pareja autoridad celebridad criatura promesa leyenda personaje bebé individuo
    """.split()
)
# Nouns of one form for women and men: the article says which.
COMMON = frozenset(
    """
    dirigente líder periodista estudiante artista atleta cantante testigo fiscal gerente comandante agente representante activista
    economista analista congresista futbolista tenista ciclista novelista cineasta guionista taxista dentista pianista intérprete
    detective piloto canciller poeta joven adolescente paciente cliente modelo guitarrista corresponsal asistente residente demandante
    inmigrante comediante humorista psiquiatra pediatra terapeuta terrorista deportista gimnasta baterista violinista columnista cónyuge
    militante disidente votante amante rehén mártir chef estratega colega compatriota
    """.split()
)
# Nouns for somebody's relatives and the like: with su or de, a pronoun may be the other one's.
RELATIVES = frozenset(
    """
    esposa esposo mujer marido madre padre hija hijo hermana hermano novia novio abuela abuelo tía tío prima primo sobrina sobrino nieta
    nieto viuda viudo cuñada cuñado suegra suegro nuera yerno exmujer exmarido exesposa exesposo mamá papá
    bisabuela bisabuelo madrina padrino ahijada ahijado hijastra hijastro madrastra padrastro hermanastra hermanastro gemela gemelo
    prometida prometido abogada abogado amiga amigo compañera compañero vecina vecino asesora asesor socia socio secretaria secretario
    """.split()
)
# Of the nouns, those that are adjectives or names of things as well: persons only behind an article.
ADJECTIVES = frozenset(
    """
    general político científico científica médico físico químico superiora música cómica crítico detenido detenida acusado acusada
    condenado condenada vecino vecina ciudadano ciudadana amigo amiga seguidor primo prima cura tenor conductor conductora ejecutivo
    ejecutiva asesino asesina
    """.split()
)
# English nouns for one person.
_ENGLISH_WOMEN = frozenset(
    """
    woman lady girl mother mom daughter sister wife widow girlfriend aunt niece grandmother granddaughter queen princess duchess
    countess empress actress waitress heroine businesswoman chairwoman congresswoman spokeswoman policewoman saleswoman housewife nun
    mrs ms miss madam mistress bride fiancée hostess stewardess goddess mum stepmother pregnant feminist ballerina baroness
    """.split()
)
_ENGLISH_MEN = frozenset(
    """
    man gentleman boy father dad son brother husband widower boyfriend uncle nephew grandfather grandson king prince duke earl emperor
    actor waiter hero businessman chairman congressman spokesman policeman salesman pope bishop cardinal priest monk mr sir lord
    fisherman fireman cameraman statesman frontman fiancé groom stepfather guy cowboy gunman imam rabbi clergyman friar pastor
    """.split()
)
# First names, without accents and in lower case.
_WOMEN = frozenset(
    """
    maria ana carmen isabel cristina michelle angela hillary elena laura marta lucia sofia paula patricia rosa teresa beatriz silvia
    sara julia claudia dilma michele ursula christine theresa margaret elizabeth catherine katherine kate emily emma anna anne mary jane
    susan linda barbara jennifer jessica sarah karen nancy lisa helen sandra diana alice eva clara irene monica raquel pilar dolores
    mercedes victoria veronica natalia adriana alejandra andrea gabriela mariana daniela valentina camila yolanda esperanza soledad
    consuelo rocio francisca josefa antonia manuela juana luisa gloria alicia nuria esther olga yulia tatiana svetlana ivanka melania
    jacinda kamala abigail agnes alexandra alison amanda amelia amy angelica angelina anita annie ariana astrid audrey aurora barbra
    begoña benazir bertha betty bianca blanca brenda brigitte britney brooke carla carmela carol carolina caroline catalina cecilia
    celia charlotte chelsea cheryl chiara chloe cindy clare claire concepcion condoleezza corazon cynthia deborah debra delia denise
    diane dolly donna dora doris dorothy edith elaine eleanor elisa elisabeth ellen eloisa elsa elvira encarnacion erika ernestina
    estela estrella ethel eugenia evelyn fatima felicia fernanda fiona florence frances gabrielle gisele giulia graciela greta guadalupe
    gwen hannah harriet heather heidi helena helga henrietta herta hilda imelda indira ines ingrid inmaculada irina irma isabella ivonne
    jacqueline janet janice jasmine jeanne jelena jenny jill joanna jodie josephine joyce juanita judith judy juliana julie juliet
    june katarina kathleen kathryn katie katrina kelly kimberly kirsten kristina larissa latifa lea leila leonor leticia liliana lily
    lindsay liz lola lorena louise lourdes ludmila luz lydia madeleine madonna magdalena malala marcela marcia margarita margot maribel
    marie marilyn marina marion marisa marisol marlene martha martina matilda maureen megan meryl mette michaela mila milagros mildred
    miriam molly myriam nadia nadine naomi natalie natasha nicola nicole nina nora norma octavia oksana olivia ophelia oprah pamela
    paloma patty paulina penelope petra phyllis rachel ramona rebecca regina renata rita roberta rosalia rosario rosemary rowena roxana
    ruth sabine sabrina salma samantha scarlett segolene serena sharon sheila shirley sigrid silvana simone sonia sophia sophie stella
    stephanie susana susanna sylvia sylvie tamara tania tara tracy trinidad ulrike valeria valerie vanessa vera virginia vivian wendy
    whitney wilma ximena yasmin yvonne zoe ingeborg zdenka jana lenka hana katerina ivana veronika zsofia katalin ilona gyongyi
    krisztina gudrun gerda hannelore renate birgit sabina annette cecile severine christiane martine veronique aurelie marine elodie
    francoise monique giorgia francesca ilaria paola federica aisha amina khadija shakira beyonce rihanna adele
    """.split()
)
_MEN = frozenset(
    """
    jose juan pedro pablo luis carlos jorge miguel antonio francisco manuel javier fernando alejandro rafael sergio alberto roberto
    ricardo eduardo enrique raul andres felipe mariano barack donald george john james robert michael william david richard thomas
    charles joseph daniel paul mark stephen steven peter kevin brian tony gordon nicolas emmanuel vladimir boris angel jesus ramon diego
    mario oscar ivan hugo evo fidel alvaro gustavo guillermo ignacio tomas vicente julio cesar marcos mateo lucas martin nelson silvio
    angelo hans klaus aaron abdullah abel abraham adam adolfo adolf agustin ahmed akira alan albert aldo alec alejo alex alexander
    alexandre alexei alfonso alfred alfredo ali allan amadeo anders andre andrei andreas andrew anthony arcadi armando armin arnold
    arnulfo arthur arturo augusto axel ban bartolome baltasar bashar benedict benito benjamin bernard bernardo bernd bertrand bill billy
    bob bobby brad bradley brendan bruce bruno calvin camilo carl carlo cecil chad christian christoph christopher chuck clarence
    claudio claus clemente clint colin conrad cristiano cristobal damian dan daniele danny dario darren dave dennis dieter dimitri
    dmitri dmitry domingo dominic douglas duncan dustin dwight earl ed edgar edmund edouard eduard edward edwin egon eli elias elliott
    elmer elvis emil emilio enzo eric erich erik ernest ernesto ernst eugene eugenio evan fabian fabio faustino federico felix ferenc
    filip florian floyd francesco francis francois frank franklin frantisek franz fred frederick frederic friedrich fritz gabriel gareth
    gary gaspar gene geoffrey gerald gerard gerardo gerhard gianni gilbert giovanni giuseppe glen glenn gonzalo graham greg gregorio
    gregory guido gunther gunter guy gyorgy gyula hamid harold harry hassan hector heinrich heinz henri henrik henry herbert herman
    hermann hilario hosni howard hubert humberto ian ibrahim igor imre ingmar isaac isidro ismael istvan jack jacob jacques jaime jake
    jan janos jaroslav jason jeff jeffrey jeremy jerome jerry jim jimmy jiri joachim joaquin joe joel johann johannes johnny jon
    jonathan jordi joschka josef josep joshua jozsef juanma julian jurgen justin karel karl karim karsten keith ken kenneth kenny kofi
    konstantin kurt lajos larry laszlo laurent lawrence lech lee leo leon leonard leonardo leonel leopoldo lewis liam lionel lothar
    louis luca luciano ludwig luigi luka lula lutz maciej mahmoud manfred manolo manmohan marc marcel marcelo marcin marco marek mariusz
    marlon martti marvin massimo matt matteo matthew matthias maurice mauricio maurizio max maximilian mel melvin michal michel mickey
    miguelangel mihail mike mikhail miklos milan milos miloslav miroslav mitt mohamed mohammad mohammed moises muammar muhammad nathan
    neil nestor nick nicholas nigel nikita nikolai noah norbert norman octavio olaf oleg oliver olivier omar orlando osama oswaldo otto
    pascal patricio patrick pau paulo pavel pepe pere pervez petr phil philip philippe pierre pietro placido quentin rainer ralph ramiro
    randy rauf ray raymond reinhard rene rex ricard rick roald rob rod roderick rodolfo rodrigo roger roland rolf roman romano ron
    ronald rory ross roy ruben rudolf rudolph rudy rupert russell ryan saddam salvador sam samuel sandor santiago saul scott sean
    sebastian sepp seth shane sidney siegfried sigmar sigmund silvester simon slavoj stanislav stanley stefan stefano steffen steve
    stuart sven sylvester tariq ted teodoro terry theodor theodore thierry thilo thorsten tiger tim timothy tobias todd tom tommy trevor
    tristan ulrich umberto uwe vaclav valentin valentino valery vernon victor viggo viktor vinicius vincent vit vittorio vojislav volker
    walter warren wayne werner wilhelm willi willy wim winston wladimir wolfgang woody xavier yasser yves yuri zbigniew zdenek zoltan
    zinedine zidane slobodan radovan ratko goran dusan tadeusz jaroslaw wojciech andrzej krzysztof piotr mirek ondrej jakub tomasz ludek
    """.split()
)


def _plurals(nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(noun + ending for noun in nouns for ending in ("s", "es"))


FIRST_NAMES = {**dict.fromkeys(_WOMEN, Gender.WOMAN), **dict.fromkeys(_MEN, Gender.MAN)}

# English nouns, in the singular and the plural.
ENGLISH_NOUNS = {
    Gender.WOMAN: _ENGLISH_WOMEN | _plurals(_ENGLISH_WOMEN) | {"women", "ladies", "wives"},
    Gender.MAN: _ENGLISH_MEN | _plurals(_ENGLISH_MEN) | {"men", "gentlemen"},
}
# English nouns for one person of one sex; those of kin and of offices are in es_en_families.py and the ladder of people.
NOUNS_OF_ONE = {
    **dict.fromkeys(
        "policewoman stewardess hostess ballerina saleswoman housewife lady bride fiancée baroness countess duchess".split(), Gender.WOMAN
    ),
    **dict.fromkeys(
        "policeman steward salesman gunman cameraman gentleman groom duke barman doorman clergyman handyman".split(), Gender.MAN
    ),
}
FEMALE_AND_MALE = {"female": Gender.WOMAN, "male": Gender.MAN}
ENGLISH_PRONOUNS = {
    Gender.WOMAN: frozenset({"she", "her", "hers", "herself"}),
    Gender.MAN: frozenset({"he", "him", "his", "himself"}),
}


class Pronoun(NamedTuple):
    """What an English pronoun says of a person: whether it is the subject, and whether it is of several people."""

    subject: bool
    plural: bool
    gender: Gender | None


# English pronouns for those who act and are acted on.
ENGLISH_PERSONS = {
    "he": Pronoun(True, False, Gender.MAN),
    "she": Pronoun(True, False, Gender.WOMAN),
    "they": Pronoun(True, True, None),
    "him": Pronoun(False, False, Gender.MAN),
    "her": Pronoun(False, False, Gender.WOMAN),
    "them": Pronoun(False, True, None),
}
# English words between a verb and the pronoun that it acts on: "rang up her", "apologised to her".
BEFORE_OBJECTS = frozenset("to at for on up off with".split())
# Endings of Spanish verbs, behind which «la» is a pronoun and no article.
FINITE_ENDINGS = (
    "ó",
    "on",
    "aba",
    "aban",
    "ía",
    "ían",
    "ará",
    "arán",
    "erá",
    "erán",
    "irá",
    "irán",
    "ijo",
    "izo",
    "uso",
    "uvo",
    "ajo",
    "io",
)
# What stands between «una de» and a noun.
BEFORE_SEVERAL = frozenset("los las ellos ellas nosotros nosotras sus".split())
# Pronouns for the one who does it, behind "by" and «por».
PERSONS_BEHIND_BY = {
    Language.SPANISH: frozenset("él ella ellos ellas este esta éste ésta estos estas aquel aquella".split()),
    Language.ENGLISH: frozenset("him her them".split()),
}
SPANISH_PRONOUNS = {"ella": Gender.WOMAN, "él": Gender.MAN}

# Titles before a surname.
TITLES = {
    **dict.fromkeys(("sr", "señor", "don", "mr", "sir"), Gender.MAN),
    **dict.fromkeys(("sra", "señora", "mrs", "ms"), Gender.WOMAN),
}

# Articles, with the gender that they give a noun of one form.
# First names that are surnames as well: alone they say nothing.
SURNAMES_TOO = frozenset(
    """
    allen barry blair bruce cameron clinton craig curtis dean dennis douglas francis george gerard gilbert gordon graham grant harvey
    henry howard james jordan keith kelly kent lawrence leonard leslie lewis lloyd marshall martin maurice mitchell morgan murray nelson
    neil oliver owen perry raymond reed rodney ross russell scott simon spencer stanley stewart taylor terry thomas todd travis tyler
    vernon vincent wallace walter warren wayne winston alonso ramos santiago tomas vicente
    """.split()
)
ARTICLES = {
    **dict.fromkeys(("la", "una", "esta"), Gender.WOMAN),
    **dict.fromkeys(("el", "un", "este", "del", "al"), Gender.MAN),
}
POSSESSIVES = frozenset({"su", "sus", "mi", "mis", "tu", "tus", "nuestra", "nuestro"})

# Words before the article of a subject that is not the first word of its sentence.
BEFORE_SUBJECT = frozenset({"según", "que", "ayer", "hoy", "pero", "y"})

# Adjectives that stand between an article and a noun for a person.
BEFORE_NOUNS = frozenset(
    """
    joven nuevo nueva primer primera segundo segunda tercer tercera antiguo antigua mejor peor presunto presunta supuesto supuesta ex
    propio propia gran viejo vieja famoso famosa célebre popular veterano veterana conocido conocida actual único única último última
    entonces pobre pequeño pequeña exitoso exitosa prestigioso prestigiosa reconocido reconocida futuro futura próximo próxima recién
    """.split()
)

# Nouns that with a feminine article are groups, subjects or things: «la policía», «la guardia», «la cura».
GROUPS = frozenset(
    """
    policía guardia defensa cura música física química política crítica técnica mecánica matemática informática óptica estadística
    gimnasia escolta vigía trompeta batería guía ayuda cámara caja centinela custodia orden vocal capital frente general
    """.split()
)

# Words before a name that is one of a place or a month.
OF_PLACES = frozenset("en desde hacia hasta in at near until since early mid late last next this san santa santo saint st".split())

# What agrees with a name right behind it: «, nombrado …», «, el más veterano …», «fue despedida».
AGREEING = (
    r"(?:, | )(?:fue|ha sido|había sido|será|era|resultó|quedó|está|estaba|estuvo|permanece) \w{2,20}?(?:[aeií]d|ert|uest|crit)([oa])\b"
    r"|, (?:ya |recién |apenas |también )?\w{3,20}?(?:[aeií]d|uest|crit)([oa])(?= |,)"
    r"|, (?:(el|la)) (?:más|menos|mejor|peor|únic[oa]|primer[oa]?|segund[oa]|últim[oa]) "
    r"|,? (?:tant[oa] )?((?:él|ella)) mism[oa]\b"
)

# Prepositions: somebody does something to or with the person behind them.
TOWARDS = frozenset({"a", "al", "con", "contra", "para", "sobre", "ante", "entre", "hacia"})
# Prepositions behind which él and ella may mean things.
MAY_MEAN_THINGS = TOWARDS | {"de", "en", "por", "tras", "sin", "desde", "bajo"}

# English possessives that go with the wrong spouse: "his husband", as a regular expression in any case.
SPOUSE = r"\b(?:(his)(?= (?:\w+[ -])?(?:husband|boyfriend)\b)|(her)(?= (?:\w+[ -])?(?:wife|girlfriend)\b))"

# A passive at the beginning of a clause that has no subject of its own: its participle says whether a woman or a man is meant.
PARTICIPLE = (
    r"(?:^|[.,;:(«“\"—–]\s*|\b(?:y|que|cuando|donde)\s+)"
    r"(?:fue|ha sido|había sido|será|era|resultó|quedó|está|estaba)\s+\w{2,20}?[aeií]d([oa])\b"
)
ENDS_OF_PARTICIPLES = ("ado", "ada", "ido", "ida", "uesto", "uesta", "rito", "rita", "uerto", "uerta")
PARTICIPLE_ENDINGS = {"a": Gender.WOMAN, "o": Gender.MAN}

# "Her" and "him" as somebody who is asked or told something, and not as whose something is.
ASKED_OR_TOLD = r"\b(?:her|him)\s+(?:if|whether|that|to|about|why|how|what|when|where|who)\b"
