"""Office files and books, which are ZIP archives of XML: checked before anything in them is used."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from lxml import etree

from aligner.errors import ArticleError

__all__ = ["DAMAGE", "checked_archive", "parsed", "refusing_damage"]

MOST_MEMBERS = 5_000
MOST_UNPACKED = 200_000_000
MOST_RATIO = 200
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    RuntimeError,
    NotImplementedError,
    OSError,
    EOFError,
    ValueError,
    OverflowError,
    IndexError,
    KeyError,
)
"""What reading a damaged archive raises; `zipfile` says NotImplementedError of a way of packing that it does not know."""
_ENTITY = tuple("<!ENTITY".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_MARKUP = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx")
_MACROS = ("vbaproject.bin", "vbadata.xml", "macrosheets/", "basic/script-lc.xml")
# Files of the older programs, and encrypted ones of the newer, are in a container of another kind.
_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def checked_archive(content: bytes, name: str, kind: str) -> zipfile.ZipFile:
    """The archive of an office file. `kind`: what it should be, such as DOCX. The parts that it has are safe to parse.

    Raises ArticleError for what is no archive, is encrypted, unpacks to too much, has macros, or declares entities.
    """
    if not content:
        raise ArticleError(f"{name}: empty; save it again from the program that made it")
    if content.startswith(_CONTAINER):
        raise ArticleError(f"{name}: encrypted with a password, or of an old program; save it as {kind} without a password")
    with refusing_damage(name, kind):
        archive = zipfile.ZipFile(BytesIO(content))
        members = archive.infolist()
        unpacked = sum(member.file_size for member in members)
        if len(members) > MOST_MEMBERS or unpacked > min(MOST_UNPACKED, MOST_RATIO * max(len(content), 1000)):
            raise ArticleError(
                f"{name}: unpacks to {unpacked // 1_000_000} MB in {len(members)} parts, which looks like an attack; refused"
            )
        for member in members:
            path = member.filename.lower()
            if member.flag_bits & 1:
                raise ArticleError(f"{name}: encrypted with a password; save it as {kind} without one")
            if any(macros in path for macros in _MACROS):
                raise ArticleError(f"{name}: has macros ({member.filename[:80]}); save it as {kind} without macros")
            if path.endswith(_MARKUP) and any(entity in archive.read(member) for entity in _ENTITY):
                raise ArticleError(f"{name}: declares XML entities, which looks like an attack; refused")
    return archive


@contextmanager
def refusing_damage(name: str, kind: str) -> Iterator[None]:
    """Meanwhile, an archive that turns out to be damaged raises ArticleError."""
    try:
        yield
    except ArticleError:
        raise
    except DAMAGE as error:
        reason = " ".join(str(error).split())[:200]
        what = f"{'an' if kind[0] in 'AEIOUX' else 'a'} {kind} file"
        raise ArticleError(f"{name}: not {what} that can be read ({reason}); save it again from the program that made it") from None


def parsed(content: bytes) -> etree._Element:
    """The root of a part, parsed without network and entities. Raises ValueError for what is no XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from None
