"""Other aligners, run beside ours: where each is looked for, what it is given, how its output is read.

None of them comes with the project. Programs and clones are looked for in the folders given, then on PATH; packages in the Python of the
first folder that has one, else in the one that runs this.

| aligner | found as | is given |
|---|---|---|
| Gale-Church | `galechurch` (PyPI) | the texts |
| hunalign | `hunalign` | the texts, or the source's machine translation, in words parted by spaces; no dictionary, or our lexicon as one |
| Bleualign | `bleualign`, `bleualign.py`, or the package `bleualign` | the texts and the source's machine translation |
| Vecalign | `vecalign.py` beside its `overlap.py`, or the package `vecalign` or `sentalign` | the texts and embeddings |

Vecalign has no embeddings of its own: it is run when there is an embedder, a command that is called with a file of lines, the file to write
(float32, a row a line) and the language. Each aligner gets all documents in one call of its own batch mode where it has one.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from aligner.alignment import Lexicon
from aligner.alignment.gold import parse_alignment
from aligner.bitext import Link

TIMEOUT = 3600
"""Seconds that one call may take."""
EMPTY = "."
"""What stands for an empty segment, which some of them take as the end of a paragraph."""
END_OF_ARTICLE = ".EOA"
LARGEST_GROUP = 5
"""Segments of a side that Vecalign may link, and that are looked for in a line of Bleualign's output."""
LIKELY = 0.1
"""Word pairs at least as probable in both directions go into the dictionary."""
_Span = tuple[int, int]
_Places = Mapping[str, list[_Span]]
BLEUALIGN = """import sys
from bleualign.align import Aligner
names = ("srcfile", "targetfile", "output")
Aligner({**dict(zip(names, sys.argv[1:])), "srctotarget": [sys.argv[4]], "verbosity": 0}).mainloop()"""


class PeerError(Exception):
    """An aligner that did not do its work."""


@dataclass(frozen=True)
class Task:
    """Documents to align: a list of segments each. `translations` are of the sources."""

    source: Sequence[Sequence[str]]
    target: Sequence[Sequence[str]]
    translations: Sequence[Sequence[str]]
    languages: tuple[str, str]
    lexicon: Lexicon | None = None


@dataclass(frozen=True)
class Cost:
    """What the aligner's own process took: seconds by the clock, and of processor time."""

    seconds: float
    processor: float


@dataclass(frozen=True)
class Peer:
    """An aligner with its options. `largest`: segments of the largest document that it is given when costs are measured."""

    label: str
    largest: int
    needs_lexicon: bool
    run: Callable[[Task, Path], tuple[list[list[Link]], Cost]]

    def align(self, task: Task) -> tuple[list[list[Link]], Cost]:
        """The links of each document. Raises PeerError."""
        with tempfile.TemporaryDirectory() as folder:
            return self.run(task, Path(folder))


def find_peers(folders: Sequence[Path], embedder: str | None) -> tuple[list[Peer], list[str]]:
    """The aligners that are on this machine, and remarks on those that are not."""
    path = os.pathsep.join([*(str(folder.resolve()) for folder in folders), os.environ.get("PATH", "")])
    python = next((str(f / "python") for f in folders if (f / "python").exists()), sys.executable)
    peers: list[Peer] = []
    missing = []
    for name, found in (
        ("Gale-Church", _gale_church(path)),
        ("hunalign", _hunalign(path)),
        ("Bleualign", _bleualign(path, python)),
        ("Vecalign", _vecalign(path, python, embedder)),
    ):
        peers += found
        if not found:
            missing.append(f"{name} not found" + (" or no --embedder" if name == "Vecalign" else ""))
    return peers, missing


def _program(path: str, *names: str) -> str | None:
    return next((found for name in names if (found := shutil.which(name, path=path))), None)


def _package(python: str, *names: str) -> str | None:
    for name in names:
        code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({name!r}) is None)"
        if subprocess.run([python, "-c", code], check=False).returncode == 0:
            return name
    return None


def _run(command: Sequence[str | Path], output: Path) -> Cost:
    """Run it, its standard output into a file. Raises PeerError."""
    errors = output.with_suffix(".errors")
    started = time.perf_counter()
    with output.open("wb") as out, errors.open("wb") as err:
        environment = {**os.environ, "PYTHONUTF8": "1"}
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=err, stdin=subprocess.DEVNULL, env=environment)
        timer = threading.Timer(TIMEOUT, process.kill)
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        timer.cancel()
    if process.returncode:
        said = errors.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise PeerError(f"{Path(command[0]).name} ended with {process.returncode}: {said[-1] if said else 'nothing said'}")
    return Cost(time.perf_counter() - started, used.ru_utime + used.ru_stime)


def _write(path: Path, lines: Sequence[str]) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{' '.join(line.split()) or EMPTY}\n" for line in lines), encoding="utf-8")
    return path


