"""Writing files so that a reader never sees half of one."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from aligner.errors import AlignerError, OutputError

__all__ = ["atomic_write", "make_folder"]


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


@contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """A binary file that appears under its name only when it is complete and on disk; names ending in `.gz` are compressed.

    It is written as `NAME.part` beside its place, and removed when something goes wrong. Raises OutputError.
    """
    part = path if _is_special(path) else path.with_name(path.name + ".part")
    try:
        with part.open("wb") as raw:
            if path.suffix.lower() == ".gz":
                # Without a name and a date the same content makes the same bytes.
                with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
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
