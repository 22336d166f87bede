"""Choosing an engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from aligner.errors import EngineError, PackageError, UsageError
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.translation.engine import Engine

__all__ = ["ENGINES", "find_engine", "translates"]

ENGINES = ("auto", "argos", "ctranslate2", "apertium", "none")


def find_engine(
    name: str = "auto",
    *,
    model: str | Path | None = None,
    languages: LanguagePair = DEFAULT_PAIR,
    threads: int | None = None,
    report: Callable[[str], None] | None = None,
) -> Engine | None:
    """The engine of a name; None for no engine.

    `auto` is the best there is for the languages, in either direction: an Argos package, the directory `model`, Apertium. A directory
    translates from the source's language into the target's. `threads`: sentences or processes at once (default: the cores this process may
    use). `report` is told what `auto` passes over because it is damaged. Raises UsageError for an unknown name, EngineError when an engine
    that was asked for is not there.
    """
    if name not in ENGINES:
        raise UsageError(f"unknown engine {name!r}; use one of {', '.join(ENGINES)}")
    if name == "none":
        return None
    model = None if model is None else Path(model)
    if name != "auto":
        return _make(name, model, languages, threads)
    for candidate in ("argos", "ctranslate2", "apertium"):
        if candidate == "ctranslate2" and model is None:
            continue
        try:
            engine = _make(candidate, model, languages, threads)
        except (EngineError, PackageError) as error:
            if candidate == "ctranslate2":  # its directory was given
                raise
            if isinstance(error, PackageError) and report is not None:
                report(f"{candidate} is not used: {error}")
            continue
        if translates(engine, languages):
            return engine
    return None


def translates(engine: Engine, languages: LanguagePair) -> bool:
    """Whether an engine translates between the languages, in one direction at least."""
    return engine.supports(languages.source, languages.target) or engine.supports(languages.target, languages.source)


def _make(name: str, model: Path | None, languages: LanguagePair, threads: int | None) -> Engine:
    if name == "argos":
        from aligner.translation.argos import Argos

        return Argos(languages=languages, threads=threads)
    if name == "ctranslate2":
        from aligner.translation.opus import CTranslate2Directory

        if model is None:
            raise EngineError("ctranslate2: no directory given; add --model DIRECTORY")
        return CTranslate2Directory(model, languages, threads=threads)
    from aligner.translation.apertium import Apertium

    return Apertium(processes=threads)
