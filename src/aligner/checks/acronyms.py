"""Acronyms: each language has its own for many organisations, and the rest are kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import SPANISH_ENGLISH, Check, Document, Pairing
from aligner.languages.es_en_acronyms import ACRONYMS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import read_words, translations

__all__ = ["CHECKS"]

_CAPITAL = "A-ZÑÁÉÍÓÚ"
# "EE. UU." and "U.S." first; then capitals with digits or one hyphen ("T-MEC", "CO2", "ONGs"); no letter may touch them.
_ACRONYM = re.compile(
    r"\b(?:EE\. ?UU|EE UU|FF\. ?AA|JJ\. ?OO|RR\. ?HH|CC\. ?OO|NN\. ?UU)\b\.?"
    rf"|(?<![\w.@/])(?:[{_CAPITAL}]\. ?){{1,3}}[{_CAPITAL}]\.(?!\w)"
    rf"|(?<![\w@/&.-])[{_CAPITAL}](?:-?[{_CAPITAL}0-9]){{1,6}}s?(?![\w@&]|-[^\Wa-z])"
)
_QUICK = re.compile(rf"[{_CAPITAL}]\.?[ -]?[{_CAPITAL}0-9]")
_ROMAN = re.compile(r"[IVX]+")
_BESIDE = re.compile(rf"([{_CAPITAL}]{{4,}})[ ,]+$"), re.compile(rf"[ ,]+([{_CAPITAL}]{{4,}})\b")
# Letters and full stops are as often the initials of a person: only these are read so.
_DOTTED = frozenset({"EEUU", "EUA", "US", "USA", "UN", "UK", "EU", "UE", "FFAA", "JJOO", "RRHH", "CCOO", "NNUU"})
# Abbreviations and codes of currencies (another check's business), and what a text may leave out at will.
_IGNORED = frozenset(
    """
    USD EUR GBP JPY CHF HUF CZK PLN MXN ARS COP CLP PEN BRL CAD AUD CNY RUB TRY INR SEK NOK DKK MDD MDP AM PM SR SRA DR DRA JR VS AC AD
    BC NDLR TOP OK NO SI EL LA THE AND FOR AT IN ON OF TO SA SL SAB CV CD TV MW KM KG
    """.split()  # noqa: SIM905 - a list of words reads better as text
) - {"PM", "SA", "TV", "MW"}
_SMALL = frozenset("of the for and in on to a an de la el los las del y para en por".split())  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands for an acronym on the other side: acronyms, and names in the order of words (lower case, without accents)."""

    acronyms: frozenset[str]
    names: tuple[str, ...]


def _parts(field: str) -> list[str]:
    return [part.strip() for part in field.split(",") if part.strip()]


@cache
def _tables() -> tuple[dict[str, _Entry], dict[str, _Entry]]:
    """What the acronyms of Spanish texts become in English ones, and the reverse."""
    tables: tuple[dict[str, _Entry], dict[str, _Entry]] = ({}, {})
    for line in ACRONYMS.strip().splitlines():
        spanish, english, english_names, spanish_names = map(_parts, line.split(";"))
        sides = (spanish, english, english_names), (english, spanish, spanish_names)
        for table, (own, other, names) in zip(tables, sides, strict=True):
            for acronym in own:
                before = table.get(acronym.upper(), _Entry(frozenset(), ()))
                acronyms = (
                    before.acronyms | {name.removesuffix("s") for name in other if name.endswith("s")} | {name.upper() for name in other}
                )
                table[acronym.upper()] = _Entry(acronyms, (*before.names, *names))
    return tables


@dataclass(frozen=True, slots=True)
class _Found:
    acronym: str
    span: Span


@lru_cache(maxsize=4096)
def _acronyms(text: str) -> tuple[_Found, ...]:
    """Acronyms of a text, without full stops, hyphens and the s of a plural; none in a text that is all in capitals."""
    if not _QUICK.search(text) or read_words(text).all_caps:
        return ()
    found = []
    for match in _ACRONYM.finditer(text):
        written = match.group()
        acronym = re.sub(r"[. -]", "", written).removesuffix("s")
        if "." in written and acronym not in _DOTTED:
            continue
        if acronym not in _IGNORED and not _ROMAN.fullmatch(acronym) and not _is_shout(text, match, acronym):
            found.append(_Found(acronym.upper(), match.span()))
    return tuple(found)


