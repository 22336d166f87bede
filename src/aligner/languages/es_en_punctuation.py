"""Words that tell what marks stand for in Spanish and English: questions, indirect questions, and who speaks.

Used by the checks of questions and of quotations. All are regular expressions over text in any case.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["INDIRECT_QUESTION", "QUESTION_ASKED", "QUESTION_BEGINS", "SPEAKING"]

# With one of these the question of the other side may well have become an indirect one.
INDIRECT_QUESTION = r"\b(?:si|pregunt\w+|whether|if|ask\w*|wonder\w*|question\w*|cuestion\w+|duda\w*|doubt\w*)\b"

# What questions begin with.
QUESTION_BEGINS = {
    Language.SPANISH: r"(?:(?:por|de|con|a|en|para) )?(?:qué|cuál\w*|quién\w*|cómo|cuándo|dónde|cuánt[oa]s?)\b",
    Language.ENGLISH: (
        r"(?:(?:and|but|so|then) )?(?:why|what|how|who|where|which|whose"
        r"|(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should|must|shall|am)(?:n['’]t)?(?= \w))\b"
    ),
}

# What says, behind a quotation, that it was a question.
QUESTION_ASKED = {
    Language.SPANISH: r"(?:(?:he|she|they|se) )?pregunt(?:ó|a|aron|aba)\b",
    Language.ENGLISH: r"(?:(?:he|she|they|se) )?(?:asked|asks|wondered)\b",
}

# Verbs that name the speaker of a quotation.
SPEAKING = (
    r"\b(?:dijo|dice|dicen|dijeron|diciendo|afirm\w+|asegur\w+|señal\w+|explic\w+|declar\w+|coment\w+|agreg\w+|añad\w+|sostuvo|sostiene"
    r"|manifest\w+|indic\w+|apunt\w+|subray\w+|insist\w+|reconoc\w+|admit\w+|escrib\w+|respond\w+|pregunt\w+|según|advirt\w+|opin\w+"
    r"|said|says|say|saying|told|tells|stat\w+|added|adds|explain\w+|claim\w+|declar\w+|according|wrote|writes|asked|asks|repl\w+|argue\w+"
    r"|insist\w+|warn\w+|point\w+|not(?:ed|es)|announc\w+|comment\w+|report\w+|assert\w+|affirm\w+|maintain\w+|believ\w+|think\w*|thought)\b"
)
