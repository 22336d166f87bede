"""Checks of pairs of languages for which there are no tables: what is found without them, and that nothing else is said."""

import pytest
from checks.helpers import marked_texts
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.bitext import Article, Bitext, Link, Severity, Unit
from aligner.checks import CHECKS, check_bitext, inactive_checks
from aligner.languages.pair import DEFAULT_PAIR, LanguagePair
from aligner.pipeline import rate
from aligner.settings import Settings

FR_EN, PT_EN, DE_EN, DE_ES, ES_DE, JA_EN = (
    LanguagePair(*languages.split("-")) for languages in ("fr-en", "pt-en", "de-en", "de-es", "es-de", "ja-en")
)

TRUE_PAIRS = [
    # Negation, hedges, names, acronyms, gender: what Spanish-English checks would speak of.
    (FR_EN, "Il n'y a pas de victimes.", "There are no victims."),
    (FR_EN, "L'OTAN n'enverra pas de soldats, selon la ministre.", "NATO will not send soldiers, the minister says."),
    (FR_EN, "Le présumé meurtrier serait parti à Londres.", "The alleged murderer is said to have left for London."),
    (FR_EN, "Nous nous sommes vus : c'est tout ce qu'elle a dit !", "We met: that is all she said!"),
    (FR_EN, "« Nous ne céderons pas », a dit le maire.", "“We will not give in,” the mayor said."),
    (FR_EN, "Il a coûté 1 250 000 euros, soit 3,5 % de plus.", "It cost 1.25 million euros, 3.5% more."),
    (FR_EN, "Le match a commencé à 20 h 30.", "The match began at 8:30 p.m."),
    (FR_EN, "Au XIXe siècle, il y avait 2 500 habitants.", "In the 19th century it had 2,500 inhabitants."),
    (FR_EN, "Plus d'infos sur www.exemple.org/fr/eau.", "More at www.exemple.org/en/water."),
    (FR_EN, "Le village (fondé en 1904) est vide.", "The village (founded in 1904) is empty."),
    (PT_EN, "Não houve mortos, disse a presidente.", "No one died, the president said."),
    (PT_EN, "O filme «AMANHÃ» estreia no dia 3 de maio.", "The film “AMANHÃ” opens on May 3."),
    (PT_EN, "A dívida subiu para 12,7 mil milhões de euros.", "The debt rose to 12.7 billion euros."),
    (PT_EN, "É muito muito caro.", "It is very expensive."),
    (DE_ES, "„Wir geben nicht auf“, sagte die Richterin.", "«No nos rendimos», dijo la jueza."),
    (DE_ES, "»Wir gehen«, sagte sie.", "«Nos vamos», dijo ella."),
    (DE_ES, "Die Frauen, die die Wahl gewannen, feierten.", "Las mujeres que ganaron las elecciones lo celebraron."),
    (DE_ES, "Um 20.30 Uhr waren 1.200 Menschen da.", "A las 8:30 de la tarde había 1200 personas."),
    (DE_ES, "In den 90er Jahren lebten dort 15.000 Menschen.", "En los años 1990 vivían allí 15 mil personas."),
    (DE_EN, "Er fuhr 161 Kilometer in zwei Stunden.", "He drove 100 miles in two hours."),
    (FR_EN, "Il fait 20 °C.", "It is 68 degrees Fahrenheit."),
    (ES_DE, "¿Quién paga la obra?", "Wer bezahlt den Bau?"),
    # Numbers, dates and times as other languages write them.
    (DE_EN, "Er kam am 5.6.2019 nach Köln.", "He came to Cologne on June 5, 2019."),
    (DE_EN, "Er kam am 05.06.2019.", "He came on 6/5/2019."),
    (DE_EN, "Das Spiel endete 3:1, am 5.6. folgt das nächste.", "The match ended 3-1; the next one is on June 5."),
    (DE_EN, "Sie zahlen 1'250.50 Franken.", "They pay 1,250.50 francs."),
    (DE_EN, "Die Version 1.2.3 ist da.", "Version 1.2.3 is here."),
    (FR_EN, "Il est parti à 0 h 15.", "He left at 12:15 a.m."),
    (FR_EN, "Il est parti à 24 h.", "He left at 12 a.m."),
    (FR_EN, "Il en a bu 1 1/2 litre.", "He drank 1.5 litres of it."),
    (FR_EN, "Il en a bu 2,5 litres.", "He drank 2½ litres of it."),
    (FR_EN, "Il a couru 3/4 de la course.", "He ran 0.75 of the race."),
    (FR_EN, "La saison 2018/19 fut bonne.", "The 2018-2019 season was good."),
    (FR_EN, "Les numéros 3,4,5 et 7 sont libres.", "Numbers 3, 4, 5 and 7 are free."),
    (FR_EN, "Il y a 1 234 567 habitants.", "It has 12,34,567 inhabitants."),
    (FR_EN, "Le budget est de 3,2 M€.", "The budget is 3,200,000 euros."),
    # Question marks of other scripts, and languages that do without.
    (LanguagePair("el", "en"), "Ποιος πληρώνει;", "Who pays?"),
    (LanguagePair("ar", "en"), "من يدفع؟", "Who pays?"),
    (LanguagePair("hy", "en"), "Ո՞վ է վճարում։", "Who pays?"),
    (LanguagePair("th", "en"), "ใครเป็นคนจ่าย", "Who pays?"),
    (JA_EN, "誰が払いますか。", "Who pays?"),
    (JA_EN, "「人口は３万人です」と市長は言った（写真）。", "“It has 30,000 inhabitants,” the mayor said (photo)."),
    (JA_EN, "誰が払いますか？", "Who pays?"),
]
DEFECTS = [
    # languages, source, target, check, least severity, marked source, marked target
    (FR_EN, "Elle a 1 250 élèves.", "It has 1,520 students.", "number", Severity.ERROR, "1 250", "1,520"),
    (FR_EN, "Il a payé 3,75 euros.", "He paid 3.57 euros.", "number", Severity.ERROR, "3,75", "3.57"),
    (FR_EN, "Il y avait 1 274 places.", "There were many places.", "number", Severity.WARNING, "1 274", None),
    (FR_EN, "Il y avait des places.", "There were 1,274 places.", "number", Severity.WARNING, None, "1,274"),
    (FR_EN, "La règle (votée en mai) est claire.", "The rule (passed in May is clear.", "bracket", Severity.WARNING, None, "("),
    (FR_EN, "Voir exemple.org/eau.", "See example.org/eau.", "url", Severity.WARNING, "exemple.org/eau.", "example.org/eau."),
    (FR_EN, "Voir www.exemple.org/eau.", "See the page.", "url", Severity.WARNING, "www.exemple.org/eau.", None),
    (FR_EN, "L'été dernier.", "Last sumâ€œmer.", "mojibake", Severity.ERROR, None, "sumâ€œmer."),
    (
        FR_EN,
        "Le maire est parti sans dire un mot.",
        "Le maire est parti sans dire un mot.",
        "untranslated",
        Severity.WARNING,
        "Le maire est parti sans dire un mot.",
        "Le maire est parti sans dire un mot.",
    ),
    (FR_EN, "Il est parti.", "He has left left.", "repeated-word", Severity.WARNING, None, "left left"),
    (FR_EN, "Qui paie les travaux ?", "The city pays for the works.", "question", Severity.WARNING, "travaux ?", "."),
    (FR_EN, "« Nous partons », a-t-il dit.", "“We are leaving, he said.", "quotation", Severity.WARNING, None, "“"),
    (DE_EN, "Er kam am 5.6.2019 nach Köln.", "He came to Cologne on June 5, 2018.", "number", Severity.ERROR, "2019", "2018"),
    (DE_EN, "Er kam am 15.6.2019 nach Köln.", "He came to Cologne on June 16, 2019.", "number", Severity.ERROR, "15", "16"),
    (LanguagePair("el", "en"), "Ποιος πληρώνει;", "The city pays.", "question", Severity.INFO, "πληρώνει;", "."),
    (PT_EN, "Há 48 casas.", "There are 84 houses.", "number", Severity.ERROR, "48", "84"),
    (PT_EN, "O presidente (de 71 anos saiu.", "The president (71) left.", "bracket", Severity.WARNING, "(", None),
    (PT_EN, "Escreva para a@exemplo.org.", "Write to us.", "url", Severity.WARNING, "a@exemplo.org", None),
    (DE_ES, "Er wurde 1967 geboren.", "Nació en 1976.", "number", Severity.ERROR, "1967", "1976"),
    (DE_ES, "Der Fluss [die Oder] steigt.", "El río [el Óder sube.", "bracket", Severity.WARNING, None, "["),
    (DE_ES, "Mehr auf beispiel.org/a heute.", "Más en ejemplo.org/a hoy.", "url", Severity.WARNING, "beispiel.org/a", "ejemplo.org/a"),
    (DE_ES, "„Wir gehen, sagte sie.", "«Nos vamos», dijo ella.", "quotation", Severity.WARNING, "„", None),
    (ES_DE, "¿Quién paga la obra?", "Die Stadt bezahlt den Bau.", "question", Severity.WARNING, "¿Quién paga la obra?", "."),
    (JA_EN, "村（1904年に設立）は空だ。", "The village (founded in 1904 is empty.", "bracket", Severity.WARNING, None, "("),
]  # fmt: skip
WORKING = {
    "addition", "bracket", "byline", "degenerate", "mojibake", "moved", "not-parallel", "number", "omission", "order", "question",
    "quotation", "repeat", "repeated-word", "spacing", "too-long", "untranslated", "url", "version", "term",
    "forbidden-term", "allowed-term", "pattern",
}  # fmt: skip
RANK = [Severity.INFO, Severity.WARNING, Severity.ERROR]


