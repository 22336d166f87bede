#!/usr/bin/env python3
"""Measure `aligner stale` on simulated updates: is every sentence of the translation found that must change, and no other?

    scripts/bench/stale.py [DATA] [--articles N] [--seed N] [--list]

Articles: corpora/ of this project with their gold alignments, and newsbench (easy, 2009 and 2011) of DATA, Spanish and English in turn as
the source. Each gets a new version with three updates (a number, word, phrase or denial changed, a sentence removed, added or moved) and
two changes that need nothing (signs, blanks, capitals, a sentence cut in two). A sentence of the translation must change when its gold
link has a sentence that was updated. Where a link has several sentences, one of them is enough. --list prints what went wrong.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from alignment import newsbench

from aligner.alignment.gold import read_alignment
from aligner.articles import read_article
from aligner.bitext import Article, Link, Pair
from aligner.languages.pair import Language
from aligner.segmentation import segment_article
from aligner.settings import Settings
from aligner.updates import UpdatedTranslation, compare_versions, stale_numbers

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
ADDED = {Language.SPANISH: ", según fuentes oficiales", Language.ENGLISH: ", according to official sources"}
DENIAL = {Language.SPANISH: " no ", Language.ENGLISH: " never "}
FAR = 4
"""Sentences by which one is moved at least."""


@dataclass(frozen=True)
class Document:
    """Sentences of a source and of its translation, and their gold links."""

    name: str
    language: Language
    source: list[str]
    translation: list[str]
    links: list[Link]

    def reversed(self) -> Document:
        """The translation as the source."""
        links = [Link(link.target, link.source) for link in self.links]
        return Document(f"{self.name}, reversed", self.language.other, self.translation, self.source, links)


Edit = Callable[[str, Language, random.Random], str | None]
"""Changes a sentence; None when it cannot."""


def change_number(text: str, language: Language, draw: random.Random) -> str | None:
    numbers = [match for match in re.finditer(r"\d+", text) if int(match.group()) > 1]
    if not numbers:
        return None
    one = draw.choice(numbers)
    return f"{text[: one.start()]}{int(one.group()) + draw.randint(1, 9)}{text[one.end() :]}"


def change_word(text: str, language: Language, draw: random.Random) -> str | None:
    words = [match for match in re.finditer(r"(?<=\s)[^\W\d_]{5,}(?=\s)", text)]
    if len(words) < 3:
        return None
    one, other = draw.sample(words, 2)
    return None if one.group() == other.group() else f"{text[: one.start()]}{other.group()}{text[one.end() :]}"


def add_phrase(text: str, language: Language, draw: random.Random) -> str | None:
    return f"{text[:-1]}{ADDED[language]}." if text.endswith(".") and len(text) > 30 else None


def cut_phrase(text: str, language: Language, draw: random.Random) -> str | None:
    phrase = re.search(r", [^,.;:«»\"()]{12,60}(?=[,.])", text)
    return None if phrase is None or len(phrase.group()) > len(text) / 2 else text[: phrase.start()] + text[phrase.end() :]


def deny(text: str, language: Language, draw: random.Random) -> str | None:
    blanks = [match.start() for match in re.finditer(" ", text)]
    if len(blanks) < 4:
        return None
    place = draw.choice(blanks[1:-1])
    return text[:place] + DENIAL[language] + text[place + 1 :]


def other_quotes(text: str, language: Language, draw: random.Random) -> str | None:
    changed = text.translate(str.maketrans({"«": "“", "»": "”", "“": "«", "”": "»", "'": "’"}))
    changed = changed if changed != text else re.sub(r'"([^"]*)"', r"“\1”", text)
    return None if changed == text else changed


def other_blanks(text: str, language: Language, draw: random.Random) -> str | None:
    return text.replace(" ", "  ", 2) if " " in text else None


def other_capital(text: str, language: Language, draw: random.Random) -> str | None:
    words = list(re.finditer(r"(?<=\s)[a-z]{6,}", text))
    if not words:
        return None
    one = draw.choice(words)
    return text[: one.start()] + one.group().capitalize() + text[one.end() :]


def cut_in_two(text: str, language: Language, draw: random.Random) -> str | None:
    return text.replace("; ", ".\n", 1) if "; " in text else None


CHANGES: dict[str, Edit] = {
    "number": change_number,
    "word": change_word,
    "phrase added": add_phrase,
    "phrase cut": cut_phrase,
    "denial": deny,
}
NOTHING: dict[str, Edit] = {"quotes": other_quotes, "blanks": other_blanks, "capital": other_capital, "cut in two": cut_in_two}
WHOLE = ("sentence removed", "sentence added", "sentence moved")


@dataclass(frozen=True)
class Version:
    """A new version: its sentences, and what was done to which sentences of the old one. A sentence that was added has none."""

    sentences: list[str]
    done: list[tuple[str, int | None]]


def new_version(document: Document, others: Sequence[str], draw: random.Random) -> Version:
    parts: list[tuple[int | None, str]] = list(enumerate(document.source))
    done: list[tuple[str, int | None]] = []
    touched: set[int] = set()
    wanted = draw.sample([*CHANGES, *WHOLE], 3) + draw.sample([*NOTHING], 2)
    for kind in wanted:
        places = [place for place, (number, text) in enumerate(parts) if number is not None and number not in touched and len(text) > 25]
        draw.shuffle(places)
        for place in places:
            number, text = parts[place]
            assert number is not None
            if kind in CHANGES or kind in NOTHING:
                changed = (CHANGES.get(kind) or NOTHING[kind])(text, document.language, draw)
                if changed is None or changed == text:
                    continue
                parts[place] = number, changed
            elif kind == "sentence removed":
                del parts[place]
            elif kind == "sentence added":
                parts.insert(place, (None, draw.choice(others)))
                number = None
            else:
                goals = [goal for goal in range(len(parts)) if abs(goal - place) >= FAR]
                if not goals:
                    continue
                parts.insert(draw.choice(goals), parts.pop(place))
            done.append((kind, number))
            touched.update(() if number is None else (number,))
            break
    return Version([piece for _, text in parts for piece in text.split("\n")], done)


def measure(document: Document, version: Version) -> tuple[UpdatedTranslation, float]:
    old, new, translation = (
        Article(name, language, "".join(f"{' '.join(text.split())}\n" for text in texts))
        for name, language, texts in (
            ("old", document.language, document.source),
            ("new", document.language, version.sentences),
            ("translation", document.language.other, document.translation),
        )
    )
    start = time.process_time()
    found = compare_versions(Pair("a", old, translation, translation.language), new, Settings(presplit=True))
    return found, time.process_time() - start


def documents(data: Path) -> list[Document]:
    found = []
    for path in sorted(CORPORA.glob("*.gold")):
        sides = {}
        for language in Language:
            (file,) = CORPORA.glob(f"{path.stem}.{language}.*")
            sides[language] = [one.text for one in segment_article(read_article(file, language=language)).segments]
        found.append(Document(path.stem, Language.SPANISH, sides[Language.SPANISH], sides[Language.ENGLISH], read_alignment(path)))
    if data.is_dir():
        for name, (source, target, links) in newsbench(data, "easy").items():
            if name[3:5] in ("09", "11"):
                found.append(Document(name, Language.SPANISH, source, target, links))
    else:
        print(f"note: {data}: not there; only corpora/ is measured", file=sys.stderr)
    return found


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--articles", type=int, default=120, help="how many articles at most (120)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="print every sentence that was missed or flagged for nothing")
    options = parser.parse_args()
    draw = random.Random(options.seed)
    chosen = documents(options.data)
    chosen = chosen[:15] + draw.sample(chosen[15:], min(max(options.articles - 15, 0), len(chosen) - 15))
    wanted: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    false, right, times = 0, 0, []
    new_found = new_wanted = new_reported = 0
    wrong: defaultdict[str, list[str]] = defaultdict(list)
    for place, document in enumerate(chosen):
        one = document.reversed() if place % 2 else document
        others = [
            text for other in chosen if other is not document for text in (other.source, other.translation)[place % 2] if len(text) > 40
        ]
        version = new_version(one, others, draw)
        found, seconds = measure(one, version)
        times.append(seconds)
        flagged = stale_numbers(found.updates)
        updated = {number: kind for kind, number in version.done if number is not None and kind not in NOTHING}
        must = [link for link in one.links if link.target and any(i in updated for i in link.source)]
        allowed = {j for link in must for j in link.target}
        for link in must:
            kind = next(updated[i] for i in link.source if i in updated)
            wanted[kind] += 1
            if any(j in flagged for j in link.target):
                hit[kind] += 1
            else:
                wrong[one.name].append(f"missed ({kind}): {[one.source[i] for i in link.source]}")
        for j in sorted(flagged):
            right, false = right + (j in allowed), false + (j not in allowed)
            if j not in allowed:
                wrong[one.name].append(f"flagged for nothing: {one.translation[j]}")
        new_wanted += sum(kind == "sentence added" for kind, _ in version.done)
        reported = sum(len(update.change.new) for update in found.updates if update.action == "translate")
        new_reported += reported
        new_found += min(reported, sum(kind == "sentence added" for kind, _ in version.done))
    if options.list:
        for name, lines in wrong.items():
            print(name, *lines, sep="\n  ")
    print(f"{len(chosen)} articles, {sum(wanted.values())} sentences to change, {new_wanted} to translate")
    for kind in sorted(wanted):
        print(f"{kind:20} {hit[kind]:>4} of {wanted[kind]:>4}")
    print(f"recall {sum(hit.values()) / sum(wanted.values()):.3f}, precision {right / max(right + false, 1):.3f}")
    print(f"new sentences: {new_found} of {new_wanted} reported, {new_reported} reports")
    print(f"processor seconds an article: mean {sum(times) / len(times):.2f}, most {max(times):.2f}")


if __name__ == "__main__":
    main()
