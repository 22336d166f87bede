"""The `aligner` command and its exit codes: 0 all good, 1 it found what it looks for, 2 wrong usage or input, 130 interrupted,
143 ended by a scheduler.
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import Annotated, Any

import typer

from aligner._version import __version__
from aligner.cli import (
    align,
    check,
    corpus,
    dismiss,
    evaluate,
    export,
    house,
    importing,
    models,
    review,
    run,
    score,
    serve,
    show,
    stale,
    status,
    tmx,
    translate,
)
from aligner.cli.consoles import library_messages, say, tell
from aligner.cli.logs import with_logs
from aligner.cli.termination import Terminated
from aligner.errors import AlignerError

__all__ = ["app", "main"]

INTERRUPTED, TERMINATED = 130, 143
ABOUT = "Check translations against their source, sentence by sentence, and build parallel corpora from articles. Works offline."

app = typer.Typer(
    name="aligner",
    help=ABOUT,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        tell(f"aligner {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")] = False,
) -> None:
    """Shown in the help by `app`."""


app.command("run")(with_logs(run.run))
app.command("align")(with_logs(align.align))
app.command("check")(with_logs(check.check))
app.command("dismiss")(with_logs(dismiss.dismiss))
app.command("score")(with_logs(score.score))
app.command("translate")(with_logs(translate.translate))
app.command("review")(with_logs(review.review))
app.command("serve")(with_logs(serve.serve))
app.command("export")(with_logs(export.export))
app.command("import")(with_logs(importing.import_file))
app.command("show")(with_logs(show.show))
app.command("stale")(with_logs(stale.stale))
app.command("status")(with_logs(status.status))
app.add_typer(models.app, name="models")
app.add_typer(evaluate.app, name="evaluate")
app.add_typer(tmx.app, name="tmx")
app.add_typer(house.app, name="house")
app.add_typer(corpus.app, name="corpus")


_WRONG_USE: type[Exception] = next(one for one in typer.BadParameter.__mro__ if one.__name__ == "ClickException")
"""Base of what typer raises for arguments that make no sense; newer versions bring a copy of click of their own."""


def main() -> None:
    """Run the command line; every error the library raises on purpose becomes one line on standard error."""
    with library_messages():
        sys.exit(_run())


def _run() -> int:
    """The exit code."""
    try:
        code = app(standalone_mode=False, prog_name="aligner")
    except AlignerError as error:
        code = _failed(str(error))
    except _WRONG_USE as error:
        code = _wrong_use(error)
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except Terminated:  # outside of the part of a run that keeps what was done
        code = TERMINATED
        say("aligner: ended by SIGTERM; run the same command again to go on")
    except BrokenPipeError:
        # The reader of standard output went away (`| head`): nothing is left to say, not even when Python closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except OSError as error:
        where = "" if error.filename is None else f"{error.filename}: "
        code = _failed(f"{where}{error.strerror or error}; check the name, the rights and the disk")
    except MemoryError:
        code = _failed("not enough memory; give smaller files, or fewer at a time")
    except Exception as error:
        if os.environ.get("ALIGNER_DEBUG"):
            for part in traceback.format_exception(error):
                for line in part.rstrip("\n").split("\n"):
                    say(line)
        fault = f"{type(error).__name__}: {error}"
        code = _failed(f"an error of aligner itself ({fault}); run again with ALIGNER_DEBUG=1 and report what it says")
    if code == INTERRUPTED:
        say("aligner: interrupted")
    return code if isinstance(code, int) else 0


def _wrong_use(error: Any) -> int:
    """Arguments that make no sense; a group without a command shows its help."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
        return int(error.exit_code)
    hint = f"; see: {context.command_path} -h" if context else ""
    message = error.format_message().rstrip(".").replace("Value error, ", "")
    return _failed(f"{message}{hint}", error.exit_code)


def _failed(message: str, code: int = 2) -> int:
    say(f"aligner: {message}")
    return code
