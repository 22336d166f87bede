"""Term bases: tables and TBX."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from aligner.languages.pair import DEFAULT_PAIR, Side
from aligner.terms.matcher import term_index
from aligner.terms.reading import read_terms
from aligner.terms.table import parse_table, table_text
from aligner.terms.term_base import TermBase
from fuzzers.mutation import changed
from fuzzers.target import Files, Target, require

__all__ = ["TARGETS"]

_TABLE = (
    "es;en;status;case;note\nalcalde;mayor;;;of a town\npresunto;alleged|suspected;allowed\n;illegal alien;forbidden\nEE. UU.;US;;yes\n"
)
_TBX = (
    '<martif type="TBX-Basic"><text><body><termEntry id="c1"><langSet xml:lang="es-MX"><tig><term>alcalde</term></tig></langSet>'
    '<langSet xml:lang="en"><ntig><termGrp><term>mayor</term>'
    '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp>'
    "</ntig></langSet></termEntry></body></text></martif>",
    '<tbx style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="m"><text><body><conceptEntry id="c1"><langSec xml:lang="es"><termSec>'
    "<term>alcalde</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>"
    "</body></text></tbx>",
)
_BASES = (*(_TABLE.encode(encoding) for encoding in ("utf-8", "utf-16")), *(text.encode() for text in _TBX))
_WORDS = (
    ";",
    ",",
    "\t",
    "|",
    '"',
    "\n",
    "sep=;\n",
    "=cmd()",
    "es-MX",
    "forbidden",
    "yes",
    "<term>",
    "</term>",
    "&a;",
    "<!DOCTYPE a [",
    "]>",
    "ñ",
)
_TEXTS = ("La alcaldesa y los presuntos de EE.UU.", "The mayor’s alleged U.S. ILLEGAL ALIENS; expresidente")


def _make(random: Random) -> Files:
    return {f"a.{random.choice(('csv', 'tsv', 'tbx'))}": changed(random.choice(_BASES), random, _WORDS, _BASES)}


def _check(folder: Path) -> None:
    [path] = folder.glob("a.*")
    base = read_terms(path)
    numbered = TermBase(tuple(replace(one, id=f"c{number}") for number, one in enumerate(base.concepts)))
    again = parse_table(table_text(numbered).encode("utf-8", "surrogatepass"), "again.tsv")
    require(again == numbered, "a term base changed when it was written and read")
    for side in Side:
        index = term_index(base, side, DEFAULT_PAIR)
        for text in _TEXTS:
            spans = [one.span for one in index.find(text)]
            require(all(0 <= start < end <= len(text) for start, end in spans), f"terms at {spans} of {len(text)} characters")


TARGETS = (Target("terms", _make, _check),)
