"""Articles in pairs of languages without tables, written for these tests: true translations, and what is changed in a spoilt one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """A pair of articles. `spoilt` replaces text of the target: (old, new, check that must find it)."""

    languages: tuple[str, str]
    source: str
    target: str
    spoilt: tuple[tuple[str, str, str], ...]


FRENCH = Sample(
    ("fr", "en"),
    """Le pont de Brémont rouvrira en septembre

Le maire de Brémont, M. Étienne Valcourt, a annoncé lundi que le pont fermé depuis 2019 rouvrira le 14 septembre. Les travaux ont coûté 3 250 000 euros, soit 12 % de plus que prévu.

« Nous avons attendu 5 ans, mais la ville est enfin réunie », a-t-il déclaré devant 400 habitants. L'entreprise Duvernay & Fils (fondée en 1957) avait promis la fin du chantier pour juin.

Le plan complet est publié sur https://www.bremont.example/pont. Les cyclistes pourront traverser dès le 1er août.
""",
    """Brémont bridge to reopen in September

The mayor of Brémont, Étienne Valcourt, announced on Monday that the bridge, closed since 2019, will reopen on 14 September. The works cost 3,250,000 euros, 12% more than planned.

"We have waited 5 years, but the town is together again at last," he said in front of 400 residents. The firm Duvernay & Fils (founded in 1957) had promised that the work would end in June.

The whole plan is published at https://www.bremont.example/pont. Cyclists will be able to cross from 1 August.
""",
    (
        ("3,250,000", "3,520,000", "number"),
        ("400 residents", "40 residents", "number"),
        ("(founded in 1957)", "(founded in 1957", "bracket"),
        ("bremont.example/pont", "bremont.example/point", "url"),
        (" The firm Duvernay & Fils (founded in 1957) had promised that the work would end in June.", "", "omission"),
    ),
)
PORTUGUESE = Sample(
    ("pt", "en"),
    """Chuvas deixam 23 feridos em Serra Clara

A Defesa Civil informou nesta terça-feira que 23 pessoas ficaram feridas em Serra Clara depois de três dias de chuva. O rio Tapiré subiu 4,7 metros e cobriu 1.180 casas.

O prefeito Otávio Menezes pediu ajuda ao governo do estado. “Precisamos de 60 barracas ainda hoje”, afirmou ele à Rádio Litoral.

As aulas continuam suspensas até o dia 17. A lista de abrigos está em https://serraclara.example/abrigos (atualizada às 18:30).
""",
    """Rains leave 23 injured in Serra Clara

The Civil Defence said on Tuesday that 23 people were injured in Serra Clara after three days of rain. The river Tapiré rose 4.7 metres and flooded 1,180 houses.

Mayor Otávio Menezes asked the state government for help. "We need 60 tents today," he told Rádio Litoral.

Classes remain suspended until the 17th. The list of shelters is at https://serraclara.example/abrigos (updated at 18:30).
""",
    (
        ("1,180 houses", "1,810 houses", "number"),
        ("4.7 metres", "4.9 metres", "number"),
        ("(updated at 18:30)", "updated at 18:30)", "bracket"),
        (' "We need 60 tents today," he told Rádio Litoral.', "", "omission"),
    ),
)
GERMAN = Sample(
    ("de", "es"),
    """Neue Fähre verbindet Hellersund mit der Insel Rodö

Seit Montag fährt zwischen Hellersund und der Insel Rodö eine neue Fähre. Sie befördert 120 Fahrgäste und 36 Autos, sagte Kapitän Jörg Petersen.

„Die Überfahrt dauert jetzt nur noch 25 Minuten“, erklärte er der Zeitung Küstenbote. Das Schiff hat 8,4 Millionen Euro gekostet und wurde in Gdynia gebaut.

Fahrkarten gibt es unter https://rodoe.example/karten [nur online]. Im Winter fährt die Fähre nicht an Sonntagen.
""",
    """Un nuevo transbordador une Hellersund con la isla de Rodö

Desde el lunes navega entre Hellersund y la isla de Rodö un nuevo transbordador. Lleva 120 pasajeros y 36 coches, dijo el capitán Jörg Petersen.

«La travesía dura ahora solo 25 minutos», explicó al periódico Küstenbote. El barco costó 8,4 millones de euros y se construyó en Gdynia.

Los billetes se venden en https://rodoe.example/karten [solo en línea]. En invierno el transbordador no navega los domingos.
""",
    (
        ("36 coches", "63 coches", "number"),
        ("[solo en línea]", "[solo en línea", "bracket"),
        (" El barco costó 8,4 millones de euros y se construyó en Gdynia.", "", "omission"),
    ),
)
SAMPLES = (FRENCH, PORTUGUESE, GERMAN)
