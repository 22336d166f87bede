"""Plain slips in one of two texts: a misspelt word, words that are cut or glued, a stray letter, a word that became one spelt nearly so.

What the other text says decides: a word is misspelt if it is one letter away from a word that translates what stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.languages.third_languages import OTHERS
from aligner.languages.word_building import (
    NAMED_BY_LETTER,
    SINGLE_LETTERS,
    are_variants,
    end_alike,
    is_base,
    is_built,
    is_inflected,
    share_a_verb,
)
from aligner.languages.word_forms import word_forms
from aligner.lexicon.known_words import UNKNOWN_RARITY, known_near, known_words, rarity, sure_translations
from aligner.lexicon.spelling import edit_distance
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_alignment import WordAlignment, align_words
from aligner.lexicon.word_links import Words, is_name, read_words, short_stem, translation_probability, translations
from aligner.lexicon.word_senses import has_senses, share_a_sense
from aligner.lexicon.word_vectors import cosine
from aligner.values import made_quickly

__all__ = ["Slip", "SlipKind", "slips"]

_MIN_LETTERS = 4
_TWO_EDITS = 8
"""Letters from which a word may be two letters away from the right one."""
_END = 3
"""Letters that such a word shares at its end."""
_ENDS = 2
"""Letters that a word shares at its beginning and end, with which it is compared whatever the other text says."""
_LIKELY, _LINK = 0.04, 0.1
"""How surely a word that is meant must translate one of the other text, by `_strength`; probability of their link. Set by hand."""
_BY_SENSE = 0.1
"""What WordNet adds to the strength."""
_SURE_ALONE, _SURE_LINK = 0.4, 0.3
"""From the first, the words need no link; WordNet alone is believed from the second."""
_ACUTE = {"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"}
_JOINING = ".-@#/_'’&"
"""Marks that join a word to what stands before it, and all but the first to what stands after it."""
_BESIDE = 3
_OTHER_WORDS = frozenset().union(*OTHERS.values()).difference(*FUNCTION_WORDS.values())
"""So many words before and after a word show that it stands in a text of a third language; frequent words of such languages."""
_LONG, _FREQUENT = 8, 45.0
"""Letters and rarity of a word that is misspelt whatever the other text says."""
_VERY_SURE, _UNLIKE = 0.85, 0.3
"""Probability, and cosine, from which a word is surely meant; cosine below which words
mean different things. Set by hand."""
_NOT_SO = 0.1
"""Largest probability that the word that is there is meant. Set by hand."""


class SlipKind(Enum):
    """What went wrong."""

    MISSPELT = auto()
    ACCENT = auto()
    APART = auto()
    TOGETHER = auto()
    STRAY = auto()
    OTHER_WORD = auto()
    PERHAPS = auto()


@made_quickly
@dataclass(frozen=True, slots=True)
class Slip:
    """A slip in the words `first` to `last` (included, by index). `meant`: what probably should stand there; `other`: the word of the
    other text (by index) that says so.
    """

    kind: SlipKind
    first: int
    last: int
    meant: str | None = None
    other: int | None = None


def slips(spanish: str, english: str, language: Language, elsewhere: frozenset[str]) -> Iterator[Slip]:
    """The slips in the text of `language`. `elsewhere`: words (lower case) that are no slips: of the other text, and names."""
    own = read_words(spanish if language is Language.SPANISH else english)
    known = known_words(language)
    for k, word in enumerate(own.lower):
        if len(word) == 1:
            if _is_stray(own, k, language, elsewhere):
                yield Slip(SlipKind.STRAY, k, k)
        elif word not in known and not has_senses(word, language) and _may_be_misspelt(own, k, elsewhere):
            found = _of_unknown(spanish, english, language, k)
            if found is not None:
                yield found
    yield from _other_words(spanish, english, language)


def _is_stray(own: Words, k: int, language: Language, elsewhere: frozenset[str]) -> bool:
    if own.lower[k] in SINGLE_LETTERS[language] | {"x"} or not 0 < k < len(own.lower) - 1 or own.lower[k] in elsewhere:
        return False
    if own.between(k - 1, k) != " " or own.between(k, k + 1) != " " or not own.written[k].islower():
        return False
    return own.lower[k - 1] not in NAMED_BY_LETTER and all(len(own.written[n]) > 1 and own.written[n].islower() for n in (k - 1, k + 1))


def _may_be_misspelt(own: Words, k: int, elsewhere: frozenset[str]) -> bool:
    """Whether an unknown word is one in small letters that stands alone, and is none of those of the article that are spelt so."""
    return len(own.lower[k]) >= _MIN_LETTERS and own.written[k].islower() and own.lower[k] not in elsewhere and not _is_joined(own, k)


def _is_joined(own: Words, k: int) -> bool:
    """Whether a word is part of a compound, an address, a tag or a figure: sub-prime, example.org, 3d."""
    start, end = own.spans[k]
    before, after = own.text[max(start - 1, 0) : start], own.text[end : end + 1]
    if (before and (before in _JOINING or before.isdigit())) or (after and (after in _JOINING[1:] or after.isdigit())):
        return True
    return after == "." and own.text[end + 1 : end + 2].isalnum()


def _of_unknown(spanish: str, english: str, language: Language, k: int) -> Slip | None:
    """What is wrong with a word that no table has, if anything."""
    own = read_words(spanish if language is Language.SPANISH else english)
    word = own.lower[k]
    if word in known_words(language.other) or _is_adapted(word, language):
        return None
    near, known = known_near(word, language), known_words(language)
    if language is Language.ENGLISH and any(one[0] == word[0] and one in known and are_variants(word, one, language) for one in near):
        return None  # "synthesise"
    found = _with_marks(word, near, language)
    if found is not None:
        kind = SlipKind.MISSPELT if "ñ" in found and "ñ" not in word else SlipKind.ACCENT
        return None if is_inflected(word, language, known.__contains__) else Slip(kind, k, k, found)
    if _is_among_foreign(own, k, language) or (language is Language.ENGLISH and not word.isascii()):
        return None
    alignment = align_words(spanish, english)
    slip = (
        _misspelt(alignment, language, k, near)
        or (None if near else _together(alignment, language, k))
        or _apart(alignment, language, k)
        or _misspelt(alignment, language, k, _two_edits_away(word, alignment.words(language.other), language))
        or _perhaps(word, near, language, k)
    )
    return None if slip is None or is_built(word, language, known.__contains__) else slip


def _with_marks(word: str, near: tuple[str, ...], language: Language) -> str | None:
    """The most frequent word that has another accent or other dots than a word, where the word has one too few or in a wrong place."""
    if language is Language.ENGLISH:
        return None
    plain = fold(word)
    moved = [plain[:n] + _ACUTE[letter] + plain[n + 1 :] for n, letter in enumerate(plain) if letter in _ACUTE and word != plain]
    found = [one for one in near if fold(one) == plain and not one.isascii()]
    found += [one for one in moved if one != word and one[-1] not in _ACUTE.values() and one in known_words(language)]
    found = [one for one in found if not are_variants(word, one, language)]
    return min(found, key=lambda one: (rarity(one, language), one), default=None)


def _is_adapted(word: str, language: Language) -> bool:
    """Whether a word is a loan in its Spanish spelling: ferri, ferris (ferry)."""
    stem = word.removesuffix("s")
    return language is Language.SPANISH and stem.endswith("i") and f"{stem[:-1]}y" in known_words(language.other)


def _is_among_foreign(own: Words, k: int, language: Language) -> bool:
    """Whether one of the words beside a word is of a third language."""
    near = own.lower[max(k - _BESIDE, 0) : k] + own.lower[k + 1 : k + 1 + _BESIDE]
    return any(word in _OTHER_WORDS and word not in known_words(language) for word in near)


def _misspelt(alignment: WordAlignment, language: Language, k: int, near: Iterable[str]) -> Slip | None:
    """A word instead of one of those like it that translates a word of the other text."""
    word, others = alignment.words(language).lower[k], alignment.words(language.other)
    best: tuple[float, str, int] | None = None
    for meant in near:
        if not (rarity(meant, language) < UNKNOWN_RARITY or has_senses(meant, language)) or fold(meant) == fold(word):
            continue
        if is_name(meant, language) or (language is Language.ENGLISH and not meant.isascii()):
            continue
        for other in _said(meant, others, language):
            strength = _strength(meant, others.lower[other], language)
            if _is_expected(alignment, language, k, other, strength) and (best is None or strength > best[0]):
                best = strength, meant, other
    if best is None:
        return None
    _, meant, other = best
    forms = word_forms(meant, language)
    if word in forms or are_variants(word, meant, language) or is_base(word, meant, language) or _is_cognate(word, meant, others.lower):
        return None
    if edit_distance(word, meant) > 1:
        meant = min((one for one in forms if edit_distance(one, word) < 2), default=meant)
    return Slip(SlipKind.MISSPELT, k, k, meant, other)


def _is_cognate(word: str, meant: str, others: Sequence[str]) -> bool:
    """Whether a word is spelt more nearly like a word of the other text than what may be meant: commando, command and «comando»."""
    plain, right = fold(word), fold(meant)
    near = (fold(other) for other in others if len(other) >= _MIN_LETTERS and abs(len(other) - len(word)) < 2)
    return any(edit_distance(plain, other) < min(edit_distance(right, other), 2) for other in near)


def _two_edits_away(word: str, others: Words, language: Language) -> Iterator[str]:
    """Translations of the words of the other text that are two letters away from a long word."""
    if len(word) < _TWO_EDITS:
        return
    for other in dict.fromkeys(others.lower):
        if other not in FUNCTION_WORDS[language.other]:
            for meant in translations(other, language.other):
                alike = meant[-_END:] == word[-_END:]
                if alike and abs(len(meant) - len(word)) <= 2 and not end_alike(word, meant, language) and edit_distance(word, meant) == 2:
                    yield meant


def _perhaps(word: str, near: tuple[str, ...], language: Language, k: int) -> Slip | None:
    """A long word that is like one frequent word and like no other, whatever the other text says."""
    if len(word) < _LONG or len(near) != 1 or rarity(near[0], language) > _FREQUENT:
        return None
    if len(word) == len(near[0]) and sorted(word) != sorted(near[0]):
        return None  # another letter in its place: often another word
    if end_alike(word, near[0], language) or are_variants(word, near[0], language):
        return None
    ends = word[-_ENDS:] == near[0][-_ENDS:] and word[:_ENDS] == near[0][:_ENDS]
    return Slip(SlipKind.PERHAPS, k, k, near[0]) if ends else None


def _together(alignment: WordAlignment, language: Language, k: int) -> Slip | None:
    """A function word and another word without the blank between them."""
    word, others = alignment.words(language).lower[k], alignment.words(language.other)
    function = FUNCTION_WORDS[language]
    for cut in range(2, len(word) - 1):
        first, last = word[:cut], word[cut:]
        for small, large in ((first, last), (last, first)):
            if small in function and len(large) >= _MIN_LETTERS and rarity(large, language) < _FREQUENT:
                other = next(_said(large, others, language), None)
                if other is not None:
                    return Slip(SlipKind.TOGETHER, k, k, f"{first} {last}", other)
    return None


def _apart(alignment: WordAlignment, language: Language, k: int) -> Slip | None:
    """A word with a blank inside."""
    own, others = alignment.words(language), alignment.words(language.other)
    for first in (k - 1, k):
        if first < 0 or first + 1 >= len(own.lower) or own.between(first, first + 1) != " ":
            continue
        whole = own.lower[first] + own.lower[first + 1]
        if all(own.written[n].islower() for n in (first, first + 1)) and rarity(whole, language) < UNKNOWN_RARITY:
            other = next((n for n in _said(whole, others, language) if _is_free(alignment, language, k, n)), None)
            if other is not None:
                return Slip(SlipKind.APART, first, first + 1, whole, other)
    return None


def _said(word: str, others: Words, language: Language) -> Iterator[int]:
    """The words of the other text that a word translates."""
    listed = frozenset(translations(word, language))
    for n, other in enumerate(others.lower):
        if other in listed or (len(other) > 3 and _share_a_sense(word, other, language)):
            yield n


def _other_words(spanish: str, english: str, language: Language) -> Iterator[Slip]:
    """Words that are spelt nearly like the word that the other text surely says, and that translate nothing of it."""
    alignment = align_words(spanish, english)
    own, others = alignment.words(language), alignment.words(language.other)
    for k, word in enumerate(own.lower):
        if len(word) < _MIN_LETTERS:
            continue
        n = alignment.best(language, k, _SURE_LINK)
        if n is None or len(others.lower[n]) < _MIN_LETTERS or word in FUNCTION_WORDS[language]:
            continue
        meant = sure_translations(others.lower[n], language.other)
        if not meant or word in meant:
            continue
        found = next((one for one in meant if abs(len(one) - len(word)) < 2 and edit_distance(one, word) == 1), None)
        if found is not None and _is_other_word(own, k, found, others.lower, n, language) and _is_free(alignment, language, k, n):
            yield Slip(SlipKind.OTHER_WORD, k, k, found, n)


def _is_other_word(own: Words, k: int, meant: str, others: Sequence[str], n: int, language: Language) -> bool:
    """Whether a word is another than the one that is meant, not a form of it, and translates nothing of the other text."""
    word = own.lower[k]
    if not own.written[k].islower() or word not in known_words(language) or _is_joined(own, k) or fold(meant) == fold(word):
        return False
    if end_alike(word, meant, language) or are_variants(word, meant, language) or is_name(word, language):
        return False
    if word in word_forms(meant, language) or meant in word_forms(word, language):
        return False
    if language is Language.SPANISH and share_a_verb(word, meant, known_words(language).__contains__):
        return False
    if not _is_far(word, meant, others[n], language):
        return False
    probability = max(translation_probability(word, others[n], language), translation_probability(others[n], word, language.other))
    return probability < _NOT_SO and not any(_can_translate(word, other, language) for other in others)


def _is_far(word: str, meant: str, other: str, language: Language) -> bool:
    """Whether a word means something else than a word of the other text, which surely is what is meant."""
    likely = min(translation_probability(meant, other, language), translation_probability(other, meant, language.other))
    likeness, right = cosine(word, other, language), cosine(meant, other, language)
    if likeness is None:
        return likely >= _VERY_SURE
    return likeness < _UNLIKE or (likely >= _VERY_SURE and (right or 0.0) >= _VERY_SURE)


def _can_translate(word: str, other: str, language: Language) -> bool:
    if other in translations(word, language) or (len(other) > 3 and _share_a_sense(word, other, language)):
        return True
    return len(other) > 3 and short_stem(word) == short_stem(other)


def _share_a_sense(word: str, other: str, language: Language) -> bool:
    """Whether two words have a sense in common, the first one spelt just so: a word that is none has the senses of no other."""
    if not has_senses(word, language):
        return False
    return share_a_sense(word, other) if language is Language.SPANISH else share_a_sense(other, word)


def _strength(meant: str, other: str, language: Language) -> float:
    probability = translation_probability(meant, other, language) + translation_probability(other, meant, language.other)
    return probability + (_BY_SENSE if _share_a_sense(meant, other, language) else 0)


def _is_expected(alignment: WordAlignment, language: Language, k: int, other: int, strength: float) -> bool:
    """Whether the translation of a word of the other text is expected where a word stands."""
    if strength < _LIKELY or not _is_free(alignment, language, k, other):
        return False
    link = dict(alignment.counterparts(language, k)).get(other, 0.0)
    return link >= (_SURE_LINK if strength <= _BY_SENSE else _LINK) or strength >= _SURE_ALONE


def _is_free(alignment: WordAlignment, language: Language, k: int, other: int) -> bool:
    """Whether a word of the other text is the counterpart of a word, or has none."""
    best = alignment.best(language.other, other)
    return best is None or best == k
