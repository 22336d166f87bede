"""Names of people and places: missing, another one, misspelled."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.messages import quoted
from aligner.checks.names.article import ArticleNames
from aligner.checks.names.capitals import Certainty, Name, is_titled, words_of_institution
from aligner.checks.names.counterparts import (
    are_cognates,
    are_related,
    equivalents,
    find_unmatched,
    without_own_counterpart,
    without_translated,
)
from aligner.checks.names.full_names import with_other_names
from aligner.checks.names.joined import find_joined_names
from aligner.checks.names.peoples import find_other_country
from aligner.checks.names.plain_words import are_plain_words, is_plain_word
from aligner.checks.names.siblings import find_siblings, share_words
from aligner.checks.names.slots import are_linked, are_places, in_one_slot, is_abbreviated, is_part_of_a_compound, tells_where
from aligner.checks.names.tables import demonyms, is_place, name_one_institution
from aligner.languages.es_en_name_words import SPANISH_LETTERS
from aligner.languages.pair import Language, Side
from aligner.lexicon.spelling import Spellings, are_inflections, edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Links, Words, expected_position, in_lexicon, link_words, read_words
from aligner.lexicon.word_senses import may_translate
from aligner.signals.names.explanations import is_described

__all__ = ["CHECKS"]

_NEAR = 4
"""Words from where it is expected at which a name may be in the place of another one; a tenth of the words of the text is added."""
# The same for two names that nothing stands for, by how sure the less and the more certain of the two are. Set by hand on newstest.
_REACH = {(2, 2): 8, (1, 2): 8, (1, 1): 4, (0, 2): 1.5, (0, 1): -99, (0, 0): -99}
_FOREIGN_LETTER = re.compile(rf"[^\W\d_{SPANISH_LETTERS}]")
_NEXT = 10
"""Characters behind a name in which a letter that Spanish has not also says that it is of a third language."""

_ALIKE = 0.7
"""Share of letters that two spellings of a name have in common, in order. Set by hand."""
_MOST_STEPS = 2
"""Edit distance up to which a name is taken for a misspelling; of shorter ones 1."""
_LONGEST_ALIKE = 40
"""Letters of a name up to which spellings are compared: the time grows with the cube of their number."""

Run = list[Name]
"""Names side by side, as first and family name are."""


@dataclass(frozen=True)
class _Names:
    """The names of a pair and the words of its texts, by language. `alone`: names that nothing on the other side stands for; they are
    taken out as they are explained.
    """

    every: Mapping[Language, Sequence[Name]]
    words: Mapping[Language, Words]
    links: Links
    alone: Mapping[Language, list[Name]]


class _Article:
    """What the whole article says about names."""

    def __init__(self, document: Document) -> None:
        self._names = ArticleNames(document)
        self._all = self._names.all

    def find(self, pairing: Pairing) -> Iterator[Finding]:
        """The findings of a pair."""
        yield from find_other_country(pairing)
        yield from find_joined_names(pairing)
        found = list(self._other_findings(pairing))
        siblings = [one for one in find_siblings(pairing) if not any(share_words(one, e) for e in found if e.severity is Severity.ERROR)]
        yield from siblings
        yield from (one for one in found if not any(share_words(one, sibling) for sibling in siblings))

    def _other_findings(self, pairing: Pairing) -> Iterator[Finding]:
        """The findings of names that no table has."""
        every = {language: self._names.find(pairing, language) for language in Language}
        if not any(every.values()):
            return
        words = {language: read_words(pairing.text(language)) for language in Language}
        links = link_words(pairing.spanish, pairing.english)
        alone = {}
        for one in Language:
            elsewhere = self._all[one.other] | self._names.learned[one.other]
            unmatched = find_unmatched(every[one], words[one], words[one.other], links.of(one), elsewhere, one)
            alone[one] = without_translated(unmatched, pairing.machine_translation(one.other))
        found: list[Finding] = []
        if any(alone.values()):
            names = _Names(every, words, links, alone)
            found += self._misspelled(pairing, names)
            found += self._exchanged(pairing, names)
        found = with_other_names(pairing, found)
        graver = [one for one in found if one.severity is not Severity.INFO]
        two_ways = list(self._spelled_in_two_ways(pairing, every, graver))
        spans = {(one.source_span, one.target_span) for one in two_ways}
        yield from (one for one in found if (one.source_span, one.target_span) not in spans)
        yield from two_ways

    def _spelled_in_two_ways(
        self, pairing: Pairing, every: Mapping[Language, Sequence[Name]], found: Sequence[Finding]
    ) -> Iterator[Finding]:
        """Names that one side spells in another way than everywhere else in the article, where nothing was said of them yet."""
        for language in Language:
            of_source = pairing.languages.source == language
            said = [span for one in found if (span := one.source_span if of_source else one.target_span) is not None]
            for name in every[language]:
                if name.certainty is not Certainty.SURE or any(a < name.span[1] and name.span[0] < b for a, b in said):
                    continue
                other = self._names.other_spelling(name, language)
                if other is not None:
                    usual = quoted(other.capitalize(), language)
                    message = f"{quoted(name.written, language)} is spelled {usual} elsewhere in the article"
                    yield pairing.missing("name", Severity.INFO if of_source else Severity.WARNING, message, language, name.span)

    def _is_ordinary(self, run: Run, pairing: Pairing, language: Language) -> bool:
        """Whether names are rather an institution or a title, translated."""
        words = read_words(pairing.text(language))
        return all(name.certainty is Certainty.POSSIBLE and is_titled(name, words) and not self._is_kept(name, language) for name in run)

    def _is_known(self, spanish: Run, english: Run) -> bool:
        """Whether two names in each other's place are known to be different: two places, or one that the other side has elsewhere."""
        if any(is_place(a.folded, Language.SPANISH) for a in spanish) and any(is_place(b.folded, Language.ENGLISH) for b in english):
            return True
        runs = {Language.SPANISH: spanish, Language.ENGLISH: english}
        return any(name.folded in self._all[language.other] for language, run in runs.items() for name in run)

    def _is_kept(self, name: Name, language: Language) -> bool:
        """Whether a name is a place, or the article has it, or what it is in the other language, as a name on the other side."""
        return is_place(name.folded, language) or bool(equivalents(name.folded, name.folded, language) & self._all[language.other])

    def _misspelled(self, pairing: Pairing, names: _Names) -> Iterator[Finding]:
        """Names of one side that are nearly one of the other; both are taken out of the lists."""
        for language in (Language.ENGLISH, Language.SPANISH):
            others = _spellings(names.every[language.other], names.words[language.other], language.other)
            for name in list(names.alone[language]):
                ordinary = name.certainty is not Certainty.SURE and in_lexicon(fold(name.written.lower()), language)
                if name not in names.alone[language] or name.certainty is Certainty.POSSIBLE or ordinary:
                    continue
                near = _nearly_same(name, *others)
                if near is None:
                    continue
                names.alone[language].remove(name)
                if near in names.alone[language.other]:
                    names.alone[language.other].remove(near)
                finding = self._spelling_finding(pairing, {language: name, language.other: near})
                if finding is not None:
                    yield finding

    def _spelling_finding(self, pairing: Pairing, pair: Mapping[Language, Name]) -> Finding | None:
        spanish, english = pair[Language.SPANISH], pair[Language.ENGLISH]
        alike = are_related(spanish.folded, english.folded) or are_cognates(spanish.folded, english.folded)
        if alike or self._names.correspond(spanish.folded, english.folded):
            return None
        own, other = _in_order(pairing, {language: name.written for language, name in pair.items()})
        spans = {language: name.span for language, name in pair.items()}
        if is_place(spanish.folded, Language.SPANISH) and is_place(english.folded, Language.ENGLISH):
            return pairing.finding("name", Severity.ERROR, f"{own} became another name: {other}", spans)
        if may_translate(spanish.written.lower(), english.written.lower()):
            return None  # «Juego de Tronos», "Game of Thrones"
        # Where the article has the spelling of the other side elsewhere, this one is surely a mistake.
        sure = spanish.folded in self._all[Language.ENGLISH] or english.folded in self._all[Language.SPANISH]
        ordinary = any(self._is_ordinary([name], pairing, language) for language, name in pair.items())
        ordinary = ordinary or all(is_plain_word(name.written.lower(), language) for language, name in pair.items())
        # A title or an institution rather than a mistake; or the translation mended one.
        same = (ordinary and not sure) or are_inflections(spanish.folded, english.folded)
        harmless = same or self._names.is_slip_of_source(pairing, pair)
        severity = Severity.INFO if harmless else Severity.ERROR if sure else Severity.WARNING
        return pairing.finding("name", severity, f"{own} is spelled {other} in the translation", spans)

    def _exchanged(self, pairing: Pairing, names: _Names) -> Iterator[Finding]:
        """Names in the place of others; then names without any on the other side."""
        runs = {language: _runs(names.alone[language], names.words[language]) for language in Language}
        rest: dict[Language, list[Run]] = {language: list(found) for language, found in runs.items()}
        for spanish, english, near in _pairs_of_runs(runs, names):
            rest[Language.SPANISH].remove(spanish)
            rest[Language.ENGLISH].remove(english)
            yield from self._other_name(pairing, names, (spanish, english), near)
        for spanish, english in _displaced(names, rest):
            yield from self._other_name(pairing, names, (spanish, english), False, repeated=True)
        yield from _missing(pairing, rest)

    def _other_name(
        self, pairing: Pairing, names: _Names, pair: tuple[Run, Run], near: bool, *, repeated: bool = False
    ) -> Iterator[Finding]:
        """A finding for two (runs of) names that are in each other's place, unless they belong together.

        `repeated`: one of them stands for another name of the other text already.
        """
        (spanish, english), runs = pair, dict(zip(Language, pair, strict=True))
        if any(self._names.correspond(a.folded, b.folded) or are_cognates(a.folded, b.folded) for a in spanish for b in english):
            return
        if any(self._is_ordinary(run, pairing, language) for language, run in runs.items()):
            return
        if any(len(run) == 1 and is_described(run[0].written, pairing.text(language.other)) for language, run in runs.items()):
            return  # «Conagua», "the National Water Commission"
        end = english[-1].span[1]
        if is_abbreviated(spanish[-1].folded, english[-1].folded, pairing.english[end : end + 1]):
            return
        spans = {language: _span(run) for language, run in runs.items()}
        severity = _severity(spanish, english, near and self._is_known(spanish, english), repeated=repeated)
        if severity is not Severity.INFO and _may_mean_one(pairing, names, runs, spans, sure=severity is Severity.ERROR, repeated=repeated):
            severity = Severity.INFO
        source, target = _in_order(pairing, {language: pairing.text(language)[slice(*span)] for language, span in spans.items()})
        yield pairing.finding("name", severity, f"{source} became another name: {target}", spans)


