"""What a statement is limited to: only and not only, except and including, also; more than and less than. In Spanish and English.

Each group lists meanings that exclude each other, as those of `es_en_word_values` do. Regular expressions over whole words, any case.
"""

from __future__ import annotations

from aligner.languages.es_en_word_values import Meanings, Words
from aligner.languages.pair import Language

__all__ = [
    "ANY_MULTIPLE",
    "AS",
    "BAD",
    "EQUAL",
    "HALF",
    "LESS",
    "MORE",
    "MULTIPLES",
    "NONE_DOES",
    "NOT_BEFORE_DEGREE",
    "PLAIN_DEGREES",
    "SCOPE_COMPATIBLE",
    "SCOPE_GROUPS",
    "SMALL",
    "THAN",
]


def _both(spanish: Words, english: Words) -> dict[Language, Words]:
    return {Language.SPANISH: spanish, Language.ENGLISH: english}


_EXCEPTION: Meanings = {
    "except": _both(
        Words(
            r"excepto|exceptuando|con excepción de|(?:a|con la) excepción de|salvo(?= (?:l[oa]s?|el|en|a|un|una|mi|su|cuando|para|por"
            r"|de)\b)|a excepción del?"
            r"|con la salvedad de|sin (?:contar|incluir)(?: (?:a|con))?(?= (?:el|la|los|las|al|su|sus|un|una)\b)"
            r"|(?<!por lo )(?<!al )(?<!más o )(?<!lo de )menos(?= (?:el|la|los|las|un|una|a)\b)",
            r"excep\w+|salv\w+|menos|sin|fuera|aparte|no|ni|sino|exclu\w+|quit\w+|descont\w+|falta|únic\w+|s[oó]l\w+|más",
        ),
        Words(
            r"except(?: for)?(?! that)|excluding|not (?:counting|including)|without counting|(?<=[a-z] )other than"
            r"|with the exception of|save for|all but"
            r"(?= (?:one|two|three|four|a|the|his|her|its|their)\b)",
            r"excep\w+|exclu\w+|save|but|bar|barring|apart|aside|other|without|outside|minus|not|no|never|only|unless|less|beyond"
            r"|besides|exempt\w*",
        ),
    ),
    "including": _both(
        Words(
            r"incluid[oa]s?|incluyendo|inclusive|que incluyen?|incluso(?= (?:el|la|los|las|su|sus)\b)"
            r"|(?:^|(?<=\. ))hasta(?= (?:el|la|los|las|su|sus)\b)|entre (?:ellos|ellas|los que|las que)|también(?= (?:l[oa]s|el|la)\b)",
            r"incl\w+|entre|también|con|como|tales|hasta|además|tanto|abarc\w+|part\w+|cont\w+|sum\w+|figur\w+|y|compre\w+|engl\w+"
            r"|inclus\w+|así",
        ),
        Words(
            r"including|included|inclusive of|even(?= (?:the|his|her|its|their)\b)",
            r"inclu\w+|among\w*|such|like|also|with|as|even|between|plus|count\w*|both|part|together|featur\w+|contain\w*|cover\w*"
            r"|particularly"
            r"|notably|involv\w+|incorporat\w+|compris\w+|embrac\w+|consist\w*",
        ),
    ),
}
_EVEN_SPANISH = (
    r"incluso(?= (?:(?:a|al|de|del|en|para|por|con|entre) )?[^\W\d_]{3})"
    r"(?! (?:cuando|si|tras|después|antes|más|menos|mejor|peor|mayor|con|sin|aunque|ahora|hoy|así)\b)"
)
_EVEN_ENGLISH = (
    r"(?<!not )(?<!or )even(?= \w)"
    r"(?! (?:if|though|when|so|as|more|less|fewer|better|worse|after|before|with|without|now|then|while|\w+er|\w+ly)\b)"
)
"""“Even” before a thing or a person, and not before a comparison, a time or a clause."""
_FOCUS: Meanings = {
    "only": _both(
        Words(
            r"(?<!no )(?<!ni )(?<!tan )(?:s[oó]lamente|únicamente|sólo|exclusivamente)(?! que)|(?<!no )(?<!tan )nadie más"
            r"|(?:^|(?<=[.;:] ))solo(?= [^\W\d_])"
            r"|(?<!no )(?<!tan )(?<!por )(?<!un )solo(?= \w+(?:ó|aron|ieron|aba|aban|rá|rán)\b)"
            r"|(?<!no )(?<!tan )solo(?= (?:el|la|los|su|sus"
            r"|las|un|una|dos|tres|en|por|para|con|cuando|si|a)\b)",
            r"s[oó]l\w+|únic\w+|(?:nada|no|por) más|más que|apenas|sino|simple\w*|exclusiv\w+|mer\w+|nada|escas\w+|tan|recién|limit\w+"
            r"|hasta|cuando|pero"
            r"|excepto|(?:a|nada|ni) menos|salvo|basta\w*",
        ),
        Words(
            r"(?<!not )(?<!if )(?<!the )(?<!n't )(?<!an )(?<!his )(?<!her )(?<!their )(?<!whose )(?:only|solely|exclusively)(?! child\b"
            r"| one)|nothing but|(?:nobody|no one) else"
            r"|(?<=[^\W\d_] )alone(?= (?:had|has|have|was|were|is|are|could|can|will|would|must|knew|[^\W\d_]+ed)\b)",
            r"only|just|mere\w*|sole\w*|alone|simpl\w+|exclusiv\w+|but|nothing|pure\w*|barely|single|until|no|limit\w*|lone"
            r"|unique\w*|scarcely|hardly|one|few"
            r"|little|restrict\w*|other|more|than|except|unless|confined|strict\w*|enough|sheer",
        ),
    ),
    "mainly": _both(
        Words(
            r"principalmente|mayoritariamente|fundamentalmente|primordialmente"
            r"|sobre todo(?! (?:cuando|si|porque|tras|después|en el caso)\b)",
            r"princip\w+|may\w+|fundament\w+|primord\w+|sobre todo|especial\w*|primer\w*|básic\w+|en particular|gran parte|más"
            r"|casi|ante todo",
        ),
        Words(
            r"mainly|primarily|principally|chiefly|for the most part",
            r"main\w*|prim\w+|princip\w+|chief\w*|most\w*|largely|especially|above all|particular\w*|predomin\w+|essential\w*|basic\w*"
            r"|overwhelming\w*|major\w*|first|more|bulk|almost",
        ),
    ),
    "even": _both(
        Words(
            rf"ni siquiera|{_EVEN_SPANISH}|(?:^|(?<=\. ))hasta(?= (?:el|la|los|las|su|sus)\b)",
            r"hasta|aun|aún|inclus\w+|también|siquiera|propi\w+|mism\w+|ni|tampoco|más",
        ),
        Words(
            rf"{_EVEN_ENGLISH}|not even",
            r"even|also|too|very|itself|himself|herself|themselves|up|neither|nor|either|as well|still|all",
        ),
    ),
    "not only": _both(
        Words(
            r"no (?:es |son |fue |está |se trata |se |ha |han |sea )?(?:s[oó]l[oa]|solamente|únicamente|exclusivamente"
            r"|meramente)(?! (?:un|una|palabra|vez|persona))",
            r"no|ni|además|también|tanto|aparte|sino|más|mas|incluso|así|tampoco|y",
        ),
        Words(
            r"not (?:only|just|merely|simply|solely)|n't (?:only|just|merely|simply|solely)",
            r"not|n't|no|besides|beyond|both|more|also|well|addition\w*|apart|far|neither|never|nor|but|too|alone|as|even|without|cannot",
        ),
    ),
    "also": _both(
        Words(
            r"también|asimismo",
            r"tambi\w+|tampoco|además|igual\w*|asimismo|incluso|mism\w+|sino|otr[oa]s?|vez|más|tanto|adicional\w*|paralel\w+|ambos"
            r"|junto|así|aun|aún"
            r"|y|e|por su parte|a su vez|hasta|suma\w*|añad\w*|compart\w*|ni",
        ),
        Words(
            r"also|likewise|(?<=, )too(?=[,.])",
            r"also|too|well|likewise|addition\w*|moreover|further\w*|besides|even|both|another|same|other\w*|neither|either|so|turn"
            r"|similar\w*|equal\w*"
            r"|meanwhile|plus|again|includ\w+|while|and|nor|more|along\w*|as|another|common|shar\w+|still|indeed|then|but|yet|extra"
            r"|joint\w*",
        ),
    ),
}
_FEW: Meanings = {
    "few": _both(
        Words(
            r"(?<!unos )(?<!unas )(?<!no )(?<!a los )(?<!a las )(?<!otros )(?<!otras )(?<!los )(?<!las )(?<!sus )"
            r"poc[oa]s(?! (?:días|horas|minutos|meses|años|semanas|segundos|metros|kilómetros|pasos|cientos|miles|más|menos))",
            r"escas\w+|contad\w+|apenas|casi|ningun\w+|rar\w+|reducid\w+|minor\w+|poc[oa]|no|nadie|falt\w+",
        ),
        Words(
            r"(?<!a )(?<!quite )(?<!the )(?<!these )(?<!those )(?<!last )(?<!past )(?<!next )(?<!first )"
            r"(?<!his )(?<!her )(?<!their )(?<!very )"
            r"few(?! (?:days|hours|minutes|months|years|weeks|seconds|miles|more|less|hundred|thousand|others))",
            r"fewer|scarce\w*|hardly|barely|little|handful|not|no|none|rare\w*|small|minorit\w+|lack\w*|short\w*|seldom",
        ),
    ),
    "a few": _both(
        Words(r"(?<!no )(?:un[oa]s poc[oa]s|un[oa]s cuant[oa]s)", r"alg\w+|vari\w+|un[oa]s|cuant\w+|par|cierto\w*|cierta\w*|otr[oa]s"),
        Words(
            r"(?<!quite )(?<!only )(?<!just )(?<!last )(?<!past )(?<!very )(?<!but )(?<!every )(?<!within )(?<!for )(?<!in )a few"
            r"(?! (?:days|hours|minutes|months|years|weeks|seconds|miles|hundred|thousand|steps|more))",
            r"some|several|couple|handful|certain|various|number|one|two|three|small",
        ),
    ),
}
_JOINED: Meanings = {
    "both": _both(
        Words(
            r"tanto(?= [^,.;:]{2,60} como (?:el|la|los|las|a|al|de|del|en|por|para|su)\b)", r"y|e|ambos|ambas|como|también|además|junt\w+"
        ),
        Words(r"both(?= [^,.;:]{2,60} and )", r"and|both|also|well|together|joint\w*|along|either"),
    ),
    "one or the other": _both(
        Words(r"o(?= (?:el|la|los|las|al|del|a|de|en)\b)", r"o|u|bien|ya|sea|ni|cualquiera"),
        Words(r"(?<!whether )or(?= (?:the|a|an|in|at|his|her|their|its)\b)", r"or|either|neither|nor|whether|any"),
    ),
}
_SUPERLATIVE = (
    r"(?:[^\W\d_]{2,20} )?(?:(?:que |con )?(?:más|menos)|mayor|mejor|peor|menor)\b(?! de)",
    r"(?:most|least|largest|biggest|highest|smallest|lowest|oldest|youngest|busiest|longest|deadliest|richest|poorest|best|worst|tallest"
    r"|fastest|strongest|deepest|heaviest|costliest|greatest|hottest|coldest|leading)\b",
)
"""What is more so than all others, in Spanish and in English."""


