"""Downloading over HTTP: no endless waiting, no half file taken for a whole one, resumed where it stopped.

A download in progress is two files: `NAME.part` and `NAME.json`, which holds what the server said about the file (ETag or date), so that a
later run asks for the rest only if the file is still the same one (RFC 9110, If-Range).
"""

from __future__ import annotations

import hashlib
import http.client
import json
import queue
import re
import threading
import urllib.error
import urllib.request
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aligner._version import __version__
from aligner.errors import PackageError
from aligner.translation.progress import Progress, Report

__all__ = ["download", "fetch", "file_sha256", "is_address"]

CONNECT_SECONDS = 4.0
"""Until a server must have answered: name lookup, connection, redirects and headers together."""
READ_SECONDS = 30.0
"""Without a byte, after which a download counts as interrupted."""
TRIES = 3
BLOCK = 1 << 16
MOST_BYTES = 4 << 30
OFFLINE = "without a network, bring the .argosmodel file here and run: aligner models install FILE.argosmodel"


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Never from an encrypted connection to a plain one."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> urllib.request.Request | None:
        if req.type == "https" and not newurl.lower().startswith("https:"):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)


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


def _open(request: urllib.request.Request, connect_seconds: float, read_seconds: float) -> http.client.HTTPResponse:
    """The answer, headers read. Looking up a name knows no time-out, so that a thread does it and is left behind when it takes too long."""
    answers: queue.Queue[Any] = queue.Queue(1)
    late = threading.Event()

    def work() -> None:
        try:
            answer: Any = _opener().open(request, timeout=read_seconds)
        except (OSError, http.client.HTTPException, ValueError) as error:
            answer = error
        if late.is_set() and not isinstance(answer, Exception):
            answer.close()
        answers.put(answer)

    threading.Thread(target=work, daemon=True).start()
    try:
        answer = answers.get(timeout=connect_seconds)
    except queue.Empty:
        late.set()
        raise PackageError(f"{request.full_url}: no answer within {connect_seconds:g} s; {OFFLINE}") from None
    if isinstance(answer, urllib.error.HTTPError):
        return answer  # type: ignore[return-value]  # it has what a response has, and a status of 300 or more
    if isinstance(answer, Exception):
        reason = getattr(answer, "reason", answer)
        raise PackageError(f"{request.full_url}: cannot be reached ({reason}); {OFFLINE}") from None
    return answer  # type: ignore[no-any-return]


def _check_status(address: str, answer: http.client.HTTPResponse) -> None:
    if answer.status not in {200, 206}:
        raise PackageError(f"{address}: the server says {answer.status} {answer.reason}; check the address, or {OFFLINE}")


def fetch(address: str, *, most: int = 20 << 20, connect_seconds: float = CONNECT_SECONDS, read_seconds: float = READ_SECONDS) -> bytes:
    """A small file, whole. Raises PackageError."""
    with _open(_request(address, {}), connect_seconds, read_seconds) as answer:
        _check_status(address, answer)
        try:
            content = answer.read(most + 1)
        except (OSError, http.client.HTTPException) as error:
            raise PackageError(f"{address}: interrupted ({error}); try again, or {OFFLINE}") from None
        length = answer.headers.get("Content-Length")
    if len(content) > most:
        raise PackageError(f"{address}: larger than {most} bytes; that is not what was expected")
    if length is not None and length.isdigit() and int(length) != len(content):
        raise PackageError(f"{address}: interrupted ({len(content)} of {length} bytes); try again, or {OFFLINE}")
    return content


@dataclass(frozen=True)
class _Known:
    """What the server said about a file that is being downloaded."""

    validator: str = ""
    size: int | None = None

    @classmethod
    def read(cls, path: Path) -> _Known:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            return cls(str(data["validator"]), None if data["size"] is None else int(data["size"]))
        except (OSError, ValueError, KeyError, TypeError):
            return cls()  # as if nothing had been downloaded

    @classmethod
    def of(cls, answer: http.client.HTTPResponse) -> _Known:
        tag = answer.headers.get("ETag", "")
        length = answer.headers.get("Content-Length", "")
        validator = tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")
        return cls(validator, int(length) if length.isdigit() else None)


