"""Features that tell a lost cue from one that is translated in other words: of the cue, and of the place where its answer would stand.

A feature is a kind and a value, often the first letters of a word, as in "n:rechaz"; `data/SIGNALS.md` lists the kinds. Their weights are
in data/answers.json, fitted by scripts/train/answers.py.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from aligner.languages.es_en_cues import (
    ABLE,
    DENYING,
    DOUBTING,
    HEARSAY,
    NEGATIVE_PREFIXES,
    NEGATIVE_SUFFIXES,
    REFUSING,
    SAYING,
    WEAKENING,
)
from aligner.languages.es_en_denials import DENIALS
from aligner.languages.es_irregular import SHORTENED
from aligner.languages.pair import Language
from aligner.lexicon.word_links import (
    Words,
    english_stems,
    expected_position,
    link_words,
    read_words,
    short_stem,
    translation_probability,
    translations,
)
from aligner.lexicon.word_senses import are_opposites
from aligner.signals.statements.cues import CLASSES, Cue, cue_kind, find_answers, find_cues
from aligner.signals.words.opposites import stated_meanings

__all__ = ["AnswerMatch", "CueContext", "cue_context", "extract_features", "is_answered_without_cue", "is_stated_as_fact"]

_FLAGS = re.IGNORECASE


def _compiled(table: Mapping[Language, str], start: str = "", end: str = "") -> dict[Language, re.Pattern[str]]:
    return {language: re.compile(f"{start}{pattern}{end}", _FLAGS) for language, pattern in table.items()}


def _denials(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Denials of one language, each with what says the same in the other language without a denial."""
    return tuple(tuple(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", _FLAGS) for pattern in pair) for pair in pairs)  # type: ignore[misc]


_DENYING = _compiled(DENYING, r"\b(?:", ")")
_DENIALS = {language: _denials(pairs) for language, pairs in DENIALS.items()}
_REFUSING = _compiled(REFUSING)
_DOUBTING = _compiled({language: f"(?:{REFUSING[language]}|{DOUBTING[language]})" for language in Language})
_HEARSAY = _compiled(HEARSAY)
_SAYING = _compiled(SAYING, r"\b(?:", r")\b")
_PAUSE = re.compile(r"[,;:.()]")
_ABLE = re.compile(rf"(?:{ABLE})$")
_AFFIX = re.compile(rf"({NEGATIVE_PREFIXES})([^\W\d_]{{4,}})|([^\W\d_]{{3,}})(?:{NEGATIVE_SUFFIXES})$")
_WHOLE = {short: whole for whole, short in SHORTENED.items()}
"""Adjectives in full, by their form before a noun."""
_NO_OPPOSITES = frozenset("nunca jamás siempre never always ever".split())
"""Words that deny themselves, or say how often: they are compared as such."""
_REACH = 8
"""Words before and after the expected position of an answer within which another way to say the same is searched for."""
_FAR = 30
"""Words by which the negative form of a word may have been moved."""
_LONG = 45
"""Words of a text from which a denial at one end says nothing of the other end. Set by hand."""
_NEAR = 5
"""Words before and after that position that count as near."""
_MAX_CUES = 50
"""Maximum number of cues of a text; no real sentence has so many."""
_LIKELY = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Steps of the translation probability, for the feature "q:"."""


class AnswerMatch(NamedTuple):
    """The best answer to a cue: how well it fits (in nats; `answers.match_answers`), and its index among the answers."""

    fit: float
    answer: int


@dataclass(frozen=True, slots=True)
class CueContext:
    """A pair of texts with the cues of one class in one of them ("own").

    `links`: for each own word the indices of the words of the other text that can translate it; `back_links`: the reverse.
    `cues`: of the own text. `answers`: of the other text. `positions`: for each cue, where in the other text its answer is expected.
    """

    cue_class: str
    language: Language
    own: Words
    other: Words
    links: tuple[tuple[int, ...], ...]
    back_links: tuple[tuple[int, ...], ...]
    cues: tuple[Cue, ...]
    answers: tuple[Cue, ...]
    positions: tuple[float, ...]


def cue_context(spanish: str, english: str, cue_class: str, language: Language) -> CueContext | None:
    """The cues of a class in the text of `language`, with what can answer them in the other; None when there is no cue."""
    own, other = (spanish, english) if language is Language.SPANISH else (english, spanish)
    cues = find_cues(own, cue_class, language)[:_MAX_CUES]
    if not cues:
        return None
    links = link_words(spanish, english)
    own_words, other_words = read_words(own), read_words(other)
    positions = tuple(expected_position(links.of(language), cue.first, len(other_words.lower)) for cue in cues)
    answers = find_answers(other, cue_class, language.other)[: 2 * _MAX_CUES]
    return CueContext(cue_class, language, own_words, other_words, links.of(language), links.of(language.other), cues, answers, positions)


def extract_features(context: CueContext, number: int, match: AnswerMatch | None) -> list[str]:
    """The features of a cue (by index) whose best match, if any, is too weak to count as an answer."""
    cue = context.cues[number]
    center, reach, head = _center(context, number)
    stems = [short_stem(word) for word in context.other.lower]
    near = range(max(0, math.ceil(center - reach)), min(len(stems), math.floor(center + reach) + 1))
    found = {f"s:{stem}" for stem in stems}
    found |= _near_features(context, number, stems, near)
    found |= _cue_features(context, cue)
    found.add(f"h:{head is not None}")
    if head is not None:
        found |= {f"x:{stems[k]}" for k in (head - 2, head - 1, head + 1) if 0 <= k < len(stems)}
        found.add(f"e:{context.other.lower[head][-2:]}")
        if head > 0:
            found.add(f"y:{stems[head - 1]}")
    found |= _literalness(context, cue) | _gap_features(context, number) | _match_features(context, number, match)
    found |= _surplus_features(context, cue)
    if context.cue_class in ("negation", "restriction"):
        found |= _denial_features(context, number, center)
    if context.cue_class == "negation":
        denying = _denying_answers(context, number)
        found |= {"z:denying" for _ in denying} | {f"z:{stems[k]}" for k in denying}
    if context.cue_class in ("attribution", "allegation"):
        found.add(f"r:{min(sum(1 for _ in _SAYING[cue.language.other].finditer(context.other.text)), 2)}")
    return sorted(found)


def _center(context: CueContext, number: int) -> tuple[float, int, int | None]:
    """Where in the other text to search for an answer, how many words around it, and the counterpart of the cue's head word."""
    position = context.positions[number]
    head = _head_counterpart(context, number)
    return (position, _NEAR, None) if head is None else (head, _NEAR - 2, head)


def _near_features(context: CueContext, number: int, stems: list[str], near: range) -> set[str]:
    """Words where the answer would stand, those of them that translate nothing else, and the probability that one translates the cue."""
    cue = context.cues[number]
    key, likely = cue_kind(cue), 0.0
    found = set()
    for k in near:
        found.add(f"n:{stems[k]}")
        if _is_free(context, cue, k):
            found |= {f"f:{stems[k]}", f"{key}~{stems[k]}"}
            own = context.own.lower[cue.first : cue.last + 1]
            likely = max([likely, *(translation_probability(word, context.other.lower[k], cue.language) for word in own)])
    return found | {f"q:{sum(likely >= step for step in _LIKELY)}"}


def _is_free(context: CueContext, cue: Cue, k: int) -> bool:
    """Whether a word of the other text can translate no own word but the cue."""
    return all(cue.first <= n <= cue.last for n in context.back_links[k])


def _cue_features(context: CueContext, cue: Cue) -> set[str]:
    """The cue, the words beside it, and the length of the text."""
    own = context.own.lower
    found = {f"k:{cue_kind(cue)}", f"w:{min(len(own) // 8, 4)}"}
    found |= {f"{'b' if n == cue.last + 1 else 'a'}:{short_stem(own[n])}" for n in range(cue.last + 1, min(cue.last + 4, len(own)))}
    return found | {f"p:{short_stem(own[cue.first - 1])}"} if cue.first > 0 else found


def _literalness(context: CueContext, cue: Cue) -> set[str]:
    """How much of the own text, and of the words after the cue up to a pause, has a counterpart in the other text."""
    own, linked = context.own, context.links
    long = [n for n, word in enumerate(own.lower) if len(word) > 3 and not cue.first <= n <= cue.last]
    after = range(cue.last + 1, min(cue.last + 6, len(linked)))
    pause = next((n for n in after if n > cue.last + 1 and n in long and _PAUSE.search(own.between(n - 1, n))), len(linked))
    ahead = [n for n in after if n in long and n < pause][:3]
    ratio = len(context.other.lower) / max(len(own.lower), 1)
    return {
        f"F:{round(4 * sum(bool(linked[n]) for n in long) / max(len(long), 1))}",
        f"S:{len(ahead)}:{sum(bool(linked[n]) for n in ahead)}",
        f"S:{bool(ahead) and bool(linked[ahead[0]])}",
        f"g:{min(len({k for n in after for k in linked[n]}), 4)}",
        f"l:{min(max(round(math.log(max(ratio, 0.01)) * 3), -3), 3)}",
    }


def _gap_features(context: CueContext, number: int) -> set[str]:
    """How many words the other text has between the counterparts of the words before and after the cue; how many translate nothing else."""
    cue, position, linked = context.cues[number], context.positions[number], context.links
    sides: list[int | None] = []
    for near in (range(cue.first - 1, cue.first - 4, -1), range(cue.last + 1, cue.last + 4)):
        inside = [n for n in near if 0 <= n < len(linked) and linked[n]]
        sides.append(min(linked[inside[0]], key=lambda k: abs(k - position)) if inside else None)
    left, right = sides
    if left is None or right is None:
        return {f"G:{'none' if left == right else 'left' if right is None else 'right'}"}
    if not 0 <= right - left < 7:
        return {"G:far"}
    return {f"G:{min(right - left - 1, 3)}:{min(sum(_is_free(context, cue, k) for k in range(left + 1, right)), 2)}"}


def _match_features(context: CueContext, number: int, match: AnswerMatch | None) -> set[str]:
    """The best answer, how well it fits and how far it is from its expected position; the surplus of answers over cues."""
    found = {f"c:{min(max(len(context.answers) - len(context.cues), -2), 2)}"}
    if match is None:
        return found | {"t:no"}
    answer = context.answers[match.answer]
    distance = min(int(abs(answer.first - context.positions[number])) // 3, 5)
    return found | {f"t:{cue_kind(answer)}", f"T:{min(max(math.floor(match.fit * 2), -4), 8)}", f"D:{distance}"}


def _surplus_features(context: CueContext, cue: Cue) -> set[str]:
    """Other classes of which one text has more cues than the other."""
    found = set()
    for name in CLASSES:
        surplus = len(find_cues(context.other.text, name, cue.language.other)) - len(find_cues(context.own.text, name, cue.language))
        if surplus and name != context.cue_class:
            found.add(f"o:{name}:{min(max(surplus, -1), 1)}")
    return found


def _denial_features(context: CueContext, number: int, center: float) -> set[str]:
    """Words and prefixes that deny without a cue."""
    cue, position = context.cues[number], context.positions[number]
    denying = _denying_words(context.other, cue.language.other)
    near = (k for k in range(len(context.other.lower)) if abs(k - position) <= 2 * _NEAR)
    return {feature for k in near for feature in _affix_features(context, cue, k)} | {
        f"v:{min(sum(abs(k - center) <= _NEAR for k in denying), 2)}",
        f"V:{min(len(denying), 2)}",
        f"d:{min(sum(abs(k - cue.last) <= 3 for k in _denying_words(context.own, cue.language)), 2)}",
    }


def is_answered_without_cue(context: CueContext, number: int) -> bool:
    """Whether the other text surely says the same as a denial (by index) without one: "undamaged" for «no dañadas», "refused" for «no»."""
    cue, position = context.cues[number], context.positions[number]
    words = range(len(context.other.lower))
    if _is_said_otherwise(context, cue, position) or _denies_a_lost_denial(context, cue) or _has_enough_denials(context):
        return True
    if _has_the_opposite(context, cue, position):
        return True
    # A negative form of the very word that is denied («no convertido», "unconverted") may be moved further than others.
    alike = (k for k in words if abs(k - position) < _NEAR or (abs(k - position) < _FAR and not context.back_links[k]))
    if any("u:same" in _affix_features(context, cue, k) for k in alike):
        return True
    return any(_REFUSING[cue.language.other].match(context.other.lower[k]) for k in _denying_answers(context, number))


def _has_the_opposite(context: CueContext, cue: Cue, position: float) -> bool:
    """Whether the other text has, in place of what is denied, its opposite: «no es una buena señal», "a bad sign"."""
    own, other = context.own.lower, context.other.lower
    near = [k for k in range(len(other)) if abs(k - position) <= _REACH and other[k] not in _NO_OPPOSITES]
    denied = [_WHOLE.get(own[n], own[n]) for n in range(cue.last + 1, min(cue.last + 5, len(own)))]
    return any(are_opposites(word, cue.language, other[k], cue.language.other) for word in denied for k in near)


def _denies_a_lost_denial(context: CueContext, cue: Cue) -> bool:
    """Whether the cue denies a denial («no dudó», "can't be denied") that the other text has not: then both sides affirm."""
    words = context.own.lower
    denied = [k for k in range(cue.last + 1, min(cue.last + 4, len(words))) if _DOUBTING[cue.language].match(words[k])]
    if not denied or any(context.links[k] for k in denied):
        return False
    return not _denying_words(context.other, cue.language.other)


def _has_enough_denials(context: CueContext) -> bool:
    """Whether each cue can have a denial of its own on the other side: it only stands elsewhere in the sentence."""
    own, other = (sum(cue.needs_answer for cue in side) for side in (context.cues, context.answers))
    return len(context.other.lower) <= _LONG and 0 < own <= other


def is_stated_as_fact(context: CueContext, number: int) -> bool:
    """Whether the other text states as a fact what a cue (by index) marks as hearsay: «habría huido» and "fled"."""
    cue, text = context.cues[number], context.other.text
    if context.cue_class != "allegation" or not _HEARSAY[cue.language].fullmatch(cue.key) or _SAYING[cue.language.other].search(text):
        return False
    return not any(find_answers(text, name, cue.language.other) for name in WEAKENING)


def _denying_answers(context: CueContext, number: int) -> list[int]:
    """Words near the expected position that deny without a cue and translate nothing else."""
    cue, position = context.cues[number], context.positions[number]
    # "No descarta" is not answered by "rules out": there the denying word has its own counterpart beside the cue.
    if any(0 < k - cue.last <= 3 for k in _denying_words(context.own, cue.language)):
        return []
    denying = _denying_words(context.other, cue.language.other)
    return [k for k in denying if abs(k - position) < _NEAR and not context.back_links[k]]


def _head_counterpart(context: CueContext, number: int) -> int | None:
    """The counterpart of the first content word after the cue, when it stands about where it is expected."""
    cue, position, other = context.cues[number], context.positions[number], context.other.lower
    for near in (cue.last + 1, cue.last + 2, cue.last + 3, cue.last + 4):
        if near < len(context.links):
            found = [k for k in context.links[near] if len(other[k]) > 3 and abs(k - position) <= 2 * _NEAR]
            if found:
                return min(found, key=lambda k: abs(k - position))
    return None


def _denying_words(words: Words, language: Language) -> list[int]:
    """Indices of words that deny, refuse, prevent or lack without a cue."""
    starts = {start for start, _ in _spans(_DENYING[language], words.text)}
    return [number for number, (start, _) in enumerate(words.spans) if start in starts] if starts else []


@lru_cache(maxsize=4096)
def _spans(pattern: re.Pattern[str], text: str) -> tuple[tuple[int, int], ...]:
    """Where a pattern stands in a text: asked for each cue, and found once."""
    return tuple(match.span() for match in pattern.finditer(text))


def _affix_features(context: CueContext, cue: Cue, k: int) -> Iterator[str]:
    """The negative prefix or suffix of a word of the other text, and "u:same" if the rest of it translates a word after the cue.

    For «no dañadas», "undamaged" has the features "u:un" and "u:same".
    """
    match = _AFFIX.match(context.other.lower[k])
    if match is None:
        return
    yield f"u:{match.group(1) or 'less'}"
    rest = short_stem(match.group(2) or match.group(3))
    after = context.own.lower[cue.last + 1 : cue.last + 4]
    stems = {stem for word in after for stem in _translation_stems(word, cue.language)}
    able = short_stem(_ABLE.sub("", match.group(2) or ""))
    if len(able) >= 3 and match.group(2) and _ABLE.search(match.group(2)) and any(stem[: len(able)] == able for stem in stems):
        yield "u:same"  # "innegable" for what cannot be denied («negar»)
    if rest in stems or short_stem(_ABLE.sub("", match.group(2) or "")) in stems or any(rest[:4] == short_stem(word)[:4] for word in after):
        yield "u:same"


def _translation_stems(word: str, language: Language) -> Iterator[str]:
    """Stems of the words of the other language that can translate a word."""
    if language is Language.SPANISH:
        yield from english_stems(word)
    else:
        yield from map(short_stem, translations(word, language))


def _is_said_otherwise(context: CueContext, cue: Cue, position: float) -> bool:
    """Whether the other text says the same without a denial: "only" for «no … hasta», "rejected" for what was not accepted."""
    own, other = context.own, context.other
    reach = [start for k, (start, _) in enumerate(other.spans) if abs(k - position) <= _REACH + 2] or [0]
    for denial, answer in _DENIALS[cue.language]:
        if any(reach[0] <= start <= reach[-1] for start, _ in _spans(answer, other.text)) and any(
            start <= cue.span[1] and cue.span[0] < end for start, end in _spans(denial, own.text)
        ):
            return True
    after = own.text[cue.span[1] : own.spans[min(cue.last + 3, len(own.spans) - 1)][1]]
    denied = stated_meanings(after, cue.language)
    if not denied:
        return False
    stated = stated_meanings(other.text, cue.language.other)
    for group, found in denied.items():
        mine, theirs = {one.meaning for one in found if one.unambiguous}, {one.meaning for one in stated.get(group, ())}
        if mine and theirs and not mine & theirs:
            return True
    return False
