"""Degrees, in Spanish and English: how badly hurt, what was done to people, how large a change, how loud a quarrel, what is felt, measured.

A line is a rung, written as in `es_en_kinds`: what surely says it in Spanish and in English, and what may. The first English word is its
name. A degree is a block; they are listed by the check that reports them.
"""

from __future__ import annotations

from aligner.languages.ladders import ladder_of

__all__ = ["DEGREES"]

_HARM = """
ileso~ indemne~ sano_y_salvo sanos_y_salvos sana_y_salva sanas_y_salvas sin_un_rasguño sin_heridas sin_lesiones | unhurt unharmed
  uninjured unscathed safe_and_sound without_a_scratch | salv* bien vivo* viva* sin libr* incólum* herid* escap* | safe* escap* well alive
  surviv* hurt injur* harm* wound*
herido~_leve~ heridas_leves lesiones_leves lesiones_menores levemente_herido~ heridas_superficiales heridas_de_poca_consideración
  magulladuras rasguños contusiones herido~_de_levedad superficiales | slightly_injured slightly|lightly_hurt|wounded lightly_injured
  minor_injury|injuries|wounds|cuts bruises bruised cuts_and_bruises superficial_wounds|injuries superficial scratches | leve* herid*
  golpe* lesi* raspon* moret* superfic* liger* magull* contus* | minor slight* injur* hurt* wound* light* cut cuts bruis*
herido~ lesionado~ recibió_un_disparo|balazo_en | injured wounded shot_in_the|his|her | lesi* herid* heri* golpe* malherid* quem* víctim*
  afectad* daño* lastim* accident* dañ* grave* leve* atropell* baja* mutil* | injur* wound* hurt* casualt* burn* victim* maim* sprain*
  harm* stab* shot*
herido~_grave~ malherido~ gravemente_herido~|quemado~ heridas_graves heridas_muy_graves heridas_de_gravedad lesiones_graves
  herido~_de_gravedad graves_quemaduras|heridas|lesiones quemaduras_graves estado_crítico estado_grave heridas_de_extrema_gravedad
  entre_la_vida_y_la_muerte gravísimo~ | seriously_injured badly|gravely|severely|critically|grievously_injured
  seriously|badly|gravely|severely|critically_wounded|hurt|burned|burnt serious|severe|critical_injuries|wounds|burns
  critical|serious|grave_condition life_threatening_injuries critically_ill | grav* crític* herid* seri* malherid* reservado delicad*
  quem* lesion* peligr* | serious* critical* sever* bad* grav* injur* wound* fight* burn* life* terribl* horrific*
muerto~ fallecido~ murió murieron falleció fallecieron perdió_la_vida perdieron_la_vida víctima~_mortal~ pereció perecieron sin_vida
  se_ahogó se_ahogaron ahogado~ | died dead killed drowned shot_dead perished fatally_injured|wounded|shot fatalities slain
  lost_his|her|their_life|lives | muer* mur* mort* fallec* deces* asesin* mat* víctim* cay* caíd* baja* vida* cuerpo* ejecut* acribill*
  ultim* suicid* ahog* abat* cadáver* perec* liquid* homic* sacrific* difunt* | die* dying death* kill* murder* fatal* victim* casualt*
  deceas* late shot claim* live* life toll slaught* massacr* execut* lost los* bod* corpse* drown* gun* assassin* lethal deadly suicid*
  dead* fallen fell hang* mortal*
desaparecido~ en_paradero_desconocido | missing unaccounted_for | desapar* ausent* falt* perd* busc* extravi* | disappear* lost vanish*
  whereabout* miss* gone absent unknown lack*
intoxicado~ envenenado~ | poisoned food_poisoning | intox* envenen* gas* inhal* veneno* | poison* toxic* ill sick fumes smoke inhal*
  intox*
rescatado~ rescataron_a|con fueron_rescatado~ | rescued | rescat* salv* sac* evacu* recuper* libera* encontr* vida vivo* | rescu* sav*
  recover* pull* free* bail* pick* releas* alive surviv* found
= unhurt | slightly injured
= rescued | unhurt
= slightly injured | injured
= injured | seriously injured
"""

_POSTS = """
reasignar~ reasignado~ reubicar~ reubicado~ recolocar~ | reassigned reassign~ redeploy* | traslad* mov* mud* reasign* cambi* envi* destin*
  asign* reubic* coloc* | transfer* mov* relocat* shift* sent reassign* assign* post*
suspendido~_de_empleo|sueldo|cargo suspendió_de|a|al suspendieron_de|a|al suspensión_de_empleo apartado~_del_cargo|servicio
  | suspended_from suspended_without|with_pay suspended_him|her|them
  suspended_the_coach|teacher|professor|head|headteacher|principal|officer|officers|player|doctor
  suspended_the_nurse|director|manager|employee|driver|mayor
  suspended_while|pending
  | suspen* cese* inhabil* apart* separ* sancion* expuls* ces* | suspend* suspens* bann*
  bar* stood disqualif* remov* leave sideline*
despedir~_a despidió despidieron despedido~ despido~ destituido~ destituyó destituyeron | sacked sack~ dismissed_while|after|for
  dismissed_the_coach|teacher|professor|head|headteacher|principal|officer|officers|player|doctor
  dismissed_the_nurse|director|manager|employee|driver|mayor
  fired_him|her|them|from|the|its|hundreds laid_off lay_off layoffs redundanc* dismissed_from | ces* ech* cese* desped* despid* destit*
  remov* relev* expuls* fulmin* ere recort* plantilla* prescind* adiós baja* dej* | fire* fired dismiss* oust* remov* cut* job* let go*
  axe* lay* laid shed* depos* farewell goodby* terminat* redundan* los* say said depart*
"""

_TREATMENT = """
maltratar~ maltrato~ maltratado~ malos_tratos | mistreated mistreat* ill-treat* maltreat* ill_treatment | abus* agred* golpe* humill*
  torment* vej* mal* tort* | abus* batter* beat* humiliat* cruel* mistreat* bully* violen* bad* treat*
golpiza~ paliza~ apalear~ apaleado~ aporrear~ | beating~ bludgeon* thrashing | golp* peg* agred* maltr* derrot* venc* pal* lat* puñ* pate*
  | beat* hit* attack* assault* kick* punch* club* abus* defeat* struck strik* batter* thrash*
torturar~ tortura~ torturado~ torturador~ | tortured tortur* | tort* torment* mart* vej* suplic* | tortur* torment*
asesinar~ asesinó asesinaron asesinado~ asesinato~ mató_a mataron_a | murdered murder~ killing~ killed assassinat* | mat* muer* mur* mort*
  muert* asesin* homic* ejecut* acribill* abat* victim* víctim* fallec* ultim* crim* baj* ca* liquid* tirote* balea* linch* dispar* fusil*
  magnic* femini* sacrific* elimin* atent* parric* degoll* decapit* caz* tiro* baz* genoc* exterm* masac* carnic* perd* vida | kill*
  murder* dead death* die* dying assassin* execut* shot shoot* slay* slain slew homic* manslaughter massacr* slaughter* gun* victim*
  lynch* hit* behead* fatal* femic* genocid* casualt* perish* lost live* life suicid* crime* bomb* hunt* cull*
desalojar~ desalojo~ desalojado~ desahuciar~ desahucio~ | evicted evict* | desaloj* expuls* ech* evacu* lanzam* desahuc* vaci* sac* |
  evacuat* clear* remov* expel* oust* eject* displac* emptied
detenido~ detuvo detuvieron arrestado~ arrestar~ | arrest~ arrested detained | deten* arrest* captur* aprehen* det* pres* encarcel*
  custod* reten* reclu* atrap* cay* apres* encerr* cárcel | arrest* detain* detent* captur* custod* held hold* caught seiz* imprison*
  jail* stop*
secuestrar~ secuestró secuestraron secuestrado~ secuestro~ | kidnapped kidnap* abduct* | secues* rapt* plagi* reh* llev* privad* levant*
  retuv* | kidnap* abduct* hostage* seiz* snatch* captiv* hijack* taken
= mistreated | beating
"""

