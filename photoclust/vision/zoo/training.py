"""Training a batch-normalised network with torch: one round on labels that were made up for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.vision.zoo.graph import MEANS, SPREADS
from photoclust.vision.zoo.normed import PLANS, TOP, Pool, features_of
from photoclust.vision.zoo.tensors import Array

BATCH = 64
_RATE, _MOMENTUM, _DECAY = 0.05, 0.9, 1e-5
_SHIFT = 16
"""Pixels by which a photo is moved at most, so that none is seen twice in the same way."""

_PASSED = ("num_batches_tracked",)


class Trainee:
    """A network in training. One thread.

    Args:
        architecture: One of `PLANS`.
        seed: Of its first weights and of the order of photos.
        threads: That torch may take.
    """

    def __init__(self, architecture: str, seed: int, threads: int) -> None:
        import torch

        torch.set_num_threads(threads)
        torch.manual_seed(seed)
        self._torch = torch
        self._seed = seed
        nn = torch.nn
        steps: list[Any] = []
        taken = 3
        plan = PLANS[architecture]
        for step in plan:
            if isinstance(step, Pool):
                steps.append(nn.MaxPool2d(step.size, 2))
                continue
            conv = nn.Conv2d(taken, step.given, step.size, step.stride, step.pad, bias=False)
            nn.init.kaiming_normal_(conv.weight, nonlinearity="relu")
            steps += [conv, nn.BatchNorm2d(step.given), nn.ReLU(inplace=True)]
            taken = step.given
        self.features = features_of(plan)
        self._net = nn.Module()
        self._net.features = nn.Sequential(*steps)
        self._net.top = nn.Linear(self.features, 1)

    def embed(self, photos: NDArray[np.uint8], between: Callable[[], None]) -> Array:
        """Give the features of photos, float32 (n, features).

        Args:
            photos: uint8 (n, side, side, 3), RGB; may be a memory map.
            between: Called before each batch; what it raises ends the work.
        """
        torch = self._torch
        self._net.eval()
        made = np.empty((len(photos), self.features), np.float32)
        with torch.no_grad():
            for start in range(0, len(photos), BATCH):
                between()
                block = slice(start, start + BATCH)
                made[block] = self._means(self._fed(photos[block])).numpy()
        return made

    def learn(
        self,
        photos: NDArray[np.uint8],
        labels: NDArray[np.int32],
        number: int,
        between: Callable[[], None],
    ) -> float:
        """Train one round with a new last layer; the same round does the same in every run.

        Args:
            photos: As `embed` takes them.
            labels: Of each photo, from 0.
            number: Of the round.
            between: See `embed`.

        Returns:
            The mean loss.
        """
        torch = self._torch
        torch.manual_seed(self._seed * 10_007 + number)
        random = np.random.default_rng((self._seed, number))
        self._net.top = torch.nn.Linear(self.features, int(labels.max()) + 1)
        torch.nn.init.normal_(self._net.top.weight, std=0.01)
        torch.nn.init.zeros_(self._net.top.bias)
        optimizer = torch.optim.SGD(
            self._net.parameters(), _RATE, momentum=_MOMENTUM, weight_decay=_DECAY
        )
        self._net.train()
        losses = []
        for chosen in _batches(labels, random):
            between()
            pixels = np.stack([_varied(photos[index], random) for index in chosen])
            scores = self._net.top(self._means(self._fed(pixels)))
            wanted = torch.from_numpy(labels[chosen].astype(np.int64))
            loss = torch.nn.functional.cross_entropy(scores, wanted)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(float(loss.detach()))
        return float(np.mean(losses))

    def tensors(self) -> dict[str, Array]:
        """All weights, by name, as `normed.layers` takes them."""
        return {
            name: np.array(value.numpy(), np.float32)
            for name, value in self._net.state_dict().items()
            if not name.endswith(_PASSED)
        }

    def restore(self, tensors: dict[str, Array]) -> None:
        """Go on from weights that `tensors` gave. Raises ValueError where they do not fit."""
        torch = self._torch
        rows = tensors[f"{TOP}.weight"].shape[0]
        self._net.top = torch.nn.Linear(self.features, rows)
        state = {name: torch.from_numpy(value.copy()) for name, value in tensors.items()}
        known = {name for name in self._net.state_dict() if not name.endswith(_PASSED)}
        if set(state) != known:
            msg = "other weights"
            raise ValueError(msg)
        try:
            self._net.load_state_dict(state, strict=False)
        except RuntimeError as error:
            raise ValueError(str(error)) from error

    def _means(self, fed: Any) -> Any:
        return self._net.features(fed).mean(dim=(2, 3))

    def _fed(self, photos: NDArray[np.uint8]) -> Any:
        real = photos.astype(np.float32) / 255
        real = (real - np.array(MEANS, np.float32)) / np.array(SPREADS, np.float32)
        return self._torch.from_numpy(np.ascontiguousarray(real.transpose(0, 3, 1, 2)))


def _batches(labels: NDArray[np.int32], random: np.random.Generator) -> Iterator[NDArray[np.int64]]:
    """As many photos as there are, each label as often: large groups must not drown the others."""
    groups = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    count = -(-len(labels) // len(groups))
    order = np.concatenate([random.choice(group, count) for group in groups])
    order = random.permutation(order)[: len(labels)]
    for start in range(0, len(order), BATCH):
        chosen = order[start : start + BATCH]
        if len(chosen) > 1:  # batch normalisation takes two
            yield chosen


def _varied(photo: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """A photo moved by a few pixels, and by chance mirrored."""
    down, right = random.integers(0, 2 * _SHIFT + 1, 2)
    side = len(photo)
    wide = np.pad(photo, ((_SHIFT, _SHIFT), (_SHIFT, _SHIFT), (0, 0)), "reflect")
    moved = wide[down : down + side, right : right + side]
    return moved[:, ::-1] if random.random() < 0.5 else moved
