"""`aligner check`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from aligner.cli.consoles import Notes, console, data_stream, say, tell
from aligner.cli.fail_on import FailOn, fails, findings_line
from aligner.cli.house_rules import Client, Terms, with_regions
from aligner.cli.houses import HouseFile, applied, load_house, remembered_path
from aligner.cli.options import (
    BothDirections,
    Config,
    EmbeddingsName,
    EngineName,
    ForcedDecoding,
    Model,
    NoLexicon,
    Presplit,
    TargetLanguage,
    choose_engine,
    how_to_name,
    load_settings,
    say_whether_forced,
)
from aligner.cli.pairs import read_two
from aligner.cli.rating import is_bitext, rated_bitexts, stated_languages
from aligner.cli.since import Changes, Since
from aligner.cli.word import Docx, Fix, require_word, with_word_file
from aligner.errors import AlignerError, OutputError, UsageError
from aligner.formats.files import make_folder
from aligner.formats.table import FindingsWriter, Use, added_to, find_format, findings_writer, names_for, text_findings
from aligner.languages.pair import Language, parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Bitext
    from aligner.formats.since import Compared
    from aligner.languages.pair import LanguagePair
    from aligner.settings import Settings
    from aligner.translation.engine import Engine

__all__ = ["check"]


class Rows(StrEnum):
    """What a row of a table is."""

    PAIRS = "pairs"
    FINDINGS = "findings"


class Interface(StrEnum):
    """The language of a page."""

    EN = Language.ENGLISH.value
    ES = Language.SPANISH.value


def check(
    source: Annotated[
        Path | None,
        typer.Argument(
            metavar="SOURCE|DIR|MANIFEST|BITEXT",
            help="An article (- for standard input), a folder or manifest of pairs, or a TMX, XLIFF, TSV or JSONL file.",
        ),
    ] = None,
    target: Annotated[Path | None, typer.Argument(metavar="TARGET", help="Its translation (- for standard input).")] = None,
    format_name: Annotated[str, typer.Option("--format", help=f"{names_for(Use.FINDINGS)}.")] = "text",
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Also write a page (for several pairs: a folder of pages).")] = None,
    interface: Annotated[Interface, typer.Option("--interface", help="Language of a page (--html, --format html).")] = Interface.EN,
    docx: Docx = None,
    fix: Fix = False,
    fail_on: FailOn = "error",
    explain: Annotated[
        str | None, typer.Option("--explain", metavar="ID", help="Explain a check and exit; `list` lists all checks.")
    ] = None,
    engine_name: EngineName = None,
    model: Model = None,
    no_lexicon: NoLexicon = False,
    embeddings: EmbeddingsName = None,
    both_directions: BothDirections = None,
    forced_decoding: ForcedDecoding = None,
    presplit: Presplit = False,
    source_language: Annotated[
        str | None,
        typer.Option(
            "--source-lang", help="Language of the source: es, en, or any other code such as fr (default: es or en, by the text)."
        ),
    ] = None,
    target_language: TargetLanguage = None,
    house: HouseFile = None,
    show_dismissed: Annotated[
        bool, typer.Option("--show-dismissed", help="In text, also list the findings that were dismissed; other formats always have them.")
    ] = False,
    rows: Annotated[Rows, typer.Option("--rows", help="Rows of --format tsv: pairs of sentences, or findings.")] = Rows.PAIRS,
    since: Since = None,
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
) -> None:
    """Report what was left out, added or changed between a text and its translation, with the words marked on both sides."""
    if explain is not None:
        _explain(explain)
        return
    if source is None:
        raise UsageError("nothing to check; give SOURCE and TARGET, a folder, a manifest, or a TMX, XLIFF, TSV or JSONL file of pairs")
    changes = None if since is None else Changes(since)
    compared = None if changes is None else changes.compared
    _refuse(format_name, rows, interface, output, html)
    is_printed = format_name == "text" and output in (None, Path("-"))
    if is_printed:
        write: FindingsWriter = partial(_print, dismissed=show_dismissed, changes=changes)
    else:
        write = _writer(format_name, rows, interface, source if target is None else None, compared, dismissed=show_dismissed)
    dismissed = load_house(house, config)
    require_word(target, docx, fix=fix)
    fails(fail_on, {})
    settings, values = load_settings(
        config,
        presplit=presplit,
        no_lexicon=no_lexicon,
        embeddings=embeddings,
        both_directions=both_directions,
        forced_decoding=forced_decoding,
        terms=terms,
        client=client,
    )
    if target is None:
        source_language, target_language = stated_languages(source, source_language, target_language)
    languages = parse_pair(source_language, target_language)
    settings = with_regions(settings, source_language, target_language)
    engine = choose_engine(engine_name, model, values, languages)
    say_whether_forced(settings, engine)
    failed: list[str] = []
    counts: Counter[str] = Counter()
    if target is not None:
        bitexts = _two(source, target, source_language, target_language, settings, engine)
    elif is_bitext(source):
        bitexts = rated_bitexts(source, settings, engine, source_language or languages.source, target_language or languages.target)
    else:
        bitexts = _many(source, languages, settings, engine, failed)
    bitexts = _counted(_remembered(applied(bitexts, dismissed)), counts)
    bitexts = bitexts if changes is None else changes.counted(bitexts)
    if docx is not None and target is not None:
        bitexts = with_word_file(bitexts, target, docx, fix=fix)
    if html is not None:
        bitexts = _with_pages(bitexts, html, compared, interface, several=target is None)
    _write(bitexts, write, output)
    say(findings_line(counts))
    if changes is not None:
        changes.say_counts(gone=not is_printed)
    if failed or fails(fail_on, counts):
        raise typer.Exit(1)


def _writer(
    format_name: str, rows: Rows, interface: Interface, bitext: Path | None, compared: Compared | None, *, dismissed: bool
) -> FindingsWriter:
    """What writes the format. `bitext`: the file that was given alone. `dismissed`: whether text has what was dismissed, too. Raises
    UsageError for a format that holds no findings.
    """
    write = findings_writer(format_name, compared) if bitext is None else added_to(bitext, format_name, compared)
    if rows is Rows.FINDINGS:
        from aligner.formats.finding_rows import write_finding_rows

        return write_finding_rows
    if format_name == "text":
        return partial(text_findings, compared=compared, dismissed=dismissed)
    return _translated(write) if format_name == "html" and interface is Interface.ES else write


def _explain(name: str) -> None:
    from aligner.checks import all_checks, find_check, plugin_problems

    if name == "list":
        for one in sorted(all_checks(), key=lambda c: c.id):
            tell(f"{one.id:18} {one.severity:8} {one.title}")
        for problem in plugin_problems():
            say(f"note: {problem}")
        return
    one = find_check(name)
    for line in (f"{one.id} ({one.severity}): {one.title}", "", *one.explanation.split("\n")):
        tell(line)


def _two(
    source: Path, target: Path, source_language: str | None, target_language: str | None, settings: Settings, engine: Engine | None
) -> Iterator[Bitext]:
    from aligner.pipeline import process

    pair = read_two(source, target, source_language=source_language, target_language=target_language, presplit=settings.presplit)
    yield from process([pair], settings, engine)


def _many(path: Path, languages: LanguagePair, settings: Settings, engine: Engine | None, failed: list[str]) -> Iterator[Bitext]:
    """Bitexts of a folder or manifest; what cannot be read is said and the others go on."""
    from aligner.batch.discovery import discover
    from aligner.batch.manifest import MANIFEST_SUFFIXES
    from aligner.batch.reading import read_pair
    from aligner.pipeline import process

    if path.is_file() and path.suffix.lower() not in MANIFEST_SUFFIXES:
        raise UsageError(
            f"{path}: one article alone; give its translation too, or a folder, a manifest, or a TMX, XLIFF, TSV or JSONL file of pairs"
        )
    found = discover([str(path)], languages)
    if not found.pairs:
        raise UsageError(f"{path}: no articles in it; {how_to_name(languages)}")
    for note in found.notes:
        say(f"note: {note}")
    for spec in found.pairs:
        if spec.target is None:
            say(f"note: {spec.source}: no translation was found for it, so it is not checked")
            continue
        try:
            yield from process([read_pair(spec, presplit=settings.presplit)], settings, engine)
        except AlignerError as error:
            say(f"failed: {spec.id}: {error}")
            failed.append(spec.id)


def _counted(bitexts: Iterator[Bitext], counts: Counter[str]) -> Iterator[Bitext]:
    notes = Notes()
    for bitext in bitexts:
        for line in notes.of(bitext):
            say(line)
        counts.update(finding.severity.value for unit in bitext.units for finding in unit.findings)
        yield bitext


def _remembered(bitexts: Iterator[Bitext]) -> Iterator[Bitext]:
    """The same bitexts; their findings are kept for `aligner dismiss`, also when a reader stops half-way."""
    from aligner.house.results import Seen, remember, seen_in

    seen: list[Seen] = []
    try:
        for bitext in bitexts:
            seen += seen_in(bitext)
            yield bitext
    finally:
        try:
            make_folder(remembered_path().parent)
            remember(remembered_path(), seen)
        except OutputError as error:
            say(f"note: `aligner dismiss` will need --from: {error}")


def _write(bitexts: Iterator[Bitext], write: FindingsWriter, output: Path | None) -> None:
    """Write to a file, or to standard output."""
    from aligner.formats.files import atomic_write

    if output is not None and str(output) != "-":
        with atomic_write(output) as out:
            write(bitexts, out)
    else:
        write(bitexts, data_stream())


def _refuse(format_name: str, rows: Rows, interface: Interface, output: Path | None, html: Path | None) -> None:
    """Raise UsageError for options that do not go together, and for a format that a terminal cannot show when no file is named."""
    if rows is Rows.FINDINGS and format_name != "tsv":
        raise UsageError(f"--rows findings is for --format tsv, not {format_name}")
    if interface is Interface.ES and html is None and format_name != "html":
        raise UsageError("--interface is for pages: give --html too, or --format html")
    if find_format(format_name, Use.FINDINGS).is_binary and output is None and sys.stdout.isatty():
        raise UsageError(f"--format {format_name} is no text; name a file with -o")


def _print(bitexts: Iterable[Bitext], _: BinaryIO, *, dismissed: bool, changes: Changes | None) -> None:
    """Print text for people on standard output, pair by pair, and what is gone since an earlier check."""
    from aligner.formats.terminal import print_findings

    screen = console(sys.stdout)
    for bitext in bitexts:
        print_findings(bitext, screen, dismissed=dismissed, compared=None if changes is None else changes.compared)
    for line in () if changes is None else changes.gone_lines():
        tell(line)


def _translated(write: FindingsWriter) -> FindingsWriter:
    """Writes a page in Spanish."""
    from aligner.formats.report.spanish import in_spanish

    def written(bitexts: Iterable[Bitext], out: BinaryIO) -> None:
        page = BytesIO()
        write(bitexts, page)
        out.write(in_spanish(page.getvalue()))

    return written


def _with_pages(
    bitexts: Iterator[Bitext], html: Path, compared: Compared | None, interface: Interface, *, several: bool
) -> Iterator[Bitext]:
    """The same bitexts, each written as a page as it passes; several with an index in a folder."""
    from aligner.formats.files import atomic_write, make_folder
    from aligner.formats.report import IndexEntry, index_entry, report_name, write_index
    from aligner.formats.report.spanish import in_spanish

    write = findings_writer("html", compared)
    write = _translated(write) if interface is Interface.ES else write
    if not several:
        for bitext in bitexts:
            with atomic_write(html) as out:
                write([bitext], out)
            say(f"page: {html}")
            yield bitext
        return
    make_folder(html)
    entries: list[IndexEntry] = []
    for number, bitext in enumerate(bitexts):
        page = report_name(bitext.id if not entries or bitext.id != entries[-1].id else f"{bitext.id}-{number}")
        with atomic_write(html / page) as out:
            write([bitext], out)
        entries.append(index_entry(bitext, page))
        yield bitext
    with atomic_write(html / "index.html") as out:
        index = BytesIO()
        write_index(entries, index)
        out.write(in_spanish(index.getvalue()) if interface is Interface.ES else index.getvalue())
    say(f"pages: {html / 'index.html'}")