def bitext_of(languages, pairs):
    """A bitext with a unit a pair of texts; an empty text is a side that is missing."""
    units = (Unit(k, Link((k,) if source else (), (k,) if target else ()), source, target) for k, (source, target) in enumerate(pairs))
    source, target = (Article(language, language, "") for language in (languages.source, languages.target))
    return Bitext("test", source, target, tuple(units), "none", (), "test")


def checked(languages, source, target):
    return check_bitext(bitext_of(languages, [(source, target)])).units[0].findings


@each(("languages", "source", "target"), TRUE_PAIRS)
def test_nothing_is_said_of_true_pairs(languages, source, target):
    assert not checked(languages, source, target)
    assert not checked(languages.reversed, target, source)


@each(("languages", "source", "target", "check", "severity", "source_words", "target_words"), DEFECTS)
def test_what_needs_no_tables_is_found(languages, source, target, check, severity, source_words, target_words):
    for pair, texts, words in (
        (languages, (source, target), (source_words, target_words)),
        (languages.reversed, (target, source), (target_words, source_words)),
    ):
        (finding,) = checked(pair, *texts)
        slip_of_source = check in ("repeated-word", "quotation") and finding.target_span is None
        assert finding.check == check and (slip_of_source or RANK.index(finding.severity) >= RANK.index(severity)), finding
        assert marked_texts(*texts, finding) == words


