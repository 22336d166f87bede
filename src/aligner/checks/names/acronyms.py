"""Acronyms: each language has its own for many organisations, and the rest are kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.checks.names.acronym_letters import is_slip, is_spelled_out
from aligner.languages.codes import language_name
from aligner.languages.es_en_acronyms import ACRONYMS, COUNTRIES, DOTTED, ERAS, NOT_COMPARED, SMALL_WORDS, SPACED
from aligner.languages.es_en_bodies import bodies
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import align_words
from aligner.lexicon.word_links import read_words, translations
from aligner.signals.names.explanations import is_described

__all__ = ["CHECKS"]

_CAPITAL = "A-ZÑÁÉÍÓÚ"
# "EE. UU." and "U.S." first; then capitals with digits or one hyphen ("T-MEC", "CO2", "ONGs"); no letter may touch them.
_ACRONYM = re.compile(
    rf"\b(?:{SPACED})\b\.?"
    rf"|(?<![\w.@/])(?:[{_CAPITAL}]\. ?){{1,3}}[{_CAPITAL}]\.(?!\w)"
    rf"|(?<![\w@/&.-])[{_CAPITAL}](?:-?[{_CAPITAL}0-9]){{1,6}}s?(?![\w@&$]|-[^\Wa-z])"
)
_MAY_HAVE_ACRONYM = re.compile(rf"[{_CAPITAL}]\.?[ -]?[{_CAPITAL}0-9]")
_ROMAN = re.compile(r"[IVXL]+")
_BRACKET = re.compile(r"(?: \w{1,30}){0,2} ?\(([^()]{5,200})\)")
_OF_MONEY = re.compile(r" ?(?:dollars?|d[óo]lares|d[óo]lar|cents?|\$)", re.IGNORECASE)
_MONEY_OF = re.compile(r"(?:d[óo]lar(?:es)?) de (?:los )?$", re.IGNORECASE)
_OWNS = re.compile(rf"['’]s (?=[{_CAPITAL}][a-zñáéíóú])")
"""What makes an acronym the owner of a name: "the UN's Economic Commission for Latin America" tells readers whose it is."""
_INTRODUCED, _NAME_WORDS = 100, 6
"""Characters and words before an acronym in brackets in which its name is."""
_WINDOW = 20
"""Characters before an acronym in which another word in capitals makes it one of a heading."""
_SHOUT_BEFORE = re.compile(rf"(?<![{_CAPITAL}])([{_CAPITAL}]{{4,}})[ ,]+$")
_SHOUT_AFTER = re.compile(rf"[ ,]+([{_CAPITAL}]{{4,}})\b")


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands for an acronym in the other language: acronyms, and names (lower case, without accents)."""

    acronyms: frozenset[str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """An acronym of a text, without full stops, hyphens and the s of a plural, and its characters."""

    acronym: str
    span: Span


Table = Mapping[str, _Entry]
ByLanguage = Mapping[Language, Sequence[_Found]]


def _parts(field: str) -> list[str]:
    return [part.strip() for part in field.split(",") if part.strip()]


@cache
def _tables() -> Mapping[Language, Table]:
    """By the language of a text: what its acronyms are in the other language."""
    tables: dict[Language, dict[str, _Entry]] = {language: {} for language in Language}
    for line in ACRONYMS.strip().splitlines():
        spanish, english, english_names, spanish_names = map(_parts, line.split(";"))
        _add(tables[Language.SPANISH], spanish, english, english_names)
        _add(tables[Language.ENGLISH], english, spanish, spanish_names)
    return tables


def _add(table: dict[str, _Entry], own: Iterable[str], other: Sequence[str], names: Sequence[str]) -> None:
    singular = {name.removesuffix("s") for name in other if name.endswith("s")}
    for acronym in own:
        before = table.get(acronym.upper(), _Entry(frozenset(), ()))
        acronyms = before.acronyms | singular | {name.upper() for name in other}
        table[acronym.upper()] = _Entry(acronyms, (*before.names, *names))


def _is_known(acronym: str) -> bool:
    return acronym in bodies() or any(acronym in table for table in _tables().values())


def _equivalents(acronym: str, language: Language) -> frozenset[str]:
    """The acronyms of the other language for one of a text in this language; itself when the list does not have it."""
    entry = _tables()[language].get(acronym)
    return entry.acronyms if entry is not None else frozenset({acronym})


@lru_cache(maxsize=4096)
def _acronyms(text: str) -> tuple[_Found, ...]:
    """The acronyms of a text; none in a text that is all in capitals."""
    if not _MAY_HAVE_ACRONYM.search(text) or read_words(text).all_caps:
        return ()
    found = []
    for match in _ACRONYM.finditer(text):
        if match.group() in ERAS and text[max(match.start() - 2, 0) : match.start()].rstrip()[-1:].isdigit():
            continue  # "15 BCE" is no bank
        if _OF_MONEY.match(text, match.end()):
            continue  # "10 U.S. dollars": part of a currency's name
        written = match.group()
        acronym = re.sub(r"[. -]", "", written).removesuffix("s")
        if "." in written and acronym not in DOTTED:
            continue
        if acronym not in NOT_COMPARED and not _ROMAN.fullmatch(acronym) and not _is_shout(text, match, acronym):
            found.append(_Found(acronym.upper(), match.span()))
    return tuple(found)


def _is_shout(text: str, match: re.Match[str], acronym: str) -> bool:
    """Whether this is rather a word in capitals: a product number, a heading, a dateline or emphasis."""
    if _is_known(acronym):
        return False
    word = acronym.lower()
    if sum(map(str.isalpha, acronym)) < 2 or any(_is_common(word, language) for language in Language):
        return True
    before = _SHOUT_BEFORE.search(text, max(0, match.start() - _WINDOW), match.start())
    after = _SHOUT_AFTER.match(text, match.end())
    return any(neighbour and not _is_known(neighbour.group(1)) for neighbour in (before, after))


def _is_common(word: str, language: Language) -> bool:
    """Whether the lexicon translates a word of a language by other words. An acronym that it knows is its own translation."""
    found = translations(word, language)
    return bool(found) and word not in found


def _is_named(entry: _Entry, text: str, folded: str) -> bool:
    """Whether a text has one of the names, or one of the acronyms written as a word (Unesco, sida)."""
    if any(re.search(rf"\b(?:ex-?|vice-?)?{re.escape(name)}", folded) for name in entry.names):
        return True
    written = read_words(text).written
    return any(len(a) > 3 and (a.capitalize() in written or a.lower() in written or a.lower() + "s" in written) for a in entry.acronyms)


def _unmatched(own: Sequence[_Found], other: Sequence[_Found], language: Language, text: str) -> list[_Found]:
    """Acronyms of a text in this language that nothing in the other text stands for; each once. `other`, `text`: of the other side."""
    table = _tables()[language]
    there = {found.acronym for found in other}
    folded = fold(text.lower())
    missing: dict[str, _Found] = {}
    for found in own:
        entry = table.get(found.acronym, _Entry(frozenset({found.acronym}), ()))
        if entry.acronyms & there or _is_named(entry, text, folded) or (not there and is_described(found.acronym, text)):
            continue
        if found.acronym in table or not is_spelled_out(found.acronym, text):
            missing.setdefault(found.acronym, found)
    return list(missing.values())


@dataclass(frozen=True, slots=True)
class _Article:
    """`kept`: acronyms that the article has in both languages. `equal`: (Spanish, English) acronyms that stand for each other in it."""

    kept: frozenset[str]
    equal: frozenset[tuple[str, str]]


def _is_introduced(found: _Found, text: str) -> bool:
    """Whether the text says what an acronym means: it is in brackets behind a name, or what it shortens is in brackets behind it."""
    start, end = found.span
    if text[:start].endswith("(") and text[end:].startswith((")", ",", ";")):
        before = read_words(text[max(0, start - _INTRODUCED) : start]).written[-_NAME_WORDS:]
        return sum(word[0].isupper() for word in before) >= 2
    bracket = _BRACKET.match(text, end)
    if bracket is None:
        return False
    words = [word for word in read_words(bracket[1]).lower if word not in SMALL_WORDS]
    return sorted(fold(word)[0] for word in words[: len(found.acronym)]) == sorted(found.acronym.lower())


def _word_before(found: _Found, text: str) -> str:
    """The last word before an acronym: where it is the same on both sides, the name was not translated, nor should the acronym be."""
    words = read_words(text[max(0, found.span[0] - _INTRODUCED) : found.span[0]]).lower
    return fold(words[-1]) if words else found.acronym


def _equal_in(document: Document) -> frozenset[tuple[str, str]]:
    """Unlisted acronyms that stand for each other in the article: each side introduces its own, or they stand side by side twice."""
    every = [{language: _acronyms(pairing.text(language)) for language in Language} for pairing in document.pairings]
    names = {language: {found.acronym for unit in every for found in unit[language]} for language in Language}
    own = {language: names[language] - names[language.other] for language in Language}
    met: Counter[tuple[str, str]] = Counter()
    for pairing, unit in zip(document.pairings, every, strict=True):
        alone = {
            language: [found for found in unit[language] if found.acronym in own[language] and not _is_known(found.acronym)]
            for language in Language
        }
        for one in alone[Language.SPANISH]:
            for other in alone[Language.ENGLISH]:
                both = _is_introduced(one, pairing.spanish) and _is_introduced(other, pairing.english)
                both = both and _word_before(one, pairing.spanish) != _word_before(other, pairing.english)
                met[one.acronym, other.acronym] += 2 if both and len(alone[Language.SPANISH]) == len(alone[Language.ENGLISH]) else 1
    return frozenset(pair for pair, times in met.items() if times > 1)


def _without_equal(
    alone: dict[Language, list[_Found]], every: ByLanguage, equal: frozenset[tuple[str, str]]
) -> dict[Language, list[_Found]]:
    """What is left without acronyms that the article has as equal, of which the other side has one."""
    spanish, english = ({found.acronym for found in every[language]} for language in Language)
    return {
        Language.SPANISH: [one for one in alone[Language.SPANISH] if not any((one.acronym, other) in equal for other in english)],
        Language.ENGLISH: [one for one in alone[Language.ENGLISH] if not any((other, one.acronym) in equal for other in spanish)],
    }


def _find(article: _Article, pairing: Pairing) -> Iterator[Finding]:
    """Findings of a pair."""
    kept = article.kept
    every = {language: _acronyms(pairing.text(language)) for language in Language}
    if not any(every.values()):
        return
    alone = {lang: _unmatched(every[lang], every[lang.other], lang, pairing.text(lang.other)) for lang in Language}
    if article.equal:
        alone = _without_equal(alone, every, article.equal)
    copied = _copied(pairing, every)
    if copied is not None:
        acronym, finding = copied
        yield finding
        alone = {language: [found for found in left if found.acronym != acronym] for language, left in alone.items()}
    # An acronym that the list does not have may be the translation of another one that it does not have: those come last.
    for language, left in alone.items():
        _sort_known_first(left, _tables()[language])
    spanish, english = alone[Language.SPANISH], alone[Language.ENGLISH]
    rivals = [] if spanish or not english else _fewer(every) or _in_words(every)
    if english and not spanish and not rivals:
        rivals = _bracketed(every[Language.SPANISH], pairing.spanish, every[Language.ENGLISH])
        english = _bracketed(english, pairing.english, ()) if rivals else english
    others = spanish or rivals
    for one, other in zip(others, english, strict=False):
        yield _different(pairing, one, other, kept)
    paired = min(len(others), len(english))
    if not rivals:
        yield from (_alone(pairing, found, Language.SPANISH) for found in others[paired:])
    yield from (_alone(pairing, found, Language.ENGLISH) for found in english[paired:])


def _sort_known_first(acronyms: list[_Found], table: Table) -> None:
    acronyms.sort(key=lambda found: found.acronym not in table)


def _copied(pairing: Pairing, every: ByLanguage) -> tuple[str, Finding] | None:
    """The first acronym that both texts have and that is another one in one of the languages."""
    tables = _tables()
    for found in every[Language.SPANISH]:
        copy = next((other for other in every[Language.ENGLISH] if other.acronym == found.acronym), None)
        if copy is None:
            continue
        for wrong in (Language.ENGLISH, Language.SPANISH):  # the language in which the acronym is another one
            if found.acronym in tables[wrong] or found.acronym in _equivalents(found.acronym, wrong.other):
                continue
            entry = tables[wrong.other][found.acronym]
            usual = " or ".join(sorted(entry.acronyms) or entry.names)
            message = f"{_written(pairing, found, Language.SPANISH)} is {usual} in {language_name(wrong)}"
            spans = {Language.SPANISH: found.span, Language.ENGLISH: copy.span}
            return found.acronym, pairing.finding("acronym", Severity.WARNING, message, spans)  # it says the same, in a foreign form
    return None


def _different(pairing: Pairing, spanish: _Found, english: _Found, kept: frozenset[str]) -> Finding:
    severity = _difference(spanish.acronym, english.acronym)
    if severity == Severity.INFO and (spanish.acronym in kept or english.acronym in kept):
        severity = Severity.WARNING  # not the translation of the other: elsewhere in the article it is kept
    found = {Language.SPANISH: spanish, Language.ENGLISH: english}
    listed = any(one.acronym in _tables()[language] for language, one in found.items())
    introduced = any(_is_introduced(one, pairing.text(language)) for language, one in found.items())
    introduced = introduced and _word_before(spanish, pairing.spanish) != _word_before(english, pairing.english)
    if severity is Severity.WARNING and introduced and not listed and not is_slip(spanish.acronym, english.acronym):
        severity = Severity.INFO  # each language has its own: “the Metalworkers' Union (MWU)”, and what it is called there
    source, target = (_written(pairing, found[lang], lang) for lang in map(Language, (pairing.languages.source, pairing.languages.target)))
    message = f"{source} became {target}: they do not stand for the same"
    return pairing.finding("acronym", severity, message, {language: one.span for language, one in found.items()})


def _written(pairing: Pairing, found: _Found, language: Language) -> str:
    """The acronym as the text writes it: T-MEC, EE. UU."""
    return pairing.text(language)[slice(*found.span)]


def _alone(pairing: Pairing, found: _Found, language: Language) -> Finding:
    """A finding for an acronym that is on one side only."""
    text, entry = pairing.text(language), _tables()[language].get(found.acronym)
    known = entry is not None if language is Language.SPANISH else _is_known(found.acronym)
    meaning = ""
    if language is Language.SPANISH and entry is not None and found.acronym not in entry.acronyms:
        meaning = f" ({' or '.join(sorted(entry.acronyms) or entry.names)} in {language_name(language.other)})"
    change = "is missing from the translation" if pairing.languages.source == language else "was added: it is not in the source"
    message = f"{_written(pairing, found, language)}{meaning} {change}"
    # "emergency use authorization (EUA)": whatever it is in Spanish, here it only repeats the words before it
    before = text[max(0, found.span[0] - _INTRODUCED) : found.span[0]]
    repeats = bool(_bracketed([found], text, ())) and is_spelled_out(found.acronym, before)
    repeats = repeats and (entry is None or _is_told(pairing, found, language))
    country = found.acronym in COUNTRIES and not _MONEY_OF.search(before)
    quiet = repeats or country or _OWNS.match(text, found.span[1])
    severity = Severity.WARNING if known and not quiet else Severity.INFO
    return pairing.missing("acronym", severity, message, language, found.span)


def _is_told(pairing: Pairing, found: _Found, language: Language) -> bool:
    """Whether the name that an acronym in brackets repeats is on the other side: more than half of its words have a counterpart."""
    alignment = align_words(pairing.spanish, pairing.english)
    words = alignment.words(language)
    end = next((k for k, (start, _) in enumerate(words.spans) if start >= found.span[0]), 0)
    name = [k for k in range(max(0, end - _NAME_WORDS), end) if words.written[k][0].isupper()]
    return sum(alignment.best(language, k) is not None for k in name) * 2 > len(name)


def _fewer(every: ByLanguage) -> list[_Found]:
    """Spanish acronyms that the English text has in its own form, but not as often."""
    spanish, english = every[Language.SPANISH], every[Language.ENGLISH]
    here = Counter(found.acronym for found in spanish)
    there = {one.acronym: sum(other.acronym in _equivalents(one.acronym, Language.SPANISH) for other in english) for one in spanish}
    return [found for found in spanish if here[found.acronym] > there[found.acronym] > 0]


def _in_words(every: ByLanguage) -> list[_Found]:
    """Spanish acronyms of the list that only words of the English text stand for, which may belong to something else."""
    there = {found.acronym for found in every[Language.ENGLISH]}
    table = _tables()[Language.SPANISH]
    return [
        found
        for found in every[Language.SPANISH]
        if found.acronym in table and there.isdisjoint(_equivalents(found.acronym, Language.SPANISH))
    ]


def _bracketed(own: Iterable[_Found], text: str, other: Iterable[_Found]) -> list[_Found]:
    """Acronyms that are alone in brackets, behind the name that they shorten, without those that the other side has as acronyms too."""
    there = {found.acronym for found in other}
    return [
        found
        for found in own
        if text[: found.span[0]].endswith("(")
        and text[found.span[1] :].startswith(")")
        and there.isdisjoint(_equivalents(found.acronym, Language.SPANISH))
    ]


def _difference(spanish: str, english: str) -> Severity:
    """How sure it is that two acronyms do not translate each other."""
    known = spanish in _tables()[Language.SPANISH] or english in _tables()[Language.ENGLISH]
    shared = sum((Counter(spanish) & Counter(english)).values())
    if known and not (shared >= max(len(spanish), len(english)) - 1 and len(spanish) > 2):
        return Severity.ERROR
    slip = spanish[0] == english[0] and min(len(spanish), len(english)) > 1 and is_slip(spanish, english)
    return Severity.WARNING if slip or shared * 2 <= max(len(spanish), len(english)) or known else Severity.INFO


def _prepare(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    spanish, english = ({found.acronym for pairing in document.pairings for found in _acronyms(pairing.text(lang))} for lang in Language)
    return partial(_find, _Article(frozenset(spanish & english), _equal_in(document)))


CHECKS = (
    Check(
        "acronym",
        Severity.ERROR,
        "An acronym is missing or differs",
        "An acronym is missing, became another one, or was left as the other language has it. Acronyms that differ are known from a list "
        "(ONU and UN, T-MEC and USMCA); the name written out stands for the acronym; other acronyms must be the same on both sides. "
        "Example: «la OTAN» became “the WHO”, or “the OTAN”.",
        prepare=_prepare,
        languages=SPANISH_ENGLISH,
    ),
)
