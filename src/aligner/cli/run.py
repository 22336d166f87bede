"""`aligner run`."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.batch.choices import Executor, ReportChoice
from aligner.cli.consoles import say
from aligner.cli.fail_on import FailOn
from aligner.cli.house_rules import Client, Terms, with_regions
from aligner.cli.houses import HouseFile, load_house
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
    engine_recipe,
    how_to_name,
    load_settings,
    say_whether_forced,
)
from aligner.errors import OutputError, UsageError
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.batch.backup import Backup
    from aligner.batch.crew import Crew
    from aligner.batch.discovery import Discovery
    from aligner.batch.manifest import PairSpec
    from aligner.batch.outputs import RunResults
    from aligner.corpus.store import Store
    from aligner.formats.options import ExportOptions
    from aligner.house import House
    from aligner.languages.pair import LanguagePair
    from aligner.settings import Settings
    from aligner.translation.engine import Engine

__all__ = ["parse_languages", "run"]


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
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
    by_content: Annotated[
        bool, typer.Option("--pair", help="Pair the articles of two folders by what they say, not by their names.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="List the pairs, what is unpaired and why, and estimate the work.")] = False,
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out of the TMX.")] = 0.0,
    tmx_languages: Annotated[str | None, typer.Option("--tmx-lang", help="Language codes to write, such as es=es-MX,en=en-US.")] = None,
    reports: Annotated[ReportChoice, typer.Option("--reports", help="Pairs that get a page: those with errors or warnings, all, none.")] = (
        ReportChoice.FLAGGED
    ),
    workers: Annotated[
        int | None, typer.Option("--workers", "-j", min=0, help="Processes to work with; 0: this one alone. Usual: one a core.")
    ] = None,
    timeout: Annotated[
        float | None, typer.Option("--timeout", min=1, help="Seconds a pair may take. Usual: by its size, at least 120.")
    ] = None,
    memory: Annotated[
        int | None, typer.Option("--memory", min=200, help="Megabytes a worker may take. Usual: its share of the machine.")
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Also try pairs again that took too long, or too much memory, in an earlier run.")
    ] = False,
    share: Annotated[
        str | None, typer.Option("--shard", metavar="I/N", help="Do the I-th of N equal shares; merge them afterwards.")
    ] = None,
    metrics_file: Annotated[
        Path | None, typer.Option("--metrics-file", help="Keep figures of the run there, as Prometheus reads them.")
    ] = None,
    executor: Annotated[Executor, typer.Option("--executor", help="Who does the work: processes of this machine, or a Ray cluster.")] = (
        Executor.LOCAL
    ),
    ray_address: Annotated[
        str | None, typer.Option("--ray-address", help="Address of the Ray cluster, such as 10.0.0.1:6379. Usual: one on this machine.")
    ] = None,
    backup: Annotated[
        str | None,
        typer.Option("--backup", metavar="URL", help="Also keep results there: a folder, s3:// or gs://; runs elsewhere go on from them."),
    ] = None,
    house: HouseFile = None,
    fail_on: FailOn = "never",
) -> None:
    """Turn folders or manifests of article pairs into a scored and checked TMX file. Run it again to resume, or to redo what changed."""
    from aligner.batch.discovery import discover
    from aligner.batch.runner import shard
    from aligner.cli.fail_on import fails
    from aligner.cli.summary import print_plan
    from aligner.formats.files import make_folder
    from aligner.formats.options import ExportOptions

    options = ExportOptions(profile, min_quality, parse_languages(tmx_languages))
    fails(fail_on, {})
    settings, values = load_settings(
        config,
        presplit=presplit,
        no_lexicon=no_lexicon,
        embeddings=embeddings,
        both_directions=both_directions,
        forced_decoding=forced_decoding,
        cached=False,
        terms=terms,
        client=client,
    )
    dismissed = load_house(house, config)
    languages = parse_pair(source_language, target_language)
    settings = with_regions(settings, source_language, target_language)
    found = _by_content(paths, languages) if by_content else discover(paths, languages)
    pairs = shard(found.pairs, *parse_share(share)) if share else found.pairs
    engine = choose_engine(engine_name, model, values, languages)
    say_whether_forced(settings, engine)
    if dry_run:
        from aligner.batch.forecast import forecast
        from aligner.batch.process_count import choose_crew

        crew = choose_crew(workers, len(pairs), settings, engine)
        print_plan(found, forecast(pairs, settings, engine, workers=crew.size, reports=reports), crew.size)
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
    limits = Limits(workers, timeout, None if memory is None else memory * 1_000_000, retry_failed=retry_failed)

    def make_crew() -> Crew:
        if executor == Executor.RAY:
            from aligner.batch.ray_crew import RayCrew

            recipe = engine_recipe(engine_name, model, values, languages)
            return RayCrew(workers or None, settings, recipe, languages=languages, address=ray_address)
        from aligner.batch.process_count import choose_crew

        return choose_crew(workers, len(pairs), settings, engine, memory=limits.memory)

    results = _work(pairs, out, settings, engine, limits, make_crew, Wanted(options, reports, metrics_file, dismissed, backup))
    if results.failed or fails(fail_on, results.statistics.findings):
        raise typer.Exit(1)


@dataclass(frozen=True)
class Limits:
    """`workers`: number of processes. `timeout`: seconds a pair may take. `memory`: bytes a worker may take. None: the usual."""

    workers: int | None = None
    timeout: float | None = None
    memory: int | None = None
    retry_failed: bool = False


@dataclass(frozen=True)
class Wanted:
    """What a run writes beside its store. `house`: dismissals that the files show. `backup_url`: where results are kept, too."""

    options: ExportOptions
    reports: ReportChoice
    metrics_file: Path | None
    house: House
    backup_url: str | None


def _work(
    pairs: Sequence[PairSpec],
    out: Path,
    settings: Settings,
    engine: Engine | None,
    limits: Limits,
    make_crew: Callable[[], Crew],
    wanted: Wanted,
) -> RunResults:
    """Do the pairs and write the files. Raises typer.Exit when it is interrupted."""
    from aligner.batch.backup import BackedUp
    from aligner.batch.outputs import INDEX, write_outputs
    from aligner.batch.reviews import carry_reviews
    from aligner.batch.runner import run_pairs
    from aligner.batch.status import StatusFiles
    from aligner.cli.progress import progress_display
    from aligner.cli.summary import print_summary
    from aligner.cli.termination import Terminated, terminable
    from aligner.corpus.salvage import salvage
    from aligner.corpus.store import FILE_NAME, Store

    started = time.monotonic()
    mended = salvage(out / FILE_NAME)
    if mended is not None:
        say(f"note: {mended}")
    with terminable(), Store(out / FILE_NAME, write=True) as store:
        crew = make_crew()
        files = StatusFiles(out, len(pairs), workers=crew.size, metrics=wanted.metrics_file)
        try:
            files.set_state("running")
            backup = _backup(wanted.backup_url, store)
            with crew:
                with progress_display(len(pairs), files) as progress:
                    told = progress if backup is None else BackedUp(progress, backup)
                    run_pairs(pairs, settings, engine, store, told, crew, timeout=limits.timeout, retry_failed=limits.retry_failed)
                for note in carry_reviews(store):
                    say(f"note: {note}")
                files.set_state("writing")
                results = write_outputs(store, out, wanted.options, crew, reports=wanted.reports, house=wanted.house)
                if backup is not None:
                    backup.write()
                    backup.copy([path for path, _ in results.written if path.name != INDEX])
            files.set_state("finished")
        except (KeyboardInterrupt, Terminated) as stop:
            files.set_state("interrupted")
            say(f"interrupted: what is done is kept in {out / FILE_NAME}; run the same command again to go on")
            raise typer.Exit(143 if isinstance(stop, Terminated) else 130) from None
        except Exception:
            with suppress(OutputError):  # the disk may be full: the error that led here is the one to show
                files.set_state("failed")
            raise
    print_summary(results, time.monotonic() - started, progress.redone)
    return results


def _backup(url: str | None, store: Store) -> Backup | None:
    """The backup, if there is to be one; what it has is in the store."""
    if url is None:
        return None
    from aligner.batch.backup import Backup

    backup = Backup(url, store)
    for note in backup.restore():
        say(f"note: {note}")
    return backup


def _by_content(paths: Sequence[str], languages: LanguagePair) -> Discovery:
    """The pairs of two folders, by what the articles say: brings the lexicon, which other runs may not need."""
    from aligner.batch.article_pairs import discover_by_content

    return discover_by_content(paths, languages)


def parse_share(text: str) -> tuple[int, int]:
    """`3/8` as (3, 8). Raises UsageError."""
    number, _, of = text.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
        raise UsageError(f"--shard {text!r}: write the number of the share and how many there are, such as 1/8 to 8/8")
    return int(number), int(of)


def parse_languages(text: str | None) -> dict[str, str]:
    """`es=es-MX,en=en-US` as a mapping. Raises UsageError."""
    languages = {}
    for part in filter(None, (text or "").split(",")):
        own, _, other = part.partition("=")
        if not own.strip() or not other.strip() or not other.strip().replace("-", "").isalnum():
            raise UsageError(f"--tmx-lang {part!r}: not a code and what to write for it; write such as es=es-MX,en=en-US")
        languages[own.strip()] = other.strip()
    return languages
