"""What a person makes of many offers at once: how sure they must be, which groups, which photos."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from photoclust.core.clusters import ClusterId
from photoclust.core.offers import TakeOffers
from photoclust.core.photo import PhotoId
from photoclust.ui.editing.questions import Offer
from photoclust.ui.language.certainty import LEVELS, certainty_level


@dataclass(frozen=True, slots=True)
class JoiningPhotos:
    """The photos that are offered one group.

    Attributes:
        group: The group.
        photos: Those sure enough, the surest first, with those that a person took out.
        ticked: The group gets photos at all.
        joining: How many it gets.
    """

    group: ClusterId
    photos: tuple[PhotoId, ...]
    ticked: bool
    joining: int


class SurestDraft:
    """Offers that are not taken yet. Not thread-safe.

    Ticks and photos that were taken out are remembered while a person looks at other levels.

    Args:
        offers: By unsorted photo its best offer.
        order: All groups in the order they are shown.
    """

    def __init__(self, offers: Mapping[PhotoId, Offer], order: Sequence[ClusterId]) -> None:
        self._offers = dict(offers)
        self._level_of = {p: certainty_level(offer.score) for p, offer in offers.items()}
        self._order = order
        self._unticked: set[ClusterId] = set()
        self._out: set[PhotoId] = set()
        self._groups: list[JoiningPhotos] = []
        self._level = highest_level(offers) or LEVELS
        self._work_out()

    @property
    def level(self) -> int:
        """How sure an offer must be: `LEVELS` takes the surest alone, 1 all."""
        return self._level

    @property
    def groups(self) -> Sequence[JoiningPhotos]:
        """The groups that are offered photos, in order."""
        return self._groups

    @property
    def joining(self) -> int:
        """How many photos would join."""
        return sum(group.joining for group in self._groups)

    @property
    def out(self) -> frozenset[PhotoId]:
        """The photos that would stay, of those shown: taken out, or of a group without a tick."""
        shown = frozenset(p for group in self._groups for p in group.photos)
        return shown - self._taken().keys()

    def offered(self, level: int) -> int:
        """How many photos are offered a group at least so surely."""
        return sum(of >= level for of in self._level_of.values())

    def set_level(self, level: int) -> None:
        """Be content with offers that are so sure."""
        self._level = min(max(level, 1), LEVELS)
        self._work_out()

    def set_ticked(self, group: ClusterId, *, ticked: bool) -> None:
        """Let a group get photos, or none."""
        change = self._unticked.discard if ticked else self._unticked.add
        change(group)
        self._work_out()

    def set_out(self, photos: Iterable[PhotoId], *, out: bool) -> None:
        """Take photos out, or back in.

        Who takes one back in means it, so its group is ticked again; then the others of a group
        that was not ticked stay out, for they were never meant.
        """
        for photo in photos:
            group = self._offers[photo].group
            if not out and group in self._unticked:
                self._unticked.discard(group)
                self._out.update(p for p, offer in self._offers.items() if offer.group == group)
            (self._out.add if out else self._out.discard)(photo)
        self._work_out()

    def edit(self) -> TakeOffers:
        """The offers as one edit. There must be a photo that joins."""
        return TakeOffers(self._taken())

    def _taken(self) -> dict[PhotoId, ClusterId]:
        return {
            photo: group.group
            for group in self._groups
            if group.ticked
            for photo in group.photos
            if photo not in self._out
        }

    def _work_out(self) -> None:
        photos: dict[ClusterId, list[PhotoId]] = {}
        for photo, level in self._level_of.items():
            if level >= self._level:
                photos.setdefault(self._offers[photo].group, []).append(photo)
        groups = []
        for group in self._order:
            if group not in photos:
                continue
            surest = sorted(photos[group], key=lambda photo: (-self._offers[photo].score, photo))
            ticked = group not in self._unticked
            joining = sum(photo not in self._out for photo in surest) if ticked else 0
            groups.append(JoiningPhotos(group, tuple(surest), ticked, joining))
        self._groups = groups


def highest_level(offers: Mapping[PhotoId, Offer]) -> int | None:
    """How sure the surest of some offers are, as a level; None where there are none."""
    return max((certainty_level(offer.score) for offer in offers.values()), default=None)
