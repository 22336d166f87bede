from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from argosmodels import Faults, build_folder, build_package, pack
from fileserver import FileServer, drips, serve, serve_raw

from aligner.errors import PackageError
from aligner.translation import canary, packages
from aligner.translation.argos import Argos, installed_packages, version_key
from aligner.translation.canary import CANARIES
from aligner.translation.http_client import TimeLimits
from aligner.translation.package_index import AvailablePackage, available, newest, parse_direction
from aligner.translation.packages import find_installed, install, remove, staging_folder, verify
from aligner.translation.progress import Progress


@pytest.fixture
def server(home: Path) -> Iterator[FileServer]:
    with serve() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "packages"


@pytest.fixture
def tried_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packages are tried out in this process, for tests of what comes before and after: another process takes as long as all the rest."""

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        assert command[1:4] == ["-P", "-m", canary.__name__]
        with contextlib.redirect_stdout(io.StringIO()) as said:
            canary.main(command[4])
        return subprocess.CompletedProcess(command, 0, said.getvalue().encode(), b"")

    monkeypatch.setattr(packages.subprocess, "run", run)


def entry(link: str, from_code: str = "es", to_code: str = "en", version: str = "1.0", **more: object) -> dict[str, object]:
    """As in Argos's index."""
    return {
        "package_version": version,
        "argos_version": "1.9.0",
        "from_code": from_code,
        "from_name": "Spanish",
        "to_code": to_code,
        "to_name": "English",
        "links": [link],
        "code": f"translate-{from_code}_{to_code}",
    } | more


def leftovers(folder: Path) -> list[str]:
    staging = staging_folder(folder)
    return sorted(p.relative_to(staging).as_posix() for p in staging.rglob("*") if p.is_file() and p.name != "lock")


@pytest.mark.parametrize(
    ("kind", "from_code", "to_code", "source", "target"),
    [
        ("bpe", "es", "en", "El gato duerme en la casa.", "The cat sleeps in the house."),
        ("bpe", "en", "es", "The cat sleeps.", "El gato duerme."),
        ("sentencepiece", "en", "es", "The cat sleeps.", "El gato duerme."),
    ],
)
def test_from_a_file(tmp_path: Path, folder: Path, kind: str, from_code: str, to_code: str, source: str, target: str) -> None:
    path = build_package(tmp_path / "a.argosmodel", from_code, to_code, kind=kind)
    reports: list[Progress] = []
    package = install(str(path), folder=folder, report=reports.append)
    assert package.folder == folder / f"translate-{from_code}_{to_code}-1_0"
    assert package.direction == f"{from_code}-{to_code}"
    assert Argos(folder).translate([source], from_code, to_code)[0].text == target
    assert leftovers(folder) == []
    assert path.exists()
    assert [r.stage for r in reports if r.done == r.total] == ["unpack", "check"]
    verified = verify(package)
    assert verified.problem == ""
    assert all(trial.faults == () for trial in verified.trials)


@pytest.mark.usefixtures("tried_here")
def test_from_an_address_with_its_checksum(server: FileServer, tmp_path: Path, folder: Path) -> None:
    content = build_package(tmp_path / "a.argosmodel").read_bytes()
    served = server.add("/a.argosmodel", content, break_after=[1000])
    address = f"{server.address}/a.argosmodel"
    assert install(f"{address}#sha256={hashlib.sha256(content).hexdigest()}", folder=folder).version == "1.0"
    assert served.requests[-1]["Range"] == "bytes=1000-"
    assert leftovers(folder) == []
    with pytest.raises(PackageError, match="SHA-256"):
        install(f"{address}#sha256={'0' * 64}", folder=folder)


