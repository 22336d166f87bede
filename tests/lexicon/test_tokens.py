"""Words, folding and stems."""

from aligner.lexicon.tokens import fold, stem, words


def test_folding_and_stems():
    assert (fold("según"), stem("Árboles"), stem("él")) == ("segun", "Arbol", "el")
    assert words("El T-MEC entró en 2020.") == ["el", "t", "mec", "entró", "en"]