def _may_mean_one(
    pairing: Pairing, names: _Names, runs: Mapping[Language, Run], spans: Mapping[Language, Span], *, sure: bool, repeated: bool
) -> bool:
    """Whether two names in each other's place may name one thing, or be left over. `sure`: they are known to differ."""
    spanish, english = runs[Language.SPANISH], runs[Language.ENGLISH]
    whole = {language: words_of_institution(run, names.words[language], language) for language, run in runs.items()}
    folded = {language: [name.folded for name in run] for language, run in runs.items()}
    if name_one_institution(whole[Language.SPANISH], whole[Language.ENGLISH]):
        return True  # «Tesorería», "the City Treasury": a common noun with a capital and its usual rendering
    if any(is_part_of_a_compound(own, pairing.text(language.other)) for language, own in folded.items()):
        return True
    if _FOREIGN_LETTER.search(pairing.spanish, spans[Language.SPANISH][0], spans[Language.SPANISH][1] + _NEXT) and (
        _certainty(english) is Certainty.POSSIBLE or all(in_lexicon(name.written.lower(), Language.ENGLISH) for name in english)
    ):
        return True  # kept in a third language here, translated there
    if sure:
        return False
    if tells_where(folded[Language.SPANISH], folded[Language.ENGLISH], pairing.english, spans):
        return True  # «el Banco de la República», "Colombia's central bank": where it is, told to readers elsewhere
    # "General", "County" are words of a title or an institution, told otherwise. Elsewhere in a free translation, two names that are left
    # over may have nothing to do with each other.
    where = pairing.spanish, pairing.english, _places(spanish), _places(english)
    in_place = (repeated or in_one_slot(*where)) and (are_places(folded[Language.SPANISH], folded[Language.ENGLISH]) or are_linked(*where))
    return not in_place or any(are_plain_words(run, names.words[language], language) for language, run in runs.items())


