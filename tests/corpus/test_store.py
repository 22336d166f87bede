"""The store: what goes in comes out, in a fixed order, and nothing that is wrong passes in silence."""

import sqlite3

import pytest
from review_samples import bitext as sample

from aligner.batch.reviews import carry_reviews
from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Segment, Severity, Unit
from aligner.corpus import packing
from aligner.corpus.merge import merge_stores
from aligner.corpus.packing import pack_json
from aligner.corpus.statistics import Statistics
from aligner.corpus.store import FILE_NAME, DonePair, Store, pack, unpack
from aligner.errors import StoreError
from aligner.formats.bitext_json import bitext_to_json
from aligner.review.log import start_entry


def bitext(name="uno", text="Hola\u0000 \ud800 «sí».", findings=()):
    source = Article("a.es.txt", "es", text, ((0, len(text), Kind.BODY),), (Segment(text, 0, len(text)),), notes=("guessed",))
    target = Article("a.en.txt", "en", "Hi.", (), (Segment("Hi.", 0, 3),))
    unit = Unit(0, Link((0,), (0,), 1.5, 0.9, ((0, 0),)), text, "Hi.", source_kind=Kind.BODY, scores=Scores(quality=0.5), findings=findings)
    omission = Unit(1, Link((1,), ()), "Adiós.", "", findings=(Finding("omission", Severity.ERROR, "gone", (0, 6), None),))
    return Bitext(name, source, target, (unit, omission), "none", ("lexicon",), "signature", notes=("note",))


def keep(store, *names):
    store.keep(
        [DonePair(name, f"key {name}", "inputs", "signature") for name in names], [pack(f"key {name}", bitext(name)) for name in names]
    )


@pytest.fixture
def path(tmp_path):
    return tmp_path / FILE_NAME


def test_bitexts_come_back_as_they_were_in_the_order_of_their_ids(path):
    with Store(path, write=True) as store:
        store.begin(["b", "a", "c"])
        keep(store, "b", "a")
        store.mark_failed("c", "a reason")
        store.finish()
    with Store(path) as store:
        assert list(store.bitexts()) == [bitext("a"), bitext("b")]
        assert store.failed() == [("c", "a reason")]
        assert store.has("key a") and not store.has("key c")


