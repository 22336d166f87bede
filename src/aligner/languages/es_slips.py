"""Slips that a Spanish text cannot have: a preposition that is missing before an infinitive, "esta" for "está"."""

from __future__ import annotations

__all__ = ["MISSING_WORDS"]

# Words that end as infinitives do, and are something else.
_NO_INFINITIVE = (
    r"(?!(?:ayer|anteayer|mujer|militar|popular|familiar|escolar|nuclear|particular|singular|similar|regular|titular"
    r"|mar|bar|par|lugar|hogar"
    r"|taller|altar|peor|líder|poder|placer|deber|deberes|alquiler|mester|chofer|carácter|crucial|dólar|súper|super|ascensor|chófer"
    r"|póster|solar|polar|lunar|celular|preliminar|auxiliar|pilar|azúcar|collar|ejemplar|circular|cualquier"
    r"|millar|paladar|manjar|telar|vulgar|estelar|insular|peninsular|ocular|muscular|molecular|vascular"
    r"|rectangular|triangular)\b)"
)
_INFINITIVE = rf"{_NO_INFINITIVE}[a-zñáéíóú]{{2,20}}[aei]r(?:se|l[aeo]s?)?"

MISSING_WORDS = (
    r"\b(?<!\bal )(?<!\ba la )(?<!\ba los )(?<!\ba las )"
    rf"(?:interesad|dispuest|encargad|acusad|empeñad|sospechos)[oa]s? {_INFINITIVE}(?!\w)",
    rf"\b(?:in)?capa(?:z|ces) {_INFINITIVE}(?!\w)",
    rf"\b(?:(?:comenz|empez)(?:ó|aron|aba|aban|ará|arán)|(?:comienza|empieza)n?|volv(?:ió|ieron|erá|erán|ía|ían)"
    rf"|vuelven?) {_INFINITIVE}(?!\w)",
    rf"\b(?:trat(?:ó|aron|aba|aban|ará|arán)|tratan) {_INFINITIVE}(?!\w)",
    r"\bestan? (?!cuando\b)[a-zñáéíóú]{2,20}(?:ando|iendo|yendo)(?!\w)",
)
"""Patterns, of which each is wrong however the sentence goes on."""
