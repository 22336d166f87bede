"""What the bytes of an article without a name are."""

import io

import docx
import pytest
from documents import Text, epub, pdf

from aligner.articles import read_stream
from aligner.articles.kinds import kind_of


def word():
    document, stream = docx.Document(), io.BytesIO()
    document.add_paragraph("Uno es así.")
    document.save(stream)
    return stream.getvalue()


PAGE = "<p>Uno es así, según ha dicho la alcaldesa de Aldea a los vecinos de la orilla.</p>" * 3
KINDS = [
    (word(), ".docx"),
    (b"\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\nUno es as\xc3\xad.", ".vtt"),
    (b"1\r\n00:00:01,000 --> 00:00:02,000\r\nUno es as\xed.", ".srt"),
    (rb"{\rtf1\ansi Uno es as\'ed.}", ".rtf"),
    (pdf([Text(40, 400, 10, "Uno es así.")]), ".pdf"),
    (f"<!-- x --><!DOCTYPE html><html><body><article>{PAGE}</article></body></html>".encode(), ".html"),
    ("Uno es así: <html>".encode(), ".txt"),
    ("Uno es así.".encode("utf-16"), ".txt"),
]


@pytest.mark.parametrize(("content", "kind"), KINDS)
def test_the_beginning_says_what_a_stream_is(content, kind):
    assert kind_of(content) == kind
    assert "Uno es así" in read_stream(content, "<stdin>", language="es").text


def test_archives_name_their_kind_in_their_first_member():
    assert kind_of(epub("<p>x</p>")) == ".epub"
    stored = b"PK\x03\x04" + b"\x00" * 26 + b"mimetypeapplication/vnd.oasis.opendocument.text"
    assert kind_of(stored) == ".odt"
