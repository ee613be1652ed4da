"""What is asked about unsorted photos and alike groups: as data, in words and with photos. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from heapq import nsmallest

from PySide6.QtCore import QCoreApplication

from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import merge_of
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.text import Text
from photoclust.ui.browse.question_bar import Asked
from photoclust.ui.language import words
from photoclust.ui.language.bidi import isolated
from photoclust.ui.language.words import title_of, told
from photoclust.ui.photos.strip import StripPhoto

_SHOWN = 4
"""Photos of each side of a question."""

_COVERS = 8
"""Groups of a question about many that are shown; more names than that nobody reads either."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A group for an unsorted photo.

    Attributes:
        group: The group.
        score: 0..1, how surely it belongs there.
    """

    group: ClusterId
    score: float


@dataclass(frozen=True)
class Belonging:
    """Whether unsorted photos belong to the groups they are offered.

    Attributes:
        offers: By photo its best offer, in the order the photos are shown.
        selected: How many photos are selected, with those that nothing is offered to.
    """

    offers: Mapping[PhotoId, Offer]
    selected: int

    @property
    def targets(self) -> dict[PhotoId, ClusterId]:
        """By photo the group."""
        return {photo: offer.group for photo, offer in self.offers.items()}


@dataclass(frozen=True, slots=True)
class Sameness:
    """Whether two groups are one.

    Attributes:
        group: The group that is shown.
        other: The one that looks the same.
    """

    group: ClusterId
    other: ClusterId


Question = Belonging | Sameness


class Sketches:
    """The photos that show what a group is: those that belong most.

    They are kept as long as the group is as it was: a person goes from photo to photo, and to look
    through a group of 50,000 takes longer than a frame.
    """

    def __init__(self) -> None:
        self._kept: dict[ClusterId, tuple[Cluster, list[PhotoId]]] = {}

    def of(self, cluster: Cluster) -> list[PhotoId]:
        """The most typical photos of a group, the best first.

        What a person put there comes last: it counts as belonging fully, however odd it is.
        """
        kept = self._kept.get(cluster.id)
        if kept is not None and kept[0] is cluster:
            return kept[1]
        by_hand = cluster.placed | cluster.pending

        def rank(photo: PhotoId) -> tuple[bool, float, PhotoId]:
            return photo in by_hand, -cluster.members[photo], photo

        found = nsmallest(_SHOWN, cluster.members, key=rank)
        self._kept[cluster.id] = cluster, found
        return found


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts questions into words and photos.

    Attributes:
        photo_of: Gives the photo of an id.
        sketches: Knows what groups look like.
    """

    photo_of: Callable[[PhotoId], Photo | None]
    sketches: Sketches

    def of(self, question: Question, clustering: Clustering) -> Asked:
        """A question as it is shown. All its groups must be there."""
        if isinstance(question, Sameness):
            return self._about_groups(question, clustering)
        if len(set(question.targets.values())) == 1:
            return self._about_one_target(question, clustering)
        return self._about_many_targets(question, clustering)

    def _about_one_target(self, question: Belonging, clustering: Clustering) -> Asked:
        photos = list(question.offers)
        group = clustering.clusters[question.offers[photos[0]].group]
        name, number = _name(group), len(photos)
        if number == question.selected:
            text = Text(
                "Does this photo belong to “{group}”?",
                "Do these {n} photos belong to “{group}”?",
                n=number,
                group=name,
            )
        else:
            text = Text(
                "Does 1 of these {selected} photos belong to “{group}”?",
                "Do {n} of these {selected} photos belong to “{group}”?",
                n=number,
                group=name,
                selected=question.selected,
            )
        does = Text(
            "Move 1 photo to “{group}”", "Move {n} photos to “{group}”", n=number, group=name
        )
        scores = [offer.score for offer in question.offers.values()]
        of_group = Text("group of 1 photo", "group of {n} photos", n=len(group))
        return Asked(
            told(text),
            _tr("Yes"),
            _tr("No"),
            told(does),
            (self._strip(photos), self._strip(self.sketches.of(group), title_of(group))),
            detail=told(of_group),
            sure=sum(scores) / len(scores),
        )

    def _about_many_targets(self, question: Belonging, clustering: Clustering) -> Asked:
        photos = list(question.offers)
        sizes = Counter(question.targets.values()).most_common()
        groups = [(clustering.clusters[group], number) for group, number in sizes]
        into = Text("1 group", "{n} groups", n=len(groups))
        if len(photos) == question.selected:
            text = Text(
                "Put this photo into {groups}?",
                "Put these {n} photos into {groups}?",
                n=len(photos),
                groups=into,
            )
        else:
            text = Text(
                "Put 1 of these {selected} photos into {groups}?",
                "Put {n} of these {selected} photos into {groups}?",
                n=len(photos),
                groups=into,
                selected=question.selected,
            )
        parts = [f"{_name(group)} {words.count(number)}" for group, number in groups]
        covers = [
            StripPhoto(
                photo.digest, f"{title_of(group)}: {words.photos(number)}", words.count(number)
            )
            for group, number in groups
            for cover in self.sketches.of(group)[:1]
            if (photo := self.photo_of(cover)) is not None
        ]
        does = Text(
            "Move 1 photo to {groups}", "Move {n} photos to {groups}", n=len(photos), groups=into
        )
        return Asked(
            told(text),
            _tr("Yes to all"),
            _tr("No to all"),
            told(does),
            (tuple(covers[:_COVERS]),),
            detail=", ".join(parts),
        )

    def _about_groups(self, question: Sameness, clustering: Clustering) -> Asked:
        group, other = clustering.clusters[question.group], clustering.clusters[question.other]
        merged = merge_of(clustering, (group.id, other.id)).change(clustering).after[0]
        sizes = _tr("{one} and {other}").replace("{one}", words.photos(len(group)))
        text = Text("Are “{group}” and “{other}” the same?", group=_name(group), other=_name(other))
        return Asked(
            told(text),
            _tr("Yes, merge"),
            _tr("No"),
            told(Text("Merge them into “{group}”", group=_name(merged))),
            tuple(self._strip(self.sketches.of(c), title_of(c)) for c in (group, other)),
            between="merge",
            detail=sizes.replace("{other}", words.photos(len(other))),
        )

    def _strip(self, photos: Iterable[PhotoId], group: str = "") -> tuple[StripPhoto, ...]:
        """The first of some photos, each with its file name and its group."""
        found = []
        for photo in photos:
            known = self.photo_of(photo)
            if known is not None:
                name = words.printable(known.name)
                found.append(StripPhoto(known.digest, f"{group}\n{name}" if group else name))
            if len(found) == _SHOWN:
                break
        return tuple(found)


def _name(group: Cluster) -> str:
    return isolated(words.printable(title_of(group)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
