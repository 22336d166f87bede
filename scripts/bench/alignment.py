#!/usr/bin/env python3
"""Measure the accuracy and the cost of alignment.

    scripts/bench/alignment.py [DATA] [--only accuracy|peers|genres|textberg|documents|speed ...] [--weights FILE]
                               [--peers FOLDER ...] [--embedder COMMAND]

accuracy: newsbench, by years (2008 and 2010 are the news that the weights were fitted on; 2009 and 2011 were never read), for each
kind of evidence. genres: the same kinds of articles made of other texts, which neither the lexicon nor the weights have seen
(perturbation.py). textberg: Text+Berg de-fr with the machine translations that come with it; its development document is among the texts
that the profile `mt` was fitted on. documents: how often translations are taken for such, and other pairs are not. speed: segments a
second, evidence and search together, on short articles and on long documents made of them.

peers: newsbench with Gale-Church, hunalign, Bleualign and Vecalign, as far as they are found on the machine (peers.py says where they
are looked for, and what they are given). They are in textberg and speed, too. --peers: folders to look in before PATH. What is not found,
or fails, is said on standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bertalign_peer import bertalign
from embedding_peers import vecalign
from peers import Cost, Peer, PeerError, Task, find_peers
from perturbation import EASY, HARD, MEASURED, OTHER, Perturber, other_lines

from aligner.alignment import Lexicon, Request, align_many, choose_lexicon
from aligner.alignment.evaluation import Evaluation, evaluate
from aligner.alignment.gold import read_alignment
from aligner.alignment.link_model import Weights
from aligner.bitext import Link
from aligner.embeddings import choose_encoder
from aligner.translation.apertium import Apertium

YEARS = {"fitted on 08, 10": ("08", "10"), "never read 09, 11": ("09", "11"), "all": ("08", "09", "10", "11")}
REPEATS = 5
Documents = dict[str, tuple[list[str], list[str], list[Link]]]


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


def row(label: str, result: Evaluation, error: float | None) -> str:
    c = result.counts
    low, high = result.strict_f1_interval
    calibration = "-" if error is None else f"{error:.3f}"
    strict = f"{c.strict.precision:.3f} / {c.strict.recall:.3f} / **{c.strict.f1:.4f}** ({low:.3f}-{high:.3f})"
    return f"| {label} | {strict} | {c.lax.f1:.3f} | {c.null.precision:.3f} / {c.null.recall:.3f} | {calibration} |"


HEADER = "| strict P / R / **F1** (95 %) | lax F1 | null P / R | ECE |\n"


def evidence(documents: Documents, *, both: bool) -> dict[str, dict[str, object]]:
    """What is known in each row of a table, as arguments of Request; dictionaries are by document."""
    lexicon = choose_lexicon(True, "es", "en")
    assert isinstance(lexicon, Lexicon)
    to_english = translate(documents, 0)
    kinds: dict[str, dict[str, object]] = {
        "mt+lexicon": {"source_translations": to_english, "lexicon": lexicon},
        "mt": {"source_translations": to_english},
        "lexicon": {"lexicon": lexicon},
        "surface": {},
    }
    encoder = choose_encoder("auto")
    if encoder is not None:
        kinds |= {"lexicon+embeddings": {"lexicon": lexicon, "encoder": encoder}, "surface+embeddings": {"encoder": encoder}}
    if both:
        kinds["mt+lexicon, both directions"] = {**kinds["mt+lexicon"], "target_translations": translate(documents, 1)}
        kinds["lexicon, words only"] = {"lexicon": Lexicon(lexicon.words, Lexicon.from_entries([]).stems)}
    return kinds


def aligned(documents: Documents, known: dict[str, object], weights: dict[str, Weights]) -> dict[str, list[Link]]:
    batch = [
        Request(es, en, **{k: v[name] if isinstance(v, dict) else v for k, v in known.items()}) for name, (es, en, _) in documents.items()
    ]
    return {name: list(one.links) for name, one in zip(documents, align_many(batch, weights=weights), strict=True)}


def accuracy(data: Path, weights: dict[str, Weights], peers: Sequence[Peer]) -> None:
    print("| set, evidence, years " + HEADER + "|---|---|---|---|---|")
    for level in ("easy", "hard"):
        documents = newsbench(data, level)
        for kind, known in evidence(documents, both=True).items():
            hypotheses = aligned(documents, known, weights)
            for label, years in YEARS.items():
                pairs = [(documents[n][2], hypotheses[n]) for n in documents if n[3:5] in years]
                print(row(f"{level}, {kind}, {label}", evaluate(pairs), calibration_error(pairs)), flush=True)


def beside(data: Path, weights: dict[str, Weights], peers: Sequence[Peer]) -> None:
    print("| set, aligner, years " + HEADER + "|---|---|---|---|---|")
    for level in ("easy", "hard"):
        documents = newsbench(data, level)
        known = evidence(documents, both=False)
        years = {label: [name for name in documents if name[3:5] in those] for label, those in YEARS.items()}
        for kind in [kind for kind in ("lexicon", "lexicon+embeddings", "mt+lexicon") if kind in known]:
            print_groups(f"{level}, aligner with {kind}", documents, aligned(documents, known[kind], weights), years)
        translations = known["mt"]["source_translations"]
        assert isinstance(translations, dict)
        print_peers(level, documents, translations, ("es", "en"), peers, years)


def print_groups(label: str, documents: Documents, hypotheses: Mapping[str, list[Link]], groups: Mapping[str, Sequence[str]]) -> None:
    for group, names in groups.items():
        print(row(f"{label}, {group}", evaluate([(documents[n][2], hypotheses[n]) for n in names]), None), flush=True)


def print_peers(
    label: str,
    documents: Documents,
    translations: dict[str, list[str]],
    languages: tuple[str, str],
    peers: Sequence[Peer],
    groups: Mapping[str, Sequence[str]],
) -> None:
    """A row for each other aligner and group of documents."""
    task = task_of(documents, translations, languages)
    for peer in peers:
        if not peer.needs_lexicon or task.lexicon:
            found = try_peer(peer, task)
            if found:
                print_groups(f"{label}, {peer.label}", documents, dict(zip(documents, found[0], strict=True)), groups)


def try_peer(peer: Peer, task: Task) -> tuple[list[list[Link]], Cost] | None:
    try:
        return peer.align(task)
    except PeerError as error:
        print(f"{peer.label}: {error}", file=sys.stderr)
        return None


def task_of(documents: Documents, translations: dict[str, list[str]], languages: tuple[str, str]) -> Task:
    lexicon = choose_lexicon(True, *languages)
    source, target = ([document[side] for document in documents.values()] for side in (0, 1))
    return Task(source, target, [translations[name] for name in documents], languages, lexicon)


def made(data: Path, level: str) -> Documents:
    documents: Documents = {}
    for name in OTHER:
        perturber = Perturber(*other_lines(data, name, MEASURED), random.Random(f"bench-{name}"), EASY if level == "easy" else HARD)
        for number, article in enumerate(perturber.articles(20, 80)):
            documents[f"{name}:{number}"] = (article.source, article.target, [Link(*link) for link in article.gold()])
    return documents


def genres(data: Path, weights: dict[str, Weights], _: Sequence[Peer]) -> None:
    print("| level, evidence, texts " + HEADER + "|---|---|---|---|---|")
    for level in ("easy", "hard"):
        documents = made(data, level)
        for kind, known in evidence(documents, both=False).items():
            hypotheses = aligned(documents, known, weights)
            for genre in ("all", *OTHER):
                pairs = [(documents[n][2], hypotheses[n]) for n in documents if genre in ("all", n.split(":")[0])]
                print(row(f"{level}, {kind}, {genre}", evaluate(pairs), calibration_error(pairs)), flush=True)


def whether_parallel(data: Path, weights: dict[str, Weights], _: Sequence[Peer]) -> None:
    """Beginnings of articles with their translations, the next article's, their own shuffled, and the next article's own language."""
    documents = {n: d for n, d in newsbench(data, "hard").items() if n[3:5] in ("09", "11")} | made(data, "hard")
    print("| evidence, segments | translations kept | another article caught | shuffled caught | another article, same language, caught |")
    print("|---|---|---|---|---|")
    to_english = translate(documents, 0)
    names = list(documents)
    for kind in ("mt+lexicon", "mt", "lexicon", "surface"):
        for size in (1, 2, 3, 5, 8, 15, 30):
            cells = []
            for case in range(4):
                batch = []
                for number, name in enumerate(names):
                    links = documents[name][2]
                    rows = [i for link in links[:size] for i in link.source] or [0]
                    columns = [j for link in links[:size] for j in link.target] or [0]
                    source, other = documents[name][0], documents[names[(number + 1) % len(names)]]
                    target = [documents[name][1][j] for j in columns]
                    if case == 1:
                        target = other[1][: len(columns)]
                    elif case == 2:
                        random.Random(number).shuffle(target)
                    elif case == 3:
                        target = other[0][: len(columns)]
                    given = {"source_translations": [to_english[name][i] for i in rows]} if "mt" in kind else {}
                    lexicon = choose_lexicon(True, "es", "en") if "lexicon" in kind else None
                    batch.append(Request([source[i] for i in rows], target, lexicon=lexicon, **given))
                says = [one.parallel for one in align_many(batch, weights=weights)]
                share = sum(says) / len(says)
                cells.append("-" if case == 2 and size < 8 else f"{share if case == 0 else 1 - share:.3f}")
            print(f"| {kind}, {size} | " + " | ".join(cells) + " |", flush=True)


def _textberg_document(gold: Path) -> tuple[list[str], list[str], list[Link]]:
    return lines(gold.with_suffix(".de")), lines(gold.with_suffix(".fr")), read_alignment(gold)


def textberg(data: Path, weights: dict[str, Weights], peers: Sequence[Peer]) -> None:
    folder = data / "textberg"
    print("| Text+Berg, MT " + HEADER + "|---|---|---|---|---|")
    encoder = choose_encoder("auto")
    for part in ("dev", "test") if encoder is not None else ():
        documents = {path.stem: _textberg_document(path) for path in sorted(folder.glob(f"{part}*.gold"))}
        requests = [Request(*texts, source_language="de", target_language="fr", encoder=encoder) for *texts, _ in documents.values()]
        found = align_many(requests, weights=weights)
        evaluated = [(gold, list(one.links)) for (*_, gold), one in zip(documents.values(), found, strict=True)]
        print(row(f"{part}, no MT, embeddings", evaluate(evaluated), calibration_error(evaluated)), flush=True)
    for system in ("google", "europarlfull"):
        for both in (False, True):
            for part in ("dev", "test"):
                evaluated = []
                for path in sorted(folder.glob(f"{part}*.gold")):
                    name = path.stem
                    given = {"source_translations": lines(folder / f"{name}.de2fr.{system}")}
                    if both:
                        given["target_translations"] = lines(folder / f"{name}.fr2de.{system}")
                    request = Request(
                        lines(folder / f"{name}.de"), lines(folder / f"{name}.fr"), source_language="de", target_language="fr", **given
                    )
                    alignment = next(align_many([request], weights=weights))
                    evaluated.append((read_alignment(path), list(alignment.links)))
                directions = "both" if both else "de-fr"
                print(row(f"{part}, {system} {directions}", evaluate(evaluated), calibration_error(evaluated)), flush=True)
        for part in ("dev", "test"):
            gold = {path.stem: read_alignment(path) for path in sorted(folder.glob(f"{part}*.gold"))}
            documents = {name: (lines(folder / f"{name}.de"), lines(folder / f"{name}.fr"), links) for name, links in gold.items()}
            translations = {name: lines(folder / f"{name}.de2fr.{system}") for name in documents}
            print_peers(f"{part}, {system}", documents, translations, ("de", "fr"), peers, {"de-fr": list(documents)})


def measure(requests: list[Request], repeats: int) -> tuple[float, float]:
    """Median seconds, and median seconds of processor time of all threads."""
    elapsed, processor = [], []
    for _ in range(repeats):
        started, used = time.perf_counter(), time.process_time()
        for _ in align_many(requests):
            pass
        elapsed.append(time.perf_counter() - started)
        processor.append(time.process_time() - used)
    return statistics.median(elapsed), statistics.median(processor)


def speed(data: Path, _: dict[str, Weights], peers: Sequence[Peer]) -> None:
    documents = newsbench(data, "easy")
    translations = translate(documents, 0)
    lexicon = choose_lexicon(True, "es", "en")
    print("| what | source segments | seconds (median) | segments/s | processor seconds | segments per two of them | peak memory MB |")
    print("|---|---|---|---|---|---|---|")
    for kind in ("lexicon", "mt+lexicon"):
        batch = [
            Request(es, en, source_translations=translations[name] if "mt" in kind else None, lexicon=lexicon)
            for name, (es, en, _) in documents.items()
        ]
        size = sum(len(r.source) for r in batch)
        measure(batch[:20], 1)
        report(f"{len(batch)} short articles, {kind}", size, *measure(batch, REPEATS))
    hard = newsbench(data, "hard")
    of_hard = translate(hard, 0) if peers else {name: document[0] for name, document in hard.items()}
    levels = ((documents, translations), (hard, of_hard))
    articles = [(es, en, machine[name]) for level, machine in levels for name, (es, en, _) in level.items()]
    times = {}
    tasks = [("short articles", task_of(documents, translations, ("es", "en")))]
    for size in (4_000, 15_000, 60_000):
        source: list[str] = []
        target: list[str] = []
        machine: list[str] = []
        for es, en, mt in articles * 4:
            if len(source) < size:
                source, target, machine = source + es, target + en, machine + mt
        times[size] = measure([Request(source, target, lexicon=lexicon)], 3)
        report("one document, lexicon", len(source), *times[size])
        tasks.append(("one document", Task([source], [target], [machine], ("es", "en"), lexicon)))
    for label, task in tasks:
        cost_of_peers(label, task, peers)
    elapsed, processor = (large / small for large, small in zip(times[60_000], times[15_000], strict=True))
    print(f"\ntime(60 k) / time(15 k) = {elapsed:.2f}, of processor time {processor:.2f}; load {os.getloadavg()[0]:.1f}")


def report(label: str, size: int, seconds: float, processor: float, *, memory: bool = True) -> None:
    megabytes = f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}" if memory else "-"
    rates = f"{seconds:.2f} | {size / seconds:,.0f} | {processor:.2f} | {2 * size / processor:,.0f}"
    print(f"| {label} | {size} | {rates} | {megabytes} |", flush=True)


def cost_of_peers(label: str, task: Task, peers: Sequence[Peer]) -> None:
    """What each other aligner's process takes, its start included; once."""
    size = sum(map(len, task.source))
    for peer in peers:
        if max(map(len, task.source)) <= peer.largest:
            found = try_peer(peer, task)
            if found:
                report(f"{label}, {peer.label}", size, found[1].seconds, found[1].processor, memory=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?", default=Path("../shared/data"))
    parser.add_argument("--only", nargs="+", choices=TABLES, default=list(TABLES))
    parser.add_argument("--weights", type=Path, help="a file of weights as scripts/train/alignment.py writes it")
    parser.add_argument("--peers", nargs="+", type=Path, default=[], metavar="FOLDER", help="where to look for other aligners first")
    parser.add_argument("--embedder", metavar="COMMAND", help="for Vecalign: called with a file of lines, the file to write, the language")
    args = parser.parse_args()
    peers, missing = find_peers(args.peers, args.embedder)
    encoder = choose_encoder("auto")
    if encoder is not None:
        peers += [vecalign(encoder), bertalign(encoder)]
    print(f"beside it: {', '.join(peer.label for peer in peers) or 'none'}; {', '.join(missing)}", file=sys.stderr)
    weights: dict[str, Weights] = {}
    if args.weights:
        profiles = json.loads(args.weights.read_text(encoding="utf-8"))["profiles"]
        weights = {name: Weights.from_json(profile) for name, profile in profiles.items()}
    for name in args.only:
        print(f"\n### {name}\n")
        TABLES[name](args.data, weights, peers)


TABLES = {"accuracy": accuracy, "peers": beside, "genres": genres, "textberg": textberg, "documents": whether_parallel, "speed": speed}


if __name__ == "__main__":
    main()
