"""What Spanish words of negation, restriction and hedging mean, in a word or two of English, for messages to the reader.

A line: words, an equals sign, the gloss. Words that look like their English ones are left out.
"""

from __future__ import annotations

from functools import cache

__all__ = ["gloss"]

_GLOSSES = """
no = not; nunca, jamás = never; nadie = nobody; nada = nothing; ningún, ninguno = no; tampoco = nor; ni = nor; sin = without
sólo, solo, solamente, únicamente, tan sólo, tan solo = only; nada más que = nothing but; único = only
presunto, supuesto = alleged; presuntamente, supuestamente = allegedly; al parecer, por lo visto = apparently
se supone que = supposedly; sospechoso de = suspected of; sospecha, sospechan = suspect; se dice que = it is said that
dicen que = they say that; se cree que = it is believed that; habría, habrían = is said to have; atribuido = attributed
según, de acuerdo con, de acuerdo a, conforme a, a decir de = according to; a juicio de, a entender de = in the view of
en opinión de = in the opinion of; en palabras de = in the words of
podría, podrían, podríamos = could; pudiera, pudieran, pudiese, pudiesen = might; pudo haber = may have; puede que = it may be that
quizá, quizás, tal vez, a lo mejor, acaso = perhaps; puede, pueden = can or may; pueda, puedan = may; podrá, podrán = will be able to
al menos, por lo menos, como mínimo, cuando menos = at least; a lo sumo, como máximo, como mucho = at most
probablemente, seguramente = probably; probable = likely; probabilidad, probabilidades = likelihood; previsiblemente = as is expected
parece, parecen = seems; parecía, parecían, pareció = seemed; parecería = would seem
casi = almost; cerca de, alrededor de, en torno a, unos, unas = about; más o menos = more or less; cercano a = close to
a punto de = about to; aproximado = approximate
a menudo, con frecuencia, frecuentemente, muchas veces = often; a veces, en ocasiones, algunas veces = sometimes
habitualmente, usualmente, por lo general, generalmente = usually; de vez en cuando = now and then; suele, suelen = usually
solía, solían = used to; raramente, rara vez = rarely; siempre = always; cada vez = each time; comúnmente = commonly
varias veces = several times; otras veces = at other times
en parte = partly; en buena parte, en gran parte, en buena medida, en gran medida = largely
en cierta medida, hasta cierto punto = to some extent
mayormente, mayoritariamente = mostly; parcial = partial
sin duda, sin duda alguna, indudablemente = without doubt; desde luego, por supuesto = of course; con seguridad = surely
con certeza = certainly; claro que, seguro que = surely; ciertamente = certainly; efectivamente = indeed
la mayoría, mayor parte, buena parte = most; alguno = some; varios, varias = several; mucho = many; poco = few; la mitad = half
numeroso = numerous; parte de = part of
"""


@cache
def _glosses() -> dict[str, str]:
    table = {}
    for entry in _GLOSSES.replace("\n", ";").split(";"):
        words, _, meaning = entry.partition("=")
        table.update(dict.fromkeys((word.strip() for word in words.split(",") if word.strip()), meaning.strip()))
    return table


def gloss(words: str) -> str | None:
    """The English of Spanish words, in any gender and number; None when they have no gloss.

    >>> gloss("Presuntas"), gloss("habría sido"), gloss("mesa")
    ('alleged', 'is said to have', None)
    """
    table, lower = _glosses(), words.lower()
    singular = lower.removesuffix("s")
    masculine = f"{singular[:-1]}o" if singular.endswith("a") else singular
    return next((table[form] for form in (lower, singular, masculine, lower.split(" ")[0]) if form in table), None)
