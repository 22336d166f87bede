"""FLAG and OK cases of `acronym`."""

import pytest
from checks.helpers import DIRECTIONS, alarms, bitext_of, findings, marked
from tables import each

from aligner.checks import check_bitext

FLAG = [
    # Spanish, English, marked Spanish, marked English
    ("La ONU condenó el ataque.", "The ONU condemned the attack.", "ONU", "ONU"),
    ("El T-MEC entró en vigor.", "NAFTA came into force.", "T-MEC", "NAFTA"),
    ("La OTAN se reunió el lunes.", "The WHO met on Monday.", "OTAN", "WHO"),
    ("El PIB creció un punto.", "The CPI grew by one point.", "PIB", "CPI"),
    ("Viajó a EE. UU. con su familia.", "He travelled to the UK with his family.", "EE. UU.", "UK"),
    ("El FMI aprobó el crédito.", "The FMI approved the loan.", "FMI", "FMI"),
    ("La UE y la OEA firmaron.", "The EU and the OEA signed.", "OEA", "OEA"),
    ("El informe de la OCDE es claro.", "The report of the OPEC is clear.", "OCDE", "OPEC"),
    ("La prueba de ADN fue decisiva.", "The ADN test was decisive.", "ADN", "ADN"),
    ("Los enfermos de VIH protestan.", "VIH patients protest.", "VIH", "VIH"),
    ("El BCE subió los tipos.", "The Fed and the IMF raised rates.", "BCE", "IMF"),
    ("La OMS pidió vacunas.", "The OMS asked for vaccines.", "OMS", "OMS"),
    ("La OPEP reduce la producción.", "The OPEP is cutting output.", "OPEP", "OPEP"),
    ("La CIA negó la noticia.", "The FBI denied the news.", "CIA", "FBI"),
    ("El PSOE ganó en Sevilla.", "The PP won in Seville.", "PSOE", "PP"),
    ("El IPC subió en mayo.", "The IPC rose in May.", "IPC", "IPC"),
    ("La OTAN enviará más soldados.", "More soldiers will be sent.", "OTAN", "|sent"),
    # the words for one are there, and another acronym besides
    ("El PSOE, el partido de los socialistas, ganó.", "The NEFA, the party of the socialists, won.", "PSOE", "NEFA"),
    # words that happen to begin with its letters
    ("Fue dos veces campeón del mundo de la WBC.", "Twice before he had been world champion of the IKFA.", "WBC", "IKFA"),
    # twice on one side, once on the other
    ("La prueba del VIH detecta el virus VIH.", "The LSD test detects the HIV virus.", "VIH", "LSD"),
    # of several, those of the list first
    ("La OTAN atacó ayer.", "XKQZ says that the WHO attacked yesterday.", "OTAN", "WHO"),
    ("Según XKQZ, la OTAN atacó ayer.", "They say that the WHO attacked yesterday.", "OTAN", "WHO"),
    # one in brackets behind its name, which the other side has in full
    ("Avisó el Banco Central Marítimo (BCM).", "The Banco Central Marítimo (ZKW) warned.", "BCM", "ZKW"),
    ("La agencia (ZQKX) y la OTAN hablaron.", "The agency and the WHO spoke.", "OTAN", "WHO"),
]
OK = [
    ("La firma pagó US$1,200 millones.", "The firm paid US$1.2 billion."),
    ("Cae a 19.800 dólares.", "It drops to US$19,800."),
    ("Una tarifa de 20 USD.", "A fare of US$20."),
    ("Se construyó en el 15 a. C.", "It was built in 15 BCE."),
    ("Robaron 20 gigas de datos.", "They stole 20 GB of data."),
    ("La LIV edición del premio.", "The 54th edition of the award."),
    ("la ONU", "the UN"),
    ("Lo contó la emisora local.", "The local TV channel told it."),
    ("La CEI anunció el resultado.", "The electoral commission announced the result."),
    ("Falta el voto del CE.", "The vote of the executive committee is missing."),
    ("El TLCAN y el T-MEC", "NAFTA and the USMCA"),
    ("Viajó a EE.UU.", "He travelled to the U.S."),
    ("Viajó a EE. UU. ayer", "He travelled to the United States yesterday"),
    ("EEUU responde", "US responds"),
    ("OTAN, OMS, FMI, UE, OEA, OPEP, ADN, VIH", "NATO, WHO, IMF, EU, OAS, OPEC, DNA, HIV"),
    ("El PSOE, EFE, PEMEX y la UNAM", "The PSOE, EFE, PEMEX and the UNAM"),
    ("La OMS advirtió del virus.", "The World Health Organization warned of the virus."),
    ("Las Naciones Unidas votan hoy.", "The UN votes today."),
    ("Una ONG denunció el vertido.", "An NGO reported the spill."),
    ("Las ONG denuncian el vertido.", "NGOs report the spill."),
    ("Los enfermos de sida protestan.", "AIDS patients protest."),
    ("El IVA sube al 21 %.", "VAT rises to 21%."),
    ("Luis XIV y el siglo XXI", "Louis XIV and the 21st century"),
    ("ÚLTIMA HORA: CAE EL GOBIERNO", "BREAKING NEWS: GOVERNMENT FALLS"),
    ("Tropas respaldadas por EE. UU. avanzan.", "US-backed troops advance."),
    ("La Unesco protege el templo.", "UNESCO protects the temple."),
    ("Cuesta 20 000 HUF.", "It costs 20,000 forints."),
    ("El PIB y el IPC bajaron.", "GDP and CPI fell."),
    ("Votaron los priistas y una diputada panista.", "The PRI and a PAN lawmaker voted."),
    ("El área de TI no respondió.", "The IT department did not answer."),
]