_ROBBERIES = """
robo~_en_vivienda~|domicilio~|casa~|piso~|comercio~ robos_con_escalo allanamiento~_de_morada | burglary burglar* | rob* hurt* ladron*
  ladrón allan* asalt* desvalij* entr* escal* caco* | rob* theft* stole* steal* raid* thie* break* broke intru*
atraco~ atracar~ atracador~ atracaron atracó a_mano_armada | armed_robbery armed_robber* bank_robber* hold-up holdup~ heist~ mugged
  mugging~ mugger~ | rob* asalt* golpe* atrac* arma* | rob* raid* hold* held theft* stole* steal* mugg* stick-up gunpoint armed heist*
carterista~ | pickpocket~ pickpocketing | cart* hurt* rob* ladr* | pick* thie* theft* stole* steal*
"""

_BLAME = """
criticado~ criticar~ criticó criticaron crítica~ | criticised critici* critique~ | crític* critic* cuestion* reproch* censur* atac*
  conden* denunc* repro* señal* acus* quej* opus* reprob* recrim* arrem* fustig* desaprob* coment* experto~ | critici* critic* attack*
  condemn* denounc* blam* slam* blast* rebuk* question* complain* reproach* hit lash* under_fire object* knock* pan* flak accus* oppos*
  censur*
puesto~_en_la_picota poner~_en_la_picota vapulear~ vapuleado~ linchado~ crucificado~ crucificar~ despellejar~ | pilloried pillor* crucif*
  savaged eviscerat* vilif* | vapul* linch* picota crucif* despell* arrastr* ataca* fustig* arremet* vilip* | pillor* crucif* savag*
  roast* skewer* lambast* slaughter* slam* blast* hammer* demoni*
elogiar~ elogió elogiaron elogiado~ elogio~ alabar~ | praised prais* commend* lauded | elog* alab* aplaud* felicit* celebr* reconoc*
  encomi* ensalz* ponder* halag* destac* | prais* commend* laud* applaud* congratulat* hail* compliment* acclaim* tribut* celebrat*
  welcom* flatter*
burlarse se_burló se_burlaron se_mofó mofarse ironizó ironizaron ridiculizar~ ridiculizó | mocked made_fun_of ridiculed derided
  poked_fun_at | burl* mof* iron* ridic* sorn* risa* ríe* bromea* pitorre* | mock* fun ridicul* derid* joke* joking taunt* jeer* laugh*
  teas* quip* iron* sarcas* lampoon* satir*
"""

_CHANGE = """
leve~_caída|descenso|alza|aumento|incremento|subida|bajada|retroceso|repunte|mejora|mejoría|crecimiento|recuperación
  ligero~_caída|descenso|alza|aumento|incremento|subida|bajada|retroceso|repunte|mejora|mejoría|crecimiento|recuperación
  retroceso|descenso|aumento|alza|repunte|caída|subida|incremento|bajada_leve|ligero|ligera ligeramente levemente | slight slightly
  edged_lower|higher|up|down marginally modestly modest_rise|fall|gain|gains|increase|decline|growth|drop | pequeñ* moderad* poco* leve*
  liger* suav* escas* apenas discret* algo mínim* tímid* décim* modest* tenue* margin* un_poco | small* little low* mild* light* tiny
  narrow* moderat* minor soft* bit somewhat gentl* edg* thin faint few rather slight* modest* margin* inch* slim*
drástico~ drásticamente brusco~ bruscamente vertiginoso~ vertiginosamente espectacular espectacularmente dramáticamente desplomarse
  se_desplomó se_desplomaron desplome~ disparado~ se_disparó se_dispararon se_hundió se_hundieron | dramatic dramatically
  sharp_drop|rise|fall|increase|decline sharply drastic drastically plummet* plung* steeply soared soaring skyrocket* spectacular
  spectacularly tumbled | gran* notabl* consider* signific* import* much* intens* rápid* fuert* enorm* profund* desplom* dispar* hund*
  dur* radical* drást* dramát* agud* acus* súbit* brusc* abrupt* espect* acentu* marcad* impresion* | big large great* strong* heavy
  heavily hard* significant* considerabl* rapid* deep* major serious* fast quick* swift* sever* sharp* dramat* drast* steep* soar* surg*
  huge massive* crash* collaps* slump* sudden* radical* abrupt* jump* impress* stark* marked* far* shot tumbl* spectac* vertig* hurtl*
  stun* amaz* breath*
"""

_CROWD = """
un_grupo_de un_pequeño_grupo_de un_grupito_de un_reducido_grupo_de | a_group_of a_small_group_of | grup* algun* uno* vari* banda equip*
  puñado | group* some several few number band bunch crowd* handful team* party part pack set cluster gang coalition bloc
una_docena_de|y|más media_docena | a_dozen half_a_dozen | docen* doce diez decena* | dozen* ten twelve
decenas_de docenas_de | dozens scores_of tens_of | decen* docen* veint* trein* cincuent* much* vari* numeros* cuarent* | dozen* score*
  ten* twent* thirt* forty fift* many several numerous hundred*
cientos_de centenares_de | hundreds_of | cient* centen* cien much* | hundred* many scores
miles_de millares_de | thousands_of | mil* millar* | thousand* million* many tens
millones_de | millions_of million | mill* | million* billion* bn m mn
= dozens | hundreds of | thousands of | millions of
"""

_FIGHTS = """
guerra~ | war wars | conflict* bélic* conten* batall* combat* guerr* contienda* hostil* | war* conflict* fight* battl* wartime post-war
  hostil* civil
batalla~ | battle~ | luch* combat* pele* guerr* contiend* batall* pugna* disput* | fight* struggl* war* battl* combat* contest
trifulca~ reyerta~ riña~ | brawl~ brawled scuffle~ fistfight* melee fracas | pele* enfrent* luch* golpe* choque* altercad* bronc* tumult*
  gresca* discus* | fight* clash* fought row* struggl* brawl* scuff* quarrel* altercat* argument*
debate~ | debate~ debated | discu* deliber* polémic* controvers* debat* convers* | discuss* argu* controvers* talk* debat* deliberat*
  conversat*
negociación negociaciones | negotiation~ talks_with|between|on|over | diálog* convers* negoci* trat* regate* | talk* negotiat* dialog*
  bargain* deal* discuss*
ruptura~ | rupture~ break-up~ split_with|from | romp* rot* divis* separ* quieb* fract* cisma* | rift* break* broke* split* divorc* rupt*
  schism* separat*
= war | battle
"""

