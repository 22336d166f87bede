"""`aligner review`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from aligner.cli.consoles import say
from aligner.cli.house_rules import Client, Terms, with_regions
from aligner.cli.houses import HouseFile, house_path
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
from aligner.cli.pairs import read_two
from aligner.cli.stored import say_of_other_terms
from aligner.errors import AlignerError, InputError, UsageError

if TYPE_CHECKING:
    from aligner.corpus.store import Store
    from aligner.settings import CheckSettings, Settings
    from aligner.translation.engine import Engine

__all__ = ["Open", "Port", "review"]

MAX_BODY = 1_000_000
"""Bytes of a request of the page: an action with a text."""

Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="Port on this machine (usual: any that is free).")]
Open = Annotated[bool, typer.Option("--open/--no-open", help="Open the page in the browser.")]


def review(
    source: Annotated[Path, typer.Argument(metavar="OUT|SOURCE", help="The --out folder of an earlier run, or an article.")],
    target: Annotated[Path | None, typer.Argument(metavar="TARGET", help="Its translation, when an article is given.")] = None,
    pair: Annotated[str | None, typer.Option("--pair", metavar="ID", help="Only this pair of the run.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Folder that keeps the review of two articles (usual: TARGET with .review).")
    ] = None,
    port: Port = 0,
    open_page: Open = True,
    engine_name: EngineName = None,
    model: Model = None,
    no_lexicon: NoLexicon = False,
    embeddings: EmbeddingsName = None,
    both_directions: BothDirections = None,
    presplit: Presplit = False,
    source_language: Annotated[
        str | None,
        typer.Option("--source-lang", help="Language of the source: es, en, or any other code (default: es or en, by the text)."),
    ] = None,
    target_language: TargetLanguage = None,
    house_file: HouseFile = None,
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
) -> None:
    """Correct and decide in the browser: accept, merge, split, move, edit, dismiss, align again; every action is kept at once."""
    from aligner.corpus.store import FILE_NAME, Store
    from aligner.house import read_house

    if target is None and out is not None:
        raise UsageError("--out is for the review of two articles; that of a run is kept in the run's own folder")
    if target is not None and pair is not None:
        raise UsageError("--pair is for the --out folder of a run, not for two articles")
    house = house_path(house_file, config)
    read_house(house)  # a damaged one is told before anything is opened
    settings, values = load_settings(
        config, presplit=presplit, no_lexicon=no_lexicon, embeddings=embeddings, both_directions=both_directions, terms=terms, client=client
    )
    if target is None:
        if not source.is_dir():
            raise UsageError(f"{source}: not the --out folder of a run; give an article and its translation, or such a folder")
        if not (source / FILE_NAME).exists():
            raise UsageError(f"{source}: holds no {FILE_NAME}; give the --out folder of an earlier `aligner run`")
        with Store(source / FILE_NAME, write=True) as store:
            _serve(store, house, settings.checks, pair, port, open_page=open_page)
        return
    from aligner.formats.files import make_folder

    read = read_two(source, target, source_language=source_language, target_language=target_language, presplit=settings.presplit)
    settings = with_regions(settings, source_language, target_language)
    engine = choose_engine(engine_name, model, values, read.languages)
    folder = out or target.with_suffix(".review")
    is_new = not folder.exists()
    make_folder(folder)
    try:
        with Store(folder / FILE_NAME, write=True) as store:
            _check(store, source, target, settings, engine, read.id, str(read.languages.source), str(read.languages.target))
    except AlignerError:
        if is_new:
            _remove(folder, FILE_NAME)
        raise
    with Store(folder / FILE_NAME, write=True) as store:
        say(f"the review is kept in {folder}; `aligner export {folder}` writes it, too")
        _serve(store, house, settings.checks, None, port, open_page=open_page)


def _remove(folder: Path, store: str) -> None:
    """Remove a folder that was made for a store that has nothing in it."""
    for file in folder.glob(f"{store}*"):
        file.unlink()
    folder.rmdir()


def _check(store: Store, source: Path, target: Path, settings: Settings, engine: Engine | None, pair_id: str, own: str, other: str) -> None:
    """Align and check the two articles, unless the store has them as they are now. Raises InputError when they cannot be read."""
    from aligner.batch.manifest import PairSpec
    from aligner.batch.own_process import OwnProcess
    from aligner.batch.reviews import carry_reviews
    from aligner.batch.runner import Silent, run_pairs
    from aligner.languages.pair import LanguagePair

    spec = PairSpec(pair_id, source.resolve(), target.resolve(), LanguagePair(own, other))
    with OwnProcess(settings, engine) as crew:
        run_pairs([spec], settings, engine, store, Silent(), crew)
    for _, reason in store.failed():
        raise InputError(reason)
    for note in carry_reviews(store):
        say(f"note: {note}")


def _serve(store: Store, house: Path, checks: CheckSettings, pair: str | None, port: int, *, open_page: bool) -> None:
    from aligner.web.review_app import OPEN_PATHS, review_app
    from aligner.web.serving import bind, serve
    from aligner.web.session import Session

    session = Session(store, house, pair, checks)
    if not session.ids:
        raise UsageError("no pair to review: none of the run is done")
    say_of_other_terms(store, session.ids, checks)
    address = bind(port)

    def ready(_stop: Callable[[], None]) -> None:
        say(f"review: {address.url}")
        say("every action is kept at once; stop with Ctrl+C")
        if open_page:
            import webbrowser

            webbrowser.open(address.url)

    serve(review_app(session), address, max_body=MAX_BODY, open_paths=OPEN_PATHS, ready=ready)
