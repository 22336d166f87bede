"""What is new, and what is gone."""

from __future__ import annotations

from aligner.checks.identity import Excerpt, Identity
from aligner.house.results import Seen
from aligner.house.since import Earlier


def seen(word: str, around: str = "the", article: str = "a", mark: str | None = None) -> Seen:
    return Seen(Identity("number", Excerpt(around, word, ""), Excerpt("x")), article, "error", "a message", mark)


def test_a_finding_is_the_same_when_it_moves_to_another_file_or_the_words_around_it_change():
    earlier = Earlier([seen("12")])
    assert not earlier.is_new(seen("12").identity, "another")
    assert not earlier.is_new(seen("12", "some").identity, "a")
    assert earlier.is_new(seen("12", "some").identity, "another")
    assert earlier.is_new(seen("13").identity, "a")


def test_what_is_gone_comes_once_and_in_its_order():
    earlier = Earlier([seen("14"), seen("12"), seen("12"), seen("13"), seen("15", mark="")])
    assert earlier.gone([seen("13", "some")]) == [seen("14"), seen("12")]
    assert earlier.gone([seen("14"), seen("12"), seen("13")]) == []
    assert Earlier([]).gone([seen("14")]) == []


def test_a_finding_without_words_in_question_is_known_by_all_its_words():
    whole = Seen(Identity("too-long", Excerpt("a b"), Excerpt("c")), "a", "info", "")
    assert not Earlier([whole]).is_new(whole.identity, "a")
    assert Earlier([whole]).is_new(Identity("too-long", Excerpt("a b"), Excerpt("d")), "a")
