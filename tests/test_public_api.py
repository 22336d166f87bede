"""The public surface is what `__all__` says, and all of it is there."""

import doctest

import aligner


def test_all_is_sorted_and_complete():
    assert list(aligner.__all__) == sorted(aligner.__all__)
    for name in set(aligner.__all__) - {"__version__"}:
        assert getattr(aligner, name).__module__.startswith("aligner."), name
    assert set(aligner._LAZY) <= set(aligner.__all__) <= set(dir(aligner))


def test_what_is_not_there_says_so():
    assert not hasattr(aligner, "no_such_thing")


def test_the_example_of_the_docstring_is_true():
    assert doctest.testmod(aligner).failed == 0
