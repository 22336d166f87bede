#!/usr/bin/env python3
"""Kill runs at random moments and see that nothing is lost and every byte is right in the end.

    scripts/bench/faults.py [DATA] [--kills 200] [--pairs 40] [--engine none|apertium] [--seed 1] [--workers 2]

A run that nobody disturbs says what is right. Then chains of runs: each is killed after a random time (the main process by SIGKILL or
SIGTERM; or one of its workers by SIGKILL, after which it must go on by itself), and started again until it ends. Every chain must end with
the same bytes; no pair that a run reported done may be done again by a later one; the store must never be damaged.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generated import make_articles

ROOT = Path(__file__).parents[2]
OURS = ("aligner.sqlite", "progress.json")


def files(folder: Path) -> dict[str, bytes]:
    """Everything in the folder but the store and the state of the run."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith(OURS))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


class Chain:
    """A run that is killed and started again until it ends."""

    def __init__(self, articles: Path, out: Path, engine: str, workers: int, draw: random.Random) -> None:
        self.out, self.draw = out, draw
        self.command = [sys.executable, "-m", "aligner", "run", str(articles), "--out", str(out)]
        self.command += ["--engine", engine, "--workers", str(workers)]
        self.kills = {"main, SIGKILL": 0, "main, SIGTERM": 0, "worker, SIGKILL": 0}
        self.faults: list[str] = []
        self.done = 0

    def start(self) -> subprocess.Popen[bytes]:
        environment = os.environ | {"ALIGNER_CACHE": str(self.out.with_suffix(".cache"))}
        return subprocess.Popen(self.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def status(self) -> dict[str, int]:
        try:
            found: dict[str, int] = json.loads((self.out / "progress.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {"done": 0, "unchanged": 0}
        return found

    def step(self, seconds: float, kind: str) -> bool:
        """Start the run, and kill it after some seconds. Returns whether it ended by itself first."""
        process = self.start()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill(process, kind)
        _, said = process.communicate()
        if b"Traceback" in said or process.returncode not in (0, -signal.SIGKILL, 143):
            self.faults.append(f"exit code {process.returncode}: {said.decode(errors='replace')[-400:]}")
        if b"done again" in said:
            self.faults.append(f"a pair was done again: {said.decode(errors='replace')[-800:]}")
        return process.returncode == 0

    def kill(self, process: subprocess.Popen[bytes], kind: str) -> None:
        self.kills[kind] += 1
        before = self.status()
        if kind == "worker, SIGKILL":
            listed = subprocess.run(
                ["pgrep", "-P", str(process.pid), "-f", "aligner.batch.worker"], capture_output=True, text=True, check=False
            )
            workers = listed.stdout.split()
            if workers:
                os.kill(int(self.draw.choice(workers)), signal.SIGKILL)
            return  # the run goes on
        process.send_signal(signal.SIGKILL if kind == "main, SIGKILL" else signal.SIGTERM)
        process.wait()
        self.done = max(self.done, before.get("done", 0) + before.get("unchanged", 0))


def main() -> int:
    """Run the chains; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--pairs", type=int, default=40)
    parser.add_argument("--engine", default="none")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)
    wrong = killed = chains = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_articles(arguments.data, folder / "articles", arguments.pairs, sentences=8, seed=arguments.seed)
        calm = Chain(folder / "articles", folder / "calm", arguments.engine, arguments.workers, draw)
        started = time.monotonic()
        if not calm.step(3600, "") or calm.faults:
            raise SystemExit(f"the run that nobody disturbed failed: {calm.faults}")
        whole = time.monotonic() - started
        right = files(folder / "calm")
        print(f"undisturbed: {whole:.1f} s, {len(right)} files, {sum(map(len, right.values()))} bytes", flush=True)
        while killed < arguments.kills:
            chain = Chain(folder / "articles", folder / f"chain{chains}", arguments.engine, arguments.workers, draw)
            while not chain.faults and not chain.step(draw.uniform(0.2, whole * 0.7), draw.choice(list(chain.kills))):
                pass
            same = files(chain.out) == right
            chains += 1
            killed += sum(chain.kills.values())
            wrong += not same or bool(chain.faults)
            said = ", ".join(f"{kind} {count}" for kind, count in chain.kills.items())
            print(
                f"chain {chains}: {said}: {'the same bytes' if same else 'OTHER BYTES'}{''.join(f'; FAULT: {f}' for f in chain.faults)}",
                flush=True,
            )
    print(f"{chains} chains, {killed} kills, {wrong} wrong")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
