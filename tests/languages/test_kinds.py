"""The tables of kinds of things and of grave words: every name that they exchange is a rung, and no word is sure on two rungs."""

from tables import each

from aligner.languages.es_en_grave_words import GRAVE
from aligner.languages.es_en_kinds import KINDS
from aligner.languages.es_en_poles import POLES
from aligner.languages.ladders import ladder_of
from aligner.languages.pair import Language


@each("ladder", [*KINDS, *POLES, GRAVE])
def test_exchanged_names_are_rungs(ladder):
    names = [rung.name for rung in ladder.rungs]
    assert len(set(names)) == len(names)
    assert {name for pair in ladder.alike for name in pair} <= set(names)


@each("ladder", [*KINDS, *POLES])
def test_no_word_is_sure_on_two_rungs(ladder):
    for language in Language:
        words = [word for rung in ladder.rungs for word in rung.words(language).split()]
        assert sorted(set(words)) == sorted(words)


def test_a_table_is_read_line_by_line():
    ladder = ladder_of("\nperro~ | dog~ | can | hound~\nsu|la_gata | | gato~ | cat~\n= dog | cat\n")
    assert [rung.name for rung in ladder.rungs] == ["dog", "cat"]
    assert (ladder.rungs[1].spanish, ladder.rungs[1].english, ladder.rungs[1].also_english) == ("su|la_gata", "", "cat~")
    assert ladder.alike == {frozenset({"dog", "cat"})}
