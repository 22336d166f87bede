"""The process that tries inputs: a crash, an exit or a hang of the code under test ends it, and `fuzzers.running` starts another.

It prints a JSON object a line: `{"start": …}` before an input, `{"end": …}` with the outcome after it.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from aligner.errors import AlignerError, InternalError
from fuzzers.target import Target

__all__ = ["Order", "main"]

MEMORY = 6 << 30
NO_NETWORK = {name: "http://127.0.0.1:9/" for name in ("http_proxy", "https_proxy", "all_proxy")} | {"no_proxy": "127.0.0.1"}
"""Addresses that inputs name are asked for at a port where nobody listens, but for those of this machine."""


@dataclass(frozen=True)
class Order:
    """What a worker does. `next`: for each target, the number of its next input; `step`: distance of numbers; `count`: inputs a target
    (0: without end); `seconds`: for all; `limit`: processor seconds of one input; `most`: inputs after which the process ends.
    """

    seed: str
    next: dict[str, int]
    step: int
    count: int
    seconds: float
    limit: float
    most: int


def main(targets: Mapping[str, Target] | None = None) -> None:
    """Do what the order on standard input says. `targets`: instead of all that there are, which take a while to import."""
    if targets is None:
        from fuzzers.targets import TARGETS as targets
    order = Order(**json.load(sys.stdin))
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what the code under test prints is no answer
    _limit_memory()
    os.environ |= NO_NETWORK
    warnings.simplefilter("ignore")
    faulthandler.enable()
    faulthandler.register(signal.SIGPROF, chain=True)  # says where it was, and then ends the process
    until = time.monotonic() + order.seconds
    numbers, spent = dict(order.next), dict.fromkeys(order.next, 0.0)
    for _ in range(order.most):
        left = [name for name, number in numbers.items() if not order.count or number < order.count]
        if not left or time.monotonic() >= until:
            return
        name = min(left, key=lambda one: spent[one])
        print(json.dumps({"start": name, "number": numbers[name]}), file=answers, flush=True)
        started = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, order.limit)
        outcome, reason = _try(targets[name], order.seed, numbers[name])
        signal.setitimer(signal.ITIMER_PROF, 0)
        seconds = time.process_time() - started
        spent[name] += seconds
        print(json.dumps({"end": outcome, "seconds": seconds, "reason": reason}), file=answers, flush=True)
        numbers[name] += order.step
    print(json.dumps({"more": True}), file=answers, flush=True)


def _try(target: Target, seed: str, number: int) -> tuple[str, str]:
    """`fine`, `refused` or `failed`, and why."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as place:
        folder = Path(place)
        for file, content in target.files(seed, number).items():
            (folder / file).write_bytes(content)
        try:
            target.check(folder)
        except InternalError:
            return "failed", traceback.format_exc()
        except AlignerError as error:
            message = str(error)
            return ("refused", "") if message and len(message.splitlines()) == 1 else ("failed", f"not one line: {message!r}")
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:
            return "failed", traceback.format_exc()
    return "fine", ""


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


if __name__ == "__main__":
    main()
