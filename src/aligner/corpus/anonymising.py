"""Taking people out of a corpus: their names, addresses and numbers become PERSON1, EMAIL1, PHONE1, ID1, the same on both sides.

A person is known by a first name or a title before a name: "Inés Robledo", "Mr Robledo". What follows it with capitals is the surname,
which is then replaced wherever it stands in the two articles, also alone. Who is only ever called by a surname without a title, by a
first name that the tables do not have, or by what they did, is not found: a person has to look at the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from aligner.bitext import Article, Bitext, Finding, Unit
from aligner.checks.names.tables import is_place
from aligner.corpus.personal_data import personal_spans
from aligner.languages.es_en_gender import FIRST_NAMES
from aligner.languages.es_en_gender import TITLES as FORMS_OF_ADDRESS
from aligner.languages.es_en_name_words import PARTICLES, TITLES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold

__all__ = ["Anonymised", "anonymise"]

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SAINTS = frozenset("san santa santo saint st".split())
"""Words that make a place, a feast or a church of a first name."""
_LONGEST = 6
"""Words of a name."""
_TITLES = frozenset(fold(word) for word in (*TITLES, *FORMS_OF_ADDRESS))
_ENDS = re.compile(r"[’']s$|[’']$")


@dataclass
class Anonymised:
    """How many places were replaced, by kind: PERSON, EMAIL, PHONE, ID. `people`: different ones, by article."""

    places: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("PERSON", "EMAIL", "PHONE", "ID"), 0))
    people: int = 0


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int

    @property
    def folded(self) -> str:
        return fold(_ENDS.sub("", self.text).lower())

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper() and len(self.text) > 1


def anonymise(bitexts: Iterable[Bitext], counts: Anonymised | None = None) -> Iterator[Bitext]:
    """The bitexts without people, one at a time; `counts` is filled in. The numbers of people begin anew in each.

    What quotes the texts goes, too: messages and spans of findings, reasons, reviewers and their remarks, titles and addresses. Ids of
    articles stay.
    """
    counts = Anonymised() if counts is None else counts
    for bitext in bitexts:
        yield _Articles(bitext, counts).anonymised()


class _Articles:
    """One pair of articles, and what stands for whom in it."""

    def __init__(self, bitext: Bitext, counts: Anonymised) -> None:
        self._bitext, self._counts = bitext, counts
        self._numbers: dict[tuple[str, str], str] = {}
        self._people: dict[str, str] = {}
        texts = [text for unit in bitext.units for text in (unit.source, unit.target)]
        if bitext.languages.has_tables:
            for text in texts:
                for name in _names(text):
                    self._learn(name)
        # A word that the article also writes small is no name when it stands alone.
        small = {word.folded for text in texts for word in _words(text) if not word.is_capital}
        self._alone = {word for word in self._people if word not in small and word not in PARTICLES}

    def _learn(self, name: list[_Word]) -> None:
        own = [word.folded for word in name if word.folded not in PARTICLES and word.folded not in _TITLES]
        known = next((self._people[word] for word in reversed(own) if word in self._people), None)
        if known is None:
            self._counts.people += 1
            known = f"PERSON{len(set(self._people.values())) + 1}"
        for word in own:
            self._people.setdefault(word, known)

    def anonymised(self) -> Bitext:
        units = tuple(self._unit(unit) for unit in self._bitext.units)
        sides = [replace(one, text="", title=None, url=None, segments=(), blocks=(), notes=(), places=()) for one in self._sides()]
        return replace(self._bitext, source=sides[0], target=sides[1], units=units, notes=())

    def _sides(self) -> tuple[Article, Article]:
        return self._bitext.source, self._bitext.target

    def _unit(self, unit: Unit) -> Unit:
        return replace(
            unit,
            source=self._text(unit.source),
            target=self._text(unit.target),
            source_machine=None if unit.source_machine is None else self._text(unit.source_machine, count=False),
            target_machine=None if unit.target_machine is None else self._text(unit.target_machine, count=False),
            scores=replace(unit.scores, reasons=()) if unit.scores.reasons else unit.scores,
            findings=tuple(Finding(one.check, one.severity, "") for one in unit.findings),
            dismissed=(),
            reviewer="",
            note="",
            source_codes=(),
            target_codes=(),
        )

    def _text(self, text: str, *, count: bool = True) -> str:
        places = [(one.span[0], one.span[1], self._number(one.kind, one.key)) for one in personal_spans(text)]
        taken = [place[:2] for place in places]
        for start, end, who in self._names_in(text):
            if all(end <= one or other <= start for one, other in taken):
                places.append((start, end, who))
        for start, end, who in sorted(places, reverse=True):
            text = text[:start] + who + text[end:]
            self._counts.places[who.rstrip("0123456789")] += count
        return text

    def _number(self, kind: str, key: str) -> str:
        known = sum(one == kind for one, _ in self._numbers)
        return self._numbers.setdefault((kind, key), f"{kind}{known + 1}")

    def _names_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Runs of words that name one person: start, end, and what stands for them."""
        words = list(_words(text))
        at = 0
        while at < len(words):
            who = self._who(words[at])
            if who is None:
                at += 1
                continue
            last = at
            for next_ in range(at + 1, min(at + _LONGEST, len(words))):
                if not _is_beside(text, words[next_ - 1], words[next_]):
                    break
                if self._who(words[next_], inside=True) == who:
                    last = next_
                elif words[next_].folded not in PARTICLES:
                    break
            end = words[last].end - len(words[last].text) + len(_ENDS.sub("", words[last].text))
            yield words[at].start, end, who
            at = last + 1

    def _who(self, word: _Word, *, inside: bool = False) -> str | None:
        if not word.is_capital or (word.folded not in self._alone and not inside):
            return None
        return self._people.get(word.folded)


