"""Finding which files belong together.

In a folder, a file's language is told by its name (`x.es.txt`, `x_es.txt`, `x-es.txt`, `x.es`) or by a folder above it (`es/x.txt`);
files whose paths are the same but for that are a pair.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.articles import SUFFIXES
from aligner.batch.manifest import MANIFEST_SUFFIXES, PairSpec, read_manifest
from aligner.errors import ManifestError
from aligner.languages import LANGUAGES

__all__ = ["Discovery", "Unpaired", "discover", "pair_name"]

_NAMED = re.compile(rf"(?P<stem>.+)[._-](?P<language>{'|'.join(LANGUAGES)})(?P<rest>\.\w+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A file that is in no pair, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Discovery:
    """Pairs in the order of their ids, and what was left over. Articles without a counterpart are in both."""

    pairs: tuple[PairSpec, ...]
    unpaired: tuple[Unpaired, ...]


def discover(paths: Iterable[str], *, source_language: str = "es") -> Discovery:
    """Pairs of folders and manifests; `-` is a manifest on standard input. `source_language`: where nothing else says it.

    Raises ManifestError for a path that is missing or neither, and when two pairs have the same id.
    """
    pairs: list[PairSpec] = []
    unpaired: list[Unpaired] = []
    for name in paths:
        path = Path(name)
        if name == "-":
            pairs += read_manifest(sys.stdin, "<stdin>", Path(), source_language=source_language)
        elif path.is_dir():
            found = _in_folder(path, source_language)
            pairs += found.pairs
            unpaired += found.unpaired
        elif path.suffix.lower() in MANIFEST_SUFFIXES and path.is_file():
            pairs += _manifest(path, source_language)
        else:
            what = "neither a folder nor a manifest (.csv, .tsv, .jsonl)" if path.exists() else "not found"
            raise ManifestError(f"{path}: {what}; give a folder of articles, a manifest, or - for a manifest on standard input")
    _refuse_same_ids(pairs)
    alone = [Unpaired(pair.source, "no counterpart: it is translated") for pair in pairs if pair.target is None]
    return Discovery(tuple(sorted(pairs, key=lambda pair: pair.id)), (*unpaired, *alone))


def _manifest(path: Path, source_language: str) -> list[PairSpec]:
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return list(read_manifest(stream, str(path), path.parent, source_language=source_language))
    except OSError as error:
        raise ManifestError(f"{path}: cannot be read ({error.strerror or error})") from None


def _refuse_same_ids(pairs: Iterable[PairSpec]) -> None:
    seen: dict[str, PairSpec] = {}
    for pair in pairs:
        if pair.id in seen:
            raise ManifestError(f"{pair.source}: the id {pair.id!r} is also that of {seen[pair.id].source}; rename one of them")
        seen[pair.id] = pair


def _in_folder(folder: Path, source_language: str) -> Discovery:
    target_language = "en" if source_language == "es" else "es"
    sides: dict[str, dict[str, Path]] = {}
    unpaired: list[Unpaired] = []
    for path in _files(folder):
        if path.suffix.lower() not in SUFFIXES:
            continue
        key = _key(path.relative_to(folder))
        if key is None:
            if path.stem.upper() not in ("README", "LICENSE", "CHANGELOG"):
                unpaired.append(Unpaired(path, "its name does not say its language (x.es.txt, es/x.txt)"))
            continue
        pair_id, language = key
        other = sides.setdefault(pair_id, {}).setdefault(language, path)
        if other != path:
            unpaired.append(Unpaired(path, f"another file has the same name and language: {other}"))
    pairs = []
    for pair_id, found in sorted(sides.items()):
        first, second = (source_language, target_language) if source_language in found else (target_language, source_language)
        pairs.append(PairSpec(pair_id, found[first], found.get(second), first, second))
    return Discovery(tuple(pairs), tuple(unpaired))


def _files(folder: Path) -> Iterator[Path]:
    """Files below a folder in a fixed order, hidden ones and those behind links to folders left out."""
    for root, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(root, name)


def pair_name(path: Path) -> str:
    """What the name of one article's file says of the pair: `x` for `x.es.txt`."""
    named = _NAMED.fullmatch(path.name)
    return named["stem"] if named and (named["rest"] or "").lower() in ("", *SUFFIXES) else path.stem


def _key(path: Path) -> tuple[str, str] | None:
    """What names the pair, and the language, of a path below the folder."""
    named = _NAMED.fullmatch(path.name)
    if named and (named["rest"] or "").lower() in ("", *SUFFIXES):
        return (path.parent / named["stem"]).as_posix(), named["language"].lower()
    for place, part in enumerate(path.parts[:-1]):
        if part.lower() in LANGUAGES:
            rest = Path(*path.parts[:place], *path.parts[place + 1 :])
            return rest.with_suffix("").as_posix(), part.lower()
    return None
