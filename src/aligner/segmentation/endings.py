"""Whether a sentence ends at a final mark, and another starts behind it."""

from __future__ import annotations

import re

from aligner.segmentation.contractions import is_contraction
from aligner.segmentation.place import Place
from aligner.segmentation.stops import ends_at_stop, is_known

__all__ = ["LIST_NUMBER", "ends_glued_sentence", "ends_sentence", "is_list_number"]

LIST_NUMBER = 14
"""Characters that the number of an entry may have."""

_DOMAIN = re.compile(r"\w[\w-]{1,30}(?:\.\w[\w-]{1,30}){1,4}(?:/\S*)?")
_LIST_NUMBER = re.compile(r"\s*(?:[•‣⁃▪·*–-]\s?)?[(\[]?(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,5})[.)\]]{1,3}\s*")
_LIST_MARKER = re.compile(r"(?:[a-z]|[ivx]{1,4})[.)]{1,2}\s")


def is_list_number(text: str) -> bool:
    """Whether a text is nothing but the number or letter of an entry: "3.", "b)", "• 1.)"."""
    return len(text) < LIST_NUMBER and _LIST_NUMBER.fullmatch(text) is not None


def ends_sentence(place: Place) -> bool:
    """Whether a sentence ends at a mark with a blank behind it."""
    if place.agreed and _is_plain(place):
        return True
    if is_list_number(place.text[place.begin : min(place.mark.closed, place.begin + LIST_NUMBER)]) or _is_aside(place):
        return False
    if place.first.islower():
        return _before_lower(place)
    return ends_at_stop(place) if place.signs == "." else _at_other_mark(place)


def _at_other_mark(place: Place) -> bool:
    """Behind "!", "?", an ellipsis, with no lower case behind it. The engine knows Yahoo! and other names with a mark."""
    if place.agreed:
        return True
    if place.closing:
        # A source after a quotation goes on: "[…]" (Mora 55).
        return not place.opening.startswith("(")
    return place.signs in ("..", "!.", "?.") or ("…" in place.signs and place.following not in place.rules.pronouns)


def ends_glued_sentence(place: Place) -> bool:
    """Whether a sentence ends at a mark with no blank behind it: "la lluvia.El río"."""
    word, token = place.next_word, place.token
    behind = place.text[place.mark.core + len(word) : place.mark.core + len(word) + 1]
    if not place.first.isupper() or (not word[1:].replace("'", "").replace("’", "").islower() and len(word) > 1) or behind == "_":
        return False
    if place.signs != ".":
        return bool(token or place.opening)
    if not (place.starts or place.following in place.rules.titles) or place.text[place.mark.start - 1 : place.mark.start].isspace():
        # A name with a stop inside: "typing.Final".
        return False
    return bool(place.closing) or (not is_known(place) and "." not in token and (len(token) > 1 or token.isdigit()))


def _is_plain(place: Place) -> bool:
    """Whether a word that is no abbreviation stands before a mark, and a capital behind it: most places are of this kind."""
    text, start = place.text, place.mark.start
    if start - place.begin < LIST_NUMBER or not place.first.isupper():
        return False
    word = text[text.rfind(" ", start - LIST_NUMBER, start) + 1 : start]
    is_word = len(word) > 2 and word.isalpha() and (word.islower() or word.istitle())
    return is_word and word.lower() not in place.rules.stopped and not is_contraction(word)


def _is_aside(place: Place) -> bool:
    """Whether the mark stands alone in parentheses inside a sentence: "(...)", "(!)", "[…]"."""
    inside = place.text[place.mark.start - 1 : place.mark.start] in ("(", "[") and place.closing.startswith((")", "]"))
    # Between two sentences, "(…)" stands for those that were left out.
    is_first = not place.text[place.begin : place.mark.start - 1].strip()
    return inside and not (not is_first and place.starts and place.signs in ("…", "...") and not place.opening)


def _before_lower(place: Place) -> bool:
    """Sentences that start in lower case: questions, names such as iPhone, entries of lists, and those of careless writers."""
    if place.asks:
        return True
    if not place.agreed or not set(place.opening) <= set("([ "):
        return False
    if _DOMAIN.fullmatch(place.next_token) or (not place.next_word.islower() and not is_known(place)):
        return True
    if _LIST_MARKER.match(place.text, place.mark.core):
        return len(place.token) > len("v.") and not is_known(place)
    return place.signs == "." and not place.closing and _is_careless(place)


def _is_careless(place: Place) -> bool:
    """Whether the words on both sides of a stop are such as end and start sentences, so that only the capital is missing."""
    token = place.token
    if not token:
        return place.text[place.mark.start - 1 : place.mark.start] == "("
    is_word = token.isalpha() and token.islower() and len(token) >= place.rules.short_words and not is_known(place)
    return is_word and place.following in place.rules.starters
