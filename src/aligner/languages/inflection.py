"""Inflected forms of Spanish and English words, for tables that list words by their dictionary form.

The forms are made by rule, and too many rather than too few are made: «piede» beside «pide». A form that no text has does no harm.
Irregular forms (dijo, puesto, found) are listed in the tables themselves.
"""

from __future__ import annotations

from functools import cache

from aligner.languages.pair import Language

__all__ = ["beginnings", "conjugated", "inflect"]

_AR = """o as a amos áis an é aste ó asteis aron aba abas ábamos aban aré arás ará aremos arán aría arías aríamos arían e es emos en
ara aras áramos aran ase ases asen ar ando ado ada ados adas""".split()
_ER = """o es e emos éis en í iste ió imos isteis ieron ía ías íamos ían eré erás erá eremos erán ería erías eríamos erían a as amos an
iera ieras iéramos ieran iese iesen er iendo ido ida idos idas yó yeron yera yeran yendo ído ída ídos ídas""".split()
_IR = """o es e imos ís en í iste ió imos isteis ieron ía ías íamos ían iré irás irá iremos irán iría irías iríamos irían a as amos an
iera ieras iéramos ieran iese iesen ir iendo ido ida idos idas yó yeron yo ye yen ya yan yera yeran yendo""".split()
_ENDINGS = {"ar": _AR, "er": _ER, "ir": _IR}
_CLITICS = "me te se lo la le los las les nos selo sela selos selas".split()
_STRESSED = {"ar": "ár", "er": "ér", "ir": "ír"}
_GERUNDS = {"ando": "ándo", "iendo": "iéndo", "yendo": "yéndo"}
# The last letters of a stem before e or i, and before a or o: buscar, busqué; pagar, pagué; alzar, alcé; proteger, proteja; vencer, venza.
_SPELLINGS = (("c", "qu"), ("g", "gu"), ("z", "c"), ("g", "j"), ("c", "z"), ("gu", "g"), ("c", "zc"))
_VOWELS = {"e": ("ie", "i"), "o": ("ue", "u"), "u": ("ue",), "i": ("í",)}


@cache
def inflect(word: str, language: Language) -> frozenset[str]:
    """The forms of a word (lower case) given by its dictionary form: an infinitive, or the masculine singular of a noun or adjective."""
    return frozenset(_spanish(word) if language is Language.SPANISH else _english(word))


@cache
def beginnings(word: str, language: Language) -> frozenset[str]:
    """Letters with one of which every form of a word begins, found without making the forms; as many letters as are sure."""
    if language is Language.ENGLISH:
        return frozenset({word[:-1]})
    found = {word[: len(word) - _noun_endings(word)[0]]}
    stem, ending = _verb(word)
    if ending:
        for one in (stem, *_changed_vowels(stem)):
            found.add(one[: len(one) - _spelling(one[-2:])])
    return frozenset(found)


@cache
def _spelling(end: str) -> int:
    """How many of the last letters of a stem may be written in another way, given its last two."""
    return max((len(old) for old, _ in _SPELLINGS if end.endswith(old)), default=0)


def _spanish(word: str) -> set[str]:
    forms = {word} | _gender_and_number(word)
    stem, ending = _verb(word)
    return forms | conjugated(stem, ending) if ending else forms


def _verb(word: str) -> tuple[str, str]:
    """The stem and the ending (ar, er or ir) of an infinitive; the ending is empty for other words."""
    base = word.removesuffix("se")
    ending = base[-2:]
    if len(base) > 3 and ending in _ENDINGS and not (word == base and word.endswith("ier")):
        return base[:-2], ending
    return word, ""


def conjugated(stem: str, ending: str) -> set[str]:
    """The forms of a Spanish verb, from its stem and its ending (ar, er or ir): regular ones, and those with a changed stem."""
    stems = {stem, *_changed_vowels(stem)}
    stems |= {one.removesuffix(old) + new for one in set(stems) for old, new in _SPELLINGS if one.endswith(old)}
    forms = {one + last for one in stems for last in _ENDINGS[ending]}
    forms |= {stem + ending + clitic for clitic in _CLITICS}
    forms |= {stem + _STRESSED[ending] + clitic for clitic in _CLITICS}
    for gerund, stressed in _GERUNDS.items():
        forms |= {one + stressed + clitic for one in stems for clitic in _CLITICS if one + gerund in forms}
    return forms


def _changed_vowels(stem: str) -> set[str]:
    """The stem with its last vowel changed, as in negar, niega; pedir, pide; absolver, absuelve."""
    place = max((stem.rfind(vowel) for vowel in "aeiou"), default=-1)
    if place < 0:
        return set()
    return {stem[:place] + new + stem[place + 1 :] for new in _VOWELS.get(stem[place], ())}


# The last letters of a noun or adjective, what to take off, and what to put in its place.
_GENDER_AND_NUMBER = (
    ("o", 1, ("o", "a", "os", "as")),
    (("a", "e", "é", "á"), 0, ("s",)),
    ("ión", 3, ("iones",)),
    ("án", 2, ("anes", "ana", "anas")),
    ("ón", 2, ("ones", "ona", "onas")),
    ("én", 2, ("enes", "ena", "enas")),
    ("ín", 2, ("ines", "ina", "inas")),
    ("és", 2, ("eses", "esa", "esas")),
    (("or", "ol"), 0, ("es", "a", "as")),
    ("z", 1, ("ces", "za", "zas")),
    ("", 0, ("es", "s")),
)


def _noun_endings(word: str) -> tuple[int, tuple[str, ...]]:
    """How many of the last letters of a noun or adjective are not in its other forms, and what stands in their place."""
    return _noun_endings_of(word[-3:])


@cache
def _noun_endings_of(end: str) -> tuple[int, tuple[str, ...]]:
    """The same, given the last three letters."""
    return next((cut, new) for old, cut, new in _GENDER_AND_NUMBER if end.endswith(old))


def _gender_and_number(word: str) -> set[str]:
    cut, new = _noun_endings(word)
    return {word[: len(word) - cut] + last for last in new}


def _english(word: str) -> set[str]:
    forms = {word, word + "s"}
    if word.endswith("e"):
        return forms | {word + "d", word[:-1] + "ing", word + "r", word + "rs"}
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return forms | {word[:-1] + "ies", word[:-1] + "ied", word + "ing"}
    if word.endswith(("s", "x", "z", "ch", "sh")):
        forms.add(word + "es")
    forms |= {word + "ed", word + "ing"}
    if len(word) > 2 and word[-1] in "bdgklmnprtvz" and word[-2] in "aeiou":
        forms |= {word + word[-1] + last for last in ("ed", "ing")}
    return forms
