"""Text that should be UTF-8, line by line: a line in another encoding, or a damaged character, spoils nothing but itself.

A line that is not UTF-8 is read in the western one-byte encoding that gives it the letters of Spanish and English in places where such
letters are used; what fits in no place is replaced by U+FFFD. What was done is said with the numbers of the lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["GUESSES", "Repair", "best_guess", "has_utf8", "lines_named"]

GUESSES = ("cp1252", "mac_roman", "cp850")
LEAST_EXPECTED = 0.7
"""Share of the characters beyond ASCII that must fit their places for an encoding to be taken."""
LEAST_EVIDENCE = 3
"""Characters beyond ASCII from which on another encoding than Windows' own is thought of."""
MOST_NAMED = 5
"""Lines that a note names; of others it gives the number."""
_SAMPLE = 200_000

_LOWER, _UPPER = "áéíóúüñçàèìòùâêîôûäëïöåãõæœøß", "ÁÉÍÓÚÜÑÇÀÈÌÒÙÂÊÎÔÛÄËÏÖÅÃÕÆŒØ"
_LETTERS = f"A-Za-z{_LOWER}{_UPPER}"
# Characters beyond ASCII in places where Spanish and English texts have them. Letters: next to a plain one, or alone ("7 ó 8"), a
# small one not among capitals and a capital not behind a small one.
_FITTING = re.compile(
    rf"(?<=[a-z])[{_LOWER}]|[{_LOWER}](?=[a-z])|(?<=[A-Z])[{_LOWER}](?![A-Z])|(?<![^\W\d_])[áéóà](?![^\W\d_])"
    rf"|(?<=[A-Z])[{_UPPER}]|(?<![a-z])[{_UPPER}](?=[A-Za-z])"
    rf"|(?<![{_LETTERS}0-9])[¿¡«“‘](?!\s|$)|(?<![\s«“‘¿¡])[»”](?![{_LETTERS}0-9])|’"
    rf"|(?<=[0-9A-Za-z.])[ºª](?![{_LETTERS}])|(?<=[0-9\s])º(?=[CFK]\b)|(?<=[0-9\s])[°½](?![a-z{_LOWER}])|(?<=[0-9\s(])[€£]|[€£](?=[0-9])"
    rf"|(?<![a-z])–|–(?![a-z])|[—…•·]|(?<![{_LETTERS}])[©®]|(?<=\S)\xa0(?=\S)"
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
# Sequences that no text in a one-byte encoding holds by chance: letters and marks of western texts; and, unless much else is no UTF-8,
# characters of three bytes and more, and two of two bytes in a row. "É”" in Windows' encoding is a sequence, too, but none of these.
_WESTERN_UTF8 = re.compile(f"[{_LOWER}{_UPPER}¿¡«»ºª°£·®©½´\xa0\xad\u2010-\u203a€]")
_OTHER_UTF8 = re.compile("[\u0800-\ud7ff\ue000-\ufffc\U00010000-\U0010ffff]|[\u0250-\u07ff]{2}")
_LONE = re.compile("[\udc80-\udcff]+")
MOST_DAMAGE = 10
"""Damaged places for each character of UTF-8, from which on it is taken for one by chance."""
DENSE = 20
"""Damaged characters from which on another alphabet is thought of, if they are at least one in as many."""


def has_utf8(text: str) -> bool:
    """Whether text that was decoded as UTF-8 (what is none being escaped) holds what bytes in another encoding would not make by chance."""
    if text.isascii():
        return False
    damaged = len(_LONE.findall(text))
    return len(_WESTERN_UTF8.findall(text)) * MOST_DAMAGE > damaged or len(_OTHER_UTF8.findall(text)) > damaged


def _proves_utf8(text: str) -> bool:
    """As `has_utf8`, of text without any damage."""
    return _WESTERN_UTF8.search(text) is not None or _OTHER_UTF8.search(text) is not None


def best_guess(content: bytes) -> str | None:
    """The one-byte encoding in which most characters beyond ASCII are where such characters belong; None when they seldom are in any."""
    sample = content[:_SAMPLE]
    beyond = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    # Only systems that wrote Mac Roman end lines with a carriage return alone.
    likely = ("mac_roman",) if b"\r" in sample and b"\n" not in sample else GUESSES[:1]
    guesses = GUESSES if beyond >= LEAST_EVIDENCE else likely
    shares = {encoding: _share_fitting(sample.decode(encoding, errors="replace")) for encoding in guesses}
    best = max(guesses, key=lambda encoding: shares[encoding])
    return best if shares[best] >= LEAST_EXPECTED else None


def _other_alphabet(content: bytes) -> str | None:
    """The encoding of text with so many characters beyond ASCII that it is hardly in a western language; None when it has few."""
    sample = content[:_SAMPLE]
    beyond = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    if beyond < DENSE or beyond * DENSE < len(sample):
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    # Only of encodings that have ASCII in them can the lines be told apart.
    return best.encoding if best is not None and "\n".encode(best.encoding) == b"\n" else None


def _share_fitting(text: str) -> float:
    beyond = len(_BEYOND_ASCII.findall(text))
    return len(_FITTING.findall(text)) / beyond if beyond else 0.0


class Repair:
    """Decodes blocks of lines in their order, and keeps the numbers of the lines that were not UTF-8."""

    def __init__(self, guess: str | None = None, *, declared: bool = False) -> None:
        """`guess`: the one-byte encoding of what is not UTF-8; without it, it is found from the first block with such lines.

        `declared`: the file says so itself.
        """
        self.guess = guess
        self.is_utf8 = False
        """Whether there was text that is certainly UTF-8."""
        self._declared = declared
        self._line = 1
        self._in_guess: list[int] = []
        self._replaced: list[int] = []
        self._characters = 0

    def text(self, block: bytes) -> str:
        """The text of whole lines."""
        try:
            text = block.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            is_ascii, is_doubtful = block.isascii(), bool(self._in_guess or self._declared)
            # Where the file is known to be UTF-8, only doubt is a reason to look again.
            is_certain = not is_ascii and (is_doubtful or not self.is_utf8) and _proves_utf8(text)
            if is_ascii or is_certain or not is_doubtful:
                self.is_utf8 = self.is_utf8 or is_certain
                self._line += text.count("\n")
                return text
        lines = block.split(b"\n")
        readings = [line.decode("utf-8", "surrogateescape") for line in lines]
        self.is_utf8 = self.is_utf8 or any(has_utf8(reading) for reading in readings if not reading.isascii())
        damaged = [line for line, reading in zip(lines, readings, strict=True) if _LONE.search(reading)]
        if self.guess is None:
            joined = b"\n".join(damaged)
            self.guess = best_guess(joined) or (None if self.is_utf8 else _other_alphabet(joined))
        texts = [self._repaired(number, *both) for number, both in enumerate(zip(lines, readings, strict=True), self._line)]
        self._line += len(lines) - 1
        return "\n".join(texts)

    def _repaired(self, number: int, line: bytes, reading: str) -> str:
        """A line; `reading` is what it is as UTF-8, with what is none escaped."""
        is_damaged = _LONE.search(reading) is not None
        # Where nothing is certainly UTF-8, a line that looks so is one by chance.
        if reading.isascii() or (not is_damaged and (self.is_utf8 or self.guess is None)):
            return reading
        if self.guess is not None and not has_utf8(reading):
            text = line.decode(self.guess, errors="replace")
            if _share_fitting(text) >= LEAST_EXPECTED or not self.is_utf8:
                self._in_guess.append(number)
                self._count_replaced(number, text.count("\ufffd"))
                return text
        return self._character_by_character(number, reading)

    def _character_by_character(self, number: int, reading: str) -> str:
        """The line with each damaged place read in the other encoding where that fits, else replaced."""
        encoding = self.guess or GUESSES[0]
        parts: list[str] = []
        done = 0
        for lone in _LONE.finditer(reading):
            before = reading[done : lone.start()]
            guessed = bytes(ord(escape) - 0xDC00 for escape in lone[0]).decode(encoding, errors="replace")
            around = reading[lone.start() - 1 : lone.start()] + guessed + reading[lone.end() : lone.end() + 1]
            first = len(around) - len(guessed) - len(reading[lone.end() : lone.end() + 1])
            fitting = {match.start() for match in _FITTING.finditer(around)}
            fits = fitting >= set(range(first, first + len(guessed)))
            parts += (before, guessed if fits else "\ufffd")
            if fits:
                self._in_guess += [number] if self._in_guess[-1:] != [number] else []
            else:
                self._count_replaced(number, 1)
            done = lone.end()
        return "".join([*parts, reading[done:]])

    def _count_replaced(self, number: int, count: int) -> None:
        if count:
            self._characters += count
            self._replaced += [number] if self._replaced[-1:] != [number] else []

    @property
    def encoding(self) -> str:
        """The encoding of the text as a whole."""
        return self.guess if self.guess is not None and (self._in_guess or self._declared) and not self.is_utf8 else "utf-8"

    def notes(self) -> list[str]:
        """What was not as it should be, a line each."""
        notes = []
        mixed = ""
        if self.encoding != "utf-8":
            notes += [] if self._declared else [f"the encoding was guessed: {self.encoding}"]
        else:
            mixed = "not quite UTF-8: "
            if self._in_guess:
                verb = "was" if len(self._in_guess) == 1 else "were"
                notes.append(f"{mixed}{lines_named(self._in_guess)} {verb} read as {self.guess or GUESSES[0]}")
        if self._characters:
            one = self._characters == 1
            characters = "1 character" if one else f"{self._characters} characters"
            could = f"{characters} could not be read and {'was' if one else 'were'} replaced"
            notes.append(f"{mixed}{could} ({lines_named(self._replaced)})")
        return notes


def lines_named(numbers: Sequence[int]) -> str:
    """`line 3`, `lines 3, 5 and 9`, `lines 3, 5, 9, 12, 20 and 7 more`."""
    named = [str(number) for number in numbers[:MOST_NAMED]]
    more = len(numbers) - len(named)
    if more:
        named.append(f"{more} more")
    return f"line {named[0]}" if len(numbers) == 1 else f"lines {', '.join(named[:-1])} and {named[-1]}"
