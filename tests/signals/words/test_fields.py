"""Words that became others of their field, right words that must stay silent, and the tables of fields."""

from aligner.languages.es_en_fields_adjectives import FIELDS as ADJECTIVES
from aligner.languages.es_en_fields_nouns import FIELDS as NOUNS
from aligner.languages.es_en_fields_verbs import FIELDS as VERBS
from aligner.languages.fields import Field
from aligner.languages.pair import Language
from aligner.signals.words.fields import exchanged_words
from tests.tables import each

EXCHANGED = [
    ("El ayuntamiento ampliará el plazo de inscripción.", "The council will shorten the registration period.", "ampliará", "shorten"),
    ("La naviera encareció los billetes a Ibiza.", "The shipping line lowered fares to Ibiza.", "encareció", "lowered"),
    ("El museo reabrirá en la primavera de 2031.", "The museum will reopen in the autumn of 2031.", "primavera", "autumn"),
    ("El jardinero visitaba a menudo la finca.", "The gardener was an occasional visitor to the estate.", "a menudo", "occasional"),
    ("El párroco reconoció que faltaba dinero.", "The parish priest denied that money was missing.", "reconoció", "denied"),
]
RIGHT = [
    ("El ayuntamiento ampliará el plazo de inscripción.", "The council will extend the registration period."),
    ("El ayuntamiento no ampliará el plazo.", "The council will cut the period short."),
    ("La naviera encareció los billetes y bajó el sueldo.", "The shipping line raised fares and lowered pay."),
    ("El museo no ha perdido su encanto.", "The museum has kept its charm."),
    ("En la primavera austral de 2031.", "In the southern spring of 2031."),
    ("Salió el lunes de la cárcel.", "He left prison on Monday."),
]


@each(("spanish", "english", "own", "other"), EXCHANGED)
def test_a_word_that_became_another_of_its_field_is_found(spanish: str, english: str, own: str, other: str) -> None:
    found = exchanged_words(spanish, english)
    assert [(spanish[slice(*one[Language.SPANISH])], english[slice(*one[Language.ENGLISH])]) for one in found] == [(own, other)]


@each(("spanish", "english"), RIGHT)
def test_right_words_of_fields_are_silent(spanish: str, english: str) -> None:
    assert exchanged_words(spanish, english) == ()


@each("field", (*VERBS, *NOUNS, *ADJECTIVES))
def test_a_word_says_one_thing_of_a_field(field: Field) -> None:
    """Two sayings that share a word would never be told apart."""
    assert len(field) > 1
    for language in Language:
        words = [word for saying in field for word in saying.words[language]]
        assert len(words) == len(set(words)), sorted(word for word in set(words) if words.count(word) > 1)