_FEELINGS = """
enfado~ enojo~ ira furia indignación indignado~ enfurecido~ enfadado~ enojado~ furioso~ cólera | anger angered angry angrily fury furious
  furiously outrage~ outraged indignation indignant irate | rabi* molest* ira* malest* irrit* indign* enf* enoj* furi* cabre* crisp*
  descontent* cóler* ultraj* | ang* rage* mad annoy* irrit* upset* resent* fury furi* cross fum* incens* infuriat* irate* outrag*
  displeas* frustrat* discontent* heated
tristeza triste tristes pena_por pesar_por dolor_por entristecido~ desconsolado~ afligido~ | sadness sad sadly sadden* sorrow grief
  grieving mournful* heartbroken | trist* pen* pesar dolor* luto duel* aflic* lament* apen* melanc* desgarr* angust* compung* | sad*
  sorrow* grie* mourn* heart* distress* regret* unhapp* pain* melanchol* gloom* sorry wist* tear*
alegría alegre~ júbilo euforia eufórico~ jubiloso~ | joy joyful* joyous jubilat* jubilant euphor* elat* delight delighted | alegr* felic*
  gozo* content* eufor* júbil* regocij* satisf* dicha* encant* placer fest* ilusi* entusi* | happ* glad* joy* pleas* cheer* delight* elat*
  excit* merr* content* celebrat* thrill* enthus*
miedo temor~ pánico pavor terror_entre aterrado~ aterrorizado~ atemorizado~ | fear fears panic panicked terror-stricken terrified
  frightened dread afraid fearful | mied* tem* pánic* pavor* terror* asust* aterr* susto* horror* alarm* recel* espant* inquiet* preocup*
  | fear* panic* terr* fright* scar* afraid dread* alarm* horr* worr* anx* concern* intimidat*
sorpresa sorprendido~ asombro asombrado~ estupor estupefacto~ atónito~ estupefacción perplejidad | surprise surprised astonish* amazement
  stunned shocked bewilder* dumbfounded stupefaction | sorpr* asombr* estup* conmoc* perplej* desconc* incredul* impact* pasm* atónit*
  inesper* | surpris* amaz* astonish* stun* shock* startl* unexpect* baffl* bemus* disbelie* puzzl* wonder* perplex* bewild*
orgullo orgulloso~ | pride proud proudly | orgull* enorgull* ufan* soberb* presum* altiv* | proud* prid* boast*
vergüenza avergonzado~ bochorno | shame ashamed embarrass* | vergü* avergon* bochorn* pudor* sonroj* humill* | sham* embarrass* asham*
  humiliat* disgrac*
alivio aliviado~ | relief relieved | alivi* tranquil* desahog* ayuda | reliev* relief* comfort* eas* aid
decepción decepcionado~ desilusión desencanto | disappointment disappointed disillusion* let_down | decepc* desilus* desenc* frustr*
  defraud* chasc* desánim* | disappoint* disillus* frustrat* dismay* letdown disench* let
nostalgia nostálgico~ añoranza | nostalgia nostalg* longing | nostalg* añor* mor* echar | nostalg* long* homesick* miss*
remordimiento~ arrepentimiento arrepentido~ | remorse remorseful repentan* | arrepent* culp* lament* remord* contric* pesar | regret*
  remors* repent* guilt* sorr* contrit*
indiferencia indiferente~ apatía | indifference indifferent apathy apathetic | indifer* apát* desinter* apat* frial* | indiffer* apath*
  unconcern* unmov* disinterest*
envidia celos envidioso~ celoso~ | envy envious jealous* | envid* celo* | env* jealous*
asco repugnancia repulsa | disgust disgusted disgusting revulsion repulsion | asc* repugn* repul* rechaz* náuse* | disgust* revuls*
  repuls* reject* condemn* loath*
reservas_sobre|respecto|acerca | reservations_about reservations_over|on | reserv* dud* objec* recel* | reserv* doubt* qualm* misgiving*
esperanza~ esperanzado~ | hope hopes hopeful | esper* ilus* optim* confi* | hop* optimis* expect* confid*
preocupación preocupado~ inquietud inquieto~ | concern~ concerned worried worry worries | preoc* inquiet* alarm* desasos* ansied* tem* |
  concern* worr* anx* alarm* uneas* fear* trouble* apprehens*
cautela cauto~ cauteloso~ prudencia prudente~ | caution cautious cautiously wary prudence | caut* prud* precauc* recel* reserv* cuidad* |
  caut* war* prud* careful* guard* cagey
entusiasmo entusiasta~ entusiasmado~ | enthusiasm enthusiastic enthusiastically | entus* ilus* fervor* pasi* afic* | enthus* excit* keen*
  zeal* eager* passion* fervor* fervour*
escepticismo escéptico~ | scepticism skepticism sceptical skeptical | escept* escépt* incredul* dud* | scept* skept* doubt* disbel*
  dubious
optimismo optimista~ | optimism optimistic upbeat | optim* esper* confi* positiv* | optim* hope* upbeat confid* bullish positiv* cheer*
pesimismo pesimista~ | pessimism pessimistic | pesim* negat* sombr* | pessim* gloom* negativ* bleak* downbeat
frialdad fríamente tibieza tibio~ | coolly coldly lukewarm tepid coldness | fri* frí* tib* fresc* | cool* cold* lukewarm tepid warm* icy
  frost* half-hearted
serenidad sereno~ tranquilamente con_calma | calmly calmness serenity composure serene | seren* calm* tranquil* sosieg* paz pacíf* relaj*
  quiet* | calm* seren* compos* quiet* peace* tranquil* relax* cool* unruffled level-headed
aburrimiento aburrido~ hastío | boredom bored | aburr* hast* tedi* cansad* hart* | bor* tedi* dull fed tired
emocionado~ conmovido~ | moved emotional emotionally overcome_with | emoc* conmov* conmuev* llor* lágrim* sentid* sentim* emot* | mov*
  emot* touch* tear* chok* thrill* excit* poignant
nervioso~ nerviosismo nervios | nervous nervously nervousness | nerv* ansi* inquiet* tens* intranquil* | nerv* anx* tens* jitter* edg*
  jump* agitat*
desprecio despectivo~ desdén | contempt disdain scorn contemptuous scornful | despr* desd* menosp* burl* despect* | contempt* disdain*
  scorn* despis* disparag* dismissiv* derog* derision
gratitud agradecido~ agradecimiento | gratitude grateful thankful | agrad* grat* gracia* recono* | grat* thank* appreciat*
compasión compasivo~ piedad | compassion compassionate pity | compas* lástim* piad* pied* miser* | compass* pit* merc* sympath* piety
  kind*
ironía irónico~ irónicamente sorna sarcasmo | irony ironic ironically sarcasm sarcastic | irón* iron* sarc* sorn* burl* paradój* | iron*
  sarc* wry* mock* paradox*
= optimism | hope
= caution | scepticism
= caution | concern
= moved | sadness
= contempt | irony
= coolly | indifference
= nervous | concern
= nervous | fear
= enthusiasm | joy
= moved | joy
= enthusiasm | optimism
= joy | optimism
= calmly | coolly
= disgust | contempt
= sadness | remorse
= fear | concern
= sadness | disappointment
= disgust | anger
= anger | concern
= sadness | concern
= surprise | fear
= shame | remorse
"""

