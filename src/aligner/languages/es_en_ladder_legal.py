"""The stages of a criminal case, and kinds of offences, in Spanish (of Mexico and Spain) and English (American and British)."""

from __future__ import annotations

from aligner.languages.ladders import FAR, Ladder, Rung, alike

__all__ = ["LEGAL_STATUS", "OFFENCE"]

LEGAL_STATUS = Ladder(
    (
        Rung(
            "suspected",
            "sospechoso~ sospechar~ sospecha~",
            "suspect~ suspicion~",
            "presunto~ recaer~ detenido detenida detenidos detenidas",
            "alleged",
        ),
        Rung(
            "reported to the police",
            "denunciado denunciada denunciados denunciadas querella~",
            "reported_to_the_police|authorities complaint~_filed",
            "denunciar~ denuncia~ demandar~ demanda~ queja~",
            "complain* report~ denounc* accus* alleg* condemn~ sue~ lawsuit~ suit charg*",
        ),
        Rung(
            "investigated",
            "investigar~ investigación~ investigado~ indagar~ indagatoria~ pesquisa~ bajo_investigación",
            "investigat* under_investigation probe~ inquiry inquiries",
            "averiguación~ averiguar~ diligencias indagación~ sumario~ instrucción instruir~ imputar~ imputado~ estudio~ "
            "examinar~ analizar~ "
            "comisión inspeccionar~ inspección~ comprobar~ buscar~ querella~ procesar~ procesado~",
            "research* explor* examin* look~ study studies scrutin* survey~ question~ check~ review~",
        ),
        Rung(
            "questioned",
            "interrogar~ interrogatorio~",
            "question~ interrogat*",
            "preguntar~ cuestionar~ declarar~ comparecer~ citar~ cuestión~ pregunta~ entrevistar~ duda~",
            "quizz* grill* interview* hearing~ ask~ testi* summon~",
        ),
        Rung(
            "summoned",
            "citado citada citados citadas citación~",
            "summon~ subpoena~ summoned",
            "citar~ convocar~ llamar~ emplazar~ comparecer~",
            "call~ order~ cite~ quote~ convene~ appear~",
        ),
        Rung(
            "arrested",
            "detener~ detenido~ detuvo detuvieron detuviera detuvieran detendrá detenga detengan detenía detención~ "
            "arrestar~ arresto~ aprehender~ "
            "aprehensión capturar~ captura~ apresar~",
            "arrest~ detain~ detention apprehend~ detainee~ nabbed",
            "prender~ preso~ custodia retener~ retención~ coger~ atrapar~ pillar~ cae cayó prisión_preventiva "
            "prisión_provisional encerrar~ "
            "internar~ recluir~ "
            "prisionero~ prisión encarcel* cautiv* cárcel~ cárceles",
            "captur* custody caught catch~ seiz* stop~ held hold~ imprison* jail* intern~ internment taken_into pick~_up "
            "remand~ took prisoner~ "
            "halt~ stopped suspect suspects",
        ),
        Rung(
            "charged",
            "imputar~ imputado~ imputación~ inculpar~ inculpado~ encausar~ procesado procesada procesados procesadas procesamiento "
            "vinculado~_a_proceso vincular~_a_proceso vinculación_a_proceso formal_prisión formular~_cargos "
            "presentar~_cargos bajo_cargos acusado~_formalmente formalmente_acusado~ acusó_formalmente acusar~_formalmente "
            "cargos_de|por|contra|penales",
            "criminal_proceedings ordered_to_stand_trial charged charges_of|against|were indict* arraign* criminal_charges "
            "facing_charges file~_charges press~_charges charged_with",
            "acusar~ acusado~ acusación~ cargo~ procesar~ denunciar~ querella~ enjuiciar~ atribuir~ auto_de achacar~ culpar~ "
            "demandar~ proceso~",
            "accus* charge~ charging prosecut* formal_suspect~ formal_investigation formally_investigated sued impeach~ "
            "allegation~ blam* defendant~ alleg* attribut*",
        ),
        Rung(
            "accused",
            "acusar~ acusado~ acusación~",
            "accus*",
            "imputar~ imputado~ inculp* culpar~ señalar~ señalado~ denunciar~ denuncia~ cargo~ reprochar~ recriminar~ "
            "achacar~ tachar~ tildar~ "
            "atribuir~ proces* fiscal~ alegar~ criticar~ responsab* presunto~ alegación~ reproche~",
            "charg* indict* prosecut* alleg* blam* denounc* defendant~ claim~ condemn* plaintiff~ suspect* critici* point~ "
            "complain* impeach*",
        ),
        Rung(
            "on trial",
            "juzgar~ juzgado_por juzgada_por juzgados_por enjuiciar~ enjuiciamiento~ juicio~ enjuiciado~ pendiente~_de_juicio",
            "trial~ on_trial stand~_trial stood_trial tried_for await~_trial pending_trial",
            "proceso~ procesar~ procesado~ vista~ causa~ caso~ tribunal~ prueba~ ensayo~ experimento~ comparecer~ juzgado~ "
            "sentar~ banquillo "
            "audiencia~ estudio~ litigio~ pleito~",
            "tried try trying prosecut* judg* proceeding~ court~ case~ lawsuit~ hearing~ impeach* suit justice",
        ),
        Rung(
            "convicted",
            "condenar~ condenado~ condena~ sentenciado~ sentenció sentenciaron convicto~ declarado~_culpable~ hallado~_culpable~ "
            "encontrado~_culpable~ "
            "declaró_culpable~ declararon_culpable~ halló_culpable~ hallaron_culpable~ sentencia_condenatoria",
            "convict~ convicted sentenced found_guilty guilty_of found_him|her|them_guilty convicted_of sentence~ "
            "handed_down_a_conviction conviction_against|for|of convictions_against|for "
            "murder|fraud|corruption|rape|drug|criminal_conviction~",
            "sentencia~ culpable~ reo~ fallo~ culpabilidad veredicto~ preso~ presidiario~ pena~ censurar~ repudiar~ "
            "criticar~ rechaz* denunciar~ "
            "deplorar~ obligar~ multar~ castig* años_de expresidiario~ delincuente~ prisionero~",
            "conviction~ guilty condemn* guilt jail* punish* penalt* doom* verdict~ ruling~ judgment~ judgement~ denounc* convict decri* "
            "deplor* prisoner~ imprison* prison fined ordered term~",
        ),
        Rung(
            "acquitted",
            "absolver~ absuelto~ absolución~ absolutorio~ exonerar~ exculpar~ exoneración no_culpable~ inocente~ inocencia",
            "acquit~ acquitt* exonerat* absolv* exculpat* not_guilty not_guilty_of innocen* cleared_of clear~_him|her|them",
            "sobreseer~ sobreseimiento libre~ librar~ perdonar~ limpi* perdón exento~",
            "cleared clear~ vindicat* dismiss* drop~ freed naive unsuspecting harmless pardon~ forgiv*",
        ),
        Rung(
            "released",
            "liberado~ excarcelar~ excarcelación puesto~_en_libertad en_libertad puso_en_libertad pusieron_en_libertad",
            "released freed set_free released_on released_from release_from|on released_without_charge freed_without_charge bailed",
            "liberar~ liberación libertad libre~ soltar~ suelto~ fianza salir~ salió sale fuera rescat* indult* condicional "
            "publicar~ lanzar~",
            "free~ release~ freedom bail~ parole~ liberat* out rescu* loose let_go freeing",
        ),
        Rung(
            "pardoned",
            "indultar~ indulto~ indultado~ amnistía~ amnistiar~",
            "pardon~ amnest* clemency",
            "perdón perdonar~ gracia disculp*",
            "sorry forgiv* sorry excus*",
        ),
        Rung(
            "imprisoned",
            "encarcelar~ encarcelado~ encarcelamiento~ prisión_preventiva prisión_provisional ingresar~_en_prisión "
            "ingresó_en_prisión ingresa_en_prisión",
            "imprison* jailed incarcerat* remand~_in_custody|prison remanded_in_custody|prison "
            "remanded_him|her|them_in_custody sent_to_prison|jail sent_back_to_prison",
            "prisión~ prisiones cárcel~ cárceles preso~ presa~ recluso~ recluir~ reclusión penal~ encerrar~ encierro arrest* "
            "deten* condena~ "
            "condenar~ condenado~ cadena sentenc* reo~ prisionero~ cautiv* ingres* penitenciar* pena~",
            "jail~ prison~ prisoner~ behind_bars inmate~ custody detention detain* arrest* sentenc* lock~ held convict~ intern* confin*",
        ),
        Rung(
            "at large",
            "prófugo~ fugitivo~ en_fuga busca_y_captura",
            "fugitive~ at_large on_the_run",
            "huido~ huir~ huyó buscado~ fugar~ fuga~ evadir~ escap*",
            "wanted escap* fled flee~ runaway hunted",
        ),
        Rung("extradited", "extraditar~ extradición~", "extradit*", "entregar~ entrega", "hand~ deliver~"),
        Rung("deported", "deportar~ deportación~ deportado~", "deport*", "expuls* repatri*", "expel~ expuls* repatriat* evict* remov*"),
        Rung(
            "pleaded guilty",
            "se_declaró_culpable~ se_declararon_culpable~ declararse_culpable~ se_declara_culpable~ confesar~ confesión~ confeso~",
            "plead~_guilty pled_guilty guilty_plea confess*",
            "reconocer~ admitir~ declar*_culpable~ confid*",
            "admit~ admission~ acknowledg* confid* confessional",
        ),
    ),
    idle_spanish="a_juicio_de a_mi|su|nuestro_juicio de_juicio muela~_del_juicio en_juicio_de sin_duda|sospecha a_cargo_de hacer~_cargo "
    "alto_cargo altos_cargos investigación_científica|médica|básica|aplicada ensayo~_clínico~ centro_de_investigación",
    idle_english="in_charge take~_charge free_of_charge clinical_trial~ trial_and_error trial_run trial_period no_question "
    "out_of_the_question "
    "in_question question_mark~ service_charge~ charge_of extra_charge death_sentence~ last_sentence first_sentence",
    alike=alike(
        "accused|charged",
        "suspected|investigated",
        "suspected|accused",
        "arrested|imprisoned",
        "reported to the police|accused",
        "questioned|summoned",
        "summoned|investigated",
        "summoned|suspected",
        "charged|on trial",
        "extradited|deported",
        "released|at large",
    ),
)

