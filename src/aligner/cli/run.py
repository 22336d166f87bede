"""`aligner run`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import say
from aligner.cli.fail_on import FailOn
from aligner.cli.options import (
    BothDirections,
    Config,
    EmbeddingsName,
    EngineName,
    ForcedDecoding,
    Model,
    NoLexicon,
    Presplit,
    SourceLanguage,
    TargetLanguage,
    choose_engine,
    how_to_name,
    load_settings,
    say_whether_forced,
)
from aligner.errors import UsageError
from aligner.languages.pair import parse_pair

__all__ = ["run"]


def run(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Folders of articles, manifests (.csv, .tsv, .jsonl), or - for a manifest.")
    ],
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder for the store, the TMX, the reports and summary.json.")] = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
    engine_name: EngineName = None,
    model: Model = None,
    no_lexicon: NoLexicon = False,
    embeddings: EmbeddingsName = None,
    both_directions: BothDirections = None,
    forced_decoding: ForcedDecoding = None,
    presplit: Presplit = False,
    config: Config = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List the pairs, what is unpaired and why, and estimate the work.")] = False,
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out of the TMX.")] = 0.0,
    tmx_languages: Annotated[str | None, typer.Option("--tmx-lang", help="Language codes to write, such as es=es-MX,en=en-US.")] = None,
    reports: Annotated[bool, typer.Option("--reports/--no-reports", help="Write a page for each pair.")] = True,
    fail_on: FailOn = "never",
) -> None:
    """Turn folders or manifests of article pairs into a scored and checked TMX file. Run it again to resume, or to redo what changed."""
    from aligner.batch.discovery import discover
    from aligner.batch.forecast import forecast
    from aligner.batch.outputs import write_outputs
    from aligner.batch.runner import run_pairs
    from aligner.cli.fail_on import fails
    from aligner.cli.progress import progress_display
    from aligner.cli.summary import print_plan, print_summary
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.files import make_folder
    from aligner.formats.options import ExportOptions

    started = time.monotonic()
    options = ExportOptions(profile, min_quality, parse_languages(tmx_languages))
    fails(fail_on, {})
    settings, values = load_settings(
        config,
        presplit=presplit,
        no_lexicon=no_lexicon,
        embeddings=embeddings,
        both_directions=both_directions,
        forced_decoding=forced_decoding,
    )
    languages = parse_pair(source_language, target_language)
    found = discover(paths, languages)
    engine = choose_engine(engine_name, model, values, languages)
    say_whether_forced(settings, engine)
    if dry_run:
        print_plan(found, forecast(found.pairs, settings, engine))
        return
    if out is None:
        raise UsageError("no --out folder; add --out DIR, or --dry-run to see what would be done")
    if not found.pairs:
        raise UsageError(f"no articles found in {', '.join(paths)}; {how_to_name(languages)}")
    make_folder(out)
    for note in found.notes:
        say(f"note: {note}")
    for unpaired in found.unpaired:
        say(f"note: {unpaired.path}: {unpaired.reason}")
    say(f"engine: {engine.describe() if engine else 'none (lexicon, cognates, numbers, lengths)'}")
    with Store(out / FILE_NAME, write=True) as store:
        try:
            with progress_display(len(found.pairs)) as progress:
                run_pairs(found.pairs, settings, engine, store, progress)
        except KeyboardInterrupt:
            say(f"interrupted: what is done is kept in {out / FILE_NAME}; run the same command again to go on")
            raise typer.Exit(130) from None
        results = write_outputs(store, out, options, reports=reports, keep=progress.unchanged_ids)
    print_summary(results, time.monotonic() - started, progress.redone)
    if results.failed or fails(fail_on, results.statistics.findings):
        raise typer.Exit(1)


def parse_languages(text: str | None) -> dict[str, str]:
    """`es=es-MX,en=en-US` as a mapping. Raises UsageError."""
    languages = {}
    for part in filter(None, (text or "").split(",")):
        own, _, other = part.partition("=")
        if not own.strip() or not other.strip() or not other.strip().replace("-", "").isalnum():
            raise UsageError(f"--tmx-lang {part!r}: not a code and what to write for it; write such as es=es-MX,en=en-US")
        languages[own.strip()] = other.strip()
    return languages
