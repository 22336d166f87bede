"""Names that became another one of their class: clubs, parties, institutions, places that begin alike."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.names.siblings import other_of_a_class, other_second_word

__all__ = ["find_siblings", "share_words"]


def find_siblings(pairing: Pairing) -> Iterator[Finding]:
    """Names that became another one of their class, or that go on otherwise than the other side."""
    for spans in (*other_of_a_class(pairing.spanish, pairing.english), *other_second_word(pairing.spanish, pairing.english)):
        written = {language: quoted(pairing.text(language)[slice(*span)], language) for language, span in spans.items()}
        source, target = (written[Language(pairing.languages.language_of(side))] for side in Side)
        yield pairing.finding("name", Severity.WARNING, f"{source} became another name: {target}", spans)


def share_words(one: Finding, other: Finding) -> bool:
    """Whether two findings share characters on a side."""
    pairs = ((one.source_span, other.source_span), (one.target_span, other.target_span))
    return any(a is not None and b is not None and a[0] < b[1] and b[0] < a[1] for a, b in pairs)
