"""The server of `aligner serve`: two texts in, the checked page out; and the same as JSON for an editor's own system."""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from aligner.batch.texts import Text, Texts
from aligner.bitext import Bitext
from aligner.errors import UsageError
from aligner.formats.export import write_corpus
from aligner.formats.report import report_name, write_report
from aligner.formats.report.spanish import in_spanish
from aligner.formats.report.words import headline
from aligner.formats.table import Use, formats_for
from aligner.house import House, apply_house
from aligner.languages.pair import Language
from aligner.web.answers import Json, answered, asset, body_of
from aligner.web.checking import Busy, Checker
from aligner.web.results import Results, alignment_json, bitext_json, counts

__all__ = ["OPEN_PATHS", "PREFIX", "serve_app"]

OPEN_PATHS = frozenset({"/", "/serve.css", "/serve.js", "/serve-strings.json", "/openapi.json", "/api", "/favicon.ico"})
PREFIX = "/result/"
"""Results are given to whoever knows their name, which the answer to the one who handed the texts in holds alone."""
_POLICY = "sandbox allow-scripts allow-popups; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
"""Of a checked page, beside the policy that it carries itself: whatever it holds, it is a stranger to this server."""


class _App:
    def __init__(self, checker: Checker, house: House, max_text: int) -> None:
        self._checker, self._house, self._max_text = checker, house, max_text
        self._results = Results()

    async def check(self, request: Request) -> Response:
        try:
            bitext = await self._checked(await body_of(request))
        except Busy as error:
            return Json({"error": str(error)}, 503)
        name = self._results.keep(bitext)
        files = {one.name: f"{PREFIX}{name}/{one.name}" for one in formats_for(Use.CORPUS) if one.corpus is not None}
        links = {"page": f"{PREFIX}{name}", "downloads": {"html": f"{PREFIX}{name}/html", **files}}
        return Json({"title": headline(bitext), "found": counts(bitext.findings), **links, **bitext_json(bitext)})

    async def align(self, request: Request) -> Response:
        try:
            return Json(alignment_json(await self._checked(await body_of(request))))
        except Busy as error:
            return Json({"error": str(error)}, 503)

    async def _checked(self, body: dict[str, Any]) -> Bitext:
        known = {"source", "target", "source_language", "target_language", "presplit"}
        unknown = sorted(body.keys() - known)
        if unknown:
            raise UsageError(f"unknown field {unknown[0][:40]!r}; use {', '.join(sorted(known))}")
        own, other, presplit = (body.get(name) for name in ("source_language", "target_language", "presplit"))
        if not all(one is None or isinstance(one, str) for one in (own, other)) or presplit not in (None, True, False):
            raise UsageError("source_language and target_language are codes such as es, and presplit is true or false")
        texts = Texts(self._text(body, "source"), self._text(body, "target"), own, other, presplit is True)
        return apply_house(await self._checker.check(texts), self._house)

    def _text(self, body: dict[str, Any], side: str) -> Text:
        """A side of a request: a text, or the name of a file and its bytes in base64."""
        value = body.get(side)
        if isinstance(value, str):
            found = Text("", value.encode("utf-8", "surrogatepass"))
        elif isinstance(value, dict) and isinstance(value.get("name"), str) and isinstance(value.get("base64"), str):
            try:
                found = Text(value["name"][-200:], base64.b64decode(value["base64"], validate=True))
            except (binascii.Error, ValueError):
                raise UsageError(f"{side}: the bytes are not base64") from None
        else:
            raise UsageError(f'{side}: give a text, or {{"name": …, "base64": …}}')
        if len(found.content) > self._max_text:
            raise UsageError(f"{side}: {len(found.content):,} bytes; a text may have {self._max_text:,} (`aligner check` takes more)")
        return found

    async def page(self, request: Request) -> Response:
        bitext = self._results.get(request.path_params["name"])
        if bitext is None:
            return _gone()
        return Response(_page(bitext, request), media_type="text/html; charset=utf-8", headers={"content-security-policy": _POLICY})

    async def download(self, request: Request) -> Response:
        bitext = self._results.get(request.path_params["name"])
        wanted = request.path_params["format"]
        chosen = next((one for one in formats_for(Use.CORPUS) if one.name == wanted and one.corpus is not None), None)
        if bitext is None or (chosen is None and wanted != "html"):
            return _gone()
        page = report_name(bitext.id)
        name = page if chosen is None else page.removesuffix(".html") + chosen.endings[0]
        if chosen is None:
            content = _page(bitext, request)
        else:
            out = io.BytesIO()
            write_corpus([bitext], out, chosen.name)
            content = out.getvalue()
        headers = {"content-disposition": f'attachment; filename="{name}"', "content-security-policy": _POLICY}
        return Response(content, media_type="application/octet-stream", headers=headers)


def _page(bitext: Bitext, request: Request) -> bytes:
    """The checked page, in Spanish for an address that ends in `?language=es`."""
    out = io.BytesIO()
    write_report(bitext, out)
    return in_spanish(out.getvalue()) if request.query_params.get("language") == Language.SPANISH else out.getvalue()


def _gone() -> Response:
    return Json({"error": "there is no such result any more; check the texts again"}, 404)


def serve_app(checker: Checker, house: House, max_text: int) -> Starlette:
    """The application, without the guard that must stand before it. `max_text`: bytes of a text."""
    app = _App(checker, house, max_text)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        checker.warm()
        yield
        checker.close()

    async def nothing(_request: Request) -> Response:
        return Response(status_code=204)

    routes = [
        Route("/", asset("serve.html")),
        Route("/serve.css", asset("aligner.formats.report/report.css", "serve.css")),
        Route("/serve.js", asset("serve.js")),
        Route("/serve-strings.json", asset("serve-strings.json")),
        Route("/openapi.json", asset("openapi.json")),
        Route("/api", asset("api.html")),
        Route("/favicon.ico", nothing),
        Route("/check", answered(app.check), methods=["POST"]),
        Route("/align", answered(app.align), methods=["POST"]),
        Route("/result/{name}", answered(app.page)),
        Route("/result/{name}/{format}", answered(app.download)),
    ]
    return Starlette(routes=routes, lifespan=lifespan)
