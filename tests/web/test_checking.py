"""The process that checks texts for `aligner serve`."""

import threading

from aligner.settings import Settings
from aligner.web.checking import Checker


def test_closing_while_texts_are_checked_ends_the_thread_and_the_process():
    """Or else `aligner serve` never ends: the interpreter waits for the thread."""
    checker = Checker(Settings(embeddings="none"), None, 60)
    checker.warm()
    while not checker._pool.is_busy:
        pass
    checker.close()
    checker._thread.shutdown(wait=True)
    assert not checker._pool._members
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("aligner-check")]
