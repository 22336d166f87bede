"""The sample of a run's pairs: the same whatever process gives them, and in which order."""

from dataclasses import replace

from checks.helpers import bitext_of

from aligner.quality.sample import ANY, Sample, draw

BITEXTS = [replace(bitext_of([(f"El puerto {k}.", f"The port {k}.") for k in range(size)]), id=f"pair {size}") for size in range(1, 30)]


def sample_of(*parts, size=12):
    sample = Sample(size)
    for part in parts:
        for bitext in part:
            sample.add(draw(bitext, sample.below))
    return sample


def test_the_order_and_the_parts_make_no_difference():
    forward, backward = sample_of(BITEXTS), sample_of(BITEXTS[::-1])
    assert forward.units() == backward.units() and forward.fingerprint() == backward.fingerprint()
    together = Sample(12)
    for bitext in BITEXTS:
        together.add(draw(bitext, ANY))
    assert together.units() == forward.units()
    assert len(forward.units()[1]) == 12


def test_every_pair_is_as_likely_as_any_other():
    drawn = sample_of(BITEXTS, size=200).units()[1]
    longest = sum(1 for unit in drawn if unit.number >= 15)
    expected = 200 * sum(max(size - 15, 0) for size in range(1, 30)) / sum(range(1, 30))
    assert abs(longest - expected) < 30


def test_another_text_is_another_fingerprint():
    changed = [replace(BITEXTS[0], units=tuple(replace(unit, target="Other.") for unit in BITEXTS[0].units))]
    assert sample_of(BITEXTS[:1]).fingerprint() != sample_of(changed).fingerprint()


def test_missing_sentences_repeats_and_other_languages_are_left_out():
    bitext = bitext_of([("El puerto.", ""), ("", "The port."), ("El mar.", "The sea.")])
    assert [one.unit.source for one in draw(bitext)] == ["El mar."]
    assert not list(draw(bitext_of([("El mar.", "The sea.")], repeat=True)))
    assert not list(draw(replace(bitext, source=replace(bitext.source, language="fr"))))
