"""The pipeline: one batch, every sentence translated once, whatever the direction of the engine."""

from dataclasses import dataclass, field

import pytest

from aligner.articles import read_text
from aligner.bitext import Origin, Pair
from aligner.pipeline import align_pairs, process, rate
from aligner.settings import Settings
from aligner.translation.argos import Argos
from aligner.translation.engine import Translation

ES = "El gato duerme en la casa. La niña lee un libro rojo. El gobierno anunció nuevas medidas.\n"
EN = "The cat sleeps in the house. The girl reads a red book. The government announced new measures.\n"
WORDS = dict(zip(["el", "gato", "duerme", "en", "la", "casa"], ["the", "cat", "sleeps", "in", "the", "house"], strict=True))


@dataclass
class WordByWord:
    """An engine over a word list, that remembers what it was asked."""

    directions: tuple[tuple[str, str], ...] = (("es", "en"),)
    name: str = "words"
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def supports(self, source_language, target_language):
        return (source_language, target_language) in self.directions

    def fingerprint(self, source_language, target_language):
        return f"{source_language}{target_language}" * 8

    def describe(self):
        return "words 1"

    def translate(self, sentences, source_language, target_language):
        self.asked.append(tuple(sentences))
        return [Translation(f"{' '.join(WORDS.get(word.strip('.'), word) for word in s.lower().split())}.") for s in sentences]


def pair(name="p", target=EN):
    other = None if target is None else read_text(target.encode(), "b", language="en")
    return Pair(name, read_text(ES.encode(), "a", language="es"), other)


def test_sentences_of_a_wave_are_translated_once_and_sorted():
    engine = WordByWord()
    bitexts = list(process([pair("one"), pair("two")], Settings(), engine))
    assert len(engine.asked) == 1 and list(engine.asked[0]) == sorted(set(engine.asked[0])) and len(engine.asked[0]) == 3
    assert [b.id for b in bitexts] == ["one", "two"]
    assert bitexts[0].units[0].source_machine == "the cat sleeps in the house."
    assert bitexts[0].units[0].scores.chrf > 90 and "engine:words:enesenesenes" not in bitexts[0].signature
    assert "engine:words:esenesenesen" in bitexts[0].signature and bitexts[0].evidence[0] == "lexicon"


def test_an_engine_for_the_other_direction_translates_the_target():
    engine = WordByWord(directions=(("en", "es"),))
    [bitext] = process([pair()], Settings(), engine)
    assert bitext.units[0].target_machine and bitext.units[0].source_machine is None


@pytest.mark.parametrize(("setting", "asked"), [(None, 1), (False, 1), (True, 2)])
def test_both_directions(setting, asked):
    engine = WordByWord(directions=(("es", "en"), ("en", "es")))
    list(process([pair()], Settings(both_directions=setting), engine))
    assert len(engine.asked) == asked


def test_forced_decoding_is_for_engines_that_can(argos_packages):
    """Asked of an engine over rules, nothing changes; asked of one with models, every pair is scored, and the signature says so."""
    asked = Settings(forced_decoding=True)
    [rules], [plain] = process([pair()], asked, WordByWord()), process([pair()], Settings(), WordByWord())
    assert rules.units == plain.units and "scored:" not in rules.signature
    [scored] = process([pair()], asked, Argos(argos_packages))
    assert all(unit.scores.adequacy is not None for unit in scored.units)
    assert "|scored:" in scored.signature and scored.signature.count("es-en,en-es") == 1
    again = rate(scored, asked, Argos(argos_packages))
    assert [unit.scores for unit in again.units] == [unit.scores for unit in scored.units]


def test_an_article_without_a_counterpart_is_translated():
    [bitext] = process([pair(target=None)], Settings(), WordByWord())
    assert [u.origin for u in bitext.units] == [Origin.MT] * 3 and bitext.target.text.count("\n") == 2
    assert all(bitext.target.text[s.start : s.end] == s.text for s in bitext.target.segments)
    assert all(u.scores.quality is None and not u.findings for u in bitext.units)


def test_results_do_not_depend_on_the_batch():
    together = list(process([pair("one"), pair("two", EN.replace("red ", ""))], Settings(), None))
    alone = [next(process([one], Settings(), None)) for one in (pair("one"), pair("two", EN.replace("red ", "")))]
    assert together == alone


def test_alignments_alone_are_those_of_the_bitexts():
    [(alignment, source, target)] = align_pairs([pair()], Settings(), None)
    assert (len(source), len(target)) == (3, 3)
    [bitext] = process([pair()], Settings(), None)
    assert [(link.source, link.target) for link in alignment.links] == [(u.link.source, u.link.target) for u in bitext.units]


def test_rating_keeps_translations_that_are_there():
    engine = WordByWord()
    [bitext] = process([pair()], Settings(), engine)
    engine.asked.clear()
    again = rate(bitext, Settings(), engine)
    assert engine.asked == [()] or engine.asked == []
    assert [u.scores.chrf for u in again.units] == [u.scores.chrf for u in bitext.units]
