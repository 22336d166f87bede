"""Loaded words: what judges a person or a deed, which a translation must not put in or leave out, in Spanish and English.

A rung is a judgement; a line is written as in `es_en_kinds`. The further words answer, and are never reported.
"""

from __future__ import annotations

__all__ = ["LOADED"]

LOADED = """
agitador~ alborotador~ revoltoso~ | agitator~ troublemaker~ rabble-rouser~ | agit* alborot* provoc* revolt* violent* instigad* radical*
  activist* amotin* disturb* perturb* | agitat* troubl* riot* provoc* rabble* instigat* unrul* mutin* radical* activist* disrupt* militant*
delincuente~ maleante~ malhechor~ | crooks crook felon~ delinquent~ | delinc* crim* malean* malhech* ladr* bandid* infract* pandill* hamp*
  reo~ preso~ conden* delito* presunt* atrac* asalt* autor* | crim* offend* delinq* felon* crook* gang* thie* robber* convict* bandit*
  wrongdoer* perpetrat* outlaw* villain* burglar* culprit* mugger* law-break* lawbreak* fraudst* thug*
contubernio~ componenda~ chanchullo~ conchabar~ contubernar~ pacto_secreto acuerdo_secreto | backroom back-room stitch-up
  sweetheart_deal shady murky secret_deal|pact|agreement underhand* | secret* ocult* oscur* turbi* amañ* manej* trapich* bastid* pasill*
  espald* bajo_cuerda clandest* complot* puerta* enjuag* componend* chanch* tejem* trastienda* apañ* | secret* shad* murk* dubious* conspir*
  collu* hidden dark closed obscure* behind* clandest* under* fixed rigged plot* muddy turbid dodg* suspicious* opaque
repugnar~ repugnaba repugnó repugna repugnante~ repulsivo~ asqueroso~ nauseabundo~ | disgust~ disgusted disgusting repulsive revolting
  sickening | repugn* repuls* asco* asquer* náuse* nause* indign* horr* aborrec* odi* detest* abomin* desagrad* vomit* | disgust* repuls*
  repug* revolt* sicken* nause* appall* loath* abhor* detest* vile outrag* horr* gross abomin* hat* obnoxious
vergonzoso~ bochornoso~ deshonroso~ una_vergüenza | shameful disgrace disgraceful shamefully | vergü* verg* bochorn* deshonr* indign*
  escand*
  ignomin* humill* pena lament* avergonz* sonroj* oprob* | sham* disgrac* scandal* embarrass* humiliat* outrag* ignomin* disrepu* deplor*
  ashamed dishonor* dishonour* infam*
ridículo~ absurdo~ disparatado~ descabellado~ | ridiculous ludicrous preposterous absurd absurdly laughable | ridíc* ridic* absurd* dispar*
  descabell* risible* irris* loc* grotesc* estúp* ilóg* tonter* surreal* sin_sentido kafk* estrafal* insensat* cómic* carcajad* risa |
  ridic* ludic* prepost* absurd* laugh* nonsens** crazy silly grotesq* outland* far-fetched mad stupid* foolish* incongr* surreal*
  wild* illogic* mock* unreason* comic* daft* wack* bizarre* zany goofy rubbish barmy loony dizzy* eccentric* whims*
hipócrita~ hipocresía | hypocrit* hypocrisy | hipócr* hipocr* cinism* cínic* doble* fals* farisa* | hypocr* cynic* double* two-faced false*
  duplic* insincer*
cínico~ cinismo | cynic~ cynical cynicism cynically | cínic* cinism* sarcást* hipóc* desverg* descar* | cynic* sarcas* hypoc* shameless*
arrogante~ arrogancia prepotente~ prepotencia | arrogant* arrogance haughty | arrog* prepot* soberb* altan* engre* orgull* vanid*
  presum* autosuf* chul* insolen* | arrog* haught* overbear* proud pride conceit* high-handed hubris presum* overween* vain* insolen* smug
  cocky imperious*
egoísta~ egoísmo codicioso~ codicia avaricia | selfish* selfishness greedy greed | ego* codic* avar* avid* ambici* interesad* mezquin*
  insolid* lucro* | selfish* greed* ego* avaric* rapac* covet* self-* grasp* mean*
marioneta~ títere~ lacayo~ | puppet~ lackey~ stooge~ | marion* títer* fantoch* muñec* pele* lacay* vasall* teatr* guiñol* hilo* | puppet*
  lackey* stooge* marion* pawn* muppet* vassal* servant*
secuaz secuaces esbirro~ compinche~ | henchm* crony cronies minion~ | secua* esbir* compin* cómpl* cómplic* seguidor* aliad* amig* alleg*
  acólit* hombre* sicari* allegad* partid* clientel* amiguism* afín | hench* cron* partis* minion* accomp* follow* alli* friend*
  associat* acolyt*
  loyal* support* buddies pals pal sidekick* partner* mate mates chum*
turba~ horda~ chusma populacho | angry_mob mobs horde~ rabble | turb* hord* chusm* multit* muched* masa* gent* tropel* popul* linch* gentuz*
  bárbar* muchachad* | mob* horde* rabbl* crowd* mass* throng* barbari* multitude* peat* lynch* riffraff swarm* gang*
tirano~ tiranía déspota~ despótico~ | tyrant~ tyranny tyrannical despot~ despotic | tir* désp* desp* dictad* opres* autócr* autocr*
  autorit* | tyran*
  despot* dictat* oppress* autocr* authorit* cruel*
demagogo~ demagogia demagógico~ | demagog* | demag* popul* | demag* popul*
propaganda_oficial propagandístico~ propagandista~ | propaganda propagandist~ | propag* publicid* panflet* campañ* agitprop anunci*
  folleto* prom* | propag* publicit* advert* pamphlet* campaign* agitprop leaflet* commercial* promot*
adoctrinar~ adoctrinó adoctrinamiento lavado_de_cerebro | indoctrinat* brainwash* | adoctr* cerebr* doctr* inculc* ideolog* | indoctr*
  brainwash* doctrin* inculc* ideolog* instil*
caza_de_brujas cacería_de_brujas | witch-hunt~ witch_hunt~ | bruj* caza* cacer* persec* acos* linch* inquisi* | witch* hunt* persecut*
  harass* inquisit*
farsa~ pantomima~ mascarada | farce farcical charade~ sham travesty | fars* pantom* mascar* simul* parod* fals* teatr* coméd* comedi* fing*
  engañ* circo* sainet* burl* montaj* bufon* esperpent* vodevil* ficci* paripé* tongo* aparienc* | farc* charad* sham* travest* mock*
  parod* fals* comed* circus* preten* joke* phon* bogus hoax* fake* theat* mockery fiction* pantomim*
fiasco~ debacle~ descalabro~ fracaso_estrepitoso|rotundo|absoluto | fiasco~ debacle~ shambles utter|abject|complete|total_failure flop |
  fiasc* debacl* descal* frac* desast* hund* derrot* catástr* catastr* caos* fall* ruin* chasc* desped* hecatom* | fiasc* debacl* shambl*
  fail*
  disast* catastr* flop* bomb* collaps* mess* chaos rout* defeat* washout meltdown
caos_absoluto|total caótico~ | chaotic utter|total|complete_chaos shambolic | caos caót* desord* desorg* confus* desbar* anarqu* desgob*
  | chao*
  shambol* disord* confus* mess* turmoil anarch* mayhem havoc bedlam
despilfarrar~ despilfarro~ derrochar~ derroche~ dilapidar~ malgastar~ | squander~ squandered squandering wasteful profligate profligacy |
  despilf* derroch* dilap* malgast* desperd* tir* malbarat* desaprov* pródig* dispend* quem* perd* malvers* desangr* fundi* ech*
  dejar~_ir dejar~_escapar dejó_ir|escapar dejaron_ir|escapar |
  squand* wast* proflig* splurg* blow* blew misspen* throw* fritter* lavish* extravag* lost lose mismanag* dissipat*
fanfarronear~ alardear~ alardeó jactarse jacta jactó jactaba presumió_de presumía_de | boasted boasting brag~ bragged gloat~ | fanfarr*
  alard*
  jact* presum* vanag* presumi* orgull* ufan* vanid* goz* regode* chul* ostent* bravuc* fardar* enorgull* cacarea* blason* luc* cuenta* |
  boast* brag* gloat* proud* pride* show* swagger* vaunt* crow* tout* flaunt* bluster* bravado grandstand* postur*
despotricar~ despotricó vociferar~ vociferó | rant~ ranted tirade~ railed_against|at | despotr* vocif* arremet* diatr* grit* invect* clam*
  carg* filípic* perorat* atac* critic* fulmin* | rant* tirad* rail* diatrib* shout* invect* rave* raving lash* yell* attack* fulminat*
berrinche~ rabieta~ pataleta~ | tantrum~ hissy_fit | berrinch* rabiet* patalet* enfad* enoj* rabia | tantrum* hissy* fit strop*
gimotear~ lloriquear~ lloriqueó quejica~ | whine~ whined whining moaned_about moaning_about | gimot* lloriq* llor* quej* lament* protest* |
  whin* moan* whinge* cry* complain* whimp* groan* grumbl*
fanfarrón bravucón matonismo bravuconada~ | bully loudmouth~ | fanfarr* bravuc* mat* abus* acos* chul* intimid* hostig*
  maltrat* amenaz* | bull* loudm* bluster* intimid* harass* brag* thug* bravado abus*
despiadado~ desalmado~ sin_escrúpulos | ruthless ruthlessly merciless heartless unscrupulous | despiad* desalm* escrúp* cruel* implac*
  inmiseric* inhuman* brut* piedad* feroz* salvaj* dur* | ruthl* merci* heartl* unscrup* scrup* cruel* pitil* relentl* brut* callous*
  cutthroat cold-blooded inhuman* remorse*
inhumano~ infrahumano~ | inhuman inhumane subhuman | inhum* infrahum* cruel* degrad* deshuman* brut* | inhum* subhum* cruel* degrad*
  brut* dehuman* unfit
siniestro~_plan maquiavélico~ perverso~ malévolo~ | sinister machiavellian wicked malevolent | siniest* maquiav* perv* malev* malé*
  mal malvad* mald* oscur* diab* demon* malign* tenebr* macab* accident* | sinist* machiav* evil* wick* malev* dark* diabol* demon* malic*
  malig* pervers* ominous* nefar* villain*
inútil_total idiota~ imbécil imbéciles estúpido~ | idiot~ idiotic moron~ imbecil* stupid | inút* idiot* imbéc* imbec* estúp* estup*
  tont* neci* bob* burr* tarad* cretin* insens* | idiot* moron* imbec* stup* fool* dumb* silly dimwit* cretin* ignoran* nonsens*
charlatán charlatanes embaucador~ impostor~ | charlatan~ quack~ impostor~ imposter~ | charlat* embauc* impost* farsant* curander* fals*
  mentir* fraud* estaf* timad* | charlat* quack* impost* fraud* fake* phon* trick* swindl* con cheat* liar*
tristemente_célebre|célebres infame~ de_triste_recuerdo | infamous notorious notoriously | triste* infam* célebr* mal* notori* conocid* fam*
  temid* fama* siniestr* sonad* vil* | infam* notor* fam* dread* ill-famed known disrepu* legend* sadly vile
radicalizado~ radicalización | radicalised radicalized radicalis* radicaliz* | radic* extrem* | radic* extrem*
subversivo~ sedicioso~ sedición | subversive~ seditious sedition | subver* sedic* rebel* insurr* revoluc* desestab* | subver* sedit* rebel*
  insurr* revol* destab*
saqueador~_del expolio~ expoliar~ rapiña | plunder~ plundered plundering pillage~ pillaged | expol* rapiñ* saque* pill* rob* despoj*
  botín | plund* pillag* loot* ransack* rob* raid* steal* stole* strip* spoli* despoil* booty
catástrofe~ catastrófico~ hecatombe~ | catastroph* | catástr* catastr* catást* catastr* desast* hecat* traged* cataclism* siniestr*
  calamid* fatal*
  ruinos* funest* | catastr* disast* calam* traged* cataclys* devast* dire ruin*
humillar~ humilló humillante~ humillación | humiliat* | humill* verg* bochorn* ridic* vej* abochorn* denigr* ofens* avergonz* palíz* palizas
  golea* aplast* | humil* embarrass* shame* degrad* mortif* gall* disgrac* demean* belittl* humbl* indignit* undignif* thrash* rout*
doblegarse doblegó_a claudicar~ claudicó capitular~ capituló | capitulat* caved_in cave~_in buckled kowtow~ kowtowed | dobleg* claud* capit*
  rind* rend* ced* somet* transig* acat* | capit* cave* buckl* kowtow* surrend* yield* bow* submit* give* gave giving succumb* relent*
"""
