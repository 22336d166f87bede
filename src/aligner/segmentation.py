"""From an article's text to its segments, each with its place in the text and its kind.

Full stops that do not end a sentence are hidden before sentencex looks at a block; what it finds is then joined with the boundaries
that final marks before a capital make, and mended where a piece cannot stand alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import ModuleType

from aligner import languages
from aligner.bitext import Article, Kind, Segment

__all__ = ["segment_article", "segment_text"]

Span = tuple[int, int]

HIDDEN = "\u2024"  # ONE DOT LEADER: stands in for a full stop that ends nothing
LEAST_REPEAT_WORDS = 8
"""Words from which a repeated sentence counts as a repeat."""
BYLINE_WORDS = 14

_OPENING = "¿¡\"“«'‘(\\[—–-"
_CLOSING = "\"”»'’)\\]"
_UPPER = "A-ZÁÉÍÓÚÜÑÀÈÇÂÊÔ"
_BOUNDARY = re.compile(rf"[.!?…]+[{_CLOSING}]*\s+(?=[{_OPENING}]*\s?[{_UPPER}0-9¿¡])")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|\b[\w-]+\.(?:com|org|net|gob|gov|edu|mx|es|io)\b\S*", re.IGNORECASE)
_ORDINAL = re.compile(r"\d\.(?=[ºª°oa]\b|[ºª°])")
_ABBREVIATED = re.compile(rf"(?<![\w{HIDDEN}])([^\W\d_]+)\.(?=(\s+|,|;|\)|[^\W\d_]|$))")
_DATELINE = re.compile(r"(?<=\))\.(?=\s?[-—–])|\.(?=[-—–])")
_INITIAL = re.compile(rf"(?<![\w{HIDDEN}])([{_UPPER}])\.(?=\s?[{_UPPER}])")
_NUMBER = re.compile(r"(?<=\d)\.(?=\d)")
_LIST_NUMBER = re.compile(r"^\s*\(?\d{1,3}[.)]\s*$")
_CREDIT = re.compile(
    r"\((?:fotos?|fotograf[ií]as?|imagen|im[aá]genes|v[ií]deo|photos?|image|picture|file photo|cr[eé]dito|credit)\b[^()]{0,200}\)",
    re.IGNORECASE,
)
_WEEKDAY_OR_ZONE = re.compile(r"\s+(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|GMT|UTC|BST|CET)\b")
# Abbreviations that are also words when they are not before a figure or in front of a name.
_WORDS_TOO = frozenset({"mar", "ed", "col", "c", "v", "p", "n", "st", "est", "may"})
_QUOTE_END = ("”", "»", '"')
_ATTRIBUTION = re.compile(rf"[—–-]\s?[{_UPPER}][^.!?]{{2,100}}$")


def segment_article(article: Article, *, presplit: bool = False) -> Article:
    """The article with its segments. `presplit`: each line is one segment, blank ones too, so that numbers are those of the lines.

    `text[start:end]` of every segment is its text; segments follow each other and leave out nothing but white space.
    """
    if presplit:
        return replace(article, segments=tuple(_with_repeats(_one_a_line(article.text))))
    blocks = _blocks(article)
    language = languages.get(article.language)
    segments: list[Segment] = []
    for paragraph, (start, end, kind) in enumerate(blocks):
        text = article.text[start:end]
        known = kind if kind != Kind.BODY else _kind_of_block(text, segments, language)
        spans = [(0, len(text))] if known == Kind.BYLINE else segment_text(text, article.language)
        for a, b in spans:
            piece = text[a:b]
            own = Kind.CAPTION if known == Kind.BODY and _CREDIT.fullmatch(piece.rstrip(".")) else known
            segments.append(Segment(piece, start + a, start + b, paragraph, own))
    return replace(article, segments=tuple(_with_repeats(segments)))


def _one_a_line(text: str) -> list[Segment]:
    lines = text.split("\n")
    segments, start = [], 0
    for line in lines[:-1] if lines[-1] == "" else lines:
        begin = start + len(line) - len(line.lstrip()) if line.strip() else start
        content = line.strip()
        segments.append(Segment(content, begin, begin + len(content)))
        start += len(line) + 1
    return segments


def _lines(text: str) -> Iterator[tuple[int, int, Kind]]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            begin = start + len(line) - len(line.lstrip())
            yield begin, begin + len(line.strip()), Kind.BODY
        start += len(line) + 1


def _blocks(article: Article) -> list[tuple[int, int, Kind]]:
    """The article's blocks and whatever text stands between them."""
    blocks, at = [], 0
    for start, end, kind in [*article.blocks, (len(article.text), len(article.text), Kind.BODY)]:
        blocks += [(at + a, at + b, k) for a, b, k in _lines(article.text[at:start])]
        if start < end:
            blocks.append((start, end, kind))
        at = max(at, end)
    return blocks


