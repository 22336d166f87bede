"""Common words of languages that an article is in by mistake, for the check of the language of a side.

Only words that Spanish and English text does not have. Names and titles have single ones ("van", "della"): one word decides nothing.
"""

from __future__ import annotations

__all__ = ["OTHERS", "PARTICLES"]

# By the English name of the language.
OTHERS: dict[str, frozenset[str]] = {
    "French": frozenset(
        """
        les la des est une dans pour que qui avec sur pas plus sont été cette aux par mais ont leur leurs nous vous ils elle elles du au et
        être avait étaient était ce ces comme où très après sans semaine où aussi tout tous deux entre depuis selon prochaine
        le il faut bien faire je ne suis tu on fait rien jamais toujours encore rire merci mon ma moi toi dit vie
        """.split()
    ),
    "Portuguese": frozenset(
        """
        não uma são está também pelo pela pelos pelas dos das nos nas ao aos seu sua seus suas foi foram mais mas com em um os as do da
        no na ou muito vai vão de para por que se já quando até depois ontem semana fim mês à às ele ela eles têm tem isso esta este
        """.split()
    ),
    "German": frozenset(
        """
        der die das in und ist nicht ein eine einen einem einer mit auf für von den dem des sich auch wird werden wurde wurden haben hat im
        zum zur bei nach aus wie über ihre ihren seine sind war am noch nur oder aber vor als
        """.split()
    ),
    "Italian": frozenset(
        """
        il in gli di che è non per una sono della delle dei degli del nel nella con anche più dal dalla alla alle hanno ancora stato stata
        la le gli questo questa si ha lo le ma come dopo ieri sul sulla
        """.split()
    ),
    "Catalan": frozenset(
        """
        i els amb és una la que per al del dels les són ha han aquest aquesta més seva seu també però als va van ser fins després
        ahir i es en setmana avui
        """.split()
    ),
}

# Of these, words that are in names and titles too.
PARTICLES = frozenset("von der den die das dos do da di della dei degli du des les zu zum zur am im".split())
