"""Bitexts with everything a report has to show, written for these tests."""

import re
from dataclasses import replace

from aligner.bitext import Article, Bitext, Finding, Kind, Link, Origin, Scores, Segment, Severity, Unit

INJECTIONS = (
    "<script>document.title='owned'</script>",
    '"><img src=x onerror="document.title=\'owned\'">',
    "</script><script>document.title='owned'</script>",
    "</style></title><svg onload=document.title='owned'>",
    "javascript:document.title='owned'",
    "<!-- ]]> --> &lt;b&gt; &amp; {{7*7}} ${document.title='owned'}",
    "\x1b[31mred\x1b]8;;file:///x\x07 \u202egnp.exe \u2066x\u2069 \u200bzero \x00 \ud800 \u2028 end",
)

PARTS: list[tuple[str, str, Kind, float, list[tuple[str, Severity, str, str | None, str | None]]]] = [
    (
        "El puerto de Altamira reabre tras once días de huelga",
        "Altamira port reopens after eleven-day strike",
        Kind.HEADLINE,
        0.97,
        [],
    ),
    ("Por Elena Quiroga, enviada", "By Elena Quiroga", Kind.BYLINE, 0.91, []),
    (
        "Los estibadores del puerto de Altamira volvieron ayer al trabajo después de aceptar un aumento salarial del 7,5 %, "
        "informó el sindicato el 3 de marzo.",
        "Dockworkers at the port of Altamira went back to work yesterday after accepting a 75% pay rise, the union said on May 3.",
        Kind.BODY,
        0.31,
        [
            ("numbers", Severity.ERROR, "7,5 % (7.5 per cent) became 75%", "7,5 %", "75%"),
            ("dates", Severity.ERROR, "3 de marzo (3 March) became May 3", "3 de marzo", "May 3"),
        ],
    ),
    (
        "Durante la huelga quedaron varados 1.240 contenedores con mercancía por valor de 2 mil millones de pesos.",
        "During the strike, 1,240 containers with goods worth two billion pesos were stranded.",
        Kind.BODY,
        0.95,
        [],
    ),
    (
        "El presunto responsable de los bloqueos, Ramiro Téllez, negó haber recibido dinero de la naviera.",
        "The man responsible for the blockades, Ramiro Tellez, denied having received money from the shipping line.",
        Kind.BODY,
        0.62,
        [
            (
                "hedges",
                Severity.WARNING,
                "«presunto» (alleged) was dropped: the English states it as fact",
                "presunto",
                "The man responsible",
            ),
            ("names", Severity.INFO, "the name is spelt without its accent", "Ramiro Téllez", "Ramiro Tellez"),
        ],
    ),
    ("«No vamos a ceder en la seguridad de los turnos de noche», dijo la secretaria general.", "", Kind.BODY, -1, []),
    (
        "La gobernadora pidió «diálogo, no amenazas» y recordó que la ONU observa el caso.",
        "The governor asked for “dialogue, not threats and recalled that the ONU is watching the case.",
        Kind.BODY,
        0.74,
        [
            ("quotes", Severity.WARNING, "the quotation opens and is never closed", "«diálogo, no amenazas»", "“dialogue, not threats"),
            ("acronyms", Severity.WARNING, "ONU is UN in English", "ONU", "ONU"),
        ],
    ),
    (
        "(Foto: Agencia Sur / Marta Peña)",
        "(Photo: Agencia Sur / Marta Peña)",
        Kind.CAPTION,
        0.98,
        [],
    ),
    (
        "",
        "Altamira, on the Gulf of Mexico, handles a tenth of the country’s container traffic.",
        Kind.BODY,
        -1,
        [],
    ),
    (
        "Las navieras calculan que tardarán dos semanas en normalizar las rutas. Algunos barcos siguen desviados a Veracruz.",
        "Shipping lines reckon that routes will take two weeks to return to normal, with  some vessels still diverted to Veracruz.",
        Kind.BODY,
        0.88,
        [("spacing", Severity.INFO, "two spaces in a row", None, "  ")],
    ),
    (
        "(Foto: Agencia Sur / Marta Peña)",
        "(Photo: Agencia Sur / Marta Peña)",
        Kind.CAPTION,
        0.98,
        [("repeat", Severity.INFO, "this repeats an earlier text of the same article", None, None)],
    ),
    (
        "El gobierno no descarta enviar a la Marina si se repiten los bloqueos.",
        "The government rules out sending in the Navy if the blockades are repeated.",
        Kind.BODY,
        0.44,
        [("negation", Severity.ERROR, "“no descarta” denies a denial; the rendering says the opposite", "no descarta", "rules out")],
    ),
]

MACHINE = {
    2: "The stevedores of the port of Altamira returned yesterday to the work after accepting a salary increase of 7.5 %, informed the "
    "union on 3 March.",
    5: "“We are not going to yield in the security of the night shifts”, said the general secretary.",
    11: "The government does not rule out sending the Navy if the blockades repeat.",
}


