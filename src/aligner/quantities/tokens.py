"""The tokens quantities are read from: numbers with their separators, words, single marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

__all__ = ["Tokens"]

# Seconds and hundredths (47"85); digits grouped with blanks (346 500; 140. 000 is a slip often made), with apostrophes (1'250,000 in
# Mexico; 12'50 in Spain is 12.50), with full stops and commas; words; other marks one by one. An apostrophe before two digits and a
# quotation mark is no separator but that of feet and inches, or minutes and seconds.
_TOKEN = re.compile(
    r"(?<![\d.,'])\d{1,3}(?:[.,]\d{3})*'\d{3}(?:[',.]\d{3})*(?:[.,]\d{1,2})?(?![\d'])"
    r"|(?<![\d'])\d{1,3}(?:\.\d{3})*'\d{1,2}(?![\d'\"])|(?<![\d'\".,:])\d{1,3}\"\d{1,2}(?![\d'\"])|"
    r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}[.,] 000(?!\d)"
    r"|\d+(?:[.,]\d+)*|(?<![\w.,])\.\d+|[^\W\d_\u00ba\u00aa]+|[^\s\w]|[\u00ba\u00aa]"
)
# Addresses, handles and hashtags: their digits are no quantities.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-][\w.-]{1,250}|[@#]\w+")
_TYPOGRAPHY = re.compile("[\u2010-\u2015\u2018\u2019\u2212\u00b4\u2032\u2033\u201d]")
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u00b4\u2032", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u2033\u201d", '"'),
    }
)


def _without_accents(word: str) -> str:
    """The word without accents; `ñ` becomes `n`, `º` and `²` stay."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)) or word


class Tokens:
    """The tokens of a text: `raw` as written, `words` in lower case without accents, `starts` and `ends` in the text.

    The methods return an empty string, or False, for places outside the text.
    """

    __slots__ = ("ends", "raw", "starts", "words")

    def __init__(self, text: str) -> None:
        """Read the tokens of a text."""
        if _TYPOGRAPHY.search(text):
            text = text.translate(_PLAIN)
        if "@" in text or "#" in text or "://" in text or "www." in text:
            text = _ADDRESS.sub(lambda match: " " * len(match.group()), text)
        matches = list(_TOKEN.finditer(text))
        self.raw = [match.group() for match in matches]
        if ".0" in text or " ." in text:
            self.raw = ["0" + token if token[0] == "." and len(token) > 1 else token for token in self.raw]
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        # No token holds a line break, so that all can be lower-cased in one go.
        self.words = (
            [word if word.isascii() else _without_accents(word) for word in "\n".join(self.raw).lower().split("\n")] if self.raw else []
        )

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.raw)

    def word(self, i: int) -> str:
        """The folded token, or an empty string outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def text(self, i: int) -> str:
        """The token as written, or an empty string outside the text."""
        return self.raw[i] if 0 <= i < len(self.raw) else ""

    def after(self, end: int, i: int) -> int:
        """The first token behind i that starts at the character `end` or later."""
        return max(bisect_left(self.starts, end), i + 1)

    def is_number(self, i: int) -> bool:
        """Whether the token is made of digits."""
        return 0 <= i < len(self.raw) and self.raw[i][0].isdecimal()

    def glued(self, i: int) -> bool:
        """Whether token i stands right behind token i - 1."""
        return 0 < i < len(self.raw) and self.starts[i] == self.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether the token starts with a capital that is not owed to the start of a sentence."""
        if not self.text(i)[:1].isupper():
            return False
        return i > 0 and (self.raw[i - 1] in ",;()/-'" or self.raw[i - 1][0].isalnum())

    def span(self, i: int, j: int) -> tuple[int, int]:
        """The characters of tokens i up to j (not included)."""
        return self.starts[i], self.ends[j - 1]
