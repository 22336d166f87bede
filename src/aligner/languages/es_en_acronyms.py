"""Acronyms of Spanish and English texts, for the check of acronyms."""

from __future__ import annotations

__all__ = ["ACRONYMS", "COUNTRIES", "DOTTED", "ERAS", "NOT_COMPARED", "SMALL_WORDS", "SPACED"]

# One entry a line: Spanish acronyms ; English acronyms ; English names ; Spanish names. Several of a kind are separated by commas and
# written without full stops or hyphens. What is the same in both languages is on both sides; an acronym that is not here is taken to be
# the same in both. Names are in lower case without accents and may be shortened to what identifies them.
ACRONYMS = """
IGM ; WWI, WW1 ; first world war, world war, great war ; guerra mundial, gran guerra
IIGM ; WWII, WW2 ; second world war, world war ; guerra mundial
ONU, NNUU ; UN, UNO ; united nations ; naciones unidas
EEUU, EUA, EU, USA ; US, USA ; united states, america, u.s ; estados unidos, estadounidense, norteamerica, america
OTAN ; NATO ; atlantic alliance, north atlantic, alliance ; alianza atlantica, atlantico norte, alianza
UE ; EU ; european union, european, europe, union ; union, europeo, europea, europa, comunitario, comunitaria
CE ; EC ; european commission, european community, commission, executive committee ; comision europea, comunidad europea, comite ejecutivo
CEE ; EEC ; european economic community, common market ; comunidad economica europea
OMS ; WHO ; world health ; mundial de la salud
FMI ; IMF ; international monetary, monetary fund ; monetario internacional
BM ; WB ; world bank ; banco mundial
OEA ; OAS ; american states ; estados americanos
OPEP ; OPEC ; petroleum exporting, oil cartel, oil exporting ; exportadores de petroleo
OMC ; WTO ; world trade ; mundial del comercio, mundial de comercio
OIT ; ILO ; international labour, international labor, labor organization, labour organization ; internacional del trabajo
OIEA, AIEA ; IAEA ; atomic energy, nuclear watchdog, nuclear agency ; energia atomica
OCDE ; OECD ; economic co-operation, economic cooperation ; cooperacion y el desarrollo
OSCE ; OSCE ; security and cooperation, security and co-operation ; seguridad y la cooperacion
OIM ; IOM ; migration ; para las migraciones
IMSS ; IMSS ; social security ; seguro social
ISSSTE ; ISSSTE ; state workers, state employees, government workers ; trabajadores del estado
CNMV ; CNMV ; securities market, market regulator, stock market regulator, securities regulator ; mercado de valores
DGT ; DGT ; traffic ; trafico
CSIC ; CSIC ; research council ; investigaciones cientificas
INEGI ; INEGI ; statistics ; estadistica
OPS ; PAHO ; pan american health ; panamericana de la salud
OACI ; ICAO ; civil aviation ; aviacion civil
OMM ; WMO ; meteorological ; meteorologica
OMPI ; WIPO ; intellectual property ; propiedad intelectual
OMT ; UNWTO, WTO ; world tourism, tourism organization, tourism organisation ; mundial del turismo
OLP ; PLO ; palestine liberation, palestinian ; liberacion de palestina, liberacion palestina
ANP, AP ; PNA, PA ; palestinian authority, palestinian national ; autoridad palestina, autoridad nacional palestina
UA ; AU ; african union ; union africana
BCE ; ECB ; european central bank, central bank ; banco central europeo, banco central
BEI ; EIB ; european investment bank, investment bank ; europeo de inversiones
BERD ; EBRD ; reconstruction and development ; reconstruccion y desarrollo
BID ; IDB, IADB ; inter-american development, interamerican development ; interamericano de desarrollo
BPI ; BIS, BPI ; international settlements ; pagos internacionales
TLCAN, TLC ; NAFTA, FTA ; north american free trade, free trade ; libre comercio
TLC ; FTA ; free trade, free-trade, trade deal, trade agreement, trade pact ; libre comercio
TMEC ; USMCA ; mexico-canada, mexico canada, mexico, canada ; mexico-estados unidos
TPP ; TPP ; trans-pacific, transpacific ; transpacifico
ALCA ; FTAA ; free trade area of the americas ; libre comercio de las americas
CAFTA ; CAFTA ; central american free trade, central america free trade ; libre comercio
MERCOSUR ; MERCOSUR ; southern common market ; mercado comun
CELAC ; CELAC ; latin american and caribbean states ; estados latinoamericanos
CEPAL ; ECLAC ; latin america and the caribbean, economic commission ; america latina y el caribe
UNASUR ; UNASUR ; south american nations ; naciones suramericanas
ALBA ; ALBA ; bolivarian alliance ; alianza bolivariana
CIDH ; IACHR, IACTHR, ICHR ; inter-american commission, inter-american court, interamerican ; interamericana de derechos humanos
CorteIDH ; IACTHR ; inter-american court ; corte interamericana
TEDH ; ECHR, ECTHR ; european court of human rights ; europeo de derechos humanos
TJUE, TJCE ; CJEU, ECJ ; court of justice ; tribunal de justicia
CPI ; ICC ; criminal court ; penal internacional
CIJ ; ICJ ; court of justice ; internacional de justicia
TPIY ; ICTY ; tribunal for the former yugoslavia, yugoslavia tribunal, yugoslav ; yugoslavia
ACNUR ; UNHCR ; refugee agency, refugees ; refugiados
ACNUDH, OACDH ; OHCHR, UNHCHR ; human rights ; derechos humanos
UNICEF ; UNICEF ; children's fund, childrens fund ; fondo para la infancia
UNESCO ; UNESCO ; educational scientific ; educacion la ciencia
FAO ; FAO ; food and agriculture ; agricultura y la alimentacion, alimentacion y la agricultura
PMA ; WFP ; world food ; mundial de alimentos
PNUD ; UNDP ; development programme, development program ; programa de las naciones unidas para el desarrollo
PNUMA ; UNEP ; environment programme, environment program ; medio ambiente
ONUSIDA ; UNAIDS ; united nations programme on hiv ; naciones unidas sobre el vih
UNFPA, FNUAP ; UNFPA ; population fund ; fondo de poblacion
UNRWA ; UNRWA ; relief and works ; refugiados palestinos
CICR ; ICRC ; red cross ; cruz roja
MSF ; MSF, DWB ; doctors without borders, medecins sans ; medicos sin fronteras
AI ; AI ; amnesty ; amnistia
HRW ; HRW ; human rights watch ; human rights watch
RSF ; RSF, RWB ; reporters without borders ; reporteros sin fronteras
SIP ; IAPA ; inter-american press, inter american press ; interamericana de prensa
COI ; IOC ; olympic committee ; comite olimpico, olimpico internacional
FIFA ; FIFA ; football federation ; federacion internacional
UEFA ; UEFA ; european football ; futbol europeo
CONMEBOL ; CONMEBOL ; south american football ; sudamericana de futbol
AMA ; WADA, AMA ; anti-doping, antidoping ; antidopaje
TAS ; CAS ; arbitration ; arbitraje
FIA ; FIA ; automobile ; automovilismo
IPC ; CPI ; consumer price, consumer prices, inflation ; precios al consumo, precios al consumidor, inflacion
PIB, PBI ; GDP ; gross domestic, economic output, economy ; producto interior, producto interno, economia
PNB ; GNP, GNI ; gross national ; producto nacional
INB ; GNI ; gross national ; ingreso nacional
IVA ; VAT ; value added, value-added, sales tax, tax ; valor anadido, valor agregado
IRPF ; PIT, IRPF ; income tax ; impuesto sobre la renta
ISR ; ISR ; income tax ; impuesto sobre la renta
IED ; FDI ; foreign direct investment, foreign investment ; inversion extranjera
PAC ; CAP, PAC ; common agricultural, agricultural policy ; politica agricola
PESC ; CFSP ; common foreign, foreign and security ; politica exterior
EEE ; EEA ; economic area ; espacio economico
AELC ; EFTA ; free trade association ; asociacion europea de libre comercio
PYME, PYMES, pymes ; SME, SMES ; small and medium, small businesses ; pequenas y medianas
PYME, PYMES, pymes ; SME, SMES ; small and medium-sized, medium-sized, smaller businesses ; pequena y mediana
ONG, ONGs, ONGD ; NGO, NGOs ; non-governmental, nongovernmental, non governmental, organization ; no gubernamental, no gubernamentales
ONG, ONGs, ONGD ; NGO, NGOs ; organisation, charity, charities, group, groups ; organizacion, organizaciones
ADN ; DNA ; deoxyribonucleic, genetic ; genetico, genetica
ARN ; RNA ; ribonucleic ; ribonucleico
VIH ; HIV ; immunodeficiency virus, aids virus ; inmunodeficiencia
SIDA ; AIDS ; acquired immune ; sida
VPH ; HPV ; papilloma, papillomavirus ; papiloma
ETS ; STD, STI, STDS, STIS ; sexually transmitted ; transmision sexual
ITS ; STI, STD, STIS ; sexually transmitted ; transmision sexual
EPOC ; COPD ; obstructive pulmonary ; pulmonar obstructiva
ACV ; CVA ; stroke ; cerebrovascular, derrame cerebral
IMC ; BMI ; body mass ; masa corporal
UCI, UTI, UVI ; ICU, ICUS ; intensive care ; cuidados intensivos, terapia intensiva, vigilancia intensiva
EPI, EPP ; PPE ; protective equipment, protective gear ; equipo de proteccion, equipos de proteccion
RCP ; CPR ; cardiopulmonary resuscitation ; reanimacion cardiopulmonar
PCR ; PCR ; polymerase ; polimerasa
TDAH ; ADHD ; attention deficit ; deficit de atencion
TOC ; OCD ; obsessive ; obsesivo
TEPT ; PTSD ; post-traumatic, posttraumatic ; estres postraumatico
GEI ; GHG, GHGS ; greenhouse ; efecto invernadero
CO2 ; CO2 ; carbon dioxide, carbon, emissions ; dioxido de carbono, carbono
IPCC, GIECC ; IPCC ; climate change ; cambio climatico
OGM, OMG, OMGs ; GMO, GMOS ; genetically modified ; modificados geneticamente, geneticamente modificados, transgenicos
OVNI, ovni ; UFO, UFOS ; unidentified flying ; volador no identificado
IA ; AI ; artificial intelligence ; inteligencia artificial
EEI ; ISS ; space station ; estacion espacial
ISS ; ISS ; space station ; estacion espacial
ESA, AEE ; ESA ; european space ; espacial europea
NASA ; NASA ; space agency ; agencia espacial
GPS ; GPS ; positioning ; posicionamiento
URSS ; USSR ; soviet, soviets ; sovietica, sovietico
RDA ; GDR ; east germany, east german, german democratic ; democratica alemana, alemania oriental, alemania del este
RFA ; FRG ; west germany, west german, federal republic ; republica federal
RU, UK ; UK ; united kingdom, britain, british, great britain, england, english ; reino unido, britanic, gran bretana, inglaterra, ingles
EAU ; UAE ; emirates ; emiratos
RDC, RD ; DRC, DR ; congo, dominican ; congo, dominicana
RPDC ; DPRK ; north korea ; corea del norte
RPC ; PRC ; people's republic, china ; republica popular, china
CDMX ; CDMX ; mexico city ; ciudad de mexico
DF ; DF ; mexico city, federal district ; distrito federal, ciudad de mexico
EI, ISIS, DAESH ; ISIS, ISIL, DAESH ; islamic state ; estado islamico
FARC ; FARC ; revolutionary armed ; fuerzas armadas revolucionarias
ELN ; ELN ; national liberation ; liberacion nacional
ETA ; ETA ; basque ; vasca
IRA, ERI ; IRA ; irish republican ; republicano irlandes
CIA ; CIA ; central intelligence ; inteligencia central
FBI ; FBI ; federal bureau ; buro federal
DEA ; DEA ; drug enforcement ; antidrogas
PCCh, PCC ; CCP, CPC ; communist party ; partido comunista
PCUS ; CPSU ; communist party ; partido comunista
CNI ; CNI ; national intelligence, intelligence service ; nacional de inteligencia
CNDH ; CNDH ; human rights ; derechos humanos
INE ; INE ; statistics, electoral institute ; estadistica, nacional electoral
INEGI ; INEGI ; statistics ; estadistica
PSOE ; PSOE ; socialist, socialists ; socialista, socialistas
PP ; PP ; people's party, popular party, conservatives, conservative ; partido popular, popular, populares
PRD ; PRD ; democratic revolution ; revolucion democratica, perredista, perredistas
TI ; IT ; information technology, computing ; tecnologia de la informacion, informatica
PRI ; PRI ; institutional revolutionary ; revolucionario institucional, priista, priistas
PAN ; PAN ; national action ; accion nacional, panista, panistas
RAE ; RAE ; royal spanish academy, spanish academy ; academia espanola
UNAM ; UNAM ; autonomous university ; universidad nacional
BBC ; BBC ; broadcasting ; 
EFE ; EFE ; ; 
AFP ; AFP ; france-presse, france presse ; 
AP ; AP ; associated press ; 
EPA ; EPA ; environmental protection ; proteccion ambiental
MW ; MW ; megawatt, megawatts ; megavatio, megavatios
TV ; TV ; television, televised, series, channel ; televisi, televisado, emisora, cadena, serie, telenovela, pelicula
CEO ; CEO, CEOS ; chief executive, executive director ; consejero delegado, director ejecutivo
CEO ; CEO, CEOS ; managing director, head ; presidente ejecutivo, director general, directora ejecutiva
JJOO ; OG ; olympic, olympics ; juegos olimpicos, olimpicos
FFAA ; AF ; armed forces, military ; fuerzas armadas
FCSE ; LEA ; security forces, police ; cuerpos de seguridad
DDHH ; HR ; human rights ; derechos humanos
RRHH ; HR ; human resources ; recursos humanos
CCAA ; AC ; autonomous communities, regions, regional ; comunidades autonomas
CCOO ; CCOO ; workers' commissions, trade union, union, unions ; comisiones obreras
UGT ; UGT ; general union of workers, trade union, union, unions ; union general
SS ; SS ; social security, his holiness ; seguridad social, santidad
RSE ; CSR ; corporate social, social responsibility ; responsabilidad social
OPA ; IPO, TOB ; takeover, bid, tender offer, buyout ; oferta publica, adquisicion
OPV ; IPO ; public offering, flotation ; oferta publica, salida a bolsa
TIC, TICs ; ICT, IT ; information technology, information and communication ; tecnologias de la informacion
LGTB, LGTBI, LGBTI, LGBT ; LGBT, LGBTQ, LGBTI ; gay, lesbian ; gay, lesbianas
AVE, TAV ; AVE, HSR, HST ; high-speed, high speed ; alta velocidad
ITV ; MOT, ITV ; vehicle inspection, roadworthiness ; inspeccion tecnica
DNI ; ID, DNI ; identity card, identity document, identification ; documento nacional, carne de identidad
EIA ; EIA ; impact assessment ; impacto ambiental
ADM ; WMD ; mass destruction ; destruccion masiva
AMLO ; AMLO ; lopez obrador ; lopez obrador
OPAQ ; OPCW ; chemical weapons ; armas quimicas
CNUCYD, UNCTAD ; UNCTAD ; trade and development ; comercio y desarrollo
TNP ; NPT ; non-proliferation, nonproliferation ; no proliferacion
ASEAN ; ASEAN ; southeast asian, south-east asian ; sudeste asiatico
APEC ; APEC ; asia-pacific, asia pacific ; asia-pacifico
BAD ; ADB, AFDB ; development bank ; banco asiatico, banco africano
BAfD ; AFDB ; african development bank ; africano de desarrollo
CEI ; CIS ; independent states, electoral commission ; estados independientes
RSA ; RSA ; south africa, south african ; sudafrica, sudafricano, sudafricana
PM ; PM ; prime minister, premier ; primer ministro, primera ministra, jefe de gobierno, jefe del gobierno, premier
MP ; MP, MPS ; member of parliament, members of parliament, lawmaker, deputy, deputies, legislator ; diputad, parlamentari, legislador
MP ; MP, MPS ; lawmaker ; miembro del parlamento, miembros del parlamento
MP ; MP, MPS ; congress, chamber ; congreso, cortes, parlament, camara
MEP ; MEP, MEPS ; member of the european parliament, members of the european ; eurodiputad, europarlamentari
RAF ; RAF ; royal air force ; fuerza aerea, real fuerza aerea
NYSE ; NYSE ; stock exchange ; bolsa de nueva york
DC ; DC ; district, washington ; distrito, washington
CTIM, STEM ; STEM ; science, technology ; ciencia, tecnologia, cientific
TI, TIC ; IT, ITS ; information technology, computer, computing ; informatic, tecnologia, tecnologica
IA ; AI ; artificial intelligence ; inteligencia artificial
UCI ; ICU ; intensive care ; cuidados intensivos, terapia intensiva
ID ; ID ; identity, identification, identify ; identidad, identificaci, identificativ, credencial, documento
PC ; PC, PCS ; computer ; ordenador, computadora
DVD ; DVD, DVDS ; disc ; disco
VIP ; VIP, VIPS ; celebrit, important ; personalidades, famos
SUV ; SUV, SUVS ; four-wheel, off-road ; todoterreno, camioneta, suv
GP ; GP, GPS ; doctor, physician ; medic, doctor, cabecera, gran premio
ER ; ER ; emergency room, emergency ; urgencias, emergencias
DIY ; DIY ; do-it-yourself ; bricolaje
FBI ; FBI ; federal bureau ; oficina federal
CIA ; CIA ; central intelligence, agency ; agencia
GOP ; GOP ; republican ; republican
FM ; FM ; foreign minister ; ministro de exteriores, ministra de exteriores
VAT ; VAT ; value added ; iva
DA ; DA ; district attorney, prosecutor ; fiscal
PR ; PR ; public relations, publicity ; relaciones publicas, publicidad, imagen
HR ; HR ; human resources, human rights ; recursos humanos, derechos humanos
CFO ; CFO ; finance chief, chief financial ; director financiero, directora financiera
QR ; QR ; code ; codigo
NGO ; NGO, NGOS ; organisation, organization, non-governmental ; organizacion, no gubernamental
UFO ; UFO, UFOS ; flying saucer, unidentified ; platillo, ovni
IQ ; IQ ; intelligence ; cociente, coeficiente
DJ ; DJ, DJS ; disc jockey ; pinchadiscos, disyoquey
NHS ; NHS ; national health, health service ; sanidad, servicio de salud, salud, sanitari
"""