def _is_known(acronym: str) -> bool:
    return any(acronym in table for table in _tables())


def _is_shout(text: str, match: re.Match[str], acronym: str) -> bool:
    """Whether this is rather a word in capitals: a product number, a heading, a dateline or emphasis."""
    if _is_known(acronym):
        return False
    word = acronym.lower()
    if sum(map(str.isalpha, acronym)) < 2 or any(_is_common(word, translations(word, language)) for language in Language):
        return True
    before, after = _BESIDE[0].search(text, max(0, match.start() - 20), match.start()), _BESIDE[1].match(text, match.end())
    return any(neighbour and not _is_known(neighbour.group(1)) for neighbour in (before, after))


def _is_common(word: str, translations: tuple[str, ...]) -> bool:
    """Whether a word of the lexicon is rendered by other words; an acronym is kept, as far as the lexicon knows it."""
    return bool(translations) and word not in translations


def _stands(names: Iterable[str], acronyms: Iterable[str], text: str, folded: str) -> bool:
    """Whether a text has a name in words, or an acronym written as a word ("Unesco", "sida")."""
    if any(re.search(rf"\b{re.escape(name)}", folded) for name in names):
        return True
    written = read_words(text).written
    return any(len(a) > 3 and (a.capitalize() in written or a.lower() in written or a.lower() + "s" in written) for a in acronyms)


def _spelled_out(acronym: str, text: str) -> bool:
    """Whether words that begin with the letters of the acronym stand together: with capitals in any order ("World Health Organization"),
    others in its own ("chief executive officer").
    """
    letters = sorted(acronym.lower())
    if len(letters) < 3:
        return False
    words = read_words(text)
    kept = [k for k, word in enumerate(words.lower) if word not in _SMALL]
    initials = [fold(words.lower[k][0]) for k in kept]
    n = len(letters)
    for k in range(len(kept) - n + 1):
        if sorted(initials[k : k + n]) == letters:
            capitals = sum(words.written[j][0].isupper() for j in kept[k : k + n])
            if capitals >= n - 1 or initials[k : k + n] == list(acronym.lower()):
                return True
    return False


def _unmatched(own: tuple[_Found, ...], other: tuple[_Found, ...], table: dict[str, _Entry], text: str) -> list[_Found]:
    """Acronyms of one side that nothing in the text of the other side stands for; each once."""
    there = {found.acronym for found in other}
    folded = fold(text.lower())
    missing: dict[str, _Found] = {}
    for found in own:
        entry = table.get(found.acronym, _Entry(frozenset({found.acronym}), ()))
        if entry.acronyms & there or _stands(entry.names, entry.acronyms, text, folded):
            continue
        if found.acronym in table or not _spelled_out(found.acronym, text):
            missing.setdefault(found.acronym, found)
    return list(missing.values())


def _look(pairing: Pairing, kept: frozenset[str]) -> Iterable[Finding]:
    spanish, english = _acronyms(pairing.spanish), _acronyms(pairing.english)
    if not spanish and not english:
        return
    to_english, to_spanish = _tables()
    missing = _unmatched(spanish, english, to_english, pairing.english)
    extra = _unmatched(english, spanish, to_spanish, pairing.spanish)
    for found in spanish:
        copy = _copy(found, english)
        if copy is not None and not (found.acronym in to_spanish or found.acronym in _own(found, to_english)):
            usual = " or ".join(sorted(to_english[found.acronym].acronyms) or to_english[found.acronym].names)
            message = f"{found.acronym} is {usual} in English"
            yield pairing.finding("acronym", Severity.ERROR, message, {Language.SPANISH: found.span, Language.ENGLISH: copy.span})
        elif copy is not None and not (found.acronym in to_english or found.acronym in _own(found, to_spanish)):
            message = f"{found.acronym} is {' or '.join(sorted(to_spanish[found.acronym].acronyms))} in Spanish"
            yield pairing.finding("acronym", Severity.ERROR, message, {Language.SPANISH: found.span, Language.ENGLISH: copy.span})
        else:
            continue
        missing = [left for left in missing if left.acronym != found.acronym]
        extra = [left for left in extra if left.acronym != found.acronym]
        break
    # An acronym that no list knows may be the translation of another one that no list knows.
    missing.sort(key=lambda found: found.acronym not in to_english)
    extra.sort(key=lambda found: found.acronym not in to_spanish)
    reduced = [] if missing or not extra else _fewer(spanish, english) or _in_words(spanish, english)
    if extra and not missing and not reduced:
        reduced = _bracketed(spanish, pairing.spanish, english)
        extra = _bracketed(extra, pairing.english, ()) if reduced else extra
    missing = missing or reduced
    while missing and extra:
        one, other = missing.pop(0), extra.pop(0)
        severity = _difference(one.acronym, other.acronym)
        if severity == Severity.INFO and (one.acronym in kept or other.acronym in kept):
            severity = Severity.WARNING  # not the translation of the other: elsewhere it is kept
        message = f"{one.acronym} and {other.acronym} are not the same"
        yield pairing.finding("acronym", severity, message, {Language.SPANISH: one.span, Language.ENGLISH: other.span})
    for found in missing if not reduced else ():
        severity = Severity.WARNING if found.acronym in to_english else Severity.INFO
        yield pairing.finding(
            "acronym", severity, f"nothing in the English text stands for {found.acronym}", {Language.SPANISH: found.span}
        )
    for found in extra:
        severity = Severity.WARNING if _is_known(found.acronym) else Severity.INFO
        yield pairing.finding(
            "acronym", severity, f"nothing in the Spanish text stands for {found.acronym}", {Language.ENGLISH: found.span}
        )


