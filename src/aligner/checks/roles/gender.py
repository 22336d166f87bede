"""English pronouns against the persons of the Spanish text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages import es_en_gender as tables
from aligner.languages.es_en_gender import Gender
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import Words, in_lexicon, read_words
from aligner.signals.roles.sex_mismatches import find_sex_mismatches
from aligner.signals.roles.sexes import People, Person, gender_of_name, gender_of_noun, read_people, surnames_of

__all__ = ["CHECKS"]

BEFORE, AFTER = 2, 1
"""Units before and after in which nobody of the pronoun's gender may be spoken of for the pronoun to be wrong. Set by hand."""

_PRONOUN = re.compile(rf"\b(?:{'|'.join(sorted(frozenset().union(*tables.ENGLISH_PRONOUNS.values())))})\b", re.IGNORECASE)
_SPOUSE = re.compile(tables.SPOUSE, re.IGNORECASE)
_PARTICIPLE = re.compile(tables.PARTICIPLE, re.IGNORECASE)
_INFINITIVE = ("ar", "er", "ir")
_FIRST_OBJECT = re.compile(tables.ASKED_OR_TOLD, re.IGNORECASE)
_DATIVES = frozenset({"le", "les"})
_SUBJECTS = frozenset({"he", "she", "his", "himself", "herself"})
_FIRST = 4
"""First words of a sentence among which its subject is looked for."""
_QUOTED = re.compile(r"[«“\"][^«»“”\"]{1,600}[»”\"]")
_BESIDE = 5
"""Characters between names that belong together, as «Ana Ruiz, alcaldesa de Soria»."""


def _read(document: Document) -> Sequence[People]:
    """Who is spoken of in every unit."""
    pairs = list(zip(document.texts(Language.SPANISH), document.texts(Language.ENGLISH), strict=True))
    surnames = document.shared(_all_surnames)
    return [read_people(spanish, english, surnames) for spanish, english in pairs]


def _all_surnames(document: Document) -> Mapping[str, Gender | None]:
    pairs = zip(document.texts(Language.SPANISH), document.texts(Language.ENGLISH), strict=True)
    return surnames_of(text for pair in pairs for text in pair)


def _subject(words: Words, here: People) -> Person | None:
    """The person that a Spanish sentence begins with; None when there is none whose gender is said."""
    for person in here.spanish:
        first = next(place for place, span in enumerate(words.spans) if span[0] == person.span[0])
        if first >= _FIRST - 1 or not tables.EPICENE.isdisjoint(words.lower[:first]):
            return None
        if first and words.lower[first - 1] not in tables.BEFORE_SUBJECT:
            continue
        has_article = words.lower[first] in tables.ARTICLES or words.lower[first] in ("uno", "una")
        if has_article or (first == 0 and words.lower[0] not in tables.POSSESSIVES):
            return person
    return None


def _late_subject(words: Words, here: People) -> Person | None:
    """The only person of a sentence, behind an opening phrase and its comma, where the subject is."""
    if len(here.spanish) != 1 or not words.text[: here.spanish[0].span[0]].rstrip().endswith(","):
        return None
    return None if here.spanish[0].related else here.spanish[0]


def _pronoun(words: Words) -> Person | None:
    """The only pronoun of a Spanish sentence: Spanish has one to stress who it was."""
    found = [
        k
        for k, word in enumerate(words.lower)
        if word in tables.SPANISH_PRONOUNS and (k == 0 or words.lower[k - 1] not in tables.MAY_MEAN_THINGS)
    ]
    return Person(tables.SPANISH_PRONOUNS[words.lower[found[0]]], words.spans[found[0]]) if len(found) == 1 else None


def _pronoun_that_acts(spanish: Words, english: str) -> Person | None:
    """The only pronoun of a Spanish sentence, unless the English has one for somebody acted on only: «ella lo echó», "who fired him"."""
    said = _PRONOUN.findall(english)
    return None if all(word.lower() == "him" for word in said) else _pronoun(spanish)


