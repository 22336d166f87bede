"""`aligner tmx check`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import say, tell
from aligner.cli.logs import with_logs

__all__ = ["app"]

app = typer.Typer(help="Check TMX files.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Check TMX files."""


@app.command("check")
@with_logs
def check(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A TMX file, plain or .gz.")],
    most: Annotated[int, typer.Option("--most", min=1, help="Maximum number of problems to show.")] = 100,
) -> None:
    """Check a TMX file against TMX 1.4b and for what importers reject. Each problem is shown with line, tuid and rule."""
    from aligner.formats.tmx_check import check_tmx

    found = 0
    for problem in check_tmx(path):
        found += 1
        if found <= most:
            tuid = f" tuid={problem.tuid}" if problem.tuid else ""
            tell(f"{path}:{problem.line}:{tuid} {problem.rule}: {problem.message}")
    if found > most:
        say(f"{found - most} more problems are not shown (--most {found} shows all)")
    say(f"{path}: {found} problems" if found else f"{path}: valid TMX 1.4b")
    if found:
        raise typer.Exit(1)
