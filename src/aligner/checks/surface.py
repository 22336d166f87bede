"""What can be seen without understanding: spacing, repeated words, damaged characters, addresses."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from aligner.bitext import Finding, Severity, Span
from aligner.checks.base import Check, Document, Pairing

__all__ = ["CHECKS"]

_SPACING = re.compile(
    r"(?P<double>(?<=\S)(?:[ \u00a0]{2,})(?=\S))"
    r"|(?P<before>(?<=[^\W_])[ \u00a0]+[,;.](?=\s|$)|(?<=[^\W_])[ \u00a0]+[:!?](?=\s|$))"
    r"|(?P<after>(?<=[a-záéíóúñ]{2}[,;:!?])(?=[A-Za-zÁÉÍÓÚÑáéíóúñ]{2}))"
)
_SPACING_MESSAGES = {"double": "two blanks in a row", "before": "a blank before the mark", "after": "no blank after the mark"}

_REPEATED = re.compile(r"(?<![\w'’-])([^\W\d_]+)\s+\1(?![\w'’-])", re.IGNORECASE)
_EMPHASIS = re.compile(r"(?<![\w'’-])([^\W\d_]+),\s+\1(?![\w'’-])", re.IGNORECASE)
# Words that may stand twice in a row: grammar, emphasis, sounds.
_MAY_REPEAT = frozenset(
    """
    that had her very no so bye ha he ho knock yes many much more far long really never blah tut now there well come please wow
    sí muy ya casi luego más mucho bien nunca hola adiós vamos ay ja je tan claro tic pum nos bla todo poco pues cuatro gran
    """.split()  # noqa: SIM905 - a list of words reads better as text
)

_CONTINUATION = "\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bf«»€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_NEVER_QUOTES = _CONTINUATION.translate(dict.fromkeys(map(ord, "‘’“”‹›«»")))
_MOJIBAKE = re.compile(
    rf"Ã[{_CONTINUATION}]|Â[\u0080-\u00bf](?![a-z])|â€[{_CONTINUATION}\s]?|ï»¿|ï¿½|\ufffd"
    # Letters of Central Europe, and of other alphabets: a quotation mark at the end of a word may be one.
    rf"|[ÄÅ](?:[{_NEVER_QUOTES}]|[{_CONTINUATION}](?=[^\W\d_]))"
    rf"|(?:[ÎÏÐÑ][{_CONTINUATION}]){{2,}}"
    rf"|(?<=[a-záéíóú])\?(?=[a-záéíóú])"
)
# Windows' own quotation marks and dashes, read as Latin-1: invisible, and nothing but typography is lost.
_CONTROL = re.compile("[\u0080-\u009f]")
_ENTITY = re.compile(r"&(?:amp|quot|apos|lt|gt|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,5}|[aeiouAEIOU]acute|[nN]tilde|iexcl|iquest);")

_ADDRESS = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>«»“”\"]+|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|gob|gov|edu|eu)(?:\.[a-z]{2})?(?:/[^\s<>«»“”\"]*)?(?![\w.-]*\w))"
    r"|(?P<handle>(?<![\w@/.])@\w{2,})"
    r"|(?P<hashtag>(?<![\w#&/])\#[^\W\d_]\w+)",
    re.IGNORECASE,
)
_MAY_HAVE_ADDRESS = re.compile(r"[@#]|://|www\.|\.(?:com|org|net|info|gob|gov|edu|eu)\b", re.IGNORECASE)
_LANGUAGE_PARTS = frozenset({"es", "en", "spa", "eng", "esp", "ing", "espanol", "english", "spanish", "ingles", "mx", "us", "uk", "int"})
_KIND = {"mail": "e-mail address", "url": "address", "handle": "handle", "hashtag": "hashtag"}


def _always(look: Callable[[Pairing], Iterable[Finding]]) -> Callable[[Document], Callable[[Pairing], Iterable[Finding]]]:
    """For checks that need to know nothing about the document."""
    return lambda document: look


def _spacing(pairing: Pairing) -> Iterator[Finding]:
    for number, text in enumerate((pairing.spanish, pairing.english)):
        found = _SPACING.search(text)
        if found is not None and found.lastgroup is not None:
            span = found.span() if found.lastgroup != "after" else (found.start() - 1, found.end() + 1)
            yield _on_side(pairing, "spacing", Severity.INFO, _SPACING_MESSAGES[found.lastgroup], number, span)


def _on_side(pairing: Pairing, check: str, severity: Severity, message: str, side: int, span: Span) -> Finding:
    spans = (span, None) if side == 0 else (None, span)
    return pairing.finding(check, severity, message, spanish=spans[0], english=spans[1])


def _repeated(pairing: Pairing) -> Iterator[Finding]:
    found = [[match for match in _REPEATED.finditer(text) if _is_slip(match)] for text in (pairing.spanish, pairing.english)]
    if bool(found[0]) != bool(found[1]):
        side = 0 if found[0] else 1
        if _EMPHASIS.search(pairing.english if side == 0 else pairing.spanish):
            return
        for match in found[side]:
            yield _on_side(pairing, "repeated-word", Severity.WARNING, f"the word “{match[1]}” stands twice", side, match.span())


def _is_slip(match: re.Match[str]) -> bool:
    first, word = match[0][0], match[1].lower()
    second = match[0].split()[-1]
    named = second[0].isupper() and first.isupper()  # Duran Duran
    gate = second.isupper() and len(second) > 1  # «and AND»
    return word not in _MAY_REPEAT and not named and not gate


def _mojibake(pairing: Pairing) -> Iterator[Finding]:
    for side, text in enumerate((pairing.spanish, pairing.english)):
        found = _MOJIBAKE.search(text)
        if found is not None and found[0] == "?" and re.search(r"[./=]", text[slice(*_word_around(text, found.span()))][:-1]):
            found = None  # the question mark of an address
        if found is None:
            found = (_ENTITY.search(text) if "&" in text else None) or (None if text.isascii() else _CONTROL.search(text))
        if found is not None:
            entity = found[0].startswith("&")
            message = "markup that was not turned into its character" if entity else "damaged characters: text read in the wrong encoding"
            words = {_word_around(text, match.span()) for match in found.re.finditer(text)}
            message += f" (in {len(words)} words)" if len(words) > 1 else ""
            severity = Severity.WARNING if entity or found[0] == "?" else Severity.ERROR
            if found.re is _CONTROL:
                severity, message = (
                    Severity.INFO,
                    "an invisible control character, as quotation marks and dashes in a wrong encoding leave it",
                )
            yield _on_side(pairing, "mojibake", severity, message, side, _word_around(text, found.span()))


def _word_around(text: str, span: Span) -> Span:
    start, end = span
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _url(pairing: Pairing) -> Iterator[Finding]:
    texts = pairing.spanish, pairing.english
    if not any(map(_MAY_HAVE_ADDRESS.search, texts)):
        return
    found = [[(match, *_canonical(match)) for match in _ADDRESS.finditer(text)] for text in texts]
    counts = [Counter(canonical for _, _, canonical in entries) for entries in found]
    # Handles that a tokenizer tore apart («@ name») count as there.
    joined = ["".join(text.lower().split()) for text in texts]
    missing = [[entry for entry in found[side] if counts[1 - side][entry[2]] == 0 and entry[2] not in joined[1 - side]] for side in (0, 1)]
    used: set[int] = set()
    for match, kind, canonical in missing[0]:
        other = next((k for k, entry in enumerate(missing[1]) if k not in used and entry[1] == kind), None)
        if other is None:
            yield _on_side(pairing, "url", _severity(kind), f"this {_KIND[kind]} is on one side only", 0, match.span())
            continue
        used.add(other)
        partner, _, partner_canonical = missing[1][other]
        if kind == "url" and _is_same_page(canonical, partner_canonical):
            continue
        severity = Severity.INFO if kind == "hashtag" else Severity.WARNING
        message = f"the {_KIND[kind]} is another one"
        yield pairing.finding("url", severity, message, spanish=match.span(), english=partner.span())
    for k, (match, kind, _) in enumerate(missing[1]):
        if k not in used:
            yield _on_side(pairing, "url", _severity(kind), f"this {_KIND[kind]} is on one side only", 1, match.span())


def _is_same_page(spanish: str, english: str) -> bool:
    """Whether two addresses may be one page in two languages: `sitio.example/es/agua` and `sitio.example/en/water`."""
    parts = [re.split(r"[./]", address) for address in (spanish, english)]
    plain = [[part for part in own if part not in _LANGUAGE_PARTS] for own in parts]
    named = all(len(own) > len(rest) for own, rest in zip(parts, plain, strict=True))
    sites = [address.split("/")[0].split(".")[-2:] for address in (spanish, english)]
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
        "Spacing and typography",
        "Two blanks in a row, a blank before a comma or stop, no blank after a mark. Example: «dijo el juez , que» has a blank before "
        "the comma.",
        start=_always(_spacing),
    ),
    Check(
        "repeated-word",
        Severity.WARNING,
        "A word stands twice in a row",
        "The same word twice in a row on one side only. Names («Duran Duran»), emphasis and grammar («that that», «had had») are left "
        "alone. Example: «de de la reunión», «the the meeting».",
        start=_always(_repeated),
    ),
    Check(
        "mojibake",
        Severity.ERROR,
        "Damaged characters",
        "Characters that come from reading text in the wrong encoding, replacement characters, question marks in place of accented "
        "letters, and markup such as «&quot;» that was not turned into its character. Example: «aÃ±o» instead of «año».",
        start=_always(_mojibake),
    ),
    Check(
        "url",
        Severity.WARNING,
        "An address, handle or hashtag differs",
        "Web addresses, e-mail addresses and handles that are on one side only or differ. Another page of the same site is in order, as "
        "sites have a page per language; hashtags are often translated, so that they are information. Example: «@agenciasur» rendered "
        "as «@agenciasud».",
        start=_always(_url),
    ),
)
