"""Pairing of articles: the right counterpart, one to one, and none where there is none."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.corpus.article_index import TranslatedArticles, WeighedArticles, look_up, rarity
from aligner.corpus.article_terms import collect_terms, find_terms, term_translations
from aligner.corpus.pairing import find_candidates, pair_articles
from aligner.lexicon.lexicon import Lexicon, load_lexicon

SPANISH = (
    "El puente de Villa Honda se cerró el lunes. Las lluvias dañaron dos pilares y el alcalde pidió 3.400 toneladas de piedra.",
    "La sequía arruinó la cosecha de maíz en Río Claro. Los campesinos perdieron 12,5 millones de pesos y venden sus vacas.",
    "La orquesta juvenil tocará el viernes en el teatro Colibrí. Las entradas cuestan 80 pesos y los niños no pagan.",
    "Un jurado condenó a la exdirectora del hospital San Telmo por vender medicinas caducadas a 41 pacientes.",
    "Los astrónomos del observatorio de Cerro Gris hallaron un cometa que pasará cerca de la Luna en 2031.",
)
ENGLISH = (
    "The youth orchestra will play at the Colibrí theatre on Friday. Tickets cost 80 pesos and children do not pay.",
    "Astronomers at the Cerro Gris observatory found a comet that will pass close to the Moon in 2031.",
    "The bridge at Villa Honda was closed on Monday. The rain damaged two pillars and the mayor asked for 3,400 tonnes of stone.",
    "The new swimming pool opened with a party, free ice cream and a race between the teachers and their pupils.",
    "The drought ruined the maize harvest in Río Claro. Farmers lost 12.5 million pesos and are selling their cows.",
)
RIGHT = {(0, 2), (1, 4), (2, 0), (4, 1)}


def pairs(sources, targets, lexicon=None, **options):
    return {(pair.source, pair.target) for pair in pair_articles(sources, targets, lexicon=lexicon or load_lexicon(), **options)}


def test_every_article_finds_its_translation_and_one_without_finds_none():
    assert pairs(SPANISH, ENGLISH) == RIGHT


def test_the_order_of_the_articles_changes_nothing():
    turned = {(4 - source, 4 - target) for source, target in RIGHT}
    assert pairs(SPANISH[::-1], ENGLISH[::-1]) == turned


def test_a_rendering_of_one_sentence_finds_its_article():
    parts = [text.split(". ")[-1] for text in ENGLISH]
    assert (1, 4) in pairs(SPANISH, parts) and (0, 2) in pairs(SPANISH, parts)


def test_the_whole_translation_wins_over_a_report_of_the_same_event():
    report = "Rain closed a bridge at Villa Honda on Monday, the radio said. Buses go by another road, and the school is open."
    assert (0, 2) in pairs(SPANISH, (*ENGLISH, report)) and all(target != 5 for _, target in pairs(SPANISH, (*ENGLISH, report)))


def test_a_probability_and_a_similarity_are_in_0_to_1_and_the_least_is_kept_to():
    found = pair_articles(SPANISH, ENGLISH, lexicon=load_lexicon(), min_probability=0.0)
    assert all(0 <= pair.similarity <= 1 and 0 <= pair.probability <= 1 for pair in found)
    assert len(found) >= 4 and not pairs(SPANISH, ENGLISH, min_probability=1.0)


def test_without_a_lexicon_names_and_numbers_find_the_pair():
    found = pair_articles(SPANISH, ENGLISH, lexicon=None)
    assert (0, 2) in {(pair.source, pair.target) for pair in found}


@pytest.mark.parametrize(("sources", "targets"), [([], []), ([], ENGLISH), (SPANISH, []), (["", "…"], ["", " "])])
def test_nothing_to_pair(sources, targets):
    assert pairs(sources, targets) == set()


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("1.234,5 y 1,234.5", ["12345", "y", "12345"]),
        ("Según Ibáñez", ["segun", "ibanez"]),
        ("T-MEC (2020)", ["t", "mec", "2020"]),
    ],
)
def test_terms(text, terms):
    assert find_terms(text) == terms


def test_terms_of_both_languages_match_by_lexicon_letters_and_stems():
    lexicon = Lexicon.from_entries([("puente", "bridge", 0.9, 0.9)])
    strengths = term_translations(("puente", "lula", "zapoteca", "bosque"), ("bridge", "lula", "zapotec"), lexicon).toarray()
    assert np.array_equal(strengths > 0, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]])


def test_articles_with_more_terms_than_are_looked_up_are_found_too():
    sources = [" ".join(f"palabra{letter}{chr(97 + n % 26)}{chr(97 + n // 26)}x{n}" for n in range(300)) for letter in "abc"]
    assert pairs(sources, sources[::-1]) == {(0, 2), (1, 1), (2, 0)}


@given(st.lists(st.text(alphabet="abc 1,.", max_size=20), max_size=6), st.lists(st.text(alphabet="abc 1,.", max_size=20), max_size=6))
def test_pairs_are_one_to_one(sources, targets):
    found = pair_articles(sources, targets, lexicon=None, min_probability=0.0)
    assert len({pair.source for pair in found}) == len({pair.target for pair in found}) == len(found)


def test_candidates_are_few_for_many_articles():
    texts = [f"uno dos {n} {n * 7} {n % 13}x" for n in range(60)]
    assert len(find_candidates(collect_terms(texts), collect_terms(texts), None).source) <= 2 * 60 * 30


def test_a_word_that_is_repeated_is_no_proof():
    """An article that says *puente* thirty times matches no more of a text with one bridge than an article that says it once."""
    others = ("Llueve en las montañas.", "Nadie compró pan.")
    once, often = (
        find_candidates(collect_terms([source, *others]), collect_terms(["The bridge is closed.", "Nobody came."]), load_lexicon())
        for source in ("El puente viejo.", "El puente viejo. " * 30)
    )
    first, second = (float(found.matched[(found.source == 0) & (found.target == 0)][0]) for found in (once, often))
    assert first == pytest.approx(second) and first > 0


def test_sentences_that_are_said_count_by_their_weight():
    lexicon = load_lexicon()
    sources, targets = collect_terms(SPANISH), collect_terms([*ENGLISH, "", ENGLISH[2].split(". ")[0] + "."])
    found = find_candidates(sources, targets, lexicon)
    assert found.said is not None and find_candidates(sources, targets, None).said is None
    said = {(int(s), int(t)): (a, b) for s, t, a, b in zip(found.source, found.target, *found.said, strict=True)}
    assert said[0, 2][0] > 0.6 and said[0, 2][1] > 0.6
    # One sentence of two: all that it says is in the article, but not all of the article in it.
    assert said[0, 6][1] > 0.6 > said[0, 6][0] > 0
    assert said.get((0, 3), (0.0, 0.0))[1] < 0.3
    assert all(0 <= share <= 1 for pair in said.values() for share in pair)


def test_a_literal_rendering_of_a_part_does_not_win_over_a_free_one_of_all():
    source = (
        "El alcalde de Monte Bravo inauguró el acueducto el jueves. El agua llegó a doce barrios que la compraban en camiones. "
        "La obra costó 48 millones de pesos. Los vecinos celebraron con una banda de música."
    )
    free = (
        "Monte Bravo's mayor opened the aqueduct on Thursday. Twelve neighbourhoods that used to buy water from trucks now have it. "
        "It cost 48 million pesos. A brass band played while neighbours celebrated."
    )
    literal = (
        "The mayor of Monte Bravo inaugurated the aqueduct on Thursday. The work cost 48 million pesos. "
        "A hospital hired nine nurses. The library bought an old piano and forty chairs."
    )
    sources, targets = [*SPANISH, source], [literal, *ENGLISH, free]
    assert (5, 6) in pairs(sources, targets) and (5, 0) not in pairs(sources, targets)


@given(st.lists(st.text("ab. \n", max_size=12), max_size=4))
def test_the_terms_of_sentences_are_those_of_their_article(texts):
    found = collect_terms(texts)
    assert len(found.starts) == len(texts) + 1 and found.starts[-1] == found.sentences.shape[0]
    for number in range(len(texts)):
        of_sentences = found.sentences[found.starts[number] : found.starts[number + 1]]
        assert set(of_sentences.indices) == set(found.counts(number, number + 1).indices)


def test_what_is_looked_up_does_not_depend_on_the_size_of_an_index():
    source, target = collect_terms(SPANISH * 3), collect_terms(ENGLISH * 3)
    own, other = (WeighedArticles(terms, rarity(terms)) for terms in (source, target))
    translated = TranslatedArticles(own, term_translations(source.terms, target.terms, load_lexicon()), 2.5 * rarity(target))
    whole, parts = (look_up(translated, other, other.masses(), indexed=size) for size in (100, 2))
    assert all(np.array_equal(one, two) for one, two in zip(whole, parts, strict=True)) and len(whole[0]) > 15


def test_counts_of_articles_are_those_of_their_sentences_together():
    found = collect_terms(["Uno dos. Dos tres.", "", "tres tres"])
    assert found.counts(0, 3).toarray().tolist() == [[1, 2, 1], [0, 0, 0], [0, 0, 2]]
    assert found.counts(2, 3).toarray().tolist() == [[0, 0, 2]] and found.spread.tolist() == [1, 1, 2]
