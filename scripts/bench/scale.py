#!/usr/bin/env python3
"""Measure runs over many generated pairs: time, memory, disk; workers; going on at 99 %; nothing changed; the forecast.

    scripts/bench/scale.py [DATA] [--pairs 1000] [--engine none] [--workers 1 2] [--sentences 16]

Processor seconds are those of the main process and its workers. Memory is the highest that the main process took, and the highest of a
worker. Times by the clock of different numbers of workers are of one run each, one after the other, on the same pairs.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generated import make_articles

ROOT = Path(__file__).parents[2]


def run(articles: Path, out: Path, engine: str, workers: int, *more: str) -> tuple[float, float, int, str]:
    """Seconds by the clock, processor seconds, bytes of memory of the main process, and what it said."""
    command = [
        sys.executable,
        "-m",
        "aligner",
        "run",
        str(articles),
        "--out",
        str(out),
        "--engine",
        engine,
        "--workers",
        str(workers),
        *more,
    ]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=os.environ | {"ALIGNER_CACHE": f"{out}.cache"}
    )
    most = 0
    while process.poll() is None:
        most = max(most, memory(process.pid))
        time.sleep(0.2)
    said = process.stderr.read().decode() if process.stderr else ""
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode not in (0, 1) or not out.is_dir():  # 1: pairs with errors; or Python itself, which makes no folder
        raise SystemExit(said)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - started, spent, most, said


def memory(process: int) -> int:
    """The highest that a process has taken so far, in bytes."""
    try:
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process}/status").read_text(encoding="ascii"))
    except OSError:
        return 0
    return int(found.group(1)) * 1024 if found else 0


def main() -> None:
    """Print one table a line at a time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--pairs", type=int, nargs="+", default=[1000])
    parser.add_argument("--engine", default="none")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--sentences", type=int, default=16)
    parser.add_argument("--reports", default="flagged")
    arguments = parser.parse_args()
    print("| pairs | workers | s | pairs/s | processor s a pair | MB main | kB store a pair | again, nothing changed: s | 1 % changed: s |")
    print("|---|---|---|---|---|---|---|---|---|")
    for count in arguments.pairs:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            make_articles(arguments.data, folder / "articles", count, sentences=arguments.sentences)
            for workers in arguments.workers:
                out = folder / f"out{workers}"
                more = ("--reports", arguments.reports)
                clock, spent, most, _ = run(folder / "articles", out, arguments.engine, workers, *more)
                store = (out / "aligner.sqlite").stat().st_size
                again, *_ = run(folder / "articles", out, arguments.engine, workers, *more)
                for path in sorted((folder / "articles").rglob("*.en.txt"))[::100]:
                    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
                changed, *_ = run(folder / "articles", out, arguments.engine, workers, *more)
                cells = (f"{clock:.1f}", f"{count / clock:.2f}", f"{spent / count:.3f}", f"{most / 1e6:.0f}", f"{store / count / 1000:.1f}")
                print(f"| {count} | {workers} | {' | '.join(cells)} | {again:.1f} | {changed:.1f} |", flush=True)
                shutil.rmtree(out)


if __name__ == "__main__":
    main()
