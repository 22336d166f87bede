"""Nouns for people of whom news tells that one or several of them did or suffered something, and the determiners that count them."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = [
    "ALSO_ADJECTIVES",
    "ANY_ONE",
    "BEFORE_BARE",
    "DEFINITE",
    "GROUPS",
    "MANY",
    "OF_ANY",
    "OF_PERSONS",
    "ONE",
    "ONE_OF",
    "PEOPLE",
    "THE_ONE",
]

PEOPLE = (
    "worker employee witness skier victim suspect officer policeman policewoman agent soldier guard doctor nurse patient teacher "
    "student pupil driver passenger pilot player footballer coach judge prosecutor lawyer minister senator deputy lawmaker "
    "councillor councilor mayor governor spokesman spokeswoman spokesperson journalist reporter photographer editor neighbour "
    "neighbor resident tourist visitor hiker climber swimmer cyclist pedestrian motorist biker firefighter fireman rescuer diver "
    "sailor fisherman farmer builder bricklayer labourer laborer miner boy girl child baby teenager minor man woman son daughter "
    "brother sister cousin nephew niece uncle aunt grandson granddaughter gunman attacker assailant robber thief burglar killer "
    "murderer hitman kidnapper dealer smuggler trafficker detainee prisoner inmate convict defendant plaintiff complainant "
    "survivor hostage refugee migrant immigrant protester demonstrator activist striker unionist customer shopkeeper shopper "
    "tenant landlord landlady owner manager director executive banker accountant trader investor analyst expert scientist "
    "researcher engineer technician mechanic electrician plumber cook chef waiter waitress actor actress singer musician dancer "
    "writer author artist painter athlete runner boxer wrestler referee fan supporter priest bishop nun monk imam rabbi "
    "ambassador diplomat source informant person official civilian bystander classmate flatmate roommate schoolgirl schoolboy "
    "girlfriend boyfriend wife husband widow grandmother grandfather heir ally rival opponent competitor informer spy rebel "
    "militant guerrilla fighter sniper bodyguard recruit veteran sergeant captain commander colonel astronaut mountaineer "
    "skipper fisher rower surfer rider jockey goalkeeper defender midfielder bullfighter clerk cashier cleaner nanny babysitter "
    "maid housekeeper gardener carer midwife paramedic dentist surgeon vet pharmacist psychologist psychiatrist biologist "
    "physicist chemist historian archaeologist architect designer model filmmaker producer presenter broadcaster columnist "
    "blogger critic publisher bookseller baker butcher grocer tailor hairdresser barber stewardess conductor courier postman "
    "messenger hacker programmer developer consultant broker contractor supplier buyer seller subscriber user donor volunteer "
    "missionary pastor cardinal pilgrim follower believer member delegate congressman congresswoman legislator councilman "
    "councilwoman alderman magistrate juror notary bailiff warden jailer detective inspector investigator accomplice abductor "
    "rapist stalker vandal arsonist forger fraudster swindler orphan adolescent toddler newborn twin amputee addict alcoholic "
    "homeowner squatter commuter walker jogger holidaymaker camper backpacker foreigner exile candidate voter pensioner adviser "
    "advisor aide secretary colleague partner friend relative guest father mother parent stepson stepdaughter teammate roommate offender "
    "perpetrator culprit looter intruder hijacker bomber whistleblower paratrooper ranger lifeguard "
    "beekeeper carpenter plumber welder roofer janitor usher concierge receptionist typist librarian archivist curator conservator "
    "restorer sculptor potter weaver blacksmith goldsmith jeweller jeweler watchmaker locksmith cobbler shoemaker glazier tiler "
    "plasterer decorator upholsterer cabinetmaker stonemason mason lumberjack logger woodcutter forester shepherd herder cowboy "
    "rancher winemaker brewer distiller miller butler chauffeur trucker cabbie motorcyclist machinist docker stevedore boatman "
    "navigator cosmonaut aviator parachutist skydiver gymnast sprinter hurdler weightlifter canoeist kayaker fencer archer golfer "
    "cricketer batsman bowler quarterback striker winger playmaker yachtsman skater snowboarder skier umpire linesman steward "
    "trainer physiotherapist osteopath chiropractor optician dermatologist oncologist cardiologist neurologist neurosurgeon "
    "gynaecologist gynecologist obstetrician paediatrician pediatrician radiologist anaesthetist anesthetist anesthesiologist "
    "pathologist virologist epidemiologist immunologist toxicologist coroner undertaker gravedigger organist pianist violinist "
    "cellist guitarist drummer trumpeter saxophonist flautist flutist harpist bassist soprano tenor composer lyricist songwriter "
    "rapper choreographer ballerina acrobat juggler clown magician comedian puppeteer stuntman screenwriter scriptwriter "
    "playwright poet novelist essayist biographer translator interpreter illustrator cartoonist photojournalist correspondent "
    "newsreader newscaster announcer commentator pollster lobbyist strategist economist sociologist anthropologist linguist "
    "philosopher theologian mathematician statistician astronomer geographer geologist seismologist volcanologist meteorologist "
    "oceanographer botanist zoologist ecologist biochemist entomologist astrophysicist surveyor auditor bookkeeper treasurer "
    "auctioneer realtor lodger caretaker foreman supervisor apprentice intern trainee farmhand greengrocer fishmonger florist "
    "confectioner barista bartender barman barmaid sommelier caterer innkeeper hotelier restaurateur chambermaid tutor lecturer "
    "professor rector dean headmaster headmistress headteacher schoolteacher counsellor counselor therapist hypnotist "
    "psychotherapist sociologist chaplain deacon vicar abbot abbess archbishop preacher seminarian cleric clergyman sheriff "
    "constable patrolman trooper corporal lieutenant admiral cadet conscript deserter mercenary airman gamekeeper doorman bouncer "
    "watchman burglar pickpocket shoplifter mugger gangster mobster trafficker pimp counterfeiter embezzler blackmailer "
    "extortionist impostor hooligan beggar busker hitchhiker stowaway castaway fugitive escapee retiree widower divorcee bachelor "
    "bride groom godfather godmother godson goddaughter stepfather stepmother stepbrother stepsister housewife homemaker heiress "
    "descendant ancestor fan pilgrim environmentalist feminist pacifist anarchist separatist nationalist monarchist dissident "
    "defector settler nomad villager islander peasant aristocrat baron countess duchess duke prince princess king queen emperor "
    "empress chairman chairwoman businessman businesswoman entrepreneur industrialist tycoon magnate billionaire millionaire "
    "financier economist banker policymaker ombudsman commissioner chancellor envoy consul attorney solicitor barrister "
    "arbitrator mediator negotiator legislator parliamentarian stewardess hostess "
    "actress policewoman congresswoman saleswoman salesman cameraman anchorman anchorwoman frontman sportswoman sportsman "
    "footballer basketballer swimmer marathoner driver decathlete triathlete medallist medalist "
    "contestant competitor laureate honoree deponent informant interviewee applicant "
    "claimant petitioner appellant litigant debtor creditor lender borrower shareholder stockholder stakeholder policyholder"
).split()

ONE = {
    Language.SPANISH: frozenset("un una uno este esta ese esa aquel aquella otro otra dicho dicha único única solo sola solitario".split()),
    Language.ENGLISH: frozenset("a an one this that another single lone sole".split()),
}
"""Determiners of one person. «el» and "the" with a singular noun are read, too, and are less sure."""
MANY = {
    Language.SPANISH: frozenset(
        "los las unos unas varios varias dos tres cuatro cinco seis siete ocho nueve diez estos estas esos esas algunos algunas "
        "numerosos "
        "numerosas muchos muchas otros otras ambos ambas doce quince veinte decenas docenas".split()
    ),
    Language.ENGLISH: frozenset(
        "several two three four five six seven eight nine ten these those some many both numerous various twelve fifteen twenty "
        "dozens few".split()
    ),
}
"""Determiners of several people, to which "the" with a plural noun comes in English."""

# Spanish singulars for several people.
GROUPS = frozenset("gente pueblo público población personal fiscalía policía defensa acusación prensa familia tripulación".split())

# English nouns for people that are often adjectives.
ALSO_ADJECTIVES = frozenset("official civilian minor criminal veteran militant rebel rival adolescent model expert patient ally".split())

# Words behind which a noun without an article still is of one person, or of several.
BEFORE_BARE = frozenset(("by", "that", "por", "que", "former", "antiguos", "antiguas"))

OF_ANY = frozenset("of de del cada each every per por como as like".split())
"""Words beside a noun that make it stand for any of its kind."""

# Determiners that say which person is meant.
DEFINITE = {
    Language.SPANISH: frozenset("el la los las al su sus mi mis del".split()),
    Language.ENGLISH: frozenset("the his her their my our 's".split()),
}

OF_PERSONS = r"[^\W\d_]{2,20}(?:dor|sor|tor|er[oa]|ista|[ae]nte|ari[oa]|[ai]d[oa]|dora|sora|tora)(?:e?s)?"
"""What a Spanish noun for people looks like."""

ONE_OF = {
    Language.SPANISH: r"un[oa] de (?:los|las|sus|est[oa]s|es[oa]s|nuestr[oa]s)",
    Language.ENGLISH: r"one of (?:the|his|her|its|their|these|those|our)",
}
"""What says of somebody or something that it is one of several."""

THE_ONE = {
    Language.SPANISH: frozenset("el la su al del".split()),
    Language.ENGLISH: frozenset("the his her its their 's ’s".split()),
}
"""Words before a noun that say which one it is."""

ANY_ONE = {
    Language.SPANISH: frozenset(
        """
        un uno una unos unas entre otro otra otros otras algún alguno alguna algunos cada ningún ninguno ninguna cualquier dos tres cuatro
        cinco seis siete ocho primer primero primera segundo segunda tercer tercero tercera último última parte miembro integrante más
        único única
        """.split()
    ),
    Language.ENGLISH: frozenset(
        """
        a an one ones among amongst between other another some any each no every two three four five six seven eight first second third
        last part member fellow either neither most more such only sole
        """.split()
    ),
}
"""Words beside a noun that may say that it is one of several."""
