"""Ranks of armies, navies and police forces, in Spanish and English, as one ladder. Words are written as `languages.ladders` says.

Armies of Spain and of America name some ranks in other ways: a major is a «comandante» in Spain and a «mayor» elsewhere, a second
lieutenant an «alférez» or a «subteniente». Generals and admirals are often called so without their grade, which says the same.
"""

from __future__ import annotations

from aligner.languages.ladders import FAR, Ladder, Rung, alike

__all__ = ["RANK"]

RANK = Ladder(
    (
        Rung("corporal", "cabo_primero|mayor|segundo el_cabo un_cabo", "corporal~ cpl bombardier~", "cabo~", "cape end cable"),
        Rung(
            "sergeant",
            "sargento~",
            "sergeant~ sgt staff_sergeant|sgt first_sergeant|sgt master_sergeant|sgt sergeant_first_class sergeant_major petty_officer~",
            "suboficial~ brigada",
            "noncommissioned noncom~ warrant_officer~",
        ),
        Rung(
            "warrant officer",
            "un_brigada el_brigada del_brigada al_brigada suboficial_mayor suboficial~",
            "warrant_officer~",
            "subteniente~ sargento_mayor",
            "sergeant_major noncommissioned noncom~ sergeant~ petty_officer~",
        ),
        Rung(
            "second lieutenant",
            "alférez alféreces subteniente~ segundo_teniente",
            "second_lieutenant|lt 2nd_lieutenant|lt sub_lieutenant",
            "",
            "ensign~ lieutenant~ lt warrant_officer~",
        ),
        Rung(
            "lieutenant",
            "teniente~ primer_teniente teniente_de_navío teniente_de_fragata teniente_de_corbeta",
            "lieutenant~ lt first_lieutenant|lt 1st_lieutenant|lt ensign~",
            "alférez",
            "deputy tenant*",
        ),
        Rung("captain", "capitán~ capitana~ capitanes", "captain~ capt", "capitane* patrón*", "skipper~ captain*"),
        Rung(
            "lieutenant commander",
            "capitán|capitana_de_corbeta",
            "lieutenant_commander|cmdr|cdr lt_commander|cmdr|cdr",
            "",
            "commander~ cmdr",
        ),
        Rung("naval commander", "capitán|capitana_de_fragata", "navy_commander|cmdr", "", "commander~ cmdr cdr"),
        Rung("naval captain", "capitán|capitana_de_navío", "navy_captain|capt", "", "captain~ capt"),
        Rung("major", "mayor_del_ejército mayor|comandante_general_de_brigada", "maj", "comandante~ mayor mayores", "major~ commandant~"),
        Rung(
            "commander",
            "comandante~",
            "commander~ commandant~ cmdr",
            "mando~ jefe~ jefa comisari* piloto~ comand* guerriller* capitán_de_fragata",
            "command* chief~ head~ major~ maj pilot~ captain~ leader~",
        ),
        Rung("lieutenant colonel", "teniente_coronel tenientes_coroneles teniente_coronela", "lieutenant_colonel~ lt_col", "", ""),
        Rung("colonel", "coronel~ coroneles coronela~", "colonel~ col", "", ""),
        Rung(
            "brigadier general",
            "general_de_brigada general_brigadier brigadier~",
            "brigadier~ brigadier_general|gen brig_gen",
            "general",
            "",
        ),
        Rung("major general", "general_de_división mayor_general general_mayor", "major_general|gen maj_gen|general", "general", ""),
        Rung("lieutenant general", "teniente_general tenientes_generales", "lieutenant_general|gen lt_gen|general", "general", ""),
        Rung(
            "general",
            "general_de_ejército el_general al_general del_general un_general gral",
            "gen the_general a_general retired_general army_general",
            "general~",
            "general*",
        ),
        Rung("rear admiral", "contralmirante~", "rear_admiral rear_adm", "almirante~", ""),
        Rung("vice admiral", "vicealmirante~ vice_almirante", "vice_admiral vice_adm", "", ""),
        Rung("admiral", "almirante~", "admiral~ adm", "", ""),
        Rung(
            "deputy inspector",
            "subinspector~ subinspectora~",
            "deputy_inspector~ subinspector~ sub_inspector~ assistant_inspector~",
            "",
            "inspector~ sergeant~ sgt",
        ),
        Rung(
            "chief inspector",
            "inspector_jefe inspectora_jefa|jefe inspector_general",
            "chief_inspector~ detective_chief_inspector inspector_general",
            "inspector~ inspectora~",
            "inspector~ superintendent",
        ),
        Rung(
            "inspector",
            "inspector~ inspectora~",
            "inspector~ detective_inspector",
            "inspec* detective~",
            "inspec* detective~ superintendent",
        ),
        Rung(
            "detective", "detective~", "detective~", "investigador~ inspector~ policía~ agente~", "investigator~ inspector~ sleuth police"
        ),
        Rung(
            "commissioner",
            "comisario~",
            "commissioner~",
            "comisionado~ jefe~",
            "commissar~ superintendent~ chief~ curator~ inspector~ police commission*",
        ),
        Rung("marshal", "mariscal~", "marshal~", "alguacil*", "sheriff"),
        Rung("cadet", "cadete~", "cadet~", "recluta~", "trainee~"),
    ),
    idle_spanish="al_cabo_de el_cabo_de mayor_parte la_mayor el_mayor llevar_a_cabo llevar~_a_cabo al_cabo cabo_verde "
    "secretario_general en_general "
    "ciudad_del_cabo por_lo_general fiscal_general director_general teniente_de_alcalde teniente_alcalde",
    idle_english="the_general_public|election|strike|secretary|assembly|council|manager|population "
    "a_general_election|strike|amnesty|assembly major_league~ a_major attorney_general lieutenant_governor deputy_mayor",
    alike=alike(
        "captain|commander",
        "major|commander",
        "second lieutenant|lieutenant",
        "second lieutenant|warrant officer",
        "lieutenant commander|commander",
        "naval commander|commander",
        "naval captain|captain",
        "captain|lieutenant commander",
        "captain|naval commander",
        "general|brigadier general",
        "general|major general",
        "general|lieutenant general",
        "admiral|rear admiral",
        "admiral|vice admiral",
        "inspector|detective|commissioner",
        "chief inspector|commissioner",
        "chief inspector|inspector",
    ),
    reach=FAR,
)
