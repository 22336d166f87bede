"""A term and a text as words and what stands between them, and whether a word of a text is one of a term."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_function_words import ARTICLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import read_words
from aligner.terms.term_base import Term

__all__ = ["PhraseWord", "TextWord", "bare", "capitals_fit", "gap_fits", "letters_fit", "phrase_of", "spaced_initials", "text_words"]

# A possessive is a word of its own: “the attorney general's office” has the term “attorney general”.
# “U.S.” and «EE.UU.» are one word, which “US” and «EEUU» are as well where spelling does not matter.
_WORD = re.compile(r"['’][sS](?![^\W_])|(?<![^\W_])[A-ZÑ]{1,2}(?:\.[A-ZÑ]{1,2})+(?![^\W_])|[^\W_]+")
_SPACES = re.compile(r"\s+")
_MARKS = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "−": "-"})
_CONTRACTED = re.compile(r"\b(de|a) el\b")
_LOOSE = re.compile(r"[-.' ]*")
_ENDS = ".!?…:;"
_CLOSES, _STARTS = "\"'”»)]", "\"'“«([¿¡—–•-"
"""Marks that end a sentence, those that may follow them, and those that may stand before the first word of one."""

_ARTICLES = {
    Language.SPANISH.value: ARTICLES[Language.SPANISH] | {"unos", "unas", "lo"},
    Language.ENGLISH.value: ARTICLES[Language.ENGLISH] | {"to"},
}
"""Words before a term that dictionaries and glossaries write and texts do not: «el presunto», “to arrest”."""


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word of a text. `bare`: in small letters without accents and points; `gap`: what stands before it, in one way of writing; `opens`:
    it has its capital for where it stands.
    """

    written: str
    lower: str
    bare: str
    span: Span
    gap: str
    opens: bool
    all_caps: bool


@dataclass(frozen=True, slots=True)
class PhraseWord:
    """A word of a term, and what stands before it."""

    written: str
    lower: str
    gap: str


@lru_cache(maxsize=2048)
def text_words(text: str) -> tuple[TextWord, ...]:
    """The words of a text."""
    all_caps = read_words(text).all_caps
    found: list[TextWord] = []
    end = 0
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        written = match[0].translate(_MARKS)
        lower = written.lower()
        opens = not found or (between != " " and _opens(between))
        found.append(TextWord(written, lower, bare(lower), match.span(), _plain(between), opens, all_caps))
        end = match.end()
    return tuple(found)


def phrase_of(term: Term) -> tuple[PhraseWord, ...]:
    """The words of a term, without an article or “to” before it in small letters; none for a term without a letter or digit."""
    words: list[PhraseWord] = []
    end = 0
    language = term.language.partition("-")[0]
    text = _CONTRACTED.sub(r"\1l", term.text) if language == Language.SPANISH and term.inflected else term.text
    for match in _WORD.finditer(text):
        written = match[0].translate(_MARKS)
        words.append(PhraseWord(written, written.lower(), _plain(text[end : match.start()])))
        end = match.end()
    articles = _ARTICLES.get(language, frozenset[str]())
    if len(words) > 1 and term.inflected and words[0].written in articles and words[1].gap == " ":
        del words[0]
    return tuple(words)


def _opens(between: str) -> bool:
    """Whether a sentence or a quotation may begin behind what stands before a word."""
    if "\n" in between or between[-1:] in '"“«¿¡([—–•':
        return bool(between)
    before = between.rstrip(_STARTS + " \t\xa0").rstrip(_CLOSES)
    return bool(before) and before[-1] in _ENDS and any(map(str.isspace, between))


def bare(word: str) -> str:
    """A word in small letters without its accents and points."""
    return fold(word).replace(".", "")


def spaced_initials(phrase: Sequence[PhraseWord]) -> tuple[PhraseWord, ...] | None:
    """The one word that «EE. UU.» is without its blank; None for a phrase that is no such abbreviation."""
    letters = [word.written for word in phrase]
    if len(phrase) < 2 or any(word.gap != ". " for word in phrase[1:]) or not all(one.isupper() and len(one) <= 2 for one in letters):
        return None
    written = ".".join(letters)
    return (PhraseWord(written, written.lower(), ""),)


def gap_fits(wanted: str, found: str, *, loosely: bool) -> bool:
    """Whether what stands between two words of a text is what stands there in a term.

    A hyphen may stand for a blank (“climate-change policy”); `loosely`: hyphens, blanks, points and apostrophes for each other, and for
    nothing. A point and a blank end a sentence, unless the term has a point.
    """
    if wanted == found or (wanted == " " and found == "-"):
        return True
    if not loosely or _LOOSE.fullmatch(wanted) is None or _LOOSE.fullmatch(found) is None:
        return False
    return "." in wanted or "." not in found


def _plain(between: str) -> str:
    return _SPACES.sub(" ", between.translate(_MARKS))


def capitals_fit(written: str, wanted: str, *, opens: bool) -> bool:
    """Whether a word of a text has the capitals of the word of a term, of which it may be another form: ONGs, Guardias.

    `opens`: it stands where a capital is due, and small letters are not to be expected.
    """
    written, wanted = written.replace(".", ""), wanted.replace(".", "")
    if written == wanted:
        return True
    if wanted.isupper() and len(wanted) > 1:
        return written.startswith(wanted) and written[len(wanted) :].islower()
    if wanted == wanted.lower():
        return written == written.lower() or (opens and written[1:] == written[1:].lower())
    if wanted[1:] == wanted[1:].lower():
        return written[:1].isupper() and written[1:] == written[1:].lower()
    return written.startswith(wanted)


def letters_fit(written: str, form: str, *, accents_may_lack: bool) -> bool:
    """Whether a word of a text is a form (lower case) letter by letter. `accents_may_lack`: capitals may be without accents and points."""
    lower = written.lower()
    if lower == form:
        return True
    if accents_may_lack and "." in lower + form:
        written, lower, form = (text.replace(".", "") for text in (written, lower, form))
    if not accents_may_lack or len(lower) != len(form) or len(written) != len(form):
        return False
    pairs: Sequence[tuple[str, str, str]] = list(zip(written, lower, form, strict=True))
    return all(low == wanted or (char.isupper() and low == fold(wanted)) for char, low, wanted in pairs)
