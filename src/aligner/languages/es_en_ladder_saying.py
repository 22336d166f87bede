"""Verbs of saying and knowing, by how sure they are, in Spanish and English."""

from __future__ import annotations

from aligner.languages.ladders import FAR, Ladder, Rung, alike

__all__ = ["SAYING"]

_SAY_ES = (
    "decir~ dijo dijeron dice dicen dicho diciendo dijera digo diga digan decía decían diría dirán dirá afirmar~ "
    "señalar~ manifestar~ declarar~ indicar~ expresar~ comentar~ "
    "explicar~ añadir~ agregar~ precisar~ mencionar~ apuntar~ detallar~ puntualizar~ relatar~ contar~ asegurar~"
)
_SAY_EN = "say~ said says state~ stated explain~ add~ comment~ remark~ mention~ recount~ narrat*"
_SAY_ALSO_ES = (
    "sostener~ sostuvo sostuvieron informar~ anunciar~ responder~ contestar~ replicar~ opinar~ considerar~ "
    "creer~ referir~ exponer~ "
    "destacar~ subrayar~ recalcar~ remarcar~ argumentar~ insistir~ mantener~ mantuvo concluir~ hablar~ escribir~ "
    "aclarar~ recordar~ reiterar~ "
    "comunicar~ aducir~ alegar~ según pronunciar~ citar~ notar~ observar~ llamar~ advertir~ revelar~ publicar~ "
    "palabra~ declaración~ enfatizar~ "
    "pensar~ juicio~ acuerdo denunciar~ constatar~ narrar~ matizar~ expon* defend* confes* leer~ sugerir~ sugier* "
    "cree* confirmar~ preguntar~ lament* "
    "reconocer~ admitir~ proponer~ propuso prometer~ asever* avis* dict* hac* poner~ reza cuenta hacer esgrim* zanj* "
    "sentenci* espet* describ* exclam* acus* conced* acept* demand* "
    "insinu* reclam* pedir~ pid* exig* felicit* seguir~ vaticin* augur* pronostic* predij* preve* ordenar~ aconsej* "
    "recomend* convenir~ intervenir~ sab* entend*"
)
_SAY_ALSO_EN = (
    "claim~ declar* note~ noted point~ point*_out indicat* report~ announc* observe~ assert~ affirm~ assur* "
    "maintain~ insist~ argu* reply* replie* respon* answer~ "
    "stress~ emphasi* underlin* highlight~ inform~ according word* talk~ speak~ spoke spoken wrote writ* recall* "
    "remind* conclud* believ* think* "
    "thought consider~ opin* express~ describ* contend* allege~ reveal* suggest* quot* cit* read* remember* call* "
    "admit* confirm* warn* predict* question* ask* "
    "told testif* agree* agrees assum* acknowledg* conced* lament* deplor* propos* promis* urg* pronounc* clarif* specif* detail* "
    "communic* publish* ruled put show* see saw known mean* statement* sound* goes accus* complain* criti* compar* "
    "joke* mus* estimat* expect* convey* relat* "
    "recogni* accept* own demand* deman* suppos* guess* hint* feel* felt vow* forecast* boast* plead* confess* "
    "cheer* scream* shout* order* advis* recommend*"
)

