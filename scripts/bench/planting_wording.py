"""Defects in what is said and how it is written: negations, hedges, clauses, quotation marks, broken text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from planting_base import (
    Edit,
    Pool,
    View,
    apply_rules,
    fold,
    has_word,
    like,
    replaced,
)
from planting_pairs import FALSE_FRIENDS
from planting_words import Words

# What is said


def negation_dropped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Does not want becomes does want."""
    if re.search(view.other_words.negation, view.other):
        yield from apply_rules(view.words.negation_dropped, view)


def negation_added(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Is ready becomes is not ready."""
    for edit in apply_rules(view.words.negation_added, view):
        near = view.own[max(0, edit.start - 30) : edit.end + 30]
        if "?" not in view.own and not re.search(r"(?i)\b(?:not|no|never|without|nor|neither|ni|sin|nunca)\b|n['’]t\b", near):
            yield edit


def hedge_removed(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The alleged thief becomes the thief."""
    yield from apply_rules(view.words.hedges, view)


def restriction_removed(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Only three came becomes three came."""
    yield from apply_rules(view.words.restrictions, view)


_AFTER_OBJECT = re.compile(r"\W*$|[^\w\s]|\s(?:to|and|or|in|on|at|for|with|by|that|when|as|from|the|a|his)\b")


def pronoun_swapped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """He becomes she, with his and him, where the other side shows that it is a man."""
    masculine, feminine = view.words.pronouns
    found = [[word for word in table if has_word(word, view.own)] for table in view.words.pronouns]
    shown = [re.search(cue, view.other) is not None for cue in view.other_words.gendered]
    if bool(found[0]) == bool(found[1]) or shown[0] == shown[1] or bool(found[0]) != shown[0]:
        return
    table = masculine if found[0] else feminine

    def swapped(match: re.Match[str]) -> str:
        word = match.group()
        is_object = word.lower() == "her" and _AFTER_OBJECT.match(view.own[match.end() :])
        return like(word, "him" if is_object else table[word.lower()])

    lower, upper = "|".join(table), "|".join(word.capitalize() for word in table)
    text = re.sub(rf"\b(?:{lower})\b|(?:(?<=^)|(?<=[.?!:] )|(?<=[\"“«]))(?:{upper})\b", swapped, view.own)
    yield Edit(0, len(view.own), text)


def false_friend(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """Currently becomes actually, where the Spanish has actualmente. English side only."""
    if view.words.code != "en":
        return
    for spanish, right, friend in FALSE_FRIENDS:
        if re.search(rf"(?i)\b(?:{spanish})\b", view.other):
            for match in re.finditer(rf"(?i)\b(?:{right})\b", view.own):
                yield replaced(match, friend)


# Clauses and sentences


def _balanced(text: str) -> bool:
    return text.count('"') % 2 == 0 and text.count("(") == text.count(")") and not re.search("[“”„«»]", text)


def _carries(text: str) -> bool:
    """Four words or more, two of them long, and not all of the sentence."""
    words = re.findall(r"\w+", text)
    return 4 <= len(words) <= 20 and sum(len(word) > 4 for word in words) >= 2 and _balanced(text)


def clauses(own: str, words: Words) -> Iterator[tuple[Edit, str]]:
    """Clauses and phrases of at least four words that can be taken out, and their text."""
    total = len(re.findall(r"\w+", own))
    for edit, text in _all_clauses(own, words):
        left = total - len(re.findall(r"\w+", text))
        if _carries(text) and left >= 4 and left >= total * 0.4:
            yield edit, text


def _all_clauses(own: str, words: Words) -> Iterator[tuple[Edit, str]]:
    for match in re.finditer(rf", ((?:{words.parenthetical}) [^,;:.?!]+),(?= )", own):
        yield Edit(match.start(), match.end(), ""), match.group(1)
    for match in re.finditer(rf", ([^,;:.?!]+)(?=, (?:{words.joining}) )", own):
        yield Edit(match.start(), match.end(), ""), match.group(1)
    for match in re.finditer(rf",? ((?:{words.joining}) [^,;:.?!]+)(?=[.?!][\"”»)]?$)", own):
        yield Edit(match.start(), match.end(), ""), match.group(1)
    for match in re.finditer(r", ([^,;:.?!]+)(?=[.?!][\"”»)]?$)", own):
        yield Edit(match.start(), match.end(), ""), match.group(1)
    for match in re.finditer(rf"^((?:{words.leading}) [^,;:.?!]+), (\w)", own):
        yield Edit(match.start(), match.end(), match.group(2).upper()), match.group(1)
    for match in re.finditer(rf" ((?:{words.prepositions}) (?:[^\s,;:.?!]+ ){{2,12}}[^\s,;:.?!]+)(?=[.?!][\"”»)]?$)", own):
        yield Edit(match.start(), match.end(), ""), match.group(1)


def clause_removed(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """A clause or phrase of four words or more is lost."""
    yield from (edit for edit, _ in clauses(view.own, view.words))


def clause_added(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """A clause or phrase of another sentence of the corpus is added at the end."""
    match = re.search(r"(?<=[^\W\d_]{3})(?=[.!][\"”»)]?$)", view.own)
    if match and pool.clauses and len(view.own.split()) >= 6:
        for _ in range(3):
            clause = random.choice(pool.clauses)
            if fold(clause) not in fold(view.own):
                comma = "" if clause.split()[0].lower() in view.words.prepositions.split("|") else ","
                yield Edit(match.start(), match.start(), f"{comma} {clause}")


def untranslated(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The sentence stays in the other language."""
    if len(view.other.split()) >= 4 and fold(view.own) != fold(view.other):
        yield Edit(0, len(view.own), view.other)


def half_untranslated(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The second half stays in the other language."""
    own, other = view.own.split(), view.other.split()
    if len(own) >= 8 and len(other) >= 8:
        yield Edit(0, len(view.own), " ".join(own[: len(own) // 2] + other[len(other) // 2 :]))


# Signs and broken text


def quote_dropped(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """One of a pair of quotation marks is lost."""
    marks = [match.start() for match in re.finditer('["“”«»]', view.own)]
    if marks and len(marks) % 2 == 0:
        yield from (Edit(mark, mark + 1, "") for mark in marks)


def quote_wrong(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """A quotation opens with a closing mark."""
    marks = [match.start() for match in re.finditer('["“”«»]', view.own)]
    if marks and len(marks) % 2 == 0:
        for mark in marks[::2]:
            yield Edit(mark, mark + 1, "»" if view.own[mark] == "«" else "”")


def question_lost(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The question mark becomes a full stop."""
    if "?" in view.other and view.own.count("?") == 1:
        at = view.own.index("?")
        opening = view.own.find("¿")
        if opening >= 0:
            yield Edit(opening, at + 1, view.own[opening + 1 : opening + 2].upper() + view.own[opening + 2 : at] + ".")
        else:
            yield Edit(at, at + 1, ".")


def repeated_word(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """The the."""
    for match in re.finditer(r"(?<= )[a-záéíóúñ]{2,}(?= )", view.own):
        if match.group() not in ("that", "had", "very", "so", "muy", "nos", "se", "many"):
            yield Edit(match.end(), match.end(), f" {match.group()}")


def mojibake(view: View, pool: Pool, random: Random) -> Iterator[Edit]:
    """A letter of UTF-8 read as Windows-1252: Ã©."""
    for match in re.finditer(r"[À-ž“”’…€]+", view.own):
        try:
            yield Edit(*match.span(), match.group().encode().decode("cp1252"))
        except UnicodeDecodeError:
            continue
