"""Where documents are parsed: in this process, in worker processes, or on a cluster."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from ..errors import MissingExtraError, StoreError


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
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
            yield pool
    else:
        yield None


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
