"""Those who accuse somebody in the news, and the verbs with which a text gives them what it does not vouch for. Spanish and English.

Regular expressions over whole words, any case.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["BEFORE_CLAIMANTS", "CLAIMANTS", "CLAIMING", "OPENING"]

CLAIMANTS = {
    Language.SPANISH: (
        r"fiscal(?:es|ía)?|acusación|oposición|rival(?:es)?|adversari[oa]s?|testig[oa]s?|denunciantes?|querellantes?|víctimas?|sindicatos?"
        r"|vecin[oa]s|famili\w+|abogad[oa]s?|policías?|bancada|partidos?|senador\w*|diputad[oa]s?|candidat[oa]s?|defensa|demandantes?"
        r"|ecologistas|activistas|organizaci(?:ón|ones)|asociaci(?:ón|ones)|trabajador\w*|emplead[oa]s?|ong|fuentes|auditor\w*|periodistas?"
        r"|inspector\w*|procuraduría|ministerio público|contraloría|portavo(?:z|ces)|vocer[oa]s?|ex ?emplead[oa]s?|contraparte"
        r"|autoridades|funcionari[oa]s?|responsables|mandos|ejército|militares|agentes|investigador(?:es|as)|médic[oa]s|responsable"
    ),
    Language.ENGLISH: (
        r"prosecut\w+|opposition|rivals?|opponents?|witness(?:es)?|whistleblowers?|complainants?|victims?|unions?|neighbou?rs|residents"
        r"|famil\w+|lawyers?|attorneys?|police|party|senators?|lawmakers?|candidates?|defen[cs]e|plaintiffs?|campaigners|activists"
        r"|organi[sz]ations?|charity|charities|groups?|workers?|employees?|staff|sources|auditors?|journalists?|inspectors?|detectives"
        r"|investigators|critics|spokes\w+|accusers?|claimants?|staffers?|aides?"
        r"|officials?|authorities|officers|deputies|army|military|researchers|doctors|executives|diplomats"
    ),
}
CLAIMING = {
    Language.SPANISH: (
        r"sostien\w+|sostuv\w+"
        r"|denunci(?:a|an|ó|aron)|aleg(?:a|an|ó|aron)|atribuy\w+|asegur(?:a|an|ó|aron)|afirm(?:a|an|ó|aron)|señal(?:a|an|ó|aron)"
        r"|acus(?:a|an|ó|aron)|mantien\w+|mantuv\w+|reproch(?:a|an|ó|aron)|consider(?:a|an|ó|aron)|cre(?:e|en) que"
        r"|sospech(?:a|an|ó|aron)|dic(?:e|en)|dij\w+"
    ),
    Language.ENGLISH: (
        r"contend(?:s|ed)?|alleg(?:e|es|ed)|accus(?:e|es|ed)|claim(?:s|ed)?|maintain(?:s|ed)?|assert(?:s|ed)?|argu(?:e"
        r"|es|ed) that|say|says|said|believes?"
        r"|suspect(?:s|ed)?|complain(?:s|ed)?|insist(?:s|ed)? that|charg(?:es|ed) that|blam(?:e|es|ed)"
    ),
}
"""Verbs beside which a claimant stands."""
OPENING = {
    Language.SPANISH: r"según(?: (?:el relato|la versión|el testimonio|fuentes) del?)?|a juicio del?|de acuerdo con"
    r"|en opinión del?|en palabras del?",
    Language.ENGLISH: r"according to|in the view of|in the words of",
}
"""Words in front of a claimant that say the same."""

# What may stand between "according to" and the one who says so. A regular expression.
BEFORE_CLAIMANTS = (
    r"(?:\s(?:el|la|los|las|l[oa]s|un|una|su|sus|the|a|an|his|her|their|its|local|several|some|varios|varias|[^\W_]{3,14}['’]s?)){0,2}"
)
