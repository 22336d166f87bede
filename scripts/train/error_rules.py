"""Errors by other rules than `aligner.quality.synthetic_errors`, so that quality is not fitted to one way of making errors.

Words are exchanged for near ones and opposites (DATA/wordnet), for words of the same article, and by short tables; clauses move between
sentences; figures, names, dates, currencies, hedges, modal verbs and stages of a case are changed. Errors are made in the translation.
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from aligner.languages.pair import Language

__all__ = ["RULES", "Wordnet", "make_error"]

Pair = tuple[str, str]
ES, EN = Language.SPANISH, Language.ENGLISH
_WORD = re.compile(r"[^\W\d_]{4,}")
_ANY_WORD = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"(?<=[a-záéíóúñ,] )[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,}")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?![\w])")
_ACRONYM = re.compile(r"\b[A-Z]{2,5}\b")


@dataclass(frozen=True)
class Wordnet:
    """By language: the words that share a broader synset with a word, but no synset; and its opposites."""

    near: dict[Language, dict[str, list[str]]]
    opposites: dict[Language, dict[str, list[str]]]

    @staticmethod
    def load(data: Path) -> Wordnet:
        broader = dict(line.split("\t") for line in _lines(data, "pwn30-relations") if len(line.split("\t")) == 2)
        antonyms = [line.split("\t") for line in _lines(data, "pwn30-antonyms")]
        near: dict[Language, dict[str, list[str]]] = {}
        opposites: dict[Language, dict[str, list[str]]] = {}
        for language, names in ((ES, ("mcr-spa",)), (EN, ("pwn30-eng",))):
            senses: defaultdict[str, list[str]] = defaultdict(list)
            members: defaultdict[str, list[str]] = defaultdict(list)
            for name in names:
                for line in _lines(data, name):
                    synset, word = line.split("\t")
                    if word.isalpha() and word.islower() and len(word) > 2:
                        senses[word].append(synset)
                        members[synset].append(word)
            siblings: defaultdict[str, list[str]] = defaultdict(list)
            for synset, above in broader.items():
                siblings[above] += members.get(synset, [])
            near[language] = {}
            for word, own in senses.items():
                same = {other for synset in own for other in members[synset]}
                found = {other for synset in own if synset in broader for other in siblings[broader[synset]][:60]} - same
                if found:
                    near[language][word] = sorted(found)
            opposed: defaultdict[str, set[str]] = defaultdict(set)
            for row in antonyms:
                for one in members.get(row[0], []):
                    opposed[one] |= set(members.get(row[-2], []))
            opposites[language] = {word: sorted(found) for word, found in opposed.items() if found}
        return Wordnet(near, opposites)


def _lines(data: Path, name: str) -> list[str]:
    with gzip.open(data / "wordnet" / f"{name}.tsv.gz", "rt", encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


@dataclass(frozen=True)
class Context:
    """The pairs (source, target) around the one at `place`, in order; the language of the target."""

    pairs: Sequence[Pair]
    place: int
    language: Language
    random: Random
    wordnet: Wordnet

    @property
    def source(self) -> str:
        return self.pairs[self.place][0]

    @property
    def target(self) -> str:
        return self.pairs[self.place][1]

    def neighbour(self) -> str:
        near = [k for k in range(max(self.place - 6, 0), min(self.place + 7, len(self.pairs))) if k != self.place]
        return self.pairs[self.random.choice(near)][1] if near else ""


Rule = Callable[[Context], str | None]


def make_error(rule: str, pairs: Sequence[Pair], place: int, language: Language, random: Random, wordnet: Wordnet) -> str | None:
    """The changed target of a pair; None where the rule does not apply."""
    changed = RULES[rule](Context(pairs, place, language, random, wordnet))
    return (
        None
        if changed is None or changed.split() in ([], pairs[place][1].split())
        else re.sub(r" (?=[.,;:!?])", "", " ".join(changed.split()))
    )


def _put(text: str, match: re.Match[str], new: str) -> str:
    new = new[:1].upper() + new[1:] if match[0][:1].isupper() else new
    return text[: match.start()] + new + text[match.end() :]


def _swap(text: str, first: re.Match[str], second: re.Match[str]) -> str:
    first, second = sorted((first, second), key=lambda match: match.start())
    return text[: first.start()] + second[0] + text[first.end() : second.start()] + first[0] + text[second.end() :]


def _from_table(table: dict[Language, Sequence[tuple[str, str]]]) -> Rule:
    compiled = {
        language: [(re.compile(rf"\b(?:{a})(?:(?<=\s)|(?!\w))", re.IGNORECASE), b) for a, b in rows] for language, rows in table.items()
    }

    def rule(context: Context) -> str | None:
        found = [(match, b) for pattern, b in compiled[context.language] for match in pattern.finditer(context.target)]
        if not found:
            return None
        match, new = context.random.choice(found)
        text = _put(context.target, match, match.expand(new))
        return text[:1].upper() + text[1:]

    return rule


def _both_ways(*rows: tuple[str, str]) -> list[tuple[str, str]]:
    """The rows, and each the other way round, with what is optional in a pattern left out."""
    return [*rows, *((b, re.sub(r"(?:\[\w+\]|\w)\?", "", a)) for a, b in rows)]


def _near_word(context: Context) -> str | None:
    return _exchange(context, context.wordnet.near)


def _opposite_word(context: Context) -> str | None:
    return _exchange(context, context.wordnet.opposites)


def _exchange(context: Context, table: dict[Language, dict[str, list[str]]]) -> str | None:
    own = table[context.language]
    found = []
    for match in _WORD.finditer(context.target):
        word = match[0].lower()
        ending = "s" if word.endswith("s") and word[:-1] in own and word not in own else ""
        choices = own.get(word[:-1] if ending else word)
        if choices:
            found.append((match, choices, ending))
    if not found:
        return None
    match, choices, ending = context.random.choice(found)
    return _put(context.target, match, context.random.choice(choices) + ending)


def _few_words(context: Context) -> str | None:
    """One to four long words become words of other sentences."""
    text = context.target
    words = [match for match in _WORD.finditer(text) if not match[0][0].isupper()]
    if len(words) < 3:
        return None
    count = min(context.random.choice((1, 1, 1, 2, 2, 3, 4)), len(words) - 1)
    for match in sorted(context.random.sample(words, count), key=lambda match: -match.start()):
        donor = context.pairs[context.random.randrange(len(context.pairs))][1]
        donors = [word for word in _WORD.findall(donor) if word.islower() and word != match[0]]
        if donors:
            text = _put(text, match, context.random.choice(donors))
    return text


def _article_word(context: Context) -> str | None:
    """A long word becomes one of a sentence nearby."""
    words = [match for match in _WORD.finditer(context.target) if match[0].islower()]
    donors = [word for word in _WORD.findall(context.neighbour()) if word.islower() and word not in context.target]
    if not words or not donors:
        return None
    return _put(context.target, context.random.choice(words), context.random.choice(donors))


def _words_kept(context: Context) -> str | None:
    """One to three words of the source stand where their translation should be."""
    own = [match for match in _WORD.finditer(context.target)]
    source = [match for match in _WORD.finditer(context.source)]
    if len(own) < 3 or len(source) < 3:
        return None
    text = context.target
    count = min(context.random.choice((1, 1, 2, 3)), len(own) - 1)
    for match in sorted(context.random.sample(own, count), key=lambda match: -match.start()):
        place = match.start() / max(len(context.target), 1) * len(context.source)
        near = min(source, key=lambda one: abs(one.start() - place))
        text = _put(text, match, near[0].lower() if match[0].islower() else near[0])
    return text


def _clause_dropped(context: Context) -> str | None:
    parts = re.split(r"(?<=[,;:])\s+|\s+(?=[–—(])", context.target)
    short = [k for k, part in enumerate(parts) if 2 <= len(part.split()) <= 14]
    if len(parts) < 2 or not short:
        return None
    gone = context.random.choice(short)
    kept = [part for k, part in enumerate(parts) if k != gone]
    text = " ".join(kept).rstrip(",;: ")
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".!?" else ".")


def _tail_dropped(context: Context) -> str | None:
    words = context.target.split()
    if len(words) < 9:
        return None
    return " ".join(words[: -context.random.randint(2, 6)]).rstrip(",;: ") + "."


def _phrase_dropped(context: Context) -> str | None:
    """A phrase from a preposition on, two to five words, is lost."""
    starts = {EN: r"\b(?:in|of|for|with|from|by|at|on|to the|and)\s", ES: r"\b(?:en|de|para|con|desde|por|a la|al|y)\s"}
    found = list(re.finditer(rf"{starts[context.language]}\w+(?:\s\w+){{1,3}}", context.target))
    if not found:
        return None
    match = context.random.choice(found)
    return context.target[: match.start()].rstrip() + " " + context.target[match.end() :].lstrip()


def _clause_added(context: Context) -> str | None:
    parts = [part for part in re.split(r"[,;:.]\s+", context.neighbour()) if 3 <= len(part.split()) <= 12]
    if not parts:
        return None
    part = context.random.choice(parts).strip(" .")
    target = context.target
    commas = [match.end() for match in re.finditer(r",\s", target)]
    if commas and context.random.random() < 0.5:
        at = context.random.choice(commas)
        return f"{target[:at]}{part[:1].lower() + part[1:]}, {target[at:]}"
    return f"{target.rstrip(' .')}, {part[:1].lower() + part[1:]}."


def _numbers_exchanged(context: Context) -> str | None:
    found = [match for match in _NUMBER.finditer(context.target)]
    pairs = [(a, b) for k, a in enumerate(found) for b in found[k + 1 :] if a[0] != b[0]]
    return _swap(context.target, *context.random.choice(pairs)) if pairs else None


def _number_other(context: Context) -> str | None:
    found = list(_NUMBER.finditer(context.target))
    if not found:
        return None
    match = context.random.choice(found)
    value = re.sub(r"\D", "", match[0])
    new = str(max(int(value[:9]) + context.random.choice((-1, 1, 2, 5, 10, -3)), 1)) if len(value) < 6 else match[0][::-1]
    return _put(context.target, match, new)


def _names_exchanged(context: Context) -> str | None:
    found = list(_NAME.finditer(context.target))
    pairs = [(a, b) for k, a in enumerate(found) for b in found[k + 1 :] if a[0] != b[0] and b.start() - a.end() > 1]
    return _swap(context.target, *context.random.choice(pairs)) if pairs else None


def _nouns_exchanged(context: Context) -> str | None:
    pattern = {EN: r"(?<=\bthe )[a-z]{4,}", ES: r"(?:(?<=\bel )|(?<=\bla )|(?<=\blos )|(?<=\blas ))[a-záéíóúñ]{4,}"}[context.language]
    found = list(re.finditer(pattern, context.target, re.IGNORECASE))
    pairs = [(a, b) for k, a in enumerate(found) for b in found[k + 1 :] if a[0].lower() != b[0].lower()]
    return _swap(context.target, *context.random.choice(pairs)) if pairs else None


def _name_other(context: Context) -> str | None:
    found = list(_NAME.finditer(context.target))
    donors = [name for name in _NAME.findall(context.neighbour()) if name not in context.target]
    return _put(context.target, context.random.choice(found), context.random.choice(donors)) if found and donors else None


def _name_misspelt(context: Context) -> str | None:
    found = [match for match in _NAME.finditer(context.target) if len(match[0]) > 4]
    if not found:
        return None
    match = context.random.choice(found)
    at = context.random.randrange(1, len(match[0]) - 1)
    name = match[0]
    new = context.random.choice(
        (
            name[:at] + name[at + 1 :],
            name[:at] + name[at + 1] + name[at] + name[at + 2 :],
            name[:at] + context.random.choice("aeiourslnt") + name[at + 1 :],
        )
    )
    return _put(context.target, match, new)


def _acronym_other(context: Context) -> str | None:
    found = list(_ACRONYM.finditer(context.target))
    if not found or context.target.isupper():
        return None
    match = context.random.choice(found)
    donors = [word for _, target in context.pairs for word in _ACRONYM.findall(target) if word != match[0]]
    return _put(context.target, match, context.random.choice(donors or ["WTO", "CIA", "BBC", "IMF"]))


_MONTHS = {
    EN: ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"],
    ES: ["enero", "febrero", "marzo", "abril", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
}
_DAYS = {
    EN: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ES: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
}


def _date_other(context: Context) -> str | None:
    found: list[tuple[re.Match[str], str]] = []
    for names in (_MONTHS[context.language], _DAYS[context.language]):
        found += [
            (match, context.random.choice([name for name in names if name != match[0]]))
            for match in re.finditer(rf"\b(?:{'|'.join(names)})\b", context.target)
        ]
    found += [
        (match, str(int(match[0]) + context.random.choice((-10, -2, -1, 1, 3))))
        for match in re.finditer(r"\b(?:19|20)\d\d\b", context.target)
    ]
    return _put(context.target, *context.random.choice(found)) if found else None


_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])")


def _sentence_added(context: Context) -> str | None:
    parts = [part for part in _SENTENCE.split(context.neighbour()) if 3 <= len(part.split()) <= 20]
    if not parts or len(context.target.split()) < 6:
        return None
    return f"{context.target} {context.random.choice(parts)}"


_CURRENCY = {
    EN: [
        *_both_ways(("dollars?", "euros"), ("pounds?", "dollars")),
        ("euros?", "pounds"),
        (r"€", "$"),
        (r"US\$", "€"),
        ("pesos", "dollars"),
    ],
    ES: [
        ("dólares", "euros"),
        ("euros?", "dólares"),
        ("libras", "euros"),
        ("pesos", "dólares"),
        ("coronas", "euros"),
        ("rublos", "dólares"),
    ],
}
_HEDGE = {
    EN: [
        ("allegedly |reportedly |apparently |probably |possibly |perhaps |maybe |presumably |supposedly |seemingly ", ""),
        ("alleged |suspected |supposed |presumed |likely ", ""),
        ("may|might|could", "will"),
        ("seems? to", "does"),
        ("nearly |almost |roughly |approximately |virtually ", ""),
        (r"(?:about|around|some) (?=\d)", ""),
        ("believes?|thinks?", "knows"),
        ("suspects?", "knows"),
        ("fears?", "knows"),
        ("usually |often |generally |mostly |sometimes ", "always "),
        ("according to [A-Z]\\w+(?: [A-Z]\\w+)?,? ?", ""),
        ("only |just |solely |merely ", ""),
        ("is expected to|are expected to", "will"),
        ("partly |partially |somewhat |rather |slightly ", ""),
    ],
    ES: [
        ("probablemente |posiblemente |quizás? |tal vez |al parecer |supuestamente |presuntamente |aparentemente ", ""),
        ("presunt[oa]s? |supuest[oa]s? ", ""),
        ("podría|puede|pudo", "va a"),
        ("podrían|pueden", "van a"),
        ("casi |aproximadamente |prácticamente ", ""),
        (r"(?:unos|unas|cerca de|alrededor de) (?=\d)", ""),
        ("cree|piensa|opina", "sabe"),
        ("creen|piensan", "saben"),
        ("sospecha|teme", "sabe"),
        ("suele", "siempre quiere"),
        ("a menudo |a veces |en general |generalmente |normalmente ", "siempre "),
        ("según [A-ZÁÉÍÓÚÑ]\\w+(?: [A-ZÁÉÍÓÚÑ]\\w+)?,? ?", ""),
        ("solo |sólo |solamente |únicamente |apenas ", ""),
        ("parece|parecía", "es"),
        ("en parte |parcialmente |algo |un poco ", ""),
    ],
}
_MODAL = {
    EN: _both_ways(
        ("must", "may"),
        ("should", "can"),
        ("can", "must"),
        ("would", "will"),
        ("has to", "can"),
        ("wants? to", "has to"),
        ("plans? to", "has to"),
        ("said", "denied"),
        ("says", "doubts"),
        ("admitted", "denied"),
        ("asked", "ordered"),
        ("recommended", "ordered"),
        ("promised", "refused"),
        ("accused", "convicted"),
        ("charged", "acquitted"),
        ("arrested", "convicted"),
        ("suspects?", "culprits"),
        ("trial", "prison"),
        ("former", "current"),
        ("vice president", "president"),
        ("deputy", "chief"),
        ("murder", "manslaughter"),
        ("robbery", "fraud"),
        ("killed", "wounded"),
        ("injured", "killed"),
        ("confirmed", "suspected"),
        ("announced", "denied"),
        ("proposed", "approved"),
        ("father", "brother"),
        ("son", "nephew"),
        ("wife", "sister"),
        ("mother", "daughter"),
        ("will", "did"),
        ("began", "ended"),
    ),
    ES: _both_ways(
        ("debe", "puede"),
        ("deben", "pueden"),
        ("debería", "puede"),
        ("tiene que", "quiere"),
        ("quiere", "debe"),
        ("dijo", "negó"),
        ("dice", "niega"),
        ("afirmó", "negó"),
        ("pidió", "ordenó"),
        ("aseguró", "dudó"),
        ("acusado", "condenado"),
        ("detenido", "condenado"),
        ("imputado", "absuelto"),
        ("juicio", "prisión"),
        ("ex presidente", "presidente"),
        ("vicepresidente", "presidente"),
        ("asesinato", "robo"),
        ("muertos", "heridos"),
        ("murieron", "resultaron heridos"),
        ("confirmó", "sospechó"),
        ("anunció", "negó"),
        ("propuso", "aprobó"),
        ("padre", "hermano"),
        ("hijo", "sobrino"),
        ("esposa", "hermana"),
        ("madre", "hija"),
        ("comenzó", "terminó"),
        ("ha sido", "será"),
        ("será", "fue"),
    ),
}
_BOUND = {
    EN: _both_ways(
        ("more than", "less than"), ("at least", "at most"), ("over", "under"), ("before", "after"), ("until", "since"),
        ("first", "last"),
        ("rise", "fall"), ("rose", "fell"), ("increased?", "decreased"), ("higher", "lower"), ("up", "down"), ("all", "some"),
        ("many", "few"), ("always", "never"), ("most", "few"), ("every", "some"), ("above", "below"), ("gains?", "losses"),
        ("won", "lost"),
        ("opened", "closed"), ("accepted", "rejected"), ("north", "south"), ("east", "west"), ("large", "small"),
        ("older", "younger"), ("better", "worse"),
        ("because of", "in spite of"), ("in favou?r of", "against"), ("up to", "more than"), ("half", "a third"),
        ("twice", "three times"),
    ),
    ES: _both_ways(
        ("más de", "menos de"), ("al menos", "como máximo"), ("antes", "después"), ("hasta", "desde"), ("primer[ao]?", "último"),
        ("subió", "bajó"), ("aumentó", "disminuyó"), ("aumento", "descenso"), ("mayor", "menor"), ("mejor", "peor"),
        ("todos", "algunos"), ("muchos", "pocos"),
        ("siempre", "nunca"), ("la mayoría de", "algunos de"), ("ganó", "perdió"), ("abrió", "cerró"), ("aceptó", "rechazó"),
        ("norte", "sur"), ("este", "oeste"), ("grande", "pequeño"), ("a favor de", "en contra de"), ("debido a", "a pesar de"),
        ("la mitad", "un tercio"),
        ("dentro", "fuera"), ("crecimiento", "caída"), ("más", "menos"), ("superior", "inferior"),
    ),
}  # fmt: skip

RULES: dict[str, Rule] = {
    "near word": _near_word,
    "opposite word": _opposite_word,
    "few words": _few_words,
    "article word": _article_word,
    "words kept": _words_kept,
    "clause dropped": _clause_dropped,
    "tail dropped": _tail_dropped,
    "phrase dropped": _phrase_dropped,
    "clause added": _clause_added,
    "sentence added": _sentence_added,
    "numbers exchanged": _numbers_exchanged,
    "number other": _number_other,
    "names exchanged": _names_exchanged,
    "nouns exchanged": _nouns_exchanged,
    "name other": _name_other,
    "name misspelt": _name_misspelt,
    "acronym other": _acronym_other,
    "date other": _date_other,
    "currency other": _from_table(_CURRENCY),
    "hedge changed": _from_table(_HEDGE),
    "modal changed": _from_table(_MODAL),
    "bound changed": _from_table(_BOUND),
}
"""The rules by name."""
