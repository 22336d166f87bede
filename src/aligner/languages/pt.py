"""Portuguese, of Brazil and of Portugal."""

from aligner.languages.segmentation_rules import SegmentationRules, words

SEGMENTATION = SegmentationRules(
    titles=words(
        """
        sr sra srs sras srta srtas sr.ª dr dra drs dras dr.ª prof profa profs profas prof.ª eng enga engº engª arq adv exmo exma exmos
        exmas ilmo ilma ilmos sto sta d pe pes fr frei irª gen gal cel ten tte maj cap capt sgt sold alm brig des desemb min dep deps sen
        pres pref emb mons card côn insp del delª jorn mr mrs ms st s profª dra.ª gov
        """
    ),
    references=words(
        """
        nº n.º n.° n° núm nums pág págs p pp pg pgs art arts pár parág caps fig figs vol vols ed eds p.ex cf cfr v vs tel tels telef fone
        aprox ca obs séc sécs dept depto deptos dpto dist conc freg av avs r al alam trav pç pça praç rod estr km kms cj conj ap apt apto
        bl lt qd lj sl edif cx c.p cep i.e e.g trad orgs coord ref refs rel res resol proc docs dec secr sec
        """
    ),
    endings=words(
        """
        s.a s/a ltda lda corp ltd cias eua u.s e.u jr jnr hab máx mín incl esq r/c q.b d.o.c p.s adm op.cit loc.cit ibid et.al inc
        """
    ),
    closings=words("etc"),
    times=words("a.m p.m a.c d.c a.e.c e.c h hs"),
    degrees=words("ph.d m.sc ll.m ll.b m.b.a"),
    units=words("m cm mm km kg kgs g mg l ml h hs min mins s seg segs ha t kw mw hz °c ºc °f m2 m3 km2 m² m³ km² m/s km/h"),
    words=words(
        """
        no nos art par ver est cap inc ed lim dist conc min res rel port dec sol doc del sec ten des dom do cor mar set sex ter ir ex org
        ram
        """
    ),
    dates=words("jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom"),
    starters=words(
        """
        o a os as um uma uns umas e mas ou porém contudo todavia entretanto no na nos nas em de do da dos das ao à aos às pelo pela pelos
        pelas por para com sem sob sobre entre até desde após antes depois durante segundo conforme como quando enquanto onde se que quem
        qual quais quanto quantos porque pois já não nem também ainda apenas só ele ela eles elas eu nós você vocês seu sua seus suas meu
        minha nosso nossa este esta estes estas esse essa esses essas isto isso aquele aquela aqueles aquelas aquilo tudo todo toda todos
        todas muito muitos muita muitas alguns algumas alguém ninguém nada nenhum nenhuma cada outro outra outros outras ambos hoje ontem
        amanhã agora então assim aqui ali lá sempre nunca talvez além apesar embora caso dois duas três quatro cinco seis sete oito nove
        dez é são foi foram era eram há houve está estão tem têm pode disse num numa neste nesta nesse nessa naquele daí logo mesmo mais
        menos tal
        """
    ),
    after_time=words("segunda terça quarta quinta sexta sábado domingo gmt utc brt"),
    fronting=words("a à às ao em no na por pelas pelos desde até após antes cerca entre para durante"),
    labels=words(
        """
        vitamina vitaminas plano grupo grupos tipo tipos classe fase zona seção secção hepatite gripe anexo opção letra nota ponto portão
        terminal bloco linha categoria inciso série liga time equipa torre edifício lote quadra modelo nível caso tabela figura guerra
        divisão variante vírus turma
        """
    ),
    verb_endings=("aram", "eram", "iram"),
    short_words=6,
    note_labels=r"[Nn]\. ?d[aeo]s? ",
    captions=("foto", "fotos", "imagem", "vídeo", "crédito", "créditos", "divulgação", "infográfico"),
    bylines=("por", "redação", "redacção", "da redação", "texto", "com informações de", "correspondente", "reportagem de"),
)