OFFENCE = Ladder(
    (
        Rung(
            "murder",
            "asesinar~ asesinado~ asesinato~ asesino~ homicidio_doloso homicidio_calificado homicidio_agravado homicidio_premeditado",
            "murder~ murderous assassinat* assassin~ first-degree_murder",
            "homicidio~ homicida~ matar~ muerte~ magnicidio feminicidio~ parricid* infanticid* ultimar~ ejecutar~ ejecución~ "
            "masacr* crimen "
            "crímenes matanza~ mató mataron muert* degoll* asesin* linch* sicario~ suicid*",
            "kill* homicid* slay~ slain slew execut* shot gunned death dead massacr* slaughter* butcher* manslaughter "
            "femicide~ hitm* parricid* "
            "infanticid* lynch* suicid* victim~",
        ),
        Rung(
            "manslaughter",
            "homicidio_culposo homicidio_imprudente homicidio_involuntario homicidio_por_imprudencia|negligencia "
            "homicidio_preterintencional "
            "muerte_por_imprudencia homicidio_negligente",
            "manslaughter negligent_homicide involuntary_manslaughter reckless_homicide causing_death_by culpable_homicide",
            "homicidio~ homicida~ imprudencia negligencia",
            "homicide~ negligen* reckless*",
        ),
        Rung(
            "homicide",
            "homicidio~ homicida~",
            "homicid*",
            "asesin* matar~ muerte~ crimen crímenes",
            "murder* manslaughter kill* slay* death~ assassin*",
        ),
        Rung(
            "femicide",
            "feminicidio~ feminicida~ femicidio~",
            "femicide~ feminicide~",
            "asesinato~ violencia_machista|de_género",
            "murder~ kill*",
        ),
        Rung(
            "died",
            "fallecer~ fallecido~ fallecimiento~ fallezca fallezcan falleció fallecieron",
            "died dies passed_away dying",
            "morir~ murió murieron muerto~ muerte~ deceso~ perecer~ perdió perder~ matar~ mortal~ ahogar~ sucumb* víctima~ "
            "cadáver* mató mataron "
            "fenec* expir* moribund* mortalidad vida~ muer* sacrific* caer~ cayó cayeron",
            "die dead death~ kill* deceas* fatal* perish* los* lives deadly casualt* succumb* drown* late mortalit* life "
            "demis* body bodies fell",
        ),
        Rung(
            "suicide",
            "suicidio~ suicidarse suicidó suicida~ suicidar~ suicidado~",
            "suicid*",
            "quitarse_la_vida se_quitó_la_vida autolesión~",
            "took|take|taking_his|her|their_own_life|lives kill~_himself|herself|themselves",
        ),
        Rung(
            "robbery",
            "robo~_a_mano_armada robar~_a_mano_armada robó_a_mano_armada robo~_con_violencia|intimidación atraco~ atracar~ "
            "atracador~ robo~ robar~ robado~ roba ladrón~ ladrones",
            "armed_robber* robber* robbed rob robs robbing mugg* holdup~ hold-up~",
            "asalt* ladrón~ ladrones delincuente~ golpe~ roba hurto_agravado desvalij* saque*",
            "burglar* heist~ stole steal* theft* thief thiev* raid* assault* gunm* stick-up loot* attack*",
        ),
        Rung(
            "theft",
            "robo~ robar~ robado~ roba ladrón~ ladrones hurto~ hurtar~ sustraer~ sustracción",
            "theft~ thief thieves steal~ stole stolen shoplift* pilfer* larceny",
            "atrac* asalt* desvalij* saque* carterista~ expoli* latrocinio apropi* quitar~ llevar~ apoder* sustraj* plagi* "
            "mangar~ pirate* quit* coger",
            "heist~ mugg* raid* loot* burglar* robber* robbed rob robs robbing pickpocket* swip* snatch* took plunder* "
            "break-in hijack* plagiar* kidnap* depriv* embezzl*",
        ),
        Rung(
            "fraud",
            "fraude~ fraudulento~ defraudar~ estafa~ estafar~ estafador~ timo~ timar~ defraudación",
            "fraud* defraud* scam~ scammed scammer~ swindl*",
            "engañ* falsific* trampa~ trampear~ robo~ falso~ phishing bulo~",
            "con conned cheat* deceiv* decept* hoax* fake* trick* rig* phish* phon*",
        ),
        Rung(
            "embezzlement",
            "malversación malversar~ malversado~ peculado desfalco~ desfalcar~ apropiación_indebida desvío_de_recursos|fondos|dinero "
            "administración_desleal",
            "embezzl* misappropriat*",
            "desvi* desvío~ corrup* apropi* robo~ robar~",
            "misus* divert* divers* corrupt* siphon* stole* steal* theft graft mismanagement dishonest*",
        ),
        Rung(
            "bribery",
            "soborno~ sobornar~ sobornado~ cohecho~ coima~",
            "brib* kickback~",
            "corrupción mordida~ comisión~ comisiones comprar~ corromp* dádiva~",
            "corrupt* graft payoff~ paid pay~ bought",
        ),
        Rung(
            "corruption",
            "corrupción corrupto~ corruptela~",
            "corrupt*",
            "cohecho~ soborn* malversación corrompid* corromp* pervers*",
            "graft brib* embezzl* crooked sleaz* venal*",
        ),
        Rung(
            "money laundering",
            "lavado_de_dinero|activos blanqueo_de_capitales|dinero blanqueo~ blanquear~ lavar_dinero "
            "operaciones_con_recursos_de_procedencia",
            "money_laundering money-laundering launder*",
            "lavar~ lavado blanque* lavandería~",
            "wash* whiten* bleach*",
        ),
        Rung(
            "tax evasion",
            "evasión_fiscal evasión_de_impuestos delito_fiscal delito_contra_la_hacienda elusión_fiscal fraude_fiscal defraudación_fiscal",
            "tax_evasion tax_fraud tax_dodging tax_avoidance evading_tax~",
            "fraude~ evadir~ impuesto~ evasión paraíso~ fiscal~",
            "tax fraud* evad*",
        ),
        Rung(
            "extortion",
            "extorsión~ extorsionar~ extorsionador~ chantaje~ chantajear~ cobro_de_piso",
            "extort* blackmail* racketeer*",
            "amenaz* coacc* cobr* sobornar~ soborno~ presion* protecci*",
            "protection shak* threat* coerc* shakedown~",
        ),
        Rung(
            "coercion",
            "coacción~ coaccionar~ coacciones",
            "coerc*",
            "amenaz* presi* obligar~ fuerz* forz*",
            "threat* forc* pressur* duress",
        ),
        Rung(
            "kidnapping",
            "secuestro~ secuestrar~ secuestrador~ secuestrado~ rapto~ raptar~ plagiado~ privación_ilegal",
            "kidnap* abduct*",
            "plagio~ plagiar~ llevar~ rehén~ rehenes desaparec* desaparición robo_de retener~ sustracción detención_ilegal",
            "hijack* hostage~ seiz* captiv* snatch* taken took captur* false_imprisonment unlawful held",
        ),
        Rung(
            "rape",
            "violación_sexual violador~ violación~ violar~ violado~",
            "rape~ rapist~ raped",
            "abuso~ abusar~ agresión_sexual violent* forz* ultraj* infring* infracción~ incumpl* vulner* abusó",
            "assault* abus* violat* breach* infring* break* broke* sexual* attack* ravag* viol*",
        ),
        Rung(
            "sexual abuse",
            "abuso_sexual abusos_sexuales abusar~_sexualmente abuso~_de_menores",
            "sexual_abuse sexually_abus* molest* child_abuse",
            "abuso~ abusar~ agresión* viola* acos* pederast* pedofil* tocamient* abus*",
            "abus* assault* rape~ paedophil* pedophil* grop* indecen* harass*",
        ),
        Rung(
            "sexual harassment",
            "acoso_sexual hostigamiento_sexual acoso~ acosar~ acosador~ hostigamiento hostigar~",
            "harass* stalk*",
            "abus* persegu* intimid* molest* asedi* hostil*",
            "bully* bullie* abus* mobbing hound* persecut* pester* siege groom* besieg* intimidat*",
        ),
        Rung(
            "sexual assault",
            "agresión_sexual agresiones_sexuales agredir~_sexualmente",
            "sexual_assault~ sexually_assault*",
            "agres* agred* abus* viola* ataque~",
            "rape~ abus* assault* attack* aggress*",
        ),
        Rung(
            "assault",
            "agresión~ agredir~ agresor~ lesiones golpiza~ paliza~",
            "assault~ battery",
            "ataque~ atacar~ asalt* ataca* maltrat* golpe* agresiv* "
            "herid* violen* heri* pelea~ abuso~ pega* batería~ atrac* embest* viola* lesion* ofensiva~",
            "attack* aggress* beat* injur* abus* hit* punch* mistreat* violen* hurt* fight* raid* rape~ mugg* thrash* offensive bashed",
        ),
        Rung(
            "threats",
            "amenaza~ amenazar~ amenazante~",
            "threat*",
            "intimid* peligr* amag* riesgo~ advert*",
            "menac* intimidat* danger* warn* risk~ jeopard* loom~ endanger*",
        ),
        Rung(
            "terrorism",
            "terrorismo terrorista~ narcoterrorismo",
            "terror* narcoterroris*",
            "atentado~ terror yihadis* etarra~ miedo",
            "bomb* attack* jihad* scare* fear*",
        ),
        Rung(
            "drug trafficking",
            "narcotráfico narcotraficante~ tráfico_de_drogas|estupefacientes|cocaína narcomenudeo",
            "drug_traffick* drug-traffick* drug_deal* drug_smuggl* narcotics_traffick*",
            "narco~ traficante~ traficar~ tráfico capo~ cártel* droga~ camello~ contraband* narcos",
            "traffick* dealer~ narco* cartel~ drug~ smuggl* pusher~ kingpin~",
        ),
        Rung(
            "drug possession",
            "posesión_de_drogas|marihuana|cocaína|estupefacientes tenencia_de_drogas",
            "drug_possession possession_of_drugs|marijuana|cocaine|narcotics",
            "posesión tenencia droga~ poseer~ portación",
            "possess* drug~ own* carrying",
        ),
        Rung(
            "human trafficking",
            "trata_de_personas|blancas|mujeres|menores|seres tráfico_de_personas|migrantes|mujeres|menores|seres",
            "human_traffick* people_traffick* sex_traffick* people_smuggl* people-smuggl*",
            "trata~ tráfico traficante~ coyote~ pollero~ esclav* explot*",
            "traffick* smuggl* slave* prostitut* trade exploit*",
        ),
        Rung(
            "smuggling",
            "contrabando contrabandista~",
            "smuggl* contraband bootleg*",
            "tráfico traficante~ traficar~ coyote~ pollero~ introducir~ ilegal* pirat*",
            "traffick* illegal* illicit",
        ),
        Rung(
            "arson",
            "prender~_fuego prendió_fuego prendieron_fuego incendio_provocado incendio_intencionado incendio_intencional "
            "incendio_doloso pirómano~ incendiario~ piromanía",
            "arson* set|sets|setting_fire_to set|sets|setting_alight torched",
            "incend* fuego~ quem* provocad* fueg*",
            "fire~ burn* torch* blaze~ incendiar* set_fire deliberate*",
        ),
        Rung(
            "vandalism", "vandalismo vandálico~", "vandal*", "daño~ destro* destru* gamberr* pintada~", "damag* hooligan* destr* graffiti"
        ),
        Rung("perjury", "perjurio~ falso_testimonio", "perjur*", "mentir~ mintió falso~", "lie~ lying lied false*"),
        Rung(
            "forgery",
            "falsificación~ falsificar~ falsificador~ falsificado~ falsedad_documental",
            "forg* counterfeit* falsif*",
            "fals* pirat* copia~ imit* ficticio~ invent*",
            "fake* pirat* false* fabricat* imitat* knockoff~ bogus misrepresent*",
        ),
        Rung(
            "treason",
            "traición_a_la_patria alta_traición traición~ traidor~ traicionar~",
            "treason* traitor~ betray*",
            "desleal* infidel* felonía",
            "disloyal* treacher* unfaithful backstab*",
        ),
        Rung(
            "espionage",
            "espionaje espiar~ espía~ espiado~",
            "espionage spy* spies spied",
            "agente~ escuch* vigil* intelig* intervenc*",
            "wiretap* eavesdrop* agent~ surveil* bug* intellig* mole~",
        ),
        Rung(
            "rebellion",
            "rebelión~ sedición~ sedicioso~ insurrección~",
            "rebellion~ seditio* insurrection* uprising~",
            "alzamiento~ levantamiento~ revuelta~ rebel* subleva* insurg* amotin* motín",
            "revolt~ rebel* mutin* insurgen* riot*",
        ),
        Rung(
            "defamation",
            "difamación~ difamar~ difamatorio~ calumnia~ calumniar~ injurias",
            "defam* libel* slander*",
            "insult* injuri* menti* desprestig* vitup* descrédito denigr*",
            "insult* smear* lie~ malign* discredit* vilif* calumn* denigrat*",
        ),
        Rung("genocide", "genocidio~ genocida~", "genocid*", "exterminio holocausto", "extermin* holocaust"),
        Rung(
            "war crimes",
            "crímenes_de_guerra crimen_de_guerra criminal~_de_guerra",
            "war_crime~ war_criminal~",
            "guerra atrocidad*",
            "war atrocit*",
        ),
        Rung("crimes against humanity", "lesa_humanidad crímenes_contra_la_humanidad", "crimes_against_humanity", "humanidad", "humanity"),
        Rung(
            "negligence",
            "negligencia~ negligente~",
            "negligen*",
            "imprudenc* descuid* dejadez temerari* desid* imprudente~ desatenc* abandono",
            "reckless* careless* neglect* malpractice imprud* derelict*",
        ),
        Rung(
            "torture",
            "tortura~ torturar~ torturado~ torturador~",
            "tortur*",
            "maltrat* abus* suplicio atormentar~ torment*",
            "abus* ill-treat* mistreat* torment* ordeal",
        ),
        Rung(
            "looting",
            "saqueo~ saquear~ saqueador~ rapiña pillaje",
            "loot* plunder* pillag*",
            "robo~ robar~ expoli* desvalij*",
            "steal* theft* robb* ransack* raid* sack*",
        ),
        Rung(
            "obstruction",
            "obstrucción_a|de_la_justicia obstrucción_a|de_justicia encubrimiento encubrir~",
            "obstruct*_justice obstruction_of_justice obstructing_justice cover-up~ cover~_up",
            "obstru* ocult* obstacul* tap* esconder~ entorpe* encubr* obst* bloque*",
            "obstruct* hid* conceal* block* harbor* harbour* hinder* hamper* cover*",
        ),
        Rung(
            "influence peddling",
            "tráfico_de_influencias",
            "influence_peddling trading_in_influence influence-peddling",
            "influenc*",
            "influenc*",
        ),
        Rung(
            "illicit enrichment",
            "enriquecimiento_ilícito",
            "illicit_enrichment illegal_enrichment unjust_enrichment",
            "enriquec* ilícit*",
            "enrich*",
        ),
        Rung("insider trading", "información_privilegiada", "insider_trading insider_dealing", "privilegiad*", "insider privileged"),
        Rung(
            "drunk driving",
            "conducir~_ebrio~ conducir~_borracho~ conducción_en_estado manejar~_ebrio~ manejar~_en_estado alcoholemia conducir~_bajo",
            "drunk_driving drunken_driving drink-driving drink_driving drunk-driving driving_under driving_while dui dwi",
            "ebri* borrach* alcohol* embriag*",
            "drunk* intoxicat* alcohol* influence drink*",
        ),
        Rung("speeding", "exceso_de_velocidad", "speeding", "velocidad", "speed~ fast*"),
        Rung("trespassing", "allanamiento_de_morada", "trespass*", "allan* intrus* inva* irrump*", "break* broke* burglar* intrud*"),
        Rung(
            "conspiracy",
            "conspiración~ conspirar~ conspirador~ asociación_ilícita asociación_delictuosa|criminal",
            "conspir*",
            "compl* conjura~ confabul* trama~ contubernio colu*",
            "plot* collud* collus* scheme~ complic*",
        ),
        Rung(
            "organised crime",
            "delincuencia_organizada crimen_organizado",
            "organized_crime organised_crime",
            "mafia* organizad* band* hamp*",
            "mafia* mob gang* organi*",
        ),
        Rung(
            "abuse of office",
            "prevaricación prevaricar~ abuso_de_autoridad|poder abuso_de_funciones",
            "abuse_of_office|power|authority malfeasance prevarication misconduct_in_office perverting_the_course",
            "abus* irregular* preva*",
            "abus* misconduct pervert*",
        ),
        Rung(
            "animal cruelty",
            "maltrato_animal",
            "animal_cruelty animal_abuse cruelty_to_animals",
            "maltrat* cruel*",
            "cruel* mistreat* abus*",
        ),
        Rung(
            "accident",
            "accidente~ accidental~",
            "accident*",
            "siniestro~ choque~ colisión~ percance~ atropell* casual* suceso~ incidente~ caíd*",
            "crash* collision~ wreck* mishap~ incident~ coinciden* unintend* disaster~ inadvert*",
        ),
        Rung(
            "terror attack",
            "atentado~",
            "",
            "ataque~ terror* bomb* ofensiva~ atent* agres* atacar~ intento~",
            "attack* bomb* assassinat* terror* attempt* assault* outrag* strike~ plot*",
        ),
        Rung(
            "domestic violence",
            "violencia_de_género|machista|doméstica|intrafamiliar|familiar maltrato_familiar",
            "domestic_violence domestic_abuse gender_violence gender-based_violence",
            "violencia maltrat* machist* género",
            "violen* abus* batter* wife gender*",
        ),
    ),
    idle_spanish="a_golpe_de muerto_de_risa accidente_geográfico accidentes_geográficos",
    idle_english="murder_mystery by_accident assault_rifle~ assault_weapon~ stolen_base~ battery_life",
    alike=alike(
        "homicide|murder",
        "homicide|manslaughter",
        "theft|looting",
        "robbery|looting",
        "murder|femicide",
        "sexual abuse|sexual assault",
        "rape|sexual assault",
        "terror attack|terrorism",
        "extortion|threats",
        "extortion|coercion",
        "negligence|manslaughter",
        "corruption|bribery",
        "died|suicide",
    ),
    reach=FAR,
)
