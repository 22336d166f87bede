"""A quotation or a claim that the translation states itself, without anybody who says it."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.bitext import Finding, Severity
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.languages.codes import language_name
from aligner.languages.pair import Language, Side
from aligner.signals.statements.attributions import find_lost_attribution
from aligner.signals.statements.speakers import find_lost_claimant, find_lost_speaker

__all__ = ["CHECKS"]


def _find(pairing: Pairing) -> Iterator[Finding]:
    language = Language(pairing.languages.source)
    lost = find_lost_speaker(pairing.source, pairing.target, language)
    if lost is not None:
        said = quoted(pairing.source[slice(*lost.speaker)], language)
        message = f"the {language_name(language.other)} states a quotation as fact: neither its marks nor {said} are there"
        yield pairing.finding("speaker", Severity.WARNING, message, {Side.SOURCE: lost.quotation})
        return
    claim = find_lost_claimant(pairing.source, pairing.target, language)
    if claim is not None:
        said = quoted(pairing.source[slice(*claim.speaker)], language)
        message = f"the {language_name(language.other)} states a claim as fact: it has nothing for {said}"
        yield pairing.finding("speaker", Severity.WARNING, message, {Side.SOURCE: claim.speaker})
        return
    who = find_lost_attribution(pairing.source, pairing.target, language)
    if who is not None:
        said = quoted(pairing.source[slice(*who)], language)
        message = f"the {language_name(language.other)} states a claim as fact: it has nothing for {said}"
        yield pairing.finding("speaker", Severity.WARNING, message, {Side.SOURCE: who})


CHECKS = (
    Check(
        "speaker",
        Severity.WARNING,
        "A quotation or a claim is stated as fact",
        "The source quotes somebody, and the translation says the same as its own statement: without quotation marks and without a word "
        "for who says it; or the source gives a claim to anybody, a firm, a study or a witness, with any verb of saying "
        "or thinking, and the translation gives it to nobody. Example: «“El ayuntamiento infló las facturas”, acusó el portavoz» became "
        "“The council padded the bills”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