_DAMAGE = """
intacto~ sin_daños indemne~ | intact undamaged unscathed | salv* enter* ínteg* conserv* sin | whole untouch* preserv* safe* unharm*
  unchang* no surviv*
desperfectos daños_leves daños_menores | minor_damage slight_damage slightly_damaged superficial_damage | dañ* leve* menor* desperf* |
  damag* minor slight*
dañado~ averiado~ | damaged | dañ* daño* afect* estrag* deterior* destroz* avería* perjud* averi* desperfect* | damag* harm* hit affect*
  broken hurt* fault* wreck* batter*
destruido~ destruir~ destruyó destruyeron arrasado~ arrasar~ arrasó devastado~ reducido~_a_cenizas|escombros calcinado~ | destroyed razed
  levelled leveled gutted devastated flattened obliterated burned|burnt_down|out | destr* arras* devast* calcin* quem* demol* derrib*
  derrumb* destroz* ruin* aniquil* arruin* consum* acab* borr* barr* desmantel* deshac* estrag* demuel* rompi* romp* anul* elimin* |
  destr* ruin* wreck* demolish* burn* ravag* devastat* raz* gut* annihilat* wip* sweep* swept shatter* torn tore collaps* decimat* level*
  blew blow* crush* lay* laid tear* kill* break* broke obliterat* eliminat*
= intact | minor damage
= minor damage | damaged
agrietado~ agrietar~ agrietó agrietaron resquebrajado~ | cracked | griet* agriet* fisur* rajad* resquebr* rot* | crack* split* fissure*
  broke*
derribar~ derribó derribaron demoler~ demolido~ demolió | demolished knocked_down pulled_down torn_down toppled | derrib* demol* tumb*
  ech* tir* derrumb* abat* desplom* ca* colaps* destr* derroc* hund* | demol* knock* pull* tear* tore torn down toppl* raz* collaps*
  bring* brought bulldoz* destr* fell* shot oust* flatten*
= destroyed | demolished
"""

_WEATHER = """
llovizna~ lloviznar~ chirimiri calabobos garúa | drizzle~ drizzling drizzly | lluvi* llov* | rain* showers
chubasco~ | showers rain_shower~ | lluvi* llov* | rain* wet
lluvia~_torrencial~ aguacero~ diluvio~ tromba_de_agua | torrential downpour~ deluge cloudburst~ | torrenc* lluvi* llov* fuert* intens* |
  torrent* rain* heavy delug* pour*
granizo granizada~ pedrisco | hail hailstorm~ hailstone~ | graniz* pedr* torment* | hail* storm* ice
nevada~ nieve nevar~ | snow snowfall~ snowstorm~ blizzard~ | niev* nev* ventisc* temporal* | snow* blizzard* ski* white avalanch* flurr*
helada~ escarcha | frost~ | hiel* frí* hel* congel* | freez* froze* cold ice icy chill
niebla bruma neblina | fog mist | brum* neblin* niebl* calim* | foggy haz* mist* smog
viento~ vendaval~ ventarrón | wind winds gale~ gust~ | vient* ráfag* racha* eólic* vendav* temporal* aire soplo* | wind* gust* gale*
  storm* blow* breez* blew
aguanieve | sleet | niev* agua* | snow* rain*
ola_de_calor canícula | heatwave~ heat_wave~ | calor* | heat* hot
ola_de_frío | cold_snap cold_spell cold_wave | frí* | cold freez* chill
calima calina | haze dust_haze | polv* niebl* bruma* | haz* dust* mist*
rayo~_que|cayó|alcanzó relámpago~ | lightning | ray* torment* tron* fulmin* relámp* | thunder* bolt*
= drizzle | sleet | snow
= snow | sleet
= fog | haze
= snow | wind
"""

_ALERTS = """
alerta|aviso|nivel|semáforo|fase_verde avisos|alertas_verdes | green_alert green_warning|level|light|phase | verde* | green*
alerta|aviso|nivel|semáforo|fase_amarillo|amarilla avisos|alertas_amarillos|amarillas | yellow_alert
  yellow_warning|level|weather|alerts|warnings | amarill* | yellow* amber
alerta|aviso|nivel|semáforo|fase_naranja avisos|alertas_naranjas|naranja | orange_alert orange_warning|level|rain|weather|alerts|warnings
  amber_alert|warning|alerts|warnings | naranj* ámbar | orange* amber
alerta|aviso|nivel|semáforo|fase_rojo|roja avisos|alertas_rojos|rojas | red_alert red_warning|level|weather|alerts|warnings | roj* máxim*
  | red* highest maximum
"""

_VOTES = """
abstenerse se_abstuvo se_abstuvieron se_abstendrá se_abstendrán se_abstiene se_abstienen | abstained abstain* | abst* | abstain* abstent*
votó|votaron|votará|votarán|votar|vota|votan|votado_en_contra|contra | voted_against vote|votes|voting_against | contra rechaz* opon*
  opus* negativ* no | against reject* oppos* no down
votó|votaron|votará|votarán|votar|vota|votan|votado_a_favor | voted_for voted_in_favour|favor vote|votes|voting_for
  vote|votes|voting_in_favour|favor | favor apoy* respald* aprob* positiv* afirm* sí | for favo* back* support* approv* yes
"""

_AVERAGES = """
mediana_de|del la_mediana salario|edad|ingreso|sueldo_mediano|mediana | median | media promedio* medi* | middle average* mean
promedio~ en_promedio la_media_de|del|es media_de|nacional | average averages averaged on_average | medi* promed* habitual* común comun*
  norm* | mean averag* median medium typical* ordinary
"""

_SUBJECTS = """
en_ratones en_ratas en_roedores en_animales en_monos en_macacos en_primates en_cerdos en_conejos con_ratones con_animales | in_mice
  in_rats in_rodents in_animals in_monkeys in_macaques in_primates in_pigs in_rabbits on_mice on_animals animal_studies|trials | raton*
  rat* animal* roedor* mono* primat* macac* murin* | mice mouse rat* rodent* animal* monkey* primat*
en_humanos en_seres_humanos en_pacientes en_personas en_voluntarios en_niños en_adultos con_humanos con_pacientes con_voluntarios |
  in_humans in_people in_patients in_volunteers in_children in_adults human_trial~ on_humans on_people | human* pacient* person* volunt*
  niñ* adult* gente | human* people patient* volunteer* child* adult* person*
in_vitro en_células en_cultivos_celulares en_laboratorio en_tubos_de_ensayo | in_vitro in_cells in_the_lab|laboratory in_cell_cultures
  in_test_tubes | labor* célul* celul* probeta | lab* cell* dish* tube*
"""

