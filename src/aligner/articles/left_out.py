"""What a reader of files did not take for the article, and why: shown to users, and used for nothing else."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["LeftOut"]


class LeftOut(NamedTuple):
    """A text of the file that is not in the article, and the reason in plain words."""

    reason: str
    text: str
