"""What decides the figures of a pair, in one line: a run compares it with that of the run before, which must be quick."""

from __future__ import annotations

from aligner._version import __version__
from aligner.checks.plugins import plugin_packages
from aligner.fingerprint import package_fingerprint
from aligner.languages.pair import LanguagePair
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["NO_ENGINE", "signature"]

NO_ENGINE = "none"
"""The name of having no engine."""


def signature(settings: Settings, engine: Engine | None, languages: LanguagePair) -> str:
    """Everything that decides the figures: version and fingerprint of aligner, settings, engine. `NAME:VALUE` parts between bars."""
    name = NO_ENGINE
    if engine is not None:
        directions = ((languages.source, languages.target), (languages.target, languages.source))
        prints = [engine.fingerprint(*direction)[:12] for direction in directions if engine.supports(*direction)]
        name = ":".join([engine.name, *prints])
    metrics = "" if engine is None else f"|{_metrics()}"
    scored = ",".join(_scored_directions(engine)) if settings.forced_decoding else ""
    forced = f"|scored:{scored}" if scored else ""
    plugins = "".join(f"|plugin:{package}" for package in plugin_packages())
    return f"aligner|version:{__version__}|code:{package_fingerprint()}{plugins}|{settings.signature()}|engine:{name}{forced}{metrics}"


def _metrics() -> str:
    from aligner.quality.metrics import signature as metrics_signature

    return metrics_signature()


def _scored_directions(engine: Engine | None) -> list[str]:
    from aligner.signals.forced_scoring import scored_directions

    return [str(direction) for direction in scored_directions(engine)]
