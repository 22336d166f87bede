"""Questions, exclamations and brackets. Works on any pair of languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing
from aligner.checks.writing.paired_punctuation import Direction, Mark, find_unpaired
from aligner.languages.codes import language_name
from aligner.languages.es_en_punctuation import INDIRECT_QUESTION, QUESTION_ASKED, QUESTION_BEGINS
from aligner.languages.pair import Language, Side
from aligner.languages.typography import NO_QUESTION_MARK, QUESTION_MARKS

__all__ = ["CHECKS"]

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_INVERTED = re.compile(r"[¿¡]")
_MARKED_NAME = re.compile(r"[¿¡][^\W\d_]+(?: [^\W\d_]+)?[!?]")
_INVERTED_OF = {"?": "¿", "!": "¡"}
_FINAL = re.compile(r"(?<![.!?…])[.!?…]++(?=(?:\s?[\"”»'’)\]])*+\s*$)")
_REMARK = re.compile(r"\([?!]+\)")

_INDIRECT = re.compile(INDIRECT_QUESTION, re.IGNORECASE)
_QUESTION_BEGINS = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in QUESTION_BEGINS.items()}
_QUESTION_ASKED = {language: re.compile(rf"[.,!][\"”»'’]?\s{pattern}", re.IGNORECASE) for language, pattern in QUESTION_ASKED.items()}

_BRACKET = re.compile(r"[()\[\]{}]")
# "a)" and "1)" number the items of a list, ":)" is a smile.
_NOT_A_BRACKET = re.compile(r"(?:(?:^|(?<=[\s(;,.:]))(?:\w{1,2}|\d{1,3}|[ivx]{1,5})\))|[:;]\s?-?\s?[()](?!\w)")
_BRACKETED = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Chinese and Japanese write these marks wide, Arabic turns its question mark.
_PLAIN = str.maketrans("（）［］｛｝？！؟", "()[]{}?!?")
_OTHER_SCRIPTS = re.compile("[（）［］｛｝？！؟]")
_ANY_BRACKET = re.compile(r"[()\[\]{}（）［］｛｝]")


def _is_in_a_name(pairing: Pairing, mark: re.Match[str]) -> bool:
    """Whether an inverted mark begins a word or two that the Spanish has, too, in the middle of its sentence: the magazine ¡Hola!"""
    named = _MARKED_NAME.match(mark.string, mark.start())
    return named is not None and pairing.spanish.find(named[0]) > 0


def _question(pairing: Pairing) -> Iterator[Finding]:
    for side in Side:
        language = pairing.languages.language_of(side)
        leaked = _INVERTED.search(pairing.text(side)) if language == Language.ENGLISH else None
        if leaked is not None and not _is_in_a_name(pairing, leaked):
            message = f"“{leaked[0]}” is a Spanish mark, left in the English"
            yield pairing.finding("question", Severity.WARNING, message, {side: leaked.span()})
    if not NO_QUESTION_MARK.isdisjoint((pairing.languages.source, pairing.languages.target)):
        return
    texts = {side: _plain_marks(pairing.text(side), pairing.languages.language_of(side)) for side in Side}
    for mark in "?!":
        if any(mark in texts[side] for side in Side):
            plain = {side: _REMARK.sub(_blank, _ADDRESS.sub(_blank, texts[side])) for side in Side}
            asking = [side for side in Side if mark in plain[side]]
            if len(asking) == 1:
                yield _lost_mark(pairing, plain, asking[0], mark)
                return


def _plain_marks(text: str, language: str) -> str:
    """The text with “?”, “!” and brackets as in Spanish and English in place of what other scripts have."""
    if language in QUESTION_MARKS:
        text = text.translate(dict.fromkeys(map(ord, QUESTION_MARKS[language]), "?"))
    return text.translate(_PLAIN) if _OTHER_SCRIPTS.search(text) else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _lost_mark(pairing: Pairing, texts: Mapping[Side, str], side: Side, mark: str) -> Finding:
    """A finding for a question or exclamation mark that only one side has."""
    final = {one: _FINAL.search(texts[one]) for one in Side}
    own, other = final[side], final[side.other]
    spans: dict[Side, Span | None] = {side: _asked(texts[side], mark), side.other: None if other is None else other.span()}
    # Where one text ends in the mark and the other in another mark it is plain that something was lost.
    plain = own is not None and mark in own[0] and other is not None and not _INDIRECT.search(texts[side.other])
    severity = Severity.WARNING if mark == "?" and (plain or _is_direct(pairing, texts, side.other)) else Severity.INFO
    names = {one: language_name(pairing.languages.language_of(one)) for one in Side}
    if mark == "?":
        message = f"the {names[side]} asks a question here, the {names[side.other]} does not"
    else:
        message = f"the exclamation mark of the {names[side]} is missing from the {names[side.other]}"
    return pairing.finding("question", severity, message, spans)


def _asked(text: str, mark: str) -> Span:
    """What the first question or exclamation mark ends: from its opening mark, else from the word before it."""
    end = text.index(mark)
    opening = text.rfind(_INVERTED_OF[mark], 0, end)
    start = end
    while start > 0 and not _is_word(text[start - 1]):
        start -= 1
    first = start
    while first > 0 and _is_word(text[first - 1]):
        first -= 1
    if opening >= 0 and (opening < first or first == start == opening):
        return opening, end + 1
    last = end
    while last + 1 < len(text) and not _is_word(text[last + 1]):
        last += 1
    last = text.rindex(mark, end, last + 1)
    while text[first].isspace():
        first += 1
    return first, last + 1


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _is_direct(pairing: Pairing, texts: Mapping[Side, str], side: Side) -> bool:
    """Whether the side without the mark asks by its words: it, or a quotation in it, begins as questions do, or somebody asked it."""
    if not pairing.languages.has_tables:
        return False
    language, text = Language(pairing.languages.language_of(side)), texts[side]
    if _QUESTION_ASKED[language].search(text):
        return True
    return any(_is_beginning(text, match.start()) for match in _QUESTION_BEGINS[language].finditer(text))


def _is_beginning(text: str, place: int) -> bool:
    """Whether a sentence or quotation begins at a place, with quotation marks, brackets and spaces before it."""
    start = place
    while start > 0 and (text[start - 1].isspace() or text[start - 1] in "(\"“«'‘"):
        start -= 1
        if not text[start].isspace():
            return True
    if start == 0:
        return True
    return text[start - 1] in "”»:" or (text[start - 1] in ".…" and start < place)


def _brackets(text: str, language: str) -> Sequence[Mark]:
    text = _plain_marks(text, language)
    if _BRACKET.search(text) is None:
        return ()
    balanced = text.count("(") == text.count(")")
    plain = text if balanced else _NOT_A_BRACKET.sub(_without_bracket, text)
    return [Mark(match.span(), Direction.OPENING if match[0] in "([{" else Direction.CLOSING) for match in _BRACKET.finditer(plain)]


def _without_bracket(match: re.Match[str]) -> str:
    """Spaces in place of what is no bracket; "(a)" keeps its brackets."""
    numbered = match[0][-1] == ")" and match.string[match.start() - 1 : match.start()] == "("
    return match[0] if numbered else " " * len(match[0])


def _bracket(document: Document) -> Callable[[Pairing], Iterable[Finding]]:
    unpaired = find_unpaired(document, _brackets).marks
    places = {unit.number: place for place, unit in enumerate(document.bitext.units)}

    def find(pairing: Pairing) -> Iterator[Finding]:
        here = {side: _ANY_BRACKET.search(pairing.text(side)) is not None for side in Side}
        if not any(here.values()):
            return
        alone = {side: unpaired[side].get(places[pairing.unit.number]) for side in Side}
        sides = [side for side in Side if alone[side] is not None]
        if len(sides) == 1:
            mark = alone[sides[0]]
            if mark is not None:
                yield pairing.finding("bracket", Severity.WARNING, _bracket_message(pairing, sides[0], mark), {sides[0]: mark.span})
        elif here[Side.SOURCE] != here[Side.TARGET]:
            yield from _lost_bracket(pairing, Side.SOURCE if here[Side.SOURCE] else Side.TARGET)

    return find


def _bracket_message(pairing: Pairing, side: Side, mark: Mark) -> str:
    what = "is never closed" if mark.direction == Direction.OPENING else "was never opened"
    return f"the bracket “{pairing.text(side)[slice(*mark.span)]}” {what}"


def _lost_bracket(pairing: Pairing, side: Side) -> Iterator[Finding]:
    remark = _BRACKETED.search(_plain_marks(pairing.text(side), pairing.languages.language_of(side)))
    if remark is not None and _WORD.search(remark[0]):
        names = {one: language_name(pairing.languages.language_of(one)) for one in Side}
        message = f"brackets in the {names[side]} only; see whether the {names[side.other]} says what is in them"
        yield pairing.finding("bracket", Severity.INFO, message, {side: remark.span()})


CHECKS = (
    Check(
        "question",
        Severity.WARNING,
        "A question or exclamation was lost or added",
        "One text asks and the other does not, or a Spanish opening mark was left in the English. What may have become an indirect "
        "question, and exclamation marks, are information. Example: «¿Qué pasó?» became “What happened.”",
        find=_question,
    ),
    Check(
        "bracket",
        Severity.WARNING,
        "A bracket is missing",
        "A bracket is opened and not closed, or the reverse, on one side only. A remark in brackets that is without them on the other side "
        "is information. Example: «la norma (aprobada en mayo)» became “the rule (passed in May”.",
        prepare=_bracket,
    ),
)
