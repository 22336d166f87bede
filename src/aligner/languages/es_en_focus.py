"""Words that say that something happens again, for the first or last time, that even this one does it; in Spanish and English.

`FOCUS`: by language, what a text says and what may say it in the other language (`answers`). Regular expressions over whole words, any
case.
"""

from __future__ import annotations

from typing import NamedTuple

from aligner.languages.pair import Language

__all__ = ["FOCUS", "ONLY", "ONLY_BEFORE", "Focus"]


class Focus(NamedTuple):
    """What a text says (`said`), and `answers` of the other text. `alone`: nothing but the answers can say it."""

    said: str
    answers: str
    alone: bool = False


_NO_AGAIN_ENGLISH = (
    r"(?!ject|port|sult|main|cent|ceiv|leas|gion|gard|ason|cord|quest|quir|fus|ach|al|ad(?:y|er|ing)|spon|sid|sign|search|present|public"
    r"|sist|mov|duc|liev|ligi|mark|mind|pl[yi]|sort|spect|tail|tir|veal|ven|vol|war|scu|tain|bel|buff|cess|cogn|commend|cru|dund|fer"
    r"|fin|flect|form|frain|fug|gim|gist|gret|gul|hears|lat|lax|lev|luct|ly|med|mot|nown|nt|pell|peal|pent|pr(?:es|im|ov)|puls|put"
    r"|strain|strict|vok)"
)
_NO_AGAIN_SPANISH = (
    r"(?!al|alidad|baj|bel|caud|chaz|cib|cient|clam|comend|conoc|corr|cort|curs|dact|duc|fer|form|fug|gal|gim|gion|gist|gl|gul|hén|lac"
    r"|lev|lig|medi|mol|nunc|port|present|prim|públic|public|quis|quer|quier|serv|sid|sist|solu|solv|suel|spald|spet|spon|sult|sum|tir"
    r"|tras|uni|vel|vis)"
)
"""What follows "re" in words that do not say that something happens again."""

_AGAIN_SPANISH = (
    r"de nuevo(?! (?-i:[A-Z]))|otra vez|nuevamente|una vez más|v(?:olv|uel[vt])\w+|otr[oa]s?|nuev[oa]s?"
    rf"|re{_NO_AGAIN_SPANISH}[a-zñáéíóú]{{4,}}|segund[oa]s?"
    r"|tercer\w*|cuart\w+"
    r"|quint\w+|dos|tres|doble|más|también|tampoco|todavía|aún|sigu\w+|segu\w+|contin\w+|regres\w+|atrás|ya|vez|veces|como|igual|mism\w+"
    r"|antes|larg\w+|una y"
)
_AGAIN_ENGLISH = (
    r"again|once more|anew|afresh|another|new\w*|fresh|back"
    rf"|re{_NO_AGAIN_ENGLISH}[a-z]{{3,}}|re-\w+|return\w*|second|third|fourth|fifth|twice|two|three|more"
    r"|further|still|also|too|yet|repeat\w*|resum\w+|continu\w+|over|after all|same|likewise|other|old|ever|times?|previous\w*|as|back-\w+"
    r"|later|neither|nor|kept|keep\w*"
)
_EVEN_SPANISH = (
    r"inclus\w+|hasta|aun|aún|ni|siquiera|también|tampoco|además|mism[oa]s?|propi[oa]s?|todavía|incluid[oa]s?|incluy\w+|lleg\w+|ya|más|todo"
    r"|tod[oa]s?|sino|y eso que|aunque|pese|cuando|solo|sólo|tan|muy|otr[oa]s?"
)
_EVEN_ENGLISH = (
    r"even|too|also|includ\w+|sel(?:f|ves)|himself|herself|itself|themselves|myself|very|as well|still|not\s+(?:a|one)|nor|neither|either"
    r"|so much as|up to|until|yet|indeed|all|already|despite|though|although|without|any|at all|as far as|as|actually|or|never|nobody"
)
_FIRST_SPANISH = (
    r"primer\w*|1\.?[ªº]|nunca|jamás|inédit\w+|estren\w+|debut\w*|histór\w+|inaugur\w+|nuev\w+|inici\w+|novedad|hasta ahora|única"
    r"|(?:años|meses|décadas|siglos|semanas|días) que no"
)
_FIRST_ENGLISH = (
    r"first\w*|1st|never|inaugural\w*|maiden|debut\w*|unprecedented|ever|premier\w*|new\w*|historic|initial\w*|originally|virgin"
    r"|before|until|pioneer\w*|only"
)
_SECOND_SPANISH = r"segund[oa]s?|2\.?[ªº]|otr[oa]|nuev\w+|volv\w+|vuelv\w+|re[a-zñáéíóú]{4,}|dos|ambas|doble|reincid\w+|bis"
_SECOND_ENGLISH = r"second\w*|2nd|again|twice|once more|another|re[a-z]{3,}|two|repeat\w*|both|double|other"
_LAST_SPANISH = r"últim\w+|final\w*|postrer\w*|jamás|nunca|despid\w+|desped\w+|definitiv\w+|más recient\w+|hasta"
_LAST_ENGLISH = r"last\w*|final\w*|latest|never|ultimate\w*|farewell|recent\w*|end\w*"

