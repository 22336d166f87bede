"""What institutions and other things that news explains to its readers are and are about, in Spanish and English.

A line of _BODIES: kinds ; subjects ; names. A kind or subject is one of KINDS and SUBJECTS, where a line has its name and the beginnings of
the words that say it in either language. A name that several countries use for different things has the kinds and subjects of all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

__all__ = ["KINDS", "SUBJECTS", "Body", "bodies", "bodies_of_countries"]

# By kind, regular expressions of beginnings of words, in lower case without accents. A line that begins with spaces goes on with the last.
_KINDS = r"""
party = partido|party|formacion politica|coalicion|coalition
trade union = sindicat|sindical|trade union|labor union|labour union|teachers union|union confederation|centrales? (?:obrera|sindical)|
  gremio
employers' group = patronal|employers|empresarios|business (?:lobby|association|chamber)|camara (?:de comercio|empresarial)|
  organizacion empresarial
parliament = parlament|parliament|asamblea|assembly|legislatur|legislativ|camara (?:alta|baja)|upper house|lower house|senado|senate
government = gobierno|government|executive|ejecutivo
court = tribunal|corte|juzgado|courts?\b
company = empresa(?!ri)|compania|company|petrolera|electrica|aerolinea|airline|fabricante|maker|firma|firm\b|gigante|giant|banco|bank\b|
  automaker|manufacturer|utility|operador|operator|constructora|cementera|minera
news outlet = diario|periodico|newspaper|cadena|broadcaster|radio|television|emisora|network|canal|channel|agencia de noticias|
  news agency
public office = agencia|agency|organismo|autoridad|authority|instituto|institute|institucion|regulador|regulator|watchdog|ente\b|
  oficina|office|secretaria|servicio|service|comision|commission|consejo|council|bureau|department|departamento|board|junta|
  administracion|administration|ministerio|ministry|direccion general|directorate|consejeria|superintendenc|contraloria|comptroller|
  unidad|unit\b
armed group = guerrill|paramilitar|cartel|gang|pandilla|rebel|milicia|militia|insurgent|terroris|banda|mafia
force = policia|police|ejercito|army|navy|marina|gendarmeria|armada|military|military alliance|alianza militar
charity = ong\b|ngo\b|charity|aid group|nonprofit|non-profit|organizacion no gubernamental|organizacion benefica|humanitari
club = club|equipo|team|seleccion
university = universidad|university|universitari
"""

# By subject, the same. Two may share words: a word speaks against a body only where none of its own subjects has it.
_SUBJECTS = r"""
taxes = tribut|impuest|hacienda|tax(?:es|ation)?\b|revenue
elections = elector|eleccion|election|comici|voting|votaci
statistics = estadistic|statistic|census|censo
medicines = medicament|medicine|drug (?:regulator|agency|authority|administration)|drugs? and|farmac|pharma|sanitar|alimento|food|
  health|salud
health = salud|health|sanidad|sanitari|medic|hospital
social security = seguridad social|seguro social|social security|social insurance|pension|jubila|health|salud|medic
stock market = bolsa|bursatil|valores|stock|securities|markets? (?:regulator|watchdog|authority|supervisor)
money = banco central|central bank|reserva federal|federal reserve|monetar|bancari|banking|financ
competition = competencia|competition|antitrust|antimonopoli|monopol|merger
telecoms = telecom|comunicacion|communications|broadcast
energy = energ|petrol|oil\b|gas\b|electric|power (?:company|utility|grid)|hidrocarbur|nuclear|utility
water = agua|water|hidri|hydr
nuclear = nuclear|atomic
migration = migra|immigra|inmigra|frontera|border|aduan|customs|asylum|extranjeria
intelligence = inteligencia|intelligence|spy|espia|espion|surveillance|seguridad nacional|national security
police = polic|investigat|investigaci|law enforcement|crimin|delito|crime
prosecution = fiscalia|prosecut|justicia|justice|procuradur|attorney
money laundering = lavado|blanqueo|launder|financ|inteligencia|intelligence
environment = ambient|environment|ecolog|conservaci|conservation|protect
aviation = aviacion|aviation|aere|airport|aeropuert|air (?:traffic|safety)|flight
transport = transport|trafico|traffic|highway|road|vial|carreter|rail|ferrocarril|ferroviari|train|tren|metro|subway|transit|accident
weather = meteorolog|weather|clima|climat|ocean
earthquakes = sism|seism|earthquake|geolog|terremoto
disasters = desastre|disaster|emergenc|proteccion civil|civil protection|prevencion|prevention
education = educa|docente|maestro|teacher|school|escolar|ensenanza|profesor
farming = agric|agrar|farm|ganader|campo\b|food|aliment|campesin
consumers = consum|clientes
labour = trabaj|labor|labour|trade union|empleo|employment|worker|sindica|jobs|obrer|workplace
human rights = derechos|rights|libertades|liberties|ombudsman|defensor
culture = cultur|antropolog|anthropolog|histori|heritage|arqueolog|archaeolog|patrimonio|museum|museo
transparency = transparencia|transparency|acceso a la informacion|access to information|proteccion de datos|data protection|privac|
  freedom of information
