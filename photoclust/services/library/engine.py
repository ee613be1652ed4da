"""The model as the other services use it: beside the key of its embeddings in the cache.

`vision` knows networks and models and no cache, `store` knows keys and no networks; here they meet.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.errors import InputError
from photoclust.core.text import Text
from photoclust.services.library.workspace import Workspace
from photoclust.store.cache.keys import ModelKey, Outputs, key_of_several
from photoclust.vision.manifest import read_networks
from photoclust.vision.model import Model, choose_model
from photoclust.vision.network import Network, Precision, Provider

IMPORTED = "models"
"""Of the data folder: where imported networks lie, a folder each."""

_TRIALS = "model_trials"
_NETWORKS = "networks"


@dataclass(frozen=True, slots=True)
class Engine:
    """The model, loaded only when a photo has to be embedded.

    Attributes:
        model: The model; what it is told to be is enough to look into the cache.
        beside: Further models whose embeddings stand side by side with its own.
        waiting: Further models that will, once they have seen every photo that can be reached.
    """

    model: Model
    beside: tuple[Model, ...] = ()
    waiting: tuple[Model, ...] = ()

    @property
    def parts(self) -> tuple[Engine, ...]:
        """One for each model: a photo is read by one after the other."""
        return tuple(Engine(model) for model in (self.model, *self.beside, *self.waiting))

    @property
    def whole(self) -> Engine:
        """With those that were waiting beside the others."""
        return Engine(self.model, (*self.beside, *self.waiting))

    @property
    def key(self) -> ModelKey:
        """The key of the embeddings in the cache: of this model, or of several side by side."""
        if self.beside:
            seen = self.parts[: 1 + len(self.beside)]
            return key_of_several([part.key for part in seen])
        network = self.model.network
        outputs = Outputs(network.features, network.classes, network.signed)
        version = network.preprocess_version
        return ModelKey(self.model.sha256, self.model.precision, version, outputs)


def open_engine(
    workspace: Workspace,
    models: Path,
    *,
    networks: Sequence[str] = (),
    precision: str = "auto",
    provider: str = "auto",
) -> Engine:
    """Decide on device and precision; what was tried out on this machine is remembered.

    Args:
        workspace: The open data folder.
        models: The folder with the model files.
        networks: The ids of networks, to be used side by side; none for those that the library is
            grouped with. Others than these wait beside the first one.
        precision: "auto", "int8" or "float".
        provider: "auto", "cpu" or "cuda".

    Raises:
        UserError: see `read_networks` and `choose_model`.
        InputError: there is no network of that id, or see `choose_model`.
    """
    there = read_networks(models, workspace.folder / IMPORTED)
    # A network that was removed since is no reason not to open a library.
    kept = [name for name in networks_of(workspace) if name in there]
    asked = list(dict.fromkeys(networks)) or kept or [next(iter(there))]
    for name in asked:
        if name not in there:
            raise InputError(
                Text(
                    "There is no model called {network}. There are: {names}.",
                    network=name,
                    names=", ".join(there),
                )
            )
    first, *others = (
        engine_of(
            workspace,
            there[name],
            precision=precision if precision in (*there[name].graphs, "auto") else "auto",
            provider=provider,
        )
        for name in asked
    )
    models_beside = tuple(other.model for other in others)
    if asked == kept:
        return Engine(first.model, models_beside)
    return Engine(first.model, waiting=models_beside)


def networks_of(workspace: Workspace) -> tuple[str, ...]:
    """The ids of the networks that a library is grouped with; none where it was never chosen."""
    stored = workspace.library.state(_NETWORKS)
    return () if stored is None else tuple(json.loads(stored))


def remember_networks(workspace: Workspace, engine: Engine) -> None:
    """Keep with the library which networks it is grouped with from now on."""
    names = tuple(model.network.id for model in (engine.model, *engine.beside))
    if names != networks_of(workspace):
        workspace.library.set_state(_NETWORKS, json.dumps(names))


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
