"""A small web server on 127.0.0.1 that can misbehave, for tests of downloads."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Served:
    """A file and how it is served; what it was asked for is in `requests`."""

    content: bytes
    etag: str | None = '"1"'
    ranges: bool = True
    break_after: list[int] = field(default_factory=list)
    """For each request in turn: bytes after which the connection is closed; requests beyond the list are served in full."""
    announce: bool = True
    """Whether the length is said beforehand."""
    status: int = 200
    location: str | None = None
    wrong_part: bool = False
    requests: list[dict[str, str]] = field(default_factory=list)


@dataclass
class FileServer:
    """Paths (with the slash) to what is served there."""

    address: str
    files: dict[str, Served] = field(default_factory=dict)
    hang: threading.Event = field(default_factory=threading.Event)

    def add(self, path: str, content: bytes, **options: object) -> Served:
        """Serve a file."""
        self.files[path] = Served(content, **options)  # type: ignore[arg-type]
        return self.files[path]


@contextmanager
def serve() -> Iterator[FileServer]:
    """A running server; `/hang` accepts the connection and says nothing."""
    server = FileServer("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == "/hang":
                server.hang.wait(20)
                return
            served = server.files.get(self.path)
            if served is None:
                self.send_error(404)
                return
            served.requests.append(dict(self.headers))
            _answer(self, served)

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server.address = f"http://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.hang.set()
        http.shutdown()
        thread.join()
        http.server_close()


def _answer(handler: BaseHTTPRequestHandler, served: Served) -> None:
    content, start, status = served.content, 0, served.status
    asked = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
    condition = handler.headers.get("If-Range")
    if asked and served.ranges and condition in {None, served.etag}:
        start, status = int(asked[1]), 206
        if start >= len(content):
            handler.send_response(416)
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
    handler.send_response(status)
    if served.location:
        handler.send_header("Location", served.location)
    if served.etag:
        handler.send_header("ETag", served.etag)
    if status == 206:
        first = start + 7 if served.wrong_part else start
        handler.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
    if served.announce:
        handler.send_header("Content-Length", str(len(content) - start))
    handler.end_headers()
    body = content[start:]
    if served.break_after:
        body = body[: served.break_after.pop(0)]
    handler.wfile.write(body)


@contextmanager
def serve_raw(answer: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """The address of a server that reads a request and then does with the connection as it likes, until the event is set."""
    over = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def talk(connection: socket.socket) -> None:
        with connection:
            request = b""
            try:
                while b"\r\n\r\n" not in request and (block := connection.recv(4096)):
                    request += block
                answer(connection, over)
            except OSError:
                pass  # the client went away

    def accept() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/a"
    finally:
        over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def says(content: bytes) -> Callable[[socket.socket, threading.Event], None]:
    """For `serve_raw`: the same bytes to everybody, and the end."""
    return lambda connection, _: connection.sendall(content)


def drips(before: bytes, drop: bytes = b"x", seconds: float = 0.02) -> Callable[[socket.socket, threading.Event], None]:
    """For `serve_raw`: some bytes, then one drop after the other without end."""

    def answer(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(before)
        while not over.wait(seconds):
            connection.sendall(drop)

    return answer
