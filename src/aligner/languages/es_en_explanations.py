"""Words around the explanation of a name or a thing: what begins it, what ends it, and words that make a figure rough."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["BEFORE_THING", "BEGINNING", "EXPLAINED_KINDS", "JOINING", "NOT_IN_EXPLANATIONS", "ROUGHLY", "WHERE"]

# What an explanation for readers says that something is: an agency, a firm, a newspaper.
EXPLAINED_KINDS = {
    Language.SPANISH: (
        r"\b(?:agencia|organismo|institut[oa]|instituci[oó]n|empresa|compa[ñn][íi]a|firma|grupo|partido|sindicato|consorcio|cadena|marca"
        r"|diario|peri[oó]dico|revista|banco|aerol[íi]nea|petrolera|el[eé]ctrica|autoridad|oficina|organizaci[oó]n|asociaci[oó]n|ministerio)\b"
    ),
    Language.ENGLISH: (
        r"\b(?:agency|body|institute|institution|company|firm|group|party|union|consortium|chain|brand|newspaper|daily|magazine|bank|airline"
        r"|utility|authority|office|organi[sz]ation|association|ministry|regulator|watchdog|maker|giant|network|service)\b"
    ),
}

# Words that say that a figure is no exact one: "roughly 500 pesos".
ROUGHLY = {
    Language.SPANISH: frozenset("unos unas casi cerca de más menos o alrededor aproximadamente equivalentes a".split()),
    Language.ENGLISH: frozenset("about around nearly almost roughly some approximately or just over under equivalent to".split()),
}

# Words with which the sentence goes on, so that they end an explanation.
NOT_IN_EXPLANATIONS = {
    Language.SPANISH: frozenset(
        "que con por a en para según como entre sobre desde contra ante hasta tras sin o al mientras cuando si porque".split()
    ),
    Language.ENGLISH: frozenset(
        "that with by to in from at as on against before after until between about than or but who which while when if because".split()
    ),
}

# Small words inside an explanation of several nouns.
JOINING = frozenset("de del of for and y e".split())

# What stands before a thing that is explained, and not before a person's name.
BEFORE_THING = {
    Language.SPANISH: r"el|la|los|las|un|una|del|al",
    Language.ENGLISH: r"the|a|an|its|this",
}

# What begins an explanation behind a comma. A clause about somebody ("who has ties …") begins in another way.
BEGINNING = {
    Language.SPANISH: r"(?:el|la|los|las|un|una|unos|unas|como|es decir|o sea)\s",
    Language.ENGLISH: r"(?:the|a|an|as|or|known|called|meaning|short for|a kind of|[A-Z][a-z]+'s)\s",
}

# What tells where a place is.
_NAMES = r"(?:[^\W\d_a-záéíóúñ][\w'’-]{1,30}(?:['’]s)? ){0,3}"
WHERE = {
    Language.SPANISH: (
        r" en (?:el|la|los) (?:(?:norte|sur|este|oeste|centro) de )?"
        r"(?:provincia|estado|regi[oó]n|departamento|municipio|comarca|distrito|condado|isla|cant[oó]n)"
        rf" (?:de (?:la |el |los )?)?(?:\w{{1,30}} (?:de (?:la |el |los )?)?)?{_NAMES}[\w'’-]{{1,30}}"
    ),
    Language.ENGLISH: (
        rf" (?:in|near|outside) (?:the )?(?:\w{{1,20}}(?:ern)? )?(?:"
        rf"{_NAMES}(?:province|state|region|county|department|district|municipality|prefecture|canton|islands?)"
        rf"|(?:province|state|region|county|department|district|municipality|prefecture|canton|island) of {_NAMES}[\w'’-]{{1,30}})"
    ),
}
