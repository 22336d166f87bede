"""Whether words that one side has alone may be in the other text after all, by the dictionaries, whatever stands where."""

from __future__ import annotations

from aligner.bitext import Span
from aligner.checks.names.tables import is_country
from aligner.languages.es_en_function_words import FUNCTION_WORDS
from aligner.languages.pair import Language
from aligner.lexicon.tokens import fold
from aligner.lexicon.word_links import read_words
from aligner.lexicon.word_senses import may_translate

__all__ = ["may_be_there"]

_SHARE = 0.28
"""Share of the content words of a phrase that words of the other text may translate, from which it may be there. Of 53 phrases that were
left out of altered pairs or added to them none has more than a quarter; of 24 that were reported in right pairs seven have."""


def may_be_there(own: str, other: str, span: Span, language: Language) -> bool:
    """Whether words of the other text may translate so many words of a phrase of the text of a language that it is told there otherwise."""
    words = [word for word in read_words(own[slice(*span)]).lower if word not in FUNCTION_WORDS[language]]
    if len(words) == 1 and is_country(fold(words[0]), language) and own[: span[0]].endswith((", ", "(")):
        return True  # "Mendoza, Argentina": where that is, told to readers elsewhere
    others = [word for word in read_words(other).lower if word not in FUNCTION_WORDS[language.other]]
    found = sum(
        any(may_translate(word, one) if language is Language.SPANISH else may_translate(one, word) for one in others) for word in words
    )
    return found >= _SHARE * len(words) > 0
