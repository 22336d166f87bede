"""All fields of Spanish and English: `es_en_fields_*.py`, put together."""

from __future__ import annotations

from aligner.languages.es_en_fields_adjectives import FIELDS as ADJECTIVES
from aligner.languages.es_en_fields_culture import FIELDS as CULTURE
from aligner.languages.es_en_fields_life import FIELDS as LIFE
from aligner.languages.es_en_fields_nouns import FIELDS as SOCIETY
from aligner.languages.es_en_fields_objects import FIELDS as OBJECTS
from aligner.languages.es_en_fields_qualities import FIELDS as QUALITIES
from aligner.languages.es_en_fields_things import FIELDS as THINGS
from aligner.languages.es_en_fields_verbs import FIELDS as VERBS

__all__ = ["FIELDS", "NOUNS"]

NOUNS = (*SOCIETY, *LIFE, *THINGS, *CULTURE, *OBJECTS)
"""Those of nouns."""
FIELDS = (*NOUNS, *VERBS, *ADJECTIVES, *QUALITIES)
"""Those of nouns first, then of all other words."""
