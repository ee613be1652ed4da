"""The subcommands that look and measure: evaluate, benchmark, doctor."""

from __future__ import annotations

from photoclust import locations
from photoclust.cli.commands import DONE, Command, open_engine_of


def evaluate(command: Command) -> int:
    """Measure the grouping of a labelled folder."""
    from photoclust.grouping.worker import GroupingProcess
    from photoclust.services.measure.evaluate import evaluate

    with (
        command.open() as workspace,
        GroupingProcess(locations.compile_cache_folder()) as process,
    ):
        result = evaluate(
            workspace,
            command.options.folder,
            open_engine_of(command, workspace),
            process,
            steps=command.options.steps,
            by=command.options.by,
            person=command.options.person,
            workers=command.workers,
            progress=command.progress,
            cancel=command.cancel,
        )
    command.report(result.report())
    command.print(f"{result.set}: {result.photos:,} photos, {result.labels:,} labels")
    command.print("method             stop   effort     ari     ami  purity  clusters  unsorted")
    for row in result.rows:
        stop = "    -" if row.stop is None else f"{row.stop:5.2f}"
        command.print(
            f"{row.method:17} {stop} {row.effort:8.1f} {row.ari:7.3f} {row.ami:7.3f}"
            f" {row.purity:7.3f} {row.clusters:9,} {row.unsorted:9.3f}"
        )
        if row.actions is not None:
            kinds = ", ".join(f"{kind} {count:,}" for kind, count in row.actions.items())
            command.print(f"{'':17} {kinds}")
    if result.chosen is not None:
        command.print(result.chosen.why)
    return DONE


def benchmark(command: Command) -> int:
    """Measure the speed on this machine."""
    from photoclust.services.measure.benchmark import run_benchmark

    options = command.options
    result = run_benchmark(
        options.folder or command.resources / "sample_photos",
        photos=options.photos,
        many=options.many,
        models=command.resources / "models",
        compile_cache=locations.compile_cache_folder(),
        workers=command.workers,
        progress=command.progress,
        cancel=command.cancel,
    )
    command.report(result.as_json())
    for row in result.rows:
        ratio = "" if row.ratio is None else f"  {row.ratio:6.2f} times {row.ratio_to}"
        command.print(f"{row.name:18} {row.value:10,.2f} {row.unit}{ratio}")
    for note in result.notes:
        command.print(note)
    return DONE


def doctor(command: Command) -> int:
    """Show what there is and in which state."""
    from photoclust.services.doctor import examine, in_words

    report = examine(command.options.data_dir, command.resources / "models")
    command.report(report)
    for line in in_words(report):
        command.print(line)
    command.print(f"\nCompiled code is kept in {locations.compile_cache_folder()}")
    return DONE
