#!/usr/bin/env python3
"""Kill runs at random moments and see that nothing is lost and every byte is right in the end.

    scripts/bench/faults.py [DATA] [--kills 200] [--pairs 8] [--engine none|apertium] [--seed 1] [--start fork|process]

A run that nobody disturbs says what is right. Then chains of runs: each is killed when it has used a random part of the processor time
of the undisturbed run, so that a busy machine makes no difference (the main process by SIGKILL or
SIGTERM; or one of its workers by SIGKILL, after which it must go on by itself), and started again until it ends. Every chain must end with
the same bytes; no pair that a run reported done may be done again by a later one; no run may end in an error.

`--start fork` (the usual) forks processes, main and workers, from this one, which has loaded all tables: a kill then costs a part of a
second. `--start process` starts Python for each of them, as users do. Chains have 0, 1 and 2 workers in turn.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import signal
import socket
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from generated import make_articles

from aligner.batch import pool, worker
from aligner.cli.app import main as aligner
from aligner.cli.progress import Display

ROOT = Path(__file__).parents[2]
OURS = ("aligner.sqlite", "progress.json")
KINDS = ("main, SIGKILL", "main, SIGTERM", "worker, SIGKILL")
SOON = 0.8
"""Kills come within this share of the processor time of an undisturbed run, so that few runs end first."""
ENDS = (0, -signal.SIGKILL, -signal.SIGTERM, 143)
"""How a run may end: by itself, by SIGKILL, by SIGTERM before it began, or after."""


def files(folder: Path) -> dict[str, bytes]:
    """Everything in the folder but the store and the state of the run."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith(OURS))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def run_aligner(reported: Path, arguments: list[str]) -> None:
    """The command line in this process; the pairs that it reports done are written down at once, one a line."""
    out = os.open(reported, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    done = Display.done

    def write_down(self: Display, one: Any) -> None:
        done(self, one)
        os.write(out, f"{one.job.spec.id}\n".encode())

    Display.done = write_down  # type: ignore[method-assign]
    sys.argv = ["aligner", *arguments]
    aligner()


@dataclass
class Forked:
    """A process that was forked from this one, as `subprocess.Popen` would show it."""

    pid: int
    returncode: int | None = None

    def poll(self) -> int | None:
        """The exit code, once it has ended."""
        if self.returncode is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.returncode = os.waitstatus_to_exitcode(status) if pid else None
        return self.returncode

    def wait(self) -> int:
        """The exit code, when it has ended."""
        if self.returncode is None:
            self.returncode = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return self.returncode

    def kill(self) -> None:
        """End it, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, signal.SIGKILL)


def fork(work: Callable[[], None]) -> Forked:
    """A process that does some work and ends."""
    pid = os.fork()
    if pid:
        return Forked(pid)
    code = 1
    try:
        work()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        os._exit(code)


def forked_worker(self: pool.Pool) -> Any:
    """Instead of `Pool._start`: a worker with all tables."""
    ours, theirs = socket.socketpair()
    number = theirs.fileno()

    def work() -> None:
        os.closerange(3, number)
        os.closerange(number + 1, 1024)
        worker.main(number)

    process = fork(work)
    theirs.close()
    started = pool._Worker(process, Connection(ours.detach()))  # type: ignore[arg-type]
    started.send("setup", self._setup)
    return started


@dataclass
class Chain:
    """A run that is killed and started again until it ends."""

    articles: Path
    out: Path
    engine: str
    workers: int
    starts: str
    kills: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    most: float = 0.0
    """Processor seconds that a run has taken, as far as they were seen."""

    def start(self) -> Forked:
        """Start the run; what it says is in `said`."""
        reported, said = self.out.with_suffix(".reported"), self.out.with_suffix(".said")
        arguments = ["run", str(self.articles), "--out", str(self.out), "--engine", self.engine, "--workers", str(self.workers)]
        arguments += ["--embeddings", "none"]

        def work() -> None:
            os.environ["ALIGNER_CACHE"] = str(self.out.with_suffix(".cache"))
            with said.open("wb") as out, Path(os.devnull).open("wb") as nothing:
                os.dup2(out.fileno(), 2)
                os.dup2(nothing.fileno(), 1)
            if self.starts == "process":
                os.execv(sys.executable, [sys.executable, __file__, "--as-aligner", str(reported), *arguments])
            run_aligner(reported, arguments)

        return fork(work)

    def step(self, seconds: float, kind: str, draw: random.Random) -> bool:
        """Start the run, and kill it when it has used some seconds of processor time. Returns whether it ended by itself."""
        process = self.start()
        while process.poll() is None and (spent := processor_seconds(process.pid)) < seconds:
            self.most = max(self.most, spent)
            time.sleep(0.005)
        if process.poll() is None:
            self.kill(process, kind, draw)
        process.wait()
        said = self.out.with_suffix(".said").read_text(encoding="utf-8", errors="replace")
        if process.returncode not in ENDS or "Traceback" in said:
            self.faults.append(f"exit code {process.returncode}: {said[-400:]}")
        twice = [one for one, count in Counter(self.reported()).items() if count > 1]
        if twice or "done again" in said:
            self.faults.append(f"done twice: {', '.join(twice)} {said[-400:]}")
        return process.returncode == 0

    def reported(self) -> list[str]:
        """The pairs that the runs so far have reported done."""
        path = self.out.with_suffix(".reported")
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def kill(self, process: Forked, kind: str, draw: random.Random) -> None:
        """Kill the main process or, where there is one, a worker."""
        victim, number = process.pid, signal.SIGTERM if kind == "main, SIGTERM" else signal.SIGKILL
        if kind == "worker, SIGKILL":
            workers = children(process.pid)
            if not workers:
                return
            victim = draw.choice(workers)
        self.kills[kind] += 1
        try:
            os.kill(victim, number)
        except ProcessLookupError:
            self.kills[kind] -= 1


def processor_seconds(process: int) -> float:
    """What a process and those that it started have used so far."""
    ticks = 0
    for number in (process, *children(process)):
        try:
            ticks += sum(map(int, Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]))
        except OSError:
            continue
    return ticks / os.sysconf("SC_CLK_TCK")


def children(process: int) -> list[int]:
    """The Python processes that a process has started."""
    try:
        numbers = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        return []
    return [int(number) for number in numbers if _name_of(number).startswith("python")]


def _name_of(process: str) -> str:
    try:
        return Path(f"/proc/{process}/comm").read_text(encoding="utf-8")
    except OSError:
        return ""


def main() -> int:
    """Run the chains; 1 when anything was wrong."""
    if sys.argv[1:2] == ["--as-aligner"]:
        run_aligner(Path(sys.argv[2]), sys.argv[3:])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--pairs", type=int, default=8)
    parser.add_argument("--sentences", type=int, default=4)
    parser.add_argument("--engine", default="none")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", choices=("fork", "process"), default="fork")
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)
    wrong = chains = 0
    kills: Counter[str] = Counter()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles = folder / "articles"
        make_articles(arguments.data, articles, arguments.pairs, sentences=arguments.sentences, seed=arguments.seed)
        if arguments.start == "fork":
            # All tables are loaded here, once, by a run.
            os.environ["ALIGNER_CACHE"] = str(folder / "warm.cache")
            load_tables(Chain(articles, folder / "warm", arguments.engine, 0, "fork"))
            pool.Pool._start = forked_worker  # type: ignore[method-assign]
        calm = Chain(articles, folder / "calm", arguments.engine, 1, arguments.start)
        if not calm.step(3600, "", draw) or calm.faults:
            raise SystemExit(f"the run that nobody disturbed failed: {calm.faults}")
        whole = calm.most
        right = files(folder / "calm")
        print(f"undisturbed: {whole:.1f} processor s, {len(right)} files, {sum(map(len, right.values()))} bytes", flush=True)
        while kills.total() < arguments.kills:
            chain = Chain(articles, folder / f"chain{chains}", arguments.engine, chains % 3, arguments.start)
            kinds = KINDS if chain.workers else KINDS[:2]
            while not chain.faults and not chain.step(draw.uniform(0, SOON * whole), draw.choice(kinds), draw):
                pass
            same = files(chain.out) == right
            chains += 1
            kills += chain.kills
            wrong += not same or bool(chain.faults)
            said = ", ".join(f"{kind} {count}" for kind, count in sorted(chain.kills.items())) or "ended first"
            faults = "".join(f"; FAULT: {fault}" for fault in chain.faults)
            print(f"chain {chains}, workers {chain.workers}: {said}: {'the same bytes' if same else 'OTHER BYTES'}{faults}", flush=True)
    said = ", ".join(f"{kind} {count}" for kind, count in sorted(kills.items()))
    print(f"{chains} chains, {kills.total()} kills ({said}), {wrong} wrong, {time.monotonic() - began:.0f} s")
    return int(bool(wrong))


def load_tables(chain: Chain) -> None:
    """Do a run in this process, which keeps the tables that it loads."""
    arguments = ["run", str(chain.articles), "--out", str(chain.out), "--engine", chain.engine, "--workers", "0", "--embeddings", "none"]
    before, sys.argv = sys.argv, ["aligner", *arguments]
    with Path(os.devnull).open("w", encoding="utf-8") as nothing:
        outputs = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = nothing, nothing
        try:
            aligner()
        except SystemExit as end:
            if end.code:
                raise
        finally:
            sys.argv = before
            sys.stdout, sys.stderr = outputs
    gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
