"""Ending when a scheduler says so."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

__all__ = ["Terminated", "terminable"]

AGAIN_SECONDS = 0.1
"""How long after a signal that was lost the end is asked for again."""


class Terminated(BaseException):
    """SIGTERM arrived. Like KeyboardInterrupt, no ordinary handler of errors catches it."""


_SIGNALS: dict[type[BaseException], signal.Signals] = {Terminated: signal.SIGTERM, KeyboardInterrupt: signal.SIGINT}
"""By what a signal raises, the signal."""


@contextmanager
def terminable() -> Iterator[None]:
    """Within it, SIGTERM raises Terminated, and neither it nor Ctrl-C is lost.

    Python drops an exception that is raised while it tidies up an object or ends an import, and says so to a hook: the signal is then sent
    again. One that was raised is not, so that what tidies up the work has all the time that it needs.
    """
    again: list[threading.Timer] = []

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise Terminated

    def dropped(what: UnraisableHookArgs) -> None:
        number = _SIGNALS.get(what.exc_type)
        if number is None:
            hook(what)
        else:
            ask_again(number)

    def ask_again(number: signal.Signals) -> None:
        timer = threading.Timer(AGAIN_SECONDS, signal.raise_signal, [number])
        timer.daemon = True
        again.append(timer)
        try:
            timer.start()
        except tuple(_SIGNALS) as early:  # it came before the thread said that it runs, and what a hook raises is dropped, too
            ask_again(_SIGNALS[type(early)])

    before = signal.signal(signal.SIGTERM, stop)
    hook, sys.unraisablehook = sys.unraisablehook, dropped
    try:
        yield
    finally:
        for timer in again:
            timer.cancel()
        sys.unraisablehook = hook
        signal.signal(signal.SIGTERM, before)
