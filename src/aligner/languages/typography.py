"""How languages are written: words that may be there twice in a row, and blanks before marks.

Used by the checks of the surface of texts. A language that is in none of the tables is treated with more care: what may be usual there
is reported as information.
"""

from __future__ import annotations

__all__ = [
    "ACCENTED_A",
    "BLANK_BEFORE_MARKS",
    "CURLY_QUOTES",
    "DECIMAL_COMMA",
    "DECIMAL_POINT",
    "LATIN_LETTERS",
    "MAY_REPEAT",
    "NO_QUESTION_MARK",
    "QUESTION_MARKS",
    "QUOTES_EITHER_WAY",
    "SOUNDS",
]

LATIN_LETTERS = "A-Za-zÀ-ÖØ-öø-ÿ"
"""For character classes: the letters of the languages of western Europe."""

# Interjections and sounds, which are repeated in any language.
SOUNDS = frozenset("bye ha he ho ja je hi ah oh eh ay blah bla tut tic tac pum knock wow no so".split())

# Words that may be there twice in a row by grammar ("had had", "nous nous", "die die") or for emphasis ("muy muy").
MAY_REPEAT: dict[str, frozenset[str]] = {
    "en": frozenset("that had her very yes many much more far long really never now then there well come please".split()),
    "es": frozenset("sí muy ya casi luego más mucho bien nunca hola adiós vamos tan claro nos todo poco pues cuatro gran".split()),
    "fr": frozenset("nous vous très bien plus oui non encore tout vite jamais loin".split()),
    "de": frozenset("die der das den dem sie sehr ja nein immer viel weit nie ganz".split()),
    "pt": frozenset("muito não sim mais bem nunca quase logo tão já pouco".split()),
    "it": frozenset("molto sì più bene quasi piano poco mai tanto via ora".split()),
    "nl": frozenset("dat die het heel ja nee zeer veel nooit".split()),
    "ca": frozenset("molt sí més bé mai gairebé ja poc tan".split()),
}

BLANK_BEFORE_MARKS = frozenset({"fr"})
"""Languages that put a blank before a colon, semicolon, question or exclamation mark."""

DECIMAL_POINT = frozenset("en ja zh ko th he".split())
"""Languages whose decimals stand behind a point. In Spanish that depends on the country, so that it is in neither table."""
DECIMAL_COMMA = frozenset("bg ca cs da de el et fi fr hr hu is it lt lv nb nl pl pt ro ru sk sl sr sv tr uk".split())
"""Languages whose decimals stand behind a comma."""

CURLY_QUOTES = {"en": "“”"}
"""Languages that never have « and », and the marks that they have instead."""

ACCENTED_A = frozenset({"fr", "gn", "pt", "ro", "tr", "vi"})
"""Languages that have the letters Ã or Â, which are elsewhere a sign of text read in the wrong encoding."""

QUOTES_EITHER_WAY = frozenset("bg bs cs da de et fi hr hu is lt lv mk pl sk sl sr sv".split())
"""Languages in which ” or » may open a quotation, or “ or « close one: „so“, »so«, ”so”."""

QUESTION_MARKS = {"el": ";\u037e", "hy": "՞", "am": "፧", "ti": "፧"}
"""Characters that are question marks in one language. Those of Arabic and Chinese mean nothing else and are not listed."""

NO_QUESTION_MARK = frozenset("ja km lo my th zh".split())
"""Languages whose questions often have no question mark."""
