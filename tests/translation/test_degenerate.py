from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.translation.degenerate import SEVERITY, reasons, severity

LONG = "El ministro viajó ayer a la capital para reunirse con los alcaldes de la región afectada."


@each(
    ("source", "output", "expected"),
    [
        # what is right
        ("El gato duerme.", "The cat sleeps.", ()),
        ("Juan Carlos López y María Pérez", "Juan Carlos López y María Pérez", ()),
        ("Madrid, 4 de mayo", "Madrid, 4 May", ()),
        ("Dijo que no, no y no.", "He said no, no and no.", ()),
        ("¡Ja, ja, ja, ja, ja, ja!", "Ha, ha, ha, ha, ha, ha!", ()),
        ("¡Jajajajajaja!", "Hahahahahaha!", ()),
        ("El dúo R&amp;B", "The R&amp;B duo", ()),
        ("Usa @@ como marca", "It uses @@ as a mark", ()),
        ("¿Viene?", "Is he coming?", ()),
        ("—No vendrá —dijo.", "“He won't come,” he said.", ()),
        ("«No vendrá.»", "“He won't come.”", ()),
        ("Sí.", "Yes, of course that is how it is.", ()),
        ("EL PRESIDENTE HABLÓ CON LA PRENSA", "THE PRESIDENT SPOKE TO THE PRESS", ()),
        ("NASA", "NASA", ()),
        ("Vive en EE.UU.", "He lives in the USA", ()),
        ("Cuesta mil millones.", "It costs 1,000,000,000.", ()),
        ("El de la casa de la plaza de la villa.", "The one of the house of the square of the town.", ()),
        ("Costó 1.000.000.000.000 euros.", "It cost 1,000,000,000,000 euros.", ()),
        ("♪ La la la ♪", "♪ La la la ♪", ()),
        ("", "", ()),
        # loops: Argos 318, 428, 444
        ("Nunca volvió.", "Never never never.", ("loop",)),
        ("Nunca más volvió a casa.", "He never never the never a never never.", ("loop",)),
        ("La corriente principal.", "The mainstremainstremainstre.", ("loop",)),
        ("No lo sabe.", "He does not, he does not, he does not, he does not know.", ("loop",)),
        ("La corriente principal.", "mainstremainstremainstremainstremainstre.", ("loop",)),
        # whole models: Argos 504, 522
        ("Vamos a casa.", "mainstre@@ mainstre@@.", ("subword marks",)),
        ("Vamos a casa.", "▁Let us go.", ("subword marks",)),
        ("el bien-estar", "well @-@ being", ("subword marks",)),
        # entities: Argos 268
        ("Es de O'Neill.", "It is O&apos;Neill's.", ("entities",)),
        ("Dijo «sí».", "He said &quot;yes&quot;.", ("entities",)),
        # copied: LibreTranslate 567, 612; capitals: Argos 310, LibreTranslate 710; headlines: Argos 755
        ("el gobierno anunció nuevas medidas", "el gobierno anunció nuevas medidas", ("copied",)),
        ("El gobierno anunció ayer nuevas medidas.", "El gobierno anunció yesterday nuevas medidas.", ("copied",)),
        ("EL GOBIERNO ANUNCIA NUEVAS MEDIDAS", "EL GOBIERNO ANUNCIA NUEVAS MEDIDAS", ("copied",)),
        ("El Gobierno Anuncia Nuevas Medidas", "El Gobierno Anuncia Nuevas Medidas", ("copied",)),
        # capitals out of nothing: LibreTranslate 917
        ("Lo siento mucho.", "I'M SO SORRY.", ("capitals",)),
        # dropped: Argos 409
        ("¡Hola, Mundo! ¿Cómo estás?", "How are you?", ("sentence dropped",)),
        (LONG, "The minister.", ("too short",)),
        ("Sí.", "Yes, " + "and so on and on " * 4 + "indeed.", ("loop", "too long")),
        ("Hola.", "Hello to each one of you who came here tonight in spite of rain and wind.", ("too long",)),
        # invented: Argos 299
        ("Hola a todos.", "♪ Hello everyone.", ("symbols",)),
        ("Hola a todos.", "Hello ⁇ everyone.", ("unknown",)),
        ("Hola a todos.", "Hello <unk> everyone.", ("unknown",)),
        ("Hola a todos.", "Hello everyone", ("no final stop",)),
        ("Hola a todos.", "", ("empty",)),
        ("Hola a todos.", "...", ("empty",)),
    ],
)
def test_reasons(source: str, output: str, expected: tuple[str, ...]) -> None:
    assert reasons(source, output) == expected


WORSE = [
    # what is worse, what is better: which of two bad outputs is kept
    (("empty",), ("loop",)),
    (("empty",), ("subword marks",)),
    (("loop",), ("cut off",)),
    (("loop",), ("too long",)),
    (("loop",), ("copied",)),
    (("subword marks",), ("copied",)),
    (("cut off",), ("too short",)),
    (("too long",), ("sentence dropped",)),
    (("copied",), ("too short",)),
    (("too short",), ("unknown", "capitals")),
    (("sentence dropped",), ("symbols", "no final stop")),
    (("unknown",), ("entities",)),
    (("symbols",), ("capitals",)),
    (("symbols",), ("no final stop",)),
    (("loop",), ("unknown", "symbols", "entities")),
    (("entities",), ()),
    (("capitals",), ()),
    (("no final stop",), ()),
    (("copied", "too short"), ("empty",)),
]


@each(("worse", "better"), WORSE)
def test_which_of_two_bad_outputs_is_better(worse: tuple[str, ...], better: tuple[str, ...]) -> None:
    assert severity(worse) > severity(better)


def test_faults_of_one_kind_are_equally_bad() -> None:
    for alike in (("loop", "subword marks"), ("cut off", "too long", "copied"), ("too short", "sentence dropped"), ("unknown", "symbols")):
        assert len({severity((name,)) for name in alike}) == 1
    assert {severity((name,)) for name in ("entities", "capitals", "no final stop")} == {1}


@given(st.text(), st.text())
def test_reasons_come_from_the_documented_list_and_in_order(source: str, output: str) -> None:
    found = reasons(source, output)
    assert set(found) <= set(SEVERITY)
    assert severity(found) == sum(SEVERITY[name] for name in found)
    assert (severity(found) == 0) == (found == ())


def test_an_endless_word_takes_no_endless_time() -> None:
    assert reasons("a", "ab" * 100_000) == ("loop", "too long")
