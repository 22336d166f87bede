"""Cases of terms: reading their tables, and what the checks say of them."""

from __future__ import annotations

from pathlib import Path

from aligner.bitext import Article, Bitext, Finding, Link, Unit
from aligner.checks import check_bitext
from aligner.checks.registry import CHECKS
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.settings import CheckSettings
from aligner.terms.table import parse_table
from aligner.terms.term_base import TermBase

CASES = Path(__file__).parent / "cases"
OF_TERMS = ("term", "forbidden-term", "allowed-term")
OTHERS = frozenset(check.id for check in CHECKS if check.id not in OF_TERMS)
DIRECTIONS = {"es_en": DEFAULT_PAIR, "en_es": DEFAULT_PAIR.reversed}


def read_cases(kind: str, direction: str) -> list[list[str]]:
    """The rows of a table of cases: the term, its rendering, and texts."""
    rows = []
    for line in (CASES / f"{kind}_{direction}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words, *texts = (part.strip() for part in line.split(" | "))
            rows.append([*(part.strip() for part in words.split(" = ")), *texts])
    return rows


def one_concept(term: str, rendering: str, languages: LanguagePair = DEFAULT_PAIR) -> TermBase:
    """A term base of one concept, as a table of two columns gives it."""
    return parse_table(f"{languages.source}\t{languages.target}\n{term}\t{rendering}\n".encode(), "terms.tsv")


def findings(base: TermBase, source: str, target: str, languages: LanguagePair = DEFAULT_PAIR) -> list[Finding]:
    """What the checks of terms say of a pair of texts."""
    unit = Unit(0, Link((0,), (0,)), source, target)
    articles = (Article("a", languages.source, source), Article("b", languages.target, target))
    checked = check_bitext(Bitext("pair", *articles, (unit,), "none", (), ""), CheckSettings(OTHERS, terms=base))
    return list(checked.findings)
