"""A final mark with what has to be known of its surroundings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from aligner.languages.segmentation_rules import SegmentationRules
from aligner.segmentation.marks import Mark

__all__ = ["SIGNS_BEFORE", "Place"]

BACK = 48
"""Characters before a mark that are looked at."""
SIGNS_BEFORE = "\"“”«»„‟‚'‘’`(¿¡[{—–…"
"""Signs that may stand before a word without a blank."""

_WORD = re.compile(r"[^\W_]+(?:['’](?=\w))?")
_ROMAN = re.compile(r"[IVXLCDM]+")
# "l'art", "d'1"; a quotation mark or dash inside the token: "(pág", "norte–sur".
_ELISION = re.compile(r"[^\W\d_]{1,2}['’]|.*[\"“«„‘(—–]")


@dataclass(frozen=True)
class Place:
    """A final mark, which may end the sentence that starts at `begin`."""

    text: str
    begin: int
    mark: Mark
    agreed: bool
    """Whether the engine lets a sentence start behind the mark."""
    rules: SegmentationRules
    language: str

    @cached_property
    def before(self) -> list[str]:
        """The last words before the mark. A blank before the mark is passed over."""
        start = max(self.begin, self.mark.start - BACK)
        return self.text[start : self.mark.start].split()

    @cached_property
    def previous(self) -> str:
        """The word before the token, in lower case and without signs."""
        return self.before[-2].strip(SIGNS_BEFORE).lower() if len(self.before) > 1 else ""

    @cached_property
    def token(self) -> str:
        """The word before the mark, with its inner stops."""
        last = self.before[-1].lstrip(SIGNS_BEFORE) if self.before else ""
        elided = _ELISION.match(last)
        return last[elided.end() :] if elided else last

    @cached_property
    def written(self) -> str:
        """The last part of the token: `UU` in "EE.UU."."""
        return self.token.rsplit(".", 1)[-1]

    @cached_property
    def last(self) -> str:
        """The last part of the token, in lower case."""
        return self.written.lower()

    @cached_property
    def compound(self) -> str:
        """The token with the short parts before it, in lower case: `s.a` in front of the last stop of "S. A."."""
        parts = [self.token]
        for word in reversed(self.before[:-1]):
            bare = word.lstrip(SIGNS_BEFORE)
            if not bare.endswith(".") or len(bare) > 4 or not _is_short(bare[:-1]) or not _is_short(parts[0].split(".")[0]):
                break
            parts.insert(0, bare[:-1])
            if bare != word:
                break
        return ".".join(parts).lower()

    @cached_property
    def pair(self) -> str:
        """The token with the word before it, in lower case: `op.cit`, `et.al`; nothing for a single letter."""
        return f"{self.previous.removesuffix('.')}.{self.last}" if len(self.last) > 1 else ""

    @cached_property
    def after_figure(self) -> bool:
        """Whether the token is a unit of the figure before it: "5 km", "5km", "5 sq. ft"."""
        index = len(self.before) - 2 - self.compound.count(".") + self.token.count(".")
        while index > 0 and self.before[index].removesuffix(".").lower() in self.rules.units:
            index -= 1
        return (index >= 0 and self.before[index][-1].isdigit()) or self.token[:1].isdigit()

    @property
    def signs(self) -> str:
        """The final mark itself."""
        return self.text[self.mark.start : self.mark.end]

    @property
    def closing(self) -> str:
        """Quotation marks, parentheses and references behind the mark."""
        return self.text[self.mark.end : self.mark.closed]

    @property
    def opening(self) -> str:
        """What opens the next sentence, before its first letter."""
        return self.text[self.mark.next : self.mark.core]

    @property
    def first(self) -> str:
        """The first letter, figure or other sign behind the mark that opens nothing."""
        return self.text[self.mark.core]

    @cached_property
    def next_word(self) -> str:
        """The word behind the mark, as it is written."""
        found = _WORD.match(self.text, self.mark.core)
        return found[0] if found else ""

    @cached_property
    def following(self) -> str:
        """The word behind the mark, in lower case and with a straight apostrophe."""
        return self.next_word.lower().replace("’", "'")

    @cached_property
    def next_token(self) -> str:
        """What stands behind the mark up to the next blank, in lower case and without marks at its end."""
        return self.text[self.mark.core : self.mark.core + 40].split(None, 1)[0].rstrip(".,;:!?").lower()

    @cached_property
    def asks(self) -> bool:
        """Whether the next sentence opens with "¿" or "¡"."""
        return self.opening.endswith(("¿", "¡"))

    @cached_property
    def starts(self) -> bool:
        """Whether the next word starts a sentence in spite of an abbreviation before it."""
        if self.asks:
            return True
        word = self.next_word
        if not word or not word[0].isupper() or self.next_is_initial or self.is_headline:
            return False
        if len(self.following) == len("o'") and self.following not in self.rules.starters and self.is_name_with_apostrophe:
            return False
        word_alone = self.following.removesuffix("n'") if self.following.endswith("n'") else self.following.removesuffix("'")
        return self.following in self.rules.starters or word_alone in self.rules.starters or self._is_verb(word)

    @property
    def is_name_with_apostrophe(self) -> bool:
        """Whether a name such as "O'Neill" follows."""
        return self.following.endswith("'") and self.text[self.mark.core + len(self.next_word) :][:1].isupper()

    @cached_property
    def next_is_initial(self) -> bool:
        """Whether a single letter with a stop follows."""
        return len(self.next_word) == 1 and self.text.startswith(".", self.mark.core + 1)

    @cached_property
    def is_headline(self) -> bool:
        """Whether all is in capitals on both sides of the mark, so that capitals say nothing."""
        behind = self.text[self.mark.core : self.mark.core + 12]
        return self.token.isupper() and behind.isupper() and sum(c.isalpha() for c in behind) > 4

    @cached_property
    def is_figure(self) -> bool:
        """Whether a figure or a Roman numeral follows."""
        if self.first.isdigit() or self.first in "#§":
            return True
        return _ROMAN.fullmatch(self.next_word) is not None and self.following not in self.rules.starters

    @cached_property
    def in_capitals(self) -> bool:
        """Whether the token is in capitals, and what follows is neither that nor a figure."""
        return self.written.isupper() and len(self.next_word) > 1 and not self.next_word.isupper() and not self.is_figure

    def _is_verb(self, word: str) -> bool:
        return len(word) > 4 and word[1:].islower() and word.endswith(self.rules.verb_endings)


def _is_short(part: str) -> bool:
    """Whether a part is a single letter or a doubled one, or has stops of its own."""
    return len(part) == 1 or (len(part) == 2 and part[0] == part[1]) or "." in part
