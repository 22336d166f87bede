"""Pairs of sentences from the data folder, and bitexts made of them without aligning anything."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from aligner.bitext import Article, Bitext, Kind, Link, Origin, Segment, Unit
from aligner.languages.pair import LanguagePair
from aligner.signals.forced_decoding import ForcedEvidence
from aligner.signals.forced_scoring import collect_evidence
from aligner.translation.apertium import Apertium
from aligner.translation.argos import Argos
from aligner.translation.cache import CachedScoringEngine, TranslationCache

ENGINES = ("bergamot-tiny", "bergamot-base-memory", "google", "microsoft")
"""The engines whose translations of newstest are in DATA/mt."""
Pair = tuple[str, str]
"""Spanish, English."""


@dataclass(frozen=True)
class Line:
    """A pair and the machine translations of its sides, when there are any."""

    spanish: str
    english: str
    english_machine: str | None = None
    spanish_machine: str | None = None


def newstest(data: Path, years: Sequence[str]) -> list[Pair]:
    """The lines of some years, in document order."""
    pairs: list[Pair] = []
    for year in years:
        sides = [(data / "newstest" / f"wmt{year}.{language}").read_text(encoding="utf-8").split("\n")[:-1] for language in ("es", "en")]
        pairs += [(spanish.strip(), english.strip()) for spanish, english in zip(*sides, strict=True)]
    return [pair for pair in pairs if all(pair)]


def parallel(data: Path, name: str, limit: int = 5000) -> list[Pair]:
    """The first lines of a set of `parallel/`."""
    with gzip.open(data / "parallel" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line, _ in zip(file, range(limit), strict=False)]
    return [(row[0], row[1]) for row in rows]


def machine_lines(data: Path, years: Sequence[str]) -> dict[str, dict[str, str]]:
    """By Spanish line of newstest, what each of ENGINES made of it in English."""
    found: dict[str, dict[str, str]] = {}
    for year in years:
        with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
            header, *rows = (line.rstrip("\n").split("\t") for line in file)
        places = {engine: header.index(f"es-en.{engine}") for engine in ENGINES}
        found |= {row[0].strip(): {engine: row[place] for engine, place in places.items()} for row in rows}
    return found


def translated(pairs: Sequence[Pair], engine: str) -> list[Line]:
    """The pairs with Apertium's translations in both directions (`apertium`), or without (`none`)."""
    if engine == "none":
        return [Line(*pair) for pair in pairs]
    apertium = Apertium()
    english = _translations(apertium, [spanish for spanish, _ in pairs], "es", "en")
    spanish = _translations(apertium, [english for _, english in pairs], "en", "es")
    return [Line(es, en, english[es], spanish[en]) for es, en in pairs]


def _translations(engine: Apertium, sentences: list[str], source: str, target: str) -> dict[str, str]:
    different = sorted(set(sentences))
    return {text: translation.text for text, translation in zip(different, engine.translate(different, source, target), strict=True)}


def bitext(lines: Sequence[Line], name: str, engine: str, *, reverse: bool = False) -> Bitext:
    """A bitext with one unit a line; Spanish is the source unless `reverse`."""
    units = []
    for number, line in enumerate(lines):
        source, target = (line.english, line.spanish) if reverse else (line.spanish, line.english)
        source_machine, target_machine = (
            (line.spanish_machine, line.english_machine) if reverse else (line.english_machine, line.spanish_machine)
        )
        units.append(
            Unit(
                number=number,
                link=Link((number,), (number,)),
                source=source,
                target=target,
                source_machine=source_machine,
                target_machine=target_machine,
                source_kind=Kind.BODY,
                target_kind=Kind.BODY,
                origin=Origin.HUMAN,
            )
        )
    languages = ("en", "es") if reverse else ("es", "en")
    source_article = _article(name, languages[0], [unit.source for unit in units])
    target_article = _article(name, languages[1], [unit.target for unit in units])
    return Bitext(name, source_article, target_article, tuple(units), engine=engine, evidence=(), signature="bench")


def evidence(one: Bitext) -> ForcedEvidence:
    """What the installed Argos packages say of a bitext by forced decoding, whatever engine its translations are from."""
    engine = _scorer()
    own, other = one.source.language, one.target.language
    machine: dict[str, str] = {}
    if engine.supports(own, other):
        sources = sorted({unit.source for unit in one.units})
        machine = {text: made.text for text, made in zip(sources, engine.translate(sources, own, other), strict=True)}
    units = [replace(unit, source_machine=machine.get(unit.source), target_machine=None) for unit in one.units]
    return collect_evidence(units, engine, LanguagePair(own, other))


@cache
def _scorer() -> CachedScoringEngine:
    return CachedScoringEngine(Argos(), TranslationCache(Path(":memory:")))


def _article(name: str, language: str, texts: Sequence[str]) -> Article:
    segments, start = [], 0
    for number, text in enumerate(texts):
        segments.append(Segment(text, start, start + len(text), paragraph=number))
        start += len(text) + 1
    return Article(f"{name}.{language}", language, "\n".join(texts), segments=tuple(segments))
