"""Pairs by the likeliest way to understand each path: nearly all of a run's, found without holding all files in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from aligner.batch.file_names import Interpretation, interpretations
from aligner.batch.manifest import PairSpec
from aligner.batch.sorting import Sorted
from aligner.languages.pair import LanguagePair

__all__ = ["File", "NamedFiles"]


@dataclass(frozen=True, slots=True)
class File:
    """A file and the likeliest way to understand its path. `number`: the order in which files were found. `root`: a name for the folder."""

    path: str
    folder: str
    root: str
    number: int
    key: str
    language: str

    def ways(self, languages: LanguagePair) -> tuple[Interpretation, ...]:
        """All ways to understand the path."""
        return interpretations(Path(self.path).relative_to(self.folder), languages, root=self.root)


class NamedFiles:
    """Files that may be each other's counterparts."""

    def __init__(self, languages: LanguagePair) -> None:
        """`languages`: of the pairs."""
        self._languages = languages
        self._files: Sorted[File] = Sorted(lambda file: (file.key, file.number))
        self._count = 0

    def add(self, path: Path, folder: Path, root: str, first: Interpretation) -> None:
        """Take a file; `first`: the likeliest way to understand its path."""
        self._files.add(File(str(path), str(folder), root, self._count, first.key, first.language))
        self._count += 1

    @cached_property
    def _ordered(self) -> Sequence[File]:
        return self._files.finish()

    def pairs(self) -> Iterator[PairSpec]:
        """The first files of both languages with the same name, by name. No more files may be added."""
        for key, source, target, _ in self._groups():
            if source is not None and target is not None:
                yield PairSpec(key, Path(source.path), Path(target.path), self._languages)

    def left(self) -> list[File]:
        """Files that are in none of the pairs, in the order in which they were found."""
        left = []
        for _, source, target, files in self._groups():
            paired = (source, target) if source is not None and target is not None else ()
            left += [file for file in files if file not in paired]
        return sorted(left, key=lambda file: file.number)

    def _groups(self) -> Iterator[tuple[str, File | None, File | None, list[File]]]:
        """Each name with the first file of either language that has it, and all its files."""
        for key, group in groupby(self._ordered, key=lambda file: file.key):
            files = list(group)
            source, target = (next((file for file in files if key and file.language == own), None) for own in self._sides)
            yield key, source, target, files

    @property
    def _sides(self) -> tuple[str, str]:
        return self._languages.source, self._languages.target
