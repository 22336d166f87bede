"""What goes to the terminal: standard error for people, colours only where it is one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from aligner.bitext import Bitext

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["console", "plain", "say", "say_notes"]


def console() -> Console:
    """A console on standard error."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def plain(text: str) -> str:
    """The text without characters that a terminal would act on."""
    return "".join(c if c.isprintable() or c in "\t" else "\ufffd" for c in text).encode("utf-8", "replace").decode()


def say(message: str) -> None:
    """A line on standard error."""
    print(plain(message), file=sys.stderr)


def say_notes(bitext: Bitext) -> None:
    """The bitext's remarks, each on a line of standard error."""
    for note in bitext.notes:
        say(f"note: {bitext.id}: {note}")
