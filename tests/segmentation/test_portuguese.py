"""Sentences of Portuguese news, of Brazil and of Portugal. Each case is a text whose sentences are parted by " | "."""

from tables import each

from aligner.segmentation import segment_text

CASES = """
Tem um Ph.D. | Ana sabe.
Vive nos E.U.A. | Voltaram em maio.
A Acme Inc. Brasil fechou. | Todos saem.
Abre às 5 p.m. | João vai.
O jogo é às 9 p.m. GMT. | João vê.
Às 5 p.m. João saiu. | Chovia.
O Sr. Silva e a Sra. Souza chegaram. | Chovia.
O Dr. Costa e a Dra. Lima operaram. | Tudo correu bem.
A Profa. Rosa ensina. | O Prof. Reis também.
O Exmo. Sr. Presidente falou. | Ninguém ouviu.
D. Pedro II viajou. | Voltou em maio.
O Pe. Antônio rezou. | A Ir. Lúcia cantou.
O Gen. Prado e o Cel. Nunes saíram. | Era noite.
O Dep. Mota e o Sen. Rocha votaram. | O resto se absteve.
O Min. Braga e o Des. Pires decidiram. | A defesa recorreu.
Sto. Antônio e Sta. Rita são santos. | A festa é em junho.
A Av. Paulista fechou. | A R. Augusta abriu.
Mora na Al. Santos, nº. 5, apto. 3. | A casa é velha.
Veja a pág. 5 e as págs. 8 e 9. | Faltam as outras.
O art. 5 e o inc. II valem. | O par. 3 caiu.
O n.º 7 ganhou. | O n. 9 perdeu.
Vende pão, vinho, etc. | Maria compra tudo.
Vende pão, etc., e leite. | É caro.
A firma Sol S.A. fechou. | Devia muito.
A Ouro Ltda. fechou. | A dívida é grande.
Comprou ações da Acme Inc. e da Beta Corp. | O preço subiu.
Vive nos E.U.A. | Ele nasceu no Porto.
Roma caiu em 476 d.C. | O mundo mudou.
Em 44 a.C. César morreu. | Tinha 55 anos.
Abre às 8 a.m. e fecha às 6 p.m. | Há fila.
O trem sai às 15 h. | Chega às 18 h.
Fez 40 °C. | Ninguém saiu.
A torre tem 50 m. | É velha.
Correu 10 km. | Depois dormiu.
Pesa 3 kg. | É leve.
Nasceu em 3 de jan. de 1950. | Morreu em fev. 2010.
Tome vitamina C. | O médico mandou.
Não há plano B. | Ninguém fez um.
O Brasil está no grupo A. | Portugal está no grupo B.
O suspeito é João N. | A polícia o procura.
J. K. Moreira ganhou. | P. Alves foi segundo.
“Não sei”, disse ele. | “Eu também não.”
“Acabou.” | Ele se levantou.
«Acabou. | Vamos», disse ela.
“Quem é?”, perguntou. | Ninguém respondeu.
— Você vem? | — Não.
– Vou – disse Ana –. | É tarde.
O quê? | Não! | É impossível.
Esperou… | Depois saiu.
Esperou... mas nada veio. | Anoiteceu.
BRASÍLIA, 3 mai. (Lusa) - O Senado votou. | A lei vale.
Escreva para jornal@folha.example. | Respondemos.
Veja www.folha.example/norte. | Há fotos.
A cidade é velha.[1] | É bonita.
São 3,5 %. | É pouco.
Pagou 3.000 reais. | Ela pagou 2.000.
O 1.º lugar foi dela. | O 2.º foi dele.
(Ninguém veio.) | O juiz esperou.
A Rev.ma Ir. Lúcia e o Côn. Lima rezam. | Há missa.
O Ten.-Cel. Reis e o 1.º Sgt. Dias saem. | É cedo.
A Profª. Ana e o Eng. Rui casaram. | Foi bonito.
Nasceu em S. Paulo e vive em Sta. Catarina. | É médico.
O S.T.F. julgou o caso. | A defesa recorre.
O STF. | O TSE. | Ninguém decide.
O jogo é às 21h30. | O estádio abre às 19h.
Vem da R. Augusta, n. 5, 2.º andar. | É perto.
Veja Silva et al. (2010). | O estudo é claro.
“Não!”, gritou. | “Sim!”, respondi.
Disse: “Não.” | Depois saiu.
O dólar subiu 2 %. | O euro caiu.
O PIB cresceu 1,5 p.p. | Foi pouco.
D. João VI fugiu. | D. Maria também.
O km. 5 está fechado. | O km 8 não.
Disse que não ia dar. | Maria chorou.
Vai ver. | Depois volta.
Eram dez. | Agora são vinte.
""".strip().split("\n")


@each("case", CASES)
def test_sentences(case):
    expected = case.split(" | ")
    text = case.replace(" | ", " ")
    assert [text[a:b] for a, b in segment_text(text, "pt")] == expected
