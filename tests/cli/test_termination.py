"""Ending when a scheduler says so."""

import os
import signal
import sys
import threading
import time

import pytest

from aligner.cli import termination
from aligner.cli.termination import Terminated, terminable


def test_sigterm_is_an_exception_within():
    before = signal.getsignal(signal.SIGTERM), sys.unraisablehook
    with pytest.raises(Terminated), terminable():
        os.kill(os.getpid(), signal.SIGTERM)
    assert (signal.getsignal(signal.SIGTERM), sys.unraisablehook) == before


def test_what_tidies_up_the_work_is_not_interrupted(monkeypatch):
    monkeypatch.setattr(termination, "AGAIN_SECONDS", 0.01)
    tidied = False
    with pytest.raises(Terminated), terminable():
        try:
            os.kill(os.getpid(), signal.SIGTERM)
        finally:
            time.sleep(0.05)
            tidied = True
    assert tidied


@pytest.fixture
def ctrl_c():
    """SIGINT raises KeyboardInterrupt, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(("number", "raised"), [(signal.SIGTERM, Terminated), (signal.SIGINT, KeyboardInterrupt)])
def test_a_signal_that_comes_while_an_object_is_tidied_up_is_not_lost(number, raised, ctrl_c, monkeypatch, capsys):
    class Tidied:
        def __del__(self):
            os.kill(os.getpid(), number)
            time.sleep(0)  # Python runs the handler between two steps

    monkeypatch.setattr(termination, "AGAIN_SECONDS", 0.01)
    reached = False
    with pytest.raises(raised), terminable():
        one = Tidied()
        del one
        reached = True
        end = time.monotonic() + 30
        while time.monotonic() < end:
            time.sleep(0.001)
    assert reached and raised.__name__ not in capsys.readouterr().err


def test_a_signal_that_comes_again_before_its_timer_says_that_it_runs_is_not_lost(ctrl_c, monkeypatch):
    class Slow(threading.Timer):
        def start(self):
            super().start()
            started.append(self)
            if len(started) == 1:
                time.sleep(1)

    class Tidied:
        def __del__(self):
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0)

    started = []
    monkeypatch.setattr(termination, "AGAIN_SECONDS", 0.01)
    monkeypatch.setattr(termination.threading, "Timer", Slow)
    with pytest.raises(Terminated), terminable():
        one = Tidied()
        del one
        end = time.monotonic() + 30
        while time.monotonic() < end:
            time.sleep(0.001)
    assert len(started) == 2
