"""How sure, how binding, how often and how much: verbs of saying and knowing, modal verbs, and quantifiers, in Spanish and English."""

from __future__ import annotations

from aligner.languages.ladders import FAR, Ladder, Rung, alike

__all__ = ["ACTION", "EXTENT", "FREQUENCY", "MODALITY", "SAYING", "STAGE"]

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
    idle_english="the|a|this|that|his|her|their|any|no|its|highest_claim|claims that_is_to_say needless_to_say so_to_speak "
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
    ),
    reach=FAR,
)

_CAN_ES = "puede pueden puedo podemos pueda puedan"
MODALITY = Ladder(
    (
        Rung(
            "could or might",
            "podría podrían podríamos podrías quizá quizás puede_que",
            "might may could_have",
            "pudiera pudieran pudiese pudiesen pudo pudieron podía podían puede pueden podrá podrán pueda puedan poder~ "
            "posible~ posiblemente tal_vez "
            "acaso probable~ probablemente habría habrían eventual* a_lo_mejor sería serían quiz* cabe potencial* capaz "
            "capaces permit* debería deberían iría daría tendría haría "
            "quisiera gustaría suel* arriesg* riesgo amenaz* parec*",
            "could can can't cannot ca able possib* perhaps maybe potential* likely would probabl* possibilit* should seem* "
            "allow* risk* threat* chance* eventual* enabl* capable "
            "expected appear* suppos* set let* opportun* likelihood must",
        ),
        Rung(
            "can",
            "puede pueden podrá podrán",
            "can will_be_able is_able are_able",
            "podría podrían pudo pudieron podía podían pueda puedan podemos poder~ capaz capaces permit* posible~ posiblemente sab*",
            "could may might able possib* capable would allow* let lets cannot ca will permit* enabl* likely unable",
        ),
        Rung(
            "need not",
            "no_tiene|tienen|tendrá|tendrán|tenía|tenían_por_qué no_hace_falta no_es_necesario "
            "no_está|están|estaba|estaban|estará|estarán_obligado~ "
            "no_será_necesario no_hará_falta",
            "need_not need_n't not_have_to n't_have_to not_required not_obliged not_necessary no|any_obligation no_need",
            "innecesario~ necesari* no oblig* por_qué",
            "unnecessary necessar* not n't need* without no",
        ),
        Rung(
            "should",
            "debería deberían deberíamos convendría conviene",
            "should ought",
            "debe deben debemos debo deba deban deberá deberán debía debían debió debiera debieran habría_que hay_que "
            "haya_que tendría tendrían tener~_que toca conven* necesit* hac* falta "
            "podría podrían recomend* obligad* previst* sería supon* aconsej* mejor correspond* merec* pued* hace oportun* "
            "precis* lógico interes* suel* imprescindible si poder* preferible deber~",
            "must have_to has_to had_to need~ need_to supposed must've better recommend* would could advis* ideal* expect* "
            "due owe* worth appropriate shall may might desir* necess* best can deserve* obliged "
            "if were require* essential imperative ha*",
        ),
        Rung(
            "must",
            "tuvo_que tuvieron_que deberá deberán tiene_que tienen_que tenemos_que tendrá_que tendrán_que hay_que "
            "está_obligado~ están_obligado~ "
            "obligatorio~ es_obligatorio",
            "must have_to has_to will_have_to would_have_to is_obliged are_obliged is_required are_required was|were_forced_to mandatory "
            "was|were_obliged_to "
            "compulsory obligatory",
            "debe deben debemos debo deba deban debía debían debió debieron tener~_que tenía_que "
            "tenían_que obligado~ necesit* debería deberían habrá_que forzos* oblig* imprescindible~ forzado~ vincul* "
            "preciso necesari* falta "
            "seguramente haya_que hubo_que había_que tengan_que tenga_que habría_que exig* tendría_que tendrían_que "
            "imposible impresc* cabe seguro toca haber_que imperativ* requ* deber~ vea* ha_de han_de tener_que hab* "
            "indispens* previst* requis* va* hace",
            "need~ need_to had_to required requir* forc* obliged oblig* should shall binding necessar* bound_to ought got_to "
            "gotta will need* cannot can't ca essential imperative supposed requirement* duty "
            "expect* can crucial impossible vital inevitab* due only indispensable compel* to want* ha*",
        ),
        Rung(
            "must not",
            "no_debe no_deben no_deberá no_deberán no_debería no_deberían prohibido~ prohibir~ prohíbe prohíben prohibición~",
            "is|are|was|were_not_allowed is|are|was|were_not_permitted must_not must_n't not_allowed not_permitted "
            "n't_allowed should_not should_n't ought_not prohibit* forbid forbids forbidden "
            "banned_from barred_from",
            "no_puede no_pueden no_podrá no_podrán no_podía no_podían vet* veda* proh* imped* impid* no_se_debe "
            "no_hay_que no_autoriz* evit* "
            "nunca_debe nunca_deben no_cabe no_tener~_que no_habría_que no_haya jamás ilegal* no_permit* ni_deb* nadie_deb* "
            "nadie ni tampoco sin no desaconsej* inadmis* inacept* abst* deja*",
            "cannot can_not ca_n't may_not never ban* bar barred bars outlaw* illegal* not n't prevent* no stop* disallow* refus* block* "
            "avoid* unable nobody don't do_n't unlawful* veto* prevent* nor without neither",
        ),
        Rung(
            "is optional",
            "optativo~ opcional~ voluntario~ facultativo~",
            "optional voluntary",
            "voluntari* opci* libre* médic* benévol*",
            "volunt* option* free* volunteer* medic* willing*",
        ),
        Rung(
            "will",
            "",
            "will wo 'll",
            "",
            "shall would going_to to set plan* due about",
        ),
    ),
    idle_spanish="sala_de_poder puede_ser no_puede|pueden|podrá|podrán no_se_puede|pueden|podrá no_lo|la|le|les_puede|pueden",
    idle_english="last_will at_will will_power goodwill will_and_testament against_his_will may_be free_will political_will "
    "ill_will cannot_but",
    alike=alike("could or might|can", "can|will", "could or might|should"),
)

