#!/usr/bin/env python3
"""Measure the accuracy and the cost of alignment.

    scripts/bench/alignment.py [DATA] [--only accuracy|textberg|speed] [--weights FILE]

accuracy: newsbench, by years (2008 and 2010 are the news that the weights were fitted on; 2009 and 2011 were never read), for each
kind of evidence. textberg: Text+Berg de-fr with the machine translations that come with it; weights fitted on its dev document
are used when --weights names a file that has a profile `textberg`. speed: segments a second, evidence and search together, on short
articles and on long documents made of them; hunalign is run beside it when it is installed.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from aligner.alignment import Request, align_many, choose_lexicon
from aligner.alignment.evaluation import Evaluation, evaluate
from aligner.alignment.gold import read_alignment
from aligner.alignment.model import Weights
from aligner.bitext import Link
from aligner.translation.apertium import Apertium

YEARS = {"fitted on 08, 10": ("08", "10"), "never read 09, 11": ("09", "11"), "all": ("08", "09", "10", "11")}
REPEATS = 5


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")[:-1]


def newsbench(data: Path, level: str) -> dict[str, tuple[list[str], list[str], list[Link]]]:
    folder = data / "newsbench" / level
    return {p.stem: (lines(p), lines(p.with_suffix(".en")), read_alignment(p.with_suffix(".gold"))) for p in sorted(folder.glob("*.es"))}


def translate(documents: dict[str, tuple[list[str], list[str], list[Link]]], side: int) -> dict[str, list[str]]:
    engine = Apertium()
    flat = [segment for document in documents.values() for segment in document[side]]
    output = iter(engine.translate(flat, *(("es", "en") if side == 0 else ("en", "es"))))
    return {name: [next(output).text for _ in document[side]] for name, document in documents.items()}


def calibration_error(evaluated: list[tuple[list[Link], list[Link]]]) -> float:
    """Expected calibration error of the posteriors, ten bins (Naeini, Cooper and Hauskrecht 2015)."""
    points = []
    for gold, hypothesis in evaluated:
        right = {(link.source, link.target) for link in gold}
        points += [(link.posterior, (link.source, link.target) in right) for link in hypothesis]
    bins: dict[int, list[tuple[float, bool]]] = {}
    for point in points:
        bins.setdefault(min(int(point[0] * 10), 9), []).append(point)
    return sum(abs(sum(p for p, _ in b) - sum(r for _, r in b)) for b in bins.values()) / len(points)


def row(label: str, result: Evaluation, error: float) -> str:
    c = result.counts
    low, high = result.strict_f1_interval
    strict = f"{c.strict.precision:.3f} / {c.strict.recall:.3f} / **{c.strict.f1:.4f}** ({low:.3f}-{high:.3f})"
    return f"| {label} | {strict} | {c.lax.f1:.3f} | {c.null.precision:.3f} / {c.null.recall:.3f} | {error:.3f} |"


def accuracy(data: Path, weights: dict[str, Weights]) -> None:
    print("| set, evidence, years | strict P / R / F1 (95 %) | lax F1 | null P / R | ECE |\n|---|---|---|---|---|")
    lexicon = choose_lexicon(True, "es", "en")
    for level in ("easy", "hard"):
        documents = newsbench(data, level)
        to_english, to_spanish = translate(documents, 0), translate(documents, 1)
        kinds = {
            "mt+lexicon": {"source_translations": to_english, "lexicon": lexicon},
            "mt": {"source_translations": to_english},
            "mt+lexicon, both directions": {"source_translations": to_english, "target_translations": to_spanish, "lexicon": lexicon},
            "lexicon": {"lexicon": lexicon},
            "surface": {},
        }
        for kind, known in kinds.items():
            wave = [
                Request(es, en, **{k: v[name] if isinstance(v, dict) else v for k, v in known.items()})
                for name, (es, en, _) in documents.items()
            ]
            chosen = weights.get(kind.split(",")[0])
            hypotheses = dict(zip(documents, (a.links for a in align_many(wave, weights=chosen)), strict=True))
            for label, years in YEARS.items():
                pairs = [(documents[n][2], list(hypotheses[n])) for n in documents if n[3:5] in years]
                print(row(f"{level}, {kind}, {label}", evaluate(pairs), calibration_error(pairs)), flush=True)


def textberg(data: Path, weights: dict[str, Weights]) -> None:
    folder = data / "textberg"
    print("| Text+Berg, MT | strict P / R / F1 (95 %) | lax F1 | null P / R | ECE |\n|---|---|---|---|---|")
    for system in ("google", "europarlfull"):
        for both in (False, True):
            for part in ("dev", "test"):
                evaluated = []
                for path in sorted(folder.glob(f"{part}*.gold")):
                    name = path.stem
                    given = {"source_translations": lines(folder / f"{name}.de2fr.{system}")}
                    if both:
                        given["target_translations"] = lines(folder / f"{name}.fr2de.{system}")
                    request = Request(lines(folder / f"{name}.de"), lines(folder / f"{name}.fr"), **given)
                    alignment = next(align_many([request], weights=weights.get("textberg")))
                    evaluated.append((read_alignment(path), list(alignment.links)))
                directions = "both" if both else "de-fr"
                print(row(f"{part}, {system} {directions}", evaluate(evaluated), calibration_error(evaluated)), flush=True)


def measure(requests: list[Request]) -> float:
    started = time.perf_counter()
    for _ in align_many(requests):
        pass
    return time.perf_counter() - started


def speed(data: Path) -> None:
    documents = newsbench(data, "easy")
    translations = translate(documents, 0)
    lexicon = choose_lexicon(True, "es", "en")
    print("| what | source segments | seconds (median) | segments/s | peak memory MB |\n|---|---|---|---|---|")
    for kind in ("lexicon", "mt+lexicon"):
        wave = [
            Request(es, en, source_translations=translations[name] if "mt" in kind else None, lexicon=lexicon)
            for name, (es, en, _) in documents.items()
        ]
        size = sum(len(r.source) for r in wave)
        measure(wave[:20])
        report(f"{len(wave)} short articles, {kind}", size, statistics.median(measure(wave) for _ in range(REPEATS)))
    once = [segment for name in documents for segment in documents[name][0]]
    other = [segment for name in documents for segment in documents[name][1]]
    hard = newsbench(data, "hard")
    once += [segment for name in hard for segment in hard[name][0]]
    other += [segment for name in hard for segment in hard[name][1]]
    for copies, size in ((1, 4_000), (1, 15_000), (4, 60_000)):
        names = [(level, name) for level in (documents, hard) for name in level]
        source: list[str] = []
        target: list[str] = []
        for _ in range(copies):
            for level, name in names:
                if len(source) < size:
                    source += level[name][0]
                    target += level[name][1]
        seconds = statistics.median(measure([Request(source, target, lexicon=lexicon)]) for _ in range(3))
        report("one document, lexicon", len(source), seconds)
        if shutil.which("hunalign") and size < 60_000:
            hunalign(source, target)


def report(label: str, size: int, seconds: float) -> None:
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"| {label} | {size} | {seconds:.2f} | {size / seconds:,.0f} | {memory:.0f} |", flush=True)


def hunalign(source: list[str], target: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("null.dic", "source", "target")]
        for path, content in zip(paths, ([], source, target), strict=True):
            path.write_text("".join(f"{line}\n" for line in content), encoding="utf-8")
        started = time.perf_counter()
        subprocess.run(["hunalign", *map(str, paths)], capture_output=True, check=True)
        report("hunalign, the same document", len(source), time.perf_counter() - started)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--only", choices=("accuracy", "textberg", "speed"))
    parser.add_argument("--weights", type=Path, help="a file of weights as scripts/train/alignment.py writes it")
    args = parser.parse_args()
    weights: dict[str, Weights] = {}
    if args.weights:
        profiles = json.loads(args.weights.read_text(encoding="utf-8"))["profiles"]
        weights = {name: Weights.from_json(profile) for name, profile in profiles.items()}
    if args.only in (None, "accuracy"):
        accuracy(args.data, weights)
    if args.only in (None, "textberg"):
        textberg(args.data, weights)
    if args.only in (None, "speed"):
        speed(args.data)


if __name__ == "__main__":
    main()
