"""Weights that a rule makes, and what torch makes of them: data for the tests of imports.

    python -m tests.helpers.patterned

writes tests/data/torch: what torchvision's networks with these weights make of two pictures, and a
ResNet-18 as torch saves it, in its new and its old form. Takes torch and torchvision, which no test
needs. The weights repeat themselves, so that 45 MB are packed to some kB.
"""

from __future__ import annotations

import io
import lzma
import math
import sys
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclust.vision.zoo.graph import MEANS, SPREADS
from photoclust.vision.zoo.tensors import Array

FOLDER = Path(__file__).parents[1] / "data" / "torch"
FEATURES = FOLDER / "features.npz"
NEW, OLD = FOLDER / "resnet18.pth.xz", FOLDER / "resnet18-old.pth.xz"

CLASSES = 3
_PERIOD = 251
_NAMES = (
    "resnet18", "resnet34", "resnet50", "resnet101", "resnet152", "vgg16", "vgg19", "alexnet",
    "densenet121",
)  # fmt: skip


class Patterned:
    """Tensors of any name: random numbers that repeat, small enough to keep features in bounds."""

    def take(self, name: str, *shape: int) -> Array:
        """See `photoclust.vision.zoo.tensors.Tensors`."""
        random = np.random.default_rng(zlib.crc32(name.encode()))
        numbers = random.standard_normal(_PERIOD)
        if name.endswith("running_var"):
            numbers = 1 + 0.3 * np.abs(numbers)
        elif len(shape) == 1:
            # Of a normalisation where it is a weight; small, so that many layers stay in bounds.
            numbers = 0.1 * numbers + (0.5 if name.endswith("weight") else 0)
        else:
            numbers *= math.sqrt(2 / math.prod(shape[1:]))
        return np.resize(numbers.astype(np.float32), shape)


def pictures() -> NDArray[np.uint8]:
    """Two pictures of coarse noise, RGB, shape (2, 224, 224, 3)."""
    random = np.random.default_rng(5)
    small = random.integers(0, 256, (2, 28, 28, 3), np.uint8)
    return small.repeat(8, axis=1).repeat(8, axis=2)


def main() -> None:
    """Write the data."""
    torch: Any = import_module("torch")
    models: Any = import_module("torchvision.models")
    torch.set_num_threads(1)
    FOLDER.mkdir(exist_ok=True)
    scaled = (pictures() / 255 - np.array(MEANS)) / np.array(SPREADS)
    given = torch.tensor(scaled.transpose(0, 3, 1, 2).astype(np.float32))
    found: dict[str, Any] = {}
    for name in _NAMES:
        model = getattr(models, name)(num_classes=CLASSES, weights=None).eval()
        state = model.state_dict()
        for key, tensor in state.items():
            if not key.endswith("num_batches_tracked"):
                state[key] = torch.tensor(Patterned().take(key, *tensor.shape))
        model.load_state_dict(state)
        with torch.no_grad():
            found[name] = _features(torch, model, name, given)
        sys.stdout.write(f"{name}: {found[name].shape}, up to {found[name].max():.3g}\n")
        if name == "resnet18":
            for file, new in ((NEW, True), (OLD, False)):
                saved = io.BytesIO()
                torch.save(state, saved, _use_new_zipfile_serialization=new)
                file.write_bytes(lzma.compress(saved.getvalue(), preset=9))
                sys.stdout.write(f"{file.name}: {file.stat().st_size / 1000:.0f} kB\n")
    np.savez_compressed(FEATURES, **found)


def _features(torch: Any, model: Any, name: str, given: Any) -> NDArray[np.float32]:
    """What comes into the last layer, or of VGG and AlexNet the means of the last planes."""
    if name.startswith("resnet"):
        model.fc = torch.nn.Identity()
        made = model(given)
    elif name.startswith("densenet"):
        model.classifier = torch.nn.Identity()
        made = model(given)
    else:
        made = model.features(given).mean((2, 3))
    return np.asarray(made.numpy(), np.float32)


if __name__ == "__main__":
    main()
