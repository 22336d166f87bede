"""Installing, verifying and removing Argos packages, in the folder that Argos Translate and LibreTranslate use, too.

A package is downloaded, unpacked and tried out in a staging folder beside the packages' folder and comes in by one rename: a run that
is killed, a full disk or a bad file never leave half a package where something would load it.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from aligner.errors import PackageError
from aligner.translation.archive import unpack
from aligner.translation.argos import ArgosPackage, installed_packages
from aligner.translation.argos_settings import index_address, packages_folder
from aligner.translation.canary import MOST_FAILED, Trial
from aligner.translation.download import discard, download, file_sha256, is_sha256
from aligner.translation.http_client import DEFAULT_LIMITS, TimeLimits, is_address
from aligner.translation.package_index import available, newest, parse_direction
from aligner.translation.progress import Progress, Report

__all__ = ["Verification", "find_installed", "install", "remove", "staging_folder", "verify"]

TRIAL_SECONDS = 180
OLDEST_DOWNLOAD = 7 * 24 * 3600
"""Seconds after which an interrupted download is not worth keeping."""


@dataclass(frozen=True)
class Verification:
    """What became of trying a package out: `problem` is empty when it may be used."""

    package: ArgosPackage
    trials: tuple[Trial, ...]
    problem: str


def staging_folder(folder: Path) -> Path:
    """Where packages are prepared: beside the packages' folder, never in it, where Argos Translate would take it for a package."""
    folder = folder.absolute()
    return folder.parent / f".{folder.name}-staging"


def install(
    source: str,
    *,
    folder: Path | None = None,
    index: str | None = None,
    sha256: str | None = None,
    report: Report | None = None,
    limits: TimeLimits = DEFAULT_LIMITS,
) -> ArgosPackage:
    """Install from a file, an http(s) address (`#sha256=…` at its end is checked) or, by the direction's name (`es-en`), from the index.

    `folder`: the packages' folder (default: where Argos Translate has it). `sha256`: what the file's must be. `limits`: how long
    servers are waited for. A package of the same folder name is replaced. Raises PackageError: nothing was changed then.
    """
    folder = folder or packages_folder()
    if sha256 is not None and not is_sha256(sha256):
        raise PackageError(f"{source}: not installed: {sha256[:80]!r} is no SHA-256, which has 64 hexadecimal digits")
    with _staging(folder) as staging:
        direction = None
        if is_address(source):
            archive = _from_address(source, staging, sha256, report, limits)
        elif _is_there(Path(source), stat.S_ISREG):
            archive = Path(source)
            _check_sha256(archive, sha256)
        else:
            direction = parse_direction(source)
            if direction is None:
                raise PackageError(f"{source}: no such file, and neither an http(s) address nor a direction such as es-en")
            archive = _from_index(direction, staging, index, sha256, report, limits)
        try:
            package = _unpacked(source, archive, staging, report)
            if direction not in {None, (package.from_code, package.to_code)}:
                raise PackageError(f"{source}: the file that the index names translates {package.direction}; not installed")
            _accept(source, package, report)
            return _move_in(package, folder, staging)
        finally:
            if archive.is_relative_to(staging):
                discard(archive)


