"""Words that stand between the words of a term or before a surname, and words that never do, in Spanish and English."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["BEFORE_SURNAMES", "COORDINATED", "DEFINITE", "NEVER_BETWEEN", "PARTICLES"]

COORDINATED = {
    Language.SPANISH: frozenset(("y", "e", "o", "u", "ni")),
    Language.ENGLISH: frozenset(("and", "or", "nor")),
}
"""Conjunctions between attributes of one noun: tribunales civiles y penales, civil and criminal courts."""

NEVER_BETWEEN = {
    Language.SPANISH: frozenset(
        """y e o u ni que pero sino si como cuando donde porque aunque mientras pues quien quienes cual cuales es son era eran fue fueron ha
        han había habían hay está están sea ser no""".split()
    ),
    Language.ENGLISH: frozenset(
        """and or nor but that which who whom whose when where while because although though if unless is are was were be been being has
        have had does did do will would can could may might must should not to of in on at by for from with without into onto over under
        through against between among about after before during until since than as""".split()
    ),
}
"""Words at which a phrase surely ends: those that join clauses, forms of “be” and “have”."""

DEFINITE = {
    Language.SPANISH: frozenset("este esta estos estas ese esa esos esas su sus mi mis tu tus nuestro nuestra".split()),
    Language.ENGLISH: frozenset("the this that these those his her its their our your my".split()),
}
"""Words that speak of one thing among others, and so of the thing itself: “take the third part”. Not «el», which days have, too: «dio el
viernes marcha atrás»."""

BEFORE_SURNAMES = frozenset("mr mrs ms dr drs sir lord lady sr sra srta don dona senor senora doctor doctora".split())
"""Words before a surname, without their points and accents."""

PARTICLES = frozenset(
    """up down off out over away back in on through around apart together aside along by forward forth under round across about""".split()
)
"""Adverbs that belong to a verb, and may stand behind its object: laid 300 people off."""
