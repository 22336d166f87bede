"""A name that is explained as something that it is not: the SAT as Mexico's stock market regulator."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.pair import Language, Side
from aligner.signals.names.explanations import wrong_explanations

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    """Explanations of the translation: what the source says is the author's."""
    language = Language(pairing.languages.language_of(Side.TARGET))
    for one in wrong_explanations(pairing.target, language, pairing.source):
        words, name = (quoted(text, language) for text in (pairing.target[slice(*one.span)], one.name))
        message = f"{words} explains {name} as something that it is not"
        yield pairing.missing("explanation", Severity.WARNING, message, Side.TARGET, one.span)


CHECKS = (
    Check(
        "explanation",
        Severity.WARNING,
        "A name is explained as something that it is not",
        "The translation tells its readers what an institution, a party or another well-known name is, the source does not, and the "
        "explanation is of another kind or subject than the name has by a list of some two hundred names: “the SAT, Mexico's stock market "
        "regulator” for the tax office. Names that several countries use for different things may be explained as any of them.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
