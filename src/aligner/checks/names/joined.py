"""The first name of one person with the family name of another: "Terry Boyle" where the source has Terry Hammond and Luke Boyle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from aligner.bitext import Finding, Severity
from aligner.checks.base import Pairing
from aligner.checks.messages import quoted
from aligner.checks.names.capitals import Certainty, Name, find_names
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_links import read_words

__all__ = ["find_joined_names"]

Couple = tuple[Name, Name]


def find_joined_names(pairing: Pairing) -> Iterator[Finding]:
    """Two names side by side in the translation, of which each stands beside another one in the source."""
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    own, others = _couples(pairing.target, target), _couples(pairing.source, source)
    there = {(first.folded, second.folded) for first, second in others}
    for first, second in own:
        if (first.folded, second.folded) in there:
            continue
        one = next((couple for couple in others if couple[0].folded == first.folded), None)
        two = next((couple for couple in others if couple[1].folded == second.folded), None)
        if (
            one is None
            or two is None
            or one[1].folded == two[0].folded
            or any((a.folded, b.folded) == (one[0].folded, one[1].folded) for a, b in own)
        ):
            continue
        words = quoted(pairing.target[first.span[0] : second.span[1]], target)
        people = (quoted(pairing.source[a.span[0] : b.span[1]], source) for a, b in (one, two))
        message = f"{words} joins the names of two: {' and '.join(people)}"
        spans = {Side.SOURCE: (one[0].span[0], one[1].span[1]), Side.TARGET: (first.span[0], second.span[1])}
        yield pairing.finding("name", Severity.ERROR, message, spans)


def _couples(text: str, language: Language) -> Sequence[Couple]:
    """Names side by side, of which one at least is surely or likely a name."""
    names = find_names(text, language)
    words = read_words(text)
    return [
        (one, two)
        for one, two in pairwise(names)
        if two.place - one.place == 1
        and words.between(one.place, two.place) == " "
        and max(one.certainty, two.certainty) > Certainty.POSSIBLE
    ]