_STUDIES = """
ensayo~_clínico~ | clinical_trial~ randomised_trial~ randomized_trial~ | ensay* clínic* prueb* estud* | trial* clinic* stud* test*
estudio~_observacional~ | observational_study observational_studies | observ* estud* | observ* stud*
metaanálisis metanálisis | meta-analysis metaanalysis | anális* revis* | analys* review*
encuesta~ sondeo~ | survey~ opinion_poll~ | encuest* sond* estud* demosc* barómetro consult* cuestionar* entrevist* | poll* survey*
  respond* stud* questionn*
elecciones comicios | election~ | elec* urna* vot* comic* president* campaña | elect* poll* vot* ballot* campaign*
censo~ | census* | censo* padrón empadron* censal* | census* count* register*
= clinical trial | observational study
"""

_GROUPS = """
grupo_de_control grupo_control | control_group | control* placebo | control* placebo
grupo_de_tratamiento grupo_tratado grupo_experimental grupo_de_intervención | treatment_group treated_group experimental_group
  intervention_group | tratad* tratam* interven* experim* | treat* interven* experiment*
"""

_YIELDS = """
rentabilidad rendimiento~_de|del | yield~ | rendim* rent* interés tip* rédit* | return* yield* interest rate* profitab*
precio_de|del_bono|bonos|deuda precio_de_los_bonos los_precios_de_los_bonos | bond_price~ price~_of_bonds|gilts|treasuries | preci* cotiz*
  | price* trad*
"""

_LOSSES = """
moderó|recortó|redujo|moderaron|recortaron|limitó|suavizó_sus|las_pérdidas moderó|recortó|redujo|limitó_pérdidas | trimmed_losses
  trimmed|pared|narrowed|cut|eased|erased|reduced_its|their|some_losses pared|narrowed|erased_losses | moder* recort* redu* limit* reduj*
  suaviz* enjug* | trim* par* narrow* cut* reduc* eas* eras* limit* recoup*
amplió|ampliaron|aumentó|agravó|acentuó|profundizó|acentuaron_sus|las_pérdidas amplió|aumentó_pérdidas | extended_losses
  extended|widened|deepened_its|their_losses widened|deepened_losses added_to_its|their_losses | ampl* aument* agrav* acentu* profund*
  increment* extend* | extend* wid* deepen* grow* add* increas* accelerat*
"""

_OWNERS = """
propietario~ dueño~ arrendador~ casero~ | landlord~ landlady landladies freeholder~ lessor~ owner~ | titular* propied* dueñ* empresari*
  amo* poseedor* patrón* jefe* | own* proprietor* propert* holder* possess* boss*
inquilino~ arrendatario~ subarrendatario~ | tenant~ renter~ lessee~ sub-lessee~ subtenant~ leaseholder~ | alquil* ocupante* resident*
  vecin* arrend* habit* | rent* occup* lodger* resident* lease*
"""

_RATES_OF_CHANGE = """
interanual~ en|a_tasa_anual año_a_año mismo_mes|periodo|trimestre|semestre_del|de_año|2 mismo_mes_de|del_año_pasado|anterior hace_un_año
  al|del_año_anterior|pasado respecto_a|de_hace_un_año frente_al_año_anterior|pasado un_año_antes | year-on-year year_on_year
  year-over-year
  year_over_year on_a_year_ago from|than|with|on_a_year_earlier|ago|before a_year_earlier|ago same_month|period|quarter|time_last_year
  same_month|period|quarter_a_year same_month|period|quarter_of_last from|than|on|with|over_last_year previous|prior_year
  | añ* anual* ejercicio 2* 1* pasado anterior | year* annual* 12-month twelve 2* 1*
intertrimestral~ al|del_trimestre_pasado trimestre_anterior|previo un_trimestre_antes | quarter-on-quarter quarter_on_quarter
  quarter-over-quarter previous|prior|preceding_quarter from|than|on|over_last_quarter a_quarter_earlier | trimest* tres | quarter* three
intermensual~ a_tasa_mensual mes_anterior|previo al|del_mes_pasado un_mes_antes mes_a_mes hace_un_mes | month-on-month month_on_month
  month-over-month month_over_month previous|prior|preceding_month from|than|on|over_last_month a_month_earlier|ago|before | mes* mensual*
  | month*
semana_anterior|previa a_la_semana_pasada una_semana_antes hace_una_semana | previous|prior|preceding_week week_on_week
  from|than|on|over_last_week
  a_week_earlier|ago|before | seman* siete | week* seven
día_anterior|previo jornada_anterior|previa víspera | previous|prior|preceding_day|session a_day_earlier|before | día* jornad* víspera
  ayer*
  sesión | day* session* yesterday eve overnight
"""

_ILLNESS = """
síntomas_leves|moderados cuadro_leve casos_leves caso_leve enfermo~_leve~ | mild_symptoms mild_case|cases|illness|infection mildly_ill |
  leve* lev* asintom* | mild* minor slight* light*
síntomas_graves cuadro_grave|severo casos_graves|severos caso_grave|severo gravemente_enfermo~ enfermo~_grave~ | severe_symptoms
  severe|serious_case|cases|illness severely|seriously|gravely|critically_ill | grav* sever* crític* agud* | sever* serious* grav*
  critical* acute*
asintomático~ | asymptomatic | sin_síntomas síntom* | symptom-free without_symptoms symptom*
"""

_AFFECTED = """
evacuado~ evacuar~ evacuó evacuaron evacuación evacuaciones | evacuated evacuat* | desaloj* evacu* traslad* rescat* | evacu* mov* airlift*
  rescu* flee* fled left cleared
desplazado~ | displaced | despla* refug* éxod* migr* | displac* refug* uproot* homeless fled flee* forced move* travel*
atrapado~ sepultado~ soterrado~ | trapped buried stuck | atrap* sepult* enterr* encerr* quedar* aprision* bloque* varad* | trap* bur*
  stuck strand* caught entomb* lock* pinned
vacunado~ vacunar~ | vaccinated vaccinat* | vacun* inmuniz* dosis inocul* | vaccin* jab* inocul* immuni* shot* dos*
contagiado~ infectado~ | infected | contag* infec* positiv* enferm* caso* | infect* contract* caught catch* case* positive* ill sick
hospitalizado~ | hospitalised hospitalized | hospital* ingres* intern* | hospital* admit*
rescatado~ rescatar~ rescató rescataron | rescued rescue~ | rescat* salv* sac* evacu* recuper* libera* | rescu* sav* recover* pull* free*
  bail* pick* ransom* retriev* releas* salvag*
sin_techo sin_hogar damnificado~ | homeless | hogar* techo* casa* indig* calle* damnif* afect* | homeless home* street* victim* affect*
  rough
= evacuated | displaced
= evacuated | rescued
= displaced | homeless
= infected | hospitalised
"""

