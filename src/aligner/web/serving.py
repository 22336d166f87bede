"""Running a server on this machine until it is stopped."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette

from aligner.errors import UsageError
from aligner.web.security import Guard

__all__ = ["HOST", "Address", "bind", "serve"]

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Address:
    """A socket that listens on this machine alone, and the token that requests must bring."""

    listener: socket.socket
    token: str

    @property
    def port(self) -> int:
        """The port, chosen by the system when none was asked for."""
        return int(self.listener.getsockname()[1])

    @property
    def url(self) -> str:
        """What to open. The token stands behind the #, which browsers send to nobody."""
        return f"http://{HOST}:{self.port}/#{self.token}"


def bind(port: int = 0, token: str | None = None) -> Address:
    """Listen on a port; 0: any that is free. Raises UsageError when it is taken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise UsageError(f"port {port}: {error.strerror or error}; choose another with --port, or leave it out") from None
    return Address(listener, token or secrets.token_urlsafe(24))


def serve(
    app: Starlette,
    address: Address,
    *,
    max_body: int,
    open_paths: frozenset[str],
    prefix: str | None = None,
    ready: Callable[[Callable[[], None]], None],
) -> None:
    """Answer requests until the process is told to stop (Ctrl+C, SIGTERM). `ready`: called once it listens, with what stops it."""
    hosts = frozenset(f"{name}:{address.port}" for name in (HOST, "localhost"))
    guard = Guard(app, token=address.token, hosts=hosts, max_body=max_body, open_paths=open_paths, prefix=prefix)
    config = uvicorn.Config(
        guard,
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=3,
        limit_concurrency=200,
        h11_max_incomplete_event_size=64_000,
        http="h11",
        ws="none",
        loop="asyncio",
        lifespan="on",
        proxy_headers=False,
    )
    server = uvicorn.Server(config)
    app.state.stopping = lambda: server.should_exit

    def stop() -> None:
        server.should_exit = True

    ready(stop)
    with suppress(KeyboardInterrupt):
        server.run(sockets=[address.listener])
