"""Words with a capital, and how surely each is (part of) a name."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache

from aligner.bitext import Span
from aligner.languages.es_en_names import NAMES
from aligner.languages.es_en_places import ORDINARY, PLACES
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import Words, in_lexicon, is_name, read_words, translations

__all__ = ["Name", "capitals", "exonyms", "is_place", "is_titled", "peoples"]

_BEGINS = re.compile(r"(?:[.!?:;«»“”\"()\[\]–—…|•*¿¡\n]|(?<!\w)-|- )\s*$")
_BLANKS = 20
"""Characters looked at for what stands before a word."""
_SHORTEST = 3
# Names of days, months and peoples, titles and words of politeness, which English writes with a capital and Spanish does not.
_ENGLISH_ONLY = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december christmas easter catholic catholics protestant protestants muslim muslims islamic jewish mister mrs miss sir lady lord
    madam president minister premier chancellor king queen prince princess god internet
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
# Titles that stand before a name, abbreviated.
_TITLES = frozenset("sra srta sres sras dra dres prof gral cnel ing lic mons rev mrs messrs gen col capt lieut sgt gov sen rep hon".split())  # noqa: SIM905
_TITLE = 0.5


@dataclass(frozen=True, slots=True)
class Name:
    """A word with a capital. `rank`: 2 surely part of a name, 1 likely, 0 perhaps (an institution, a title)."""

    place: int
    span: Span
    written: str
    folded: str
    rank: int


Table = dict[str, frozenset[str]]


def _both_ways(text: str) -> tuple[Table, Table]:
    tables: tuple[defaultdict[str, set[str]], defaultdict[str, set[str]]] = (defaultdict(set), defaultdict(set))
    for line in text.strip().splitlines():
        if not line:
            continue
        spanish, english = (side.split() for side in line.split("="))
        spanish = [form for word in map(fold, spanish) for form in (_forms(word) if word in peoples()[False] else (word,))]
        for word in spanish:
            tables[0][word].update(map(fold, english))
        for word in english:
            tables[1][fold(word)].update(spanish)
    spanish_table, english_table = ({word: frozenset(others) for word, others in table.items()} for table in tables)
    return spanish_table, english_table


def _forms(word: str) -> set[str]:
    """A Spanish word for what belongs to a place (no accents) in all genders and numbers; some forms are nobody's."""
    stem = re.sub("[oa]s?$", "", word)
    return {word, *(stem + ending for ending in ("o", "a", "os", "as", "es"))}


@cache
def exonyms() -> tuple[Table, Table]:
    """English words for a Spanish name, Spanish words for an English one."""
    return _both_ways(PLACES + NAMES)


# Of the words that stand beside the name of a place in the table and begin as it does, those that are another name of it.
_VARIANTS = frozenset(
    """
    amazonia antarctic basle belorussia berne canaries czechia daghestan elba falkland hannover himalayas ivoire judaea katmandu
    kharkov marrakech maurice milano moldavia nanking navarra nurnberg odesa philippine rhine saar salonika sana surinam tangiers teheran
    transdniestria ural abjazia bahrein bangladeshi bombay brandenburgo cercano cornualles elba fez fráncfort frankfurt gdansk hanover iraq
    kazajstan kenya kirguizistan kyiv lviv moldova mumbai reykjavik rotterdam rwanda suazilandia tallinn zelandia zimbabwe
    bangladesh bremen catalunya hercegovina ereban libia
    """.split()  # noqa: SIM905 - a list of words reads better as text
)
# What belongs to a place and does not begin as its name does.
_PEOPLES = (
    "germano britanico britanica britanicos ingles inglesa ingleses danes danesa daneses griego griega griegos hindu magiar helvetico "
    "neerlandes neerlandesa norcoreano surcoreano neozelandes sovietico sovietica sudafricano sudafricana vasca vascas vascos "
    "norteamericano norteamericana norteamericanos saudi saudita neoyorquino",
    "american americans basque british briton britons czech danish dutch english flemish french irish saudi soviet welsh",
)


@cache
def peoples() -> tuple[frozenset[str], frozenset[str]]:
    """Words of the table, Spanish and English, that are what belongs to a place (alemán, Parisian) and not the place."""
    found = set(_PEOPLES[0].split()), set(_PEOPLES[1].split())
    for line in PLACES.strip().splitlines():
        for names, side in zip(found, line.split("="), strict=True):
            words = side.split()
            names.update(word for k, word in enumerate(words) if any(word != first and word[:3] == first[:3] for first in words[:k]))
    spanish, english = (names - _VARIANTS for names in found)
    names = {line.split()[0] for line in PLACES.strip().splitlines()}  # Noruega is no form of noruego
    return frozenset(form for word in spanish for form in _forms(word)) - names, frozenset(english)


@cache
def _places() -> tuple[frozenset[str], frozenset[str]]:
    spanish, english = (frozenset(table) - ORDINARY for table in _both_ways(PLACES))
    return spanish, english


def is_place(folded: str, english: bool) -> bool:
    """Whether the table has a word (lower case, no accents) as a place or what belongs to it, and it is hardly anything else."""
    return folded in _places()[english]


