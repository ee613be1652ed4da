"""The pipeline from files to embeddings: threads that read, decode and infer.

One read of a file serves its digest, its facts, its thumbnail and the model's input. On a
processor each worker takes a photo the whole way; on a graphics card the workers only decode, and
two further threads gather what is ready into batches, so that one batch is on the card while the
next is being put together.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.progress import Cancelled, CancelToken
from photoclust.core.text import Text, joined
from photoclust.imaging.errors import DecodeError
from photoclust.imaging.facts import Facts
from photoclust.imaging.isolated import IsolatedDecoder
from photoclust.imaging.known_kinds import is_read_as_video
from photoclust.imaging.reading import digest_video, is_changing, read_photo, still_changing
from photoclust.imaging.sidecars import Sidecars
from photoclust.imaging.thumbnails import THUMBNAIL_SIDE, Thumbnail, encode_thumbnail
from photoclust.machine.priority import make_way
from photoclust.vision.embedding import Embedding, told_by
from photoclust.vision.preprocess import model_input

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

    from photoclust.vision.model import Model

_AHEAD = 8
"""Photos under way per worker, finished ones included that the caller has not taken yet."""

_BATCHES_IN_FLIGHT = 2

_SPARE = 4
"""Pixels by which a picture that was unpacked for a smaller input has to exceed a larger one to be
the very picture that would be unpacked for that: sides are rounded."""

_LONGEST_REST_S = 1.0
"""A worker that holds back for a person takes a photo this often all the same."""

_LEFT_AS_IT_IS = Text("The file was left as it is.")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Embedded:
    """A photo that was read.

    Attributes:
        path: The file.
        identity: The file's identity when its bytes were read.
        digest: Digest of these bytes.
        embedding: None where the digest was known already; so are thumbnail and facts.
        thumbnail: Small JPEG.
        facts: What the file says about the photo.
        beside: What the models beside the first one say, in their order.
    """

    path: Path
    identity: FileIdentity
    digest: Digest
    embedding: Embedding | None
    thumbnail: Thumbnail | None
    facts: Facts | None
    beside: tuple[Embedding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A decoded photo on its way to the model.

    Attributes:
        pixels: For each model uint8 (views, side, side, 3): one view of a photo, one for each frame
            of a video.
    """

    path: Path
    identity: FileIdentity
    digest: Digest
    thumbnail: Thumbnail
    facts: Facts
    pixels: tuple[NDArray[np.uint8], ...]


@dataclass(frozen=True, slots=True)
class _Unpacked:
    """A decoded file.

    Attributes:
        views: A photo, or frames of a video.
        cover: Which of them stands for it.
        facts: What the file says.
    """

    views: tuple[Image.Image, ...]
    cover: int
    facts: Facts

    def serves(self, side: int) -> bool:
        """Whether decoding for an input of this side would give the same pixels.

        Pictures are unpacked at the coarsest step that is fine enough. One that is fine enough
        for a larger input too is therefore the one that would be unpacked for that.
        """
        width, height = self.views[0].size
        whole = sorted((width, height)) == sorted((self.facts.width, self.facts.height))
        return whole or min(width, height) >= side + _SPARE


_Task = tuple[Path, FileIdentity]
_Result = Embedded | Problem | BaseException | None
"""What a thread hands back for one photo; None for one given up after a cancel."""


def embed_photos(
    photos: Iterable[_Task],
    model: Model,
    *,
    workers: int,
    known: Callable[[Digest], bool],
    cancel: CancelToken,
    beside: Sequence[Model] = (),
) -> Iterator[Embedded | Problem]:
    """Read and embed photos in background threads.

    Every photo gives exactly one result, in the order they are finished, unless cancelled: then
    what is under way is finished and given, and the rest left. On a processor the same photo
    gives the same embedding, bit for bit, whatever the number of workers. Closing the generator
    ends all its threads.

    Args:
        photos: Paths with the identities found by the scan, which are not relied on: the file
            may have changed since, so the identity is taken anew with the bytes. Taken as
            needed, on the caller's thread; only a few are held at a time.
        model: The model.
        workers: Threads that decode (and infer, on a processor).
        known: Tells whether embedding, thumbnail and facts of a digest are stored already.
            Called on the worker threads.
        cancel: Looked at for every photo; workers rest between two photos while it holds back.
        beside: Further models that look at each photo with it: it is read once, and each gives
            the bits that it gives alone.

    Raises:
        UserError: the model's device failed.
        MemoryError: the memory is full.
    """
    crew = _Crew((model, *beside), workers, known, cancel)
    limit = workers * _AHEAD + model.batch * _BATCHES_IN_FLIGHT
    waiting = iter(photos)
    exhausted = False
    under_way = 0
    try:
        while True:
            while not exhausted and under_way < limit and not cancel.cancelled:
                task = next(waiting, None)
                if task is None:
                    exhausted = True
                else:
                    crew.tasks.put(task)
                    under_way += 1
            if under_way == 0:
                return
            result = crew.results.get()
            under_way -= 1
            if isinstance(result, BaseException):
                raise result
            if result is not None:
                yield result
    finally:
        crew.dismiss()


