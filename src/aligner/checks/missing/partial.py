"""Part of a sentence that is missing from its translation, or was added to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import product

import numpy as np

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.checks.missing.added_explanations import is_gloss, is_measure
from aligner.checks.missing.expansions import spells_out
from aligner.checks.missing.told_otherwise import may_be_there
from aligner.languages.es_en_clause_joints import JOINING_PHRASES
from aligner.languages.es_en_conditions import BEGINS_CONDITION
from aligner.languages.es_en_cues import SAYING
from aligner.languages.es_en_function_words import CLAUSE_WORDS
from aligner.languages.es_en_negation_edits import NEGATIVE_WORD
from aligner.languages.es_en_roles import RESPECTIVELY
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.signals.forced_decoding import ForcedEvidence, phrase_log_odds
from aligner.signals.grammar.clauses import is_verb
from aligner.signals.missing.best_span import MIN_CONTENT, best_spans
from aligner.signals.missing.compared import STRETCH, ComparedTexts
from aligner.signals.missing.coverage import Batch, SideWords, Texts
from aligner.signals.missing.list_items import lost_items
from aligner.signals.missing.lost_clauses import lost_clauses
from aligner.signals.missing.short_phrases import short_phrases
from aligner.signals.missing.spans import Candidates
from aligner.signals.missing.telling_words import telling_words_lost
from aligner.signals.missing.unmatched_phrases import span_log_odds
from aligner.signals.quantities.differences import DecimalStyles
from aligner.signals.quantities.same_digits import Rewritten, with_same_figures
from aligner.text.characters import has_letter

__all__ = ["CHECKS", "Phrase", "find_phrases"]

SURE = 1.5
"""Log-odds from which a phrase is reported. Of 32 phrases in WMT newstest 2008 and 2010 and NTREX that were read by hand, a third of those
below 1.4 were real, and 15 of 25 of the others; nothing that was left out on purpose in the altered pairs of the tests is below 1.5."""
SURE_OF_CLAUSE = 0.8
"""The same of a phrase that is a clause: one in 800 pairs of these news is between the two bars, and a clause that is left out weighs
more."""
SURE_OF_LOST_CLAUSE = 2.0
"""Log-odds from which a clause between two marks is reported: one in 150 untouched pairs of WMT newstest 2009 and 2011 has one."""
WARNING = 1.88
"""Log-odds from which a phrase is a warning; a less sure one is information, unless it is a sentence, states a condition, or denies in a
few words. Of 41 phrases in 4,200 pairs of these news, one of the 6 between 1.7 and this bar was real, and half of those above; of 30 that
were left out of altered pairs or added to them none is below that is no condition."""
_CONDITION = re.compile(BEGINS_CONDITION, re.IGNORECASE)
_DENIAL = re.compile(NEGATIVE_WORD, re.IGNORECASE)
_BEFORE_SENTENCE, _END_OF_SENTENCE = re.compile(r"(?:^|[.!?…]\W{1,4})$"), re.compile(r"\W{0,2}[.!?…]")
_CLAUSE_WORDS = {
    Language.SPANISH: CLAUSE_WORDS[Language.SPANISH] | {"cuyos", "cuyas", "cuando"},
    Language.ENGLISH: CLAUSE_WORDS[Language.ENGLISH] | {"when"},
}
_BEGINNING = frozenset("y e pero and but".split()).union(*_CLAUSE_WORDS.values())
FEW_WORDS = 10
"""Words of a phrase up to which a denial makes it a warning. Set by hand."""
_RESPECTIVELY = re.compile(RESPECTIVELY, re.IGNORECASE)
"""What a text leaves out that gives each his own: `roles` compares who has what."""
_FEW_OF_SOURCE = 5
"""Words of a phrase that only says who says so, at most."""
_SAYING = {language: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for language, pattern in SAYING.items()}
_JOINING = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in JOINING_PHRASES.items()}
_ATTRIBUTED = {
    language: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)
    for language, pattern in {Language.SPANISH: "según|de acuerdo con", Language.ENGLISH: "according to"}.items()
}
_OF_FEW_WORDS = (lost_items, telling_words_lost, short_phrases)
"""What finds phrases of few words, the surest first."""
CANDIDATE = 0.5
"""Probability, by its words' coverage alone, from which a phrase is looked at."""
LINKED = 0.4
"""How surely a word must be translated (0..1) to end a phrase."""
SURELY_LINKED = 0.7
"""Probability of a link (0..1) of the word alignment from which a word at an end of a phrase is not part of it. Set by hand."""
SMALL = 0.36
"""Rarity (0..1) below which a word is not marked at the end of a phrase: articles, prepositions."""
UNRELATED, MIN_WEIGHT = 0.15, 4.5
"""Share of the words, weighted by rarity, below which on both sides two texts say different things. The share is not trusted for texts of
a lower total weight, which are a few words long."""
MOSTLY = 0.75
"""Share of a text from which it is not a phrase that is missing: the two texts say different things."""
MAX_QUOTED = 60
"""Characters of a phrase that its message quotes."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of one side that the other does not have: their characters, and their share (0..1) of the words of their text.

    `sure`: whether they are surely missing; what is not may be told in other words.
    """

    span: Span
    share: float
    sure: bool = True


