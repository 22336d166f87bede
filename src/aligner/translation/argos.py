"""Argos packages, run directly on CTranslate2; the folder is shared with Argos Translate and LibreTranslate.

`argostranslate.translate` is never imported: it needs Stanza and PyTorch, joins sentences and calls the model with about one
sentence at a time. `argostranslate.package` neither: importing it makes folders in the user's home.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from aligner.errors import EngineError, PackageError
from aligner.translation.decoding import OPTIONS, Decoder, fingerprint_files
from aligner.translation.engine import Translation
from aligner.translation.tokenizers import MosesBpe, SentencePiece, Tokenizer

__all__ = ["Argos", "ArgosPackage", "installed_packages", "packages_folder"]

METADATA_KEYS = ("from_code", "to_code", "package_version")


def packages_folder() -> Path:
    """Where packages are: ARGOS_PACKAGES_DIR, else `argos-translate/packages` in the user's data folder (XDG_DATA_HOME)."""
    own = os.environ.get("ARGOS_PACKAGES_DIR")
    if own:
        return Path(own)
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(data) / "argos-translate" / "packages"


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
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise PackageError(f"{folder}: no usable metadata.json ({error}); remove the folder and install again") from None
        if not (folder / "model" / "model.bin").is_file():
            raise PackageError(f"{folder}: model/model.bin is missing; remove the folder and install again")
        if not any((folder / name).is_file() for name in ("sentencepiece.model", "bpe.model")):
            raise PackageError(f"{folder}: neither sentencepiece.model nor bpe.model is there; remove the folder and install again")
        return cls(folder, from_code, to_code, version, str(data.get("target_prefix") or ""))

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the files and of the way they are used."""
        return fingerprint_files(self.folder, json.dumps(OPTIONS, sort_keys=True))

    def tokenizer(self) -> Tokenizer:
        """The package's tokenizer."""
        if (self.folder / "sentencepiece.model").is_file():
            return SentencePiece(self.folder / "sentencepiece.model")
        return MosesBpe(self.folder / "bpe.model", self.from_code, self.to_code)

    def decoder(self) -> Decoder:
        """The model, loaded."""
        return Decoder(self.folder / "model", self.tokenizer(), prefix=self.target_prefix)


def installed_packages(folder: Path | None = None) -> tuple[list[ArgosPackage], list[PackageError]]:
    """Packages in a folder, the newest version of a direction first, and what is wrong with folders that are none."""
    folder = folder or packages_folder()
    found: list[ArgosPackage] = []
    broken: list[PackageError] = []
    children = sorted(folder.iterdir()) if folder.is_dir() else []
    for child in children:
        if not child.is_dir() or child.name.startswith("."):
            continue
        try:
            found.append(ArgosPackage.read(child))
        except PackageError as error:
            broken.append(error)
    found.sort(key=lambda p: (p.from_code, p.to_code, [-int(n) if n.isdigit() else 0 for n in p.version.split(".")], p.folder.name))
    return found, broken


class Argos:
    """Engine over the installed packages; models are loaded when first needed."""

    name = "argos"

    def __init__(self, folder: Path | None = None) -> None:
        """Raise EngineError when no package between Spanish and English is installed."""
        packages, _ = installed_packages(folder)
        self._packages: dict[tuple[str, str], ArgosPackage] = {}
        for package in packages:
            self._packages.setdefault((package.from_code, package.to_code), package)
        self._decoders: dict[tuple[str, str], Decoder] = {}
        if not {("es", "en"), ("en", "es")} & set(self._packages):
            raise EngineError("argos: no Spanish-English package is installed; install one with: aligner models install FILE.argosmodel")

    def supports(self, source_language: str, target_language: str) -> bool:
        """Whether a package for this direction is installed."""
        return (source_language, target_language) in self._packages

    def _package(self, source_language: str, target_language: str) -> ArgosPackage:
        if not self.supports(source_language, target_language):
            raise EngineError(f"argos: no package from {source_language} to {target_language}; install one with: aligner models install")
        return self._packages[source_language, target_language]

    def fingerprint(self, source_language: str, target_language: str) -> str:
        """Hash of the package's files and the decoding options."""
        return self._package(source_language, target_language).fingerprint

    def describe(self) -> str:
        """Such as `argos es-en 1.9, en-es 1.0`."""
        pairs = sorted(key for key in self._packages if set(key) == {"es", "en"})
        return "argos " + ", ".join(f"{a}-{b} {self._packages[a, b].version}" for a, b in reversed(pairs))

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        """One translation a sentence. Raises EngineError or PackageError."""
        package = self._package(source_language, target_language)
        key = (source_language, target_language)
        if key not in self._decoders:
            self._decoders[key] = package.decoder()
        return self._decoders[key].translate(sentences)
