"""Reads photos with two workers of this machine, one of which is killed in the middle.

A program of its own, because Dask leaves threads that end with the process only. Prints JSON.

    python crew_driver.py MODELS PHOTOS
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from photoclust.cli.index import read_order
from photoclust.core.photo import Digest, FileIdentity
from photoclust.core.problems import Problem
from photoclust.core.progress import CancelToken
from photoclust.services.machines import crew as module
from photoclust.services.machines.crew import LOCAL, Crew, connected
from photoclust.vision.embedder import Embedded, embed_photos
from photoclust.vision.manifest import read_networks
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Precision, Provider


def told(results: Iterable[Embedded | Problem]) -> list[list[str]]:
    """Path and a digest of all that was read, of each result."""
    lines = []
    for item in results:
        if isinstance(item, Problem):
            lines.append([str(item.path), item.reason])
        elif item.embedding is None or item.thumbnail is None:
            lines.append([str(item.path), "known"])
        else:
            read = item.embedding
            parts = (read.features, read.classes, read.scores)
            content = b"".join(part.tobytes() for part in parts) + item.thumbnail.jpeg
            content += repr((item.facts, item.identity)).encode()
            lines.append([str(item.path), hashlib.sha256(content).hexdigest()])
    return sorted(lines)


def main(models: Path, photos: Path) -> None:
    """Print what is read alone, and what with workers."""
    module._BATCH, module._PATIENCE_S = 2, 20.0
    network = next(iter(read_networks(models).values()))
    model = choose_model(network, precision=Precision.FLOAT, provider=Provider.CPU)
    tasks = [(path, FileIdentity.from_stat(path.stat())) for path in sorted(photos.iterdir())]
    first = Digest(hashlib.sha256(tasks[0][0].read_bytes()).digest())
    size = tasks[0][1].size

    def read(read_by: Any, work: Model = model) -> list[list[str]]:
        stream = read_by(tasks, work, workers=1, known=first.__eq__, cancel=CancelToken())
        return told(stream)

    answer: dict[str, Any] = {"alone": read(embed_photos)}
    alone: list[bool] = []
    with connected(LOCAL, 2) as client:

        def crew(seen_as: dict[Path, str]) -> Crew:
            known = {size: [first]}
            return Crew(
                client, read_order, lambda s: known.get(s, ()), seen_as, lambda: alone.append(True)
            )

        workers = client.run(os.getpid)

        def killed(*args: Any, **options: Any) -> Any:
            stream = crew({}).embed_photos(*args, **options)
            yield next(stream)
            os.kill(next(iter(workers.values())), signal.SIGKILL)
            yield from stream

        answer["killed"] = read(killed)
        answer["unseen"] = read(crew({photos: "/nowhere"}).embed_photos)
        there = photos.with_name("there")
        photos.rename(there)  # found before, and seen by the workers elsewhere
        try:
            answer["mapped"] = read(crew({photos: str(there)}).embed_photos)
        finally:
            there.rename(photos)
        answer["told alone"] = bool(alone)
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
