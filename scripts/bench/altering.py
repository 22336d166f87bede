#!/usr/bin/env python3
"""A second set of planted changes, with other cue words and other ways than `planting_*`: does what the checks find carry over?

    scripts/bench/altering.py [DATA] [--years 08 10] [--side target|source] [--limit 80] [--kinds PREFIX …] [--misses KIND]

Five families: hedges, denials, acronyms, currencies and names. A change is made only where the other side has the words that it changes,
so that the pair is wrong after it. Found means: the pair has a warning or error that it did not have untouched. Documents of 40 pairs
with changed pairs at least three apart.
"""

# ruff: noqa: E501  (one rule a line)
from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bitexts import Line, Pair, bitext, newstest

from aligner.bitext import Finding, Severity
from aligner.checks import check_bitext

DOCUMENT, APART = 40, 3

Rule = tuple[str, str, str, str]
"""Kind, what is changed, what it becomes, and what the other side must have."""

ENGLISH: tuple[Rule, ...] = (
    ("hedge: hearsay", r"\b(?:is|are|was|were) (?:said|believed|thought|reported|understood|rumoured|rumored|alleged) to (?=be )", "will ", r"(?i)se (?:dice|cree|piensa|rumorea)|dicen que|habr[ií]a|presunt|supuest|al parecer|según"),
    ("hedge: hearsay", r"\b(?:the|an) (?:alleged|suspected|presumed|purported|supposed) (?=[a-z])", "the ", r"(?i)\b(?:presunt|supuest|sospech|posible)"),
    ("hedge: hearsay", r"\b(?:allegedly|reportedly|supposedly|apparently|evidently|seemingly)\b,? ", "", r"(?i)presunta|supuesta|al parecer|por lo visto|según|aparente|habr[ií]a"),
    ("hedge: hearsay", r"\b[Aa]ccording to [^,.;]{4,50}, (?=[a-z])", "", r"(?i)según|de acuerdo (?:con|a)"),
    ("hedge: hearsay", r",? (?:[Hh]e|[Ss]he|they|officials?|police|analysts?|experts?) (?:said|says|say|claims?|claimed|believes?|thinks?)(?=\.$)", "", r"(?i)según|dij|dice|asegur|afirm|cree|declar|señal|explic|coment"),
    ("hedge: possible", r"\b(?:may|might|could) (?:well |also |even |still )?have (?=[a-z]+ed\b)", "had ", r"(?i)pod|pud|quiz|tal vez|posib|habr[ií]a"),
    ("hedge: possible", r"\b(?:may|might|could) (?:well |also |even |possibly |potentially |soon )?be (?=[a-z])", "will be ", r"(?i)\bpodr|\bpued|\bpud|quiz|tal vez|posib"),
    ("hedge: possible", r"\b(?:[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Cc]onceivably),? (?=[a-z])", "", r"(?i)quiz|tal vez|posib|acaso|a lo mejor|probab|puede que"),
    ("hedge: possible", r"\b(?:is|are) (?:thought|expected|likely|set|liable|bound) to (?=[a-z])", "will ", r"(?i)probab|previs|esper|se cree|podr"),
    ("hedge: possible", r"\bunlikely to (?=[a-z])", "certain to ", r"(?i)improbab|poco probab|difícil"),
    ("hedge: possible", r"\b(?:most likely|very likely|in all likelihood|probably) ", "", r"(?i)probab|segurament|seguro"),
    ("hedge: possible", r"\b(?:seem|appear)s? to (?=[a-z]+ )", "do ", r"(?i)\bparece"),
    ("hedge: figure", r"\b(?:about|around|roughly|approximately|nearly|almost|close to|just over|just under|some|an estimated) (?=[$€£]?\d)", "", r"(?i)\bunos\b|\bunas\b|alrededor|aproxim|cerca de|casi|en torno|poco m[áa]s|poco menos|cercan"),
    ("hedge: figure", r"\b(?:at least|no fewer than|no less than|at a minimum) (?=[$€£\da-z])", "", r"(?i)al menos|por lo menos|como m[íi]nimo|no menos de|cuando menos|mínimo"),
    ("hedge: figure", r"\b(?:at most|at the most|no more than|a maximum of|up to) (?=[$€£]?\d)", "", r"(?i)como m[áa]ximo|a lo sumo|como mucho|no m[áa]s de|hasta|máximo"),
    ("hedge: often", r"\b(?:often|frequently|usually|generally|normally|typically|mostly|mainly|largely|primarily|sometimes|occasionally) (?=[a-z])", "", r"(?i)menudo|frecuen|general|normal|habitual|sole|suel|mayor|principal|gran parte|gran medida|veces|ocasi"),
    ("hedge: often", r"\b(?:partly|partially|in part|to some extent|somewhat) (?=[a-z])", "", r"(?i)parte|parcial|cierto punto|cierta medida|algo|un poco"),
    ("negation: not", r"\b(?:does|do|did) not (?=[a-z])|\b(?:does|do|did)n['’]t (?=[a-z])", "", r"(?i)\bno\b|nunca|tampoco"),
    ("negation: not", r"\b(is|are|was|were|has|have|had|will|would|can|could|should|must)(?: not|n['’]t) (?=[a-z])(?!only|just|to mention)", r"\1 ", r"(?i)\bno\b|nunca|tampoco|jamás"),
    ("negation: not", r"\bcannot\b", "can", r"(?i)\bno\b"),
    ("negation: word", r"\b(?:has|have|had) never\b", "have always", r"(?i)nunca|jamás|no\b"),
    ("negation: word", r"\bno (?=(?:evidence|reason|plans?|money|intention|need|information|sign|agreement|decision|proof|problem|chance|time|way|solution|increase|changes?|injuries|victims)\b)", "", r"(?i)\bno\b|ningun|sin\b|nada"),
    ("negation: word", r"\bwithout (?=(?:a |an |the |any )?[a-z]{4,})(?!doubt)", "with ", r"(?i)\bsin\b"),
    ("negation: word", r"\b(?:refused|declined) to\b", "agreed to", r"(?i)neg[óa]|rechaz|rehus|no (?:quis|acept)|declin"),
    ("negation: word", r"\bdenie[sd]\b|\bdeny\b", "confirm", r"(?i)nieg|neg[óa]|desmint|desment"),
    ("negation: word", r"\bfail(?:ed|s)? to\b", "managed to", r"(?i)\bno\b|fracas|sin\b"),
    ("negation: word", r"\bunable to\b", "able to", r"(?i)\bno\b|incapa|imposib|sin\b"),
    ("negation: word", r"\b(?:[Nn]obody|[Nn]o one|[Nn]one)\b", "everyone", r"(?i)nadie|ningun"),
    ("negation: added", r"(?<=[a-z] )(is|was|will be|has been|are|were|have been)(?= (?:the |a |an |very |now |also )?[a-z]{4,} )", r"\1 not", r"^(?!.*\b(?:[Nn]o|[Ss]in|[Nn]unca|[Nn]i|[Nn]adie|[Tt]ampoco|[Nn]ada)\b).*\b(?:es|era|fue|será|ha sido|son|eran|fueron|han sido)\b"),
    ("currency", r"\bdollars\b", "pounds", r"(?i)d[óo]lar"), ("currency", r"\beuros\b", "francs", r"(?i)\beuros?\b"),
    ("currency", r"\$(?=\d)", "€", r"(?i)d[óo]lar|\$"), ("currency", r"€(?=\d)", "$", r"(?i)euro|€"), ("currency", r"£(?=\d)", "$", r"(?i)libra|£"),
    ("currency", r"\bcrowns\b", "zlotys", r"(?i)corona"), ("currency", r"\bpounds\b", "dollars", r"(?i)libra"), ("currency", r"\bpesos\b", "dollars", r"(?i)pesos"),
    ("currency", r"\bcents\b", "pence", r"(?i)centavos|céntimos|centésim"), ("currency", r"\b(?:CZK|Kč)\b", "EUR", r"(?i)corona|CZK|Kč"),
    ("currency", r"\byen\b", "yuan", r"(?i)\byen"), ("currency", r"\b(?:forints?|HUF)\b", "zloty", r"(?i)forint|HUF|florin"),
)  # fmt: skip

