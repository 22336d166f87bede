"""A word that became another one: fishermen where the source has «agricultores»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.checks.words.ladders import find_steps_of
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_word_values import FIRST_OR_LAST
from aligner.languages.pair import Language, Side
from aligner.languages.word_forms import base_forms
from aligner.lexicon.word_links import Words, read_words, translations
from aligner.quantities.words import quantity_words
from aligner.signals.grammar.clauses import is_verb
from aligner.signals.roles.frames import frames_of
from aligner.signals.words.fields import exchanged_words
from aligner.signals.words.other_words import other_words
from aligner.signals.words.replaced_words import wrong_renderings
from aligner.signals.words.senses import right_senses, wrong_senses
from aligner.signals.words.things import changed_things
from aligner.signals.words.unmatched_words import is_opposite
from aligner.signals.words.word_pair_odds import word_pair_odds
from aligner.signals.words.word_pairs import forms_may_translate
from aligner.terms.locutions import locution_spans
from aligner.text.enclosed import enclosed

__all__ = ["CHECKS"]

_SURE, _SURE_IN_QUOTATIONS = 3.2, 0.35
"""Log-odds from which a word is likely wrong. The words of a direct quotation are translated more literally: of 440 pairs of WMT
newstest 2008 and 2010 with a quotation on both sides, ten have a word above 0. Below this bar right words of altered pairs and of corpora/
are as many as wrong ones."""
_SURE_IN_SHORT_QUOTATIONS = 1.2
"""The same where a quotation has hardly another content word, as idioms have."""
_SURE_OF_FORMS = 1.9
"""Log-odds below which two words of a quotation are not reported when a form of one may translate a form of the other."""
_BEGINNING = 4
"""First letters by which two forms of a Spanish word are one. Set by hand."""
_MIN_OTHERS = 2
"""Content words beside a word in a quotation that is not short, at least. Set by hand."""
_LIKELY = 0.6
"""How much less sure a word may be wrong to be worth knowing: half of such words of news translated by professionals are no mistakes."""
_LIKELY_ALONE = 1.6
"""Log-odds of the two words alone from which they are worth knowing wherever they stand, if nothing else in the texts can mean either:
one of 200 untouched pairs of news has such words, and half of them are no mistakes."""
_VERB = 0.3
"""How much surer a verb must be wrong: verbs are translated more freely than nouns."""
_ENDS = re.compile(FIRST_OR_LAST)
_OPENING = re.compile('["“«]')
_CLOSING = {'"': re.compile('["”]'), "“": re.compile('["”]'), "«": re.compile("»")}


def _find(pairing: Pairing) -> Iterator[Finding]:
    """Things that became others by the tables, words in another meaning, then further things and what the network finds wrong."""
    found = [one for one in find_steps_of("wrong-word", pairing) if not _is_in_its_meaning(one, pairing)]
    found += _in_other_meanings(pairing)
    for way in (_by_fields, _by_kinds_of_things, _across_fields, _by_network):
        found += [
            finding
            for finding in way(pairing)
            if all(finding.source_span != one.source_span and finding.target_span != one.target_span for one in found)
            and not _is_in_locution(finding, pairing)
        ]
    yield from found


def _by_fields(pairing: Pairing) -> Iterator[Finding]:
    for spans in exchanged_words(pairing.spanish, pairing.english):
        spanish, english = (pairing.text(language)[slice(*spans[language])].lower() for language in Language)
        if _ENDS.fullmatch(spanish) and _ENDS.fullmatch(english):
            continue  # the checks of values and of opposites know when both tell one time
        if spanish in quantity_words(Language.SPANISH).MEASURES and english in quantity_words(Language.ENGLISH).MEASURES:
            continue  # "thirty minutes", «media hora»: the checks of figures compare amounts
        # Sold and bought tell one event: the check of roles reads who took which part.
        if not frames_of(spanish, Language.SPANISH) & frames_of(english, Language.ENGLISH):
            yield _finding_at(pairing, Severity.WARNING, spans)


def _by_kinds_of_things(pairing: Pairing) -> Iterator[Finding]:
    for thing in changed_things(pairing.spanish, pairing.english):
        severity = Severity.INFO if thing.freely else Severity.WARNING
        yield _finding(pairing, severity, {Language.SPANISH: thing.spanish, Language.ENGLISH: thing.english})


def _across_fields(pairing: Pairing) -> Iterator[Finding]:
    for places in other_words(pairing.spanish, pairing.english):
        yield _finding(pairing, Severity.WARNING, places)


def _finding(pairing: Pairing, severity: Severity, places: Mapping[Language, int]) -> Finding:
    """A word became another. `places`: the words, by index."""
    words = {language: read_words(pairing.text(language)) for language in Language}
    return _finding_at(pairing, severity, {language: words[language].spans[place] for language, place in places.items()})


def _finding_at(pairing: Pairing, severity: Severity, spans: Mapping[Language, Span]) -> Finding:
    source = Language(pairing.languages.language_of(Side.SOURCE))
    own, other = (quoted(pairing.text(language)[slice(*spans[language])], language) for language in (source, source.other))
    return pairing.finding("wrong-word", severity, f"{own} became {other}, which means something else", spans)


def _in_other_meanings(pairing: Pairing) -> Iterator[Finding]:
    """Words in another meaning than the words beside them call for."""
    words = {language: read_words(pairing.text(language)) for language in Language}
    for wrong in wrong_senses(pairing.spanish, pairing.english):
        own, other = wrong.language, wrong.language.other
        places = {own: wrong.word, other: wrong.rendering}
        written = {language: quoted(words[language].written[place], language) for language, place in places.items()}
        beside = quoted(pairing.text(own)[slice(*words[own].span(wrong.calling.start, wrong.calling.stop - 1))], own)
        right = quoted(wrong.right, other)
        meaning = f"{beside} is {right}" if wrong.word in wrong.calling else f"{written[own]} beside {beside} is {right}"
        source, target = (written[Language(pairing.languages.language_of(side))] for side in Side)
        spans = {language: words[language].spans[place] for language, place in places.items()}
        yield pairing.finding("wrong-word", Severity.WARNING, f"{source} was translated as {target}: {meaning}", spans)


def _is_in_its_meaning(step: Finding, pairing: Pairing) -> bool:
    """Whether a word that became another one does so in the meaning that the words beside it call for: «camión» and "bus" in Mexico."""
    spans = {(side, span) for side, span in ((Side.SOURCE, step.source_span), (Side.TARGET, step.target_span)) if span is not None}
    return any(
        (side, read_words(pairing.text(language)).spans[place]) in spans
        for language, place in right_senses(pairing.spanish, pairing.english)
        for side in Side
        if Language(pairing.languages.language_of(side)) is language
    )


def _by_network(pairing: Pairing) -> Iterator[Finding]:
    renderings = wrong_renderings(pairing.spanish, pairing.english)
    if not renderings:
        return
    quotations = {language: enclosed(pairing.text(language), _OPENING, _CLOSING) for language in Language}
    words = {language: read_words(pairing.text(language)) for language in Language}
    for one in renderings:
        places = {Language.SPANISH: one.spanish, Language.ENGLISH: one.english}
        spans = {language: words[language].spans[place] for language, place in places.items()}
        spanish, english = (words[language].lower[places[language]] for language in (Language.SPANISH, Language.ENGLISH))
        alone = word_pair_odds(spanish, english)
        if one.odds < _SURE_IN_QUOTATIONS - _LIKELY and alone < _LIKELY_ALONE:
            continue
        if is_opposite(spanish, english, Language.SPANISH):
            continue  # the check of opposites knows what turns one around
        said = all(_is_inside(spans[language], quotations[language]) for language in Language)
        verb = any(is_verb(words[language], place, language) for language, place in places.items())
        more = _VERB if verb else 0
        least = (_least_said(pairing, places, quotations) if said else _SURE) + more
        by_themselves = alone >= _LIKELY_ALONE + more and not _has_another(words, places)
        if said and one.odds < _SURE_OF_FORMS and _may_be_forms(spanish, english):
            continue
        if one.odds >= least - _LIKELY or by_themselves:
            severity = Severity.WARNING if one.odds >= least else Severity.INFO
            yield _finding(pairing, severity, places)


def _is_in_locution(found: Finding, pairing: Pairing) -> bool:
    """Whether a word is part of a fixed phrase: «a dedo» says nothing of fingers."""
    for side, span in ((Side.SOURCE, found.source_span), (Side.TARGET, found.target_span)):
        language = Language(pairing.languages.language_of(side))
        if span is not None and any(start <= span[0] < end for start, end in locution_spans(pairing.text(language), language)):
            return True
    return False


def _has_another(words: Mapping[Language, Words], places: Mapping[Language, int]) -> bool:
    """Whether a table has another word of the texts as a translation of one of two words (by index)."""
    spanish, english = (words[language].lower for language in (Language.SPANISH, Language.ENGLISH))
    own, other = places[Language.SPANISH], places[Language.ENGLISH]
    return any(
        k != other and word not in FUNCTION_WORDS[Language.ENGLISH] and forms_may_translate(spanish[own], word)
        for k, word in enumerate(english)
    ) or any(
        k != own and word not in FUNCTION_WORDS[Language.SPANISH] and forms_may_translate(word, english[other])
        for k, word in enumerate(spanish)
    )


def _may_be_forms(spanish: str, english: str) -> bool:
    """Whether the lexicon has a form of the Spanish word for a form of the English one: «enseñaron», "shown"."""
    forms = (english, *base_forms(english, Language.ENGLISH))
    return any(one[:_BEGINNING] == spanish[:_BEGINNING] for form in forms for one in translations(form, Language.ENGLISH))


def _least_said(pairing: Pairing, places: Mapping[Language, int], quotations: Mapping[Language, list[Span]]) -> float:
    """Log-odds from which a word of a quotation is likely wrong."""
    for language, place in places.items():
        words = read_words(pairing.text(language))
        others = sum(
            k != place and words.lower[k] not in FUNCTION_WORDS[language] and _is_inside(span, quotations[language])
            for k, span in enumerate(words.spans)
        )
        if others < _MIN_OTHERS:
            return _SURE_IN_SHORT_QUOTATIONS
    return _SURE_IN_QUOTATIONS


def _is_inside(span: Span, quotations: list[Span]) -> bool:
    return any(start < span[0] and span[1] < end for start, end in quotations)


CHECKS = (
    Check(
        "wrong-word",
        Severity.WARNING,
        "A word became another one",
        "The translation has a word where the source has one that it can hardly mean, often one of the same kind: «pescadores» "
        "became “farmers”, «farmacia» became “bakery”; or a word with several meanings has another one than the words beside "
        "it call for: the «banco» of a park became a “bank”. Dictionaries and how literally the words around are translated "
        "decide. Words of a direct quotation are held to a stricter measure.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
