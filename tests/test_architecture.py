"""The order of the packages: what may import what. It is drawn in docs/architecture.md."""

from __future__ import annotations

import ast
import re
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest
from tables import each

import aligner

SRC = Path(aligner.__file__).parent
# From the bottom up: a package imports only itself and what stands above it in this list.
ORDER = (
    "_version",
    "errors",
    "languages",
    "values",
    "bitext",
    "fingerprint",
    "text",
    "lexicon",
    "quantities",
    "embeddings",
    "terms",
    "settings",
    "articles",
    "segmentation",
    "translation",
    "alignment",
    "signals",
    "checks",
    "quality",
    "signature",
    "pipeline",
    "updates",
    "formats",
    "house",
    "review",
    "corpus",
    "batch",
    "web",
    "api",
    "__init__",
    "cli",
    "__main__",
)
MAX_LINES = 400


def _modules() -> dict[str, Path]:
    paths = {".".join(("aligner", *path.relative_to(SRC).with_suffix("").parts)): path for path in SRC.rglob("*.py")}
    return {name.removesuffix(".__init__"): path for name, path in paths.items()}


MODULES = _modules()


class Read(NamedTuple):
    """What is read of a module, once: its imports, lazy or not, as (module, name), and `__all__`, or None where it has none."""

    taken: frozenset[tuple[str, str]]
    exported: frozenset[str] | None


@cache
def _read(path: Path) -> Read:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    taken, exported = set(), None
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            taken |= {(str(node.module), alias.name) for alias in node.names}
        elif isinstance(node, ast.Import):
            taken |= {(alias.name, "") for alias in node.names}
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__" and isinstance(node.value, ast.List):
            exported = frozenset(ast.literal_eval(node.value))
    return Read(frozenset(taken), exported)


def _imports(path: Path) -> set[str]:
    """The modules of aligner that a module imports. `from package import module` is an import of the module."""
    own = [(module, name) for module, name in _read(path).taken if module.split(".")[0] == "aligner"]
    return {whole if (whole := f"{module}.{name}") in MODULES else module for module, name in own}


def _package(module: str) -> str:
    return module.split(".")[1] if "." in module else "__init__"


def test_every_package_has_its_place_in_the_order():
    assert {_package(module) for module in MODULES} == set(ORDER)


@each("module", sorted(MODULES))
def test_a_module_imports_only_what_stands_above_its_package_in_the_order(module):
    rank = ORDER.index(_package(module))
    upwards = sorted(name for name in _imports(MODULES[module]) if ORDER.index(_package(name)) > rank)
    assert not upwards


def test_the_guide_draws_the_same_order():
    guide = (Path(__file__).parents[1] / "docs/architecture.md").read_text(encoding="utf-8")
    table = guide.split("| package | what it is for |\n")[1].split("\n\n")[0]
    drawn = [name.rstrip("/").removesuffix(".py") for row in table.splitlines()[1:] for name in re.findall(r"`([^`]+)`", row.split("|")[1])]
    assert drawn == [package for package in ORDER if not package.startswith("_")]


def test_no_module_imports_itself_through_others():
    graph = {name: _imports(path) - {name} for name, path in MODULES.items()}
    list(TopologicalSorter(graph).static_order())  # raises CycleError, which names the circle


@pytest.mark.parametrize("package", ["signals", "checks"])
def test_the_folders_of_a_package_do_not_import_each_other_in_a_circle(package):
    """What stands beside the folders (the base, the registry of all checks) may be imported by them and import them."""
    graph: dict[str, set[str]] = {}
    for module, path in MODULES.items():
        if _folder(module, package):
            graph.setdefault(_folder(module, package), set()).update(_folder(name, package) for name in _imports(path))
    list(TopologicalSorter({name: others - {name, ""} for name, others in graph.items()}).static_order())


def _folder(module: str, package: str) -> str:
    """The folder of a module below a package, or "" for one that is elsewhere or in none."""
    parts = module.split(".")
    return parts[2] if len(parts) > 2 and parts[1] == package and (SRC / package / parts[2]).is_dir() else ""


@each("module", sorted(name for name in MODULES if not name.startswith("aligner.languages.")))
def test_a_module_fits_into_the_head(module):
    """Tables of a language or of a pair of languages may be long."""
    assert len(MODULES[module].read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_shipped_data_stay_small():
    size = sum(path.stat().st_size for path in SRC.rglob("data/*") if path.is_file())
    assert size <= 15_000_000


def test_what_other_modules_import_is_exported():
    """Whoever changes a name sees in `__all__` whether others rest on it."""
    exported = {name: _read(path).exported for name, path in MODULES.items()}
    hidden = {
        f"{module}.{name}"
        for path in MODULES.values()
        for module, name in _read(path).taken
        if name and f"{module}.{name}" not in MODULES and (known := exported.get(module)) is not None and name not in known
    }
    assert sorted(hidden) == []
