"""Finding which files belong together.

Every way in which a path names its language (`aligner.batch.file_names`) is tried, the most likely first, until a counterpart of the other
language with the same name is found; then again without regard to upper case, accents and separators. What is left and has nearly the name
of an article in the other language is not translated by machine: it may have a translation already.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from aligner.articles import SUFFIXES
from aligner.batch.file_names import Interpretation, interpretations, loose_key, names_a_language
from aligner.batch.likely_pairs import NamedFiles
from aligner.batch.manifest import MANIFEST_SUFFIXES, PairSpec, read_manifest
from aligner.batch.numbered import numbered_pairs
from aligner.batch.similar_names import near_names
from aligner.batch.sorting import Sorted
from aligner.corpus.store import FILE_NAME as STORE
from aligner.errors import ManifestError
from aligner.languages.codes import language_name
from aligner.languages.language_names import OFTEN_NAMED, words_for
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair

__all__ = ["Discovery", "Unpaired", "article_files", "discover"]

_NO_ARTICLES = ("README", "LICENSE", "CHANGELOG")
_NO_LANGUAGE = "its name does not say its language (x.es.txt, es/x.txt)"
_Files = list[tuple[Path, tuple[Interpretation, ...]]]
"""Articles, each with the ways in which its path can be understood, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A file that is in no pair, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Discovery:
    """Pairs in the order of their ids, and what was left over. Articles without a counterpart are in both."""

    pairs: Sequence[PairSpec]
    unpaired: tuple[Unpaired, ...]
    notes: tuple[str, ...] = ()
    """What was repaired in a manifest, with file and line."""


@dataclass
class _Pool:
    """Files that may be each other's counterparts."""

    files: NamedFiles
    unnamed: list[tuple[Path, str, str]] = field(default_factory=list)
    """Articles whose path names no language, each with what would be the name of its pair, and why it cannot be used."""


def discover(paths: Iterable[str], languages: LanguagePair = DEFAULT_PAIR) -> Discovery:
    """Pairs of folders and manifests; `-` is a manifest on standard input. `languages`: of source and target where nothing else says it.

    Raises ManifestError for a path that is missing or neither, and when two pairs have the same id.
    """
    pairs: Sorted[PairSpec] = Sorted(lambda pair: pair.id)
    unpaired: list[Unpaired] = []
    notes: list[str] = []
    of_languages = _Pool(NamedFiles(languages))
    for name in paths:
        path = Path(name)
        if name == "-":
            _add(read_manifest(sys.stdin.buffer.read(), "<stdin>", Path(), languages, notes), pairs)
        elif (kind := _kind(path)) == "folder":
            # Folders that are themselves named for a language are taken together: their files are each other's counterparts.
            root = path.resolve().name
            shared = names_a_language(root, languages)
            pool = of_languages if shared else _Pool(NamedFiles(languages))
            unpaired += _collect(path, root if shared else "", languages, pool)
            if not shared:
                notes += _settle(pool, languages, pairs, unpaired)
        elif path.suffix.lower() in MANIFEST_SUFFIXES and kind == "file":
            _add(read_manifest(_content(path), str(path), path.parent, languages, notes), pairs)
        else:
            what = "neither a folder nor a manifest (.csv, .tsv, .jsonl)" if kind else "not found"
            raise ManifestError(f"{path}: {what}; give a folder of articles, a manifest, or - for a manifest on standard input")
    notes += _settle(of_languages, languages, pairs, unpaired)
    found = pairs.finish()
    _refuse_same_ids(found)
    alone = [Unpaired(pair.source, "no translation was found for it: it is translated by machine") for pair in found if pair.target is None]
    return Discovery(found, (*unpaired, *alone), tuple(notes))


def _add(pairs: Iterable[PairSpec], to: Sorted[PairSpec]) -> None:
    for pair in pairs:
        to.add(pair)


def _kind(path: Path) -> str:
    """`folder`, `file` or `other` of what is there, and nothing for what is not. Raises ManifestError."""
    try:
        return "folder" if path.is_dir() else "file" if path.is_file() else "other" if path.exists() else ""
    except OSError as error:  # such as a name longer than any may be
        raise ManifestError(f"{path}: cannot be read ({error.strerror}); check the name and the rights") from None


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ManifestError(f"{path}: cannot be read ({error.strerror or error}); check the name and the rights") from None


def _refuse_same_ids(pairs: Iterable[PairSpec]) -> None:
    """`pairs`: by id."""
    for one, other in pairwise(pairs):
        if one.id == other.id:
            raise ManifestError(f"{other.source}: the id {other.id!r} is also that of {one.source}; rename one of them")


