"""A server that is killed in the middle of an action keeps all that it acknowledged (scripts/bench/review_faults.py does it 200 times)."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import threading

from review_samples import bitext
from review_server import Client, make_store

from aligner.corpus.store import FILE_NAME, Store


class _Address:
    """Where a server of another process listens, as its first line says."""

    def __init__(self, line):
        self.url = re.search(r"http://\S+", line)[0]
        self.port, self.token = int(re.search(r":(\d+)/", self.url)[1]), self.url.partition("#")[2]


def test_what_was_acknowledged_is_in_the_log_after_kill_9(tmp_path):
    folder = make_store(tmp_path / "out", bitext(*[(1, 1)] * 5))
    acknowledged = []
    for kill in range(2):
        command = [sys.executable, "-m", "aligner", "review", str(folder), "--no-open"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=os.environ, text=True) as process:
            client = Client(_Address(next(line for line in process.stderr if "http://" in line)))
            threading.Timer(0.3, process.send_signal, [signal.SIGKILL]).start()
            try:
                for number in range(10_000):
                    note = f"{kill} {number}"
                    if client.act("port", do="annotate", row=number % 5, note=note)[0] == 200:
                        acknowledged.append(note)
            except (OSError, http.client.HTTPException, ValueError):
                pass
            process.wait()
        with Store(folder / FILE_NAME) as store:
            log = store.review("port")
        written = [json.loads(entry)["note"] for entry in log.entries[1:]] if log else []
        assert written[: len(acknowledged)] == acknowledged and len(written) <= len(acknowledged) + 1
        acknowledged = written
