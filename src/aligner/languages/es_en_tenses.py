"""Auxiliary verbs and forms of verbs that tell the tense, in Spanish and English."""

from __future__ import annotations

from aligner.languages.inflection import inflect
from aligner.languages.pair import Language

__all__ = [
    "BEFORE_WOULD",
    "BEING",
    "CONDITIONAL_STEMS",
    "ENGLISH_MODALS",
    "ENGLISH_PARTICIPLE",
    "GOES_ON",
    "GOES_ON_WHEN_DONE",
    "HAVE_NOW",
    "NOT_NOW",
    "NO_PRESENT",
    "NO_SPANISH_FUTURE",
    "PAST_AS_PRESENT",
    "PROVIDED_THAT",
    "SPANISH_FUTURE",
    "SPANISH_PRETERITE",
    "SPANISH_UNREAL",
    "SPANISH_WAS",
    "SPANISH_WOULD_HAVE",
    "STATES_IN_ING",
    "STILL",
]

# Forms of the future, by their endings.
SPANISH_FUTURE = r"\w{2,}[aei]r(?:á|án)|\w+(?:drá|drán|brá|brán|rrá|rrán|hará|harán|dirá|dirán)"

# Words that end like a future and are none, or are one of an auxiliary.
NO_SPANISH_FUTURE = frozenset("habrá habrán irán detrás atrás jamás mamá canadá panamá pará".split())

# Forms that tell what is done, by their endings and of irregular verbs.
SPANISH_PRETERITE = (
    r"\w{3,}(?:ó|aron|ieron|yeron)|dijo|dijeron|hizo|hicieron|puso|pusieron|dio|dieron|(?:ob|man|sos|de|con|re|abs|entre)?tuvo|vino"
    r"|(?:inter|pre|con|pro|sobre)vino|vinieron|\w+dujo|\w+dujeron|\w{2,}puso|(?:des|re|contra)hizo|satisfizo|(?:con|re|dis|sus|abs|ex)?trajo"
    r"|\w*trajeron|anduvo|(?:en|pre|re)?vio(?=\b)"
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

GOES_ON = {
    Language.SPANISH: frozenset(
        "está están estamos sigue siguen seguimos continúa continúan prosigue prosiguen permanece permanecen anda andan".split()
    ),
    Language.ENGLISH: frozenset("is are am 're 'm keeps keep continues continue".split()),
}
"""Auxiliaries of what is not finished, before «-ando» and "-ing"."""

BEING = frozenset(("being", "siendo"))
"""What stands between them and the participle of a passive."""

GOES_ON_WHEN_DONE = frozenset(
    form
    for verb in (
        "sue call urge ask demand warn accuse appeal propose offer blame claim say tell report recall seek join retire back "
        "support threaten promise pledge plan expect consider celebrate show face experience suffer grow rise increase "
        "decline improve worsen change turn become evolve drop climb emerge spread gain lose challenge charge order request "
        "advise recommend insist deny refuse reject accept"
    ).split()
    for form in inflect(verb, Language.ENGLISH)
) | frozenset("said told sought rose risen grew grown became fell fallen falling lost".split())
"""English verbs of acts that go on once they are done, or of what changes little by little: "is suing", "has sued"."""

STATES_IN_ING = frozenset(
    "missing willing outstanding lacking lying standing sitting living existing pending following interesting going being having leading "
    "facing seeking looking coming leaving".split()
)
"""English words in "-ing" that say how something is, or that stand for a plan: "is missing", "is leaving on Monday"."""

STILL = frozenset("aún todavía ahora siempre bien muy cada vez más still currently even again just right ever-".split())
"""Adverbs between the two."""

NO_PRESENT = frozenset("says is was has does tells adds notes explains plans means hopes wants needs as its this us news thus".split())
"""English words in -s that are no verbs, or whose present tells what somebody said or wants."""

CONDITIONAL_STEMS = frozenset("podr tendr vendr pondr saldr valdr habr sabr cabr querr har dir".split())
"""Stems of irregular conditionals, which end like an imperfect: «podría»."""

HAVE_NOW = frozenset("tiene tienen has have".split())
"""What says that somebody has something now."""

NOT_NOW = ENGLISH_MODALS | frozenset("will wo 'll n't shall do did does".split())
"""Words before "have" that make it no plain present."""
