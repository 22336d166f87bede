"""What happened, what was given or taken, and how far a plan got, in Spanish and English."""

from __future__ import annotations

from aligner.languages.ladders import Ladder, Rung, alike

__all__ = ["ACTION", "EVENT", "STAGE"]

EVENT = Ladder(
    (
        Rung(
            "protest",
            "protesta~ manifestación~ plantón~ marcha~ manifestarse se_manifestó se_manifestaron se_manifiestan manifestándose",
            "protest~ protested demonstration~ demonstrated demonstrating marched rally rallies rallied march",
            "movilización~ concentración~ manifest* reivindic* marcha*",
            "march* demonstrat* mobili* complain* sit-in walk* start*",
        ),
        Rung(
            "riot",
            "disturbio~ motín~ altercado~ amotinamiento~",
            "riot~ rioted rioting mutin*",
            "tumult* revuelta~ protest* desorden* incident* enfrentamient* alborot* violencia alteraci* conflict*",
            "disturb* unrest clash* upris* revolt~ turmoil violen* altercation~ incident* disorder* brawl* tumult* trouble* commotion",
        ),
        Rung(
            "strike",
            "huelga~ paro_laboral huelguista~",
            "strike~ walkout~ stoppage~ striker~",
            "paro~ plante~ sin_trabajar huelg*",
            "striking industrial unemploy* struck",
        ),
        Rung("coup", "golpe_de_estado golpista~ cuartelazo~ asonada~", "coup~ coup_d'état putsch", "golpe~ intento", "overthr* blow~"),
        Rung(
            "ceasefire",
            "alto_el_fuego cese_el|del_fuego alto_al_fuego tregua~",
            "ceasefire~ cease_fire truce~",
            "armisticio~ cese~ suspens*",
            "armistice lull moratori*",
        ),
        Rung(
            "election",
            "elección~ comicios",
            "election~",
            "elector* votación~ urnas voto~ sufragio~ votar* referend* elegi* referéndum* eleg* escoger",
            "vote* elect* poll* ballot~ referend* choice~ choos*",
        ),
        Rung(
            "referendum",
            "referéndum~ plebiscito~ consulta_popular referendo~",
            "referendum~ plebiscite~",
            "consulta~ votación",
            "vote~ poll~ consult*",
        ),
        Rung(
            "resignation",
            "dimisión~ dimitir~ renuncia~ dimitió dimisionario~",
            "resign* step~_down stepped_down stepping_down quit",
            "cese abandon* salida renunci* dej* dimi* retir*",
            "leav* left quit* depart* step* renounc* relinquish* give~ gave waiv*",
        ),
        Rung(
            "dismissal",
            "destituir~ destitución~ cesado~ despido~ despedir~",
            "dismiss* sack~ sacked fired oust* firing",
            "cese~ relev* remov* destitu* desped* echar* cesar* expuls* descart* desestim* recort*",
            "remov* fire lay~_off laid_off layoff~ impeach* depos* lai* farewell goodbye reliev* strip* say* job unseat* severance depart*",
        ),
        Rung(
            "appointment",
            "nombrar~ nombramiento~ designar~ designación~",
            "appoint* nominat*",
            "nombre~ elegi* elección proclama* propuest* propon* asign* denomin* llam* candidat* investi* postul*",
            "name~ named naming design* elect* select* chos* choose install* propos* pick* assign* call* nam* candida*",
        ),
    ),
    idle_spanish="puesta_en_marcha poner~_en_marcha puso_en_marcha en_marcha marcha_atrás a_marchas_forzadas de_un_golpe",
    idle_english="in_march march_of",
    alike=alike(
        "election|referendum",
    ),
)