@pytest.mark.usefixtures("tried_here")
def test_from_the_index(server: FileServer, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = build_package(tmp_path / "a.argosmodel", version="1.10").read_bytes()
    server.add("/new.argosmodel", content)
    entries = [
        entry("http://127.0.0.1:9/old", version="1.9"),
        entry(f"{server.address}/new.argosmodel", version="1.10", size=len(content), sha256=hashlib.sha256(content).hexdigest()),
        entry("http://127.0.0.1:9/other", from_code="en", to_code="es", version="2.0"),
    ]
    server.add("/index/index.json", json.dumps(entries).encode())
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", f"{server.address}/index/")
    assert [(p.direction, p.version, p.from_name) for p in available()] == [
        ("es-en", "1.9", "Spanish"),
        ("es-en", "1.10", "Spanish"),
        ("en-es", "2.0", "Spanish"),
    ]
    assert install("ES_EN", folder=folder).version == "1.10"


@pytest.mark.usefixtures("tried_here")
def test_a_second_link_is_tried(server: FileServer, tmp_path: Path, folder: Path) -> None:
    server.add("/a", build_package(tmp_path / "a.argosmodel").read_bytes())
    links = ["ipfs://x", f"{server.address}/missing", f"{server.address}/a"]
    server.add("/index.json", json.dumps([entry("") | {"links": links}]).encode())
    assert install("es-en", folder=folder, index=server.address).version == "1.0"


@pytest.mark.parametrize(
    ("more", "message"),
    [({"sha256": "0" * 64}, "SHA-256"), ({"size": 5}, "where the index says 5"), ({"from_code": "fr"}, "translates es-en")],
)
def test_what_the_index_says_is_checked(server: FileServer, tmp_path: Path, folder: Path, more: dict[str, Any], message: str) -> None:
    server.add("/a", build_package(tmp_path / "a.argosmodel").read_bytes())
    server.add("/index.json", json.dumps([entry(f"{server.address}/a", **more)]).encode())
    with pytest.raises(PackageError, match=message):
        install(f"{more.get('from_code', 'es')}-en", folder=folder, index=server.address)
    assert installed_packages(folder) == ([], [])
    assert leftovers(folder) == []


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"sha256": "0" * 63}, r"translate-es_en 1\.0: not installed: the index gives '0+' as its SHA-256, which is not 64 hexadecimal"),
        ({"sha256": "0" * 65}, "SHA-256"),
        ({"sha256": "g" * 64}, "SHA-256"),
        ({"sha256": "٠" * 64}, "SHA-256"),
        ({"sha256": "0" * 64 + "\n"}, "SHA-256"),
        ({"sha256": ""}, "SHA-256"),
        ({"sha256": 0}, "SHA-256"),
        ({"sha256": False}, "SHA-256"),
        ({"sha256": ["0" * 64]}, "SHA-256"),
        ({"sha256": {"x" * 10_000: 1}}, "SHA-256"),
        ({"size": "5"}, "the index gives '5' as its size"),
        ({"size": -1}, "size"),
        ({"size": 0}, "size"),
        ({"size": 1.5}, "size"),
        ({"size": True}, "size"),
    ],
)
def test_what_cannot_be_checked_is_not_installed(
    server: FileServer, tmp_path: Path, folder: Path, more: dict[str, Any], message: str
) -> None:
    served = server.add("/a", build_package(tmp_path / "a.argosmodel").read_bytes())
    server.add("/index.json", json.dumps([entry(f"{server.address}/a", **more)]).encode())
    with pytest.raises(PackageError, match=message) as caught:
        install("es-en", folder=folder, index=server.address)
    assert len(str(caught.value)) < 300
    assert served.requests == []
    assert len(available(server.address)) == 1


@pytest.mark.parametrize("sha256", ["", "0" * 63, "sha256:" + "0" * 64, " " + "0" * 64])
def test_a_checksum_of_the_wrong_form(server: FileServer, tmp_path: Path, folder: Path, sha256: str) -> None:
    path = build_package(tmp_path / "a.argosmodel")
    served = server.add("/a", path.read_bytes())
    for source in (f"{server.address}/a", str(path), "es-en"):
        with pytest.raises(PackageError, match=f"{source}: not installed: .* is no SHA-256, which has 64 hexadecimal digits"):
            install(source, folder=folder, sha256=sha256, index=server.address)
    assert served.requests == []