def _names_others(words: Words, subject: Span) -> bool:
    """Whether somebody else may be meant: there is a name that does not belong to the subject."""
    together = subject[1]
    for place, written in enumerate(words.written):
        start, end = words.spans[place]
        if end <= subject[1] or not written[0].isupper():
            continue
        apart = start - together > 1 and words.text[together:start] not in (", ", " ")
        if apart and not words.text[:start].rstrip().endswith((".", "«", '"', "“", "en", "desde")) and not _is_of_an_office(words, place):
            return True
        together = end if start - together <= _BESIDE else together
    return False


def _is_of_an_office(words: Words, place: int) -> bool:
    """Whether a name is that of the place or the body of somebody's office: «alcaldesa de Lucena», but not «hija de Lucena»."""
    if place < 2 or words.lower[place - 1] not in ("de", "del"):
        return False
    return words.lower[place - 2] not in tables.RELATIVES and gender_of_noun(words, place - 2, frozenset()) is not None


def _names_another(words: Words, surnames: Mapping[str, Gender | None]) -> bool:
    """Whether a name that says no gender is the subject of a clause of its own: «que Harabis copió», «dejan a Alemán salir»."""
    for place in range(1, len(words.lower) - 1):
        if not words.written[place][0].isupper() or gender_of_name(words.lower[place], surnames) is not None:
            continue
        before, behind = words.lower[place - 1], words.lower[place + 1]
        if before == "que" or (before == "a" and behind.endswith(_INFINITIVE)):
            return True
    return False


def _is_object(words: Words, person: Span) -> bool:
    """Whether somebody does something to or with the person: the pronoun may be that other one's, whom Spanish need not name."""
    place = next(k for k, span in enumerate(words.spans) if span[0] == person[0])
    while place > 0 and (words.lower[place - 1] in tables.ARTICLES or gender_of_noun(words, place - 1, frozenset()) is not None):
        place -= 1  # "a una mujer embarazada"
    return words.lower[place] == "al" or (place > 0 and words.lower[place - 1] in tables.TOWARDS)


def _means_another(pairing: Pairing, pronoun: Span, person: Span) -> bool:
    """Whether a pronoun is not that of a person: it comes before, or one of the two is in a quotation and the other says it."""
    spoken = [
        any(m.start() < at < m.end() for m in _QUOTED.finditer(text))
        for text, at in ((pairing.english, pronoun[0]), (pairing.spanish, person[0]))
    ]
    return spoken[0] != spoken[1] or _is_said_before(pairing, pronoun, person)


def _is_said_before(pairing: Pairing, pronoun: Span, person: Span) -> bool:
    """Whether the pronoun comes before the words for the person: then it means somebody whom the text has already."""
    alignment = align_words(pairing.spanish, pairing.english)
    inside = [k for k, (start, end) in enumerate(alignment.spanish.spans) if person[0] <= start and end <= person[1]]
    if any(alignment.spanish.lower[k] in tables.SPANISH_PRONOUNS for k in inside):
        return False
    places = [place for k in inside if (place := alignment.best(Language.SPANISH, k)) is not None]
    return bool(places) and all(pronoun[0] < alignment.english.spans[place][0] for place in places)


def _is_shown_by_a_participle(text: str, gender: Gender) -> bool:
    """Whether a Spanish participle says that the subject is of a gender: «fue detenida»."""
    return any(tables.PARTICIPLE_ENDINGS[match[1].lower()] is gender for match in _PARTICIPLE.finditer(text))


def _is_told_of_another(spanish: Words, english: Words) -> bool:
    """Whether the English pronouns are those of somebody to whom something is done, whom the Spanish has as «le»: “asked her”."""
    if _DATIVES.isdisjoint(spanish.lower):
        return False
    first = _FIRST_OBJECT.search(english.text)
    subject = next((english.spans[k][0] for k, word in enumerate(english.lower) if word in _SUBJECTS), None)
    return subject is None or (first is not None and first.start() < subject)  # "asked her if she would run"


