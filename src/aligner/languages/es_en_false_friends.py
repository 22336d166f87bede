"""False friends: a Spanish word, the English word that looks like it and says something else, and what it does say.

One a line: Spanish words ; English words ; meaning ; severity (w: nearly always wrong together, i: worth a look, n: too often right
together to be reported). Every word ends in a full stop. The pair is reported only when both sides have it.
"""

from __future__ import annotations

FALSE_FRIENDS = """
actualmente. ; actually. ; currently, at present ; w
actual. actuales. ; actual. ; current, present ; w
eventual. eventuales. ; eventual. ; possible, prospective ; w
eventualmente. ; eventually. ; possibly, if need be ; w
sensible. sensibles. ; sensible. ; sensitive ; w
asistir. asistió. asistieron. asiste. asisten. asistirá. asistentes. ; assist. assists. assisted. assisting. ; attend ; i
pretende. pretenden. pretender. pretendió. pretendía. pretendían. ; pretend. pretends. pretended. pretending. ; intend, aim ; w
realizar. realiza. realizó. realizan. realizaron. realizado. realizada. ; realize. realizes. realized. realise. realised. ; carry out ; i
éxito. éxitos. ; exit. exits. ; success ; w
suceso. sucesos. ; success. successes. ; event, incident ; w
embarazada. embarazadas. ; embarrassed. ; pregnant ; w
constipado. constipada. ; constipated. ; with a cold ; w
carpeta. carpetas. ; carpet. carpets. ; folder ; w
librería. librerías. ; library. libraries. ; bookshop ; w
solicitar. solicita. solicitó. solicitan. solicitaron. ; solicit. solicits. solicited. soliciting. ; apply for, request ; i
introducir. introdujo. introduce. ; introduce. introduced. introduces. ; insert, bring in ; n
simpático. simpática. simpáticos. simpáticas. ; sympathetic. ; nice, likeable ; w
discutir. discutió. discutieron. discutían. discusión. ; discuss. discussed. discussing. discussion. ; argue, dispute ; n
denunciar. denunció. denunciaron. denuncia. denuncias. ; denounce. denounced. denounces. denouncing. ; report, complain ; i
intoxicado. intoxicada. intoxicados. intoxicadas. intoxicación. ; intoxicated. intoxication. ; poisoned, poisoning ; w
compromiso. compromisos. ; compromise. compromises. ; commitment ; i
balance. balances. ; balance. balances. ; result, toll, balance sheet ; n
sanidad. ; sanity. ; health, health care ; w
ilusión. ilusiones. ; illusion. illusions. ; hope, excitement ; i
asignatura. asignaturas. ; signature. signatures. assignation. ; school subject ; w
bizarro. bizarra. ; bizarre. ; brave ; i
campo. ; camp. ; field, countryside ; i
casualidad. ; casualty. casualties. ; chance ; w
colegio. colegios. ; college. colleges. ; school ; i
comodidad. comodidades. ; commodity. commodities. ; comfort ; w
complexión. ; complexion. ; build ; w
conductor. conductores. conductora. ; conductor. conductors. ; driver ; i
conferencia. conferencias. ; conference. conferences. ; lecture, talk ; n
contestar. contestó. contestaron. ; contest. contested. ; answer ; w
costumbre. costumbres. ; costume. costumes. ; custom ; w
decepción. decepciones. decepcionado. decepcionada. ; deception. deceived. ; disappointment ; w
delito. delitos. ; delight. delights. ; crime ; w
desgracia. desgracias. ; disgrace. disgraces. ; misfortune ; i
destituir. destituyó. destituido. destituida. destitución. ; destitute. destitution. ; dismiss ; w
disgusto. disgustos. disgustado. ; disgust. disgusted. ; upset, annoyance ; i
educado. educada. educados. ; educated. ; polite ; n
emocionante. ; emotional. ; exciting, moving ; i
enfermo. enfermos. ; infirm. ; ill ; i
envidia. ; invidious. ; envy ; i
escolar. escolares. ; scholar. scholars. ; pupil, of school ; w
estimar. estimado. ; esteem. esteemed. ; estimate ; i
excitado. excitada. excitante. ; excited. exciting. ; aroused ; i
éxitos. ; exits. ; successes ; w
fábrica. fábricas. ; fabric. fabrics. ; factory ; w
familiar. familiares. ; familiar. familiars. ; relative, of the family ; i
fastidioso. fastidiosa. ; fastidious. ; annoying ; w
gracioso. graciosa. graciosos. ; gracious. ; funny ; w
grosería. groserías. ; grocery. groceries. ; rude word ; w
honesto. ; honest. ; decent ; n
idioma. idiomas. ; idiom. idioms. ; language ; w
ignorar. ignora. ignoran. ignoraba. ignoraban. ; ignore. ignores. ignored. ; not know ; i
injuria. injurias. injurioso. ; injury. injuries. injurious. ; insult, slander ; w
jubilación. jubilaciones. ; jubilation. jubilations. ; retirement ; w
largo. larga. largos. largas. ; large. ; long ; i
lectura. lecturas. ; lecture. lectures. ; reading ; w
letra. letras. ; letter. letters. ; lyrics, handwriting ; n
lujuria. ; luxury. ; lust ; w
masa. ; mass. ; dough, mass ; n
mayor. mayores. ; mayor. mayors. ; older, greater ; w
molestar. molestó. molestaron. molestado. molestaba. ; molest. molested. molesting. molests. ; bother, annoy ; w
nombre. nombres. ; number. numbers. ; name ; i
noticia. noticias. ; notice. notices. ; news ; i
ordinario. ordinaria. ; ordinary. ; vulgar, usual ; n
pariente. parientes. ; parent. parents. ; relative ; w
particular. particulares. ; particular. particulars. ; private, private person ; n
pastel. pasteles. ; pastel. pastels. ; cake ; i
patrón. patrones. ; patron. patrons. ; boss, pattern ; i
petróleo. ; petrol. ; oil, crude ; w
plausible. plausibles. ; plausible. ; praiseworthy ; n
preservativo. preservativos. ; preservative. preservatives. ; condom ; w
procurar. procuró. procuran. ; procure. procured. ; try ; i
propaganda. ; propaganda. ; advertising ; n
propósito. ; proposal. proposals. ; purpose ; i
quitar. quitó. quitaron. ; quit. quits. ; take away ; w
recolección. ; recollection. ; harvest, collection ; w
recordar. recordó. recuerda. recordaron. ; record. recorded. ; remember, remind ; i
refrán. refranes. ; refrain. refrains. ; saying ; w
relativo. relativos. ; relative. relatives. ; relating to ; n
remover. remueve. removió. ; remove. removed. removes. ; stir ; i
restar. resta. restó. ; rest. rested. ; subtract ; i
resumir. resumió. resume. resumen. ; resume. resumed. resumes. ; sum up ; w
revolver. revolvió. ; revolve. revolved. ; stir ; i
ropa. ; rope. ropes. ; clothes ; w
salado. salada. ; salad. salads. ; salty ; w
sano. sana. sanos. sanas. ; sane. ; healthy ; w
sentencia. sentencias. ; sentence. sentences. ; ruling, judgment ; i
soportar. soportó. soportan. soporta. ; support. supports. supported. ; bear, stand ; i
suburbio. suburbios. ; suburb. suburbs. ; slum, outskirts ; n
suplir. suplió. suple. ; supply. supplied. supplies. ; replace, stand in for ; i
tópico. tópicos. ; topic. topics. ; cliché ; i
tormenta. tormentas. ; torment. torments. ; storm ; w
trasladar. trasladó. ; translate. translated. ; move, transfer ; w
últimamente. ; ultimately. ; lately ; w
vaso. vasos. ; vase. vases. ; glass ; w
vicioso. ; vicious. ; depraved ; n
violador. violadores. ; violator. violators. ; rapist ; i
presidio. ; presidium. ; prison ; i
billón. billones. ; billion. billions. ; trillion ; n
atender. atendió. atendieron. atiende. ; attend. attended. attends. attending. ; serve, treat, look after ; i
avisar. avisó. avisaron. ; advise. advised. ; warn, let know ; i
advertir. advirtió. advirtieron. ; advertise. advertised. ; warn ; w
apología. ; apology. apologies. ; defence, praise ; w
argumento. argumentos. ; argument. arguments. ; plot, reasoning ; n
cargo. cargos. ; cargo. cargoes. ; post, charge ; i
crimen. crímenes. ; crime. crimes. ; serious crime, murder ; n
dato. datos. ; date. dates. ; piece of information ; i
desmayo. ; dismay. ; fainting ; w
diversión. ; diversion. ; fun ; w
editor. editores. ; editor. editors. ; publisher ; n
efectivo. ; effective. ; cash, actual ; i
efectivos. ; effectives. ; troops, officers ; w
estrechar. ; stretch. ; narrow ; i
extenuar. ; extenuate. ; exhaust ; w
físico. ; physician. physicians. ; physicist ; w
gabinete. ; gabinet. ; cabinet ; n
gentil. ; gentle. ; kind ; n
inhabitado. inhabitada. inhabitable. ; inhabited. inhabitable. ; uninhabited ; w
intentar. intentó. intentaron. ; intend. intended. intends. ; try ; i
involucrado. ; involucrated. ; involved ; w
liga. ; ligue. ; league ; n
lunático. ; lunatic. ; moody ; n
macizo. ; massive. ; solid ; n
media. ; media. ; average, half ; n
motorista. motoristas. ; motorist. motorists. ; motorcyclist ; i
oficio. oficios. ; office. offices. ; trade, craft ; i
pinchar. ; pinch. ; puncture ; i
plagio. ; plague. ; plagiarism ; w
política. políticas. ; politic. ; policy, politics ; w
probar. probó. ; probe. probed. ; prove, try ; i
rato. ; rate. rates. ; while ; w
red. ; red. ; network ; n
ruin. ; ruin. ; mean ; i
sopa. ; soap. ; soup ; w
talón. talones. ; talon. talons. ; heel, cheque ; w
target. ; target. ; range ; n
truculento. truculenta. ; truculent. ; gruesome ; w
tutor. ; tutor. ; guardian ; n
ultimar. ultima. ultiman. ; ultimate. ; finalise ; i
vago. ; vague. ; lazy ; n
versátil. ; versatile. ; fickle ; n
yerno. ; yearn. ; son-in-law ; i
"""
