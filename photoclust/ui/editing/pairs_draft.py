"""What a person makes of many pairs of groups at once: how sure they must be, and which."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.merge_pairs import MergePairs
from photoclust.core.photo import PhotoId
from photoclust.ui.editing.questions import Offer
from photoclust.ui.editing.surest_draft import SurestDraft

if TYPE_CHECKING:
    from photoclust.services.groups.teach import Pair


class PairsDraft(SurestDraft):
    """Merges that are not done yet: the photos of one group of each pair are offered the other.

    A pair is merged or is not, so a photo that is taken out leaves its whole pair apart.

    Args:
        pairs: The pairs, no group in two.
        clusters: The groups.
        order: All groups in the order they are shown.
    """

    def __init__(
        self,
        pairs: Iterable[Pair],
        clusters: Mapping[ClusterId, Cluster],
        order: Sequence[ClusterId],
    ) -> None:
        self._other = {pair.target: pair.other for pair in pairs}
        sure = {pair.target: pair.sure for pair in pairs}
        offers = {
            photo: Offer(target, sure[target])
            for target, other in self._other.items()
            for photo in clusters[other].members
        }
        self._target = {photo: offer.group for photo, offer in offers.items()}
        super().__init__(offers, order)
        self.set_level(1)

    def set_out(self, photos: Iterable[PhotoId], *, out: bool) -> None:
        """Leave the pairs of photos apart, or merge them after all."""
        for target in {self._target[photo] for photo in photos}:
            self.set_ticked(target, ticked=not out)

    def merges(self) -> MergePairs:
        """The pairs as one edit; those without a tick are kept apart. One must have a tick."""
        pairs = {g.group: (g.group, self._other[g.group]) for g in self.groups}
        ticked = {g.group for g in self.groups if g.joining}
        return MergePairs(
            tuple(pair for target, pair in pairs.items() if target in ticked),
            tuple(pair for target, pair in pairs.items() if target not in ticked),
        )
