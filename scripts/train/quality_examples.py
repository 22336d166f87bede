"""Examples for fitting quality: right and wrong translations by people and by machines, with their features and the findings of the checks.

Twelve lines in a row are a document. Its translations are the human one and that of an engine; each is taken as it is, and with errors in
two of three sentences, by the rules of `aligner.quality.synthetic_errors` and of `error_rules`. The evidence of a machine translation comes
from another engine than the text, or is missing. Features are computed once and kept in a folder.
"""

from __future__ import annotations

import gzip
import hashlib
import multiprocessing
import pickle
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from error_rules import RULES, Wordnet, make_error
from training_pairs import parallel

from aligner.bitext import Article, Bitext, Finding, Link, Segment, Severity, Unit
from aligner.checks import check_bitext
from aligner.languages.pair import Language, LanguagePair
from aligner.quality.features import PairFeatures, extract_features
from aligner.quality.machine_made import machine_made, machine_made_together
from aligner.quality.score import comparable_texts
from aligner.quality.synthetic_errors import KINDS, inject_errors
from aligner.signals.directions import BOTH, INTO_ENGLISH, INTO_SPANISH, NONE
from aligner.signals.missing.coverage import Texts
from aligner.translation.apertium import Apertium

ENGINES = ("bergamot-tiny", "bergamot-base-memory", "google", "microsoft")
APERTIUM = "apertium"
HUMAN, CLEAN = "human", "clean"
LINES = 12
"""Lines of a document."""
CHUNK = 10 * LINES
"""Lines that are prepared together; errors take words from anywhere in them."""
ERROR_SHARE = 0.9
"""Share of the sentences that get an error, in the documents that have any; the others show that errors nearby change nothing."""
STALE_SHARE = 0.2
"""Share of the documents whose machine translation of the target was made before the target was changed."""
TRIES = 8
"""Number of kinds of errors that are tried on a sentence."""
KIND_DRAWS = {
    "negation changed": 4.0, "sentence lost": 6.0, "number changed": 2.0, "numbers exchanged": 4.0, "number other": 2.0,
    "acronym other": 4.0, "currency other": 8.0, "date other": 3.0, "names exchanged": 3.0, "hedge changed": 3.0,
    "modal changed": 2.0, "bound changed": 2.0,
    "nouns exchanged": 1.5, "words replaced": 2.0, "few words": 3.0,
}  # fmt: skip
"""How often a kind is tried, against 1 for others: kinds that seldom apply are tried more often."""

ALL_KINDS = (*KINDS, *RULES)


class Row(NamedTuple):
    """One example.

    `line`: of the pair, e.g. "08:17". `text`: who translated it. `profile`: of its features. `side`: its target language. `article`:
    probability that its document was made by a machine, as it was before errors were made in it.
    """

    line: str
    kind: str
    text: str
    profile: str
    side: Language
    spanish: str
    english: str
    values: np.ndarray
    findings: tuple[tuple[str, str], ...]
    article: float


@dataclass(frozen=True)
class Line:
    """A line of a parallel text with what engines made of its sides: by (language of the translation, engine)."""

    name: str
    texts: dict[Language, str]
    machine: dict[tuple[Language, str], str]