def _words(text: str) -> Iterator[_Word]:
    return (_Word(match[0], *match.span()) for match in _WORD.finditer(text))


def _is_beside(text: str, one: _Word, other: _Word) -> bool:
    between = text[one.end : other.start]
    # A dot belongs to a title or an initial before it.
    return between in (" ", "\u00a0") or (between == ". " and (one.folded in _TITLES or len(one.text) == 1))


def _names(text: str) -> Iterator[list[_Word]]:
    """The names of people, each a list of its words: from a first name or title on."""
    words = list(_words(text))
    at = 0
    while at < len(words):
        word = words[at]
        is_title, is_first = word.folded in _TITLES, word.is_capital and word.folded in FIRST_NAMES
        name = [word]
        for other in words[at + 1 : at + _LONGEST] if is_title or is_first else ():
            if not _is_beside(text, name[-1], other) or not (other.text[0].isupper() or other.folded in PARTICLES):
                break
            name.append(other)
            if other.text.endswith(("'s", "’s")):
                break
        while len(name) > 1 and name[-1].folded in PARTICLES:
            name.pop()
        is_name = len(name) > 1 and (is_first or name[1].is_capital)
        if (is_name or (is_first and not _begins(text, word.start))) and not _is_place(words, at, name):
            yield name
        at += len(name) if is_name else 1


def _is_place(words: list[_Word], at: int, name: list[_Word]) -> bool:
    """Whether a first name is part of a place: Santa Elena, Santiago de Chile."""
    if at and words[at - 1].folded in _SAINTS:
        return True
    are_places = [any(is_place(word.folded, language) for language in Language) for word in name if word.folded not in PARTICLES]
    return all(are_places) or (len(name) > 2 and name[1].folded == "de" and are_places[-1])


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins here, so that the capital says nothing."""
    before = text[:start].rstrip(" \u00a0«“\"'¿¡(—–-")
    return not before or before[-1] in ".!?:;…"
