"""The model as the other services use it: described at once, loaded when a photo needs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.cache import ModelKey
from photoclust.vision.manifest import ModelInfo, Precision, Provider
from photoclust.vision.model import Model, choose_model

_TRIALS = "model_trials"


@dataclass(frozen=True, slots=True)
class Engine:
    """The model, loaded only when a photo has to be embedded.

    Attributes:
        info: What the model is; enough to look into the cache.
        load: Gives the model itself, the same one at every call. Any thread.
    """

    info: ModelInfo
    load: Callable[[], Model]

    @property
    def key(self) -> ModelKey:
        """The key of this model's embeddings in the cache."""
        return ModelKey(self.info.sha256, self.info.precision, self.info.preprocess_version)


def open_engine(
    workspace: Workspace, models: Path, *, precision: str = "auto", provider: str = "auto"
) -> Engine:
    """Decide on device and precision; what was tried out on this machine is remembered.

    Args:
        workspace: The open data folder.
        models: The folder with the model files.
        precision: "auto", "int8" or "float".
        provider: "auto", "cpu" or "cuda".

    Raises:
        UserError: see `choose_model`.
    """
    known = remembered_trials(workspace)
    trials = dict(known)
    choice = choose_model(
        models,
        precision=Precision(precision),
        provider=Provider(provider),
        remembered=trials,
    )
    if trials != known:
        workspace.library.set_state(_TRIALS, json.dumps(trials))
    return Engine(choice.info, choice.load)


def remembered_trials(workspace: Workspace) -> dict[str, str]:
    """What came out of trying the precisions on this machine, by machine and model."""
    stored = workspace.library.state(_TRIALS)
    return {} if stored is None else dict(json.loads(stored))