def _sides(task: Task, folder: Path) -> list[tuple[Path, Path]]:
    """A file for each document and side, with the same name in two folders."""
    pairs = enumerate(zip(task.source, task.target, strict=True))
    return [(_write(folder / "source" / f"{n:05}", own), _write(folder / "target" / f"{n:05}", other)) for n, (own, other) in pairs]


def _links(rows: tuple[int, int], columns: tuple[int, int]) -> Iterator[Link]:
    """The link of two stretches; what has no counterpart is a link each."""
    yield from _split(Link(tuple(range(*rows)), tuple(range(*columns))))


def _split(link: Link) -> list[Link]:
    return [Link((i,), ()) for i in link.source] + [Link((), (j,)) for j in link.target] if link.is_null else [link]


# --- Gale-Church


def _gale_church(path: str) -> list[Peer]:
    program = _program(path, "galechurch")
    if program is None:
        return []

    def run(task: Task, folder: Path) -> tuple[list[list[Link]], Cost]:
        files = _sides(task, folder)
        out = folder / "out"
        cost = _run([program, "-src", folder / "source", "-trg", folder / "target", "-out", out, "-proc", "1"], folder / "said")
        texts = [(out / own.name).read_text(encoding="utf-8") for own, _ in files]
        return [[one for link in parse_alignment(text.splitlines()) for one in _split(link)] for text in texts], cost

    return [Peer("Gale-Church", 7000, False, run)]


# --- hunalign


def _hunalign(path: str) -> list[Peer]:
    program = _program(path, "hunalign")
    if program is None:
        return []

    def variant(label: str, *, translated: bool = False, dictionary: bool = False, realign: bool = False) -> Peer:
        def run(task: Task, folder: Path) -> tuple[list[list[Link]], Cost]:
            source = task.translations if translated else task.source
            words = Task([_tokens(one) for one in source], [_tokens(one) for one in task.target], [], task.languages)
            files = _sides(words, folder)
            entries = dictionary_lines(task.lexicon) if dictionary and task.lexicon else []
            (folder / "dictionary").write_text("".join(f"{line}\n" for line in entries), encoding="utf-8")
            jobs = folder / "jobs"
            jobs.write_text("".join(f"{own}\t{other}\t{own}.ladder\n" for own, other in files), encoding="utf-8")
            options = ["-utf", *(["-realign"] if realign else [])]
            cost = _run([program, *options, "-batch", folder / "dictionary", jobs], folder / "said")
            return [read_ladder(Path(f"{own}.ladder").read_text(encoding="utf-8")) for own, _ in files], cost

        return Peer(f"hunalign, {label}", 20_000, dictionary, run)

    return [
        variant("no dictionary"),
        variant("no dictionary, -realign", realign=True),
        variant("our lexicon", dictionary=True),
        variant("translation", translated=True),
        variant("translation, -realign", translated=True, realign=True),
    ]


def _tokens(lines: Sequence[str]) -> list[str]:
    return [" ".join(re.findall(r"\w+|[^\w\s]", line.lower())) for line in lines]


def dictionary_lines(lexicon: Lexicon) -> list[str]:
    """Lines of hunalign's dictionary: the target's word comes first."""
    words = lexicon.words
    sources, targets = (sorted(rows, key=rows.__getitem__) for rows in (words.source, words.target))
    pairs = words.forward.multiply(words.forward >= LIKELY).multiply(words.backward.T >= LIKELY).tocoo()
    return [f"{targets[t]} @ {sources[s]}" for s, t in sorted(zip(pairs.row, pairs.col, strict=True))]


def read_ladder(text: str) -> list[Link]:
    """Links of a ladder: each line has the source and target segments before a link, the last one all of them."""
    rungs = [tuple(map(int, line.split("\t")[:2])) for line in text.splitlines() if line.strip()]
    return [link for (i, j), (next_i, next_j) in pairwise(rungs) for link in _links((i, next_i), (j, next_j))]


# --- Bleualign


def _bleualign(path: str, python: str) -> list[Peer]:
    program = _program(path, "bleualign", "bleualign.py")
    if program is None and not _package(python, "bleualign"):
        return []

    def run(task: Task, folder: Path) -> tuple[list[list[Link]], Cost]:
        sides = (task.source, task.target, task.translations)
        own, other, machine = (_write(folder / name, _joined(side)) for name, side in zip(("s", "t", "m"), sides, strict=True))
        out = folder / "out"
        if program is None:
            command: list[str | Path] = [python, "-c", BLEUALIGN, own, other, out, machine]
        else:
            command = [program, "-s", own, "-t", other, "--srctotarget", machine, "-o", out, "-v", "0"]
        cost = _run(command, folder / "said")
        found = [Path(f"{out}-{side}").read_text(encoding="utf-8").splitlines() for side in "st"]
        return read_bleualign(found[0], found[1], task.source, task.target), cost

    return [Peer("Bleualign, translation", 5000, False, run)]


