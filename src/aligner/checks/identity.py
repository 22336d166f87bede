"""By what a finding is known again: the check, and the words it is about on both sides with a few words around them.

A finding keeps its identity when the sentence moves, when something else in the article changes, when only marks, spaces or capitals near
it change, and when the file gets another name. It gets another one as soon as the words it is about, or those around them, change.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from aligner.bitext import Finding, Span, Unit

__all__ = ["ID_LENGTH", "Excerpt", "Identity", "finding_id", "identify", "typed_id"]

AROUND = 4
"""Words before and after those in question that belong to the identity of a finding."""
ID_LENGTH = 7
"""Characters of an id, of 32 each: of 10,000 findings two have the same id once in 500 times."""
MAX_WORDS, MAX_LENGTH = 12, 120
"""Words and characters of a passage that are kept as they are; a longer one is shortened, with a digest of the whole."""
_FIRST_WORDS, _LONGEST_WORD = 6, 24
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32, without letters that are mistaken for others: https://www.crockford.com/base32.html"""
_DIGITS = 10
_MISREAD = str.maketrans("oil", "011")

# What is no part of a word: controls, white space, punctuation, symbols, format characters, surrogates, private use.
_OUTSIDE = (
    "\\x00-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u1680\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff"
    "\\u2e00-\\u2e7f\\u3000-\\u303f\\ud800-\\uf8ff\\ufe00-\\ufe6f\\ufeff\\uff01-\\uff0f\\uff1a-\\uff20\\ufff0-\\uffff"
)
_WORD = re.compile(f"(?:(?<![^\\s(])[-−+](?=[0-9]))?[^{_OUTSIDE}]+(?:[.,:'’‐‑/@&-][^{_OUTSIDE}]+)*|[%‰$£¥°±=<>×÷§\\u20a0-\\u20cf]")
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words of one side that a finding is about, with those before and after them, in small letters.

    Where nothing is marked on the side, `before` has the words of the whole text, because what is missing there depends on all of them.
    """

    before: str = ""
    marked: str = ""
    after: str = ""

    def __str__(self) -> str:
        """`the words before [marked] after`."""
        return " ".join(filter(None, (self.before, f"[{self.marked}]" if self.marked else "", self.after)))

    @classmethod
    def of(cls, text: str, span: Span | None) -> Excerpt:
        """The excerpt of a text and the span (character offsets) that a finding has on it."""
        words = [(match.start(), match.end(), _plain(match[0])) for match in _WORD.finditer(text)]
        if span is None or span[0] >= span[1]:
            return cls(_shortened([word for _, _, word in words]))
        start, end = span
        marked = [word for first, last, word in words if first < end and start < last]
        before = [word for _, last, word in words if last <= start][-AROUND:]
        after = [word for first, _, word in words if first >= end][:AROUND]
        return cls(_shortened(before), _shortened(marked) if marked else _marks(text[start:end]), _shortened(after))

    @classmethod
    def read(cls, text: str) -> Excerpt:
        """The excerpt that `str` wrote. Words never hold square brackets. Raises ValueError for what it does not write."""
        before, opening, rest = text.partition("[")
        marked, closing, after = rest.rpartition("]")
        found = cls(before.strip(), marked, after.strip())
        if bool(opening) != bool(closing) or "]" in before or str(found) != text:
            raise ValueError("words that are not between one pair of square brackets")
        return found


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes two findings the same: the check, and what is said of each side."""

    check: str
    source: Excerpt
    target: Excerpt

    @property
    def fingerprint(self) -> str:
        """20 characters that are the same for the same finding. The first is a letter, so that no table takes an id for a number."""
        sides = (part for side in (self.source, self.target) for part in (side.before, side.marked, side.after))
        found = _digest("\x1f".join((self.check, *sides)), 20)
        return _ALPHABET[_DIGITS + _ALPHABET.index(found[0]) % (len(_ALPHABET) - _DIGITS)] + found[1:]

    @property
    def id(self) -> str:
        """The first characters of the fingerprint: short enough to be typed."""
        return self.fingerprint[:ID_LENGTH]

    @property
    def form(self) -> tuple[str, str, str] | None:
        """The check and the words in question, without those around them; None when there are no words in question."""
        marked = (self.source.marked, self.target.marked)
        return (self.check, *marked) if any(marked) else None


def identify(unit: Unit, finding: Finding) -> Identity:
    """The identity of a finding of a unit."""
    return Identity(finding.check, Excerpt.of(unit.source, finding.source_span), Excerpt.of(unit.target, finding.target_span))


def finding_id(unit: Unit, finding: Finding) -> str:
    """The short id of a finding of a unit, as users see and type it."""
    return identify(unit, finding).id


def typed_id(text: str) -> str:
    """An id as a person may have typed it: capitals, and letters that look like digits, are understood."""
    return text.strip().lower().translate(_MISREAD)


def _plain(word: str) -> str:
    """The word in small letters, without characters that cannot be seen."""
    if not word.isprintable():
        word = "".join(one for one in word if unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    return word.casefold()


def _shortened(words: Sequence[str]) -> str:
    """The words, or the first of them with a digest of all."""
    joined = " ".join(filter(None, words))
    if len(words) <= MAX_WORDS and len(joined) <= MAX_LENGTH:
        return joined
    first = " ".join(word[:_LONGEST_WORD] for word in words[:_FIRST_WORDS])
    return f"{first} {_CUT} {_digest(joined, 10)}"


def _marks(text: str) -> str:
    """Marks and spaces as something that can be seen; of many, the first ones and a digest."""
    seen = "".join("␣" if one.isspace() else one if one.isprintable() else f"U+{ord(one):04X}" for one in text[:MAX_LENGTH])
    return seen if len(text) <= _LONGEST_WORD else f"{seen[:_LONGEST_WORD]} {_CUT} {_digest(text, 10)}"


def _digest(text: str, length: int) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(0, 5 * length, 5))