_MAJORITIES = """
mayoría_absoluta | absolute_majority outright_majority overall_majority | mayor* absolut* | majorit* absolut* outright overall
mayoría_simple mayoría_relativa | simple_majority plurality relative_majority | mayor* simpl* relativ* | majorit* simpl* plural*
mayoría_cualificada|calificada|reforzada dos_tercios dos_terceras_partes tres_quintas_partes tres_quintos | two-thirds_majority two_thirds
  three_fifths qualified_majority
  supermajority | terc* cualific* calific* mayor* quint* 66 67 | third* qualif* super* majorit* fifth* 66 67
por_unanimidad unánimemente unánime~ | unanimously unanimous unanimity | unanim* unánim* todos consenso | unanim* all
  consensus
mayoría_abrumadora|aplastante|amplia amplia_mayoría | overwhelming_majority large|vast|landslide|comfortable_majority | abrum* aplast*
  ampl* mayor* | overwhelm* large vast landslid* comfort* majorit*
mayoría_ajustada|estrecha|escasa|mínima|exigua ajustada|estrecha|escasa|exigua_mayoría | narrow_majority
  slim|razor-thin|wafer-thin|slender|thin_majority | ajust* estrech* escas*
  mínim* mayor* | narrow* slim* thin slender tight* majorit* small
= two-thirds majority | overwhelming majority
"""

_STATES_OF_EMERGENCY = """
estado_de_alarma | state_of_alarm | alarm* emerg* | alarm* emerg* alert
estado_de_emergencia | state_of_emergency | emerg* excep* alarm* | emerg* alarm* excep*
estado_de_excepción régimen_de_excepción | state_of_exception | excep* emerg* | excep* emerg*
estado_de_sitio | state_of_siege | sitio ased* emerg* | sieg* emerg* martial
ley_marcial | martial_law | marcial* milit* | martial milit*
toque_de_queda | curfew~ | queda | curf*
= state of alarm | state of emergency | state of exception
= state of siege | martial law
"""

_PENALTIES = """
arresto_domiciliario prisión_domiciliaria detención_domiciliaria | house_arrest | domicil* casa* | hous* home*
libertad_condicional | parole paroled | condicion* libert* fianza | parol* bail* condition* probation*
libertad_vigilada libertad_a_prueba | probation supervised_release | vigil* prueba libert* | probat* supervis*
cadena_perpetua prisión_permanente | life_sentence life_in_prison|jail life_imprisonment life_term imprisoned|jailed_for_life | perpetu*
  vida perman* | life whole-life perpetu*
pena_de_muerte pena_capital condenado~_a_muerte sentenciado~_a_muerte | death_penalty capital_punishment death_sentence sentenced_to_death
  on_death_row | muert* capital* ejecut* | death capital execut*
trabajo~_comunitario~ trabajos_en_beneficio_de_la_comunidad servicio_comunitario | community_service | comunit* comunid* | communit*
pena_suspendida suspensión_de_la_pena condena_condicional | suspended_sentence suspended_jail|prison_term|sentence | suspen* condicion* |
  suspen* condition*
prisión_preventiva prisión_provisional | pre-trial_detention pretrial_detention preventive_detention|custody remanded_in_custody on_remand
  | prevent* provision* prisi* custod* encarcel* | remand* custod* detention detain* pre-trial held jail* prison*
= parole | probation
= parole | suspended sentence
"""

_WORKING_HOURS = """
a_tiempo_parcial media_jornada a_media_jornada jornada_reducida | part_time half_time_job reduced_hours | parcial* medi* reduc* | part*
  half reduc* short*
a_tiempo_completo jornada_completa a_jornada_completa | full_time | complet* jornada | full* whole
"""

_AGREEMENTS = """
preacuerdo~ principio_de_acuerdo acuerdo_preliminar|provisional | preliminary_agreement preliminary_deal agreement_in_principle
  tentative_agreement|deal outline_agreement|deal draft_agreement|deal provisional_agreement|deal | princip* prelim* provis* borrad*
  acuerd* | prelim* princip* tentativ* outline draft* provis* framework initial
acuerdo_definitivo|final | final_agreement final_deal | definit* final* acuerd* | final* definit*
"""

_ATTEMPTS = """
intento_de_asesinato|homicidio|violación|robo|secuestro|golpe|suicidio|fuga|atentado|magnicidio|asalto
  tentativa_de_homicidio|asesinato|robo|violación|agresión homicidio|asesinato_en_grado_de_tentativa|frustrado
  homicidio|asesinato_frustrado | attempted_murder attempted_homicide|robbery|rape|kidnapping|coup|suicide|escape|assassination|abduction
  murder|suicide|assassination|coup|escape|kidnap_attempt | intent* tentat* frustr* fallid* conat* | attempt* try trying tried tries foil*
  fail* bid thwart*
homicidio~ asesinato~ violación violaciones secuestro~ atentado~ magnicidio~ suicidio~ | murder~ homicide~ rape~ kidnapping~ suicide~
  assassination~ abduction~ | asesin* homic* mat* muer* viol* secuest* crim* suicid* atent* atac* ataque* mur* mort* golpe* abus* rapt*
  plagi* infring* feminic* magnic* delit* | murder* homic* rap* kidnap* suicid* assassin* abduct* kill* dead death* die* attack* violat*
  breach* manslaugh* crime* bomb* slay* slain hijack* took take* violen* abus* assault* infring* femic*
"""

_PACE = """
huyó huyeron huir~ se_fugó se_fugaron se_escapó se_escaparon se_dio_a_la_fuga se_dieron_a_la_fuga escapó escaparon | fled
  fleeing flee escaped escaping | hu* escap* fug* evad* salir* dej* éxod*
  abandon* march* | flee* escap* run ran left leave* away flew evad* elud* abscon* exodus get got
se_marchó_de se_marcharon_de abandonó_el|la|su abandonaron_el|la|su | left_the left_his|her|their|its | march* abandon* dej* sal* fue*
  part* qued* retir* ret* ir* hu* | left* leav* depart* abandon* quit* go* went walk* pull* exit* step* drop* fl* forsak* desert* withdr*
  ditch* mov*
se_entregó se_entregaron entregarse | surrendered turned_himself|herself|themselves_in gave_himself|herself|themselves_up | entreg* rend*
  rind* present* dio dieron | surrend* turn* hand* gave give* giv* yield* deliver*
"""

_VIOLENCE = """
masacre~ matanza~ masacrar~ masacrado~ | massacre~ massacred bloodbath~ slaughter~ | carnic* asesin* muert* mat* masac* exterm* genoc*
  sangr* degoll* tirot* | massacr* slaughter* kill* murder* carnag* butcher* death* blood* shoot* genoc*
incidente~ | incident~ | suces* hech* episod* accident* caso* altercad* event* inciden* problem* ocurr* disturb* | incid* episod* event*
  case* accident* altercat* encounter happen* scene problem* disturb* unrest matter
enfrentamiento~ | clash~ clashed confrontation~ | choqu* enfrent* combat* pele* disput* disturb* tirot* refrieg* | clash* fight* confront*
  battle* skirmish* fought dispute* row* shootout* face* stand* shoot* conflict* encounter*
ataque~_aéreo~ bombardeo~ | air_strike~ airstrike~ bombing~ air_raid~ bombardment | bomb* ataq* aér* raid* incurs* ofens* obus* | bomb*
  strike* raid* shell* air* attack*
"""

