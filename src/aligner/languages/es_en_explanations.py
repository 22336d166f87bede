"""Words around the explanation of a name or a thing: what begins it, what ends it, and words that make a figure rough."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["EXPLAINED_KINDS", "JOINING", "NOT_IN_EXPLANATIONS", "ROUGHLY"]

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
