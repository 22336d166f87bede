"""Choosing an engine."""

from __future__ import annotations

from pathlib import Path

from aligner.errors import EngineError, UsageError
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
) -> Engine | None:
    """The engine of a name; `auto` is the best there is: an Argos package, the directory `model`, Apertium. None for no engine.

    `threads`: sentences or processes at once (default: the cores this process may use).
    Raises UsageError for an unknown name, EngineError when an engine that was asked for is not there.
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
            except EngineError:
                if candidate == "ctranslate2":
                    raise
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
