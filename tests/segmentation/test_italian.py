"""Sentences of Italian news. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

CASES = """
Ha un Ph.D. | Anna lo sa.
Roma cadde nel 476 d.C. | Odoacre vinse.
Alle 5 p.m. Marco uscì. | Pioveva.
La partita è alle 9 p.m. GMT. | Marco la guarda.
Prende vitamina C. | Marco pure.
Verso le 5 p.m. Marco uscì. | Pioveva.
Il sig. Rossi e la sig.ra Bianchi sono partiti. | Pioveva.
Il dott. Neri e la dott.ssa Verdi operano. | Tutto va bene.
La prof.ssa Russo insegna. | Il prof. Greco no.
L'avv. Conti difende. | L'ing. Costa progetta.
L'on. Marini e il sen. Galli hanno votato. | Gli altri no.
Il gen. Ferri e il col. Serra sono usciti. | Era notte.
Mons. Leone e don Carlo pregano. | La folla ascolta.
S. Pietro e S. Paolo sono santi. | La festa è a giugno.
Il geom. Riva e il rag. Sala firmano. | Costa molto.
Spett. Ditta, scriviamo oggi. | Attendiamo.
Abita in via Roma, n. 5, int. 3. | La casa è vecchia.
P.zza Duomo è chiusa. | C.so Italia è aperto.
Si veda pag. 5 e pagg. 8-9. | Il resto manca.
L'art. 5 e il co. 2 valgono. | Il par. 3 no.
Il nr. 7 ha vinto. | Il n. 9 ha perso.
Vende pane, vino, ecc. | Maria compra tutto.
Vende pane, ecc., e latte. | È caro.
La Sole S.p.A. chiude. | Ha troppi debiti.
La Luna S.r.l. cresce. | Assume 30 persone.
Ha comprato la Acme Inc. e la Beta Corp. | Il prezzo sale.
Vive negli U.S.A. | Lei vive a Roma.
Roma cadde nel 476 d.C. | Il mondo cambiò.
Nel 44 a.C. Cesare morì. | Aveva 55 anni.
Il treno parte alle 15. | Arriva alle 18.
Ci sono 40 °C. | Nessuno esce.
La torre è alta 50 m. | È vecchia.
Ha corso 10 km. | Poi ha dormito.
Pesa 3 kg. | È leggero.
È nato il 3 gen. 1950. | È morto nel feb. 2010.
Serve vitamina C. | Il medico lo dice.
Non c'è un piano B. | Nessuno lo ha fatto.
L'Italia è nel gruppo A. | La Spagna è nel gruppo B.
L'arrestato è Marco N. | La procura lo accusa.
J. K. Moretti ha vinto. | P. Ricci è secondo.
«Non lo so», disse. | «Nemmeno io.»
«È finita.» | Si alzò.
«È finita. | Andiamo», disse lei.
“Chi è?”, chiese. | Nessuno rispose.
— Vieni? | — No.
– Vado – disse Anna –. | È tardi.
Cosa? | No! | È impossibile.
Aspettò… | Poi uscì.
Aspettò... ma niente arrivò. | Scese la notte.
ROMA, 3 mag. (ANSA) - Il Senato ha votato. | La legge passa.
Scrivete a stampa@giornale.example. | Rispondiamo.
Vedi www.giornale.example/nord. | Ci sono foto.
La città è vecchia.[1] | È bella.
È il 3,5 %. | È poco.
Ha pagato 3.000 euro. | Lei ha pagato 2.000.
Il 1° maggio è festa. | Il 2 no.
Ha detto di no. | Lei ha detto di sì.
Guarda il mar. | Il sole scende.
(Nessuno venne.) | Il giudice aspettò.
Frutta, p. es. Mele del Trentino, fa bene. | La carne no.
Il card. Rossi e il vesc. Neri pregano. | C'è folla.
Il cap. Rossi e il m.llo Neri indagano. | Il caso è chiuso.
Il d.l. n. 5 del 2010 vale. | Il d.P.R. no.
Vive in p.za Dante, 5, sc. B. | La casa è bella.
La S.S. Lazio e l'A.S. Roma pareggiano. | Il derby è noioso.
S.E. il Prefetto parla. | Il Comune tace.
«No!», gridò. | «Sì!», risposi.
Disse: «No.» | Poi uscì.
È alto 1,80 m. e pesa 80 kg. | È forte.
Vedi Rossi et al. (2010). | Lo studio è chiaro.
L'F.B.I. indaga. | La C.I.A. tace.
Il sig.r Rossi e la sig.na Verdi partono. | È tardi.
Costa 5 mln. di euro. | È troppo.
Papa Giovanni XXIII morì nel 1963. | Roma pianse.
Nel sec. XV nacque. | Nel sec. XVI morì.
Abita in fraz. Colle. | Il paese è piccolo.
Vuole andare via. | Maria resta.
""".strip().split("\n")


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "it")] == expected
