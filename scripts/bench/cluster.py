#!/usr/bin/env python3
"""Runs on two real Ray nodes of this machine, on loopback: the same bytes as without; nodes and the main process killed; throughput.

    scripts/bench/cluster.py [DATA] [--pairs 40] [--sentences 8] [--kills 20] [--driver-kills 5]

The head (127.0.0.2) and a second node (127.0.0.3) are started with `ray start`, one core each; reports of usage are off. A kill of a node
ends all its processes at once by SIGKILL, as when a machine loses its power; then the node is started again. A kill of the main process
ends `aligner run` by SIGKILL; it is started again until it ends. Every run must end with the bytes of a run without Ray, without a failed
pair. Needs `pip install 'aligner[ray]'`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generated import make_articles

ROOT = Path(__file__).parents[2]
HEAD, SECOND = "127.0.0.2", "127.0.0.3"
STARTS = 4
OURS = ("aligner.sqlite", "progress.json")
ENVIRONMENT = os.environ | {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    # Ray listens on all addresses: a word of this run's own keeps others out.
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": secrets.token_hex(32),
}


def files(folder: Path) -> dict[str, bytes]:
    """Everything in the folder but the store and the state of the run."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith(OURS))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


class Cluster:
    """A context manager; leaving it ends all processes of the cluster. `folder`: for its sockets and logs, with a short name."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.port = folder, 26379

    def __enter__(self) -> Cluster:
        try:
            while not self._start("--head", "--port", str(self.port), "--node-ip-address", HEAD, *self._own_folder()):
                self.port += 1  # what a failed start leaves behind does not matter on another port
            self.start_second()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _own_folder(self) -> tuple[str, ...]:
        return "--temp-dir", str(self._folder / str(self.port)), "--include-dashboard", "false"

    def __exit__(self, *_: object) -> None:
        for process in self._processes(""):
            kill(process)

    def start_second(self) -> None:
        """Start the second node."""
        for _ in range(STARTS):
            if self._start("--address", f"{HEAD}:{self.port}", "--node-ip-address", SECOND, "--dashboard-agent-listen-port", "0"):
                return
        raise SystemExit("the second node does not start")

    def kill_second(self) -> int:
        """Kill all processes of the second node; how many there were."""
        processes = self._processes(SECOND)
        for process in processes:
            kill(process)
        return len(processes)

    def _start(self, *options: str) -> bool:
        """Start a node; on a busy machine it may not be there within the time that Ray gives it, and what is there is ended."""
        command = [sys.executable, "-m", "ray.scripts.scripts", "start", *options, "--num-cpus", "1", "--object-store-memory", "80000000"]
        done = subprocess.run([*command, "--disable-usage-stats"], env=ENVIRONMENT, check=False, capture_output=True, text=True)
        if done.returncode:
            print(f"ray start failed: {(done.stderr or done.stdout)[-200:]}", file=sys.stderr, flush=True)
            for process in self._processes("" if "--head" in options else SECOND):
                kill(process)
        return not done.returncode

    def _processes(self, address: str) -> list[int]:
        """The processes of the cluster whose command names an address, and those that they started."""
        table: dict[int, tuple[int, str]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                try:
                    command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                    parent = int((entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
                except OSError:
                    continue
                table[int(entry.name)] = parent, command
        found = {number for number, (_, command) in table.items() if str(self._folder) in command and f"={address}" in command}
        while more := {number for number, (parent, _) in table.items() if parent in found} - found:
            found |= more
        return sorted(found - {os.getpid()})


def kill(process: int) -> None:
    """End a process, if it is still there."""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return


class Run:
    """A run of `aligner` into a folder."""

    def __init__(self, articles: Path, out: Path, *options: str) -> None:
        self.out = out
        self._command = [sys.executable, "-m", "aligner", "run", str(articles), "--out", str(out), "--engine", "none"]
        self._command += ["--embeddings", "none", *options]

    def start(self) -> subprocess.Popen[bytes]:
        """Start it."""
        return subprocess.Popen(self._command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def done(self) -> int:
        """How many pairs it has done, as far as it has said."""
        try:
            status = json.loads((self.out / "progress.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return 0
        return int(status["done"]) + int(status["unchanged"])

    def whole(self) -> float:
        """Do it; seconds."""
        started = time.monotonic()
        process = self.start()
        said = process.communicate()[1]
        if process.returncode:
            raise SystemExit(f"exit code {process.returncode}: {said.decode(errors='replace')[-800:]}")
        return time.monotonic() - started


def with_lost_nodes(run: Run, cluster: Cluster, most: int, draw: random.Random) -> int:
    """Do a run, and kill the second node while pairs are done, again and again; how many kills."""
    process = run.start()
    kills = 0
    while process.poll() is None and kills < most:
        before = run.done()
        while process.poll() is None and run.done() <= before:
            time.sleep(0.1)
        time.sleep(draw.uniform(0, 3))
        if process.poll() is not None:
            break
        kills += bool(cluster.kill_second())
        cluster.start_second()
    said = process.communicate()[1].decode(errors="replace")
    if process.returncode:
        raise SystemExit(f"exit code {process.returncode}: {said[-800:]}")
    return kills


def with_lost_driver(run: Run, most: int, draw: random.Random) -> int:
    """Do a run, killing the main process after a random time until it has been killed often enough; how many kills."""
    for number in range(most):
        process = run.start()
        before = run.done()
        while process.poll() is None and run.done() <= before:
            time.sleep(0.1)
        time.sleep(draw.uniform(0, 2))
        process.kill()
        process.communicate()
        if process.returncode == 0:
            return number
    run.whole()
    return most


def main() -> int:
    """Print what happened; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--sentences", type=int, default=8)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--driver-kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="ray") as sockets, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        articles = folder / "articles"
        make_articles(arguments.data, articles, arguments.pairs, sentences=arguments.sentences, seed=arguments.seed)
        print(f"local, 2 workers: {Run(articles, folder / 'local', '--workers', '2').whole():.1f} s", flush=True)
        right = files(folder / "local")

        def verdict(run: Run) -> str:
            nonlocal wrong
            same = files(run.out) == right
            wrong += not same
            shutil.rmtree(run.out)
            return "the same bytes" if same else "OTHER BYTES"

        with Cluster(Path(sockets)) as cluster:
            ray = ("--executor", "ray", "--ray-address", f"{HEAD}:{cluster.port}", "--workers")
            for workers in ("1", "2"):
                run = Run(articles, folder / f"ray{workers}", *ray, workers)
                seconds = run.whole()
                print(
                    f"ray, {workers} workers on 2 nodes: {seconds:.1f} s, {arguments.pairs / seconds:.2f} pairs/s: {verdict(run)}",
                    flush=True,
                )
            kills = 0
            while kills < arguments.kills:
                run = Run(articles, folder / "nodes", *ray, "2")
                killed = with_lost_nodes(run, cluster, arguments.kills - kills, draw)
                kills += killed
                print(f"second node killed {killed} times, {kills} in all: {verdict(run)}", flush=True)
            run = Run(articles, folder / "driver", *ray, "2")
            killed = with_lost_driver(run, arguments.driver_kills, draw)
            print(f"main process killed {killed} times: {verdict(run)}", flush=True)
    print(f"{wrong} wrong")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
