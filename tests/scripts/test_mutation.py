"""`scripts/mutate`: which changes it makes, and that it tells noticed ones from survivors without touching the project."""

import subprocess
import sys
from pathlib import Path

import pytest
from tables import each

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts" / "lib"))
import mutation
from mutants import mutants

CASES = [
    ("return a == b", ["return None", "(a != b)"]),
    ("return a < b", ["return None", "(a >= b)"]),
    ("return a in b", ["return None", "(a not in b)"]),
    ("return a and b", ["return None", "(a or b)"]),
    ("return not a", ["return None", "(a)"]),
    ("return a + b * 2", ["return None", "(a - b * 2)", "(b / 2)"]),
    ("return a + 'ñ'", ["return None"]),
    ("return False", ["return True"]),
    ("return 0", ["return None"]),
    ("b.append(a)", ["pass"]),
    ("b[0] = a", ["pass"]),
    ("a += b", ["pass"]),
    ("c = a - b\n    return c", ["(a + b)", "return None"]),
    ("'Says nothing.'\n    return None", []),
    ("return f'{a + b}'", ["return None"]),
    ("ñandú = '¿ñ?', a is b", ["(a is not b)"]),
    ("c: int = a or b", ["(a and b)"]),
    ("raise ValueError(a)", ["pass"]),
    ("for c in b:\n        if c:\n            continue\n        a = c", ["pass"]),
    ("for c in b:\n        try:\n            a = c\n        except ValueError:\n            continue", []),
    ("for c in b:\n        if c:\n            a = c\n        else:\n            continue", []),
]


def code(body):
    return f"LIMIT = 1 + 2\n\n\ndef f(a, b=1 + 1):\n    {body}\n"


@each(("body", "changes"), CASES)
def test_changes_of_logic(body, changes):
    source = code(body)
    found = mutants(source)
    assert [mutant.after for mutant in found] == changes
    for mutant in found:
        compile(mutant.apply(source), "changed", "exec")
        assert mutant.apply(source) != source
        assert mutant.line >= 5


@pytest.mark.parametrize(
    ("body", "changes"),
    [
        ("return 3", ["return None", "(4)"]),
        ("return True", ["return None", "(False)"]),
        ("c = a <= b", ["(a < b)", "(a > b)"]),
        ("c = a == 'x'", ["(a != 'x')"]),
    ],
)
def test_changes_of_constants_are_made_when_asked_for(body, changes):
    assert [mutant.after for mutant in mutants(code(body), constants=True)] == changes


PROJECT = {
    "src/aligner/__init__.py": "",
    "src/aligner/area/__init__.py": "",
    "src/aligner/area/steps.py": "def up(a):\n    while a < 0:\n        a += 1\n    return a\n\n\ndef unused(a):\n    return a\n",
    "src/aligner/area/cost.py": "from aligner.area.steps import up\n\n\ndef cost(a, b):\n    return up(a) * b\n",
    "src/aligner/languages/es.py": "def f():\n    return 1\n",
    "tests/area/test_cost.py": "from aligner.area.cost import cost\n\n\ndef test_cost():\n    assert (cost(-1, 3), cost(2, 3)) == (0, 6)\n",
    ".gitignore": "left-out\n",
}


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A small project, whose tests start fast and need no time."""
    monkeypatch.setattr(mutation, "PYTEST", ("-m", "pytest", "-q", "-x", "-rfE", "-p", "no:cacheprovider", "-p", "no:hypothesispytest"))
    monkeypatch.setattr(mutation, "TEST_SECONDS", 1)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    for name, text in PROJECT.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "left-out").write_text("x", encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    return tmp_path


def test_survivors_are_those_that_no_test_notices(project, capsys):
    """Through a module's users, too; a change after which tests never end is noticed."""
    assert mutation.main(["area/steps.py"], root=project) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        "noticed  src/aligner/area/steps.py:2: a < 0 -> (a >= 0)",
        "noticed  src/aligner/area/steps.py:3: a += 1 -> pass",
        "noticed  src/aligner/area/steps.py:4: return a -> return None",
        "SURVIVED src/aligner/area/steps.py:8: return a -> return None",
    ]
    assert "25.0 % survived; at most 12 % may" in lines[-1]
    assert {name: (project / name).read_text(encoding="utf-8") for name in PROJECT} == PROJECT


def test_the_sample_depends_on_the_seed_alone(project, tmp_path_factory):
    copies = [mutation.Project(project, tmp_path_factory.mktemp("copy")) for _ in range(2)]
    samples = [mutation.draw(copies[k % 2], [], 3, seed, False) for k, seed in enumerate((1, 1, 2))]
    assert samples[0] == samples[1] != samples[2]
    assert [str(module) for module, _ in mutation.draw(copies[0], ["area/cost.py"], 9, 1, False)] == ["src/aligner/area/cost.py"] * 2
    assert not (copies[0].copy / "left-out").exists()
    with pytest.raises(SystemExit, match=r"no code to change in nowhere"):
        mutation.draw(copies[0], ["nowhere"], 3, 1, False)


def test_tests_that_fail_without_a_change_show_nothing(project, capsys):
    path = project / "tests/area/test_cost.py"
    failing = "def test_first():\n    assert cost(1, 1) == 'a - b'\n\n\ndef test_cost("
    path.write_text(path.read_text(encoding="utf-8").replace("def test_cost(", failing), encoding="utf-8")
    assert mutation.main(["area/cost.py"], root=project) == 0
    assert "test_cost.py::test_first" in capsys.readouterr().err
    path.write_text("from aligner.area import nothing\n", encoding="utf-8")
    assert mutation.main(["area/cost.py"], root=project) == 1
    said = capsys.readouterr()
    assert said.err.endswith("tests/area/test_cost.py\n") and said.out.count("SURVIVED") == 2
