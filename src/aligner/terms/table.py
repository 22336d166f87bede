"""Term bases as tables (CSV, TSV), as people and spreadsheets write them.

es          en               status      note
alcalde     mayor                        of a town
presunto    alleged|alleged
presunto    presumed         forbidden
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from aligner.errors import TermError, UsageError
from aligner.languages.codes import parse_tag
from aligner.languages.language_names import language_named
from aligner.languages.pair import Language, Side
from aligner.lexicon.tokens import fold
from aligner.lexicon.tokens import words as lexicon_words
from aligner.lexicon.word_links import in_lexicon
from aligner.terms.limits import MAX_CONCEPTS, checked_term
from aligner.terms.term_base import Concept, Term, TermBase, Usage, is_case_sensitive
from aligner.text.characters import plain
from aligner.text.delimited import NAMES, table_cells, table_head, table_lines

__all__ = ["parse_table", "table_text"]

_DELIMITERS = "\t;,"
RENDERINGS = "|"
"""Between several terms of a cell. A backslash before it makes it a part of the term."""
_BARS = re.compile(r"(?<!\\)(\\*)\|")
"""A bar, and the backslashes before it."""
_COLUMNS = {
    "id": "id",
    "source": "source origen fuente termino term source_term original",
    "target": "target destino traduccion translation equivalente rendering target_term",
    "status": "status estado usage uso estatus",
    "case": "case case_sensitive casesensitive mayusculas sensible",
    "inflected": "inflected inflection flexion formas forms",
    "note": "note notes nota notas comment comments comentario comentarios remarks observaciones",
    "allowed": "allowed admitted permitido permitidos admitido admitidos alternativas",
    "forbidden": "forbidden prohibido prohibidos deprecated evitar vetado vetados",
}
_USAGES = {
    Usage.PREFERRED: "preferred preferido preferida preferente recomendado recomendada approved aprobado aprobada ok",
    Usage.ALLOWED: "allowed admitted permitido permitida admitido admitida aceptado aceptada acceptable accepted valid valido valida",
    Usage.FORBIDDEN: "forbidden prohibited deprecated superseded prohibido prohibida vetado vetada obsoleto obsoleta evitar rejected "
    "rechazado avoid incorrecto incorrecta no do_not_use no_usar",
}
_YES = frozenset("yes y true 1 x si s verdadero sensitive".split())
_NO = frozenset("no n false 0 falso insensitive".split())
_LEAST_ROWS, _MAJORITY = 3, 0.7
"""Rows, and the share of their words, that tell the language of a column that has no name."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """What each column is: a language tag, or a name of _COLUMNS; None for one that is not used."""

    kinds: tuple[str | None, ...]

    @property
    def languages(self) -> tuple[int, ...]:
        """The places of the columns that have terms of a language."""
        return tuple(place for place, kind in enumerate(self.kinds) if kind is not None and (kind in tuple(Side) or kind not in _COLUMNS))


def parse_table(content: bytes, name: str, notes: list[str] | None = None) -> TermBase:
    """The term base of a table. `notes`: remarks on its encoding and on columns that are not used are added.

    Raises TermError naming the line: for a file that is no table, a row that is not as the others, a status that is not known, a formula.
    """
    lines, found = table_lines(content, name, TermError)
    start, delimiter = table_head(lines, lambda row, one: _likeness(lines, row, one), _DELIMITERS)
    rows = [
        (line, cells)
        for line, cells in ((line, [plain(cell).strip() for cell in row]) for line, row in _checked(lines, start, delimiter, name))
        if any(cells)
    ]
    if not rows:
        raise TermError(f"{name}: no terms; write a column for each language, such as es and en, and a row for each term")
    columns = _header(rows[0][1])
    if columns is None:
        columns = _unnamed([cells for _, cells in rows], name, rows[0][0], delimiter)
    else:
        if len(columns.languages) < 2:
            found.append("terms of one language alone, which nothing is compared with; add a column for the other one, such as es and en")
        found += [f"the column {cell!r} is not used" for cell, kind in zip(rows[0][1], columns.kinds, strict=True) if cell and kind is None]
        rows = [(line, cells) for line, cells in rows if [*map(_key, cells)] != [*map(_key, rows[0][1])]]
        if not rows:
            raise TermError(f"{name}: no terms below the names of the columns; write a row for each term")
    columns = _told_by_words(columns, rows)
    if notes is not None:
        notes += [f"{name}: {note}" for note in found]
    return TermBase(tuple(_concepts(rows, columns, name, delimiter)))


def _checked(lines: Sequence[str], start: int, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    for line, cells in table_cells(lines, start, delimiter, name, TermError):
        if any(unicodedata.category(char) == "Cc" and char not in "\n\r\t" for cell in cells for char in cell):
            raise TermError(f"{name}:{line}: a control character; remove it")
        yield line, cells


def _likeness(lines: Sequence[str], first: str, delimiter: str) -> int:
    """How likely a delimiter is: by the columns it gives that are known, else by the rows that it separates into as many as the first."""
    known = sum(_kind(cell.strip().strip('"')) is not None for cell in first.split(delimiter))
    count = first.count(delimiter)
    alike = sum(line.count(delimiter) == count for line in lines[:1000] if line.strip()) if count else 0
    return known * 1000 * (count > 0) + alike


def _key(cell: str) -> str:
    return fold(re.sub(r"[\s_-]+", "_", cell.strip().lower()))


def _kind(cell: str) -> str | None:
    """What a column of a name is: a name of _COLUMNS, or a language tag; None for any other."""
    key = _key(cell)
    found = next((kind for kind, names in _COLUMNS.items() if key in names.split()), None)
    return found or _language(cell)


def _language(cell: str) -> str | None:
    name, opening, variant = cell.rstrip(")").partition("(")
    for text in (cell, name, variant) if opening else (cell,):
        own = language_named(text)
        if own is not None:
            return own
        try:
            return str(parse_tag(text.strip().replace("_", "-")))
        except UsageError:
            continue
    return None


def _header(cells: Sequence[str]) -> _Columns | None:
    """What the first row says of the columns; None when it is no header."""
    kinds = tuple(_kind(cell) if cell else None for cell in cells)
    columns = _Columns(kinds)
    return columns if columns.languages and (sum(kind is not None for kind in kinds) > 1 or len(cells) == 1) else None


def _unnamed(rows: Sequence[Sequence[str]], name: str, line: int, delimiter: str) -> _Columns:
    """The columns of a table without names: source, target and perhaps status. Raises TermError when it has others."""
    width = max(len([cell for cell in cells if cell]) for cells in rows)
    statuses = [cells[2] for cells in rows if len(cells) > 2 and cells[2]]
    if width == 2 or (width == 3 and all(_usage(one) is not None for one in statuses)):
        return _Columns(("source", "target", "status")[: max(width, 2)])
    separated = NAMES.get(delimiter, repr(delimiter))
    columns = "1 column" if width == 1 else f"{width} columns"
    raise TermError(
        f"{name}:{line}: {columns} (separated by {separated}) without names; name them in the first line: "
        "a language code for each language (es, en), and status, case, note"
    )


def _told_by_words(columns: _Columns, rows: Sequence[tuple[int, list[str]]]) -> _Columns:
    """The same columns, with languages for source and target where their words tell them for sure."""
    places = {columns.kinds.index(side): side for side in Side if side in columns.kinds}
    if len(places) < 2 or len(rows) < _LEAST_ROWS:
        return columns
    told: dict[int, Language] = {}
    for place in places:
        words = [word for _, cells in rows if place < len(cells) for word in lexicon_words(cells[place])]
        counts = {one: sum(in_lexicon(word, one) and not in_lexicon(word, one.other) for word in words) for one in Language}
        likely = max(Language, key=lambda one: counts[one])
        if counts[likely] >= max(_LEAST_ROWS, _MAJORITY * sum(counts.values())):
            told[place] = likely
    if len(set(told.values())) < 2:
        return columns
    return _Columns(tuple(told[place].value if place in told else kind for place, kind in enumerate(columns.kinds)))


def _concepts(rows: Sequence[tuple[int, list[str]]], columns: _Columns, name: str, delimiter: str) -> Iterator[Concept]:
    """The concepts of the rows: those with the same id, or the same first term, are one."""
    grouped: dict[str, Concept] = {}
    for line, cells in rows:
        while len(cells) > len(columns.kinds) and not cells[-1]:
            cells.pop()
        if len(cells) > len(columns.kinds):
            raise TermError(
                f"{name}:{line}: {len(cells)} columns where the first line has {len(columns.kinds)}; "
                f"put a cell that has {NAMES.get(delimiter, repr(delimiter))} in it between quotation marks"
            )
        row = _row(cells, columns, f"{name}:{line}")
        key = f"id {row.id}" if row.id else f"term {_first_key(cells, columns) or line}"
        known = grouped.get(key)
        if known is None:
            grouped[key] = row
            if len(grouped) > MAX_CONCEPTS:
                raise TermError(f"{name}:{line}: more than {MAX_CONCEPTS:,} terms; split the file, or leave out what the texts never have")
        else:
            terms = tuple(dict.fromkeys((*known.terms, *row.terms)))
            grouped[key] = replace(known, terms=terms, note=known.note or row.note)
    yield from grouped.values()


def _first_key(cells: Sequence[str], columns: _Columns) -> str:
    place = columns.languages[0]
    return _renderings(cells[place])[0].strip().casefold() if place < len(cells) else ""


def _row(cells: Sequence[str], columns: _Columns, place: str) -> Concept:
    """The concept of one row."""
    value = {kind: cell for kind, cell in zip(columns.kinds, cells, strict=False) if kind in _COLUMNS and kind not in tuple(Side)}
    usage = _usage(value.get("status", "")) if value.get("status") else Usage.PREFERRED
    if usage is None:
        raise TermError(f"{place}: the status {value['status'][:40]!r} is not known; use preferred, allowed or forbidden")
    case, inflected = (_yes_or_no(value.get(column, ""), column, place) for column in ("case", "inflected"))
    filled = [(columns.kinds[k], cells[k]) for k in columns.languages if k < len(cells) and cells[k]]
    terms: list[Term] = []

    def add(language: str | None, cell: str, usage: Usage) -> None:
        for text in filter(None, (part.strip() for part in _renderings(cell))):
            own_case = is_case_sensitive(text) if case is None else case
            terms.append(Term(checked_term(text, place), str(language), usage, own_case, inflected is not False))

    # The status is that of the renderings; the term of the first column may always stand in a source.
    for number, (language, cell) in enumerate(filled):
        add(language, cell, Usage.PREFERRED if number == 0 and len(filled) > 1 else usage)
    for column, own_usage in (("allowed", Usage.ALLOWED), ("forbidden", Usage.FORBIDDEN)):
        if value.get(column):
            add(columns.kinds[columns.languages[-1]], value[column], own_usage)
    if not filled or not terms:
        raise TermError(f"{place}: no term in this row; fill a column of a language, or remove the row")
    return Concept(tuple(dict.fromkeys(terms)), value.get("id", ""), value.get("note", ""), place)


def _renderings(cell: str) -> Sequence[str]:
    """The terms of a cell. Of the backslashes before a bar, two stand for one; one left over makes the bar a part of the term."""
    parts, start = [""], 0
    for bar in _BARS.finditer(cell):
        backslashes = len(bar[1])
        parts[-1] += cell[start : bar.start()] + "\\" * (backslashes // 2)
        start = bar.end()
        if backslashes % 2:
            parts[-1] += RENDERINGS
        else:
            parts.append("")
    parts[-1] += cell[start:]
    return parts


def _as_cell(term: str) -> str:
    """A term as `_renderings` reads it."""
    return _BARS.sub(lambda bar: bar[1] * 2 + "\\" + RENDERINGS, term)


def _usage(cell: str) -> Usage | None:
    key = _key(cell)
    return next((usage for usage, names in _USAGES.items() if key in names.split()), None)


def _yes_or_no(cell: str, column: str, place: str) -> bool | None:
    """What a cell says; None for an empty one. Raises TermError."""
    key = _key(cell)
    if not key:
        return None
    if key not in _YES | _NO:
        raise TermError(f"{place}: {cell[:40]!r} in the column {column}; write yes or no")
    return key in _YES


def table_text(base: TermBase) -> str:
    """A term base as a table (TSV) that `parse_table` reads as the same one: a row for each term, with the id of its concept.

    Concepts without an id get their number.
    """
    languages = sorted({term.language for concept in base.concepts for term in concept.terms})
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow(["id", *languages, "status", "case", "inflected", "note"])
    for number, concept in enumerate(base.concepts, 1):
        for term in concept.terms:
            cells = [_as_cell(term.text) if term.language == language else "" for language in languages]
            flags = ["yes" if flag else "no" for flag in (term.case_sensitive, term.inflected)]
            writer.writerow([concept.id or str(number), *cells, term.usage.value, *flags, concept.note])
    return out.getvalue()
