"""Words that are said again in one text, and others in the other one."""

import pytest

from aligner.signals.roles.repeated_words import find_changed_repetitions

SPANISH = "Los presos atacaron a los guardias con piedras y dos guardias resultaron heridos."


@pytest.mark.parametrize(
    ("english", "found"),
    [
        ("Prisoners attacked guards with stones and two guards were hurt.", 0),
        ("Prisoners attacked guards with stones and two prisoners were hurt.", 1),
        ("Prisoners attacked guards with stones and two of them were hurt.", 0),
    ],
)
def test_the_word_that_is_said_again(english, found):
    assert len(list(find_changed_repetitions(SPANISH, english))) == found