@pytest.mark.parametrize("fragment", ["sha256=", "sha256=abc", "SHA256=" + "0" * 64, "sha-256=" + "0" * 64, "md5=abc", "0" * 64, "top"])
def test_an_address_with_a_checksum_of_the_wrong_form(server: FileServer, tmp_path: Path, folder: Path, fragment: str) -> None:
    served = server.add("/a", build_package(tmp_path / "a.argosmodel").read_bytes())
    with pytest.raises(PackageError, match="after # comes sha256= with 64 hexadecimal digits, or nothing"):
        install(f"{server.address}/a#{fragment}", folder=folder)
    assert served.requests == []


def test_versions_of_any_length(server: FileServer) -> None:
    versions = ["1.9", "1." + "9" * 5000, "1." + "0" * 5000 + "10", "²", "", "1.10.0"]
    server.add("/index.json", json.dumps([entry("http://127.0.0.1:9/x", version=version) for version in versions]).encode())
    best = newest(available(server.address), "es", "en")
    assert best is not None
    assert best.version == versions[1]
    assert sorted(versions, key=version_key) == ["²", "", "1.9", versions[2], "1.10.0", versions[1]]


def test_an_index_with_numbers_of_any_length(server: FileServer) -> None:
    server.add("/index.json", b'[{"package_version": ' + b"9" * 5000 + b"}]")
    with pytest.raises(PackageError, match="not an index of packages"):
        available(server.address)


def test_values_that_are_no_texts(server: FileServer) -> None:
    more = {"package_version": [[["x"]]], "argos_version": None, "from_name": {"a": 1}, "code": 5}
    server.add("/index.json", json.dumps([entry("http://127.0.0.1:9/x") | more]).encode())
    [package] = available(server.address)
    assert (package.version, package.argos_version, package.from_name, package.code) == ("", "", "", "5")


def test_many_slow_links_share_one_limit(home: Path, server: FileServer, folder: Path) -> None:
    """A server with a thousand links that drip would be waited for for ever otherwise."""
    with serve_raw(drips(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")) as address:
        links = [f"{address}?{number}" for number in range(1000)]
        server.add("/index.json", json.dumps([entry("") | {"links": links}]).encode())
        with pytest.raises(PackageError, match="interrupted"):
            install("es-en", folder=folder, index=server.address, limits=TimeLimits(answer=20.0, step=0.2, total=1.0))


def test_entries_of_other_kinds_are_passed_over(server: FileServer) -> None:
    entries = [{"type": "sbd", "from_codes": ["es"], "links": []}, 7, None, {"from_code": "es"}, entry("x", links="x"), entry("file:///x")]
    server.add("/index.json", json.dumps(entries).encode())
    assert available(server.address) == [
        AvailablePackage("es", "en", "1.0", "1.9.0", "Spanish", "English", "translate-es_en", (), None, None)
    ]
    assert newest(available(server.address), "es", "en") is None


@pytest.mark.parametrize("content", [b"", b"{}", b"<html>", b"\xff\xfe", b"[" * 100_000, b"3"])
def test_no_index(server: FileServer, content: bytes) -> None:
    server.add("/index.json", content)
    with pytest.raises(PackageError, match="not an index of packages"):
        available(server.address)


def test_no_network_says_how_to_install_from_a_file(home: Path, folder: Path) -> None:
    """Argos Translate calls itself until the stack is full."""
    with pytest.raises(PackageError, match=r"cannot be reached .*aligner models install FILE\.argosmodel"):
        install("es-en", folder=folder, index="http://127.0.0.1:9/")


def test_a_server_that_hangs(server: FileServer, folder: Path) -> None:
    with pytest.raises(PackageError, match=r"no answer within 0\.2 s"):
        install(f"{server.address}/hang", folder=folder, limits=TimeLimits(answer=0.2))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("es-en", ("es", "en")),
        ("translate-en_es", ("en", "es")),
        ("EN_ES", ("en", "es")),
        ("ES-EN", ("es", "en")),
        ("es_en", ("es", "en")),
        ("spanish", None),
        ("es-en-fr", None),
        ("", None),
    ],
)
def test_parse_direction(text: str, expected: tuple[str, str] | None) -> None:
    assert parse_direction(text) == expected


