"""Running the command line as a user does, in a process of its own or (faster) in this one."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from aligner.cli import main


@dataclass
class Outcome:
    code: int
    out: str
    err: str


class Cli:
    """`cli("run", folder, "--out", out)`: what it wrote and its exit code."""

    def __init__(self, capfdbinary, monkeypatch: pytest.MonkeyPatch) -> None:
        self._captured, self._patch = capfdbinary, monkeypatch

    def __call__(self, *arguments: object) -> Outcome:
        self._captured.readouterr()
        self._patch.setattr(sys, "argv", ["aligner", *map(str, arguments)])
        code = 0
        try:
            main()
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = self._captured.readouterr()
        return Outcome(code, out.decode(), err.decode())


def run_here(*arguments: object, cwd: Path, **environment: str) -> int:
    """The command in this process, for fixtures that several tests share: its exit code."""
    code = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(cwd)
        patch.setattr(sys, "argv", ["aligner", *map(str, arguments)])
        for name, value in environment.items():
            patch.setenv(name, value)
        try:
            main()
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
    return code


def run_process(*arguments: object, cwd: Path, stdin: bytes = b"", **environment: str) -> Outcome:
    """The command in a process of its own."""
    command = [sys.executable, "-c", "from aligner.cli import main; main()", *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, check=False, env={**os.environ, **environment})
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


class Copy(multiprocessing.get_context("fork").Process):
    """The command in a copy of this process, which has loaded everything: it starts at once, and can be killed. `err`: a file."""

    def __init__(self, *arguments: object, cwd: Path, err: Path) -> None:
        super().__init__()
        self.arguments, self.cwd, self.err = arguments, cwd, err
        self.start()

    def run(self) -> None:
        # Where the tests run in the background, a shell has had SIGINT ignored, which processes inherit.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        os.chdir(self.cwd)
        sys.argv = ["aligner", *map(str, self.arguments)]
        with self.err.open("w", encoding="utf-8") as sys.stderr, Path(os.devnull).open("w", encoding="utf-8") as sys.stdout:
            main()
