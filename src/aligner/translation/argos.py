"""Argos packages, run directly on CTranslate2; the folder is shared with Argos Translate and LibreTranslate.

`argostranslate.translate` is never imported: it needs Stanza and PyTorch, joins sentences and calls the model with about one
sentence at a time. `argostranslate.package` neither: importing it makes folders in the user's home.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from aligner.errors import EngineError, PackageError
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.translation.argos_settings import packages_folder
from aligner.translation.decoding import Decoder, fingerprint_files
from aligner.translation.engine import TokenScores, Translation
from aligner.translation.tokenizers import MosesBpe, SentencePiece, Tokenizer
from aligner.translation.vocabulary import read_vocabulary

__all__ = ["Argos", "ArgosPackage", "installed_packages", "packages_folder", "version_key"]

METADATA_KEYS = ("from_code", "to_code", "package_version")
TOKENIZERS = ("sentencepiece.model", "bpe.model")


def version_key(version: str) -> tuple[tuple[int, str], ...]:
    """For sorting versions: 1.10 is newer than 1.9, and 1.0 the same as 1. Numbers of any length are compared as their digits are."""
    numbers = [(len(digits), digits) for number in re.findall("[0-9]+", version) for digits in [number.lstrip("0")]]
    while numbers and numbers[-1] == (0, ""):
        numbers.pop()
    return tuple(numbers)


@dataclass(frozen=True)
class ArgosPackage:
    """An installed package."""

    folder: Path
    from_code: str
    to_code: str
    version: str
    target_prefix: str

    @classmethod
    def read(cls, folder: Path) -> ArgosPackage:
        """Raise PackageError when something that is needed is missing."""
        try:
            data = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
            from_code, to_code, version = (str(data[key]) for key in METADATA_KEYS)
            prefix = str(data.get("target_prefix") or "")
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise PackageError(f"{folder}: no usable metadata.json ({error}); remove the folder and install again") from None
        if not (folder / "model" / "model.bin").is_file():
            raise PackageError(f"{folder}: model/model.bin is missing; remove the folder and install again")
        if not any((folder / name).is_file() for name in TOKENIZERS):
            raise PackageError(f"{folder}: neither sentencepiece.model nor bpe.model is there; remove the folder and install again")
        return cls(folder, from_code, to_code, version, prefix)

    @property
    def direction(self) -> str:
        """Such as `es-en`."""
        return f"{self.from_code}-{self.to_code}"

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the files that determine translations and of the way they are used."""
        files = [*(self.folder / "model").rglob("*"), *(self.folder / name for name in (*TOKENIZERS, "metadata.json"))]
        return fingerprint_files(self.folder, files, ("sacremoses",))

    def size(self) -> int:
        """Bytes of all its files."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())

    def tokenizer(self) -> Tokenizer:
        """The package's tokenizer. Raises PackageError."""
        if (self.folder / "sentencepiece.model").is_file():
            return SentencePiece(self.folder / "sentencepiece.model")
        return MosesBpe(self.folder / "bpe.model", self.from_code, self.to_code, read_vocabulary(self.folder / "model", "target"))

    def decoder(self, threads: int | None = None) -> Decoder:
        """The model, loaded. Raises EngineError or PackageError."""
        return Decoder(self.folder / "model", self.tokenizer(), prefix=self.target_prefix, threads=threads)


def installed_packages(folder: Path | None = None) -> tuple[list[ArgosPackage], list[PackageError]]:
    """Packages in a folder, the newest version of a direction first, and what is wrong with folders that are none."""
    folder = folder or packages_folder()
    found: list[ArgosPackage] = []
    broken: list[PackageError] = []
    try:
        children = sorted(child for child in folder.iterdir() if child.is_dir()) if folder.is_dir() else []
    except OSError as error:
        raise PackageError(f"{folder}: cannot be read ({error.strerror}); check its rights, or set ARGOS_PACKAGES_DIR") from None
    for child in children:
        if child.name.startswith("."):
            continue
        try:
            found.append(ArgosPackage.read(child))
        except PackageError as error:
            broken.append(error)
    found.sort(key=lambda package: package.folder.name)
    found.sort(key=lambda package: version_key(package.version), reverse=True)
    found.sort(key=lambda package: (package.from_code, package.to_code))
    return found, broken


class Argos:
    """Engine over the installed packages; models are loaded when first needed."""

    name = "argos"

    def __init__(self, folder: Path | None = None, *, languages: LanguagePair = DEFAULT_PAIR, threads: int | None = None) -> None:
        """Raise EngineError when no package between the languages is installed."""
        packages, broken = installed_packages(folder)
        self._packages: dict[tuple[str, str], ArgosPackage] = {}
        for package in packages:
            self._packages.setdefault((package.from_code, package.to_code), package)
        self._decoders: dict[tuple[str, str], Decoder] = {}
        self._threads = threads
        self._languages = languages
        if not self._directions():
            reason = f" ({broken[0]})" if broken else ""
            raise EngineError(
                f"argos: no package for {languages} is installed{reason}; install one with: aligner models install {languages}"
            )

    def _directions(self) -> list[tuple[str, str]]:
        """The directions between the languages that there are packages for, out of Spanish first."""
        both = {self._languages.source, self._languages.target}
        return sorted((key for key in self._packages if set(key) == both), reverse=True)

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether a package for this direction is installed."""
        return (source_language, target_language) in self._packages

    def _package(self, source_language: str, target_language: str) -> ArgosPackage:
        if not self.supports(source_language, target_language):
            direction = f"{source_language}-{target_language}"
            raise EngineError(f"argos: no package for {direction}; install one with: aligner models install {direction}")
        return self._packages[source_language, target_language]

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """Hash of the package's files and the decoding options."""
        return self._package(source_language, target_language).fingerprint

    def describe(self) -> str:
        """Such as `argos es-en 1.9, en-es 1.0`."""
        return "argos " + ", ".join(f"{a}-{b} {self._packages[a, b].version}" for a, b in self._directions())

    def _decoder(self, source_language: str, target_language: str) -> Decoder:
        package = self._package(source_language, target_language)
        key = (source_language, target_language)
        if key not in self._decoders:
            self._decoders[key] = package.decoder(self._threads)
        return self._decoders[key]

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation a sentence. Raises EngineError or PackageError."""
        return self._decoder(source_language, target_language).translate(sentences)

    def score(self, sources: Sequence[str], targets: Sequence[str], source_language: str, target_language: str) -> list[TokenScores | None]:
        """Log-probabilities of each rendering's tokens (see `Decoder.score`). Raises EngineError or PackageError."""
        return self._decoder(source_language, target_language).score(sources, targets)