Found = Mapping[Language, Mapping[int, Phrase]]
"""Phrases by language and unit number."""


def find_phrases(
    pairings: Iterable[Pairing],
    evidence: ForcedEvidence | None = None,
    compared: ComparedTexts | None = None,
    styles: DecimalStyles | None = None,
) -> Found:
    """The phrases that only one side has. `compared`: compares the texts of the pairs. `styles`: of their document, or of the pairs.

    `evidence`: what a translation model says of the units by forced decoding; a phrase that it finds unlikely is surer.
    """
    every = list(pairings)
    styles = styles or DecimalStyles.of([p.spanish for p in every], [p.english for p in every])
    read = [dict(zip(Language, with_same_figures(p.spanish, p.english, styles), strict=True)) for p in every]
    texts = [
        Texts(
            rewritten[Language.SPANISH].text,
            rewritten[Language.ENGLISH].text,
            p.machine_translation(Language.SPANISH),
            p.machine_translation(Language.ENGLISH),
        )
        for p, rewritten in zip(every, read, strict=True)
    ]
    found: dict[Language, dict[int, Phrase]] = {language: {} for language in Language}
    for one in (compared or ComparedTexts()).of(texts):
        batch = one.batch
        for k in _unrelated(batch):
            for language in Language:
                side, row = batch.side(language), batch.rows[k]
                span = read[row][language].original((side.spans[k][0][0], side.spans[k][-1][1]))
                found[language][every[row].unit.number] = Phrase(span, 1.0)
        best = best_spans(batch, one.candidates)
        for language in Language:
            for k, row in enumerate(batch.rows):
                number = every[row].unit.number
                if number in found[language] or not _is_candidate(best[language], k):
                    continue
                phrase = _surest(every[row], read[row][language], language, batch.side(language), best[language], k, evidence)
                if phrase is not None:
                    found[language][number] = phrase
    for language, pairing in product(Language, every):
        known = found[language].get(pairing.unit.number)
        if known is None or not known.sure:
            clause = _lost_clause(pairing, language) or _lost_words(pairing, language)
            if clause is not None:
                found[language][pairing.unit.number] = clause
            if _only_joins(found[language].get(pairing.unit.number), pairing.text(language), language):
                del found[language][pairing.unit.number]
    return found


def _lost_words(pairing: Pairing, language: Language) -> Phrase | None:
    """The first phrase of few words of a text that is missing on the other side."""
    return next(filter(None, (_first_of(find, pairing, language) for find in _OF_FEW_WORDS)), None)


def _surest(
    pairing: Pairing, own: Rewritten, language: Language, side: SideWords, candidates: Candidates, k: int, evidence: ForcedEvidence | None
) -> Phrase | None:
    """The phrase of a text that is most surely missing on the other side, if it is sure enough. `k`: the row of the text in its batch."""
    first, last = int(candidates.spans.first[k]), int(candidates.spans.last[k])
    more = phrase_log_odds(evidence, pairing.unit.number, language, [own.original(span) for span in side.spans[k]], first, last)
    span = own.original(_marked(side, candidates, k, own.text))
    alignment = align_words(pairing.spanish, pairing.english)
    odds = span_log_odds(alignment, language, span, last - first, float(candidates.probability[k])) + more
    if odds < (SURE_OF_CLAUSE if _is_clause(alignment, language, span) else SURE):
        return None
    sure = odds >= WARNING or _is_weighty(pairing.text(language), span) or _is_lost_denial(alignment, language, span)
    return Phrase(_without_linked_ends(alignment, language, span), (last - first) / max(len(side.spans[k]), 1), sure)


def _only_joins(phrase: Phrase | None, text: str, language: Language) -> bool:
    """Whether a phrase only joins what is said to what was said before: «por su parte»."""
    return phrase is not None and _JOINING[language].fullmatch(text[slice(*phrase.span)].strip(" ,;—–")) is not None


