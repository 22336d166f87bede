"""Fields of nouns, as `fields` reads them: spring and autumn, profit and loss."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_TIME = """
primavera | spring springtime
verano | summer summertime
otoño | autumn fall
invierno | winter wintertime
"""

FIELDS = fields_of(_TIME)
