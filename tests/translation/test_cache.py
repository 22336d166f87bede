from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from aligner.translation import cache as module
from aligner.translation.argos import Argos
from aligner.translation.cache import CachedEngine, TranslationCache, cached
from aligner.translation.engine import ScoringEngine, TokenScores, Translation

KEY = b"k" * 32
CAT = Translation("The cat.", ("loop", "too long"))


class Counting(Argos):
    """The real engine, and what it was asked to translate."""

    fingerprint_suffix = ""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.asked: list[str] = []

    def fingerprint(self, source_language: str, target_language: str) -> str:
        return super().fingerprint(source_language, target_language) + self.fingerprint_suffix

    def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
        self.asked += sentences
        return super().translate(sentences, source_language, target_language)


def test_keeps(tmp_path: Path) -> None:
    path = tmp_path / "new" / "cache.sqlite"
    first = TranslationCache(path)
    first.put({KEY: CAT, b"x": Translation("")})
    first.close()
    second = TranslationCache(path)
    assert second.get([KEY, b"x", b"y"]) == {KEY: CAT, b"x": Translation("")}
    assert second.note == ""
    second.close()


def test_many_keys(tmp_path: Path) -> None:
    cache = TranslationCache(tmp_path / "c")
    many = {str(n).encode(): Translation(str(n)) for n in range(3000)}
    cache.put(many)
    assert cache.get(list(many)) == many
    cache.close()


def test_each_sentence_is_translated_once(argos_packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SENTENCES_AT_A_TIME", 2)
    engine, cache = Counting(argos_packages), TranslationCache(tmp_path / "c")
    cached = CachedEngine(engine, cache)
    sentences = ["El gato.", "La casa.", "El gato.", "", "Un libro.", "\ud800"]
    expected = ["The cat.", "The house.", "The cat.", "", "A book.", ""]
    assert [t.text for t in cached.translate(sentences, "es", "en")] == expected
    assert [t.text for t in cached.translate(sentences, "es", "en")] == expected
    assert sorted(engine.asked) == sorted(set(sentences))
    assert cached.engine is engine
    cache.close()


def test_another_engine_or_direction_is_another_key(argos_packages: Path, tmp_path: Path) -> None:
    engine, cache = Counting(argos_packages), TranslationCache(tmp_path / "c")
    cached = CachedEngine(engine, cache)
    assert cached.translate(["no"], "es", "en") and cached.translate(["no"], "en", "es")
    engine.fingerprint_suffix = "other"
    assert cached.translate(["no"], "es", "en")
    assert engine.asked == ["no"] * 3
    cache.close()


def test_what_was_done_before_a_failure_is_kept(argos_packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SENTENCES_AT_A_TIME", 1)

    class Failing(Counting):
        def translate(self, sentences: Sequence[str], source_language: str, target_language: str) -> list[Translation]:
            if len(self.asked) == 2:
                raise KeyboardInterrupt
            return super().translate(sentences, source_language, target_language)

    cache = TranslationCache(tmp_path / "c")
    with pytest.raises(KeyboardInterrupt):
        CachedEngine(Failing(argos_packages), cache).translate(["a", "b", "c"], "es", "en")
    engine = Counting(argos_packages)
    CachedEngine(engine, cache).translate(["a", "b", "c"], "es", "en")
    assert engine.asked == ["c"]
    cache.close()


@pytest.mark.parametrize("content", [b"not a database, just text " * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_damaged_file_is_put_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "c"
    path.write_bytes(content)
    cache = TranslationCache(path)
    assert "put aside as c.damaged and a new one was begun" in cache.note
    cache.put({KEY: CAT})
    cache.close()
    assert (tmp_path / "c.damaged").read_bytes() == content
    again = TranslationCache(path)
    assert again.note == ""
    assert again.get([KEY]) == {KEY: CAT}
    again.close()


def test_pages_damaged_while_in_use(tmp_path: Path) -> None:
    path = tmp_path / "c"
    cache = TranslationCache(path)
    many = {n.to_bytes(32): Translation("x" * 500) for n in range(200)}
    cache.put(many)
    cache.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(2 * 4096)
        file.write(b"\xa5" * (size - 3 * 4096))
    cache = TranslationCache(path)
    found = cache.get(list(many))
    assert found.items() <= many.items()
    cache.put({KEY: CAT})
    assert cache.get([KEY]) == {KEY: CAT}
    assert "a new one was begun" in cache.note
    cache.close()


def test_another_version(tmp_path: Path) -> None:
    path = tmp_path / "c"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    cache = TranslationCache(path)
    assert "another version (99)" in cache.note
    cache.close()


def test_a_row_that_holds_something_else_is_translated_again(tmp_path: Path) -> None:
    cache = TranslationCache(tmp_path / "c")
    cache.put({KEY: CAT})
    cache.close()
    for text in ("{", "3", '["a"]', "null"):
        db = sqlite3.connect(tmp_path / "c")
        with db:
            db.execute("UPDATE translation SET json = ?", (text,))
        db.close()
        cache = TranslationCache(tmp_path / "c")
        assert cache.get([KEY]) == {}
        cache.close()


def in_memory(cache: TranslationCache) -> None:
    assert "kept in memory only" in cache.note
    cache.put({KEY: CAT})
    assert cache.get([KEY]) == {KEY: CAT}
    cache.close()


def test_a_place_that_cannot_be_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    in_memory(TranslationCache(tmp_path / "file" / "c"))
    in_memory(TranslationCache(tmp_path))


def test_a_read_only_folder(read_only_folder: Path) -> None:
    in_memory(TranslationCache(read_only_folder / "c"))
    in_memory(TranslationCache(read_only_folder / "new" / "c"))


def test_a_full_disk(tmp_path: Path) -> None:
    """SQLite's own limit on pages gives the error that a full disk gives."""
    cache = TranslationCache(tmp_path / "c")
    cache.put({b"a": CAT})
    cache._db.execute("PRAGMA max_page_count = 1")
    cache.put({n.to_bytes(32): Translation("x" * 500) for n in range(1000)})
    assert "full" in cache.note
    assert cache.get([(5).to_bytes(32)])
    cache.close()


def test_processes_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from aligner.translation.cache import TranslationCache;"
        "from aligner.translation.engine import Translation;"
        "cache = TranslationCache(Path(sys.argv[1]));"
        "[cache.put({f'{sys.argv[2]} {n}'.encode(): Translation(str(n))}) for n in range(100)];"
        "assert cache.note == '', cache.note; cache.close()"
    )
    workers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "c"), name]) for name in "abc"]
    assert [worker.wait() for worker in workers] == [0, 0, 0]
    cache = TranslationCache(tmp_path / "c")
    assert len(cache.get([f"{name} {n}".encode() for name in "abc" for n in range(100)])) == 300
    cache.close()


