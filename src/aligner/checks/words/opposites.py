"""Opposites: one side says more, north or accepted where the other says less, south or rejected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Pairing
from aligner.checks.messages import quoted
from aligner.checks.words.ladders import find_steps_of
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.es_en_opposites import (
    CONVERSES,
    DEGREE_WORDS,
    DENIED_BY_PREFIX,
    DENYING_WORD,
    LESSENING,
    MIXED_PLURALS,
    ON_TRIAL,
    TURNING,
)
from aligner.languages.es_en_word_values import FIRST_OR_LAST
from aligner.languages.pair import Language, Side
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, in_lexicon, link_words, read_words, short_stem, translation_probability, translations
from aligner.lexicon.word_senses import may_translate
from aligner.signals.grammar.clauses import is_predicate
from aligner.signals.roles.comparisons import is_comparison_reversed
from aligner.signals.roles.frames import frames_of
from aligner.signals.statements.turned import NEGATIVE_SUBJECTS, is_denied_on_one_side
from aligner.signals.words.opposites import StatedMeaning, stated_meanings
from aligner.signals.words.unmatched_words import is_opposite
from aligner.signals.words.word_values import are_ends_of_a_period, is_turned_round

__all__ = ["CHECKS"]

_TURNING = {language: re.compile(rf"(?<!\w)(?<!\w['’])(?:{pattern})(?!\w)", re.IGNORECASE) for language, pattern in TURNING.items()}
_NEAR = 24
"""Characters before a word within which a negation or the like turns it around."""
_DENIED = {language: re.compile(pattern) for language, pattern in DENIED_BY_PREFIX.items()}
_DENYING_WORD = re.compile(DENYING_WORD)
_GOES_ON = re.compile(r"\b(?:no|never|not)\s(?:\w{1,8}\s)?(?:dej\w{1,5} de|stop\w{0,4}|ceas\w{0,3})\s", re.IGNORECASE)
"""What denies that something ended."""
_LESSENING = re.compile(rf"\b(?:(?:{LESSENING})\s+(?:\w+\s+)?|(?:half|part|medio|semi)[\s-]+)$", re.IGNORECASE)
_KIN = frozenset("brother brothers sister sisters mother father".split())
_ALMOST_ALWAYS = re.compile(r"\b(?:casi siempre|almost always|nearly always)$", re.IGNORECASE)
_NEVER = frozenset("nunca jamás never rarely seldom".split())
_TURNS = re.compile(FIRST_OR_LAST, re.IGNORECASE)
_MIN_LETTERS = 5
_MIN_LINKED = 4
"""Letters of each of two linked words."""
_USUAL = 0.05
"""Probability of a translation from which a pair of words is no error, whatever WordNet says. Set by hand."""
_SURE = 0.7
"""Probability from which two words of a group stand for each other, whatever else their texts say of it. Set by hand."""
_REACH = 40
"""Characters before a word in which a word that denies or lessens it is searched for."""
_DENIAL_BEFORE = {
    language: re.compile(rf"(?<!\w)(?<!\w['’])(?:{pattern}|{LESSENING})(?!\w)", re.IGNORECASE) for language, pattern in TURNING.items()
}

Spans = Mapping[Language, Span]


def _find(pairing: Pairing) -> Iterator[Finding]:
    """Opposites by the groups and by WordNet, then words of two poles that nothing on the other side answers."""
    found = list(_by_groups(pairing))
    yield from found
    marked = {span for finding in found for span in (finding.source_span, finding.target_span)}
    for finding in find_steps_of("opposite", pairing):
        source, target = finding.source_span, finding.target_span
        if source is None or target is None or not marked.isdisjoint((source, target)):
            continue
        own = Language(pairing.languages.language_of(Side.SOURCE))
        spans = {own: source, own.other: target}
        if _is_negative_subject(pairing, spans) and is_denied_on_one_side(pairing.spanish, pairing.english, spans):
            continue  # neither of them agreed: both refused
        if not (_is_turned_on_one_side(pairing, spans) or _is_told_from_the_other_end(pairing, spans)):
            yield pairing.finding("opposite", Severity.WARNING, _message(pairing, spans), spans)


def _is_negative_subject(pairing: Pairing, spans: Spans) -> bool:
    """Whether one of two words denies all that is said of it: none, neither, nobody."""
    return any(NEGATIVE_SUBJECTS[language].match(pairing.text(language), span[0]) is not None for language, span in spans.items())


def _is_turned_on_one_side(pairing: Pairing, spans: Spans) -> bool:
    """Whether a word that denies or lessens is before one of two words, and none before the other."""
    turned = set()
    for language in Language:
        before = _GOES_ON.sub("", pairing.text(language)[: spans[language][0]])[-_NEAR:]
        turned.add(_DENIAL_BEFORE[language].search(before) is not None)
    return len(turned) > 1


def _message(pairing: Pairing, spans: Spans) -> str:
    source, target = (Language(pairing.languages.language_of(side)) for side in Side)
    words = {language: quoted(pairing.text(language)[slice(*spans[language])], language) for language in Language}
    return f"{words[source]} became {words[target]}, which says the opposite"


def _by_groups(pairing: Pairing) -> Iterator[Finding]:
    found = _distinct([*_stated(pairing), *_prefixed(pairing), *_linked(pairing)])
    pairs = [spans for spans in found if not _is_told_from_the_other_end(pairing, spans)]
    if not pairs:
        return
    turning = {language: [match.start() for match in _TURNING[language].finditer(pairing.text(language))] for language in Language}
    if len(turning[Language.SPANISH]) != len(turning[Language.ENGLISH]):
        return
    for spans in pairs:
        if any(0 < spans[language][0] - start <= _NEAR for language in Language for start in turning[language]):
            continue
        if any(_LESSENING.search(pairing.text(language)[: spans[language][0]]) for language in Language):
            continue
        if any(pairing.text(language)[: spans[language][0]].endswith(("until ", "till ", "hasta ")) for language in Language):
            continue  # not until after it: not before it
        if any(_ALMOST_ALWAYS.search(pairing.text(language)[: spans[language][1]]) for language in Language) and not any(
            pairing.text(language)[slice(*spans[language])].lower() in _NEVER for language in Language
        ):
            continue  # almost always: often
        yield pairing.finding("opposite", Severity.WARNING, _message(pairing, spans), spans)


def _distinct(pairs: list[Spans]) -> Iterator[Spans]:
    """The pairs without those of which a word is in an earlier one."""
    taken: set[tuple[Language, Span]] = set()
    for spans in pairs:
        if taken.isdisjoint(spans.items()):
            taken.update(spans.items())
            yield spans


def _is_told_from_the_other_end(pairing: Pairing, spans: Spans) -> bool:
    """Whether two opposites say the same, as what they join changed places: "A after B" and "B before A"."""
    if is_comparison_reversed(pairing.spanish, pairing.english) or _are_ends_of_a_period(pairing, spans):
        return True
    places = {}
    for language in Language:
        words = read_words(pairing.text(language))
        number = next((k for k, (start, _) in enumerate(words.spans) if start >= spans[language][0]), None)
        if number is None or words.lower[number] not in CONVERSES:
            return False
        places[language] = number
    return is_turned_round(pairing.spanish, pairing.english, places[Language.SPANISH], places[Language.ENGLISH])


def _are_ends_of_a_period(pairing: Pairing, spans: Spans) -> bool:
    """Whether a first and a last are the two ends of the time between them: the first novel in ten years, ten years after her last one."""
    texts = {language: pairing.text(language) for language in Language}
    if not all(_TURNS.fullmatch(texts[language][slice(*spans[language])]) for language in Language):
        return False
    return are_ends_of_a_period(pairing.spanish, pairing.english)


def _linked(pairing: Pairing) -> Iterator[Spans]:
    """Words that are linked with each other and are opposites in WordNet: «legal» and "illegal"."""
    alignment = align_words(pairing.spanish, pairing.english)
    spanish, english = alignment.spanish, alignment.english
    for i, word in enumerate(spanish.lower):
        j = alignment.best(Language.SPANISH, i)
        if j is None or min(len(word), len(english.lower[j])) < _MIN_LINKED or alignment.best(Language.ENGLISH, j) != i:
            continue
        if word in DEGREE_WORDS or english.lower[j] in DEGREE_WORDS:
            continue
        if word in MIXED_PLURALS and not english.lower[j].endswith("s"):
            continue  # «ella y su marido son padres»: she is a mother
        if not is_opposite(word, english.lower[j], Language.SPANISH) or _is_kin_of_things(spanish, english, i, j):
            continue
        if english.lower[j : j + 2] in ON_TRIAL:
            continue
        if frames_of(word, Language.SPANISH) & frames_of(english.lower[j], Language.ENGLISH):
            continue  # sold and bought tell one event: the check of roles reads who took which part
        usual = translation_probability(english.lower[j], word, Language.ENGLISH)
        usual = max(usual, translation_probability(word, english.lower[j], Language.SPANISH))
        if usual < _USUAL and not _is_lessened(pairing, spanish, english, i, j):
            yield {Language.SPANISH: spanish.spans[i], Language.ENGLISH: english.spans[j]}


def _is_kin_of_things(spanish: Words, english: Words, i: int, j: int) -> bool:
    """Whether two words for kin are said of things, which have the gender of their noun: «el grupo hermano», "its sister company"."""
    if english.lower[j] not in _KIN:
        return False
    own, behind = english.lower[j - 1 : j], spanish.lower[i - 1 : i]
    adjective = bool(behind) and behind[0] not in FUNCTION_WORDS[Language.SPANISH] and spanish.between(i - 1, i) == " "
    return own == ("its",) or (adjective and not is_predicate(spanish, i - 1, Language.SPANISH))


def _is_lessened(pairing: Pairing, spanish: Words, english: Words, i: int, j: int) -> bool:
    """Whether a word before one of two words lessens or denies it: «poco habitual», «sin estar claras», "hardly legal"."""
    places = {Language.SPANISH: spanish.spans[i][0], Language.ENGLISH: english.spans[j][0]}
    return any(
        _DENIAL_BEFORE[language].search(pairing.text(language)[max(0, start - _REACH) : start]) for language, start in places.items()
    )


def _stated(pairing: Pairing) -> Iterator[Spans]:
    """Words of which one states one meaning of a group of opposites and the other another meaning of it."""
    english = stated_meanings(pairing.english, Language.ENGLISH)
    if not english:
        return
    for group, spanish in stated_meanings(pairing.spanish, Language.SPANISH).items():
        answers = english.get(group)
        if answers is None:
            continue
        own, other = {stated.meaning for stated in spanish}, {stated.meaning for stated in answers}
        if len(own) == 1 and len(other) == 1 and own != other:
            first, second = _unambiguous(spanish), _unambiguous(answers)
            if first is not None and second is not None:
                spans = {Language.SPANISH: first.span, Language.ENGLISH: second.span}
                if not _translate_others(pairing, spans):
                    yield spans
        elif len(own) > 1 or len(other) > 1:
            yield from _linked_in_group(pairing, spanish, answers)


def _linked_in_group(pairing: Pairing, spanish: list[StatedMeaning], english: list[StatedMeaning]) -> Iterator[Spans]:
    """Words of a group that stand for each other and say the opposite, although one text says both: "rejected by 71 votes to 64"."""
    alignment = align_words(pairing.spanish, pairing.english)
    numbers = {language: {span: k for k, span in enumerate(alignment.words(language).spans)} for language in Language}
    for one, two in product(spanish, english):
        first, second = numbers[Language.SPANISH].get(one.span), numbers[Language.ENGLISH].get(two.span)
        if first is None or second is None or one.meaning == two.meaning or not (one.unambiguous and two.unambiguous):
            continue
        if alignment.best(Language.SPANISH, first, _SURE) == second and alignment.best(Language.ENGLISH, second, _SURE) == first:
            yield {Language.SPANISH: one.span, Language.ENGLISH: two.span}


def _unambiguous(stated: list[StatedMeaning]) -> StatedMeaning | None:
    return next((one for one in stated if one.unambiguous), None)


def _translate_others(pairing: Pairing, spans: Spans) -> bool:
    """Whether one of two words can be the translation of another word of the other side."""
    links = link_words(pairing.spanish, pairing.english)
    for language in Language:
        words, others = read_words(pairing.text(language)), read_words(pairing.text(language.other))
        span, answer = spans[language], spans[language.other]
        inside = [k for k, (start, end) in enumerate(words.spans) if span[0] <= start and end <= span[1] and end - start > 3]
        linked = links.of(language)
        if any(
            not answer[0] <= others.spans[k][0] < answer[1] and _may_stand_for(words.lower[number], others.lower[k], language)
            for number in inside
            for k in linked[number]
        ):
            return True
    return False


def _may_stand_for(word: str, other: str, language: Language) -> bool:
    """Whether a word of a language has another one as a translation, and not just beside it often."""
    return may_translate(*((word, other) if language is Language.SPANISH else (other, word)))


def _prefixed(pairing: Pairing) -> Iterator[Spans]:
    """Words with a prefix that denies, where the other side has what they deny: «inseguro» and “safe”."""
    words = {language: read_words(pairing.text(language)) for language in Language}
    if not any(_denied(word, language) for language in Language for word in words[language].lower):
        return
    for language in Language:
        for number, k in _denials(pairing, words, language):
            yield {language: words[language].spans[number], language.other: words[language.other].spans[k]}


def _denied(word: str, language: Language) -> str | None:
    """What a word (lower case) of a language denies by its prefix, when the lexicon knows it: "safe" for "unsafe"."""
    if word[0] not in "iun" or len(word) <= _MIN_LETTERS:
        return None
    match = _DENIED[language].fullmatch(word)
    return match.group(1) if match is not None and in_lexicon(match.group(1), language) else None


def _denials(pairing: Pairing, words: Mapping[Language, Words], language: Language) -> Iterator[tuple[int, int]]:
    """(word of the language with a prefix, word of the other side that it denies), by number."""
    links = link_words(pairing.spanish, pairing.english)
    there, back = links.of(language), links.of(language.other)
    for number, word in enumerate(words[language].lower):
        rest = _denied(word, language)
        if rest is None:
            continue
        stems = {short_stem(other) for other in translations(rest, language)}
        for k, other in enumerate(words[language.other].lower):
            plain = len(other) >= _MIN_LETTERS and short_stem(other) in stems and not _DENYING_WORD.fullmatch(other)
            if plain and {k}.issuperset(there[number]) and {number}.issuperset(back[k]):
                yield number, k
                break


CHECKS = (
    Check(
        "opposite",
        Severity.WARNING,
        "One side says the opposite",
        "Two words exclude each other, nothing else on either side belongs to them, and no negation turns them around: rejected and "
        "accepted, north and south, more than and less than, many and few, always and rarely, safe and inseguro, and any two that stand "
        "for each other and are opposites in WordNet, as cerrado and open. "
        "Example: «Los sindicatos rechazaron la oferta» became “The unions accepted the offer”.",
        find=_find,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
