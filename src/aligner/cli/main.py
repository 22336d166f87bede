"""The `aligner` command and its exit codes: 0 all good, 1 it found what it looks for, 2 wrong usage or input, 130 interrupted."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from aligner._version import __version__
from aligner.cli import align, check, evaluate, export, models, run, score, tmx, translate
from aligner.errors import AlignerError

__all__ = ["app", "main"]

app = typer.Typer(
    name="aligner",
    help="Align, score and check Spanish-English article pairs, offline, and export TMX.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"aligner {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")] = False,
) -> None:
    """Align, score and check Spanish-English article pairs, offline, and export TMX."""


app.command("run")(run.run)
app.command("align")(align.align)
app.command("check")(check.check)
app.command("score")(score.score)
app.command("translate")(translate.translate)
app.command("export")(export.export)
app.add_typer(models.app, name="models")
app.add_typer(evaluate.app, name="evaluate")
app.add_typer(tmx.app, name="tmx")


def main() -> None:
    """Run the command line; every error the library raises on purpose becomes one line on standard error."""
    try:
        app()
    except AlignerError as error:
        _fail(str(error), 2)
    except KeyboardInterrupt:
        _fail("interrupted", 130)
    except BrokenPipeError:
        # The reader of standard output went away (`| head`): nothing is left to say, not even when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except MemoryError:
        _fail("not enough memory; give smaller files, or fewer at a time", 2)
    except Exception as error:
        if os.environ.get("ALIGNER_DEBUG"):
            raise
        _fail(f"an error of aligner itself ({type(error).__name__}: {error}); run again with ALIGNER_DEBUG=1 and report what it says", 2)


def _fail(message: str, code: int) -> None:
    line = " ".join(message.split())
    print(f"aligner: {line.encode('utf-8', 'backslashreplace').decode()}", file=sys.stderr)
    sys.exit(code)
