"""The script one would write without PhotoClust: what `benchmark` compares with.

Pillow unpacks every photo whole, one after the other; onnxruntime runs the float32 network with
its defaults; umap-learn and hdbscan group with theirs. Run in a fresh process:

    python -m photoclust.services.measure.plain_script read GRAPH PHOTO...
    python -m photoclust.services.measure.plain_script group FEATURES.npy

It prints one line of JSON. It is a measure, not a part of the program: nothing imports it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from typing import Any

import numpy as np


def read(graph: str, paths: Sequence[str]) -> dict[str, Any]:
    """Compute the features of photos; the time leaves out imports and loading the network."""
    from PIL import Image, ImageOps

    from photoclust.vision.runtime import load_runtime

    onnxruntime = load_runtime()
    options = onnxruntime.SessionOptions()
    # Only this makes the shipped int8 weights the float32 network that others would load.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    session = onnxruntime.InferenceSession(graph, options, ["CPUExecutionProvider"])
    start = time.perf_counter()
    for path in paths:
        with Image.open(path) as image:
            square = ImageOps.fit(image.convert("RGB"), (224, 224), Image.Resampling.BILINEAR)
        session.run(["features"], {"photos": np.asarray(square)[None]})
    return {"photos": len(paths), "seconds": time.perf_counter() - start}


def group(path: str) -> dict[str, Any]:
    """Group features by the libraries' defaults."""
    import hdbscan
    import umap

    features = np.load(path).astype(np.float32)
    start = time.perf_counter()
    labels = hdbscan.HDBSCAN().fit_predict(umap.UMAP().fit_transform(features))
    return {"groups": int(labels.max()) + 1, "seconds": time.perf_counter() - start}


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    outcome = read(arguments[0], arguments[1:]) if command == "read" else group(arguments[0])
    sys.stdout.write(json.dumps(outcome) + "\n")
