"""Fields of adjectives and adverbs, as `fields` reads them: what things and people are like, and how something is done."""

from __future__ import annotations

from aligner.languages.fields import fields_of

__all__ = ["FIELDS"]

_QUALITY = """
real verdadero auténtico genuino | real true genuine authentic
falso ficticio imaginario falsificado simulado fingido | false fake fictitious imaginary counterfeit bogus simulated feigned mock

original | original
copiado plagiado | copied plagiarised plagiarized

natural naturalmente | natural naturally
artificial artificialmente sintético | artificial artificially synthetic

positivo positivamente favorable favorablemente | positive positively favourable favorable favourably favorably
negativo negativamente desfavorable | negative negatively unfavourable unfavorable
neutral neutro | neutral

bueno | good
malo | bad poor evil

mejor | better best
peor | worse worst

activo activamente | active actively
pasivo pasivamente | passive passively
inactivo ocioso | inactive idle

directo directamente | direct directly
indirecto indirectamente | indirect indirectly

explícito explícitamente expreso expresamente | explicit explicitly express expressly
implícito implícitamente tácito tácitamente | implicit implicitly tacit tacitly

formal formalmente | formal formally
informal informalmente | informal informally

oficial oficialmente | official officially
extraoficial extraoficialmente oficioso | unofficial unofficially

público públicamente en_público | public publicly in_public
privado privadamente en_privado secreto secretamente en_secreto a_escondidas clandestino clandestinamente | private privately in_private
  secret secretly in_secret clandestine clandestinely covert covertly

abiertamente | openly
veladamente | veiled

voluntario voluntariamente | voluntary voluntarily
forzoso forzosamente a_la_fuerza por_la_fuerza forzado | forced forcibly by_force

accidental accidentalmente por_accidente por_error sin_querer involuntario involuntariamente fortuito | accidental accidentally by_accident
  inadvertent inadvertently unintentional unintentionally mistakenly by_mistake
deliberado deliberadamente a_propósito intencionado intencionadamente intencional intencionalmente adrede premeditado
  a_sabiendas | deliberate
  deliberately intentional intentionally on_purpose purposely premeditated knowingly wittingly

legal legalmente lícito | legal legally lawful lawfully
ilegal ilegalmente ilícito ilícitamente | illegal illegally unlawful unlawfully illicit illicitly

verbal verbalmente oral oralmente de_palabra | verbal verbally oral orally
escrito por_escrito | written in_writing

por_teléfono telefónico telefónicamente | by_phone by_telephone over_the_phone telephone
por_correo_electrónico | by_email via_email
por_carta por_correo_postal | by_letter by_post by_mail
en_persona personalmente presencial | in_person personally face_to_face
por_videoconferencia | by_videoconference by_video

teórico teóricamente en_teoría | theoretical theoretically in_theory
práctico en_la_práctica | practical in_practice

concreto | concrete
abstracto | abstract

cuantitativo | quantitative
cualitativo | qualitative

literal literalmente | literal literally
figurado metafórico metafóricamente | figurative figuratively metaphorical metaphorically

objetivo objetivamente | objective objectively
subjetivo subjetivamente | subjective subjectively

sencillo simple | simple plain straightforward
complejo complicado intrincado | complex complicated intricate

importante relevante trascendental | important relevant momentous
insignificante irrelevante intrascendente trivial nimio | insignificant irrelevant unimportant trivial negligible

necesario imprescindible indispensable | necessary essential indispensable
innecesario superfluo prescindible | unnecessary superfluous dispensable needless
opcional optativo facultativo | optional
obligatorio | compulsory mandatory obligatory

útil | useful
inútil | useless

eficaz efectivo eficazmente | effective effectively
ineficaz inefectivo | ineffective

rentable lucrativo | profitable lucrative
deficitario ruinoso | loss_making unprofitable ruinous

fiable confiable | reliable trustworthy dependable
dudoso sospechoso | doubtful dubious questionable suspicious

seguro | safe secure
peligroso arriesgado riesgoso | dangerous risky hazardous

común corriente | common ordinary commonplace
extraordinario insólito inusual excepcional | extraordinary unusual uncommon exceptional unprecedented

famoso célebre renombrado conocido | famous celebrated renowned well_known
desconocido anónimo | unknown obscure anonymous

popular | popular
impopular | unpopular

prestigioso reputado | prestigious reputable
desprestigiado desacreditado | discredited

exitoso | successful
fallido frustrado fracasado | failed unsuccessful

vencedor victorioso ganador triunfante | winning victorious triumphant
derrotado vencido perdedor | defeated losing beaten

perfecto impecable | perfect impeccable flawless
defectuoso imperfecto | defective faulty imperfect flawed

intacto ileso | intact undamaged unscathed
dañado averiado roto | damaged broken

caro costoso | expensive costly dear
barato económico asequible | cheap inexpensive affordable
gratuito gratis | free

lujoso | luxurious luxury
modesto humilde austero | modest humble austere

valioso | valuable precious
despreciable sin_valor | worthless

completo | complete
incompleto inacabado | incomplete unfinished

correcto acertado correctamente | correct right correctly
incorrecto erróneo equivocado incorrectamente | incorrect wrong mistaken erroneous incorrectly wrongly

exacto exactamente preciso con_precisión | exact exactly precise precisely accurate accurately
aproximado aproximadamente | approximate approximately

claro claramente nítido | clear clearly
confuso confusamente vago vagamente borroso | confused vague vaguely blurred confusing

coherente consistente | coherent consistent
incoherente contradictorio | incoherent inconsistent contradictory

oportuno | timely opportune
inoportuno | untimely inopportune

digno | worthy
indigno | unworthy

variable cambiante | variable changing changeable
estable constante | stable steady constant

rígido inflexible | rigid inflexible stiff
flexible | flexible

visible | visible
invisible oculto escondido | invisible hidden unseen

evitable | avoidable preventable
inevitable | inevitable unavoidable

reversible | reversible
irreversible | irreversible

singular | singular
plural | plural

mejorable | improvable
óptimo | optimal optimum

pendiente | pending outstanding
resuelto solucionado | resolved solved settled
"""

