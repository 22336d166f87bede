"""Change the code in small ways, one at a time, and list the changes that no test notices.

    scripts/mutate [PATH ...] [--sample 200] [--seed 1] [--constants] [--all-tests] [--survivors 12]

PATH: packages or modules below src/aligner (signals, alignment/blocks.py); without one, all but the tables of languages. The changes
(mutants.py) are drawn at random from all that are possible there. Tests run in a copy of the project, in a temporary folder: first those of
the module, then those of the modules that use it, then, with --all-tests, all others. A change is noticed when a test fails that passes
without it, or takes more than a minute of processor time. The exit status is 1 when more than --survivors percent of the changes stay
unnoticed.
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
from pathlib import Path
from random import Random

from mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = Path("src/aligner")
LEFT_OUT = ("languages",)
"""Packages that are only tables."""
NOT_RUN = ("tests/browser",)
"""Tests that need more than Python."""
PYTEST = ("-m", "pytest", "-q", "-x", "-rfE", "-p", "no:cacheprovider", "-p", "no:randomly", "--no-header", "--hypothesis-seed=1")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (tests/.+?)(?: - .*)?$", re.MULTILINE)
_NO_TESTS = 5  # exit status of pytest
STEPS = 2
"""How many steps of "is imported by" lead from a module to the tests that are run for it."""
TEST_SECONDS = 60
"""Processor time of a test, beyond which it counts as one that never ends. The slowest takes a quarter of it."""
PROCESS_SECONDS, HANGING_SECONDS = 900, 7200
"""Processor time of pytest or of one command that a test starts, and time on the clock, that a run of tests may take."""


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
        self._passing: set[str] = set()
        self.failing: set[str] = set()

    def files(self, folder: str, pattern: str) -> list[Path]:
        """Files of the copy, relative to it."""
        return sorted(path.relative_to(self.copy) for path in (self.copy / folder).rglob(pattern))

    def stages(self, module: Path, all_tests: bool) -> Iterator[tuple[Path, ...]]:
        """Test files in the order in which they are run: those of the module and its users, step by step, each once."""
        known: set[Path] = {path for name in NOT_RUN for path in self.files(name, "test_*.py")}
        near = {module}
        for step in range(STEPS + 1):
            mirrored = {path for one in near for path in self._mirrored(one, step)} - known
            others = {path for path in self._users(near) if path.parts[0] == "tests"} - known - mirrored
            if mirrored or others:
                yield (*sorted(mirrored), *sorted(others))
            known |= mirrored | others
            near = {path for path in self._users(near) if path.parts[0] == "src" and path != SOURCES / "__init__.py"}
        rest = tuple(path for path in self.files("tests", "test_*.py") if path not in known)
        if all_tests and rest:
            yield rest

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
        """Whether all tests pass with a change. Those that fail without it, too, are left out from then on."""
        while True:
            failed = self._failed_with(module, mutant, tests)
            if failed is None:
                return True
            if not failed or self._passes(failed):
                return False
            print(f"not used, since it fails without a change: {failed}", file=sys.stderr, flush=True)
            self.failing.add(failed)

    def _failed_with(self, module: Path, mutant: Mutant, tests: tuple[Path, ...]) -> str | None:
        """The first test, or file of tests, that fails with a change; "" when it is not known which, None when none does."""
        path = self.copy / module
        source, modified = path.read_text(encoding="utf-8"), path.stat().st_mtime_ns
        try:
            path.write_text(mutant.apply(source), encoding="utf-8")
            done = self._run([str(test) for test in tests if str(test) not in self.failing])
        except subprocess.TimeoutExpired:
            return ""
        finally:
            path.write_text(source, encoding="utf-8")
            os.utime(path, ns=(modified, modified))
        return None if done.returncode in (0, _NO_TESTS) else next(iter(_FAILED.findall(done.stdout)), "")

    def _passes(self, test: str) -> bool:
        """Whether a test passes without a change."""
        if test not in self._passing and self._run([test]).returncode == 0:
            self._passing.add(test)
        return test in self._passing

    def _run(self, tests: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run tests until one fails. Raises TimeoutExpired when they hang."""
        command = [sys.executable, *PYTEST, "-p", "processor_limit", *(f"--deselect={test}" for test in sorted(self.failing)), *tests]
        if not tests:
            return subprocess.CompletedProcess(command, _NO_TESTS, "", "")
        environment = {
            "PYTHONPATH": os.pathsep.join([str(self.copy / "src"), str(Path(__file__).parent)]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "ALIGNER_TEST_SECONDS": str(TEST_SECONDS),
        }
        return subprocess.run(
            command, check=False, cwd=self.copy, env=os.environ | environment, capture_output=True, text=True,
            preexec_fn=_limit_processor_time, timeout=HANGING_SECONDS,
        )  # fmt: skip


def _limit_processor_time() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESS_SECONDS, PROCESS_SECONDS + 5))


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
