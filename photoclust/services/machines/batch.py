"""What travels between the machine that has the library and those that read photos for it.

A worker calls a function that it finds in its own installation: only orders and answers travel,
never code. It reads with the same releases of what decodes and computes, or not at all, so that it
makes no difference where a photo was read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
from pathlib import Path

from photoclust import __version__
from photoclust.core.errors import UserError
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.progress import CancelToken
from photoclust.core.text import Text
from photoclust.vision.embedder import Embedded, embed_photos
from photoclust.vision.manifest import read_networks
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Precision, Provider

_DECODERS = ("numpy", "pillow", "pi-heif", "imagecodecs", "tifffile")
"""What a photo goes through before the network; the network itself is told by its hash."""

_COARSEST_TIME_NS = 2_000_000_000
"""Two file systems over one file (FAT behind a share) tell its time as differently as this."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A photo that is to be read.

    Attributes:
        path: Where the worker sees it.
        size: In bytes, as the machine with the library sees it.
        mtime_ns: Its time of last change, likewise.
    """

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is to do.

    Attributes:
        photos: What to read.
        known: Digests, among those of photos of these sizes, whose embeddings are stored.
        network: The id of the network.
        sha256: Of its graph and weights.
        precision: What it computes in.
        provider: What it computes on.
        releases: See `releases`.
    """

    photos: tuple[Wanted, ...]
    known: frozenset[Digest]
    network: str
    sha256: str
    precision: str
    provider: str
    releases: tuple[str, ...]


def releases() -> tuple[str, ...]:
    """The releases of this installation on which the bits of an embedding depend."""
    return (f"photoclust {__version__}", *(f"{name} {_release(name)}" for name in _DECODERS))


def _release(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "-"


def read_batch(order: Order, models: Path) -> list[Embedded | None]:
    """Read photos on a worker, one after the other.

    Args:
        order: Which, and how.
        models: This installation's folder with the model files.

    Returns:
        One answer a photo, in the order of the order. None where this machine does not see that
        very file, or has trouble with it: then the machine with the library looks itself, which
        is the one whose word counts.

    Raises:
        UserError: this installation would read photos otherwise than the one that asks.
    """
    if (here := releases()) != order.releases:
        raise _other(order, sorted(set(order.releases) - set(here)), sorted(set(here)))
    model = _model(models, order.network, order.precision, order.provider)
    if model.sha256 != order.sha256:
        raise _other(order, [f"{order.network} {order.sha256[:12]}"], [model.sha256[:12]])
    tasks = [(Path(photo.path), _seen(photo)) for photo in order.photos]
    seen = [(path, identity) for path, identity in tasks if identity is not None]
    read = embed_photos(
        seen, model, workers=1, known=order.known.__contains__, cancel=CancelToken()
    )
    done = {item.path: item for item in read if isinstance(item, Embedded)}
    return [done.get(path) for path, _ in tasks]


def _other(order: Order, wanted: list[str], here: list[str]) -> UserError:
    return UserError(
        Text(
            "A worker has another installation of PhotoClust: {wanted} is asked for, {here} is "
            "there. Install the same release on all machines, from the same lock file.",
            wanted=", ".join(wanted),
            here=", ".join(here),
        )
    )


@cache
def _model(models: Path, network: str, precision: str, provider: str) -> Model:
    """The network, loaded once a worker."""
    networks = read_networks(models)
    if network not in networks:
        raise UserError(Text("A worker has no model called {network}.", network=network))
    return choose_model(
        networks[network], precision=Precision(precision), provider=Provider(provider)
    ).load()


def _seen(photo: Wanted) -> FileIdentity | None:
    """What this machine says of a file, if it is that very one."""
    try:
        identity = FileIdentity.from_stat(Path(photo.path).stat())
    except (OSError, ValueError):
        return None
    return identity if is_same(photo, identity) else None


def is_same(photo: Wanted, identity: FileIdentity) -> bool:
    """Whether two machines speak of one state of one file."""
    return (
        photo.size == identity.size and abs(photo.mtime_ns - identity.mtime_ns) <= _COARSEST_TIME_NS
    )


def brought_home(item: Embedded, path: Path, identity: FileIdentity) -> Embedded:
    """What a worker has read, under the path and with the numbers that the file has here."""
    return replace(item, path=path, identity=identity)
