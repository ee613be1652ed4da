"""The neural network: which graph on which device, and running it.

Two graphs share one weights file (docs/facts.md). The float graph runs on a graphics card and
wherever precision is asked for; the int8 graph is three times as fast on processors with
instructions for it, which is measured once per machine and remembered.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import os
import platform
import sys
import threading
import time
from collections.abc import MutableMapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from photoclust.core.errors import InputError, UserError
from photoclust.vision.manifest import Manifest, ModelInfo, Precision, Provider, read_manifest
from photoclust.vision.preprocess import INPUT_SIDE, model_input
from photoclust.vision.runtime import load_runtime

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = [
    "Model",
    "ModelChoice",
    "ModelInfo",
    "Precision",
    "Provider",
    "choose_model",
    "class_labels",
    "load_model",
    "processor_name",
]

_LEAST_COSINE = 0.97
_TRIAL_VIEWS = 12
_CUDA_BATCH = 32


class Model:
    """A loaded network. Any number of threads may call `infer` at once.

    Attributes:
        info: What it is.
        batch: How many photos to give at a time: 1 on a processor, where a larger batch gains
            nothing, more on a graphics card.
    """

    def __init__(self, session: Any, info: ModelInfo) -> None:
        self._session = session
        self.info = info
        self.batch = _CUDA_BATCH if info.provider == Provider.CUDA else 1

    def infer(self, pixels: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Embed pictures.

        Args:
            pixels: uint8 (n, 224, 224, 3), RGB, as `preprocess.model_input` makes them.

        Returns:
            Features float32 (n, 2048), not negative, and class scores (logits) float32
            (n, 1000).

        Raises:
            UserError: the device failed (its memory is full, the driver stopped).
        """
        n = len(pixels)
        if n < self.batch:
            # One shape for all calls: a graphics card prepares for every new one anew.
            pixels = np.concatenate(
                [pixels, np.zeros((self.batch - n, *pixels.shape[1:]), np.uint8)]
            )
        try:
            features, logits = self._session.run(["features", "logits"], {"photos": pixels})
        except Exception as error:  # onnxruntime's kinds share no base class of their own
            device = "graphics card" if self.info.provider == Provider.CUDA else "processor"
            msg = f"The {device} failed while looking at photos: {error}"
            raise UserError(msg) from error
        return features[:n], logits[:n]


class ModelChoice:
    """Which graph runs where, decided without loading the model where that can be known.

    A run that finds every photo in the cache never loads it.

    Attributes:
        info: What the model is.
    """

    def __init__(self, folder: Path, manifest: Manifest, info: ModelInfo) -> None:
        self.info = info
        self._folder = folder
        self._manifest = manifest
        self._model: Model | None = None
        self._loading = threading.Lock()

    def load(self) -> Model:
        """Load the model, or return the one loaded before. Any thread.

        Raises:
            UserError: a file of the model is missing or damaged.
        """
        with self._loading:
            if self._model is None:
                session = _cpu_session(self._folder, self._manifest, self.info.precision)
                self._model = Model(session, self.info)
            return self._model

    @classmethod
    def of_loaded(cls, folder: Path, manifest: Manifest, model: Model) -> ModelChoice:
        """Wrap a model that had to be loaded to decide."""
        choice = cls(folder, manifest, model.info)
        choice._model = model
        return choice


def choose_model(
    folder: Path,
    *,
    precision: Precision = Precision.AUTO,
    provider: Provider = Provider.AUTO,
    remembered: MutableMapping[str, str] | None = None,
) -> ModelChoice:
    """Decide on device and precision.

    Args:
        folder: The model's files and their manifest.
        precision: `AUTO` takes float on a graphics card; on a processor it tries both once.
        provider: `AUTO` takes a graphics card where one works.
        remembered: Where the outcome of that trial is kept, by machine and model.

    Raises:
        UserError: the model is missing or damaged, or CUDA was asked for and does not work.
        InputError: int8 was asked for on CUDA.
    """
    manifest = read_manifest(folder)
    if provider is Provider.CUDA and precision is Precision.INT8:
        msg = "On a graphics card PhotoClust computes in float only. Choose --precision float."
        raise InputError(msg)
    notices: tuple[str, ...] = ()
    if provider is not Provider.CPU and precision is not Precision.INT8:
        session, why_not = _cuda_session(folder, manifest)
        if session is not None:
            info = manifest.info(Precision.FLOAT, Provider.CUDA)
            return ModelChoice.of_loaded(folder, manifest, Model(session, info))
        if provider is Provider.CUDA:
            msg = f"CUDA cannot be used: {why_not} Choose --provider cpu to compute without it."
            raise UserError(msg)
        if why_not and _has_nvidia_driver():
            notices = (f"The graphics card cannot be used: {why_not}",)
    if precision is Precision.AUTO:
        precision = _faster_precision(folder, manifest, {} if remembered is None else remembered)
    info = replace(manifest.info(precision, Provider.CPU), notices=notices)
    return ModelChoice(folder, manifest, info)


def load_model(
    folder: Path,
    *,
    precision: Precision = Precision.AUTO,
    provider: Provider = Provider.AUTO,
    remembered: MutableMapping[str, str] | None = None,
) -> Model:
    """Decide as `choose_model` does and load the model at once."""
    choice = choose_model(folder, precision=precision, provider=provider, remembered=remembered)
    return choice.load()


