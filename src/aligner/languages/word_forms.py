"""The forms that a Spanish or English word may have, each with what changed: number, gender, person and tense, degree.

By rule and from tables of irregular words. As in `inflection`, a form that no text has does no harm; other than there, every form says
how it came about, so that who asks can tell which of them are certain. `terms.forms` decides about the others with the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache

from aligner.languages.en_irregular import INVARIABLE, IRREGULAR_DEGREES, IRREGULAR_PLURALS, IRREGULAR_VERBS, VERB_PREFIXES
from aligner.languages.es_irregular import GENDERS, NOT_VERBS, PARTICIPLES, PLURALS, SHORTENED, VERBS, IrregularVerb
from aligner.languages.inflection import conjugated
from aligner.languages.pair import Language

__all__ = ["Change", "base_forms", "is_finite_verb", "is_surely_a_noun", "looks_like_a_noun", "verb_marks", "word_forms"]


class Change(StrEnum):
    """What sets a form apart from the word as it is given."""

    NONE = "none"
    PLURAL = "plural"
    SINGULAR = "singular"
    GENDER = "gender"
    VERB = "verb"
    DEGREE = "degree"


_ACUTE = str.maketrans("áéíóú", "aeiou")
_STRESS = str.maketrans("aeiou", "áéíóú")
_VOWELS = "aeiouáéíóúü"
_SYLLABLES = re.compile("[aeoáéó]|[íú]|[iuü]+(?![aeoáéó])")


@lru_cache(maxsize=16384)
def word_forms(word: str, language: Language) -> Mapping[str, Change]:
    """The forms of a word (lower case) as it stands in a dictionary or in a list of terms, which may be a plural or a feminine.

    Of a form that can come about in two ways the first of NONE, PLURAL, SINGULAR, GENDER, VERB, DEGREE is given.
    """
    forms: dict[str, Change] = {word: Change.NONE}
    for form, change in _spanish(word) if language is Language.SPANISH else _english(word):
        forms.setdefault(form, change)
    return forms


_TOLD = {
    "ar": "a an ó aron aba aban ará arán aría arían ado ada ados adas ando arse".split(),
    "er": "e en ió ieron ía ían erá erán ería erían ido ida idos idas iendo erse".split(),
    "ir": "e en ió ieron ía ían irá irán iría irían ido ida idos idas iendo irse".split(),
}
"""Endings of the third persons, participles and gerund of regular Spanish verbs, by those of the infinitive."""


@lru_cache(maxsize=1 << 15)
def base_forms(word: str, language: Language) -> tuple[str, ...]:
    """The words of a dictionary that a word (lower case) may be a form of, by rule: a singular, the other gender of it, the infinitive of a
    regular verb. Too many rather than too few: one that no dictionary has does no harm.
    """
    if language is Language.SPANISH:
        singulars = tuple(_spanish_singulars(word))
        genders = (other for one in (word, *singulars) if one.endswith("a") for other in _other_genders(one))
        verbs = (
            stem + ending
            for ending, told in _TOLD.items()
            for last in told
            if word.endswith(last) and len(word) - len(last) >= 2
            for stem in _unchanged_stems(word.removesuffix(last))
        )
        return tuple(dict.fromkeys((*singulars, *genders, *verbs)))
    verbs = (base for last in ("ed", "ing") if word.endswith(last) for base in _english_infinitives(word.removesuffix(last)))
    return tuple(dict.fromkeys((*_english_singulars(word), *_irregular_bases().get(word, ()), *verbs)))


@cache
def _irregular_bases() -> Mapping[str, tuple[str, ...]]:
    """By form, the irregular English verbs that have it, also behind a prefix: repaid, repay."""
    found: dict[str, tuple[str, ...]] = {}
    for verb, forms in IRREGULAR_VERBS.items():
        for before in ("", *VERB_PREFIXES):
            for form in forms:
                found[before + form] = (*found.get(before + form, ()), before + verb)
    return found


_CHANGED = (("ie", "e"), ("ue", "o"), ("i", "e"), ("u", "o"))
"""Vowels of a changed stem, and of the infinitive: desmintió, desmentir; cuelga, colgar."""
_SPELT = (("c", "z"), ("qu", "c"), ("gu", "g"), ("j", "g"), ("zc", "c"))
"""How a stem may end before some vowels, and how the infinitive has it."""


def _unchanged_stems(stem: str) -> Iterator[str]:
    """The stem of a Spanish verb form, and what it may be in the infinitive."""
    yield stem
    yield from (stem.removesuffix(old) + new for old, new in _SPELT if stem.endswith(old))
    for old, new in _CHANGED:
        place = stem.rfind(old)
        if place >= 0 and len(stem) - place - len(old) <= 3:
            yield stem[:place] + new + stem[place + len(old) :]


def _english_infinitives(stem: str) -> Iterator[str]:
    """What a regular verb may be of which -ed or -ing was taken off."""
    if len(stem) < 2:
        return
    yield stem
    yield stem + "e"
    if stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem.endswith("i"):
        yield stem[:-1] + "y"


_ACCENTED = re.compile("[áéíóú]")
_OF_NOUNS = ("ier", "zer")
"""What no infinitive ends in."""


def verb_marks(word: str) -> tuple[str, ...]:
    """Forms of a Spanish infinitive (lower case) that nouns do not have; none for a word that is no infinitive.

    A word is a verb if a lexicon knows some of them: «altar» has no «altando».
    """
    base = word.removesuffix("se")
    ending = base[-2:]
    if base in NOT_VERBS or len(base) < 3 or ending not in ("ar", "er", "ir", "ír"):
        return ()
    stem = base[:-2]
    if _ACCENTED.search(stem) is not None or base.endswith(_OF_NOUNS):
        return ()  # tráiler, brigadier, bulldozer
    first = ending == "ar"
    irregular = _irregular_verb(base)
    stems = [irregular[0] + irregular[1].preterite] if irregular is not None and irregular[1].preterite else []
    marks = [f"{stem}{'ando' if first else 'iendo'}", f"{stem}{'ó' if first else 'ió'}", f"{stem}{'aron' if first else 'ieron'}"]
    marks += [f"{base}á", f"{base}án", f"{stem}{'aba' if first else 'ía'}", f"{stem}{'aban' if first else 'ían'}"]
    marks += [f"{stem}yó", f"{stem}yendo", f"{stem}yeron"]
    marks += [f"{stem}{'ado' if first else 'ido'}", *(f"{one}o" for one in stems), *(f"{one}ieron" for one in stems)]
    return tuple(marks)


_LENGTHENED = {short: whole for whole, short in SHORTENED.items()}
_NOUN_LIKE = re.compile(r"(?:[^áéíóú]*(?:o|a|e|os|as|es)|.*[aeií]d[oa]s?|.*[uer]t[oa]s?|.*st[oa]s?)")


def looks_like_a_noun(form: str) -> bool:
    """Whether a form of a Spanish verb ends as nouns and adjectives do: paso, marcha, llamada, puesto; not detuvieron, pidió."""
    return _NOUN_LIKE.fullmatch(form) is not None


_FINITE = re.compile(r".+(?:aron|[iyj]eron|ó|aba[sn]?|ábamos|í[as]|ían|íamos|r[áé]|r[áé]n|rían?|[ai]mos|[ie]ste)")


def is_finite_verb(word: str) -> bool:
    """Whether a Spanish word (lower case) ends as only finite verbs do: subieron, pidió, estaba; not sube, marcha."""
    return _FINITE.fullmatch(word) is not None


_NOUN = re.compile(r".{2,}(?:ci[óo]n(?:es)?|si[óo]n(?:es)?|dad(?:es)?|tud(?:es)?|mientos?|ismos?|[ae]ncias?)")


def is_surely_a_noun(word: str) -> bool:
    """Whether a Spanish word (lower case) ends as only nouns do: construcción, seguridad; not pago."""
    return _NOUN.fullmatch(word) is not None


# Spanish


def _spanish(word: str) -> Iterator[tuple[str, Change]]:
    genders = set(_other_genders(word))
    for plural in _spanish_plurals(word):
        yield plural, Change.PLURAL
    if word in SHORTENED:
        yield SHORTENED[word], Change.PLURAL
    if word in _LENGTHENED:
        whole = _LENGTHENED[word]
        yield from ((whole[:-1] + last, Change.PLURAL) for last in (("o", "os", "a", "as") if whole.endswith("o") else ("e", "es")))
    for singular in _spanish_singulars(word):
        yield singular, Change.SINGULAR
        for gender in _other_genders(singular):
            genders.add(gender)
    for gender in sorted(genders):
        yield gender, Change.GENDER
        for plural in _spanish_plurals(gender):
            yield plural, Change.GENDER
    for form in _verb_forms(word):
        yield form, Change.VERB


def _spanish_plurals(word: str) -> Iterator[str]:
    yield from PLURALS.get(word, ())
    last = word[-1:]
    if last in "aeiou" or last in "áéó":
        yield word + "s"
    elif last in "íú":
        yield from (word + "s", word + "es")
    elif last == "z":
        yield word[:-1] + "ces"
    elif last in "sx":
        # Words that are stressed on the last syllable change: francés, país, mes. The others do not: crisis, lunes.
        if word[-2:-1] in "áéíóú" or _syllables(word) == 1:
            kept = word if word[-2:-1] == "í" and word[-3:-2] in "aeo" else word.translate(_ACUTE)
            yield kept + "es"
    elif last == "y":
        yield from (word + "es", word[:-1] + "is")
    elif word[-2:-1] in "áéíóú" and last == "n":
        hiatus = word[-2:-1] in "íú" and word[-3:-2] in "aeo"
        yield (word if hiatus else word[:-2] + word[-2].translate(_ACUTE) + last) + "es"
    else:
        yield from (word + "es", word + "s")
        if last == "n" and word.translate(_ACUTE) == word and _syllables(word) > 1:
            yield _stressed_before_last(word) + "es"


def _syllables(word: str) -> int:
    return len(_SYLLABLES.findall(word))


def _stressed_before_last(word: str) -> str:
    """The word with an accent on the last vowel but one: joven, jóven-es."""
    nuclei = [match.start() for match in _SYLLABLES.finditer(word)]
    place = nuclei[-2] if len(nuclei) > 1 else nuclei[0]
    return word[:place] + word[place].translate(_STRESS) + word[place + 1 :]


def _spanish_singulars(word: str) -> Iterator[str]:
    if not word.endswith("s") or len(word) < 4:
        return
    if word[-2] in _VOWELS:
        yield word[:-1]
    if word.endswith("ces"):
        yield word[:-3] + "z"
    if word.endswith("es") and word[-3] not in _VOWELS:
        stem = word[:-2]
        yield stem
        if stem[-1:] in "ns" and stem[-2:-1] in "aeiou":
            yield stem[:-2] + stem[-2].translate(_STRESS) + stem[-1]
        if stem.translate(_ACUTE) != stem:
            yield stem.translate(_ACUTE)


# The last letters of a word, how many of them go, and what comes instead in the other gender. Both directions.
_OTHER_GENDER = (
    ("o", 1, ("a",)),
    ("or", 0, ("a",)),
    ("ón", 2, ("ona",)),
    ("án", 2, ("ana",)),
    ("ín", 2, ("ina",)),
    ("én", 2, ("ena",)),
    ("és", 2, ("esa",)),
    ("ol", 0, ("a",)),
    ("al", 0, ("a",)),
    ("z", 0, ("a",)),
    ("e", 1, ("a",)),
    ("a", 1, ("o", "e")),
    ("ora", 1, ("",)),
    ("ona", 3, ("ón",)),
    ("ana", 3, ("án",)),
    ("ina", 3, ("ín",)),
    ("esa", 3, ("és",)),
    ("ola", 1, ("",)),
    ("za", 1, ("",)),
)


def _other_genders(word: str) -> Iterator[str]:
    if word in GENDERS:
        yield GENDERS[word]
    for old, cut, new in _OTHER_GENDER:
        if word.endswith(old) and len(word) > len(old) + 1:
            for one in new:
                yield word[: len(word) - cut] + one


_CLITICS = "me te se lo la le los las les nos os selo sela selos selas melo mela".split()
_SUBJECT_CLITICS = re.compile("se$")


def _verb_forms(word: str) -> Iterator[str]:
    base = _SUBJECT_CLITICS.sub("", word)
    ending = base[-2:].replace("ír", "ir")
    if base in NOT_VERBS or ending not in ("ar", "er", "ir") or (len(base) < 4 and base not in VERBS):
        return
    stem = base[:-2]
    yield from sorted(conjugated(stem, ending))
    yield base[:-1] + "d"
    if stem.endswith(("gu", "qu")) and ending == "ir":
        # seguir, siguió, siga: the vowel that changes is the one before the u.
        raised = stem[: stem.rfind("e")] + "i" + stem[stem.rfind("e") + 1 :]
        yield from (raised + last for last in "ió ieron iera ieras iéramos ieran iese iesen iendo e es en".split())
        yield from (raised[:-1] + last for last in "o a as amos an".split())
    for old, new in (("u", "ú"), ("i", "ie"), ("gu", "gü"), ("o", "hue")):
        place = stem.rfind(old)
        if place >= 0 and place + len(old) >= len(stem) - 3:
            changed = stem[:place] + new + stem[place + len(old) :]
            yield from (changed + last for last in ("o a as an e es en é" if ending == "ar" else "o e es en a as an").split())
    if stem.endswith(("ñ", "ll")):
        raised = stem[::-1].replace("e", "i", 1)[::-1]
        yield from (one + last for one in (stem, raised) for last in "ó eron era eras eran ese esen endo".split())
    for old, new in PARTICIPLES:
        if base.endswith(old):
            yield from (base[: len(base) - len(old)] + new + last for last in ("o", "a", "os", "as"))
    irregular = _irregular_verb(base)
    if irregular is not None:
        yield from _irregular_forms(*irregular)


def _irregular_verb(base: str) -> tuple[str, IrregularVerb] | None:
    """What stands before the irregular verb that a verb is made of, and that verb; None when it is not irregular."""
    if base in VERBS:
        return "", VERBS[base]
    found = next((end for end, verb in VERBS.items() if not verb.alone and base.endswith(end)), None)
    return None if found is None else (base[: len(base) - len(found)], VERBS[found])


def _irregular_forms(before: str, verb: IrregularVerb) -> Iterator[str]:
    yield from (before + form for form in verb.others.split())
    if verb.present:
        yield from (before + verb.present + last for last in "o a as amos áis an".split())
        yield from (before + verb.present + "an" + clitic for clitic in _CLITICS)
    if verb.future:
        yield from (before + verb.future + last for last in "é ás á emos éis án ía ías íamos íais ían".split())
    if verb.preterite:
        yield from (before + verb.preterite + last for last in "e iste o imos isteis".split())
        if not verb.preterite.endswith("j"):
            yield from (before + verb.preterite + last for last in "ieron iera ieras iéramos ieran iese iesen".split())
        else:
            yield from (before + verb.preterite + last for last in "eron era eras eran ese esen".split())


# English


def _english(word: str) -> Iterator[tuple[str, Change]]:
    for plural in _english_plurals(word):
        yield plural, Change.PLURAL
    for singular in _english_singulars(word):
        yield singular, Change.SINGULAR
    for form in _english_verb(word):
        yield form, Change.VERB
    yield from ((form, Change.DEGREE) for form in IRREGULAR_DEGREES.get(word, ()))
    if len(word) > 2:
        yield from ((_joined(word, last), Change.DEGREE) for last in ("er", "est"))
        yield from ((word + word[-1] + last, Change.DEGREE) for last in ("er", "est"))


def _english_plurals(word: str) -> Iterator[str]:
    if word in INVARIABLE:
        return
    irregular = IRREGULAR_PLURALS.get(word)
    if irregular is None:
        ending = next((one for one in ("woman", "man", "child", "person", "foot", "tooth", "mouse", "wife", "life", "self", "shelf", "half",
                                       "knife", "thief", "wolf", "leaf") if word.endswith(one) and len(word) > len(one)), None)  # fmt: skip
        if ending is not None and word not in ("human", "german", "roman", "ottoman", "talisman", "shaman"):
            yield from (word[: len(word) - len(ending)] + plural for plural in IRREGULAR_PLURALS[ending])
    else:
        yield from irregular
    yield _with_s(word)
    if word.endswith("o"):
        yield word + "es"
    if word.endswith(("s", "z")) and len(word) > 2:
        yield word + word[-1] + "es"


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


_SINGULAR_OF = {plural: word for word, plurals in IRREGULAR_PLURALS.items() for plural in plurals}


def _english_singulars(word: str) -> Iterator[str]:
    if word in _SINGULAR_OF:
        yield _SINGULAR_OF[word]
    if word.endswith("men") and len(word) > 3:
        yield word[:-3] + "man"
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")) or word in INVARIABLE:
        return
    yield word[:-1]
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        yield word[:-2]


def _english_verb(word: str) -> Iterator[str]:
    irregular = _english_irregular(word)
    yield from irregular
    yield _with_s(word)
    if word.endswith("o"):
        yield word + "es"
    yield from (_joined(word, last) for last in ("ed", "ing"))
    if word.endswith("ie"):
        yield word[:-2] + "ying"
    if len(word) > 2 and word[-1] in "bdgklmnprstvz" and word[-2] in "aeiou":
        yield from (word + word[-1] + last for last in ("ed", "ing"))


def _english_irregular(word: str) -> tuple[str, ...]:
    if word in IRREGULAR_VERBS:
        return IRREGULAR_VERBS[word]
    for before in VERB_PREFIXES:
        rest = word.removeprefix(before)
        if rest != word and rest in IRREGULAR_VERBS:
            return tuple(before + form for form in IRREGULAR_VERBS[rest])
    return ()


def _joined(word: str, last: str) -> str:
    """A word with an ending that begins with a vowel: arrive, arriving; deny, denied."""
    if word.endswith("e") and not (last == "ing" and word.endswith(("ee", "oe", "ye"))):
        return word[:-1] + last
    if word.endswith("y") and last != "ing" and word[-2:-1] not in "aeiou":
        return word[:-1] + "i" + last
    return word + last
