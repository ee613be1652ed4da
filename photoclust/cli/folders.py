"""The subcommands about folders of photos: grouping them, adding them, filing them.

Heavy libraries and the services that need them are imported by the subcommand that uses them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from photoclust.cli.commands import DONE, WITH_PROBLEMS, Command, tell_problems
from photoclust.core.errors import UserError
from photoclust.core.left import left_sentence
from photoclust.core.progress import JobContext
from photoclust.core.starting_groups import StartFrom
from photoclust.core.text import Text

if TYPE_CHECKING:
    from photoclust.filing.plan_records import FilingPlan
    from photoclust.services.groups.cluster_folders import FolderGroups
    from photoclust.services.groups.stacks import PhotoStack
    from photoclust.services.library.opened import Opened


def group_folders(command: Command, opened: Opened, *, keep_groups: bool) -> FolderGroups:
    """Scan, embed and group the folders of the command line."""
    from photoclust.services.groups.cluster_folders import cluster_folders

    options = command.options
    result = cluster_folders(
        command.place,
        opened,
        options.folders,
        JobContext(command.progress, command.cancel, command.take),
        granularity=options.granularity,
        keep_groups=keep_groups,
        by=options.by,
    )
    opened.process.close()  # it holds memory that filing has no use for
    if left := left_sentence(result.indexed.left):
        command.say(left)
    return result


def cluster(command: Command) -> int:
    """Group the photos in folders and store the groups."""
    from photoclust.cli.reports import cluster_report

    with command.open_library() as opened:
        result = group_folders(command, opened, keep_groups=False)
        stacks = _stacks(command, opened, result)
    command.report(cluster_report(result, stacks))
    return _told_groups(command, result)


def add(command: Command) -> int:
    """Bring the new photos of folders to the groups that the library has."""
    from photoclust.cli.reports import cluster_report
    from photoclust.services.groups.cluster_folders import add_folders

    context = JobContext(command.progress, command.cancel, command.take)
    with command.open_library() as opened:
        added = add_folders(
            command.place, opened, command.options.folders, context, by=command.options.by
        )
        stacks = _stacks(command, opened, added.library)
    if left := left_sentence(added.library.indexed.left):
        command.say(left)
    command.report(cluster_report(added.library, stacks))
    unsorted = added.new - added.fitting - added.own
    command.print(
        f"{added.new:,} new photos: {added.fitting:,} fit groups that were there, {added.own:,} "
        f"are in groups of their own, {unsorted:,} unsorted."
    )
    return _told_groups(command, added.library)


def start(command: Command) -> int:
    """Make groups of the keywords or folders that photos bring along."""
    from photoclust.cli.reports import cluster_report
    from photoclust.services.groups.starting_groups import start_folders

    options = command.options
    context = JobContext(command.progress, command.cancel, command.take)
    with command.open_library() as opened:
        result = start_folders(
            command.place, opened, options.folders, StartFrom(options.source), context
        )
        stacks = _stacks(command, opened, result)
    if left := left_sentence(result.indexed.left):
        command.say(left)
    command.report(cluster_report(result, stacks))
    code = _told_groups(command, result)
    if result.unsorted:
        command.print("Bring the unsorted photos to the groups with: photoclust-cli cluster")
    return code


def _stacks(command: Command, opened: Opened, result: FolderGroups) -> Sequence[PhotoStack]:
    """The stacks among the photos, where the report asks for them."""
    return () if command.options.json is None else stacks_inside(command, opened, result)


def stacks_inside(command: Command, opened: Opened, result: FolderGroups) -> Sequence[PhotoStack]:
    """The stacks among the photos of the folders."""
    from photoclust.services.groups.stacks import stacks_in

    command.progress.begin(Text("Looking for shots of one moment"))
    clustering = opened.session.clustering
    return stacks_in(opened.workspace, clustering, result.inside, result.engine.key, command.cancel)


def _told_groups(command: Command, result: FolderGroups) -> int:
    """Print groups for people, with what is new in them."""
    command.print(
        f"{result.photos:,} photos in {len(result.groups):,} groups, {len(result.unsorted):,} "
        f"unsorted, {len(result.problems):,} with problems; {result.indexed.ignored:,} other files "
        "left alone."
    )
    if result.chosen is not None and not command.options.quiet:
        command.print(result.chosen.why)
    for group in result.groups:
        new = sum(photo.id in group.cluster.pending for photo, _ in group.photos)
        told = f" ({new:,} new)" if new else ""
        command.print(f"{len(group.photos):7,}  {group.cluster.title}{told}")
    tell_problems(command, result.problems)
    return WITH_PROBLEMS if result.problems else DONE


def file(command: Command) -> int:
    """Group, then carry the groups over to folders on disk."""
    from photoclust.cli.reports import filing_report, plan_report
    from photoclust.core.folder_pattern import read_pattern
    from photoclust.services.files.filing_results import nothing_filed
    from photoclust.services.files.filing_session import (
        file_groups,
        new_photos_in,
        plan_groups,
        take_new,
    )
    from photoclust.services.files.filing_words import no_room

    options = command.options
    pattern = None if options.pattern is None else read_pattern(options.pattern)
    with command.open_library() as opened:
        result = group_folders(
            command, opened, keep_groups=options.granularity is None and options.by is None
        )
        workspace, session = opened.workspace, opened.session
        places = command.place.places
        plan = plan_groups(workspace, result.groups, options.to, options.mode, pattern, places)
        problems = (*result.problems, *plan.problems)
        lack = () if plan.fits else (no_room(plan),)
        new = len(new_photos_in(result.groups))
        if options.dry_run:
            problems = (*problems, *lack)
            report = plan_report(plan, problems, new)
            _print_plan(command, plan)
            if new:
                command.print(f"{new:,} of the photos are new in their groups.")
        elif not plan.fits:
            report = filing_report(nothing_filed(plan), (*problems, *lack))
        else:
            command.carries = True
            take_new(session, result.groups)
            filed = file_groups(workspace, session, plan, command.progress, command.cancel)
            problems = (*result.problems, *filed.problems)
            report = filing_report(filed, problems, new)
            for note in filed.notes:
                command.progress.note(note)
            if filed.batch is None:
                command.print("There was nothing to file." + _there_already(plan))
            else:
                command.print(
                    f"{filed.done:,} of {len(filed.items):,} files are in {plan.destination} now."
                    f"{_there_already(plan)} "
                    f"Take it back with: photoclust-cli undo {filed.batch}{command.elsewhere}"
                )
            if new:
                command.print(f"{new:,} new photos belong to their groups now.")
    tell_problems(command, problems)
    # Last: what was done is told even where the report cannot be written.
    command.report(report)
    command.cancel.raise_if_cancelled()
    if lack and not options.dry_run:
        raise UserError(Text("{reason} {hint}", reason=lack[0].reason, hint=lack[0].hint))
    return WITH_PROBLEMS if problems else DONE


def _print_plan(command: Command, plan: FilingPlan) -> None:
    for note in plan.notes:
        command.print(note)
    for item in plan.items:
        command.print(f"{item.source} -> {item.destination}")
    command.print(
        f"{len(plan.items):,} files into {plan.destination}.{_there_already(plan)} "
        "Nothing was changed."
    )


def _there_already(plan: FilingPlan) -> str:
    """How many photos were filed before, as a sentence to put behind another."""
    number = len(plan.already_there)
    if not number:
        return ""
    return (
        " 1 photo was there already." if number == 1 else f" {number:,} photos were there already."
    )
