"""The server of `aligner review`: the page, its actions, and what other pages changed."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from aligner.bitext import Bitext, Status
from aligner.errors import ReviewError, UsageError
from aligner.formats.export import write_corpus
from aligner.formats.report import report_name
from aligner.formats.report.words import headline
from aligner.formats.table import Use, find_format, formats_for
from aligner.house import apply_house
from aligner.languages.codes import language_name
from aligner.review.reviewed import reviewed
from aligner.web.answers import Json, answered, asset, body_of, text_of
from aligner.web.article import Reviewed
from aligner.web.session import PairFigures, Session
from aligner.web.worker import Worker

__all__ = ["OPEN_PATHS", "review_app"]

WAIT = 25.0
"""Seconds that a page waits for news before it asks again."""
SLICE = 0.25
"""Seconds after which a page that waits learns that the server is being stopped."""
OPEN_PATHS = frozenset({"/", "/review.css", "/review.js", "/strings.json", "/favicon.ico"})
"""What is given without the token: it holds no text of an article."""


class _App:
    def __init__(self, session: Session, worker: Worker) -> None:
        self._session, self._worker = session, worker
        self._news = asyncio.Event()
        self._pairs: list[PairFigures] = []
        self._pairs_complete = False
        self._at_work: set[str] = set()

    async def pairs(self, _request: Request) -> Response:
        ranked = sorted(self._pairs, key=lambda one: (*one.burden, ((3, 0), 0)))
        now = self._session.progress()
        listed = [{**asdict(one), "burden": None, **now.get(one.id, {})} for one in ranked]
        return Json({"pairs": listed, "complete": self._pairs_complete, "ids": self._session.ids})

    async def count_pairs(self) -> None:
        """Fill the list of pairs, a few at a time so that the pages go on."""
        for one in self._session.figures():
            self._pairs.append(one)
            await asyncio.sleep(0)
        self._pairs_complete = True

    async def article(self, request: Request) -> Response:
        pair_id = _pair(request)
        article = self._session.article(pair_id)
        self._look_into(pair_id, article)
        base = article.base
        names = {
            "title": headline(base),
            "languages": [base.source.language, base.target.language],
            "languageNames": [language_name(base.source.language), language_name(base.target.language)],
            "files": [_file_name(base.source.name), _file_name(base.target.name)],
            "formats": [one.name for one in formats_for(Use.CORPUS) if one.corpus is not None],
            "notes": list(base.notes),
        }
        return Json({**names, **article.everything()})

    async def changes(self, request: Request) -> Response:
        """What changed since a version: at once when something did, else when it does."""
        article = self._session.article(_pair(request))
        version = _version(request.query_params.get("since"))
        stopping = getattr(request.app.state, "stopping", lambda: False)
        for _ in range(round(WAIT / SLICE)):
            if article.version != version or stopping():
                break
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), SLICE)
        return Json(article.since(version))

    async def act(self, request: Request) -> Response:
        body = await body_of(request)
        pair_id, action = text_of(body, "pair"), body.get("action")
        if not isinstance(action, dict):
            raise UsageError("action: an object is needed")
        article = self._session.article(pair_id)
        said = None
        if action.get("do") == "realign":
            said = await self._realign(pair_id, article)
        else:
            self._session.act(pair_id, action)
        self._tell()
        self._look_into(pair_id, article)
        return Json({**article.since(_version(body.get("since"))), "said": said})

    async def _realign(self, pair_id: str, article: Reviewed) -> str:
        from aligner.review.realign import align_settings, realign

        state = article.state
        settings = align_settings(article.base)
        operation = await self._worker.do(lambda: realign(article.base, state, settings))
        if operation is None:
            return "unchanged"
        if article.state is not state:
            raise ReviewError("a row was decided about while the others were aligned; align again")
        self._session.add(pair_id, operation)
        return "aligned"

    async def export(self, request: Request) -> Response:
        """The pair as it was reviewed, in a format; `accepted`: only what was accepted or edited."""
        article = self._session.article(_pair(request))
        chosen = find_format(request.query_params.get("format", "tmx"), Use.CORPUS)
        base, state = article.base, article.state
        only = request.query_params.get("accepted") == "1"

        def write() -> bytes:
            bitext = apply_house(reviewed(base, state, article.checks), article.house)
            out = io.BytesIO()
            write_corpus([_accepted(bitext) if only else bitext], out, chosen.name)
            return out.getvalue()

        content = await self._worker.do(write)
        name = report_name(base.id).removesuffix(".html") + chosen.endings[0]
        headers = {"content-disposition": f'attachment; filename="{name}"'}
        return Response(content, media_type="application/octet-stream", headers=headers)

    def _look_into(self, pair_id: str, article: Reviewed) -> None:
        """Find out what is not known yet of the rows, if nobody is at it."""
        if pair_id in self._at_work or (work := article.work()) is None:
            return
        self._at_work.add(pair_id)

        def learn(found: list[Any]) -> None:
            self._at_work.discard(pair_id)
            article.learn(found)
            self._tell()
            self._look_into(pair_id, article)

        self._worker.begin(work.done, learn)

    def _tell(self) -> None:
        """Wake the pages that wait for news."""
        self._news.set()
        self._news = asyncio.Event()


def review_app(session: Session) -> Starlette:
    """The application, without the guard (`security.Guard`) that must stand before it."""
    worker = Worker()
    app = _App(session, worker)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        counting = asyncio.get_running_loop().create_task(app.count_pairs())
        yield
        counting.cancel()
        worker.close()

    async def nothing(_request: Request) -> Response:
        return Response(status_code=204)

    routes = [
        Route("/", asset("review.html")),
        Route("/review.css", asset("aligner.formats.report/report.css", "review.css")),
        Route("/review.js", asset("review.js")),
        Route("/strings.json", asset("strings.json")),
        Route("/favicon.ico", nothing),
        Route("/api/pairs", answered(app.pairs)),
        Route("/api/article", answered(app.article)),
        Route("/api/changes", answered(app.changes)),
        Route("/api/act", answered(app.act), methods=["POST"]),
        Route("/api/export", answered(app.export)),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


def _pair(request: Request) -> str:
    return request.query_params.get("pair", "")


def _version(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else 0


def _file_name(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _accepted(bitext: Bitext) -> Bitext:
    return bitext.with_units(tuple(unit for unit in bitext.units if unit.status in (Status.ACCEPTED, Status.EDITED)))
