"""A pytest plugin for `mutation.py`: a test that takes more than ALIGNER_TEST_SECONDS of processor time ends the run."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Start the timer anew for every test. Nothing handles its signal, so that no code under test can catch it."""
    signal.setitimer(signal.ITIMER_PROF, float(os.environ["ALIGNER_TEST_SECONDS"]))
    try:
        return (yield)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
