"""What stands around a cue without an answer: how freely its neighbours are rendered, and whether a source that it names is still there.

Where everything beside a cue has its counterpart and the cue has none, it was lost. Where the words beside it were rendered freely, what it
says may be in them: an idiom, a comparison, an opposite.
"""

from __future__ import annotations

import re

from aligner.languages.es_en_doubt import FEARED, FEARS
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.word_alignment import align_words
from aligner.signals.statements.cue_features import CueContext
from aligner.signals.statements.cues import Cue, find_answers, find_cues

__all__ = ["is_copied", "is_said_twice", "keeps_its_source", "rendered_freely"]

_BEFORE, _BEHIND = 4, 5
"""Words before and behind a cue that are asked for their counterparts."""
_FEW = 3
"""Words beside a cue from which they tell how freely it is rendered."""
_SHORT = 2
"""Letters of words that are not asked."""
_NAMED = 5
"""Words behind a cue of attribution in which the source that it names stands."""
_LINKED = 0.9
"""Probability of a link from which the source is still there. Set by hand."""
_BREAK = re.compile(r"[,;:.()]")
_DOUBT = ("possibility", "probability", "ability")
_GOVERNED = 40
"""Characters before a cue of doubt in which a verb that governs it begins."""
_DOUBTS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in FEARS.items()}
_GOVERNORS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in FEARED.items()}
_COPIED = 3
"""Words around a cue that the other text has as they are, from which the cue is part of a title that was kept."""


def rendered_freely(context: CueContext, cue: Cue) -> float:
    """How much of the content words beside a cue has no counterpart, 0 (all of them have one) to 1; 0 where there are too few to tell."""
    alignment = align_words(*_texts(context))
    own, unlinked = context.own.lower, alignment.unlinked[context.language]
    beside = (*range(max(0, cue.first - _BEFORE), cue.first), *range(cue.last + 1, min(len(own), cue.last + 1 + _BEHIND)))
    words = [k for k in beside if len(own[k]) > _SHORT and own[k] not in FUNCTION_WORDS[context.language]]
    return float(sum(unlinked[k] for k in words) / len(words)) if len(words) >= _FEW else 0.0


def keeps_its_source(context: CueContext, cue: Cue) -> bool:
    """Whether the other text has what a cue of attribution names: «según la encuesta» and “the poll puts …” both say whose word it is."""
    alignment = align_words(*_texts(context))
    own = context.own
    for k in range(cue.last + 1, min(len(own.lower), cue.last + 1 + _NAMED)):
        if _BREAK.search(own.between(k - 1, k)):
            return False
        content = len(own.lower[k]) > _SHORT and own.lower[k] not in FUNCTION_WORDS[context.language]
        if content:
            return alignment.best(context.language, k, _LINKED) is not None
    return False


def is_said_twice(context: CueContext, cue: Cue) -> bool:
    """Whether a cue of doubt is beside one of another class that the other text can answer: one word is enough for «quizá podría».

    So it is where a verb of doubt governs it: «se temía que pudiera caer» is "was feared to fall".
    """
    if context.cue_class not in _DOUBT:
        return False
    governor = _GOVERNORS[cue.language].search(context.own.text, max(0, cue.span[0] - _GOVERNED), cue.span[0])
    if governor is not None and _DOUBTS[cue.language.other].search(context.other.text):
        return True
    beside = (
        name
        for name in _DOUBT
        if name != context.cue_class
        for one in find_cues(context.own.text, name, context.language)
        if one.first == cue.last + 1 or one.last == cue.first - 1
    )
    return any(find_answers(context.other.text, name, context.language.other) for name in beside)


def is_copied(context: CueContext, cue: Cue) -> bool:
    """Whether a cue is part of words that both texts have as they are: the title of a song that was not translated."""
    first, last = max(0, cue.first - _COPIED), min(len(context.own.lower), cue.last + 1 + _COPIED)
    other = " ".join(context.other.lower)
    return any(
        " ".join(context.own.lower[start : start + _COPIED]) in other
        for start in range(first, last - _COPIED + 1)
        if start <= cue.first and cue.last < start + _COPIED
    )


def _texts(context: CueContext) -> tuple[str, str]:
    """The Spanish and the English text."""
    texts = {context.language: context.own.text, context.language.other: context.other.text}
    return texts[Language.SPANISH], texts[Language.ENGLISH]