SPANISH: tuple[Rule, ...] = (
    ("hedge: hearsay", r"\b(?:presunto|supuesto|presunta|supuesta)s? (?=[a-záéíóú])", "", r"(?i)alleg|suspect|suppos|presum|so-called|purport|possible"),
    ("hedge: hearsay", r"\b(?:[Aa]l parecer|[Pp]or lo visto|[Ss]upuestamente|[Pp]resuntamente|[Aa]parentemente),? (?=[a-záéíóú])", "", r"(?i)apparent|reported|alleg|suppos|seem|appear|evident|it is said"),
    ("hedge: hearsay", r"\b(?:[Ss]egún|[Dd]e acuerdo con) [^,.;]{4,50}, (?=[a-záéíóú])", "", r"(?i)according|\bsa(?:id|ys?)\b|\btold|report|accordance|in .{3,30} (?:view|opinion)"),
    ("hedge: hearsay", r"\b[Ss]e (?:cree|dice|piensa|rumorea|supone) que (?=[a-záéíóú])", "", r"(?i)believ|\bsaid|rumou?r|suppos|thought|report|suspect"),
    ("hedge: possible", r"\b(?:[Qq]uizás?|[Tt]al vez|[Aa]caso|[Aa] lo mejor|[Pp]osiblemente) (?=[a-záéíóú])", "", r"(?i)perhaps|maybe|might|\bmay\b|possib|could"),
    ("hedge: possible", r"\b[Pp]uede que (?=[a-záéíóú])", "", r"(?i)\bmay\b|might|perhaps|maybe|could|possib"),
    ("hedge: possible", r"\b(?:podrían?|pudieran?|pudiesen?) ser\b", "será", r"(?i)\bmay\b|might|could|possib|perhaps|maybe|can\b"),
    ("hedge: possible", r"\b(?:podrían?|pudieran?|pueden?) (?=[a-z]{2,}(?:ar|er|ir)\b)", "va a ", r"(?i)\bmay\b|might|could|possib|perhaps|maybe"),
    ("hedge: possible", r"\b(?:[Pp]robablemente|[Pp]revisiblemente|[Ss]eguramente),? (?=[a-záéíóú])", "", r"(?i)probab|likely|presumab|expected|surely|certainly|no doubt"),
    ("hedge: possible", r"\b[Pp]arece que (?=[a-záéíóú])", "", r"(?i)seem|appear|look|apparent"),
    ("hedge: figure", r"\b(?:unos|unas|cerca de|alrededor de|casi|aproximadamente|en torno a|cercan[oa]s? a) (?=\d)", "", r"(?i)about|around|some|rough|approx|near|almost|close to|estimated"),
    ("hedge: figure", r"\b(?:[Aa]l menos|[Pp]or lo menos|[Cc]omo mínimo|[Nn]o menos de) (?=[\da-z])", "", r"(?i)at least|no (?:less|fewer)|minimum"),
    ("hedge: figure", r"\b(?:[Hh]asta|[Cc]omo máximo|[Cc]omo mucho|[Aa] lo sumo|un máximo de) (?=\d)", "", r"(?i)up to|at most|no more than|maximum|as (?:much|many|high) as"),
    ("hedge: often", r"\b(?:a menudo|con frecuencia|frecuentemente|normalmente|habitualmente|generalmente|por lo general|a veces|en ocasiones|principalmente) (?=[a-záéíóú])", "", r"(?i)often|frequent|usual|general|normal|sometimes|occasion|typical|mainly|primar|mostly|largely"),
    ("hedge: often", r"\b(?:en parte|parcialmente|en gran parte|en gran medida) (?=[a-záéíóú])", "", r"(?i)part|large|great|extent"),
    ("negation: not", r"\b[Nn]o (?=(?:se |lo |la |le |les |los |las |me |nos |te )?[a-záéíóú]{3,})(?!obstante|s[óo]lo|solamente|hay duda|sólo|únicamente)", "", r"(?i)\b(?:not|never|cannot|no|nor|neither|nobody|without|none)\b|n['’]t\b"),
    ("negation: word", r"\bnunca (?=[a-záéíóú])", "siempre ", r"(?i)\bnever|not ever"),
    ("negation: word", r"\bsin (?=[a-záéíóú]{4,})(?!embargo|duda|cesar)", "con ", r"(?i)\bwithout\b"),
    ("negation: word", r"\b[Nn]adie\b", "todo el mundo", r"(?i)nobody|no one|none"),
    ("negation: word", r"\b(?:negó|rechazó) (?=(?:que|haber|los|las|el|la)\b)", "confirmó ", r"(?i)den|reject|refus|not|n['’]t"),
    ("negation: word", r"\b(?:ningún|ninguna) (?=[a-záéíóú])", "algún ", r"(?i)\bno\b|\bany\b|none|not a"),
    ("negation: word", r"\btampoco\b", "también", r"(?i)neither|nor|either|not|n['’]t"),
    ("negation: added", r"(?<=[a-záéíóú] )(?=(?:es|fue|será|son|fueron|ha sido|tiene|tienen|quiere|puede) [a-záéíóú]{3,})(?<!no )(?<!que )(?<!se )", "no ", r"^(?!.*\b(?:[Nn]ot|[Nn]o|[Nn]ever|[Nn]one|[Ww]ithout|[Nn]or|[Nn]either|[Nn]obody)\b|.*n['’]t\b).*\b(?:is|was|will|are|were|has|have|can)\b"),
    ("currency", r"\bd[óo]lares\b", "euros", r"(?i)dollar|\$"), ("currency", r"\beuros\b", "dólares", r"(?i)euros?\b|€"), ("currency", r"\blibras\b", "euros", r"(?i)pound|£"),
    ("currency", r"\bcoronas\b", "liras", r"(?i)crown|CZK|Kč"), ("currency", r"\byenes\b", "yuanes", r"(?i)\byen"), ("currency", r"\bpesos\b", "dólares", r"(?i)pesos"),
)  # fmt: skip

