#!/usr/bin/env python3
"""Measure the content checks: which planted defects they find, and what they say of pairs that nobody touched.

    scripts/bench/checks.py [DATA] [--years 08 10] [--engine none|apertium] [--side target|source] [--kinds KIND …] [--checks ID …]
    scripts/bench/checks.py --show "hedge removed" 20          the planted changes themselves, nothing measured
    scripts/bench/checks.py --misses "negation dropped" 20     those that were not found
    scripts/bench/checks.py --list 50                          findings on untouched pairs, for judging by hand

Pairs are professional translations (newstest; `--sets` for others). They are checked as documents of 40 units, with a planted defect
in one unit of five, and each on its own. A defect counts as found when the unit has a finding (warning or error) that it did not have
untouched; `right check` counts only findings of a check that is meant for the kind. Without --years the years for tuning (08, 10) and
those for reporting (09, 11) are reported one after the other.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bitexts import Line, Pair, bitext, evidence, newstest, parallel, translated
from planting import KINDS, Planted, View, plant, pool_of
from planting_words import ENGLISH, SPANISH

from aligner.bitext import Finding, Severity
from aligner.checks import CHECKS, CheckSettings, check_bitext

DOCUMENT = 40
SPARSE = 5
"""At most one planted unit in so many."""
GROUPS = {"tuning, 08 10": ("08", "10"), "reporting, 09 11": ("09", "11")}

MEANT = {
    "number": {"number", "scale", "percent"},
    "scale": {"scale", "number"},
    "percent": {"percent", "number"},
    "year": {"year", "date", "number"},
    "month": {"month", "date"},
    "day": {"date", "number"},
    "weekday": {"weekday", "date"},
    "clock": {"time", "number"},
    "decade": {"year", "number"},
    "currency": {"currency"},
    "unit": {"unit"},
    "name": {"name"},
    "place": {"name", "opposite", "relation"},
    "acronym": {"acronym", "name", "untranslated"},
    "negation": {"negation", "restriction", "opposite"},
    "hedge": {"hedge", "negation"},
    "restriction": {"restriction", "negation", "hedge"},
    "pronoun": {"gender"},
    "false friend": {"false-friend"},
    "clause removed": {"partial-omission"},
    "clause added": {"partial-addition"},
    "untranslated": {"untranslated", "language"},
    "half": {"untranslated", "language"},
    "quote": {"quotation"},
    "question": {"question"},
    "repeated": {"repeated-word"},
    "mojibake": {"mojibake"},
}
"""First words of kinds, and the ids of the checks that are meant for them."""

GOALS = {
    "number": (0.95, ("number digit", "number swapped", "number tenfold", "number word", "percent")),
    "scale": (0.95, ("scale",)),
    "date": (0.95, ("month", "day", "weekday")),
    "year": (0.95, ("year", "decade")),
    "currency": (0.95, ("currency",)),
    "name": (0.85, ("name swapped", "name misspelt", "place swapped")),
    "acronym": (0.85, ("acronym swapped", "acronym untranslated")),
    "negation": (0.85, ("negation dropped", "negation added")),
    "hedge": (0.85, ("hedge removed",)),
    "untranslated": (0.85, ("untranslated",)),
    "clause": (0.75, ("clause removed", "clause added")),
}
"""Families of kinds, with the recall that is wanted."""


@dataclass(frozen=True)
class Case:
    """A planted defect in pair `at`."""

    at: int
    planted: Planted


@dataclass(frozen=True)
class Outcome:
    """The findings (warnings and errors) that a case has and its untouched pair has not."""

    case: Case
    new: tuple[Finding, ...]

    @property
    def found(self) -> bool:
        """Any new finding."""
        return bool(self.new)

    @property
    def error(self) -> bool:
        """A new error."""
        return any(finding.severity == Severity.ERROR for finding in self.new)

    @property
    def right(self) -> bool:
        """A new finding of a check meant for the kind."""
        meant = next(ids for kind, ids in MEANT.items() if self.case.planted.kind.startswith(kind))
        return any(finding.check in meant for finding in self.new)


def plant_all(pairs: Sequence[Pair], kinds: Sequence[str], side: str, limit: int, seed: int) -> list[Case]:
    """At most `limit` cases of each kind."""
    english = side == "target"
    views = [View(en, es, ENGLISH, SPANISH) if english else View(es, en, SPANISH, ENGLISH) for es, en in pairs]
    pool = pool_of(views)
    cases = []
    for kind in kinds:
        order = list(range(len(views)))
        Random(f"{seed}:{kind}").shuffle(order)
        found = 0
        for at in order:
            planted = plant(kind, views[at], pool, Random(f"{seed}:{kind}:{at}"))
            if planted is not None:
                cases.append(Case(at, planted))
                found += 1
                if found == limit:
                    break
    return cases


def passes(cases: Sequence[Case]) -> list[list[Case]]:
    """Split the cases so that in each part planted units are at least SPARSE apart."""
    parts: list[tuple[set[int], list[Case]]] = []
    for case in cases:
        near = range(case.at - SPARSE + 1, case.at + SPARSE)
        for taken, part in parts:
            if taken.isdisjoint(near):
                taken.add(case.at)
                part.append(case)
                break
        else:
            parts.append(({case.at}, [case]))
    return [part for _, part in parts]


class Bench:
    """Pairs, their cases, and the checks that are run on them."""

    def __init__(self, pairs: Sequence[Pair], cases: Sequence[Case], options: argparse.Namespace) -> None:
        self.cases = cases
        self.engine: str = options.engine
        self.reverse: bool = options.reverse
        self.forced: bool = options.forced_decoding
        self.english = options.side == "target"
        wanted = set(options.checks or [])
        self.settings = CheckSettings(disabled=frozenset(check.id for check in CHECKS if wanted and check.id not in wanted))
        self.lines = translated(pairs, self.engine)
        changed = [(pairs[c.at][0], c.planted.text) if self.english else (c.planted.text, pairs[c.at][1]) for c in cases]
        self.changed = dict(zip(cases, translated(changed, self.engine), strict=True))
        self.checked: Counter[str] = Counter()
        self.seconds: dict[str, float] = {}

    def check(self, lines: Sequence[Line], name: str) -> list[tuple[Finding, ...]]:
        """Warnings and errors of each line, as one bitext."""
        given = bitext(lines, name, self.engine, reverse=self.reverse)
        started = time.perf_counter()
        units = check_bitext(given, self.settings, evidence(given) if self.forced else None).units
        way = "pairs" if len(lines) == 1 else "documents"
        self.seconds[way] = self.seconds.get(way, 0.0) + time.perf_counter() - started
        self.checked[way] += len(lines)
        return [tuple(finding for finding in unit.findings if finding.severity != Severity.INFO) for unit in units]

    def document(self, at: int, cases: Sequence[Case]) -> list[tuple[Finding, ...]]:
        """Findings in the document that starts at pair `at`, with these cases planted."""
        lines = self.lines[at : at + DOCUMENT]
        for case in cases:
            lines[case.at - at] = self.changed[case]
        return self.check(lines, f"document {at}")

    def untouched(self, *, alone: bool) -> list[tuple[Finding, ...]]:
        """Findings of every pair as it is."""
        if alone:
            return [self.check([line], "pair")[0] for line in self.lines]
        return [found for at in range(0, len(self.lines), DOCUMENT) for found in self.document(at, [])]

    def outcomes(self, before: Sequence[tuple[Finding, ...]], *, alone: bool) -> list[Outcome]:
        """What is found of every case beyond what was found `before`."""
        if alone:
            return [self._outcome(case, before, self.check([self.changed[case]], "pair")[0]) for case in self.cases]
        results = {}
        for part in passes(self.cases):
            by_document: dict[int, list[Case]] = {}
            for case in part:
                by_document.setdefault(case.at // DOCUMENT * DOCUMENT, []).append(case)
            for at, cases in by_document.items():
                found = self.document(at, cases)
                results.update({case: self._outcome(case, before, found[case.at - at]) for case in cases})
        return [results[case] for case in self.cases]

    @staticmethod
    def _outcome(case: Case, before: Sequence[tuple[Finding, ...]], after: tuple[Finding, ...]) -> Outcome:
        known = Counter((f.check, f.severity, f.message) for f in before[case.at])
        new = []
        for finding in after:
            key = (finding.check, finding.severity, finding.message)
            if known[key]:
                known[key] -= 1
            else:
                new.append(finding)
        return Outcome(case, tuple(new))


def share(outcomes: Sequence[Outcome], what: str) -> str:
    """Share of the outcomes with a property."""
    return f"{sum(getattr(outcome, what) for outcome in outcomes) / len(outcomes):.3f}"


def recall_table(results: dict[str, list[Outcome]], kinds: Sequence[str]) -> Iterator[str]:
    """Recall per kind, for each way of presenting the pairs."""
    yield "| planted | n | " + " | ".join(f"{way}: found | error | right check" for way in results) + " |"
    yield "|---|---|" + "---|---|---|" * len(results)
    for kind in kinds:
        chosen = {way: [o for o in outcomes if o.case.planted.kind == kind] for way, outcomes in results.items()}
        count = len(next(iter(chosen.values())))
        if count:
            cells = [share(outcomes, what) for outcomes in chosen.values() for what in ("found", "error", "right")]
            yield f"| {kind} | {count} | " + " | ".join(cells) + " |"


def goals_table(results: dict[str, list[Outcome]]) -> Iterator[str]:
    """Recall per family of kinds (mean over its kinds, and the kind found least), against what is wanted."""
    yield "| family | wanted | " + " | ".join(f"{way}: mean | worst" for way in results) + " |"
    yield "|---|---|" + "---|---|" * len(results)
    for family, (wanted, kinds) in GOALS.items():
        cells = []
        for outcomes in results.values():
            by_kind = {kind: [o.found for o in outcomes if o.case.planted.kind == kind] for kind in kinds}
            recalls = {kind: sum(found) / len(found) for kind, found in by_kind.items() if found}
            if recalls:
                worst = min(recalls, key=recalls.__getitem__)
                cells += [f"{sum(recalls.values()) / len(recalls):.3f}", f"{recalls[worst]:.3f} {worst}"]
        if cells:
            yield f"| {family} | {wanted:.2f} | " + " | ".join(cells) + " |"


def untouched_table(untouched: dict[str, list[tuple[Finding, ...]]]) -> Iterator[str]:
    """Share of untouched pairs with findings, all together and by check."""
    yield "| untouched pairs, % with | " + " | ".join(f"{way}: error | warning" for way in untouched) + " |"
    yield "|---|" + "---|---|" * len(untouched)
    checks = sorted({finding.check for found in untouched.values() for findings in found for finding in findings})
    for check in ["any", *checks]:
        cells = []
        for found in untouched.values():
            for severity in (Severity.ERROR, Severity.WARNING):
                hits = sum(any(f.severity == severity and check in ("any", f.check) for f in findings) for findings in found)
                cells.append(f"{100 * hits / len(found):.2f}")
        yield f"| {check} | " + " | ".join(cells) + " |"


def show_finding(finding: Finding, spanish: str, english: str, reverse: bool) -> str:
    """One line with the marked words."""
    source, target = (english, spanish) if reverse else (spanish, english)
    marked = [f"«{text[slice(*span)]}»" for text, span in ((source, finding.source_span), (target, finding.target_span)) if span]
    return f"    {finding.severity} {finding.check}: {finding.message} {' '.join(marked)}"


def show_case(case: Case, pairs: Sequence[Pair], side: str) -> str:
    """The pair with its defect."""
    spanish, english = pairs[case.at]
    sides = (spanish, case.planted.text) if side == "target" else (case.planted.text, english)
    before, after = case.planted.before, case.planted.after
    what = f"[{before}] → [{after}]" if len(before) + len(after) < 200 else "[…]"
    return f"{case.at} {case.planted.kind}: {what}\n    es {sides[0]}\n    en {sides[1]}"


def measure(label: str, pairs: Sequence[Pair], options: argparse.Namespace) -> None:
    """Print everything that was asked for about one group of pairs."""
    kinds = options.kinds or list(KINDS)
    if options.show:
        for case in plant_all(pairs, [options.show[0]], options.side, int(options.show[1]), options.seed):
            print(show_case(case, pairs, options.side))
        return
    if options.misses:
        kinds = [options.misses[0]]
    cases = [] if options.list else plant_all(pairs, kinds, options.side, options.limit, options.seed)
    bench = Bench(pairs, cases, options)
    ways = {"documents": False, "pairs": True} if options.present == "both" else {options.present: options.present == "pairs"}
    untouched = {way: bench.untouched(alone=alone) for way, alone in ways.items()}
    results = {way: bench.outcomes(untouched[way], alone=alone) for way, alone in ways.items()}
    way = next(iter(ways))
    if options.list:
        listed = [at for at, found in enumerate(untouched[way]) if found]
        for at in sorted(Random(options.seed).sample(listed, min(options.list, len(listed)))):
            print(f"{at}\n    es {pairs[at][0]}\n    en {pairs[at][1]}")
            print("\n".join(show_finding(f, *pairs[at], reverse=options.reverse) for f in untouched[way][at]))
        return
    if options.misses:
        missed = [outcome.case for outcome in results[way] if not outcome.found]
        print(f"{len(missed)} of {len(cases)} missed")
        for case in missed[: int(options.misses[1])]:
            print(show_case(case, pairs, options.side))
        return
    changed = "English" if options.side == "target" else "Spanish"
    direction = "en→es" if options.reverse else "es→en"
    print(f"\n### {label}: {len(pairs)} pairs, {direction}, {changed} side changed, engine {options.engine}, seed {options.seed}\n")
    for table in (recall_table(results, kinds), goals_table(results), untouched_table(untouched)):
        print("\n".join(table), end="\n\n")
    speeds = [f"{way} {bench.checked[way] / seconds:.0f} pairs/s ({bench.checked[way]})" for way, seconds in bench.seconds.items()]
    print(f"Checked at: {', '.join(speeds)}", flush=True)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=Path("../shared/data"))
    parser.add_argument("--years", nargs="+", help="newstest years, as one group")
    parser.add_argument("--sets", nargs="+", default=[], help="sets of parallel/ instead of newstest: tico19, oldi-seed, global-voices …")
    parser.add_argument("--engine", choices=("none", "apertium"), default="none")
    parser.add_argument("--forced-decoding", action="store_true", help="with scores of the installed Argos packages")
    parser.add_argument("--pairs", type=int, help="use so many pairs of each group (default: all)")
    parser.add_argument("--side", choices=("target", "source"), default="target", help="the side that is changed: English or Spanish")
    parser.add_argument("--reverse", action="store_true", help="present the pairs as en→es")
    parser.add_argument("--present", choices=("documents", "pairs", "both"), default="both")
    parser.add_argument("--kinds", nargs="+", choices=list(KINDS), metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--checks", nargs="+", metavar="ID", help="run only these checks")
    parser.add_argument("--limit", type=int, default=300, help="cases per kind")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", nargs=2, metavar=("KIND", "N"))
    parser.add_argument("--misses", nargs=2, metavar=("KIND", "N"))
    parser.add_argument("--list", type=int, metavar="N")
    return parser.parse_args()


def main() -> None:
    """Measure every group."""
    options = arguments()
    if options.sets:
        groups = {name: parallel(options.data, name) for name in options.sets}
    elif options.years:
        groups = {"newstest " + " ".join(options.years): newstest(options.data, options.years)}
    else:
        groups = {f"newstest, {label}": newstest(options.data, years) for label, years in GROUPS.items()}
    for label, pairs in groups.items():
        measure(label, pairs[: options.pairs], options)


if __name__ == "__main__":
    main()
