"""Files as streams: packed and unpacked by their ending, and written so that a reader never sees half of one."""

from __future__ import annotations

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, cast

from aligner.errors import AlignerError, FormatError, OutputError, UsageError

__all__ = ["PACKED", "READ_ONLY", "atomic_write", "make_folder", "open_input", "read_whole", "unpacked_name"]

PACKED = (".gz", ".zst")
"""Endings of packed files."""
READ_ONLY = (".sdlxliff", ".mqxliff", ".mxliff", ".txlf")
"""Endings of other programs' own XLIFF, which is read and never written."""


def unpacked_name(path: Path) -> str:
    """The name of a file in lower case, without the ending that says that it is packed."""
    name = path.name.lower()
    return name[: -len(path.suffix)] if name.endswith(PACKED) else name


def open_input(path: Path) -> BinaryIO:
    """The file opened for reading, unpacked when its name ends in `.gz` or `.zst`.

    Raises FormatError when it cannot be opened, UsageError when what unpacks `.zst` is not installed; reading a damaged file OSError.
    """
    suffix = path.suffix.lower()
    try:
        if suffix == ".gz":
            return _unpacked(gzip.open(path, "rb"), zlib.error)
        if suffix == ".zst":
            zstd = _zstd()
            return _unpacked(zstd.open(path, "rb"), zstd.ZstdError)
        return path.open("rb")
    except OSError as error:
        raise FormatError(f"{path}: cannot be read ({error.strerror or error})") from None


class _Unpacking(io.RawIOBase):
    """An unpacked file whose damage is an OSError, however it is packed."""

    def __init__(self, file: Any, damage: type[Exception]) -> None:
        super().__init__()
        self._file, self._damage = file, damage

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            content = self._file.read(len(buffer))
        except (EOFError, self._damage) as error:
            raise OSError(f"damaged or cut: {error}") from None
        buffer[: len(content)] = content
        return len(content)

    def close(self) -> None:
        self._file.close()
        super().close()


def _unpacked(file: Any, damage: type[Exception]) -> BinaryIO:
    return io.BufferedReader(_Unpacking(file, damage), 1 << 16)


def _zstd() -> Any:
    """The module that packs and unpacks Zstandard: Python's own from 3.14 on, else its copy for older versions. Raises UsageError."""
    for name in ("compression.zstd", "backports.zstd"):
        with suppress(ImportError):
            return import_module(name)
    raise UsageError("files ending in .zst need another package: pip install 'aligner[zstd]'")


def _is_special(path: Path) -> bool:
    """Whether it is a device or a pipe (/dev/null, a named pipe), which is written to and never replaced. Raises OutputError."""
    try:
        if path.is_dir():
            raise OutputError(f"{path}: cannot be written (it is a folder); choose the name of a file")
        return path.exists() and not path.is_file()
    except OutputError:
        raise
    except OSError as error:  # such as a name longer than any may be
        raise OutputError(f"{path}: cannot be written ({error.strerror}); choose another name") from None


def read_whole(path: Path, largest: int, what: str) -> bytes:
    """The bytes of a file of at most `largest`. `what`: what it should be, for the message. Raises FormatError."""
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise FormatError(f"{path}: cannot be read ({error.strerror or error}); check the name and the rights") from None
    if len(content) > largest:
        raise FormatError(f"{path}: larger than {largest // 1_000_000} MB, too large for {what}")
    return content


@contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """A binary file that appears under its name only when it is complete and on disk; names ending in `.gz` or `.zst` are packed.

    It is written as `NAME.part` beside its place, and removed when something goes wrong. Raises OutputError, and UsageError for the ending
    of a file of another program, which is only read.
    """
    if unpacked_name(path).endswith(READ_ONLY):
        raise UsageError(f"{path}: a {Path(unpacked_name(path)).suffix} file is never written, only read; give a name that ends in .xlf")
    part = path if _is_special(path) else path.with_name(path.name + ".part")
    zstd = _zstd() if path.suffix.lower() == ".zst" else None
    try:
        with part.open("wb") as raw:
            if path.suffix.lower() == ".gz":
                # Without a name and a date the same content makes the same bytes.
                with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
                    yield cast(BinaryIO, packed)
            elif zstd is not None:
                with zstd.ZstdFile(raw, mode="wb") as packed:
                    yield cast(BinaryIO, packed)
            else:
                yield raw
            raw.flush()
            if part != path:
                os.fsync(raw.fileno())
        if part != path:
            part.replace(path)
    except AlignerError:
        _remove(part, path)
        raise
    except OSError as error:
        _remove(part, path)
        raise OutputError(f"{path}: cannot be written ({error.strerror or error}); choose another place or make room") from None
    except BaseException:
        _remove(part, path)
        raise


def _remove(part: Path, path: Path) -> None:
    if part != path:
        # What cannot be removed was never there, or is beyond our rights; the first error is the one to tell.
        with suppress(OSError):
            part.unlink(missing_ok=True)


def make_folder(path: Path) -> None:
    """The folder and its parents, where missing. Raises OutputError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
        if not os.access(path, os.W_OK | os.X_OK):
            raise PermissionError(13, "Permission denied")
    except OSError as error:
        raise OutputError(f"{path}: cannot be used as a folder to write to ({error.strerror or error}); choose another") from None
