"""The lexicon: shipped, stored, reversed, the user's own."""

import pytest

from aligner.errors import InputError
from aligner.lexicon.association import by_lexicon
from aligner.lexicon.lexicon import Lexicon, Rows, Table, load_lexicon, read_lexicon
from aligner.lexicon.vocabulary import Vocabulary


def probability(table, source, target):
    return table.forward[table.source[source], table.target[target]]


def test_the_shipped_lexicon_knows_common_words():
    table = load_lexicon().words
    assert probability(table, "ahora", "now") > 0.5
    assert probability(table, "lluvia", "rain") > 0.5
    assert len(table.source) > 20_000


def test_equal_lexicons_give_equal_bytes():
    own = Lexicon.from_entries([("b", "y", 0.25, 1.0), ("a", "x", 0.5, 0.125)], [("as", "xs", 1.0, 1.0)])
    again = Lexicon.from_bytes(own.to_bytes())
    assert again.to_bytes() == own.to_bytes()
    assert probability(again.words, "b", "y") == pytest.approx(0.25, abs=1 / 255)
    assert probability(again.stems, "as", "xs") == 1.0
    assert probability(own.reversed().words, "x", "a") == pytest.approx(0.125)


def test_unseen_forms_are_found_by_their_stem_or_without_accents():
    own = Lexicon.from_entries([("camión", "truck", 1.0, 1.0)], [("llove", "rain", 0.9, 0.9)])
    forward, backward = by_lexicon(Vocabulary.of(["llovería", "camion", "otro"]), Vocabulary.of(["rains", "rain", "truck"]), own)
    assert forward.toarray()[0].tolist() == [0.0, pytest.approx(0.7 * (1 - 2.718281828 ** (-3.6)), abs=0.01), 0.0]
    assert forward[1, 2] == 0.0  # the lexicon has the accent, the text has none: a missing accent in the lexicon is not added
    assert backward.shape == (3, 3)


def test_strengths_drop_weak_entries_and_leave_the_lexicon_unchanged():
    own = Lexicon.from_entries([("a", "x", 0.5, 0.01), ("a", "y", 0.01, 0.5), ("b", "y", 0.9, 0.9)])
    before = own.to_bytes()
    forward, backward, *_ = own.strengths
    strength = [round(1 - 2.718281828 ** (-4 * p), 2) for p in (0.5, 0.9)]
    assert forward.toarray().round(2).tolist() == [[strength[0], 0.0], [0.0, strength[1]]]
    assert backward.toarray().round(2).tolist() == [[0.0, 0.0], [strength[0], strength[1]]]
    assert own.to_bytes() == before


def test_a_users_own_lexicon(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text("Haus\thouse\t0.9\nBaum\ttree\n\n", encoding="utf-8")
    table = read_lexicon(path).words
    assert probability(table, "haus", "house") == pytest.approx(0.9)
    assert probability(table, "baum", "tree") == 1.0


@pytest.mark.parametrize("line", ["one", "a\tb\tx", "a\tb\t2", "a\tb\t0", "a\tb\tc\td", "a\tb\tnan", "\tb", "a\t", "a\t\u200b"])
def test_errors_name_the_line(tmp_path, line):
    path = tmp_path / "own.tsv"
    path.write_text(f"Haus\thouse\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"own\.tsv:2"):
        read_lexicon(path)


def test_empty_and_unreadable_files(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(InputError, match="lexicon is empty"):
        read_lexicon(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match=r"own\.tsv:1: give source word"):
        read_lexicon(path)
    with pytest.raises(InputError, match="cannot be read"):
        read_lexicon(tmp_path / "none.tsv")


def test_an_entry_that_is_there_twice_counts_once(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_text("Haus\thouse\t0.5\nhaus\thouse\t0.75\n", encoding="utf-8")
    assert probability(read_lexicon(path).words, "haus", "house") == 0.75


def test_a_line_in_another_encoding_is_read_and_said(tmp_path):
    path = tmp_path / "own.tsv"
    path.write_bytes("año\tyear\n".encode() + "niño\tboy\n".encode("cp1252"))
    notes = []
    assert sorted(read_lexicon(path, notes).words.source) == ["año", "niño"]
    assert notes == ["not quite UTF-8: line 2 was read as cp1252"]


def test_a_word_with_more_counterparts_than_two_bytes_count():
    own = Lexicon.from_entries([("a", f"x{n}", 1.0, 1.0) for n in range(70_000)])
    assert Lexicon.from_bytes(own.to_bytes()).words.forward.nnz == 70_000


def test_damaged_bytes_are_an_error():
    content = Lexicon.from_entries([("a", "x", 1.0, 1.0)]).to_bytes()
    other = Lexicon.from_entries([("a", "x", 1.0, 1.0), ("a", "y", 1.0, 1.0)])
    for damaged in (
        b"",
        b"PK",
        content[:-30],
        content.replace(b"words_source", b"words_sourcf"),
        Lexicon(_without_words(other), other.stems).to_bytes(),
    ):
        with pytest.raises(InputError, match="a damaged lexicon"):
            Lexicon.from_bytes(damaged)


def _without_words(lexicon):
    """A table that has fewer words than its probabilities."""
    table = lexicon.words
    return Table(table.source, Rows({"x": 0}), table.forward, table.backward)
