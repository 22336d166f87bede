"""Workers on a real Ray cluster, started on this machine."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from batch.test_pool import SETTINGS, articles, run  # noqa: F401 - a fixture
from cli_runner import run_process

from aligner.batch.own_process import OwnProcess
from aligner.corpus.store import FILE_NAME

pytestmark = pytest.mark.skipif(find_spec("ray") is None, reason="Ray is not installed (pip install 'aligner[ray]')")

SCENARIOS = Path(__file__).with_name("ray_scenarios.py")


def scenario(name, articles, out):  # noqa: F811
    command = [sys.executable, "-W", "ignore", str(SCENARIOS), name, str(articles), str(out)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.splitlines()[-1]


def test_the_same_bytes_whoever_works_and_whoever_is_killed(articles, tmp_path):  # noqa: F811
    expected, _ = run(articles, tmp_path / "own", OwnProcess(SETTINGS, None))
    assert scenario("killed", articles, tmp_path / "ray") == "killed 2, failed 0"
    made = {path.name: path.read_bytes() for path in (tmp_path / "ray").iterdir() if path.name != FILE_NAME and path.is_file()}
    assert made == expected


def test_a_pair_that_ends_its_actor_has_failed(articles, tmp_path):  # noqa: F811
    said = scenario("poisoned", articles, tmp_path / "ray")
    assert "'p0'" in said and "its actor ended" in said and "twice" in said and said.endswith(" 8")


def test_a_machine_with_another_version_is_refused(articles, tmp_path):  # noqa: F811
    said = scenario("refused", articles, tmp_path / "ray")
    assert "refused" in said and "install the same version" in said


def test_a_cluster_that_is_not_there_is_said(articles, tmp_path):  # noqa: F811
    done = run_process(
        "run", articles, "--engine", "none", "--out", "out", "--executor", "ray", "--ray-address", "127.0.0.1:1", cwd=tmp_path
    )
    assert done.code == 2 and "Ray at 127.0.0.1:1" in done.err
