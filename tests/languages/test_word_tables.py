"""Lists of words of a language stand in languages/: none is in the modules that use them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import aligner
from aligner.checks import CHECKS
from aligner.languages.measures import UNITS

SRC = Path(aligner.__file__).parent
PACKAGES = ("alignment", "checks", "corpus", "lexicon", "quality", "quantities", "segmentation", "signals", "terms", "text", "translation")
MOST = 6
"""Words of a list that may stand where they are used; a longer list is a table."""
NO_WORDS_OF_A_LANGUAGE = {
    ("checks/__init__.py", "_HOMES"): "names of the library",
    ("checks/quantities/calendar.py", "_NAMES"): "words of a message",
    ("checks/writing/surface.py", "_LANGUAGE_PARTS"): "parts of addresses",
    ("corpus/expression.py", "FIELDS"): "names of the library",
    ("quality/finding_evidence.py", "NOT_OF_THE_TRANSLATION"): "names of checks",
    ("quantities/compounds.py", "_BARE"): "units",
    ("quantities/compounds.py", "_SMALLER"): "units",
    ("quantities/labels.py", ""): "letters",
    ("signals/grammar/phrases.py", "_INFINITIVE"): "endings",
    ("signals/names/peoples.py", "_ENDINGS"): "endings",
    ("signals/roles/comparisons.py", "_DOING"): "endings",
    ("signals/roles/named_roles.py", "_GERUND"): "endings",
    ("signals/words/replaced_words.py", "_PAST"): "endings",
    ("terms/table.py", "_COLUMNS"): "names of columns",
    ("terms/table.py", "_YES"): "what people write into a cell",
    ("terms/tbx.py", "_USAGES"): "values of a format",
}


def _words(value: ast.expr) -> Iterator[str]:
    """The strings of sets, tuples, lists and keys in an expression, and the words of strings that are split."""
    for node in ast.walk(value):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
            if isinstance(node.func.value, ast.Constant) and isinstance(node.func.value.value, str):
                yield from node.func.value.value.split()
        elif isinstance(node, ast.Set | ast.Tuple | ast.List | ast.Dict):
            entries = node.keys if isinstance(node, ast.Dict) else node.elts
            yield from (one.value for one in entries if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _is_table(words: list[str]) -> bool:
    """Whether strings look like words of a language: names of features have blanks, others are ids of checks or units."""
    ids = {check.id for check in CHECKS} | UNITS.keys()
    plain = [word for word in words if word.replace("'", "").replace("’", "").isalpha() and not word.isupper()]
    return len(plain) > MOST and not any(" " in word for word in words) and not ids.issuperset(words)


def _tables() -> Iterator[tuple[str, str, int]]:
    """(module, name, line) of what looks like a table of words outside languages/; one that is not assigned has the name ""."""
    for path in sorted(path for package in PACKAGES for path in (SRC / package).rglob("*.py")):
        module, seen = path.relative_to(SRC).as_posix(), set[ast.AST]()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                name, value = ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target), node.value
            elif isinstance(node, ast.Set | ast.Tuple | ast.List | ast.Call) and node not in seen:
                name, value = "", node
            else:
                continue
            if not seen.issuperset(ast.walk(value)) and name not in ("__all__", "CHECKS") and _is_table(list(_words(value))):
                yield module, name, node.lineno
            seen.update(ast.walk(value))


def test_lists_of_words_stand_in_languages():
    found = [f"{module}:{line} {name}".rstrip() for module, name, line in _tables() if (module, name) not in NO_WORDS_OF_A_LANGUAGE]
    assert not found, "move these to languages/: " + ", ".join(found)


def test_every_exception_is_still_there():
    assert NO_WORDS_OF_A_LANGUAGE.keys() <= {(module, name) for module, name, _ in _tables()}
