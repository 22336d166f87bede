"""Sentences of Catalan news. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

CASES = """
Té un Ph.D. | Anna ho sap.
Obre a les 5 p. m. | Joan hi va.
El partit és a les 9 p. m. GMT. | Joan el mira.
Cap a les 5 p. m. Joan va sortir. | Plovia.
Viu prop del mar. | Joan també.
El 5 febr. 2010 va néixer. | És jove.
L'empresa Acme Inc. Catalunya tanca. | Tothom marxa.
Tot va en contra. | Joan plora.
El Sr. Puig i la Sra. Vila han arribat. | Plovia.
El Dr. Roca i la Dra. Serra operen. | Tot va bé.
Mn. Ferrer ha dit missa. | La gent resava.
L'Excm. Sr. Batlle ha parlat. | Ningú no escoltava.
La Profa. Rius ensenya. | El Prof. Mas no.
L'Hble. Conseller ha dimitit. | Ningú no el substitueix.
El Gral. Prat i el Cap. Soler han sortit. | Era de nit.
Viu al c. Major, núm. 5, 3r. pis. | La casa és vella.
L'Av. Diagonal és tancada. | El Pg. de Gràcia és obert.
La Pl. Catalunya s'ha omplert. | La Rda. Litoral també.
La Ctra. de Vic és tallada. | La Urb. Les Fonts demana aigua.
Vegeu la pàg. 5 i les pàgs. 8 i 9. | Falten les altres.
L'art. 5 és clar. | L'ap. 2 no.
El núm. 7 ha guanyat. | El n. 9 ha perdut.
Ven pa, vi, etc. | Maria ho compra tot.
Ven pa, etc., i llet. | És car.
L'empresa Sol, S. A. tanca. | Devia molt.
La Lluna S.L. creix. | Ha contractat 30 persones.
Ha comprat Acme Inc. i Beta Corp. | El preu puja.
Viu als EE. UU. des de 2010. | És metge.
Viu als EUA. | La seva germana no.
Els DD. HH. són de tothom. | Ningú no ho nega.
Els JJ. OO. comencen avui. | Hi ha 90 països.
Roma va caure el 476 d. C. | El món va canviar.
El 44 a. C. Cèsar va morir. | Tenia 55 anys.
El tren surt a les 15 h. | Arriba a les 18 h.
Obre a les 8 a. m. i tanca a les 6 p. m. | Hi ha cua.
Fa 40 °C. | Ningú no surt.
La torre fa 50 m. | És vella.
Ha corregut 10 km. | Després ha dormit.
Pesa 3 kg. | És lleuger.
Va néixer el 3 de gen. de 1950. | Va morir el febr. de 2010.
Cal vitamina C. | El metge ho diu.
No hi ha pla B. | Ningú no n'ha fet cap.
Catalunya és al grup A. | França és al grup B.
El detingut és Joan N. | La fiscalia l'acusa.
J. K. Ferrer ha guanyat. | P. Rius és segon.
«No ho sé», va dir. | «Jo tampoc.»
«S'ha acabat.» | Es va aixecar.
«S'ha acabat. | Anem», va dir ella.
“Qui és?”, va preguntar. | Ningú no va respondre.
—Véns? | —No.
—Vaig —va dir Anna—. | És tard.
Què? | No! | És impossible.
Va esperar… | Després va sortir.
Va esperar... però res no va arribar. | Es va fer de nit.
BARCELONA, 3 maig (ACN).- El Parlament ha votat. | La llei passa.
Escriviu a premsa@diari.example. | Respondrem.
Vegeu www.diari.example/nord. | Hi ha fotos.
La ciutat és vella.[1] | És bonica.
És el 3,5 %. | És poc.
Ha pagat 3.000 euros. | Ella n'ha pagat 2.000.
El 1r. lloc és seu. | El 2n. no.
Ha dit que no. | Ella ha dit que sí.
(Ningú no va venir.) | El jutge va esperar.
L'Il·lm. Sr. Rector ha obert l'acte. | La Il·lma. Sra. Degana l'ha tancat.
El Tt. Cnel. Prat i el Sgt. Pi surten. | És d'hora.
El Tribunal Superior (T. S. J. C.) ho diu. | La fiscalia recorre.
Viu a Pl. Major, 5, 2n. 1a. | És cèntric.
«No!», va cridar. | «Sí!», vaig dir.
Va dir: «No.» | Després va marxar.
Fa 1,80 m. i pesa 80 kg. | És alt.
Vegeu Puig et al. (2010). | L'estudi és clar.
Jaume I va conquerir Mallorca. | Pere II no.
A les 8 h. en Joan va sortir. | No va tornar.
El s. XX va ser llarg. | El s. XXI és curt.
No ho vol fer. | La Maria sí.
No en té cap. | Ningú no en té.
El C. E. Sabadell guanya. | El F. C. Barcelona perd.
""".strip().split("\n")


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "ca")] == expected
