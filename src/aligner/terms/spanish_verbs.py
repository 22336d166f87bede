"""Of which verbs a Spanish word may be a finite form: «parte» of «partir», «creo» of «creer» and «crear»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from aligner.languages.es_irregular import BEHIND_COMMANDS, FINITE_ENDINGS, IMPERATIVES, PARTICIPLE_ENDINGS, UNSTRESSED_VOWELS, VERBS
from aligner.languages.es_verb_shapes import COMMAND
from aligner.languages.pair import Language
from aligner.languages.word_forms import Change, word_forms
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import in_lexicon
from aligner.terms.forms import is_verb

__all__ = ["has_verb", "looks_like_a_participle", "verbs_of", "without_pronouns"]

_COMMAND = re.compile(COMMAND)


def without_pronouns(word: str) -> str:
    """What may be a command, without the pronouns behind a word (lower case) and its accent: llama of llámalo; "" where there are none."""
    plain = fold(word)
    for pronouns in BEHIND_COMMANDS:
        command = plain.removesuffix(pronouns)
        if command != plain and _COMMAND.fullmatch(command):
            return command
    return ""


@lru_cache(maxsize=4096)
def has_verb(form: str) -> bool:
    """Whether a Spanish word (lower case) may be a finite form of a verb that the lexicon has: parte (partir), cuenta (contar), vino."""
    if form in _irregular():
        return True
    return not looks_like_a_participle(form) and any(True for _ in _regular(form))


@lru_cache(maxsize=4096)
def verbs_of(form: str) -> tuple[str, ...]:
    """The infinitives of the verbs of the lexicon that a Spanish word (lower case) may be a finite form of."""
    return tuple(dict.fromkeys((*_irregular().get(form, ()), *_regular(form))))


def _regular(form: str) -> Iterator[str]:
    for ending in FINITE_ENDINGS:
        stem = form.removesuffix(ending)
        if stem == form or len(stem) < 2:
            continue
        for one in dict.fromkeys((stem, *_unstressed(stem))):
            for infinitive in (one + "ar", one + "er", one + "ir"):
                if _is_infinitive(infinitive) and is_verb(infinitive) and _is_form(form, infinitive):
                    yield infinitive


def _is_infinitive(word: str) -> bool:
    return in_lexicon(word, Language.SPANISH) or in_lexicon(word + "se", Language.SPANISH)


def looks_like_a_participle(form: str) -> bool:
    """Whether a Spanish word (lower case) ends as regular participles do."""
    return any(form.endswith(ending) and len(form) > len(ending) + 1 for ending in PARTICIPLE_ENDINGS)


def _is_form(form: str, infinitive: str) -> bool:
    return word_forms(infinitive, Language.SPANISH).get(form) is Change.VERB


def _unstressed(stem: str) -> list[str]:
    found = []
    for old, new in UNSTRESSED_VOWELS:
        place = stem.rfind(old)
        if place >= 0:
            found.append(stem[:place] + new + stem[place + len(old) :])
    return found


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    """The finite forms of the irregular verbs, with these."""
    found: dict[str, tuple[str, ...]] = dict.fromkeys(IMPERATIVES, ())
    for verb in VERBS:
        for form, change in word_forms(verb, Language.SPANISH).items():
            if change is Change.VERB and not looks_like_a_participle(form):
                found[form] = (*found.get(form, ()), verb)
    return found
