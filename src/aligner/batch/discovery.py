"""Finding which files belong together.

In a folder, a file's language is told by its name (`x.es.txt`, `x_es.txt`, `x-es.txt`, `x.es`, `x/es.txt`) or by a folder above it
(`es/x.txt`, `news_es/x.txt`); files whose paths are the same but for that are a pair. Two folders, one a language, may also be given.
"""

from __future__ import annotations

import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.articles import SUFFIXES
from aligner.batch.manifest import MANIFEST_SUFFIXES, PairSpec, read_manifest
from aligner.errors import ManifestError
from aligner.languages import LANGUAGES

__all__ = ["Discovery", "Unpaired", "discover", "pair_name"]

_NAMED = re.compile(rf"(?P<stem>.+)[._-](?P<language>{'|'.join(LANGUAGES)})(?P<rest>\.\w+)?", re.IGNORECASE)
_NO_ARTICLES = ("README", "LICENSE", "CHANGELOG")
Sides = dict[str, dict[str, Path]]
"""Files by the name of their pair and their language."""


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
    of_languages: Sides = {}
    for name in paths:
        path = Path(name)
        if name == "-":
            pairs += read_manifest(sys.stdin, "<stdin>", Path(), source_language=source_language)
        elif path.is_dir():
            # Folders that are themselves named for a language are taken together: their files are each other's counterparts.
            own = _folder_language(path.resolve().name)
            sides: Sides = {} if own is None else of_languages
            unpaired += _collect(path, None if own is None else own[1], sides)
            pairs += _pairs(sides, source_language) if own is None else []
        elif path.suffix.lower() in MANIFEST_SUFFIXES and path.is_file():
            pairs += _manifest(path, source_language)
        else:
            what = "neither a folder nor a manifest (.csv, .tsv, .jsonl)" if path.exists() else "not found"
            raise ManifestError(f"{path}: {what}; give a folder of articles, a manifest, or - for a manifest on standard input")
    pairs += _pairs(of_languages, source_language)
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


def _pairs(sides: Sides, source_language: str) -> list[PairSpec]:
    other = "en" if source_language == "es" else "es"
    pairs = []
    for pair_id, found in sorted(sides.items()):
        first, second = (source_language, other) if source_language in found else (other, source_language)
        pairs.append(PairSpec(pair_id, found[first], found.get(second), first, second))
    return pairs


def _collect(folder: Path, language: str | None, sides: Sides) -> list[Unpaired]:
    """Add the files below a folder to `sides`, and return those that cannot be. `language`: where names do not say it."""
    unpaired: list[Unpaired] = []
    for path in _files(folder, unpaired):
        relative = path.relative_to(folder)
        key = _key(relative)
        if path.suffix.lower() not in SUFFIXES:
            if key is not None:
                unpaired.append(Unpaired(path, f"not a kind of file that can be read; convert it to one of {', '.join(SUFFIXES[:-2])}"))
            continue
        if key is None and language is not None:
            key = relative.with_suffix("").as_posix(), language
        if key is None:
            if path.stem.upper() not in _NO_ARTICLES:
                unpaired.append(Unpaired(path, "its name does not say its language (x.es.txt, es/x.txt)"))
            continue
        # The same name can be spelt in two ways (é as one character or two), and need not be text at all.
        pair_id = unicodedata.normalize("NFC", key[0]).encode("utf-8", "backslashreplace").decode()
        other = sides.setdefault(pair_id, {}).setdefault(key[1], path)
        if other != path:
            unpaired.append(Unpaired(path, f"another file has the same name and language: {other}"))
    return unpaired


def _files(folder: Path, unreadable: list[Unpaired]) -> Iterator[Path]:
    """Files below a folder in a fixed order, hidden ones and those behind links to folders left out."""

    def refused(error: OSError) -> None:
        unreadable.append(Unpaired(Path(str(error.filename or folder)), f"a folder that cannot be read ({error.strerror or error})"))

    for root, folders, names in os.walk(folder, followlinks=False, onerror=refused):
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
    if named and ((named["rest"] or "").lower() in ("", *SUFFIXES) or path.suffix.lower() not in SUFFIXES):
        return (path.parent / named["stem"]).as_posix(), named["language"].lower()
    if path.stem.lower() in LANGUAGES and len(path.parts) > 1:
        return path.parent.as_posix(), path.stem.lower()
    for place, part in enumerate(path.parts[:-1]):
        found = _folder_language(part)
        if found is not None:
            kept = [found[0]] if found[0] else []
            return Path(*path.parts[:place], *kept, *path.parts[place + 1 :]).with_suffix("").as_posix(), found[1]
    return None


def _folder_language(name: str) -> tuple[str, str] | None:
    """What is left of a folder's name without its language, and the language: `news_es` is `news` in `es`."""
    if name.lower() in LANGUAGES:
        return "", name.lower()
    named = _NAMED.fullmatch(name)
    return (named["stem"], named["language"].lower()) if named and not named["rest"] else None
