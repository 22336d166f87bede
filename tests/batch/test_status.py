"""The state of a run in files."""

import json

import pytest

from aligner.batch.manifest import PairSpec
from aligner.batch.status import FILE_NAME, RunStatus, StatusFiles, read_status
from aligner.errors import StoreError


def test_what_is_written_can_be_read(tmp_path):
    files = StatusFiles(tmp_path, 10, workers=2, metrics=tmp_path / "aligner.prom")
    files.set_state("running")
    files.unchanged(PairSpec("a", tmp_path, None))
    files.failed(PairSpec("b", tmp_path, None), "a picture")
    files.set_state("finished")
    found = read_status(tmp_path)
    assert (found.total, found.unchanged, found.failed, found.done, found.state) == (10, 1, 1, 0, "finished")
    assert found.failures == {"b": "a picture"}
    metrics = (tmp_path / "aligner.prom").read_text(encoding="ascii").splitlines()
    assert 'aligner_pairs_finished{state="failed"} 1' in metrics and "aligner_running 0" in metrics
    assert all(line.startswith("#") or len(line.split(" ")) == 2 for line in metrics)


def test_time_left():
    status = RunStatus(100, done=9, failed=1, unchanged=40, started=1000.0, updated=1020.0)
    assert (status.seconds, status.seconds_left) == (20.0, 100.0)
    assert RunStatus(100).seconds_left is None


@pytest.mark.parametrize("content", [None, "", "[]", "{}", json.dumps({"total": 1})])
def test_what_is_no_state_of_a_run_is_said(tmp_path, content):
    if content is not None:
        (tmp_path / FILE_NAME).write_text(content, encoding="utf-8")
    with pytest.raises(StoreError, match=r"progress\.json"):
        read_status(tmp_path)
