"""`aligner align`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import Notes, data_stream, say
from aligner.cli.options import (
    BothDirections,
    Config,
    EmbeddingsName,
    EngineName,
    Model,
    NoLexicon,
    Presplit,
    TargetLanguage,
    choose_engine,
    load_settings,
)
from aligner.cli.pairs import read_translations, read_two
from aligner.errors import InputError, UsageError
from aligner.formats.table import Format, LinksWriter, Use, find_format, names_for
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Alignment, Bitext, Pair
    from aligner.languages.pair import LanguagePair
    from aligner.settings import Settings
    from aligner.translation.engine import Engine

__all__ = ["align"]

MOST_DIGITS = 12
"""Characters of a segment's number."""
DOCUMENTS_AT_ONCE = 50
"""Documents of a folder that are taken together."""


def align(
    source: Annotated[Path, typer.Argument(metavar="SOURCE|DIR", help="The source article, or a folder of pairs NAME.es, NAME.en.")],
    target: Annotated[Path | None, typer.Argument(metavar="TARGET", help="Its translation.")] = None,
    format_name: Annotated[
        str | None, typer.Option("--format", help=f"{names_for(Use.CORPUS, Use.LINKS)} (default: tsv; for a folder, vecalign).")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write (default: standard output); for a folder: a folder.")
    ] = None,
    presplit: Presplit = False,
    engine_name: EngineName = None,
    model: Model = None,
    no_lexicon: NoLexicon = False,
    embeddings: EmbeddingsName = None,
    lexicon: Annotated[
        Path | None, typer.Option("--lexicon", help="A lexicon of your own: source, target, probability, tab-separated.")
    ] = None,
    both_directions: BothDirections = None,
    source_translation: Annotated[
        Path | None, typer.Option("--source-translation", help="Translations of the source's segments, one per line (with --presplit).")
    ] = None,
    target_translation: Annotated[
        Path | None, typer.Option("--target-translation", help="Translations of the target's segments, one per line (with --presplit).")
    ] = None,
    anchors: Annotated[
        Path | None, typer.Option("--anchor", help="Pairs of segments that are known to match: lines of NUMBER:NUMBER, from 0.")
    ] = None,
    breaks: Annotated[Path | None, typer.Option("--break", help="Places that no link may cross: lines of NUMBER:NUMBER, from 0.")] = None,
    source_language: Annotated[
        str | None,
        typer.Option("--source-lang", help="Language of the source: es, en, or any other code (default: es or en, by the text)."),
    ] = None,
    target_language: TargetLanguage = None,
    config: Config = None,
) -> None:
    """Align a text with its translation, or all pairs NAME.es, NAME.en in a folder."""
    chosen = find_format(format_name or ("vecalign" if source.is_dir() else "tsv"), Use.CORPUS, Use.LINKS)
    settings, values = load_settings(
        config,
        presplit=presplit,
        no_lexicon=no_lexicon,
        embeddings=embeddings,
        both_directions=both_directions,
    )
    given = (source_translation, target_translation, anchors, breaks)
    if any(path is not None for path in (source_translation, target_translation)) and not settings.presplit:
        raise UsageError("--source-translation and --target-translation need --presplit: one segment a line, one translation a line")
    if lexicon is not None:
        from aligner.lexicon.lexicon import read_lexicon

        notes: list[str] = []
        settings = replace(settings, lexicon=read_lexicon(lexicon, notes))
        for note in notes:
            say(f"note: {lexicon}: {note}")
    if source.is_dir():
        if target is not None or any(path is not None for path in given):
            raise UsageError("all pairs of a folder are aligned; leave out TARGET, translations, anchors and breaks")
        languages = parse_pair(source_language, target_language)
        engine = choose_engine(engine_name, model, values, languages)
        if not _align_folder(source, output, languages, chosen, settings, engine):
            raise typer.Exit(1)
        return
    if target is None:
        raise UsageError(f"{source}: give its translation too, or a folder of NAME.es and NAME.en")
    pair = read_two(source, target, source_language=source_language, target_language=target_language, presplit=settings.presplit)
    if settings.presplit:
        pair = replace(
            pair,
            source_translations=read_translations(source_translation, _lines(pair.source.text), "source"),
            target_translations=read_translations(target_translation, _lines(pair.target.text if pair.target else ""), "target"),
        )
    engine = choose_engine(engine_name, model, values, pair.languages)
    pair = replace(pair, anchors=_places(anchors), breaks=_places(breaks))
    if not _align_pairs([(pair, output)], chosen, settings, engine):
        raise typer.Exit(1)


