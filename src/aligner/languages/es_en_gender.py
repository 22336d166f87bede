"""Spanish words for persons that say man or woman, and first names that do, for the check of gender."""

from __future__ import annotations

FEMININE = frozenset(
    """
    ministra presidenta alcaldesa jueza senadora diputada gobernadora directora portavoza secretaria concejala consejera abogada doctora
    profesora maestra actriz cantante escritora autora periodista reina princesa duquesa condesa emperatriz madre hija hermana abuela nieta
    tía sobrina prima esposa mujer viuda novia niña chica señora señorita dama vicepresidenta exministra expresidenta canciller candidata
    jefa primera fiscal investigadora científica médica enfermera policía agente soldado capitana entrenadora jugadora tenista nadadora
    campeona atleta monja hermana superiora anciana joven vecina amiga compañera ciudadana trabajadora empleada empresaria fundadora dueña
    heroína víctima testigo acusada detenida condenada hermanastra suegra nuera cuñada madrastra ella embajadora delegada legisladora
    viceministra congresista activista dirigente exalcaldesa arquitecta ingeniera bióloga economista historiadora pintora
    """.split()  # noqa: SIM905 - a list of words reads better as text
) - frozenset("cantante periodista canciller primera fiscal policía agente soldado tenista atleta joven víctima testigo congresista activista dirigente economista".split())  # fmt: skip  # noqa: SIM905, E501
MASCULINE = frozenset(
    """
    ministro presidente alcalde juez senador diputado gobernador director secretario concejal consejero abogado doctor profesor maestro
    actor escritor autor rey príncipe duque conde emperador padre hijo hermano abuelo nieto tío sobrino primo esposo marido hombre viudo
    novio niño chico señor caballero vicepresidente exministro expresidente candidato jefe investigador científico médico enfermero capitán
    entrenador jugador nadador campeón papa obispo arzobispo cardenal sacerdote cura monje anciano vecino amigo compañero ciudadano
    trabajador empleado empresario fundador dueño héroe acusado detenido condenado hermanastro suegro yerno cuñado padrastro él embajador
    delegado legislador viceministro general coronel sargento mandatario hombres varón varones exalcalde arquitecto ingeniero biólogo
    historiador pintor
    """.split()  # noqa: SIM905
)
# First names, without accents and in lower case.
WOMEN = frozenset(
    """
    maria ana carmen isabel cristina michelle angela hillary elena laura marta lucia sofia paula patricia rosa teresa beatriz silvia sara
    julia claudia dilma michele ursula christine theresa margaret elizabeth catherine katherine kate emily emma anna anne mary jane susan
    linda barbara jennifer jessica sarah karen nancy lisa helen sandra diana alice eva clara irene monica raquel pilar dolores mercedes
    victoria veronica natalia adriana alejandra andrea gabriela mariana daniela valentina camila yolanda esperanza soledad consuelo rocio
    francisca josefa antonia manuela juana luisa gloria alicia nuria esther olga yulia tatiana svetlana ivanka melania jacinda kamala
    """.split()  # noqa: SIM905
)
MEN = frozenset(
    """
    jose juan pedro pablo luis carlos jorge miguel antonio francisco manuel javier fernando alejandro rafael sergio alberto roberto ricardo
    eduardo enrique raul andres felipe mariano barack donald george john james robert michael william david richard thomas charles joseph
    daniel paul mark stephen steven peter kevin brian tony gordon nicolas emmanuel vladimir boris angel jesus ramon diego mario oscar ivan
    hugo evo fidel alvaro gustavo guillermo ignacio tomas vicente julio cesar marcos mateo lucas martin nelson silvio angelo hans klaus
    """.split()  # noqa: SIM905
)
# Nouns whose gender says nothing about the person.
EPICENE = frozenset("persona víctima estrella figura pareja autoridad celebridad criatura promesa leyenda personaje bebé individuo".split())  # noqa: SIM905
# Nouns of one form for women and men: the article says which.
COMMON = frozenset(
    """
    dirigente líder periodista estudiante artista atleta cantante testigo fiscal gerente comandante sargento agente
    representante activista economista analista congresista futbolista tenista ciclista novelista cineasta guionista taxista dentista
    pianista intérprete detective piloto
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
