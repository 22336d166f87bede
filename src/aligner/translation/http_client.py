"""HTTP and HTTPS with time limits that hold whatever a server does: look-up of the name, headers, every step of the content, and all of it.

The time-out of a socket is no such limit: it begins anew with every byte, so that a server that sends one now and then is waited for
without end. A thread does the talking, and is left behind when it takes too long.
"""

from __future__ import annotations

import http.client
import queue
import re
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from typing import Any
from urllib.parse import urlsplit

from aligner._version import __version__
from aligner.errors import PackageError

__all__ = ["DEFAULT_LIMITS", "OFFLINE", "Answer", "Interrupted", "TimeLimits", "ask", "is_address", "number"]

OFFLINE = "without a network, bring the .argosmodel file here and run: aligner models install FILE.argosmodel"
BLOCK = 1 << 16
BLOCKS_AHEAD = 16
STEP_BYTES = 1 << 16
"""What must come within a step: 3 kB a second, below which a package would take a day."""
LONGEST_REASON = 100
_ABSURD = 1 << 62
"""Stands for a length of more digits than any file has bytes."""


class Interrupted(Exception):
    """The content broke off, or comes too slowly."""


@dataclass(frozen=True)
class TimeLimits:
    """Seconds that a server is waited for.

    `answer`: until its headers are here: name look-up, connection, redirects. `step`: for the next 64 KiB (or the end) of the
    content. `total`: for everything that one installation asks for.
    """

    answer: float = 4.0
    step: float = 20.0
    total: float = 1200.0


DEFAULT_LIMITS = TimeLimits()


@dataclass(frozen=True)
class Answer:
    """What a server said; `blocks` is its content as it comes, and raises Interrupted."""

    status: int
    reason: str
    headers: Message
    blocks: Iterator[bytes]

    @property
    def length(self) -> int | None:
        """Bytes that are announced; None when the server does not say, or says no number."""
        return number(self.headers.get("Content-Length", ""))


def number(text: str) -> int | None:
    """A number in a header; None for anything else, 2**62 for one that is too long to be meant."""
    digits = text.strip()  # more than int() takes away: "302\x1d" is a number, too
    if not re.fullmatch("[0-9]+", digits):
        return None
    return int(digits) if len(digits) <= 18 else _ABSURD


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Never from an encrypted connection to a plain one."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> urllib.request.Request | None:
        if req.type == "https" and not newurl.lower().startswith("https:"):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)

    def http_error_302(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        try:
            return super().http_error_302(req, fp, code, msg, headers)
        except Exception:  # any: the connection must not stay open when there is no following, such as to an address that is none
            fp.close()
            raise

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _opener() -> urllib.request.OpenerDirector:
    """HTTP and HTTPS only: no file:, ftp: or data:, not even after a redirect."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.UnknownHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        _Redirects(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def is_address(text: str) -> bool:
    """Whether it is an http or https address."""
    try:
        return urlsplit(text).scheme.lower() in {"http", "https"}
    except ValueError:  # such as brackets that are not closed
        return False


def _request(address: str, headers: dict[str, str]) -> urllib.request.Request:
    if not is_address(address):
        raise PackageError(f"{address}: only http and https addresses can be fetched; {OFFLINE}")
    fixed = {"User-Agent": f"aligner/{__version__}", "Accept-Encoding": "identity"}
    try:
        return urllib.request.Request(address, headers=fixed | headers)  # noqa: S310 - the scheme was checked
    except ValueError as error:
        raise PackageError(f"{address}: not an address ({error})") from None


@contextmanager
def ask(address: str, headers: dict[str, str], limits: TimeLimits, deadline: float) -> Iterator[Answer]:
    """The server's answer, headers read; the connection is given up at the end of the context.

    `deadline`: time (monotonic) at which all of its content must be here. Raises PackageError.
    """
    talk = _Talk(_request(address, headers), limits)
    try:
        answer = talk.next(limits.answer)
    except TimeoutError:
        raise PackageError(f"{address}: no answer within {limits.answer:g} s; {OFFLINE}") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise PackageError(f"{address}: cannot be reached ({_short(reason)}); {OFFLINE}") from None
    try:
        yield Answer(answer.status, _short(answer.reason), answer.headers, talk.blocks(deadline))
    finally:
        talk.over.set()


def _short(reason: object) -> str:
    """What a server said, or what was wrong with it, on one line of bounded length."""
    return " ".join(str(reason)[:LONGEST_REASON].split())


class _Talk:
    """A request and what comes of it: the response, then blocks of its content, the last one empty; or an exception at any point."""

    def __init__(self, request: urllib.request.Request, limits: TimeLimits) -> None:
        self._request, self._limits = request, limits
        self._items: queue.Queue[Any] = queue.Queue(BLOCKS_AHEAD)
        self.over = threading.Event()
        threading.Thread(target=self._work, daemon=True).start()

    def _work(self) -> None:
        try:
            with self._response() as response:
                self._put(response)
                block = b"" if response.status >= 300 else response.read1(BLOCK)
                while self._put(block) and block:
                    block = response.read1(BLOCK)
        except Exception as error:  # any: it is raised where the items are taken
            self._put(error)

    def _response(self) -> Any:
        try:
            return _opener().open(self._request, timeout=self._limits.step)
        except urllib.error.HTTPError as error:
            return error  # it has what a response has, and a status of 300 or more

    def _put(self, item: Any) -> bool:
        """Whether anybody still wants it."""
        while not self.over.is_set():
            try:
                self._items.put(item, timeout=0.5)
                return True
            except queue.Full:
                continue
        return False

    def next(self, seconds: float) -> Any:
        """What comes next. Raises TimeoutError, or what the thread met."""
        try:
            item = self._items.get(timeout=max(seconds, 0.0))
        except queue.Empty:
            self.over.set()
            raise TimeoutError from None
        if isinstance(item, Exception) and not isinstance(item, urllib.error.HTTPError):
            raise item
        return item

    def blocks(self, deadline: float) -> Iterator[bytes]:
        """The content. Raises Interrupted, also when a step, or everything, takes too long."""
        start, came = time.monotonic(), 0
        while block := self._block(min(start + self._limits.step, deadline), came):
            came += len(block)
            if came >= STEP_BYTES:
                start, came = time.monotonic(), 0
            yield block
            if time.monotonic() >= deadline:
                raise Interrupted("it takes too long in all")

    def _block(self, end: float, came: int) -> bytes:
        try:
            return bytes(self.next(end - time.monotonic()))
        except TimeoutError:
            raise Interrupted(f"the server is too slow: {came} bytes in the last {self._limits.step:g} s") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise Interrupted(_short(error)) from None
