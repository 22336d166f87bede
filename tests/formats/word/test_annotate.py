"""Findings in Word files: at the words, with everything else as it was."""

import io
import random
import zipfile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each
from word_samples import W, anchors, answered, archive_of, bitext_of, characters, document_of, is_contained, parts_of, with_parts

from aligner.articles.docx import read_docx
from aligner.bitext import Finding, Severity
from aligner.checks.identity import identify
from aligner.errors import FormatError
from aligner.formats.word.annotate import annotate
from aligner.formats.word.decided import read_answers

MAY_CHANGE = {"word/document.xml", "word/comments.xml", "word/commentsExtended.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}


def finding(start=None, end=None, check="number", message="«3» became “4”"):
    return Finding(check, Severity.ERROR, message, None, None if start is None else (start, end))


def noted(content, findings, **options):
    missing = options.pop("missing", ())
    bitext = bitext_of(content, findings, missing=missing)
    return annotate(content, "a.docx", bitext, **options), bitext


def texts_at(result):
    return [text for text, _ in anchors(parts_of(result.content)["word/document.xml"]).values()]


def assert_untouched(content, result):
    """Only some parts changed, the document by insertions alone, and text and formatting not at all."""
    old, new = parts_of(content), parts_of(result.content)
    assert list(old) == [name for name in new if name in old]
    assert {name for name in new if old.get(name) != new[name]} <= MAY_CHANGE
    assert is_contained(old["word/document.xml"], new["word/document.xml"])
    assert characters(old["word/document.xml"]) == characters(new["word/document.xml"])
    assert read_docx(result.content, "b.docx").text == read_docx(content, "a.docx").text


SPLIT = (
    "<w:p><w:r><w:t>It cost 4 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>mil</w:t></w:r><w:proofErr w:type='spellStart'/>"
    "<w:r w:rsidR='00A1'><w:rPr><w:i/></w:rPr><w:t xml:space='preserve'>lion &amp; 5 euros. </w:t></w:r></w:p>"
)
CASES = [
    ("It cost 4 euros.", (8, 9), "4"),
    ("It cost 4 euros.", (0, 2), "It"),
    ("It cost 4 euros.", (10, 16), "euros."),
    ("It cost 4 euros.", (3, 3), ""),
    ("It cost 4 euros.", None, "It cost 4 euros."),
    (SPLIT, (8, 17), "4 million"),
    (SPLIT, (18, 21), "& 5"),
    (SPLIT, (10, 13), "mil"),
    ("<w:p><w:r><w:t>One\u00a0\u00a0two</w:t><w:tab/><w:t>three.</w:t></w:r></w:p>", (4, 13), "twothree"),
    ("<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two.</w:t></w:r></w:p>", (4, 7), "two"),
    ("<w:p><w:r><w:t>The cafe\u0301 is</w:t></w:r><w:r><w:t> co\u00adld.</w:t></w:r></w:p>", (4, 8), "cafe\u0301"),
    ("<w:p><w:hyperlink w:anchor='x'><w:r><w:t>See 4 here.</w:t></w:r></w:hyperlink></w:p>", (4, 5), "4"),
    ("<w:p><w:ins w:id='7' w:author='x'><w:r><w:t>See 4 here.</w:t></w:r></w:ins></w:p>", (4, 5), "4"),
    ("<w:p><w:r><w:t>See &#52; here.</w:t></w:r></w:p>", (4, 5), "4"),
    (
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>See 4 here.</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        "</w:p>",
        (5, 6),
        "4",
    ),
]


@each(("paragraph", "span", "words"), CASES)
def test_a_comment_stands_at_the_words(paragraph, span, words):
    content = document_of("First.", paragraph, "Last.")
    result, _ = noted(content, [(1, finding(*(span or ())))])
    assert texts_at(result) == [words] and result.comments == 1
    assert_untouched(content, result)
    docx.Document(io.BytesIO(result.content))


@pytest.mark.parametrize("written", [b"<![CDATA[See 4 here.]]>", b"See<!-- x --> 4 here."])
def test_text_that_cannot_be_cut_is_commented_as_a_whole(written):
    content = document_of("First.", "See 4 here.")
    document = parts_of(content)["word/document.xml"].replace(b"See 4 here.", written)
    content = with_parts(content, {"word/document.xml": document})
    result = annotate(content, "a.docx", bitext_of(document_of("First.", "See 4 here."), [(1, finding(4, 5))]))
    new = parts_of(result.content)["word/document.xml"]
    assert is_contained(document, new) and new.count(written) == 1
    docx.Document(io.BytesIO(result.content))


def test_places_of_every_kind():
    table = docx.Document()
    table.add_heading("A headline", 0)
    table.add_table(1, 2).cell(0, 1).text = "In a cell 3 houses."
    box = "<w:txbxContent><w:p><w:r><w:t>In a box 3 houses.</w:t></w:r></w:p></w:txbxContent>"
    from docx.oxml import parse_xml
    from word_samples import NS

    alternate = f"<mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    table.element.body.insert(2, parse_xml(f"<w:p {NS}><w:r><w:t>Before.</w:t></w:r><w:r>{alternate}</w:r></w:p>"))
    stream = io.BytesIO()
    table.save(stream)
    content = stream.getvalue()
    result, bitext = noted(content, [(number, finding()) for number in range(4)])
    assert [unit.target for unit in bitext.units] == ["A headline", "In a cell 3 houses.", "Before.", "In a box 3 houses."]
    # Word has no comments in a text box: it stands where the box is anchored.
    assert texts_at(result)[:3] == ["A headline", "In a cell 3 houses.", "Before."]
    document = parts_of(result.content)["word/document.xml"]
    assert b"commentRangeStart" not in document[document.index(b"txbxContent") : document.rindex(b"txbxContent")]
    assert_untouched(content, result)


def test_a_missing_sentence_is_where_it_should_stand():
    content = document_of("One is here. Two is here.", "Three is here.")
    result, _ = noted(content, [], missing=[(1, "Falta uno.")])
    assert result.comments == 0
    lost = finding(check="omission", message="this sentence is missing from the translation")
    bitext = bitext_of(content, [], missing=[(0, "a"), (1, "b"), (3, "c")])
    from dataclasses import replace

    bitext = bitext.with_units(tuple(replace(unit, findings=(lost,)) if not unit.target else unit for unit in bitext.units))
    result = annotate(content, "a.docx", bitext)
    found = list(anchors(parts_of(result.content)["word/document.xml"]).values())
    assert [text for text, _ in found] == ["", ""] and [before for _, before in found] == ["", "One is here."]
    assert_untouched(content, result)


def test_footnotes_are_commented_where_their_mark_is():
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>A note with 4 words.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    content = document_of(
        "First.", "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t> goes on.</w:t></w:r></w:p>"
    )
    old = parts_of(content)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    content = with_parts(
        content,
        {
            "word/footnotes.xml": notes.encode(),
            "word/_rels/document.xml.rels": old["word/_rels/document.xml.rels"].replace(
                b"</Relationships>", f'<Relationship Id="rIdN" Type="{kind}" Target="footnotes.xml"/></Relationships>'.encode()
            ),
            "[Content_Types].xml": old["[Content_Types].xml"].replace(
                b"</Types>",
                b'<Override PartName="/word/footnotes.xml" ContentType='
                b'"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
            ),
        },
    )
    result, bitext = noted(content, [(2, finding(12, 13))])
    assert bitext.units[2].target == "A note with 4 words."
    document = parts_of(result.content)["word/document.xml"].decode()
    assert "<w:commentRangeStart" in document.partition("<w:footnoteReference")[0].rpartition("Text</w:t>")[2]
    assert_untouched(content, result)


def test_comments_that_are_there_stay(tmp_path):
    content = document_of("It cost 4 euros.", "And 5 more.")
    first, _ = noted(content, [(0, finding(8, 9))])
    again = annotate(first.content, "a.docx", bitext_of(first.content, [(1, finding(4, 5))]))
    old, new = parts_of(first.content), parts_of(again.content)
    for name in ("word/comments.xml", "word/commentsExtended.xml", "word/document.xml"):
        assert is_contained(old[name], new[name])
    assert old["[Content_Types].xml"] == new["[Content_Types].xml"]
    assert sorted(texts_at(again)) == ["4", "5"]
    path = tmp_path / "a.docx"
    path.write_bytes(answered(again.content, {0: (["ok"], False), 1: ([], True)}))
    assert [one.verdict for one in read_answers(path).findings] == ["dismissed", "done"]


def test_the_same_file_and_findings_make_the_same_bytes():
    content = document_of("It cost 4 euros.")
    assert noted(content, [(0, finding(8, 9))])[0] == noted(content, [(0, finding(8, 9))])[0]


FIXES = [
    ("We saw the the house.", [(0, finding(7, 14, "repeated-word"))], "We saw the house."),
    ("We saw it , too.", [], "We saw it, too."),
    ("We saw  it.", [], "We saw it."),
    ("Hello,said she.", [], "Hello, said she."),
    ("She said «come back» to us.", [], "She said “come back” to us."),
    ("She said ”come back“ to us.", [], "She said “come back” to us."),
    (
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>the the</w:t></w:r><w:r><w:t xml:space='preserve'> house.</w:t></w:r></w:p>",
        [(0, finding(0, 7, "repeated-word"))],
        "the house.",
    ),
    (
        "<w:p><w:r><w:t xml:space='preserve'>We saw the </w:t></w:r><w:r><w:t>the house .</w:t></w:r></w:p>",
        [(0, finding(7, 14, "repeated-word"))],
        "We saw the the house.",
    ),
]


@pytest.mark.parametrize(("paragraph", "findings", "mended"), FIXES)
def test_slips_become_tracked_changes(paragraph, findings, mended):
    content = document_of(paragraph)
    result, _ = noted(content, findings, fix=True)
    assert result.fixes >= 1
    old, new = (characters(parts_of(one)["word/document.xml"]) for one in (content, result.content))
    assert "".join(text for text, _, tracked in new if tracked != "del") == mended
    # Rejecting all changes gives the document as it was.
    assert [(text, formatting) for text, formatting, tracked in new if tracked != "ins"] == [(t, f) for t, f, _ in old]
    assert is_contained(parts_of(content)["word/document.xml"], parts_of(result.content)["word/document.xml"])
    assert read_docx(result.content, "b.docx").text == mended


def test_a_finding_that_is_mended_has_no_comment_and_decimals_follow_the_source():
    content = document_of("We saw the the house for 12,5 euros.")
    bitext = bitext_of(content, [(0, finding(7, 14, "repeated-word")), (0, finding(25, 29))])
    from dataclasses import replace

    bitext = bitext.with_units((replace(bitext.units[0], source="Vimos la casa por 12,5 euros."),))
    result = annotate(content, "a.docx", bitext, fix=True)
    assert (result.comments, result.fixes) == (0, 2)
    assert read_docx(result.content, "b.docx").text == "We saw the house for 12.5 euros."
    assert annotate(content, "a.docx", bitext).comments == 2


def test_what_somebody_inserted_is_not_changed():
    content = document_of("<w:p><w:ins w:id='7' w:author='x'><w:r><w:t>We saw the the house.</w:t></w:r></w:ins></w:p>")
    result, _ = noted(content, [(0, finding(7, 14, "repeated-word"))], fix=True)
    assert (result.comments, result.fixes) == (1, 0)


WORDS = st.sampled_from(["a", "bc", "ñandú", "&amp;", "4", "“x”", "é,", "d.", "e\u0301", "\u00ad"])


@given(
    st.lists(
        st.tuples(st.lists(WORDS, min_size=1, max_size=4), st.booleans(), st.sampled_from(["", "<w:tab/>", "<w:br/>"])),
        min_size=1,
        max_size=5,
    ),
    st.randoms(),
)
def test_any_runs_and_any_words(pieces, chance: random.Random):
    runs = "".join(
        f"<w:r>{'<w:rPr><w:b/></w:rPr>' if bold else ''}{extra}<w:t xml:space='preserve'>"
        f"{' '.join(words)}{chance.choice(['', ' ', '  '])}</w:t></w:r>"
        for words, bold, extra in pieces
    )
    content = document_of(f"<w:p>{runs}<w:r><w:t>End</w:t></w:r></w:p>", "Last one here.")
    bitext = bitext_of(content, [])
    from dataclasses import replace

    units = []
    for unit in bitext.units:
        spans = [sorted((chance.randint(0, len(unit.target)), chance.randint(0, len(unit.target)))) for _ in range(3)]
        units.append(replace(unit, findings=tuple(finding(*span) for span in spans)))
    result = annotate(content, "a.docx", bitext.with_units(tuple(units)))
    assert result.comments == 3 * len(units)
    assert_untouched(content, result)
    assert len(texts_at(result)) == result.comments


def with_a_damaged_picture(content):
    """A document with a picture of which a byte was flipped: its text is sound."""
    picture, stream = bytes(range(256)), io.BytesIO(content)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/media/image1.png", picture, zipfile.ZIP_STORED)
    return stream.getvalue().replace(picture, picture[::-1])


REFUSED = [
    (with_a_damaged_picture, r"word/media/image1.png is damaged \([^\n]*\); save it again"),
    (lambda c: with_parts(c, {"word/vbaProject.bin": b"x"}), "has macros"),
    (lambda c: with_parts(c, {"word/document.xml": parts_of(c)["word/document.xml"].decode().encode("utf-16")}), "not in UTF-8"),
    (lambda c: with_parts(c, {"word/document.xml": b"<w:document"}), "a damaged DOCX file"),
    (lambda c: with_parts(c, {"word/_rels/document.xml.rels": b"<a>\n\x00</a>"}), r"is damaged \([^\n]*\); save it again[^\n]*$"),
    (lambda c: with_parts(c, {"word/document.xml": b"<a><!ENTITY x 'y'></a>"}), "declares XML entities"),
    (lambda c: with_parts(c, {"_rels/.rels": b"<a/>"}), "without a document"),
    (
        lambda c: with_parts(c, {"word/document.xml": parts_of(document_of("Other."))["word/document.xml"]}),
        "not the document of this translation",
    ),
    (lambda c: with_parts(c, {"word/document.xml": b"<a xmlns='http://purl.oclc.org/ooxml/x'/>"}), "in the strict form"),
    (lambda c: c[:-40], "not a DOCX file"),
]


@pytest.mark.parametrize(("change", "message"), REFUSED)
def test_damaged_dangerous_and_other_files_are_refused(change, message):
    content = document_of("It cost 4 euros.")
    bitext = bitext_of(content, [(0, finding(8, 9))])
    with pytest.raises(FormatError, match=message) as error:
        annotate(change(content), "a.docx", bitext)
    assert "\n" not in str(error.value)


def test_two_parts_of_one_name_are_refused():
    content = document_of("It cost 4 euros.")
    stream = io.BytesIO(content)
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("word/document.xml", b"<a/>")
    with pytest.raises(FormatError, match="two parts of one name"):
        annotate(stream.getvalue(), "a.docx", bitext_of(content, []))


def test_the_identity_of_every_finding_comes_back(tmp_path):
    content = document_of("It cost 4 euros. It cost 5 euros.", "It cost 6 euros.")
    result, bitext = noted(content, [(n, finding(8, 9)) for n in range(3)])
    path = tmp_path / "a.docx"
    path.write_bytes(answered(result.content, {n: (["falso: es así"], False) for n in range(3)}))
    wanted = [identify(unit, one) for unit in bitext.units for one in unit.findings]
    assert [one.identity for one in read_answers(path).findings] == wanted


@pytest.mark.parametrize("relationships", [None, b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>"])
def test_a_document_without_relationships(relationships):
    content = document_of("It cost 4 euros.")
    parts = parts_of(content)
    del parts["word/_rels/document.xml.rels"]
    parts |= {} if relationships is None else {"word/_rels/document.xml.rels": relationships}
    result = annotate(archive_of(parts), "a.docx", bitext_of(content, [(0, finding(8, 9))]))
    assert b"comments.xml" in parts_of(result.content)["word/_rels/document.xml.rels"]
    docx.Document(io.BytesIO(result.content))


def test_a_part_of_comments_that_names_no_paragraphs_keeps_its_form():
    content = document_of("It cost 4 euros.")
    first, bitext = noted(content, [(0, finding(8, 9))])
    comments = f'<w:comments xmlns:w="{W}"/>'.encode()
    old = parts_of(first.content) | {"word/comments.xml": comments}
    new = parts_of(annotate(archive_of(old), "a.docx", bitext).content)
    assert b"paraId" not in new["word/comments.xml"] and b"<w:comment " in new["word/comments.xml"]
    assert new["word/commentsExtended.xml"] == old["word/commentsExtended.xml"]