FREQUENCY = Ladder(
    (
        Rung(
            "never",
            "nunca jamás",
            "never",
            "no ningun* ni nadie ningún sin nada tampoco alguna_vez",
            "not n't no none ever nor without nobody neither hardly anything cannot",
        ),
        Rung(
            "rarely",
            "rara_vez raramente raras_veces pocas_veces casi_nunca contadas_ocasiones|veces pocas_ocasiones en_raras_ocasiones",
            "rarely seldom hardly_ever almost_never infrequent* a_handful_of_times|occasions few_times on_rare_occasions",
            "poc* apenas raro~ excepcional* ocasion* difícil* casi inusual* esporádic*",
            "rare not hardly scarcely barely few little unusual uncommon occasional* exceptional* n't almost never",
        ),
        Rung(
            "sometimes",
            "a_veces algunas_veces en_ocasiones de_vez_en_cuando ocasionalmente alguna_vez",
            "sometimes occasionally at_times from_time_to_time now_and_then every_so_often",
            "veces ocasión~ ocasiones esporádic* vez en_algunos* momentos cuando frecuen* puede* ratos casos aveces "
            "eventual* ocasional* suel*",
            "time~ often occasion* at_one_time once moments sporad* can may eventual* some now_and cases intermitt* ever",
        ),
        Rung(
            "often",
            "a_menudo con_frecuencia frecuentemente muchas_veces asiduamente seguido_de innumerables_veces|ocasiones "
            "infinidad_de_veces|ocasiones "
            "numerosas|muchas|repetidas|múltiples_ocasiones una_y_otra_vez",
            "often frequently many_times oftentimes regularly routinely countless_times|occasions numerous|many|several_occasions|times "
            "time_and_again repeatedly",
            "frecuen* habitual* suel* menudo normalmente generalmente veces repetid* común comúnmente reitera* siempre "
            "mucho~ muy regular* constante* usual* asidu* tant* numeros* repet* tendencia casi",
            "frequent* usual* common* general* regular* repeated* normal* many time~ tend* always much constant* mostly "
            "typical* largely widely lots most sometimes",
        ),
        Rung(
            "usually",
            "por_lo_general generalmente habitualmente normalmente usualmente suele suelen acostumbra acostumbran "
            "acostumbraba acostumbraban",
            "usually generally normally typically",
            "general* habitual* normal* usual* frecuen* solía solían menudo suel* comúnmente costumbre típic* tradicional* "
            "ordinari* gener* siempre mayor* regla tend* acostumbr* sol* comun* común",
            "general* often common* usual* tend* used habit* regular* normal* custom* frequent* mostly typical* ordinar* "
            "always largely mainly traditional* broadly standard most routin* wont like~ as_a_rule",
        ),
        Rung(
            "always",
            "siempre en_todo_momento todas_las_veces",
            "always at_all_times every_time",
            "cada_vez constante* continu* perman* todo~ eternam* invariable* perpetu* sin etern* habitual* jamás nunca tradicional* cuand*",
            "ever every forever constant* continu* all permanent* whenever invariabl* still never consistent* usual* "
            "eternal* as_long long only never perpetual* everlasting any provided more increasing* still remain* time~ "
            "long-standing longtime old whatever* again unfail* traditional*",
        ),
        Rung("not always", "no_siempre", "not_always n't_always", "siempre veces no", "always sometimes not n't"),
        Rung(
            "daily",
            "diariamente a_diario cada_día todos_los_días diario~",
            "daily every_day each_day",
            "día* cotidian* jornada diari* periódico* dieta* prensa",
            "day* everyday newspaper* paper* per_day press journal* diari*",
        ),
        Rung("weekly", "semanalmente cada_semana todas_las_semanas semanal~", "weekly every_week each_week", "seman*", "week*"),
        Rung("monthly", "mensualmente cada_mes todos_los_meses mensual~", "monthly every_month each_month", "mes* mensual*", "month*"),
        Rung(
            "yearly",
            "anualmente cada_año todos_los_años anual~",
            "yearly annually every_year each_year annual",
            "año* anual* interanual*",
            "year* annual* per_year",
        ),
        Rung(
            "once",
            "una_sola_vez una_vez en_una_ocasión",
            "only_once once on_one_occasion one_single_time",
            "vez cuando antes otrora antiguo* tras después*",
            "one_time time~ after when former* single ever again",
        ),
        Rung("twice", "dos_veces", "twice", "doble* bis veces dos segund* par dobl*", "two double* second* couple doubl*"),
    ),
    idle_spanish="menos_frecuentemente|frecuente como_siempre para_siempre de_siempre desde_siempre hasta_siempre más_que_nunca "
    "como_nunca mejor_que_nunca "
    "siempre_que siempre_y_cuando lo_de_siempre la_de_siempre los_de_siempre",
    idle_english="as_always as_usual than_ever at_once once_again once_more never_mind",
    alike=alike(
        "usually|often|always",
        "sometimes|once",
        "rarely|never",
        "rarely|sometimes",
    ),
)

