"""Clocks of cameras that are out of step in some folders, found and set right without a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclust.core.clocks import SetClock
from photoclust.core.errors import InputError
from photoclust.core.problems import Problem
from photoclust.core.progress import JobContext
from photoclust.core.session import Session, arrival
from photoclust.core.text import Text
from photoclust.services.groups.clocks import ClockOffer, clock_offers
from photoclust.services.library.installation import Place
from photoclust.services.library.opened import Opened
from photoclust.services.library.read_folders import read_folders
from photoclust.services.moved.take import take_moves

ALL = "all"
"""In the place of a camera's name: all that are proposed."""


@dataclass(frozen=True, slots=True)
class FolderClocks:
    """What is wrong with clocks, as far as photos tell it.

    Attributes:
        offers: The clearest first.
        problems: What could not be read.
    """

    offers: tuple[ClockOffer, ...]
    problems: tuple[Problem, ...]


def clocks_in_folders(
    place: Place, opened: Opened, folders: Sequence[Path], context: JobContext
) -> FolderClocks:
    """Read folders and look for clocks out of step among their photos; nothing is set.

    Args:
        place: Where things are, and how to compute.
        opened: The open library; new photos come to its Unsorted.
        folders: Folders to look through; one that is not there is an error.
        context: Progress and cancelling.

    Raises:
        Cancelled: a person stopped it; what was read stays in the cache.
        UserError: see `read_folders`.
    """
    read = read_folders(place, opened, None, folders, context, named=True)
    session = opened.session
    if read.followed.moves:
        take_moves(session, opened.workspace.library)
    photos = read.indexed.photos
    new = frozenset(photo.id for photo in photos) - session.clustering.photos()
    if new:
        session.absorb(arrival(new))
    opened.workspace.cache.flush()
    context.progress.begin(Text("Comparing the clocks of cameras"))
    offers = clock_offers(
        opened.workspace, photos, read.engine.key, session.clustering.clocks, context.cancel
    )
    return FolderClocks(tuple(offers), read.indexed.problems)


def accept_clocks(
    session: Session, offers: Sequence[ClockOffer], cameras: Sequence[str]
) -> list[ClockOffer]:
    """Set clocks right as proposed, each as one step of the history; returns what was set.

    Args:
        session: The library's groups and history.
        offers: What is proposed.
        cameras: Whose to set; `ALL` for all.

    Raises:
        InputError: nothing is proposed for one of the cameras; nothing was set.
    """
    proposed = {offer.camera: offer for offer in offers}
    wanted = list(proposed) if ALL in cameras else list(dict.fromkeys(cameras))
    for camera in wanted:
        if camera not in proposed:
            raise InputError(Text("Nothing is proposed for the clock of {camera}.", camera=camera))
    for camera in wanted:
        session.apply(SetClock(camera, proposed[camera].seconds))
    return [proposed[camera] for camera in wanted]
