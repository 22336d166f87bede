"""Words that point back to the first or the second of two who were named: the former, the latter, «aquel», «esta última»."""

from __future__ import annotations

from aligner.languages.es_en_clauses import ENGLISH_PAST
from aligner.languages.pair import Language

__all__ = ["FIRST", "GENDERS", "POINTERS", "SECOND"]

FIRST, SECOND = "first", "second"

_PLAIN_VERBS = "es|fue|era|será|son|fueron|ha|han|había|habían|está|estaba|tiene|tenía|dijo|pide|quiere"
_VERB_ENDINGS = "ó|aron|ieron|ía|ían|aba|aban|ará|arán|irá|erá"
_BEHIND_ES = (
    rf"(?=\s{{0,3}}[,;.:)]|\s{{1,3}}(?:no|se|lo|la|le|les|ya|también|{_PLAIN_VERBS})\s"
    rf"|\s{{1,3}}[^\W\d_]{{1,25}}(?:{_VERB_ENDINGS})\b)"
)
_BEFORE_ES = r"(?<=[,;:.] )|" + "|".join(rf"(?<=\b{word} )" for word in "y pero aunque que de a con por mientras".split())
_IRREGULAR_EN = "|".join(sorted(ENGLISH_PAST))
_BEHIND_EN = (
    r"(?=['’]s\b|\s{0,3}[,;.:)]|\s{1,3}(?:of|to|for|in|is|was|has|had|will|would|does|did|can|could|being|having|who"
    rf"|{_IRREGULAR_EN}|[^\W\d_]{{1,25}}ed)\b)"
)
_BEHIND_LATTER = r"(?!\s{1,3}(?:half|part|stages?|days|years|months|weeks|decades|phases?|end|case|point|two|three|group|option)\b)"

POINTERS = {
    Language.SPANISH: {
        SECOND: rf"est[aeo]s?\s{{1,3}}últim[oa]s?|(?:{_BEFORE_ES})(?:est[ae]|est[oa]s|ést[ae]|ést[oa]s){_BEHIND_ES}",
        FIRST: rf"(?:{_BEFORE_ES})(?:aquel|aquél|aquella|aquélla|aquellos|aquellas){_BEHIND_ES}",
    },
    Language.ENGLISH: {SECOND: rf"the\s{{1,3}}latter{_BEHIND_LATTER}", FIRST: rf"the\s{{1,3}}former{_BEHIND_EN}"},
}
"""Regular expressions, any case. Before a noun these words say other things: «este año», "the former mayor"."""

GENDERS = {
    "el al del un este éste aquel aquél": "m",
    "la una esta ésta aquella aquélla": "f",
    "los unos estos éstos aquellos": "ms",
    "las unas estas éstas aquellas": "fs",
}
"""Which of them, and which articles, agree with each other in gender and number."""