def _fewer(spanish: tuple[_Found, ...], english: tuple[_Found, ...]) -> list[_Found]:
    """Acronyms that the English text has, in its own form, but not as often as the Spanish one."""
    here = Counter(found.acronym for found in spanish)
    return [found for found in spanish if here[found.acronym] > sum(other.acronym in _own(found, _tables()[0]) for other in english) > 0]


def _in_words(spanish: tuple[_Found, ...], english: tuple[_Found, ...]) -> list[_Found]:
    """Acronyms of the list that only words of the English text stand for, which may belong to something else."""
    there = {found.acronym for found in english}
    return [found for found in spanish if found.acronym in _tables()[0] and not _own(found, _tables()[0]) & there]


def _in_brackets(found: _Found, text: str) -> bool:
    return text[: found.span[0]].endswith("(") and text[found.span[1] :].startswith(")")


def _bracketed(own: Iterable[_Found], text: str, other: tuple[_Found, ...]) -> list[_Found]:
    """Acronyms that stand alone in brackets, after the name they shorten, without what the other side has as an acronym too."""
    there = {found.acronym for found in other}
    return [found for found in own if _in_brackets(found, text) and not _own(found, _tables()[0]) & there]


def _own(found: _Found, table: dict[str, _Entry]) -> frozenset[str]:
    """What the acronym becomes; itself when the list does not know it."""
    entry = table.get(found.acronym)
    return entry.acronyms if entry is not None else frozenset({found.acronym})


def _copy(found: _Found, among: tuple[_Found, ...]) -> _Found | None:
    return next((other for other in among if other.acronym == found.acronym), None)


def _difference(spanish: str, english: str) -> Severity:
    """How sure it is that two acronyms are not renderings of each other."""
    known = spanish in _tables()[0] or english in _tables()[1]
    shared = sum((Counter(spanish) & Counter(english)).values())
    if known and not (shared >= max(len(spanish), len(english)) - 1 and len(spanish) > 2):
        return Severity.ERROR
    return Severity.WARNING if shared * 2 <= max(len(spanish), len(english)) or known else Severity.INFO


def _start(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    spanish = {found.acronym for pairing in document.pairings for found in _acronyms(pairing.spanish)}
    english = {found.acronym for pairing in document.pairings for found in _acronyms(pairing.english)}
    return partial(_look, kept=frozenset(spanish & english))


CHECKS = (
    Check(
        "acronym",
        Severity.ERROR,
        "An acronym is not the one of the other language",
        "An acronym has no counterpart, another one in its place, or was left as the other language has it. Acronyms that differ are known "
        "from a list (ONU and UN, T-MEC and USMCA); the name written out stands for the acronym; others must be the same on both sides. "
        "Example: «la OTAN» rendered “the WHO”, or “the OTAN”.",
        prepare=_start,
        languages=SPANISH_ENGLISH,
    ),
)