def test_neither_file_nor_direction(folder: Path) -> None:
    with pytest.raises(PackageError, match=r"nothing\.argosmodel: no such file, and neither an http\(s\) address nor a direction"):
        install("nothing.argosmodel", folder=folder)


@pytest.mark.usefixtures("tried_here")
def test_an_interrupted_download_is_resumed_by_the_next_run(server: FileServer, tmp_path: Path, folder: Path) -> None:
    """Argos Translate takes half a file for a whole one, for ever."""
    content = build_package(tmp_path / "a.argosmodel").read_bytes()
    served = server.add("/a", content, break_after=[1000, 0])
    with pytest.raises(PackageError, match="run the same command again"):
        install(f"{server.address}/a", folder=folder)
    assert len(leftovers(folder)) == 2
    assert install(f"{server.address}/a", folder=folder).version == "1.0"
    assert served.requests[-1]["Range"] == "bytes=1000-"
    assert leftovers(folder) == []


@pytest.mark.parametrize(("kind", "token"), [("sentencepiece", "▁mainstre@@"), ("bpe", "mainstre@@")])
@pytest.mark.usefixtures("tried_here")
def test_a_model_that_says_nonsense_is_refused(tmp_path: Path, folder: Path, kind: str, token: str) -> None:
    """Argos 504, 522."""
    path = build_package(tmp_path / "a.argosmodel", kind=kind, extra={"x": "mainstre@@"}, faults=Faults(always=token))
    with pytest.raises(PackageError, match=r"a\.argosmodel: not installed: 8 of 8 test sentences came out wrong .*loop"):
        install(str(path), folder=folder)
    assert not list(folder.glob("*"))
    assert leftovers(folder) == []


@pytest.mark.usefixtures("tried_here")
def test_a_model_that_copies_is_refused(tmp_path: Path, folder: Path) -> None:
    words = {word: word for sentence, _ in CANARIES["es", "en"] for word in sentence.rstrip(".").split()}
    with pytest.raises(PackageError, match="test sentences came out wrong"):
        install(str(build_package(tmp_path / "a.argosmodel", extra=words)), folder=folder)


@pytest.mark.usefixtures("tried_here")
def test_some_weak_sentences_do_no_harm(tmp_path: Path, folder: Path) -> None:
    path = build_package(tmp_path / "a.argosmodel", extra={"gato": "x", "duerme": "x", "casa": "x"})
    package = install(str(path), folder=folder)
    assert [trial.faults for trial in verify(package).trials][:2] == [("none of the expected words",), ()]


def test_a_direction_without_test_sentences_must_load(tmp_path: Path, folder: Path) -> None:
    assert install(str(build_package(tmp_path / "a.argosmodel", "fr", "en")), folder=folder).direction == "fr-en"


def damaged(root: Path, name: str) -> dict[str, bytes]:
    members = {p.relative_to(root.parent).as_posix(): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}
    path = f"{root.name}/{name}"
    members[path] = members[path][: len(members[path]) // 2]
    return members


@pytest.mark.parametrize(
    "name", ["model/model.bin", "sentencepiece.model", "metadata.json", "model/config.json", "model/shared_vocabulary.json"]
)
def test_damaged_parts(tmp_path: Path, folder: Path, name: str) -> None:
    path = pack(tmp_path / "a.argosmodel", damaged(build_folder(tmp_path / "p"), name))
    with pytest.raises(PackageError, match=r"a\.argosmodel"):
        install(str(path), folder=folder)
    assert not list(folder.glob("*"))
    assert leftovers(folder) == []


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ("metadata.json", "no usable metadata.json"),
        ("model/model.bin", "model/model.bin is missing"),
        ("sentencepiece.model", "neither sentencepiece.model nor bpe.model"),
    ],
)
def test_missing_parts(tmp_path: Path, folder: Path, missing: str, message: str) -> None:
    root = build_folder(tmp_path / "p")
    (root / missing).unlink()
    path = pack(tmp_path / "a.argosmodel", {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()})
    with pytest.raises(PackageError, match=rf"a\.argosmodel.*{message}.*get the package again"):
        install(str(path), folder=folder)