def _lines(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n"))


def _places(path: Path | None) -> tuple[tuple[int, int], ...]:
    """Lines of `NUMBER:NUMBER`. Raises InputError."""
    from aligner.articles import read_lines

    if path is None:
        return ()
    places = []
    for number, line in enumerate(read_lines(path), 1):
        first, _, second = line.partition(":")
        if line.strip():
            if not all(side.strip().isdecimal() and len(side) <= MOST_DIGITS for side in (first, second)):
                raise InputError(f"{path}:{number}: not two numbers such as 12:14 (segments from 0): {line[:40]!r}")
            places.append((int(first), int(second)))
    return tuple(places)


def _align_folder(
    folder: Path, output: Path | None, languages: LanguagePair, chosen: Format, settings: Settings, engine: Engine | None
) -> bool:
    """Every pair of NAME.LANGUAGE files of a folder; True when all looked like translations."""
    from aligner.formats.files import make_folder

    if output is None:
        raise UsageError(f"{folder}: a folder; say with -o into which folder to write")
    own, other = languages.source, languages.target
    sources = sorted(path for path in folder.glob(f"*.{own}") if path.with_suffix(f".{other}").is_file())
    if not sources:
        raise InputError(f"{folder}: no pairs of NAME.{own} and NAME.{other}; for other names use aligner run")
    make_folder(output)
    good = True
    failed: list[str] = []
    for start in range(0, len(sources), DOCUMENTS_AT_ONCE):
        jobs: list[tuple[Pair, Path | None]] = []
        for source in sources[start : start + DOCUMENTS_AT_ONCE]:
            target = source.with_suffix(f".{other}")
            try:
                pair = read_two(source, target, source_language=own, target_language=other, presplit=settings.presplit)
            except InputError as error:
                say(f"failed: {error}")
                failed.append(source.name)
                continue
            jobs.append((pair, output / f"{source.stem}.{chosen.name}"))
        good = _align_pairs(jobs, chosen, settings, engine) and good
    say(f"{len(sources) - len(failed)} pairs aligned, {len(failed)} failed; in {output}")
    return good and not failed


def _align_pairs(jobs: list[tuple[Pair, Path | None]], chosen: Format, settings: Settings, engine: Engine | None) -> bool:
    """Align and write; True when all looked like translations of each other."""
    from aligner.pipeline import align_pairs, process

    say(f"engine: {engine.describe() if engine else 'none'}") if len(jobs) == 1 else None
    pairs = [pair for pair, _ in jobs]
    good = True
    if chosen.links is not None:
        for (pair, path), (alignment, *texts) in zip(jobs, align_pairs(pairs, settings, engine), strict=True):
            _write_links(alignment, texts, path, chosen.links)
            if not alignment.parallel:
                say(f"note: {pair.id}: these do not look like translations of each other (evidence: {', '.join(alignment.evidence)})")
                good = False
        return good
    notes = Notes()
    for (_, path), bitext in zip(jobs, process(pairs, settings, engine), strict=True):
        for line in notes.of(bitext):
            say(line)
        _write_corpus(bitext, path, chosen.name)
        good = bitext.parallel and good
    return good


def _write_links(alignment: Alignment, texts: list[list[str]], path: Path | None, write: LinksWriter) -> None:
    from aligner.formats.files import atomic_write

    if path is None:
        write(alignment, data_stream(), *texts)
        return
    with atomic_write(path) as out:
        write(alignment, out, *texts)


def _write_corpus(bitext: Bitext, path: Path | None, name: str) -> None:
    from aligner.formats.export import export, write_corpus

    if path is None:
        write_corpus([bitext], data_stream(), name)
        return
    export([bitext], path, name)
