"""What people decided in a file that aligner wrote for them: about findings, and about pairs of sentences."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from aligner.bitext import Status
from aligner.checks.identity import Excerpt, Identity

__all__ = ["FindingDecision", "UnitDecision", "Verdict", "identity_of", "status_word", "verdict_word"]


class Verdict(StrEnum):
    """What was decided about a finding."""

    DISMISSED = "dismissed"
    """The finding is fine as it is."""
    DONE = "done"
    """The text was changed."""
    OPEN = "open"
    """Nothing yet; there is a remark."""


@dataclass(frozen=True, slots=True)
class FindingDecision:
    """A decision about the finding with an id. `note`: what was remarked, and `by` whom. `place`: where in the file it stands.

    `identity` is what the house keeps of a finding; None when the file no longer has its words.
    """

    id: str
    verdict: Verdict
    note: str = ""
    by: str = ""
    place: str = ""
    identity: Identity | None = None


@dataclass(frozen=True, slots=True)
class UnitDecision:
    """A decision about a pair: its new status, and a new text of the translation, None for the one that it has.

    `document`, `number`: which unit of which bitext it is, where that is known; `was_source`, `was_target`: what it said when the file was
    written.
    """

    id: str
    status: Status
    target: str | None = None
    note: str = ""
    by: str = ""
    place: str = ""
    document: str = ""
    number: int | None = None
    was_source: str = ""
    was_target: str = ""


def identity_of(identifier: str, check: str, source: str, target: str) -> Identity | None:
    """The identity that was written in three cells or a line; None when these do not make the id, as they were changed."""
    try:
        identity = Identity(check, Excerpt.read(source), Excerpt.read(target))
    except ValueError:
        return None
    return identity if identity.id == identifier else None


# In Spanish and English, without accents and in small letters.
_DISMISSED = frozenset(
    "ok okay okey bien vale correcto correcta conforme false falso falsa fine right good keep stet dismiss dismissed ignore ignored "
    "ignorar ignorado descartar descartado descartada intended intentional intencionado wontfix 👍".split()
) | {
    "won't fix",
    "leave it",
    "as intended",
    "no error",
    "no es un error",
    "no es ningun error",
    "no hay error",
    "se queda asi",
    "dejar asi",
    "falsa alarma",
    "false alarm",
    "false positive",
    "falso positivo",
    "no es error",
    "not an error",
    "no change",
    "all right",
}
_DONE = frozenset(
    "done fixed corrected changed amended resolved hecho hecha corregido corregida arreglado arreglada cambiado cambiada modificado "
    "modificada resuelto resuelta solucionado listo lista".split()
)
_BEFORE = ("it is ", "it's ", "this is ", "that is ", "that's ", "all ", "es ", "esta ", "esto es ", "eso es ", "ya esta ", "todo ", "ya ")
"""Words before one that decides: it is fine, ya está corregido."""
_ACCEPT = frozenset(
    "accept accepted ok okay yes y x si s bien aceptar aceptado aceptada approve approved aprobar aprobado aprobada ✓ ✔".split()
)
_REJECT = frozenset("reject rejected no n bad mal rechazar rechazado rechazada ✗ ✘ ✕".split())


def _word(text: str) -> str:
    """A word as it is compared: small letters, no accents, no marks around it."""
    bare = "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))
    return " ".join(bare.split()).strip(".,;:!¡?¿()\"'«»“” ")


def verdict_word(text: str) -> Verdict | None:
    """What a word or two say of a finding; None when they say something else, or ask: “ok?”."""
    word = _word(text)
    if text.rstrip().endswith("?"):
        return None
    said = [word, *(word.removeprefix(before) for before in _BEFORE if word.startswith(before))]
    if not _DISMISSED.isdisjoint(said):
        return Verdict.DISMISSED
    return None if _DONE.isdisjoint(said) else Verdict.DONE


def status_word(text: str) -> Status | None:
    """What a word says of a pair; None when it says something else."""
    word = _word(text)
    if word in _ACCEPT:
        return Status.ACCEPTED
    return Status.REJECTED if word in _REJECT else None
