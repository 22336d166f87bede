"""One way of writing for what looks the same: composed letters, plain spaces, no invisible characters, no ligatures.

Every reader passes its text through `normalise`. Letters are composed (NFC, https://unicode.org/reports/tr15/); soft hyphens, zero-width
characters, direction marks and variation selectors behind letters are left out; spaces of any width become a plain one; ligatures,
full-width characters and presentation forms become the letters they stand for. What differs in meaning stays: `º`, `²`, `½`, `…` and the
quotation marks, curly or straight.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Normalised", "Shift", "composed", "has_letter", "is_plain", "normalise", "plain"]

# Characters that no rule touches, whatever is beside them: most texts hold nothing else, and are done with one search.
_USUAL = (
    "\t\n -~\u0080-\u0084\u0086-\u009f\u00a1-\u00ac\u00ae-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0180-\u01c3\u01cd-\u01f0"
    "\u01f4-\u024f–—‘’“”„†•…‹›€™"
)
_UNUSUAL = re.compile(f"[^{_USUAL}]")
_LATIN = re.compile(
    "[^\t\n -_a-~\u0080-\u0084\u0086-\u009f\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e–—‘’“”„†•…‹›€™]"
)
"""What most texts have nothing of: the unusual characters, and those that may be typed for an apostrophe."""
_LATIN_BYTES = bytes(code for code in range(256) if not _LATIN.match(chr(code)))
# A soft hyphen at the end of a line: the word goes on in the next one, as in text taken from a PDF file.
_BROKEN_WORD = r"\u00ad[^\S\n]*\n[^\S\n]*(?=[a-zß-öø-ÿ])"
# A character of the usual ones and the unusual ones behind it, which may have to be joined with it.
_PIECE = re.compile(f"(?s:.)?[^{_USUAL}]{{1,500}}")
_PIECE_OR_BROKEN_WORD = re.compile(f"(?P<broken>{_BROKEN_WORD})|(?s:.)?(?:(?!{_BROKEN_WORD})[^{_USUAL}]){{1,500}}")
# Marks that people type for an apostrophe.
_APOSTROPHE = re.compile("(?<=[^\\W\\d_ÃÂ])[`´ʹʼʻ‛′＇](?=[^\\W\\d_])")
_APOSTROPHES = frozenset("`´ʹʼʻ‛′＇")

_BLANKS = frozenset("\x0b\x0c\x85\u1680\u2028\u2029\u2800\ufffc")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u034f\u061c\u115f\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001]"
)
_SELECTORS = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_JOINERS = "\u200c\u200d"
_TAGS = re.compile("[\U000e0020-\U000e007f]")
_FLAG = "\U0001f3f4"
_KEYCAP = "\u20e3"
# Blocks whose characters are other characters in another shape: ligatures, forms for vertical text, of small, full and half width.
_SHAPES = re.compile(
    "[\u0132\u0133\u013f\u0140\u01c4-\u01cc\u01f1-\u01f3\ufb00-\ufb4f\ufb50-\ufdff\ufe10-\ufe1f\ufe30-\ufefc\uff01-\uffee]"
)
# Hyphens that differ in where a line may break.
_HYPHENS = "\u2010\u2011"
# Text in UTF-8 that was read in another encoding is told by what follows these.
_MISREAD = "ÃÂ"
MOST_MARKS = 30
"""Marks on one letter that are composed with it (the limit of UAX #15 for streams): more would take time that grows with their square."""

Shift = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text and where its characters were.

    `shifts`: (offset in the text, offset in the original) of each place from which on the distance between the two is another; none when
    no character was left out, added or joined.
    """

    text: str
    shifts: tuple[Shift, ...] = ()

    def original(self, offset: int) -> int:
        """Where in the original the character at an offset of the text was."""
        place = bisect_right(self.shifts, offset, key=lambda shift: shift[0])
        start, original = self.shifts[place - 1] if place else (0, 0)
        moved = original + offset - start
        # Inside the letters of a ligature: not beyond it.
        return min(moved, self.shifts[place][1]) if place < len(self.shifts) else moved


def composed(outer: Sequence[Shift], inner: Sequence[Shift]) -> tuple[Shift, ...]:
    """The shifts of a text against the original of its original: `outer` leads to the text between, `inner` from that to the first."""
    if not outer or not inner:
        return tuple(outer or inner)
    between = Normalised("", tuple(inner))
    shifts = {offset: between.original(middle) for offset, middle in outer}
    starts = [(0, 0), *outer]
    for middle, original in inner:
        # The last stretch of the text that begins at or before the place.
        number = bisect_right(starts, middle, key=lambda shift: shift[1]) - 1
        offset = starts[number][0] + middle - starts[number][1]
        if number + 1 == len(starts) or offset < starts[number + 1][0]:
            shifts.setdefault(offset, original)
    return tuple(sorted(shifts.items()))


def has_letter(text: str) -> bool:
    """Whether there is a letter in a text, of any script; figures and marks alone have none."""
    return any(map(str.isalpha, text))


def is_plain(text: str) -> bool:
    """Whether nothing in a text has to be written in another way: most texts, told at a glance. False proves nothing."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return True
    letters = text.encode("latin-1", "ignore")
    # Bytes are looked through in half of the time.
    return not letters.translate(None, _LATIN_BYTES) if len(letters) == len(text) else _LATIN.search(text) is None


def plain(text: str) -> str:
    """The text alone, for what has no places: names, words, values."""
    return text if is_plain(text) else normalise(text, keep_lines=True).text


def normalise(text: str, *, keep_lines: bool = False) -> Normalised:
    """The text in one way of writing, and where its characters were.

    A word that a soft hyphen breaks over two lines is joined, unless `keep_lines` asks for as many lines as before. Takes time that grows
    with the text's length and no faster.

    >>> normalise("con\u00adtra\u200btos de 1.250 o\u0301rdenes").text
    'contratos de 1.250 órdenes'
    >>> normalise("e\u0301l").original(1)
    2
    """
    if is_plain(text):
        return Normalised(text)
    if _UNUSUAL.search(text) is None:
        return Normalised(_with_apostrophes(text))
    parts: list[str] = []
    shifts: list[Shift] = []
    done = at = distance = 0
    for piece in (_PIECE if keep_lines else _PIECE_OR_BROKEN_WORD).finditer(text):
        start = piece.start()
        parts.append(text[done:start])
        at += start - done
        done = piece.end()
        clusters = () if piece.lastgroup == "broken" else _clusters(piece[0])
        for letters, offset in (*clusters, ("", len(piece[0]))):
            if start + offset - at != distance:
                distance = start + offset - at
                shifts.append((at, start + offset))
            parts.append(letters)
            at += len(letters)
    parts.append(text[done:])
    return Normalised(_with_apostrophes("".join(parts)), tuple(shifts))


def _with_apostrophes(text: str) -> str:
    return text if _APOSTROPHES.isdisjoint(text) else _APOSTROPHE.sub("'", text)


@lru_cache(maxsize=4096)
def _clusters(piece: str) -> tuple[tuple[str, int], ...]:
    """The letters of a piece with their marks, each with the offset of its first character; nothing for what is left out."""
    clusters: list[list[tuple[str, int]]] = []
    before = ""
    for offset, character in enumerate(piece):
        written = _written(character, before, piece[offset + 1 : offset + 2])
        if clusters and written == character and _is_mark(character) and len(clusters[-1]) <= MOST_MARKS:
            clusters[-1].append((character, offset))
        elif written:
            clusters.append([(written, offset)])
        before = written[-1:] or before
    return tuple((unicodedata.normalize("NFC", "".join(part for part, _ in cluster)), cluster[0][1]) for cluster in clusters)


def _written(character: str, before: str, after: str) -> str:
    """What a character becomes, but for being composed; nothing for one that is left out.

    `before`: the last character that was kept. `after`: the next one.
    """
    if character in "\t\n" or (before and before in _MISREAD and character in "\u00a0\u00ad"):
        return character
    if character in _BLANKS or unicodedata.category(character) == "Zs":
        return " "
    if _is_left_out(character, before, after):
        return ""
    if character in _HYPHENS:
        return "-"
    return unicodedata.normalize("NFKC", character) if _SHAPES.match(character) else character


def _is_left_out(character: str, before: str, after: str) -> bool:
    """Whether a character is invisible, and does nothing for what is beside it."""
    if character in _JOINERS:
        # Emoji and some scripts are spelt with joiners; between other letters they are mistakes.
        return not (_is_joined(before) or (before and _SELECTORS.match(before))) or not _is_joined(after)
    if _SELECTORS.match(character):
        return after != _KEYCAP and not _has_variants(before)
    if _TAGS.match(character):
        return not before or (before != _FLAG and not _TAGS.match(before))
    return _INVISIBLE.match(character) is not None


def _is_joined(character: str) -> bool:
    """Whether a character is one that joiners may be beside: symbols, letters without case, and their marks."""
    is_beyond = character > "\u036f" and not _INVISIBLE.match(character) and not _SELECTORS.match(character)
    return is_beyond and unicodedata.category(character) in ("So", "Sk", "Lo", "Lm", "Mn", "Mc")


def _has_variants(character: str) -> bool:
    """Whether a character is one that selectors may follow: emoji, arrows, letters of eastern scripts."""
    if not character or character < "\u2190":
        return character in ("©", "®", "‼", "⁉", "™", "ℹ")
    return character <= "\u21ff" or (character >= "\u2300" and unicodedata.category(character) in ("So", "Sk", "Lo"))


def _is_mark(character: str) -> bool:
    """Whether a character may be joined with the one before: marks, and the second and third letters of a Hangul syllable."""
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"
