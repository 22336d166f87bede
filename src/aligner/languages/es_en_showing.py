"""Verbs that show or perceive somebody who does something: "the video shows X beating Y", «se ve a X golpear a Y»."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["SHOWING"]

SHOWING = {
    Language.SPANISH: frozenset(
        """
        ve ven vio vieron ver muestra muestran mostró mostraron mostrar observa observan observó aprecia aprecian oye oyen oyó oyeron
        escucha escuchan escuchó capta captan captó captaron graba graban grabó grabaron filmó filmaron sorprendió sorprendieron
        """.split()
    ),
    Language.ENGLISH: frozenset(
        """
        show shows showed showing shown see sees saw seen seeing hear hears heard hearing watch watches watched watching capture
        captures captured capturing film films filmed filming catch catches caught depict depicts depicted record records recorded
        appear appears appeared
        """.split()
    ),
}
