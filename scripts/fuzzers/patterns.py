"""The regular expressions of aligner: all that its modules make when they are imported and when they align and check a pair.

`python -m fuzzers.patterns` (in scripts/) prints them as JSON: pattern, flags, file and line, and whether texts are searched for it.
"""

from __future__ import annotations

import ast
import gc
import importlib
import json
import pkgutil
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from fuzzers.pumps import Growth, is_unbounded, worst_growth

__all__ = ["Used", "growth_of", "used_patterns"]

SCRIPTS = Path(__file__).resolve().parents[1]
TEXTS = {
    "es": "Texto: Ana Ruiz\n\nEl alcalde (PRI) dijo el 3 de mayo: «No habrá 1.500 casas», según la ONU. ¿Habría aceptado si ganara?\n",
    "en": "By Ana Ruiz\n\nThe mayor (PRI) said on May 3: “There will be no 1,500 houses,” the UN said. Would he have accepted?\n",
}
_CALLS = frozenset({"search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"})


# Patterns that go through more hands than the code below can follow, and that all end in `fullmatch`: by the function or the name.
_FULL = frozenset({("signals/words/opposites.py", "_table"), ("quantities/sharing.py", "_RATIO"), ("quantities/sharing.py", "_JOINT")})


@dataclass(frozen=True)
class Used:
    """A pattern. `use`: `match`, `fullmatch`, or `search` for everything that looks in all places of a text, and where that is the same:
    for patterns without a repeat that has no end.
    """

    pattern: str
    flags: int
    file: str
    line: int
    use: str


def used_patterns() -> list[Used]:
    """All patterns, found in a process of its own, where nothing was imported before."""
    process = subprocess.run([sys.executable, "-m", "fuzzers.patterns"], cwd=SCRIPTS, capture_output=True, text=True, check=True)
    return [Used(*values) for values in json.loads(process.stdout)]


def growth_of(used: Used, seed: int = 0) -> Growth | None:
    """By what text its steps grow faster than the text, if by any."""
    whole = used.use == "fullmatch" and not used.pattern.startswith("(?i")
    return worst_growth(rf"(?:{used.pattern})\Z" if whole else used.pattern, used.flags, search=used.use == "search", seed=seed)


def _collect() -> list[Used]:
    found: dict[tuple[str, int, str, int, str], None] = {}
    compile_pattern = re._compile  # type: ignore[attr-defined]

    def compile_and_note(pattern: Any, flags: int) -> Any:
        compiled = compile_pattern(pattern, flags)
        frame = _caller(sys._getframe(1))
        if frame is not None and isinstance(compiled.pattern, str):
            found[compiled.pattern, compiled.flags, frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name] = None
        return compiled

    re._compile = compile_and_note  # type: ignore[attr-defined]
    package = importlib.import_module("aligner")
    root = str(Path(str(package.__file__)).parent)
    for module in pkgutil.walk_packages(package.__path__, "aligner."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    _run()
    patterns = []
    for pattern, flags, path, line, function in list(found):
        if path.startswith(root):
            file = Path(path).relative_to(root).as_posix()
            name, use = _use(path, line, root) if is_unbounded(pattern, flags) else ("", "search")
            full = (file, function) in _FULL or (file, name) in _FULL
            patterns.append(Used(pattern, flags, file, line, "fullmatch" if full else use))
    return patterns


def _caller(frame: FrameType | None) -> FrameType | None:
    """Who called the module `re`."""
    while frame is not None and frame.f_code.co_filename == re.__file__:
        frame = frame.f_back
    return frame


def _run() -> None:
    """Make the patterns that are made when they are first needed."""
    from aligner.articles import read_text
    from aligner.bitext import Pair
    from aligner.pipeline import process
    from aligner.settings import Settings
    from aligner.text.word_patterns import WordPattern

    sides = [read_text(TEXTS[language].encode(), f"a.{language}", language=language) for language in ("es", "en")]
    for first, second in (sides, sides[::-1]):
        list(process([Pair("a", first, second)], Settings(), None))
    for one in gc.get_objects():
        if isinstance(one, WordPattern):
            assert one.pattern  # compiled, whether a text has words that begin like it or not


@cache
def _text(file: str) -> str:
    return Path(file).read_text(encoding="utf-8")


@cache
def _nodes(file: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(_text(file))))


@cache
def _statements(file: str) -> tuple[ast.stmt, ...]:
    return tuple(node for node in _nodes(file) if isinstance(node, ast.stmt))


@cache
def _methods(file: str) -> dict[str, set[str]]:
    """For each name of a file, the methods that are called on it, on what it is indexed for, or on what it returns; `?` for other uses."""
    methods: defaultdict[str, set[str]] = defaultdict(set)
    called: dict[int, str] = {}
    for node in _nodes(file):
        if isinstance(node, ast.Attribute):
            base = node.value
            if isinstance(base, ast.Subscript):
                base = base.value
            elif isinstance(base, ast.Call):
                base = base.func
            called[id(base)] = node.attr
    for node in _nodes(file):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            methods[node.id].add(called.get(id(node), "?"))
    return methods


@cache
def _uses_of(name: str, file: str, root: str) -> set[str]:
    files = [file] if name.startswith("_") else [str(path) for path in Path(root).rglob("*.py")]
    return set().union(*(_methods(one).get(name, set()) for one in files if name in _text(one)))


@cache
def _use(file: str, line: int, root: str) -> tuple[str, str]:
    """The name of the pattern that is made in a line, and how it is used, as far as that can be seen."""
    name, uses = "", set[str]()
    for node in _statements(file):
        if not node.lineno <= line <= (node.end_lineno or node.lineno):
            continue
        if isinstance(node, ast.FunctionDef) and any(isinstance(one, ast.Return) and _compiles(one) for one in ast.walk(node)):
            name = node.name
            uses = _uses_of(name, file, root)
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(target, ast.Name) and _compiles(node):
            name = target.id
            uses = _uses_of(name, file, root)
        uses = {call for inner in ast.walk(node) if (call := _direct_call(inner, line))} or uses
    if uses and uses <= {"match", "fullmatch"}:
        return name, "fullmatch" if uses == {"fullmatch"} else "match"
    return name, "search"


@cache
def _compiles(node: ast.AST) -> bool:
    return any(isinstance(one, ast.Call) and ast.unparse(one.func) == "re.compile" for one in ast.walk(node))


def _direct_call(node: ast.AST, line: int) -> str | None:
    """`match` for `re.match(…)`."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return None
    if not node.lineno <= line <= (node.end_lineno or node.lineno):
        return None
    return node.func.attr if ast.unparse(node.func.value) == "re" and node.func.attr in _CALLS else None


if __name__ == "__main__":
    json.dump([astuple(used) for used in _collect()], sys.stdout)
