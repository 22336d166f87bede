"""Offline toolkit for Spanish-English article pairs: segment, translate, align, score, check, export.

>>> import aligner
>>> found = aligner.align(["El agua subió ayer.", "Nadie murió."], ["The water rose yesterday.", "Nobody died."])
>>> [(link.source, link.target) for link in found.links]
[((0,), (0,)), ((1,), (1,))]
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from aligner._version import __version__
from aligner.bitext import Alignment, Article, Bitext, Finding, Kind, Link, Origin, Pair, Scores, Segment, Severity, Status, Unit
from aligner.errors import AlignerError

if TYPE_CHECKING:
    from aligner.alignment import Request, align, align_many
    from aligner.articles import read_article
    from aligner.checks import check_bitext
    from aligner.formats.bitext_reader import read_bitexts
    from aligner.formats.registry import export
    from aligner.pipeline import process, rate
    from aligner.segmentation import segment_article, segment_text
    from aligner.settings import Settings
    from aligner.translation.registry import find_engine

__all__ = [
    "AlignerError",
    "Alignment",
    "Article",
    "Bitext",
    "Finding",
    "Kind",
    "Link",
    "Origin",
    "Pair",
    "Request",
    "Scores",
    "Segment",
    "Settings",
    "Severity",
    "Status",
    "Unit",
    "__version__",
    "align",
    "align_many",
    "check_bitext",
    "export",
    "find_engine",
    "process",
    "rate",
    "read_article",
    "read_bitexts",
    "segment_article",
    "segment_text",
]

# A library does not decide where its log goes: a program that wants it adds a handler.
logging.getLogger("aligner").addHandler(logging.NullHandler())

# Loaded when first used: numpy and scipy would make every command start slowly.
_LAZY = {
    "Request": "aligner.alignment",
    "Settings": "aligner.settings",
    "align": "aligner.alignment",
    "align_many": "aligner.alignment",
    "check_bitext": "aligner.checks",
    "export": "aligner.formats.registry",
    "find_engine": "aligner.translation.registry",
    "process": "aligner.pipeline",
    "rate": "aligner.pipeline",
    "read_article": "aligner.articles",
    "read_bitexts": "aligner.formats.bitext_reader",
    "segment_article": "aligner.segmentation",
    "segment_text": "aligner.segmentation",
}


def __getattr__(name: str) -> object:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module 'aligner' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_LAZY])
