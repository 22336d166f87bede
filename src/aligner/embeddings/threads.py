"""Threads of matrix products."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any

__all__ = ["one_blas_thread"]


def one_blas_thread() -> AbstractContextManager[Any]:
    """BLAS with one thread: for products of this size two take longer, and a thread that waits for work takes a core while it waits."""
    controller = _controller()
    limits: AbstractContextManager[Any] = nullcontext() if controller is None else controller.limit(limits=1, user_api="blas")
    return limits


@cache
def _controller() -> Any:
    """What sets the number of threads: it is asked for all the time, and looking for the libraries of this process takes a while."""
    try:
        from threadpoolctl import ThreadpoolController
    except ImportError:
        return None
    return ThreadpoolController()
