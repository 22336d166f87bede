"""The command line: thin commands that parse, call the library, and show."""

import atexit
import gc
import sys

__all__ = ["main"]


def main() -> None:
    """Load the commands and run the one that was asked for; ends the process with its exit code."""
    # Large tables are loaded and kept: looking through them for garbage at every turn, and once more at the end, takes a fifth of the
    # time of a short command.
    gc.set_threshold(50_000, 20, 20)
    atexit.register(gc.freeze)
    try:
        from aligner.cli.app import main as run
    except KeyboardInterrupt:  # Ctrl+C while the commands are loaded, before there is anything that could answer it
        sys.stderr.write("aligner: interrupted\n")
        raise SystemExit(130) from None
    run()
