"""The subcommand that only reads photos, on more machines than one where a cluster is named."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photoclust import locations
from photoclust.cli.commands import DONE, WITH_PROBLEMS, Command, open_engine_of, tell_problems
from photoclust.core.left import left_sentence
from photoclust.core.photo import Digest
from photoclust.core.text import Text

if TYPE_CHECKING:
    from photoclust.services.library.workspace import Workspace
    from photoclust.services.machines.batch import Order
    from photoclust.services.machines.crew import Crew
    from photoclust.vision.embedder import Embedded


def index(command: Command) -> int:
    """Read the photos in folders into the cache, and group nothing."""
    from photoclust.cli.reports import index_report
    from photoclust.services.library.index_folder import index_folders

    options = command.options
    with command.open() as workspace:
        engine = open_engine_of(command, workspace)
        with _readers(command, workspace) as crew:
            # Here each photo is decoded once for all; workers elsewhere have one network each.
            reads = []
            for part in engine.parts if crew is not None else (engine, *engine.parts[1:]):
                read = partial(
                    index_folders,
                    workspace,
                    options.folders,
                    part,
                    workers=command.workers,
                    progress=command.progress,
                    cancel=command.cancel,
                )
                reads.append(read() if crew is None else read(embed=crew.embed_photos))
                if command.cancel.cancelled:
                    break
            indexed = min(reads, key=lambda each: each.cached)
            workers = command.workers if crew is None else crew.most
    if left := left_sentence(indexed.left):
        command.say(left)
    command.report(index_report(indexed, workers))
    command.print(
        f"{len(indexed.photos):,} photos, {indexed.cached:,} of them known already, "
        f"{len(indexed.problems):,} with problems; {indexed.ignored:,} other files left alone."
    )
    tell_problems(command, indexed.problems)
    command.cancel.raise_if_cancelled()
    return WITH_PROBLEMS if indexed.problems else DONE


@contextlib.contextmanager
def _readers(command: Command, workspace: Workspace) -> Iterator[Crew | None]:
    """Those who read beside this machine, where a cluster is named."""
    options = command.options
    if options.scheduler is None:
        yield None
        return
    from photoclust.services.machines.crew import Crew, connected

    of_size: defaultdict[int, list[Digest]] = defaultdict(list)
    for photo in workspace.library.photos().values():
        of_size[photo.identity.size].append(photo.digest)

    def alone() -> None:
        command.progress.note(Text("No worker is there any more: the rest is read here."))

    seen_as = {here.absolute(): there for here, there in options.map}
    with connected(options.scheduler, command.workers) as client:
        yield Crew(client, read_order, lambda size: of_size.get(size, ()), seen_as, alone)


def read_order(order: Order) -> list[Embedded | None]:
    """What a worker of the cluster does: read with the model of its own installation."""
    from photoclust.services.machines.batch import read_batch

    return read_batch(order, locations.resources_folder() / "models")


def mapped(text: str) -> tuple[Path, Any]:
    """HERE=THERE of the command line."""
    here, sign, there = text.partition("=")
    if not (sign and here and there):
        raise ValueError(text)
    return Path(here), there
