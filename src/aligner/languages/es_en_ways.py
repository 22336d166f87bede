"""Verbs of motion, and the prepositions that say that somebody comes from what stands behind them, or goes to it."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "BARE_PLACES",
    "BEFORE_PLACES",
    "CARRYING",
    "GOAL",
    "GOALS_OF_SOME",
    "IRREGULAR_MOTION",
    "MOTION",
    "ON_FOOT",
    "PARTICLES",
    "PERSONAL_A",
    "SOURCE",
    "TO_PLACES",
]

MOTION = {
    Language.SPANISH: (
        "venir llegar volver regresar retornar salir partir zarpar despegar huir escapar fugar fugarse marchar marcharse viajar "
        "trasladarse mudar mudarse dirigir dirigirse acudir entrar ingresar acceder penetrar irrumpir adentrar adentrarse aterrizar "
        "arribar desembarcar emigrar inmigrar migrar provenir retirarse replegar replegarse correr "
        "caminar navegar volar conducir avanzar desplazarse exiliar exiliarse bajar subir cruzar saltar infiltrar colar peregrinar "
        "embarcar fluir circular"
    ).split(),
    Language.ENGLISH: (
        "come go arrive return travel head sail fly drive walk run march move flee escape leave depart withdraw retreat pull send ship "
        "deport extradite expel evict transfer take bring carry transport divert emigrate migrate relocate land step rush hurry race swim "
        "ride climb slip sneak cross advance evacuate pour flood stream flock journey commute export import sell buy receive get obtain "
        "repatriate remove drag crawl wander drift jump row exile smuggle flow address"
    ).split(),
}
"""By their dictionary forms."""

CARRYING = (
    "trasladar llevar traer enviar mandar transportar desviar deportar extraditar repatriar desplazar transferir donar vender remitir "
    "devolver exportar retirar expulsar evacuar desalojar rescatar sacar extraer recoger recibir importar comprar obtener meter introducir"
).split()
"""Spanish verbs of motion with an object: «a» behind them stands before whom it is done to, but for a passive «fueron enviadas a»."""

IRREGULAR_MOTION = {
    Language.SPANISH: frozenset(
        """
        ir va van iba iban fue fueron irá irán yendo ido vaya vayan irse iría vino vinieron viene vienen venía venían vendrá vendrán
        venga vengan sale salen salía salían saldrá saldrán saldría salga salgan huyó huyeron huye huyen huía huían huyendo huido huyera
        proviene provienen provenía provenían provino traído trajo trajeron vuelto devuelto procede proceden procedía procedían
        """.split()
    ),
    Language.ENGLISH: frozenset(
        """
        came goes went gone flew flown drove driven ran running left leaving fled fleeing withdrew withdrawn sent took taken brought
        swam swum rode ridden crossed sold bought got gotten
        """.split()
    ),
}

GOAL = {
    Language.SPANISH: frozenset("a al hacia hasta para".split()),
    Language.ENGLISH: frozenset("to into onto toward towards".split()),
}
SOURCE = {
    Language.SPANISH: frozenset("de del desde".split()),
    Language.ENGLISH: frozenset("from".split()),
}
"""What stands between a verb of motion and a place."""

_ENTERING = frozenset(
    stem + ending
    for stem in "entr ingres aterriz irrump penetr desembarc met introduc introduj".split()
    for ending in "a an ó aron aba aban ará arán aría ar ado ando e en ió ieron ía ían irá ir ido iendo".split()
)
_ARRIVING = frozenset("arrive arrives arrived arriving land lands landed landing".split())
_LEAVING = frozenset("leave leaves left leaving head heads headed heading depart departs departed departing set sets setting".split())

GOALS_OF_SOME = {
    Language.SPANISH: ((_ENTERING, frozenset({"en"})),),
    Language.ENGLISH: ((_ARRIVING, frozenset(("in", "at"))), (_LEAVING, frozenset({"for"}))),
}
"""(verbs, prepositions that say only with these where somebody goes)."""

ON_FOOT = frozenset("pie caballo nado".split())
"""What makes «a» say how somebody goes."""

BARE_PLACES = frozenset("port home town school prison jail hospital court parliament office".split())
"""English places that need no article."""

PARTICLES = frozenset("back out over off down up home straight directly quickly immediately".split())
"""What may stand between an English verb and its preposition."""

BEFORE_PLACES = frozenset("the el la los las their its his her".split())
"""What stands before a place right behind a verb."""

PERSONAL_A = frozenset(("a", "al"))
"""What stands before a place, or before whom something is done to: «llevó al hospital», «llevó a los heridos»."""

TO_PLACES = {
    Language.SPANISH: {
        "source": frozenset(
            "abandonar abandona abandonan abandonó abandonaron abandonaba abandonaban abandonará abandonarán abandonado abandonando".split()
        ),
        "goal": frozenset(),
    },
    Language.ENGLISH: {
        "source": frozenset("leave leaves left leaving flee flees fled fleeing exit exits exited exiting quit quits quitting".split()),
        "goal": frozenset("enter enters entered entering reach reaches reached reaching".split()),
    },
}
"""Verbs whose object is the place itself: "leave the city"."""