def _settle(pool: _Pool, languages: LanguagePair, pairs: Sorted[PairSpec], unpaired: list[Unpaired]) -> list[str]:
    """Add the pairs of a pool, the articles without a counterpart, and what cannot be used, to the two lists. What must be said of them."""
    matched, left = _pairs_by_name(pool, languages, pairs)
    unnamed = {loose_key(key): path for path, key, why in pool.unnamed if why == _NO_LANGUAGE}
    beside, left = _with_unnamed(left, unnamed, languages, {pair.id for pair in matched})
    numbered, left = _by_number(left, languages, {pair.id for pair in (*matched, *beside)})
    _add((*beside, *numbered), pairs)
    used = {path for pair in beside for path in (pair.source, pair.target)}
    left_unnamed = [(path, key, why) for path, key, why in pool.unnamed if path not in used]
    unpaired += [Unpaired(path, why) for path, _, why in left_unnamed if why != _NO_LANGUAGE]
    silent = [(path, key) for path, key, why in left_unnamed if why == _NO_LANGUAGE]
    _settle_alone(left, silent, languages, (*matched, *beside, *numbered), pairs, unpaired)
    return [_of_numbers(numbered)] if numbered else []


def _pairs_by_name(pool: _Pool, languages: LanguagePair, pairs: Sorted[PairSpec]) -> tuple[list[PairSpec], _Files]:
    """Add the pairs that the likeliest names make. Those that share a name with what is left, and what is left."""
    rest = [(Path(file.path), file.ways(languages)) for file in pool.files.left()]
    # Of the pairs that the likeliest names make, only those are kept at hand whose names are also possible names of what is left.
    names = {one.key for _, ways in rest for one in ways}
    matched = []
    for pair in pool.files.pairs():
        pairs.add(pair)
        if pair.id in names:
            matched.append(pair)
    more, left = _match(rest, languages, {pair.id for pair in matched})
    _add(more, pairs)
    return [*matched, *more], left


def _settle_alone(
    left: _Files,
    silent: Sequence[tuple[Path, str]],
    languages: LanguagePair,
    matched: Sequence[PairSpec],
    pairs: Sorted[PairSpec],
    unpaired: list[Unpaired],
) -> None:
    """Add what is left: as an article without a counterpart, or to the unpaired, with the reason. `silent`: what names no language."""
    taken = {(key, language): path for key, language, path in _sides(matched)}
    alone: list[tuple[Path, Interpretation]] = []
    doubtful: _Files = []
    for path, ways in left:
        sure = next((one for one in ways if one.sure and one.key), None)
        if sure is None:
            doubtful.append((path, ways))
            continue
        known = next((taken[one.key, one.language] for one in ways if (one.key, one.language) in taken), None)
        if known is not None:
            unpaired.append(Unpaired(path, f"another file has the same name and language: {known}"))
            continue
        taken[sure.key, sure.language] = path
        alone.append((path, sure))
    sure_ones = len(alone)
    alone += [(path, ways[0]) for path, ways in doubtful]
    # A file that names no language may be the translation of one that does: `VO_incendio.txt` beside `EN_incendio.txt`.
    alone += [(path, Interpretation("", key, sure=False)) for path, key in silent]
    near = near_names([(one.language, one.key) for _, one in alone])
    for place, (path, one) in enumerate(alone):
        if place in near:
            other = alone[near[place]][0]
            reason = f"its counterpart may be {other}, whose name differs; rename one, or list both in a manifest (id, source, target)"
            unpaired.append(Unpaired(path, reason))
        elif place >= sure_ones:
            unpaired.append(Unpaired(path, _NO_LANGUAGE))
        else:
            direction = languages if one.language == languages.source else languages.reversed
            pairs.add(PairSpec(one.key, path, None, direction))


def _by_number(left: _Files, languages: LanguagePair, ids: set[str]) -> tuple[list[PairSpec], _Files]:
    """Pairs of files that are numbered alike in both languages, and what is left. `ids`: of the pairs that are known."""
    likely = [next((one for one in ways if one.sure and one.key), ways[0]) for _, ways in left]
    places = numbered_pairs([(one.language, one.key) for one in likely], languages.source, languages.target)
    found = [(own, other) for own, other in places if likely[own].key and likely[own].key not in ids]
    used = {place for pair in found for place in pair}
    pairs = [PairSpec(likely[own].key, left[own][0], left[other][0], languages) for own, other in found]
    return pairs, [file for place, file in enumerate(left) if place not in used]


def _of_numbers(pairs: Sequence[PairSpec]) -> str:
    one = pairs[0]
    return (
        f"{len(pairs)} pairs were made by the numbers in their names alone, such as {one.source} and {one.target}; look at them with "
        "--dry-run, or list them in a manifest (id, source, target)"
    )


def _with_unnamed(left: _Files, unnamed: dict[str, Path], languages: LanguagePair, ids: set[str]) -> tuple[list[PairSpec], _Files]:
    """Pairs of an article that names its language and one of the same name that names none (`x.txt` and `x.en.txt`), and what is left.

    `ids`: of the pairs that are known.
    """
    pairs: list[PairSpec] = []
    rest: _Files = []
    for path, ways in left:
        sure = next((one for one in ways if one.sure and one.key not in ids and loose_key(one.key) in unnamed), None)
        if sure is None:
            rest.append((path, ways))
            continue
        other = unnamed.pop(loose_key(sure.key))
        sides = (path, other) if sure.language == languages.source else (other, path)
        pairs.append(PairSpec(sure.key, *sides, languages))
        ids.add(sure.key)
    return pairs, rest