ACRONYM = re.compile(r"(?<![\w.-])[A-Z]{2,5}(?![\w.-])")
OTHER_ACRONYMS = ("WTO", "ITU", "FDA", "KPMG", "OSCE", "CNN", "IPU", "NBC", "OAS", "IAEA")
SURNAME = re.compile(r"(?<=[a-z] )[A-ZÁÉÍÓÚ][a-záéíóúñ]{4,}(?: [A-ZÁÉÍÓÚ][a-záéíóúñ]{4,})?")
FIRST_WORD = re.compile(r"^[A-ZÁÉÍÓÚ][a-záéíóúñ]{4,}(?= )")


@dataclass(frozen=True)
class Case:
    """A changed text of pair `at`."""

    at: int
    kind: str
    text: str


def by_rules(rules: Sequence[Rule], own: str, other: str, draw: Random) -> Iterator[tuple[str, str]]:
    """(kind, changed text) for every rule that applies, at a place drawn at random."""
    for kind, pattern, instead, needed in rules:
        found = [match for match in re.finditer(pattern, own) if match.start() < len(own)]
        if found and re.search(needed, other):
            match = draw.choice(found)
            text = " ".join((own[: match.start()] + match.expand(instead) + own[match.end() :]).split())
            yield kind, text[:1].upper() + text[1:]


