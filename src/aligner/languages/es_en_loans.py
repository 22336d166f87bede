"""Words of one language that the other uses as they are: no one would translate them in news."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["LOANS"]

# Without accents and without the plural s.
LOANS = {
    Language.ENGLISH: frozenset(
        """
        inferior superior
        furor statu
        anterior caldera combustible culpable escudo frontal glacial imputable interminable lava libra maestro manta natal occidental
        pastel potable progenitor protector tibia timbre valor vigor viola
        metro solo lateral panorama plaza siesta fiesta tapa mesa adobe barrio guerrilla guerrillero junta patio rodeo salsa sombrero
        tortilla vigilante machismo macho embargo cargo taco burrito pueblo hacienda rancho favela peso real bolivar quetzal lempira colon
        maquiladora ejido colectivo cacique caudillo conquistador desaparecido paseo rambla feria paella sangria tequila mezcal mariachi
        telenovela quinceanera chile mole pampa tango flamenco vaquero gringo latino latina chicano chicana bodega cantina corrida
        matador torero picador banderillero armada bandolero campesino cumbia merengue bachata mestizo mulato criollo churro chorizo
        jamon tamal tamale gaucho llano sierra cordillera altiplano cenote chinampa pinata posada novena ofrenda calavera jarocho
        norteno ranchera bolero zarzuela pelota lucha luchador futbol gol narco narcotraficante sicario coyote pollero cartel rurale
        autodefensa golpe pronunciamiento comandante presidente compadre comadre senor senora senorita amigo padre madre hermano abuela
        abuelo curandero bruja santero santeria duende saudade pintxo sidra cava rioja gazpacho empanada arepa ceviche mate asado
        incommunicado aficionado desperado renegade mosquito cocaina finca parador albergue romeria verbena charro chavista peronista
        kirchnerista correista zapatista sandinista etarra abertzale lehendakari ertzaintza mosso concejo cabildo alcalde
        grata facto jure
        vos tierra vega sol luna rio agua cerro masa manga
        """.split()
    ),
    Language.SPANISH: frozenset(
        """
        etho patho logo ero more kitsch karma nirvana zen
        aura censor guinea mole primate quiz rift tuna ultimatum
        senior junior rough pole fairway bunker driver putt putter swing paddock stint undercut hat trick scrum maul tie break
        film ring holding slogan bonus cricket bowling zombie dial stand sport look portfolio underground mainstream marketing software
        hardware internet online offline streaming influencer blog blogger hacker show reality casting thriller western remake trailer
        ranking rating stock broker trader startup coach coaching crowdfunding lobby leasing renting factoring swap rally spread prime
        subprime default bond hedge fund futures rugby golf tenis hockey skate skating surf surfing windsurf running jogging trekking
        spinning fitness match playoff set break game birdie bogey green caddie sprint sprinter doping corner hooligan jockey derby
        box boxe knockout basket spin swing jazz rock pop punk rap hip hop soul blues funk gospel heavy metal techno house country folk
        single remix hit disc jockey band rocker sandwich burger hamburger snack bacon brunch catering cocktail whisky bourbon gin
        smoking jeans short shorts leggings piercing top model shopping outlet mall parking camping spa lifting peeling gay drag queen
        sexy baby boomer hippie hipster freak nerd boom crack crash dumping test ticket chip chat mail spam wifi router tablet smartphone
        laptop gadget script flash back backup banner cookie feed link post tweet retweet hashtag like selfie trending topic podcast
        newsletter copyright copyleft freeware shareware jet lag charter overbooking handling hall lounge suite resort bungalow loft
        duty free airbag kart karting motocross pit lane boxes paddock sidecar scooter grill self service bestseller best seller
        staff manager management feedback brainstorming briefing dossier deadline freelance master workshop sponsor sponsoring target
        album buffet round wicket batting batsman bowler inning pitch pitcher roaming relax jacuzzi graffiti average vice sauna bikini pub
        hobby stop barman roulotte ballet kebab sushi karaoke yoga yogur whistle tsunami iceberg geiser smog stress estres flirt glamour kit
        look lunch picnic cowboy sheriff walkie talkie squash padel pickup pick ups center centre backpacker workaholic township safari gala
        trust joint venture dumping cash flow stock option hacking phishing malware ransomware bot drone ebook app apps byte
        packaging merchandising panorama lateral visa bulldog pitbull husky setter cocker terrier cocker poker bingo black jack lobbies
        referendum memorandum click clip performance outsider
        fourball foursome strikeout par eagle approach chip bunkers hole matchplay skin shutout slugger catcher bullpen homer rookie
        pick draft roster knockdown jab uppercut cutman lineup touchdown quarterback linebacker safety fumble rebound triple double
        playmaker crossover dunk slam ace slice smash lob passing walkover wildcard lucky loser grid pitlane slick wicketkeeper try
        hummu pizza ketchup tofu kimchi ramen wasabi chutney muffin brownie cupcake cheesecake pretzel
        baronet lord lady baroness bushel yard muppet
        """.split()
    ),
}
