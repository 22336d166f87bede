"""The file `aligner.house`: a line a dismissal, tabs between its fields, sorted, so that version control merges what two people add."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from aligner.bitext import Scope
from aligner.checks.identity import Excerpt, Identity
from aligner.errors import HouseError, UsageError
from aligner.formats.escaping import hidden_name, is_hidden
from aligner.formats.files import atomic_write
from aligner.house.dismissals import Dismissal, House

__all__ = ["FILE_NAME", "add_to_house", "alone", "change_house", "house_text", "parse_house", "read_house"]

FILE_NAME = "aligner.house"
VERSION = 1
MAX_BYTES = 50_000_000
MAX_LINE = 10_000
_FIRST = "aligner house "
_COLUMNS = ("id", "check", "scope", "date", "by", "article", "source", "translation", "reason")
_HEAD = f"# {'  '.join(_COLUMNS)}"
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_TRIES = 5


def read_house(path: Path) -> House:
    """The house of a file; an empty one when there is no file. Raises HouseError for a file that is not one, or is damaged."""
    return parse_house(_read(path), path)


def change_house(path: Path, change: Callable[[House], House]) -> House:
    """Read the house, write what `change` makes of it, and return that.

    One program changes it at a time. When an editor or version control writes the file meanwhile, what they wrote is read and changed
    instead. Raises HouseError and OutputError.
    """
    with alone(path.parent):
        for _ in range(_TRIES):
            before = _read(path)
            changed = change(parse_house(before, path))
            content = house_text(changed)
            if content == before:
                return changed
            if _read(path) == before:
                with atomic_write(path) as out:
                    out.write(content)
                return changed
    raise HouseError(f"{path}: another program writes it all the time; try again")


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other aligner changes its files in this folder. The lock is on the folder itself, so that no file of it is left over.

    Where a system has no such locks, the comparison before writing has to do.
    """
    with ExitStack() as stack:
        with suppress(ImportError, OSError):
            import fcntl

            descriptor = os.open(folder, os.O_RDONLY)
            stack.callback(os.close, descriptor)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield


def add_to_house(path: Path, dismissals: Iterable[Dismissal]) -> House:
    """Add dismissals to the file, and return the house. Raises HouseError and OutputError."""
    added = tuple(dismissals)
    return change_house(path, lambda house: house.with_dismissals(added))


def house_text(house: House) -> bytes:
    """The file of a house. The same dismissals make the same bytes."""
    lines = [f"{_FIRST}{VERSION}", _HEAD, *house.remarks, *map(_line, house.dismissals)]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def parse_house(content: bytes, path: Path) -> House:
    """The house that `house_text` wrote; lines may come in any order. `path` is for messages. Raises HouseError."""
    if not content:
        return House()
    lines = _lines(content, path)
    if not lines or not lines[0].startswith(_FIRST):
        _refuse_conflicts(lines[:1], path)
        raise HouseError(f"{path}:1: not a house file; its first line must be `{_FIRST}{VERSION}`")
    version = lines[0].removeprefix(_FIRST).strip()
    if version != str(VERSION):
        raise HouseError(f"{path}:1: version {version[:20]!r} of the house file, and this aligner knows {VERSION}; update aligner")
    _refuse_conflicts(lines, path)
    remarks = tuple(dict.fromkeys(line for line in lines[1:] if line.startswith("#") and line != _HEAD))
    dismissals = [
        _dismissal(line, f"{path}:{number}")
        for number, line in enumerate(lines[1:], 2)
        if line.strip() and not line.startswith("#") and line != lines[0]
    ]
    return House(tuple(dismissals), remarks)


def _read(path: Path) -> bytes:
    try:
        if not path.exists():
            return b""
        if path.stat().st_size > MAX_BYTES:
            raise HouseError(f"{path}: larger than {MAX_BYTES // 1_000_000} MB, so not a house file; give another with --house")
        return path.read_bytes()
    except OSError as error:
        raise HouseError(f"{path}: cannot be read ({error.strerror or error}); check the name and the rights") from None


def _lines(content: bytes, path: Path) -> list[str]:
    """The lines as text. Raises HouseError for bytes and characters that a house file never holds."""
    lines = []
    for number, raw in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        try:
            line = raw.removesuffix(b"\r").decode("utf-8")
        except UnicodeDecodeError:
            raise HouseError(f"{path}:{number}: not UTF-8; restore the file, or remove the line") from None
        odd = next((one for one in line if one != "\t" and is_hidden(one)), None)
        if odd is not None:
            raise HouseError(f"{path}:{number}: a character that cannot be seen ({hidden_name(odd)}); restore the file, or remove the line")
        if len(line) > MAX_LINE:
            raise HouseError(f"{path}:{number}: a line of {len(line):,} characters, too long for a dismissal; remove it")
        lines.append(line)
    return lines


def _refuse_conflicts(lines: Iterable[str], path: Path) -> None:
    for number, line in enumerate(lines, 1):
        if line.startswith(_CONFLICT):
            raise HouseError(
                f"{path}:{number}: version control could not merge here; keep the lines of both sides, remove the lines with "
                "<<<<<<<, ======= and >>>>>>>, and run again"
            )


def _line(dismissal: Dismissal) -> str:
    one, identity = dismissal, dismissal.identity
    fields = (one.id, identity.check, one.scope, one.date, one.by, one.article, identity.source, identity.target, one.reason)
    return "\t".join(str(field) for field in fields)


def _dismissal(line: str, where: str) -> Dismissal:
    fields = line.split("\t")
    if len(fields) != len(_COLUMNS):
        raise HouseError(
            f"{where}: {len(fields)} fields where a dismissal has {len(_COLUMNS)} ({', '.join(_COLUMNS)}), with tabs between them"
        )
    written, check, scope, date, by, article, source, target, reason = fields
    if scope not in set(Scope):
        raise HouseError(f"{where}: unknown scope {scope[:40]!r}; use {', '.join(Scope)}")
    try:
        identity = Identity(check, Excerpt.read(source), Excerpt.read(target))
        found = Dismissal(identity, Scope(scope), article, reason, date, by)
    except (UsageError, ValueError) as error:
        raise HouseError(f"{where}: {error}") from None
    if found.id != written:
        raise HouseError(f"{where}: the id {written[:40]!r} is not that of these words; restore the line, or remove it and dismiss again")
    return found
