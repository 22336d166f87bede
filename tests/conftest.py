"""Fixtures for all tests."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from argosmodels import build_folder
from cli_runner import Cli
from hypothesis import settings

# How long an example takes says something about the machine, not about the code. `scripts/test --hypothesis-profile=night` tries many more.
settings.register_profile("aligner", deadline=None, max_examples=25)
settings.register_profile("night", deadline=None, max_examples=1000)
settings.load_profile("aligner")


@pytest.fixture(scope="session")
def argos_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A packages folder with a tiny model for each direction: SentencePiece from English, Moses and byte pairs from Spanish."""
    folder = tmp_path_factory.mktemp("argos") / "packages"
    build_folder(folder / "translate-es_en-1_9", "es", "en", kind="bpe", version="1.9")
    build_folder(folder / "translate-en_es-1_0", "en", "es", kind="sentencepiece", version="1.0")
    return folder


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder that nobody may write, not even root, who becomes somebody else meanwhile."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, and none of the variables that say where Argos's things are."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in (
        "ARGOS_PACKAGES_DIR",
        "ARGOS_PACKAGE_INDEX",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "SNAP",
        "SNAP_USER_DATA",
    ):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def cli(capfdbinary, monkeypatch, tmp_path):
    """The command line in this process, in an empty folder, with a cache of its own and no settings from outside."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ALIGNER_CACHE", str(tmp_path / "cache" / "translations.sqlite"))
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "packages"))
    for name in ("ALIGNER_ENGINE", "ALIGNER_MODEL", "SOURCE_DATE_EPOCH", "ALIGNER_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    return Cli(capfdbinary, monkeypatch)
