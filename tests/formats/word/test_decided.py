"""What people answered in Word comes back, all of it; and nothing of what strangers wrote."""

import pytest
from lxml import etree
from word_samples import NS, answered, bitext_of, document_of, parts_of, with_parts

from aligner.bitext import Finding, Severity
from aligner.errors import FormatError
from aligner.formats.decisions import Verdict
from aligner.formats.word.annotate import annotate
from aligner.formats.word.decided import read_answers

SENTENCES = [f"Sentence {number} is here." for number in range(6)]


@pytest.fixture
def content():
    document = document_of(*SENTENCES)
    findings = [(n, Finding("number", Severity.ERROR, "“x”", None, (9, 10))) for n in range(6)]
    return annotate(document, "a.docx", bitext_of(document, findings)).content


@pytest.fixture
def answers(tmp_path):
    def read(content):
        path = tmp_path / "a.docx"
        path.write_bytes(content)
        return read_answers(path)

    return read


def test_nothing_was_decided(content, answers):
    read = answers(content)
    assert (read.findings, read.conflicts, read.others) == ((), (), 0)


ANSWERS = [
    ((["ok"], False), Verdict.DISMISSED),
    ((["OK."], True), Verdict.DISMISSED),
    ((["false, the source means six"], False), Verdict.DISMISSED),
    ((["¡Falso!"], False), Verdict.DISMISSED),
    ((["bien"], True), Verdict.DISMISSED),
    ((["Está bien – lo dijo el autor"], False), Verdict.DISMISSED),
    (([], True), Verdict.DONE),
    ((["hecho"], False), Verdict.DONE),
    ((["changed it"], True), Verdict.DONE),
    ((["why?"], False), Verdict.OPEN),
    ((["no"], False), Verdict.OPEN),
    ((["ok", "done"], False), Verdict.DONE),
    ((["it's fine"], False), Verdict.DISMISSED),
    ((["Es falso"], False), Verdict.DISMISSED),
    ((["no es un error, lo dice así el autor"], False), Verdict.DISMISSED),
    ((["ya está corregido"], False), Verdict.DONE),
    ((["ok?"], False), Verdict.OPEN),
    ((["ok, really?"], False), Verdict.OPEN),
    ((["ok, but the date is wrong"], False), Verdict.OPEN),
    ((["vale, pero falta la fecha"], False), Verdict.OPEN),
    ((["not ok"], False), Verdict.OPEN),
    ((["no está hecho"], False), Verdict.OPEN),
    ((["I have a question", "false alarm"], False), Verdict.DISMISSED),
]


@pytest.mark.parametrize(("answer", "verdict"), ANSWERS)
def test_an_answer_or_a_resolution_decides(content, answers, answer, verdict):
    [found] = answers(answered(content, {2: answer})).findings
    assert (found.verdict, found.note, found.place) == (verdict, " ".join(answer[0]), "comment 3")
    assert found.by == ("Ana" if answer[0] else "") and found.identity is not None


def test_all_at_once_and_comments_of_strangers(content, answers):
    changed = answered(content, {0: (["ok"], False), 1: ([], True), 3: (["falso"], True), 5: (["?"], False)})
    parts = parts_of(changed)
    comments = etree.fromstring(parts["word/comments.xml"])
    comments.insert(
        0, etree.fromstring(f'<w:comment {NS} w:id="77" w:author="X"><w:p><w:r><w:t>ok, false, done</w:t></w:r></w:p></w:comment>')
    )
    read = answers(with_parts(changed, {"word/comments.xml": etree.tostring(comments)}))
    assert [one.verdict for one in read.findings] == ["dismissed", "done", "dismissed", "open"]
    assert (read.others, read.conflicts) == (1, ())


def test_an_answer_below_the_comment_itself(content, answers):
    comments = etree.fromstring(parts_of(content)["word/comments.xml"])
    comments[0].append(etree.fromstring(f"<w:p {NS}><w:r><w:t>OK</w:t></w:r></w:p>"))
    [found] = answers(with_parts(content, {"word/comments.xml": etree.tostring(comments)})).findings
    assert found.verdict == "dismissed"


