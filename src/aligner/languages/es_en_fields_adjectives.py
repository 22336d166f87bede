"""Fields of adjectives and adverbs, as `fields` reads them: simultaneous and consecutive, often and now and then."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_HOW_OFTEN = """
a_menudo con_frecuencia frecuentemente frecuente habitual asiduo | often frequently frequent regular habitual
ocasional ocasionalmente de_vez_en_cuando esporádico esporádicamente | occasional occasionally sporadic sporadically now_and_then
raro raramente rara_vez infrecuente | rare rarely infrequent seldom

simultáneo simultáneamente de_forma_simultánea a_la_vez | simultaneous simultaneously concurrent concurrently
consecutivo consecutivamente sucesivo sucesivamente | consecutive consecutively successive successively
"""

FIELDS = fields_of(_HOW_OFTEN)
