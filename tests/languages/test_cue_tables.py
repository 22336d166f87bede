"""The tables of cues are whole: a part of a pattern that stands alone in the module would be lost without a word."""

import ast
from pathlib import Path

import pytest
from tables import each

import aligner.languages
from aligner.languages.es_en_cues import ALSO
from aligner.languages.pair import Language

MODULES = sorted(Path(aligner.languages.__file__).parent.glob("*.py"))


@each("path", MODULES)
def test_no_part_of_a_pattern_stands_alone(path):
    alone = [node.value for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.Expr)]
    assert not [one.value for one in alone if isinstance(one, ast.Constant) and str(one.value).startswith("|")]


@pytest.mark.parametrize("word", [r"allow\w*", "maybe", "perhaps", "let", "should"])
def test_words_that_answer_for_what_can_be(word):
    assert word in ALSO["ability"][Language.ENGLISH].split("|")
