"""Giving photos to the workers of a Dask cluster, and taking back what they have read.

Dask does what a cluster needs: it finds workers, hands tasks out, gives those of a worker that
fails to another. Here it is only decided what a task is (a batch of photos), how many are under
way, and what is read on this machine after all.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from photoclust.core.errors import InputError, UserError
from photoclust.core.packages import Package
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken
from photoclust.core.text import Text
from photoclust.services.machines.batch import Order, Wanted, brought_home, is_same, releases
from photoclust.vision.embedder import Embedded, embed_photos

if TYPE_CHECKING:
    from photoclust.vision.model import Model

DASK = Package("distributed", "distributed", "https://distributed.dask.org", "cluster")
"""What hands work out to other machines."""

LOCAL = "local"
"""In the place of an address: workers of this machine, which come and go with the command."""

_BATCH = 32
_BATCHES_AHEAD = 2
"""Under way for each thread of the cluster, beside the one that it works at."""

_PATIENCE_S = 30.0
"""How long there may be no worker at all before this machine reads alone."""

_GLANCE_S = 0.2
"""How often Cancel and the number of workers are looked at while nothing comes."""

_Task = tuple[Path, FileIdentity]


class Crew:
    """The workers of a cluster, to be used in the place of `embed_photos`. One thread.

    Args:
        client: Dask's, connected.
        work: What a worker calls: a function of a module, because it travels by name.
        known: The digests whose embeddings are stored, by the size of their files.
        seen_as: Folders here, and where the workers see them.
        on_alone: Called when there is no worker any more and the rest is read here.
    """

    def __init__(
        self,
        client: Any,
        work: Callable[[Order], list[Embedded | None]],
        known: Callable[[int], Iterable[Digest]],
        seen_as: Mapping[Path, str],
        on_alone: Callable[[], None],
    ) -> None:
        self._client = client
        self._work = work
        self._known_of_size = known
        self._seen_as = seen_as
        self._on_alone = on_alone
        self._last_worker = time.monotonic()
        self.most = 0

    def embed_photos(
        self,
        photos: Iterable[_Task],
        model: Model,
        *,
        workers: int,
        known: Callable[[Digest], bool],
        cancel: CancelToken,
    ) -> Iterator[Embedded | Problem]:
        """Read and embed photos on the cluster; see `vision.embedder.embed_photos`.

        Every photo gives exactly one result. What the workers cannot see, could not read, or were
        lost with is read here at the end.

        Raises:
            UserError: a worker has another release; or see `vision.embedder.embed_photos`.
        """
        waiting = iter(photos)
        back: queue.SimpleQueue[Any] = queue.SimpleQueue()
        under_way: dict[Any, tuple[_Task, ...]] = {}
        here: list[_Task] = []
        try:
            while not cancel.cancelled:
                limit = self._threads() * (1 + _BATCHES_AHEAD)
                while len(under_way) < limit and (batch := tuple(islice(waiting, _BATCH))):
                    future = self._client.submit(self._work, self._order(batch, model), pure=False)
                    under_way[future] = batch
                    future.add_done_callback(back.put)
                if not under_way and limit:
                    break
                if self._alone():
                    self._on_alone()
                    for batch in under_way.values():
                        here += batch
                    break
                with contextlib.suppress(queue.Empty):
                    future = back.get(timeout=_GLANCE_S)
                    batch = under_way.pop(future)
                    yield from self._results(future, batch, here)
        finally:
            self._client.cancel(list(under_way))
        here += waiting  # none, unless there is no worker any more
        if here and not cancel.cancelled:
            yield from embed_photos(here, model, workers=workers, known=known, cancel=cancel)

    def _threads(self) -> int:
        threads = self._client.nthreads()
        self.most = max(self.most, len(threads))
        if threads:
            self._last_worker = time.monotonic()
        return sum(threads.values())

    def _alone(self) -> bool:
        return time.monotonic() - self._last_worker > _PATIENCE_S

    def _order(self, batch: Sequence[_Task], model: Model) -> Order:
        known = {digest for _, identity in batch for digest in self._known_of_size(identity.size)}
        return Order(
            photos=tuple(
                Wanted(seen_as(path, self._seen_as), identity.size, identity.mtime_ns)
                for path, identity in batch
            ),
            known=frozenset(known),
            network=model.network.id,
            sha256=model.sha256,
            precision=model.precision,
            provider=model.provider,
            releases=releases(),
        )

    def _results(
        self, future: Any, batch: Sequence[_Task], here: list[_Task]
    ) -> Iterator[Embedded]:
        """What a worker has read; what it has not goes on the list for this machine."""
        try:
            answers = future.result()
        except UserError:
            raise
        except Exception:  # Dask's for workers that were lost share no base class
            logging.getLogger(__name__).warning("a batch came back unread", exc_info=True)
            here += batch
            return
        for task, item in zip(batch, answers, strict=True):
            path, identity = task
            # What changed since it was found here is looked at here.
            wanted = Wanted("", identity.size, identity.mtime_ns)
            if item is None or not is_same(wanted, item.identity):
                here.append(task)
            else:
                yield brought_home(item, path, identity)


def seen_as(path: Path, folders: Mapping[Path, str]) -> str:
    """Where a worker sees a file: below the folder that the innermost of `folders` is there."""
    for folder in (path, *path.parents):
        if folder in folders:
            there = folders[folder]
            parts = path.relative_to(folder).parts
            kind = PureWindowsPath if "\\" in there else PurePosixPath
            return str(kind(there, *parts))
    return str(path)


@contextlib.contextmanager
def connected(address: str, local_workers: int) -> Iterator[Any]:
    """Dask's client of a cluster that has at least one worker.

    Args:
        address: Of the scheduler, such as tcp://192.168.1.10:8786 or tls://..., or `LOCAL`.
        local_workers: How many processes `LOCAL` starts.

    Raises:
        InputError: the extra is not installed, or there is no scheduler at this address.
        UserError: no worker is there.
    """
    if not DASK.is_there:
        raise InputError(DASK.lack(Text("Reading with more machines")))
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    import dask
    from distributed import Client

    with contextlib.ExitStack() as stack:
        # Workers start processes of their own: the decoder, which may fall.
        stack.enter_context(dask.config.set({"distributed.worker.daemon": False}))
        if address == LOCAL:
            address = stack.enter_context(_local_cluster(local_workers)).scheduler_address
        try:
            client = stack.enter_context(Client(address, timeout=_PATIENCE_S, set_as_default=False))
        except (OSError, ValueError) as error:
            raise InputError(
                Text("There is no scheduler at {address} ({error}).", address=address, error=error)
            ) from error
        try:
            client.wait_for_workers(1, timeout=_PATIENCE_S)
        except TimeoutError as error:
            raise UserError(
                Text("The scheduler at {address} has no workers.", address=address)
            ) from error
        yield client


def _local_cluster(workers: int) -> Any:
    """Processes of this machine that only it can reach: no port is open to others."""
    from distributed import LocalCluster

    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address=None,
        memory_limit=0,  # photos are large, and Dask would stop a worker that holds some
        silence_logs=logging.CRITICAL,
    )