_WOUNDS = """
contusión contusiones magulladura~ moretón moretones hematoma~ | bruise bruises bruised bruising contusion~ | contus* magull* moret*
  golpe* hemat* cardenal* | bruis* contus* black haemat* hemat* knock*
fractura~ fracturarse fracturado~ fracturó se_rompió_el|la|los|las se_partió_el|la | fracture~ fractured
  broken_arm|leg|ankle|wrist|nose|rib|ribs|bone|bones|hip|collarbone|jaw|shoulder broke_his|her|an | fract* rot* romp* quebr* fisur* part*
  | fractur* brok* break* crack*
esguince~ torcedura~ | sprain~ sprained twisted_ankle | esguinc* torc* torced* distens* | sprain* twist* strain*
luxación luxaciones dislocado~ dislocación | dislocated dislocation~ | lux* disloc* | disloc*
quemadura~ | burns scald* | quem* abras* | burn* scald*
conmoción_cerebral traumatismo_craneal|craneoencefálico | concussion~ concussed head_injury | conmoc* traum* cabeza* golpe* | concuss*
  head* brain
desgarro~ rotura_fibrilar rotura_de_ligamentos rotura_muscular | torn_ligament~|muscle|hamstring muscle_tear ruptured_ligament | desgarr*
  rot* rupt* ligament* | tear* torn rupt* ligament*
= bruise | concussion
"""

_OF_ILLNESS = """
hospitalización hospitalizaciones ingreso~_hospitalario~ | hospitalisation~ hospitalization~ hospital_admission~ | hospital* ingres*
  intern* uci* | hospital* admit* admission* icu
muerte~ mortalidad fallecimiento~ | death deaths mortality dying | muer* mort* fallec* mur* deces* víctim* mat* | death* dy* die* mortal*
  fatal* kill* dead lethal
contagio~ infección infecciones contagiarse infectarse | infection~ getting|becoming_infected catching | contag* infec* transm* caso*
  positiv* | infect* contag* catch* caught transm* case* contract* spread*
recaída~ | relapse~ | recaíd* recaer* recid* | relaps* recurr* return*
secuela~ | after-effects long-term_effects sequelae | secuel* efect* consec* | effect* consequen* sequel*
"""

_JUDGEMENTS = """
insuficiente~ | insufficient inadequate | insuf* poc* escas* falt* no corto* bast* | insuf* inadeq* enough lack* short* little not n't
insultante~ ofensivo~ | insulting offensive_remark~|comments insult_to | insult* ofens* ofend* afrenta* injur* humill* vej* | insult*
  offens* offend* affront* slur* abus* slap humiliat*
inaceptable~ inadmisible~ intolerable~ | unacceptable intolerable inadmissible | inacept* inadmis* intoler* no rechaz* | unaccept*
  intoler* inadmiss* not n't outrag*
absurdo~ ridículo~ disparatado~ | absurd ridiculous ludicrous preposterous | absurd* ridíc* ridic* dispar* tont* locura* grotes* risib* |
  absurd* ridic* ludic* prepost* nonsens* laugh* silly foolish* crazy farc*
vergonzoso~ bochornoso~ | shameful disgraceful | verg* bochorn* indign* escand* | sham* disgrac* embarrass* scandal* outrag*
injusto~ | unfair unjust | injust* inequit* | unfair* unjust* injust* wrong*
irresponsable~ temerario~ imprudente~ | irresponsible reckless | irrespons* temer* imprud* neglig* insensat* | irrespons* reckless* rash
  careless* neglig* impruden* unwise
histórico~ | historic | hist* récord* | histor* record* landmark* unprecedent* all-time
decepcionante~ | disappointing | decepc* desilus* frustr* | disappoint* frustrat* underwhelm* let
excelente~ magnífico~ extraordinario~ | excellent magnificent outstanding superb extraordinary | excel* magn* extraord* estupend* esplénd*
  brill* sobresal* buen* gran* fantást* maravill* | excel* magnif* outstand* superb* extraord* great* brill* splend* wonder* fantastic*
  remark* special
chapucero~ chapuza~ negligente~ | sloppy shoddy botched slipshod | chapuc* chapuz* desc* neglig* mal* | slop* shod* botch* slip* bung*
  careless* neglig* bad* poor*
criminal criminales delictivo~ | criminal criminals | crim* delict* delinc* delit* penal* hampa* | crim* offen* felon* penal convict*
  gang*
torpe~ torpeza torpemente necio~ | clumsy clumsily clumsiness foolish foolishly ineptly | torp* tont* necio* necedad* imprud* inept*
  desatin* patos* estup* | clums* fool* inept* awkward* stupid* silly unwise* bungl* gauche
cruel crueldad despiadado~ cruelmente | cruel cruelly cruelty ruthless merciless | cruel* despiad* brut* sádic* inhum* sañ* ensañ* |
  cruel* ruthless* merciless* brutal* sadis* inhuman* harsh*
valiente~ valientemente valentía | brave bravely bravery courageous courage | val* coraj* arroj* aud* atrev* hero* | brav* courag* valian*
  dar* bold* heroic* gallant* guts
generoso~ generosamente | generous generously | gener* espl* | gener* lavish* magnan*
preocupante~ inquietante~ alarmante~ | worrying alarming disturbing troubling worrisome | preocup* inquiet* alarm* grav* | worr* alarm*
  disturb* troubl* concern* disquiet*
alentador~ esperanzador~ | encouraging heartening hopeful promising | alent* esper* promet* anim* posit* | encour* heart* hope* promis*
  posit* bright*
polémico~ controvertido~ | controversial contentious | polém* polem* controv* discut* conflict* | controv* content* disput* divis* polem*
mediocre~ | mediocre | medioc* regular* pobre* | medioc* poor* average
= unacceptable | absurd | shameful
= insulting | unacceptable
= shameful | insulting
= unfair | unacceptable
= excellent | historic
= cruel | criminal
= irresponsible | clumsy
= sloppy | irresponsible
= sloppy | clumsy
= disappointing | mediocre
= insufficient | disappointing
"""

_PACE_OF_CHANGE = """
acelerarse se_aceleró se_aceleraron acelerar~ aceleración repuntó | accelerated accelerate~ accelerating acceleration quickened sped_up
  picked_up | aceler* rápid* repunt* subi* sube* apur* aument* velocidad crec* | accel* quick* speed* sped pick* fast* hasten* rush* rise*
  rose rising grow* grew increas*
moderarse se_moderó se_moderaron se_desaceleró se_ralentizó desaceleración ralentización | slowed slowing_to slowdown decelerat* eased_to
  moderated cooled_to | moder* desacel* ralent* lent* fren* enfri* baj* ced* suav* redu* desceler* atenu* | slow* ease* easing moder*
  cool* decel* fell fall* declin* drop* brak* reduc* soft* mild*
"""