@each(("spanish", "english", "words", "english_words"), FLAG)
@each("languages", DIRECTIONS)
def test_flag(spanish, english, words, english_words, languages):
    found = alarms(findings("acronym", spanish, english, languages=languages))
    assert [marked(spanish, english, finding, languages=languages) for finding in found][:1] == [(words, english_words)]


@each(("spanish", "english"), OK)
@each("languages", DIRECTIONS)
def test_ok(spanish, english, languages):
    assert not alarms(findings("acronym", spanish, english, languages=languages))


def test_an_acronym_that_is_kept_elsewhere_is_not_translated():
    pair = ("El UDF convocó a sus afiliados.", "The CDU called its members.")
    alone, beside = (check_bitext(bitext_of(pairs)).units[0] for pairs in ([pair], [pair, ("Ganó el UDF.", "The UDF won.")]))
    assert not alarms(alone.findings)
    assert [finding.check for finding in alarms(beside.findings)] == ["acronym"]


@pytest.mark.parametrize(
    ("spanish", "english", "expected"),
    [
        # An acronym that is twice on one side is in the place of the wrong one once.
        ("La prueba del VIH detecta el virus VIH.", "The LSD test detects the HIV virus.", [("VIH", "LSD")]),
        # One that is there, if only once, is no reason to keep silent about another one that is missing.
        (
            "El VIH, o virus VIH, es un peligro para la OEA, y la OTAN ayudará.",
            "HIV, a virus, is a danger for all, and the WHO will help.",
            [("OEA", "WHO"), ("OTAN", "|help")],
        ),
        ("La OEA protesta y la OTAN ayudará.", "They protest and others will help.", [("OEA", "|protest"), ("OTAN", "|help")]),
    ],
)
@pytest.mark.parametrize("languages", DIRECTIONS)
def test_all_that_is_said(spanish, english, expected, languages):
    found = alarms(findings("acronym", spanish, english, languages=languages))
    said = {marked(spanish, english, finding, languages=languages) for finding in found}
    assert said == set(expected) and len(found) == len(expected)


# The sides introduce acronyms of their own: each stands for the other in the whole article.
INTRODUCED = [
    ("La Agencia Nacional de Fomento (ANF) pagó la cena.", "The National Development Agency (NFQ) paid for the dinner."),
    ("La ANF no quiso opinar.", "NFQ did not want to comment."),
]
ALONGSIDE = [
    ("Las asignaturas XYZ (xilografía, yudo y zoología) crecen.", "ABC subjects (archery, botany and chess) are growing."),
    ("Vuelve la RKW al valle.", "The PLM returns to the valley."),
    ("La RKW abre mañana.", "The PLM opens tomorrow."),
]


@pytest.mark.parametrize("pairs", [INTRODUCED, ALONGSIDE])
@pytest.mark.parametrize("languages", DIRECTIONS)
def test_acronyms_that_stand_for_each_other_in_the_article(pairs, languages):
    found = check_bitext(bitext_of(pairs, languages=languages)).findings
    assert not [one for one in alarms(found) if one.check == "acronym"]


def test_an_acronym_that_became_another_one_once_is_found():
    pairs = [*INTRODUCED, ("La ANF pagó.", "OTB paid."), ("Opinó la OMC.", "The IMF commented.")]
    units = check_bitext(bitext_of(pairs)).units
    assert [bool([one for one in alarms(unit.findings) if one.check == "acronym"]) for unit in units] == [False, False, True, True]


SLIPS = [
    ("Lo pide la UTRG.", "The UTGR asks for it.", True),
    ("Lo pide la UTRG.", "The UTR asks for it.", True),
    ("Lo pide la UTRG.", "The GTRU asks for it.", False),
    ("Lo pide la TURG.", "The UTRG asks for it.", False),
]


@pytest.mark.parametrize(("spanish", "english", "is_slip"), SLIPS)
def test_a_slip_is_no_other_order(spanish, english, is_slip):
    assert bool(alarms(findings("acronym", spanish, english))) is is_slip


SPELLED_OUT = [
    ("Este miembro del parlamento votó en contra.", "This MP voted against."),
    ("Fallaron los sistemas informáticos.", "The IT systems failed."),
    ("Está en cuidados intensivos.", "She is in the ICU."),
    ("Es un juego de inteligencia artificial.", "It is an AI game."),
]


@pytest.mark.parametrize(("spanish", "english"), SPELLED_OUT)
@pytest.mark.parametrize("languages", DIRECTIONS)
def test_an_acronym_that_the_other_side_spells_out(spanish, english, languages):
    assert not alarms(findings("acronym", spanish, english, languages=languages))
