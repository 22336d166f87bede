"""Verbs with which news says who said something, in Spanish and English."""

from __future__ import annotations

from aligner.languages.pair import Language

__all__ = ["ENDS_OF_SPEAKERS", "IRREGULAR_SAYING", "SAYING"]

SAYING = {
    Language.SPANISH: (
        "decir afirmar asegurar señalar explicar declarar comentar agregar añadir sostener manifestar indicar apuntar subrayar insistir "
        "reconocer admitir escribir responder preguntar advertir opinar replicar contestar protestar lamentar denunciar reclamar exclamar "
        "gritar susurrar murmurar confesar relatar contar narrar recordar precisar matizar aclarar sentenciar concluir destacar "
        "resaltar recalcar reiterar espetar reprochar criticar bromear ironizar celebrar anunciar informar revelar confirmar negar "
        "desmentir rechazar alegar argumentar aducir razonar defender justificar prometer jurar rogar suplicar implorar pedir exigir "
        "ordenar tachar calificar tildar describir testificar discrepar quejarse avisar proponer sugerir predecir vaticinar pronosticar "
        "objetar apostillar resumir admitir aceptar ofrecer plantear"
    ),
    Language.ENGLISH: (
        "say tell state add explain claim declare write ask reply argue insist warn note announce comment report assert affirm maintain "
        "complain protest lament regret testify answer respond retort counter shout yell cry whisper murmur confess recount recall clarify "
        "conclude stress emphasise emphasize underline reiterate repeat snap joke quip reveal confirm deny dismiss reject allege contend "
        "reason defend promise vow swear plead beg demand order call describe brand label disagree acknowledge admit concede predict "
        "propose suggest object remark observe caution appeal concur sum offer accept criticise criticize denounce"
    ),
}
IRREGULAR_SAYING = frozenset("said told wrote swore dijo dijeron dice dicen pidió pidieron sostuvo sostuvieron advirtió".split())

# Words that end what says who speaks, beside prepositions and the beginnings of clauses.
ENDS_OF_SPEAKERS = frozenset("ayer hoy yesterday today al luego tarde mismo".split())
