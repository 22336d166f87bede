"""Running workers, counting what they say, and keeping the inputs that failed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from fuzzers.targets import make
from fuzzers.worker import Order

__all__ = ["Failure", "Tally", "run"]

SCRIPTS = Path(__file__).resolve().parents[1]
INPUTS_A_WORKER = 2000
WITHOUT_END = 1e9


@dataclass(frozen=True)
class Failure:
    """An input that failed, and where it was kept."""

    target: str
    number: int
    reason: str
    folder: Path


@dataclass
class Tally:
    """Counts of a target."""

    fine: int = 0
    refused: int = 0
    failed: int = 0
    slowest: float = 0.0
    slowest_number: int = 0
    seconds: float = 0.0

    @property
    def inputs(self) -> int:
        """All that were tried."""
        return self.fine + self.refused + self.failed


@dataclass
class Results:
    """Of all workers."""

    tallies: dict[str, Tally]
    failures: list[Failure] = field(default_factory=list)


def run(
    names: Sequence[str],
    seed: str,
    *,
    count: int,
    seconds: float | None,
    limit: float,
    jobs: int,
    folder: Path,
    say: Callable[[str], None],
    worker: Sequence[str] = (sys.executable, "-m", "fuzzers.worker"),
) -> Results:
    """Try inputs of targets, `count` of each or for some time, in several processes; failures are kept in `folder`."""
    results = Results({name: Tally() for name in names})
    lock = threading.Lock()
    until = time.monotonic() + (WITHOUT_END if seconds is None else seconds)

    def work(job: int) -> None:
        numbers = dict.fromkeys(names, job)
        more = True
        while more:
            left = max(until - time.monotonic(), 0.0)
            more = _worker(worker, Order(seed, dict(numbers), jobs, count, left, limit, INPUTS_A_WORKER), numbers, note)

    def note(name: str, number: int, outcome: str, spent: float, reason: str) -> None:
        with lock:
            tally = results.tallies[name]
            setattr(tally, outcome, getattr(tally, outcome) + 1)
            tally.seconds += spent
            if spent > tally.slowest:
                tally.slowest, tally.slowest_number = spent, number
            if outcome == "failed":
                failure = _keep(folder, name, seed, number, reason)
                results.failures.append(failure)
                say(f"{name} {number}: {_last_line(reason)}; kept in {failure.folder}")

    threads = [threading.Thread(target=work, args=(job,)) for job in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def _worker(command: Sequence[str], order: Order, numbers: dict[str, int], note: Callable[[str, int, str, float, str], None]) -> bool:
    """Run one worker to its end, and whether there is more to do."""
    with subprocess.Popen(
        command, cwd=SCRIPTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        if process.stdin is None or process.stdout is None or process.stderr is None:
            raise RuntimeError("a worker without its streams")
        noise: list[str] = []
        reader = threading.Thread(target=lambda stream: noise.extend(line for line in stream), args=(process.stderr,))
        reader.start()
        process.stdin.write(json.dumps(asdict(order)))
        process.stdin.close()
        trying: tuple[str, int] | None = None
        more = False
        for line in process.stdout:
            said = json.loads(line)
            if "start" in said:
                trying = said["start"], said["number"]
            elif trying is not None and "end" in said:
                note(*trying, said["end"], said["seconds"], said["reason"])
                numbers[trying[0]] += order.step
                trying = None
            more = more or "more" in said
        reader.join()
    if trying is None:
        if process.returncode:
            raise RuntimeError(f"a worker ended with {process.returncode}: {''.join(noise[-20:])}")
        return more
    how = (
        f"more than {order.limit:g} processor seconds"
        if process.returncode == -signal.SIGPROF
        else f"the process ended ({process.returncode})"
    )
    note(*trying, "failed", order.limit, f"{''.join(noise[-60:])}\n{how}")
    numbers[trying[0]] += order.step
    return True


def _keep(folder: Path, name: str, seed: str, number: int, reason: str) -> Failure:
    place = folder / f"{name}-{seed}-{number}"
    place.mkdir(parents=True, exist_ok=True)
    for file, content in make(name, seed, number).items():
        (place / file).write_bytes(content)
    (place / "reason.txt").write_text(reason, encoding="utf-8", errors="backslashreplace")
    return Failure(name, number, reason, place)


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return ascii(lines[-1][:200])[1:-1] if lines else "no reason"
