"""`aligner translate`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from aligner.cli.consoles import data_stream, say
from aligner.cli.options import Config, EngineName, Model, SourceLanguage, choose_engine, load_settings
from aligner.errors import EngineError
from aligner.languages.pair import DEFAULT_PAIR, parse_pair

__all__ = ["translate"]


def translate(
    path: Annotated[str, typer.Argument(metavar="FILE|-", help="An article of any kind, or - for text from standard input.")],
    to: Annotated[str, typer.Option("--to", help="Language to translate into, such as en or es.")] = DEFAULT_PAIR.target,
    presplit: Annotated[bool, typer.Option("--presplit", help="One segment per line; one line out for every line in.")] = False,
    source_language: SourceLanguage = None,
    engine_name: EngineName = None,
    model: Model = None,
    config: Config = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="File to write (default: standard output).")] = None,
) -> None:
    """Translate an article, sentence by sentence, offline."""
    from aligner.articles import read_article, read_text
    from aligner.formats.escaping import paragraphs_text
    from aligner.formats.files import atomic_write
    from aligner.segmentation import segment_article

    languages = parse_pair(source_language, to)
    own, to = languages.source, languages.target
    settings, values = load_settings(config, presplit=presplit)
    engine = choose_engine(engine_name, model, values, languages)
    if engine is None or not engine.supports(own, to):
        raise EngineError(
            f"nothing installed translates {own} to {to}; install a package (aligner models install {own}-{to}) or Apertium "
            "(apt-get install apertium-eng-spa)"
        )
    if path == "-":
        article = read_text(sys.stdin.buffer.read(), "<stdin>", language=own, presplit=settings.presplit)
    else:
        article = read_article(Path(path), language=own, presplit=settings.presplit)
    article = segment_article(article, presplit=settings.presplit)
    for note in article.notes:
        say(f"note: {note}")
    say(f"{len(article.segments)} segments, engine {engine.describe()}")
    translations = engine.translate([segment.text for segment in article.segments], own, to)
    suspect = sum(bool(translation.degenerate) for translation in translations)
    if suspect:
        say(f"note: {suspect} translations look wrong ({', '.join(sorted({r for t in translations for r in t.degenerate}))})")
    text = paragraphs_text([s.paragraph for s in article.segments], [t.text for t in translations], presplit=settings.presplit)
    if output is None:
        data_stream().write(text.encode("utf-8", "replace"))
    else:
        with atomic_write(output) as file:
            file.write(text.encode("utf-8", "replace"))