def segment_text(text: str, language: str) -> list[Span]:
    """Spans of the sentences of a text, in order; between them is only white space.

    Raises UsageError for a language that the library does not know.
    """
    module = languages.get(language)
    spans: list[Span] = []
    at = 0
    for credit in _CREDIT.finditer(text):
        spans += _sentences(text, at, credit.start(), language, module)
        end = credit.end() + (text[credit.end() : credit.end() + 1] == ".")
        spans.append((credit.start(), end))
        at = end
    spans += _sentences(text, at, len(text), language, module)
    return _joined_remains(text, spans)


def _sentences(text: str, start: int, end: int, language: str, module: ModuleType) -> list[Span]:
    part = text[start:end]
    if not part.strip():
        return []
    hidden = _hide(part, module)
    starts = sorted({0, *_engine_starts(hidden, language), *(m.end() for m in _BOUNDARY.finditer(hidden)), *_line_starts(part)})
    pieces = [(a, b) for a, b in zip(starts, [*starts[1:], len(part)], strict=True) if part[a:b].strip()]
    return [_stripped(text, start + a, start + b) for a, b in _mended(part, hidden, pieces)]


def _engine_starts(hidden: str, language: str) -> list[int]:
    import sentencex

    # Lone surrogates cannot be handed to a compiled library.
    safe = "".join("?" if "\ud800" <= c <= "\udfff" else c for c in hidden)
    starts, at = [], 0
    for piece in sentencex.segment(language, safe):
        found = safe.find(piece, at)
        if found < 0:
            continue
        starts.append(found)
        at = found + len(piece)
    return starts


def _line_starts(part: str) -> list[int]:
    """Blank lines part blocks, wherever they come from."""
    return [m.end() for m in re.finditer(r"\n[^\S\n]*\n\s*", part)]


def _hide(part: str, module: ModuleType) -> str:
    """The text, as long as before, with the full stops that end nothing hidden."""
    hidden = _ADDRESS.sub(lambda m: _dots_inside(m[0]), part)
    hidden = _NUMBER.sub(HIDDEN, hidden)
    hidden = _ORDINAL.sub(lambda m: m[0][:-1] + HIDDEN, hidden)
    hidden = _DATELINE.sub(HIDDEN, hidden)
    hidden = _ABBREVIATED.sub(lambda m: _hide_abbreviation(m, module), hidden)
    return _INITIAL.sub(rf"\1{HIDDEN}", hidden)


def _dots_inside(address: str) -> str:
    """An address without its inner stops; marks at its end belong to the sentence."""
    core = address.rstrip(".,;:!?\"”»')")
    return re.sub(r"[.?!]", HIDDEN, core) + address[len(core) :]


def _hide_abbreviation(match: re.Match[str], module: ModuleType) -> str:
    word, after = match[1].lower(), match.string[match.end() :]
    following = re.match(rf"\s+[{_OPENING}]*([^\W\d_]+)", after)
    starts_lower = bool(following and following[1][0].islower())
    if word in module.TITLES:
        # "no." and "mar." are words, too: they are abbreviations before a figure or in front of a name.
        figure = re.match(r"\s+\d", after)
        is_word = (word == "no" and not figure) or (word in _WORDS_TOO and not figure and match[1][0].islower())
        return match[0] if is_word and not starts_lower else match[1] + HIDDEN
    if word in module.ABBREVIATIONS or (len(word) == 1 and match[1].isupper()):
        zone = _WEEKDAY_OR_ZONE.match(after)
        ends = following is not None and following[1][0].isupper() and following[1].lower() in module.STARTERS and not zone
        dotted = len(word) <= 2 or starts_lower or (following is not None and not ends) or not after.strip()
        return match[1] + HIDDEN if dotted and not ends and after.strip() else match[0]
    return match[1] + HIDDEN if starts_lower and len(word) <= 3 else match[0]


