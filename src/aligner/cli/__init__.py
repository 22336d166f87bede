"""The command line: thin commands that parse, call the library, and show."""

from aligner.cli.main import main

__all__ = ["main"]
