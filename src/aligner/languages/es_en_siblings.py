"""Names of which one is easily put in the place of another: clubs, parties, papers, companies, institutions of one kind.

A block is a class, a line one of it: its names in either language, separated by `;`, in lower case without accents, the first word with a
capital in texts. A name with `?` may also be something else, or somebody else's: it answers, and is never reported.
"""

from __future__ import annotations

__all__ = ["FIRST_WORDS", "SIBLINGS"]

SIBLINGS = """
real madrid; madrid ?; merengues ?; los blancos ?
fc barcelona; futbol club barcelona; barca; barcelona ?; azulgrana ?; blaugrana ?
atletico de madrid; atletico madrid; atletico; atleti; colchoneros ?; rojiblancos ?
athletic; athletic club; athletic de bilbao; athletic bilbao; leones ?
real sociedad; la real; real ?; donostiarras ?
real betis; betis; verdiblancos ?
sevilla fc; sevilla ?; seville ?
valencia cf; valencia ?
villarreal; submarino amarillo ?; yellow submarine ?
espanyol; rcd espanyol; periquitos ?
getafe ?; azulones ?
osasuna; rojillos ?
celta; celta de vigo; celta vigo
rayo vallecano; rayo ?
girona fc; girona ?
alaves
levante ud; levante ?
sporting de gijon; sporting gijon; sporting ?
deportivo de la coruna; depor; deportivo la coruna; deportivo ?
las palmas ?; ud las palmas
eibar; elche ?; leganes ?
valladolid ?; real valladolid
zaragoza ?; real zaragoza
real mallorca; mallorca ?
real oviedo; oviedo ?

manchester united; man united; man utd; united ?; red devils ?; diablos rojos ?
manchester city; man city; city ?; citizens ?
liverpool fc; liverpool ?; reds ?
everton; toffees ?
arsenal; gunners ?
chelsea; blues ?
tottenham; tottenham hotspur; spurs ?
west ham; west ham united; hammers ?; united ?
newcastle united; magpies ?; newcastle ?; united ?
aston villa; villa ?
crystal palace; palace ?
fulham; brentford; brighton ?
wolverhampton; wolverhampton wanderers; wolves ?
sheffield united; blades ?; united ?; sheffield ?
sheffield wednesday; wednesday ?; sheffield ?
leeds united; leeds ?; united ?
leicester city; leicester ?; foxes ?; city ?
nottingham forest; forest ?; nottingham ?
norwich city; norwich ?; city ?
birmingham city; birmingham ?; city ?
bristol city; bristol ?; city ?
bristol rovers; bristol ?; rovers ?
blackburn rovers; blackburn ?; rovers ?
doncaster rovers; rovers ?

celtic; celtic glasgow; celtic de glasgow
rangers; glasgow rangers
hearts; heart of midlothian
hibernian; hibs
dundee united; united ?; dundee ?

river plate; river
boca juniors; boca; xeneizes ?; xeneize ?
racing; racing club; la academia ?
independiente; rojo ?; diablos rojos ?
san lorenzo; ciclon ?; cuervos ?
huracan; globo ?
velez; velez sarsfield
estudiantes de la plata; estudiantes ?; pincha ?
gimnasia; gimnasia y esgrima
newells; newell s; newell's; newell's old boys; newell
rosario central; central ?
lanus; banfield ?
talleres ?; belgrano ?
argentinos juniors; argentinos ?
godoy cruz; tigre ?; platense; colon ?

chivas; guadalajara ?; rebano ?
america ?; club america; aguilas ?
cruz azul; maquina ?
pumas; pumas unam; universidad nacional ?
tigres; tigres uanl
rayados; monterrey ?
xolos; tijuana ?
santos laguna; santos ?
necaxa; atlas ?; pachuca ?; tuzos ?

millonarios; embajador ?
atletico nacional; nacional ?; verdolaga ?
independiente medellin; medellin ?
america de cali; america ?
deportivo cali; cali ?
once caldas; caldas ?

colo-colo; colo colo; albos ?
universidad de chile; la u ?; la universidad ?
universidad catolica; catolica ?

penarol; manyas ?
nacional; bolso ?; nacional de montevideo; atletico nacional

flamengo; fluminense ?; fla ?
palmeiras; verdao ?
corinthians; timao ?
botafogo; vasco da gama; vasco ?
gremio; tricolor ?
cruzeiro; raposa ?

juventus; juve; bianconeri ?; vieja senora ?
inter de milan; inter milan; inter; internazionale; nerazzurri ?
ac milan; milan; rossoneri ?
lazio; biancocelesti ?
as roma; roma ?; giallorossi ?
fiorentina; viola ?
atalanta; torino ?; sampdoria ?

bayern; bayern munich; bayern de munich
borussia dortmund; dortmund; bvb ?
bayer leverkusen; leverkusen
schalke; schalke 04
borussia monchengladbach; monchengladbach; gladbach ?
eintracht frankfurt; eintracht ?

lakers; los angeles lakers
celtics; boston celtics
warriors; golden state warriors; golden state
bulls; chicago bulls
knicks; new york knicks
nets; brooklyn nets
mavericks; dallas mavericks; mavs
rockets ?; houston rockets
clippers; los angeles clippers
nuggets; denver nuggets
cavaliers; cleveland cavaliers; cavs
raptors; toronto raptors
pistons; detroit pistons
bucks; milwaukee bucks

yankees; new york yankees; bombarderos ?
mets; new york mets
red sox; boston red sox; medias rojas
dodgers; los angeles dodgers
white sox; chicago white sox; medias blancas
cubs; chicago cubs; cachorros ?
astros; houston astros
padres; san diego padres
phillies; philadelphia phillies
braves; atlanta braves; bravos ?
orioles; baltimore orioles
rays; tampa bay rays
blue jays; toronto blue jays; azulejos ?

ferrari; mclaren ?; escuderia italiana ?
red bull; redbull
mercedes ?; williams ?

vox; verdes ?
podemos; unidas podemos; united we can
sumar ?; yolanda diaz ?
ciudadanos ?; cs ?; citizens ?
esquerra; esquerra republicana; erc ?; republican left; republicanos ?
junts; junts per catalunya; juntsxcat ?; together for catalonia
bildu; eh bildu
pnv ?; partido nacionalista vasco; basque nationalist party; eaj ?; peneuvistas ?; jeltzales ?
bng ?; bloque nacionalista galego; galician nationalist bloc
compromis; coalicion compromis
coalicion canaria; canarian coalition
izquierda unida; united left; iu ?
mas madrid; mas pais ?
partido popular; people s party; popular party; people's party; pp ?; populares ?; conservatives ?
partido socialista; socialist party; psoe ?; socialistas ?; socialists ?

morena ?; movimiento regeneracion nacional; regeneracion nacional
movimiento ciudadano; citizens movement; citizens' movement; mc ?
partido verde; green party; verdes ?; pvem ?
partido del trabajo; labor party; labour party; pt ?
accion nacional; national action; national action party; pan ?; panistas ?
revolucionario institucional; institutional revolutionary party; institutional revolutionary; pri ?; priistas ?
revolucion democratica; democratic revolution; prd ?

libertad avanza; la libertad avanza; liberty advances; lla ?; libertarios ?; libertarians ?
union por la patria; union for the homeland; peronismo ?
juntos por el cambio; together for change
propuesta republicana; republican proposal; pro ?
union civica radical; radical civic union; ucr ?; radicales ?; radicals ?
la campora; campora
frente de todos; everyone's front

pacto historico; historic pact
centro democratico; democratic center; democratic centre; uribismo ?
cambio radical; radical change
alianza verde; green alliance

frente amplio; broad front
union democrata independiente; independent democratic union; udi ?
renovacion nacional; national renewal; rn ?
democracia cristiana; christian democrats; christian democracy; dc ?
partido comunista; communist party; comunistas ?; communists ?

fuerza popular; popular force; fujimorismo ?; keikismo ?
peru libre; free peru
accion popular; popular action
renovacion popular; popular renewal
alianza para el progreso; alliance for progress; app ?
avanza pais; juntos por el peru

plaid cymru; plaid ?
sinn fein; republicanos ?
reform uk; reform ?
partido unionista; democratic unionist party; dup ?
liberal democrats; lib dems; liberaldemocratas ?; liberal democratas ?; liberal democrat ?; lib dem ?; liberal ?

el pais; pais ?
el mundo; mundo ?
la vanguardia; vanguardia ?
la razon; razon ?
el confidencial; confidencial ?
el periodico; periodico ?
eldiario; el diario ?
el espanol; espanol ?

reforma ?; periodico reforma
el universal; universal ?
milenio ?
la jornada; jornada ?
excelsior; el financiero; el economista
proceso ?

clarin; la nacion; nacion ?
pagina 12; pagina/12
infobae; perfil ?

el tiempo; el espectador; espectador ?
el mercurio; la tercera; mercurio ?
el comercio; la republica

new york times; nyt ?; times ?
washington post; post ?
wall street journal; journal ?; wsj ?
usa today
los angeles times; times ?
boston globe; globe ?
chicago tribune; tribune ?
guardian; the guardian
daily telegraph; telegraph ?
daily mail; mail on sunday; mail ?
financial times; ft ?; times ?
daily mirror; mirror ?
sunday times; times ?
economist; the economist

reuters; thomson reuters
bloomberg; efe ?; afp ?
associated press; ap ?
france-presse; france presse; afp ?
europa press; notimex; xinhua; tass; ansa ?; dpa ?
interfax; ria novosti

fox news; fox ?
sky news; sky ?
cnn ?; nbc ?; cbs ?; abc ?
televisa; las estrellas ?
tv azteca; azteca ?
univision; telemundo ?
al jazeera; al yazira; al jazira
telecinco; antena 3 ?; antena tres; lasexta ?

pemex; petroleos mexicanos
repsol; cepsa ?
ecopetrol; ypf ?
petrobras; petroleo brasileiro
chevron; texaco ?
exxon; exxonmobil; exxon mobil
shell ?; royal dutch shell; bp ?; british petroleum
gazprom; rosneft ?; lukoil ?

santander ?; banco santander; grupo santander
bbva ?; banco bilbao vizcaya
caixabank; la caixa ?; caixa ?
sabadell ?; banco sabadell
bankia; caja madrid ?
banorte; banamex ?; citibanamex ?
citigroup; citibank; citi ?; banamex ?
barclays; hsbc ?
jpmorgan; jp morgan; j.p. morgan; jpmorgan chase
goldman sachs; goldman
morgan stanley; merrill lynch ?
deutsche bank; commerzbank ?
credit suisse; ubs ?
wells fargo; bank of america ?
lehman brothers; lehman
lloyds; natwest ?

volkswagen; vw ?
ford ?; ford motor
general motors; gm ?
toyota; nissan ?; honda ?
renault; peugeot ?; citroen ?
tesla ?; stellantis; fiat ?; chrysler ?
bmw ?; daimler; mercedes-benz; mercedes benz
hyundai; kia ?; mazda ?

vueling; iberia ?; iag ?
air europa; globalia ?
ryanair; easyjet ?
aeromexico; volaris; vivaaerobus ?; viva aerobus ?
avianca; latam ?; copa airlines ?
aerolineas argentinas; flybondi; jetsmart
american airlines; american ?
united airlines; united ?
delta air lines; delta airlines; delta ?
british airways; ba ?; iag ?
lufthansa; air france; klm ?; air france-klm
southwest airlines; southwest ?
alitalia; qantas; emirates ?; qatar airways

google ?; alphabet ?
microsoft; windows ?
apple ?; amazon ?
facebook ?; meta ?
huawei; xiaomi ?
samsung; nokia; motorola
netflix; hbo ?; disney ?

whatsapp; meta ?
telegram; signal ?
tiktok; bytedance ?
instagram; meta ?
snapchat; pinterest; linkedin

telefonica; movistar ?
vodafone; orange ?
telcel; america movil ?; claro ?
verizon; t-mobile ?; sprint ?
telmex; at&t ?

pfizer; biontech ?
moderna ?; laboratorio moderna
astrazeneca; oxford ?; astra ?
janssen; johnson & johnson; johnson ?
sinovac; coronavac ?
sinopharm; cansino; novavax
sputnik ?; sputnik v; gamaleya ?
novartis; sanofi; glaxosmithkline; gsk ?; bayer ?; roche ?

boeing; airbus; eads ?
embraer; bombardier

mercadona; carrefour
walmart; wal-mart; soriana; chedraui
tesco; sainsbury's; sainsbury; asda; morrisons
lidl; aldi ?
inditex; zara ?
primark; uniqlo; h&m ?

coca-cola; coca cola; coke ?; femsa ?
pepsi; pepsico

consejo de europa; council of europe
consejo europeo; european council
comision europea; european commission; bruselas ?; brussels ?; comision ?; commission ?
parlamento europeo; european parliament; eurocamara; europarlamento; eurochamber; parliament ?; eurodiputados ?
banco central europeo; european central bank; bce ?; ecb ?
banco europeo de inversiones; european investment bank; bei ?; eib ?
tribunal de justicia de la union europea; european court of justice; court of justice of the european union; tjue ?; cjeu ?; ecj ?
tribunal europeo de derechos humanos; european court of human rights; tedh ?; echr ?; estrasburgo ?; strasbourg ?
consejo de la union europea; council of the european union

fondo monetario internacional; international monetary fund; fmi ?; imf ?; fondo ?; fund ?; monetario ?
banco mundial; world bank; bm ?
banco interamericano de desarrollo; inter-american development bank; inter american development bank; interamerican development bank;
  bid ?; idb ?; iadb ?
comision economica para america latina; economic commission for latin america; cepal ?; eclac ?
banco de desarrollo de america latina; caf ?; development bank of latin america
organizacion de estados americanos; organization of american states; organisation of american states; oea ?; oas ?
organizacion para la cooperacion y el desarrollo; organisation for economic co-operation; organization for economic cooperation; ocde ?;
  oecd ?
organizacion mundial del comercio; world trade organization; world trade organisation; omc ?; wto ?
comision interamericana de derechos humanos; inter-american commission on human rights; cidh ?; iachr ?
corte interamericana de derechos humanos; corte interamericana; inter-american court; coridh ?; corte idh ?

organizacion mundial de la salud; world health organization; world health organisation; oms ?; who ?
organizacion panamericana de la salud; pan american health organization; pan-american health organization; ops ?; paho ?
programa mundial de alimentos; world food programme; world food program; pma ?; wfp ?
organizacion internacional para las migraciones; international organization for migration; oim ?; iom ?
organizacion internacional del trabajo; international labour organization; international labor organization; oit ?; ilo ?
cruz roja; red cross; cicr ?; icrc ?
media luna roja; red crescent
medicos sin fronteras; doctors without borders; medecins sans frontieres; msf ?
medicos del mundo; doctors of the world
reporteros sin fronteras; reporters without borders; rsf ?
amnistia internacional; amnesty international; amnistia ?; amnesty ?
human rights watch; hrw ?
save the children; unicef ?
greenpeace; wwf ?; ecologistas en accion
oxfam; intermon oxfam; caritas ?

camara de los lores; house of lords; lores ?; lords ?; peers ?
camara de los comunes; house of commons; comunes ?; commons ?; mps ?
camara de representantes; house of representatives; representantes ?; house ?; camara baja ?; lower house ?; congreso ?; congress ?
senado ?; senate ?

camara de diputados; chamber of deputies; diputados ?; deputies ?; camara baja ?; lower house ?; lower chamber ?; camara ?; house ?
camara de senadores; senado; senate; senadores ?; senators ?; camara alta ?; upper house ?; upper chamber ?

instituto nacional electoral; national electoral institute; ine ?; electoral institute ?; instituto electoral ?; electoral authority ?
tribunal electoral; electoral tribunal; electoral court; tepjf ?; trife ?; tribunal ?
suprema corte; supreme court; scjn ?; corte ?; supreme ?; tribunal supremo ?; corte suprema ?
consejo de la judicatura; federal judiciary council; judiciary council; cjf ?

comision de bolsa y valores; securities and exchange commission; sec ?; comision del mercado de valores ?; regulador bursatil ?
comision federal de comercio; federal trade commission; ftc ?
comision de comercio internacional; international trade commission; itc ?
comision federal de comunicaciones; federal communications commission; fcc ?
reserva federal; federal reserve; fed ?
agencia de proteccion ambiental; environmental protection agency; epa ?
administracion de alimentos y medicamentos; food and drug administration; fda ?
administracion federal de aviacion; federal aviation administration; faa ?
agencia de seguridad nacional; national security agency; nsa ?
agencia central de inteligencia; central intelligence agency; cia ?

departamento de estado; state department; department of state; foggy ?
departamento de justicia; justice department; department of justice; doj ?
departamento del tesoro; treasury department; department of the treasury; us treasury; tesoro ?; treasury ?
departamento de defensa; defense department; department of defense; pentagono; pentagon
departamento de seguridad nacional; department of homeland security; homeland security; dhs ?
departamento de comercio; commerce department; department of commerce
departamento de agricultura; agriculture department; department of agriculture; usda ?
departamento de energia; energy department; department of energy
departamento de trabajo; departamento del trabajo; labor department; department of labor
departamento de educacion; education department; department of education
departamento del interior; interior department; department of the interior
departamento de transporte; department of transportation; transportation department

policia nacional; national police
guardia civil; civil guard; benemerita ?
mossos d'esquadra; mossos; mossos d esquadra; catalan police ?; policia catalana ?
ertzaintza; ertzaina ?; basque police ?
policia foral; policia local ?; local police ?

scotland yard; metropolitan police; the met; met ?; policia metropolitana
mi5; security service ?
mi6; secret intelligence service
gchq
national crime agency; nca ?

guardia nacional; national guard
policia federal; federal police
policia ministerial; policia estatal ?; state police ?
marina ?; navy ?
ejercito ?; army ?

comisiones obreras; ccoo ?; workers' commissions ?
union general de trabajadores; ugt ?; general union of workers ?

casa blanca; white house; washington ?
downing street; number 10 ?; numero 10 ?
kremlin; moscu ?; moscow ?
moncloa; palacio de la moncloa; moncloa palace
zarzuela; casa real ?; royal household ?; palace ?
los pinos; palacio nacional ?; national palace ?
casa rosada; balcarce ?
eliseo; elysee; elysee palace
capitolio; capitol; capitol hill
buckingham; buckingham palace; palacio de buckingham
la moneda ?; palacio de la moneda; moneda palace
palacio de narino; narino; casa de narino
palacio de miraflores; miraflores ?; miraflores palace

nasdaq; s&p ?; dow jones; dow ?; ftse ?; nikkei ?; ibex ?; dax ?; cac ?

copa libertadores; libertadores
copa sudamericana; sudamericana ?
champions league; liga de campeones; champions ?; uefa ?
europa league; liga europa; copa de la uefa; uefa cup
copa del rey; king's cup; copa ?; cup ?
copa davis; davis cup
copa america; america's cup
eurocopa; european championship; euro ?; european championships ?
premier league; premier ?; liga inglesa ?
bundesliga; liga alemana ?; ligue 1 ?; serie a ?
wimbledon; roland garros; french open; us open; abierto de estados unidos; open de australia; abierto de australia; australian open
tour de francia; tour de france; tour ?
giro de italia; giro d'italia; giro ?
vuelta a espana; vuelta ?
juegos olimpicos; olympic games; olympics; juegos ?; olimpicos ?; olimpiadas ?; olympic ?
juegos panamericanos; pan american games; panamericanos ?; pan-american games
juegos paralimpicos; paralympics; paralympic games; paralimpicos ?

guadalajara ?
monterrey ?
puebla ?
tijuana
ciudad juarez
leon ?
zapopan
merida
queretaro
aguascalientes
hermosillo
mexicali
culiacan
acapulco
cuernavaca
toluca
morelia
xalapa
jalapa
veracruz
villahermosa
oaxaca
tuxtla gutierrez; tuxtla
campeche
cancun
chetumal
la paz ?
saltillo
torreon
durango
chihuahua
zacatecas
san luis potosi
tampico
reynosa
matamoros
nuevo laredo
mazatlan
los mochis
ensenada
nogales
irapuato
celaya
salamanca
guanajuato
uruapan
pachuca
tlaxcala
chilpancingo
iguala
taxco
tapachula
ecatepec
nezahualcoyotl
naucalpan
tlalnepantla
coatzacoalcos
poza rica
orizaba
tulum
playa del carmen
manzanillo
colima
tepic
fresnillo
apatzingan

sevilla; seville
zaragoza; saragossa
malaga
murcia
bilbao
alicante; alacant
cordoba
valladolid
vigo
gijon
vitoria
granada ?
elche
oviedo
cartagena
jerez
pamplona
almeria
san sebastian; donostia
burgos
albacete
santander ?
logrono
badajoz
salamanca
huelva
lleida; lerida
tarragona
leon ?
cadiz
jaen
ourense; orense
girona; gerona
lugo
caceres
guadalajara ?
toledo
pontevedra
palencia
ciudad real
zamora
avila
cuenca
huesca
segovia
soria
teruel
ceuta
melilla
algeciras
marbella
ferrol
santiago de compostela
castellon
badalona
hospitalet
mostoles
alcala de henares
getafe ?
leganes ?

rosario ?
cordoba
mendoza
tucuman
la plata
mar del plata
salta
santa fe ?
san juan ?
resistencia ?
neuquen
santiago del estero
corrientes
bahia blanca
posadas
parana
formosa
jujuy
la rioja
rio cuarto
comodoro rivadavia
san luis
catamarca
tandil
bariloche
ushuaia
rio gallegos
quilmes ?
avellaneda ?
moron ?
moreno ?

medellin
cali
barranquilla
cartagena
bucaramanga
cucuta
pereira
santa marta
ibague
manizales
villavicencio
pasto
neiva
armenia ?
popayan
monteria
sincelejo
valledupar
tunja
riohacha
buenaventura
quibdo
florencia ?
tumaco

valparaiso
vina del mar
concepcion ?
antofagasta
temuco
iquique
rancagua
talca
arica
chillan
puerto montt
valdivia
osorno
punta arenas
copiapo
la serena
coquimbo
calama
los angeles ?

arequipa
trujillo
chiclayo
piura
cusco; cuzco
iquitos
huancayo
tacna
pucallpa
puno
ayacucho
chimbote
cajamarca
juliaca
callao

maracaibo
barquisimeto
ciudad guayana
maracay
maturin
barcelona ?
cumana
merida
san cristobal
valencia ?
barinas
cabimas
punto fijo

birmingham
manchester
liverpool
leeds
sheffield
bristol
leicester
coventry
bradford
nottingham
hull
newcastle
plymouth
derby ?
southampton
portsmouth
brighton
reading ?
luton
bolton
norwich
oxford
cambridge
ipswich
exeter
gloucester
peterborough
cardiff
swansea
newport
edinburgh; edimburgo
glasgow
aberdeen
dundee
inverness
stirling
belfast
derry; londonderry
doncaster
rotherham
sunderland
middlesbrough
blackpool
preston ?
burnley
blackburn
wigan
carlisle ?
chester
lincoln ?
worcester
canterbury
dover
salisbury
bath ?
york ?
durham
wolverhampton
walsall
stoke

los angeles
chicago
houston ?
phoenix
philadelphia; filadelfia
san antonio
san diego
dallas
san jose
austin ?
jacksonville
fort worth
columbus
charlotte ?
indianapolis
san francisco
seattle
denver
boston
nashville
detroit
oklahoma city
portland
las vegas
memphis
louisville
baltimore
milwaukee
albuquerque
tucson
fresno
sacramento
kansas city
mesa ?
atlanta
omaha
raleigh
miami
cleveland ?
tulsa
oakland
minneapolis
wichita
arlington
tampa
new orleans; nueva orleans
honolulu
anaheim
st louis; saint louis; san luis
pittsburgh
cincinnati
anchorage
orlando
buffalo ?
el paso
laredo
mcallen
brownsville
boise
spokane
richmond ?
baton rouge
des moines
salt lake city
"""

FIRST_WORDS = frozenset(
    "puerto port san saint santa santo ciudad villa villas nuevo nueva new fort fuerte cabo cape monte mount lago lake isla isle valle "
    "cerro sierra playa punta bahia boca castillo torre fuente palma pozo rio".split()
)
"""Words with which names of many places begin, of which the next word tells which place it is."""
