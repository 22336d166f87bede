"""The parts of a DOCX file: which one is the document, which ones are its comments, and a new archive with some of them changed."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Mapping
from io import BytesIO

from lxml import etree

from aligner.articles.archives import DAMAGE, checked_archive, refusing_damage
from aligner.errors import ArticleError, FormatError
from aligner.formats.escaping import one_line

__all__ = ["COMMENTS", "COMMENTS_EXTENDED", "Package", "open_package"]

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OFFICE_DOCUMENT = f"{_RELATIONSHIPS}/officeDocument"
COMMENTS = f"{_RELATIONSHIPS}/comments"
COMMENTS_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_SAVED = re.compile(rb"<dcterms:modified[^>]{0,200}>((?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z)<")
_STRICT = b"http://purl.oclc.org/ooxml/"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


class Package:
    """A DOCX file that was checked. `document`: name of its main part; `related`: names of its other parts by kind, but for outside ones.

    `saved`: when it was last saved, as 2026-11-30T12:00:00Z; "" when it does not say so.
    """

    def __init__(self, content: bytes, archive: zipfile.ZipFile, name: str) -> None:
        """Raises FormatError for a file without a document."""
        self.content = content
        self.name = name
        self._archive = archive
        self._names = archive.namelist()
        if len(set(self._names)) != len(self._names):
            raise FormatError(f"{name}: has two parts of one name, which looks like an attack; save it again with Word or LibreOffice")
        main = self._targets("_rels/.rels", "").get(_OFFICE_DOCUMENT)
        if main is None or main not in self._names:
            raise FormatError(f"{name}: a DOCX file without a document; save it again from the program that made it")
        self.document = main
        folder, _, base = main.rpartition("/")
        self.saved = self._saved()
        self.relationships = f"{folder}/_rels/{base}.rels" if folder else f"_rels/{base}.rels"
        self.related = self._targets(self.relationships, folder)
        if _STRICT in self.part(main):
            raise FormatError(f"{name}: in the strict form of the format; save it as an ordinary Word document (.docx)")

    def _saved(self) -> str:
        """When the document was last saved, as 2026-11-30T12:00:00Z; "" when it does not say so."""
        name = self._targets("_rels/.rels", "").get(_CORE, "")
        found = _SAVED.search(self.part(name))
        return found[1].decode() if found is not None else ""

    def part(self, name: str) -> bytes:
        """The bytes of a part; none for one that is not there."""
        return self._read(name) if name in self._names else b""

    def _read(self, name: str) -> bytes:
        """The bytes of a part. Raises FormatError where the archive is damaged there: a picture that no text needed until now."""
        try:
            return self._archive.read(name)
        except DAMAGE as error:
            reason = one_line(str(error))[:200]
            raise FormatError(f"{self.name}: {name[:80]} is damaged ({reason}); save it again from the program that made it") from None

    def has(self, name: str) -> bool:
        """Whether there is a part of a name."""
        return name in self._names

    def root(self, name: str) -> etree._Element:
        """The parsed root of a part. Raises FormatError."""
        try:
            return etree.fromstring(self.part(name), _PARSER)
        except etree.XMLSyntaxError as error:
            raise FormatError(
                f"{self.name}: {name} is damaged ({one_line(error.msg or '')}); save it again from the program that made it"
            ) from None

    def _targets(self, relationships: str, folder: str) -> dict[str, str]:
        """The parts that a list of relationships names, by their kind; of several of a kind the first."""
        if relationships not in self._names:
            return {}
        found: dict[str, str] = {}
        for one in self.root(relationships):
            if not isinstance(one.tag, str) or one.get("TargetMode") == "External":
                continue
            target = one.get("Target", "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found.setdefault(one.get("Type", ""), path)
        return found

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """The archive with some parts changed or added; all others have the same bytes, and the order stays."""
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as written:
            for member in self._archive.infolist():
                # A member of its own, as writing changes it.
                info = zipfile.ZipInfo(member.filename, member.date_time)
                info.compress_type, info.external_attr, info.comment = member.compress_type, member.external_attr, member.comment
                written.writestr(info, changed[member.filename] if member.filename in changed else self._read(member.filename))
            for name, content in changed.items():
                if name not in self._names:
                    written.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
        return stream.getvalue()


def open_package(content: bytes, name: str) -> Package:
    """The parts of a DOCX file. Raises FormatError for one that is damaged or dangerous, as for articles."""
    try:
        archive = checked_archive(content, name, "DOCX")
        with refusing_damage(name, "DOCX"):
            return Package(content, archive, name)
    except FormatError:
        raise
    except ArticleError as error:
        raise FormatError(str(error)) from None
