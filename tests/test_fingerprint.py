"""The fingerprint changes with everything that decides a result, and with nothing else."""

import json
import os

import pytest

from aligner.fingerprint import CACHE_FILE, package_fingerprint


@pytest.fixture
def package(tmp_path):
    root = tmp_path / "aligner"
    for name, text in {
        "checks/numbers.py": "ONE = 1\n",
        "checks/data/weights.json": "{}",
        "checks/README.md": "words",
        "checks/__pycache__/numbers.pyc": "compiled",
        "pipeline.py": "",
        "cli/run.py": "",
        "formats/tmx.py": "",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def fingerprint(package, tmp_path):
    def compute():
        package_fingerprint.cache_clear()
        return package_fingerprint(package, tmp_path / "cache")

    yield compute
    package_fingerprint.cache_clear()


@pytest.mark.parametrize("name", ["checks/numbers.py", "checks/data/weights.json", "pipeline.py"])
def test_a_change_of_what_decides_changes_it_and_undoing_the_change_brings_it_back(package, fingerprint, name):
    before, path = fingerprint(), package / name
    content = path.read_text(encoding="utf-8")
    path.write_text(content + "\nTWO = 2", encoding="utf-8")
    assert fingerprint() != before
    path.write_text(content, encoding="utf-8")
    assert fingerprint() == before


def test_a_new_file_and_a_renamed_file_change_it(package, fingerprint):
    before = fingerprint()
    (package / "checks/new.py").write_text("", encoding="utf-8")
    with_new = fingerprint()
    (package / "checks/new.py").rename(package / "checks/newer.py")
    assert len({before, with_new, fingerprint()}) == 3


@pytest.mark.parametrize("name", ["cli/run.py", "formats/tmx.py", "checks/README.md", "checks/__pycache__/numbers.pyc"])
def test_what_decides_nothing_leaves_it(package, fingerprint, name):
    before = fingerprint()
    (package / name).write_text("something else", encoding="utf-8")
    assert fingerprint() == before


def test_the_files_are_not_read_again_while_their_names_sizes_and_times_stay(package, fingerprint):
    before = fingerprint()
    path = package / "checks/numbers.py"
    state = path.stat()
    path.write_text("ONE = 2\n", encoding="utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert fingerprint() == before
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    assert fingerprint() != before


@pytest.mark.parametrize("content", ["", "[]", "{", json.dumps({"state": 1, "fingerprint": None})])
def test_a_damaged_cache_is_replaced(fingerprint, tmp_path, content):
    before = fingerprint()
    (tmp_path / "cache" / CACHE_FILE).write_text(content, encoding="utf-8")
    assert fingerprint() == before
    assert json.loads((tmp_path / "cache" / CACHE_FILE).read_text(encoding="utf-8"))["fingerprint"] == before


def test_a_cache_that_cannot_be_written_is_done_without(fingerprint, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    assert fingerprint() == fingerprint()


def test_a_library_of_another_version_changes_it(fingerprint, tmp_path, monkeypatch):
    before = fingerprint()
    (tmp_path / "libraries/numpy-0.0.1.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path / "libraries")
    assert fingerprint() != before


def test_that_of_the_package_itself():
    package_fingerprint.cache_clear()
    assert len(package_fingerprint()) == 16 and int(package_fingerprint(), 16) >= 0