def download(
    address: str,
    folder: Path,
    *,
    sha256: str | None = None,
    size: int | None = None,
    report: Report | None = None,
    connect_seconds: float = CONNECT_SECONDS,
    read_seconds: float = READ_SECONDS,
) -> Path:
    """Download into `folder` and return the file, which is whole and, where `sha256` or `size` is known, the right one.

    What an interrupted download left there is used when the server still has the same file. Raises PackageError.
    """
    name = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    part, state = folder / f"{name}.part", folder / f"{name}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for attempt in range(TRIES):
            before = _size(part)
            problem = _go_on(address, part, state, size, report, (connect_seconds, read_seconds))
            if problem is None:
                break
            if attempt == TRIES - 1 or _size(part) == before:
                raise PackageError(f"{address}: {problem}; run the same command again to go on from there, or {OFFLINE}")
    except OSError as error:
        raise PackageError(
            f"{folder}: cannot be written ({error.strerror or error}); check disk and rights, or set ARGOS_PACKAGES_DIR"
        ) from None
    found = file_sha256(part)
    if sha256 is not None and found != sha256.lower():
        discard(part)
        raise PackageError(f"{address}: its SHA-256 is {found}, not {sha256.lower()}: damaged or another file; it was not installed")
    return part


def discard(part: Path) -> None:
    """Remove a download."""
    part.unlink(missing_ok=True)
    part.with_suffix(".json").unlink(missing_ok=True)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _go_on(address: str, part: Path, state: Path, size: int | None, report: Report | None, seconds: tuple[float, float]) -> str | None:
    """Download what is missing; None when the file is whole, else what happened."""
    known, have = _Known.read(state), _size(part)
    resumed = bool(have and known.validator)
    if resumed and known.size == have:
        return None
    headers = {"Range": f"bytes={have}-", "If-Range": known.validator} if resumed else {}
    with _open(_request(address, headers), *seconds) as answer:
        if answer.status == 416:  # the server's file is shorter than what is here
            discard(part)
            return "the file on the server changed"
        _check_status(address, answer)
        if answer.status == 206 and not (resumed and _continues(answer, have, known.size)):
            discard(part)
            return "the server sent another part than it was asked for"
        if answer.status == 200:
            known, have = _Known.of(answer), 0
            if (known.size or 0) > MOST_BYTES:
                raise PackageError(f"{address}: {known.size} bytes, larger than any package; it was not downloaded")
            if size is not None and known.size not in {None, size}:
                raise PackageError(f"{address}: {known.size} bytes, where the index says {size}; it was not downloaded")
            part.unlink(missing_ok=True)
            state.write_text(json.dumps(asdict(known)), encoding="utf-8")
        total = known.size if known.size is not None else size
        have, problem = _receive(answer, part, have, total, report)
    if have > MOST_BYTES or (total is not None and have > total):
        discard(part)
        raise PackageError(f"{address}: longer than announced; it was not installed")
    if problem is None and total is not None and have < total:
        problem = f"interrupted at {have} of {total} bytes"
    return problem


def _continues(answer: http.client.HTTPResponse, have: int, size: int | None) -> bool:
    match = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", answer.headers.get("Content-Range", ""))
    return match is not None and int(match[1]) == have and (size is None or match[2] in {"*", str(size)})


def _receive(answer: http.client.HTTPResponse, part: Path, have: int, total: int | None, report: Report | None) -> tuple[int, str | None]:
    """Append to the file as it comes: bytes that are there now, and what interrupted it."""
    with part.open("ab") as file:
        while have <= (total if total is not None else MOST_BYTES):
            try:
                block = answer.read(BLOCK)
            except (TimeoutError, http.client.HTTPException, ConnectionError) as error:
                return have, f"interrupted at {have} of {total if total is not None else '?'} bytes ({error})"
            if not block:
                break
            file.write(block)
            have += len(block)
            if report is not None:
                report(Progress("download", have, total))
    return have, None


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal. Raises PackageError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PackageError(f"{path}: cannot be read ({error.strerror or error}); check the path and its rights") from None
