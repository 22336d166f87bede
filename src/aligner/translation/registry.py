"""Choosing an engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from aligner.errors import EngineError, PackageError, UsageError
from aligner.translation.engine import Engine

__all__ = ["ENGINES", "find_engine"]

ENGINES = ("auto", "argos", "ctranslate2", "apertium", "none")


def find_engine(
    name: str = "auto",
    *,
    model: Path | None = None,
    source_language: str = "es",
    target_language: str = "en",
    threads: int | None = None,
    report: Callable[[str], None] | None = None,
) -> Engine | None:
    """The engine of a name; `auto` is the best there is: an Argos package, the directory `model`, Apertium. None for no engine.

    `threads`: sentences or processes at once (default: the cores this process may use). `report` is told what `auto` passes over because
    it is damaged. Raises UsageError for an unknown name, EngineError when an engine that was asked for is not there.
    """
    if name not in ENGINES:
        raise UsageError(f"unknown engine {name!r}; use one of {', '.join(ENGINES)}")
    if name == "none":
        return None
    if name == "auto":
        for candidate in ("argos", "ctranslate2", "apertium"):
            if candidate == "ctranslate2" and model is None:
                continue
            try:
                return _make(candidate, model, source_language, target_language, threads)
            except (EngineError, PackageError) as error:
                if candidate == "ctranslate2":  # its directory was given
                    raise
                if isinstance(error, PackageError) and report is not None:
                    report(f"{candidate} is not used: {error}")
        return None
    return _make(name, model, source_language, target_language, threads)


def _make(name: str, model: Path | None, source_language: str, target_language: str, threads: int | None) -> Engine:
    if name == "argos":
        from aligner.translation.argos import Argos

        return Argos(threads=threads)
    if name == "ctranslate2":
        from aligner.translation.opus import CTranslate2Directory

        if model is None:
            raise EngineError("ctranslate2: no directory given; add --model DIRECTORY")
        return CTranslate2Directory(model, source_language, target_language, threads=threads)
    from aligner.translation.apertium import Apertium

    return Apertium(processes=threads)
