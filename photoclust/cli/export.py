"""The subcommand that hands groups to other programs: keywords in sidecars, a table, a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from photoclust.cli.commands import DONE, WITH_PROBLEMS, Command, tell_problems
from photoclust.cli.folders import group_folders, stacks_inside
from photoclust.core.errors import InputError
from photoclust.core.progress import JobContext
from photoclust.core.text import Text

if TYPE_CHECKING:
    from photoclust.core.problems import Problem
    from photoclust.services.groups.cluster_folders import FolderGroups
    from photoclust.services.library.opened import Opened

_ENDINGS = {"csv": (".csv",), "html": (".html", ".htm")}


def export(command: Command) -> int:
    """Group as `file` does, and write what was asked for."""
    from photoclust.cli.reports import keywords_report, problems_report

    options = command.options
    _check(command)
    with command.open_library() as opened:
        keep = options.granularity is None and options.by is None
        result = group_folders(command, opened, keep_groups=keep)
        problems = result.problems
        report = keywords_report((), None, dry_run=options.dry_run)
        if not options.dry_run:
            _write_files(command, opened, result)
        if options.xmp:
            told = _write_keywords(command, opened, result)
            problems, report = (*problems, *told[0]), told[1]
    written = {kind: None if options.dry_run else getattr(options, kind) for kind in _ENDINGS}
    report |= written | {"problems": problems_report(problems)}
    tell_problems(command, problems)
    command.report(report)
    command.cancel.raise_if_cancelled()
    return WITH_PROBLEMS if problems else DONE


def _check(command: Command) -> None:
    """See to it that all can be written before the work begins.

    Raises:
        InputError: it cannot, or nothing was asked for.
    """
    from photoclust.cli.reports import check_target

    options = command.options
    if not (options.xmp or options.csv or options.html):
        raise InputError(Text("Say what to write: --xmp, --csv FILE or --html FILE."))
    for kind, endings in _ENDINGS.items():
        target = getattr(options, kind)
        if target is None:
            continue
        if Path(target).suffix.lower() not in endings:
            # What is there is replaced: a slip must not cost a photo.
            raise InputError(
                Text("{path} does not end with {ending}.", path=target, ending=endings[0])
            )
        check_target(target)


def _write_files(command: Command, opened: Opened, result: FolderGroups) -> None:
    """Write the table and the page."""
    from photoclust.services.files.group_files import write_page, write_table

    options, side = command.options, result.engine.model.network.side
    if options.csv is None and options.html is None:
        return
    stacks = stacks_inside(command, opened, result)
    if options.csv is not None:
        write_table(Path(options.csv), result.groups, result.unsorted, stacks=stacks)
        command.print(f"{result.photos:,} photos are in {options.csv} now.")
    if options.html is not None:
        context = JobContext(command.progress, command.cancel)
        write_page(
            Path(options.html),
            opened.workspace,
            result.groups,
            result.unsorted,
            side,
            context,
            stacks=stacks,
        )
        command.print(f"{result.photos:,} photos are shown in {options.html} now.")


def _write_keywords(
    command: Command, opened: Opened, result: FolderGroups
) -> tuple[tuple[Problem, ...], dict[str, Any]]:
    """Write the names of groups into sidecars; return problems and report."""
    from photoclust.cli.reports import keywords_report
    from photoclust.services.files.keywords import plan_keywords, write_group_keywords

    workspace, dry_run = opened.workspace, command.options.dry_run
    plan = plan_keywords(workspace.library, result.groups, result.unsorted)
    unnamed = sum(group.cluster.name is None for group in result.groups)
    if dry_run:
        items, batch, problems = plan.items, None, plan.problems
        for item in items:
            command.print(f"{item.path}: {', '.join(item.keywords) or '(none of ours)'}")
        command.print(f"{len(items):,} sidecars would be written. Nothing was changed.")
    else:
        command.carries = True
        written = write_group_keywords(
            workspace, opened.session, plan, command.progress, command.cancel
        )
        items, batch, problems = written.written, written.batch, written.problems
        if batch is None:
            command.print("There was nothing to write into sidecars.")
        else:
            command.print(
                f"{len(items):,} of {len(plan.items):,} sidecars hold their keywords now. "
                f"Take it back with: photoclust-cli undo {batch}{command.elsewhere}"
            )
    if plan.as_they_are:
        command.print(f"{plan.as_they_are:,} sidecars held them already.")
    if unnamed:
        command.print(
            f"{unnamed:,} groups have no given name, so their photos get no keywords. Accept or "
            "rename them in the window first."
        )
    report = keywords_report(items, batch, dry_run=dry_run)
    return problems, report | {"unnamed_groups": unnamed, "as_they_are": plan.as_they_are}
