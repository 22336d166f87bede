"""From a pair's files to the pair."""

from __future__ import annotations

import hashlib
from pathlib import Path

from aligner.articles import read_article
from aligner.articles.language import same_language
from aligner.batch.manifest import PairSpec
from aligner.bitext import Pair
from aligner.errors import ArticleError

__all__ = ["pair_key", "read_pair"]


def read_pair(spec: PairSpec, *, presplit: bool = False) -> Pair:
    """Both articles of a pair. Raises ArticleError when one cannot be read, or both are in the same language."""
    source = read_article(spec.source, language=spec.source_language, presplit=presplit, url=spec.url, date=spec.date)
    if spec.target is None:
        return Pair(spec.id, source, None, spec.target_language)
    target = read_article(spec.target, language=spec.target_language, presplit=presplit)
    same = same_language(source, target)
    if same is not None:
        raise ArticleError(f"{spec.source}, {spec.target}: both sides are in {same}; give a text and its translation")
    return Pair(spec.id, source, target, spec.target_language)


def pair_key(spec: PairSpec, signature: str) -> str:
    """SHA-256 (hexadecimal) of all that determines a pair's bitext: both files, the pair's entry, and the signature of the settings.

    Raises ArticleError when a file cannot be read.
    """
    digest = hashlib.sha256(signature.encode())
    for part in (spec.id, spec.source_language, spec.target_language, spec.url, spec.date, spec.source, spec.target):
        digest.update(f"\0{part}".encode("utf-8", "surrogateescape"))
    for path in (spec.source, spec.target):
        if path is not None:
            digest.update(_file_digest(path))
    return digest.hexdigest()


def _file_digest(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError as error:
        raise ArticleError(f"{path}: cannot be read ({error.strerror or error}); check the name and the rights") from None
