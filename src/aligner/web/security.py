"""What every request to a local server must pass, and what every answer carries.

A page of the internet that is open in the same browser can send requests to 127.0.0.1. It does not know the token, it cannot set the header
that carries it, its Origin is another, and a name that it points to this machine is not in our list of hosts.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse

__all__ = ["POLICY", "BodyTooLarge", "Guard"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""The Content-Security-Policy of our own pages: scripts and styles from this server alone, none inline, and no HTML from strings."""
_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


class Guard:
    """Refuses requests that are not from our own page. `open_paths`: what anybody may get, as it holds no text of an article.

    `prefix`: paths below it are open, too, because each holds a name that nobody can guess.
    """

    def __init__(
        self, app: App, *, token: str, hosts: frozenset[str], max_body: int, open_paths: frozenset[str], prefix: str | None = None
    ) -> None:
        """`hosts`: what the Host header may say, with the port. `max_body`: bytes of a request."""
        self._app, self._token, self._hosts, self._max_body = app, token, hosts, max_body
        self._open, self._prefix = open_paths, prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        refusal = self._refusal(scope)
        if refusal is not None:
            status, reason = refusal
            await JSONResponse({"error": reason}, status)(scope, receive, _with_headers(send))
            return
        await self._app(scope, _limited(receive, self._max_body), _with_headers(send))

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        request = Request(scope)
        headers: Headers = request.headers
        hosts, origins = headers.getlist("host"), headers.getlist("origin")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return 403, "the Host of the request is not this server; open the address that aligner printed"
        from_elsewhere = any(origin.lower() not in {f"http://{host}" for host in self._hosts} for origin in origins)
        if from_elsewhere or headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return 403, "the request comes from another page; open the address that aligner printed"
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length[:20]) > self._max_body:
            return 413, f"too large; a request may have {self._max_body:,} bytes"
        path = str(scope["path"])
        if path in self._open or (self._prefix is not None and path.startswith(self._prefix)):
            return None
        given = headers.get("authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._token.encode()):
            return 401, "no token, or a wrong one; open the address that aligner printed when it started"
        return None


class BodyTooLarge(Exception):
    """A body without a length that went on for longer than it may."""


def _limited(receive: Receive, most: int) -> Receive:
    """The same messages, counted: a body that does not say its length is cut off, too."""
    size = 0

    async def limited() -> MutableMapping[str, Any]:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > most:
            raise BodyTooLarge
        return message

    return limited


def _with_headers(send: Send) -> Send:
    async def with_headers(message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("content-security-policy", POLICY)
        await send(message)

    return with_headers