_STRENGTH = """
se_intensificó se_intensificaron intensificarse intensificar~ se_fortaleció fortalecerse se_recrudeció recrudecerse | intensified
  intensify~ intensifying strengthened strengthen~ upgraded_to escalated | intens* fortal* arrec* recrud* aument* refor* refuer* agrav*
  consolid* profund* crec* | intens* strength* upgrad* escalat* grow* grew step* boost* reinforc* deepen* worsen* heighten* increas*
  heavier
se_debilitó se_debilitaron debilitarse se_degradó degradarse amainó amainaron | weakened weaken~ downgraded_to abated subsided died_down |
  debil* degrad* amain* baj* ced* perd* remit* reduj* deprec* atenu* disminu* | weak* downgrad* abat* subsid* eas* fall* fell lost los*
  slip* declin* calm* ebb* wan* dampen* dissip*
"""

_WAGES = """
salarios|sueldos|ingresos|rentas_reales salario|sueldo|ingreso_real en_términos_reales | real_wages|pay|incomes|income|earnings
  in_real_terms | real* poder inflac* descont* | real* inflat*
salarios|sueldos|ingresos_nominales salario|sueldo|ingreso_nominal en_términos_nominales | nominal_wages|pay|incomes|income|earnings
  in_nominal_terms in_cash_terms | nominal* | nominal* cash
"""

_JOBS = """
desempleo tasa_de_paro|desempleo desocupación desempleado~ | unemployment jobless unemployed | par* desemp* desocup* cesant* | unemploy*
  jobless* work* idle claimant* redundan*
tasa_de_empleo|ocupación nivel_de_empleo pleno_empleo | employment_rate|level full_employment | emple* ocup* trabaj* | employ* job* occup*
  work*
"""

_SAMPLES = """
adultos | adults | adult* mayor* person* | adult* grown* people person*
votantes electores | voters electorate | vot* elect* | vot* elect*
hogares | households | hogar* casa* famil* vivienda* doméstic* | househ* home* famil* hous*
afiliados militantes | party_members card-carrying_members | afili* milit* miembr* soci* integrant* cotiz* | member* milit* affil*
  activist* contribut*
niños menores | children minors | niñ* menor* hij* infan* chic* pequeñ* | child* minor* kid* boy* girl* under* young* pupil* son*
  daughter* teen* youth* infan* less fewer smaller
"""

_INFLATION = """
subyacente~ | core_inflation core_rate core_index underlying | subyac* | core underl*
inflación_general índice_general | headline_inflation headline_rate headline_index | general* | headline* overall general
"""

_AGAINST_CROWDS = """
gas_lacrimógeno gases_lacrimógenos | tear_gas teargas | lacrim* gas* | tear* gas*
balas_de_goma pelotas_de_goma balas_de_caucho | rubber_bullets | gom* cauch* bala* pelot* | rubber* bullet*
munición_real fuego_real balas_reales balas_de_plomo | live_ammunition live_rounds live_fire live_bullets | real* munic* bala* fueg* |
  live* ammun* bullet*
cañón_de_agua cañones_de_agua camión_hidrante chorros_de_agua tanqueta~_de_agua | water_cannon water_cannons | agua* hidrant* | water*
bote~_de_humo bomba~_de_humo granada~_de_humo | smoke_canister~|bomb~|grenade~ | hum* | smok*
gas_pimienta spray_de_pimienta | pepper_spray pepper_gas | pimient* gas* | pepper*
porrazo~ porra~ macana~ bastonazo~ | batons truncheons nightsticks | porr* palo* bast* golp* macan* tolet* | baton* trunch* stick* club*
  beat*
perdigones | pellets birdshot | perdig* | pellet* shot*
"""

_CLAPPING = """
abucheo~ abuchear~ abucheado~ abucheó abuchearon pitada~ silbatina~ pitos | boos booed booing jeers jeered jeering heckled catcalls |
  abuch* pit* silb* rechifl* bronca* increp* grit* | boo* jeer* heckl* whistl* catcall* hiss* shout*
aplauso~ aplaudió aplaudieron ovación ovaciones ovacionado~ vítores | applause applauded ovation~ cheers cheered | aplau* ovac* vítor*
  vitor* palm* acog* celebr* felicit* elog* | applau* ovat* cheer* clap* welcom* hail* prais* acclaim*
"""

_CLAIMS = """
estimó|estimado|estimar|estima|estimaron_su|sus|el|la|los|las|parcialmente|íntegramente_recurso|recursos|demanda|demandas|pretensión|solicitud|alegaciones|apelación
  estimó|estimado_parcialmente|íntegramente | upheld granted allowed_the|his|her|their_appeal | estim* acog* acept* conced* favor* razón
  dio avala* admit* | uph* grant* allow* accept* favo* agree* side* win won
desestimar~ desestimó desestimaron desestimado~ inadmitió inadmitir~ inadmitido~ | thrown_out threw_out
  dismissed_the|his|her|their|its|an|a turned_down | desest* rechaz* inadm* deneg* denieg* tumb* neg* descart* archiv* no | thrown threw
  dismiss* reject* turn* den* refus* inadmiss* quash* declin* not
"""

_PER_HEAD = """
per_cápita por_habitante por_persona por_cabeza | per_capita per_head per_person per_inhabitant | cáp* habit* person* cab* | capit* head*
  person* inhabit* each apiece
por_hogar por_vivienda por_familia | per_household per_family per_home | hogar* vivien* famil* | househ* famil* home*
por_trabajador por_empleado | per_worker per_employee | trabaj* emple* | work* employ*
"""

DEGREES = {
    "person": tuple(map(ladder_of, (_HARM, _OWNERS, _AFFECTED, _WOUNDS))),
    "event": tuple(
        map(
            ladder_of,
            (
                _POSTS,
                _TREATMENT,
                _FIGHTS,
                _DAMAGE,
                _VOTES,
                _VIOLENCE,
                _PACE_OF_CHANGE,
                _STRENGTH,
                _AGAINST_CROWDS,
                _CLAPPING,
                _STATES_OF_EMERGENCY,
                _WORKING_HOURS,
                _AGREEMENTS,
                _PACE,
            ),
        )
    ),
    "legal-status": tuple(map(ladder_of, (_PENALTIES, _CLAIMS))),
    "offence": tuple(map(ladder_of, (_ROBBERIES, _ATTEMPTS))),
    "statement": (ladder_of(_BLAME),),
    "extent": tuple(map(ladder_of, (_CHANGE, _CROWD, _MAJORITIES))),
    "wrong-word": tuple(
        map(
            ladder_of,
            (
                _FEELINGS,
                _JUDGEMENTS,
                _WAGES,
                _JOBS,
                _SAMPLES,
                _INFLATION,
                _PER_HEAD,
                _ILLNESS,
                _OF_ILLNESS,
                _WEATHER,
                _ALERTS,
                _AVERAGES,
                _SUBJECTS,
                _STUDIES,
                _GROUPS,
                _YIELDS,
                _LOSSES,
                _RATES_OF_CHANGE,
            ),
        )
    ),
}
"""The ladders of each check."""
