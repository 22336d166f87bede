"""What concerns the whole article: one term translated in several ways, a headline that says other things than the article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from aligner.bitext import Finding, Kind, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages.es_en_terms import SMALL_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import in_lexicon, link_words, read_words

__all__ = ["CHECKS"]

_LETTER = r"[^\W\d_]"
_FIRST_WORD = re.compile(rf"\W*{_LETTER}+")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d{3})+(?![\w.,]?\d)|(?<![\w.,])\d{2,}(?![\w]|[.,]\d)")
_POSSESSIVE = re.compile(r"['’]s\b|^The ")
_MIN_NAME = 5
"""Letters of a name whose spelling is compared."""


def _term_pattern(capital: str, small: Sequence[str], ending: str) -> re.Pattern[str]:
    """Two or more words with capitals, with small words between them, in group 1.

    It is tried once a word, at its first letter, and never goes back, so that long runs of letters cost no more than other text.
    """
    word = rf"[{capital}]{_LETTER}++{ending}"
    return re.compile(rf"(?<!{_LETTER})[^\W\d_{capital}]*+({word}(?: (?:(?:{'|'.join(small)}) )*+{word})+)")


# "Fiscalía General del Estado", “Attorney General's Office”.
_TERMS = {
    Language.SPANISH: _term_pattern("A-ZÑÁÉÍÓÚ", SMALL_WORDS[Language.SPANISH], ""),
    Language.ENGLISH: _term_pattern("A-Z", SMALL_WORDS[Language.ENGLISH], "(?:['’]s)?"),
}


def _find_terms(text: str, language: Language) -> list[tuple[str, Span]]:
    """Terms with their spans. The first word of the text, which has its capital for being first, is left out."""
    first = _FIRST_WORD.match(text)
    return [(match[1], match.span(1)) for match in _TERMS[language].finditer(text, first.end() if first else 0)]


def _translation_of(pairing: Pairing, span: Span) -> tuple[str, Span] | None:
    """The only English term of which most words can translate words of a Spanish term; None when there is none or several."""
    spanish, english = read_words(pairing.spanish), read_words(pairing.english)
    linked = link_words(pairing.spanish, pairing.english).of_spanish
    own = [k for k, (start, end) in enumerate(spanish.spans) if span[0] <= start and end <= span[1] and spanish.written[k][0].isupper()]
    if len(own) < 2:
        return None
    found = []
    for term, place in _find_terms(pairing.english, Language.ENGLISH):
        inside = {k for k, (start, end) in enumerate(english.spans) if place[0] <= start and end <= place[1]}
        if sum(not inside.isdisjoint(linked[k]) for k in own) * 2 >= len(own):
            found.append((_POSSESSIVE.sub("", term), place))
    return found[0] if len(found) == 1 else None


def _terminology(document: Document) -> Iterator[tuple[int, Finding]]:
    uses: defaultdict[str, list[tuple[Pairing, Span, str, Span]]] = defaultdict(list)
    for pairing in document.pairings:
        if read_words(pairing.spanish).all_caps or read_words(pairing.english).all_caps:
            continue
        for term, span in _find_terms(pairing.spanish, Language.SPANISH):
            translation = _translation_of(pairing, span)
            if translation is not None:
                uses[term].append((pairing, span, *translation))
    for term, found in uses.items():
        first = found[0][2]
        for pairing, span, written, place in found[1:]:
            here, before = _long_words(written), _long_words(first)
            if not (here <= before or before <= here):  # "Richard Gere" and "actor Richard Gere" are the same
                message = f"«{term}» is “{written}” here and “{first}” further up"
                spans = {Language.SPANISH: span, Language.ENGLISH: place}
                yield pairing.unit.number, pairing.finding("terminology", Severity.INFO, message, spans)
                break


def _long_words(term: str) -> frozenset[str]:
    return frozenset(word for word in fold(term.lower()).split() if len(word) > 3)


def _numbers(text: str) -> dict[str, Span]:
    """The numbers of a text without separators, with their spans."""
    return {re.sub(r"\D", "", match.group()): match.span() for match in _NUMBER.finditer(text)}


def _headline(document: Document) -> Iterator[tuple[int, Finding]]:
    headlines = [p for p in document.pairings if Kind.HEADLINE in (p.unit.source_kind, p.unit.target_kind)]
    body = [p for p in document.pairings if Kind.HEADLINE not in (p.unit.source_kind, p.unit.target_kind)]
    if not headlines or not body:
        return
    texts = {language: " ".join(p.text(language) for p in body) for language in Language}
    numbers = {language: _numbers(text) for language, text in texts.items()}
    words = read_words(texts[Language.ENGLISH]).written
    names = {fold(word.lower()): word for word in words if word[0].isupper() and len(word) >= _MIN_NAME}
    for pairing in headlines:
        for finding in (*_headline_numbers(pairing, numbers), *_headline_names(pairing, names)):
            yield pairing.unit.number, finding


def _headline_numbers(pairing: Pairing, body: Mapping[Language, Mapping[str, Span]]) -> Iterable[Finding]:
    """Numbers of both headlines and the Spanish article that the English article has not.

    The Spanish article itself may be at odds with its headline: only what changed between the languages counts.
    """
    spanish = _numbers(pairing.spanish)
    for value, span in _numbers(pairing.english).items():
        if value in spanish and value in body[Language.SPANISH] and body[Language.ENGLISH] and value not in body[Language.ENGLISH]:
            written = pairing.english[slice(*span)]
            message = f"{written} is in both headlines and in the Spanish article, but not in the English one"
            spans = {Language.SPANISH: spanish[value], Language.ENGLISH: span}
            yield pairing.finding("headline", Severity.WARNING, message, spans)


def _headline_names(pairing: Pairing, names: Mapping[str, str]) -> Iterable[Finding]:
    """Names of the English headline that the English article spells in another way. `names`: of the article, by their folded forms."""
    words = read_words(pairing.english)
    for place, written in enumerate(words.written):
        folded = fold(words.lower[place])
        if len(written) < _MIN_NAME or not written[0].isupper() or folded in names or in_lexicon(words.lower[place], Language.ENGLISH):
            continue
        near = next((names[name] for name in sorted(names) if 0 < edit_distance(folded, name) <= 1 + (len(folded) > 6)), None)
        if near and not in_lexicon(near.lower(), Language.ENGLISH) and near.rstrip("s") != written.rstrip("s"):
            message = f"“{written}” in the headline is “{near}” in the article"
            yield pairing.finding("headline", Severity.WARNING, message, {Language.ENGLISH: words.spans[place]})


CHECKS = (
    Check(
        "terminology",
        Severity.INFO,
        "One term is translated in several ways",
        "A name of several words with capitals (an office, a law, an organisation) is translated in different ways within the article. "
        "Example: «Fiscalía General» is “Attorney General's Office” in one paragraph and “General Prosecution” in the next.",
        find_in_document=_terminology,
        languages=SPANISH_ENGLISH,
    ),
    Check(
        "headline",
        Severity.WARNING,
        "The headline contradicts the article",
        "A number of both headlines and of the Spanish article is not in the English article, or a name in the English headline is spelled "
        "in another way in the article. Example: “12 injured” above an English article that speaks of 21, where the Spanish one has 12 in "
        "both places.",
        find_in_document=_headline,
        languages=SPANISH_ENGLISH,
    ),
)
