"""Keys of pairs, and why a pair is done again."""

import pytest

from aligner.batch.manifest import PairSpec
from aligner.batch.reading import PairKey, pair_key, reason_to_redo
from aligner.errors import ArticleError

SIGNATURE = "aligner|version:1|code:abc|presplit:no|engine:none"


@pytest.mark.parametrize(
    ("inputs", "signature", "reason"),
    [
        ("other", SIGNATURE, "articles changed"),
        ("other", SIGNATURE.replace("abc", "def"), "articles changed"),
        ("same", SIGNATURE.replace("abc", "def"), "aligner changed"),
        ("same", SIGNATURE.replace("version:1", "version:2"), "aligner changed"),
        ("same", SIGNATURE.replace("engine:none", "engine:apertium:12"), "engine changed"),
        ("same", SIGNATURE + "|scored:es-en", "engine changed"),
        ("same", SIGNATURE.replace("presplit:no", "presplit:yes"), "settings changed"),
        ("same", SIGNATURE + "|checks:-hedge", "settings changed"),
        ("same", SIGNATURE.replace("abc", "def").replace("presplit:no", "presplit:yes"), "aligner changed"),
    ],
)
def test_the_reason_to_redo(inputs, signature, reason):
    assert reason_to_redo(PairKey("same", SIGNATURE), PairKey(inputs, signature)) == reason


def test_a_key_depends_on_both_files_the_entry_and_the_signature(tmp_path):
    source, target = tmp_path / "a.es.txt", tmp_path / "a.en.txt"
    source.write_text("Uno.", encoding="utf-8")
    target.write_text("One.", encoding="utf-8")
    spec = PairSpec("a", source, target)
    keys = {pair_key(spec, SIGNATURE).key}
    assert pair_key(spec, SIGNATURE).key in keys
    keys |= {pair_key(spec, "other").key, pair_key(PairSpec("b", source, target), SIGNATURE).key}
    keys.add(pair_key(PairSpec("a", source, target, date="2020-01-01"), SIGNATURE).key)
    target.write_text("Two.", encoding="utf-8")
    keys.add(pair_key(spec, SIGNATURE).key)
    source.write_text("Dos.", encoding="utf-8")
    keys.add(pair_key(spec, SIGNATURE).key)
    assert len(keys) == 6


def test_a_missing_file_is_an_error_of_its_pair(tmp_path):
    with pytest.raises(ArticleError, match=r"gone\.es\.txt: cannot be read"):
        pair_key(PairSpec("a", tmp_path / "gone.es.txt", None), SIGNATURE)