def _mended(part: str, hidden: str, pieces: Sequence[Span]) -> list[Span]:
    """Pieces that cannot stand alone go to their neighbour."""
    mended: list[Span] = []
    for a, b in pieces:
        if mended and _continues(part, hidden, mended[-1], (a, b)):
            mended[-1] = (mended[-1][0], b)
        else:
            mended.append((a, b))
    return mended


def _continues(part: str, hidden: str, before: Span, piece: Span) -> bool:
    last, here = hidden[before[0] : before[1]].rstrip(), part[piece[0] : piece[1]].lstrip()
    if "\n" in part[before[1] - 1 : before[1]] and re.search(r"\n[^\S\n]*\n\s*$", part[before[0] : before[1]]):
        return False
    core = here.lstrip("—–-\"'“”«»‘’()[]¿¡ ")
    if not core or not any(c.isalnum() for c in here):
        return True
    if last.endswith(HIDDEN) or _LIST_NUMBER.match(last):
        return True
    # An aside of the narrator, or a sentence that goes on after a quotation.
    return core[0].islower() and here[0] not in "¿¡" and not re.match(r"[a-z]\w*[A-Z]", core)


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _joined_remains(text: str, spans: list[Span]) -> list[Span]:
    """Bits without a letter or figure, such as a lone stop after a credit, go to the segment before."""
    joined: list[Span] = []
    for a, b in spans:
        if joined and not any(c.isalnum() for c in text[a:b]):
            joined[-1] = (joined[-1][0], b)
        else:
            joined.append((a, b))
    return joined


def _kind_of_block(text: str, before: Sequence[Segment], module: ModuleType) -> Kind:
    lowered, words = text.lower().lstrip("([ "), len(text.split())
    if re.match(rf"(?:{'|'.join(map(re.escape, module.CAPTION_WORDS))})\b[^:]{{0,40}}[:|/]", lowered) and words <= 60:
        return Kind.CAPTION
    unfinished = not text.rstrip().endswith((".", "!", "?", "…", "”", "»", '"'))
    if words <= BYLINE_WORDS and unfinished and re.match(rf"(?:{'|'.join(map(re.escape, module.BYLINE_WORDS))})\b", lowered):
        return Kind.BYLINE
    if before and before[-1].text.rstrip().endswith(_QUOTE_END) and _ATTRIBUTION.fullmatch(text.strip()):
        return Kind.ATTRIBUTION
    return Kind.BODY


def _fold(text: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text).casefold()).split())


def _with_repeats(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Captions, credits and long sentences that stood before are marked, and so are all sentences of a repeated paragraph."""
    paragraphs: dict[int, list[int]] = {}
    for number, segment in enumerate(segments):
        paragraphs.setdefault(segment.paragraph, []).append(number)
    first_paragraph: dict[str, list[int]] = {}
    repeat_of: dict[int, int] = {}
    for numbers in paragraphs.values():
        text = " ".join(_fold(segments[n].text) for n in numbers)
        earlier = first_paragraph.setdefault(text, numbers)
        if earlier is not numbers and len(text.split()) >= LEAST_REPEAT_WORDS // 2 and len(earlier) == len(numbers):
            repeat_of |= dict(zip(numbers, earlier, strict=True))
    first: dict[str, int] = {}
    for number, segment in enumerate(segments):
        text = _fold(segment.text)
        long = segment.kind in (Kind.CAPTION, Kind.BYLINE) or len(text.split()) >= LEAST_REPEAT_WORDS
        earlier_number = first.setdefault(text, number)
        if long and text and earlier_number != number:
            repeat_of.setdefault(number, earlier_number)
        yield replace(segment, repeat_of=repeat_of[number]) if number in repeat_of else segment
