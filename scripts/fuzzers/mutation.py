"""Changing files at random, so that the same random numbers make the same file."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

__all__ = ["COMMON", "changed", "changed_text", "changed_zip"]

LONGEST = 60_000
"""Bytes of a changed file: large ones are slow, not more surprising."""
CHANGES = (1, 1, 1, 1, 2, 2, 3, 6)
"""How many changes a file may have: many break it so early that the rest of it is never looked at."""
COMMON = (
    *("", "\x00", "\ufeff", "\u200b", "\u00ad", "\u202e", "\u2028", "\x85", "\x1b[31m", "\x0c", "\r", "\r\n", "\n\n", "\t", "\u00a0"),
    *("e\u0301", "ñ", "n\u0303", "İ", "ß", "ﬁ", "²", "٣", "½", "€", "漢字", "👩\u200d👧", "\ud800", "\uffff", "\U0010ffff", "́" * 40),
    *("0", "-1", "1e999", "NaN", "Infinity", "9" * 30, "9" * 5000, "1.000.000,5", "3 mil 500", "12:61", "31/02/2024", "null", "true"),
    *("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "&amp;lt;", "&#0;", "&#xD800;", "<!--", "-->"),
    *("]]>", "<![CDATA[", "<?x", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "../../x", "/dev/zero", "con", "a" * 300, "(" * 300, "[" * 300),
    *(
        "¿",
        "¡",
        "«",
        "»",
        "“",
        "”",
        "'",
        '"',
        "…",
        "—",
        "EE. UU.",
        "p. m.",
        "Sr.",
        "J. L. N.",
        "No. 5",
        "http://a.b/c?d=é",
        "a@b.c",
        "=1+1",
    ),
)
"""What texts of any kind may hold and few do."""
_BYTES = (
    b"",
    b"\x00",
    b"\xff",
    b"\xfe\xff",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xc3",
    b"\xe2\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\x80\x93\x94",
)


def changed(content: bytes, random: Random, words: Sequence[str] = (), others: Sequence[bytes] = ()) -> bytes:
    """A file with a few changes. `words`: what files of its kind hold; `others`: such files, of which pieces may come in."""
    content = content[:LONGEST]
    tokens = [word.encode("utf-8", "surrogatepass") for word in (*words, *words, *COMMON)]
    for _ in range(random.choice(CHANGES)):
        content = random.choice(_CHANGES)(content, random, tokens, others)[:LONGEST]
    return content


def changed_text(text: str, random: Random, words: Sequence[str] = (), others: Sequence[str] = ()) -> str:
    """A text with a few changes, that is still a text."""
    tokens = (*words, *words, *COMMON)
    for _ in range(random.choice(CHANGES)):
        start, end = _slice(len(text), random)
        kind = random.randrange(7)
        if kind == 0:
            text = text[:start] + text[end:]
        elif kind == 1:
            text = text[:start] + random.choice(tokens) + text[start:]
        elif kind == 2:
            text = text[:start] + random.choice(tokens) + text[end:]
        elif kind == 3:
            text = text[:start] + text[start:end] * random.choice((2, 3, 20)) + text[end:]
        elif kind == 4:
            text = text[:start] + random.choice((str.upper, str.lower, str.swapcase, str.title))(text[start:end]) + text[end:]
        elif kind == 5 and others:
            other = random.choice(others)
            first, last = _slice(len(other), random)
            text = text[:start] + other[first:last] + text[start:]
        else:
            text = text[end:] + text[:end]
        text = text[:LONGEST]
    return text


def changed_zip(content: bytes, random: Random, change: Callable[[str, bytes], bytes]) -> bytes:
    """An archive of which a member was changed by `change` (name, content); sometimes names and the raw bytes are changed, too."""
    if random.random() < 0.2:
        return changed(content, random)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as copy:
        members = archive.infolist()
        chosen = random.choice(members)
        for member in members:
            data = archive.read(member)
            name = member.filename
            if member is chosen:
                if random.random() < 0.1:
                    continue
                data = change(name, data)
                if random.random() < 0.15:
                    name = random.choice(
                        (f"../{name}", f"/{name}", f"{name}\x00", name * 3, name.upper(), f"{name}/", "", "a\\b", members[0].filename)
                    )
            info = zipfile.ZipInfo(name, member.date_time)
            info.external_attr = random.choice((0o120777 << 16, 0o020666 << 16, 0)) if random.random() < 0.03 else member.external_attr
            info.compress_type = zipfile.ZIP_DEFLATED
            try:
                copy.writestr(info, data)
            except (ValueError, zlib.error):
                copy.writestr("x", data)
    return out.getvalue()


def _slice(length: int, random: Random) -> tuple[int, int]:
    start = random.randint(0, length)
    return start, min(length, start + random.choice((0, 1, 1, 2, 5, 5, 30, 30, 300, 3000)))


def _delete(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    start, end = _slice(len(content), random)
    return content[:start] + content[end:]


def _insert(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    start, _ = _slice(len(content), random)
    return content[:start] + random.choice(tokens) + content[start:]


def _replace(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    start, end = _slice(len(content), random)
    return content[:start] + random.choice(tokens) + content[end:]


def _repeat(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    start, end = _slice(len(content), random)
    return content[:start] + content[start:end] * random.choice((2, 3, 50, 500)) + content[end:]


def _flip(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    if not content:
        return content
    place = random.randrange(len(content))
    return content[:place] + bytes([content[place] ^ (1 << random.randrange(8))]) + content[place + 1 :]


def _raw(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    start, end = _slice(len(content), random)
    return content[:start] + random.choice((*_BYTES, random.randbytes(random.randint(1, 8)))) + content[end:]


def _move(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    start, end = _slice(len(content), random)
    place = random.randint(0, start)
    return content[:place] + content[start:end] + content[place:start] + content[end:]


def _splice(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    if not others:
        return content
    other = random.choice(others)
    start, _ = _slice(len(content), random)
    first, last = _slice(len(other), random)
    return content[:start] + other[first:last] + content[start:]


def _token_for_token(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    """One word of the kind for another, wherever it is."""
    there = [token for token in tokens if token and token in content]
    return content.replace(random.choice(there), random.choice(tokens), random.choice((1, 1, -1))) if there else content


def _truncate(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    return content[: random.randint(0, len(content))]


def _recode(content: bytes, random: Random, tokens: Sequence[bytes], others: Sequence[bytes]) -> bytes:
    encoding = random.choice(("utf-16", "utf-16-le", "utf-8-sig", "cp1252", "latin-1", "mac-roman", "utf-32"))
    return content.decode("utf-8", "replace").encode(encoding, "replace")


_GENTLE = (_delete, _insert, _replace, _move, _splice, _token_for_token)
_ROUGH = (_repeat, _flip, _raw, _truncate, _recode)
_CHANGES = (*_GENTLE * 3, *_ROUGH)