class _Crew:
    """The threads of one run and the queues between them.

    The queues have no limit of their own: the caller never lets more photos in than `limit`.
    """

    def __init__(
        self,
        models: Sequence[Model],
        workers: int,
        known: Callable[[Digest], bool],
        cancel: CancelToken,
    ) -> None:
        self.tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self.results: queue.SimpleQueue[_Result] = queue.SimpleQueue()
        self._prepared: queue.SimpleQueue[_Prepared | None] = queue.SimpleQueue()
        self._models = models
        self._batch = models[0].batch
        self._known = known
        self._cancel = cancel
        self._dismissed = threading.Event()
        self._large = threading.Lock()
        self._sidecars = Sidecars()
        self._workers = [
            threading.Thread(target=self._work, name=f"embed-{i}") for i in range(workers)
        ]
        gatherers = _BATCHES_IN_FLIGHT if self._batch > 1 else 0
        self._gathering = threading.Lock()
        self._gatherers = [
            threading.Thread(target=self._gather, name=f"infer-{i}") for i in range(gatherers)
        ]
        for thread in (*self._workers, *self._gatherers):
            thread.start()

    def dismiss(self) -> None:
        """End all threads; photos not begun are left."""
        self._dismissed.set()
        for _ in self._workers:
            self.tasks.put(None)
        for thread in self._workers:
            thread.join()
        for _ in self._gatherers:
            self._prepared.put(None)
        for thread in self._gatherers:
            thread.join()

    def _work(self) -> None:
        """Run a worker thread: one photo after the other."""
        make_way()
        with IsolatedDecoder(self._large, self._is_over) as decoder:
            while (task := self.tasks.get()) is not None:
                self._cancel.rest(_LONGEST_REST_S)
                try:
                    if self._is_over():
                        raise Cancelled
                    result = self._read(task[0], decoder)
                    if isinstance(result, _Prepared):
                        if self._gatherers:
                            self._prepared.put(result)
                            continue
                        result = self._infer([result])[0]
                    self.results.put(result)
                except Cancelled:
                    self.results.put(None)
                except DecodeError as error:
                    reason = joined([error.reason, _LEFT_AS_IT_IS])
                    self.results.put(Problem(task[0], reason, error.hint))
                except BaseException as error:  # raised again on the caller's thread
                    self.results.put(error)

    def _is_over(self) -> bool:
        return self._cancel.cancelled or self._dismissed.is_set()

    def _gather(self) -> None:
        """Run an inference thread: batches of what is ready."""
        while True:
            with self._gathering:
                first = self._prepared.get()
                if first is None:
                    return
                batch = [first]
                with contextlib.suppress(queue.Empty):
                    while len(batch) < self._batch:
                        item = self._prepared.get_nowait()
                        if item is None:
                            self._prepared.put(None)
                            break
                        batch.append(item)
            try:
                for result in self._infer(batch):
                    self.results.put(result)
            except BaseException as error:  # raised again on the caller's thread
                self.results.put(error)

    def _read(self, path: Path, decoder: IsolatedDecoder) -> _Prepared | Embedded:
        """Read one file; decode it unless its content is known."""
        data = b""
        if film := is_read_as_video(path):
            content, identity = digest_video(path, self._is_over)
        else:
            data, identity = read_photo(path)
            content = hashlib.sha256(data).digest()
        digest = Digest(content)
        if self._known(digest):
            return Embedded(path, identity, digest, None, None, None)
        try:
            pixels: list[NDArray[np.uint8]] = []
            unpacked: _Unpacked | None = None
            thumbnail: Thumbnail | None = None
            for side in (model.network.side for model in self._models):
                if unpacked is None or not unpacked.serves(side):
                    unpacked = self._unpack(path, None if film else data, side, decoder)
                thumbnail = thumbnail or encode_thumbnail(unpacked.views[unpacked.cover])
                pixels.append(np.stack([model_input(view, side) for view in unpacked.views]))
            assert unpacked is not None
            assert thumbnail is not None
            if film and is_changing(path, identity):
                raise still_changing()
        except DecodeError as error:
            if is_changing(path, identity):
                raise still_changing() from error
            raise
        except (Cancelled, UserError, MemoryError):
            raise
        except Exception as error:  # our own mistake with one odd file must not stop the others
            _log.exception("unexpected failure with %r", path)
            reason = Text(
                "PhotoClust failed on this picture ({name}: {error}).",
                name=type(error).__name__,
                error=error,
            )
            raise DecodeError(reason, Text("Please report this; the log says more.")) from error
        return _Prepared(path, identity, digest, thumbnail, unpacked.facts, tuple(pixels))

    def _unpack(
        self, path: Path, data: bytes | None, side: int, decoder: IsolatedDecoder
    ) -> _Unpacked:
        """Decode a photo's bytes, or the video at a path, large enough for an input of this side.

        Raises:
            DecodeError: it cannot be read.
        """
        beside = self._sidecars.beside(path)
        if data is None:
            frames = decoder.read_video(
                path, longest_side=THUMBNAIL_SIDE, shortest_side=side, beside=beside
            )
            return _Unpacked(frames.images, frames.cover, frames.facts)
        decoded = decoder.decode(
            data, path.suffix, thumbnail_side=THUMBNAIL_SIDE, input_side=side, beside=beside
        )
        return _Unpacked((decoded.image,), 0, decoded.facts)

    def _infer(self, batch: list[_Prepared]) -> list[Embedded]:
        told = [
            told_by(model, [item.pixels[place] for item in batch])
            for place, model in enumerate(self._models)
        ]
        return [
            Embedded(
                item.path,
                item.identity,
                item.digest,
                first,
                item.thumbnail,
                item.facts,
                tuple(beside),
            )
            for item, (first, *beside) in zip(batch, zip(*told, strict=True), strict=True)
        ]