def _places(run: Run) -> range:
    """The numbers of the words from the first to the last of a run."""
    return range(run[0].place, run[-1].place + 1)


def _severity(spanish: Run, english: Run, sure: bool, *, repeated: bool) -> Severity:
    """How sure it is that two names are different. `sure`: they are known to be, and one is where the other is expected; `repeated`: one
    of them stands for another name already.
    """
    places = are_places([a.folded for a in spanish], [b.folded for b in english])
    if not (repeated or places) and any(a.folded[:5] == b.folded[:5] and len(a.folded) > 5 for a in spanish for b in english):
        return Severity.INFO  # Ostravsko, Ostrava: forms of one name
    english_demonyms = all(name.folded in demonyms(Language.ENGLISH) for name in english)
    if english_demonyms and not any(is_place(name.folded, Language.SPANISH) for name in spanish):
        return Severity.INFO  # "the Czech house": whose it is, which the other side says in another way or not at all
    alike = any(a.folded[:3] == b.folded[:3] for a in spanish for b in english)
    least = min(_certainty(spanish), _certainty(english))
    if least is Certainty.POSSIBLE:
        return Severity.INFO  # rather an institution or a title, told otherwise
    return Severity.ERROR if sure and not alike and least is Certainty.SURE else Severity.WARNING


