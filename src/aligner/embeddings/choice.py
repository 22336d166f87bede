"""Which encoder is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from aligner.embeddings.encoder import Encoder, Floats32
from aligner.embeddings.universal import UniversalSentenceEncoder, is_missing
from aligner.errors import PackageError, UsageError

__all__ = ["EMBEDDINGS", "GuardedEncoder", "choose_encoder"]

Given = TypeVar("Given")

EMBEDDINGS = ("auto", "use", "none")
"""`use`: the Universal Sentence Encoder. `auto`: the same when it is installed, else none."""


def choose_encoder(name: str = "auto", report: Callable[[str], None] | None = None) -> Encoder | None:
    """The encoder of a name, None for none.

    `report`: told, once, why an encoder cannot be used that was asked for, or that is damaged; that is not there without being asked for
    is nothing to report. Without it PackageError is raised. Raises UsageError for an unknown name.
    """
    if name not in EMBEDDINGS:
        raise UsageError(f"embeddings {name!r}: unknown; use one of {', '.join(EMBEDDINGS)}")
    if name == "none":
        return None
    try:
        encoder = _universal()
    except PackageError as error:
        if name == "auto" and is_missing():
            return None
        if report is None:
            raise
        report(f"{error}; going on without embeddings")
        return None
    return encoder if report is None else GuardedEncoder(encoder, report)


@cache
def _universal() -> UniversalSentenceEncoder:
    """One for the whole process: it takes half a second and 130 MB to load."""
    return UniversalSentenceEncoder()


class GuardedEncoder:
    """An encoder that reports once that it cannot be used; aligning goes on without it."""

    def __init__(self, encoder: Encoder, report: Callable[[str], None]) -> None:
        self._encoder, self._report = encoder, report
        self._error: PackageError | None = None
        self.name, self.languages, self.width = encoder.name, encoder.languages, encoder.width

    @property
    def fingerprint(self) -> str:
        """The encoder's."""
        return self._encoder.fingerprint

    def pool(self, texts: Sequence[str]) -> Floats32:
        """The encoder's. Raises PackageError."""
        return self._tried(self._encoder.pool, texts)

    def project(self, pooled: Floats32) -> Floats32:
        """The encoder's. Raises PackageError."""
        return self._tried(self._encoder.project, pooled)

    def _tried(self, step: Callable[[Given], Floats32], given: Given) -> Floats32:
        if self._error is None:
            try:
                return step(given)
            except PackageError as error:
                self._error = error
                self._report(f"{error}; going on without embeddings")
        raise self._error
