"""Which word of a text says whose a quotation or a statement is."""

from tables import each

from aligner.languages.pair import Language
from aligner.lexicon.word_links import read_words
from aligner.signals.statements.quotation_verbs import word_of_speaker


@each(
    ("language", "text", "word"),
    [
        ("es", "Ayer dijo: «No sabemos nada de eso.»", "dijo"),
        ("es", "«No sabemos nada de todo eso», dijo el alcalde, que habló poco.", "dijo"),
        ("es", "El alcalde dijo que «no sabemos nada de eso». Nadie habló.", "dijo"),
        # The nearer of two verbs.
        ("es", "Negó: «No sabemos nada de todo eso», dijo ayer.", "dijo"),
        ("en", 'She denied it. "We know nothing of that," he claimed.', "claimed"),
        ("en", 'He said "we know nothing of that", and she denied it.', "said"),
        # Another sentence says nothing of the quotation; nor does a verb inside it, or one that is far away.
        ("es", "«No sabemos nada de todo eso». El alcalde dijo.", None),
        ("es", "«Dijo que no sabemos nada».", None),
        ("es", f"El alcalde dijo {'de la plaza ' * 9}«no sabemos nada de eso».", None),
        # Two quotations; one word that is quoted.
        ("es", "«No sabemos nada de eso», dijo, «y nada nos importa».", None),
        ("es", "Dijo «basta».", None),
        # "According to".
        ("es", "Según la alcaldesa, «no sabemos nada de eso», dijo el juez.", "Según"),
        ("en", "According to the mayor, nobody knew.", "to"),
        ("en", "She spoke to the mayor.", None),
        ("es", "Según el juez ganó y según el fiscal perdió.", None),
    ],
)
def test_the_word_that_says_who_says_it(language: str, text: str, word: str | None) -> None:
    words = read_words(text)
    found = word_of_speaker(words, Language(language))
    assert (None if found is None else words.written[found]) == word
