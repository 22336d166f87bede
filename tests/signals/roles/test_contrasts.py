"""What is so and what is not: exchanged between two texts."""

import pytest

from aligner.signals.roles.contrasts import find_exchanged_contrasts


@pytest.mark.parametrize(
    ("spanish", "english", "is_exchanged"),
    [
        ("La carta era para el rector y no para el decano.", "The letter was for the rector, not the dean.", False),
        ("La carta era para el rector y no para el decano.", "The letter was for the dean, not the rector.", True),
        ("No fue la alcaldesa, sino el tesorero.", "It was the treasurer rather than the mayor.", False),
        ("No fue la alcaldesa, sino el tesorero.", "It was the mayor rather than the treasurer.", True),
        ("No fue la alcaldesa, sino el tesorero.", "It was not the mayor but the treasurer.", False),
        ("Fue la alcaldesa, no sabía nada el tesorero.", "It was the treasurer, not the mayor.", False),
    ],
)
def test_contrasts(spanish, english, is_exchanged):
    assert bool(list(find_exchanged_contrasts(spanish, english))) is is_exchanged


def test_a_text_of_many_contrasts():
    # The time must not grow with the cube of the text: before, this took seconds, and longer texts minutes.
    spanish = " ".join(f"no vino el {number}k sino el {number}p" for number in range(300))
    english = " ".join(f"it was not the {number}k but the {number}p who came" for number in range(300))
    assert list(find_exchanged_contrasts(spanish, english)) == []
