"""Fields of nouns of society, as `fields` reads them: time, money and trade, politics, law, conflict."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_TIME = """
primavera | spring springtime
verano | summer summertime
otoño | autumn fall
invierno | winter wintertime

minuto última_hora | minute
hora | hour
semana | week
mes | month
década decenio | decade
siglo | century
milenio | millennium

principio comienzo inicio arranque | beginning start outset
fin final término conclusión | end ending conclusion
mitad mediados | middle

infancia niñez | childhood infancy
juventud adolescencia | youth adolescence
vejez senectud | old_age

pasado | past
presente actualidad | present
futuro porvenir | future

antigüedad | antiquity
edad_media medioevo | middle_ages
renacimiento | renaissance
ilustración | enlightenment

laborable día_laborable | working_day weekday workday business_day
festivo día_festivo día_feriado feriado puente | public_holiday bank_holiday

desayuno | breakfast
almuerzo | lunch
cena | dinner supper

navidad nochebuena | christmas
pascua semana_santa | easter
ramadán | ramadan
carnaval | carnival
nochevieja fin_de_año | new_year_'s_eve

nacimiento natalidad | birth
muerte fallecimiento defunción mortalidad | death

sucesor | successor
predecesor antecesor | predecessor

aumento incremento | increase
estancamiento | stagnation

retraso demora tardanza | delay
adelanto anticipación antelación | advance

víspera | eve
día_siguiente | day_after next_day following_day

antepasado ancestro | ancestor forebear
descendiente | descendant offspring

origen procedencia | origin
destino | destination
"""

_MONEY = """
seguro póliza | insurance policy
préstamo empréstito | loan
ahorro | saving
inversión | investment
donación donativo | donation
subvención | subsidy

activo | asset
pasivo | liability

efectivo metálico | cash
cheque | cheque check
tarjeta | card
transferencia | transfer
giro_postal | money_order
vale cupón bono | voucher coupon

ahorrador ahorrista | saver
inversor inversionista | investor
prestamista | lender moneylender
prestatario | borrower
contribuyente | taxpayer
asegurador aseguradora | insurer
especulador | speculator

comprador | buyer purchaser
vendedor | seller vendor salesman

oferta suministro abastecimiento | supply
demanda | demand

compra adquisición | purchase acquisition
venta | sale
alquiler arrendamiento arriendo | rent rental lease

descuento rebaja | discount reduction
recargo sobreprecio | surcharge
reembolso devolución | refund reimbursement
anticipo adelanto | advance down_payment

depósito | deposit
retirada retiro | withdrawal

ingreso | income revenue
gasto desembolso | expense expenditure spending
patrimonio | assets wealth

monopolio | monopoly
oligopolio | oligopoly
competencia | competition

fusión | merger
escisión segregación | split spin_off demerger
absorción opa | takeover
liquidación disolución | liquidation winding_up dissolution

crisis recesión depresión desplome | crisis recession slump depression collapse crash downturn
bonanza prosperidad auge | boom bonanza prosperity
recuperación reactivación repunte | recovery rebound upturn

inflación | inflation
deflación | deflation
devaluación depreciación | devaluation depreciation
revaluación apreciación | appreciation revaluation

nacionalización estatización estatalización | nationalisation nationalization
privatización | privatisation privatization
regulación | regulation
desregulación liberalización desregularización | deregulation liberalisation liberalization

proteccionismo | protectionism
librecambio libre_comercio librecambismo | free_trade
autarquía | autarky self_sufficiency

escasez carestía desabasto desabastecimiento | shortage scarcity dearth
abundancia exceso excedente | abundance surplus excess glut

costo coste | cost
beneficio ventaja | benefit advantage

ventaja | advantage upside
desventaja inconveniente | disadvantage drawback downside

lujo | luxury
necesidad | necessity need

riqueza opulencia | wealth riches opulence
pobreza miseria indigencia | poverty misery destitution

propiedad titularidad | ownership
arrendamiento alquiler | tenancy lease

gratificación bonus prima bonificación | bonus
multa sanción | fine penalty

ganador vencedor triunfador | winner victor
perdedor derrotado vencido | loser

máximo pico cima tope | maximum peak high
mínimo piso | minimum trough low

fabricante productor | manufacturer maker producer
distribuidor mayorista | distributor wholesaler
minorista detallista | retailer
importador | importer
exportador | exporter

proveedor suministrador | supplier
cliente | customer client
competidor | competitor

fabricación producción elaboración | production manufacture manufacturing
consumo | consumption
almacenamiento almacenaje | storage
distribución reparto | distribution
reciclaje reciclado | recycling

productor | producer
consumidor | consumer

contratación | hiring recruitment
jubilación retiro | retirement
huelga paro | strike walkout

vacante | vacancy opening
excedencia | leave_of_absence

patronal | employers
sindicato gremio | union
cooperativa | cooperative

accionariado accionista | shareholder stockholder
obligacionista bonista | bondholder
acreedor | creditor

