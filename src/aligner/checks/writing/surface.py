"""What can be seen without understanding: spacing, repeated words, damaged characters, addresses. Works on any pair of languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Pairing
from aligner.languages.codes import language_name
from aligner.languages.pair import LanguagePair, Side
from aligner.languages.typography import ACCENTED_A, BLANK_BEFORE_MARKS, LATIN_LETTERS, MAY_REPEAT, SOUNDS

__all__ = ["CHECKS", "spacing_faults"]

_SPACING = re.compile(
    r"(?P<double>(?<=\S)(?:[ \u00a0]{2,})(?=\S))"
    r"|(?P<before>(?<=[^\W_])[ \u00a0]+[,;.:!?](?=\s|$))"
    rf"|(?P<after>(?<=[a-zß-öø-ÿ]{{2}}[,;:!?])(?=[{LATIN_LETTERS}]{{2}}))"
)

_REPEATED = re.compile(r"(?<![\w'’-])([^\W\d_]+)\s+\1(?![\w'’-])", re.IGNORECASE)
_EMPHASIS = re.compile(r"(?<![\w'’-])([^\W\d_]+),\s+\1(?![\w'’-])", re.IGNORECASE)

_CONTINUATION = "\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bf«»€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_NEVER_QUOTES = _CONTINUATION.translate(dict.fromkeys(map(ord, "‘’“”‹›«»")))
_MOJIBAKE = re.compile(
    rf"Ã[{_CONTINUATION}]|Â[\u0080-\u00bf](?![a-z])|â€[{_CONTINUATION}\s]?|ï»¿|ï¿½|\ufffd"
    # Letters of Central Europe, and of other alphabets: a quotation mark at the end of a word may be one.
    rf"|[ÄÅ](?:[{_NEVER_QUOTES}]|[{_CONTINUATION}](?=[^\W\d_]))"
    rf"|(?:[ÎÏÐÑ][{_CONTINUATION}]){{2,}}"
    rf"|(?<=[a-záéíóú])\?(?=[a-záéíóú])"
)
# In languages that have these letters they may be the last of a word in capitals: «MANHÃ».
_LAST_CAPITAL = re.compile(r"(?<=[^\W\d_a-zß-öø-ÿ])[ÃÂ][\u00a0«»‘’“”‹›…—–](?![^\W\d_])")
# Windows' own quotation marks and dashes, read as Latin-1: invisible, and nothing but typography is lost.
_CONTROL = re.compile("[\u0080-\u009f]")
_ENTITY = re.compile(r"&(?:amp|quot|apos|lt|gt|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,5}|[aeiouAEIOU]acute|[nN]tilde|iexcl|iquest);")

_ADDRESS = re.compile(
    r"(?P<mail>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>«»“”\"]+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|gob|gov|edu|eu)(?:\.[a-z]{2})?(?:/[^\s<>«»“”\"]*)?(?![.-]*\w))"
    r"|(?P<handle>(?<![\w@/.])@\w{2,})"
    r"|(?P<hashtag>(?<![\w#&/])\#[^\W\d_]\w+)",
    re.IGNORECASE,
)
_MAY_HAVE_ADDRESS = re.compile(r"[@#]|://|www\.|\.(?:com|org|net|info|gob|gov|edu|eu)\b", re.IGNORECASE)
# What an address may have for its language or country.
_LANGUAGE_PARTS = frozenset({"es", "en", "spa", "eng", "esp", "ing", "espanol", "english", "spanish", "ingles", "mx", "us", "uk", "int"})
_NOUNS = {"mail": "e-mail address", "url": "web address", "handle": "handle", "hashtag": "hashtag"}


def _spacing(pairing: Pairing) -> Iterator[Finding]:
    for side in Side:
        found = next(spacing_faults(pairing.text(side), pairing.languages.language_of(side)), None)
        if found is not None:
            yield _spacing_finding(pairing, side, found)


def spacing_faults(text: str, language: str) -> Iterator[re.Match[str]]:
    """Blanks that are wrong: groups `double` (several in a row), `before` (a mark, which it ends with), `after` (a mark has none)."""
    for found in _SPACING.finditer(text):
        if not (found.lastgroup == "before" and found[0][-1] in ";:!?" and language in BLANK_BEFORE_MARKS):
            yield found


def _spacing_finding(pairing: Pairing, side: Side, found: re.Match[str]) -> Finding:
    start, end = found.span()
    if found.lastgroup == "double":
        message = "two spaces in a row"
    elif found.lastgroup == "before":
        message = f"a space before “{found[0][-1]}”"
    else:
        message = f"no space after “{found.string[start - 1]}”"
        start, end = start - 1, end + 1
    return pairing.finding("spacing", Severity.INFO, message, {side: (start, end)})


def _repeated(pairing: Pairing) -> Iterator[Finding]:
    found = {side: [match for match in _REPEATED.finditer(pairing.text(side)) if _is_slip(match, pairing, side)] for side in Side}
    for side in Side:
        if not found[side] or found[side.other] or _EMPHASIS.search(pairing.text(side.other)):
            continue
        known = pairing.languages.language_of(side) in MAY_REPEAT
        there = {match[1].lower() for match in _REPEATED.finditer(pairing.text(side.other))}
        for match in found[side]:
            if match[1].lower() in there:
                continue  # «Plan Plus Plus», "plan plus plus"
            severity = Severity.WARNING if known and side is Side.TARGET else Severity.INFO
            yield pairing.finding("repeated-word", severity, f"“{match[1]}” is there twice in a row", {side: match.span()})


def _is_slip(match: re.Match[str], pairing: Pairing, side: Side) -> bool:
    first, word = match[0][0], match[1].lower()
    second = match[0].split()[-1]
    named = second[0].isupper() and first.isupper()  # Duran Duran
    gate = second.isupper() and len(second) > 1  # «and AND»
    usual = word in SOUNDS or word in MAY_REPEAT.get(pairing.languages.language_of(side), ())
    return not (usual or named or gate)


def _mojibake(pairing: Pairing) -> Iterator[Finding]:
    for side in Side:
        text = pairing.text(side)
        found = _damage(text, accented=not ACCENTED_A.isdisjoint((pairing.languages.source, pairing.languages.target)))
        if found is None:
            continue
        words = {_word_around(text, match.span()) for match in found.re.finditer(text)}
        severity, message = _damage_message(found)
        if len(words) > 1 and found.re is not _CONTROL:
            message += f" (in {len(words)} words)"
        yield pairing.finding("mojibake", severity, message, {side: _word_around(text, found.span())})


def _damage(text: str, *, accented: bool) -> re.Match[str] | None:
    """The first damaged characters of a text. `accented`: one of the languages has the letters Ã or Â."""
    found = _MOJIBAKE.search(text)
    if found is not None and accented:
        found = next((match for match in _MOJIBAKE.finditer(text) if not _LAST_CAPITAL.match(text, match.start())), None)
    if found is not None and found[0] == "?" and re.search(r"[./=]", text[slice(*_word_around(text, found.span()))][:-1]):
        found = None  # the question mark of an address
    if found is None and "&" in text:
        found = _ENTITY.search(text)
    return found or (None if text.isascii() else _CONTROL.search(text))


def _damage_message(found: re.Match[str]) -> tuple[Severity, str]:
    if found.re is _CONTROL:
        return Severity.INFO, "an invisible control character, left by a quotation mark or dash in the wrong encoding"
    if found.re is _ENTITY:
        return Severity.WARNING, f"“{found[0]}” is markup: it should be the character itself"
    severity = Severity.WARNING if found[0] == "?" else Severity.ERROR
    return severity, "damaged characters: the text was read in the wrong encoding"


def _word_around(text: str, span: Span) -> Span:
    start, end = span
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _url(pairing: Pairing) -> Iterator[Finding]:
    if not any(_MAY_HAVE_ADDRESS.search(pairing.text(side)) for side in Side):
        return
    found = {side: [(match, *_canonical(match)) for match in _ADDRESS.finditer(pairing.text(side))] for side in Side}
    counts = {side: Counter(canonical for _, _, canonical in entries) for side, entries in found.items()}
    # Handles that a tokenizer tore apart («@ name») count as there.
    joined = {side: "".join(pairing.text(side).lower().split()) for side in Side}
    source, target = (
        [entry for entry in found[side] if counts[side.other][entry[2]] == 0 and entry[2] not in joined[side.other]] for side in Side
    )
    for match, kind, canonical in source:
        other = next((entry for entry in target if entry[1] == kind), None)
        if other is None:
            message = f"the {_NOUNS[kind]} {match[0]} is missing from the translation"
            yield pairing.finding("url", _severity(kind), message, {Side.SOURCE: match.span()})
            continue
        target.remove(other)
        if kind == "url" and _is_same_page(canonical, other[2], pairing.languages):
            continue
        message = f"the {_NOUNS[kind]} is {match[0]} in the source and {other[0][0]} in the translation"
        yield pairing.finding("url", _severity(kind), message, {Side.SOURCE: match.span(), Side.TARGET: other[0].span()})
    for match, kind, _ in target:
        message = f"the {_NOUNS[kind]} {match[0]} is not in the source"
        yield pairing.finding("url", _severity(kind), message, {Side.TARGET: match.span()})


def _is_same_page(one: str, other: str, languages: LanguagePair) -> bool:
    """Whether two addresses may be one page in two languages: `sitio.example/es/agua` and `sitio.example/en/water`."""
    names = {languages.source, languages.target, *(language_name(code).lower() for code in (languages.source, languages.target))}
    parts = [re.split(r"[./]", address) for address in (one, other)]
    plain = [[part for part in own if part not in _LANGUAGE_PARTS | names] for own in parts]
    named = all(len(own) > len(rest) for own, rest in zip(parts, plain, strict=True))
    sites = [address.split("/")[0].split(".")[-2:] for address in (one, other)]
    return plain[0] == plain[1] or (named and sites[0] == sites[1])


def _severity(kind: str) -> Severity:
    return Severity.INFO if kind == "hashtag" else Severity.WARNING


def _canonical(match: re.Match[str]) -> tuple[str, str]:
    """Kind, and the address in lower case without what does not matter."""
    kind = match.lastgroup or "url"
    text = match[0].lower().rstrip(".,;:!?)'’/")
    if kind == "url":
        text = text.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return kind, text


CHECKS = (
    Check(
        "spacing",
        Severity.INFO,
        "Spacing",
        "Two spaces in a row, a space before a comma or full stop, no space after a mark. Where a language puts a space before some marks, "
        "as French does, it is left alone. Example: «dijo el juez , que» has a space before the comma.",
        find=_spacing,
    ),
    Check(
        "repeated-word",
        Severity.WARNING,
        "A word is there twice in a row",
        "The same word twice in a row on one side only; in the source it is information. Names (Duran Duran), emphasis and "
        "grammar (“that that”, “had had”, «nous nous») "
        "are left alone. Example: «de de la reunión», “the the meeting”.",
        find=_repeated,
    ),
    Check(
        "mojibake",
        Severity.ERROR,
        "Damaged characters",
        "Characters that come from reading text in the wrong encoding, replacement characters, question marks in place of accented "
        "letters, and markup such as «&quot;» in place of its character. Example: «aÃ±o» instead of «año».",
        find=_mojibake,
    ),
    Check(
        "url",
        Severity.WARNING,
        "An address, handle or hashtag differs",
        "A web address, e-mail address or handle is on one side only, or is another one. The page of the same site in the other language "
        "is not reported; hashtags are often translated, so that they are information. Example: «@agenciasur» became “@agenciasud”.",
        find=_url,
    ),
)