def class_labels(folder: Path) -> tuple[str, ...]:
    """Return the names of the 1000 classes, in the order of the logits.

    Raises:
        UserError: the file is missing or damaged.
    """
    manifest = read_manifest(folder)
    labels = json.loads(manifest.verified(folder, manifest.labels))
    return tuple(str(label) for label in labels)


# -- sessions ------------------------------------------------------------------------------------


def _cpu_session(folder: Path, manifest: Manifest, precision: str) -> Any:
    return _session(folder, manifest, precision, ["CPUExecutionProvider"])


def _session(folder: Path, manifest: Manifest, precision: str, providers: list[Any]) -> Any:
    """Check the files and load a graph."""
    onnxruntime = load_runtime()
    graph = manifest.graphs[precision]
    for name in (graph, manifest.weights):
        manifest.verified(folder, name)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    # Several threads, each calling with one photo, beat one call that uses several threads.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    if precision == Precision.FLOAT:
        # Folds the weights to float once, at loading.
        options.add_session_config_entry("session.disable_quant_qdq", "1")
    try:
        # By path: a session made from bytes cannot find the weights file.
        return onnxruntime.InferenceSession(os.fspath(folder / graph), options, providers)
    except Exception as error:  # onnxruntime's kinds share no base class of their own
        msg = f"The model {folder / graph} cannot be loaded: {error}"
        raise UserError(msg) from error


def _cuda_session(folder: Path, manifest: Manifest) -> tuple[Any, str]:
    """Load the float graph on a graphics card; return None and the reason where that fails."""
    onnxruntime = load_runtime()
    if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        return None, "this installation of onnxruntime knows no CUDA."
    if not _has_nvidia_driver():
        return None, "no NVIDIA graphics card with its driver was found."
    # It prints what it cannot find, and stdout may be a JSON stream.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
        onnxruntime.preload_dlls()
    cuda = ("CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"})
    try:
        session = _session(folder, manifest, Precision.FLOAT, [cuda, "CPUExecutionProvider"])
        # onnxruntime falls back silently; only the session knows what it got.
        if "CUDAExecutionProvider" not in session.get_providers():
            return None, 'its libraries are missing (pip install "photoclust[cuda]").'
        blank = np.zeros((_CUDA_BATCH, INPUT_SIDE, INPUT_SIDE, 3), np.uint8)
        session.run(["features"], {"photos": blank})
    except UserError:
        raise
    except Exception as error:  # an unfit driver shows itself only when something is computed
        return None, f"it failed in a trial ({error})."
    return session, ""


def _has_nvidia_driver() -> bool:
    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


# -- the trial -----------------------------------------------------------------------------------


def _faster_precision(
    folder: Path, manifest: Manifest, remembered: MutableMapping[str, str]
) -> Precision:
    """Take int8 where it is faster and agrees with float; remember what came out.

    Processors without the fitting instructions compute int8 more slowly, and some clip sums.
    """
    onnxruntime = load_runtime()
    sha = manifest.info(Precision.INT8, Provider.CPU).sha256
    key = f"precision/{sha[:16]}/{onnxruntime.__version__}/{processor_name()}"
    outcome = remembered.get(key, "")
    if outcome.split(",")[0] not in (Precision.INT8, Precision.FLOAT):
        pixels = _trial_pixels(folder, manifest)
        if not pixels:
            return Precision.FLOAT
        outcome = _trial(folder, manifest, pixels)
        remembered[key] = outcome
    return Precision(outcome.split(",")[0])


def _trial(folder: Path, manifest: Manifest, pixels: Sequence[NDArray[np.uint8]]) -> str:
    """Run both graphs; return the better one's name and the figures, for `doctor`."""
    sessions = {
        precision: _cpu_session(folder, manifest, precision)
        for precision in (Precision.FLOAT, Precision.INT8)
    }
    seconds: dict[Precision, list[float]] = {precision: [] for precision in sessions}
    cosines = []
    for view in pixels:
        found = {}
        for precision, session in sessions.items():
            start = time.perf_counter()
            found[precision] = session.run(["features"], {"photos": view[None]})[0][0]
            seconds[precision].append(time.perf_counter() - start)
        a, b = found[Precision.FLOAT], found[Precision.INT8]
        cosines.append(float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b))))
    # The fastest of several runs: another program's work must not decide for good.
    speed = min(seconds[Precision.FLOAT]) / min(seconds[Precision.INT8])
    cosine = float(np.mean(cosines))
    best = Precision.INT8 if cosine >= _LEAST_COSINE and speed > 1 else Precision.FLOAT
    return f"{best}, int8 has cosine {cosine:.4f} to float and {speed:.1f} times its speed"


def _trial_pixels(folder: Path, manifest: Manifest) -> list[NDArray[np.uint8]]:
    """Cut some of the calibration views out of the sample photos beside the model."""
    from PIL import Image

    samples = folder.parent / "sample_photos"
    pixels = []
    for view in manifest.views[:: max(1, len(manifest.views) // _TRIAL_VIEWS)]:
        with contextlib.suppress(OSError), Image.open(samples / view["photo"]) as image:
            pixels.append(model_input(image.convert("RGB").crop(view["box"])))
    return pixels


def processor_name() -> str:
    """Name the processor, as exactly as the system tells."""
    try:
        for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
