"""False friends: a Spanish word, the English word that looks like it and says something else, and what it does say."""

from __future__ import annotations

__all__ = ["COMMON_WORDS", "ENGLISH_ENDINGS", "FALSE_FRIENDS", "SPANISH_ENDINGS"]

# One a line: Spanish words ; English words ; meaning ; severity (w: seldom right together, i: worth a look). A word with ~ is the stem of a
# verb, with all its regular endings. Spanish words joined by _ count only side by side, with | between words that can follow. Pairs that
# translate each other more than four times in 36,000 pairs of sentences of news, an encyclopaedia and a parliament are right too often:
# they are left out, or are marked i.
FALSE_FRIENDS = """
abogar abogó abogan abogaba ; abrogate abrogated ; plead for, advocate ; w
abusos_deshonestos ; dishonest abuse ; sexual assault, indecent assault ; i
acomod~ ; accommodat~ ; arrange, settle ; i
acostar acostó acostado acostada acostarse ; accost accosted ; put to bed, lie down ; w
actual actuales ; actual ; current, present, today ; w
actualidad ; actuality actually ; present, news, nowadays ; w
actualmente ; actually ; currently, presently, nowadays, today, now ; w
advertencia advertencias ; advertisement advertisements advertising advert ; warning, caution ; w
advert~ advirtió advirtieron advierte advierten ; advertis~ ; warn, notice, caution ; w
aludir aludió aluden alude ; elude eluded eludes ; allude, refer ; w
anciano ancianos anciana ancianas ; ancient ; elderly, old ; w
antecedentes ; antecedents ; background, record ; i
apología ; apology apologies ; defence, defense, praise ; w
apuntar apuntó apuntan apunta ; appoint appointed appoints ; point out, note, aim ; w
asesor~ asesores asesora ; assess assessed assessor assessors ; adviser, advise, consultant ; w
asignatura asignaturas ; signature signatures assignation ; subject, course ; w
asist~ asistentes asistente ; assist~ ; attend, attendee, present ; w
atend~ atiende atienden ; attend~ ; serve, treat, look after, care ; i
aviso avisos avis~ ; advise advised advises advice ; warning, notice, warn, notify ; w
bachiller bachillerato bachilleres ; bachelor bachelors ; secondary, baccalaureate, high school ; w
balance balances ; balance ; result, toll, assessment ; i
balón balones ; balloon balloons ; ball ; w
bando bandos ; band bands ; side, faction ; w
barraca barracas ; barracks ; hut, shack, stall ; w
bizarro bizarra bizarros ; bizarre ; brave, gallant ; i
blanco blancos ; blank ; white, target ; i
bombero bomberos ; bomber bombers ; firefighter, fireman, firemen ; w
cafetería cafeterías ; cafeteria ; café, coffee ; i
campo campos ; camp ; field, countryside ; i
cándido cándida cándidos ; candid ; naive, innocent ; w
cargo cargos ; cargo cargoes cargos ; post, position, charge, office ; w
carpeta carpetas ; carpet carpets ; folder, file ; w
carrera carreras ; carrier carriers ; race, career, degree ; w
carta cartas ; card cart ; letter, charter ; i
cartón cartones ; cartoon cartoons ; cardboard, carton ; w
casual casuales ; casual ; chance, accidental, coincidental ; i
casualidad casualidades ; casualty casualties casualness ; coincidence, chance ; w
casualmente ; casually ; by chance, coincidentally, happen ; w
celoso celosa celosos ; zealous ; jealous ; i
centenario centenarios ; centennial ; hundred, centenary ; i
champiñón champiñones ; champion champions ; mushroom ; w
chocar chocó chocaron choca ; choke choked ; crash, collide, hit ; w
colegio colegios ; college colleges ; school, association ; w
colorado colorada ; colored coloured ; red ; i
comediante ; comedian ; actor ; i
comida comidas ; comedy comedies ; food, meal, lunch ; w
comodidad comodidades ; commodity commodities ; comfort, convenience ; w
cómodo cómoda cómodos cómodas ; commodious commode ; comfortable ; w
compás ; compass ; rhythm, beat, time ; i
complexión ; complexion ; build, constitution ; w
comprensivo comprensiva comprensivos ; comprehensive ; understanding, sympathetic ; w
compromiso compromisos ; compromise compromises ; commitment, engagement, pledge, obligation ; i
compromiso_con|de|para compromisos_con|de ; compromise compromises ; commitment, engagement, pledge, obligation ; w
concurrir concurrió concurren concurrieron ; concur concurred concurs ; attend, compete, take part ; w
concurso concursos ; concourse concurrence ; contest, competition, bidding ; w
condescend~ ; condescend~ ; agree, comply ; i
conductor conductores conductora conductoras ; conductor conductors ; driver, motorist ; w
conferencia conferencias ; conferral ; lecture, talk, conference ; w
confidencia confidencias ; confidence ; secret, confidential ; i
conformar conformó conforman conforma ; conform conforms conformed ; make up, form, shape ; i
congelado congelada ; congealed ; frozen ; w
constatar constató constatan constata ; contest contested ; note, confirm, find ; w
constipado constipada constipados ; constipated ; cold ; w
contest~ ; contest~ ; answer, reply, respond ; w
copa copas ; cop cops ; cup, drink, glass ; w
corresponder correspondió corresponde ; corresponded ; be up to, fall to ; i
costumbre costumbres ; costume costumes ; custom, habit, tradition ; w
criatura criaturas ; creature ; baby, infant, child ; i
cuota cuotas ; quote quotes ; share, fee, quota ; w
curso cursos ; curse curses ; course, year ; w
dato datos ; date dates ; data, fact, information, figure ; w
decepción decepciones ; deception deceptions deceit ; disappointment ; w
decepcion~ ; deceiv~ ; disappoint, let down ; w
defraud~ ; defraud~ ; disappoint, let down ; i
delito delitos ; delight delights ; crime, offence, offense ; w
demandar demandó demandaron demandado demandada demandante demandantes ; demanded demanding ; sue, plaintiff, defendant ; i
demora demoras ; demur ; delay ; w
denunci~ denuncia denuncias ; denounc~ ; report, complaint, accuse ; i
desgracia desgracias ; disgrace disgraces ; misfortune, tragedy, accident ; w
desgraciado desgraciada ; disgraced disgraceful ; unfortunate, wretched ; w
desgraciad~ desgraciadamente ; disgracefully ; unfortunately ; w
deshonesto deshonesta ; dishonest ; indecent ; i
desinteres~ desinteresado desinteresada ; disinterested ; selfless, unselfish ; i
desmayo desmayos desmay~ ; dismay dismayed ; faint, fainting ; w
destitu~ destituyó destituyeron destituido destituida destitución ; destitute destitution ; dismiss, remove, removal, dismissal ; w
destreza ; distress ; skill, skills ; w
desvelar desveló desvela ; develop developed develops ; reveal, disclose ; w
devolución devoluciones ; devolution ; return, refund ; w
devol~ devolver devolvió devuelve devuelto ; devolve devolved ; return, give back ; w
devoto ; devote ; devout ; i
disgustado disgustada disgustados disgustar ; disgusted disgust ; upset, annoyed, displeased ; w
disgusto disgustos ; disgust ; upset, annoyance, displeasure ; w
diversión diversiones ; diversion diversions ; fun, entertainment ; w
divert~ divertido divertida divertidos ; diverted divert ; amusing, funny, enjoy, fun ; w
dormitorio dormitorios ; dormitory dormitories ; bedroom ; w
editar editó editado editada editan ; edit edited edits ; publish, release ; i
editorial editoriales ; editorials ; publishing house, publisher ; i
educado educada educados educadas ; educated ; polite, well-mannered ; i
efectivamente ; effectively ; indeed, in fact, really ; i
embarazada embarazadas ; embarrassed embarrassing ; pregnant, expectant ; w
embarazo embarazos ; embarrassment embarrassments ; pregnancy ; w
embarcar embarcó embarcaron ; embarrass embarrassed ; embark, board ; w
emocionado emocionada emocionados ; emotional ; moved, excited ; i
emocionante emocionantes ; emotional ; exciting, moving, thrilling ; w
empresa empresas ; empress empresses ; company, firm, business, enterprise ; w
enervar enervante ; enervate enervating ; get on nerves ; i
enfermo enfermos enferma enfermas ; infirm ; ill, sick, patient ; w
entender entendió entienden entiende ; intend intended intends ; understand ; w
envidia ; invidious ; envy, jealousy ; w
envidioso envidiosa ; invidious ; envious, jealous ; w
escenario escenarios ; scenery ; stage, scenario ; w
escolar escolares ; scholar scholars scholarly ; school, schoolchildren, pupil ; w
esposas ; spouses ; handcuffs, wives ; i
estado estados ; estate estates ; state, condition ; w
estancia estancias ; stance stances ; stay, ranch, room ; w
estimado estimada estimados ; esteemed ; estimated, dear ; i
estimar estimó estiman estima ; esteem esteems ; estimate, believe ; w
estrecho estrecha estrechos estrechas ; stretch stretched ; narrow, close, strait ; w
eventual eventuales ; eventual ; possible, potential, prospective, temporary, casual ; w
eventualmente ; eventually ; possibly, if need be, potentially ; w
excitado excitada excitados excitante excitar ; excited exciting excite ; aroused, agitated ; i
éxito éxitos ; exit exits ; success, hit, successful ; w
exitoso exitosa exitosos exitosas ; exciting excited exiting ; successful ; w
extenuado extenuada extenuante ; extenuating extenuated ; exhausted, exhausting ; w
extravagante extravagantes ; extravagant ; eccentric, outlandish ; i
fábrica fábricas ; fabric fabrics ; factory, plant, mill ; w
fabricar fabricó fabricado fabricada fabrican fabricación ; fabricated fabrication fabricate fabricating ; manufacture, make, produce ; w
facción facciones ; fiction ; faction, features ; w
facilidades ; facilities ; ease, help, terms ; i
falacia ; phallic ; fallacy ; w
falta faltas ; fault ; lack, foul ; i
familiar familiares ; familiar familiars ; relative, family, relatives ; i
fastidioso fastidiosa ; fastidious ; annoying, tiresome ; w
fatal ; fatal ; awful ; i
fatalidad ; fatality fatalities ; misfortune, fate ; w
físico físicos física ; physician physicians ; physicist, physical, physics ; w
fracaso fracasos ; fracas ; failure ; w
ganga ; gang gangs ; bargain ; w
gangas ; gangs gang ; bargains ; w
genial geniales ; genial ; brilliant, great ; w
gentil gentiles ; gentile genteel ; kind, courteous ; i
golpe golpes ; gulp ; blow, coup, hit, punch ; w
grabar grabó grabado grabada grabación ; grab grabbed grabbing ; record, recording, tape ; w
gracia ; grace ; pardon, funny ; i
gracioso graciosa graciosos graciosas ; gracious ; funny, amusing ; w
granja granjas ; grange ; farm ; w
gripe ; gripe grip ; flu, influenza ; w
grosería groserías ; grocery groceries ; rudeness, swearword ; w
grosero grosera groseros ; gross grocer ; rude, coarse ; w
guardián ; guardians ; guard, keeper ; i
habilidad habilidades ; hability ; skill, ability ; i
honorario honorarios ; honorary ; fee, fees ; w
huelga huelgas ; huge ; strike ; w
idioma idiomas ; idiom idioms ; language, languages ; w
ignor~ ; ignor~ ; not know, unaware, unknown ; i
ilusión ilusiones ; illusion illusions ; hope, excitement, dream ; i
ilusionado ilusionada ilusionados ; disillusioned deluded ; excited, hopeful ; w
importe importes ; import imports ; amount, sum, cost ; w
inaugurar inauguró inaugurado ; inaugurate ; open, unveil ; i
inconsecuente ; inconsequential ; inconsistent ; w
infante infantes infanta ; infant infants ; prince, princess, infantryman, marine ; i
infantil infantiles ; infantile ; child, children's, children, youth ; w
ingenio ; engine engines ; ingenuity, wit, mill ; w
ingeniosidad ; ingenuousness ; ingenuity ; w
ingenioso ingeniosa ; ingenuous ; ingenious, clever, witty ; w
ingenuidad ; ingenuity ; naivety, naiveté ; w
ingenuo ingenua ingenuos ; ingenious ; naive ; w
ingresar ingresó ingresaron ingresado ingresada ; ingress ; enter, join, admit, earn ; w
inhabitado inhabitada inhabitable ; inhabited inhabitable ; uninhabited, uninhabitable ; w
injuria injurias injurioso injuriar ; injury injuries injurious injure injured ; insult, slander, libel ; w
inscrito inscritos inscrita ; inscribed ; registered, enrolled ; w
instancia instancias ; instance instances ; authority, body, court, request ; i
intentar intentó intentaron intenta intentan intento intentos ; intend intended intends intent ; try, attempt ; w
interesado interesados ; interesting ; interested, party ; i
intoxicado intoxicada intoxicados intoxicadas intoxicación intoxicaciones ; intoxicated intoxication ; poisoned, poisoning ; w
inversión inversiones ; inversion inversions ; investment, investments ; w
invertir invirtió invierten invierte invertido ; invert inverted inverts ; invest, spend ; w
jornada jornadas ; journey journeys ; day, working day, conference ; w
jornal jornales jornalero jornaleros ; journal journals journalist ; wage, day labourer, labourer ; w
jubilación jubilaciones ; jubilation jubilations ; retirement, pension ; w
jubilado jubilada jubilados jubilarse ; jubilant ; retired, pensioner ; w
juicio juicios ; juice juices ; trial, judgment, judgement, sense ; w
labor labores ; labor labour ; work, task ; i
largo larga largos largas ; large ; long, lengthy, length, along ; w
lectura lecturas ; lecture lectures ; reading, readings ; w
legumbre legumbres ; legume ; vegetable, pulses ; i
letra letras ; letters ; lyrics, words, handwriting ; i
librería librerías ; library libraries ; bookshop, bookstore, bookcase ; w
librero libreros ; librarian librarians ; bookseller ; w
licenciado licenciados licenciada ; licensed licentiate ; graduate ; w
locación ; locution ; location ; i
lujuria lujurioso ; luxury luxurious ; lust, lustful ; w
lunático lunática ; lunatic ; moody ; i
maleta maletas ; mallet mallets ; suitcase, case ; w
manifestante manifestantes ; manifesting manifested ; demonstrator, protester ; w
maquinista maquinistas ; machinist machinists ; train driver, engine driver, driver ; w
marchar marchó marcharon marcharse ; march marched ; leave, go ; i
matrícula ; matriculation ; registration, enrolment, number plate ; i
mayor mayores ; mayor mayors ; older, greater, bigger, largest, elderly ; w
minorista minoristas ; minority minorities ; retailer, retail ; w
misería miseria ; misery ; poverty ; i
molestia molestias ; molestation ; inconvenience, trouble, discomfort ; w
molest~ ; molest~ ; bother, annoy, disturb, upset ; w
moneda monedas ; money ; coin, currency ; i
moral ; morale ; moral ; i
morosidad morosos moroso ; morose moroseness morosity ; arrears, default, debtor, defaulter ; w
motorista motoristas ; motorist motorists ; motorcyclist, biker ; w
móvil móviles ; mobil ; mobile, motive, cell ; i
negocio negocios ; negotiation negotiations ; business, deal ; i
nombre nombres ; number numbers ; name, names ; w
notable notables ; notables ; remarkable, considerable ; i
noticia noticias ; notice notices ; news, report, story ; w
notorio notoria notorios notorias ; notorious ; well-known, noticeable, evident ; w
novedad novedades ; novelty ; news, change, innovation ; i
novela novelas ; novelty novelties ; novel, novels ; w
nudo nudos ; nude nudes ; knot, knots ; w
obsequio obsequios ; obsequious ; gift, present ; w
ocurrencia ocurrencias ; occurrence occurrences ; idea, witticism ; i
oficio oficios ; office offices ; trade, craft, job ; w
oposiciones ; oppositions ; competitive examinations, civil service exams ; w
oración oraciones ; oration ; prayer, sentence ; i
ordinario ordinaria ; ordinary ; vulgar, coarse ; i
papel papeles ; papal ; paper, role ; w
parada paradas ; parade parades ; stop, shutdown, halt ; w
parcela parcelas ; parcel parcels ; plot, land ; i
parcial_de parciales_de ; partial ; by-election, part ; i
pariente parientes ; parent parents ; relative, relatives, relation ; w
parking ; park ; car park, parking ; i
paro paros ; parole ; unemployment, strike, stoppage ; w
partido partidos ; parted ; party, match, game ; w
pasta ; paste ; dough, money ; i
pastel pasteles ; pastel pastels ; cake, pie, cakes ; w
patrón patrones ; patron patrons ; boss, pattern, skipper, standard ; w
peculiar peculiares ; peculiar ; characteristic, special ; i
pena ; pain ; sentence, penalty, sorrow, shame ; i
penoso penosa penosos ; penal ; painful, distressing ; i
perjuicio perjuicios ; perjury ; harm, damage ; w
picante picantes ; piquant ; hot, spicy ; i
pinchar pinchó pinchazo ; pinch pinched ; puncture, prick ; w
plagio plagios ; plague plagues ; plagiarism ; w
plausible plausibles ; plausible ; praiseworthy, commendable ; i
policía policías ; policy policies ; police ; w
política_exterior|monetaria|fiscal|económica|social|agraria|agrícola|comercial|energética|migratoria|pública ; politics ; policy ; w
política_educativa|cultural|salarial|ambiental|medioambiental|sanitaria|industrial|regional|pesquera|común ; politics ; policy ; w
política_aduanera|antiterrorista|presupuestaria|climática|global|interior|financiera|laboral ; politics ; policy ; w
política_de ; politics ; policy ; i
políticas_públicas|sociales|económicas|fiscales|ambientales|de ; politics ; policies ; w
político políticos ; polite ; political, politician ; w
precioso preciosa preciosos preciosas ; precise ; beautiful, lovely, precious ; w
preciso precisa precisos ; precious ; necessary, precise, exact ; w
preocup~ preocupado preocupada preocupados ; preoccupied ; worried, concerned ; i
presa presas ; press ; dam, prey, prisoner ; w
preservativo preservativos ; preservative preservatives ; condom, condoms ; w
presidio presidios ; presidium preside ; prison, penitentiary ; w
prestación prestaciones ; prestige prestation ; benefit, service, feature ; w
presumir presumió presumen presume ; presume presumed presumes ; boast, show off ; i
pretend~ ; pretend~ ; intend, aim, want, seek, plan, try ; w
pretensión pretensiones ; pretension pretensions pretence pretense ; aim, claim, intention ; i
prevenir ; prevene ; warn, prevent ; i
probar probó probaron prueba pruebas ; probe probed probes ; try, prove, test, taste, evidence, trial ; w
procurar procuró procuran procura ; procure procured procures ; try, seek ; w
propósito propósitos ; proposition proposal proposals ; purpose, aim, intention ; w
prospecto ; prospect prospects ; leaflet, prospectus ; w
próximo próxima próximos próximas ; approximate proximate ; next, coming, nearby ; w
publicidad ; publicity ; advertising ; i
puntual puntuales ; punctual ; specific, one-off, occasional ; i
pupila pupilas ; pupil ; pupil ; i
quieto quieta ; quiet ; still ; i
químico químicos ; chemist ; chemical ; i
quince ; quince ; fifteen ; w
quincena ; quince ; fortnight ; w
quitar quitó quitaron quita quitan ; quit quits quitting ; take away, remove, take off ; w
ración raciones ; ratio ; portion, ration ; w
rapar rapado ; rape raped ; shave, shaved ; w
rape ; rape ; monkfish ; i
rato ratos ; rate rates rat rats ; while, moment, time ; w
raza razas ; razor ; race, breed ; w
realización ; realization realisation ; carrying out, execution, implementation, achievement ; i
realiz~ ; realiz~ realis~ ; carry out, conduct, perform, make, do, hold ; w
recipiente recipientes ; recipient recipients ; container, vessel, bowl ; w
reclamar reclamó reclaman reclama reclamaron ; reclaim reclaimed reclaims ; demand, claim, call for ; w
recolección ; recollection recollections ; harvest, collection, gathering ; w
record~ recuerda recuerdan recuerdo recuerdos ; record~ ; remember, remind, recall, memory, memories ; w
recurso recursos ; recourse ; appeal, resource, resources ; w
refrán refranes ; refrain refrains ; saying, proverb ; w
regalía regalías ; regalia ; royalty, royalties ; w
regular regulares ; regulars ; average, so-so ; i
relación relaciones ; relatives ; relation, relationship, list ; w
relativo_a relativos_a relativa_a relativas_a ; relatives relative ; relating to, concerning, about ; i
remisión ; remission ; referral ; i
remov~ remover remueve removió ; remov~ ; stir, shake ; i
rendición ; rendition ; surrender ; w
rentable rentables ; rentable ; profitable ; w
renunciar renunció renuncia ; renounce renounced renounces ; resign, resignation, give up ; i
replicar replicó replica ; replicate replicated ; reply, retort, answer ; w
reportar reportó ; report ; bring, yield ; i
restar resta restó restan ; rest rested rests ; subtract, take away, remain ; w
resum~ resumen resúmenes ; resume resumed resumes resuming ; summary, sum up, summarise, summarize ; w
retirar retiró retiraron retirada ; retire retired ; withdraw, remove, withdrawal ; i
retir~ ; retir~ ; withdraw, remove, pull out, take away, leave ; i
retribución retribuciones ; retribution retributions ; remuneration, pay, salary ; w
revista revistas ; revision revisions ; magazine, review, journal ; w
revolver revolvió revuelve revuelto ; revolve revolved revolver ; stir, scrambled ; i
romance ; romance ; ballad ; i
ropa ropas ; rope ropes ; clothes, clothing, garments, laundry ; w
rúbrica ; rubric ; signature ; i
ruin ruines ; ruin ruins ; mean, despicable ; i
salado salada salados ; salad salads ; salty, salted ; w
sanción ; sanction ; fine, penalty ; i
sanidad ; sanity ; health, health care, healthcare ; w
sano sana sanos sanas ; sane ; healthy, wholesome, sound ; w
sauce ; sauce ; willow ; w
secular ; secular ; age-old, centuries-old ; i
semáforo ; semaphore ; traffic light ; w
semblante ; semblance ; face, look ; w
sensato sensata ; sensitive ; sensible ; w
sensible sensibles ; sensible ; sensitive, significant, appreciable ; w
sensiblemente ; sensibly ; considerably, noticeably, significantly ; w
sentencia sentencias ; sentence sentences ; ruling, judgment, judgement, verdict ; i
simpatía simpatías ; sympathy sympathies ; liking, affection, charm ; i
simpático simpática simpáticos simpáticas ; sympathetic ; nice, likeable, friendly, pleasant ; w
simpatiz~ simpatizante simpatizantes ; sympathetic ; supporter, sympathiser, sympathizer ; i
siniestro siniestros ; sinister ; accident, disaster, claim ; i
solicit~ solicitud solicitudes ; solicit~ ; request, apply, ask, application ; w
solitario ; solitaire ; lonely, alone ; i
sopa sopas ; soap soaps ; soup, soups ; w
soportar soportó soportaron soporta soportan soportaba soportado ; support~ ; bear, stand, endure, withstand, put up with ; w
suave suaves ; suave ; soft, gentle, mild, smooth ; w
suburbio suburbios ; suburbia ; slum, suburb ; i
suceder sucedió sucede suceden sucedido ; succeed succeeded succeeds ; happen, occur, take place ; w
suceso sucesos ; success successes ; event, incident, events ; w
sujeto sujetos ; subjects ; individual, person ; i
sumario ; summary ; indictment, investigation, proceedings ; i
suplir suplió suple suplen ; supply supplied supplies ; replace, stand in, make up for ; w
suspenso suspensos ; suspense ; failed, fail ; w
tabla tablas ; tablet tablets ; board, table ; w
taller talleres ; tall taller tallest ; workshop, workshops ; w
talón talones ; talon talons ; heel, cheque, check ; w
tapa tapas ; tap taps tape ; lid, cover, tapas ; w
tapón tapones ; tampon tampons ; plug, stopper, cork ; w
tarjeta tarjetas ; target targets ; card, cards ; w
tarta ; tart ; cake ; i
terrorífico terrorífica ; terrific ; terrifying ; w
tópico tópicos ; topic topics topical ; cliché, clichés, stereotype, commonplace ; w
tormenta tormentas ; torment torments ; storm, storms ; w
tramo tramos ; tram trams ; stretch, section ; w
trance ; trance ; ordeal, moment ; i
transigir ; transgress ; give in, compromise ; w
transpirar ; transpire transpired ; sweat ; w
trasladar trasladó trasladaron trasladado trasladada trasladados traslado ; translate translated translates translation ; move, transfer ; w
trivial triviales ; triviality ; trivial ; i
truculento truculenta truculentos ; truculent ; gruesome, horrifying ; w
tuna ; tuna ; prickly pear ; i
turba turbas ; turban ; mob, peat ; w
tutor tutores tutora ; tutor tutors ; guardian ; i
últimamente ; ultimately ; lately, recently ; w
ultimar ultima ultiman ultimó ; ultimate ; finalise, finalize, put the finishing touches ; w
vacante vacantes ; vacation vacations ; vacancy, vacant ; w
vaga vago vagos ; vague ; lazy ; i
valorar valoró valoran valora ; valor valour ; value, assess, rate ; w
vaso vasos ; vase vases ; glass, glasses ; w
ventilar ; ventilate ; air ; i
verso versos ; verse ; line ; i
viciado viciada ; vicious ; stale, flawed ; i
vicioso viciosos viciosa ; vicious ; depraved, addicted ; i
vigilante vigilantes ; vigilante vigilantes ; guard, guards, security guard, watchman ; w
vigilia ; vigil ; eve ; i
villa villas ; villa ; town ; i
violador violadores ; violator violators ; rapist, rapists ; w
voluble ; voluble ; fickle ; w
yerno ; yearn ; son-in-law ; w
"""

# Endings of regular verbs, with and without pronouns.
SPANISH_ENDINGS = frozenset(
    """
    ar er ir o a e as es an en amos emos imos é í ó ió aste iste aron ieron aba aban abas ábamos ía ían ías íamos
    ará arán arás aré aremos erá erán eré eremos irá irán iré iremos aría arían ería erían iría irían
    ado ada ados adas ido ida idos idas ando iendo ara aran iera ieran ase asen iese iesen
    arse erse irse ándose iéndose arlo arla arlos arlas arle arles erlo erla erlos erlas irlo irla irlos irlas
    """.split()
)
ENGLISH_ENDINGS = ("", "e", "s", "es", "ed", "ing")

# English words of four letters and more that are in many sentences and so say nothing about what a word means.
COMMON_WORDS = frozenset(
    """
    about after also been from have into more most only other over some such than that their there they this very were when with
    """.split()
)
