"""One finding for one cause: which of two about the same words is kept."""

from aligner.bitext import Finding, Severity
from aligner.checks.run import _begin_alike, _settled


def finding(check, severity=Severity.WARNING, source=None, target=None):
    return Finding(check, severity, check, source, target)


def kept(*findings):
    return [one.check for one in _settled(findings)]


def test_a_figure_that_changed_is_most_of_what_seems_to_be_missing():
    """The figure is there, so its words are not missing; those of a long phrase around it may be."""
    figure = finding("number", Severity.ERROR, (10, 20), (12, 22))
    assert kept(figure, finding("partial-omission", source=(8, 22))) == ["number"]
    assert kept(figure, finding("partial-omission", source=(10, 60))) == ["number", "partial-omission"]
    assert kept(figure, finding("partial-addition", target=(12, 20))) == ["number"]


def test_a_figure_on_one_side_only_is_missing_with_its_words():
    assert kept(finding("number", Severity.ERROR, (10, 20)), finding("partial-omission", source=(8, 22))) == ["number", "partial-omission"]


def test_findings_that_begin_at_the_same_word():
    hedge = finding("hedge", source=(10, 20))
    assert _begin_alike(hedge, finding("partial-omission", source=(10, 30)))
    assert not _begin_alike(hedge, finding("partial-omission", source=(8, 20)))
    assert not _begin_alike(hedge, finding("partial-omission", source=(10, 31)))
    assert not _begin_alike(hedge, finding("partial-addition", target=(10, 20)))
