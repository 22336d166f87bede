"""`aligner serve`."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Annotated

import typer

from aligner.cli.consoles import say
from aligner.cli.house_rules import Client, Terms, with_regions
from aligner.cli.houses import HouseFile, load_house
from aligner.cli.options import (
    Config,
    EmbeddingsName,
    EngineName,
    Model,
    NoLexicon,
    SourceLanguage,
    TargetLanguage,
    engine_recipe,
    load_settings,
)
from aligner.cli.review import Open, Port
from aligner.errors import UsageError
from aligner.languages.pair import parse_pair

__all__ = ["serve"]

TOKEN = "ALIGNER_TOKEN"  # noqa: S105 - the name of a variable
_LEAST_TOKEN = 16
_OVERHEAD = 1.4
"""Bytes of a request for each byte of the texts: base64 and JSON."""


def serve(
    port: Port = 0,
    open_page: Open = True,
    max_kilobytes: Annotated[int, typer.Option("--max-kb", min=1, max=20_000, help="Kilobytes that a text may have.")] = 1_000,
    seconds: Annotated[float, typer.Option("--timeout", min=1, help="Seconds that checking a pair may take.")] = 60,
    engine_name: EngineName = None,
    model: Model = None,
    no_lexicon: NoLexicon = False,
    embeddings: EmbeddingsName = None,
    source_language: SourceLanguage = None,
    target_language: TargetLanguage = None,
    house_file: HouseFile = None,
    terms: Terms = None,
    client: Client = None,
    config: Config = None,
) -> None:
    """Serve a page on this machine that takes two articles and shows the checked pair; POST /check and /align do so for other programs."""
    from aligner.web.checking import Checker
    from aligner.web.serve_app import OPEN_PATHS, PREFIX, serve_app
    from aligner.web.serving import bind
    from aligner.web.serving import serve as run

    token = os.environ.get(TOKEN)
    if token is not None and (len(token) < _LEAST_TOKEN or not token.isascii() or not token.isprintable()):
        raise UsageError(f"{TOKEN}: at least {_LEAST_TOKEN} letters and digits are needed; leave it out for a random one")
    settings, values = load_settings(config, no_lexicon=no_lexicon, embeddings=embeddings, cached=False, terms=terms, client=client)
    languages = parse_pair(source_language, target_language)
    settings = with_regions(settings, source_language, target_language)
    # Without a cache: texts that are handed in are not kept on the disk.
    engine = engine_recipe(engine_name, model, values, languages, lambda note: say(f"note: {note}"))()
    house = load_house(house_file, config)
    max_text = max_kilobytes * 1_000
    app = serve_app(Checker(settings, engine, seconds), house, max_text)
    address = bind(port, token)

    def ready(_stop: Callable[[], None]) -> None:
        say(f"page: {address.url}")
        say(f"for other programs: http://127.0.0.1:{address.port}/api (with the header Authorization: Bearer {address.token})")
        say("stop with Ctrl+C")
        if open_page:
            import webbrowser

            webbrowser.open(address.url)

    run(app, address, max_body=int(2 * max_text * _OVERHEAD) + 10_000, open_paths=OPEN_PATHS, prefix=PREFIX, ready=ready)
