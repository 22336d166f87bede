"""From an article's text to its segments, each with its place in the text and its kind.

Full stops that do not end a sentence are hidden before sentencex looks at a block; what it finds is then joined with the boundaries
that final marks before a capital make, and mended where a piece cannot stand alone.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
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
CAPTION_WORDS = 60
WINDOW = 4_000
"""Characters that the engine is given at once: its time grows with the square of what it is given."""

# Repetitions are possessive (`++`, `*+`) and start where a run starts, so that time grows with the length of the text and no faster.
_OPENING = "¿¡\"“«'‘(\\[—–-"
_CLOSING = "\"”»'’)\\]"
_UPPER = "A-ZÁÉÍÓÚÜÑÀÈÇÂÊÔ"
_BOUNDARY = re.compile(rf"(?<![.!?…])[.!?…]++[{_CLOSING}]*+\s++(?=[{_OPENING}]*+(?:\s?[{_UPPER}0-9]|(?<=[¿¡])))")
_ADDRESS = re.compile(
    r"(?i:https?://|www\.)\S+"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]+\.[\w.-]+"
    r"|(?<![\w-])[\w-]++\.(?:com|org|net|gob|gov|edu|mx|es|io|info|tv|co|uk|eu)\b(?![\"”»’'])\S*"
)
# The stop of a decimal, of an ordinal (1.º) and of a dateline: "(EFE).-", "Madrid.–".
_INSIDE = re.compile(r"(?<=\d)\.(?=\d|[ºª°]|[oa]\b)|(?<=\))\.(?=\s?[-—–])|\.(?=[-—–])")
# Patterns that begin with the stop itself are found fast.
_STOP = re.compile(r"\.(?=[\s,;)]|[^\W\d_]|$)")
_WORD_BEFORE = re.compile(rf"(?<![\w{HIDDEN}])[^\W\d_]{{1,9}}\Z")
_INITIAL = re.compile(rf"\.(?<=[{_UPPER}]\.)(?<![\w{HIDDEN}][{_UPPER}]\.)(?=\s?[{_UPPER}])")
_MAYBE_ADDRESS = re.compile(r"\.\w")
_NEXT_WORD = re.compile(rf"\s++[{_OPENING}]*+([^\W\d_]++)")
_NEXT_FIGURE = re.compile(r"\s++\d")
_ONLY_SPACE = re.compile(r"\s*+\Z")
_BLANK_LINE = re.compile(r"\n[^\S\n]*+\n\s*+")
_LIST_NUMBER = re.compile(r"\s*\(?\d{1,3}[.)]\s*")
_CREDIT = re.compile(
    r"\((?:(?:fotos?|fotograf[ií]as?|imagen|im[aá]genes|v[ií]deo|photos?|image|picture|file photo|cr[eé]dito|credit)\b"
    r"|(?:EFE|AFP|AP|Reuters|Getty|Notimex|Cuartoscuro|Xinhua|Europa Press)(?:\s?/\s?|\s(?:photo|foto)\b))[^()]{0,200}\)",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\s+(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|GMT|UTC|BST|CET)\b")
# Third person of the past tense with a capital: "Viajó a EE. UU. Recordó que…"
_PAST = re.compile(r"[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,}(?:ó|aron|ieron)")
# Abbreviations that are also words when they are not before a figure or in front of a name.
_WORDS_TOO = frozenset({"mar", "ed", "col", "c", "p", "n", "st", "est", "may", "sec"})
_OPENERS = re.compile(r"[«“‘(\[¿¡]{1,4}\s*+")
_SURROGATE = re.compile("[\ud800-\udfff]")
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
        if known == Kind.BODY and _is_credited_caption(text, spans):
            known = Kind.CAPTION
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
    # Blank lines part blocks, wherever they come from.
    blank = {m.end() for m in _BLANK_LINE.finditer(part)}
    boundaries = [m.end() for m in _BOUNDARY.finditer(hidden)]
    starts = sorted({0, *boundaries, *blank, *_engine_starts(hidden, boundaries, language)})
    pieces = [(a, b) for a, b in zip(starts, [*starts[1:], len(part)], strict=True) if part[a:b].strip()]
    return [_stripped(text, start + a, start + b) for a, b in _mended(part, hidden, pieces, blank)]


def _engine_starts(hidden: str, boundaries: Sequence[int], language: str) -> Iterator[int]:
    """Where the engine lets sentences start. A start that follows no white space is inside a token, or behind an opening quotation mark."""
    import sentencex

    # Lone surrogates cannot be handed to a compiled library.
    safe = hidden if hidden.isascii() else _SURROGATE.sub("?", hidden)
    for begin, end in _windows(safe, boundaries):
        at = begin
        for piece in sentencex.segment(language, safe[begin:end]):
            if at > begin and safe[at - 1].isspace() and safe.startswith(piece, at):
                yield at
            at += len(piece)


def _windows(text: str, boundaries: Sequence[int]) -> Iterator[Span]:
    """Stretches of bounded length that end at a boundary, else at white space, else anywhere."""
    begin = 0
    while len(text) - begin > WINDOW:
        limit = begin + WINDOW
        place = bisect_right(boundaries, limit)
        end = boundaries[place - 1] if place else 0
        if end <= begin:
            end = text.rfind(" ", begin, limit) + 1
        end = end if end > begin else limit
        yield begin, end
        begin = end
    yield begin, len(text)


def _hide(part: str, module: ModuleType) -> str:
    """The text, as long as before, with the full stops that end nothing hidden."""
    if "." not in part and "://" not in part:
        return part
    hidden = part
    if "@" in part or "://" in part or _MAYBE_ADDRESS.search(part):
        hidden = _ADDRESS.sub(lambda m: _dots_inside(m[0]), part)
    hidden = _INSIDE.sub(HIDDEN, hidden)
    hidden = _STOP.sub(lambda m: HIDDEN if _is_abbreviated(m, module) else ".", hidden)
    return _INITIAL.sub(HIDDEN, hidden)


def _dots_inside(address: str) -> str:
    """An address without its inner stops; marks at its end belong to the sentence."""
    core = address.rstrip(".,;:!?\"”»')")
    return re.sub(r"[.?!]", HIDDEN, core) + address[len(core) :]


def _is_abbreviated(stop: re.Match[str], module: ModuleType) -> bool:
    """Whether a stop belongs to the word before it, and ends no sentence."""
    text, after = stop.string, stop.end()
    before = _WORD_BEFORE.search(text, max(0, after - 11), after - 1)
    if before is None:
        return False
    written = before[0]
    word = written.lower()
    listed = word in module.TITLES or word in module.ABBREVIATIONS
    if not listed and len(word) > 3:
        return False
    following = _NEXT_WORD.match(text, after)
    starts_lower = following is not None and following[1][0].islower()
    if word in module.TITLES:
        # "no." and "mar." are words, too: they are abbreviations before a figure or in front of a name.
        is_word = not _NEXT_FIGURE.match(text, after) and (word == "no" or (word in _WORDS_TOO and written[0].islower()))
        return starts_lower or not is_word
    if listed or (len(word) == 1 and written.isupper()):
        if following is None:
            # "etc.," and "U.S." in front of the rest of the token; at the end of the text it is a full stop.
            return _ONLY_SPACE.match(text, after) is None
        return not _starts_sentence(word, following, module)
    return starts_lower


def _starts_sentence(word: str, following: re.Match[str], module: ModuleType) -> bool:
    """Whether the word after an abbreviation starts a sentence."""
    first = following[1]
    if not first[0].isupper() or _ZONE.match(following.string, following.start()):
        return False
    # Lists end in "etc.", and nothing that belongs to them follows.
    return word == "etc" or first.lower() in module.STARTERS or _PAST.fullmatch(first) is not None


def _mended(part: str, hidden: str, pieces: Sequence[Span], blank: Set[int]) -> list[Span]:
    """Pieces that cannot stand alone go to their neighbour, but never across a blank line."""
    mended: list[Span] = []
    is_opening = False
    for a, b in pieces:
        if mended and a not in blank and (is_opening or _continues(part, hidden, mended[-1], (a, b))):
            mended[-1] = (mended[-1][0], b)
        else:
            mended.append((a, b))
        # "« Nadie": an opening mark that stands apart waits for what it opens.
        is_opening = mended[-1][0] == a and _OPENERS.fullmatch(part[a:b].lstrip()) is not None
    return mended


def _continues(part: str, hidden: str, before: Span, piece: Span) -> bool:
    here = part[piece[0] : piece[1]].lstrip()
    core = here.lstrip("—–-\"'“”«»‘’()[]¿¡ ")
    if here[0] in ",;:" or (not any(c.isalnum() for c in here) and not _OPENERS.fullmatch(here)):
        return True
    if not core:
        return False
    # What comes before can be long: its end is enough.
    last = hidden[max(before[0], before[1] - 40) : before[1]].rstrip()
    if last.endswith(HIDDEN) or (before[1] - before[0] < 12 and _LIST_NUMBER.fullmatch(last)):
        return True
    # An aside of the narrator, or a sentence that goes on after a quotation.
    return core[0].islower() and here[0] not in "¿¡" and not re.match(r"[a-z]+[A-Z]", core)


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


def _is_credited_caption(text: str, spans: Sequence[Span]) -> bool:
    """Whether a block is one sentence and the credit of its picture: that is a caption, not a paragraph of the article."""
    if len(spans) != 2 or len(text.split()) > CAPTION_WORDS:
        return False
    start, end = spans[1]
    return _CREDIT.fullmatch(text[start:end].rstrip(".")) is not None


def _kind_of_block(text: str, before: Sequence[Segment], module: ModuleType) -> Kind:
    lowered, words = text.lower().lstrip("([ "), len(text.split())
    if re.match(rf"(?:{'|'.join(map(re.escape, module.CAPTION_WORDS))})\b[^:]{{0,40}}[:|/]", lowered) and words <= CAPTION_WORDS:
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
