"""Errors that are made on purpose."""

import pytest
from tables import each

from aligner.languages.pair import Language
from aligner.quality.synthetic_errors import KINDS, inject_errors

PAIRS = [
    ("El puerto no abrirá hasta el 12 de mayo, dijo ayer Lucía Prado.", "The port will not open until May 12, Lucía Prado said yesterday."),
    ("Los vecinos piden agua. Nadie responde.", "The neighbours ask for water. Nobody answers their many letters."),
    (
        "El tren salió de Soria a las ocho y llegó tarde.",
        "The train left Soria at eight in the morning, with old Marta Ruiz on board, and came late.",
    ),
    ("Cuatro barcos volvieron al muelle con poca pesca.", "Four boats came back to the quay with little fish."),
]


@each("kind", KINDS)
@each("language", Language)
def test_every_kind_changes_something_and_always_the_same(kind, language):
    pairs = PAIRS if language is Language.ENGLISH else [(english, spanish) for spanish, english in PAIRS]
    found = inject_errors(kind, pairs * 5, language)
    assert len(found) == len(pairs) * 5
    assert any(text is not None for text in found)
    assert all(text is None or text != target for text, (_, target) in zip(found, pairs * 5, strict=True))
    assert found == inject_errors(kind, pairs * 5, language)


def test_changes_of_each_kind():
    assert inject_errors("untranslated", PAIRS, Language.ENGLISH)[3] == PAIRS[3][0]
    assert inject_errors("neighbour", PAIRS, Language.ENGLISH)[0] == PAIRS[1][1]
    cut = inject_errors("truncated", PAIRS, Language.ENGLISH)[3]
    assert PAIRS[3][1].startswith(cut)
    changed = inject_errors("number changed", PAIRS, Language.ENGLISH)[0]
    assert next(a for a, b in zip(changed, PAIRS[0][1], strict=True) if a != b).isdigit()
    assert inject_errors("number changed", PAIRS, Language.ENGLISH)[3] is None
    assert "not" not in inject_errors("negation changed", PAIRS, Language.ENGLISH)[0]
    assert inject_errors("sentence lost", PAIRS, Language.ENGLISH)[1] in (
        "The neighbours ask for water.",
        "Nobody answers their many letters.",
    )
    assert len(inject_errors("words added", PAIRS, Language.ENGLISH)[2].split()) >= len(PAIRS[2][1].split()) + 4
    assert len(inject_errors("words left out", PAIRS, Language.ENGLISH)[2].split()) <= len(PAIRS[2][1].split()) - 4


def test_words_are_replaced_in_several_ways():
    """By words of a similar length, by any words, and by words of pairs nearby; a sixth to a third of all words."""
    rare = "amber badger canoe dahlia ermine falcon gravel hazel indigo juniper kestrel lichen mallow nettle osprey pollen quartz"
    pairs = [*PAIRS * 10, *[("Una casa.", "Some such thing came down here, they told him then.")] * 100, ("Nada.", rare)]
    shares, new = set(), set()
    for text, (_, target) in zip(inject_errors("words replaced", pairs, Language.ENGLISH)[:40], pairs, strict=False):
        before, after = target.split(), text.split()
        changed = [b for a, b in zip(before, after, strict=True) if a != b]
        assert len(changed) <= round(len(before) / 3) + 1
        shares.add(len(changed) / len(before))
        new.update(word.strip(".,").lower() for word in changed)
    assert len(shares) > 4
    assert len(new & set(rare.split())) > 4
    assert new & {"lucía", "quay", "neighbours", "morning", "letters", "train"}


def test_one_pair_alone():
    assert inject_errors("neighbour", PAIRS[:1], Language.ENGLISH) == [None]
    assert inject_errors("misaligned", PAIRS[:1], Language.ENGLISH) == [None]


def test_unknown_kind():
    with pytest.raises(KeyError):
        inject_errors("spelling", PAIRS, Language.ENGLISH)
