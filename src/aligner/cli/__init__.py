"""The command line: thin commands that parse, call the library, and show."""

import sys

try:
    from aligner.cli.main import main
except KeyboardInterrupt:  # Ctrl+C while the commands are loaded, before there is anything that could answer it
    sys.stderr.write("aligner: interrupted\n")
    raise SystemExit(130) from None

__all__ = ["main"]
