"""The subcommands about the methods of the paper: which there are, and how they compare."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from photoclust import locations
from photoclust.cli.commands import BAD_INPUT, DONE, WITH_PROBLEMS, Command

if TYPE_CHECKING:
    from photoclust.services.library.engine import Engine
    from photoclust.services.library.workspace import Workspace
    from photoclust.services.measure.presets import Asked

LABELS = -1
"""What `--k labels` comes to: as many groups as there are labels."""

_MOST_ROWS = 60


def methods(command: Command) -> int:
    """List the methods there are."""
    from photoclust.services.measure.method_list import in_words, list_methods

    report = list_methods(command.resources / "models", command.options.data_dir)
    command.report(report)
    for line in in_words(report):
        command.print(line)
    return DONE


def compare(command: Command) -> int:
    """Compare methods on the photos of a folder."""
    from photoclust.services.measure.compare import compare, known_truth

    options = command.options
    with command.open() as workspace:
        truth = known_truth(workspace, options.folder)
        engines = _engines(command, workspace)
        asked = _asked(command, list(engines), labelled=truth.kind is not None)
        if len(asked) > _MOST_ROWS:
            command.say(f"These are {len(asked)} combinations; at most {_MOST_ROWS} are run.")
            return BAD_INPUT
        result = compare(
            workspace,
            options.folder,
            engines,
            asked,
            truth,
            compile_cache=locations.compile_cache_folder(),
            photos=options.photos,
            workers=command.workers,
            progress=command.progress,
            cancel=command.cancel,
        )
    report = result.report()
    command.report(report)
    against = {"labels": "labels", "groups": "the groups you kept", None: "nothing"}[result.truth]
    command.print(f"{result.set}: {result.photos:,} photos, compared with {against}")
    command.print(
        "features        reduce           neighbours  cluster          effort    ami  groups"
        "  unsorted  seconds     MB"
    )
    for row in report["rows"]:
        command.print(_line(row))
    return WITH_PROBLEMS if any(row["error"] for row in report["rows"]) else DONE


def _line(row: dict[str, Any]) -> str:
    chain = (
        f"{row['features']:15} {row['reduce']:16} {row['neighbours'] or '-':11} {row['cluster']:15}"
    )
    if row["error"]:
        return f"{chain}  {row['error']}"

    def figure(name: str, form: str, width: int) -> str:
        return f"{'-' if row[name] is None else format(row[name], form):>{width}}"

    return (
        f"{chain} {figure('effort', '.1f', 7)}{figure('ami', '.3f', 7)}{row['clusters']:8,}"
        f"{row['unsorted']:10.3f}{sum(row['seconds'].values()):9.1f}{figure('memory_mb', '.0f', 7)}"
    )


def _engines(command: Command, workspace: Workspace) -> dict[str, Engine]:
    """All networks there are, by name; none is loaded before a photo has to be read by it."""
    from photoclust.services.library.engine import engine_of
    from photoclust.services.networks.import_model import all_networks

    found = all_networks(command.resources / "models", command.options.data_dir)
    engines = {
        name: engine_of(
            workspace,
            network,
            # Imported ones compute in float, whatever the others do.
            precision=command.options.precision if "int8" in network.graphs else "auto",
            provider=command.options.provider,
        )
        for name, network in found.items()
    }
    command.tell_engine(next(iter(engines.values())))
    return engines


def _asked(command: Command, networks: list[str], *, labelled: bool) -> list[Asked]:
    """The rows that the options ask for: a preset, or each of what is listed with each."""
    from photoclust.grouping.compare.chain import Chain
    from photoclust.services.measure.feature_sets import WEIGHTED, part_names
    from photoclust.services.measure.presets import Asked, preset
    from photoclust.vision.classical.menu import DESCRIPTORS

    options = command.options
    if options.preset:
        several = [WEIGHTED] if len(networks) > 1 else []
        every = [*networks, *several, *DESCRIPTORS]
        return preset(options.preset, options.features or every, labelled=labelled)
    rows = [
        Asked(features, Chain(reduce, neighbours, cluster, options.k))
        for features, reduce, neighbours, cluster in product(
            options.features or networks[:1],
            options.reduce or ["umap"],
            options.neighbours or ["exact"],
            options.cluster or ["photoclust"],
        )
    ]
    for row in rows:  # what a person asked for by name is no mere row
        part_names(row.features, networks)
        row.chain.check()
    return rows


def networks(command: Command) -> int:
    """Measure every network."""
    from photoclust.services.measure.network_table import measure_networks, report

    rows = measure_networks(
        command.resources / "models",
        command.options.data_dir,
        command.options.folder,
        progress=command.progress,
        cancel=command.cancel,
    )
    command.report(report(rows))
    command.print(
        "network       features   parameters      ms   top-1   top-5  weights    paper ms"
    )
    for row in rows:
        told = [f"{'-' if v is None else format(v, '.3f'):>8}" for v in (row.top1, row.top5)]
        count = "-" if row.parameters is None else f"{row.parameters:,}"
        paper = "-" if row.paper["ms"] is None else f"{row.paper['ms']:.2f}"
        command.print(
            f"{row.name:12} {row.features:9,} {count:>12} {row.ms:7.1f}{''.join(told)}"
            f"  {row.weights:8} {paper:>11}"
        )
    return DONE


def model_import(command: Command) -> int:
    """Build a network of a person's weights."""
    from photoclust.services.networks.import_model import import_model

    options = command.options
    made = import_model(
        options.file,
        options.architecture,
        options.data_dir,
        command.resources / "models",
        options.labels,
    )
    command.report(made.report())
    command.print(f"{made.name} is in {made.folder}: {made.features:,} features a photo.")
    if made.top1 is not None and made.top5 is not None:
        command.print(
            f"On the sample photos its best class is that of the shipped network for "
            f"{made.top1:.0%}, and among its best five for {made.top5:.0%}."
        )
    return DONE


def deepcluster(command: Command) -> int:
    """Teach a network by the photos of a folder."""
    from photoclust.services.networks.deepcluster import deepcluster as teach

    options = command.options
    made = teach(
        options.folder,
        options.data_dir,
        command.resources / "models",
        architecture=options.architecture,
        groups=options.groups,
        rounds=options.rounds,
        workers=command.workers,
        progress=command.progress,
        cancel=command.cancel,
    )
    command.report(made.report())
    command.print(
        f"{made.name} is in {made.folder}: {made.features:,} features a photo, taught by "
        f"{made.photos:,} photos in {made.rounds} rounds."
    )
    if made.unread:
        command.say(f"{made.unread:,} photos could not be read; photoclust-cli cluster names them.")
    return WITH_PROBLEMS if made.unread else DONE


def model_list(command: Command) -> int:
    """List the networks there are."""
    from photoclust.services.networks.import_model import all_networks, weights_of

    models = command.resources / "models"
    found = all_networks(models, command.options.data_dir)
    report = [
        {
            "name": network.id,
            "features": network.features,
            "classes": network.classes,
            "folder": str(network.folder),
            "weights": weights_of(network, models),
            "licence": network.licence,
        }
        for network in found.values()
    ]
    command.report({"models": report})
    for row in report:
        command.print("{name:20} {features:6,} features  {weights:8}  {folder}".format(**row))
    return DONE