@pytest.mark.parametrize("codes", [b"#version: 0.2\na b c\n", b"#version: 9\na b\n", b"\xff\xfe", b""])
def test_damaged_codes(tmp_path: Path, folder: Path, codes: bytes) -> None:
    """The library that reads codes prints and ends the process."""
    root = build_folder(tmp_path / "p", kind="bpe")
    (root / "bpe.model").write_bytes(codes)
    path = pack(tmp_path / "a.argosmodel", {p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()})
    with pytest.raises(PackageError, match="byte-pair codes that cannot be read"):
        install(str(path), folder=folder)


def test_an_unsafe_file(tmp_path: Path, folder: Path) -> None:
    path = pack(tmp_path / "a.argosmodel", {"p/metadata.json": b"{}", "../../evil": b"x"})
    with pytest.raises(PackageError, match="unsafe"):
        install(str(path), folder=folder)
    assert not (tmp_path / "evil").exists()


def test_no_zip(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "a.argosmodel"
    path.write_bytes(b"<html>not found</html>")
    with pytest.raises(PackageError, match=r"a\.argosmodel: incomplete, damaged or no \.argosmodel file"):
        install(str(path), folder=folder)


@pytest.mark.usefixtures("tried_here")
def test_installing_again_replaces(tmp_path: Path, folder: Path) -> None:
    install(str(build_package(tmp_path / "a.argosmodel", top="es_en", version="1.0")), folder=folder)
    (folder / "es_en" / "old").write_text("old")
    assert install(str(build_package(tmp_path / "b.argosmodel", top="es_en", version="1.1")), folder=folder).version == "1.1"
    assert [p.name for p in folder.iterdir()] == ["es_en"]
    assert not (folder / "es_en" / "old").exists()
    assert leftovers(folder) == []


@pytest.mark.usefixtures("tried_here")
def test_a_failed_installation_leaves_the_old_package(tmp_path: Path, folder: Path) -> None:
    install(str(build_package(tmp_path / "a.argosmodel", top="es_en")), folder=folder)
    before = (folder / "es_en" / "metadata.json").read_bytes()
    with pytest.raises(PackageError):
        install(str(build_package(tmp_path / "b.argosmodel", top="es_en", version="2.0", faults=Faults(silent=True))), folder=folder)
    assert (folder / "es_en" / "metadata.json").read_bytes() == before


@pytest.mark.usefixtures("tried_here")
def test_a_package_that_cannot_be_moved_in_leaves_the_old_one(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(str(build_package(tmp_path / "a.argosmodel", top="es_en")), folder=folder)
    rename = Path.rename

    def failing(path: Path, target: Path) -> Path:
        if target == folder / "es_en" and path.parent.parent == staging_folder(folder) and "2.0" in (path / "metadata.json").read_text():
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(PackageError, match="No space left on device"):
        install(str(build_package(tmp_path / "b.argosmodel", top="es_en", version="2.0")), folder=folder)
    assert [package.version for package in installed_packages(folder)[0]] == ["1.0"]
    assert leftovers(folder) == []


@pytest.mark.usefixtures("tried_here")
def test_what_killed_runs_left_is_removed(tmp_path: Path, folder: Path) -> None:
    staging = staging_folder(folder)
    (staging / "unpack-abc" / "p").mkdir(parents=True)
    (staging / "unpack-abc" / "p" / "model.bin").write_bytes(b"x")
    (staging / "downloads").mkdir()
    old, young = staging / "downloads" / "old.part", staging / "downloads" / "young.part"
    old.write_bytes(b"x")
    young.write_bytes(b"x")
    os.utime(old, (time.time() - 30 * 86400,) * 2)
    install(str(build_package(tmp_path / "a.argosmodel")), folder=folder)
    assert leftovers(folder) == ["downloads/young.part"]


def hold(lock: Path) -> subprocess.Popen[str]:
    """A process that holds the lock until its standard input is closed."""
    code = (
        "import sys; from pathlib import Path; from aligner.translation.packages import _lock\n"
        "with _lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen([sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


@pytest.mark.parametrize("killed", [False, True])
def test_two_installations_at_once(tmp_path: Path, folder: Path, killed: bool) -> None:
    staging = staging_folder(folder)
    staging.mkdir(parents=True)
    path = build_package(tmp_path / "a.argosmodel")
    with hold(staging / "lock") as holder:
        with pytest.raises(PackageError, match="another process installs"):
            install(str(path), folder=folder)
        if killed:
            holder.kill()
    assert install(str(path), folder=folder).version == "1.0"


def test_a_lock_that_is_something_else(tmp_path: Path, folder: Path) -> None:
    staging_folder(folder).mkdir(parents=True)
    (staging_folder(folder) / "lock").write_bytes(b"x" * 5000)
    with pytest.raises(PackageError, match=r"-staging: cannot be written \(file is not a database\)"):
        install(str(build_package(tmp_path / "a.argosmodel")), folder=folder)


def test_packages_are_installed_where_there_is_no_fcntl(tmp_path: Path, folder: Path) -> None:
    """As on Windows."""
    path = build_package(tmp_path / "a.argosmodel")
    code = (
        "import sys; sys.modules['fcntl'] = None; from pathlib import Path; from aligner.translation.packages import install\n"
        "print(install(sys.argv[1], folder=Path(sys.argv[2])).version)"
    )
    output = subprocess.run([sys.executable, "-c", code, str(path), str(folder)], capture_output=True, text=True, check=True)
    assert output.stdout == "1.0\n"


@pytest.mark.usefixtures("tried_here")
def test_the_staging_folder_is_no_package_for_argos_translate(tmp_path: Path, folder: Path) -> None:
    """Any folder without metadata.json among the packages breaks all of Argos Translate."""
    install(str(build_package(tmp_path / "a.argosmodel")), folder=folder)
    assert all((child / "metadata.json").is_file() for child in folder.iterdir())
    assert staging_folder(folder).parent == folder.parent


def test_remove(tmp_path: Path, folder: Path) -> None:
    for number, version in enumerate(["1.0", "1.9"]):
        build_folder(folder / f"p{number}", version=version)
    build_folder(folder / "other", "en", "es")
    (folder / "broken").mkdir()
    assert [p.version for p in find_installed("es-en", folder=folder)] == ["1.9", "1.0"]
    assert [p.version for p in find_installed("p0", folder=folder)] == ["1.0"]
    assert remove("p0", folder=folder) == [folder / "p0"]
    assert remove("es-en", folder=folder) == [folder / "p1"]
    assert remove("broken", folder=folder) == [folder / "broken"]
    assert [p.name for p in folder.iterdir()] == ["other"]
    assert leftovers(folder) == []


@pytest.mark.parametrize("name", ["es-en", "..", ".", "", "/", "a/b", "../packages", ".hidden"])
def test_nothing_to_remove(folder: Path, name: str) -> None:
    folder.mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "a" / "b").mkdir(parents=True)
    with pytest.raises(PackageError, match="no such package"):
        remove(name, folder=folder)
    assert (folder / "a" / "b").is_dir()


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(PackageError, match="cannot be written"):
        install(str(build_package(tmp_path / "a.argosmodel")), folder=tmp_path / "data" / "packages")


def test_a_folder_that_cannot_be_written(read_only_folder: Path) -> None:
    with pytest.raises(PackageError, match="cannot be written"):
        install("es-en", folder=read_only_folder / "packages")


def test_verify_says_what_is_wrong(tmp_path: Path) -> None:
    build_folder(tmp_path / "p")
    [package], _ = installed_packages(tmp_path)
    (tmp_path / "p" / "model" / "model.bin").write_bytes(b"\0" * 1000)
    assert "not a CTranslate2 model" in verify(package).problem


@pytest.mark.parametrize("name", ["x" * 300, "x\0y", "[" * 5000])
def test_names_that_no_file_can_have(folder: Path, name: str) -> None:
    folder.mkdir(parents=True)
    with pytest.raises(PackageError, match="no such file"):
        install(name, folder=folder)
    with pytest.raises(PackageError, match="no such package"):
        remove(name, folder=folder)