def _is_there(path: Path, is_kind: Callable[[int], bool]) -> bool:
    """Whether there is something of that kind; a name that no file could have is a name of something else."""
    try:
        return is_kind(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _check_sha256(archive: Path, expected: str | None) -> None:
    if expected is not None and (found := file_sha256(archive)) != expected.lower():
        raise PackageError(f"{archive}: its SHA-256 is {found}, not {expected.lower()}: damaged or another file; it was not installed")


def _from_address(source: str, staging: Path, sha256: str | None, report: Report | None, limits: TimeLimits) -> Path:
    address, fragment = urldefrag(source)
    own = fragment.removeprefix("sha256=")
    if fragment and (own == fragment or not is_sha256(own)):
        raise PackageError(f"{source}: not installed: after # comes sha256= with 64 hexadecimal digits, or nothing")
    return download(address, staging / "downloads", sha256=sha256 or own or None, report=report, limits=limits)


def _from_index(
    direction: tuple[str, str], staging: Path, index: str | None, sha256: str | None, report: Report | None, limits: TimeLimits
) -> Path:
    deadline = time.monotonic() + limits.total
    package = newest(available(index, limits=limits), *direction)
    if package is None:
        raise PackageError(
            f"{index_address(index)}: no package for {'-'.join(direction)} there; look with: aligner models list --available"
        )
    if package.problem:
        raise PackageError(f"{package.code or package.direction} {package.version[:40]}: not installed: {package.problem}")
    problems = []
    for link in package.links:
        left = replace(limits, total=deadline - time.monotonic())
        try:
            return download(link, staging / "downloads", sha256=sha256 or package.sha256, size=package.size, report=report, limits=left)
        except PackageError as error:
            problems.append(error)
        if time.monotonic() >= deadline:
            break
    raise problems[0]


def _unpacked(source: str, archive: Path, staging: Path, report: Report | None) -> ArgosPackage:
    room = Path(tempfile.mkdtemp(prefix="unpack-", dir=staging))
    try:
        return ArgosPackage.read(unpack(archive, room, report))
    except PackageError as error:
        name = urlsplit(source).path.rsplit("/", 1)[-1] or source
        message = (
            str(error)
            .replace(f"{room}{os.sep}", "")
            .replace(str(archive), source)
            .replace("remove the folder and install again", "get the package again")
        )
        raise PackageError(message if source in message else f"{name}: {message}") from None


def _accept(source: str, package: ArgosPackage, report: Report | None) -> None:
    if report is not None:
        report(Progress("check", 0, None))
    verification = verify(package)
    if verification.problem:
        raise PackageError(f"{source}: not installed: {verification.problem}; get another version of the package")
    if report is not None:
        report(Progress("check", len(verification.trials), len(verification.trials)))


def verify(package: ArgosPackage) -> Verification:
    """Load a package in a process of its own and let it translate plain sentences. Raises nothing: see `problem`."""
    command = [sys.executable, "-P", "-m", "aligner.translation.canary", str(package.folder)]
    try:
        process = subprocess.run(command, capture_output=True, check=False, timeout=TRIAL_SECONDS)
    except subprocess.TimeoutExpired:
        return Verification(package, (), f"it did not translate a few sentences within {TRIAL_SECONDS} s")
    except OSError as error:
        return Verification(package, (), f"it could not be tried out ({error.strerror or error})")
    try:
        answer = json.loads(process.stdout)
    except ValueError:
        words = process.stderr.decode("utf-8", errors="replace").strip().splitlines()
        return Verification(
            package, (), f"loading it ended the process (code {process.returncode}: {words[-1] if words else 'no message'})"
        )
    if "error" in answer:
        return Verification(package, (), str(answer["error"]).replace(f"{package.folder}{os.sep}", ""))
    trials = tuple(Trial(sentence, output, tuple(faults)) for sentence, output, faults in answer["trials"])
    return Verification(package, trials, _verdict(trials))


def _verdict(trials: tuple[Trial, ...]) -> str:
    failed = [trial for trial in trials if trial.faults]
    if len(failed) <= MOST_FAILED * len(trials):
        return ""
    first = failed[0]
    output = first.output if len(first.output) <= 60 else first.output[:60] + "…"
    return f"{len(failed)} of {len(trials)} test sentences came out wrong ({first.sentence!r} as {output!r}: {', '.join(first.faults)})"


def _move_in(package: ArgosPackage, folder: Path, staging: Path) -> ArgosPackage:
    """By rename; the package that it replaces is out of the way for a moment and comes back if something goes wrong."""
    place = folder / package.folder.name
    aside = Path(tempfile.mkdtemp(prefix="unpack-", dir=staging)) / place.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if place.exists():
            place.rename(aside)
        try:
            package.folder.rename(place)
        except OSError:
            if aside.exists():
                aside.rename(place)
            raise
    except OSError as error:
        if error.errno == errno.EXDEV:
            raise PackageError(
                f"{folder}: is on another disk than {staging.parent}; set ARGOS_PACKAGES_DIR to a folder inside it"
            ) from None
        raise PackageError(f"{folder}: cannot be written ({error.strerror}); check its rights, or set ARGOS_PACKAGES_DIR") from None
    return ArgosPackage.read(place)


def find_installed(name: str, *, folder: Path | None = None) -> list[ArgosPackage]:
    """Packages of a direction (`es-en`) or of a folder's name, newest first. Raises PackageError when there is none."""
    folder = folder or packages_folder()
    packages, _ = installed_packages(folder)
    found = [
        package for package in packages if package.folder.name == name or (package.from_code, package.to_code) == parse_direction(name)
    ]
    if not found:
        have = ", ".join(package.folder.name for package in packages) or "none"
        raise PackageError(f"{name}: no such package in {folder} (installed: {have})")
    return found


def remove(name: str, *, folder: Path | None = None) -> list[Path]:
    """Remove all packages of a direction, or the one of a folder's name, even a damaged one; the folders that were. Raises PackageError."""
    folder = folder or packages_folder()
    try:
        places = [package.folder for package in find_installed(name, folder=folder)]
    except PackageError:
        place = folder / name
        if not name or Path(name).name != name or name.startswith(".") or not _is_there(place, stat.S_ISDIR):
            raise
        places = [place]
    with _staging(folder) as staging:
        try:
            for place in places:
                place.rename(Path(tempfile.mkdtemp(prefix="unpack-", dir=staging)) / place.name)
        except OSError as error:
            raise PackageError(f"{place}: cannot be removed ({error.strerror or error}); check its rights") from None
    return places


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """The staging folder, locked for this process, without what killed runs left."""
    staging = staging_folder(folder)
    with ExitStack() as stack:
        try:
            staging.mkdir(parents=True, exist_ok=True)
            stack.enter_context(_lock(staging / "lock"))
        except BlockingIOError:
            raise PackageError(f"{folder}: another process installs or removes packages there; wait until it is done") from None
        except OSError as error:
            raise PackageError(
                f"{staging}: cannot be written ({error.strerror or error}); check its rights, or set ARGOS_PACKAGES_DIR"
            ) from None
        _clean(staging)
        try:
            yield staging
        finally:
            _clean(staging)


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """A lock on a file, which the system releases when the process ends, however it ends. Raises OSError, BlockingIOError when it is held.

    It is SQLite's, the one way of locking in the standard library that is the same on all systems.
    """
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as db:
            db.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.DatabaseError as error:
        raise BlockingIOError if error.sqlite_errorname == "SQLITE_BUSY" else OSError(str(error)) from None


def _clean(staging: Path) -> None:
    for room in staging.glob("unpack-*"):
        shutil.rmtree(room, ignore_errors=True)  # what cannot be removed now is tried again next time
    for path in (staging / "downloads").glob("*"):
        if time.time() - path.stat().st_mtime > OLDEST_DOWNLOAD:
            path.unlink(missing_ok=True)
