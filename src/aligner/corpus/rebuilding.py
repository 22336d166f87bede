"""Putting the texts back into a stand-off file, from the articles that it was made of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from aligner.articles import read_article
from aligner.bitext import Article, Bitext, Kind, Segment
from aligner.errors import ArticleError, FormatError
from aligner.formats.bitext_json import bitext_from_json
from aligner.formats.files import open_input
from aligner.formats.sealing import opened, sealing_key
from aligner.formats.standoff import FORMAT_NAME, FORMAT_VERSION, name_digest, text_digest, texts_of
from aligner.languages.pair import DEFAULT_PAIR

__all__ = ["ArticleIndex", "Missing", "index_articles", "rebuild", "wanted_articles"]

LONGEST_LINE = 200_000_000
"""Bytes of a line of a stand-off file."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A pair that could not be rebuilt: its place in the file (a line), its name or address where that is known, and why."""

    line: int
    name: str
    reason: str


@dataclass
class ArticleIndex:
    """Where articles are. `by_text`: (SHA-256 of the text, whether it was read line by line) to its file; `by_name`: files by the
    SHA-256 of their name.
    """

    by_text: dict[tuple[str, bool], Path] = field(default_factory=dict)
    by_name: dict[str, list[Path]] = field(default_factory=dict)

    def article(self, digest: str, *, presplit: bool) -> Article | None:
        """The article whose text has this SHA-256, read again; None when none has, or its file has changed since."""
        path = self.by_text.get((digest, presplit))
        article = None if path is None else _read(path, presplit=presplit)
        return article if article is not None and text_digest(article.text) == digest else None


def index_articles(folders: Iterable[Path], *, presplit: Sequence[bool] = (False,)) -> ArticleIndex:
    """Read every file below the folders that is an article. `presplit`: how; each text is held only while it is read."""
    index = ArticleIndex()
    for path in sorted(chain.from_iterable([folder] if folder.is_file() else folder.rglob("*") for folder in folders)):
        if not path.is_file():
            continue
        index.by_name.setdefault(name_digest(path.name), []).append(path)
        for one in presplit:
            article = _read(path, presplit=one)
            if article is not None:
                index.by_text.setdefault((text_digest(article.text), one), path)
    return index


def _read(path: Path, *, presplit: bool) -> Article | None:
    try:
        return read_article(path, language=DEFAULT_PAIR.source, presplit=presplit)
    except ArticleError:
        return None


def wanted_articles(path: Path) -> list[bool]:
    """How the articles of a stand-off file were read: as text (False), line by line (True), or both. Raises FormatError."""
    return sorted({_is_presplit(record) for _, record in _records(path)}) or [False]


def rebuild(path: Path, index: ArticleIndex, report: Callable[[Missing], None]) -> Iterator[Bitext]:
    """The pairs of a stand-off file with their texts, but for machine translations, which are empty where there was one.

    A pair whose articles are not there, or differ, is left out and reported. Raises FormatError for a file that is no stand-off file.
    """
    for number, record in _records(path):
        try:
            found = _rebuilt(record, index)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise FormatError(f"{path}:{number}: not a pair of a stand-off file ({error}); get the file again") from None
        if isinstance(found, Bitext):
            yield found
        else:
            report(Missing(number, _name_of(record), found))


def _records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with open_input(path) as file:
        try:
            number = 0
            for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE), b""), 1):
                record = json.loads(line)
                if not isinstance(record, dict):
                    raise ValueError("not an object")
                if number == 1:
                    _check_first(path, record)
                else:
                    yield number, record
            if not number:
                raise ValueError("empty")
        except (ValueError, RecursionError) as error:
            raise FormatError(f"{path}: not a stand-off file of aligner ({error})") from None
        except OSError as error:
            raise FormatError(f"{path}: cannot be read ({error}); check that it is complete") from None


def _check_first(path: Path, record: dict[str, Any]) -> None:
    if record.get("format") != FORMAT_NAME:
        raise FormatError(f"{path}:1: not a stand-off file of aligner; make one with aligner export OUT --standoff FILE")
    if record.get("version") != FORMAT_VERSION:
        raise FormatError(f"{path}:1: version {record.get('version')!r}, and this aligner reads version {FORMAT_VERSION}; use a newer one")


def _is_presplit(record: dict[str, Any]) -> bool:
    return "|presplit:yes" in str(record.get("signature", ""))


def _name_of(record: dict[str, Any]) -> str:
    addresses = [str(record[side]["url"]) for side in ("source", "target") if record[side].get("url")]
    return str(record["id"]) if record.get("id") else " ".join(addresses)


def _rebuilt(record: dict[str, Any], index: ArticleIndex) -> Bitext | str:
    """The pair, or why it cannot be rebuilt."""
    presplit = _is_presplit(record)
    found: dict[str, Article] = {}
    problems = []
    for side in ("source", "target"):
        digest = record[side]["sha256"]
        article = None if digest is None else index.article(str(digest), presplit=presplit)
        if article is not None:
            found[side] = article
        elif digest is not None:
            problems.append(_problem(side, record[side], index))
    if problems:
        return "; ".join(problems)
    hidden = json.loads(opened(record["sealed"], sealing_key(texts_of(found["source"], found.get("target")))))
    sides = {side: _article(record[side], hidden[side], found.get(side)) for side in ("source", "target")}
    fields = {name: record[name] if name in record else hidden[name] for name in ("id", "engine", "signature")}
    whole = {**fields, **{name: record[name] for name in ("similarity", "parallel", "evidence")}, "notes": []}
    units = [_unit(unit, hidden["units"].get(str(unit["number"]), {}), sides) for unit in record["units"]]
    articles = {side: asdict(article) for side, article in sides.items()}
    return bitext_from_json(json.dumps({**whole, **articles, "units": units}))


def _problem(side: str, record: dict[str, Any], index: ArticleIndex) -> str:
    same_name = index.by_name.get(str(record["name_sha256"]), [])
    if same_name:
        return f"{', '.join(map(str, same_name))}: not the text that the file was made of"
    return f"its {side} article ({record.get('url') or record.get('host') or record['language']}) is not in the folders"


def _article(record: dict[str, Any], hidden: dict[str, Any], found: Article | None) -> Article:
    segments = record["segments"]
    text = str(hidden["text"]) if found is None else found.text
    return Article(
        name=hidden["name"],
        language=record["language"],
        text=text,
        blocks=() if found is None else found.blocks,
        segments=tuple(Segment(text[start:end], start, end, part, Kind(kind), repeat) for start, end, part, kind, repeat in segments),
        title=hidden["title"],
        date=hidden["date"],
        url=record["url"] if "url" in record else hidden["url"],
        encoding=None if found is None else found.encoding,
        extractor=None if found is None else found.extractor,
        places=() if found is None else found.places,
    )


def _unit(record: dict[str, Any], hidden: dict[str, Any], sides: dict[str, Article]) -> dict[str, Any]:
    unit = dict(record)
    for side, machine in zip(("source", "target"), unit.pop("machine"), strict=True):
        span = unit.pop(f"{side}_span")
        unit[side] = hidden[side] if span is None else sides[side].text[span[0] : span[1]]
        unit[f"{side}_machine"] = "" if machine else None
    kept = hidden.get("dismissed", [])
    unit["dismissed"] = [{**one, **own} for one, own in zip(unit["dismissed"], kept, strict=True)]
    return {**unit, "id": hidden.get("id"), "reviewer": hidden.get("reviewer", ""), "note": hidden.get("note", "")}
