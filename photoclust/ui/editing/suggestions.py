"""Asks about unsorted photos and groups that look the same, and does what is answered."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from photoclust.core.changes import Change
from photoclust.core.clusters import Cluster, ClusterId, Clustering
from photoclust.core.edits import merge_of
from photoclust.core.offers import RefuseOffers, TakeOffers
from photoclust.core.photo import PhotoId
from photoclust.core.refusals import KeepApart
from photoclust.ui.browse.many import NOTHING_MORE, Kind, Many
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.editing import step_words
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.editing.finding import Found, Splits, find_suggestions
from photoclust.ui.editing.new_photos import NewPhotosFlow
from photoclust.ui.editing.questions import Belonging, Offer, Question, Sameness, Sketches, Wording
from photoclust.ui.editing.surest_draft import highest_level
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language.certainty import certainty_level
from photoclust.ui.library.controller import LibraryController

if TYPE_CHECKING:
    from photoclust.services.groups.suggest import Likeness, Suggestions
    from photoclust.services.groups.teach import Pair

_CALM_MS = 600
"""Time without a change before suggestions are worked out; longer where that takes longer, so
that a large library leaves time for other work."""


class SuggestionFlow(QObject):
    """Keeps one question in the bar that fits what is shown. GUI thread only.

    In Unsorted it asks whether the selected photos belong to the groups they are offered, in a
    group whether another group is the same. Yes does it, No does not ask that again; both go on to
    the next question, from photo to photo until there is no more to ask. Unsorted starts with the
    first photo that there is something to ask about, those before that a person left there on
    purpose. What a person has selected stays selected, and all of it is asked about, and only that.

    Args:
        controller: The library.
        view: What is chosen and selected, and the bar.
        actions: The window's commands.
        answers: Says what came of an answer.
        new_photos: While Yes and No are about new photos, nothing else is asked.
        splits: Splits groups that are mixed as those that a person split.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        actions: Actions,
        answers: StepAnswers,
        new_photos: NewPhotosFlow,
        splits: Splits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._answers = answers
        self._new_photos = new_photos
        self._splits = splits
        self._likeness: Likeness | None = None
        self._suggestions: Suggestions | None = None
        self._job: JobId | None = None
        self._began = 0.0
        self._actions = (actions.suggestion_yes, actions.suggestion_no)
        self._surest_action = actions.surest
        self._question: Question | None = None
        self._wording = Wording(controller.photo, Sketches())
        self._shown: tuple[Question | None, Many] | None = None
        self._shown_in: Clustering | None = None
        self._best: Mapping[PhotoId, Offer] = {}
        self._offers_of: tuple[Clustering | None, Suggestions | None] = None, None
        self._entering = True  # Unsorted was chosen, and no photo since
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._look)
        actions.suggestion_yes.triggered.connect(lambda: self.answer(yes=True))
        actions.suggestion_no.triggered.connect(lambda: self.answer(yes=False))
        controller.changed.connect(self._on_changed)
        controller.opened.connect(self._calm.start)
        controller.engine_changed.connect(self._calm.start)
        controller.reading_ended.connect(lambda _: self._calm.start())
        view.folding.stacks_changed.connect(self._calm.start)
        view.chosen_changed.connect(self._on_chosen)
        view.selected_changed.connect(self.show_question)
        self._show(None)

    @property
    def question(self) -> Question | None:
        """What is asked; None for nothing."""
        return self._question

    @property
    def offers(self) -> Mapping[PhotoId, Offer]:
        """By unsorted photo the best group, of those that nobody left in Unsorted on purpose.

        Worked out once for groups and suggestions as they are: it is asked for all the time.
        """
        clustering, suggestions = self._controller.clustering, self._suggestions
        if self._offers_of[0] is not clustering or self._offers_of[1] is not suggestions:
            known = frozenset() if suggestions is None else suggestions.groups.keys()
            asked = ((p, self._offer(p)) for p in sorted(clustering.undecided() & known))
            self._best = {photo: offer for photo, offer in asked if offer is not None}
            self._offers_of = clustering, suggestions
        return self._best

    @property
    def looking(self) -> bool:
        """Whether other suggestions are being worked out or soon will be."""
        return self._calm.isActive() or self._job is not None

    def show_question(self) -> None:
        """Ask what fits what is shown now."""
        chosen = self._view.chosen_clusters
        question: Question | None = None
        quiet = self._view.overview or self._view.narrowed or self._new_photos.acts
        if self._suggestions is None or quiet:
            pass
        elif not chosen:
            question = self._about_photos()
        elif len(chosen) == 1:
            question = self._about_group(self._suggestions, chosen[0])
        self._show(question)

    def answer(self, *, yes: bool) -> None:
        """Do what was suggested, or do not suggest it again."""
        if self._new_photos.answer(yes=yes):
            self.show_question()
            return
        match self._question:
            case Belonging() as question:
                self._answer_about_photos(question, yes=yes)
            case Sameness(group, other) if yes:
                merge = merge_of(self._controller.clustering, (group, other))
                self._answers.apply(merge, step_words.merged)
            case Sameness(group, other):
                self._answers.apply(KeepApart(group, other), step_words.kept_apart)
            case None:
                return
        self.show_question()

    def _answer_about_photos(self, question: Belonging, *, yes: bool) -> None:
        shown, selected = tuple(self._view.photos.ids), self._view.grid.selected_photos()
        offers = question.targets
        if yes:
            self._answers.apply(TakeOffers(offers), step_words.joined)
        else:
            last = frozenset(p for p, offer in offers.items() if not self._other(p, offer))
            self._answers.apply(RefuseOffers(offers, last), step_words.kept_out)
        self._view.refresh_now()
        # Whoever answered for one photo, or for all that was selected, wants the next question;
        # what else is selected is still in a person's mind.
        there = [p for p in selected if p in self._controller.clustering.unsorted]
        if not there or (len(selected) == 1 and self._offer(there[0]) is None):
            self._go_on_from(shown, selected)

    def _go_on_from(self, shown: Sequence[PhotoId], photos: Sequence[PhotoId]) -> None:
        """Select the next photo that there is something to ask about.

        It is looked for behind the first of some photos that has a tile: others stand for the rest.
        """
        place = next((shown.index(photo) for photo in photos if photo in shown), -1)
        self._go_on((*shown[place + 1 :], *shown[:place]))

    def _go_on(self, photos: Iterable[PhotoId]) -> None:
        """Select the first of these photos that there is something to ask about, new ones first."""
        left = self._controller.clustering.left
        there = [photo for photo in photos if self._offer(photo) is not None]
        if there:
            following = next((photo for photo in there if photo not in left), there[0])
            self._view.grid.select_photos([following])

    def _offer(self, photo: PhotoId) -> Offer | None:
        """The best group to ask about for a photo; None for nothing."""
        if photo not in self._controller.clustering.unsorted:
            return None
        return next(self._offers(photo), None)

    def _other(self, photo: PhotoId, group: ClusterId) -> bool:
        """Whether there is another group to ask about for a photo."""
        return any(offer.group != group for offer in self._offers(photo))

    def _offers(self, photo: PhotoId) -> Iterator[Offer]:
        """What may be asked about an unsorted photo, best first."""
        clusters = self._controller.clustering.clusters
        found = () if self._suggestions is None else self._suggestions.groups.get(photo, ())
        for target, score in found:
            cluster = clusters.get(target)
            if cluster is not None and photo not in cluster.rejected:
                yield Offer(target, score)

    def _about_photos(self) -> Belonging | None:
        grid = self._view.grid
        if self._entering and not grid.selected_count():
            # From what is seen on: nobody who has scrolled meanwhile is taken elsewhere.
            shown, top = self._view.photos.ids, grid.visible_rows().start
            self._go_on((*shown[top:], *shown[:top]))
        selected = grid.selected_photos()
        self._entering = self._entering and not selected
        unsorted = self._controller.clustering.unsorted  # of all that is selected these are few
        found = ((photo, self._offer(photo)) for photo in selected if photo in unsorted)
        offers = {photo: offer for photo, offer in found if offer is not None}
        return Belonging(offers, len(selected)) if offers else None

    def _about_group(self, suggestions: Suggestions, group: ClusterId) -> Sameness | None:
        clusters = self._controller.clustering.clusters
        if group not in clusters or not _may_grow(clusters[group]):
            return None
        apart = self._controller.clustering.apart_from(group)
        for other, _ in suggestions.merges.get(group, ()):
            if other in clusters and other not in apart and _may_grow(clusters[other]):
                return Sameness(group, other)
        return None

    def _show(self, question: Question | None) -> None:
        for action in self._actions:
            action.setEnabled(question is not None or self._new_photos.acts)
        clustering, many = self._controller.clustering, self._many()
        if clustering is self._shown_in and (question, many) == self._shown:
            return  # a person goes from photo to photo in a group
        self._question, self._shown, self._shown_in = question, (question, many), clustering
        asked = None if question is None else self._wording.of(question, clustering)
        self._view.suggestion.show_question(asked, many)
        self._surest_action.setEnabled(many.number > 0)

    def _many(self) -> Many:
        """What can be agreed to at once where a person is."""
        chosen = self._view.chosen
        if self._view.overview or self._view.narrowed or self._new_photos.acts:
            return NOTHING_MORE
        if chosen == (None,):
            return Many(Kind.SUREST, self._surest())
        if mixed := self.mixed:
            return Many(Kind.MIXED, len(mixed))  # the parts of the group that was split are chosen
        pairs = self.pairs if len(chosen) == 1 else ()
        return Many(Kind.PAIRS, len(pairs)) if pairs else NOTHING_MORE

    @property
    def many(self) -> Many:
        """What can be agreed to at once, as it is shown."""
        return NOTHING_MORE if self._shown is None else self._shown[1]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Pairs of groups like those that were merged, as far as both are as they were then."""
        clusters = self._controller.clustering.clusters
        found = () if self._suggestions is None else self._suggestions.pairs
        return tuple(
            pair
            for pair in found
            if pair.target in clusters
            and pair.other in clusters
            and _may_grow(clusters[pair.target])
            and _may_grow(clusters[pair.other])
            and pair.other not in self._controller.clustering.apart_from(pair.target)
            and not (clusters[pair.target].kept and clusters[pair.other].kept)
        )

    @property
    def mixed(self) -> tuple[ClusterId, ...]:
        """Groups that are mixed as those that were split, where the last word was a split."""
        clusters = self._controller.clustering.clusters
        found = () if self._suggestions is None else self._suggestions.mixed
        return tuple(c for c in found if c in clusters and not clusters[c].kept)

    def split_mixed(self) -> None:
        """Show how the next group comes apart that is mixed as the one before."""
        if mixed := self.mixed:
            self._view.choose([mixed[0]])
            self._splits.split(mixed[0])

    def _surest(self) -> int:
        """How many photos the app is most sure of."""
        offers = self.offers
        highest = highest_level(offers)
        return sum(certainty_level(offer.score) == highest for offer in offers.values())

    def _on_chosen(self) -> None:
        self._entering = True
        self.show_question()

    def _on_changed(self, change: Change) -> None:
        self._calm.start()
        selected = self._view.grid.selected_photos()
        if change.left_in and change.left_in.issuperset(selected) and selected:
            # All of it was left there on purpose: nothing is to be asked about it now.
            self._go_on_from(self._view.photos.ids, selected[::-1])
        self.show_question()

    def _look(self) -> None:
        controller = self._controller
        library, engine = controller.library, controller.engine
        if library is None or engine is None or controller.reading or controller.runner.closed:
            return
        if self._job is not None:
            self._calm.start()
            return
        if not controller.clustering.clusters:
            self._suggestions = None
            self.show_question()
            return
        work = partial(
            find_suggestions,
            library,
            engine,
            controller.clustering,
            controller.photos_now(),
            self._likeness,
            self._view.folding.stacks,
            [] if controller.session is None else controller.session.done(),
            self._splits.grouped,
        )
        request = JobRequest(self.tr("Looking for suggestions"), Lane.PREVIEW, work, quiet=True)
        self._began = time.monotonic()
        self._job = controller.runner.start(request, self._on_found)

    def _on_found(self, outcome: Outcome) -> None:
        self._job = None
        took_ms = round(1000 * (time.monotonic() - self._began))
        self._calm.setInterval(max(_CALM_MS, took_ms))
        if isinstance(outcome, Succeeded):
            found: Found = outcome.value
            self._likeness = found.likeness
            self._suggestions = found.suggestions
            self.show_question()
        else:
            self._controller.report(outcome)


def _may_grow(cluster: Cluster) -> bool:
    """Whether merging a group is worth a question: no person has closed it."""
    return not cluster.accepted and cluster.filed_to is None
