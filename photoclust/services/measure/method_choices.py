"""The methods that can be compared in the window, and what the missing ones need."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photoclust.grouping.compare.menu import CLUSTERERS, REDUCERS
from photoclust.grouping.compare.method import Setting
from photoclust.services.measure.feature_sets import WEIGHTED
from photoclust.services.networks.import_model import all_networks
from photoclust.vision.classical.menu import DESCRIPTORS


@dataclass(frozen=True, slots=True)
class MethodChoice:
    """One entry of a list.

    Attributes:
        name: The method's, as the command knows it.
        needs: The line that installs what it takes; None where it is there.
        counted: Whether it can be told how many groups to make.
        setting: What else can be set, a number behind a colon; None where nothing can.
        network: Whether it is a network.
    """

    name: str
    needs: str | None = None
    counted: bool = False
    setting: Setting | None = None
    network: bool = False


@dataclass(frozen=True, slots=True)
class MethodChoices:
    """What there is to choose from; the usual ones come first."""

    features: tuple[MethodChoice, ...]
    reduce: tuple[MethodChoice, ...]
    cluster: tuple[MethodChoice, ...]


def method_choices(models: Path, data_folder: Path) -> MethodChoices:
    """Look at what is installed. Loads none of it.

    Raises:
        UserError: see `all_networks`.
    """
    networks = tuple(MethodChoice(name, network=True) for name in all_networks(models, data_folder))
    several = (MethodChoice(WEIGHTED),) if len(networks) > 1 else ()
    return MethodChoices(
        (
            *networks,
            *several,
            *(MethodChoice(one.name, one.library.needs) for one in DESCRIPTORS.values()),
        ),
        tuple(
            MethodChoice(method.name, method.library.needs, setting=method.setting)
            for method in sorted(REDUCERS.values(), key=lambda one: one.name != "umap")
        ),
        tuple(
            MethodChoice(method.name, method.library.needs, method.counted, method.setting)
            for method in CLUSTERERS.values()
        ),
    )
