"""Adjectives and adverbs that change what a sentence says of a person or a deed: secret, drunk, temporary, by mistake; both languages.

A translation that leaves one out, or puts one in, says something else. Words that only colour a sentence (great, new, sharply) or that a
noun of the other language has in it (light aircraft, public prosecutor) are not among them. Adjectives stand in their plain form; their
other forms, and adverbs in -mente and -ly, are read from it.
"""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["ADVERB_ENDING", "HOW", "TELLING_PHRASES", "TELLING_WORDS"]

TELLING_WORDS = {
    Language.SPANISH: frozenset(
        """
        ilegal ilícito lícito irregular clandestino fraudulento falso falsificado robado ilegítimo legítimo inconstitucional
        pirata corrupto delictivo impune prohibido indocumentado secreto confidencial reservado encubierto anónimo furtivo
        discreto auténtico engañoso erróneo equivocado accidental fortuito deliberado intencionado intencional involuntario voluntario
        premeditado inadvertido adrede borracho ebrio drogado sobrio desnudo armado desarmado encapuchado enmascarado esposado
        maniatado amordazado embarazado violento brutal temerario negligente peligroso cruel salvaje agresivo hostil feroz
        sangriento sanguinario despiadado macabro sádico furioso enfadado airado indignado lloroso tembloroso sonriente
        eufórico nervioso desesperado tranquilo sereno orgulloso reticente irónico sarcástico amargo acalorado
        entusiasta tímido desafiante alegre triste emocionado abatido arrepentido avergonzado cínico burlón despectivo arrogante
        cordial amable educado cortés polémico controvertido infame deshonrado desacreditado escandaloso vergonzoso humillante
        desastroso catastrófico histórico heroico prestigioso respetado querido impopular obsceno sexual racista sexista machista
        homófobo xenófobo antisemita ofensivo abusivo inapropiado indebido insultante amenazante sospechoso dudoso turbio fallido
        temporal temporario provisional provisorio interino permanente indefinido vitalicio definitivo preliminar
        limitado restringido ilimitado condicional incondicional optativo opcional vinculante gratuito retribuido simbólico
        irrevocable reversible grave mortal letal irreversible incurable tardío prematuro inesperado repetido sistemático
        reiterado precipitado apresurado retirado jubilado exiliado encarcelado fugitivo desempleado discapacitado homosexual
        transexual musulmán judío católico evangélico gitano indígena huérfano viudo divorciado analfabeto unánime mayoritario
        unilateral pacífico retroactivo arbitrario discriminatorio injusto injustificado excesivo desproporcionado insuficiente
        innecesario inútil caducado contaminado tóxico radiactivo lujoso barato generoso modesto masivo diminuto abandonado
         oxidado defectuoso obsoleto averiado inacabado filtrado manuscrito experimental
          sobrecargado urgente rutinario minucioso exhaustivo improvisado crudo podrido
        descalzo silencioso ruidoso lento acelerado respetuoso caluroso anticipado extraoficial informal verbal
        multitudinario inaudito insólito inédito pionero rentable ruinoso deficitario solvente moroso incendiado herido ileso
        amañado trucado camuflado sellado blindado acorazado remoto portátil desechable reciclado orgánico contagioso congénito
        hereditario crónico agudo terminal
        """.split()
    ),
    Language.ENGLISH: frozenset(
        """
        illegal unlawful illicit lawful irregular clandestine fraudulent false fake forged counterfeit bogus sham stolen
        illegitimate legitimate unconstitutional unlicensed unlicenced unauthorised unauthorized undocumented unregistered
        corrupt smuggled unpunished secret confidential covert undercover anonymous surreptitious furtive discreet genuine
        authentic misleading mistaken erroneous wrongful inadvertent accidental deliberate intentional unintentional premeditated
        knowing unknowing unwitting drunk drunken intoxicated sober naked nude armed unarmed masked hooded handcuffed blindfolded
        gagged pregnant underage violent brutal reckless careless negligent dangerous cruel savage vicious aggressive hostile
        fierce ruthless merciless gruesome sadistic callous furious angry irate indignant tearful trembling smiling
        euphoric nervous desperate calm serene proud reluctant grudging ironic sarcastic bitter enthusiastic timid shy
        defiant cheerful sad emotional dejected remorseful ashamed cynical mocking scornful contemptuous arrogant cordial polite
        courteous controversial notorious infamous disgraced discredited embattled scandalous shameful humiliating disastrous
        catastrophic historic heroic prestigious respected beloved unpopular obscene lewd sexual racist sexist homophobic
        xenophobic antisemitic offensive abusive inappropriate improper undue insulting threatening suspicious dubious shady
        botched temporary provisional interim permanent indefinite lifelong definitive preliminary tentative limited restricted
        unlimited conditional unconditional involuntary voluntary optional binding unpaid symbolic irrevocable grave severe deadly
        lethal fatal irreversible incurable belated premature unexpected repeated systematic hasty retired exiled jailed
        imprisoned fugitive unemployed homeless disabled gay transgender muslim jewish catholic evangelical indigenous orphaned
        widowed divorced illiterate unanimous unilateral peaceful retroactive arbitrary discriminatory unfair unjust unjustified
        unprovoked excessive disproportionate insufficient unnecessary useless expired contaminated toxic radioactive luxurious
        luxury cheap generous modest massive tiny abandoned deserted rusty faulty defective obsolete outdated
        unfinished leaked handwritten experimental overloaded urgent routine
        thorough exhaustive makeshift impromptu raw rotten barefoot silent noisy slow respectful hurried warm
        unofficial informal verbal unheard-of unprecedented pioneering profitable loss-making insolvent rigged doctored
        camouflaged sealed armoured armored bulletproof remote portable disposable recycled organic contagious congenital
        hereditary chronic acute terminal elderly unhurt unscathed shaken
        """.split()
    ),
}

TELLING_PHRASES = {
    Language.SPANISH: frozenset(
        """
        furia rabia ira lágrimas llanto orgullo desprecio ironía sarcasmo entusiasmo secreto error equivocación accidente
        propósito descuido engaño engaños amenazas crueldad violencia ensañamiento alevosía premeditación cautela sigilo desgana
        reticencia alivio tristeza alegría nerviosismo indignación miedo pánico vergüenza arrogancia dureza firmeza
        """.split()
    ),
    Language.ENGLISH: frozenset(
        """
        fury anger rage tears pride contempt irony sarcasm enthusiasm secret error mistake accident purpose deceit
        threats cruelty violence malice premeditation caution stealth reluctance relief sadness joy indignation fear panic shame arrogance
        """.split()
    ),
}
"""Nouns behind a preposition that say how or in what state something is done: in tears, «con furia», by mistake."""

HOW = {Language.SPANISH: frozenset("a con en por sin".split()), Language.ENGLISH: frozenset("by in on under with without".split())}
"""Prepositions before them."""

ADVERB_ENDING = {Language.SPANISH: "mente", Language.ENGLISH: "ly"}