def _in_order(pairing: Pairing, words: Mapping[Language, str]) -> tuple[str, str]:
    """The words of the source and of the target in quotation marks."""
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    return quoted(words[source], source), quoted(words[target], target)


def _spellings(names: Iterable[Name], words: Words, language: Language) -> tuple[Sequence[tuple[str, Name]], Spellings]:
    """What can stand for the names of a text in a language, in their order."""
    stands = [(word, name) for name in names for word in equivalents(name.folded, words.lower[name.place], language)]
    return stands, Spellings([word for word, _ in stands])


def _nearly_same(name: Name, others: Sequence[tuple[str, Name]], spellings: Spellings) -> Name | None:
    """The name among those of the other side that is nearly the same; None when there is none."""
    best: tuple[int, Name] | None = None
    for place in spellings.near(name.folded, _MOST_STEPS):
        stands, other = others[place]
        distance = edit_distance(name.folded, stands)
        limit = 1 if min(len(name.folded), len(stands)) < 6 else _MOST_STEPS
        if 0 < distance <= limit and (best is None or distance < best[0]):
            best = (distance, other)
    return best[1] if best else None


def _pairs_of_runs(runs: Mapping[Language, Sequence[Run]], names: _Names) -> Iterator[tuple[Run, Run, bool]]:
    """(Spanish names, English names in their place, whether they are where they are expected): those alike first, then the nearest."""
    spanish, english = runs[Language.SPANISH], runs[Language.ENGLISH]
    total = len(names.words[Language.ENGLISH].lower)
    expected = [expected_position(names.links.of_spanish, run[0].place, total) for run in spanish]
    only_one = all(sum(_certainty(run) is not Certainty.POSSIBLE for run in side) == 1 for side in runs.values())
    farthest = math.inf if only_one else max(_REACH.values()) + 0.1 * total
    alike = _alike(spanish, english)
    distances = ((abs(b[0].place - expected[k]), k, j) for k in range(len(spanish)) for j, b in enumerate(english))
    order = sorted(((k, j) not in alike, distance, k, j) for distance, k, j in distances if distance <= farthest)
    used: Mapping[Language, set[int]] = {language: set() for language in Language}
    for _, distance, k, j in order:
        if k in used[Language.SPANISH] or j in used[Language.ENGLISH]:
            continue
        certainties = _certainty(spanish[k]), _certainty(english[j])
        near = distance <= _REACH[min(certainties), max(certainties)] + 0.1 * total
        if near or (only_one and min(certainties) is not Certainty.POSSIBLE):
            used[Language.SPANISH].add(k)
            used[Language.ENGLISH].add(j)
            yield spanish[k], english[j], near


