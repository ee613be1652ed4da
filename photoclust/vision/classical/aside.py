"""Describing photos in a process of its own: what is computed there stalls nothing else.

Learning visual words takes many seconds in one call of a library, which holds the interpreter and
asks nobody whether it is still wanted. A process can be ended at any moment.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from PIL import Image

from photoclust.core.errors import BugError, UserError
from photoclust.core.progress import CancelToken, NullProgress, Progress
from photoclust.core.text import Text
from photoclust.machine.children import Child
from photoclust.machine.priority import make_way
from photoclust.vision.classical.descriptor import Pixels, describe_all
from photoclust.vision.classical.menu import DESCRIPTORS

_LOOK_S = 0.05
"""How often a waiting caller looks at its cancel token."""


def describe_aside(
    name: str,
    pictures: Iterable[bytes],
    seed: int,
    file: Path,
    cancel: CancelToken,
    progress: Progress | None = None,
) -> None:
    """Describe photos and write the features into a file.

    Args:
        name: Of the descriptor.
        pictures: Small pictures, JPEG.
        seed: Of learning visual words.
        file: .npy, float32 (n, d), as `describe_all` makes them.
        cancel: Ends the process at once.
        progress: Told of each photo.

    Raises:
        Cancelled: `cancel` was thrown.
        UserError: no process could be started, or memory ran out.
        BugError: the descriptor failed; details for the log.
    """
    progress = progress or NullProgress()
    child = Child("photoclust-describing", serve, name, seed, file)
    try:
        try:
            pipe = child.pipe()
        except OSError as error:
            raise UserError(
                Text("A process could not be started: {error}.", error=error)
            ) from error
        failed: str | None
        try:
            for picture in pictures:
                cancel.raise_if_cancelled()
                pipe.send_bytes(picture)
                progress.advance()
            pipe.send_bytes(b"")
        except (BrokenPipeError, ConnectionError):
            pass  # it failed, and says why
        try:
            while not pipe.poll(_LOOK_S):
                cancel.raise_if_cancelled()
            failed = pipe.recv()
        except (EOFError, OSError) as error:
            raise UserError(
                Text(
                    "Photos could not be described: the system ended the process, most likely "
                    "because memory ran out. Close other programs and try again."
                )
            ) from error
        if failed is not None:
            raise BugError(failed)
    finally:
        child.end()


def serve(pipe: Connection, name: str, seed: int, file: Path) -> None:
    """Run the child: describe what comes through the pipe until an empty picture."""
    import traceback

    from threadpoolctl import threadpool_limits

    make_way(awaited=True)
    failed: str | None = None
    try:
        # One thread adds numbers in one order: the same features every time.
        with threadpool_limits(1):
            np.save(file, describe_all(DESCRIPTORS[name], _decoded(pipe), seed))
    except EOFError:
        return  # nobody waits any longer
    except Exception:
        failed = traceback.format_exc()
    pipe.send(failed)


def _decoded(pipe: Connection) -> Iterator[Pixels]:
    while jpeg := pipe.recv_bytes():
        with Image.open(io.BytesIO(jpeg)) as image:
            yield np.asarray(image.convert("RGB"))
