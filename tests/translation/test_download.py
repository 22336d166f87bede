from __future__ import annotations

import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from urllib.request import Request

import pytest
from fileserver import FileServer, drips, says, serve, serve_raw
from tables import each

from aligner.errors import PackageError
from aligner.translation.download import download, fetch
from aligner.translation.http_client import TimeLimits, _Redirects, ask, number
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


def test_a_download_that_is_given_up_ends(home: Path) -> None:
    """The connection is closed, and nothing more is read of an answer that never ends."""
    closed = threading.Event()

    def answer(connection: socket.socket, over: threading.Event) -> None:
        try:
            drips(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 100_000, 0.001)(connection, over)
        except OSError:
            closed.set()
            raise

    with serve_raw(answer) as address:
        with ask(address, {}, TimeLimits(), time.monotonic() + 60) as found:
            assert next(found.blocks)
        assert closed.wait(60)


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
        download(f"{server.address}/hang", tmp_path, limits=TimeLimits(answer=0.2))


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


LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: 512000\r\n"
SHORT = TimeLimits(answer=20.0, step=0.3, total=60.0)


@pytest.mark.parametrize(
    ("before", "message"),
    [
        (LENGTH + b"\r\n", r"the server is too slow: \d+ bytes in the last 0\.3 s"),
        (LENGTH + b'ETag: "1"\r\n\r\n', r"run the same command again to go on from there"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "too slow"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;", "too slow"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000000\r\n", "too slow"),
        (b"HTTP/1.1 200 OK\r\n\r\n", "too slow"),
    ],
)
def test_a_server_that_drips(home: Path, tmp_path: Path, before: bytes, message: str) -> None:
    """It never is silent for long, and never says enough."""
    with serve_raw(drips(before, b"1")) as address:
        with pytest.raises(PackageError, match=message):
            download(address, tmp_path, limits=SHORT)
        with pytest.raises(PackageError, match=r"interrupted \(the server is too slow"):
            fetch(address, limits=SHORT)


