"""The file `aligner.house`."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.checks.identity import Excerpt, Identity
from aligner.errors import HouseError, UsageError
from aligner.house import Dismissal, House, Scope, add_to_house, change_house, read_house
from aligner.house.dismissals import MAX_REASON
from aligner.house.house_file import house_text, parse_house


def made(number: int, scope: Scope = Scope.HERE, **texts: str) -> Dismissal:
    identity = Identity("number", Excerpt("murieron", str(number), "personas"), Excerpt("", "twenty", "people died"))
    return Dismissal(identity, scope, "nota", **texts)


ONE, TWO, THREE = made(1, reason="A quotation", date="2026-11-30", by="Ana"), made(2), made(3, Scope.EVERYWHERE)
ATTACKS = ["<script>alert(1)</script>", "=HYPERLINK(1)", "a\tb\nc", "\u202egnp.exe\u202c", "<<<<<<< HEAD", "# not a remark", "\x00\x1b[31m"]


def test_it_is_readable():
    assert house_text(House((ONE,))).decode().splitlines() == [
        "aligner house 1",
        "# id  check  scope  date  by  article  source  translation  reason",
        f"{ONE.id}\tnumber\there\t2026-11-30\tAna\tnota\tmurieron [1] personas\t[twenty] people died\tA quotation",
    ]


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "aligner.house"
    house = House((ONE, TWO, THREE), ("# ours",))
    path.write_bytes(house_text(house))
    assert read_house(path) == house
    assert read_house(tmp_path / "none") == House()


def test_the_order_in_which_they_come_does_not_matter():
    assert len({house_text(House(some)) for some in permutations((ONE, TWO, THREE))}) == 1


def test_what_two_people_add_is_merged_line_by_line():
    """As git does it with `merge=union`, or by hand when a conflict is resolved by keeping both sides."""
    ours, theirs = house_text(House((ONE, TWO))).decode(), house_text(House((ONE, THREE))).decode()
    both = (ours + theirs).encode()
    assert parse_house(both, Path("x")) == House((ONE, TWO, THREE))


def test_lines_and_remarks_of_people_stay(tmp_path):
    path = tmp_path / "aligner.house"
    path.write_bytes(
        "\ufeff".encode() + b"aligner house 1\r\n\r\n# agreed on Monday\r\n" + house_text(House((TWO,))).splitlines()[-1] + b"\r\n"
    )
    assert add_to_house(path, [ONE]) == House((ONE, TWO), ("# agreed on Monday",))
    assert b"# agreed on Monday\n" in path.read_bytes()
    assert add_to_house(path, [ONE]) == read_house(path), "nothing to write"


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        (["aligner house 2"], 1, "update aligner"),
        (["aligner house 99999999999999999999999999"], 1, "update aligner"),
        (["id\tcheck"], 1, "not a house file"),
        (["<<<<<<< ours", "aligner house 1"], 1, "keep the lines of both sides"),
        (["aligner house 1", "<<<<<<< ours"], 2, "keep the lines of both sides"),
        (["aligner house 1", "# x", "======="], 3, "keep the lines of both sides"),
        (["aligner house 1", "# x", ">>>>>>> theirs"], 3, "keep the lines of both sides"),
        (["aligner house 1", "one field"], 2, "1 fields where a dismissal has 9"),
        (["aligner house 1", "\t".join(["x", "number", "nowhere", *["x"] * 6])], 2, "unknown scope 'nowhere'"),
        (["aligner house 1", "\t".join(["x", "number", "here", "yesterday", *["x"] * 5])], 2, "write year, month and day"),
        (["aligner house 1", "\t".join(["x", "number", "here", "", "", "", "a [b", "c", ""])], 2, "square brackets"),
        (["aligner house 1", "\t".join(["x", "number", "here", "", "", "", "a", "c", "r" * 600])], 2, "500 are the most"),
        (["aligner house 1", "# \u202e"], 2, "cannot be seen (U+202E)"),
        (["aligner house 1", "x" * 20_000], 2, "too long"),
    ],
)
def test_a_file_that_is_damaged_is_refused_with_its_line(tmp_path, lines, line, words):
    path = tmp_path / "aligner.house"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    before = path.read_bytes()
    for use in (read_house, lambda p: add_to_house(p, [ONE])):
        with pytest.raises(HouseError) as error:
            use(path)
        assert str(error.value).startswith(f"{path}:{line}: ") and words in str(error.value)
        assert "\n" not in str(error.value)
    assert path.read_bytes() == before


def test_bytes_that_are_no_text_are_refused_with_their_line(tmp_path):
    path = tmp_path / "aligner.house"
    path.write_bytes(b"aligner house 1\n\xff\xfe\n")
    with pytest.raises(HouseError, match=":2: not UTF-8"):
        read_house(path)


def test_an_id_that_is_not_that_of_its_words_is_refused():
    changed = house_text(House((ONE,))).replace(b"[twenty]", b"[thirty]")
    with pytest.raises(HouseError, match=r":3: the id .* is not that of these words"):
        parse_house(changed, Path("x"))


@pytest.mark.parametrize("text", ATTACKS)
def test_a_reason_cannot_act_and_is_kept(tmp_path, text):
    path = tmp_path / "aligner.house"
    for name in ("reason", "by"):
        house = add_to_house(path, [made(1, **{name: text})])
        assert read_house(path) == house
    assert len(house.dismissals) == 1


@given(st.text(max_size=MAX_REASON), st.text(max_size=50), st.sampled_from(Scope))
def test_any_text_comes_back(reason, by, scope):
    try:
        house = House((made(1, scope, reason=reason, by=by),))
    except UsageError:
        return
    content = house_text(house)
    assert parse_house(content, Path("x")) == house


@pytest.mark.parametrize(
    ("identity", "words"),
    [
        (Identity("a\tb", Excerpt("x"), Excerpt("y")), "not the id of a check"),
        (Identity("", Excerpt("x"), Excerpt("y")), "not the id of a check"),
        (Identity("number", Excerpt("x\u202e"), Excerpt("y")), "not the words of a finding"),
        (Identity("number", Excerpt("x"), Excerpt("a\nb")), "not the words of a finding"),
        (Identity("number", Excerpt("x " * 900), Excerpt("y")), "not the words of a finding"),
    ],
)
def test_what_would_damage_the_file_never_gets_into_it(identity, words):
    with pytest.raises(UsageError, match=words):
        Dismissal(identity)


@pytest.mark.parametrize("name", ["article", "reason", "by"])
def test_hidden_characters_count_as_they_are_spelt_out(name):
    with pytest.raises(UsageError, match="500 are the most"):
        made(1, **{name: "\u202e" * 100}) if name != "article" else Dismissal(ONE.identity, article="\u202e" * 100)


@given(st.lists(st.one_of(st.binary(max_size=60), st.sampled_from(house_text(House((ONE, TWO, THREE))).splitlines())), max_size=6))
def test_whatever_the_bytes_are_a_house_is_read_or_refused(lines):
    try:
        house = parse_house(b"\n".join([b"aligner house 1", *lines]), Path("x"))
    except HouseError as error:
        assert str(error).startswith("x:")
        return
    assert parse_house(house_text(house), Path("x")) == house


def test_a_reason_that_is_too_long_is_refused():
    with pytest.raises(UsageError, match="501 characters; 500 are the most"):
        made(1, reason="x" * (MAX_REASON + 1))


def test_a_second_dismissal_of_the_same_takes_the_place_of_the_first():
    again = made(1, reason="Better", date="2026-12-01")
    assert House((ONE,)).with_dismissals([again]).dismissals == (again,)
    assert House((ONE, TWO)).without({ONE.id}).dismissals == (TWO,)
    assert len(House((ONE,)).with_dismissals([made(1, Scope.EVERYWHERE)]).dismissals) == 2


def test_a_dismissal_for_an_article_is_one_of_that_article():
    for scope, kept in ((Scope.ARTICLE, 2), (Scope.HERE, 1), (Scope.EVERYWHERE, 1)):
        first = made(1, scope)
        assert len(House((first, replace(first, article="otra"))).dismissals) == kept


def test_what_another_writes_meanwhile_is_not_lost(tmp_path):
    path = tmp_path / "aligner.house"
    path.write_bytes(house_text(House((ONE,))))
    calls = []

    def change(house: House) -> House:
        if not calls:
            path.write_bytes(house_text(House((ONE, TWO))))
        calls.append(house)
        return house.with_dismissals([THREE])

    assert change_house(path, change) == House((ONE, TWO, THREE)) == read_house(path)
    assert len(calls) == 2


def test_several_that_write_at_once_lose_nothing(tmp_path):
    path = tmp_path / "aligner.house"
    dismissals = [made(number) for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda one: add_to_house(path, [one]), dismissals))
    assert read_house(path) == House(tuple(dismissals))
    assert [one.name for one in tmp_path.iterdir()] == ["aligner.house"]