matriz | parent_company parent
filial subsidiaria sucursal | subsidiary branch
competidora | competitor

sede | headquarters
sucursal filial delegación | branch

aval garantía | guarantee
embargo incautación decomiso | seizure confiscation
hipoteca | mortgage

peaje | toll
billete boleto pasaje | ticket fare
propina | tip
limosna | alms handout
"""

_POLITICS = """
democracia | democracy
dictadura tiranía | dictatorship tyranny
monarquía | monarchy
anarquía | anarchy

capitalismo | capitalism
socialismo | socialism
comunismo | communism
fascismo | fascism
nazismo | nazism
anarquismo | anarchism
feudalismo | feudalism

nacionalismo | nationalism
populismo | populism
liberalismo | liberalism
conservadurismo | conservatism
federalismo | federalism
separatismo independentismo secesionismo | separatism secessionism
unionismo | unionism
centralismo | centralism

racismo | racism
machismo sexismo | sexism chauvinism
antisemitismo | antisemitism
homofobia | homophobia
islamofobia | islamophobia
clasismo | classism
feminismo | feminism

imperio | empire
república | republic
reino | kingdom
federación | federation
colonia | colony

continente | continent
país nación | country nation
provincia región comarca | province region
ciudad municipio pueblo localidad villa | city town municipality village
barrio vecindario | neighbourhood neighborhood
calle | street

suburbio periferia afueras extrarradio | suburb outskirts periphery
centro casco_antiguo | centre center downtown

frontera | border frontier
costa litoral | coast coastline seaside
capital | capital

independencia | independence
dependencia | dependence dependency
anexión | annexation

autonomía autogobierno | autonomy self_government self_rule
ocupación | occupation
soberanía | sovereignty

unidad | unity
división | division

alianza coalición | alliance coalition
ruptura escisión | break split rift rupture

acuerdo pacto convenio | agreement deal pact
desacuerdo discrepancia disensión | disagreement discord dissent

consenso | consensus
discordia enfrentamiento | discord confrontation strife

amistad | friendship
enemistad hostilidad | enmity hostility

amigo aliado | friend ally
enemigo adversario rival | enemy foe rival adversary opponent

partidario defensor simpatizante seguidor | supporter backer advocate follower sympathiser sympathizer
detractor crítico opositor adversario | critic detractor opponent

participación | turnout participation
abstención abstencionismo | abstention

oficialismo | ruling_party
oposición | opposition

moderado | moderate
extremista radical ultra | extremist radical hardliner

reformista | reformer reformist
inmovilista | diehard
revolucionario | revolutionary

pacifista | pacifist
belicista | warmonger hawk

ciudadano | citizen
extranjero forastero | foreigner alien outsider

nacional autóctono lugareño | native local
inmigrante emigrante migrante | immigrant emigrant migrant
refugiado | refugee
turista visitante | tourist visitor

inmigración | immigration
turismo | tourism

enmienda | amendment
veto | veto
derogación abolición | repeal abolition

legislatura | legislature term
comicios | election polls

toma_de_posesión investidura | inauguration swearing_in
dimisión renuncia | resignation
destitución cese | dismissal removal
reelección | re_election reelection

censura | censorship
libertad_de_prensa libertad_de_expresión | press_freedom free_speech freedom_of_speech

transparencia | transparency
opacidad secretismo | opacity secrecy

igualdad | equality
desigualdad | inequality
inclusión integración | inclusion integration
exclusión segregación | exclusion segregation

discriminación | discrimination
tolerancia | tolerance

mayoría | majority
unanimidad | unanimity
empate | tie

legalidad | legality
ilegalidad | illegality

legalización despenalización | legalisation legalization decriminalisation decriminalization
prohibición ilegalización | ban prohibition outlawing

educación enseñanza | education
sanidad salud | health healthcare
vivienda | housing
agricultura ganadería | agriculture farming
pesca | fisheries fishing
minería | mining
turismo | tourism
cultura | culture
deporte | sport
transporte | transport transportation
justicia | justice
energía | energy
hacienda | treasury finance

embajador embajada | ambassador embassy
cónsul consulado | consul consulate
nuncio nunciatura | nuncio

bandera | flag
himno | anthem
escudo escudo_de_armas | coat_of_arms
lema eslogan | motto slogan

carta misiva | letter
telegrama | telegram
correo_electrónico | email
mensaje_de_texto | text_message

marcha manifestación | march demonstration
sentada | sit_in
boicot boicoteo | boycott
bloqueo | blockade
ayuno huelga_de_hambre | hunger_strike fast
barricada | barricade

cumbre | summit
plebiscito referéndum | referendum plebiscite
encuesta sondeo | poll survey
debate | debate
mitin | rally
"""

_LAW = """
derecho | right
obligación | duty obligation
privilegio | privilege

ley proyecto_de_ley anteproyecto | law act bill
decreto | decree
reglamento | regulation

castigo | punishment
recompensa premio | reward prize
indulto amnistía perdón | pardon amnesty

