"""What the planter of defects knows in both languages: places, acronyms, false friends. Written for it alone, as `planting_words`."""

_PLACES = """
Spain:España France:Francia Germany:Alemania Italy:Italia England:Inglaterra Russia:Rusia Brazil:Brasil Japan:Japón London:Londres
Moscow:Moscú Brussels:Bruselas Vienna:Viena Berlin:Berlín Prague:Praga Paris:París Rome:Roma Geneva:Ginebra Turkey:Turquía
Sweden:Suecia Poland:Polonia Hungary:Hungría Ukraine:Ucrania Egypt:Egipto Iraq:Irak Afghanistan:Afganistán Europe:Europa
Africa:África Greece:Grecia Belgium:Bélgica Norway:Noruega Morocco:Marruecos Switzerland:Suiza Ireland:Irlanda Mexico:México
Pakistan:Pakistán Lebanon:Líbano Scotland:Escocia Denmark:Dinamarca Finland:Finlandia China:China Washington:Washington
"""
PLACES = tuple(tuple(place.split(":")) for place in _PLACES.split())

ACRONYMS = tuple(
    tuple(one.split(":"))
    for one in [
        "UN:ONU",
        "EU:UE",
        "NATO:OTAN",
        "IMF:FMI",
        "GDP:PIB",
        "WHO:OMS",
        "AIDS:SIDA",
        "DNA:ADN",
        "HIV:VIH",
        "ECB:BCE",
        "USSR:URSS",
        "WTO:OMC",
        "NGO:ONG",
        "NGOs:ONG",
        "OECD:OCDE",
        "US:EEUU",
        "USA:EEUU",
        "US:EE.UU.",
        "USA:EE.UU.",
        "U.S.:EE.UU.",
        "U.S.:EEUU",
        "VAT:IVA",
        "CPI:IPC",
        "OPEC:OPEP",
        "IAEA:OIEA",
    ]
)

# Spanish, the right English, and the false friend. A trailing s or ed of the English is carried over where the friend can take it.
FALSE_FRIENDS = (
    (r"actualmente|en la actualidad", r"currently|nowadays|at present|presently", "actually"),
    (r"actual", r"current", "actual"),
    (r"eventual(?:es)?", r"possible|potential", "eventual"),
    (r"pretende", r"intends to|aims to|wants to|plans to", "pretends to"),
    (r"pretenden", r"intend to|aim to|want to|plan to", "pretend to"),
    (r"asisti(?:ó|eron|do)", r"attended", "assisted"),
    (r"asistir", r"attend", "assist"),
    (r"éxito", r"success", "exit"),
    (r"sucesos?", r"events?|incidents?", "success"),
    (r"realiz(?:ó|aron|ad[oa]s?)", r"carried out|conducted|performed", "realized"),
    (r"realizar", r"carry out|conduct|perform", "realize"),
    (r"sensibles?", r"sensitive", "sensible"),
    (r"embarazadas?", r"pregnant", "embarrassed"),
    (r"librerías?", r"bookshops?|bookstores?", "library"),
    (r"fábrica", r"factory|plant", "fabric"),
    (r"fábricas", r"factories|plants", "fabrics"),
    (r"compromiso", r"commitment", "compromise"),
    (r"discuti(?:eron|ó)", r"argued", "discussed"),
    (r"soportar", r"bear|endure|withstand", "support"),
    (r"efectivamente", r"indeed|in fact", "effectively"),
    (r"decepción", r"disappointment", "deception"),
    (r"idiomas", r"languages", "idioms"),
    (r"idioma", r"language", "idiom"),
    (r"parientes", r"relatives", "parents"),
    (r"ropa", r"clothes|clothing", "rope"),
    (r"advertencia", r"warning", "advertisement"),
    (r"casualidad", r"coincidence|chance", "casualty"),
    (r"larg[oa]s?", r"long", "large"),
    (r"colegios", r"schools", "colleges"),
    (r"recordar", r"remember|recall", "record"),
    (r"molest(?:ar|an)", r"bother|annoy|disturb", "molest"),
    (r"introducir", r"insert|enter", "introduce"),
    (r"contestó|contestaron", r"answered|replied|responded", "contested"),
    (r"últimamente", r"lately|recently", "ultimately"),
    (r"desgracia", r"misfortune|tragedy", "disgrace"),
    (r"política", r"policy", "politics"),
)

CENTURIES = ("XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI")
