"""Verbs that tell one event from either end: beat and lose to, sell and buy, lend and borrow, replace and make way for.

Each group names an event with two participants. For each verb: where its first participant (who wins, gives, comes after, sues) stands
and where the second one does. A place is "subject", "object" or the prepositions that mark it, joined by "|"; "that" stands for whoever is
behind it ("demands that X pay"). Behind "!" it must be there: who replaces A "with" B is another one. An "object" of a Spanish verb
may have "a".
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["FRAMES", "LEGAL_NOUNS", "PAST_OF"]

_AGAINST = "ante|contra|con|frente"
FRAMES: dict[str, dict[Language, tuple[tuple[str, str, str], ...]]] = {
    "beating": {
        Language.SPANISH: (
            (
                "vencer derrotar batir ganar golear eliminar doblegar superar tumbar aplastar apear desbancar arrollar destronar noquear",
                "subject",
                "object",
            ),
            ("imponerse", "subject", "a|al|sobre|ante|frente"),
            ("perder caer sucumbir claudicar", _AGAINST, "subject"),
        ),
        Language.ENGLISH: (
            (
                "beat defeat overcome thrash edge oust topple outpoll trounce crush eliminate unseat dethrone overpower outscore rout best",
                "subject",
                "object",
            ),
            ("lose fall succumb", "to", "subject"),
        ),
    },
    "selling": {
        Language.SPANISH: (
            ("vender traspasar revender subastar", "subject", "a|al"),
            ("comprar adquirir", "object+a|de", "subject"),
        ),
        Language.ENGLISH: (
            ("sell resell offload", "subject", "to"),
            ("buy acquire purchase", "from", "subject"),
        ),
    },
    "lending": {
        Language.SPANISH: (("prestar fiar", "subject", "a|al"),),
        Language.ENGLISH: (("lend loan", "subject", "receiver"), ("borrow", "from", "subject")),
    },
    "teaching": {
        Language.SPANISH: (("enseñar instruir", "subject", "a|al"), ("aprender", "de|del|con", "subject")),
        Language.ENGLISH: (("teach", "subject", "receiver"), ("learn", "from|with", "subject")),
    },
    "giving": {
        Language.SPANISH: (
            ("suministrar proveer entregar regalar donar ceder enviar remitir legar otorgar conceder", "subject", "a|al"),
            ("recibir obtener heredar", "de|del", "subject"),
        ),
        Language.ENGLISH: (
            ("supply give donate hand send bequeath grant award", "subject", "receiver"),
            ("receive inherit obtain", "from", "subject"),
        ),
    },
    "owing": {
        Language.SPANISH: (("deber adeudar", "subject", "a|al"),),
        Language.ENGLISH: (("owe", "subject", "receiver"),),
    },
    "paying": {
        Language.SPANISH: (
            ("pagar abonar indemnizar compensar resarcir desembolsar", "subject", "a|al"),
            ("cobrar", "a|al|de|del", "subject"),
        ),
        Language.ENGLISH: (
            ("pay compensate reimburse repay refund", "subject", "receiver"),
            ("collect", "from", "subject"),
            ("charge", "object", "subject"),
        ),
    },
    "replacing": {
        Language.SPANISH: (
            ("sustituir reemplazar relevar cambiar canjear trocar permutar", "por!", "object"),
            ("sustituir reemplazar relevar suceder suplir", "subject", "object"),
            ("entrar ingresar", "subject", "por"),
        ),
        Language.ENGLISH: (
            ("replace", "with!", "object"),
            ("swap exchange trade change", "for!", "object"),
            ("substitute", "object", "for!"),
            ("replace succeed supplant supersede", "subject", "object"),
            ("take", "subject", "over|from!"),
        ),
    },
    "suing": {
        Language.SPANISH: (
            ("demandar querellar", "subject", "object"),
            ("querellarse", "subject", "contra"),
            ("presentar interponer reclamar exigir pedir buscar ganar perder", "subject", "contra"),
            ("denunciar", "subject", "object"),
        ),
        Language.ENGLISH: (("sue", "subject", "object"), ("file bring lodge seek demand claim win launch", "subject", "against")),
    },
    "hiring": {
        Language.SPANISH: (("contratar fichar", "subject", "object"),),
        Language.ENGLISH: (("hire sign recruit", "subject", "object"),),
    },
    "approaching": {
        Language.SPANISH: (
            ("dirigirse acercarse aproximarse abalanzarse lanzarse", "subject", "a|al|hacia|sobre"),
            ("abordar contactar", "subject", "object"),
            ("contactar", "subject", "con"),
            ("ponerse comunicarse", "subject", "con"),
        ),
        Language.ENGLISH: (("approach contact accost reach", "subject", "object"), ("write turn", "subject", "to")),
    },
    "receiving": {
        Language.SPANISH: (("recibir obtener sufrir encajar enfrentar afrontar padecer soportar", "de|del", "subject"),),
        Language.ENGLISH: (("receive get face suffer draw earn endure", "from", "subject"),),
    },
    "demanding": {
        Language.SPANISH: (("exigir pedir reclamar solicitar", "subject", "a|al"),),
        Language.ENGLISH: (
            ("demand seek claim require", "subject", "that|from|of"),
            ("ask", "subject", "object"),
        ),
    },
}
PAST_OF = {
    "beat": "beaten",
    "overcome": "overcame",
    "lose": "lost",
    "fall": "fell fallen",
    "sell": "sold",
    "resell": "resold",
    "buy": "bought",
    "lend": "lent",
    "teach": "taught",
    "give": "gave given",
    "send": "sent",
    "pay": "paid",
    "repay": "repaid",
    "bring": "brought",
    "seek": "sought",
    "win": "won",
    "perder": "pierde pierden pierda",
    "get": "got gotten",
    "draw": "drew drawn",
    "afrontar": "afronta afrontan",
    "write": "wrote written",
    "ponerse": "puso pusieron pone ponen puesto pondrá",
    "imponerse": "impuso impusieron impone imponen imponerse impondrá impuesto",
    "caer": "cae caen cayó cayeron caído",
}
"""Irregular forms."""
LEGAL_NOUNS = frozenset(
    "demanda querella denuncia recurso complaint suit lawsuit claim case charges proceedings action denuncias querellas demandas".split()
)
"""What is filed against somebody, with which "file" and «presentar» are of the group of suing."""
