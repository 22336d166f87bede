from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from argosmodels import build_folder

from aligner.errors import EngineError, PackageError, UsageError
from aligner.translation.argos import Argos, installed_packages, packages_folder, version_key
from aligner.translation.argos_settings import DEFAULT_INDEX, index_address
from aligner.translation.engine import ScoringEngine
from aligner.translation.registry import find_engine


def test_both_directions(argos_packages: Path) -> None:
    engine = Argos(argos_packages)
    assert engine.describe() == "argos es-en 1.9, en-es 1.0"
    assert [t.text for t in engine.translate(["El gato duerme.", "La casa."], "es", "en")] == ["The cat sleeps.", "The house."]
    assert [t.text for t in engine.translate(["The cat sleeps."], "en", "es")] == ["El gato duerme."]
    assert isinstance(engine, ScoringEngine)
    [score] = engine.score(["El gato."], ["The cat."], "es", "en")
    assert score is not None
    assert sum(score.logs) > -0.1


def test_a_direction_that_is_not_there(tmp_path: Path) -> None:
    build_folder(tmp_path / "p", "en", "es")
    engine = Argos(tmp_path)
    assert engine.supports("en", "es")
    assert not engine.supports("es", "en")
    with pytest.raises(EngineError, match="no package for es-en; install one with: aligner models install es-en"):
        engine.translate(["x"], "es", "en")


def test_the_newest_version_is_used(tmp_path: Path) -> None:
    """Argos Translate takes the first that the file system names."""
    for name, version in (("a", "1.9"), ("b", "1.10"), ("c", "1.2")):
        build_folder(tmp_path / name, version=version)
    packages, broken = installed_packages(tmp_path)
    assert [p.version for p in packages] == ["1.10", "1.9", "1.2"]
    assert broken == []
    assert Argos(tmp_path).describe() == "argos es-en 1.10"


@pytest.mark.parametrize(("older", "newer"), [("1.9", "1.10"), ("1", "1.0.1"), ("1.0", "2"), ("", "0.1")])
def test_versions(older: str, newer: str) -> None:
    assert version_key(older) < version_key(newer)
    assert version_key("1.0") == version_key("1")


def test_one_broken_folder_does_not_stop_the_others(tmp_path: Path) -> None:
    """Argos Translate raises FileNotFoundError for all."""
    build_folder(tmp_path / "good")
    (tmp_path / "empty").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "file").write_text("")
    for name, content in (("list", "[]"), ("text", "{"), ("keys", '{"from_code": "es"}')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "metadata.json").write_text(content)
    packages, broken = installed_packages(tmp_path)
    assert [p.folder.name for p in packages] == ["good"]
    assert [str(error).split(":")[0] for error in broken] == [str(tmp_path / name) for name in ("empty", "keys", "list", "text")]
    assert Argos(tmp_path).supports("es", "en")


def test_what_is_broken_is_said_when_nothing_else_is_there(tmp_path: Path) -> None:
    build_folder(tmp_path / "p")
    (tmp_path / "p" / "model" / "model.bin").unlink()
    with pytest.raises(EngineError, match=r"model/model\.bin is missing"):
        Argos(tmp_path)


def test_the_fingerprint_covers_what_determines_the_output(tmp_path: Path) -> None:
    build_folder(tmp_path / "p")
    before = Argos(tmp_path).fingerprint("es", "en")
    assert len(before) == 64
    (tmp_path / "p" / "README.md").write_text("not the model")
    assert Argos(tmp_path).fingerprint("es", "en") == before
    vocabulary = tmp_path / "p" / "model" / "shared_vocabulary.json"
    vocabulary.write_text(vocabulary.read_text() + "\n")
    assert Argos(tmp_path).fingerprint("es", "en") != before


def test_a_prefix_in_the_metadata(tmp_path: Path) -> None:
    build_folder(tmp_path / "p", metadata={"target_prefix": "▁the"})
    assert Argos(tmp_path).translate(["El gato duerme."], "es", "en")[0].text == "cat sleeps."


def test_where_packages_are(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert packages_folder() == home / ".local/share/argos-translate/packages"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert packages_folder() == tmp_path / "x/argos-translate/packages"
    settings = home / ".config/argos-translate/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "y")}))
    assert packages_folder() == tmp_path / "y"
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "z"))
    assert packages_folder() == tmp_path / "z"
    settings.write_text("{")
    assert packages_folder() == tmp_path / "z"
    monkeypatch.delenv("ARGOS_PACKAGES_DIR")
    with pytest.raises(PackageError, match=r"settings\.json: not a JSON file"):
        packages_folder()
    settings.write_text("[]")
    with pytest.raises(PackageError, match="one JSON object"):
        packages_folder()


def test_where_the_index_is(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert index_address() == f"{DEFAULT_INDEX}index.json"
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "http://a/b")
    assert index_address() == "http://a/b/index.json"
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "http://a/b/")
    assert index_address() == "http://a/b/index.json"
    assert index_address("http://c/my.json") == "http://c/my.json"


def test_nothing_is_made_in_the_home_folder_and_nothing_heavy_loaded(home: Path) -> None:
    """Importing argostranslate makes folders; its translate module loads Stanza and PyTorch."""
    code = (
        "import sys; from aligner.translation.argos import installed_packages; installed_packages();"
        "import aligner.translation.packages;"
        "print(sorted({'argostranslate', 'ctranslate2', 'sacremoses', 'sentencepiece', 'torch', 'stanza'} & set(sys.modules)))"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"HOME": str(home)})
    assert output.stdout.strip() == "[]"
    assert list(home.iterdir()) == []


def test_using_a_moses_package_makes_nothing_in_the_home_folder(home: Path, argos_packages: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from aligner.translation.argos import Argos;"
        f"print(Argos(Path({str(argos_packages)!r})).translate(['El gato.'], 'es', 'en')[0].text,"
        "'argostranslate.translate' in sys.modules, 'argostranslate.settings' in sys.modules)"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"HOME": str(home)})
    assert output.stdout.strip() == "The cat. False False"
    assert list(home.iterdir()) == []


def test_auto_takes_an_argos_package(argos_packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(argos_packages))
    engine = find_engine("auto", threads=1)
    assert engine is not None
    assert engine.name == "argos"


DAMAGED_SETTINGS = [b"{", b"\xff", b"[]", b"[" * 100_000, b'{"ARGOS_PACKAGES_DIR": 5}', b'{"ARGOS_PACKAGES_DIR": "a\\u0000"}', b"9" * 5000]


@pytest.mark.parametrize("content", DAMAGED_SETTINGS)
def test_auto_goes_on_when_the_settings_of_argos_are_damaged(home: Path, content: bytes) -> None:
    path = home / ".config" / "argos-translate" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    said: list[str] = []
    engine = find_engine("auto", report=said.append)
    assert engine is None or engine.name == "apertium"
    [message] = said
    assert message.startswith(f"argos is not used: {path}: ")
    assert message.endswith("correct or remove it")
    with pytest.raises(PackageError, match=r"settings\.json"):
        find_engine("argos")


def test_auto_does_not_pass_over_a_directory_that_was_given(home: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="nowhere"):
        find_engine("auto", model=tmp_path / "nowhere")


def test_engines_by_name(home: Path) -> None:
    assert find_engine("none") is None
    with pytest.raises(UsageError, match="unknown engine 'x'; use one of auto, argos"):
        find_engine("x")
    with pytest.raises(EngineError, match="aligner models install es-en"):
        find_engine("argos")
    with pytest.raises(EngineError, match="add --model DIRECTORY"):
        find_engine("ctranslate2")
