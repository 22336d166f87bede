"""Bytes that are not all UTF-8: what is read as what, and what is said with its place."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.text.repair import MOST_NAMED, Repair, lines_named
from aligner.text.streams import BLOCK, LONGEST, LONGEST_LINE, Utf8File, decoded_blocks, numbered_lines

UTF8 = "El año pasó: “sí”.\n".encode()


def mixed(text, encoding, *, before=UTF8, after=UTF8):
    return before + text.encode(encoding) + after


# Bytes, their text, their encoding as a whole, and what is said.
READ = [
    (UTF8 * 2, UTF8.decode() * 2, "utf-8", []),
    ("Un señor.".encode("cp1252"), "Un señor.", "cp1252", ["the encoding was guessed: cp1252"]),
    (mixed("La niña «salió».\n", "cp1252"), None, "utf-8", ["not quite UTF-8: line 2 was read as cp1252"]),
    (mixed("La niña salió: “sí”.\n", "mac_roman"), None, "utf-8", ["not quite UTF-8: line 2 was read as mac_roman"]),
    (mixed("La niña salió, ¿no?\n", "cp850"), None, "utf-8", ["not quite UTF-8: line 2 was read as cp850"]),
    (mixed("“JOSÉ” no.\n", "cp1252"), None, "utf-8", ["not quite UTF-8: line 2 was read as cp1252"]),
    (mixed("It’s – “so” –\n", "cp1252"), None, "utf-8", ["not quite UTF-8: line 2 was read as cp1252"]),
    # A letter in another encoding inside a line of UTF-8.
    ("Él y la ni".encode() + b"\xf1a.", "Él y la niña.", "utf-8", ["not quite UTF-8: line 1 was read as cp1252"]),
    # One bad byte, with few letters beyond ASCII or none: never another alphabet.
    (
        b"El perro \xff ladra.",
        "El perro \ufffd ladra.",
        "utf-8",
        ["not quite UTF-8: 1 character could not be read and was replaced (line 1)"],
    ),
    (b"El perro \x81ladra.\nS\xc3\xad.", "El perro \ufffdladra.\nSí.", "utf-8", None),
    (b"Hola\xe1\xe9\xed\xf3", "Hola\ufffd", "utf-8", None),
    # Letters that lost one of their two bytes are not read as marks.
    (
        b"se\xc3or m\xa1s p\xbablico caf\xa9 ma\xb1ana\n" + UTF8,
        "se\ufffdor m\ufffds p\ufffdblico caf\ufffd ma\ufffdana\n" + UTF8.decode(),
        "utf-8",
        None,
    ),
    (b"dijo \xe2\x80 no\n" + UTF8, "dijo \ufffd no\n" + UTF8.decode(), "utf-8", None),
    # Whole texts: a closing quotation mark behind a capital looks like UTF-8 by chance.
    ("Dijo José.\nCAFÉ”\nAsí pasó.".encode("cp1252"), None, "cp1252", ["the encoding was guessed: cp1252"]),
    ("L’élève a été reçu ; cœur naïf".encode("cp1252"), None, "cp1252", ["the encoding was guessed: cp1252"]),
    ("São Paulo não é uma estação".encode("cp1252"), None, "cp1252", ["the encoding was guessed: cp1252"]),
    ("Η γλώσσα αυτή είναι η ελληνική γλώσσα".encode("cp1253"), None, "cp1253", ["the encoding was guessed: cp1253"]),
]


@each("number", range(len(READ)))
def test_what_is_read(number):
    content, text, encoding, notes = READ[number]
    repair = Repair()
    read = repair.text(content)
    if text is not None:
        assert read == text
    else:
        assert "\ufffd" not in read
    assert repair.encoding == encoding
    assert notes is None or repair.notes() == notes


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
def test_lines_in_each_encoding_come_back(encoding):
    lines = ["La niña «salió» ayer.", "¿Qué más pidió Íñigo Ibáñez?", "El camión frenó: 3 ºC."]
    content = UTF8 + "\n".join(lines).encode(encoding)
    assert Repair().text(content).split("\n")[1:] == lines


def test_one_accent_and_lone_carriage_returns_are_mac_roman():
    assert Repair().text("Una canción.\rDos.\r".encode("mac_roman")) == "Una canción.\rDos.\r"
    assert Repair().text("Una canción.\nDos.\n".encode("cp1252")) == "Una canción.\nDos.\n"


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([3], "line 3"), ([3, 9], "lines 3 and 9"), ([1, 2, 3], "lines 1, 2 and 3"), (range(1, 13), "lines 1, 2, 3, 4, 5 and 7 more")],
)
def test_lines_are_named(numbers, expected):
    assert lines_named(list(numbers)) == expected and MOST_NAMED == 5


def blocks(content, **options):
    notes = []
    return "".join(decoded_blocks(io.BytesIO(content), notes, **options)), notes


TEXT = UTF8.decode()
STREAMS = [
    (TEXT.encode("utf-8-sig"), TEXT, []),
    (TEXT.encode("utf-16"), TEXT, []),
    (TEXT.encode("utf-32"), TEXT, []),
    (TEXT.encode("utf-16-le"), TEXT, []),
    (TEXT.encode("utf-16-be"), TEXT, []),
    (b"\xff\xfe" + UTF8, TEXT, ["has the byte order mark of UTF-16 or UTF-32, but is neither"]),
    (TEXT.encode("utf-16") + b"x", TEXT + "\ufffd", ["not quite utf-16: characters that could not be read were replaced (line 2)"]),
    (b"", "", []),
    (b"\xff\xfe", "", []),
    (b"\xfe\xff", "", []),
    (b"\xef\xbb\xbf", "", []),
]


@pytest.mark.parametrize(("content", "text", "notes"), STREAMS)
def test_streams(content, text, notes):
    assert blocks(content) == (text, notes)


# What an XML file declares, the encoding it is in, and what is said.
DECLARED = [
    ("utf-8", "utf-8", []),
    ("UTF-16", "utf-8", ["declares the encoding utf-16, but is UTF-8"]),
    ("klingon", "utf-8", ["declares the encoding klingon, but is UTF-8"]),
    ("iso-8859-1", "utf-8", ["declares the encoding iso-8859-1, but is UTF-8"]),
    ("iso-8859-1", "cp1252", []),
    ("windows-1252", "cp1252", []),
    ("iso8859-99", "utf-8", ["declares the encoding iso8859-99, but is UTF-8"]),
    ("utf-8", "cp1252", ["the encoding was guessed: cp1252"]),
    ("gb2312", "gb2312", []),
    ("utf-16", "utf-16", []),
]


@pytest.mark.parametrize(("declared", "encoding", "notes"), DECLARED)
def test_declarations_of_xml(declared, encoding, notes):
    text = f'<?xml version="1.0" encoding="{declared}"?>\n' + ("中文" if encoding == "gb2312" else TEXT)
    assert blocks(text.encode(encoding), is_xml=True) == (text, notes)


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_text(content, is_xml):
    text, notes = blocks(content, is_xml=is_xml)
    text.encode()
    assert all("\n" not in note for note in notes)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"), max_size=200))
def test_utf8_comes_back_whole(text):
    if not text.startswith("\ufeff"):
        assert blocks(text.encode()) == (text, [])
        assert "\n".join(line for _, line in numbered_lines(io.BytesIO(text.encode()), [])) == text.removesuffix("\n")


@pytest.mark.parametrize("unit", ["ñandú\n", "ñ", "ñandú ", "<tu>ñandú</tu>", "€\n" + "x" * 70_000])
def test_long_files_are_cut_nowhere_in_a_character(unit):
    content = (unit * (3 * LONGEST // len(unit))).encode()
    assert len(content) > 2 * BLOCK and blocks(content) == (content.decode(), [])


def test_the_line_of_a_bad_byte_in_a_long_file_is_right():
    content = UTF8 * 30_000 + "La niña.\n".encode("cp1252") + UTF8 * 10
    assert blocks(content)[1] == ["not quite UTF-8: line 30001 was read as cp1252"]


def test_a_file_for_parsers_gives_what_it_is_asked_for():
    file = Utf8File(io.BytesIO(TEXT.encode("utf-16")), [])
    assert file.read(3) + file.read(4) + file.read() + file.read(10) == UTF8


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"a\nb\n", [(1, "a"), (2, "b")]),
        (b"a\r\n\r\nb", [(1, "a"), (2, ""), (3, "b")]),
        (b"a\rb\r", [(1, "a"), (2, "b")]),
        (b"a\rb\nc", [(1, "a\rb"), (2, "c")]),
        (b"", []),
    ],
)
def test_lines(content, lines):
    assert list(numbered_lines(io.BytesIO(content), [])) == lines


class _Endless(io.RawIOBase):
    """As /dev/zero, but of letters."""

    def __init__(self) -> None:
        self.given = 0

    def read(self, size: int = -1) -> bytes:
        self.given += size
        return b"a" * size


def test_a_line_without_an_end_is_given_in_parts():
    endless = _Endless()
    number, line = next(numbered_lines(endless, []))
    assert number == 1
    assert len(line) > LONGEST_LINE
    assert endless.given < 2 * LONGEST_LINE


def test_a_line_over_many_blocks():
    content = b"a" * (3 * BLOCK) + b"\n" + b"b" * BLOCK + b"\r\nc\n\nd"
    lines = list(numbered_lines(io.BytesIO(content), []))
    assert [number for number, _ in lines] == [1, 2, 3, 4, 5]
    assert [line[:2] for _, line in lines] == ["aa", "bb", "c", "", "d"]
    assert [len(line) for _, line in lines[:2]] == [3 * BLOCK, BLOCK]
