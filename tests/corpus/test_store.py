"""The store: what goes in comes out, in a fixed order, and nothing that is wrong passes in silence."""

import sqlite3

import pytest

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Scores, Segment, Severity, Unit
from aligner.corpus.statistics import Statistics
from aligner.corpus.store import FILE_NAME, Store
from aligner.errors import StoreError


def bitext(name="uno", text="Hola\u0000 \ud800 «sí».", findings=()):
    source = Article("a.es.txt", "es", text, ((0, len(text), Kind.BODY),), (Segment(text, 0, len(text)),), notes=("guessed",))
    target = Article("a.en.txt", "en", "Hi.", (), (Segment("Hi.", 0, 3),))
    unit = Unit(0, Link((0,), (0,), 1.5, 0.9, ((0, 0),)), text, "Hi.", source_kind=Kind.BODY, scores=Scores(quality=0.5), findings=findings)
    omission = Unit(1, Link((1,), ()), "Adiós.", "", findings=(Finding("omission", Severity.ERROR, "gone", (0, 6), None),))
    return Bitext(name, source, target, (unit, omission), "none", ("lexicon",), "signature", notes=("note",))


@pytest.fixture
def path(tmp_path):
    return tmp_path / FILE_NAME


def test_bitexts_come_back_as_they_were_in_the_order_of_their_ids(path):
    with Store(path, write=True) as store:
        store.begin(["b", "a", "c"])
        for name in ("b", "a"):
            store.add(f"key {name}", bitext(name))
            store.mark_done(name, f"key {name}", "inputs", "signature")
        store.mark_failed("c", "a reason")
        store.finish()
    with Store(path) as store:
        assert list(store.bitexts()) == [bitext("a"), bitext("b")]
        assert store.failed() == [("c", "a reason")]
        assert store.has("key a") and not store.has("key c")


def test_pairs_that_are_no_longer_wanted_are_forgotten(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        for name in ("a", "b"):
            store.add(f"key {name}", bitext(name))
            store.mark_done(name, f"key {name}", "inputs", "signature")
        store.begin(["b"])
        store.finish()
        assert [found.id for found in store.bitexts()] == ["b"] and not store.has("key a")


def test_one_writer_at_a_time(path):
    with Store(path, write=True), pytest.raises(StoreError, match="another run may be using it"):
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


def test_a_damaged_bitext_is_named(path):
    with Store(path, write=True) as store:
        store.begin(["a"])
        store.add("key", bitext("a"))
        store.mark_done("a", "key", "inputs", "signature")
    database = sqlite3.connect(path)
    database.execute("UPDATE bitext SET json = '{}'")
    database.commit()
    database.close()
    with Store(path) as store, pytest.raises(StoreError, match="the bitext of a is damaged"):
        list(store.bitexts())


def test_statistics_count():
    statistics = Statistics()
    warning = Finding("number", Severity.WARNING, "differs", (0, 1), (0, 1))
    assert list(statistics.counting([bitext("a"), bitext("b", findings=(warning,))])) == [bitext("a"), bitext("b", findings=(warning,))]
    figures = statistics.to_json()
    assert (figures["pairs"], figures["omissions"], figures["additions"], figures["mean_quality"]) == (2, 2, 0, 0.5)
    assert figures["links"] == {"1:0": 2, "1:1": 2} and figures["findings"] == {"error": 2, "warning": 1, "info": 0}
    assert figures["checks"] == {"number": 1, "omission": 2} and figures["engine"] == ["none"]


def test_what_a_pair_was_done_with_is_known_later(path):
    with Store(path, write=True) as store:
        store.begin(["a", "b"])
        store.mark_done("a", "key", "inputs", "signature")
        store.mark_failed("b", "a reason")
        assert store.done_with("a") == ("inputs", "signature")
        assert store.done_with("b") is None and store.done_with("never seen") is None
