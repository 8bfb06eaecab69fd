"""Where documents are parsed: in this process, in worker processes, or on a cluster."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Final

from ..errors import MissingExtraError, StoreError

_YOUNG: Final = 10_000
"""Objects made before the collector of cyclic garbage looks at them: 700 by default. Minutes hold no cycles,
and to look through the vocabulary again and again takes a twentieth of the time of parsing."""


@contextmanager
def workers(jobs: int, executor: Executor | str | None) -> Iterator[Executor | None]:
    """Yield the executor to parse on, None for this process itself.

    Args:
        jobs: worker processes; 1 means this process.
        executor: an executor (which stays open), or the address of a Dask scheduler ("tcp://host:8786").

    Raises:
        MissingExtraError: a Dask address is given and `distributed` is not installed.
        StoreError: the scheduler cannot be reached.
    """
    if isinstance(executor, str):
        yield from _dask(executor)
    elif executor is not None:
        yield executor
    elif jobs > 1:
        # "spawn" starts clean interpreters: a forked one could inherit locks of running threads.
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=collect_seldom) as pool:
            yield pool
    else:
        usual = gc.get_threshold()
        collect_seldom()
        try:
            yield None
        finally:
            gc.set_threshold(*usual)


def collect_seldom() -> None:
    """Let the collector of cyclic garbage run seldom in this process."""
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])


def _dask(address: str) -> Iterator[Executor]:
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingExtraError(
            "a Dask scheduler needs the package distributed", remedy="pip install distributed"
        ) from error
    try:
        client = Client(address)
    except (OSError, ValueError) as error:
        raise StoreError(f"the Dask scheduler cannot be reached ({error})", place=address) from error
    with client:
        yield client.get_executor()