@lru_cache(maxsize=4096)
def capitals(text: str, english: bool) -> tuple[Name, ...]:
    """Words with a capital that could be names; none in a text that is all in capitals."""
    words = read_words(text)
    if words.all_caps:
        return ()
    found: list[Name] = []
    for place, written in enumerate(words.written):
        lower = words.lower[place]
        if len(written) < _SHORTEST or not written[0].isupper() or written.removesuffix("s").isupper() or lower in _TITLES:
            continue
        if english and lower in _ENGLISH_ONLY:
            continue
        first = place == 0 or _begins(text, words.spans[place][0])
        rank = _rank(lower, english, first)
        if rank == 0 and found and _is_surname(found[-1], words, place, english):
            rank = 1
        if rank is not None and (len(written) > _SHORTEST or (rank == 2 and not first)):
            found.append(Name(place, words.spans[place], written, fold(lower), rank))
    if english and len(found) > _TITLE * len(words.lower):
        return tuple(name for name in found if name.rank == 2)  # a headline in capitals
    return tuple(found)


def _begins(text: str, start: int) -> bool:
    """Whether a sentence, quotation or item begins at a place."""
    return _BEGINS.search(text, max(start - _BLANKS, 0), start) is not None


def _is_surname(before: Name, words: Words, place: int, english: bool) -> bool:
    """Whether an ordinary word with a capital stands beside a name that is no place, as a surname does: Javier Barrio."""
    if before.rank < 2 or is_place(before.folded, english) or not _beside(words, before.place, place):
        return False
    return not (_beside(words, place, place + 1) and words.written[place + 1][0].isupper())


def _beside(words: Words, one: int, other: int) -> bool:
    return one >= 0 and other < len(words.lower) and other - one == 1 and words.between(one, other) == " "


_ARTICLES = frozenset(("el", "la", "los", "las", "al", "the", "a", "an"))


def is_titled(name: Name, words: Words) -> bool:
    """Whether an ordinary word with a capital is likely part of an institution or a title: after an article, or beside another."""
    place = name.place
    if _beside(words, place - 1, place) and (words.lower[place - 1] in _ARTICLES or words.written[place - 1][0].isupper()):
        return True
    return _beside(words, place, place + 1) and words.written[place + 1][0].isupper()


# Words of learning that stand in the names of institutions, which are translated: Sismológico, Seismological; Volcanology.
_LEARNED = re.compile(
    r"(?:log(?:ic[oa]s?|i[ao]s?|ical|y|ist)|graf(?:ic[oa]s?|i[ao]s?)|graph(?:ic|ical|y)|nom(?:ic[oa]s?|i[ao]s?|ic|ical|y)"
    r"|metri(?:c[oa]s?|as?|c)|terapi[ao]s?|therapy|aeronautic[oas]*|tional|cional(?:es)?|tecnic[oa]s?|technic(?:al)?)$"
)


@lru_cache(maxsize=32768)
def _rank(lower: str, english: bool, first: bool) -> int | None:
    """How surely a word with a capital is a name; None for a first word that has its capital for that alone."""
    language = Language.ENGLISH if english else Language.SPANISH
    known = in_lexicon(lower, language)
    if _is_named(fold(lower), english) or (known and _is_sure(lower, english)):
        return 2
    if first:
        strange = not (known or in_lexicon(lower, language.other)) and _looks_foreign(lower, english)
        return 2 if strange else None
    if not known:
        return 0 if _LEARNED.search(fold(lower)) else 2
    renderings = translations(lower, language)
    if is_name(lower, language) or lower in renderings or fold(lower) in renderings:
        return 1
    return int(bool(renderings) and all(is_name(word, language.other) for word in renderings))


def _is_named(folded: str, english: bool) -> bool:
    """Whether a word with a capital is a place, or in English what belongs to it; Spanish institutions (Guardia Húngara) are no places."""
    return is_place(folded, english) and (english or folded not in peoples()[False])


@lru_cache(maxsize=32768)
def _is_sure(lower: str, english: bool) -> bool:
    """Whether a known word is a name and nothing else: its renderings are names or the same word."""
    language = Language.ENGLISH if english else Language.SPANISH
    if not is_name(lower, language):
        return False
    if fold(lower) in exonyms()[english]:
        return True
    known = translations(lower, language)
    return all(is_name(word, language.other) or fold(word) == fold(lower) for word in known[:6])


_ENDINGS = tuple(
    re.compile(rf"(?:{'|'.join(endings.split())})$")
    for endings in (
        """
        ción ciones mente ando iendo ados? adas? idos? idas? aban? aron ieron
        ar[áé]n? er[áé]n? ir[áé]n? ar er ir dad dades istas?
        os[oa]s? ic[oa]s? ari[oa]s? er[oa]s? mientos? antes? ables? it[oa]s? ismo encia ancia l[oae]s? se me nos rían? uras? ez eza
        ajes? al ales
        or[a]? ores ó é á [ae]mos
        """,
        """
        tions? ings? ed ly ness ments? ity ities
        able ible ful less ous ive ism ists? ers? est i[sz]ed? al ally ance ence ship hood wards? ish
        ies ages? ware like ways wise down out up over off s
        """,
    )
)


def _looks_foreign(word: str, english: bool) -> bool:
    """Whether a word that neither language knows has no ending of an ordinary word, so that it is likely a name."""
    return _ENDINGS[english].search(word) is None
