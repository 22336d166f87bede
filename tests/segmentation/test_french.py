"""Sentences of French news. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

CASES = """
L'art. L. 121-1 du code vaut. | L'art. R. 5 non.
Selon M. Le Goff, c'est faux. | Le juge doute.
Il a un Ph.D. | Anne le sait.
Il a couru 10 km. | Paul a dormi.
La firme Roux & Cie. Lyon ferme. | Tous partent.
Il vend du pain, du vin, etc. | Paul achète.
C'est de l'art. | Paul aime.
L'appel est à 9 p.m. GMT. | Paul écoute.
Vers 5 p.m. Paul sortit. | Il pleuvait.
Il prend de la vitamine C. | Paul aussi.
M. Dupont a voté. | Mme Roux s'est abstenue.
M. Le Goff et MM. Petit et Roy sont partis. | Il pleuvait.
Le Dr. Blanc a opéré. | Le Pr. Noir a refusé.
Mgr. Martin a dit la messe. | La foule a prié.
Me. Leroy plaide. | Le juge écoute.
Le gén. Morel commande. | Le col. Faure obéit.
Voir p. 12 et pp. 14-15. | Puis le chap. 3.
L'art. 5 est clair. | L'al. 2 ne l'est pas.
Le n°. 7 a gagné. | Le n° 9 a perdu.
Il habite av. Foch, bât. B. | Elle habite bd. Voltaire.
Il vend du pain, du vin, etc. | Elle vend du lait.
Il vend du pain, etc., et du lait. | C'est cher.
Rome fut fondée en 753 av. J.-C. | Elle a grandi.
En 52 av. J.-C. César a vaincu. | La Gaule est tombée.
La S.A. Lumière ferme. | Elle perd de l'argent.
Il vit aux U.S.A. | Elle vit en France.
L'O.N.U. a voté. | La France aussi.
Le train part à 15 h. | Il arrive à 18 h 30 min. plus tard.
Il fait 30 °C. | On a chaud.
La tour mesure 50 m. | Elle est vieille.
Il a couru 10 km. | Après, il a dormi.
Il est né le 3 janv. 1950. | Il est mort en févr. 2010.
Prenez de la vitamine C. | Le médecin le dit.
Il n'y a pas de plan B. | Rien n'est prêt.
La France est dans le groupe A. | Le Brésil est dans le groupe B.
Le suspect est Jean N. | Le parquet l'accuse.
J. K. Martin a gagné. | P. Roux est deuxième.
« Je ne sais pas », dit-il. | « Moi non plus. »
« C'est fini. » | Il se leva.
« C'est fini. | Rentrons », dit-elle.
« Qui est là ? » demanda-t-il. | Personne ne répondit.
— Tu viens ? | — Non.
— Oui, dit Paul. | — Alors, viens.
Quoi ? | Non ! | C'est impossible.
Il attendit… | Puis il partit.
Il attendit... mais rien ne vint. | La nuit tomba.
PARIS, 3 mai (AFP) - Le Sénat a voté. | La loi passe.
Écrivez à presse@journal.example. | On répondra.
Voir www.journal.example/nord. | Il y a des photos.
La ville est vieille.[1] | Elle est belle.
Le 1er. mai est férié. | Le 2 ne l'est pas.
La part est de 3,5 %. | C'est peu.
Il a payé 3.000 euros. | Elle a payé 2.000.
Le XIXe s. fut long. | Le XXe s. fut court.
Cf. l'étude de Roy et al. (2010). | Elle est longue.
Env. 300 personnes sont venues. | Il faisait froid.
Il a dit non. | Elle a dit oui.
L'immeuble brûle. | Il y a deux morts.
(Personne ne vint.) | Le juge attendit.
À 8 h. Paul sortit. | Il ne revint pas.
Le Pr. Émile Roux et Mme. Curie se sont vus. | C'était à Paris.
La S.N.C.F. annonce une grève. | Les trains sont rares.
Il mesure 1,80 m. et pèse 80 kg. | Il est grand.
Selon M. X., c'est faux. | Le juge doute.
La ville de St-Denis et celle de Ste. Marie fêtent. | Il y a foule.
« Partez ! » cria-t-il. | Ils partirent.
« Partez ! » | Ils partirent.
Il a dit : « Non. » | Puis il est parti.
C'est la règle no. 5. | La no. 6 est floue.
Voir Dupont (2010), p. 5, éd. Seuil. | Le livre est rare.
Il y a 3 000 hab. au km². | C'est peu.
L'ex-président F. Hollande et N. Sarkozy se voient. | Ils parlent.
Il est 8 h du matin. | Paris s'éveille.
L'U.E. et l'O.T.A.N. signent. | C'est rare.
Qu'est-ce que c'est ? | D'où vient-il ? | L'autre rit.
LE P.S. GAGNE. | LA DROITE PERD.
Réf. 123. | Merci.
La loi est votée... | Enfin !
Prix : 5 €. | Gratuit pour les enfants.
""".strip().split("\n")


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "fr")] == expected
