"""Running a network: which graph on which device.

A network's two graphs share one weights file (docs/facts.md). The float graph runs on a graphics
card and wherever precision is asked for; the int8 graph is three times as fast on processors with
instructions for it, which is measured once per machine and remembered.
"""

from __future__ import annotations

import contextlib
import io
import os
import platform
import threading
import time
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from photoclust.core.errors import InputError, UserError
from photoclust.core.packages import has_nvidia_driver, how_to_get
from photoclust.core.text import NOTHING, Text
from photoclust.vision.manifest import verified
from photoclust.vision.network import Network, Precision, Provider
from photoclust.vision.preprocess import model_input
from photoclust.vision.runtime import load_runtime

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST_COSINE = 0.97
_TRIAL_VIEWS = 12
_CUDA_BATCH = 32


class Model:
    """A network in one precision on one device. Any number of threads may call it at once.

    It is loaded when it is first needed: a run that finds every photo in the cache never loads it.

    Attributes:
        network: Which network.
        precision: "int8" or "float".
        provider: "cpu" or "cuda".
        notices: Why a graphics card that is there is not used; sentences to tell a person once.
        batch: How many photos to give at a time: 1 on a processor, where a larger batch gains
            nothing, more on a graphics card.

    Args:
        network: See the attribute.
        precision: See the attribute; not `AUTO`.
        provider: See the attribute; not `AUTO`.
        notices: See the attribute.
        session: onnxruntime's, where one had to be loaded to decide.
    """

    def __init__(
        self,
        network: Network,
        precision: Precision,
        provider: Provider,
        *,
        notices: tuple[Text, ...] = (),
        session: Any = None,
    ) -> None:
        self.network = network
        self.precision = str(precision)
        self.provider = str(provider)
        self.notices = notices
        self.batch = _CUDA_BATCH if provider is Provider.CUDA else 1
        self._session = session
        self._loading = threading.Lock()

    @property
    def sha256(self) -> str:
        """Of graph and weights, hexadecimal."""
        return self.network.sha256_in(self.precision)

    def load(self) -> Model:
        """Load it, unless that was done before, and return it. Any thread.

        Raises:
            UserError: a file of the model is missing or damaged.
        """
        with self._loading:
            if self._session is None:
                self._session = _cpu_session(self.network, self.precision)
        return self

    def infer(self, pixels: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Embed pictures.

        Args:
            pixels: uint8 (n, side, side, 3), RGB, as `preprocess.model_input` makes them.

        Returns:
            Features float32 (n, features) and class scores (logits) float32 (n, classes); see
            `Network` for the numbers.

        Raises:
            UserError: the device failed (its memory is full, the driver stopped), or see `load`.
        """
        self.load()
        n = len(pixels)
        if n < self.batch:
            # One shape for all calls: a graphics card prepares for every new one anew.
            pixels = np.concatenate(
                [pixels, np.zeros((self.batch - n, *pixels.shape[1:]), np.uint8)]
            )
        try:
            features, logits = self._session.run(["features", "logits"], {"photos": pixels})
        except Exception as error:  # onnxruntime's kinds share no base class of their own
            failed = (
                Text("The graphics card failed while looking at photos: {error}", error=error)
                if self.provider == Provider.CUDA
                else Text("The processor failed while looking at photos: {error}", error=error)
            )
            raise UserError(failed) from error
        return features[:n], logits[:n]


def choose_model(
    network: Network,
    *,
    precision: Precision = Precision.AUTO,
    provider: Provider = Provider.AUTO,
    remembered: MutableMapping[str, str] | None = None,
) -> Model:
    """Decide on device and precision for a network.

    Args:
        network: Which network.
        precision: `AUTO` takes float on a graphics card; on a processor it tries both once.
        provider: `AUTO` takes a graphics card where one works.
        remembered: Where the outcome of that trial is kept, by machine and model.

    Raises:
        UserError: the model is missing or damaged, or CUDA was asked for and does not work.
        InputError: int8 was asked for on CUDA, or of a network that has no such graph.
    """
    if provider is Provider.CUDA and precision is Precision.INT8:
        raise InputError(
            Text("On a graphics card PhotoClust computes in float only. Choose --precision float.")
        )
    if precision is Precision.INT8 and precision not in network.graphs:
        raise InputError(
            Text("{name} computes in float only. Choose --precision float.", name=network.name)
        )
    notices: tuple[Text, ...] = ()
    if provider is not Provider.CPU and precision is not Precision.INT8:
        session, why_not = _cuda_session(network)
        if session is not None:
            return Model(network, Precision.FLOAT, Provider.CUDA, session=session)
        if provider is Provider.CUDA:
            raise UserError(
                Text(
                    "CUDA cannot be used (--provider cpu computes without it): {why_not}",
                    why_not=why_not,
                )
            )
        if why_not and has_nvidia_driver():
            notices = (Text("The graphics card cannot be used: {why}", why=why_not),)
    if precision is Precision.AUTO:
        precision = _faster_precision(network, {} if remembered is None else remembered)
    return Model(network, precision, Provider.CPU, notices=notices)


# -- sessions ------------------------------------------------------------------------------------


def _cpu_session(network: Network, precision: str) -> Any:
    return _session(network, precision, ["CPUExecutionProvider"])


def _session(network: Network, precision: str, providers: list[Any]) -> Any:
    """Check the files and load a graph."""
    onnxruntime = load_runtime()
    graph = network.graphs[precision]
    for name in (graph, network.weights):
        verified(network, name)
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
        return onnxruntime.InferenceSession(os.fspath(network.folder / graph), options, providers)
    except Exception as error:  # onnxruntime's kinds share no base class of their own
        raise UserError(
            Text(
                "The model {folder} cannot be loaded: {error}",
                folder=network.folder / graph,
                error=error,
            )
        ) from error


def _cuda_session(network: Network) -> tuple[Any, Text]:
    """Load the float graph on a graphics card; return None and the reason where that fails."""
    onnxruntime = load_runtime()
    if "CUDAExecutionProvider" not in onnxruntime.get_available_providers():
        return None, Text("this installation of onnxruntime knows no CUDA.")
    if not has_nvidia_driver():
        return None, Text("no NVIDIA graphics card with its driver was found.")
    # It prints what it cannot find, and stdout may be a JSON stream.
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(Exception):
        onnxruntime.preload_dlls()
    cuda = ("CUDAExecutionProvider", {"cudnn_conv_algo_search": "HEURISTIC"})
    try:
        session = _session(network, Precision.FLOAT, [cuda, "CPUExecutionProvider"])
        # onnxruntime falls back silently; only the session knows what it got.
        if "CUDAExecutionProvider" not in session.get_providers():
            return None, Text("its libraries are missing. {hint}", hint=how_to_get("cuda"))
        blank = np.zeros((_CUDA_BATCH, network.side, network.side, 3), np.uint8)
        session.run(["features"], {"photos": blank})
    except UserError:
        raise
    except Exception as error:  # an unfit driver shows itself only when something is computed
        return None, Text("it failed in a trial ({error}).", error=error)
    return session, NOTHING


# -- the trial -----------------------------------------------------------------------------------


def _faster_precision(network: Network, remembered: MutableMapping[str, str]) -> Precision:
    """Take int8 where it is faster and agrees with float; remember what came out.

    Processors without the fitting instructions compute int8 more slowly, and some clip sums.
    """
    onnxruntime = load_runtime()
    if Precision.INT8 not in network.graphs:
        return Precision.FLOAT
    sha = network.sha256_in(Precision.INT8)
    key = f"precision/{sha[:16]}/{onnxruntime.__version__}/{processor_name()}"
    outcome = remembered.get(key, "")
    if outcome.split(",")[0] not in (Precision.INT8, Precision.FLOAT):
        pixels = _trial_pixels(network)
        if not pixels:
            return Precision.FLOAT
        outcome = _trial(network, pixels)
        remembered[key] = outcome
    return Precision(outcome.split(",")[0])


def _trial(network: Network, pixels: Sequence[NDArray[np.uint8]]) -> str:
    """Run both graphs; return the better one's name and the figures, for `doctor`."""
    sessions = {
        precision: _cpu_session(network, precision)
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


def _trial_pixels(network: Network) -> list[NDArray[np.uint8]]:
    """Cut some of the calibration views out of the sample photos beside the model."""
    from PIL import Image

    pixels = []
    for view in network.views[:: max(1, len(network.views) // _TRIAL_VIEWS)]:
        with contextlib.suppress(OSError), Image.open(network.samples / view["photo"]) as image:
            pixels.append(model_input(image.convert("RGB").crop(view["box"]), network.side))
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