housing = vivienda|housing|hipotec|mortgage|urban
poverty = pobreza|poverty|social (?:policy|development)|politica social|desarrollo social|evaluacion|evaluation
space = espaci|space|aeronautic
narcotics = narcotic|droga|drug|antidroga
weapons = arma|gun|firearm|explosiv|weapon|tabaco|tobacco|alcohol|rifle
children = infan|child|menor|famil|nin
refugees = refugiad|refugee
football = futbol|football|soccer|balompie
sport = olimpi|olympi|deport|sport|athlet|atlet|doping|dopaje|baloncesto|basketball|beisbol|baseball
defence = militar|defens|atlantic|ejercito|army|navy|marina|alianza|alliance|armada
trade = comerci|trade(?! union)|aranc|tariff|industri|business|empres
science = cientific|scien|investigaci|research
the left = izquierd|left|sociali|comunis|communis|progres|labour|labor|laboris|revolucion|revolution|peronis
the right = derecha|(?:far |hard |ultra)?-?right(?!s)|conservador|conservative|nacionalis|nationalist|populist|republican
the centre = centris|centro(?:derecha|izquierda)|cent(?:re|er)-|liberal|socialdemocrat|social democrat|moderate
Scotland = escoces|escocia|scot
Wales = gales|wales|welsh
Northern Ireland = irland|irish|ireland|ulster
Catalonia = catal
Basque Country = vasc|basque|euskadi
Valencia = valencia
Galicia = galleg|galicia
dance = danza|baile|dance|folklor|indigenous|indigena|musica|music
theft = robo|theft|stolen|robad|ordena|siphon|tapping
fuel = combustible|fuel|gasolin|petrol
cattle = ganado|cattle|rustl|abige
independence = independenc
language = lengua|language|idioma|linguist
books = literari|literary|letras|literature|literatura|escritor|writer
press = periodis|journalis|press\b|prensa
films = cine|film|movie|pelicul
music = musica|music|disc|song|cancion|grabacion|recording
theatre = teatro|theater|theatre|broadway
peace = paz\b|peace
flood = inundaci|flood|lluvia|rain|tormenta|storm|temporal
drought = sequia|drought
"""

_BODIES = """
public office ; taxes ; SAT AEAT AFIP ARCA SUNAT DIAN SII SENIAT IRS HMRC
public office, court ; elections ; TEPJF ONPE JNE Servel TSE CNE FEC IEEM IECM
public office ; elections, statistics ; INE
public office ; statistics ; INEGI INDEC INEI DANE ONS IBGE
public office ; medicines ; Cofepris FDA AEMPS ANMAT Invima Digemid MHRA EMA
public office ; health ; CDC NIH NHS NICE OMS WHO OPS PAHO
public office ; social security ; IMSS ISSSTE ANSES SSA
public office ; stock market, money ; CNMV CNBV SEC FCA CMF
public office, company ; money ; Banxico BCRA BCRP Fed BCE ECB FDIC FROB
public office ; money laundering ; UIF SEPBLAC
public office ; competition, trade, consumers, telecoms, energy ; Cofece CNMC FTC CMA Indecopi
public office ; telecoms ; IFT FCC Ofcom
public office, company ; energy, nuclear ; CFE
company ; energy ; Pemex YPF Ecopetrol PDVSA Petrobras Repsol Cepsa Enel Iberdrola Endesa Naturgy
public office ; energy, consumers ; Ofgem CRE CNH ENRE
public office ; water ; Conagua Ofwat
public office ; nuclear, energy ; CSN OIEA IAEA NRC
public office, force ; migration ; INM CBP ICE
public office ; intelligence ; CIA NSA CNI MI5 MI6 CISEN
public office, force ; police, intelligence ; FBI UCO UDEF PDI OIJ
public office ; prosecution, police ; FGR PGR DOJ CPS FGE FGJ
public office, government ; environment ; EPA Profepa Semarnat SEMA
public office, company ; aviation, transport ; FAA AENA AFAC EASA TSA
public office ; transport, aviation ; NTSB DGT MTA SCT SICT DVLA NHTSA
company ; transport ; Renfe ADIF Amtrak
public office ; weather ; AEMET SMN NOAA NWS
public office ; earthquakes ; USGS SSN
public office ; disasters ; FEMA Cenapred Onemi Senapred
public office ; education ; SEP Ofsted
trade union ; education, labour ; CNTE SNTE NEA AFT SUTE
trade union ; labour, transport ; UGT CCOO USO CSIF CTM CUT CGT TUC RMT Aslef Unison SEIU UAW AFL CIO Teamsters
employers' group ; trade, labour ; CEOE Cepyme Coparmex Concanaco Concamin CCE CBI UIA Fedecamaras
trade union, employers' group, public office ; farming ; ASAJA COAG UPA USDA SENASA FAO
charity, public office ; consumers ; OCU Facua Profeco CFPB SERNAC
public office, court ; human rights ; CNDH CIDH ACLU IACHR Acnudh OHCHR
public office, charity ; refugees ; ACNUR UNHCR
public office, charity ; children ; ICBF DIF UNICEF
public office ; culture, science ; INAH INBA
public office ; transparency ; INAI AEPD
public office ; housing ; Infonavit Fovissste HUD
public office ; poverty ; Coneval
public office ; space, science, weather ; NASA ESA
public office, force ; narcotics ; DEA
public office, charity ; weapons ; ATF NRA
public office ; trade ; OMC WTO
public office, force ; defence ; OTAN NATO Sedena Semar
public office ; energy ; OPEP OPEC
public office, club ; football, sport ; FIFA UEFA Conmebol AFA RFEF FMF
public office, club ; sport ; AMA WADA COI IOC NBA MLB NHL NFL NCAA
university ; education, science ; UNAM IPN UAM UCM
public office ; science ; CSIC Conacyt
news outlet ; press ; EFE BBC CNN RTVE ITV
party ; the left ; PSOE PRD Podemos Sumar Morena IU BNG
party ; the right ; PP Vox PAN UPN
party ; the left, Catalonia, independence ; ERC CUP
party ; the right, the centre, Catalonia, independence ; Junts
party ; the right, the centre, Basque Country ; PNV
party ; the left, Basque Country, independence ; Bildu
party ; the centre, the left, the right ; PRI
party ; the right ; GOP RNC
party ; the left, the centre ; DNC
party ; the left, Scotland, independence ; SNP
party ; the right, Northern Ireland ; DUP
party ; the left, Northern Ireland, independence ;
armed group, force ; ; FARC ELN CJNG EZLN ETA IRA ISIS
parliament, government ; Northern Ireland ; Stormont
parliament, government ; Scotland ; Holyrood
parliament, government ; Wales ; Senedd
government ; Valencia ; Consell
government ; Catalonia ; Generalitat
government ; Galicia ; Xunta
government ; Basque Country ; Ertzaintza
government, force ; police, Catalonia ; Mossos
 ; dance ; Guelaguetza
 ; theft, fuel ; huachicol
 ; books, language ; Cervantes
 ; press, books, music, theatre ; Pulitzer
 ; films ; Goya
 ; music ; Grammy
 ; theatre ; Tony
 ; flood, weather ; dana
