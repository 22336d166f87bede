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
    assert earlier.gone([seen("13", "some")], {"a"}) == ([seen("14"), seen("12")], [])
    assert earlier.gone([seen("14"), seen("12"), seen("13")], {"a"}) == ([], [])
    assert Earlier([]).gone([seen("14")], {"a"}) == ([], [])


def test_findings_of_articles_that_are_not_checked_now_are_not_gone():
    of_a_run = Earlier([seen("12"), seen("13"), seen("20", article="b"), seen("30", article="c"), seen("31", article="c")])
    now = [seen("12"), seen("31", article="c, new name")]
    assert of_a_run.gone(now, {"a", "c, new name"}) == ([seen("13"), seen("30", article="c")], [seen("20", article="b")])
    assert Earlier([seen("12")]).gone([], {"new name"}) == ([seen("12")], [])


def test_an_earlier_result_of_other_articles_is_told():
    earlier = Earlier([seen("12", article="b"), seen("13")])
    assert earlier.other_article([seen("14", article="c")], {"c"}) == "a"
    assert earlier.other_article([seen("13", article="c")], {"c"}) is None
    assert earlier.other_article([], {"b"}) is None
    assert Earlier([]).other_article([seen("14")], {"a"}) is None


def test_a_finding_without_words_in_question_is_known_by_all_its_words():
    whole = Seen(Identity("too-long", Excerpt("a b"), Excerpt("c")), "a", "info", "")
    assert not Earlier([whole]).is_new(whole.identity, "a")
    assert Earlier([whole]).is_new(Identity("too-long", Excerpt("a b"), Excerpt("d")), "a")
