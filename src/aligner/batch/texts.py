"""What a worker does with two texts that were handed in: read, align, check. No file of this machine is read."""

from __future__ import annotations

import logging
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from aligner.articles import SUFFIXES, read_article, read_text
from aligner.articles.language import looks_reversed, same_language
from aligner.bitext import Article, Bitext, Pair
from aligner.errors import AlignerError, ArticleError
from aligner.languages.pair import parse_pair
from aligner.pipeline import process
from aligner.settings import Settings
from aligner.translation.engine import Engine

__all__ = ["Refusal", "Text", "Texts", "check_texts"]

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Text:
    """Bytes of a text or a file. `name`: what it is called where it comes from, for people to read; only its ending means anything."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Texts:
    """A text and its translation; languages that are None are found in the texts. `presplit`: one sentence a line."""

    source: Text
    target: Text
    source_language: str | None = None
    target_language: str | None = None
    presplit: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why two texts could not be checked."""

    reason: str


def check_texts(texts: Texts, settings: Settings, engine: Engine | None) -> Bitext | Refusal:
    """The checked pair; or why there is none."""
    try:
        languages = parse_pair(texts.source_language, texts.target_language)
        source = _article(texts.source, "source", languages.source, presplit=texts.presplit)
        target = _article(texts.target, "translation", languages.target, presplit=texts.presplit)
        if texts.source_language is None and texts.target_language is None and looks_reversed(source.text, target.text):
            languages = languages.reversed
            source, target = replace(source, language=languages.source), replace(target, language=languages.target)
        same = same_language(source, target)
        if same is not None:
            raise ArticleError(f"both texts are in {same}; give a text and its translation")
        name = source.name if texts.source.name else "text"
        pair = Pair(Path(name).stem or "text", source, target, languages.target)
        return next(process([pair], replace(settings, presplit=texts.presplit), engine))
    except AlignerError as error:
        return Refusal(str(error))
    except Exception as error:
        _LOG.exception("two texts could not be checked")
        return Refusal(f"an error of aligner itself ({type(error).__name__}: {error}); report it with the two texts")


def _article(text: Text, usual: str, language: str, *, presplit: bool) -> Article:
    name = text.name.replace("\\", "/").rpartition("/")[2] or usual
    ending = next((ending for ending in SUFFIXES if name.lower().endswith(ending)), ".txt")
    if ending in (".txt", ".text"):
        return read_text(text.content, name, language=language, presplit=presplit)
    # Readers of pages and Word files take files: one with a name of ours in a folder of ours.
    with tempfile.TemporaryDirectory(prefix="aligner-") as folder:
        path = Path(folder, f"article{ending}")
        path.write_bytes(text.content)
        try:
            return replace(read_article(path, language=language, presplit=presplit), name=name)
        except AlignerError as error:
            raise ArticleError(str(error).replace(str(path), name)) from None
