"""`aligner corpus`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.batch.choices import ReportChoice
from aligner.cli.anonymise import anonymise
from aligner.cli.consoles import data_stream, say, tell
from aligner.cli.convert import convert
from aligner.cli.house_rules import Client, Terms
from aligner.cli.houses import HouseFile, applied, load_house
from aligner.cli.import_pairs import import_pairs
from aligner.cli.logs import with_logs
from aligner.cli.options import Config, SourceLanguage, TargetLanguage, load_checks
from aligner.cli.rebuild import rebuild
from aligner.cli.stored import checks_for, stored
from aligner.formats.table import Use, find_format, names_for
from aligner.languages.pair import parse_pair

if TYPE_CHECKING:
    from aligner.bitext import Bitext, Unit
    from aligner.corpus.store import Store

__all__ = ["app"]

app = typer.Typer(help="Work on what runs have made.", no_args_is_help=True)


def merge(
    folders: Annotated[list[Path], typer.Argument(metavar="OUT...", help="The --out folders of the shares of a run.")],
    into: Annotated[Path, typer.Option("--into", "-o", help="Folder for the merged corpus; it must not hold a store yet.")],
    profile: Annotated[str, typer.Option("--profile", help="TMX profile: default, trados or bitextor.")] = "default",
    min_quality: Annotated[float, typer.Option("--min-quality", help="Leave pairs below this quality (0..1) out of the TMX.")] = 0.0,
    tmx_languages: Annotated[str | None, typer.Option("--tmx-lang", help="Codes to write, such as es=es-MX,en=en-US.")] = None,
    reports: Annotated[ReportChoice, typer.Option("--reports", help="Pairs that get a page: those with errors or warnings, all, none.")] = (
        ReportChoice.FLAGGED
    ),
    workers: Annotated[int | None, typer.Option("--workers", "-j", min=0, help="Processes to work with. Usual: one a core.")] = None,
    house: HouseFile = None,
) -> None:
    """Put the shares of a run (aligner run --shard) together: the same files as one run would have made.

    Example: aligner corpus merge share-1 share-2 --into merged
    """
    from aligner.batch.outputs import write_outputs
    from aligner.batch.process_count import choose_crew
    from aligner.cli.run import parse_languages
    from aligner.corpus.merge import merge_stores
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.errors import UsageError
    from aligner.formats.files import make_folder
    from aligner.formats.options import ExportOptions
    from aligner.settings import Settings

    options = ExportOptions(profile, min_quality, parse_languages(tmx_languages))
    if (into / FILE_NAME).exists():
        raise UsageError(f"{into / FILE_NAME}: there is a store already; give a new folder")
    dismissed = load_house(house, None)
    make_folder(into)
    with Store(into / FILE_NAME, write=True) as store:
        pairs = merge_stores(folders, store)
        settings = Settings(checks=load_checks(None)) if store.reviewed_pairs() else Settings()
        with choose_crew(workers, pairs, settings, None) as crew:
            results = write_outputs(store, into, options, crew, reports=reports, house=dismissed)
    say(f"{pairs} pairs, {len(results.failed)} failed")
    for path, what in results.written:
        say(f"{what}: {path}")
    if results.failed:
        raise typer.Exit(1)


def pair(
    source: Annotated[Path, typer.Argument(metavar="SOURCE_DIR", help="Folder of the source articles.")],
    target: Annotated[Path, typer.Argument(metavar="TARGET_DIR", help="Folder of the articles that may be their translations.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Manifest to write (TSV); default: standard output.")] = None,
    min_probability: Annotated[
        float | None, typer.Option("--min-probability", min=0, max=1, help="Leave out pairs that are less likely (0..1). Usual: 0.6.")
    ] = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
) -> None:
    """Find which article of one folder is the translation of which of the other, and write a manifest for aligner run.

    Example: aligner corpus pair es en -o manifest.tsv
    """
    from aligner.batch.article_pairs import manifest_of, pair_folders
    from aligner.corpus.pairing import MIN_PROBABILITY
    from aligner.formats.files import atomic_write

    languages = parse_pair(source_language, target_language)
    if not languages.has_tables:
        say(f"note: {languages}: there is no lexicon for these languages; only names, numbers and words written alike are compared")
    least = MIN_PROBABILITY if min_probability is None else min_probability
    found = pair_folders(source, target, languages, min_probability=least)
    for unpaired in found.unpaired:
        say(f"note: {unpaired.path}: {unpaired.reason}")
    say(f"{len(found.pairs)} pairs, {len(found.unpaired)} articles in none")
    if output is None or str(output) == "-":
        data_stream().write(manifest_of(found, Path()))
        return
    with atomic_write(output) as file:
        file.write(manifest_of(found, output.parent))
    say(f"manifest: {output}")


def filter_pairs(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    condition: Annotated[str, typer.Argument(metavar="CONDITION", help="What is kept, such as: quality >= 0.5 and not type = 1:0")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write; - for standard output; without it pairs are only counted.")
    ] = None,
    format_name: Annotated[str, typer.Option("--format", help=f"{names_for(Use.CORPUS)}.")] = "tmx",
    explain: Annotated[bool, typer.Option("--explain", help="Say how much each condition drops, with samples.")] = False,
    house: HouseFile = None,
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
) -> None:
    """Keep the pairs of sentences of a run that fulfil a condition.

    Example: aligner corpus filter out "quality >= 0.5 and severity != error" -o clean.tmx
    """
    from aligner.corpus.expression import parse_condition
    from aligner.corpus.filtering import Filtered, filter_bitexts
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.export import export, write_corpus

    parsed, counts, chosen = parse_condition(condition), Filtered(), find_format(format_name, Use.CORPUS)
    dismissed = load_house(house, config)
    with Store(folder / FILE_NAME) as store:
        bitexts = filter_bitexts(stored(store, dismissed, config=config, terms=terms, client=client), parsed, counts)
        if output is None:
            for _ in bitexts:
                pass
        elif str(output) == "-":
            write_corpus(bitexts, data_stream(), chosen.name)
        else:
            for path in export(bitexts, output, chosen.name):
                say(f"written: {path}")
    say(f"{counts.kept} of {counts.total} pairs of sentences kept")
    for dropped in counts.dropped if explain else ():
        say(f"{dropped.condition}: drops {dropped.count}, {dropped.alone} of them alone")
        for name, source, target in dropped.samples:
            say(f"  {name}: {source[:80] or '-'} | {target[:80] or '-'}")


Where = Annotated[str | None, typer.Option("--where", metavar="CONDITION", help="Only pairs that fulfil it, as aligner corpus filter.")]
Similarity = Annotated[float, typer.Option("--similarity", help="Share of words in common (0..1) of duplicates; 1: exact copies only.")]
FormatName = Annotated[str, typer.Option("--format", help=f"{names_for(Use.CORPUS)}.")]


def dedup(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write; without it duplicates are only counted.")] = None,
    format_name: FormatName = "tmx",
    similarity: Similarity = 0.8,
    where: Where = None,
) -> None:
    """Keep one of each pair of sentences that says the same as another, also across articles: the one with the highest quality.

    Example: aligner corpus dedup out --where "quality >= 0.5" -o unique.tmx
    """
    from aligner.corpus.duplicates import drop_units, find_duplicates
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.export import export

    chosen, bitexts = find_format(format_name, Use.CORPUS), _selection(where)
    with Store(folder / FILE_NAME) as store:
        found = find_duplicates(bitexts(store), similarity)
        if output is not None:
            for path in export(drop_units(bitexts(store), found.best), output, chosen.name):
                say(f"written: {path}")
    total, kept, exact = len(found.best), int(found.best.sum()), int(found.exact.sum())
    say(f"{kept} of {total} pairs of sentences kept; dropped: {exact} exact copies, {total - kept - exact} near ones")


def split(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for train, dev and test.")],
    format_name: FormatName = "tmx",
    dev: Annotated[float, typer.Option("--dev", help="Share of the pairs of sentences for development (0..1).")] = 0.1,
    test: Annotated[float, typer.Option("--test", help="Share of the pairs of sentences for the test (0..1).")] = 0.1,
    seed: Annotated[int, typer.Option("--seed", help="Another number makes another split.")] = 1,
    similarity: Similarity = 0.8,
    where: Where = None,
) -> None:
    """Split a corpus into train, dev and test: no article is in two of them, and no pair has a duplicate in another.

    Example: aligner corpus split out -o parts --dev 0.1 --test 0.1 --seed 1
    """
    from aligner.corpus.duplicates import drop_units, find_duplicates
    from aligner.corpus.splitting import split_corpus
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.export import export
    from aligner.formats.files import make_folder

    chosen, bitexts = find_format(format_name, Use.CORPUS), _selection(where)
    with Store(folder / FILE_NAME) as store:
        sizes: list[tuple[str, int]] = []
        found = find_duplicates(_noting_sizes(bitexts(store), sizes), similarity)
        parts = split_corpus(sizes, found, dev=dev, test=test, seed=seed)
        make_folder(output)
        for name, keep in parts.keep.items():
            export(drop_units(bitexts(store), keep), output / f"{name}{chosen.endings[0]}", chosen.name)
            say(f"{name}: {int(keep.sum())} pairs of sentences")
    say(f"left out: {parts.dropped} with a duplicate in another part")


def _noting_sizes(bitexts: Iterable[Bitext], sizes: list[tuple[str, int]]) -> Iterator[Bitext]:
    """The same bitexts; (id, number of units) of each is added to `sizes`, so that the store is not read once more for them."""
    for bitext in bitexts:
        sizes.append((bitext.id, len(bitext.units)))
        yield bitext


def sample(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="File to write; - for standard output.")] = Path("-"),
    size: Annotated[int, typer.Option("-n", "--size", min=1, help="Pairs of sentences.")] = 100,
    format_name: FormatName = "tsv",
    seed: Annotated[int, typer.Option("--seed", help="Another number draws another sample.")] = 1,
    where: Where = None,
) -> None:
    """Draw pairs of sentences at random, in the order of the corpus.

    Example: aligner corpus sample out -n 50 --where "quality < 0.5" -o doubtful.tsv
    """
    from aligner.corpus.duplicates import drop_units
    from aligner.corpus.sampling import sample_units
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.export import export, write_corpus
    from aligner.formats.options import ExportOptions

    chosen, bitexts = find_format(format_name, Use.CORPUS), _selection(where)
    with Store(folder / FILE_NAME) as store:
        total = sum(len(bitext.units) for bitext in bitexts(store))
        drawn = drop_units(bitexts(store), sample_units(total, size, seed=seed))
        if str(output) == "-":
            write_corpus(drawn, data_stream(), chosen.name, ExportOptions(repeats=True))
        else:
            for path in export(drawn, output, chosen.name, ExportOptions(repeats=True)):
                say(f"written: {path}")
    say(f"{min(size, total)} of {total} pairs of sentences")


def concordance(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    term: Annotated[str, typer.Argument(metavar="TERM", help="A word or phrase of either language.")],
    limit: Annotated[int, typer.Option("--limit", min=0, help="Pairs of sentences at most; 0: all.")] = 0,
) -> None:
    """Find a word or phrase: a tab-separated line with both sides for each pair of sentences. Case and accents do not matter.

    Example: aligner corpus concordance out "prime minister"
    """
    from aligner.corpus.concordance import find_term
    from aligner.formats.tabular import tsv_cell

    for hit in find_term(folder, term, limit=limit):
        tell(*(tsv_cell(value) for value in (f"{hit.document}#{hit.number}", hit.source, hit.target)))


def stats(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write a page with plots to this file instead.")] = None,
    where: Where = None,
) -> None:
    """Print what a corpus holds: sizes, words, qualities, kinds of links, findings.

    Example: aligner corpus stats out --where "type = 1:1"
    """
    import json

    from aligner.corpus.figures import collect_figures
    from aligner.corpus.figures_page import write_figures_page
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.files import atomic_write

    bitexts = _selection(where)
    with Store(folder / FILE_NAME) as store:
        figures = collect_figures(bitexts(store))
    if html is not None:
        with atomic_write(html) as out:
            write_figures_page(figures, folder.resolve().name, out)
        say(f"page: {html}")
        return
    if as_json:
        tell(json.dumps(figures.to_json(), ensure_ascii=False))
        return
    for title, value, count in figures.rows():
        is_share = title not in ("documents", "pairs of sentences", "words", "languages")
        share = f"{count / figures.units:.1%}" if is_share and figures.units else ""
        tell(title, value, str(count), share)


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", help="The --out folder of a run.")],
    after: Annotated[Path, typer.Argument(metavar="B", help="The --out folder of a later run over the same articles.")],
    fail: Annotated[bool, typer.Option("--exit-code", help="End with exit code 1 when anything differs.")] = False,
) -> None:
    """Say which pairs of sentences two builds of a corpus do not share: added, lost, realigned, rescored. A line each on standard output.

    Example: aligner corpus diff out-monday out-tuesday
    """
    from collections import Counter

    from aligner.corpus.difference import Change, compare_builds
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.formats.tabular import tsv_cell

    counts: Counter[Change] = Counter()
    with Store(before / FILE_NAME) as old, Store(after / FILE_NAME) as new:
        tell("change", "document", "source_before", "target_before", "quality_before", "source_after", "target_after", "quality_after")
        for found in compare_builds(old.bitexts(), new.bitexts()):
            counts[found.change] += 1
            sides = [value for unit in (found.before, found.after) for value in _shown(unit)]
            tell(found.change, *(tsv_cell(value) for value in (found.document, *sides)))
    say(", ".join(f"{counts[change]} {change}" for change in Change))
    if fail and counts:
        raise typer.Exit(1)


def _shown(unit: Unit | None) -> tuple[str | float | None, ...]:
    return ("", "", None) if unit is None else (unit.source, unit.target, unit.scores.quality)


def _selection(where: str | None) -> Callable[[Store], Iterator[Bitext]]:
    """What reads the bitexts of a store as the house in this folder sees them, with only the pairs that fulfil a condition."""
    from aligner.corpus.expression import parse_condition
    from aligner.corpus.filtering import filter_bitexts

    condition = None if where is None else parse_condition(where)
    house = load_house(None, None)
    checks = cache(checks_for)  # its note is said once, however often the store is read

    def read(store: Store) -> Iterator[Bitext]:
        bitexts = applied(store.bitexts(checks(store)), house)
        return bitexts if condition is None else filter_bitexts(bitexts, condition)

    return read


app.command("merge")(with_logs(merge))
app.command("pair")(with_logs(pair))
app.command("filter")(with_logs(filter_pairs))
app.command("dedup")(with_logs(dedup))
app.command("split")(with_logs(split))
app.command("sample")(with_logs(sample))
app.command("diff")(with_logs(diff))
app.command("stats")(with_logs(stats))
app.command("import")(with_logs(import_pairs))
app.command("concordance")(with_logs(concordance))
app.command("convert")(with_logs(convert))
app.command("anonymise")(with_logs(anonymise))
app.command("rebuild")(with_logs(rebuild))
