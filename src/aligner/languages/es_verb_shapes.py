"""Spanish verbs by their endings alone, as patterns for whole words: for words that no table of verbs has.

How wide a shape may be depends on what else must hold of the word, so some have a narrow and a wide one.
"""

__all__ = [
    "COMMAND",
    "CONDITIONAL",
    "FUTURE",
    "GERUND",
    "GERUND_AND_PRONOUNS",
    "INFINITIVE",
    "INFINITIVE_OF_ANYBODY",
    "PARTICIPLE",
    "PARTICIPLE_IN_ALL_FORMS",
    "PARTICIPLE_IN_CONTEXT",
    "PAST_OR_FUTURE",
    "SUBJUNCTIVE",
]

INFINITIVE = r"\w{2,}(?:ar|er|ir|ír)(?:se|l[oae]s?)?"
# With a pronoun of any person: «irme», «dejarnos».
INFINITIVE_OF_ANYBODY = r"\w{2,}(?:ar|er|ir|ír)(?:se|me|nos|te)?(?:l[oae]s?)?"

GERUND = r"\w{2,}(?:ando|iendo|yendo|ándo\w{2,5}|iéndo\w{2,5})"
# With pronouns of any length: «yéndose», «cayéndosele».
GERUND_AND_PRONOUNS = r"\w{2,40}(?:ando|iendo|yendo|(?:á|ié|yé)ndo\w{1,6})"

PARTICIPLE = r"\w{2,}(?:ad|id|íd|uelt|crit|ech|puest|iert)[oa]s?|visto|muerto|roto"
# Every irregular one in all its forms: «vistas», «rota».
PARTICIPLE_IN_ALL_FORMS = r"\w{2,}(?:[aií]d[oa]s?|uelt[oa]s?|crit[oa]s?|ech[oa]s?|puest[oa]s?|iert[oa]s?|ist[oa]s?|uert[oa]s?|rot[oa]s?)"
# Wider, where the words around it show that it is one: «electo», «hecho».
PARTICIPLE_IN_CONTEXT = r"\w{2,}(?:ad|id|íd|uelt|crit|ech|puest|t|ch)[oa]s?"

FUTURE = r"\w{2,}[aei]r(?:á|án|emos)|(?:\w*(?:dr|br|rr)|har|dir|querr)(?:á|án|emos)"
CONDITIONAL = r"\w{2,}(?:[aei]r|dr|br|rr)ía(?:n|mos)?|(?:har|dir|querr)ía(?:n|mos)?"
SUBJUNCTIVE = r"\w{2,}(?:[ai]e?ra|[ai]e?se)n?"
# Of third persons, in which news is told.
PAST_OR_FUTURE = r"\w{2,}(?:ó|aron|ieron|aba|aban|ará|arán|erá|erán|irá|irán)"
# Without accents: «llama», «llame», «llamen», «llamad».
COMMAND = "[a-zñü]{2,}[ae]n?|[a-zñü]+[aei]d|di|haz|pon|sal|ten|ven|ve|da"