def _alike(spanish: Sequence[Run], english: Sequence[Run]) -> set[tuple[int, int]]:
    """The runs, by number, with names that have most letters in common, as two spellings of one have: «Selengrado» and “Zelenograd”."""
    names = [(name.folded, j) for j, run in enumerate(english) for name in run if len(name.folded) <= _LONGEST_ALIKE]
    spellings = Spellings([folded for folded, _ in names])
    own = [(name.folded, k) for k, run in enumerate(spanish) for name in run if len(name.folded) <= _LONGEST_ALIKE]
    return {
        (k, names[place][1])
        for folded, k in own
        for place in spellings.alike(folded, _ALIKE)
        if SequenceMatcher(None, folded, names[place][0], autojunk=False).ratio() >= _ALIKE
    }


def _displaced(names: _Names, rest: Mapping[Language, list[Run]]) -> Iterator[tuple[Run, Run]]:
    """(Spanish, English): sure names that are where one is expected whose counterpart belongs to another word; they are taken out."""
    for language in Language:
        of_places = demonyms(language)
        sure = [run for run in rest[language] if _certainty(run) is Certainty.SURE and not all(name.folded in of_places for name in run)]
        if not sure:
            continue
        other = language.other
        candidates = without_own_counterpart(names.every[other], names.words[other], names.words[language], other)
        total = len(names.words[other].lower)
        for run in sure:
            place = expected_position(names.links.of(language), run[0].place, total)
            nearest = min(candidates, key=lambda name: abs(name.place - place), default=None)
            if nearest is None or abs(nearest.place - place) > _NEAR + 0.1 * total:
                continue
            candidates.remove(nearest)
            rest[language].remove(run)
            yield ([nearest], run) if language is Language.ENGLISH else (run, [nearest])


def _missing(pairing: Pairing, rest: Mapping[Language, Iterable[Run]]) -> Iterator[Finding]:
    """Findings for sure names without any on the other side."""
    for language in Language:
        for run in rest[language]:
            if _certainty(run) is Certainty.SURE:
                words = quoted(pairing.text(language)[slice(*_span(run))], language)
                missing = pairing.languages.source == language
                message = f"the name {words} {'is missing from the translation' if missing else 'is not in the source'}"
                yield pairing.missing("name", Severity.INFO, message, language, _span(run))


def _certainty(run: Run) -> Certainty:
    return max(name.certainty for name in run)


def _span(run: Run) -> Span:
    return run[0].span[0], run[-1].span[1]


def _runs(names: Iterable[Name], words: Words) -> list[Run]:
    """Names side by side, with at most one word that has no small letters between them."""
    runs: list[Run] = []
    for name in names:
        last = runs[-1][-1].place if runs else None
        if last is not None and name.place - last <= 2 and not words.between(last, name.place).strip("'’ -.").islower():
            runs[-1].append(name)
        else:
            runs.append([name])
    return runs


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    return _Article(document).find


CHECKS = (
    Check(
        "name",
        Severity.ERROR,
        "A name is missing, misspelled or different",
        "The name of a person or place is missing, is spelled in another way, or became another name; or a club, a party, a newspaper, a "
        "company or an institution became another one of its class, by a list. Accents, names that each language "
        "has in its own form (Londres and London, el papa Francisco and Pope Francis) and transliterations (Jodorkovski, Khodorkovsky) are "
        "known; a slip of the source is information. Example: «Marcelo Ebrard» became “Marcelo Ebrad”, or «viajó a Praga» became "
        "“travelled to Vienna”.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
