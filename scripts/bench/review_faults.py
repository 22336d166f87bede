#!/usr/bin/env python3
"""Kill the server of a review at random moments and see that nothing is lost that it had acknowledged.

    scripts/bench/review_faults.py [--kills 200] [--rows 200] [--seed 1] [--fresh]

Actions go to the server one after the other, as fast as it answers: marks, notes, edits, merges, splits, undo and redo. It is killed by
SIGKILL after a random time, in the middle of an action or between two, and started again on the same store. Every action that was answered
must be in the log, in its order; at most the one that was under way may be there besides; and the state that the server shows must be the
one that the log leads to. The server is a fork of this process, which has everything loaded; `--fresh`: a new `aligner review` each time.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uvicorn.protocols.http.h11_impl  # noqa: F401 - loaded before the forks, as are the other modules that only the server needs

import aligner.web.review_app
import aligner.web.serving
import aligner.web.session  # noqa: F401
from aligner.api import check
from aligner.bitext import Article, Bitext, Kind, Link, Segment, Unit
from aligner.cli.app import main as run_command
from aligner.corpus.store import FILE_NAME, DonePair, Store, pack
from aligner.review.log import opened

PAIR = "port"


def article(language: str, sentences: list[str]) -> Article:
    segments, text = [], ""
    for sentence in sentences:
        segments.append(Segment(sentence, len(text), len(text) + len(sentence), len(segments), Kind.BODY))
        text += sentence + "\n"
    return Article(f"port.{language}.txt", language, text, ((0, len(text), Kind.BODY),), tuple(segments))


def make_store(folder: Path, rows: int) -> None:
    """A store with one pair, as a run leaves it."""
    source = article("es", [f"Llegaron {k + 2} barcos al puerto." for k in range(rows)])
    target = article("en", [f"{k + 2} ships reached the port." for k in range(rows)])
    units = tuple(Unit(k, Link((k,), (k,), 1.0, 0.9), source.segments[k].text, target.segments[k].text) for k in range(rows))
    bitext = Bitext(PAIR, source, target, units, "none", ("lexicon",), "aligner")
    with Store(folder / FILE_NAME, write=True) as store:
        store.begin([PAIR])
        store.keep([DonePair(PAIR, "key", "inputs", "signature")], [pack("key", bitext)])


class Server:
    """A server, and requests to it."""

    def __init__(self, folder: Path, *, fresh: bool) -> None:
        arguments = ["review", str(folder), "--no-open"]
        reading, writing = os.pipe()
        if fresh:
            self.process = subprocess.Popen([sys.executable, "-m", "aligner", *arguments], stderr=writing, stdout=subprocess.DEVNULL)
            self.pid = self.process.pid
        else:
            self.pid = os.fork()
            if self.pid == 0:
                os.dup2(writing, 2)
                sys.argv = ["aligner", *arguments]
                run_command()
                os._exit(0)
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as lines:
            found = next(match for line in lines if (match := re.search(r"http://127\.0\.0\.1:(\d+)/#(\S+)", line)))
        self.connection = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=60)
        self.headers = {"authorization": f"Bearer {found[2]}", "content-type": "application/json"}

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> tuple[int, Any]:
        self.connection.request(method, path, None if body is None else json.dumps(body), self.headers)
        answer = self.connection.getresponse()
        return answer.status, json.loads(answer.read())

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> None:
        os.waitpid(self.pid, 0)
        self.connection.close()


def action(draw: random.Random, number: int, ids: list[int]) -> dict[str, Any]:
    row = draw.choice(ids)
    kinds: list[dict[str, Any]] = [
        {"do": "decide", "rows": [row], "mark": draw.choice(["accepted", "rejected", "needs work", "undecided"])},
        {"do": "annotate", "row": row, "note": f"note {number}"},
        {"do": "edit", "row": row, "side": "target", "place": 0, "text": f"Text {number}."},
        {"do": "merge", "row": row},
        {"do": "split", "row": row, "source": {"place": 0, "offset": 8}},
        {"do": "undo"},
        {"do": "redo"},
    ]
    return draw.choice(kinds)


def entries(folder: Path) -> list[dict[str, Any]]:
    with Store(folder / FILE_NAME) as store:
        log = store.review(PAIR)
    return [json.loads(entry) for entry in log.entries] if log else []


def shown(folder: Path) -> list[list[Any]]:
    """The rows that the log leads to."""
    with Store(folder / FILE_NAME) as store:
        _, base = store.bitext(PAIR)
        state = opened(base, store.review(PAIR)).state
    return [[row.id, row.mark.value, row.note, len(row.source), len(row.target)] for row in state.rows]


def row_of(told: dict[str, Any]) -> list[Any]:
    """A row as the server tells it, in the same way."""
    return [told["id"], told["mark"], told["note"], len(told["source"]["starts"]), len(told["target"]["starts"])]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--rows", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fresh", action="store_true")
    options = parser.parse_args()
    draw = random.Random(options.seed)
    acknowledged: list[str] = []
    faults: list[str] = []
    number = written = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        check("Llegaron 2 barcos.", "2 ships arrived.", engine=None)  # loads the checks and their tables
        make_store(folder, options.rows)
        for kill in range(options.kills):
            expected = shown(folder)
            server = Server(folder, fresh=options.fresh)
            _, told = server.ask("GET", f"/api/article?pair={PAIR}")
            if [row_of(row) for row in told["rows"]] != expected:
                faults.append(f"kill {kill}: the server shows another state than the log leads to")
            ids = [row["id"] for row in told["rows"]]
            end = time.monotonic() + draw.uniform(0.0, 0.8)
            pid = os.fork()
            if pid == 0:  # the killer, on its own clock
                time.sleep(max(0.0, end - time.monotonic()))
                server.kill()
                os._exit(0)
            sent = ""
            try:
                while True:
                    sent = ""
                    time.sleep(draw.choice((0.0, draw.uniform(0.0, 0.1))))
                    number += 1
                    wanted = action(draw, number, ids)
                    sent = wanted["do"]
                    status, told = server.ask("POST", "/api/act", {"pair": PAIR, "since": 0, "action": wanted})
                    if status == 200:
                        acknowledged.append(sent)
                        ids = [row["id"] for row in told["everything"]["rows"]]
            except (OSError, http.client.HTTPException, ValueError):
                pass
            os.waitpid(pid, 0)
            server.wait()
            found = [entry["do"] for entry in entries(folder)][1:]
            if found[: len(acknowledged)] != acknowledged or len(found) > len(acknowledged) + 1:
                faults.append(f"kill {kill}: {len(acknowledged)} actions were acknowledged, {len(found)} are in the log")
            written += len(found) > len(acknowledged)
            acknowledged = found  # what was under way and was written counts from now on
    print(f"{options.kills} kills, {written} actions were written and not answered; {len(acknowledged)} kept; {len(faults)} faults")
    for fault in faults:
        print(fault)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
