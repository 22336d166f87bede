"""Whether the other text says what a cue says in words that are no cues: “quasi” for «casi», «habitual» for “frequent”.

Such words have other uses, so one counts only near the place where the cue's answer is expected, and only if it can translate nothing else.
"""

from __future__ import annotations

import re
from functools import cache

from aligner.languages.es_en_weak_words import REPORTING, SAID_OTHERWISE, SCOPES
from aligner.languages.pair import Language
from aligner.lexicon.word_links import Words
from aligner.signals.grammar.clauses import is_verb
from aligner.signals.statements.cue_features import CueContext
from aligner.signals.statements.cues import Cue, find_answers

__all__ = ["is_out_of_scope", "is_said_otherwise"]

_REACH = 7
"""Words before and after the expected position of an answer. Set by hand on newstest 2008 and 2010."""

_CLAUSE, _BESIDE = 6, 2
"""Words of the clause that «según» begins, and words between a verb and its subject. Set by hand."""
_SHORT = 3
"""Letters of words that say little as counterparts."""
_SAYING = {language: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for language, pattern in REPORTING.items()}


@cache
def _others(cue_class: str, language: Language) -> re.Pattern[str] | None:
    patterns = SAID_OTHERWISE.get(cue_class)
    if patterns is None:
        return None
    return re.compile(rf"(?<!\w)(?:{patterns[0 if language is Language.SPANISH else 1]})(?!\w)", re.IGNORECASE)


def is_said_otherwise(context: CueContext, number: int) -> bool:
    """Whether a word near the expected answer of a cue (by index) can say the same, and nothing else in the own text."""
    if context.cue_class == "attribution":
        return _is_said_by_a_verb(context, context.cues[number])
    cue, other = context.cues[number], context.other
    pattern = _others(context.cue_class, cue.language.other)
    if pattern is None:
        return False
    # Where its neighbours stand may mislead in a long sentence; then its relative position tells.
    places = context.positions[number], cue.first / max(len(context.own.lower), 1) * len(other.lower)
    near = [k for k in range(len(other.lower)) if min(abs(k - place) for place in places) <= _REACH]
    if not near:
        return False
    starts = {other.spans[k][0]: k for k in near}
    matches = pattern.finditer(other.text, other.spans[near[0]][0], other.spans[near[-1]][1])
    return any(match.start() in starts and _is_free(context, cue, starts[match.start()], other) for match in matches)


def _is_said_by_a_verb(context: CueContext, cue: Cue) -> bool:
    """Whether the other text has a verb of saying for «según»: one that translates no verb of the own text but that of «según cuentan»."""
    other = context.other
    starts = {span[0]: k for k, span in enumerate(other.spans)}
    own = {match.start() for match in _SAYING[cue.language].finditer(context.own.text)}
    elsewhere = {k for k, (start, _) in enumerate(context.own.spans) if start in own and not cue.first <= k <= cue.last + 2}
    found = [starts[match.start()] for match in _SAYING[cue.language.other].finditer(other.text) if match.start() in starts]
    belongs = elsewhere | set(range(cue.first, cue.last + 3))
    said = [k for k in found if all(n in belongs or len(context.own.lower[n]) <= _SHORT for n in context.back_links[k])]
    tells = any(span[0] in own for span in context.own.spans[cue.last + 1 : cue.last + 3])  # «según cuentan»
    if tells and find_answers(other.text, "allegation", cue.language.other):
        return True  # "allegedly"
    if tells and found and not elsewhere:
        return True  # the only verb of saying of either side
    return bool(said) if tells else len(said) > len(elsewhere) or _is_its_verb_translated(context, cue)


def _is_its_verb_translated(context: CueContext, cue: Cue) -> bool:
    """Whether the verb right behind «según» is in the other text: «según acordó la Mesa» is “the board decided”.

    A verb beside a translation of its subject, of which nothing else is the translation, counts for it.
    """
    verb, own, other = cue.last + 1, context.own, context.other
    if verb >= len(own.lower) or cue.language is not Language.SPANISH or not is_verb(own, verb, cue.language):
        return False
    clause = range(verb, min(verb + _CLAUSE, len(own.lower)))
    beside = [k for k, links in enumerate(context.back_links) if any(n in clause and len(own.lower[n]) > _SHORT for n in links)]
    return any(
        min((abs(k - place) for place in beside), default=_CLAUSE) <= _BESIDE
        and all(n in clause or len(own.lower[n]) <= _SHORT for n in context.back_links[k])
        for k in range(len(other.lower))
        if is_verb(other, k, cue.language.other)
    )


def _is_free(context: CueContext, cue: Cue, k: int, other: Words) -> bool:
    """Whether a word of the other text translates no own word but the cue, or fewer own words than there are words like it.

    Short words are left out: the lexicon links «suelo» and “I”.
    """
    rivals = [n for n in context.back_links[k] if not cue.first <= n <= cue.last and len(context.own.lower[n]) > _SHORT]
    return not rivals or other.lower.count(other.lower[k]) > len(rivals)


@cache
def _scope(cue_class: str, language: Language) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    found = SCOPES.get(cue_class, {}).get(language)
    return None if found is None else (re.compile(found[0], re.IGNORECASE), re.compile(found[1], re.IGNORECASE))


def is_out_of_scope(context: CueContext, number: int) -> bool:
    """Whether what stands behind a cue (by index) shows that it is none: “close to Jones” is no estimate."""
    cue = context.cues[number]
    scope = _scope(context.cue_class, cue.language)
    return scope is not None and scope[0].fullmatch(cue.key) is not None and scope[1].match(context.own.text, cue.span[1]) is None
