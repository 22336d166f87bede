"""What a house wants of its texts, from aligner.toml and options: checks, terms, patterns, and what is different for a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aligner.bitext import Severity
from aligner.cli.consoles import say
from aligner.errors import InputError, UsageError
from aligner.settings import CheckSettings, Settings
from aligner.terms.term_base import TermBase

if TYPE_CHECKING:
    from aligner.terms.patterns import Pattern

__all__ = ["Client", "Terms", "check_settings", "with_regions"]

Terms = Annotated[
    list[Path] | None,
    typer.Option("--terms", metavar="FILE", help="Term base (CSV, TSV, TBX) to compare with; of several the first counts most."),
]
Client = Annotated[
    str | None,
    typer.Option("--client", metavar="NAME", help="Client whose terms, patterns and checks apply: [clients.NAME] in aligner.toml."),
]

_CHECK_KEYS = ("disabled", "severity")
_CLIENT_KEYS = ("terms", "patterns", *_CHECK_KEYS)
_PATTERN_KEYS = ("source", "target", "target_without", "message", "severity")


def check_settings(values: Mapping[str, Any], path: Path, terms: Sequence[Path] | None = None, client: str | None = None) -> CheckSettings:
    """The settings of the checks. `values`: of the settings file `path`; `terms`: files that the command line names.

    Term bases of the command line count before those of the client, and these before those of everybody. Raises InputError and UsageError.
    """
    own = _client(values, path, client)
    general, special = (
        _checks(values.get("checks", {}), path, "[checks]", _CHECK_KEYS),
        _checks(own, path, f"[clients.{client}]", _CLIENT_KEYS),
    )
    files = [*(terms or ()), *_files(own, path, f"[clients.{client}]"), *_files(values, path, "terms")]
    settings = CheckSettings(
        general.disabled | special.disabled,
        {**general.severities, **special.severities},
        _read_terms(files),
        (*_patterns(own, path, f"clients.{client}.patterns"), *_patterns(values, path, "patterns")),
    )
    names = [*settings.disabled, *settings.severities]
    if names:
        from aligner.checks import require_checks

        try:
            require_checks(names)
        except UsageError as error:
            raise InputError(f"{path}: {error}") from None
    return settings


def with_regions(settings: Settings, *tags: str | None) -> Settings:
    """The settings for texts in these languages: where a tag names a region (`es-MX`), terms of another region do not hold there.

    Raises UsageError for an unknown language.
    """
    from aligner.languages.codes import parse_tag

    regions = frozenset(str(own) for own in (parse_tag(tag) for tag in tags if tag is not None) if own.region is not None)
    return replace(settings, checks=replace(settings.checks, regions=regions)) if regions and settings.checks.terms else settings


def _client(values: Mapping[str, Any], path: Path, name: str | None) -> Mapping[str, Any]:
    """What the settings file says of a client. Raises UsageError when it says nothing."""
    clients = values.get("clients", {})
    wrong = next((one for one, own in clients.items() if not isinstance(own, dict)), None)
    if wrong is not None:
        raise InputError(f"{path}: clients.{wrong} is not a table; write [clients.{wrong}]")
    if name is None:
        return {}
    if name not in clients:
        known = f"it has {', '.join(sorted(clients))}" if clients else "it has none; write [clients.NAME]"
        raise UsageError(f"--client {name}: no such client in {path}; {known}")
    found: dict[str, Any] = clients[name]
    return found


def _checks(table: Mapping[str, Any], path: Path, where: str, keys: Sequence[str]) -> CheckSettings:
    """The checks that a table turns off, and their severities. Raises InputError."""
    unknown = sorted(set(table) - set(keys))
    if unknown:
        raise InputError(f"{path}: unknown key {unknown[0]!r} in {where}; use {', '.join(keys[:-1])} and {keys[-1]}")
    try:
        severities = {str(name): Severity(value) for name, value in dict(table.get("severity", {})).items()}
        return CheckSettings(frozenset(map(str, table.get("disabled", []))), severities)
    except (ValueError, TypeError) as error:
        raise InputError(f"{path}: {where} {error}; severities are error, warning and info") from None


def _files(table: Mapping[str, Any], path: Path, where: str) -> list[Path]:
    """The files of terms that a table names, from the folder of the settings file on."""
    names = table.get("terms", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InputError(f'{path}: {where}: terms must be a list of files, such as terms = ["house.csv"]')
    return [path.parent / name for name in names]


def _read_terms(files: Sequence[Path]) -> TermBase:
    if not files:
        return TermBase()
    from aligner.terms.reading import read_terms

    notes: list[str] = []
    base = TermBase.joined([read_terms(file, notes) for file in dict.fromkeys(files)])
    for note in notes:
        say(f"note: {note}")
    return base


def _patterns(table: Mapping[str, Any], path: Path, where: str) -> list[Pattern]:
    """The patterns of a table. Raises InputError naming the pattern for one that cannot be used."""
    found = table.get("patterns", [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise InputError(f"{path}: {where} must be tables; write [[{where}]] before each")
    return [_pattern(one, f"{where} {number}", path) for number, one in enumerate(found, 1)]


def _pattern(table: Mapping[str, Any], name: str, path: Path) -> Pattern:
    from aligner.terms.patterns import Pattern, compile_pattern

    unknown = sorted(set(table) - set(_PATTERN_KEYS))
    if unknown:
        raise InputError(f"{path}: {name}: unknown key {unknown[0]!r}; the keys are {', '.join(_PATTERN_KEYS)}")
    wrong = next((key for key, value in table.items() if not isinstance(value, str)), None)
    if wrong is not None:
        raise InputError(f"{path}: {name}: {wrong} must be text in quotation marks")
    if not table.get("message", "").strip():
        raise InputError(f"{path}: {name}: no message; say what is wrong where the pattern matches")
    expressions = {key: table[key] for key in ("source", "target", "target_without") if table.get(key)}
    if not expressions or set(expressions) == {"target_without"}:
        raise InputError(f"{path}: {name}: no source and no target; give a regular expression for one of them")
    for key, expression in expressions.items():
        try:
            compile_pattern(expression)
        except UsageError as error:
            raise InputError(f"{path}: {name}: {key}: {error}") from None
    try:
        severity = Severity(table.get("severity", Severity.WARNING))
    except ValueError:
        raise InputError(f"{path}: {name}: severity {table['severity']!r}; use error, warning or info") from None
    message = " ".join(table["message"].split())
    return Pattern(message=message, severity=severity, name=name, **expressions)
