"""Offline toolkit for articles and their translations: segment, translate, align, score, check, export.

>>> import aligner
>>> checked = aligner.check("Murieron 12 personas.", "Twenty people died.", engine=None)
>>> [finding.check for finding in checked.findings]
['number']

The log is that of the standard library, under the name `aligner`.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

from aligner._version import __version__
from aligner.bitext import Alignment, Article, Bitext, Finding, Kind, Link, Origin, Pair, Scores, Segment, Severity, Status, Unit
from aligner.errors import (
    AlignerError,
    ArticleError,
    EngineError,
    FormatError,
    GoldError,
    HouseError,
    InputError,
    InternalError,
    ManifestError,
    OutputError,
    PackageError,
    ReviewError,
    StoreError,
    TermError,
    UsageError,
)
from aligner.languages.pair import Language, LanguagePair, Side

if TYPE_CHECKING:
    from aligner.alignment import Request, align_many
    from aligner.api import align, check, run, stale, translate
    from aligner.articles import read_article
    from aligner.checks import Check, Document, Pairing, check_bitext
    from aligner.formats.bitext_reader import read_bitexts
    from aligner.formats.export import export
    from aligner.formats.options import ExportOptions
    from aligner.lexicon.lexicon import Lexicon, read_lexicon
    from aligner.pipeline import process, rate
    from aligner.segmentation import segment_article, segment_text
    from aligner.settings import CheckSettings, Settings
    from aligner.terms.patterns import Pattern
    from aligner.terms.reading import read_terms
    from aligner.terms.term_base import TermBase
    from aligner.translation.engine import Engine, Translation
    from aligner.translation.registry import find_engine

__all__ = [
    "AlignerError",
    "Alignment",
    "Article",
    "ArticleError",
    "Bitext",
    "Check",
    "CheckSettings",
    "Document",
    "Engine",
    "EngineError",
    "ExportOptions",
    "Finding",
    "FormatError",
    "GoldError",
    "HouseError",
    "InputError",
    "InternalError",
    "Kind",
    "Language",
    "LanguagePair",
    "Lexicon",
    "Link",
    "ManifestError",
    "Origin",
    "OutputError",
    "PackageError",
    "Pair",
    "Pairing",
    "Pattern",
    "Request",
    "ReviewError",
    "Scores",
    "Segment",
    "Settings",
    "Severity",
    "Side",
    "Status",
    "StoreError",
    "TermBase",
    "TermError",
    "Translation",
    "Unit",
    "UsageError",
    "__version__",
    "align",
    "align_many",
    "check",
    "check_bitext",
    "export",
    "find_engine",
    "process",
    "rate",
    "read_article",
    "read_bitexts",
    "read_lexicon",
    "read_terms",
    "run",
    "segment_article",
    "segment_text",
    "stale",
    "translate",
]

# A library does not decide where its log goes: a program that wants it adds a handler.
logging.getLogger("aligner").addHandler(logging.NullHandler())

# Loaded when first used: numpy and scipy would make every command start slowly.
_LAZY = {
    "Check": "aligner.checks",
    "CheckSettings": "aligner.settings",
    "Document": "aligner.checks",
    "Engine": "aligner.translation.engine",
    "ExportOptions": "aligner.formats.options",
    "Lexicon": "aligner.lexicon.lexicon",
    "Pairing": "aligner.checks",
    "Pattern": "aligner.terms.patterns",
    "Request": "aligner.alignment",
    "Settings": "aligner.settings",
    "TermBase": "aligner.terms.term_base",
    "Translation": "aligner.translation.engine",
    "align": "aligner.api",
    "align_many": "aligner.alignment",
    "check": "aligner.api",
    "check_bitext": "aligner.checks",
    "export": "aligner.formats.export",
    "find_engine": "aligner.translation.registry",
    "process": "aligner.pipeline",
    "rate": "aligner.pipeline",
    "read_article": "aligner.articles",
    "read_bitexts": "aligner.formats.bitext_reader",
    "read_lexicon": "aligner.lexicon.lexicon",
    "read_terms": "aligner.terms.reading",
    "run": "aligner.api",
    "segment_article": "aligner.segmentation",
    "segment_text": "aligner.segmentation",
    "stale": "aligner.api",
    "translate": "aligner.api",
}


def __getattr__(name: str) -> object:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module 'aligner' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_LAZY])