def _joined(documents: Sequence[Sequence[str]]) -> list[str]:
    """All lines, a marker between two documents."""
    lines: list[str] = []
    for number, document in enumerate(documents):
        lines += ([END_OF_ARTICLE] if number else []) + list(document)
    return lines


def read_bleualign(
    left: Sequence[str], right: Sequence[str], source: Sequence[Sequence[str]], target: Sequence[Sequence[str]]
) -> list[list[Link]]:
    """Links of Bleualign's two files, which hold texts without numbers: line N of one is line N of the other.

    Each line is looked for in what comes after the line before, or else further up, for it may use a segment twice; what is passed over
    has no counterpart. Raises PeerError for a line that is not made of the documents.
    """
    places = [(_places(own), _places(other)) for own, other in zip(source, target, strict=True)]
    spans: list[list[tuple[_Span, _Span]]] = [[] for _ in source]
    here = 0
    for number, lines in enumerate(zip(left, right, strict=True), 1):
        span = None
        while here < len(spans) and not (span := _after(places[here], lines, spans[here])):
            here += 1
        if span is None:
            raise PeerError(f"line {number} of its output is not made of the documents: {lines[0][:40]!r}")
        spans[here].append(span)
    sizes = zip(source, target, strict=True)
    return [list(_filled(own, len(rows), len(columns))) for own, (rows, columns) in zip(spans, sizes, strict=True)]


def _filled(spans: Sequence[tuple[_Span, _Span]], rows: int, columns: int) -> Iterator[Link]:
    """A link for each span, and one for each segment that is in none."""
    i = j = 0
    for own, other in [*spans, ((rows, rows), (columns, columns))]:
        yield from _links((i, own[0]), (0, 0))
        yield from _links((0, 0), (j, other[0]))
        yield from _links(own, other)
        i, j = max(i, own[1]), max(j, other[1])


def _places(segments: Sequence[str]) -> _Places:
    """Where each text of one or more segments in a row stands."""
    places: dict[str, list[_Span]] = {}
    clean = [" ".join(segment.split()) or EMPTY for segment in segments]
    for start in range(len(clean)):
        for end in range(start + 1, min(start + LARGEST_GROUP, len(clean)) + 1):
            places.setdefault(" ".join(clean[start:end]), []).append((start, end))
    return places


def _after(places: tuple[_Places, _Places], lines: tuple[str, str], before: Sequence[tuple[_Span, _Span]]) -> tuple[_Span, _Span] | None:
    """The first place of both lines after the last of the places before; else one that overlaps with it; else any."""
    last = before[-1] if before else ((0, 0), (0, 0))
    found = []
    for side, line, span in zip(places, lines, last, strict=True):
        spans = side.get(line, ())
        found.append(next((one for start in (span[1], span[0], 0) for one in spans if one[0] >= start), None))
    return None if found[0] is None or found[1] is None else (found[0], found[1])


# --- Vecalign


def _vecalign(path: str, python: str, embedder: str | None) -> list[Peer]:
    program, package = _program(path, "vecalign.py"), _package(python, "vecalign", "sentalign")
    if embedder is None or not (program or package):
        return []
    if program:
        aligning, overlapping = [python, program], [python, str(Path(program).with_name("overlap.py"))]
    else:
        aligning, overlapping = [python, "-m", f"{package}.vecalign"], [python, "-m", f"{package}.overlap"]

    def run(task: Task, folder: Path) -> tuple[list[list[Link]], Cost]:
        files = _sides(task, folder)
        command: list[str | Path] = [*aligning, "-a", str(LARGEST_GROUP)]
        for option, embeddings, side, language in zip(("-s", "-t"), ("--src_embed", "--tgt_embed"), (0, 1), task.languages, strict=True):
            texts, vectors = folder / f"overlaps{side}", folder / f"vectors{side}"
            own = [pair[side] for pair in files]
            _run([*overlapping, "-i", *own, "-o", texts, "-n", str(LARGEST_GROUP)], folder / "said")
            _run([*shlex.split(embedder), texts, vectors, language], folder / "said")
            command += [option, *own, embeddings, texts, vectors]
        cost = _run(command, folder / "links")
        links = parse_alignment((folder / "links").read_text(encoding="utf-8").splitlines())
        return part_documents(links, [(len(own), len(other)) for own, other in zip(task.source, task.target, strict=True)]), cost

    return [Peer("Vecalign, the embedder given", 20_000, False, run)]


def part_documents(links: Sequence[Link], sizes: Sequence[tuple[int, int]]) -> list[list[Link]]:
    """The links of each document, of which Vecalign writes one after the other. Raises PeerError when segments are missing."""
    rest = (one for link in links for one in _split(link))
    documents = []
    for size in sizes:
        document: list[Link] = []
        seen = (0, 0)
        while seen != size:
            link = next(rest, None)
            if link is None:
                raise PeerError("its output does not have all segments")
            document.append(link)
            seen = (seen[0] + len(link.source), seen[1] + len(link.target))
        documents.append(document)
    return documents
