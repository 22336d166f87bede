"""Which columns of a table of pairs hold its texts: by `source` and `target`, or by their languages (`es`, `English`, `source_en`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from aligner.errors import FormatError
from aligner.formats.tmx_languages import rank_of
from aligner.languages.codes import LanguageTag
from aligner.languages.language_names import OFTEN_NAMED, words_for
from aligner.languages.pair import Side

__all__ = ["Languages", "name_columns", "with_sides"]

Languages = tuple[LanguageTag, LanguageTag]
"""The languages of source and target that are asked for."""
_TEXTS = (Side.SOURCE, Side.TARGET)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,60}[)\]]")
_LEAST_NAME = 4
"""Letters from which a word is a language's name and no code, which may be a word: "texto en español" is Spanish."""
_ROLES = {
    Side.SOURCE: frozenset("source sources src srctext original originals orig fuente origen".split()),
    Side.TARGET: frozenset(
        "target targets tgt trg translation translations translated trans trad traducción traduccion traducido destino".split()
    ),
}
_BESIDE = frozenset(
    "text texts texto textos txt sentence sentences segment segments segmento segmentos oración oraciones frase frases version versión "
    "in from to into of the en al a del de la el latam latn".split()
)
"""What may stand beside a language or a side in the name of a column that holds a text."""


def name_columns(path: Path, names: Sequence[str], languages: Languages | None, notes: list[str] | None, separator: str) -> list[str]:
    """The names of a table's columns, with `source` and `target` for those that hold the texts in the two languages, in any order.

    A column that names a language holds its text, whatever else it is called; where none does, one that names the side. A second column
    of the same language is said in `notes`. Raises FormatError when there is no text in one of the languages, or two columns share a name.
    """
    named = list(names)
    if languages is not None and not {*_TEXTS} <= set(named):
        places = [_place(named, languages, side, notes) for side in _TEXTS]
        if None not in places and places[0] != places[1]:
            for side, place in zip(_TEXTS, places, strict=True):
                named[place or 0] = side.value
    if not {*_TEXTS} <= set(named):
        codes = "" if languages is None else f" or `{languages[0]}` and `{languages[1]}`"
        raise FormatError(
            f"{path}:1: the first line must name the columns, `source` and `target`{codes} among them, separated by {separator}"
        )
    twice = sorted(name for name in set(named) if named.count(name) > 1)
    if twice:
        raise FormatError(f"{path}:1: two columns are named {twice[0]!r}; give each its own name")
    return named


def with_sides(record: Mapping[str, Any], languages: Languages) -> dict[str, Any] | None:
    """An object with `source` and `target` for the texts that it, or its `translation`, names by their languages; None without both."""
    texts = record.get("translation")
    texts = texts if isinstance(texts, Mapping) else record
    names = tuple(name for name, value in texts.items() if isinstance(value, str))
    places = _places(names, languages)
    if None in places or places[0] == places[1]:
        return None
    return {**record, **{side.value: texts[names[place or 0]] for side, place in zip(_TEXTS, places, strict=True)}}


@lru_cache(maxsize=256)
def _places(names: tuple[str, ...], languages: Languages) -> tuple[int | None, ...]:
    return tuple(_place(names, languages, side, None) for side in _TEXTS)


def _place(names: Sequence[str], languages: Languages, side: Side, notes: list[str] | None) -> int | None:
    """The column that holds the text of a side."""
    wanted = languages[_TEXTS.index(side)]
    ranked = [(rank, place) for place, name in enumerate(names) if (rank := _rank(name, wanted)) is not None]
    if not ranked:
        return _only(names, lambda name: _is_role(name, side))
    place = min(ranked)[1]
    if len(ranked) > 1 and notes is not None:
        others = ", ".join(repr(names[other]) for _, other in ranked if other != place)
        notes.append(f"the column {names[place]!r} was read for {wanted}, and not {others}; rename one, or choose by region (es-MX)")
    return place


def _only(names: Sequence[str], fits: Callable[[str], bool]) -> int | None:
    """The one column that fits; None when there is none, or several."""
    places = [place for place, name in enumerate(names) if fits(name)]
    return places[0] if len(places) == 1 else None


def _words(name: str) -> list[str]:
    return _WORD.findall(name.casefold())


def _rank(name: str, wanted: LanguageTag) -> int | None:
    """How far the language that a column names is from the wanted one; None for a column that names another, or is no text."""
    known = words_for(wanted.language)
    words = _words(name)
    outside = _words(_IN_BRACKETS.sub(" ", name))
    long = [word for word in words if word in known and len(word) >= _LEAST_NAME]
    short = [word for word in words if word in known and len(word) < _LEAST_NAME]
    if not long and (not short or _names_other(words, known)):
        return None
    place = words.index((long or short)[0])
    code = words[place] if len(words[place]) < _LEAST_NAME else wanted.language
    region = words[place + 1] if place + 1 < len(words) and _is_region(words[place + 1], outside) else ""
    rest = {word for word in outside if word not in known} - _BESIDE - _ROLES[Side.SOURCE] - _ROLES[Side.TARGET] - {region}
    return None if rest else rank_of(f"{code}-{region}" if region else code, wanted)


def _is_region(word: str, outside: Sequence[str]) -> bool:
    return word.isdecimal() or (len(word) == 2 and word in outside and word not in _BESIDE)


def _names_other(words: Sequence[str], known: frozenset[str]) -> bool:
    """Whether another word names a language by its name: the "en" of "texto en español" is no code."""
    return any(len(word) >= _LEAST_NAME and word not in known and word in _LANGUAGE_NAMES for word in words)


_LANGUAGE_NAMES = frozenset(word for code in OFTEN_NAMED for word in words_for(code))


def _is_role(name: str, side: Side) -> bool:
    """Whether a column names a side, and nothing else but that it is a text."""
    words = set(_words(name))
    return bool(words & _ROLES[side]) and words <= _ROLES[side] | _BESIDE
