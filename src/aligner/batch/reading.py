"""From a pair's files to the pair."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from aligner.articles import read_article
from aligner.articles.language import same_language
from aligner.batch.manifest import PairSpec
from aligner.bitext import Pair
from aligner.errors import ArticleError

__all__ = ["PairKey", "pair_key", "read_pair", "reason_to_redo"]

_REASONS = (
    (frozenset({"version", "code"}), "aligner changed"),
    (frozenset({"engine", "scored"}), "engine changed"),
)
"""Parts of a signature, and what it means when they differ."""


def read_pair(spec: PairSpec, *, presplit: bool = False) -> Pair:
    """Both articles of a pair. Raises ArticleError when one cannot be read, or both are in the same language."""
    source = read_article(spec.source, language=spec.languages.source, presplit=presplit, url=spec.url, date=spec.date)
    if spec.target is None:
        return Pair(spec.id, source, None, spec.languages.target)
    target = read_article(spec.target, language=spec.languages.target, presplit=presplit)
    same = same_language(source, target)
    if same is not None:
        raise ArticleError(f"{spec.source}, {spec.target}: both sides are in {same}; give a text and its translation")
    return Pair(spec.id, source, target, spec.languages.target)


@dataclass(frozen=True, slots=True)
class PairKey:
    """What a pair's bitext depends on.

    `inputs` is a SHA-256 (hexadecimal) of both files and of the pair's entry; `signature` names settings, engine and version.
    """

    inputs: str
    signature: str

    @property
    def key(self) -> str:
        """SHA-256 (hexadecimal) of both: equal keys have equal bitexts."""
        return hashlib.sha256(f"{self.inputs}\0{self.signature}".encode()).hexdigest()


def pair_key(spec: PairSpec, signature: str) -> PairKey:
    """The key of a pair. `signature` is that of the settings, the engine and aligner. Raises ArticleError when a file cannot be read."""
    digest = hashlib.sha256()
    for part in (spec.id, spec.languages, spec.url, spec.date, spec.source, spec.target):
        digest.update(f"\0{part}".encode("utf-8", "surrogateescape"))
    for path in (spec.source, spec.target):
        if path is not None:
            digest.update(_file_digest(path))
    return PairKey(digest.hexdigest(), signature)


def reason_to_redo(before: PairKey, now: PairKey) -> str:
    """Why a pair is done again: articles, aligner, engine or settings changed; if none did, its stored result was damaged."""
    if before == now:
        return "its stored result was damaged"
    if before.inputs != now.inputs:
        return "articles changed"
    old, new = (dict(part.partition(":")[::2] for part in key.signature.split("|")) for key in (before, now))
    changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
    for names, reason in _REASONS:
        if changed & names:
            return reason
    return "settings changed"


def _file_digest(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise ArticleError(f"{path}: a folder, a device or a pipe; give the file of an article")
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as error:
        raise ArticleError(f"{path}: cannot be read ({error.strerror or error}); check the name and the rights") from None
