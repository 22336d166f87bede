from __future__ import annotations

import hashlib
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from urllib.request import Request

import pytest
from fileserver import FileServer, serve

from aligner.errors import PackageError
from aligner.translation.download import _Redirects, download, fetch
from aligner.translation.progress import Progress

CONTENT = bytes(range(256)) * 2000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def server(home: Path) -> Iterator[FileServer]:
    with serve() as running:
        yield running


def test_downloads_and_reports(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT)
    reports: list[Progress] = []
    path = download(f"{server.address}/a", tmp_path / "d", sha256=SHA256.upper(), size=len(CONTENT), report=reports.append)
    assert path.read_bytes() == CONTENT
    assert [r.done for r in reports] == sorted({r.done for r in reports})
    assert reports[-1] == Progress("download", len(CONTENT), len(CONTENT))


def test_a_broken_connection_is_resumed_at_once(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", CONTENT, break_after=[100_000, 200_000])
    assert download(f"{server.address}/a", tmp_path, sha256=SHA256).read_bytes() == CONTENT
    assert [(r.get("Range"), r.get("If-Range")) for r in served.requests] == [
        (None, None),
        ("bytes=100000-", '"1"'),
        ("bytes=300000-", '"1"'),
    ]


def test_a_later_run_goes_on(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", CONTENT, break_after=[100_000, 0])
    with pytest.raises(PackageError, match=r"interrupted at 100000 of 512000 bytes.*; run the same command again to go on from there"):
        download(f"{server.address}/a", tmp_path)
    assert download(f"{server.address}/a", tmp_path, sha256=SHA256).read_bytes() == CONTENT
    assert served.requests[-1]["Range"] == "bytes=100000-"


def test_a_file_that_changed_meanwhile_is_begun_anew(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", b"old" * 100_000, etag='"old"', break_after=[50_000, 0])
    with pytest.raises(PackageError, match="interrupted"):
        download(f"{server.address}/a", tmp_path)
    served.content, served.etag = CONTENT, '"new"'
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT
    assert served.requests[-1]["If-Range"] == '"old"'


def test_without_a_validator_nothing_is_resumed(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", CONTENT, etag=None, break_after=[1000, 2000])
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT
    assert [r.get("Range") for r in served.requests] == [None, None, None]


def test_a_weak_validator_is_none(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", CONTENT, etag='W/"1"', break_after=[1000])
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT
    assert served.requests[-1].get("Range") is None


def test_a_server_that_knows_no_ranges(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT, ranges=False, break_after=[1000])
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT


def test_a_server_that_sends_another_part(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT, wrong_part=True, break_after=[1000])
    assert download(f"{server.address}/a", tmp_path, sha256=SHA256).read_bytes() == CONTENT  # begun anew


def test_a_file_that_became_shorter(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", CONTENT, break_after=[100_000, 0])
    with pytest.raises(PackageError, match="interrupted"):
        download(f"{server.address}/a", tmp_path)
    served.content = CONTENT[:1000]
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT[:1000]


def test_a_complete_download_is_not_fetched_twice(server: FileServer, tmp_path: Path) -> None:
    served = server.add("/a", CONTENT)
    download(f"{server.address}/a", tmp_path)
    assert download(f"{server.address}/a", tmp_path, sha256=SHA256).read_bytes() == CONTENT
    assert len(served.requests) == 1


def test_a_length_that_is_not_said(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT, announce=False)
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT


def test_a_truncated_file_whose_length_the_index_knows(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT, announce=False, break_after=[1000] * 9, ranges=False)
    with pytest.raises(PackageError, match="interrupted at 1000 of 512000"):
        download(f"{server.address}/a", tmp_path, size=len(CONTENT))


def test_a_wrong_checksum(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT)
    with pytest.raises(PackageError, match=f"its SHA-256 is {SHA256}, not {'0' * 64}"):
        download(f"{server.address}/a", tmp_path, sha256="0" * 64)
    assert list(tmp_path.glob("*.part")) == []


def test_a_wrong_size(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT)
    with pytest.raises(PackageError, match="512000 bytes, where the index says 17"):
        download(f"{server.address}/a", tmp_path, size=17)


def test_damaged_notes_begin_anew(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", CONTENT, break_after=[1000, 0])
    with pytest.raises(PackageError, match="interrupted"):
        download(f"{server.address}/a", tmp_path)
    for state in tmp_path.glob("*.json"):
        state.write_bytes(b"\xff{")
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT


def test_not_there(server: FileServer, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"/missing: the server says 404 .*aligner models install FILE\.argosmodel"):
        download(f"{server.address}/missing", tmp_path)


def test_redirects_are_followed_within_http(server: FileServer, tmp_path: Path) -> None:
    server.add("/a", b"", status=302, location="/b")
    server.add("/b", CONTENT)
    assert download(f"{server.address}/a", tmp_path).read_bytes() == CONTENT


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/plain,x"])
def test_redirects_lead_nowhere_else(server: FileServer, tmp_path: Path, target: str) -> None:
    server.add("/a", b"", status=302, location=target)
    with pytest.raises(PackageError, match=r"302|cannot be reached"):
        download(f"{server.address}/a", tmp_path)


def test_redirects_stay_encrypted() -> None:
    request = Request("https://127.0.0.1/a")
    redirected = [
        _Redirects().redirect_request(request, None, 302, "Found", Message(), f"{scheme}://127.0.0.1/b") for scheme in ("http", "https")
    ]
    assert redirected[0] is None
    assert redirected[1] is not None


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/plain,x", "package.argosmodel", ""])
def test_only_http(tmp_path: Path, address: str) -> None:
    with pytest.raises(PackageError, match="only http and https"):
        download(address, tmp_path)


@pytest.mark.parametrize("address", ["http://", "http://[::1", "http://127.0.0.1:99999/x", "http://a b/"])
def test_no_address(tmp_path: Path, home: Path, address: str) -> None:
    with pytest.raises(PackageError, match=r"not an address|cannot be reached|no answer|only http"):
        download(address, tmp_path)


def test_a_server_that_says_nothing(server: FileServer, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"no answer within 0\.2 s; without a network, .* aligner models install FILE\.argosmodel"):
        download(f"{server.address}/hang", tmp_path, connect_seconds=0.2)


def test_nobody_listens(tmp_path: Path, home: Path) -> None:
    with pytest.raises(PackageError, match=r"cannot be reached .*aligner models install FILE\.argosmodel"):
        fetch("http://127.0.0.1:9/index.json")


def test_fetch_is_for_small_files(server: FileServer) -> None:
    server.add("/a", CONTENT)
    assert fetch(f"{server.address}/a") == CONTENT
    with pytest.raises(PackageError, match="larger than 1000 bytes"):
        fetch(f"{server.address}/a", most=1000)


def test_fetch_takes_no_half_file(server: FileServer) -> None:
    server.add("/a", CONTENT, break_after=[1000])
    with pytest.raises(PackageError, match="interrupted"):
        fetch(f"{server.address}/a")


def test_a_folder_that_cannot_be_written(server: FileServer, read_only_folder: Path) -> None:
    server.add("/a", CONTENT)
    with pytest.raises(PackageError, match="cannot be written"):
        download(f"{server.address}/a", read_only_folder / "d")


def test_a_folder_that_is_a_file(server: FileServer, tmp_path: Path) -> None:
    (tmp_path / "d").write_bytes(b"")
    with pytest.raises(PackageError, match="cannot be written"):
        download(f"{server.address}/a", tmp_path / "d")
