"""Frozen values that are made quickly are those that a dataclass makes."""

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from aligner.bitext import NO_SCORES, Link, Scores, Segment, Unit
from aligner.values import made_quickly


@dataclass(frozen=True, slots=True)
class Slow:
    """A value as dataclass makes it."""

    first: int
    second: str = "b"
    third: tuple[int, ...] = ()


@made_quickly
@dataclass(frozen=True, slots=True)
class Quick:
    """The same value, made quickly."""

    first: int
    second: str = "b"
    third: tuple[int, ...] = ()


@pytest.mark.parametrize(("given", "named"), [((1,), {}), ((1, "x", (2,)), {}), ((), {"third": (3,), "first": 1}), ((1,), {"second": ""})])
def test_fields_defaults_and_names(given, named):
    slow, quick = Slow(*given, **named), Quick(*given, **named)
    assert repr(quick) == repr(slow).replace("Slow", "Quick")
    assert (quick.first, quick.second, quick.third) == (slow.first, slow.second, slow.third)
    assert type(quick) is Quick
    assert quick == Quick(*given, **named)
    assert hash(quick) == hash(Quick(*given, **named)) == hash(slow)


@pytest.mark.parametrize(("given", "named"), [((), {}), ((1, "b", (), 4), {}), ((1,), {"fourth": 4}), ((1,), {"first": 1})])
def test_wrong_arguments_are_refused(given, named):
    for made in (Slow, Quick):
        with pytest.raises(TypeError, match=rf"^{made.__name__}\.__init__\(\)"):
            made(*given, **named)


def test_they_stay_frozen():
    value = Quick(1)
    with pytest.raises(FrozenInstanceError):
        value.first = 2
    with pytest.raises(FrozenInstanceError):
        del value.first
    assert value == Quick(1)


def test_signatures_are_those_of_the_fields():
    assert str(inspect.signature(Quick)) == str(inspect.signature(Slow))


def test_values_of_the_library_are_copied_changed_and_packed():
    unit = Unit(1, Link((0,), (0,)), "Uno.", "One.")
    assert unit.scores is NO_SCORES == Scores()
    assert pickle.loads(pickle.dumps(unit)) == copy.copy(unit) == copy.deepcopy(unit) == replace(unit, number=1) == unit
    assert replace(unit, scores=Scores(quality=0.5)) != unit
    assert Segment("Uno.", 0, 4) == Segment(text="Uno.", start=0, end=4, paragraph=0)
