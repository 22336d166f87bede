"""Files of alignments."""

import pytest

from aligner.alignment.gold import format_link, parse_alignment, read_alignment
from aligner.bitext import Link
from aligner.errors import GoldError


@pytest.mark.parametrize(
    ("line", "source", "target"),
    [
        ("[0]:[0]", (0,), (0,)),
        ("[0, 1]:[2]:0.25", (0, 1), (2,)),
        ("[]:[7]", (), (7,)),
        (" [ 3 ] : [4,5] ", (3,), (4, 5)),
        ("[3]:[]:nan", (3,), ()),
    ],
)
def test_lines(line, source, target):
    (link,) = parse_alignment(["", line])
    assert (link.source, link.target) == (source, target)


@pytest.mark.parametrize("line", ["0:0", "[0]", "[a]:[1]", "[0]-[1]", "[1,,2]:[3]", "[-1]:[0]"])
def test_lines_that_are_no_links_are_named(line):
    with pytest.raises(GoldError, match=r"x\.gold:2"):
        parse_alignment(["[0]:[0]", line], name="x.gold")


def test_written_links_are_read_again():
    link = Link((0, 1), (2,), posterior=0.98765)
    assert format_link(link) == "[0, 1]:[2]:0.9877"
    assert parse_alignment([format_link(link)])[0].source == (0, 1)


def test_files(tmp_path):
    path = tmp_path / "a.gold"
    path.write_bytes(b"\xef\xbb\xbf[0]:[1]\r\n")
    assert read_alignment(path)[0].target == (1,)
    path.write_bytes("[0]:[1]\u200b\n".encode("utf-16"))
    assert read_alignment(path)[0].target == (1,)
    path.write_bytes(b"\xff\x00\xfe")
    with pytest.raises(GoldError, match=r"a\.gold:1: not a link"):
        read_alignment(path)
    with pytest.raises(GoldError, match="cannot be read"):
        read_alignment(tmp_path / "none.gold")