_CHARACTER = """
valiente valeroso valientemente | brave courageous bravely
cobarde | cowardly

honesto honrado íntegro | honest upright
deshonesto corrupto | dishonest corrupt crooked

sincero sinceramente | sincere sincerely
hipócrita | hypocritical

generoso generosamente | generous generously
tacaño avaro mezquino | stingy mean miserly
egoísta | selfish

humilde modesto | humble modest
arrogante soberbio prepotente altivo | arrogant haughty

paciente pacientemente | patient patiently
impaciente impacientemente | impatient impatiently

tranquilo sereno calmado tranquilamente | calm serene quiet calmly peaceful relaxed
nervioso inquieto alterado | nervous restless agitated upset

cortés amable educado cortésmente | polite courteous kind friendly
grosero maleducado descortés | rude impolite

perezoso vago holgazán | lazy idle
trabajador laborioso | hard_working hardworking industrious

inteligente listo astuto | intelligent clever smart shrewd
tonto estúpido torpe | stupid foolish silly dumb clumsy

cuerdo sensato | sane sensible
loco demente | mad insane crazy

sobrio | sober
borracho ebrio beodo embriagado | drunk drunken intoxicated inebriated

despierto | awake
dormido | asleep sleeping

sano saludable | healthy
enfermo enfermizo | sick ill unwell sickly

hambriento | hungry
sediento | thirsty

cansado agotado exhausto | tired exhausted weary
descansado | rested

feliz contento alegre felizmente | happy glad cheerful joyful happily
triste tristemente apenado | sad sadly

enfadado enojado furioso | angry furious
contento satisfecho | pleased satisfied content happy

solo a_solas en_solitario | alone on_his_own on_her_own on_their_own by_himself by_herself solo
acompañado | accompanied

de_pie | standing
sentado | sitting seated
arrodillado de_rodillas | kneeling on_his_knees on_her_knees on_their_knees
tumbado acostado tendido | lying

desnudo | naked nude
vestido | dressed clothed
descalzo | barefoot

armado | armed
desarmado | unarmed

soltero | single unmarried
casado | married
divorciado | divorced
viudo | widowed

vivo con_vida | alive living
muerto | dead

joven | young
viejo anciano | elderly aged

infantil | childish children child
adulto | adult
juvenil | youth juvenile youthful

masculino | male masculine
femenino | female feminine

optimista | optimistic
pesimista | pessimistic

famélico | starving
saciado | sated

pacífico pacíficamente | peaceful peacefully
violento violentamente | violent violently

amistoso amigable cordial | friendly cordial amicable
hostil | hostile unfriendly

leal fiel | loyal faithful
desleal infiel | disloyal unfaithful

tímido | shy timid
atrevido osado audaz | bold daring audacious

tolerante | tolerant
intolerante | intolerant

cruel despiadado | cruel ruthless merciless
compasivo misericordioso | compassionate merciful

experto experimentado veterano | expert experienced veteran
inexperto novato principiante | inexperienced novice rookie

profesional | professional
aficionado amateur | amateur

culpable | guilty
inocente | innocent

presente | present
ausente | absent

consciente | conscious aware
inconsciente | unconscious unaware

zurdo | left_handed
diestro | right_handed
ambidiestro | ambidextrous

monolingüe | monolingual
bilingüe | bilingual
trilingüe | trilingual

crónico | chronic
agudo | acute

mental psíquico | mental
físico | physical

oral por_vía_oral | oral orally
intravenoso por_vía_intravenosa | intravenous intravenously

contagioso infeccioso | contagious infectious
hereditario genético | hereditary genetic inherited

leve | mild minor slight
grave severo | serious severe grave
mortal letal fatal | fatal deadly lethal

ciego | blind
sordo | deaf
mudo | mute dumb
cojo | lame

creyente religioso | religious believing
ateo | atheist
laico secular | secular lay

católico | catholic
protestante | protestant
ortodoxo | orthodox
evangélico | evangelical
anglicano | anglican

musulmán islámico | muslim islamic
cristiano | christian
judío | jewish
hindú | hindu
budista | buddhist

chií chiita | shiite shia
suní sunita | sunni

conservador | conservative
liberal | liberal
progresista | progressive
reaccionario | reactionary
moderado | moderate
radical extremista | radical extreme extremist

comunista | communist
fascista | fascist
socialista | socialist
anarquista | anarchist
nacionalista | nationalist
ecologista | environmentalist green

democrático | democratic
autoritario dictatorial totalitario | authoritarian dictatorial totalitarian
monárquico | royalist monarchist

izquierdista de_izquierda de_izquierdas | left_wing leftist
derechista de_derecha de_derechas | right_wing rightist
centrista de_centro | centrist

favorable a_favor | in_favour in_favor favourable favorable
contrario en_contra | against opposed

nativo autóctono indígena | native indigenous
extranjero | foreign

estricto severo | strict severe
indulgente permisivo laxo | lenient permissive lax indulgent

admirado respetado | admired respected
despreciado | despised scorned

amado querido | beloved loved dear
odiado | hated
"""