def _lost_clause(pairing: Pairing, language: Language) -> Phrase | None:
    """The clause of a side that has surely no counterpart, if there is one."""
    if not has_letter(pairing.text(language)):
        return None
    alignment = align_words(pairing.spanish, pairing.english)
    best = next(iter(lost_clauses(alignment, language)), None)
    if best is None or best.odds < SURE_OF_LOST_CLAUSE or any(map(str.isdigit, pairing.text(language)[slice(*best.span)])):
        return None  # a figure is compared by what it says: «8 millones» is "8m"
    return Phrase(best.span, (best.last - best.first) / max(len(alignment.words(language).lower), 1))


def _first_of(find: Callable[[WordAlignment, Language], Iterator[Span]], pairing: Pairing, language: Language) -> Phrase | None:
    """The first few words of a side that one of the finders of short phrases gives, if there are some."""
    alignment = align_words(pairing.spanish, pairing.english)
    span = next(find(alignment, language), None)
    words = alignment.words(language)
    return None if span is None else Phrase(span, sum(span[0] <= start < span[1] for start, _ in words.spans) / len(words.lower))


def _is_candidate(own: Candidates, k: int) -> bool:
    """Whether the candidate of a row is worth a look at the word alignment."""
    return bool(own.probability[k] >= CANDIDATE and own.content[k] >= MIN_CONTENT)


def _unrelated(batch: Batch) -> list[int]:
    """Rows of pairs of which hardly a word is translated by one of the other side."""
    covered, weights = [], []
    for side in (batch.spanish, batch.english):
        weight = side.rarity * side.present
        covered.append((side.linked * weight).sum(axis=1) / np.maximum(weight.sum(axis=1), 1e-6))
        weights.append(weight.sum(axis=1))
    unrelated = (np.maximum(*covered) < UNRELATED) & (np.minimum(*weights) > MIN_WEIGHT)
    return [int(k) for k in np.flatnonzero(unrelated)]


def _marked(side: SideWords, own: Candidates, k: int, text: str) -> Span:
    """The characters to mark: the candidate of a row, with untranslated words next to it, without small words at its end.

    What stands before a candidate that begins with "and", "who" and the like belongs to another clause.
    """
    first, last = int(own.spans.first[k]), int(own.spans.last[k])
    spans = side.spans[k]
    while last < len(spans) and side.linked[k, last] < LINKED and text[spans[last - 1][1] : spans[last][0]].isspace():
        last += 1
    begins = text[slice(*spans[first])].lower() in _BEGINNING
    while not begins and first > 0 and side.linked[k, first - 1] < LINKED and text[spans[first - 1][1] : spans[first][0]].isspace():
        first -= 1
    while last - first > 1 and side.rarity[k, last - 1] < SMALL and not side.named[k, last - 1]:
        last -= 1
    return spans[first][0], spans[last - 1][1]


def _is_clause(alignment: WordAlignment, language: Language, span: Span) -> bool:
    """Whether a span has a verb, or a word that begins a clause."""
    words = alignment.words(language)
    inside = [k for k, (start, end) in enumerate(words.spans) if span[0] <= start and end <= span[1]]
    return any(words.lower[k] in _CLAUSE_WORDS[language] or is_verb(words, k, language) for k in inside)


def _is_weighty(text: str, span: Span) -> bool:
    """Whether a span is a whole sentence, or states a condition."""
    sentence = _BEFORE_SENTENCE.search(text[: span[0]]) is not None and _END_OF_SENTENCE.match(text, span[1]) is not None
    return sentence or _CONDITION.match(text, *span) is not None


def _is_lost_denial(alignment: WordAlignment, language: Language, span: Span) -> bool:
    """Whether a span is a few words that deny something. Longer ones are often told in a freer way."""
    words = alignment.words(language)
    inside = [start for start, end in words.spans if span[0] <= start and end <= span[1]]
    return len(inside) <= FEW_WORDS and _DENIAL.search(words.text, *span) is not None


def _without_linked_ends(alignment: WordAlignment, language: Language, span: Span) -> Span:
    """A span without the words at its ends that surely have a counterpart; as it is when none or few words would be left."""
    words = alignment.words(language)
    inside = [k for k, (start, end) in enumerate(words.spans) if span[0] <= start and end <= span[1]]
    linked = [max((one for _, one in alignment.counterparts(language, k)), default=0.0) >= SURELY_LINKED for k in inside]
    while len(inside) > MIN_CONTENT and linked[0]:
        del inside[0], linked[0]
    while len(inside) > MIN_CONTENT and linked[-1]:
        del inside[-1], linked[-1]
    return (words.spans[inside[0]][0], words.spans[inside[-1]][1]) if inside else span


