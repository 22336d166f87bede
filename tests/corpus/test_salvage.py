"""Stores whose file is damaged."""

import random

import pytest

from aligner.corpus.salvage import salvage
from aligner.corpus.store import FILE_NAME, DonePair, PackedBitext, Store
from aligner.errors import StoreError

COUNT = 60


@pytest.fixture
def path(tmp_path):
    draw = random.Random(1)
    with Store(tmp_path / FILE_NAME, write=True) as store:
        store.begin(f"p{number}" for number in range(COUNT))
        for number in range(COUNT):
            key = f"{number:064}"
            store.keep([DonePair(f"p{number}", key, "i" * 64, "s")], [PackedBitext(key, draw.randbytes(3000))])
        store.begin_review("p1", f"{1:064}", "{}")
    return tmp_path / FILE_NAME


def results(path):
    with Store(path) as store:
        return {one.key: one.data for _, one in store.packed_after(0)}


def damage(path, page):
    content = bytearray(path.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = b"\x5a" * 4096
    path.write_bytes(content)
    return bytes(content)


def test_what_can_be_read_is_kept_whatever_page_is_damaged(path):
    whole, right = path.read_bytes(), results(path)
    assert salvage(path) is None and path.read_bytes() == whole
    outcomes = []
    for page in range(1, len(whole) // 4096):
        path.write_bytes(whole)
        content = damage(path, page)
        try:
            note = salvage(path)
        except StoreError as error:
            assert "decisions of reviews" in str(error) and path.read_bytes() == content
            outcomes.append("reviews")
            continue
        assert note is not None
        aside = path.with_name(note.partition("kept as ")[2].partition(";")[0])
        assert aside.read_bytes() == content
        found = results(path)
        assert found.items() <= right.items() and f"{len(found)} results" in note
        with Store(path) as store:
            assert store.reviewed_pairs() == {"p1": 1}
        outcomes.append(len(found))
        aside.unlink()
    # With the page that says where all others are, everything is lost; with any other, what it held.
    assert outcomes.count(0) == 1 and "reviews" in outcomes and all(one >= COUNT - 2 for one in outcomes if one not in (0, "reviews"))


def test_what_is_no_store_or_in_use_is_left_alone(path, tmp_path):
    assert salvage(tmp_path / "none") is None
    (tmp_path / "text").write_text("this is no database, " * 100, encoding="utf-8")
    assert salvage(tmp_path / "text") is None
    with Store(path, write=True):
        assert salvage(path) is None
    assert sorted(one.name for one in tmp_path.iterdir()) == [FILE_NAME, "text"]


def test_two_damaged_files_are_both_kept(path):
    whole = path.read_bytes()
    for name in (f"{FILE_NAME}.damaged", f"{FILE_NAME}.damaged2"):
        for page in range(1, 40):
            path.write_bytes(whole)
            damage(path, page)
            try:
                note = salvage(path)
            except StoreError:
                continue
            if note is not None:
                break
        assert name in note and path.with_name(name).exists()
