"""Options that several commands share, and what they become: settings and an engine.

Defaults give way to `aligner.toml`, that to the environment, and that to flags.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aligner.cli.consoles import say
from aligner.cli.house_rules import check_settings
from aligner.errors import InputError
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.settings import CheckSettings, Settings

if TYPE_CHECKING:
    from aligner.embeddings import Encoder
    from aligner.translation.cache import TranslationCache
    from aligner.translation.engine import Engine

__all__ = [
    "BothDirections",
    "Config",
    "EmbeddingsName",
    "EngineName",
    "ForcedDecoding",
    "Model",
    "NoLexicon",
    "Presplit",
    "SourceLanguage",
    "TargetLanguage",
    "cache_path",
    "choose_engine",
    "engine_recipe",
    "how_to_name",
    "load_checks",
    "load_settings",
    "say_whether_forced",
]

EngineName = Annotated[
    str | None, typer.Option("--engine", help="auto, argos, ctranslate2, apertium or none; auto takes the best one that is installed.")
]
Model = Annotated[Path | None, typer.Option("--model", help="Directory of a CTranslate2 model with SentencePiece, such as OPUS-MT.")]
BothDirections = Annotated[bool | None, typer.Option("--both-directions/--one-direction", help="Translate both sides, or the source only.")]
ForcedDecoding = Annotated[
    bool | None,
    typer.Option(
        "--forced-decoding/--no-forced-decoding", help="Also score each pair with the translation model, if the engine can do that."
    ),
]
NoLexicon = Annotated[bool, typer.Option("--no-lexicon", help="Do not use the bilingual lexicon that comes with aligner.")]
EmbeddingsName = Annotated[
    str | None,
    typer.Option("--embeddings", help="Multilingual sentence embeddings for aligning: auto (when they are installed), use, or none."),
]
Presplit = Annotated[bool, typer.Option("--presplit", help="The files are plain text with one segment per line.")]
Config = Annotated[Path | None, typer.Option("--config", help="Settings file (default: aligner.toml in this folder, if there is one).")]
SourceLanguage = Annotated[
    str | None, typer.Option("--source-lang", help="Language of the source: es, en, or any other code such as fr (default: es).")
]
TargetLanguage = Annotated[str | None, typer.Option("--target-lang", help="Language of the target (default: the other of es and en).")]

DEFAULT_FILE = Path("aligner.toml")
_KEYS: dict[str, type] = {
    "engine": str,
    "model": str,
    "presplit": bool,
    "lexicon": bool,
    "embeddings": str,
    "both_directions": bool,
    "forced_decoding": bool,
    "checks": dict,
    "terms": list,
    "patterns": list,
    "clients": dict,
}


def load_settings(
    config: Path | None,
    *,
    presplit: bool = False,
    no_lexicon: bool = False,
    embeddings: str | None = None,
    both_directions: bool | None = None,
    forced_decoding: bool | None = None,
    cached: bool = True,
    terms: Sequence[Path] | None = None,
    client: str | None = None,
) -> tuple[Settings, dict[str, Any]]:
    """Settings, and what the settings file says besides (engine, model). Raises InputError and UsageError.

    `cached`: keep embeddings on disk. Without it the settings hold the name of the encoder, and can be sent to other processes.
    `terms`: files of terms; `client`: whose settings apply.
    """
    values = _read(config)
    settings = Settings(
        presplit=presplit or values.get("presplit", False),
        lexicon=not no_lexicon and values.get("lexicon", True),
        embeddings=_embeddings(embeddings or os.environ.get("ALIGNER_EMBEDDINGS") or values.get("embeddings") or "auto", cached=cached),
        both_directions=values.get("both_directions") if both_directions is None else both_directions,
        forced_decoding=values.get("forced_decoding", False) if forced_decoding is None else forced_decoding,
        checks=check_settings(values, config or DEFAULT_FILE, terms, client),
    )
    return settings, values


def load_checks(config: Path | None, terms: Sequence[Path] | None = None, client: str | None = None) -> CheckSettings:
    """The settings of the checks alone, as `load_settings` reads them. Raises InputError and UsageError."""
    return check_settings(_read(config), config or DEFAULT_FILE, terms, client)


def _embeddings(name: str, *, cached: bool) -> str | Encoder:
    """The encoder behind its cache, or its name; `none`, with a note, when it cannot be used. Raises UsageError."""
    from aligner.embeddings import choose_encoder
    from aligner.embeddings.cached import CachedEncoder

    encoder = choose_encoder(name, lambda reason: say(f"note: {reason}"))
    if encoder is None:
        return "none"
    return CachedEncoder(encoder, _open_cache) if cached else encoder.name


def _read(config: Path | None) -> dict[str, Any]:
    path = config or DEFAULT_FILE
    if config is None and not path.is_file():
        return {}
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: settings that cannot be read ({error.strerror}); fix or remove the file") from None
    except (ValueError, RecursionError) as error:  # TOMLDecodeError and others: a number of 5,000 digits is one
        raise InputError(f"{path}: settings that cannot be read ({error}); fix or remove the file") from None
    for key, value in values.items():
        if key not in _KEYS:
            raise InputError(f"{path}: unknown key {key!r}; the keys are {', '.join(_KEYS)}")
        if not isinstance(value, _KEYS[key]):
            raise InputError(f"{path}: {key} must be of the kind {_KEYS[key].__name__}, not {value!r}")
    return values


def choose_engine(name: str | None, model: Path | None, values: dict[str, Any], languages: LanguagePair = DEFAULT_PAIR) -> Engine | None:
    """The engine behind its cache; None, with a note, when the one that was asked for does not translate between the languages.

    Raises UsageError and EngineError.
    """
    engine = engine_recipe(name, model, values, languages, lambda note: say(f"note: {note}"))()
    return None if engine is None else _cached(engine)


def engine_recipe(
    name: str | None,
    model: Path | None,
    values: dict[str, Any],
    languages: LanguagePair = DEFAULT_PAIR,
    report: Callable[[str], None] | None = None,
) -> Callable[[], Engine | None]:
    """Makes the engine, here or on another machine. `report`: told why there is none."""
    chosen = name or os.environ.get("ALIGNER_ENGINE") or values.get("engine") or "auto"
    folder = model or os.environ.get("ALIGNER_MODEL") or values.get("model")
    return partial(_make_engine, chosen, Path(folder) if folder else None, languages, report)


def _make_engine(name: str, model: Path | None, languages: LanguagePair, report: Callable[[str], None] | None) -> Engine | None:
    """The engine of a name; None when it does not translate between the languages. Raises UsageError and EngineError."""
    from aligner.translation.registry import find_engine, translates

    engine = find_engine(name, model=model, languages=languages, report=report or (lambda _reason: None))
    if engine is None or translates(engine, languages):
        return engine
    if report is not None:
        report(f"{engine.describe()} does not translate {languages}: going on without machine translation")
    return None


def how_to_name(languages: LanguagePair) -> str:
    """What to do about files whose names do not say their language."""
    own, other = languages.source, languages.target
    return f"name them x.{own}.txt and x.{other}.txt, or put them into folders {own}/ and {other}/"


def say_whether_forced(settings: Settings, engine: Engine | None) -> None:
    """Say so when forced decoding is asked for and the engine cannot do it."""
    from aligner.signals.forced_scoring import can_score

    if settings.forced_decoding and not can_score(engine):
        name = "no engine" if engine is None else engine.name
        say(f"note: no forced decoding with {name}: it takes an Argos package or a CTranslate2 model")


def cache_path() -> Path:
    """Where translations are kept: ALIGNER_CACHE, else `aligner/translations.sqlite` in the user's cache folder (XDG_CACHE_HOME)."""
    own = os.environ.get("ALIGNER_CACHE")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aligner" / "translations.sqlite"


def _cached(engine: Engine) -> Engine:
    from aligner.translation.cache import cached

    return cached(engine, _open_cache())


def _open_cache() -> TranslationCache:
    from aligner.translation.cache import TranslationCache

    cache = TranslationCache(cache_path())
    if cache.note:
        say(f"note: {cache.note}")
    return cache