SAYING = Ladder(
    (
        Rung("said", _SAY_ES, _SAY_EN, _SAY_ALSO_ES, _SAY_ALSO_EN),
        Rung(
            "admitted",
            "admitir~ reconocer~ confesar~",
            "admit~ admitted acknowledg* confess~ conced* own~_up came_clean",
            "conceder~ aceptar~ asumir~ identific* reconocim* distingu* admis* consentir* valor* conocer~ confianza declarar* dar~ conced*",
            "recogni* accept* grant~ realiz* admiss* honour* honor* agree* allow* realis* know* own identif* let plead* "
            "awar* respect* accredit* appreciat* giv* gave assum* perceiv* see* saw acclaim*",
        ),
        Rung(
            "claimed",
            "pretender~_que alegar~ aducir~ afirmar~ declarar~ asegurar~",
            "claim~ alleg*",
            "asegurar~ afirmar~ sostener~ sostuvo sostienen defender~ pretend* argumentar~ reivindic* atribuir* decir* dic* "
            "dij* reclam* acus* aleg* "
            "presunt* supuest* cobr* demand* declarar~ exig* reivind* cobr* tom* considerar~ solic* señal* denunc* manifest* "
            "culp* costar* adjudic* asumir* proclam* argu* denunc* afirma* segun según",
            "argu* contend* maintain* assert* plead* aim* intend* try* want* adduc* cit* invok* giv* excus* purport* reason* "
            "insist* say* said* stat* suppos* seek* affirm* expect*",
        ),
        Rung(
            "denied",
            "desmentir~ negar~",
            "deny denies denied denying",
            "rechazar~ refutar~ descartar~ negativ* desment* neg* contradec* impugn* deneg* priv* nieg* desmient* impedir*",
            "reject* refut* disput* dismiss* refus* declin* denial* rebut* contradict* not repudiat* disclaim* negat* turn* "
            "disavow* withh* n't no never depriv*",
        ),
        Rung(
            "confirmed",
            "confirmar~ ratificar~ corroborar~",
            "confirm~ corroborat* ratif*",
            "verificar~ constatar~ asegurar~ reafirm* comprobar~ reiter* afirm* demostrar~ avalar~ reconoc* probar* "
            "convalid* garanti* aprobar* acredit* señal* testimon* revel* dij* dic* mostr* decir",
            "verif* assur* prov* endors* reaffirm* validat* show* approv* attest* uphold upheld support* affirm* establish* "
            "sure certain* back* substantiat* evidenc* testif* testament said say* stat* ensur* clear reveal* vindicat* "
            "proof demonstrat* reassur*",
        ),
        Rung(
            "warned",
            "advertir~ alertar~ advirtió advirtieron advertencia~",
            "warn~ caution~",
            "avis* alert* prevenir~ amenaz* recordar~ amonest* notar~ señal* darse observ* aclar* precauc* cuidado prudenc* "
            "apercib* cautel* decir* dic* dij* amonestación tem* consejo",
            "alert* threat* advis* note~ notic* remind* realiz* caveat admonish* signal* observ* inform* said say* point* "
            "tell told aware know* draw* appris* see* saw urg* spot*",
        ),
        Rung(
            "threatened",
            "amenazar~ amenaza~",
            "threat*",
            "advertir~ peligr* amag* riesgo intimid* amedrent* acech* advert* cernir* advirt* ",
            "warn* danger* menac* risk* loom* jeopard* endanger* intimid* imminent scar*",
        ),
        Rung(
            "promised",
            "prometer~ promesa~",
            "promis* pledg* vow*",
            "comprom* jur* asegur* ofrec* ofert* garantiz* prometedor* decir* dij* afirm* voto* empeñ*",
            "swor* swear* commit* offer* assur* guarante* undertak* oath* compromis* hope* bride fianc* engag* say said",
        ),
        Rung(
            "ordered",
            "ordenar~ orden_judicial",
            "ordered order_to",
            "mandar~ mandato~ disponer~ dispuso decret* dict* instru* impon* impus* exig* pedir~ pid* encarg* orden~ órden* "
            "oblig* solic* mandam* mand* comand* conmin* encomend* determin* prohib* sentenc* conden* pedi* encar* establec* "
            "autoriz* ordenad* ordenó",
            "order~ command* instruct* decree* rul* direct* mandat* sort* tidy* arrang* ordain* forc* requir* told tell* "
            "ban* demand* impos* commission* request* sent* had asked compel* oblig* set*",
        ),
        Rung(
            "demanded",
            "exigir~ exigencia~",
            "demand~",
            "pedir~ pid* reclam* requer* demand* solicit* requir* reivindic* oblig* necesit* exig* instar* impon* querer* "
            "quier* llam* pretend* cobr* forz* hac* prec* insist* orden* petici* dese* preten* precis*",
            "requir* call* ask* request* insist* claim* need* urg* want* exact* forc* seek* sought* challeng* press* expect* "
            "order* must tak* exig* ned* deserve* impos* petition* have oblig*",
        ),
        Rung(
            "asked",
            "pedir~ pidió pidieron pide piden solicitar~ rogar~ instar~",
            "asked request~ appeal_for appealed_to|for urged beg~",
            "exig* reclam* demand* llam* petici* recurr* apel* plead* pregunt* implor* suplic* invit* convoc* pid* encarg* "
            "propon* prop* querer* quier* solicitud* orden* requer* recomend* mand* insist* "
            "exhort* hac* conmin* aconsej* aliment* ruego* emplaz* reivind* alent* anim* busc* pret* recab* requ* emp* orden*",
            "ask~ call* demand* urg* claim* want* plead* invit* petition* order* query* quer* seek* sought* appl* question* "
            "plea pray* bid* told solicit* tell* encourag* propos* requir* exhort* prompt* say* said* need* advis* insist* "
            "recommend* press* apologi* excus* borrow*",
        ),
        Rung(
            "recommended",
            "recomendar~ aconsejar~ recomendación~ consejo~",
            "recommend~ recommended advise~ advice",
            "suger* propon* propues* asesor* sugi* conven* indic* instar* exhort* pedir~ pid* advert* advis* invit* cons* "
            "consej* respald* orient* prop* deb*",
            "suggest* propos* urg* council* counsel* tip* call* board* encourag* should caution* warn* guid* better told "
            "ought consult* endors*",
        ),
        Rung(
            "proposed",
            "proponer~ propuso propusieron propuesta~ sugerir~ sugerencia~ plantear~",
            "propos* suggest*",
            "present* ofrec* suger* recomend* inici* ofert* plant* plan* mocion* moción indic* apunt* insinu* señal* idea* "
            "pretend* aconsej* propues* pens* pid* ped* nomin* impl* propo* aleg* preten* motiv* deja* parec* suge* cre* "
            "consider* hac* "
            "suponer* sup* dem* mostr* da dar* apu* asom* aspirar*",
            "offer* recommend* plan* put* motion* idea* bid* rais* pos* advis* hint* present* indicat* purpos* suggest* "
            "call* ask* bill* initiat* draft* set* tender* consider* want* intend* aim* try* discuss* nominat* pitch* argu* "
            "mean* question* bring* brought envisag* stat*",
        ),
        Rung(
            "knows",
            "saber~ sabe sabía sabían sabemos",
            "know knows knew",
            "conocer~ supo supieron conoci* sab* sé consc* ent* enter* cono* not* dar* cuenta seguro* constar* decir* pod*",
            "known aware find* found* learn* realiz* realis* understand* heard hear* sure tell* figur* acquaint* recogn* can famil* "
            "tast* meet met news say* said see* fam* think* guess* certain* remember*",
        ),
        Rung(
            "believes",
            "creer~ cree creen creía creían opinar~",
            "believ~ think~ thinks thought",
            "pensar~ piensa* considerar~ estimar~ opin* parec* juzg* convenc* supon* sup* confi* creo creenc* entend* imag* "
            "idea* consid* pens* fe reflex* cre* esper* ent* figurar* mei* ver* vis* sentir* sient* dar* encontr* percib* "
            "sab* dic* dij*",
            "consider* feel* felt opin* view* suppos* reckon* estim* hold* held deem* regard* faith* trust* convinc* guess* "
            "say* said* creat* suspect* thought* expect* assum* find* mind* see* saw apparent* seem* look* hop* imagin* "
            "judg* argu* opinion* wonder* maint* belief* wish* like* sure certain* mean* "
            "accord* understand*",
        ),
        Rung(
            "suspects",
            "sospechar~ sospecha~",
            "suspect_that suspects_that suspected suspicion~",
            "presum* desconfi* recel* temer* sosp* creer* duda* supon* imagin* intu* susp* presunt*",
            "suspect suspects suspic* fear* distrust* mistrust* alleg* believ* think* doubt* apparent* wonder* guess*",
        ),
        Rung(
            "fears",
            "temer~ temor~ temeroso~",
            "fear~ afraid",
            "miedo* preocup* asust* inquiet* terror* pánico* sospech* recel* alarm* angust* aterr* respet* ansied* duda*",
            "worr* concern* scar* dread* fright* anx* apprehens* terrif* threat* terror* phobi* panic* doubt* intimidat* timid",
        ),
        Rung(
            "hopes",
            "esperar~_que esperanza~ confiar~_en_que",
            "hope~ hoping hopeful*",
            "esper* confi* dese* ojalá aspir* anhel* ilusi* optimis* querer* quier* pret* aguard* dese* expect* prever* propon*",
            "expect* wait* trust* wish* want* await* aspir* look* anticipat* confident hop* optimis* rely* desir* forecast* "
            "should predict*",
        ),
        Rung(
            "doubts",
            "dudar~ duda~",
            "doubt~",
            "incert* escept* cuestion* sospech* dudos* vacil* titub* pregunt* descon* crey*",
            "hesitat* question* uncertain* sceptic* skeptic* unsure unlikely wonder* disput* suspic* hestitat* sure query "
            "dubious no clear* certain*",
        ),
        Rung(
            "proves",
            "demostrar~ comprobar~ demuestr*",
            "prove~ proved proven proves",
            "probar~ prueb* mostr* acredit* evidenc* confirm* muestr* revel* verific* constat* comproba* result* señal* "
            "indic* suponer* resul* dem* sign* cert*",
            "show* demonstrat* test* evidenc* check* confirm* verif* establish* reveal* turn* proof "
            "indicat* try* tried* illustrat* see* suggest* find* found* point* exhib* display*",
        ),
        Rung(
            "lied",
            "mentir~ mintió mintieron miente*",
            "lied lie_to|about lying_to|about liar~",
            "engañ* mentir* fals* embust* fing*",
            "lie~ lying deceiv* cheat* false* mislead* misled untruth*",
        ),
        Rung(
            "apologised",
            "disculparse se_disculpó pedir~_disculpas|perdón pidió_disculpas|perdón",
            "apologi*",
            "disculp* perdón lament* excus* perdonar* sient* arrepent*",
            "sorry regret* excus* forgiv* pardon",
        ),
        Rung(
            "criticised",
            "criticar~ censurar~ crítica~ reprochar~",
            "critici* critique~ censur* rebuk*",
            "conden* denunc* atac* repro* crític* cuestion* acus* vituper* fustig* arremet* objet* desaprob* señal* recrim* "
            "lament* reprob* coment* opin* quej*",
            "condemn* denounc* attack* blam* slam* blast* critic* reproach* complain* question* decr* accus* lash* deplor* "
            "oppos* disapprov* review* challeng* comment* objection* panned",
        ),
        Rung(
            "boasted",
            "jactarse jactó jactaron jacta jactan jactaba jactaban presumir~_de presumió presumieron alardear~ vanagloriarse vanaglorió "
            "ufanarse ufanó",
            "boast~ boasted brag~ bragged bragging",
            "presum* jact* alarde* orgull* enorgullec* vanaglor* pavone* aire gala gloria* ufan* cont* tener~ tiene* lucir* luce*",
            "boast* proud* pride* flaunt* show* vaunt* tout* claim* crow* glor* trumpet*",
        ),
        Rung(
            "complained",
            "quejarse quejó quejaron queja~ quejaba quejaban",
            "complain* grumbl* gripe~ griped",
            "quej* denunci* lament* reproch* protest* critic* reclam* demand* recrimin* descontent* refunfuñ*",
            "complaint~ protest* lament* moan* whin* claim* critici* grievance~ denounc* report* disput* appeal* objected "
            "accus* suit~ unhappy",
        ),
        Rung(
            "joked",
            "bromear~ broma~",
            "joke~ joked joking quipped",
            "ironiz* chist* guas* bromist* burl* risa jocos* sorn*",
            "jok* quip* kid* humo* fun jest* prank* hoax* laugh* tease*",
        ),
        Rung(
            "hinted",
            "insinuar~ dejar~_caer dejó_caer dejaron_caer dar~_a_entender dio_a_entender dieron_a_entender",
            "hint~ hinted insinuat*",
            "suger* sugier* insin* apunt* entrever* asom* indic* alud* deslizar~ desliz* implic* pist* señal* adelant* "
            "anticip* consej* tras*",
            "suggest* impl* indicat* insin* allud* clue~ tip~ sign* point* drop* hint* intimat* let advice",
        ),
        Rung(
            "swore",
            "jurar~ juró juraron jura juraba",
            "swear~ swore sworn",
            "promet* asegur* comprom* jurament* maldec* perjur* toma_de_posesión insult* malson* jurad* protest*",
            "vow* promis* pledg* insist* oath* curs* assur* jur* inaugurat* guarante* took take tak* affirm*",
        ),
        Rung(
            "shouted",
            "gritar~ gritó gritaron grita gritan gritaba gritaban vociferar~",
            "shout~ shouted yell~ yelled scream~ screamed",
            "exclam* clam* core* vocifer* chill* voz voces grit* aull* increp* abuch*",
            "cri* cry* chant* exclaim* shout* call* bellow* scream* yell* roar* heckl* boo* howl* loud* shriek*",
        ),
        Rung(
            "praised",
            "elogiar~ alabar~ elogio~ ensalzar~",
            "prais* commend* laud*",
            "felicit* aplaud* celebr* encomi* recono* valor* exalt* destac* honr* admir* encomiar* alab*",
            "congrat* applaud* celebrat* hail* compliment* acclaim* admir* welcom* prai* flatter* extol* tribut* recogni*",
        ),
    ),
    idle_spanish="proponerse a_declarar declarar_como|ante declaró_como|ante|culpable|inocente es_decir por_así_decirlo querer~_decir "
    "quiere_decir mejor_dicho dicho_de_otro_modo propiamente_dicho "
    "que_digamos por_no_decir lo_dicho así_como ni_que_decir "
    "tener_en_cuenta darse_cuenta a_fin_de_cuentas dejar~_claro sin_duda por_cuenta cuenta_corriente cuenta_con "
    "contar_con tomar_en_cuenta no_cabe_duda no_hay_duda tribunal_de_cuentas "
    "cuentas_públicas rendir_cuentas sala_de_espera",
    idle_english="sworn_enemy|enemies "
    "the|a|this|that|his|her|their|any|no|its|highest_claim|claims that_is_to_say needless_to_say so_to_speak "
    "no_doubt without_a_doubt beyond_a|any_doubt to_say_the_least "
    "have_a_say without_doubt let_alone "
    "in_order_to law_and_order in_short_order of_course in_other_words "
    "united_states members_states claim_to_fame state_of you_know you_see i_mean know_how head_of_state "
    "secretary_of_state state_department state_tv state_television state_media on_demand in_demand supply_and_demand",
    alike=alike(
        "asked|demanded|claimed",
        "admitted|praised",
        "suspects|believes|fears",
        "threatened|fears",
        "believes|hopes",
        "recommended|proposed",
        "said|proposed",
        "claimed|criticised",
        "warned|recommended|said",
        "complained|criticised|claimed|asked|demanded|doubts",
        "hinted|proposed|warned",
        "denied|lied",
        "said|believes",
        "swore|promised",
    ),
    reach=FAR,
)