EXTENT = Ladder(
    (
        Rung(
            "none",
            "ninguno ninguna ningún nadie",
            "none nobody no_one",
            "no nada tampoco ni sin cualquier* nul* algun* carec* alguien jam* nunca falt* negar*",
            "no any not nothing neither n't nor without never either zero nil lack* one anyone cannot anybody unless hardly "
            "few little free absen* non",
        ),
        Rung(
            "a few",
            "un_puñado_de unos_cuantos unas_cuantas unos_pocos unas_pocas",
            "a_handful",
            "pocos pocas algun* uno~ alg* cuant* par puñ* vari* escas*",
            "few some several couple* hand*",
        ),
        Rung(
            "some",
            "algunos algunas parte_de",
            "some",
            "alg* uno~ ciert* vari* parte otr* cuant* pocos pocas unos unas determin* divers* unas vez poc* más* si* quien* "
            "hay* cuantos uno",
            "several few a_number part* any various number* one~ ones sever* couple* other* somewhat about around sometime* "
            "somehow something someone many often roughly quite such kind* half those who there more",
        ),
        Rung(
            "one of them",
            "uno_de_los una_de_las uno_de_ellos una_de_ellas",
            "one_of_the|them|his|her|their|its",
            "algun* uno~ entre otr*",
            "one among another some an a",
        ),
        Rung(
            "both",
            "ambos ambas los|las_dos",
            "both both_the|of",
            "dos ambos ambas pareja tanto entrambos cada todos todas uno_y_otro mutu* recíproc* igual* tambi* par doble~ bilater* y",
            "two couple each pair either mutual* bilateral all together double the_two",
        ),
        Rung("half", "la_mitad mitad", "half halves", "medi* mitad semi* cincuenta", "mid* hal* fifty middle semi* 50"),
        Rung(
            "many",
            "muchos muchas numerosos numerosas multitud_de",
            "many numerous",
            "mucho~ vari* numer* tant* cuant* gran* divers* demasiad* cantidad* bastant* incont* abund* multitud* infinidad* "
            "sinnúmero algun* mayor* distint* frecuen* diferent* much*",
            "much several lot~ plenty number* most various large* great* so_many divers* multi* majorit* host* countless "
            "widespread wide* scores dozens multitude variet* more often vast some few",
        ),
        Rung(
            "most",
            "la_mayoría mayoría_de mayor_parte la_mayoría_de casi_todo~",
            "most the_majority majority_of",
            "mayor* mayoritar* mayorm* casi gran_parte más principal* mayores sobre_todo muy",
            "most majorit* mostly main* largely bulk almost more predominant* primar* nearly large* principal* great* chief* "
            "much overwhelm* highly very virtually especial*",
        ),
        Rung(
            "all",
            "todos todas cada_uno cada_una la_totalidad",
            "all every each everyone everybody",
            "todo toda cada total* enter* complet* cualquier* plen* conjunto íntegr* ambos ambas conjunt* siempre ent* unánim* sin nadie",
            "whole entire* both total* complet* any* full* everything throughout always across altogether each_of unanim* "
            "anyone* the_rest overall* universal* ever* no_one through around",
        ),
    ),
    idle_spanish="sobre_todo ante_todo todo_el_mundo de_todos_modos de_todas_maneras|formas a_todas_luces "
    "todos_los_días|años|meses|lunes|martes|miércoles|jueves|viernes|sábados|domingos "
    "todas_las_semanas|noches|mañanas|tardes muchas_gracias muchas_veces algunas_veces no_mucho "
    "con_mucho ni_mucho por_parte_de a_parte_de de_parte_de en_parte_de formar~_parte_de forma_parte_de la_parte_de "
    "mayor_parte_de de_todas a_todo tomar_parte",
    idle_english="the_most at_most his|her|its|their_most "
    "most_likely|important|recent|common|popular|famous|powerful|dangerous|beautiful|serious|difficult|recently|notably "
    "at_all after_all all_right first_of_all above_all all_but once_and_for_all in_all not_at_all each_other "
    "every_day|year|month|week|time|night|morning all_over all_the_way half_an_hour the_other_half all_the_time "
    "first_half second_half half_past "
    "half_time all_along for_all one_and_all all_of_a_sudden last_half better_half all_day all_year",
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
            "continu* goes_on went_on carry_on",
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
    idle_spanish="al_fin_y_al_cabo en_fin por_fin a_fin_de con_el_fin_de fin_de_semana sin_fin al_fin a_fines finales_de",
    idle_english="in_the_end week_end at_the_end end_of by_the_end year_end to_begin_with front_end high_end low_end to_start_with",
    alike=alike(
        "planned|attempted",
        "attempted|failed",
        "finished|succeeded",
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
