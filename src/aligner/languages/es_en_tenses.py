"""Auxiliary verbs and forms of verbs that tell the tense, in Spanish and English."""

from __future__ import annotations

__all__ = [
    "BEFORE_WOULD",
    "ENGLISH_MODALS",
    "ENGLISH_PARTICIPLE",
    "NO_SPANISH_FUTURE",
    "PAST_AS_PRESENT",
    "PROVIDED_THAT",
    "SPANISH_FUTURE",
    "SPANISH_PRETERITE",
    "SPANISH_UNREAL",
    "SPANISH_WAS",
    "SPANISH_WOULD_HAVE",
]

# Forms of the future, by their endings.
SPANISH_FUTURE = r"\w{2,}[aei]r(?:á|án)|\w+(?:drá|drán|brá|brán|rrá|rrán|hará|harán|dirá|dirán)"

# Words that end like a future and are none, or are one of an auxiliary.
NO_SPANISH_FUTURE = frozenset("habrá habrán irán detrás atrás jamás mamá canadá panamá pará".split())

# Forms that tell what is done, by their endings and of irregular verbs.
SPANISH_PRETERITE = (
    r"\w{3,}(?:ó|aron|ieron|yeron)|dijo|dijeron|hizo|hicieron|puso|pusieron|dio|dieron|tuvo|vino|vinieron|\w+dujo|\w+dujeron|\w{2,}puso"
)

# Words before a verb that keep it from being told as done.
ENGLISH_MODALS = frozenset("would could may might should must can to not never if had".split())

PAST_AS_PRESENT = frozenset(
    "set put cut hit let cost shut spread beat read hurt quit bet burst cast shed split upset bid rid run come become used".split()
)
"""Verbs whose past is written like their present, or that are often something else."""

# Forms of "to be" that say what was so, and may be no more.
SPANISH_WAS = frozenset("estuvo estuvieron estaba estaban era eran".split())

# Words of the past, behind which "would" is the future: "she said it would rain".
BEFORE_WOULD = (
    r"\b(?:said|told|thought|knew|promised|hoped|believed|expected|announced|asked|decided|wanted|felt|knowing|was|were|when|if|whether"
    r"|had|saw|predicted|heard)\b"
)

ENGLISH_PARTICIPLE = r"\w+(?:ed|en|wn|ne|ght)|been|better|had|got|come|become|made|put|set|left|lost|told|said|won|met|heard|kept"
"""What makes "'d" a "had"."""

# Auxiliaries of what would have been.
SPANISH_WOULD_HAVE = frozenset("habría habrían hubiera hubieran hubiese hubiesen".split())

# What makes «habría huido» something that did not happen, and no hearsay.
SPANISH_UNREAL = r"\b(?:si|de (?:no )?haber(?:se|l[oae]s?)?)\b"

# What is no verb, but a condition.
PROVIDED_THAT = ("provided", "that")
