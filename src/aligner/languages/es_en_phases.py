"""How far something that is done has got: not yet, already, still, no longer, under way, finished; in Spanish and English.

A pattern (regular expressions over whole words, any case) ends with the verb that it is about.
"""

from __future__ import annotations

from enum import StrEnum

from aligner.languages.es_en_clauses import ENGLISH_PAST
from aligner.languages.pair import Language

__all__ = ["EXCLUSIVE", "PHASES", "VERB_ENDINGS", "Phase"]


class Phase(StrEnum):
    """How far something has got. The value is for messages."""

    NOT_YET = "not yet"
    ALREADY = "already"
    UNDER_WAY = "under way"
    STILL = "still"
    FINISHED = "finished"
    NO_LONGER = "no longer"
    UNABLE = "not able to"
    UNWILLING = "not willing to"


_PRONOUNS = r"(?:\s+(?:se|le|les|lo|la|los|las|me|nos))?"
_ADVERB = r"(?:\s+(?:ya|también|todavía|aún|ahora|hoy|\w{2,15}mente))?"
_SPANISH = rf"{_PRONOUNS}\s+(?:\w{{3,30}})"
_GERUND = r"\s+(?:\w{2,24}(?:ando|iendo|yendo|ándo(?:se|l[aeo]s?)|iéndo(?:se|l[aeo]s?)))"
_INFINITIVE = r"\s+(?:\w{1,24}[aeií]r(?:se|l[aeo]s?)?)"
_PARTICIPLE = r"\s+(?!estado\b)(?:\w{2,24}(?:[aií]d[oa]s?|uelto|crito|echo|puesto|ierto|isto|uerto|roto))"
_NOT_DENIED = r"(?<!no )(?<!nunca )(?<!sin )"
_AUXILIARY = r"(?:\s+(?:ha|han|había|habían|haya|hayan|es|son|está|están|estaba|estaban|fue|fueron|sido))?"
_ENGLISH_ADVERB = r"(?:\s+(?:also|now|still|currently|already|just|been|being|to|\w{2,15}ly))?"
_ENGLISH = r"(?:\s+(?:be|been|have|has|had|is|are|was|were|do|does|did|to|being|\w{2,15}ly)){0,2}\s+(?:\w{2,30})"
_BE = r"(?:is|are|am|was|were|be|['’](?:re|s|m))"
_HAVE = r"(?:has|have|had|having|['’]ve)"
_ING = r"\s+(?:\w{2,24}ing)"
_PAST = rf"(?:\w{{2,28}}ed|{'|'.join(sorted(ENGLISH_PAST))})"

