#!/usr/bin/env python3
"""Run all tests in two processes at once, each with about half of them, and report them as one run.

scripts/lib/halves.py
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIRST = ("tests/cli", "tests/scripts", "tests/test_examples.py", "tests/translation", "tests/web")
"""What takes about as long as everything else; new folders fall to the other half."""
HALVES = (FIRST, ("tests", *(f"--ignore={path}" for path in FIRST)))
_COUNT = re.compile(r"(\d+) (failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?)\b")
_ORDER = ("failed", "passed", "skipped", "deselected", "xfailed", "xpassed", "warning", "error")


def summary(outputs: Sequence[str], seconds: float) -> str:
    """The summaries of several runs of pytest as one: what was skipped or failed, and at the end the line with the counts of all."""
    listed: list[str] = []
    counts: Counter[str] = Counter()
    for output in outputs:
        lines = output.rstrip().splitlines() or [""]
        heads = [number for number, line in enumerate(lines) if "short test summary info" in line]
        listed += lines[heads[-1] + 1 : -1] if heads else []
        for count, name in _COUNT.findall(lines[-1]):
            counts[name.removesuffix("s")] += int(count)
    said = [f"{counts[name]} {name}{'s' if name in ('warning', 'error') and counts[name] > 1 else ''}" for name in _ORDER if counts[name]]
    end = f" {', '.join(said) or 'no tests ran'} in {seconds:.2f}s "
    return "\n".join([f"{' both halves ':=^80}", *listed, f"{end:=^80}"])


def main() -> int:
    """Run the halves, the first one in sight; the exit code is 0 when both are well, otherwise that of pytest."""
    started = time.monotonic()
    commands = [[sys.executable, "-m", "pytest", *half] for half in HALVES]
    with tempfile.TemporaryFile() as kept:
        second = subprocess.Popen(commands[1], cwd=ROOT, stdout=kept, stderr=subprocess.STDOUT)
        first = subprocess.Popen(commands[0], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        seen = bytearray()
        try:
            assert first.stdout is not None
            while block := os.read(first.stdout.fileno(), 1 << 16):
                seen += block
                sys.stdout.buffer.write(block)
                sys.stdout.flush()
            codes = [first.wait(), second.wait()]
        except KeyboardInterrupt:  # which both have got, too
            codes = [first.wait(), second.wait()]
        kept.seek(0)
        outputs = [seen.decode(errors="replace"), kept.read().decode(errors="replace")]
    sys.stdout.write(f"{outputs[1]}\n{summary(outputs, time.monotonic() - started)}\n")
    return next((code for code in codes if code), 0)


if __name__ == "__main__":
    sys.exit(main())
