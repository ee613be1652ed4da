"""The model as the other services use it: beside the key of its embeddings in the cache.

`vision` knows networks and models and no cache, `store` knows keys and no networks; here they meet.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.text import Text
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey, Outputs
from photoclust.vision.manifest import read_networks
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Network, Precision, Provider

_TRIALS = "model_trials"


@dataclass(frozen=True, slots=True)
class Engine:
    """The model, loaded only when a photo has to be embedded.

    Attributes:
        model: The model; what it is told to be is enough to look into the cache.
    """

    model: Model

    @property
    def key(self) -> ModelKey:
        """The key of this model's embeddings in the cache."""
        network = self.model.network
        outputs = Outputs(network.features, network.classes, network.signed)
        version = network.preprocess_version
        return ModelKey(self.model.sha256, self.model.precision, version, outputs)


def open_engine(
    workspace: Workspace,
    models: Path,
    *,
    network: str | None = None,
    precision: str = "auto",
    provider: str = "auto",
) -> Engine:
    """Decide on device and precision; what was tried out on this machine is remembered.

    Args:
        workspace: The open data folder.
        models: The folder with the model files.
        network: The id of a network; None for the usual one.
        precision: "auto", "int8" or "float".
        provider: "auto", "cpu" or "cuda".

    Raises:
        UserError: see `read_networks` and `choose_model`.
        InputError: there is no network of that id, or see `choose_model`.
    """
    networks = read_networks(models)
    if network is None:
        network = next(iter(networks))
    elif network not in networks:
        raise InputError(
            Text(
                "There is no model called {network}. There are: {names}.",
                network=network,
                names=", ".join(networks),
            )
        )
    return engine_of(workspace, networks[network], precision=precision, provider=provider)


def engine_of(
    workspace: Workspace, network: Network, *, precision: str = "auto", provider: str = "auto"
) -> Engine:
    """Decide on device and precision for a network; see `open_engine`.

    Raises:
        UserError: see `choose_model`.
        InputError: likewise.
    """
    known = remembered_trials(workspace)
    trials = dict(known)
    model = choose_model(
        network,
        precision=Precision(precision),
        provider=Provider(provider),
        remembered=trials,
    )
    if trials != known:
        workspace.library.set_state(_TRIALS, json.dumps(trials))
    return Engine(model)


def remembered_trials(workspace: Workspace) -> dict[str, str]:
    """What came out of trying the precisions on this machine, by machine and model."""
    stored = workspace.library.state(_TRIALS)
    return {} if stored is None else dict(json.loads(stored))
