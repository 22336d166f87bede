"""Downloading over HTTP: no endless waiting, no half file taken for a complete one, resumed where it stopped.

A download in progress is two files: `NAME.part` and `NAME.json`, which holds what the server said about the file (ETag or date), so that a
later run asks for the rest only if the file is still the same one (RFC 9110, If-Range).
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from aligner.errors import PackageError
from aligner.translation.http_client import DEFAULT_LIMITS, OFFLINE, Answer, Interrupted, TimeLimits, ask, number
from aligner.translation.progress import Progress, Report

__all__ = ["discard", "download", "fetch", "file_sha256", "is_sha256"]

TRIES = 3
MOST_BYTES = 4 << 30


def _check_status(address: str, answer: Answer, *good: int) -> None:
    if answer.status not in good:
        raise PackageError(f"{address}: the server says {answer.status} {answer.reason}; check the address, or {OFFLINE}")


def fetch(address: str, *, most: int = 20 << 20, limits: TimeLimits = DEFAULT_LIMITS) -> bytes:
    """A small file, all of it, within one step of the time limits after the answer. Raises PackageError."""
    content = bytearray()
    with ask(address, {}, limits, time.monotonic() + limits.answer + limits.step) as answer:
        _check_status(address, answer, 200)
        try:
            for block in answer.blocks:
                content += block
                if len(content) > most:
                    raise PackageError(f"{address}: larger than {most} bytes; that is not what was expected")
        except Interrupted as error:
            raise PackageError(f"{address}: interrupted ({error}); try again, or {OFFLINE}") from None
    if answer.length not in {None, len(content)}:
        raise PackageError(f"{address}: interrupted ({len(content)} of {answer.length} bytes); try again, or {OFFLINE}")
    return bytes(content)


@dataclass(frozen=True)
class _Known:
    """What the server said about a file that is being downloaded."""

    validator: str = ""
    size: int | None = None

    @classmethod
    def read(cls, path: Path) -> _Known:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            return cls(_validator(data["validator"]), None if data["size"] is None else int(data["size"]))
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return cls()  # as if nothing had been downloaded

    @classmethod
    def of(cls, answer: Answer) -> _Known:
        tag = answer.headers.get("ETag", "")
        return cls(_validator(tag if tag and not tag.startswith("W/") else answer.headers.get("Last-Modified", "")), answer.length)


def _validator(text: str) -> str:
    """An ETag or date that can be sent back; else nothing, and the download cannot be resumed."""
    return text if re.fullmatch("[ -~]{1,500}", text) else ""


def download(
    address: str,
    folder: Path,
    *,
    sha256: str | None = None,
    size: int | None = None,
    report: Report | None = None,
    limits: TimeLimits = DEFAULT_LIMITS,
) -> Path:
    """Download into `folder` and return the file, which is complete and, where `sha256` or `size` is known, the right one.

    What an interrupted download left there is used when the server still has the same file. Raises PackageError.
    """
    name = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    part, state = folder / f"{name}.part", folder / f"{name}.json"
    deadline = time.monotonic() + limits.total
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for attempt in range(TRIES):
            before = _size(part)
            problem = _go_on(address, part, state, size, report, limits, deadline)
            if problem is None:
                break
            if attempt == TRIES - 1 or _size(part) == before or time.monotonic() >= deadline:
                go_on = " to go on from there" if _Known.read(state).validator else ""
                raise PackageError(f"{address}: {problem}; run the same command again{go_on}, or {OFFLINE}")
    except OSError as error:
        raise PackageError(
            f"{folder}: cannot be written ({error.strerror or error}); check disk and rights, or set ARGOS_PACKAGES_DIR"
        ) from None
    found = file_sha256(part)
    if sha256 is not None and found != sha256.lower():
        discard(part)
        raise PackageError(f"{address}: its SHA-256 is {found}, not {sha256.lower()}: damaged or another file; it was not installed")
    return part


def is_sha256(value: object) -> bool:
    """Whether it is the hexadecimal form of a SHA-256."""
    return isinstance(value, str) and re.fullmatch("[0-9a-fA-F]{64}", value) is not None


def discard(part: Path) -> None:
    """Remove a download."""
    part.unlink(missing_ok=True)
    part.with_suffix(".json").unlink(missing_ok=True)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _go_on(
    address: str, part: Path, state: Path, size: int | None, report: Report | None, limits: TimeLimits, deadline: float
) -> str | None:
    """Download what is missing; None when the file is complete, else what happened."""
    known, have = _Known.read(state), _size(part)
    resumed = bool(have and known.validator)
    if resumed and known.size == have:
        return None
    headers = {"Range": f"bytes={have}-", "If-Range": known.validator} if resumed else {}
    with ask(address, headers, limits, deadline) as answer:
        if answer.status == 416:  # the server's file is shorter than what is here
            discard(part)
            return "the file on the server changed"
        _check_status(address, answer, 200, 206)
        if answer.status == 206 and not (resumed and _continues(answer, have, known.size)):
            discard(part)
            return "the server sent another part than it was asked for"
        if answer.status == 200:
            known, have = _Known.of(answer), 0
            _check_size(address, known.size, size)
            part.unlink(missing_ok=True)
            state.write_text(json.dumps(asdict(known)), encoding="utf-8")
        total = known.size if known.size is not None else size
        have, problem = _receive(answer.blocks, part, have, total, report)
    if have > MOST_BYTES or (total is not None and have > total):
        discard(part)
        raise PackageError(f"{address}: longer than announced; it was not installed")
    if problem is None and total is not None and have < total:
        problem = f"interrupted at {have} of {total} bytes"
    return problem


def _check_size(address: str, announced: int | None, expected: int | None) -> None:
    if announced is not None and announced > MOST_BYTES:
        raise PackageError(f"{address}: more than {MOST_BYTES} bytes are announced, larger than any package; it was not downloaded")
    if None not in {announced, expected} and announced != expected:
        raise PackageError(f"{address}: {announced} bytes, where the index says {expected}; it was not downloaded")


def _continues(answer: Answer, have: int, size: int | None) -> bool:
    """Whether a part of a file is the one that was asked for."""
    match = re.fullmatch(r"bytes ([0-9]+)-[0-9]+/([0-9]+|\*)", answer.headers.get("Content-Range", "")[:200])
    return match is not None and number(match[1]) == have and (size is None or match[2] == "*" or number(match[2]) == size)


def _receive(blocks: Iterator[bytes], part: Path, have: int, total: int | None, report: Report | None) -> tuple[int, str | None]:
    """Append to the file as it comes: bytes that are there now, and what interrupted it."""
    with part.open("ab") as file:
        try:
            for block in blocks:
                file.write(block)
                have += len(block)
                if report is not None:
                    report(Progress("download", have, total))
                if have > (total if total is not None else MOST_BYTES):
                    break
        except Interrupted as error:
            return have, f"interrupted at {have} of {total if total is not None else '?'} bytes ({error})"
    return have, None


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal. Raises PackageError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PackageError(f"{path}: cannot be read ({error.strerror or error}); check the path and its rights") from None
