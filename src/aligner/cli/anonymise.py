"""`aligner corpus anonymise`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.houses import load_house
from aligner.cli.stored import stored
from aligner.formats.table import Use, fitting_format, names_for

__all__ = ["anonymise"]

NOT_FOUND = (
    "not found: people without a known first name or a title, companies, places, dates of birth, postal addresses, numbers without a "
    "check digit or country, and who is told by what they did; ids of articles stay: read the result before you publish it"
)


def anonymise(
    folder: Annotated[Path, typer.Argument(metavar="OUT", help="The --out folder of an earlier run.")],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="File to write; - for standard output; without it only counts.")
    ] = None,
    format_name: Annotated[str, typer.Option("--format", help=f"{names_for(Use.CORPUS)}.")] = "tmx",
    where: Annotated[str | None, typer.Option("--where", metavar="CONDITION", help="Only pairs that fulfil it, as corpus filter.")] = None,
) -> None:
    """Replace people's names, e-mail addresses, telephone and identity numbers, the same on both sides: PERSON1, EMAIL1, PHONE1, ID1.

    It finds what a first name, a title, a form or a check digit shows, and says what it cannot find.

    Example: aligner corpus anonymise out -o anonymous.tmx
    """
    from aligner.corpus.anonymising import Anonymised
    from aligner.corpus.anonymising import anonymise as anonymised
    from aligner.corpus.expression import parse_condition
    from aligner.corpus.filtering import filter_bitexts
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.errors import UsageError
    from aligner.formats.export import export, write_corpus

    chosen, counts = fitting_format(format_name, output, Use.CORPUS), Anonymised()
    if chosen.name == "standoff":
        raise UsageError("a stand-off file has no text to anonymise; choose another --format")
    condition = None if where is None else parse_condition(where)
    dismissed = load_house(None, None)
    with Store(folder / FILE_NAME) as store:
        bitexts = stored(store, dismissed)
        found = anonymised(bitexts if condition is None else filter_bitexts(bitexts, condition), counts)
        if output is None:
            for _ in found:
                pass
        elif str(output) == "-":
            write_corpus(found, data_stream(), chosen.name)
        else:
            for path in export(found, output, chosen.name):
                say(f"written: {path}")
    replaced = ", ".join(f"{count} {kind}" for kind, count in counts.places.items())
    say(f"replaced: {replaced}; {counts.people} people")
    say(NOT_FOUND)
