"""The subcommand about clocks of cameras."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from photoclust.cli.commands import DONE, WITH_PROBLEMS, Command, tell_problems
from photoclust.core.clocks import SetClock
from photoclust.core.progress import JobContext

if TYPE_CHECKING:
    from photoclust.services.groups.clocks import ClockOffer

_UNITS = (("day", 86400), ("h", 3600), ("min", 60), ("s", 1))


def clocks(command: Command) -> int:
    """List cameras whose clocks are out of step; set those right that a person says."""
    from photoclust.cli.reports import problems_report
    from photoclust.services.groups.clock_folders import accept_clocks, clocks_in_folders

    options = command.options
    context = JobContext(command.progress, command.cancel, command.take)
    with command.open_library() as opened:
        for camera in options.reset:
            opened.session.apply(SetClock(camera, 0.0))
        found = clocks_in_folders(command.place, opened, options.folders, context)
        taken = accept_clocks(opened.session, found.offers, options.accept)
        opened.workspace.library.flush()
        right = dict(opened.session.clustering.clocks)
    accepted = {offer.camera for offer in taken}
    command.report(
        {
            "clocks": [
                _offer_report(offer, accepted=offer.camera in accepted) for offer in found.offers
            ],
            "set": right,
            "problems": problems_report(found.problems),
        }
    )
    for offer in found.offers:
        command.print(_sentence(offer, accepted=offer.camera in accepted))
    if not found.offers:
        command.print("No clock seems to be out of step.")
    if taken:
        command.print("The files stay as they are. Group again with: photoclust-cli cluster")
    elif found.offers:
        command.print("Nothing was changed. Set clocks right with --accept CAMERA, or --accept all")
    tell_problems(command, found.problems)
    return WITH_PROBLEMS if found.problems else DONE


def span(seconds: float) -> str:
    """A length of time in its two largest units: "1 day 2 h", "7 h", "12 min 5 s"."""
    left, parts = abs(round(seconds)), []
    for name, size in _UNITS:
        number, left = divmod(left, size)
        if number:
            parts.append(f"{number:,} {name}{'s' if name == 'day' and number > 1 else ''}")
    return " ".join(parts[:2]) or "0 s"


def _sentence(offer: ClockOffer, *, accepted: bool) -> str:
    way = "behind" if offer.seconds > 0 else "ahead of"
    done = " Set right." if accepted else ""
    return (
        f"{offer.camera}: {span(offer.seconds)} {way} {offer.other}, by {offer.moments:,} moments "
        f"that both saw ({offer.photos:,} photos).{done}"
    )


def _offer_report(offer: ClockOffer, *, accepted: bool) -> dict[str, Any]:
    return {
        "camera": offer.camera,
        "seconds": offer.seconds,
        "other": offer.other,
        "moments": offer.moments,
        "photos": offer.photos,
        "accepted": accepted,
    }
