"""Word files for tests, and what a reader sees in them."""

import io
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from lxml import etree

from aligner.articles import read_article
from aligner.bitext import Article, Bitext, Link, Unit
from aligner.formats.word.comments import W14, W15
from aligner.segmentation import segment_article

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="{W14}"'
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


def parts_of(content):
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def archive_of(parts):
    """A package of parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def with_parts(content, changed):
    """The package with other or more parts."""
    return archive_of({**parts_of(content), **changed})


def document_of(*paragraphs):
    """A small Word file whose paragraphs are XML, or text in one run."""
    body = "".join(one if one.startswith("<") else f"<w:p><w:r><w:t>{escape(one)}</w:t></w:r></w:p>" for one in paragraphs)
    kind, office = "application/vnd.openxmlformats", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = {"document": f"{kind}-officedocument.wordprocessingml.document.main+xml", "styles": TYPES.format("styles")}
    overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{one}"/>' for name, one in types.items())
    package = "http://schemas.openxmlformats.org/package/2006"
    members = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        f'"{kind}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/styles" '
        'Target="styles.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NS}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f'<w:styles {NS}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}')
    return stream.getvalue()


def bitext_of(content, findings, *, missing=()):
    """A bitext of the sentences of a Word file. `findings`: (number of the sentence, finding). `missing`: (before which sentence, text)."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.docx")
        path.write_bytes(content)
        target = segment_article(read_article(path, language="en"))
    texts = [f"Frase {number}." for number in range(len(target.segments) + len(missing))]
    source = segment_article(Article("a.txt", "es", "\n\n".join(texts), ()), presplit=False)
    units = []
    for number, segment in enumerate(target.segments):
        for before, text in missing:
            if before == number:
                units.append(Unit(len(units), Link((len(units),), ()), text, ""))
        own = tuple(finding for place, finding in findings if place == number)
        units.append(Unit(len(units), Link((len(units),), (number,)), f"Frase {number}.", segment.text, findings=own))
    return Bitext("a", source, target, tuple(units), engine="none", evidence=(), signature="")


def characters(document):
    """Each character of a document with the formatting of its run; what was deleted and what was inserted marked as such."""
    found = []
    for element in etree.fromstring(document).iter(f"{{{W}}}t", f"{{{W}}}delText", f"{{{W}}}tab", f"{{{W}}}br"):
        run = element.getparent()
        if run.tag != f"{{{W}}}r":
            continue
        properties = run.find(f"{{{W}}}rPr")
        formatting = b"" if properties is None else etree.tostring(properties, method="c14n")
        tracked = next((one.tag.rpartition("}")[2] for one in run.iterancestors(f"{{{W}}}ins", f"{{{W}}}del")), "")
        text = element.text or "" if element.tag.endswith(("}t", "}delText")) else "\t"
        found += [(character, formatting, tracked) for character in text]
    return found


def is_contained(original, result):
    """Whether a text has all bytes of another in their order, and others between them."""
    rest = iter(result)
    return all(byte in rest for byte in original)


def anchors(document):
    """The text between the marks of each comment, by its number, and the text before it."""
    found, open_now, before = {}, {}, ""
    for element in etree.fromstring(document).iter():
        name = element.tag.rpartition("}")[2]
        number = element.get(f"{{{W}}}id")
        if name == "commentRangeStart":
            open_now[number] = len(before)
        elif name == "commentRangeEnd":
            start = open_now.pop(number)
            found[number] = (before[start:], before[:start])
        elif name == "t":
            before += element.text or ""
    assert not open_now
    return found


def answered(content, answers, *, by="Ana"):
    """The file after somebody worked in Word. `answers`: number of the comment from 0 to (texts of answers, resolved)."""
    parts = parts_of(content)
    comments, extended = etree.fromstring(parts["word/comments.xml"]), etree.fromstring(parts["word/commentsExtended.xml"])
    own = list(comments)
    document = parts["word/document.xml"].decode()
    for number, (texts, is_done) in answers.items():
        comment = own[number]
        last = comment.get(f"{{{W}}}id")
        parent = list(comment)[-1].get(f"{{{W14}}}paraId")
        for one in extended:
            if one.get(f"{{{W15}}}paraId") == parent and is_done:
                one.set(f"{{{W15}}}done", "1")
        for text in texts:
            name = f"{0x10000000 + len(comments):08X}"
            # Word anchors an answer where the comment is that it answers.
            mark = f'<w:commentReference w:id="{last}"/></w:r>'
            document = document.replace(mark, f'{mark}<w:r><w:commentReference w:id="{9000 + len(comments)}"/></w:r>')
            last = str(9000 + len(comments))
            comments.append(
                etree.fromstring(
                    f'<w:comment {NS} w:id="{9000 + len(comments)}" w:author="{by}"><w:p w14:paraId="{name}"><w:r><w:t>{text}</w:t></w:r>'
                    "</w:p></w:comment>"
                )
            )
            extended.append(
                etree.fromstring(
                    f'<w15:commentEx xmlns:w15="{W15}" w15:paraId="{name}" w15:paraIdParent="{parent}" w15:done="{int(is_done)}"/>'
                )
            )
    changed = {
        "word/document.xml": document.encode(),
        "word/comments.xml": etree.tostring(comments),
        "word/commentsExtended.xml": etree.tostring(extended),
    }
    return with_parts(content, changed)