def _sides(pairs: Iterable[PairSpec]) -> Iterator[tuple[str, str, Path]]:
    for pair in pairs:
        yield pair.id, pair.languages.source, pair.source
        if pair.target is not None:
            yield pair.id, pair.languages.target, pair.target


def _match(left: _Files, languages: LanguagePair, ids: set[str]) -> tuple[list[PairSpec], _Files]:
    """Pairs, and the files that are left: first by the most likely way to understand each path, then by the others, then loosely.

    `ids`: of pairs that are known; those of new ones are added.
    """
    pairs: list[PairSpec] = []
    most = max((len(ways) for _, ways in left), default=0)
    for loose in (False, True):
        for level in range(1, most + 1):
            groups: dict[str, dict[str, tuple[Path, str]]] = {}
            for path, ways in left:
                for one in ways[:level]:
                    key = loose_key(one.key) if loose else one.key
                    if one.key:
                        groups.setdefault(key, {}).setdefault(one.language, (path, one.key))
            used: set[Path] = set()
            for _, sides in sorted(groups.items()):
                first, second = sides.get(languages.source), sides.get(languages.target)
                if first is None or second is None or first[0] == second[0] or {first[0], second[0]} & used or first[1] in ids:
                    continue
                pairs.append(PairSpec(first[1], first[0], second[0], languages))
                ids.add(first[1])
                used |= {first[0], second[0]}
            left = [(path, ways) for path, ways in left if path not in used]
    return pairs, left


def _collect(folder: Path, root: str, languages: LanguagePair, pool: _Pool) -> list[Unpaired]:
    """Add the files below a folder to a pool, and return those that cannot be."""
    unpaired: list[Unpaired] = []
    for path in _files(folder, unpaired):
        relative = path.relative_to(folder)
        ways = interpretations(relative, languages, root=root)
        if not is_article(path, languages):
            if ways:
                unpaired.append(Unpaired(path, f"not a kind of file that can be read; convert it to one of {', '.join(SUFFIXES)}"))
        elif ways:
            pool.files.add(path, folder, root, ways[0])
        elif path.stem.upper() not in _NO_ARTICLES:
            pool.unnamed.append(
                (path, unicodedata.normalize("NFC", relative.with_suffix("").as_posix()), _why_unknown(relative, languages))
            )
    return unpaired


def article_files(folder: Path, languages: LanguagePair, unreadable: list[Unpaired]) -> Iterator[Path]:
    """The articles below a folder, in a fixed order; README, LICENSE and CHANGELOG are none. `unreadable`: folders in it are added."""
    for path in _files(folder, unreadable):
        if is_article(path, languages) and path.stem.upper() not in _NO_ARTICLES:
            yield path


def is_article(path: Path, languages: LanguagePair) -> bool:
    """Whether a file's ending is that of an article: of a kind that can be read, or the code of one of the languages."""
    suffix = path.suffix.lower()
    return suffix in SUFFIXES or any(suffix[1:] in words_for(language) for language in (languages.source, languages.target))


def _why_unknown(path: Path, languages: LanguagePair) -> str:
    for language in OFTEN_NAMED:
        if any(one.sure and one.language == language for one in interpretations(path, LanguagePair(language, languages.target))):
            return (
                f"its name says {language_name(language)}, and the pairs are {languages}; "
                f"add --source-lang {language} or --target-lang {language}"
            )
    return _NO_LANGUAGE


def _files(folder: Path, unreadable: list[Unpaired]) -> Iterator[Path]:
    """Files below a folder in a fixed order; links to folders are followed, but never in a circle.

    Hidden files are left out, and folders in it that hold the results of a run or a review.
    """

    def refused(error: OSError) -> None:
        unreadable.append(Unpaired(Path(str(error.filename or folder)), f"a folder that cannot be read ({error.strerror or error})"))

    seen: set[tuple[int, int]] = set()
    _is_new(folder, seen)
    for root, folders, names in os.walk(folder, followlinks=True, onerror=refused):
        articles = [name for name in folders if not name.startswith(".") and not Path(root, name, STORE).exists()]
        folders[:] = sorted(name for name in articles if _is_new(Path(root, name), seen))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(root, name)


def _is_new(folder: Path, seen: set[tuple[int, int]]) -> bool:
    """Whether a folder was not met before, by its device and number; one that cannot be asked is left to the walk to report."""
    try:
        state = folder.stat()
    except OSError:
        return True
    place = (state.st_dev, state.st_ino)
    new = place not in seen
    seen.add(place)
    return new
