"""Checks that other packages bring, and checks that a caller passes."""

import logging
import re
import sys
from pathlib import Path

import pytest
from checks.helpers import bitext_of

from aligner.bitext import Finding, Severity
from aligner.checks import Check, CheckSettings, all_checks, check_bitext, find_check, plugin_packages, plugin_problems
from aligner.checks.plugins import installed_plugins
from aligner.errors import UsageError

DOCS = Path(__file__).parents[2] / "docs" / "checks.md"
ENGLISH = "They utilize the water."


def found(**options):
    checked = check_bitext(bitext_of([("Usan el agua.", ENGLISH)]), **options)
    return [(finding.check, finding.severity, finding.target_span) for finding in checked.units[0].findings]


def example():
    """(name of the module, its source, its entry points) of the example in the documentation."""
    text = DOCS.read_text(encoding="utf-8")
    source = re.search(r"```python\n# (\w+)\.py\n(.*?)```", text, re.DOTALL)
    points = re.search(r'```toml\n\[project.entry-points."aligner.checks"\]\n(.*?)```', text, re.DOTALL)
    return source[1], source[2], points[1].replace('"', "")


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Makes a package that is found as if it was installed."""
    made = []

    def make(module, source, points, package="house-style"):
        made.append(module)
        (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
        info = tmp_path / f"{package.replace('-', '_')}-1.5.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.5\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(f"[aligner.checks]\n{points}", encoding="utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        forget()

    yield make
    monkeypatch.undo()
    forget()
    for module in made:
        sys.modules.pop(module, None)


def forget():
    installed_plugins.cache_clear()
    plugin_packages.cache_clear()


def test_without_plugins_there_are_none():
    assert plugin_problems() == () and plugin_packages() == ()


def test_the_example_of_the_documentation_works(install):
    assert found() == []
    module, source, points = example()
    install(module, source, points)
    assert plugin_problems() == () and plugin_packages() == ("house-style==1.5",)
    assert found() == [("house-style", Severity.INFO, (5, 12))]
    assert find_check("house-style").title == "A word we do not use"
    assert [check.id for check in all_checks()][-1] == "house-style"


def test_settings_apply_to_plugins(install):
    install(*example())
    assert found(settings=CheckSettings(disabled=frozenset({"house-style"}))) == []
    assert found(settings=CheckSettings(severities={"house-style": Severity.ERROR})) == [("house-style", Severity.ERROR, (5, 12))]


def test_nothing_is_loaded_before_checks_run(install):
    install("noisy_style", "raise RuntimeError('loaded')", "noisy = noisy_style:CHECKS")
    find_check("number")
    assert "noisy_style" not in sys.modules
    assert plugin_packages() == ("house-style==1.5",) and "noisy_style" not in sys.modules


GOOD = "Check('fine', Severity.INFO, 'Fine', 'Fine.', find=lambda pairing: [Finding('fine', Severity.INFO, 'seen', (0, 1))])"
BAD = [
    ("bad", "a = 1 / 0", "bad = bad:a", "ZeroDivisionError"),
    ("bad", "a = 'a check'", "bad = bad:a", "give an aligner.checks.Check"),
    ("bad", "a = ('number',)", "bad = bad:a", "give an aligner.checks.Check"),
    ("bad", "", "bad = bad:a", "AttributeError"),
    ("bad", "", "bad = worse:a", "ModuleNotFoundError"),
    ("bad", "from aligner.checks import *\na = Check('number', 'info', '', '', find=print)", "bad = bad:a", "'number'"),
    ("bad", "from aligner.checks import *\na = (Check('x', 'info', '', '', find=print),) * 2", "bad = bad:a", "'x'"),
    ("bad", "from aligner.checks import *\na = Check('No Id', 'info', '', '', find=print)", "bad = bad:a", "'No Id'"),
    ("bad", "from aligner.checks import *\na = Check('x', 'info', '', '')", "bad = bad:a", "find, prepare or find_in_document"),
]


@pytest.mark.parametrize(("module", "source", "points", "said"), BAD)
def test_a_bad_plugin_is_named_and_the_others_work(install, caplog, module, source, points, said):
    good = f"from aligner.checks import *\nfrom aligner.bitext import *\nCHECKS = {GOOD}"
    install("good_style", good, "good = good_style:CHECKS", "good")
    install(module, source, points, "bad-style")
    with caplog.at_level(logging.WARNING, "aligner.checks"):
        checked = check_bitext(bitext_of([("Usan el agua.", ENGLISH)]))
    (problem,) = plugin_problems()
    assert "bad-style" in problem and said in problem and "\n" not in problem
    assert checked.notes == (problem,)
    assert problem in caplog.text
    assert ("fine", "seen") in {(finding.check, finding.message) for finding in checked.units[0].findings}


def check_of(find=None, **functions):
    return Check("mine", Severity.WARNING, "Mine", "Mine.", find=find, **functions)


def test_a_caller_can_pass_checks():
    mine = check_of(lambda pairing: [Finding("mine", Severity.WARNING, pairing.source, None, (0, len(pairing.target)))])
    assert found(checks=[mine]) == [("mine", Severity.WARNING, (0, len(ENGLISH)))]
    assert found(checks=[mine], settings=CheckSettings(disabled=frozenset({"mine"}))) == []
    with pytest.raises(UsageError, match="mine"):
        found(settings=CheckSettings(disabled=frozenset({"mine"})))
    with pytest.raises(UsageError, match="'mine'"):
        found(checks=[mine, mine])


@pytest.mark.parametrize("other", ["number", None, Check])
def test_what_a_caller_passes_must_be_checks(other):
    with pytest.raises(UsageError, match=r"among `checks` is no check; pass objects of aligner\.Check"):
        found(checks=[other])


def test_a_check_of_another_pair_of_languages_is_left_out():
    mine = Check("mine", Severity.INFO, "", "", find=lambda _: [Finding("mine", Severity.INFO, "")], languages=frozenset({"fr", "en"}))
    assert found(checks=[mine]) == []


def crash(_):
    raise KeyError("lost")


CRASHES = [
    check_of(crash),
    check_of(prepare=crash),
    check_of(prepare=lambda document: crash),
    check_of(find_in_document=crash),
    check_of(lambda pairing: [Finding("other", Severity.INFO, "not its own")]),
    check_of(lambda pairing: [Finding("mine", Severity.INFO, "beyond the end", (0, 1000))]),
    check_of(lambda pairing: [Finding("mine", Severity.INFO, "the wrong way round", None, (5, 2))]),
    check_of(lambda pairing: ["no finding"]),
    check_of(lambda pairing: None),
    check_of(find_in_document=lambda document: [(99, Finding("mine", Severity.INFO, "no such unit"))]),
]


@pytest.mark.parametrize("check", CRASHES)
def test_a_check_that_crashes_is_reported_and_logged_and_the_others_go_on(check, caplog):
    pair = ("Usan  el agua (sucia.", "They use the (dirty) water.")
    with caplog.at_level(logging.ERROR, "aligner.checks"):
        findings = check_bitext(bitext_of([pair]), checks=[check]).units[0].findings
    assert {finding.check for finding in findings} == {"failed-check", "bracket", "spacing"}
    (failed,) = [finding for finding in findings if finding.check == "failed-check"]
    assert "'mine'" in failed.message and "failed" in failed.message
    (record,) = caplog.records
    assert record.name == "aligner.checks" and record.exc_info is not None
