"""Argos packages: settings, archives, and an index and packages from a hostile server on 127.0.0.1."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from aligner.translation.archive import unpack
from aligner.translation.argos import ArgosPackage, installed_packages, version_key
from aligner.translation.argos_settings import index_address, packages_folder
from aligner.translation.http_client import TimeLimits
from aligner.translation.package_index import available, newest
from aligner.translation.packages import install
from fuzzers import bases
from fuzzers.mutation import changed, changed_zip
from fuzzers.target import Files, Target, require

__all__ = ["TARGETS"]

LIMITS = TimeLimits(answer=5.0, step=0.5, total=2.0)
SETTINGS = (
    "ARGOS_PACKAGES_DIR",
    "ARGOS_PACKAGE_INDEX",
    '"',
    "{",
    "}",
    "[",
    "null",
    "5",
    "\\u0000",
    "\\ud800",
    "http://",
    "1e999",
    "[" * 2000,
)
METADATA = ("from_code", "to_code", "package_version", "target_prefix", '"', "{", "}", "null", "5", "1" * 5000, "es", "../..", "\\u0000")
INDEX = (
    *(
        "package_version",
        "from_code",
        "to_code",
        "links",
        "sha256",
        "size",
        "type",
        "translate",
        "null",
        "-1",
        "1" * 5000,
        "[]",
        "{}",
        "NaN",
    ),
    *("file:///etc/passwd", "http://[::1", "ftp://127.0.0.1/", "0" * 64, "0" * 63, "²", "\\u001b[31m", "1e999", "[" * 2000),
)
HEADERS = (
    *(
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 206 Partial\r\n",
        "HTTP/1.1 302 Found\r\n",
        "HTTP/1.1 416 No\r\n",
        "HTTP/1.1 500 \x1b[31m\r\n",
        "HTTP/0.9",
    ),
    *(
        "Content-Length: 5\r\n",
        "Content-Length: ²\r\n",
        f"Content-Length: {'9' * 5000}\r\n",
        "Content-Length: -1\r\n",
        "Transfer-Encoding: chunked\r\n",
    ),
    *(
        "Location: /x\r\n",
        "Location: file:///x\r\n",
        'ETag: "1"\r\n',
        "Content-Range: bytes 0-1/2\r\n",
        "\r\n",
        "5\r\nhello\r\n",
        "0\r\n\r\n",
        "ffffffff\r\n",
    ),
    *("Content-Encoding: gzip\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "Set-Cookie: a\r\n", "X: y\r\n" * 120, "X: " + "y" * 70_000 + "\r\n"),
)


def _settings(random: Random) -> Files:
    base = json.dumps({"ARGOS_PACKAGES_DIR": "/x/y", "ARGOS_PACKAGE_INDEX": "http://127.0.0.1:9/"}).encode()
    return {"settings.json": changed(base, random, SETTINGS)}


def _check_settings(folder: Path) -> None:
    (folder / "argos-translate").mkdir()
    (folder / "settings.json").rename(folder / "argos-translate" / "settings.json")
    os.environ["XDG_CONFIG_HOME"] = str(folder)
    try:
        index_address()
        installed_packages(packages_folder())
    finally:
        del os.environ["XDG_CONFIG_HOME"]


def _archive(random: Random) -> Files:
    return {"a.argosmodel": changed_zip(bases.package(), random, lambda name, data: changed(data, random, METADATA))}


def _check_archive(folder: Path) -> None:
    room = folder / "room"
    room.mkdir()
    try:
        package = ArgosPackage.read(unpack(folder / "a.argosmodel", room))
        version_key(package.version)
        require(package.folder.resolve().is_relative_to(room.resolve()), "a package outside the folder")
    finally:
        require({path.name for path in folder.iterdir()} == {"room", "a.argosmodel"}, "something was written outside the folder")
        require(not any(path.is_symlink() for path in room.rglob("*")), "a link was unpacked")


def _index(random: Random) -> Files:
    entry = {
        "package_version": "1.9",
        "argos_version": "1.9.0",
        "from_code": "es",
        "from_name": "Spanish",
        "to_code": "en",
        "to_name": "English",
        "links": ["ADDRESS/a"],
        "code": "translate-es_en",
        "size": 500,
        "sha256": "0" * 64,
    }
    entry = {key: value for key, value in entry.items() if key not in ("size", "sha256") or random.random() < 0.3}
    index = json.dumps([entry]).encode()
    index = changed(index, random, INDEX) if random.random() < 0.6 else index
    return {"index": _response(index, random), "package": _response(b"PK" + random.randbytes(300), random)}


def _response(content: bytes, random: Random) -> bytes:
    head = f'HTTP/1.1 200 OK\r\nETag: "1"\r\nContent-Length: {len(content)}\r\n\r\n'.encode()
    return (changed(head, random, HEADERS) if random.random() < 0.5 else head) + content


@contextmanager
def _server(answers: dict[bytes, bytes]) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                try:
                    asked = connection.recv(4096)
                    content = answers[b"index" if b"index.json" in asked.split(b"\r\n")[0] else b"package"]
                    connection.sendall(content.replace(b"ADDRESS", address.encode()))
                except OSError:  # the client went away
                    continue

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield address
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def _check_index(folder: Path) -> None:
    with _server({b"index": (folder / "index").read_bytes(), b"package": (folder / "package").read_bytes()}) as address:
        packages = available(address, limits=LIMITS)
        newest(packages, "es", "en")
        try:
            install("es-en", folder=folder / "packages", index=address, limits=LIMITS)
        finally:
            require(not list((folder / "packages").glob("*")), "a package that is none was installed")


TARGETS = (
    Target("argos-settings", _settings, _check_settings),
    Target("archive", _archive, _check_archive),
    Target("index", _index, _check_index),
)