def newstest_lines(data: Path, year: str) -> list[Line]:
    with gzip.open(data / "mt" / f"wmt{year}.tsv.gz", "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    header, found = rows[0], []
    for number, row in enumerate(rows[1:]):
        cells = dict(zip(header, (cell.strip() for cell in row), strict=True))
        texts = {language: cells[language.value] for language in Language}
        machine = {(Language(name[3:5]), name[6:]): text for name, text in cells.items() if "." in name and text}
        if all(texts.values()) and len(machine) == 2 * len(ENGINES):
            found.append(Line(f"{year}:{number}", texts, machine))
    return found


def other_lines(data: Path, name: str, most: int) -> list[Line]:
    pairs = parallel(data, name, 0, most)
    return [
        Line(f"{name}:{number}", dict(zip((Language.SPANISH, Language.ENGLISH), pair, strict=True)), {})
        for number, pair in enumerate(pairs)
    ]


def chunks(lines: Sequence[Line]) -> list[list[Line]]:
    return [list(lines[k : k + CHUNK]) for k in range(0, len(lines) - LINES + 1, CHUNK)]


@dataclass(frozen=True)
class _Version:
    """A document in one translation: (source, target, kind of error) of each line, and how machine translations are found."""

    lines: Sequence[Line]
    text: str
    target: Language
    targets: tuple[str, ...]
    kinds: tuple[str, ...]
    profile: str
    engine: str
    stale: bool

    def machine_text(self, k: int, language: Language, apertium: dict[tuple[Language, str], str]) -> str | None:
        """The machine translation of the other side of line k into a language."""
        line = self.lines[k]
        if language is self.target:
            source = line.texts[language.other]
            return line.machine[language, self.engine] if self.engine != APERTIUM else apertium[language, source]
        if self.stale and self.engine != APERTIUM and self.text == HUMAN:
            return line.machine[language, self.engine]
        return apertium[language, self.targets[k]]

    def needs(self, language: Language) -> bool:
        return self.profile == BOTH or self.profile == (INTO_ENGLISH if language is Language.ENGLISH else INTO_SPANISH)

    def wanted(self) -> Iterator[tuple[Language, str]]:
        """What Apertium has to translate: (into, text)."""
        if self.needs(self.target) and self.engine == APERTIUM:
            for line in self.lines:
                yield self.target, line.texts[self.target.other]
        if self.needs(self.target.other) and not (self.stale and self.engine != APERTIUM and self.text == HUMAN):
            for text in self.targets:
                yield self.target.other, text


def versions(chunk: list[Line], seed: int, wordnet: Wordnet) -> list[_Version]:
    random = Random(f"{seed}:{chunk[0].name}")
    made = []
    for start in range(0, len(chunk) - LINES + 1, LINES):
        own = range(start, start + LINES)
        target = random.choice(list(Language))
        has_machines = bool(chunk[0].machine)
        profile = random.choice((NONE, INTO_ENGLISH, INTO_SPANISH, BOTH)) if has_machines else random.choice((NONE, NONE, BOTH))
        engine = random.choice((*ENGINES, APERTIUM)) if has_machines else APERTIUM
        stale = random.random() < STALE_SHARE
        writers = [HUMAN, random.choice([one for one in ENGINES if one != engine])] if has_machines else [HUMAN]
        for writer in writers:
            texts = [line.texts[target] if writer == HUMAN else line.machine[target, writer] for line in chunk]
            pairs = [(line.texts[target.other], text) for line, text in zip(chunk, texts, strict=True)]
            lines = [chunk[k] for k in own]
            made.append(_Version(lines, writer, target, tuple(texts[k] for k in own), (CLEAN,) * LINES, profile, engine, stale))
            for copy in range(2 if has_machines else 1):
                changed = [_changed(pairs, k, target, Random(f"{seed}:{writer}:{copy}:{chunk[k].name}"), wordnet) for k in own]
                made.append(
                    _Version(lines, writer, target, tuple(t for t, _ in changed), tuple(k for _, k in changed), profile, engine, stale)
                )
    return made


def _changed(pairs: list[tuple[str, str]], place: int, language: Language, random: Random, wordnet: Wordnet) -> tuple[str, str]:
    """The target of a pair with an error, and its kind; or as it is."""
    if random.random() < ERROR_SHARE:
        weights = [KIND_DRAWS.get(kind, 1.0) for kind in ALL_KINDS]
        for kind in random.choices(ALL_KINDS, weights, k=TRIES):
            if kind in RULES:
                text = make_error(kind, pairs, place, language, random, wordnet)
            else:
                near = pairs[max(place - 20, 0) : place + 20]
                text = inject_errors(kind, near, language, random.randrange(10**6))[min(place, 20)]
            if text:
                return text, kind
    return pairs[place][1], CLEAN


def rows_of(made: Sequence[_Version], apertium: dict[tuple[Language, str], str]) -> list[Row]:
    """The examples of documents: checked one by one, their features computed together."""
    checked = [(version, k, unit) for version in made for k, unit in enumerate(_checked(version, apertium))]
    texts = [comparable_texts(unit, _languages(version)) for version, _, unit in checked]
    parts = extract_features(texts)
    articles = _articles(parts, texts, [version for version, _, _ in checked])
    rows: list[Row] = []
    for part in parts:
        for row, values in zip(part.rows, part.values, strict=True):
            version, k, unit = checked[row]
            rows.append(
                Row(
                    version.lines[k].name, version.kinds[k], version.text, part.profile, version.target,
                    texts[row].spanish, texts[row].english,
                    values.astype(np.float32), tuple((finding.check, finding.severity.value) for finding in unit.findings),
                    articles[_name(version)],
                )
            )  # fmt: skip
    return rows


def _name(version: _Version) -> tuple[str, str, Language]:
    """What the translations of a document with and without errors have in common."""
    return version.lines[0].name, version.text, version.target


def _articles(parts: Sequence[PairFeatures], texts: Sequence[Texts], made: Sequence[_Version]) -> dict[tuple[str, str, Language], float]:
    """The probability that a machine made each document, from its sentences without errors; of all pairs: their texts and documents."""
    found: defaultdict[tuple[str, str, Language], list[float]] = defaultdict(list)
    for part in parts:
        for language in Language:
            own = [k for k, row in enumerate(part.rows) if made[row].target is language and set(made[row].kinds) == {CLEAN}]
            if own:
                places = part.rows[own]
                chrf = {into: values[own] for into, values in part.chrf.items()}
                coverage = {side: values[own] for side, values in part.coverage.items()}
                chosen = replace(part, rows=places, values=part.values[own], coverage=coverage, chrf=chrf)
                for row, probability in zip(places, machine_made(chosen, [texts[row] for row in places], language), strict=True):
                    found[_name(made[row])].append(float(probability))
    return {_name(version): machine_made_together(found[_name(version)]) or 0.0 for version in made}


def _languages(version: _Version) -> LanguagePair:
    return LanguagePair(version.target.other.value, version.target.value)


def _checked(version: _Version, apertium: dict[tuple[Language, str], str]) -> Sequence[Unit]:
    units = []
    for k, (line, target) in enumerate(zip(version.lines, version.targets, strict=True)):
        into_target, into_source = (
            version.machine_text(k, language, apertium) if version.needs(language) else None
            for language in (version.target, version.target.other)
        )
        units.append(Unit(k, Link((k,), (k,)), line.texts[version.target.other], target, into_target, into_source))
    return check_bitext(bitext_of(units, _languages(version))).units


def bitext_of(units: Sequence[Unit], languages: LanguagePair) -> Bitext:
    sides = []
    for language, texts in ((languages.source, [u.source for u in units]), (languages.target, [u.target for u in units])):
        segments, start = [], 0
        for number, text in enumerate(texts):
            segments.append(Segment(text, start, start + len(text), paragraph=number))
            start += len(text) + 1
        sides.append(Article(f"example.{language}", language, "\n".join(texts), segments=tuple(segments)))
    return Bitext("example", *sides, tuple(units), engine="none", evidence=(), signature="examples")


_load_wordnet = cache(Wordnet.load)


def _chunk_rows(task: tuple[list[Line], int, Path, Path]) -> list[Row]:
    chunk, seed, data, folder = task
    path = folder / f"{hashlib.sha256(f'{chunk[0].name}:{len(chunk)}:{seed}'.encode()).hexdigest()[:16]}.pickle"
    if path.exists():
        return pickle.loads(path.read_bytes())
    made = versions(chunk, seed, _load_wordnet(data))
    apertium = _translated({need for version in made for need in version.wanted()}, folder.parent / f"mt-{path.stem}.pickle")
    rows = rows_of(made, apertium)
    path.write_bytes(pickle.dumps(rows))
    return rows


def _translated(wanted: set[tuple[Language, str]], file: Path) -> dict[tuple[Language, str], str]:
    """Apertium's translations, by (into, text); kept in a file."""
    found: dict[tuple[Language, str], str] = pickle.loads(file.read_bytes()) if file.exists() else {}
    new = wanted - set(found)
    engine = Apertium()
    for language in Language:
        texts = sorted(text for into, text in new if into is language)
        if texts:
            done = engine.translate(texts, language.other, language)
            found.update({(language, text): one.text for text, one in zip(texts, done, strict=True)})
    if new:
        file.write_bytes(pickle.dumps(found))
    return found


def build(lines: Sequence[Line], data: Path, kept: Path, version: str, *, seed: int = 1, workers: int = 1, every: int = 1) -> list[Row]:
    """The examples of the lines.

    `kept`: folder for what was computed; `version`: name of the features in it; `every`: take one chunk of lines in so many.
    """
    folder = kept / version
    folder.mkdir(parents=True, exist_ok=True)
    tasks = [(chunk, seed, data, folder) for chunk in chunks(lines)[::every]]
    with multiprocessing.Pool(workers) as pool:
        return [row for rows in pool.imap(_chunk_rows, tasks) for row in rows]


def as_findings(found: Sequence[tuple[str, str]]) -> tuple[Finding, ...]:
    """Findings by their checks and severities."""
    return tuple(Finding(check, Severity(severity), "") for check, severity in found)