libertad | freedom liberty
esclavitud servidumbre | slavery servitude
cautiverio | captivity

fianza | bail
condena sentencia | sentence conviction
absolución | acquittal
apelación recurso | appeal
sobreseimiento archivo | dismissal

culpa culpabilidad | guilt blame
inocencia | innocence

testigo | witness
cómplice | accomplice
víctima | victim
sospechoso acusado procesado | suspect accused defendant
autor | perpetrator author
encubridor | accessory

testimonio | testimony
coartada | alibi
prueba indicio | evidence proof
pista | clue lead

juez | judge
fiscal fiscal_general | prosecutor attorney_general district_attorney
abogado | lawyer attorney
perito | expert
notario | notary

infractor delincuente | offender criminal
reincidente | repeat_offender reoffender

premeditación alevosía | premeditation
legítima_defensa defensa_propia | self_defence self_defense
imprudencia negligencia descuido | negligence recklessness carelessness

certeza certidumbre | certainty
duda incertidumbre | doubt uncertainty

verdad | truth
mentira falsedad engaño | lie falsehood deceit

el_hecho un_hecho los_hechos | fact
rumor habladuría chisme | rumour rumor gossip
mito leyenda | myth legend
opinión | opinion

original | original
copia | copy
falsificación imitación | forgery counterfeit imitation fake

herencia legado | inheritance legacy
dote | dowry
donación | donation gift

matrimonio boda casamiento enlace | marriage wedding
divorcio | divorce
separación | separation
adopción | adoption
compromiso | engagement

maternidad | motherhood maternity
paternidad | fatherhood paternity

custodia | custody
tutela | guardianship

herida lesión | injury wound
muerte | death

lealtad fidelidad | loyalty fidelity allegiance
traición deslealtad infidelidad | betrayal disloyalty infidelity treachery

sinceridad honestidad | sincerity honesty
hipocresía | hypocrisy

registro allanamiento | search raid
interrogatorio | questioning interrogation
seguimiento vigilancia | surveillance
escucha pinchazo | wiretap

huella_dactilar huella | fingerprint
cabello pelo | hair
saliva | saliva
sangre | blood

esposa grillete | handcuff shackle
celda calabozo | cell
patio | yard

extradición | extradition
deportación | deportation
repatriación | repatriation

acusado procesado encausado | accused defendant
demandante querellante | plaintiff complainant
jurado | jury juror
testigo | witness

acusación | prosecution
defensa | defence defense

primera_instancia | first_instance
casación | cassation

regulador | regulator
operador operadora | operator
"""

_CONFLICT = """
ejército | army
marina | navy
fuerza_aérea aviación | air_force
policía | police
guardia_civil | civil_guard
guardia_nacional | national_guard
guardacostas | coastguard coast_guard

ataque ofensiva agresión | attack offensive assault
defensa | defence defense
retirada repliegue | retreat withdrawal
rendición capitulación | surrender capitulation

victoria triunfo | victory triumph win
derrota | defeat loss
empate | draw tie

avance | advance
retroceso | setback
estancamiento | stalemate deadlock

violencia | violence
paz calma tranquilidad | peace calm tranquillity tranquility

orden | order
desorden caos | disorder chaos mayhem

amenaza advertencia aviso | threat warning
promesa | promise pledge
oferta | offer
petición solicitud | request
orden mandato | order command

peligro riesgo | danger risk peril
seguridad | safety security

oportunidad ocasión | opportunity chance
amenaza | threat

tanque carro_de_combate | tank
avión caza | plane aircraft fighter
barco buque | ship vessel
submarino | submarine
helicóptero | helicopter

bala | bullet
flecha | arrow
piedra | stone rock
cuchillo navaja | knife
botella | bottle

mina | mine
misil cohete | missile rocket
torpedo | torpedo
granada | grenade

infantería | infantry
artillería | artillery
caballería | cavalry
paracaidista | paratrooper
francotirador | sniper

espía | spy
desertor | deserter
mercenario | mercenary
recluta conscripto | conscript recruit
voluntario | volunteer
prisionero | prisoner captive

creación fundación | creation founding foundation
destrucción | destruction

construcción edificación | construction building
demolición derribo | demolition
reconstrucción | reconstruction rebuilding
ampliación | extension enlargement

reparación arreglo | repair
sustitución reemplazo | replacement
avería | breakdown

escalada | escalation
distensión desescalada | de_escalation detente

genocidio exterminio | genocide extermination
masacre matanza | massacre slaughter
éxodo | exodus
bombardeo | bombing bombardment
asedio sitio | siege
emboscada | ambush
escaramuza | skirmish
duelo | duel
motín | mutiny

fuego incendio | fire blaze
inundación | flood
terremoto seísmo sismo temblor | earthquake quake tremor

entrada acceso | entrance entry
salida | exit departure

rescate | rescue
búsqueda | search

refuerzo | reinforcement
relevo | relief
"""

FIELDS = fields_of("".join((_TIME, _MONEY, _POLITICS, _LAW, _CONFLICT)))
