"""Unpacking an `.argosmodel` (a ZIP file with one folder) that nobody vouches for."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from aligner.errors import PackageError
from aligner.translation.progress import Progress, Report

__all__ = ["unpack"]

MOST_MEMBERS = 5_000
MOST_BYTES = 4 << 30
"""Unpacked; Argos's packages have 100 to 400 MB."""
HIGHEST_RATIO = 100
RATIO_FROM = 64 << 20
"""Unpacked bytes of a member from which the ratio counts: small files of zeros may be as small as they like."""
BLOCK = 1 << 20


def unpack(archive: Path, folder: Path, report: Report | None = None) -> Path:
    """Unpack into an empty folder and return the package's own folder in it.

    Refused before a byte is written: names that lead out of the folder, links and devices, encrypted members, two members of one
    name, too many members, more than 4 GB, bombs, more than one folder at the top. Raises PackageError.
    """
    try:
        with zipfile.ZipFile(archive) as file:
            members = [member for member in file.infolist() if not member.filename.startswith("__MACOSX/")]
            top = _check(archive, members)
            total, done = sum(member.file_size for member in members), 0
            for member in members:
                path = folder / member.filename
                if member.is_dir():
                    path.mkdir(parents=True, exist_ok=True)
                    continue
                path.parent.mkdir(parents=True, exist_ok=True)
                with file.open(member) as source, path.open("xb") as target:
                    while block := source.read(BLOCK):
                        target.write(block)
                        done += len(block)
                        if done > total:
                            raise PackageError(f"{archive}: {member.filename}: larger than it says; get the package again")
                        if report is not None:
                            report(Progress("unpack", done, total))
            return folder / top
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeDecodeError) as error:
        raise PackageError(f"{archive}: incomplete, damaged or no .argosmodel file ({error}); get the package again") from None
    except OSError as error:
        where = error.filename or archive
        raise PackageError(f"{where}: cannot be read or written ({error.strerror or error}); check disk and rights") from None


def _check(archive: Path, members: list[zipfile.ZipInfo]) -> str:
    """The name of the folder at the top."""
    if len(members) > MOST_MEMBERS:
        raise PackageError(f"{archive}: {len(members)} members, more than any package has; not unpacked")
    size = sum(member.file_size for member in members)
    if size > MOST_BYTES:
        raise PackageError(f"{archive}: {size} bytes when unpacked, more than any package has; not unpacked")
    tops: set[str] = set()
    seen: set[str] = set()
    for member in members:
        problem = _problem(member) or ("a second member of that name" if member.filename.rstrip("/").casefold() in seen else "")
        if problem:
            raise PackageError(f"{archive}: {member.filename!r}: {problem}; unsafe, not unpacked")
        seen.add(member.filename.rstrip("/").casefold())
        parts = PurePosixPath(member.filename).parts
        if len(parts) == 1 and not member.is_dir():
            raise PackageError(f"{archive}: {member.filename!r} is not in a folder; no .argosmodel file")
        tops.add(parts[0])
    if len(tops) != 1:
        raise PackageError(f"{archive}: {len(tops)} folders at the top where a package has one; no .argosmodel file")
    top = tops.pop()
    if top.startswith("."):
        raise PackageError(f"{archive}: a hidden folder ({top!r}) at the top; no .argosmodel file")
    return top


def _problem(member: zipfile.ZipInfo) -> str:
    name, kind = member.filename, stat.S_IFMT(member.external_attr >> 16)
    parts = name.rstrip("/").split("/")
    if not name.strip("/") or name.startswith("/") or ".." in parts or "." in parts or "" in parts:
        return "a path that leads elsewhere"
    if "\\" in name or ":" in name or not name.isprintable():
        return "a name that is not safe everywhere"
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "a link or device"
    if member.flag_bits & 1:
        return "encrypted"
    if member.file_size > RATIO_FROM and member.file_size > HIGHEST_RATIO * max(member.compress_size, 1):
        return f"{member.compress_size} bytes that would become {member.file_size}"
    return ""
