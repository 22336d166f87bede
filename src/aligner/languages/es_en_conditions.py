"""Words that state a condition, and what may stand for them. Regular expressions over whole words, any case."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "AND",
    "ANSWERS",
    "ASKED",
    "BEGINS_CONDITION",
    "CONCEDING",
    "DENYING",
    "ENGLISH_INVERTED",
    "EVEN_IF",
    "IF",
    "MET",
    "OPEN",
    "PENDING",
    "STATES",
    "SURE",
    "SURE_IF",
    "UNLESS",
    "UNLESS_ANSWERS",
]

IF = {
    Language.SPANISH: r"(?<!como )(?<!por )(?<!incluso )(?<!aun )si(?! bien| no| (?:se|l[oae]s?) (?:compar|mir|analiz|consider)\w+"
    r"| (?:sobre|por|con|para|a|en|de) [^,.;:]{1,40} o (?:sobre|por|con|para|a|en|de)\b)"
    r"|siempre que|siempre y cuando|en caso de(?: que)?"
    r"|en (?:el )?supuesto de(?: que)?|con tal de que|a condición de(?: que)?|con la condición de(?: que)?|a cambio de que"
    r"|(?:(?<=\. )|(?<![\s\S]))de(?= \w+[aeií]rse\b)|s[oó]lo si|únicamente si|s[oó]lo en caso de|suponiendo que",
    Language.ENGLISH: r"(?<!as )(?<!even )(?<!what )if(?! not| only| any| ever| compared| you (?:compare|look)\b)"
    r"|provided(?: that)|provided (?=the|a|an|they|he|she|it"
    r"|we)|as long as|so long as|on (?:the )?condition"
    r"(?: that)?|in the event (?:of|that)|only if|assuming that",
}
"""What makes a statement conditional."""

ASKED = {
    Language.SPANISH: r"(?:ver|sab|pregunt|examin|comprob|comprueb|decid|determin|evalu|analiz|averigu|estudi|dud|investig|valor|conoc"
    r"|verific|revis|discut|debat|plante|confirm|extrañ|sorprend|import|escandal|raro|curios)[^\W_]{0,8},?|incertidumbre|duda|cuestión|pregunta",
    Language.ENGLISH: r"(?:see|know|knew|ask|wonder|examin|check|decid|determin|assess|analy[sz]|stud|doubt|investigat|test|verif|learn"
    r"|find|surpris|matter|wonder|strange|odd|care)[^\W_]{0,5},?|question|sure|clear|unclear|unsure|out",
}
"""Words right before an "if" that only asks: «examinar si se han respetado»."""

AND = {Language.SPANISH: "y", Language.ENGLISH: "and"}
"""What joins a second condition to the first."""

UNLESS = {
    Language.SPANISH: r"a menos que|salvo que|a no ser que|excepto que|salvo en caso de|excepto si|salvo si",
    Language.ENGLISH: r"unless|except if",
}
"""What makes it hold in all cases but one."""

EVEN_IF = {
    Language.SPANISH: r"aunque|aun si|incluso si|aun cuando|incluso cuando|así no|por más que|a pesar de que|pese a que",
    Language.ENGLISH: r"even if|even though|even when|even where|although|though|whether or not|regardless of whether|no matter",
}
"""What says that a statement holds all the same."""

CONCEDING = {
    Language.SPANISH: r"pese|pesar|aun|aún|incluso|siquiera|no obstante|sin embargo|pero|si bien|por m[áu]\w+",
    Language.ENGLISH: r"even|despite|spite|although|though|regardless|however|but|while|nevertheless|still|whether",
}
"""What may concede something in any way."""

SURE_IF = {
    Language.SPANISH: r"solo si|sólo si|únicamente si|siempre que(?= \w+ \w+)|siempre y cuando|a condición de que|con la condición de que"
    r"|con tal de que|en caso de que",
    Language.ENGLISH: r"only if|provided(?: that)?(?= (?:the|a|an|they|he|she|it|we)\b)|as long as|so long as"
    r"|on (?:the )?condition that|in the event that",
}
"""What surely makes a statement conditional, and is never an "even if"."""

SURE = {
    language: rf"{pattern}|{UNLESS[language]}"
    for language, pattern in {
        Language.SPANISH: r"siempre (?:que|y cuando)(?= [^,.;]{1,30}\b\w+(?:[ae]n?|ara|iera)\b)|con tal de que|a condición de que"
        r"|con la condición de que",
        Language.ENGLISH: r"provided(?: that)?(?= (?:the|a|an|they|he|she|it|we|[^\W\d_]+ \w+s)\b)|on (?:the )?condition(?: that)?",
    }.items()
}
"""What surely makes a statement conditional, also where the other text leaves out the whole clause."""

STATES = {
    Language.SPANISH: r"si|sino|siempre|caso|supuesto|condici\w+|cambio|mientras|cuando|hasta|sin|salvo|menos|excepto|depend\w*|supedit\w+"
    r"|sujet\w+|aun|aunque|contrario|requisito|exig\w+|requier\w+|sólo|solo|solamente|únicamente|tal|ser que|previ\w+|antes|no",
    Language.ENGLISH: r"if|whether|unless|provid\w+|long|condition\w*|event|case|once|when|whenever|while|until|till|should|were|had"
    r"|otherwise|or|assum\w+|suppos\w+|given|without|but|subject|depend\w*|contingent|except|barring|only|require\w*|need\w*|before"
    r"|not|n['’]t|always|as",
}
"""What may state a condition in any way."""

UNLESS_ANSWERS = {
    Language.SPANISH: r"menos|salvo|excepto|ser|sin|hasta|s[oó]lo|solamente|únicamente|pena|contrario",
    Language.ENGLISH: r"unless|except\w*|without|until|till|only|but|save|otherwise|barring|apart|failing|if anything",
}
"""What may stand for an "unless"."""

ANSWERS = {
    Language.SPANISH: r"si|sino|sea|siempre|caso|casos|supuesto|condici\w+|tal|cambio|mientras|cuando|cuándo|cuanto|donde|hasta|sin"
    r"|salvo|menos|excepto"
    r"|depend\w*|supedit\w+|sujet\w+|supon\w+|aun|aunque|como|o|u|de \w+[aei]r(?:se|l[oae]s?)?|al \w+[aei]r(?:se|l[oae]s?)?"
    r"|con \w+[aei]r(?:se|l[oae]s?)?|\w+[aáei]ndo\w*|haber|ojalá|quien\w*|quién|una vez|apenas|pese|eventual\w*"
    r"|posib\w+|probabl\w+|pued\w+|podr\w+"
    r"|duda\w*|pregunt\w+|tras|después|luego|ante|contrario|pena|quizás?|tal vez|hipot\w+|requisito|necesi\w+|exig\w+|requier\w+"
    r"|cualquier\w*"
    r"|todo|tod[oa]s|\w+(?:ara|iera|iese|ase|aran|ieran|áramos|iéramos|era)n?|en cuanto|que \w+[ae]n?|respecto|implic\w+|gracias"
    r"|mejor|ya que|ver"
    r"|pero (?:deb|tien|tendr)\w+|según|contar|previ\w+|y (?:l[oae]s? |se |te |nos )?\w+r(?:á|án|ás|emos|ía|ían)",
    Language.ENGLISH: r"if|if's|ifs|whether|unless|provid\w+|long|condition\w*|event|case|cases|once|when|whenever|where|wherever"
    r"|while|until|till|should|were"
    r"|had|would|could|may|might|otherwise|or|else|assum\w+|suppos\w+|given|without|but for|subject|depend\w*|contingent|though"
    r"|although|with"
    r"|by \w+ing|\w+ing|in order|except|barring|even|wish\w*|possib\w+|potential\w*|doubt\w*|ask\w*|question\w*|wonder\w*|who|whoever"
    r"|whatever|whichever|those|anyone|any|every\w*|after|before|upon|require\w*|need\w*|hypoth\w+|so that|as soon|imagin\w+|say"
    r"|unlikely|likely"
    r"|perhaps|maybe|let|must|and you|and we|as|than|what|how|see|according|thanks|can|cannot",
}
"""What may stand for a condition: also inversion, a gerund, an infinitive, a threat with "or"."""

DENYING = {
    Language.SPANISH: r"no|ni|nunca|jamás|nadie|nada|ningun[oa]?|ningún|sin|tampoco|in(?:cumpl|capa|sufic|viab|segur|cierto|cert"
    r"|activ|vál|válid|exist)\w*|imp(?:os|id|ed|ag)\w*|deneg\w+|neg\w+|rechaz\w+|evit\w+|fall\w+|falt\w+"
    r"|fracas\w+|deja\w*|carec\w+|excluy\w+|contrario",
    Language.ENGLISH: r"not?|n't|cannot|never|nobody|none|nothing|neither|nor|without|un(?!less|ion|it|iv|der|ifor|icef|iq)\w{4,}"
    r"|in(?:ab|act|adeq|suff|valid|effect|compl|capab|secur)\w*|imposs\w*|den\w+|refus\w+|reject\w+|avoid\w*|prevent\w*"
    r"|fail\w*|lack\w*|stop\w*|absent|absence|otherwise",
}
"""What denies: with it, "if" may say what "unless" says."""

PENDING = {
    Language.SPANISH: r"a falta del?|a la espera del?|pendientes? del?|(?:supeditad|condicionad|sujet)[oa]s? a(?:l)?|en función "
    r"de|depende\w* de(?:l)?"
    r"|de no (?=\w+[aei]r(?:se)?\b)|(?:(?<=[,.] )|(?<![\s\S]))de(?= \w{2,}[aeií]r(?:se|l[oae]s?)\b)",
    Language.ENGLISH: r"subject to|pending|contingent (?:up)?on|conditional (?:up)?on|conditioned on|dependent (?:up)?on|depends? "
    r"on|awaiting"
    r"|in case|should(?= (?:the|a|an|it|he|she|they|this|that|any)\b)",
}
"""What leaves open whether something comes about, beside an "if": it waits for something."""

MET = {
    Language.SPANISH: r"porque|ya que|puesto que|dado que|debido a|gracias a|tras|después de|ahora que|pues|ya|una vez|al haber"
    r"|como(?= (?:(?:el|la|los|las) \w+ )?(?:no |se |l[oae]s? )*(?:ha |han |había )?\w+(?:ó|aron|ieron|aba|ado|ido|to)\b)"
    r"|(?:(?<![\s\S])|(?<=\. ))como(?= (?:el|la|los|las|su|sus)\b)",
    Language.ENGLISH: r"because|since|after|now|now that|with(?= (?:\w+ ){1,3}\w+ed\b)|having|thanks to|due to|following|already"
    r"|has been|have been"
    r"|as(?= (?:the|a|an|it|he|she|they|its|their)\b(?: \w+){0,2} (?:has|have|had|was|were|did)\b)",
}
"""What says, before a clause or in it, that something came about, or why."""

OPEN = {
    Language.SPANISH: r"si|sea|sean|siempre|caso|supuesto|condici\w+|tal|cambio|mientras|cuando|hasta|sin|salvo|menos|excepto|depend\w*"
    r"|supedit\w+|sujet\w+|falta|espera|pendiente\w*|sino|solo|sólo|aunque|pese|de no|de \w{2,}[aeií]r(?:se|l[oae]s?)?|\w+(?:ara"
    r"|iera|iese|ase)n?"
    r"|eventual\w*|posib\w+|pued\w+|podr\w+|requi\w+|exig\w+|necesi\w+|quien\w*|previ\w+|antes|o|contrario|cualquier\w*|haya\w*|esp[ei]r\w+",
    Language.ENGLISH: r"if|whether|unless|provid\w+|long|condition\w*|event|case|should|subject|depend\w*|contingent|pending|barring|only"
    r"|requir\w*|need\w*|assum\w+|until|till|when|whenever|once|while|without|await\w*|may|might|could|would|can|must|or|otherwise"
    r"|before|heads? to|goes to|possib\w+|potential\w*|who|whoever|those|anyone|any|even|though|although|what|where|how|upon|wait\w*"
    r"|expect\w*|were to|had",
}
"""What may leave it open whether something comes about."""

ENGLISH_INVERTED = (
    r"(?:(?<![\s\S])|(?<=[.;:,] )|(?<=[“\"(]))(?:[Hh]ad|[Ww]ere|[Ss]hould)"
    r"(?= (?:the|an?|it|he|she|they|we|I|you|his|her|their|its|this|that|these|those|there|not|no|[A-Z]))"
)
"""An English clause that states a condition by the order of its words: "had the pilot turned"."""

# What a phrase that states a condition begins with.
BEGINS_CONDITION = (
    r"\W*(?:(?:only|even|but|pero|y|and|solo|sólo) )?(?:if|unless|provided|as long as|si|siempre que|salvo que|a menos que)\b"
)
