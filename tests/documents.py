"""Small documents made for tests: ODT and EPUB as archives, PDF written by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple

ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table", "style", "drawing")
)


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file with these members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in members.items():
            # The kind of a book or an OpenDocument file stands at its beginning as it is.
            written.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return stream.getvalue()


def odt(body: str, *, styles: str = "", margins: str = "", title: str = "") -> bytes:
    """An OpenDocument text with paragraphs and styles in XML."""
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    pages = f"<office:document-styles {ODF}><office:master-styles><style:master-page>{margins}</style:master-page></office:master-styles>"
    meta = f'<office:document-meta {ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></office:document-meta>'
    return archive({"content.xml": content, "styles.xml": f"{pages}</office:document-styles>", "meta.xml": meta})


def epub(*bodies: str, more: Mapping[str, str | bytes] | None = None, nav: str = "") -> bytes:
    """A book with documents of these bodies."""
    page = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body>{}</body></html>'
    items = "".join(f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(bodies)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(bodies)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Un libro</dc:title>'
        f'</metadata><manifest>{items}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>'
        f'<spine><itemref idref="nav"/>{spine}<itemref idref="none"/></spine></package>'
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles>'
        "</container>"
    )
    members = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "OEBPS/book.opf": package}
    texts = {f"OEBPS/text/c {n}.xhtml": page.format(body) for n, body in enumerate(bodies)}
    return archive({**members, **texts, "OEBPS/nav.xhtml": page.format(nav), **(more or {})})


class Text(NamedTuple):
    """A line on a page: place in points from the lower left corner, size, words."""

    x: float
    y: float
    size: float
    words: str
    is_bold: bool = False


def column(x: float, y: float, lines: Sequence[str], *, size: float = 10, pitch: float = 12) -> list[Text]:
    """Lines one below the other, from y downwards."""
    return [Text(x, y - n * pitch, size, words) for n, words in enumerate(lines)]


def pdf(*pages: Sequence[Text], pictures: bool = False, encrypted: bool = False, packed: tuple[bytes, str] | None = None) -> bytes:
    """A PDF file with these lines, 400 points wide and 500 high. `pictures`: a picture at the foot of each page; `packed`: bytes in
    place of what pages show, with the names of their filters.
    """
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    for number, name in ((3, "Helvetica"), (4, "Helvetica-Bold")):
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode())
        assert len(objects) == number
    gray = b"/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1"
    picture = b"<< /Type /XObject /Subtype /Image " + gray + b" >>\nstream\n\x80\nendstream"
    objects.append(picture)
    kids = []
    for texts in pages:
        drawn = [b"q 100 0 0 60 40 100 cm /I Do Q"] if pictures else []
        for text in texts:
            words = text.words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            font = "B" if text.is_bold else "F"
            drawn.append(f"BT /{font} {text.size} Tf {text.x} {text.y} Td (".encode() + words + b") Tj ET")
        stream, filters = packed or (b"\n".join(drawn), "")
        objects.append(f"<< /Length {len(stream)} {filters} >>\nstream\n".encode() + stream + b"\nendstream")
        resources = "<< /Font << /F 3 0 R /B 4 0 R >> /XObject << /I 5 0 R >> >>"
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /Resources {resources} /Contents {len(objects)} 0 R >>"
        objects.append(page.encode())
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    content, offsets = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        offsets.append(len(content))
        content += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    entry = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'00' * 32}> /P -4 >> /ID [<00><00>]" if encrypted else ""
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {entry} >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode() + trailer.encode()