def test_a_comment_whose_last_line_is_gone_or_changed(content, answers):
    part = parts_of(answered(content, {0: (["ok"], False), 1: (["ok"], False)}))["word/comments.xml"]
    comments = etree.fromstring(part)
    comments[0].remove(comments[0][-1])
    texts = [text for text in comments[1].iter("{*}t")]
    texts[-1].text = texts[-1].text.replace("sentence", "sentences")
    extended = parts_of(answered(content, {0: (["ok"], False), 1: (["ok"], False)}))["word/commentsExtended.xml"]
    read = answers(with_parts(content, {"word/comments.xml": etree.tostring(comments), "word/commentsExtended.xml": extended}))
    assert read.conflicts[0].startswith("comment 1 lost its last line, by which it is known; it said: Error: “x”")
    assert [(one.place, one.identity) for one in read.findings] == [("comment 2", None)]


def test_copies_that_say_different_things(content, answers):
    changed = answered(content, {0: (["ok"], False), 1: ([], True)})
    parts = parts_of(changed)
    comments = etree.fromstring(parts["word/comments.xml"])
    texts = [list(comment.iter("{*}t"))[-1] for comment in list(comments)[:2]]
    texts[1].text = texts[0].text
    read = answers(with_parts(changed, {"word/comments.xml": etree.tostring(comments)}))
    assert read.findings == ()
    assert (
        "several comments with different decisions, and none of them is taken: comment 1: dismissed (ok), comment 2: done"
        in read.conflicts[0]
    )


def test_answers_that_go_round_in_circles_end(content, answers):
    part = parts_of(answered(content, {0: (["ok"], False)}))
    extended = etree.fromstring(part["word/commentsExtended.xml"])
    names = [one.get("{*}paraId") or one.attrib.values()[0] for one in extended]
    key = next(name for name in extended[-1].attrib if name.endswith("paraIdParent"))
    extended[0].set(key, names[-1])
    changed = with_parts(content, {"word/comments.xml": part["word/comments.xml"], "word/commentsExtended.xml": etree.tostring(extended)})
    assert answers(changed).conflicts == ()


def test_files_without_comments_are_refused(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(document_of("Hello."))
    with pytest.raises(FormatError, match="has no comments"):
        read_answers(path)
    with pytest.raises(FormatError, match="cannot be read"):
        read_answers(tmp_path / "b.docx")


def test_answers_in_a_file_that_names_no_threads(content, answers):
    """LibreOffice 7 puts an answer behind the comment, and forgets that it is one."""
    changed = answered(content, {0: (["ok"], False), 3: (["gracias", "falso"], True)})
    parts = parts_of(changed)
    extended = etree.fromstring(parts["word/commentsExtended.xml"])
    for one in extended:
        for name in [name for name in one.attrib if name.endswith("paraIdParent")]:
            del one.attrib[name]
    document = parts["word/document.xml"].decode()
    stranger = '<w:r><w:t>x</w:t></w:r><w:r><w:commentReference w:id="77"/></w:r></w:p><w:sectPr'
    comments = etree.fromstring(parts["word/comments.xml"])
    comments.append(etree.fromstring(f'<w:comment {NS} w:id="77" w:author="X"><w:p><w:r><w:t>ok</w:t></w:r></w:p></w:comment>'))
    new = {
        "word/commentsExtended.xml": etree.tostring(extended),
        "word/comments.xml": etree.tostring(comments),
        "word/document.xml": document.replace("</w:p><w:sectPr", stranger).encode(),
    }
    read = answers(with_parts(changed, new))
    assert [(one.place, one.verdict, one.by) for one in read.findings] == [
        ("comment 1", "dismissed", "Ana"),
        ("comment 4", "dismissed", "Ana"),
    ]
    assert read.others == 1