def acronyms(own: str, other: str, draw: Random) -> Iterator[tuple[str, str]]:
    """Another acronym, two letters exchanged, or none."""
    kept = [match for match in ACRONYM.finditer(own) if re.search(rf"\b{match[0]}\b", other) and not re.fullmatch("[IVXLM]+", match[0])]
    if not kept or own.isupper():
        return
    match = draw.choice(kept)
    if sum(one[0] == match[0] for one in kept) > 1:
        return
    before, after = own[: match.start()], own[match.end() :]
    yield "acronym: another", before + draw.choice([one for one in OTHER_ACRONYMS if one not in own + other]) + after
    if len(match[0]) > 2:
        letters = list(match[0])
        letters[-1], letters[-2] = letters[-2], letters[-1]
        if "".join(letters) != match[0]:
            yield "acronym: letters exchanged", before + "".join(letters) + after
        yield "acronym: a letter lost", before + match[0][:-1] + after


def names(own: str, other: str, people: Sequence[str], draw: Random) -> Iterator[tuple[str, str]]:
    """A letter doubled, lost or exchanged, another name of the document, a first word of the sentence misspelt."""
    found = [match for match in SURNAME.finditer(own) if match[0] in other]
    if found:
        match = draw.choice(found)
        name = match[0].split()[-1]
        end = match.end()
        start = end - len(name)
        if own.count(name) == 1:
            k = draw.randrange(2, len(name) - 1)
            yield "name: a letter lost", own[:start] + name[:k] + name[k + 1 :] + own[end:]
            if name[k] != name[k - 1]:
                yield "name: letters exchanged", own[:start] + name[: k - 1] + name[k] + name[k - 1] + name[k + 1 :] + own[end:]
            others = [one for one in people if one not in own and one not in other and one[:2] != name[:2]]
            if others:
                yield "name: another", own[:start] + draw.choice(others) + own[end:]
    first = FIRST_WORD.match(own)
    if first and first[0] in people and re.search(rf"\b{first[0]}\b", other):
        name = first[0]
        k = draw.randrange(2, len(name) - 1)
        yield "name: first word misspelt", name[:k] + name[k + 1 :] + own[first.end() :]