def _unknown_before(words: Words, person: Span) -> bool:
    """Whether a name that says no gender is before the person: the pronoun may belong to it."""
    before = [place for place, span in enumerate(words.spans) if span[1] < person[0] and words.written[place][0].isupper()]
    return any(
        (place > 0 or not in_lexicon(words.lower[place], Language.SPANISH)) and fold(words.lower[place]) not in tables.FIRST_NAMES
        for place in before
    )


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def find(pairing: Pairing) -> Iterator[Finding]:
        for mismatch in find_sex_mismatches(pairing.spanish, pairing.english):
            spans = mismatch.spans
            own, other = (pairing.text(language)[slice(*spans[language])] for language in (Language.SPANISH, Language.ENGLISH))
            message = f"«{own}» is a {mismatch.gender}: the English says “{other}”"
            yield pairing.finding("gender", Severity.WARNING, message, spans)
            return
        if not _PRONOUN.search(pairing.english):
            return
        english = read_words(pairing.english)
        said = {gender: pronouns.intersection(english.lower) for gender, pronouns in tables.ENGLISH_PRONOUNS.items()}
        genders = [gender for gender, pronouns in said.items() if pronouns]
        if len(genders) != 1:
            yield from _without_antecedent(document, pairing, places[pairing.unit.number])
            return
        wrong = _wrong(document, pairing, places[pairing.unit.number], genders[0])
        if wrong is None:
            yield from _without_antecedent(document, pairing, places[pairing.unit.number])
        else:
            spouse = _SPOUSE.search(pairing.english)
            first = next(english.spans[k] for k, word in enumerate(english.lower) if word in said[genders[0]])
            if spouse is None and wrong.span is not None and _means_another(pairing, first, wrong.span):
                return
            span = spouse.span() if spouse else first
            where = "" if wrong.span is not None else " in the sentence before"
            message = f"«{wrong.text}»{where} is a {genders[0].other}: the English says “{pairing.english[slice(*span)]}”"
            yield pairing.finding("gender", Severity.WARNING, message, {Language.SPANISH: wrong.span, Language.ENGLISH: span})

    return find


def _without_antecedent(document: Document, pairing: Pairing, place: int) -> Iterator[Finding]:
    """A "he" or "she" before which nobody of that gender is spoken of, where the subject is of the other: "the firm he founded with her
    brother".
    """
    persons = document.shared(_read)
    here, spanish, english = persons[place], read_words(pairing.spanish), read_words(pairing.english)
    subject = _subject(spanish, here)
    if subject is None or _names_others(spanish, subject.span):
        return
    pronoun = "he" if subject.gender is Gender.WOMAN else "she"
    if english.lower.count(pronoun) != 1:
        return
    gender, where = subject.gender.other, english.lower.index(pronoun)
    around = [*persons[max(0, place - BEFORE) : place], *persons[place + 1 : place + 1 + AFTER]]
    if any(gender in other.genders or gender in other.pronouns for other in around):
        return
    span = english.spans[where]
    if not _is_said_before(pairing, span, subject.span) and _is_last_of(pairing, here, gender, where):
        message = f"«{spanish.text[slice(*subject.span)]}» is a {subject.gender}: the English says “{english.written[where]}”"
        yield pairing.finding("gender", Severity.WARNING, message, {Language.SPANISH: subject.span, Language.ENGLISH: span})