def test_each_pair_is_scored_once(argos_packages: Path, tmp_path: Path) -> None:
    asked: list[str] = []

    class Scoring(Counting):
        def score(self, sources: Sequence[str], targets: Sequence[str], own: str, other: str) -> list[TokenScores | None]:
            asked.extend(targets)
            return super().score(sources, targets, own, other)

    cache = TranslationCache(tmp_path / "c")
    engine = cached(Scoring(argos_packages), cache)
    assert isinstance(engine, ScoringEngine)
    renderings = ["The cat.", "The dog.", "The cat."]
    first = engine.score(["El gato."] * 3, renderings, "es", "en")
    assert first[0] == first[2] != first[1]
    assert engine.score(["El gato."] * 3, renderings, "es", "en") == first
    assert sorted(asked) == ["The cat.", "The dog."]
    assert engine.score(["El gato.", ""], ["", "The cat."], "es", "en") == [None, None]
    assert engine.score(["a", "ab"], ["bc", "c"], "es", "en")[0] != engine.score(["ab"], ["c"], "es", "en")[0]
    cache.close()


def test_an_engine_that_cannot_score_cannot_behind_a_cache(tmp_path: Path) -> None:
    class Rules:
        name = "rules"
        supports = fingerprint = describe = translate = None

    cache = TranslationCache(tmp_path / "c")
    assert not isinstance(cached(Rules(), cache), ScoringEngine)  # type: ignore[arg-type]
    cache.close()


def test_damaged_scores_are_made_again(tmp_path: Path) -> None:
    cache = TranslationCache(tmp_path / "c")
    scores = TokenScores((-0.5, -0.25), ((0, 3),))
    cache.put_scores({KEY: scores})
    assert cache.get_scores([KEY]) == {KEY: scores}
    cache.put({KEY: CAT})  # what is under the key is no list of logarithms
    assert cache.get_scores([KEY]) == {}
    cache.close()