def make_cases(pairs: Sequence[Pair], side: str, limit: int, kinds: Sequence[str]) -> list[Case]:
    """At most `limit` changes of each kind, drawn at random."""
    own_of = (lambda pair: pair[1]) if side == "target" else (lambda pair: pair[0])
    other_of = (lambda pair: pair[0]) if side == "target" else (lambda pair: pair[1])
    order = list(range(len(pairs)))
    Random(7).shuffle(order)
    counts: Counter[str] = Counter()
    cases = []
    for at in order:
        own, other, draw = own_of(pairs[at]), other_of(pairs[at]), Random(f"altering:{at}")
        start = at // DOCUMENT * DOCUMENT
        document = " ".join(own_of(pair) for pair in pairs[start : start + DOCUMENT])
        people = sorted({word for match in SURNAME.finditer(document) for word in match[0].split() if word in other_of(pairs[at]) or True})
        made = [*by_rules(ENGLISH if side == "target" else SPANISH, own, other, draw), *acronyms(own, other, draw)]
        made += names(own, other, people, draw)
        for kind, text in made:
            if text != own and counts[kind] < limit and (not kinds or any(kind.startswith(one) for one in kinds)):
                counts[kind] += 1
                cases.append(Case(at, kind, text))
    return cases


def batches(cases: Sequence[Case]) -> list[tuple[int, list[Case]]]:
    """The cases by the start of their document, those of a batch at least APART pairs from each other."""
    made: list[tuple[int, list[Case]]] = []
    for case in cases:
        start = case.at // DOCUMENT * DOCUMENT
        for at, batch in made:
            if at == start and all(abs(case.at - one.at) >= APART for one in batch):
                batch.append(case)
                break
        else:
            made.append((start, [case]))
    return made


def serious(units: Sequence[tuple[Finding, ...]], place: int) -> Counter[tuple[str, Severity, str]]:
    return Counter((f.check, f.severity, f.message) for f in units[place] if f.severity is not Severity.INFO)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--years", nargs="+", default=["08", "10"])
    parser.add_argument("--side", choices=("target", "source"), default="target")
    parser.add_argument("--limit", type=int, default=80)
    parser.add_argument("--kinds", nargs="*", default=[])
    parser.add_argument("--misses", metavar="KIND", help="print those that are not found")
    options = parser.parse_args()
    pairs = newstest(options.data, options.years)
    before: dict[int, list[tuple[Finding, ...]]] = {}
    found: defaultdict[str, list[bool]] = defaultdict(list)
    by_check: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for start, cases in batches(make_cases(pairs, options.side, options.limit, options.kinds)):
        lines = [Line(*pair) for pair in pairs[start : start + DOCUMENT]]
        if start not in before:
            before[start] = [unit.findings for unit in check_bitext(bitext(lines, "untouched", "none")).units]
        for case in cases:
            own = lines[case.at - start]
            lines[case.at - start] = Line(own.spanish, case.text) if options.side == "target" else Line(case.text, own.english)
        after = [unit.findings for unit in check_bitext(bitext(lines, "changed", "none")).units]
        for case in cases:
            place = case.at - start
            new = serious(after, place) - serious(before[start], place)
            found[case.kind].append(bool(new))
            by_check[case.kind].update({check for check, *_ in new})
            if options.misses is not None and not new and case.kind.startswith(options.misses):
                print(f"{case.kind}\n  ES {lines[place].spanish}\n  EN {lines[place].english}")
    families: defaultdict[str, list[bool]] = defaultdict(list)
    for kind in sorted(found):
        families[kind.split(":")[0]] += found[kind]
        print(f"{kind:30} {len(found[kind]):4} {sum(found[kind]) / len(found[kind]):.3f}  {dict(by_check[kind].most_common(4))}")
    for family, results in families.items():
        print(f"{family:30} {len(results):4} {sum(results) / len(results):.3f}")


if __name__ == "__main__":
    main()