def _is_last_of(pairing: Pairing, here: People, gender: Gender, pronoun: int) -> bool:
    """Whether all words for persons of a gender stand behind an English pronoun, and at least one is there."""
    alignment = align_words(pairing.spanish, pairing.english)
    english, spanish = alignment.english, alignment.spanish
    places = [k for k, word in enumerate(english.lower) if word in tables.ENGLISH_NOUNS[gender] or word in tables.ENGLISH_PRONOUNS[gender]]
    places = [k for k in places if k != pronoun]
    for person in here.spanish:
        if person.gender is gender:
            own = [k for k, (start, end) in enumerate(spanish.spans) if person.span[0] <= start and end <= person.span[1]]
            found = [there for k in own if (there := alignment.best(Language.SPANISH, k)) is not None]
            if not found:
                return False
            places += found
    return bool(places) and min(places) > pronoun


@dataclass(frozen=True, slots=True)
class _Antecedent:
    """Whom a pronoun of the other gender means; `span` is None when the sentence before names the person."""

    text: str
    span: Span | None


def _wrong(document: Document, pairing: Pairing, place: int, gender: Gender) -> _Antecedent | None:
    """Whom a pronoun of a gender means although that person is of the other; None when it may be right."""
    persons, surnames = document.shared(_read), document.shared(_all_surnames)
    spanish, here = read_words(pairing.spanish), persons[place]
    if _is_told_of_another(spanish, read_words(pairing.english)) or _is_shown_by_a_participle(pairing.spanish, gender):
        return None
    subject = _subject(spanish, here) or _pronoun_that_acts(spanish, pairing.english) or _late_subject(spanish, here)
    if subject is not None and subject.gender != gender:
        alone = gender not in here.genders and not _names_others(spanish, subject.span)
        if alone or _SPOUSE.search(pairing.english):
            return _Antecedent(spanish.text[slice(*subject.span)], subject.span)
    if not _is_absent(persons, place, gender, spanish) or _names_another(spanish, surnames):
        return None
    candidates = (person.span for person in here.spanish if not person.related and not _is_object(spanish, person.span))
    found = next((span for span in candidates if not _unknown_before(spanish, span)), None)
    if found is not None:
        return _Antecedent(spanish.text[slice(*found)], found)
    if here.genders or place == 0:
        return None
    before = read_words(document.texts(Language.SPANISH)[place - 1])
    return _subject_before(before, spanish, persons[place - 1], gender, surnames)


def _is_absent(persons: Sequence[People], place: int, gender: Gender, spanish: Words) -> bool:
    """Whether neither the sentence nor those around it speak of anybody of a gender."""
    around = [*persons[max(0, place - BEFORE) : place], *persons[place + 1 : place + 1 + AFTER]]
    said = {tables.SPANISH_PRONOUNS[word] for word in spanish.lower if word in tables.SPANISH_PRONOUNS}
    if gender in persons[place].genders or gender in said:
        return False
    return not any(gender in other.genders or gender in other.pronouns for other in around)


def _subject_before(
    before: Words, spanish: Words, persons: People, gender: Gender, surnames: Mapping[str, Gender | None]
) -> _Antecedent | None:
    """The subject of the sentence before, when it is of the other gender and the only person there, and no name is in this one."""
    subject = _subject(before, persons)
    named = any(written[0].isupper() for written in spanish.written[1:])
    if subject is None or subject.gender == gender or named or len(persons.genders) != 1:
        return None
    return _Antecedent(before.text[slice(*subject.span)], None)


CHECKS = (
    Check(
        "gender",
        Severity.WARNING,
        "A pronoun or a noun of the wrong gender",
        "The Spanish sentence speaks of a woman or a man, by a noun, its article, a first name or a surname that has one elsewhere in the "
        "article, and the English says he for her or she for him, while nobody of that gender is spoken of in it or in the sentences "
        "beside it. Spanish leaves the pronoun out, so that a translator or an engine must guess. "
        "An article, and what agrees with a name, say more than the noun or the name («la juez», «Trinidad Olmos, el más veterano»). "
        "Pronouns and participles are compared at their verb, too («bebía ella» and “his drinking”, «fue detenida» and “he was arrested”). "
        "Example: «La ministra dijo que dimitirá» became “The minister said he will resign”.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
        of_words=True,
    ),
)
