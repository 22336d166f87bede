"""From which words a word may be built by rule: prefixes, endings, pronouns at the end of a verb, compounds, spellings of a region.

For telling a word that no list has from one that is misspelt. As in `inflection`, too much is allowed rather than too little.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.languages.word_forms import verb_marks, word_forms

__all__ = [
    "NAMED_BY_LETTER",
    "SINGLE_LETTERS",
    "are_variants",
    "end_alike",
    "ends_as_adjective",
    "is_base",
    "is_built",
    "is_inflected",
    "share_a_verb",
]

SINGLE_LETTERS = {Language.SPANISH: frozenset("aeouy"), Language.ENGLISH: frozenset("aio")}
NAMED_BY_LETTER = frozenset(
    "letra vitamina tipo grupo día clase plan hepatitis categoría opción letter vitamin type group day class category option".split()
)
"""Words behind which a letter is a name: vitamina d."""
"""Words of one letter."""

_PREFIXES = {
    Language.SPANISH: """a abs ante anti archi astro audio auto bi bio casi centro ciber co con contra cripto cuasi cuatri de des dis eco
electro en entre euro ex extra filo fono foto geo hemi hidro hiper homo i il im in infra inter intra intro ir macro magneto maxi mega meta
micro mini mono moto multi narco necro neo neuro omni para petro pluri poli por pos post pre pro proto pseudo psico radio re recontra
requete retro semi seudo sin sobre socio sub super supra sus tatara tecno tele termo trans tras tri turbo ultra uni vice video
vídeo""".split(),
    Language.ENGLISH: """a after ante anti arch audio auto be bi bio by co contra counter cross cyber de dis down eco electro em en euro
ever ex extra fore geo hydro hyper il im in infra inter intra ir
macro mega meta micro mid mini mis mono multi narco neo neuro non off on out
over para petro photo poly post pre pro proto pseudo psycho quasi radio re retro semi socio step sub super supra techno tele thermo trans
tri ultra un under uni up vice video with""".split(),
}
_ENDINGS = {
    Language.SPANISH: """mente: / ísimo ísima ísimos ísimas: o a e / ito ita itos itas illo illa illos illas ico ica icos icas uelo
uela ejo eja ejos ejas: o a e / cito cita citos citas cillo cilla: e / azo azos aza ón ona ones onas ote ota ucho ucha aco: o a e / ista
istas ismo ismos: o a e al / idad idades edad edades eza: o a e / able ables ible ibles: ar er ir / dor dora dores doras: r / ador adora
adores adoras edor idora: o a ar er ir / miento mientos: r ar er ir / ción ciones: r / ero era eros eras ería erías: o a e / al ales ial
iales ar ares: o a e / oso osa osos osas: o a e / ario aria arios
arias: o a e / ano ana anos anas eño eña eños eñas ense enses: o a e / ado ada ados adas aje ajes: o
a e / ez: o / ía ías io ia ios ias: o a e / s es: / o a os as e es: o a e / ces: z / izar izado izada ización: o a al e / ificar
ificación: o a e / ante antes ente entes iente: ar er ir / ivo iva ivos ivas: o a e ar er ir ión / ico ica icos icas ístico ística
ísticos ísticas: o a ía ia e / tor tora tores toras: t tar / dura duras: r / n: / éis áis ad ed id: ar er ir / yese yeses yesen yésemos
yera yeras yeran yendo yó yeron: ir uir er / ela elas: e / ones: ón / ines: ín / anes: án / eses esas: és / ido idos: o a""",
    Language.ENGLISH: """most o os: / s es: e / ies ied ier iest iness ily iful iless iable: y / ed er ers est ing ings: e ion / ly