class _Phrases:
    """The phrases of a document, found for a stretch of its pairs at a time, while what was read of their texts is at hand."""

    def __init__(self, document: Document) -> None:
        self._document = document
        pairings = document.pairings
        self._styles = DecimalStyles.of([p.spanish for p in pairings], [p.english for p in pairings])
        self._stretches = {pairing.unit.number: place // STRETCH for place, pairing in enumerate(pairings)}
        self._last: tuple[int, Found] | None = None

    def of(self, number: int, language: Language) -> Phrase | None:
        """The phrase of a unit's text in a language."""
        stretch = self._stretches[number]
        if self._last is None or self._last[0] != stretch:
            pairings = self._document.pairings[stretch * STRETCH : (stretch + 1) * STRETCH]
            self._last = stretch, find_phrases(pairings, self._document.evidence, self._document.compared, self._styles)
        return self._last[1][language].get(number)


def _prepare(side: Side, document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    """The function that reports phrases of the source, which were left out, or of the target, which were added."""
    return partial(_find, side, document.shared(_Phrases))


def _find(side: Side, found: _Phrases, pairing: Pairing) -> Iterator[Finding]:
    check = "partial-omission" if side is Side.SOURCE else "partial-addition"
    language = Language(pairing.languages.language_of(side))
    own, other = (found.of(pairing.unit.number, one) for one in (language, language.other))
    if own is None or spells_out(pairing.text(side), own.span, pairing.text(side.other), language):
        return
    if is_measure(pairing.text(side), own.span, language) or _RESPECTIVELY.fullmatch(pairing.text(side), *own.span) is not None:
        return
    if other is not None and own.share >= MOSTLY and other.share >= MOSTLY:
        if side is Side.SOURCE:  # one finding for one cause: the omission speaks for both sides
            message = "the two sentences say different things"
            yield pairing.finding(check, Severity.WARNING, message, {side: own.span, side.other: other.span})
        return
    reworded = is_gloss(pairing.text(side), own.span, pairing.text(side.other), language) or _names_its_source(pairing, language, own.span)
    reworded = reworded or may_be_there(pairing.text(side), pairing.text(side.other), own.span, language)
    severity = Severity.INFO if reworded or not own.sure else Severity.WARNING
    words = quoted(_shortened(pairing.text(side)[slice(*own.span)]), language)
    message = f"{words} is missing from the translation" if side is Side.SOURCE else f"{words} was added: it is not in the source"
    yield pairing.missing(check, severity, message, side, own.span)


def _names_its_source(pairing: Pairing, language: Language, span: Span) -> bool:
    """Whether a span only says who says so, and the other side does, too, in other words: "rescuers said", «según el 112»."""
    alignment = align_words(pairing.spanish, pairing.english)
    words, others = alignment.words(language), alignment.words(language.other)
    inside = {k for k, (start, end) in enumerate(words.spans) if span[0] <= start and end <= span[1]}
    if len(inside) > _FEW_OF_SOURCE or not _SAYING[language].search(words.text, *span):
        return False
    says = [match.start() for pattern in (_SAYING, _ATTRIBUTED) for match in pattern[language.other].finditer(others.text)]
    numbers = [k for k, (start, _) in enumerate(others.spans) if start in says]
    return any((best := alignment.best(language.other, k)) is None or best in inside for k in numbers)


def _shortened(words: str) -> str:
    """The words on one line, cut where they are too long for a message."""
    line = " ".join(words.split())
    return line if len(line) <= MAX_QUOTED else f"{line[:MAX_QUOTED].rsplit(' ', 1)[0]} …"


CHECKS = (
    Check(
        "partial-omission",
        Severity.WARNING,
        "Part of a sentence is missing",
        "Several words of a source sentence in a row are not in its translation: neither the lexicon nor the spelling, nor the machine "
        "translation where there is one, finds anything for them; two or three that say why or how are enough where the rest of "
        "both sentences is translated, and one item of a list where the items beside it are, or one word that changes what is said "
        "(a secret meeting, «avisado tardíamente»). An explanation in brackets behind a name, "
        "or between commas behind a thing that is no person, or of a name that `explanation` knows, is information, "
        "and so are words that may be told in a freer way. "
        "Example: «El alcalde, que llevaba dos semanas de viaje, volvió ayer» became “The mayor came back yesterday”.",
        prepare=partial(_prepare, Side.SOURCE),
        languages=SPANISH_ENGLISH,
    ),
    Check(
        "partial-addition",
        Severity.WARNING,
        "Something was added to a sentence",
        "Several words of a translation in a row are not in its source sentence. Example: «El juez los citó» became “The judge, known for "
        "his strictness in such matters, summoned them”.",
        prepare=partial(_prepare, Side.TARGET),
        languages=SPANISH_ENGLISH,
    ),
)
