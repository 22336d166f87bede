"""Ending when a scheduler says so."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["Terminated", "terminable"]

AGAIN_SECONDS = 5.0
"""How long after a signal the end is asked for again."""


class Terminated(BaseException):
    """SIGTERM arrived. Like KeyboardInterrupt, no ordinary handler of errors catches it."""


@contextmanager
def terminable() -> Iterator[None]:
    """Within it, SIGTERM raises Terminated.

    Python drops an exception that is raised while it tidies up an object or ends an import: so it is raised again after a while.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.setitimer(signal.ITIMER_REAL, AGAIN_SECONDS)
        raise Terminated

    def dropped(what: UnraisableHookArgs) -> None:
        if what.exc_type is not Terminated:
            hook(what)

    before = signal.signal(signal.SIGTERM, stop), signal.signal(signal.SIGALRM, stop)
    hook, sys.unraisablehook = sys.unraisablehook, dropped
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.unraisablehook = hook
        for number, handler in zip((signal.SIGTERM, signal.SIGALRM), before, strict=True):
            signal.signal(number, handler)
