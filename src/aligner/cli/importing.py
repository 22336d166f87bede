"""`aligner import`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import say, tell
from aligner.cli.houses import HouseFile, house_path, keep, today
from aligner.cli.options import Config
from aligner.errors import FormatError, UsageError
from aligner.formats.table import Use, formats_for

if TYPE_CHECKING:
    from aligner.bitext import Bitext
    from aligner.formats.decisions import FindingDecision, UnitDecision

__all__ = ["import_file"]


def import_file(
    path: Annotated[
        Path, typer.Argument(metavar="FILE", help="A reviewed Word file (.docx) or workbook (.xlsx), or a file of pairs with their status.")
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="Write the pairs as they are now: TMX, XLIFF, TSV or JSONL, by the ending.")
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="OUT", help="Also take decisions about pairs into the review of a run: its --out folder."),
    ] = None,
    house: HouseFile = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what was decided, and change nothing.")] = False,
    config: Config = None,
) -> None:
    """Read back what people decided in a file that aligner wrote: which findings are fine or done, which pairs are right.

    Findings that are fine are kept in `aligner.house`, so that they are not reported again.
    """
    if into is not None and path.suffix.lower() != ".xlsx":
        raise UsageError(f"{path}: --into takes decisions from a workbook that `aligner export OUT --format xlsx` wrote")
    from aligner.formats.tabular import tsv_cell

    format_name = None if output is None else _format_of(output)
    findings, units, found, bitexts = _read(path)
    conflicts = list(found)
    for one in findings:
        tell("finding", *map(tsv_cell, (one.id, one.verdict.value, one.by, one.note)))
    for unit in units:
        tell("pair", *map(tsv_cell, (unit.id, unit.status.value, unit.by, unit.note)))
    if not dry_run:
        _keep(findings, house_path(house, config))
        if into is not None:
            conflicts += _review(units, into)
    for conflict in conflicts:
        say(f"conflict: {conflict}")
    if output is not None and format_name is not None and not dry_run:
        _write(path, bitexts, output, format_name)
    decisions, refused = _count(len(findings), "decision"), _count(len(conflicts), "conflict")
    say(f"{decisions} about findings, {len(units)} about pairs, {refused}")
    if conflicts:
        raise typer.Exit(1)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _keep(findings: Sequence[FindingDecision], path: Path) -> None:
    """Keep the findings that are fine in the house."""
    from aligner.formats.decisions import Verdict
    from aligner.house import Dismissal
    from aligner.house.dismissals import MAX_REASON

    fine = [one for one in findings if one.verdict is Verdict.DISMISSED]
    for one in fine:
        if one.identity is None:
            say(f"note: {one.place}: the words of the finding {one.id} are gone from the file; keep it with: aligner dismiss {one.id}")
    day = today()
    made = [
        Dismissal(one.identity, reason=one.note[:MAX_REASON], date=day, by=one.by[:MAX_REASON]) for one in fine if one.identity is not None
    ]
    if made:
        say(f"{path}: {keep(path, made)} dismissed")


def _review(units: Sequence[UnitDecision], folder: Path) -> list[str]:
    """Put decisions about pairs into the reviews of a run; returns what could not be taken."""
    from aligner.batch.decisions import take_decisions
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.errors import StoreError

    if not (folder / FILE_NAME).exists():
        raise StoreError(f"{folder}: no run is kept there; give the --out folder of an earlier `aligner run`")
    with Store(folder / FILE_NAME, write=True) as store:
        taken, conflicts = take_decisions(store, units)
    say(f"{folder}: {_count(taken, 'decision')} about pairs taken into its review")
    return conflicts


def _read(path: Path) -> tuple[Sequence[FindingDecision], Sequence[UnitDecision], Sequence[str], Sequence[Bitext]]:
    """The decisions about findings and about pairs, the conflicts, and the pairs."""
    from aligner.formats.bitext_reader import BITEXT_SUFFIXES

    name = path.name.lower()
    if name.endswith(".xlsx"):
        from aligner.formats.sheets.decided import read_workbook

        read = read_workbook(path)
        return read.findings, read.units, read.conflicts, read.bitexts
    if name.endswith(".docx"):
        from aligner.formats.word.decided import read_answers

        answers = read_answers(path)
        if answers.others:
            say(f"note: {_count(answers.others, 'comment')} of others left alone")
        return answers.findings, (), answers.conflicts, ()
    if name.endswith(BITEXT_SUFFIXES):
        return _of_pairs(path)
    raise FormatError(
        f"{path}: not a file that decisions are read from; give a Word file (.docx) or workbook (.xlsx) that aligner wrote, TMX or XLIFF"
    )


def _of_pairs(path: Path) -> tuple[Sequence[FindingDecision], Sequence[UnitDecision], Sequence[str], Sequence[Bitext]]:
    """The decisions that a file of pairs keeps."""
    from aligner.bitext import Status
    from aligner.cli.rating import stated_languages
    from aligner.formats.bitext_reader import read_bitexts
    from aligner.formats.decisions import UnitDecision
    from aligner.languages.pair import parse_pair

    own = stated_languages(path, None, None)
    languages = parse_pair(*own)
    bitexts = list(read_bitexts(path, source_language=own[0] or languages.source, target_language=own[1] or languages.target))
    units = [unit for bitext in bitexts for unit in bitext.units if unit.status != Status.AUTO or unit.note]
    return (), [UnitDecision(unit.id or "", unit.status, None, unit.note, unit.reviewer) for unit in units], (), bitexts


def _format_of(output: Path) -> str:
    """The format that the ending of a file names. Raises UsageError."""
    chosen = next(
        (one for one in formats_for(Use.CORPUS) if any(ending and output.name.lower().endswith(ending) for ending in one.endings)), None
    )
    if chosen is None:
        endings = ", ".join(dict.fromkeys(ending for one in formats_for(Use.CORPUS) for ending in one.endings[:1] if ending))
        raise UsageError(f"{output}: an ending that names no format; use one of {endings}")
    return chosen.name


def _write(path: Path, bitexts: Sequence[Bitext], output: Path, format_name: str) -> None:
    from aligner.formats.export import export

    if not bitexts:
        raise FormatError(f"{path}: holds no pairs that could be written")
    for written in export(bitexts, output, format_name):
        say(f"written: {written}")
