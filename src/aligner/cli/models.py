"""`aligner models list | install | verify | remove`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import console, data_stream, say, tell
from aligner.cli.logs import with_logs
from aligner.languages.pair import LanguagePair

if TYPE_CHECKING:
    from aligner.translation.progress import Progress, Report

__all__ = ["app"]

app = typer.Typer(help="Manage translation packages, shared with Argos Translate and LibreTranslate.", no_args_is_help=True)
Index = Annotated[
    str | None, typer.Option("--index", help="Address of the index (default: ARGOS_PACKAGE_INDEX, else that of Argos Translate).")
]


@app.command("list")
@with_logs
def list_packages(
    available: Annotated[bool, typer.Option("--available", help="List what the index offers instead.")] = False,
    every: Annotated[bool, typer.Option("--all", help="With --available: all languages, not only Spanish and English.")] = False,
    index: Index = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List installed packages, or what the index offers."""
    if available:
        _list_available(index, every=every, as_json=as_json)
        return
    from aligner.translation.argos import installed_packages
    from aligner.translation.argos_settings import packages_folder

    packages, broken = installed_packages()
    if as_json:
        rows = [{"direction": p.direction, "version": p.version, "folder": str(p.folder), "fingerprint": p.fingerprint} for p in packages]
        _print_json({"packages": rows, "broken": [str(error) for error in broken]})
        return
    for package in packages:
        tell(package.direction, package.version, str(package.folder))
    for error in broken:
        say(f"broken: {error}")
    if not packages:
        say(f"no packages in {packages_folder()}; install one with: aligner models install es-en (or a file: FILE.argosmodel)")


def _print_json(value: object) -> None:
    data_stream().write(f"{json.dumps(value, indent=1)}\n".encode())


def _list_available(index: str | None, *, every: bool, as_json: bool) -> None:
    from dataclasses import asdict

    from aligner.translation.package_index import available

    packages = [p for p in available(index) if every or LanguagePair(p.from_code, p.to_code).has_tables]
    if as_json:
        _print_json([asdict(package) for package in packages])
        return
    for package in packages:
        tell(package.direction, package.version, f"{package.from_name} to {package.to_name}")


@app.command("install")
@with_logs
def install(
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Directions (es-en), http(s) addresses, or files.")],
    sha256: Annotated[str | None, typer.Option("--sha256", help="SHA-256 that the file must have.")] = None,
    index: Index = None,
) -> None:
    """Install packages. Each is checked and tried on test sentences before it is put in place."""
    from aligner.translation.packages import install as install_package

    for source in sources:
        with _bar(source) as report:
            package = install_package(source, index=index, sha256=sha256, report=report)
        say(f"installed: {package.direction} {package.version} in {package.folder}")


@contextmanager
def _bar(source: str) -> Iterator[Report | None]:
    """A progress bar on a terminal, a line a stage elsewhere."""
    if not sys.stderr.isatty():
        seen: set[str] = set()

        def say_stage(progress: Progress) -> None:
            if progress.stage not in seen:
                seen.add(progress.stage)
                say(f"{source}: {progress.stage}")

        yield say_stage
        return
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bar(*columns, console=console(), transient=True) as bar:
        tasks = {}

        def advance(progress: Progress) -> None:
            if progress.stage not in tasks:
                tasks[progress.stage] = bar.add_task(progress.stage, total=progress.total)
            bar.update(tasks[progress.stage], completed=progress.done, total=progress.total)

        yield advance


@app.command("verify")
@with_logs
def verify(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="Directions or folder names (default: all).")] = None,
) -> None:
    """Load packages and translate test sentences with them; exit with 1 if one fails."""
    from aligner.translation.argos import installed_packages
    from aligner.translation.packages import find_installed
    from aligner.translation.packages import verify as verify_package

    packages, broken = installed_packages()
    if names:
        packages, broken = [package for name in names for package in find_installed(name)], []
    bad = len(broken)
    for error in broken:
        tell(f"bad: {error}")
    for package in packages:
        result = verify_package(package)
        bad += bool(result.problem)
        tell(f"bad: {package.folder.name}: {result.problem}" if result.problem else f"good: {package.folder.name}")
    if not packages and not broken:
        say("no packages are installed; install one with: aligner models install es-en")
    if bad:
        raise typer.Exit(1)


@app.command("remove")
@with_logs
def remove(names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Directions such as es-en, or folder names.")]) -> None:
    """Remove packages."""
    from aligner.translation.packages import remove as remove_package

    for name in names:
        for place in remove_package(name):
            say(f"removed: {place}")