PHASES: dict[Language, dict[Phase, str]] = {
    Language.SPANISH: {
        Phase.NOT_YET: rf"(?:todavía|aún)\s+no{_PRONOUNS}{_AUXILIARY}{_SPANISH}"
        rf"|(?:sigue[ns]?|seguía[ns]?|seguimos|siguió|siguieron|continúan?|continuaban?|permanecen?|permanecían?"
        rf"|lleva[ns]?(?!\s+desde\b))\s+"
        rf"(?:[^\s,.;:]{{1,15}}\s+){{0,3}}sin{_INFINITIVE}"
        rf"|(?:está|están|estaba|estaban|queda|quedan|falta|faltan)\s+por{_INFINITIVE}",
        Phase.NO_LONGER: rf"ya\s+no{_PRONOUNS}{_AUXILIARY}{_SPANISH}"
        rf"|{_NOT_DENIED}(?<!no ha )(?<!no han )(?<!nunca ha )(?<!nunca han )(?<!no se ha )"
        rf"dej(?:ó|aron|a|an|aba|aban|ado|ará|arán|ar|ando)\s+de{_INFINITIVE}",
        Phase.UNDER_WAY: rf"(?:está|están|estaba|estaban|estamos|estoy){_ADVERB}{_GERUND}"
        rf"|(?:está|están|estaba|estaban)\s+(?:terminando|acabando)\s+de{_INFINITIVE}",
        Phase.STILL: rf"(?:sigue[ns]?|seguía[ns]?|seguimos|continúan?|continuaban?){_ADVERB}(?:{_GERUND})"
        rf"|(?:todavía|aún)(?!\s+(?:no|más|menos|mayor|menor|mejor|peor|así|ni|sin|cuando|si|por|hoy|en|el|la)\b){_AUXILIARY}{_SPANISH}",
        Phase.FINISHED: rf"{_NOT_DENIED}(?<!no se )(?<!no le )(?<!no lo )(?<!no la )"
        rf"(?:ha|han|había|habían){_ADVERB}(?:\s+sido)?{_PARTICIPLE}"
        rf"|(?:termin|acab)(?:ó|aron|ado)\s+de{_INFINITIVE}",
        Phase.ALREADY: rf"ya(?!\s+(?:no|que|sea|ni|en|a|por|casi|mismo|de|con|entonces|desde|el|la|los|las|un|una)\b)"
        rf"{_PRONOUNS}{_AUXILIARY}{_SPANISH}",
        Phase.UNABLE: rf"no{_PRONOUNS}\s+(?:ha(?:n|bía|bían)?\s+)?(?:pudo|pudieron|podía|podían|podido|logr(?:ó|aron|ado)|consigu(?:ió"
        rf"|ieron)|conseguido)"
        rf"(?:\s+ser)?{_INFINITIVE}",
        Phase.UNWILLING: rf"(?:se|nos)\s+(?:neg(?:ó|aron|aba|aban)|rehus(?:ó|aron)|resist(?:ió|ieron)|ha(?:n|bía"
        rf"|bían)?\s+negado)\s+a{_INFINITIVE}"
        rf"|(?:rehus|declin)(?:ó|aron|ado){_INFINITIVE}|no{_PRONOUNS}\s+(?:ha(?:n|bía|bían)?\s+)?(?:quiso|quisieron|querido){_INFINITIVE}",
    },
    Language.ENGLISH: {
        Phase.NOT_YET: rf"{_HAVE}\s+yet\s+to(?:\s+be)?\s+(?:\w{{2,30}})|(?:not|n['’]t)\s+yet{_ENGLISH}"
        rf"|still\s+(?:(?:is|are|was|were|has|have|had|do|does|did|can|could)\s*)?(?:not|n['’]t){_ENGLISH}"
        rf"|(?:is|are|was|were|has|have|had|do|does|did)\s*(?:not|n['’]t){_ENGLISH}(?=\s+(?:[^\s,.;:]{{1,15}}\s+){{0,4}}yet\b)",
        Phase.NO_LONGER: rf"no\s+longer{_ENGLISH}|(?:stop|stops|stopped|cease|ceases|ceased|quit){_ING}"
        rf"|(?:is|are|was|were|has|have|had|do|does|did|will|would|ca|wo)\s*(?:not|n['’]t){_ENGLISH}"
        rf"(?=\s+(?:[^\s,.;:]{{1,15}}\s+){{0,5}}(?:any\s?more|any\s+longer)\b)",
        Phase.UNDER_WAY: rf"{_BE}{_ENGLISH_ADVERB}{_ING}|{_BE}\s+(?:finishing|completing){_ING}|{_BE}\s+being\s+(?:\w{{2,30}})",
        Phase.STILL: rf"still(?!\s+(?:not|no|more|less|further|another|to|the|a|an|in|on|at|under|without|has\s+not)\b){_ENGLISH}"
        rf"|(?:continue|continues|continued)\s+to\s+(?:\w{{2,30}})|(?:keep|keeps|kept|continue|continues|continued){_ING}",
        Phase.FINISHED: rf"{_HAVE}(?!\s+(?:yet|not|never|to|been\s+\w{{2,20}}ing)\b)"
        rf"(?:\s+(?:been|also|now|just|already|since|\w{{2,15}}ly)){{0,2}}\s+"
        rf"{_PAST}|(?:finished|completed){_ING}",
        Phase.ALREADY: rf"already{_ENGLISH}|{_HAVE}\s+now(?:\s+been)?\s+{_PAST}",
        Phase.UNABLE: r"(?:unable|powerless)\s+to\s+(?:be\s+)?(?:\w{2,30})|(?:was|were|been|be|is|are)\s*(?:not"
        r"|n['’]t)\s+able\s+to\s+(?:be\s+)?(?:\w{2,30})"
        r"|could\s*(?:not|n['’]t)\s+(?:be\s+)?(?:\w{2,30})",
        Phase.UNWILLING: r"(?:refuse|declin|resist)(?:d|ed|s|es|ing)?\s+to\s+(?:be\s+)?(?:\w{2,30})"
        r"|unwilling\s+to\s+(?:be\s+)?(?:\w{2,30})",
    },
}

EXCLUSIVE = frozenset(
    frozenset(pair)
    for pair in (
        (Phase.NOT_YET, Phase.ALREADY),
        (Phase.NOT_YET, Phase.FINISHED),
        (Phase.NOT_YET, Phase.NO_LONGER),
        (Phase.NO_LONGER, Phase.STILL),
        (Phase.NO_LONGER, Phase.UNDER_WAY),
        (Phase.NO_LONGER, Phase.ALREADY),
        (Phase.STILL, Phase.FINISHED),
        (Phase.UNABLE, Phase.UNWILLING),
    )
)
"""Phases of which only one can be so."""

VERB_ENDINGS = ("ado", "ados", "ada", "adas", "ido", "idos", "ida", "idas", "ando", "iendo", "ar", "er", "ir", "se")
"""Endings of Spanish forms that are read as verbs behind the words of a phase."""