# Acronyms of plurals that Spanish writes as two words, as a regular expression.
SPACED = r"EE\.? ?UU|FF\.? ?AA|JJ\.? ?OO|RR\.? ?HH|CC\.? ?(?:OO|AA)|NN\.? ?UU|DD\.? ?HH"

# Letters with full stops are as often the initials of a person: only these are read as acronyms.
DOTTED = frozenset({"EEUU", "EUA", "US", "USA", "UN", "UK", "EU", "UE", "FFAA", "JJOO", "RRHH", "CCOO", "NNUU"})

# Countries: a text says more often which one is meant than the other language needs, or says it in a word of its own.
COUNTRIES = frozenset({"EEUU", "EUA", "US", "USA", "UK", "RU", "UAE", "EAU", "URSS", "USSR", "RDA", "GDR", "RFA", "FRG", "RPC", "PRC"})

# Capitals that are not compared: codes of currencies (another check compares them), abbreviations, forms of companies, short words.
NOT_COMPARED = frozenset(
    """
    MDE MMDP MMDD MMDE PM HRS KB MB GB TB KW MW GW KWH MWH GWH TWH MHZ GHZ
    USD EUR GBP JPY CHF HUF CZK PLN MXN ARS COP CLP PEN BRL CAD AUD CNY RUB TRY INR SEK NOK DKK MDD MDP AM SR SRA DR DRA JR VS AC AD
    BC NDLR TOP OK NO SI EL LA THE AND FOR AT IN ON OF TO SL SAB CV CD KM KG
    """.split()
)

# Behind a year these are eras, whatever else they are.
ERAS = frozenset({"BC", "BCE", "AD", "CE"})

# Words that an acronym leaves out of the name that it shortens.
SMALL_WORDS = frozenset("of the for and in on to a an de la el los las del y para en por".split())
