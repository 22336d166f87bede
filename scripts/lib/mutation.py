"""Change the code in small ways, one at a time, and list the changes that no test notices.

    scripts/mutate [PATH ...] [--sample 200] [--seed 1] [--constants] [--all-tests] [--survivors 12]

PATH: packages or modules below src/aligner (signals, alignment/blocks.py); without one, all but the tables of languages. The changes
(mutants.py) are drawn at random from all that are possible there. Tests run in a copy of the project, in a temporary folder: first those of
the module, then those of the modules that use it, then, with --all-tests, all others. A change is noticed when a test fails, or when tests
take much more processor time than without it. The exit status is 1 when more than --survivors percent of the changes stay unnoticed.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from random import Random

from mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = Path("src/aligner")
LEFT_OUT = ("languages",)
"""Packages that are only tables."""
NOT_RUN = ("tests/browser",)
"""Tests that need more than Python."""
PYTEST = ("-m", "pytest", "-q", "-rfE", "-p", "no:cacheprovider", "-p", "no:randomly", "--no-header", "--hypothesis-seed=1")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (tests/.+?)(?: - .*)?$", re.MULTILINE)
_NO_TESTS = 5  # exit status of pytest
STEPS = 2
"""How many steps of "is imported by" lead from a module to the tests that are run for it."""
TIMES, MORE = 3, 10
"""Processor time that tests may take with a change: so many times what they take without, and so many seconds more."""
HANGING = 20
"""Time on the clock after which tests count as hanging, in multiples of their processor time."""


class Project:
    """A copy of the project, in which one file at a time is changed."""

    def __init__(self, root: Path, copy: Path) -> None:
        """Copy what git knows of, or would add."""
        self.copy = copy
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, check=True, text=True
        )
        for name in filter(None, listed.stdout.split("\0")):
            if (root / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(root / name, copy / name)
        # Tests run without writing bytecode: that of a changed file could be taken for that of the file as it was.
        subprocess.run([sys.executable, "-m", "compileall", "-q", "src"], cwd=copy, check=True)
        self.imports = {path: _imported(copy, path) for path in (*self.files("src", "*.py"), *self.files("tests", "test_*.py"))}
        self._seconds: dict[tuple[Path, ...], float] = {}
        self.failing: set[str] = set()

    def files(self, folder: str, pattern: str) -> list[Path]:
        """Files of the copy, relative to it."""
        return sorted(path.relative_to(self.copy) for path in (self.copy / folder).rglob(pattern))

    def stages(self, module: Path, all_tests: bool) -> Iterator[tuple[Path, ...]]:
        """Test files in the order in which they are run: those of the module and its users, step by step, each once."""
        known: set[Path] = {path for name in NOT_RUN for path in self.files(name, "test_*.py")}
        near = {module}
        for step in range(STEPS + 1):
            mirrored = {path for one in near for path in self._mirrored(one, step)}
            found = sorted((mirrored | {path for path in self._users(near) if path.parts[0] == "tests"}) - known)
            if found:
                yield tuple(found)
            known |= set(found)
            near = {path for path in self._users(near) if path.parts[0] == "src" and path != SOURCES / "__init__.py"}
        others = tuple(path for path in self.files("tests", "test_*.py") if path not in known)
        if all_tests and others:
            yield others

    def _users(self, modules: set[Path]) -> set[Path]:
        names = {_module_name(path) for path in modules}
        return {path for path, imported in self.imports.items() if imported & names}

    def _mirrored(self, module: Path, step: int) -> list[Path]:
        """The test file of a module; of the module itself, in the next step, all of its package."""
        folder = Path("tests", *module.relative_to(SOURCES).parts[:-1])
        own = folder / f"test_{module.name}"
        return [own] if (self.copy / own).exists() else self.files(str(folder), "test_*.py") if step and folder != Path("tests") else []

    def notices(self, module: Path, mutant: Mutant, all_tests: bool) -> bool:
        """Whether a test notices a change. The file is as before afterwards."""
        return any(not self._passes_with(module, mutant, stage) for stage in self.stages(module, all_tests))

    def _passes_with(self, module: Path, mutant: Mutant, tests: tuple[Path, ...]) -> bool:
        path = self.copy / module
        source, modified, usual = path.read_text(encoding="utf-8"), path.stat().st_mtime_ns, self._usual_seconds(tests)
        try:
            path.write_text(mutant.apply(source), encoding="utf-8")
            return self._run(tests, TIMES * usual + MORE, "-x").returncode in (0, _NO_TESTS)
        except subprocess.TimeoutExpired:
            return False
        finally:
            path.write_text(source, encoding="utf-8")
            os.utime(path, ns=(modified, modified))

    def _usual_seconds(self, tests: tuple[Path, ...]) -> float:
        """Processor time of tests without a change. Those that fail without one are not run again."""
        if tests not in self._seconds:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = self._run(tests, None)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            self._seconds[tests] = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            for test in _FAILED.findall(done.stdout):
                print(f"not used, since it fails without a change: {test}", file=sys.stderr, flush=True)
                self.failing.add(test)
        return self._seconds[tests]

    def _run(self, tests: tuple[Path, ...], seconds: float | None, *options: str) -> subprocess.CompletedProcess[str]:
        """Run tests, with a limit on their processor time. Raises TimeoutExpired when they hang."""
        environment = os.environ | {"PYTHONPATH": str(self.copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        limit = None if seconds is None else partial(_limit_processor_time, int(seconds))
        files = [str(path) for path in tests if str(path) not in self.failing]
        command = [sys.executable, *PYTEST, *options, *(f"--deselect={test}" for test in sorted(self.failing)), *files]
        if not files:
            return subprocess.CompletedProcess(command, _NO_TESTS, "", "")
        hanging = None if seconds is None else HANGING * seconds
        return subprocess.run(
            command, check=False, cwd=self.copy, env=environment, capture_output=True, text=True, preexec_fn=limit, timeout=hanging
        )


def _limit_processor_time(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))


def _module_name(path: Path) -> str:
    parts = path.with_suffix("").parts[1:]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(root: Path, path: Path) -> set[str]:
    """Names of the modules that a file imports; of `from package import name`, both the package and the name in it."""
    found = set()
    for node in ast.walk(ast.parse((root / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def draw(project: Project, paths: Sequence[str], size: int, seed: int, constants: bool) -> list[tuple[Path, Mutant]]:
    """A random sample of the changes that are possible in modules or packages below src/aligner."""
    every = []
    for module in project.files(str(SOURCES), "*.py"):
        own = module.relative_to(SOURCES)
        wanted = any(own == Path(path) or Path(path) in own.parents for path in paths) if paths else own.parts[0] not in LEFT_OUT
        if wanted:
            every += [(module, mutant) for mutant in mutants((project.copy / module).read_text(encoding="utf-8"), constants=constants)]
    if not every:
        raise SystemExit(f"no code to change in {' '.join(paths) or SOURCES}; name packages or modules below {SOURCES}")
    return sorted(Random(seed).sample(every, min(size, len(every))))


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(prog="scripts/mutate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="packages or modules below src/aligner")
    parser.add_argument("--sample", type=int, default=200, help="number of changes (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the sample (default %(default)s)")
    parser.add_argument("--constants", action="store_true", help="change constants and limits as well")
    parser.add_argument("--all-tests", action="store_true", help="run all tests before a change counts as unnoticed")
    parser.add_argument("--survivors", type=float, default=12.0, metavar="PERCENT", help="that may stay unnoticed (default %(default)s)")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that the copy is removed
    made, survived = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        project = Project(root, Path(folder))
        for module, mutant in draw(project, options.paths, options.sample, options.seed, options.constants):
            package = module.relative_to(SOURCES).parts[0]
            noticed = project.notices(module, mutant, options.all_tests)
            made[package] += 1
            survived[package] += not noticed
            print(f"{'noticed ' if noticed else 'SURVIVED'} {module}:{mutant.line}: {mutant.before} -> {mutant.after}", flush=True)
    print(f"\n{'package':20} {'changes':>8} {'survived':>8}")
    for package in sorted(made):
        print(f"{package:20} {made[package]:8} {survived[package]:8}")
    share = 100 * survived.total() / made.total()
    print(f"{'all':20} {made.total():8} {survived.total():8}   {share:.1f} % survived; at most {options.survivors:g} % may")
    return int(share > options.survivors)


if __name__ == "__main__":
    raise SystemExit(main())
