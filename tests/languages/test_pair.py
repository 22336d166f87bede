"""The two sides of a pair, and its two languages."""

import pickle

from aligner.languages.pair import Language, Side


def test_both_are_gone_through_in_order():
    assert list(Language) == [Language.SPANISH, Language.ENGLISH] == list(Language.__members__.values())
    assert list(Side) == [Side.SOURCE, Side.TARGET] == list(Side.__members__.values())
    assert (len(Language), len(Side)) == (2, 2)


def test_they_stay_the_same_in_another_process():
    assert pickle.loads(pickle.dumps(tuple(Language))) == tuple(Language)
