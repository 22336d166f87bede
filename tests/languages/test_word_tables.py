"""Lists of words of a language stand in languages/: none is in the modules that use them."""

from __future__ import annotations

import ast
import re
from functools import cache
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
    ("corpus/statistics.py", ""): "names of figures",
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


IDS = {check.id for check in CHECKS} | UNITS.keys()
COLLECTIONS = (ast.Set, ast.Tuple, ast.List, ast.Dict, ast.Call)


def _words(node: ast.AST) -> list[str]:
    """The strings of one collection, its keys, or the words of a string that is split."""
    if isinstance(node, ast.Call):
        text = node.func.value if isinstance(node.func, ast.Attribute) and node.func.attr == "split" else None
        return text.value.split() if isinstance(text, ast.Constant) and isinstance(text.value, str) else []
    entries = node.keys if isinstance(node, ast.Dict) else node.elts
    return [one.value for one in entries if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def _is_table(words: list[str]) -> bool:
    """Whether strings look like words of a language: names of features have blanks, others are ids of checks or units."""
    if len(words) <= MOST or any(" " in word for word in words) or IDS.issuperset(words):
        return False
    return sum(word.replace("'", "").replace("’", "").isalpha() and not word.isupper() for word in words) > MOST


@cache
def _tables() -> frozenset[tuple[str, str]]:
    """(module, name) of what looks like a table of words outside languages/; one that is not assigned has the name ""."""
    found = set()
    for path in (path for package in PACKAGES for path in (SRC / package).rglob("*.py")):
        module, seen = path.relative_to(SRC).as_posix(), set[ast.AST]()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                inside = [one for one in ast.walk(node.value) if isinstance(one, COLLECTIONS)]
                seen.update(inside)
                if _is_table([word for one in inside for word in _words(one)]):
                    name = ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
                    found |= {(module, name)} - {(module, "__all__"), (module, "CHECKS")}
            elif isinstance(node, COLLECTIONS) and node not in seen and _is_table(_words(node)):
                found.add((module, ""))
    return frozenset(found)


def test_lists_of_words_stand_in_languages():
    found = sorted(f"{module}: {name}" for module, name in _tables() - NO_WORDS_OF_A_LANGUAGE.keys())
    assert not found, "move these to languages/: " + ", ".join(found)


def test_every_exception_is_still_there():
    assert NO_WORDS_OF_A_LANGUAGE.keys() <= _tables()


NO_ALTERNATIVES_OF_A_LANGUAGE = {
    "checks/names/capitals.py": "endings",
    "checks/words/untranslated_word.py": "letters",
    "checks/writing/surface.py": "parts of addresses, names of entities",
    "segmentation/stops.py": "parts of addresses",
}
_PARTS = re.compile(r"[|()]|\?[:=!]")
_WORD = re.compile(r"[^\W\d_]{2,}(?:\[\w+\]|\\w[*+]|\??)*\w*\??")


def _alternatives(pattern: str) -> list[str]:
    """The words between the bars of a pattern."""
    return [part for part in _PARTS.split(pattern) if _WORD.fullmatch(part)]


def test_alternatives_of_patterns_that_are_words_stand_in_languages():
    """`(?:while|whereas|but|…)` is a table, too."""
    found = set()
    for path in (path for package in PACKAGES for path in (SRC / package).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(_alternatives(node.value)) > MOST:
                found.add(path.relative_to(SRC).as_posix())
    assert found - NO_ALTERNATIVES_OF_A_LANGUAGE.keys() == set(), "move these to languages/"
    assert NO_ALTERNATIVES_OF_A_LANGUAGE.keys() <= found


WORDS_AND_ENDINGS = {
    "checks/names/tables.py",
    "checks/roles/gender.py",
    "checks/writing/surface.py",
    "lexicon/word_evidence.py",
    "quantities/clock.py",
    "quantities/measuring.py",
    "signals/grammar/verbs.py",
    "signals/names/peoples.py",
    "signals/quantities/frequencies.py",
    "signals/roles/people_count.py",
    "terms/forms.py",
}
"""Modules where "es" and "en" are a Spanish word or an ending."""
CODES = {
    "embeddings/universal.py": "what the encoder knows",
    "formats/report/spanish.py": "the language of a page",
    "formats/tmx_writer.py": "the language of the notes of a file",
}


def test_no_code_of_a_language_stands_outside_languages():
    """Which language is meant is a value: `Language`, `Side`, `LanguagePair`."""
    found = set()
    for path in sorted(SRC.rglob("*.py")):
        module = path.relative_to(SRC).as_posix()
        text = path.read_text(encoding="utf-8")
        if not module.startswith("languages/") and ('"es"' in text or '"en"' in text):
            nodes = ast.walk(ast.parse(text))
            found |= {module for node in nodes if isinstance(node, ast.Constant) and node.value in ("es", "en")}
    assert found <= WORDS_AND_ENDINGS | CODES.keys()
    assert found >= WORDS_AND_ENDINGS | CODES.keys(), "exceptions that are no longer needed"