def _ranked(spanish: str, english: str, loose: str) -> dict[Language, Words]:
    """The place of something among others: "the second-largest city", «la segunda ciudad más grande»."""
    return _both(Words(rf"(?:{spanish}) {_SUPERLATIVE[0]}", loose), Words(rf"(?:{english})[ -]{_SUPERLATIVE[1]}", loose))


_RANK: Meanings = {
    "first": _both(
        Words(
            r"(?:el|la|los|las|su|mayor|primer|primera) "
            r"(?:[^\W\d_]{2,20} )?(?:(?:que |con )?más|mayor|mejor|peor|menor)\b(?! (?:parte|de))",
            r"primer\w*|máxim\w+|mínim\w+|líder\w*|principal\w*|encabez\w+|1\w*",
        ),
        Words(_SUPERLATIVE[1], r"first|top|leader|main|maximum|minimum|record|number|\w{3,}est"),
    ),
    "second": _ranked(r"segund[oa]s?", r"second", r"segund\w+|second\w*|2\w*|dos|two|runner\w*"),
    "third": _ranked(r"tercer[oa]?s?", r"third", r"tercer\w*|third\w*|3\w*|tres|three"),
    "fourth": _ranked(r"cuart[oa]s?", r"fourth", r"cuart\w+|fourth\w*|4\w*|cuatro|four"),
    "fifth": _ranked(r"quint[oa]s?", r"fifth", r"quint\w+|fifth\w*|5\w*|cinco|five"),
}
SCOPE_GROUPS: dict[str, Meanings] = {"exception": _EXCEPTION, "focus": _FOCUS, "few": _FEW, "joined": _JOINED, "rank": _RANK}
SCOPE_COMPATIBLE = frozenset(
    {
        frozenset(pair)
        for pair in (
            ("not only", "also"), ("not only", "even"), ("also", "even"), ("mainly", "not only"), ("mainly", "also"), ("mainly", "even")
        )
    }
)  # fmt: skip
"""Meanings of a group that may stand for each other."""

