"""Names that stand for themselves wherever they are."""

import pytest

from aligner.lexicon.word_links import read_words
from aligner.signals.names.same_names import linked_words


@pytest.mark.parametrize(
    ("spanish", "english", "name", "other"),
    [
        ("Ayer Róterdam superó a Hamburgo.", "Yesterday Hamburg outdid Rotterdam.", "róterdam", "rotterdam"),
        ("Ayer Róterdam superó a Hamburgo.", "Yesterday Hamburg outdid Rotterdam.", "hamburgo", "hamburg"),
        ("Ayer Lindgren saludó a Lindqvist.", "Yesterday Lindqvist greeted Lindgren.", "lindgren", "lindgren"),
    ],
)
def test_a_name_is_linked_to_itself_in_either_spelling(spanish, english, name, other):
    own, there = read_words(spanish).lower, read_words(english).lower
    links = {(own[a], there[b]) for a, b in linked_words(spanish, english, 0.99)}
    assert [b for a, b in links if a == name] == [other]