@pytest.mark.parametrize("languages", [FR_EN, PT_EN, DE_ES])
def test_missing_and_added_sentences_are_found(languages):
    pairs = [("Une phrase de trop ici.", ""), ("Une autre.", "Another one."), ("", "One too many.")]
    found = check_bitext(bitext_of(languages, pairs)).units
    assert [[finding.check for finding in unit.findings] for unit in found] == [["omission"], [], ["addition"]]


def test_the_checks_that_are_off_are_known():
    assert inactive_checks(DEFAULT_PAIR) == inactive_checks(DEFAULT_PAIR.reversed) == ()
    for languages in (FR_EN, DE_ES, ES_DE):
        assert set(inactive_checks(languages)) == {check.id for check in CHECKS} - WORKING


def test_scoring_a_pair_without_tables_says_what_is_off():
    rated = rate(bitext_of(FR_EN, [("Il n'y a pas de victimes.", "There are no victims.")]), Settings(), None)
    assert rated.units[0].findings == () and rated.units[0].scores.quality is None
    (note,) = rated.notes
    assert note.startswith("fr-en: ") and "quality" in note and "negation" in note


def test_nothing_is_off_for_spanish_and_english():
    rated = rate(bitext_of(DEFAULT_PAIR, [("No hay víctimas.", "There are no victims.")]), Settings(), None)
    assert rated.notes == ()


TEXTS = st.text(st.sampled_from("0123456789.,'/ \u00a0½:-XVI°Fa²٣"), max_size=40)


@given(TEXTS, TEXTS)
def test_the_same_numbers_are_never_reported_whatever_is_beside_them(text, more):
    for source, target in ((text, text), (f"{text} a {more}", f"{more} a {text}")):
        assert not [finding for finding in checked(FR_EN, f"x {source}", f"x {target}") if finding.check in ("number", "failed-check")]


@pytest.mark.parametrize("text", ["9" * 9000, "1 234 " * 1500, "1.2" * 3000, "٣٤٥ ", "²³", "IVXLC" * 1000])
def test_any_digits_are_read(text):
    assert not [finding for finding in checked(FR_EN, text, text) if finding.check == "failed-check"]
