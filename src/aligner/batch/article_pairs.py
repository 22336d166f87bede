"""Pairing the articles of two folders by what they say, and the manifest of the pairs."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from aligner.alignment import choose_lexicon
from aligner.articles import read_article
from aligner.batch.discovery import Discovery, Unpaired, article_files
from aligner.batch.manifest import PairSpec
from aligner.corpus.pairing import MIN_PROBABILITY, pair_articles
from aligner.errors import ArticleError, UsageError
from aligner.formats.tabular import tsv_cell
from aligner.languages.codes import language_name
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair

__all__ = ["PairedFolders", "discover_by_content", "manifest_of", "pair_folders"]

COLUMNS = ("id", "source", "target", "source_lang", "target_lang", "probability")


@dataclass(frozen=True, slots=True)
class PairedFolders:
    """`pairs`: by the path of the source article. `probabilities` (0..1): of each pair. `unpaired`: files in no pair, and why."""

    pairs: tuple[PairSpec, ...]
    probabilities: tuple[float, ...]
    unpaired: tuple[Unpaired, ...]


def pair_folders(
    source: Path, target: Path, languages: LanguagePair = DEFAULT_PAIR, *, min_probability: float = MIN_PROBABILITY
) -> PairedFolders:
    """Find which article of one folder renders which of the other. Articles are read one by one; only their words are kept.

    The lexicon is used for Spanish and English; for other languages names, numbers and words written alike must do.
    Raises UsageError for what is no folder, or a folder without articles, and for a probability that is not in 0..1.
    """
    if not 0 <= min_probability <= 1:
        raise UsageError(f"probability {min_probability}: give a number from 0 to 1")
    unpaired: list[Unpaired] = []
    files = _articles(source, languages, unpaired), _articles(target, languages, unpaired)
    read: tuple[list[Path], list[Path]] = ([], [])
    found = pair_articles(
        _texts(files[0], languages.source, read[0], unpaired),
        _texts(files[1], languages.target, read[1], unpaired),
        lexicon=choose_lexicon(True, languages.source, languages.target),
        min_probability=min_probability,
    )
    names = _names(source, [read[0][pair.source] for pair in found])
    pairs = [PairSpec(name, read[0][pair.source], read[1][pair.target], languages) for name, pair in zip(names, found, strict=True)]
    used = {path for pair in pairs for path in (pair.source, pair.target)}
    for paths, language in zip(read, (languages.target, languages.source), strict=True):
        reason = f"no counterpart in {language_name(language)} was found"
        unpaired += [Unpaired(path, reason) for path in paths if path not in used]
    return PairedFolders(tuple(pairs), tuple(pair.probability for pair in found), tuple(unpaired))


def discover_by_content(paths: Iterable[str], languages: LanguagePair) -> Discovery:
    """The pairs of two folders, for a run. Raises UsageError when they are not two folders with articles."""
    folders = list(paths)
    if len(folders) != 2:
        raise UsageError(f"--pair: {len(folders)} paths given; give two folders, the source articles first")
    found = pair_folders(Path(folders[0]), Path(folders[1]), languages)
    return Discovery(tuple(sorted(found.pairs, key=lambda pair: pair.id)), found.unpaired)


def manifest_of(found: PairedFolders, folder: Path) -> bytes:
    """The pairs as a TSV manifest, whose paths start from `folder`."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow(COLUMNS)
    for pair, probability in zip(found.pairs, found.probabilities, strict=True):
        paths = [os.path.relpath(path, folder) for path in (pair.source, pair.target or pair.source)]
        writer.writerow([tsv_cell(value) for value in (pair.id, *paths, pair.languages.source, pair.languages.target, probability)])
    return text.getvalue().encode("utf-8", "surrogateescape")


def _articles(folder: Path, languages: LanguagePair, unpaired: list[Unpaired]) -> list[Path]:
    """The articles below a folder, by path; files whose names no manifest can hold are left out. Raises UsageError."""
    if not folder.is_dir():
        raise UsageError(f"{folder}: not a folder; give the folder of the articles of one language")
    files = []
    for path in article_files(folder, languages, unpaired):
        if str(path).isprintable():
            files.append(path)
        else:
            unpaired.append(Unpaired(path, "a control character in its name; rename it"))
    if not files:
        raise UsageError(f"{folder}: no articles in it; give the folder of the articles of one language")
    return files


def _texts(paths: Iterable[Path], language: str, read: list[Path], unpaired: list[Unpaired]) -> Iterator[str]:
    """The texts of the articles that can be read; their paths are added to `read`, the others to `unpaired`."""
    for path in paths:
        try:
            text = read_article(path, language=language).text
        except ArticleError as error:
            unpaired.append(Unpaired(path, str(error).removeprefix(f"{path}: ")))
            continue
        read.append(path)
        yield text


def _names(folder: Path, paths: list[Path]) -> list[str]:
    """An id for each article: its path in the folder without its ending, with it where that would be used twice."""
    short = [path.relative_to(folder).with_suffix("").as_posix() for path in paths]
    twice = {name for name in short if short.count(name) > 1} if len(set(short)) < len(short) else set()
    return [path.relative_to(folder).as_posix() if name in twice else name for name, path in zip(short, paths, strict=True)]