ACTION = Ladder(
    (
        Rung(
            "gave or paid",
            "pagar~ entregar~ dar dio dieron vender~ prestar~ donar~ regalar~ enviar~ otorgar~ conceder~",
            "pay~ paid pays gave sell~ sold lent donat* sent handed",
            "da dan dado daba dará dando daría den dé pag* abon* entreg* ofrec* cedi* ced* aport* vent* sald* sufrag* remit* "
            "mand* proporcion* invert* gast* cobr* cost* desembols* transf* liquid* deposit* destin* suministr* brind* "
            "facilit* conced* vend* venta* ingres* retribu* remuner* cuest* compens* rend* dispens* prest* dispar* reparti* "
            "asign* costar* invier* "
            "repart* don* suministro* lanz* hac* tribut* regal* enví* sueldo* salario* grat* conceder*",
            "give* giving given grant* award* hand* deliver* send* spend* spent offer* provid* fund* remit* contribut* sale* "
            "selling lend* loan* payment* pay* transfer* settl* bestow* ship* supply* present* cede* allocat* donation* sale "
            "cost* yield* invest* vend* wage* accord* leav* earn* rent* issu* dedicat* charg* lead* led make* made cause* "
            "afford* bought "
            "confer* return* repay* show* gift* dispatch* allow* salar* extend* refund* cast* dol* mail* assign* post* fee* concede*",
        ),
        Rung(
            "received or took",
            "recibir~ recibió cobrar~ comprar~ adquirir~ adquirió",
            "receiv* buy~ bought bought acquir* purchas* collected",
            "obten* obtuv* tom* acept* acog* recog* percib* cog* compr* adquisi* ingres* gan* consegu* logr* recaud* llev* "
            "hered* pag* quit* qued* contrat* coger* recib* cobr* recep* tuv* tien* hac* alcanz* extra* arrebat* apropi* "
            "conquist* acap* benef* rec* toc* lleg* hacerse particip* sufr* otorg* dar dado d* entreg* pres* encontr* absorb*",
            "get* got* obtain* took tak* accept* charg* earn* recover* collect* gain* welcom* win* won* reciev* inherit* "
            "bribe* has had have been paid is_paid are_paid was_paid were_paid be_paid get_paid pay* gather* greet* cash* rais* "
            "picked buy* takeover* accumul* cover* recipient* "
            "host* given award* suffer* borrow* draw* drew reception found* met meet* seiz* "
            "secur* merg* came shop* entertain* treat* amass* undergo* underw* recei* fetch* sent heard benefit* giv* gave",
        ),
        Rung(
            "borrowed",
            "pedir~_prestado tomar~_prestado pidió_prestado prestatari*",
            "borrow*",
            "prest* crédit* endeud* toma* copi*",
            "lend* lent loan* debt* credit*",
        ),
    ),
    idle_spanish="dar~_lugar dio_lugar dieron_lugar dar_a_conocer dio_a_conocer darse_cuenta tomar~_parte tomó_parte",
    idle_english="pay~_attention paid_attention gave_up give_up gave_way give_way gave_birth take_place took_place",
)
STAGE = Ladder(
    (
        Rung(
            "planned",
            "planear~ planificar~ proyectar~ prever~ prevé prevén tener~_previsto tiene_previsto tienen_previsto pretender~",
            "plan~ planned planning intend~ schedul*",
            "plan~ previsto~ proyecto~ intención~ program* propon* prop* quer* quier* dispon* estudi* piens* pens* prepar* "
            "esper* prevé pretend* agend* aspir* dese* proy* contempl* consid* anunci* calcul* va van iba trat* intent* "
            "estim* fij* diseñ* habr* previs* orden* busc*",
            "project* aim* propos* expect* hop* want* set going due prepar* will foresee* anticipat* forecast* predict* try* "
            "seek* programm* design* consider* purport* estimat* envisag* claim* pretend* mean* would wish* look* plot* map* "
            "strateg* budget* purpos* goal* attempt* "
            "hope* calculat* laid",
        ),
        Rung(
            "began",
            "empezar~ comenzar~ iniciar~ arrancar~ empieza* empezó comienza* comenzó",
            "begin~ began begun start~ started",
            "inicio~ comienz* princip* emprend* pon* puso abr* lanz* arranc* inaugur* entabl* estren* puest* nac* surg* "
            "desencaden* volv* apert* dar* echar* partir* entr* primer* inici* desat* romp* sal* desde provoc* proced* "
            "origin* ech* origen inicial",
            "launch* open* initiat* commenc* kick* first* set* sin* origin* embark* introduc* outset turn* inaugurat* go* "
            "became* got get* enter* undertak* spark* onset early trigger* tak* took take-off establish* found* came come* "
            "put* dat* resum* ear* inception from",
        ),
        Rung(
            "continued",
            "continuar~ continúa* continuó seguir~_siendo|en|sin prosigue* prosiguió proseguir~",
            "continu* goes_on went_on_for|with|to|until|despite|as carry_on",
            "seguir~ sigue* sigu* mantener* mantien* persist* continu* aún todav* perdur* dur* prolong* permanec* "
            "perseverar* const* adelante avanz* insist* qued* volv* ampliar* retom* constan*",
            "still keep* kept remain* persist* maintain* stay* follow* proceed* go* last* resum* ongoing further* long* "
            "extend* stay carry* carried pursu* pressed continual* stood stand* ahead on forward perpetu* steady dur* "
            "constant* yet insist* left",
        ),
        Rung(
            "suspended",
            "suspender~ suspendió suspensión~ aplazar~ posponer~ pospuso postergar~ aplazado~ aplazamiento~",
            "suspend* postpon* suspension~ deferr* adjourn*",
            "paraliz* interrump* deten* retras* cancel* demor* parar* ces* anul* atras* par* fren* deja* congel* retir* "
            "expuls* colgar* susp* cort* dilat* mora* inhabil* prorrog* retard* difer*",
            "halt* stop* delay* interrupt* cancel* paus* freez* froze* hold* put* ban* stay* shelv* call* push* defer* brak* "
            "drop* discontinu* off stall* fail* hung hang* expel* reschedul* ceas* lift* mov* abey* withdr* break*",
        ),
        Rung(
            "cancelled",
            "cancelar~ cancelación~ anular~ anulación~ suspender~ suspensión~ suspendió",
            "cancel* annul* scrap* scrapped call~_off called_off suspend*",
            "suspend* suspens* derog* invalid* revoc* aplaz* retir* rescind* abol* elimin* supr* aband* anul* susp* saldar* "
            "desconv* bloq* rech* pag* desech*",
            "suspend* revok* void* abol* overturn* nullif* abandon* rescind* drop* repeal* quash* invalid* withdr* off pull* "
            "undo* disallow* ax* rul* postpon* cut* wip* repay* reject* terminat* negat* end* offset overr* eliminat* declin*",
        ),
        Rung(
            "finished",
            "terminar~ finalizar~ concluir~ concluyó terminado~ finalizado~ culminar~",
            "finish* complet* conclud* ended end~",
            "acab* fin final* ces* cerr* cierr* conclus* termin* complet* result* desenlac* culmin* cumpl* ultim* expir* "
            "llegar* dar* clausur* desemboc* desapar* sal* extrem* venc* poner* puso acabar* cabo agot* quedar* romp* últim* "
            "plen* tot*",
            "over clos* stop* termin* final* result* done culminat* ceas* wind* wound wrap* expir* last* full* achiev* whole "
            "total* thorough* utter* entire* found* eventual* ultimate* late* finale up ending* fulfil* draw* bring* brought "
            "decid* conclus* go* went* broke* lead* led* through "
            "turn* get* got* accomplish* absolute* become* became*",
        ),
        Rung(
            "attempted",
            "intentar~ intento~ tratar~_de tentativa~",
            "attempt* tried_to try_to tries_to trying_to",
            "trat* busc* pretend* procur* prob* esfuer* quer* quis* quier* pret* conat* proyec* esforz* proponer* aspir* "
            "luch* dese* sol* inten* propó* querí* fraca* atent* logr*",
            "try* tried* seek* sought* effort* bid* aim* want* endeavour* endeavor* striv* struggl* plan* intend* fail* "
            "look* hop* will* wish* mean* test* claim* desir* pretend* fight* prob* treat* wan* work* manag* about hope*",
        ),
        Rung(
            "succeeded",
            "lograr~ logró lograron conseguir~ consiguió consiguieron",
            "succeed* achiev* manage~_to managed_to",
            "alcanz* obten* obtuv* conquist* éxito* gan* triunf* logr* pud* pod* llev* cumpl* llegar* hac* realiz* suced* "
            "tien* hered* recib* cons* convenc* sac* reun* manej* hizo dio marc* alcan* ten* pued* cos* cap*",
            "get* got* obtain* reach* secur* attain* win* won* success* gain* able accomplish* manag* follow* could* can "
            "earn* made make* acquir* found* find* hit* score* bring* brought* establish* realiz* hav* had collect* reap* "
            "receiv* come* came inherit* enabl* take* took effect* fulfil* pull* "
            "obt* meet* met rais* draw* drew set* persuad* convinc* do did done be* ended",
        ),
        Rung(
            "failed",
            "fracasar~ fracaso~ fallar~",
            "fail~ failed failure~ unsuccessful*",
            "fall* fracas* incumpl* no sin malogr* frustr* suspend* quieb* error* infruct* nauf* avería* deficien* imposib* "
            "incapac* falt* def* derrot* dej* desplom* perd* desc* falla* equivoc* colaps*",
            "not n't flop* collapse* unable without never ruling* bankrupt* no fault* breakdown* error* defeat* miss* "
            "malfunction* fiasco lapse* lost los* rul* crash* neglect* fall* fell* vain debacle ineffect* poor break* "
            "outage* verdict* shortcom* cannot struggl* fruitless abortive setback* mistake*",
        ),
    ),
    idle_spanish="por_terminada|terminado|concluida|concluido|finalizada|finalizado "
    "suspender~_la|el|una|un|su|las|los_oposición|oposiciones|examen|exámenes|asignatura|asignaturas|prueba|pruebas|curso "
    "suspendió_la|el|una|un|su|las|los_oposición|oposiciones|examen|exámenes|asignatura|asignaturas|prueba|pruebas|curso "
    "al_fin_y_al_cabo en_fin por_fin a_fin_de con_el_fin_de fin_de_semana sin_fin al_fin a_fines finales_de",
    idle_english="scrap_yard~ scrap_metal scrap_dealer~ in_the_end week_end at_the_end end_of by_the_end year_end to_begin_with "
    "front_end high_end low_end to_start_with",
    alike=alike(
        "planned|attempted",
        "attempted|failed",
        "finished|succeeded",
    ),
)
