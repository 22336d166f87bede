"""`aligner evaluate alignment` and `aligner evaluate quality`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aligner.cli.consoles import console, data_stream, say, tell
from aligner.cli.logs import with_logs
from aligner.cli.options import (
    Config,
    EngineName,
    ForcedDecoding,
    Model,
    SourceLanguage,
    TargetLanguage,
    choose_engine,
    load_settings,
    say_whether_forced,
)
from aligner.errors import GoldError
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.alignment.evaluation import Evaluation, Ratio
    from aligner.bitext import Link

__all__ = ["app"]

app = typer.Typer(help="Evaluate alignments and quality scores.", no_args_is_help=True)
HYPOTHESIS_SUFFIXES = (".vecalign", ".hyp", ".txt", ".gold", "")


@app.command("alignment")
@with_logs
def alignment(
    gold: Annotated[Path, typer.Option("--gold", help="Gold alignment, or a folder of NAME.gold files.")],
    hypothesis: Annotated[Path, typer.Option("--hypothesis", help="Alignment to evaluate, or a folder of NAME.vecalign files.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    seed: Annotated[int, typer.Option("--seed", help="Seed of the bootstrap.")] = 1,
) -> None:
    """Compute strict and lax precision, recall and F1 as Vecalign defines them, by link type, with a bootstrap interval."""
    from aligner.alignment.evaluation import evaluate

    result = evaluate(_documents(gold, hypothesis), seed=seed)
    if as_json:
        data_stream().write(f"{json.dumps(_as_json(result), indent=1)}\n".encode())
        return
    counts = result.counts
    low, high = result.strict_f1_interval
    for line in (f"{result.documents} documents", "", f"{'':8}  precision  recall      F1"):
        tell(line)
    for name, ratio in (("strict", counts.strict), ("lax", counts.lax), ("null", counts.null)):
        tell(_line(name, ratio))
    for line in ("", f"strict F1, 95 % bootstrap interval over documents: {low:.4f} to {high:.4f}", ""):
        tell(line)
    for name, ratio in counts.by_type().items():
        tell(_line(name, ratio))


def _line(name: str, ratio: Ratio) -> str:
    return f"{name:8}     {ratio.precision:.4f}  {ratio.recall:.4f}  {ratio.f1:.4f}"


def _as_json(result: Evaluation) -> dict[str, Any]:
    def values(ratio: Ratio) -> dict[str, float]:
        return {"precision": round(ratio.precision, 6), "recall": round(ratio.recall, 6), "f1": round(ratio.f1, 6)}

    counts = result.counts
    return {
        "documents": result.documents,
        "strict": values(counts.strict),
        "lax": values(counts.lax),
        "null": values(counts.null),
        "types": {name: values(ratio) for name, ratio in counts.by_type().items()},
        "strict_f1_interval": [round(value, 6) for value in result.strict_f1_interval],
    }


def _documents(gold: Path, hypothesis: Path) -> list[tuple[list[Link], list[Link]]]:
    from aligner.alignment.gold import read_alignment

    if gold.is_dir() != hypothesis.is_dir():
        raise GoldError(f"{gold}, {hypothesis}: one is a folder and one is not; give two files or two folders")
    if not gold.is_dir():
        return [(read_alignment(gold), read_alignment(hypothesis))]
    documents = []
    for path in sorted(gold.glob("*.gold")):
        found = [hypothesis / f"{path.stem}{suffix}" for suffix in HYPOTHESIS_SUFFIXES if (hypothesis / f"{path.stem}{suffix}").is_file()]
        if not found:
            raise GoldError(f"{hypothesis}: no alignment for {path.name}; make {path.stem}.vecalign with aligner align")
        documents.append((read_alignment(path), read_alignment(found[0])))
    if not documents:
        raise GoldError(f"{gold}: no .gold files in it")
    return documents


@app.command("quality")
@with_logs
def quality(
    bitext: Annotated[
        Path | None, typer.Argument(metavar="[BITEXT]", help="TMX, TSV or JSONL of your own pairs, or the --out folder of a run.")
    ] = None,
    engine_name: EngineName = None,
    model: Model = None,
    forced_decoding: ForcedDecoding = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
    most: Annotated[int, typer.Option("--most", min=10, help="Maximum number of pairs.")] = 2000,
    seed: Annotated[int, typer.Option("--seed", help="Seed of the synthetic errors.")] = 1,
    config: Config = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Put errors into your own pairs and measure how well the quality score finds them: AUC, recall, calibration, thresholds."""
    from aligner.cli.quality_report import print_evaluation
    from aligner.cli.rating import rated_bitexts
    from aligner.quality.evaluate import evaluate_quality
    from aligner.signals.forced_scoring import can_score

    settings, values = load_settings(config, forced_decoding=forced_decoding)
    languages = parse_pair(source_language, target_language)
    engine = choose_engine(engine_name, model, values, languages)
    say_whether_forced(settings, engine)
    bitexts = rated_bitexts(
        bitext, settings, engine, source_language or languages.source, target_language or languages.target, checked=False
    )
    scorer = engine if settings.forced_decoding and can_score(engine) else None
    result = evaluate_quality(bitexts, max_pairs=most, seed=seed, engine=scorer)
    if as_json:
        data_stream().write(f"{json.dumps(asdict(result), indent=1)}\n".encode())
        return
    say(f"{result.pairs} pairs, engine {engine.describe() if engine else 'none'}")
    if not result.kinds:
        say("nothing to measure: give at least two pairs of Spanish and English with text on both sides")
        return
    print_evaluation(result, console(sys.stdout))
