"""Requests and answers of the pages: JSON in and out, our own errors as one line with a fitting status."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from importlib import resources
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from aligner.errors import AlignerError, InternalError, StoreError, UsageError
from aligner.web.security import BodyTooLarge

__all__ = ["Handler", "Json", "answered", "asset", "body_of", "text_of"]

Handler = Callable[[Request], Awaitable[Response]]
_LOG = logging.getLogger(__name__)
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
}


class Json(JSONResponse):
    """JSON in ASCII: texts may hold half characters that UTF-8 has no bytes for."""

    def render(self, content: Any) -> bytes:
        """The bytes of the answer."""
        return json.dumps(content, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")


def answered(handler: Handler) -> Handler:
    """The handler, its errors as answers: 422 for what cannot be done, 500 for what is wrong with the store or with aligner."""

    async def handle(request: Request) -> Response:
        try:
            return await handler(request)
        except BodyTooLarge:
            return Json({"error": "too large"}, 413)
        except (StoreError, InternalError) as error:
            return Json({"error": str(error)}, 500)
        except AlignerError as error:
            return Json({"error": str(error)}, 422)
        except Exception as error:
            _LOG.exception("%s %s failed", request.method, request.url.path)
            return Json({"error": f"an error of aligner itself ({type(error).__name__}: {error}); report it with the two articles"}, 500)

    return handle


async def body_of(request: Request) -> dict[str, Any]:
    """The JSON object of a request's body. Raises UsageError for anything else."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise UsageError("the request must be JSON (content-type: application/json)")
    try:
        value = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise UsageError("the request is not JSON that can be read") from None
    if not isinstance(value, dict):
        raise UsageError("the request must be a JSON object")
    return value


def text_of(body: dict[str, Any], name: str, default: str | None = None) -> str:
    """A text of a request's body. Raises UsageError when it is missing or something else."""
    value = body.get(name, default)
    if not isinstance(value, str):
        raise UsageError(f"{name}: a text is needed")
    return value


def asset(*names: str) -> Handler:
    """Gives files of this package, one behind the other. The names are ours, never a part of a request."""
    content = "".join(_read(name) for name in names).encode("utf-8")
    media = _TYPES[names[-1][names[-1].rindex(".") :]]

    async def give(_request: Request) -> Response:
        return Response(content, media_type=media)

    return give


def _read(name: str) -> str:
    package, _, file = name.rpartition("/")
    return resources.files(package or "aligner.web").joinpath("assets", file).read_text(encoding="utf-8")