def span(text: str, part: str | None) -> tuple[int, int] | None:
    if part is None:
        return None
    start = text.index(part)
    return start, start + len(part)


def port_bitext(name: str = "puertos/altamira") -> Bitext:
    """An article on a port with every kind of row: headline, byline, repeat, omission, addition, 2:1, all severities."""
    source_text = target_text = ""
    source_segments: list[Segment] = []
    target_segments: list[Segment] = []
    units = []
    for number, (source, target, kind, quality, found) in enumerate(PARTS):
        repeat_of = 6 if number == 10 else None
        link_source, link_target = [], []
        for piece in re.findall(r"\S.*?[.](?=\s|$)|\S.*$", source) if number == 9 else [source][: bool(source)]:
            start = len(source_text) + source.index(piece)
            link_source.append(len(source_segments))
            source_segments.append(Segment(piece, start, start + len(piece), number, kind, repeat_of))
        if target:
            link_target.append(len(target_segments))
            target_segments.append(Segment(target, len(target_text), len(target_text) + len(target), number, kind, repeat_of))
        source_text += f"{source}\n" if source else ""
        target_text += f"{target}\n" if target else ""
        findings = [Finding(c, s, m, span(source, a), span(target, b)) for c, s, m, a, b in found]
        if not target:
            findings.append(
                Finding(
                    "omission",
                    Severity.ERROR,
                    f"this sentence is missing from the translation; it says: {MACHINE[5]}",
                    (0, len(source)),
                    None,
                )
            )
        if not source:
            findings.append(Finding("addition", Severity.ERROR, "this sentence was added: it is not in the source", None, (0, len(target))))
        posterior = 0.71 if quality < 0.5 else 0.99
        scores = (
            Scores(posterior=posterior) if quality < 0 else Scores(quality, posterior, 31.0 if quality < 0.4 else 64.2, 28.4, 55.0, -0.42)
        )
        units.append(
            Unit(
                number,
                Link(tuple(link_source), tuple(link_target), 4.2, posterior),
                source,
                target,
                source_machine=MACHINE.get(number),
                source_kind=kind if source else None,
                target_kind=kind if target else None,
                repeat=number == 10,
                scores=scores,
                findings=tuple(findings),
            )
        )
    return Bitext(
        name,
        Article("altamira.es.txt", "es", source_text, segments=tuple(source_segments), date="2021-03-04", encoding="cp1252"),
        Article(
            "altamira.en.html",
            "en",
            target_text,
            segments=tuple(target_segments),
            url="https://example.org/altamira",
            extractor="trafilatura",
        ),
        tuple(units),
        engine="Apertium eng-spa (rule-based)",
        evidence=("mt:source", "lexicon", "numbers", "cognates", "lengths"),
        signature="aligner|version:0.1.0|segments:1|engine:apertium:0123456789ab|quality|weights:2026-1",
        similarity=0.8421,
        notes=("altamira.es.txt: encoding guessed: cp1252",),
    )


def hostile_bitext() -> Bitext:
    """Texts, names, messages and ids that try to become markup, code, terminal commands or hidden text."""
    every = " ".join(INJECTIONS)
    units = tuple(
        Unit(
            number,
            Link((number,), (number,)),
            text,
            text[::-1] if number % 2 else text,
            source_machine=text,
            target_machine=text,
            scores=Scores(0.5, 0.5),
            findings=(
                Finding(text, Severity.ERROR, text, (0, 9), (3, 12)),
                Finding("overlap", Severity.WARNING, every, (4, 14), (-5, 10**9)),
            ),
        )
        for number, text in enumerate(INJECTIONS)
    )
    article = Article(INJECTIONS[1], "es", every, title=INJECTIONS[0], url="javascript:document.title='owned'", notes=INJECTIONS)
    other = replace(article, name=INJECTIONS[0], language='en" onmouseover="document.title=1')
    return Bitext(INJECTIONS[1], article, other, units, INJECTIONS[0], INJECTIONS, INJECTIONS[2], notes=INJECTIONS)


def machine_bitext() -> Bitext:
    """An article without a counterpart, translated by machine."""
    port = port_bitext("solo/altamira")
    units = tuple(
        replace(
            unit,
            number=n,
            target=f"Machine words {n}.",
            source_machine=f"Machine words {n}.",
            origin=Origin.MT,
            findings=(),
            scores=Scores(),
            link=Link((n,), (n,)),
        )
        for n, unit in enumerate(unit for unit in port.units if unit.source)
    )
    return replace(port, units=units, notes=("no counterpart: translated by machine",), evidence=())


def long_bitext(units: int) -> Bitext:
    """A bitext of so many units, made of the rows of `port_bitext` over and over."""
    port = port_bitext("largo")
    rows = [replace(port.units[n % len(port.units)], number=n) for n in range(units)]
    return port.with_units(tuple(rows))
