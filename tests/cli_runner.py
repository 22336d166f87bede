"""Running the command line as a user does, in a process of its own or (faster) in this one."""

from __future__ import annotations

import os
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