@pytest.mark.parametrize("before", [b"", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 ", b"HTTP/1.1 404 Not Found\r\nX: "])
def test_a_server_that_drips_its_headers(home: Path, tmp_path: Path, before: bytes) -> None:
    with serve_raw(drips(before)) as address, pytest.raises(PackageError, match=r"no answer within 0\.3 s"):
        download(address, tmp_path, limits=TimeLimits(answer=0.3))


def test_a_server_that_says_it_goes_on_for_ever(home: Path, tmp_path: Path) -> None:
    with (
        serve_raw(drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001)) as address,
        pytest.raises(PackageError, match=r"no answer within 0\.3 s"),
    ):
        download(address, tmp_path, limits=TimeLimits(answer=0.3))


@pytest.mark.parametrize("total", [0.5, 0.0])
def test_a_download_has_a_limit_in_all(home: Path, tmp_path: Path, total: float) -> None:
    """Every step is fast enough, and there is no end."""
    before = b'HTTP/1.1 200 OK\r\nETag: "1"\r\nContent-Length: 4000000000\r\n\r\n'
    with (
        serve_raw(drips(before, bytes(1 << 14), 0.01)) as address,
        pytest.raises(PackageError, match=r"interrupted at \d+ of 4000000000 bytes .*; run the same command again"),
    ):
        download(address, tmp_path, limits=TimeLimits(answer=20.0, step=20.0, total=total))


def test_what_came_slowly_is_kept(server: FileServer, home: Path, tmp_path: Path) -> None:
    """A server that drips is resumed by the next run, here at one that does not."""
    served = server.add("/a", CONTENT)
    slow = drips(LENGTH + b'ETag: "1"\r\n\r\n' + CONTENT[:70_000], b"")
    with serve_raw(slow) as address:
        with pytest.raises(PackageError, match=r"interrupted at 70000 of 512000 bytes .* to go on from there"):
            download(address, tmp_path, limits=TimeLimits(answer=20.0, step=1.0))
        [part] = tmp_path.glob("*.part")
        state = part.with_suffix(".json").read_bytes()
    name = hashlib.sha256(f"{server.address}/a".encode()).hexdigest()[:24]
    part.rename(tmp_path / f"{name}.part")
    (tmp_path / f"{name}.json").write_bytes(state)
    assert download(f"{server.address}/a", tmp_path, sha256=SHA256).read_bytes() == CONTENT
    assert [r.get("Range") for r in served.requests] == ["bytes=70000-"]


@pytest.mark.parametrize("length", ["²", "٣", "-1", "+5", "1e3", "0x10", "", " ", "5, 5", "NaN", "\x1b[31m"])
def test_lengths_that_are_no_numbers(home: Path, tmp_path: Path, length: str) -> None:
    """They say nothing, so that the end of the connection is the end of the file."""
    content = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode() + b"abc"
    with serve_raw(says(content)) as address:
        assert download(address, tmp_path).read_bytes() == b"abc"
        assert fetch(address) == b"abc"


@pytest.mark.parametrize("length", ["9" * 19, "9" * 4000, "9" * 5000, str((4 << 30) + 1)])
def test_absurd_lengths(home: Path, tmp_path: Path, length: str) -> None:
    content = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\nabc".encode()
    with serve_raw(says(content)) as address:
        with pytest.raises(PackageError, match="larger than any package; it was not downloaded"):
            download(address, tmp_path)
        with pytest.raises(PackageError, match=r"interrupted \(3 of \d+ bytes\)"):
            fetch(address)


@pytest.mark.parametrize(
    "part",
    [
        f"bytes 100-{'9' * 5000}/512000",
        f"bytes {'9' * 5000}-1/2",
        "bytes ²-1/512000",
        "bytes 0-511999/512000",
        "bytes",
        "",
        "bytes 100-/*",
        "\x1b",
    ],
)
def test_absurd_parts(home: Path, tmp_path: Path, part: str) -> None:
    """A part that is not the one that was asked for is not taken; what it claims of its end does not matter."""
    content = f'HTTP/1.1 206 Partial Content\r\nETag: "1"\r\nContent-Range: {part}\r\n\r\n'.encode() + CONTENT[100:]
    with serve_raw(says(content)) as address:
        name = hashlib.sha256(address.encode()).hexdigest()[:24]
        (tmp_path / f"{name}.part").write_bytes(CONTENT[:100])
        (tmp_path / f"{name}.json").write_text('{"validator": "\\"1\\"", "size": 512000}')
        with pytest.raises(PackageError, match="another part than it was asked for"):
            download(address, tmp_path)
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("tag", ['"a\x01b"', '"é"', f'"{"x" * 5000}"', '"a\r\n b"'])
def test_validators_that_cannot_be_sent_back(home: Path, tmp_path: Path, tag: str) -> None:
    content = f"HTTP/1.1 200 OK\r\nETag: {tag}\r\nContent-Length: 5\r\n\r\nab".encode()
    with serve_raw(says(content)) as address:
        for _ in range(2):
            with pytest.raises(PackageError, match="interrupted at 2 of 5 bytes; run the same command again, or"):
                download(address, tmp_path)


@pytest.mark.parametrize(
    "state",
    ['{"validator": "a\\nX: y", "size": 5}', '{"validator": "a", "size": Infinity}', "[" * 100_000, "{}", '{"validator": 5, "size": 5}'],
)
def test_absurd_notes_begin_anew(server: FileServer, tmp_path: Path, state: str) -> None:
    served = server.add("/a", CONTENT)
    name = hashlib.sha256(f"{server.address}/a".encode()).hexdigest()[:24]
    (tmp_path / f"{name}.part").write_bytes(CONTENT[:100])
    (tmp_path / f"{name}.json").write_text(state)
    assert download(f"{server.address}/a", tmp_path, sha256=SHA256).read_bytes() == CONTENT
    assert "Range" not in served.requests[0]


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff" * 100,
        b"no status\r\n\r\n",
        b"HTTP/1.1 404 a\x0bb\x85c\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 999999999999999 OK\r\n\r\n",
        b"HTTP/1.1 -1 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://\xff.\xff/\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\n",
        b"HTTP/1.1 401 No\r\nWWW-Authenticate: Digest x\r\n\r\n",
        b"HTTP/1.1 204 Nothing\r\n\r\n",
        b"HTTP/1.1 206 Part\r\nContent-Range: bytes 0-1/2\r\n\r\nab",
        b"HTTP/1.1 416 No\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"f" * 5000 + b"\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc",
    ],
)
def test_answers_that_are_none(home: Path, tmp_path: Path, answer: bytes) -> None:
    with serve_raw(says(answer)) as address:
        with pytest.raises(PackageError) as caught:
            download(address, tmp_path)
        assert len(str(caught.value)) < 600
        assert len(str(caught.value).splitlines()) == 1
        with pytest.raises(PackageError):
            fetch(address)


@each(
    "text, value",
    [
        ("302", 302),
        (" 302 ", 302),
        ("302\x1d", 302),
        ("\x1c302", 302),
        ("", None),
        ("3 02", None),
        ("-3", None),
        ("٣٠٢", None),
        ("9" * 30, 2**62),
    ],
)
def test_a_number_in_a_header_is_read_or_is_none(text: str, value: int | None):
    assert number(text) == value
