"""Spanish nouns that mean one thing as masculine and another as feminine, with the English words for each: el cura, la cura."""

from __future__ import annotations

__all__ = ["FEMININE_MEANINGS", "MASCULINE_MEANINGS"]

_NOUNS = """
batería: drummer | battery drums
cabecilla: ringleader leader | header
cámara: cameraman operator | camera chamber house
capital: funds money assets | city
caza: fighter jet | hunt hunting chase
central: defender | plant headquarters exchange
circular: road | circular letter memo
clave: harpsichord | key code password clue
cólera: cholera | anger rage wrath fury
coma: coma | comma
cometa: comet | kite
consonante: rhyme | consonant
corneta: bugler | bugle
corte: cut cutting haircut outage | court courtyard
cura: priest vicar curate clergyman | cure treatment healing remedy
defensa: defender back | defence defense
doblez: fold | duplicity
editorial: leader editorial | publisher publishers
escolta: bodyguard | escort
espada: matador | sword
frente: front | forehead brow
génesis: genesis | origin
guardia: guard officer guardsman | watch duty
guía: guide | guidebook handbook directory guidance
levita: Levite | frock
margen: margin scope leeway | bank riverside
mañana: tomorrow future | morning
moral: mulberry | morals morale morality ethics
orden: order sequence | command warrant order
ordenanza: orderly messenger | ordinance bylaw decree
papa: pope | potato spud
parte: report bulletin dispatch communiqué | part party
pendiente: earring | slope gradient hillside
pez: fish | pitch tar
policía: policeman officer constable | police policewoman
terminal: device | terminal
trompeta: trumpeter | trumpet
vocal: member spokesman | vowel
vigía: lookout watchman | watchtower
final: end ending | final
"""


def _meanings(gender: int) -> dict[str, tuple[str, ...]]:
    rows = (line.split(": ") for line in _NOUNS.strip().splitlines())
    return {noun: tuple(meanings.split(" | ")[gender].lower().split()) for noun, meanings in rows}


MASCULINE_MEANINGS: dict[str, tuple[str, ...]] = _meanings(0)
FEMININE_MEANINGS: dict[str, tuple[str, ...]] = _meanings(1)
