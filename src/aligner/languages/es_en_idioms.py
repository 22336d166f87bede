"""Idioms of Spanish and English, how they read when they are translated word for word, and what they mean.

A line: `words of the idiom | words of the literal rendering | meaning`, the meaning in the language of the rendering. The first word of the
idiom stands as it is in texts, or in one of the forms given; the others are near it, in any order. The words of the rendering are near each
other, too. `~` stands for every form, `*` for any ending, `a|b` for either; a word with `!` must not be there.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["IDIOMS"]

_SPANISH = """
pelo|pelos tomar~|tomarle|tomándole|tomadura | hair|hairs tak~|take~|pull~|grab~|grip~|tug~|seiz* | tease, make fun of
toalla tirar~|arrojar~|lanzar~ | towel|towels throw~|toss~|fling~|cast~|hurl~ !in | give up
gato liebre dar~|darle|darles|vender~|meter~ | cat|cats hare|hares|rabbit|rabbits | cheat, sell a pig in a poke
atole dedo dar~ | gruel|atole|porridge finger|fingers | string along
calabazas dar~|darle | pumpkin|pumpkins|squash|gourds giv~|give~|hand~ | turn down, jilt
vista gorda hacer~ | fat|thick|big view|sight|eye|eyes|vision | turn a blind eye
manos masa con | hands dough|mass | red-handed
rojo números | numbers red | in the red
pata meter~|metido | leg|paw put~|stick~|insert~ | put one's foot in it
patas arriba | legs|paws up | upside down
cabos atar~ | tie~|tying ends|capes|corporals !loose | put two and two together
leña fuego echar~|añadir~ | firewood|wood fire throw~|add~|put~ | add fuel to the fire
agua boca hacer~|hacerse | water mouth mak~|make~|turn~ !mouths|watering | make one's mouth water
agua aguafiestas | water parties | spoilsport
aguas dos entre nadar~ | swim~ two waters | sit on the fence
clavo dar~ | nail giv~|give~ !head | get it right
clavo ardiendo agarrar~|aferrar~|agarrarse|aferrarse | burning|hot nail | clutch at straws
blanco punto|quedarse|quedó|quedaron|mente | stay~|remain~|left white|blank !mind | go blank
sartén mango tener~ | pan|skillet handle | have the upper hand
bomba pasarlo | bomb pass~|spend~ | have a great time
ojo ojos costar~|cuesta|costó cara riñón | eye face cost~ | cost an arm and a leg
riñón costar~|costó | kidney cost~ | cost an arm and a leg
ojo cara costar~|costó | eye face cost~ | cost an arm and a leg
narices estar~|hasta | noses|nose up|until | be fed up
coronilla hasta | crown up|until | be fed up
moño|gorro hasta | bun|hat|cap up|until | be fed up
codos hablar~ | elbows talk~|speak~ | talk nonstop
codo empinar~ | elbow lift~|rais*|bend~ | drink too much
luz dar~ a_luz | light giv~|give~ !green|to !of | give birth
cuenta cuentas ajuste | accounts|bills adjust* | settling of scores
cuentas ajuste | accounts|account|bills adjust* | settling of scores
borrón nueva cuenta | blot|smudge|blur account | clean slate
calvo|calva ocasión pintar~|pintan | bald paint~ opportunity|occasion | strike while the iron is hot
camarón duerme corriente | shrimp sleep~ | you snooze, you lose
cuerda dar~ flojo|floja | loose rope|cord | tightrope
floja cuerda | loose|slack rope|cord|string | on a tightrope
cruz cara | face cross | heads or tails
cruces hacerse | crosses mak~|make~ | be astonished
bombo platillo|platillos | drum|drums cymbals|saucers|plates | with great fanfare
pies cabeza ni | feet head neither|nor|no | make no sense
pies plomo | feet lead | tread carefully
pies tierra | feet earth|soil !ground | down to earth
pie cañón | foot cannon|gun|canyon | still going strong
pies polvorosa poner~ | feet dusty|dust put~ | take to one's heels
polvo hacer~|hecho | dust made|make~ | worn out
papas quemar~|queman | potatoes burn~ | crunch time
castañas fuego sacar~ | chestnuts fire | do the dirty work
patata caliente | potato | hot potato
tortilla vuelta|volteó|volvió dar~ | omelette|omelet|tortilla turn~|flip~ | turn the tables
pan comido | bread eaten | a piece of cake
pan vino|vino llamar~ | bread wine call~ | call a spade a spade
harina costal otro | flour sack|bag | another matter
peras olmo pedir~ | pears elm | ask the impossible
bacalao cortar~ | cod cut~ | call the shots
pepino|comino|rábano|pimiento importar~|importa|importó | cucumber|cumin|radish|pepper matter~|car*|import~ | not care less
nata crema flor | cream flower | the cream of society
leche mala mal~ | milk bad | bad temper
chivo expiatorio | goat expiat* !scapegoat | scapegoat
gallina piel | chicken|hen skin | goosebumps
carne gallina poner~ | flesh|meat chicken|hen | goosebumps
lobo|lobos boca meterse|meter~|metió | wolf mouth | into the lion's den
liebre saltar~|saltó|levantar~|levantó | hare jump~|leap~|rais*|lift~ | the news broke, blow the lid off
mono dormir~ | monkey sleep~ | sleep it off
mosca detrás|oreja | fly ear | smell a rat
moscas papar~ | flies | daydream
mosquita muerta | dead fly | butter wouldn't melt in her mouth
perro|perros verde | green dog | a rare bird
vaca|vacas flacas | thin|skinny|lean cows !years | lean years
vacas gordas | fat cows | boom years
burro caer~|cayó|bajarse | donkey|burro fall~|get~ | admit one's mistake
caballo batalla | horse battle | bone of contention
caballo entre | horse between | halfway between
cabra|cabras loco|loca|cabra estar~ | goat crazy|mad | mad as a hatter
chinche|chinches caer~|como | bedbugs bug~ fall~ | drop like flies
cuervo|cuervos criar~|cría | crows|ravens rais*|breed~|rear~ | bite the hand that feeds you
gatos haber~|eran cuatro | four cats | hardly anybody
cuatro gatos | four cats | hardly anybody
gato encerrado | cat locked|enclosed|shut | something fishy
gato pies buscar~|busca tres|cinco | cat feet|legs | split hairs
gato cascabel poner~|ponerle | cat bell|rattle put~ !bell | bell the cat
casa ventana tirar~ | house window throw~ | spare no expense
puertas campo poner~ | doors|gates field|countryside put~ | hold back the tide
brazo torcer~|tuerce|torció dar~ | arm twist~ giv~|give~ | give in
brazo partido luchar~ | broken arm fight~ | fight tooth and nail
dedo chupar~|chuparse | finger suck~ | be born yesterday
dedo llaga poner~ | finger wound|sore|ulcer | touch a sore spot
dedos dos frente | fingers forehead | have any sense
diente|dientes largos poner~ | long teeth | make jealous
espada pared entre | sword wall | between a rock and a hard place
frente hacer~ | forehead|front mak~|make~|do~|did !common|united | face up to
hombro|hombros arrimar~ | shoulder|shoulders bring~|draw~|lean~|move~ !wheel | put one's shoulder to the wheel
huesos dar~ cárcel | bones jail|prison giv~|give~ | end up in jail
lengua irse|fue|tirar~|ir~ | tongue|language went|go~|gone|throw~|pull~ | let it slip
lengua pelos no | hairs|hair tongue|language | not mince words
mano echar~|echarle|echó | hand throw~|cast~|thr* | lend a hand
mano dura | hard hand | iron fist
manga ancha|manga tener~ | sleeve|sleeves wide|broad | be lenient
manga sacar~|sacarse | sleeve took|take~|pull~ !sleeve | make it up
ojo echar~|echarle|echó | eye throw~|thr*|cast~ | take a look, keep an eye on
ojo avizor | eye vigilant|watcher | on the alert
ojos saltar~ vista | eyes jump~|leap~ | be obvious
ojo buen cubero | good eye cooper|cubero | roughly
oídos sordos hacer~|prestar~ | ears deaf mak~|make~|do~|did | turn a deaf ear
oreja|orejas lobo ver~|vieron | ears|ear wolf | see danger coming
pestaña quemarse|quemar~ | eyelash* burn~ | burn the midnight oil
pestañas quemarse|quemar~|quemaron | eyelash* burn~ | burn the midnight oil
piel vender~ oso | skin sell~ bear | count one's chickens before they hatch
piernas dormir~ suelta | legs loose|loosely sleep~ | sleep like a log
pie dar~ | foot give~|giv~|gave | give rise to
pies parar~|pararle|pararles | feet stop~ | put in one's place
sangre llegar~ río | blood river reach~|arriv*|get~ | come to blows
sesos devanarse | brains wind~|spool~ | rack one's brains
uña carne | nail|fingernail flesh|meat | hand in glove
ajo estar~ | garlic be~|being|was|were|is | be in on it
ajo pringado|metido | garlic | be in on it
alfiler|alfileres prendido~ | pinned|pins|pin held|hold~ | hang by a thread
agosto hacer~ | August mak~|make~|did|do~ | make a killing
año catapún|pera | pear year | the year dot
balón|balones fuera echar~ | balls|ball out throw~|kick~ | dodge the question
balón|pelota tejado | ball roof | the ball is in someone's court
banquillo sentar~ | bench sit~|sat|seat~ court|trial|judge|accused | be put on trial
bandeja plata | tray silver | on a plate
barba|barbas remojar~|remojo | beard|beards soak~ | take warning
barbas remojo poner~|pon | beard|beards soak~ | take warning
batuta llevar~ | baton carr* | call the shots
blanca estar~ sin | white without|be~ | be broke
bote pronto | boat|jar soon|quick* | off the bat
bolsillo rascarse|rascar~ | pocket|pockets scratch~ | dig into one's pockets
cajón cajón desastre | drawer tailor|disaster | ragbag
cajón sastre | drawer tailor | ragbag
canas aire|echar~ | grey|gray|white hair|hairs throw~|toss~ | let one's hair down
cana aire echar~ | grey|gray|white hair|hairs throw~|toss~ | let one's hair down
candelero | candlestick | in the limelight
canto duros | edge | be within an inch
capa caída estar~ | cape|cloak|layer fallen | be in decline
cartas asunto tomar~|tomó|tomaron | cards|letters matter|issue|subject|affair|take~|took !take | take action
cera arder~ | wax burn~ | there is no more
chispa|chispas echar~ | sparks|spark throw~|thr* | be furious
cielo grito poner~ | sky|heaven cry|scream|shout | cry out in protest
cola traer~ | tail|queue|glue bring~|brought|carr* | have repercussions
corazón tripas hacer~ | heart gut~|guts|tripe mak~|make~ | pluck up courage
cruz raya | cross line|stripe | that is the end of it
cuernos poner~ | horns put~ | cheat on
diana dar~ | target|bullseye|reveille giv~|give~ | hit the mark
diestro siniestro | right left | left, right and centre
enchufe tener~|enchufado | plug|socket have~|had|has | have connections
estribos perder~|perdió | stirrups los*|lost | lose one's temper
farol|faroles tirarse|marcarse|ir~ | lantern|streetlight|lamp throw~ | bluff
filo navaja | edge|blade knife|razor !razor's|razor | on a knife edge
flauta sonar~|suena | flute sound~|rang | by a fluke
fuera serie | out|outside series | exceptional
gordo tocar~|caer~ | fat touch~|fell|fall~ | win the lottery
gota vaso colmar~|colmó|derramar~ | drop glass|vase|vessel fill~|overflow~|spill~ | the last straw
gota vaso | drop glass|vase|vessel | the last straw
grano ir~|vayamos|fue | grain go~|went|going !grain | get to the point
guante echar~|echarle|echó | glove throw~|thr*|cast~ !down|gauntlet | catch, nab
guindo|guindos caer~|caído | cherry|cherries fall~|fell | be born yesterday
harina metidos | flour | up to one's neck
hilar~ fino | spin~ fine|thin | split hairs
hora|horas buenas | good hours | about time
horma zapato | last|form shoe | meet one's match
humo|humos subir~|bajar~|bajarle | smoke|fumes rise~|rose|climb~|lower~ head~ | get above oneself
jarro agua fría | jug|jar|pitcher cold water | a slap in the face
lágrima viva llorar~ | living|alive tear | cry one's eyes out
lata dar~ | can|tin|tins giv~|give~|gave | be a nuisance
laurel|laureles dormirse|durmió | laurels sleep~|asleep|slept | rest on one's laurels
letra menuda|pequeña | small|tiny letter | small print
limpio sacar~ | clean take~|took|get~ | make out
luces todas | lights all | clearly
luna miel | moon honey | honeymoon
luna estar~ | moon is|was|be~ valencia | be in a world of one's own
luna valencia dejar~ | moon valencia | leave in the lurch
madera tocar~ | wood touch~ !touch | knock on wood
maleta|maletas hacer~ | suitcase|suitcases mak~|make~|did|do~ | pack
manta liarse|lió cabeza | blanket head | take the plunge
manzana discordia | apple discord | bone of contention
mar fondo | sea bottom|background | undercurrent
mar|mares llover~ | sea~ rain~ | rain cats and dogs
cántaros llover~|llovía|llovió | pitchers|jugs rain~ | rain cats and dogs
marrón comerse|comer~|cargar~ | brown eat~|carry | take the rap
media naranja | half orange | better half
medias tintas | half|stockings inks|dyes|tints | half measures
miga tener~ | crumb|crumbs have~|has|had | there is more to it
migas hacer~ | crumbs mak~|make~|made | get on well
moco pavo | snot|mucus turkey | no small matter
molino agua llevar~ | water mill bring~|carr* | look after one's own interests
moros costa | moors|moorish coast | the coast is clear
muerto cargar~|cargarle|echar~|echarle | dead carry|load|throw~|charge~ | blame it on, leave holding the baby
naranja|naranjas china | oranges china|chinese | no way
oro moro prometer~ | gold moor | promise the moon
palo|palos astilla tal | stick|pole|wood splinter|chip | like father, like son
palos ruedas poner~ | sticks|poles wheels|wheel !spoke | put a spoke in the wheel
palos ciegas|ciego dar~ | sticks|blows blind* | grope in the dark
palo|palos santo aguante|aguantar~ vela | candle mast|stick hold~ | carry the can
palabras mayores | bigger|older|major words | a serious matter
paño|paños calientes | hot|warm cloth|cloths|towels | half measures
papel mojado | wet paper | worthless, a dead letter
parte león | part lion | the lion's share
pato pagar~|pagó|pagan | duck pay~|paid | carry the can
platos rotos pagar~ | plates|dishes broken | carry the can
pavo pasar~|edad | turkey age | awkward age
pez gordo | fat fish | big shot
peces gordos | fat fish|fishes | big shots
pelillos mar | hairs sea | let bygones be bygones
pelos señales | hairs signs|signals | in minute detail
pelota hacer~ | ball mak~|make~|made|do~ | suck up to
perder~ norte | los*|lost north | lose one's way
norte perder~|perdió|perdido | north los*|lost | lose one's way
piedra tropezar~ misma | stone|rock trip~|stumbl* same | make the same mistake twice
piedras tejado tirar~ propio | stones roof | shoot oneself in the foot
pólvora inventar~ | gunpowder|powder invent~ | reinvent the wheel
prenda soltar~|soltó | garment|clothes release~|let|loosen~ | not breathe a word
pulga|pulgas malas | bad fleas|flea | bad-tempered
puntos íes poner~ | dots|points is | dot the i's and cross the t's
puente hacer~ | bridge mak~|make~|made|build~ weekend | take a long weekend
quicio sacar~ | hinge|doorjamb|jamb take~|took|remove~ | drive mad
rama|ramas andarse|andar~ | branches walk~|go~|went | beat about the bush
ramas andarse | branches walk~|go~|went | beat about the bush
raya mantener~|tener~ | stripe|line keep~|maintain~|kept !line | keep at bay
rienda suelta dar~ | loose rein giv~|give~|gave !free | give free rein
río revuelto ganancia | river fishermen|fisherman | fish in troubled waters
río suena agua | river sound~ water | there is no smoke without fire
rosca comerse|comer~ | doughnut|thread eat~ | get nowhere
ruedas|rueda molino comulgar~ | millstones|mill wheel~ | swallow it hook, line and sinker
sábana|sábanas pegarse|pegar~|pegaron | sheets stick~|stuck | oversleep
saco roto caer~|echar~ | broken|torn sack|bag | fall on deaf ears
santos vestir~|vestir | saints dress~ | be left on the shelf
santo seña | saint sign | password
seco|secas parar~ | dry stop~ | stop dead
suela zapato | sole shoe reach~ | hold a candle to
sudar~ gorda|tinta | sweat~ fat|ink | sweat blood
tabla rasa | table flat | clean slate
tabla|tablas salvación | table|board salvation | lifeline
tela juicio poner~ | cloth|fabric judgment|trial|judgement put~ | call into question
tierra por medio poner~ | land|earth between|middle put~ | make oneself scarce
tinta|tintas cargar~ | ink|inks load~|charge~|carr* | lay it on thick
tintero dejar~ quedar~ | inkwell | leave unsaid
tipo jugarse|jugó | type|guy play~ | risk one's neck
tiro culata salir~|salió | shot butt|breech|stock | backfire
tiros van|ir~ | shots go~|going|went | that is the way things are going
tiros largos | long shots | dressed to the nines
sapos tragar~ | toads|toad swallow~ | put up with the unpalatable
sapos culebras | toads snakes | curse and swear
trapo|trapos sucio~|sucios | dirty rags|cloths | dirty laundry
trigo limpio | clean wheat | above board
tripas corazón | guts|tripe heart | grin and bear it
uvas mala|malas | bad grapes|grape | ill will
uvas peras de|higos | figs grapes | once in a blue moon
vela|velas verlas no entierro | candle burial|funeral | have no say
vela entierro | candle burial|funeral | have no say in it
viento popa | wind stern|poop | plain sailing
voz cantante llevar~ | singing voice|lead carr*|carry | call the shots
vueltas tuerca | turns|turn nut|screw !screw | turn of the screw
zapatero zapatos | shoemaker|cobbler shoes | stick to your last
piedra quedarse|quedó|quedaron de_piedra | stone stay~|remain~|was|were !cold|turned|heart | be stunned
talones pisar~|pisarle|pisarles|pisaban|pisan | heels step~|tread~|stamp~|stepping|treading | be hot on the heels
estacada dejar~|dejó|dejaron en_la_estacada | stake|stockade|palisade left|leave~ | leave in the lurch
estacada en_la_estacada | stockade|palisade|picket | in the lurch
noche mañana de_la_noche_a_la | night morning from|of | overnight
soga cuello | rope neck | with one's back to the wall
quemarropa | burnt|burned|burning|scorched clothes|clothing | at point-blank range
bocajarro | jug|jar mouth | at point-blank range
blanco dar~|dio|dieron en_el_blanco | white hit~|giv~|gave | hit the mark
tumba a_tumba_abierta tumba | tomb|grave open | at breakneck speed
ciegas a_ciegas | to_the_blind|blinds | blindly
toro coger~|agarrar~ por_los_cuernos toro | bull catch~ horns !by | take the bull by the horns
cintura apretarse|apretar~ cinturón | belt squeeze~|press~ | tighten one's belt
cinturón apretarse|apretar~ | belt squeez*|press* | tighten one's belt
pájaros matar~ dos tiro | birds kill~ shot|gunshot | kill two birds with one stone
tiro matar~ dos pájaros | shot|gunshot kill~ birds | kill two birds with one stone
hombros encogerse|encogió de_hombros | shoulders shrink~|shrank|shrunk | shrug
hombros a_hombros | to|at_shoulders | shoulder-high
bandazos dar~ | bands|lurches give|gave | lurch from one thing to another
palo de_tal_palo | such_a_stick|such_stick | like father, like son
vacas flacas época | thin|skinny cows | lean years
cuenta caer~|cayó|cayeron en_la_cuenta | account|bill fall~|fell | realise
cuenta darse|dio|dieron se_dio|dieron_cuenta | account|bill|count gave|giv~ himself|herself|themselves|itself | realise
cuenta por_su_cuenta | on_his|her|its|their_bill|invoice | on one's own
falta echar~|echaba|echan de_menos | less throw~|cast~ | miss
menos echar~|echaba|echaban|echan|echa de_menos | less throw~|cast~ | miss
cuesta enero | slope|hill January | January slump
enero cuesta | January slope|hill | January slump
cara plantar~|plantó|plantaron | face plant~ | stand up to
cara dar~|dio|dieron la_cara | face giv~|give~|gave | face the music
cara cruz | face cross | two sides of the coin
espaldas a_espaldas | to|at_backs|shoulders | behind somebody's back
espalda dar~|dio|dieron la_espalda | back gave|giv~ | turn one's back
pulmón a_pleno_pulmón | full_lung | at the top of one's voice
luz sacar~|sacó|salir~|salió a_la_luz | light went|go~|take~|took|got out !bring|came|come | come to light
sombra hacer~ sombra | shade|shadow mak~|made | overshadow
aguas volver~|vuelven cauce | waters riverbed|channel return~ | things settle down
cauce volver~|vuelven|vuelve aguas | riverbed|channel waters | things settle down
pólvora gastar~ salvas | gunpowder|powder salutes|salvos spend~|waste~ | waste one's breath
salvas pólvora gastar~ | salutes|salvos gunpowder|powder | waste one's breath
dado por_hecho dar~|dan|daba | by|for_done|made | take for granted
hecho dar~|dan|dio|daba por_hecho | by|for_done|made gave|giv~ | take for granted
rienda dar~|dio rienda_suelta | rein gave|giv~ loose | give free rein
carne poner~ asador toda | meat put~ grill|spit|barbecue | pull out all the stops
asador carne poner~|puso | grill|spit|barbecue|roaster meat | pull out all the stops
tocino velocidad | bacon|lard speed | apples and oranges
churras merinas | churras merinas | mix apples and oranges
huevo parecerse castaña | egg chestnut | be chalk and cheese
castaña huevo | chestnut egg | be chalk and cheese
tripas hacer~ de_tripas_corazón | guts|tripe heart | grin and bear it
pelo salvarse|salvó por_los_pelos | hairs|hair sav*|by_the | by the skin of one's teeth
pelos por_los_pelos | by_the_hair|hairs | by the skin of one's teeth
ruedo lanzarse al_ruedo | ring|arena throw~|jump* himself|herself | throw one's hat into the ring
banca saltar~ | bank jump~ | break the bank
sangre hacer~|hizo mala_sangre | bad_blood made|make~ himself|herself | get upset
migas buenas | good crumbs | get on well
raya pasarse|pasó de_la_raya | stripe|line passed|pass~ !crossed|cross | go too far
castaño oscuro pasar~|pasa | brown dark pass~ | be going too far
oscuro castaño pasar~|pasa | dark brown|chestnut pass~ | be going too far
verde viejo | green_old | dirty old man
viejo viejo_verde | green old|man | dirty old man
sol de_sol_a | sun_to_sun | from dawn to dusk
cruz raya hacer~ y | cross line|stripe | that is the end of it
tela marinera | cloth|fabric sailor|marine | quite something
trapo a_todo_trapo | rag|cloth full|all | flat out
gas a_todo_gas | full_gas | flat out
pepa viva | long live pepa | anything goes
perro muerto hacer~|hacía | dead_dog | leave without paying
gloria saber~ a_gloria | glory taste~|know~|knew | taste heavenly
"""

_ENGLISH = """
cat bag let~|lets|letting out | gato bolsa|saco|costal|bolso | irse de la lengua, revelar el secreto
cat|cats dogs rain* | gato|gatos perro|perros llov*|lluev* | llover a cántaros
whistle blow~|blew|blown | silbato|pito|silbido sonar~|soplar~|tocar~|pitar~|hizo | denunciar
bus throw~|threw|thrown under | autobús|bus|camión|colectivo bajo|debajo | culpar, sacrificar
feet cold get~|got|getting|gets|had | pies frío|fríos | echarse atrás
bush beat~|beating around|about | arbusto|matorral alrededor|golpear~ | andarse con rodeos
bucket kick~ | cubo|cubeta|balde pate*|patad* | morirse, estirar la pata
bullet bite~|biting|bit | bala morder~|muerd* | hacer de tripas corazón
beans spill~ | frijoles|judías|alubias|habas derram*|verter~ | revelar el secreto
ice thin skat* | hielo delgado|fino | pisar terreno peligroso
cake piece | trozo|pedazo pastel|tarta|torta | pan comido
cake eat~ have | pastel|tarta comer~|comerse tener~ | quererlo todo
leg|legs pull~ | pierna|piernas tir*|jal* | tomar el pelo
arm leg cost~ | brazo pierna cost*|cuest* | costar un ojo de la cara
blue out_of_the_blue | azul fuera|del | de repente
blue moon once | luna azul | de Pascuas a Ramos
board across_the_board | tablero|tabla través|cruz* | general, en todos los ámbitos
boat|boats rock* | barco|bote|barca mec*|sacud*|balanc* | crear problemas
boat miss~|missed_the_boat | barco|bote perd* | perder el tren
buck pass* | dólar|ciervo pas* | escurrir el bulto
buck stop~ here | dólar|ciervo par*|detien* | asumir la responsabilidad
can|worms worms | lata gusanos | caja de Pandora
worms can open* | lata gusanos | abrir la caja de Pandora
candle burn~ both ends | vela quem*|ard* extremos|puntas | trabajar de sol a sol
chase cut~ | persecución cort* | ir al grano
chest off get~|got | pecho sac*|quit* | desahogarse
chicken~ count~ hatch~ | gallinas|pollos cont* | vender la piel del oso
chin up keep~ | barbilla|mentón arriba|alta mant* | ánimo
chip shoulder | astilla|viruta|patata hombro | resentimiento
clock around|round_the_clock | alrededor reloj | las 24 horas
cloud nine | nube nueve | en el séptimo cielo
cold shoulder | hombro frío | dar la espalda
collar hot under | cuello caliente | enfadado
corner|corners cut* | esquina|esquinas|rincones cort*|recort* | escatimar, chapucear
couch potato | patata|papa sofá | teleadicto
cow~ home until|till | vacas casa | hasta el día del juicio
crow flies as | cuervo vuel* | en línea recta
crow eat~ | cuervo comer~|comió | tragarse sus palabras
cup tea my|his|her|their|your|our not | taza té | no ser lo suyo
cuff off_the_cuff | puño|manga | improvisado
daggers look* | dagas mir* | fulminar con la mirada
dark horse | caballo oscuro|negro | candidato inesperado
deck|decks clear~ | cubierta|cubiertas despej*|limpi* | prepararse
deep end | extremo|final profundo | perder los estribos
dirt cheap | suciedad|tierra barat* | tirado de precio
dog|dogs sleeping let~ lie | perros dorm* | no remover el asunto
dogs going|went|gone | perros yendo|ido|fue|ir~ | irse al garete
doghouse | perrera|caseta | en desgracia
dot on_the_dot | punto | en punto
drawing board back | tablero|mesa dibujo | volver a empezar
ear play*_it_by_ear | oído|oreja tocar~|jugar~ | improvisar
ear|ears wet behind | mojad* orejas | novato
elbow grease | grasa codo | trabajo duro
eye|eyes blind turn~ | ojo ciego | hacer la vista gorda
eyes wool pull* over | lana ojos | engañar
face music | enfrent*|afront* música | dar la cara
fence sit*|sitting|sat on | cerca|valla|barda sent* | no tomar partido
fences mend~|mending | cercas|vallas|bardas repar*|arregl* | hacer las paces
field day | día campo | frotarse las manos, hacer su agosto
fiddle second | violín|segundo seg* | papel secundario
fiddle play~ second | violín segundo | hacer de segundón
fingers green | dedos verdes | buena mano para las plantas
fish kettle different | pescado|peces caldera|tetera|olla | harina de otro costal
fish bigger fry | pez|peces|pescado freír | asuntos más importantes
flash pan | destello|relámpago sartén | flor de un día
flying colours|colors with | colores volad*|volantes | con matrícula, brillantemente
foot mouth put~ | pie boca | meter la pata
foot down put~ | pie|pies abajo | ponerse firme
game fair | juego justo | blanco legítimo
goat get~|got | cabra cog*|obt* | sacar de quicio
goose wild chase | ganso persec*|caza | búsqueda inútil
grain against | grano contra | ir contra la propia inclinación
grapevine hear~ through|on | vid|parra | oír rumores
grapes sour | uvas agrias|ácidas | despecho
ground hit~ running | suelo|tierra corr* golpe* | empezar con buen pie
gun jump~_the_gun | pistola|arma|revólver salt* | precipitarse
guns stick~|stuck to | armas|pistolas peg*|adher* | mantenerse en sus trece
gun smoking | pistola humeante | prueba irrefutable
hair|hairs split~ | pelo|pelos|cabello|cabellos divid*|part*|separ* | buscarle tres pies al gato
hair down let~ | pelo|cabello baj*|solt* | desmelenarse
hand|hands caught red-handed|red | manos rojas | con las manos en la masa
handed red caught | man* roj* | con las manos en la masa
hand over fist | mano puño | a espuertas
hat drop~ of | caída sombrero | a la mínima
hat ring threw|throw* | sombrero ring|anillo|cuadrilátero | presentarse candidato
heels head over | talones cabeza | perdidamente
hell high water come | infierno agua alta | pase lo que pase
hog~|hogs whole go~ | cerdo entero | ir a por todas
hook off_the_hook | gancho|anzuelo solt*|sal*|dej* | librarse
hook crook by | gancho ladrón|pillo | por las buenas o por las malas
hook line sinker | anzuelo plomo|plomada | a pie juntillas
jury still out | jurado todavía|aún fuera | está por ver
kite go fly | cometa vol* | vete a paseo
lane memory | carril|callejón memoria | recordar viejos tiempos
lap lap_of_luxury | regazo lujo | rodeado de lujo
last straw | última paja|pajita|popote | la gota que colmó el vaso
straw final|last | última|final paja|pajita|popote | la gota que colmó el vaso
straw~|straws clutch*|grasp* | pajas|paja|popotes agarr*|aferr* | agarrarse a un clavo ardiendo
straw camel back broke~ | paja camello | la gota que colmó el vaso
leaf new turn~ | hoja nueva|nuevo | empezar de cero
level playing field | campo juego nivelado|nivel*|llano | igualdad de condiciones
playing field level* | campo juego nivel*|llano | igualdad de condiciones
lid blow~|blew off | tapa|tapadera vol* | destapar
lid keep~ on | tapa mant* | mantener en secreto
limb out on | rama|extremidad fuera|sal* | en una situación arriesgada
line|lines toe~|toeing | línea dedo|puntera|dedos | acatar la disciplina
loose cannon | cañón suelto | bala perdida
loop out|in_of_the_loop | bucle|lazo fuera | al margen, sin información
mark wide of | marca amplia | errado
mark overstep* | marca | pasarse de la raya
mill run_of_the_mill | carrera molino | corriente
moon over_the_moon | sobre luna encima | loco de contento
neck neck_and_neck | cuello cuello_y|a|con_cuello | codo con codo
nest egg | huevo nido | ahorros
nettle grasp* | ortiga | coger el toro por los cuernos
nose thumb* | nariz pulgar | burlarse
nose pay* through | nariz pag* | pagar un dineral
nutshell in a | cáscara nuez | en pocas palabras
oar|oars stick* | remo | entrometerse
page|pages same on !publish*|print*|newspaper|newspapers|ran|run|story | misma página | de acuerdo
pan frying fire | sartén fuego | de Guatemala a Guatepeor
penny|pennies drop~|dropped | centavo|penique|moneda cay*|ca* | caer en la cuenta
penny pretty | bonito|lindo centavo|penique | un dineral
picnic no | picnic | ser difícil
pickle in a | pepinillo | en un aprieto
pig|pigs fly* | cerdos vuel*|vol* | cuando las ranas críen pelo
pig poke | cerdo saco|bolsa | gato por liebre
pinch salt | pizca|pellizco sal | con reservas
grain salt | grano sal | con reservas
plate|plates lot|much|enough on | plato mucho|bastante | tener mucho entre manos
plate step* up | plato sub* | asumir la responsabilidad
plug pull~|pulled|pulling | enchufe|tapón tir*|jal*|sac* | cancelar, retirar el apoyo
pocket|pockets deep | bolsillos profundos|hondos | mucho dinero
punches pull~|pull|pulled no|not|never | golpes|puñetazos tir*|jal* | no andarse con rodeos
punch pleased as | ponche | contentísimo
rain check | cheque|control lluvia | dejarlo para otro día
rat|rats smell~|smelled|smelt | rata|ratas huel*|oler~|olió | sospechar, haber gato encerrado
rain parade | llov*|llover desfile | aguar la fiesta
record straight set* | disco|registro|récord recto|derecho | dejar las cosas claras
record off_the_record | registro|disco fuera | de manera confidencial
red tape | cinta roja | burocracia, papeleo
red herring | arenque rojo | pista falsa
ringer dead | timbre muert* | vivo retrato
river sold|sell* down | río vend* | traicionar
road hit~_the_road | carretera golpe* | ponerse en camino
rock bottom hit~ | roca fondo | tocar fondo
rock hard place | roca duro lugar | entre la espada y la pared
roof hit~_the_roof | techo golpe* | montar en cólera
rope|ropes learn*|show*|know* | cuerdas|sogas aprend*|mostr*|conoc* | aprender el oficio
rug pull~|pulled under | alfombra tir*|jal* | retirar el apoyo
sack get~|got|give~ | saco recib*|obt* | ser despedido
sailing plain|smooth | navegación sencilla|suave|lisa | coser y cantar
salt worth | sal val* | que se precie
scratch from_scratch | rasguño|arañazo | desde cero
sea change | cambio mar | transformación radical
seat take~|took_a_back_seat | asiento trasero|atrás | quedar en segundo plano
shoestring | cordón zapato|zapatos | con poco dinero
shoes fill* | zapatos llen* | ocupar el puesto
shots call~|calling|called_the_shots | disparos|tiros llam* | mandar
shot shot_in_the_dark | tiro oscur* | palo de ciego
shoulder~ rubs|rub | hombros frot* | codearse
shoulders rub~|rubbing | hombros frot* | codearse
sky pie | pastel cielo | castillos en el aire
skin teeth | piel dientes | por los pelos
slate clean | pizarra limpia | borrón y cuenta nueva
smoke mirrors | humo espejos | artificio, engaño
snake grass | serpiente hierba|césped|pasto | traidor
sock|socks pull~ up | calcetín|calcetines sub*|tir* | espabilar
spade spade call* | pala|espada llam* | al pan, pan y al vino, vino
spanner works | llave obras|inglesa | poner palos en las ruedas
square one back | cuadro|cuadrado uno | volver al punto de partida
steam blow*|let~ off | vapor solt*|dej*|sac* | desahogarse
steam out_of_steam | vapor qued*|acab*|agot* | perder fuerza
stick wrong end | extremo equivocado|palo | entender mal
stone's throw | tiro|lanzamiento piedra | muy cerca
strings pull~|pulled|pulling | cuerdas tir*|jal* | mover los hilos
strings no attached | cuerdas sin atadas|adjuntas | sin condiciones
stride take~|took in | zancada|paso tom* | tomarse con calma
suit follow~_suit | traje|palo sig*|segu* | seguir el ejemplo
table|tables turn~|turned | mesa|mesas|tabla|tablas gir*|volt*|dar~|dio | volverse las tornas
teeth lie* through | dientes mint*|ment* | mentir descaradamente
thumb|thumbs rule | regla pulgar | regla general
thunder steal~|stole|stolen | trueno rob* | quitar protagonismo
tooth nail | diente uña | con uñas y dientes
tongue cheek | lengua mejilla | en broma
town paint* red | ciudad pint* roj* | irse de juerga
tree barking|bark* wrong | árbol ladr* equivocado | ir desencaminado
trumpet blow* own | trompeta sopl*|toc* | echarse flores
turkey|turkeys cold | pavo frío | de golpe
turkey talk* | pavo habl* | hablar en serio
volumes speak* | volúmenes habl* | decir mucho
waiting wings | alas esper* | a la espera
wall writing on | escrit* pared|muro | presagio
water|waters test* | agua|aguas prob* | tantear el terreno
water water_under_the_bridge | agua puente bajo|debajo | agua pasada
water hold~ | agua sosten*|aguant*|retien* | ser válido
weather under_the_weather | tiempo|clima bajo|debajo | indispuesto
weight pull~ | peso tir*|jal* | hacer su parte
wind get~|got of | viento obt*|cogi* | enterarse
wire down_to_the_wire | alambre|cable | hasta el último momento
woods out_of_the_woods | bosque|bosques fuera | fuera de peligro
wood~ knock* | madera toc*|golp* | tocar madera
wrist|wrists slap* on | palmada|palmad*|bofetada muñeca | tirón de orejas, castigo leve
wraps under_wraps | envoltorios|envolturas | en secreto
wrench throw~|threw works | llave obras | poner palos en las ruedas
yard whole nine | nueve yardas | todo
fence on_the_fence | valla|cerca|barda sobre|en | no decidirse, nadar entre dos aguas
whisker by|within_a_whisker | bigote|bigotes por|a | por los pelos
heels hot on | caliente|calientes talones | pisar los talones
heels cool* his|her|their|its heels cool~ | talones enfri* | esperar, hacer antesala
heels dig*|dug | talones cav*|clav*|enterr* | mantenerse en sus trece
ends make~|made|making meet | extremos|fines encontr*|junt* | llegar a fin de mes
bacon bring*|brought home | tocino|tocineta|beicon casa | llevar el pan a casa
bacon save~|saved | tocino|tocineta|beicon salv* | salvar el pellejo
bandwagon jump* on | carro|vagón banda salt*|sub* | subirse al carro
beat off_the_beaten | golpead* | fuera de lo común
track off_the_beaten_track | golpead*|batid* | apartado
bell ring~|rang|rings a | campana son*|toc* un|una | sonar de algo
belt below_the_belt | debajo|bajo cinturón | golpe bajo
bill fit~|fits the_bill | factura|proyecto|cuenta encaj*|ajust* | cumplir los requisitos
bird early worm | pájaro temprano|madrug* gusano | a quien madruga Dios le ayuda
blessing disguise | bendición disfra* | no hay mal que por bien no venga
bones make~|made|makes no about | huesos no | no tener reparos
book|books cook* | libros|libro cocin* | falsear las cuentas
book throw~|threw the_book | libro tir*|lanz*|arroj* | castigar con todo el rigor
bottom scrap* barrel | fondo barril rasp*|rasc* | echar mano de lo que queda
barrel scrap* bottom | barril fondo | echar mano de lo que queda
brass tacks | tachuelas|latón | ir al grano
canary coal mine | canario mina | señal de aviso
carrot stick | zanahoria palo | la zanahoria y el garrote
ceiling hit~|went|through | techo golpe* | montar en cólera
chase cut~_to_the | persecución|caza cort* | ir al grano
cheese big | queso grande|gran | pez gordo
chord strike|struck a_chord | cuerda|acorde golpe* | tocar la fibra
cloud under_a_cloud | bajo nube | bajo sospecha
coast clear | costa clara|despej* | no hay moros en la costa
cookie tough|smart | galleta|galletas dura|duro|lista | tipo duro
cookie crumbles | galleta desmig*|desmoron* | así es la vida
cracks fall*|fell|slip* through | grietas ca* | quedar desatendido
cracks paper* over | grietas empapel* | disimular los problemas
cream crop | crema cosecha | la flor y nata
crop cream | cosecha crema | la flor y nata
crunch time | crujido|crujiente tiempo | la hora de la verdad
cry far | grito|llanto lejos|lejano | muy distinto
daylight robbery | robo día luz | un atraco
ditch last | zanja última|último | desesperado
door foot | puerta pie en|met* | dar el primer paso
dry high_and | alto seco | en la estacada
feather cap | pluma gorra|gorro|sombrero | motivo de orgullo
feather~|feathers ruffle~|ruffled | plumas eriz*|alborot*|despein* | molestar
finger pie | dedo pastel|tarta | estar metido en todo
fly ointment | mosca ungüento|pomada | pero, inconveniente
frog throat | rana garganta | carraspera
full steam | lleno|pleno vapor | a toda máquina
fuse blow~|blew | fusible sopl* | explotar
gloves off | guantes fuera|quit* | guerra abierta
gravy train | salsa tren | chollo
guinea pig | cerdo guinea | conejillo de Indias
pig guinea | cerdo guinea | conejillo de Indias
gun under_the_gun | bajo pistola|arma | bajo presión
hatches batten* down | escotillas | prepararse para lo peor
hay make~|making sun | heno hac* | aprovechar la ocasión
heat turn* up | calor sub* encend* | aumentar la presión
hill over_the_hill | sobre colina | de capa caída
home drive~|drove drive~|drove_home | casa conduj*|conduc* | recalcar
home hit~|hits_home hit~ | casa golpe* | calar hondo
horse|horses hold* your | caballos sujet*|sosten* | esperar
horse beat*|flog* dead | caballo muerto | perder el tiempo
horses wild | caballos salvajes | ni a la fuerza
house bring*|brought down | casa abajo|derrib* | poner al público en pie
ice on_ice | hielo sobre|en | en suspenso
joneses keep* up | jones | no ser menos que el vecino
jugular go~ for | yugular | tirar a degüello
kettle fish | caldera|hervidor pescado|peces | harina de otro costal
kid|kids gloves | guantes niño|cabrito | con guante de seda
gloves kid | guantes niño|cabrito | con guante de seda
law lay*|laid down | ley|leyes puso|pon* abajo | imponer su voluntad
league out_of|their|his_league | liga fuera | no estar a la altura
lip~|lips stiff upper | labio rígido|tieso superior | flema
lip service pay*|paid | labio|labios servicio | de boquilla
service lip pay*|paid | servicio labio|labios | de boquilla
mile go*|went extra | milla extra | hacer un esfuerzo adicional
mouth horse's | boca caballo | de buena tinta
movers shakers | movedores|agitadores | los que mandan
mustard cut~|cut the | mostaza cort* | dar la talla
nose cut* spite | nariz cort* | tirar piedras contra su propio tejado
nut~ sledgehammer | nuez mazo|martillo | matar moscas a cañonazos
peas pod | guisantes|chícharos|arvejas vaina | como dos gotas de agua
pegs take*|bring* down | clavijas|estacas baj* | bajar los humos
pieces pick* up | piezas|pedazos recog* | rehacerse
pinch feel*|felt the | pellizco sent*|sient* | pasar apuros
pins needles | alfileres agujas | hormigueo
pipeline in_the_pipeline | tubería|oleoducto en | en preparación
pockets line* | bolsillos forr*|alin* | llenarse los bolsillos
poles poles_apart | postes|polos aparte | ser polos opuestos
purse strings | cordones|cuerdas bolso|monedero | el control del dinero
strings purse | cordones|cuerdas bolso|monedero | el control del dinero
ranks break*|broke | filas|rangos romp* | discrepar
rap take*|took the_rap | rap tom* | cargar con la culpa
red seeing | rojo viendo|ver | ponerse furioso
red see|saw|sees see|saw|sees_red | rojo vio|ver|ve | ponerse furioso
ride rough | paseo áspero|duro | pasarlo mal
rocker off | mecedora | loco
roost rule~|rules | gallinero|percha gobern*|mand* | llevar la voz cantante
rules bend* | reglas dobl* | saltarse las normas
seams bursting | costuras revent*|estall* | hasta los topes
sheets three wind | sábanas|hojas viento tres | borracho
shell come*|came out_of | concha|caparazón sal* | soltarse
shop talk* | tienda habl* | hablar de trabajo
sixes sevens | seises sietes | desorganizado
skin jump* out | piel salt* | llevarse un susto
song going for | canción por | a precio de saldo
song sell*|sold|bought for_a_song | canción por | a precio de saldo
steam full_steam_ahead | vapor adelante | a toda máquina
stitches in_stitches | puntadas|puntos en | muerto de risa
stops pull* out all | paradas|topes sac* todas|todos | hacer todo lo posible
storm weather* the | tormenta tiempo|clima | capear el temporal
straight narrow | recto estrecho | el buen camino
stride hit~ his|her|its|their stride hit~ | zancada golpe* | coger el ritmo
style cramp* | estilo calambre* | cortar las alas
tall order | orden|pedido alto|alta | tarea difícil
order tall | orden|pedido alto|alta | tarea difícil
teeth by_the_skin_of | dientes piel | por los pelos
tether end | correa|ronzal fin|final | no poder más
toe toe-to-toe | dedo pie | cara a cara
tooth long_in_the | diente largo | entrado en años
touch go | tocar ir | incierto
tug war | remolcador|tirón guerra | tira y afloja
war tug | guerra remolcador|tirón | tira y afloja
uphill battle | batalla cuesta | lucha difícil
wagon off_the_wagon | vagón|carro|carreta fuera | volver a beber
wall off_the_wall | pared fuera | extravagante
warts all | verrugas | con sus defectos
white elephant | elefante blanco | obra inútil y cara
elephant white | elefante blanco | obra inútil y cara
woodwork out_of_the | carpintería madera fuera|sal* | salir de la nada
wool dyed | lana teñid* | acérrimo
works in_the_works | obras|trabajos en | en preparación
yarn spin* | hilo hil* | contar un cuento
"""

IDIOMS: dict[Language, str] = {Language.SPANISH: _SPANISH, Language.ENGLISH: _ENGLISH}
"""By language, its idioms."""