FOCUS: dict[Language, tuple[Focus, ...]] = {
    Language.SPANISH: (
        Focus(
            r"de nuevo(?! (?-i:[A-Z]))|otra vez|nuevamente|una vez más|volvi(?:ó|eron|endo) a(?= \w+[aei]r)"
            r"|vuel(?:ve|ven) a(?= \w+[aei]r)|(?:ha|han|había|habían|haber) vuelto a(?= \w+[aei]r)|volver(?:á|án|ía|ían) a(?= \w+[aei]r)",
            _AGAIN_ENGLISH,
        ),
        Focus(
            r"ni siquiera|incluso(?= (?:el|la|los|las|su|sus|un|una|algun[oa]s|much[oa]s)\b)"
            r"|(?:^|(?<=[.;:] ))hasta(?= (?:el|la|los|las|su|sus) (?!pasad|próxim|moment|fech|día|hora|madrugada|noche|tarde|mañana"
            r"|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|"
            r"años?|mes|final|fin"
            r"|enero|febrero|marzo|abril|mayo|junio|julio"
            r"|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
            r"[^\W\d_]+ (?:[^\W\d_]+ ){0,4}?[^\W\d_]+(?:ó|aron|ieron|an|en)\b)",
            _EVEN_ENGLISH,
        ),
        Focus(r"por primera vez", _FIRST_ENGLISH, alone=True),
        Focus(r"por segunda vez", _SECOND_ENGLISH, alone=True),
        Focus(r"por última vez", _LAST_ENGLISH, alone=True),
    ),
    Language.ENGLISH: (
        Focus(r"(?<!over and over )(?<!time and )(?<!time )(?:once again|once more|again)(?!st| and again)", _AGAIN_SPANISH),
        Focus(
            r"not even|even(?= (?:the|his|her|its|their|a|an|some|many)\b)(?! (?:a|the) (?:more|less|better|worse|bigger|greater)\b)",
            _EVEN_SPANISH,
        ),
        Focus(r"for the (?:very )?first time", _FIRST_SPANISH, alone=True),
        Focus(r"for (?:a|the) second time", _SECOND_SPANISH, alone=True),
        Focus(r"for the last time", _LAST_SPANISH, alone=True),
    ),
}

ONLY = {
    Language.SPANISH: frozenset("solo sólo solamente únicamente exclusivamente".split()),
    Language.ENGLISH: frozenset("only solely exclusively".split()),
}
"""Adverbs that limit what stands beside them."""

ONLY_BEFORE = {
    Language.SPANISH: frozenset(
        "el la los las un una unos unas su sus este esta estos estas al del durante bajo mediante cuando si mientras donde".split()
    ),
    Language.ENGLISH: frozenset("the a an his her its their this that these those when if while where during".split()),
}
"""Words that begin a phrase, behind an adverb that limits it."""
