"""`--verbose` and `--log-file`, which every command has: what the library logs, on standard error or as JSON lines in a file."""

from __future__ import annotations

import functools
import inspect
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from aligner.cli.consoles import plain
from aligner.errors import OutputError

__all__ = ["with_logs"]

Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Print what is being done to standard error.")]
LogFile = Annotated[Path | None, typer.Option("--log-file", help="Append what is being done to this file, one JSON object per line.")]


def with_logs(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with the two options. Raises OutputError when the file cannot be written."""

    @functools.wraps(command)
    def logged(*arguments: Any, verbose: bool = False, log_file: Path | None = None, **options: Any) -> Any:
        logger = logging.getLogger("aligner")
        handlers = _handlers(verbose, log_file)
        level = logger.level
        for handler in handlers:
            logger.addHandler(handler)
        if handlers:
            logger.setLevel(logging.DEBUG)
        try:
            return command(*arguments, **options)
        except (typer.Exit, typer.Abort):
            raise
        except Exception:
            logger.exception("the command ended with an error")
            raise
        finally:
            logger.setLevel(level)
            for handler in handlers:
                logger.removeHandler(handler)
                handler.close()

    signature = inspect.signature(command, eval_str=True)
    added = [
        inspect.Parameter("verbose", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=Verbose),
        inspect.Parameter("log_file", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=LogFile),
    ]
    logged.__signature__ = signature.replace(parameters=[*signature.parameters.values(), *added])  # type: ignore[attr-defined]
    logged.__annotations__ = {one.name: one.annotation for one in logged.__signature__.parameters.values()}  # type: ignore[attr-defined]
    return logged


def _handlers(verbose: bool, log_file: Path | None) -> list[logging.Handler]:
    handlers: list[logging.Handler] = []
    if verbose:
        handlers.append(logging.StreamHandler())
        handlers[-1].setFormatter(_PlainFormatter("%(name)s: %(message)s"))
    if log_file is not None:
        try:
            handlers.append(logging.FileHandler(log_file, encoding="utf-8", errors="backslashreplace"))
        except OSError as error:
            raise OutputError(f"{log_file}: cannot be written ({error.strerror or error}); choose another place for the log") from None
        handlers[-1].setFormatter(_JsonFormatter())
    return handlers


class _PlainFormatter(logging.Formatter):
    """Lines that a terminal cannot be made to act on."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as text."""
        return "\n".join(plain(line) for line in super().format(record).split("\n"))


class _JsonFormatter(logging.Formatter):
    """One JSON object a record: time (UTC), level, logger, message, and the traceback where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """The record as one line."""
        content = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            content["traceback"] = self.formatException(record.exc_info)
        return json.dumps(content, ensure_ascii=False)
