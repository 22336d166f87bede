"""Grave words: crimes, guilt, violence, vices and what damns people, which one text should not have alone, in Spanish and English.

A rung is a matter; a line is written as in `es_en_kinds`. The further words answer, and are never reported. Where two matters stand
for each other, their words are among the further ones of both.
"""

from __future__ import annotations

from aligner.languages.es_en_loaded_words import LOADED
from aligner.languages.ladders import Ladder, ladder_of

__all__ = ["FIRST_LOADED", "GRAVE"]

_GRAVE = """
terrorista~ terrorismo | terrorist~ terrorism | terror* 11_de_septiembre 11-s
  etarra~ yihad* atentad* bomb* eta extremis* islamist* miliciano~ talib* qaed* |
  terror* jihad* bomb* eta militant~ extremis* islamist* attack* taliban qaeda
guerrillero~ insurgente~ miliciano~ | guerrilla~ insurgent~ | guerrill* exguerriller* insurg* rebel* subversiv* miliciano~ combatient*
  paramilitar* farc faccios* maqui* luchador* sublev* milici* islamist* taliban* talib* militant* terroris* |
  guerrilla* insurg* rebel* paramilitar*
  militant~ militia* fighter~ farc subversiv* terroris* islamist* taliban
extremista~ fanático~ | extremist~ fanatic~ | radical* ultra~ extrem* fanát* fundamental* integris* violent* yihad* islamist* hincha*
  faná* fan forof* entusiast* | radical* ultra~ extrem* fanatic* fundamental* hardline* zealot* militant* jihad* islamist* fan fans
  supporter* enthusias*
cártel cárteles narcotraficante~ narco~ | drug_cartel~ drug_trafficker~ drug_lord~ narcos | cartel~ narc* droga~ traf* estupef* capo~
  antidrog* narco* sicario* crimen_organizado | cartel~ drug* narc* traffick* kingpin* gang* organi*
mafia~ mafioso~ | mafia~ mobster~ gangster~ | mafi* camorra crimen hampa gánster* banda~ capo~ padrino~ | mafi* mob camorra gang* crime
  underworld racket*
matón matones vándalo~ gamberro~ | thug~ hooligan~ vandal~ | ultra~ hincha~ violent* vand* gamberr* delinc* alborot* pandill* agresor*
  matón* radical* sicari* hooligan* | thug* hooligan* vandal* yob* lout* rioter* bully bullies goon* violen* gang*
okupa~ | squatter~ | okup* ocup* invas* precarist* paracaid* chabol* asentam* irregul* | squat* occup* invad* shant* slum*
ilegalmente ilícitamente clandestinamente | illegally unlawfully illicitly | ileg* ilíc* ilic* clandest* irregul* fraud* indebid* sin
  contra delito* furtiv* pirat* indocument* no prohib* | illeg* unlaw* illicit* clandest* undocument* without not fraud* smuggl* poach*
  unauthor* undeclar* irregul* breach improper*
sin_licencia sin_permiso | unlicensed unauthorised unauthorized | licenc* permis* autoriz* ileg* habilit* clandest* irregul* pirat*
  carné carnet título desautoriz* | licen* permi* illeg* author* unregist* pirat* black without
soborno~ sobornar~ cohecho~ mordida~ coima~ | bribe~ bribery bribing kickback~ | sobor* coh* corrup* mordid* coim* comisi* comprar~
  dádiv* pag* untar* tráfico regal* | brib* kickback~ corrupt* graft pay* paid bought gift* commission*
corrupto~ corrupción | corrupt~ corruption corruptly | corrup* corup* cohech* sobor* malvers* prevaric* anticorrup* podrid* trampos*
  caso~ trama~ venal* deprav* | corrupt* graft brib* sleaz* embezz* crook* anticorrupt* anti-graft malfeas* misconduct
coludir~ colusión confabular~ connivencia | collude~ collusion connive~ connivance | colu* confab* conniv* conspir* complic* cómplice*
  compinch* complot* conchab* pact* acuerd* acord* amañ* trama* cártel* cartel* concert* alia* asoci* coordin* |
  collu* conniv* conspir* complic* plot* cahoots cartel* rig* price* pact* agree* scheme* league coordinat* accomplice*
malversar~ malversación desfalco~ desfalcar~ peculado~ | embezzl* | malvers* desfalc* pecul* apropi* desv* distra* rob* fraud* sustra* |
  embezzl* misappropr* divert* siphon* misus* stole* steal* theft pocket* malfeas* defraud* peculat*
blanqueo_de blanquear~ lavado_de_dinero | money_laundering launder~ laundered | blanq* lava* | launder* money whit* wash* bleach*
fraude~ estafa~ estafador~ estafar~ timo~ fraudulento~ | fraud~ fraudulent* swindl* scam~ conman conmen | fraud* estaf* tim* engañ*
  farsa* violaci* irregular* defraud* trampa* pucheraz* amañ* falso~ fals* embauc* robo* pirám* evas* | fraud* swindl* scam* con cheat*
  decei* deception defraud* hoax* rip* rig* farce* irregularit* sham bogus fake* ponzi evasion
robar robó robaron robado~ robaban roban robo~ ladrón ladrones hurto~ | steal~ stole stolen theft~ thief thieves robbery robberies
  robbed burglar* | rob* hurt* sustr* atrac* asalt* ladron* saque* desvalij* apropi* llevar~ llev* quit* carterist* plagi* piratea*
  apoder* intrus* caco* delito* crímen* huachicol* delinc* tomar~ | steal* stole* theft* thie* rob robs rob* burgl* heist* loot* raid*
  took pinch* snatch* plunder* swip* pilfer* hijack* break-in* shoplift* mugg* plagiar* poach* felon* crime* burglar* robber*
asesinar~ asesinato~ asesino~ | murder~ murdered murderer~ murderous | asesin* homicid* mat* muer* muert* crim* ejecut* acrib* femin*
  masacr* parric* tirote* abat* balea* víctim* magnic* degoll* sicari* linch* atent* extermin* ultim* fallec* falleci* liquid* viol*
  genocid* fusil* decapit* verdug* | murder* kill* homic* slain slay* slew shot* assassin* execut* massacre* death* dead died crime*
  victim* lynch* gunned femic* manslaughter behead* slaughter* genocid* stab*
violación_sexual violó_a violaron_a violador~ | rape~ raped rapist~ raping | viol* abus* agre* sexual* ultraj* forz* estupr* infring*
  vulner* incumpl* inflig* | rap* abus* sexual* assault* violat* molest* breach* infring* ravish* attack*
pederasta~ pedófilo~ pederastia pedofilia | paedophil* pedophil* child_abuse | pederast* pedóf* abus* niñ* menor* infant* sexual* porn*
  | paedoph* pedoph* abus* child* minor* porn* sex* molest*
secuestrar~ secuestro~ secuestrador~ | kidnap* abduct* | secues* rapt* reh* plagi* rapt* pirat* desapar* reten* levant* privaci* |
  kidnap* abduct* hostage* hijack* snatch* captiv* captor* held seiz* ransom*
torturar~ tortura~ torturador~ | tortur* | tortur* malos_tratos vej* mart* suplic* maltrat* torment* represor~ verdug* | tortur*
  ill-treat* mistreat*
  torment* abus* agony waterboard* persecut*
matanza~ masacre~ | massacre~ bloodbath~ | mat* masac* carnicer* aniquil* exterm* asesin* sangr* muert* genoc* degoll* caza | massacr*
  kill* slaughter* carnage blood* butcher* murder* genocid* shooting*
chantaje~ extorsión extorsionar~ extorsiones | blackmail* extort* | chant* extor* amenaz* coacc* cobro_de_piso presi* derecho_de_piso
  impuesto_revolucionario | blackmail* extort* threat* coerc* racket* shakedown* protection
mentir mintió mintieron miente mienten mentía mentían mentiroso~ mentira~ | liar~ lied lying_about | ment* mient* mint* fals* engañ*
  embust* bulo~ fabul* patrañ* farsa* invent* tromp* | lie lies lied lying liar* decei* false* untru* mislead* misled dishonest*
  fabricat* hoax* fib* bluff*
engañar~ engaño~ | deceiv* deceit* deception | engañ* ment* fraud* estaf* trampa* burl* tim* embauc* ilusi* fing* farsa* dolo* fals*
  mient* camuf* equív* infiel* traici* | deceiv* decei* decept* cheat* trick* fool* mislead* misled lie* lying fraud* dup* con hoax*
  swindl* delu* unfaith* betray*
confesar~ confesó | confess* | confes* reconoc* admit* acept* declar* revel* confi* culpab* | confess* admit* acknowledg* plead* reveal*
  own* confid* conced* guilty intimat* relat* say* said
se_declaró_culpable se_declararon_culpable~ | guilty | culpable~ culp* responsab* conden* delito* inocen* autor* caus* | guilt* culpr*
  blam* convict* responsib* condem* innocen* perpetr* fault culpab* plead*
condenado~ condenó condenaron condenar~ sentenciado~ | convicted sentenced | conden* sentenc* pena~ culpab* prisi* cárcel* años conden*
  reo~ presid* veredict* fall* castig* oblig* repud* rechaz* denunc* critic* reprob* multa* expresid* | convict* sentenc* condemn* jail*
  prison* guilty years denounc* doom* order* punish* fined fine term* verdict* imprison* critici* conviction* deplor* decri* serving
encarcelado~ encarcelar~ encarceló | jailed imprisoned incarcerated | encarcel* cárcel* cárc* prisi* pres* reclu* encerr* reja* deten*
  conden* internad* penal* arrest* preso* cautiv* apris* ingres* sentenc* | jail* prison* imprison* incarcer* behind lock* custod*
  detain* convict* sentenc* inmate* arrest* held bars cell*
prófugo~ fugitivo~ | fugitive~ on_the_run | prófug* fug* hu* busc* captur* escap* evad* paradero fuga* | fugitiv* run* escap* wanted
  flee* fled hiding large hunt* abscon* fleeing
borracho~ ebrio~ embriaguez | drunk drunken drunkenness | borrach* ebri* embriag* alcohol* beb* copa~ intoxic* tom* estado etílic*
  resaca* drink | drunk* alcohol* drink* intoxic* inebri* booz* tipsy sober drank
drogado~ drogadicto~ toxicómano~ | drugged drug_addict~ junkie~ | drog* adict* toxic* estupef* narc* heroin* cocain* sustanc* sed* |
  drug* addict* heroin cocaine junk* substance* narcot* sedat* high
alcohólico~ alcoholismo | alcoholic~ alcoholism | alcoh* beb* borrach* licor* | alcoh* drink* drunk* liquor* booz* spirits
racista~ racismo | racist~ racism | raci* xenó* xenof* discrim* odio raza* étnic* segreg* | raci* xenoph* discrim* bigot* race* ethnic*
  hate segreg*
xenófobo~ xenofobia homófobo~ homofobia | xenophob* homophob* | xenóf* xenof* homóf* homof* raci* antigay odio extranjer* inmigr* gay* |
  xenoph* homoph* raci* anti* hat* bigot*
nazi~ fascista~ | nazi~ fascist~ | naz* fasc* hitler* neonaz* falang* reich ss antifasc* ultraderech* | naz* fasc* hitler* neo-naz*
  reich ss far-right antifasc*
traidor~ traición | traitor~ treason | traid* traici* desleal* deserci* judas | trait* treas* betray* disloy* treach* turncoat* judas
espía~ espionaje | spy spies spying espionage | esp* exesp* agente* intelig* infiltr* vigil* escuch* secret* | spy* spies espion* agent*
  intelligen* infiltr* mole* surveil* secret* eavesdrop*
incompetente~ incompetencia inepto~ | incompeten* inept* | incompet* inep* incapa* inepti* torp* inútil* | incompet* inept* incapab*
  unab* useless unfit inadequ* unskill* hopeless
negligente~ negligencia | negligent negligence | neglig* descuid* impruden* culpos* irrespons* desid* omisi* falta | neglig* careless*
  neglect* reckless* fault malpract* irrespons* fail*
escándalo~ escandaloso~ | scandal~ scandalous | escánd* escand* caso~ polém* vergonz* trama* ultraj* bullici* indign* | scandal* outrag*
  affair* row furor* furore controvers* shock* disgrac* -gate watergate shameful
falso~ falsificado~ falsificar~ | bogus forged counterfeit~ | fals* fict* ficti* mentir* apócrif* pirat* simul* supuest* fing* imit*
  trucad* factura* pseud* fraud* | bogus fake* forg* counterf* false* phon* sham fraud* imit* pirat* spurious pseudo* so-called fictit*
  copy
nota_de_suicidio suicidarse suicidó suicidio~ | suicide~ | suicid* quit* inmol* kamikaz* | suicid* killed_himself took_his kamikaz* own*
infundado~ sin_fundamento | unfounded baseless groundless | infund* fundam* bas* fals* gratuit* injustif* sustent* pruebas | unfound*
  baseless* groundl* foundat* basis false* without unjust* unsubstant* unwarrant*
traficar~ traficante~ tráfico_de | trafficker~ smuggl* | traf* contraband* tráfic* introduc* droga* pas* narc* camell*
  escond* ocult* sac* colar* coló clandest* meti* mete* | traffick*
  smuggl* deal* contraband* traffic trade* dealer* drug* bootleg*
envenenar~ envenenado~ envenenamiento | poison~ poisoned poisoning | envenen* venen* intox* tóx* tox* emponzoñ* | poison* toxic* venom*
  intoxic* contamin*
adulterio infiel~ | adultery adulterous unfaithful | adult* infid* infiel* engañ* amant* cuern* affair* | adulter* unfaith* affair*
  cheat* infidel* mistress* lover*
prostitución prostituta~ | prostitut* | prostit* put* sexual* proxenet* burdel* alterne meretric* trata | prostitut* sex* brothel*
  whore* hooker* escort* pimp* call-girl*
bancarrota quebrado_en insolvente~ insolvencia | bankrupt* insolven* | quieb* quebr* bancarr* insolv* solven* concurs* suspens* arruin*
  ruina liquid* | bankrupt* insolv* administ* receiver* ruin* collaps* broke bust liquidat* fail* default*
machista~ machismo | sexist~ sexism misogyn* | machis* sexis* misógin* misogin* patriarc* género | sexis* misogyn* chauvin* macho*
  machismo gender
censura~ censurar~ | censorship censored | censu* prohib* filtr* bloque* mordaz* | censor* censur* ban* block* gag*
  confidence no-confidence
sadismo sádico~ | sadist~ sadistic sadism | sád* cruel* perver* sadis* sadomaso* | sad* cruel* perver*
genocidio~ genocida~ | genocid* | genoc* exterm* holoc* masac* armeni* | genocid* holocaust* exterm* massacr* armen*
arrestado~ arrestar~ arrestó arresto~ | arrest~ arrested | arrest* det* apre* captur* prend* pres* apres* encarcel* custod* retuv*
  reten* redada* cay* cae* encerr* cárcel prisión prisi* pill* atrap* apreh* operativ* intercept* | arrest* detain* detent* captur*
  custod* apprehend* held caught seiz* jail* imprison* nabb* cardiac* took take* taken round* raid* pick* prison* nab*
imputado~ imputar~ procesado~ imputó | indicted indictment~ | imput* proces* acus* cargo* incul* investig* encaus* juzg* juici* vinc*
  formal* proces* fiscal* denunci* atribuy* atribu* querell* | indict* charg* accus* prosecut* trial formal* investig* blam* suspect*
  impeach* defendant* arraign* summon* court
acusado_de acusada_de acusados_de acusadas_de acusó_de | accused_of accuses accusing | acus* imput* denunci* culp* señal* atrib* tach*
  tild* reproch* carg* inculp* recrimin* responsab* conden* quej* critic* dej* alega* según proces* | accus* charg* blam* alleg*
  denounc* claim* complain* critici* indict* reproach* point* say* said prosecut* suspect* suit sue* label* brand* attack* condemn*
despido~ destituido~ destituir~ destituyó | fired_from|for sacked sacking dismissed_from|for ousted | desped* despid* destit* ces* ech*
  remov* depu* apart* relev* fulmin* expuls* sal* cort* recort* extinci* ere plantilla* | fired sack* dismiss* oust* laid lay* remov*
  axe* job* redundan* cut* termin* let kick* depos* expel* drop* sever* fire replac* relieved impeach* lost discharg* downsiz* layoff*
amenaza~_de_muerte amenazado~_de_muerte amenazó_de_muerte | threatened_to threatening_to death_threat~ threats_against | amenaz* advert*
  advirt* intimid* peligr* amag* coacc* riesg* ultimat* presion* acech* | threat* warn* intimid* menac* risk* danger* ultimat*
  blackmail* jeopard* endanger* loom* bull*
armado_con armado_de pistolero~ encañonar~ encañonó | gunman gunmen gunpoint at_knifepoint armed_with | arm* pistol* fusil* rifle*
  sicari* tirot* dispar* encañ* cuchill* navaj* atac* asalt* hombre* encapuch* comando~ tirador* agresor* | arm* gun* weapon* shoot*
  shot rifle* pistol* knife* attacker* hitm* firearm*
brutal brutales brutalmente salvajemente | brutal brutally savagely viciously | brut* salvaj* cruel* atro* violen* fero* despiad*
  bárbar* sangrient* encarniz* viol* dur* enorm* terribl* | brut* savag* cruel* viol* vicious* fero* atroc* barbar* ruthless* blood*
  harsh* fierce* heavy tough terribl*
resultado_positivo dio_positivo dieron_positivo dado_positivo arrojó_positivo | tested_positive positive_test~ positive_result~ |
  positiv* dop* infect* contag* covid* favorab* buen* éxito* | positiv* dop* infect* contract* covid* fail* good success* encourag*
antecedentes_penales reincidente~ exconvicto~ | criminal_record prior_convictions repeat_offender~ ex_convict~ ex_con | anteced* reincid*
  prontuar* conden* ficha* historial* expresid* exconv* delinc* pasado preso* crim* | record* prior* convict* repeat* reoffend* recidiv*
  offend* past previous* history crim* former*
cobarde~ cobardía | coward~ cowardly cowardice | cobard* pusil* mied* acobard* gallin* | coward* fear* chicken craven timid*
embarazada~ | pregnant | embaraz* gest* encint* preñ* grávid* parto* bebé matern* | pregnan* expect* gestat* birth matern* baby mother*
su|una_amante | mistress mistresses | amant* aman* relaci* aventur* quer* extramarit* novi* aficion* | lover* mistress* affair* love
  loves loving fan fans enthusias* girlfriend* fond buff* aficion* extramarital keen
sicario~ | hitman hitmen contract_killer~ | sicar* pistoler* asesin* matón* gatill* suelo verdug* criminal* | hit* gunm* assassin*
  killer* hired murder* contract thug*
vándalos_que saquear~ saqueo~ saqueó | looted looting looter~ | saque* rob* pilla* expol* desvalij* rapiñ* despoj* asalt* desfalc* |
  loot* plunder* pillag* ransack* raid* rob* steal* stole* theft* sack* embezzl* strip*
"""

GRAVE: Ladder = ladder_of(_GRAVE + LOADED)
"""The matters that grave words say, and the judgements that loaded words give."""

FIRST_LOADED = len(ladder_of(_GRAVE).rungs)
"""The first rung of a judgement."""