MORE = {
    Language.SPANISH: r"más|mayor(?:es)?|mejor(?:es)?|menos|menor(?:es)?|peor(?:es)?",
    Language.ENGLISH: r"more|less|fewer|better|worse|\w{2,}er",
}
"""Words with which two things are compared, in front of "que" or "than"."""
THAN = {Language.SPANISH: r"que", Language.ENGLISH: r"than"}
LESS = {
    Language.SPANISH: frozenset("menos menor menores peor peores".split()),
    Language.ENGLISH: frozenset(
        """
        less fewer worse lower smaller shorter slower weaker cheaper poorer younger colder lighter narrower thinner fainter
        """.split()
    ),
}
"""Those that say that something is less."""
SMALL = {
    Language.SPANISH: frozenset(
        form
        for stem in "barat baj pequeñ cort lent pobre estrech fin".split()
        for form in ((stem, stem + "s") if stem.endswith("e") else (stem + end for end in ("o", "a", "os", "as")))
    )
    | frozenset("débil débiles joven jóvenes frío fría fríos frías ligero ligera ligeros ligeras leve leves breve breves".split())
    | frozenset("despacio lentamente tímidamente".split()),
    Language.ENGLISH: frozenset("cheap cheaply low small short slow slowly weak poor young cold light narrow thin mild briefly".split()),
}
"""Words that "more" makes less: "more cheaply than" is "for less than"."""
BAD = {
    Language.SPANISH: frozenset(
        "grave graves malo mala malos malas duro dura duros duras peligroso peligrosa severo severa difícil".split()
    ),
    Language.ENGLISH: frozenset("bad badly serious seriously severe severely hard harsh dangerous difficult".split()),
}
"""Words that "more" makes worse."""
PLAIN_DEGREES = frozenset("más menos mejor mejores peor peores more less fewer better worse".split())
"""Words that compare and mean little else."""
EQUAL = {Language.SPANISH: frozenset("tan tanto tanta tantos tantas".split()), Language.ENGLISH: frozenset(("as", "so"))}
AS = {Language.SPANISH: frozenset(("como",)), Language.ENGLISH: frozenset(("as",))}
"""The words that say that two things are the same: "as … as"."""
MULTIPLES = {"twice": 1, "times": 1, "double": 1, "half": -1}
"""What stands before "as", and whether it makes more or less of it."""
ANY_MULTIPLE = r"\b(?:dobl|tripl|duplic|veces|mitad|twice|times|doubl|tripl|half)\w*"
# Who does what nobody does: "none is as bad as" says what «ninguno es peor que» says.
NONE_DOES = r"\b(?:ningún|ningun[oa]s?|nadie|nada|none|no one|nobody|nothing|no other|nunca|jamás|never|ever)\b"
HALF = {Language.SPANISH: frozenset(["medio", "semi"]), Language.ENGLISH: frozenset(["half", "part", "partly", "semi"])}
"""What stands before a word that is only half true: "half finished"."""
NOT_BEFORE_DEGREE = {
    Language.SPANISH: frozenset("no ni nunca tampoco sin nada nadie".split()),
    Language.ENGLISH: frozenset("not n't never no nor without nothing neither hardly".split()),
}
