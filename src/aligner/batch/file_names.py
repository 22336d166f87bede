"""What the name of a file says of its language and of the pair it belongs to.

A language is named by a whole folder (`es/x.txt`, `news/es-MX/x.txt`), by the end of a name (`x.es.txt`, `x_es-MX.docx`, `x (español).txt`,
`news_es/x.txt`), by its beginning (`es_x.txt`) or, more doubtfully, by a word within it (`2024-es-x.txt`). A path can be understood in more
than one way; which is meant is decided by which of them finds a counterpart (`aligner.batch.discovery`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import PurePath

from aligner.languages.language_names import words_for
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair, Side
from aligner.text.characters import normalise

__all__ = ["Interpretation", "Where", "interpretations", "loose_key", "names_a_language", "pair_name"]

_TOKEN = re.compile(r"[^\W_]+")
_REGION = re.compile(r"[a-z]{2}|419", re.IGNORECASE)
"""A country, or Spanish America: `es-001` is a first article."""
_GLUED = re.compile(
    r"([^\W\d_]{2,3})(\d.*)|(.*\d)([^\W\d_]{2,3})|(.*[a-zß-öø-ÿ0-9])([A-ZÁÉÍÓÚÑ]{2,3}|[A-ZÁÉÍÓÚÑ][a-zß-öø-ÿ]{4,11})", re.DOTALL
)
"""A language without a separator: `es001`, `001es`, `notaES`, `notaInglés`."""
_EDGES = " \t._-+,;~@=#&()[]{}!¡?¿·•|:–—*%$^<>'’\"“”«»`´\u00a0"
_NAMELESS = "text"
"""The name of a pair whose files are named for their languages alone: `es.txt` and `en.txt`."""
_ROLES = {
    Side.SOURCE: frozenset(["source", "src", "original", "orig", "fuente", "origen", "originales", "sources"]),
    Side.TARGET: frozenset(
        [
            "target",
            "tgt",
            "trg",
            "translation",
            "translations",
            "translated",
            "traducción",
            "traduccion",
            "traducciones",
            "traducido",
            "traducida",
            "trad",
            "trans",
            "ref",
            "reference",
            "referencia",
            "destino",
        ]
    ),
}
"""Words that name a side of the pair rather than a language."""


class Where(IntEnum):
    """Where in a name its language stands; the surer places first."""

    WHOLE = 0
    END = 1
    BEGINNING = 2
    WITHIN = 3


@dataclass(frozen=True, slots=True)
class Interpretation:
    """One way to understand a path: its language, and what is left as the name of the pair.

    `sure`: the language can be believed even where no counterpart is found.
    """

    language: str
    key: str
    sure: bool


@dataclass(frozen=True, slots=True)
class _Tag:
    """A language named in part `place` of a path; `rest` is what is left of the part without it, `sure` as in `Interpretation`."""

    place: int
    where: Where
    language: str
    rest: str
    sure: bool


def interpretations(path: PurePath, languages: LanguagePair, *, root: str = "") -> tuple[Interpretation, ...]:
    """Ways to understand a path below a folder, the most likely first; none when nothing in it names one of the two languages.

    `root`: the name of the folder itself, which may name the language but is no part of the name of a pair.
    """
    parts = [root, *path.parts[:-1], _stem(path, languages)]
    tags = [tag for place, part in enumerate(parts) for tag in _tags(part, place, languages)]
    last = len(parts) - 1
    at_end = [tag for tag in tags if tag.place == last and tag.where <= Where.END]
    folders = [tag for tag in tags[::-1] if tag.place < last and tag.where <= Where.BEGINNING]
    doubtful = [tag for tag in tags if tag.place == last and tag.where > Where.END]
    found: dict[tuple[str, str], Interpretation] = {}
    for tag in (*at_end, *folders, *doubtful):
        for removed in _removals(tag, tags, languages):
            key = _key(parts, removed) or (_NAMELESS if tag.where == Where.WHOLE else "")
            found.setdefault((tag.language, key), Interpretation(tag.language, key, tag.sure))
    return tuple(found.values())


def loose_key(key: str) -> str:
    """The key without regard to upper case, accents, invisible characters and the kind of separators."""
    plain = "".join(c for c in unicodedata.normalize("NFD", normalise(key, keep_lines=True).text) if not unicodedata.combining(c))
    return "/".join("-".join(_TOKEN.findall(part)).casefold() for part in plain.split("/"))


def names_a_language(name: str, languages: LanguagePair) -> bool:
    """Whether the name of a folder says that all in it is in one of the two languages."""
    return any(tag.where <= Where.END for tag in _tags(name, 0, languages))


def _stem(path: PurePath, languages: LanguagePair) -> str:
    """The name without its ending; `x.es` has a language in place of one."""
    suffix = path.suffix[1:].lower()
    return path.name if any(suffix in words_for(language) for language in (languages.source, languages.target)) else path.stem


def _tags(part: str, place: int, languages: LanguagePair) -> Iterator[_Tag]:
    """The languages that a part of a path may name."""
    text = unicodedata.normalize("NFC", part)
    tokens = list(_TOKEN.finditer(text))
    k = 0
    while k < len(tokens):
        language = _language(tokens[k][0], languages)
        if language is None:
            yield from _glued(text, tokens[k], place, languages)
            k += 1
            continue
        after = k + 1 + _has_region(text, tokens, k)
        before, behind = text[: tokens[k].start()].rstrip(_EDGES), text[tokens[after - 1].end() :].lstrip(_EDGES)
        if not before and not behind:
            yield _Tag(place, Where.WHOLE, language, "", sure=True)
        elif not behind:
            yield _Tag(place, Where.END, language, before, sure=True)
        elif not before:
            yield _Tag(place, Where.BEGINNING, language, behind, sure=not text[tokens[after - 1].end()].isspace())
        else:
            yield _Tag(place, Where.WITHIN, language, f"{before}-{behind}", sure=False)
        k = after


def _glued(text: str, token: re.Match[str], place: int, languages: LanguagePair) -> Iterator[_Tag]:
    """The language that begins or ends a word without a separator, at the beginning or the end of the part."""
    glued = _GLUED.fullmatch(token[0])
    if glued is None:
        return
    first, after, before, last, small, capitals = glued.groups()
    language = _language(first or last or capitals, languages)
    if language is None or (first or last or capitals).lower() in _ROLES[languages.side_of(language)]:
        return
    if first and not text[: token.start()].strip(_EDGES):
        yield _Tag(place, Where.BEGINNING, language, after + text[token.end() :], sure=False)
    elif not first and not text[token.end() :].strip(_EDGES):
        yield _Tag(place, Where.END, language, text[: token.start()] + (before or small), sure=False)


def _language(token: str, languages: LanguagePair) -> str | None:
    word = token.lower()
    for side in Side:
        language = languages.language_of(side)
        if word in words_for(language) or word in _ROLES[side]:
            return language
    return None


def _has_region(text: str, tokens: Sequence[re.Match[str]], k: int) -> bool:
    """Whether the next token is a region that belongs to this one: `es-MX`, `es_419`."""
    if k + 1 >= len(tokens) or len(tokens[k][0]) > 3:
        return False
    between = text[tokens[k].end() : tokens[k + 1].start()]
    return between in ("-", "_") and _REGION.fullmatch(tokens[k + 1][0]) is not None


def _removals(tag: _Tag, tags: Sequence[_Tag], languages: LanguagePair) -> Iterator[dict[int, str]]:
    """What replaces parts of a path so that its language is gone: that tag alone, with the side beside it (`x-src.es`), all tags of the
    language, or the whole part.
    """
    yield {tag.place: tag.rest}
    plain = _without_side(tag.rest, languages.side_of(tag.language))
    if plain and plain != tag.rest:
        yield {tag.place: plain}
    yield {other.place: other.rest for other in tags if other.language == tag.language and other.where <= tag.where} | {tag.place: tag.rest}
    if tag.where != Where.WHOLE:
        yield {tag.place: ""}


def _without_side(rest: str, side: Side) -> str:
    """What is left of a name without a last word that says which side it is."""
    *_, last = [*_TOKEN.finditer(rest), None, None][:-2] or [None]
    return rest[: last.start()].rstrip(_EDGES) if last is not None and last[0].lower() in _ROLES[side] else rest


def _key(parts: Sequence[str], removed: dict[int, str]) -> str:
    kept = [removed.get(place, part) for place, part in enumerate(parts)][1:]
    name = unicodedata.normalize("NFC", "/".join(part for part in kept if part))
    # The name of a file need not be text at all.
    return name.encode("utf-8", "backslashreplace").decode()


def pair_name(path: PurePath, languages: LanguagePair = DEFAULT_PAIR) -> str:
    """What the name of one article's file says of the pair: `x` for `x.es.txt`."""
    ways = interpretations(PurePath(path.name), languages)
    named = [one.key for one in ways if one.sure and one.key and (one.key != _NAMELESS or path.name.startswith(_NAMELESS))]
    return named[0] if named else path.stem
