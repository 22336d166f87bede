"""Sentences of German news. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

CASES = """
Er hat einen Ph.D. | Anna weiß es.
Er lief 10 km. | Karl lief 5 km. | Beide schliefen.
Die Acme Inc. Berlin schließt. | Alle gehen.
Er kaufte Brot usw. | Karl auch.
Rom fiel 476 n. Chr. | Odoaker siegte.
Der Anruf kam um 9 p.m. MEZ. | Er war kurz.
Alles ist ok. | Karl nickt.
Hr. Müller und Fr. Schmidt kamen. | Es regnete.
Dr. Weber und Prof. Dr. Klein forschen. | Sie sind berühmt.
Dipl.-Ing. Braun baut. | Er ist jung.
St. Gallen feiert. | Die Stadt ist alt.
Der hl. Martin teilte. | Das Volk dankte.
Am 3. Oktober ist frei. | Am 4. Oktober nicht.
Er kam am 3. Mai. | Sie kam am 4. Juni 2010.
Im 19. Jahrhundert war es anders. | Im 20. auch.
Sie gewann zum 3. Mal. | Er verlor zum 2. Mal.
Das ist die 5. Auflage. | Die 6. folgt.
In der 90. Minute fiel das Tor. | Der Trainer jubelte.
Er wurde 3. | Das freut ihn.
Sie kam 2010. | Er kam 2012.
Er starb 1990. | 2000 wurde das Haus verkauft.
Kaiser Wilhelm II. floh. | Er kam nie zurück.
Papst Johannes XXIII. starb 1963. | Rom trauerte.
Der II. Weltkrieg begann 1939. | Er endete 1945.
Siehe S. 5 und S. 7 ff. | Dort steht alles.
Nach Art. 5 Abs. 2 ist es verboten. | Das Gericht sagt es.
Die Nr. 7 traf. | Die Nr. 9 nicht.
Obst, z. B. Äpfel, ist gesund. | Fleisch nicht.
Obst, z.B. Äpfel und Birnen, ist gesund. | Fleisch nicht.
Er kam, d. h. Er lief. | Sie fuhr.
Er kaufte Brot, Wein usw. | Das war teuer.
Er kaufte Brot, Wein etc. | Sie kaufte nichts.
Es kostet ca. 300 Euro. | Das ist viel.
Es kostet 3 Mio. Euro. | Das ist viel.
Der Umsatz stieg auf 3 Mrd. Dollar. | Der Gewinn fiel.
Er wohnt in der Hauptstr. 5. | Sie wohnt am Marktpl. 3.
Es waren 30 °C. | Alle schwitzten.
Der Turm ist 50 m. | Er ist alt.
Er lief 10 km. | Dann schlief er.
Rom wurde 753 v. Chr. gegründet. | Es wuchs.
Er braucht Vitamin C. | Der Arzt sagt es.
Es gibt keinen Plan B. | Niemand hat einen.
Der Täter heißt Thomas N. | Die Polizei sucht ihn.
J. K. Meier siegte. | P. Huber wurde Zweiter.
„Wir gehen nicht“, sagte er. | „Wir bleiben.“
„Es ist vorbei.“ | Er stand auf.
„Es ist vorbei. | Wir gehen“, sagte sie.
„Wer ist da?“, fragte er. | Niemand antwortete.
»Ich komme«, sagte sie. | »Ich auch.«
– Kommst du? | – Nein.
Was? | Nein! | Das ist unmöglich.
Er wartete … | Dann ging er.
Er wartete... aber nichts kam. | Es wurde Nacht.
BERLIN, 3. Mai (dpa) - Der Rat stimmte zu. | Das Gesetz gilt.
Schreiben Sie an presse@zeitung.example. | Wir antworten.
Siehe www.zeitung.example/nord. | Dort sind Fotos.
Die Stadt ist alt.[1] | Sie ist schön.
Es waren 3,5 %. | Das ist wenig.
Er zahlte 3.000 Euro. | Sie zahlte 2.000.
Er mag Kunst. | Sie mag die Art. | Alle mögen ihn.
Die Fa. Müller GmbH schloss. | 300 Menschen verloren die Arbeit.
Er lebt in den U.S.A. | Sie lebt in Wien.
(Niemand kam.) | Der Richter wartete.
Vgl. auch Kap. 3. | Es ist lang.
Um 8.30 Uhr begann es. | Um 9 Uhr endete es.
Das Geb. Nr. 5 in der Goethestr. 3 brennt. | Zwei Tote.
Die Fa. Meier & Co. KG schließt. | 300 Leute gehen.
Laut § 5 Abs. 3 Nr. 2 BGB gilt das. | Der BGH sagt nein.
Am Mo., 5. Mai, ist zu. | Am Di. ist offen.
Die Temp. stieg auf 35 °C. | In Wien waren es 36 Grad.
Der 1. FC Köln siegt. | Der 1. FC Nürnberg verliert.
Die 2. Bundesliga startet. | Die 3. Liga auch.
Prinz Philipp feierte seinen 90. Geburtstag. | Er lachte.
Er wurde am 1. 5. 1950 geboren. | Er starb 2010.
König Ludwig II. von Bayern ertrank. | Das war 1886.
Bis zum 31. Dez. 2010 gilt das. | Ab 1. Jan. nicht mehr.
Er sagte: „Nein.“ | Dann ging er.
„Warum?“, fragte sie. | „Darum.“
»Nein«, sagte er. | »Ja«, sagte sie.
Die USA u. Kanada streiten. | Es geht um Holz.
Es gilt u. a. Folgendes: Rauchen ist verboten. | Trinken auch.
Das Treffen begann um 20 Uhr. | Es dauerte 3 Std. und endete gut.
Frau Dr. med. Weiß operiert. | Der Patient schläft.
Angela M. wurde gefunden. | Die Täterin heißt Eva K. | Sie ist 30.
Er las die FAZ. | Sie las die SZ.
Der Preis beträgt 5 Euro zzgl. MwSt. | Das ist fair.
Bsp.: Das ist gut. | Das nicht.
In Frankfurt a. M. regnet es. | In Rothenburg o. d. T. nicht.
Der Dax stieg um 1,5 Prozent auf 7.000 Punkte. | Der Euro fiel.
HR. MÜLLER GEHT. | FR. MEIER BLEIBT.
""".strip().split("\n")


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "de")] == expected