def test_pairs_that_are_no_longer_wanted_are_forgotten(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        keep(store, "a", "b")
        store.begin(["b"])
        store.finish()
        assert [found.id for found in store.bitexts()] == ["b"] and not store.has("key a")


def test_one_writer_at_a_time(path):
    with Store(path, write=True), pytest.raises(StoreError, match="in use by another run"):
        Store(path, write=True)
    with Store(path, write=True) as store:
        store.begin([])


def test_a_store_that_is_not_there_is_not_made_by_reading(path):
    with pytest.raises(StoreError, match="not found"):
        Store(path)
    assert not path.exists()


def test_another_version_is_refused(path):
    database = sqlite3.connect(path)
    database.executescript("CREATE TABLE x (y); PRAGMA user_version = 7;")
    database.close()
    with pytest.raises(StoreError, match="store 7, not"):
        Store(path, write=True)


def changed(path, statement, *values):
    database = sqlite3.connect(path)
    database.execute(statement, values)
    database.commit()
    database.close()


def test_a_damaged_row_is_named_and_never_given(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b", "c"])
        keep(store, "a", "b", "c")
    data = pack("key b", bitext("b")).data
    for place in (0, len(data) // 2, len(data) - 1):
        flipped = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        changed(path, "UPDATE bitext SET packed = ? WHERE key = 'key b'", flipped)
        with Store(path) as store:
            assert [pair_id for pair_id, _ in store.packed()] == ["a", "c"] and store.damaged == ["b"]
            assert not store.has("key b") and store.has("key a")


@pytest.mark.parametrize("column", ["key", "inputs", "signature"])
def test_a_damaged_row_of_a_pair_is_named_too(path, column):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        keep(store, "a", "b")
    changed(path, f"UPDATE pair SET {column} = 'key b' WHERE id = 'a'")
    with Store(path) as store:
        assert [pair_id for pair_id, _ in store.packed()] == ["b"] and store.damaged == ["a"]
        with pytest.raises(StoreError, match="the stored result of a is damaged; run the same"):
            list(store.bitexts())


def test_a_bitext_with_the_right_checksum_that_is_none_is_named(path):
    with Store(path, write=True) as store:
        store.begin(["a"])
        keep(store, "a")
        other = pack("key a", bitext("a")).data[:-9]
        store.keep([], [type(pack("key a", bitext("a")))("key a", other)])
        with pytest.raises(StoreError, match="the stored result of a is damaged; run the same"):
            list(store.bitexts())


def test_all_or_nothing(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        with pytest.raises(AttributeError):
            store.keep([DonePair("a", "key a", "inputs", "signature")], [pack("key a", bitext("a")), None])
        assert not store.has("key a") and store.done_with("a") is None
        keep(store, "b")
        assert store.has("key b")


def test_a_store_that_is_moved_while_it_is_written_is_said_at_once(path, tmp_path):
    with Store(path, write=True) as store:
        store.begin(["a"])
        path.rename(tmp_path / "elsewhere.sqlite")
        with pytest.raises(StoreError, match="deleted or moved"):
            keep(store, "a")


def test_packing_is_the_same_every_time_and_comes_back():
    one = bitext("a")
    assert pack("key", one) == pack("key", one) and unpack(pack("key", one).data) == one
    wrong = bitext_to_json(one).replace('"scores":{', '"scores":[],"others":{')
    for data in (b"", b"nonsense", pack("key", one).data[:-1], *(pack_json("key", text).data for text in ("[]", "[" * 100_000, wrong))):
        with pytest.raises(ValueError, match="not a bitext"):
            unpack(data)


def test_failures_that_would_happen_again_are_known(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        store.mark_failed("a", "too long", "key a")
        store.mark_failed("b", "engine")
        assert store.failure("a", "key a") == "too long"
        assert store.failure("a", "another key") is None and store.failure("b", "key b") is None
        assert store.failed() == [("a", "too long"), ("b", "engine")] and list(store.bitexts()) == []


def test_notes_come_back(path):
    with Store(path, write=True) as store:
        assert store.note("x") is None
        store.set_note("x", "one")
        store.set_note("x", "two")
        assert store.note("x") == "two"


def test_statistics_count():
    warning = Finding("number", Severity.WARNING, "differs", (0, 1), (0, 1))
    statistics, other = Statistics(), Statistics()
    statistics.add(bitext("a"))
    other.add(bitext("b", findings=(warning,)))
    statistics.merge(other)
    figures = statistics.to_json()
    assert Statistics.from_json(figures).to_json() == figures
    assert (figures["pairs"], figures["omissions"], figures["additions"], figures["mean_quality"]) == (2, 2, 0, 0.5)
    assert figures["links"] == {"1:0": 2, "1:1": 2} and figures["findings"] == {"error": 2, "warning": 1, "info": 0}
    assert figures["checks"] == {"number": 1, "omission": 2} and figures["engine"] == ["none"]


def test_what_a_pair_was_done_with_is_known_later(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        keep(store, "a")
        store.mark_failed("b", "a reason")
        assert store.done_with("a") == ("inputs", "signature")
        assert store.done_with("b") is None and store.done_with("never seen") is None


def decided(mark="accepted"):
    return f'{{"do":"decide","rows":[0],"mark":"{mark}"}}'


def keep_bitext(store, key, *links, **texts):
    one = sample(*links, **texts)
    store.begin([one.id])
    store.keep([DonePair(one.id, key, "inputs", "signature")], [pack(key, one)])


def test_decisions_are_applied_to_what_is_read(path):
    with Store(path, write=True) as store:
        keep_bitext(store, "k1", (1, 1), (1, 1))
        store.begin_review("port", "k1", start_entry())
        store.add_to_review("port", decided())
        store.finish()
    with Store(path) as store:
        assert [unit.status for unit in next(store.bitexts()).units] == ["accepted", "auto"]
        assert store.review("port").entries[1] == decided() and store.reviewed_pairs() == {"port": 2}
        assert store.review("other") is None


def test_decisions_stand_while_the_pair_is_done_again(path):
    with Store(path, write=True) as store:
        keep_bitext(store, "k1", (1, 1), (1, 1))
        store.begin_review("port", "k1", start_entry())
        store.add_to_review("port", decided())
        # Killed before decisions are carried over: the old result is kept, and they apply all the same.
        keep_bitext(store, "k2", (1, 1), (1, 1), (1, 0))
        store.finish()
        assert store.has("k1")
        assert [unit.status for unit in next(store.bitexts()).units] == ["accepted", "auto", "auto"]
        assert carry_reviews(store) == ["port: done again; the decision of its review still applies"]
        assert not store.has("k1") and store.review("port").base == "k2" and carry_reviews(store) == []
        assert [unit.status for unit in next(store.bitexts()).units] == ["accepted", "auto", "auto"]
        keep_bitext(store, "k3", (1, 1), source=["Otra frase."])
        (said,) = carry_reviews(store)
        assert "1 no longer apply, as the sentences changed: accepted: «Llegaron 2 barcos al puerto.»" in said


def test_a_store_from_before_there_were_reviews_is_read_and_made_new_when_it_is_written(path):
    with Store(path, write=True) as store:
        keep_bitext(store, "k1", (1, 1))
    db = sqlite3.connect(path)
    db.executescript("DROP TABLE review; PRAGMA user_version = 3;")
    db.close()
    with Store(path) as store:
        assert len(list(store.bitexts())) == 1 and store.reviewed_pairs() == {} and store.review("port") is None
    with Store(path, write=True) as store:
        store.begin_review("port", "k1", start_entry())
    with Store(path) as store:
        assert store.reviewed_pairs() == {"port": 1}


def test_a_damaged_entry_is_named_and_never_passed_over(path):
    with Store(path, write=True) as store:
        keep_bitext(store, "k1", (1, 1))
        store.begin_review("port", "k1", start_entry())
        store.add_to_review("port", decided())
    db = sqlite3.connect(path)
    db.execute("UPDATE review SET entry = ? WHERE number = 2", [decided(mark="rejected")])
    db.commit()
    db.close()
    with Store(path) as store, pytest.raises(StoreError, match="the review of port is damaged"):
        list(store.bitexts())


def test_merged_stores_have_the_decisions_of_each(tmp_path):
    (tmp_path / "one").mkdir()
    with Store(tmp_path / "one" / FILE_NAME, write=True) as store:
        keep_bitext(store, "k1", (1, 1))
        store.begin_review("port", "k1", start_entry())
        store.add_to_review("port", decided())
    with Store(tmp_path / FILE_NAME, write=True) as into:
        for _ in range(2):
            assert merge_stores([tmp_path / "one"], into) == 1
        assert into.reviewed_pairs() == {"port": 2}
        assert next(into.bitexts()).units[0].status == "accepted"


def test_what_unpacks_to_too_much_or_is_cut_off_is_refused(monkeypatch):
    data = packing.pack_json("key", '{"a": 1}').data
    with pytest.raises(ValueError, match="cut off"):
        packing.packed_json(data[:-3])
    monkeypatch.setattr(packing, "_MOST", 4)
    with pytest.raises(ValueError, match="more than a gigabyte"):
        packing.packed_json(data)