_MANNER = """
afortunadamente por_suerte por_fortuna | fortunately luckily
desafortunadamente desgraciadamente por_desgracia lamentablemente | unfortunately sadly regrettably unluckily

cuidadosamente con_cuidado | carefully
descuidadamente sin_cuidado con_descuido | carelessly

silenciosamente en_silencio en_voz_baja | silently quietly in_silence
ruidosamente a_gritos en_voz_alta | loudly noisily out_loud aloud

cerca | near nearby close
lejos | far far_away

sorprendentemente inesperadamente | surprisingly unexpectedly
previsiblemente como_era_de_esperar como_se_esperaba | predictably as_expected unsurprisingly

con_éxito exitosamente | successfully
sin_éxito infructuosamente en_vano | unsuccessfully in_vain without_success to_no_avail

duramente con_dureza | harshly severely
suavemente con_suavidad | gently softly mildly

con_razón | rightly
injustamente sin_razón | unfairly wrongly unjustly

para_siempre | forever for_ever
por_ahora de_momento por_el_momento por_lo_pronto temporalmente | for_now for_the_moment for_the_time_being temporarily

cada_vez_más | increasingly more_and_more
cada_vez_menos | less_and_less

en_general generalmente por_lo_general | in_general generally
en_particular en_especial especialmente particularmente | particularly especially in_particular

de_día durante_el_día | by_day during_the_day
de_noche por_la_noche | at_night by_night

techado cubierto | indoor covered roofed
al_aire_libre a_cielo_abierto a_la_intemperie | outdoor outdoors open_air in_the_open

a_mano | by_hand
a_máquina | by_machine

de_memoria | by_heart from_memory
por_escrito | in_writing

de_buena_fe | in_good_faith
de_mala_fe | in_bad_faith

de_buena_gana con_gusto gustosamente | willingly gladly
de_mala_gana a_regañadientes a_disgusto | reluctantly grudgingly unwillingly

con_antelación de_antemano por_anticipado | in_advance beforehand
en_el_último_momento a_última_hora | at_the_last_minute at_the_last_moment

a_corto_plazo | short_term in_the_short_term in_the_short_run
a_medio_plazo a_mediano_plazo | medium_term in_the_medium_term
a_largo_plazo | long_term in_the_long_term in_the_long_run

por_primera_vez | for_the_first_time
por_última_vez | for_the_last_time

a_puerta_cerrada | behind_closed_doors in_camera
en_público en_audiencia_pública | in_public in_open_court

en_efectivo al_contado | in_cash
a_plazos a_crédito | in_instalments in_installments on_credit

de_frente | head_on from_the_front
por_detrás por_la_espalda | from_behind in_the_back

cuesta_arriba | uphill
cuesta_abajo | downhill

boca_arriba | face_up on_his_back on_her_back
boca_abajo | face_down upside_down

de_puntillas | on_tiptoe
a_gatas a_cuatro_patas | on_all_fours crawling

de_lujo | luxury
de_segunda_mano usado | second_hand used
nuevo | new brand_new

fuerte poderoso potente | strong powerful
débil flojo endeble | weak feeble faint

dependiente | dependent
independiente autónomo | independent autonomous

normal habitual | normal usual
anormal anómalo | abnormal anomalous

agradable placentero grato | pleasant nice enjoyable
desagradable molesto | unpleasant annoying nasty

interesante apasionante | interesting exciting
aburrido tedioso | boring dull tedious

cómodo confortable | comfortable
incómodo | uncomfortable

razonable sensato | reasonable sensible
absurdo descabellado irracional | absurd unreasonable irrational

crucial decisivo | crucial decisive
irrelevante secundario | irrelevant secondary

frágil endeble quebradizo | fragile brittle flimsy
resistente robusto sólido | resistant sturdy robust solid

ambicioso | ambitious
modesto | modest

limitado reducido restringido | limited restricted reduced
ilimitado | unlimited boundless

saliente | outgoing
entrante | incoming
electo | elect

actual | current incumbent present
antiguo anterior | former previous
futuro | future

perjudicial dañino nocivo | harmful damaging detrimental
beneficioso | beneficial
inofensivo inocuo | harmless innocuous

merecido | deserved
inmerecido | undeserved

divertido gracioso | funny amusing fun
serio | serious

trágico | tragic
cómico | comic comical

tripulado | manned crewed
no_tripulado | unmanned uncrewed

asegurado | insured
sin_seguro | uninsured

remunerado | paid
no_remunerado sin_sueldo | unpaid

cualificado calificado | qualified skilled
no_cualificado sin_cualificación no_calificado | unskilled unqualified

desarrollado | developed
subdesarrollado en_desarrollo en_vías_de_desarrollo emergente | underdeveloped developing emerging

poblado habitado | inhabited populated
deshabitado despoblado | uninhabited deserted

cristalino | crystal_clear
turbio | murky cloudy

liso lacio | straight
rizado crespo | curly

experimental | experimental
convencional tradicional | conventional traditional

transparente | transparent
opaco | opaque

sagrado santo | sacred holy
profano | profane secular

espontáneo | spontaneous
planificado planeado orquestado | planned orchestrated

previsto esperado previsible | expected anticipated foreseeable predictable
imprevisto inesperado imprevisible | unexpected unforeseen unpredictable

justo justificado | fair just justified
injusto injustificado | unfair unjust unjustified

capaz | able capable
incapaz | unable incapable

dispuesto | willing ready
reacio renuente | reluctant unwilling

equipado | equipped
desprovisto carente | lacking devoid

apto idóneo apropiado adecuado | suitable fit appropriate adequate
inadecuado inapropiado | unsuitable inappropriate inadequate unfit

evidente obvio patente | evident obvious
oculto | hidden

prometedor | promising
decepcionante | disappointing

fundado | well_founded
infundado sin_fundamento | unfounded groundless baseless

elegido electo | elected
designado nombrado | appointed

organizado | organised organized
desorganizado caótico | disorganised disorganized chaotic

sangriento | bloody
incruento | bloodless

privilegiado | privileged
desfavorecido marginado | underprivileged disadvantaged marginalised marginalized

soleado | sunny
lluvioso | rainy
nevado | snowy
ventoso | windy

atractivo | attractive
repulsivo repugnante | repulsive repugnant

solvente | solvent
insolvente en_quiebra | insolvent bankrupt

cotizado | listed quoted
no_cotizado | unlisted

ágil | agile nimble
torpe | clumsy awkward

indeciso | undecided
convencido decidido | convinced determined

pesquero | fishing
mercante | merchant
"""

FIELDS = fields_of("".join((_QUALITY, _CHARACTER, _MANNER)))