"""


# Names that a country uses for one thing: name ; what says the country ; subjects.
_IN_A_COUNTRY = """
INE ; mexic ; elections
INE ; espan|spain|spanish|chile|guatemal|urugua|bolivi|portug|venez ; statistics
SSA ; mexic ; health
SSA ; estados unidos|estadounid|united states|us\\b|american ; social security
SSN ; mexic ; earthquakes
SEC ; estados unidos|estadounid|united states|us\\b|american ; stock market
SEC ; chile ; energy
CNE ; chile ; energy
CNE ; venez|ecuador|colombi|hondur ; elections
DGT ; espan|spain|spanish ; transport
ISS ; ital ; health
CCE ; mexic ; trade
PAN ; mexic ; the right
PRI ; mexic ; the centre, the left, the right
PP ; espan|spain|spanish ; the right
"""


class Body(NamedTuple):
    """What an institution or a thing is: names of KINDS and of SUBJECTS. Either may be empty: then nothing is known of it."""

    kinds: frozenset[str]
    subjects: frozenset[str]


def _read(table: str) -> Mapping[str, str]:
    """The regular expressions of a table by their names."""
    lines = table.strip("\n").replace("\n  ", "").splitlines()
    return {name: words for name, _, words in (line.partition(" = ") for line in lines)}


KINDS, SUBJECTS = _read(_KINDS), _read(_SUBJECTS)
"""By kind and by subject, what says it: a regular expression of beginnings of words, for texts in lower case without accents."""


@cache
def bodies() -> Mapping[str, Body]:
    """By name, as it is written in the table, what a body is."""
    found = {}
    for line in _BODIES.strip("\n").splitlines():
        kinds, subjects, names = (field.strip() for field in line.split(";"))
        body = Body(*(frozenset(one.strip() for one in field.split(",") if one.strip()) for field in (kinds, subjects)))
        found.update(dict.fromkeys(names.split(), body))
    return found


@cache
def bodies_of_countries() -> Mapping[str, tuple[tuple[str, frozenset[str]], ...]]:
    """By name, what says a country (a regular expression of beginnings of words), and the subjects that the body has there."""
    found: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {}
    for line in _IN_A_COUNTRY.strip().splitlines():
        name, country, subjects = (field.strip() for field in line.split(";"))
        found[name] = (*found.get(name, ()), (country, frozenset(one.strip() for one in subjects.split(","))))
    return found