ness nesses less lessly ful fully ish y ment ments ship ships hood hoods wise ward wards like some dom: e / able ably ible ibility
ability: e ate / al ally ial ic ical ically ian ians: e y a o us / ity ities: e / ize ise izes ises ized ised izing ising ization
isation izations: e y / or ors ion ions ive ively ory: e ate / ary: y e /
ation ations: e ate / age ages ee ees eer eers ess esses ette ie ies en
ens ened: e / ys: y / ous ously: e y / ant ent ance ence ancy ency: e ate""",
}
"""Endings, and after a colon what a word ends in without them, also nothing."""
_ENCLITIC = re.compile(r"(?P<verb>.{1,24}?(?:[aeiáéí]r|[aei]?ndo|[aeáé]?n|[aeiáéíd]|mos?))(?:me|te|se|l[oae]s?|nos|os){1,2}")
_ACUTE = str.maketrans("áéíóú", "aeiou")
_STRESS = str.maketrans("aeiou", "áéíóú")
_VERB_CHANGES = (("", ""), ("ie", "e"), ("ue", "o"), ("i", "e"), ("u", "o"), ("í", "i"), ("ú", "u"), ("ye", "e"), ("hue", "o"))
_LAST_CHANGES = (("", ""), ("qu", "c"), ("gu", "g"), ("c", "z"), ("j", "g"), ("zc", "c"), ("g", "gu"), ("y", ""), ("z", "c"), ("gü", "gu"))
_LONGEST_ENDING = 8
_LEAST, _LEAST_PART = 4, 3
"""Letters that a word must have without its prefix, and that each part of a compound must have."""
_REGIONAL = (
    ("k", "c"), ("ae", "e"), ("oe", "e"), ("our", "or"), ("ogue", "og"), ("ys", "yz"), ("is", "iz"), ("ence", "ense"), ("tre", "ter"),
    ("bre", "ber"), ("ll", "l"), ("pp", "p"), ("tt", "t"), ("ss", "s"), ("mme", "m"), ("dge", "dg"),
)  # fmt: skip
_REGIONAL_SPANISH = (("k", "c"), ("estadou", "estadu"), ("íac", "iac"), ("substra", "sustra"), ("obscur", "oscur"), ("psic", "sic"))
_PREFIX_SET = {language: frozenset(prefixes) for language, prefixes in _PREFIXES.items()}
_LAST = {
    Language.SPANISH: frozenset(
        ["", *"a o e s n r d as ias ios os es an en on ar er ir do da ó é í á ás án és ía ío io ia al l ado ido ada ida ó ón".split()]
    ),
    Language.ENGLISH: frozenset(["", *"s d r e y n t es ed er en ing ly al st est ies ied ier or ors ers ion ic ce cy ts nt".split()]),
}
"""Last letters in which two forms of one word may differ."""

_ADJECTIVE = {
    Language.SPANISH: re.compile("(?:ari[oa]|ic[oa]|ístic[oa]|iv[oa]|os[oa]|ale?|are?|ble|mente)s?$"),
    Language.ENGLISH: re.compile("(?:ary|al|ic|ive|ous|ful|less|able|ible|ly|ed|ing)$"),
}

Known = Callable[[str], bool]


def _read(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = [row.partition(":") for row in table.split("/")]
    pairs = {(ending, ("", *bases.split())) for endings, _, bases in rows for ending in endings.split()}
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


_READ = {language: _read(table) for language, table in _ENDINGS.items()}


def is_built(word: str, language: Language, known: Known) -> bool:
    """Whether a word (lower case) may be a form of a known word, or be built from known ones. `known`: says of a word whether it is."""
    if any(known(base) or known(base + "s") for base in _bases(word, language)) or _is_compound(word, language, known):
        return True
    if is_inflected(word, language, known):
        return True
    for rest in _prefixless(word, language):
        if len(word) - len(rest) > 1 and (
            _is_verb_form(rest, known) if language is Language.SPANISH else any(map(known, _bases(rest, language)))
        ):
            return True
    return False


def _is_verb_form(word: str, known: Known) -> bool:
    return any(word in word_forms(verb, Language.SPANISH) for verb in _verbs(word) if known(verb))


def is_inflected(word: str, language: Language, known: Known) -> bool:
    """Whether a word (lower case) may be another number, gender, person or tense of a known word."""
    if language is Language.SPANISH:
        if any(word in word_forms(verb, language) for verb in _verbs(word) if _is_verb(verb, word, known)):
            return True
        endings: tuple[str, ...] = ("o", "a", "os", "as", "e", "es", "s")
    else:
        endings = ("s", "es", "ed", "d", "ing", "er", "ers")
    stems = (word.removesuffix(ending) for ending in endings if word.endswith(ending) and len(word) > len(ending) + _LEAST_PART)
    return any(known(stem + last) for stem in stems for last in ("", "o", "a", "e") if stem + last != word)


def _bases(word: str, language: Language) -> Iterator[str]:
    yield from _prefixless(word, language)
    for ending, bases in _READ[language]:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_PART:
            stem = word[: len(word) - len(ending)]
            stems = [stem]
            if language is Language.SPANISH:
                stems += [stem.translate(_ACUTE), *_stressed(stem)]
                stems += [stem[: -len(old)] + new for old, new in (("qu", "c"), ("gu", "g"), ("c", "z")) if stem.endswith(old)]
            elif len(stem) > _LEAST_PART and stem[-1] == stem[-2]:
                stems.append(stem[:-1])
            yield from (one + base for one in stems for base in bases if one + base != word)
    if language is Language.SPANISH and (match := _ENCLITIC.fullmatch(word)) is not None:
        verb = match["verb"].translate(_ACUTE)
        yield verb
        yield verb + "s"
        if verb.endswith("ndo"):
            yield from (verb.removesuffix(end) + last for end in ("ando", "iendo", "endo", "yendo") for last in ("ar", "er", "ir", "cer"))


def _stressed(stem: str) -> Iterator[str]:
    """The stem with an accent on each of its vowels in turn: líder, liderato."""
    yield from (stem[:n] + stressed + stem[n + 1 :] for n, letter in enumerate(stem) if (stressed := letter.translate(_STRESS)) != letter)


def _is_verb(verb: str, form: str, known: Known) -> bool:
    """Whether a Spanish infinitive is known, by itself, by its forms, or by a noun that it is made of: sección, seccionar."""
    if known(verb) or any(map(known, verb_marks(verb))):
        return True
    stem = verb[:-2]
    if not verb.endswith("ar") or not form.startswith(stem) or len(stem) < _LEAST_PART or stem.endswith("r"):
        return False
    nouns = [stem + last for last in ("o", "a", "e", "")] + ([stem[:-2] + "ón"] if stem.endswith("on") else [])
    if stem.endswith(("iz", "ific")):
        root = stem.removesuffix("iz").removesuffix("ific")
        nouns += [root + last for last in ("", "o", "a", "e", "al", "dad", "idad", "io", "ia", "ismo")]
    return any(map(known, nouns))


def _prefixless(word: str, language: Language) -> Iterator[str]:
    for prefix in _PREFIXES[language]:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= max(_LEAST, 6 - len(prefix)):
            yield rest
            if rest.startswith("rr"):
                yield rest[1:]


def _verbs(word: str) -> Iterator[str]:
    """Spanish infinitives that a word may be a form of."""
    for cut in range(min(_LONGEST_ENDING, len(word) - 1)):
        stem = word[: len(word) - cut]
        for old, new in _LAST_CHANGES:
            if not stem.endswith(old):
                continue
            base = stem[: len(stem) - len(old)] + new
            for vowels, vowel in _VERB_CHANGES:
                place = base.rfind(vowels) if vowels else len(base)
                if place >= max(len(base) - 5, 0):
                    endings = ("ir",) if vowels in ("i", "u") else ("ar", "er", "ir")
                    yield from (base[:place] + vowel + base[place + len(vowels) :] + ending for ending in endings)


def _is_compound(word: str, language: Language, known: Known) -> bool:
    """Whether a word is two known words without a blank: shareholder; in Spanish the first ends in a vowel that joins: sociocultural."""
    for cut in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        first, last = word[:cut], word[cut:]
        if first in FUNCTION_WORDS[language] or last in FUNCTION_WORDS[language]:
            continue
        if language is Language.SPANISH and (len(first) < _LEAST or len(last) < _LEAST or first[-1] not in "aeio"):
            continue
        if known(first) and (known(last) or (last.endswith("s") and known(last[:-1]))):
            return True
    return False


def share_a_verb(word: str, other: str, known: Known) -> bool:
    """Whether two Spanish words (lower case) may be forms of one verb: pedimos, pidió."""
    return not {verb for verb in _verbs(word) if known(verb)}.isdisjoint(_verbs(other))


def is_base(word: str, other: str, language: Language) -> bool:
    """Whether another word (lower case) may be a form of a word, or be built from it."""
    return any(word in (base, base + "s") for base in _bases(other, language))


def are_variants(word: str, other: str, language: Language) -> bool:
    """Whether two words (lower case) differ in a prefix, or are spellings of two regions."""
    short, long = sorted((word, other), key=len)
    if long.endswith(short) and long[: len(long) - len(short)] in _PREFIX_SET[language]:
        return True
    if language is Language.SPANISH:
        return _regional_spanish(word) == _regional_spanish(other)
    return _regional(word) == _regional(other)


def ends_as_adjective(word: str, language: Language) -> bool:
    """Whether a word (lower case) ends as adjectives, adverbs and participles that are made of nouns do: inflationary, hospitalario."""
    return _ADJECTIVE[language].search(word) is not None


def end_alike(word: str, other: str, language: Language) -> bool:
    """Whether two words (lower case) differ only in an ending, as forms of one word do."""
    shared = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return word[shared:] in _LAST[language] and other[shared:] in _LAST[language]


def _regional_spanish(word: str) -> str:
    """A Spanish word (lower case) as one spelling of those that are both right: policiaco and policíaco, troica and troika."""
    for old, new in _REGIONAL_SPANISH:
        word = word.replace(old, new)
    return "c" + word[1:] if word.startswith("z") else word


def _regional(word: str) -> str:
    """An English word (lower case) as one spelling of those of Britain and America: colour and color are the same."""
    for old, new in _REGIONAL:
        word = word.replace(old, new)
    return word
