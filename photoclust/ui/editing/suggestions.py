"""Asks about unsorted photos and groups that look the same, and does what is answered."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from photoclust.core.clusters import ClusterId, Clustering
from photoclust.core.edits import MovePhotos, merge_of
from photoclust.core.photo import Photo, PhotoId
from photoclust.core.progress import JobContext
from photoclust.core.refusals import KeepApart, RefuseCluster
from photoclust.core.text import Text
from photoclust.services.library.opened import Opened
from photoclust.ui.browse.view import LibraryView
from photoclust.ui.commands.actions import Actions
from photoclust.ui.editing import step_words
from photoclust.ui.editing.answers import StepAnswers
from photoclust.ui.jobs.runner import JobId, JobRequest, Lane, Outcome, Succeeded
from photoclust.ui.language import words
from photoclust.ui.language.words import title_of, told
from photoclust.ui.library.controller import LibraryController

if TYPE_CHECKING:
    from photoclust.services.groups.suggest import Likeness, Suggestions
    from photoclust.services.library.engine import Engine

_CALM_MS = 600
"""Time without a change before suggestions are worked out; longer where that takes longer, so
that a large library leaves time for other work."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Suggestions, and the comparison they came from, for the next time."""

    likeness: Likeness
    suggestions: Suggestions


def find_suggestions(
    opened: Opened,
    engine: Engine,
    clustering: Clustering,
    photos: Mapping[PhotoId, Photo],
    likeness: Likeness | None,
    context: JobContext,
) -> _Found:
    """Work out suggestions. Runs off the GUI thread.

    Args:
        opened: The library.
        engine: The model whose embeddings are compared.
        clustering: The clusters now.
        photos: All photos by id.
        likeness: A comparison to use again if it knows all these photos.
        context: Cancelling.
    """
    from photoclust.services.groups.suggest import compare_photos, suggest

    inside = [photos[photo] for photo in clustering.photos() if photo in photos]
    digests = {photo.digest for photo in inside}
    if likeness is None or likeness.key != engine.key or not digests <= likeness.row_of.keys():
        likeness = compare_photos(opened.workspace, inside, engine.key, context.cancel)
    return _Found(likeness, suggest(likeness, clustering, photos, context.cancel))


class SuggestionFlow(QObject):
    """Keeps one question in the bar that fits what is shown. GUI thread only.

    In Unsorted it asks whether the current photo belongs to a group, in a group whether another
    group is the same. Yes does it, No does not ask that again; both go on to the next question,
    from photo to photo until there is no more to ask. Unsorted starts with the first photo that
    there is something to ask about. What a person has selected stays selected, and only that is
    asked about.

    Args:
        controller: The library.
        view: What is chosen and selected, and the bar.
        actions: The window's commands.
        answers: Says what came of an answer.
        parent: Qt parent.
    """

    def __init__(
        self,
        controller: LibraryController,
        view: LibraryView,
        actions: Actions,
        answers: StepAnswers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._view = view
        self._answers = answers
        self._likeness: Likeness | None = None
        self._suggestions: Suggestions | None = None
        self._job: JobId | None = None
        self._began = 0.0
        self._actions = (actions.suggestion_yes, actions.suggestion_no)
        self._question: tuple[PhotoId | ClusterId, ClusterId] | None = None
        self._about_photo = False
        self._entering = True  # Unsorted was chosen, and no photo since
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._look)
        actions.suggestion_yes.triggered.connect(lambda: self.answer(yes=True))
        actions.suggestion_no.triggered.connect(lambda: self.answer(yes=False))
        controller.changed.connect(lambda _: self._on_changed())
        controller.opened.connect(self._calm.start)
        controller.engine_changed.connect(self._calm.start)
        controller.reading_ended.connect(lambda _: self._calm.start())
        view.chosen_changed.connect(self._on_chosen)
        view.selected_changed.connect(self.show_question)
        self._silence()

    @property
    def question(self) -> tuple[PhotoId | ClusterId, ClusterId] | None:
        """What is asked: a photo or group, and the group it may belong to; None for nothing."""
        return self._question

    @property
    def looking(self) -> bool:
        """Whether other suggestions are being worked out or soon will be."""
        return self._calm.isActive() or self._job is not None

    def show_question(self) -> None:
        """Ask what fits what is shown now."""
        chosen, clusters = self._view.chosen_clusters, self._controller.clustering.clusters
        if self._suggestions is None or self._view.overview or self._view.narrowed:
            self._silence()
        elif not chosen:
            self._ask_about_photo()
        elif len(chosen) == 1 and chosen[0] in clusters:
            self._ask_about_group(self._suggestions, chosen[0])
        else:
            self._silence()

    def answer(self, *, yes: bool) -> None:
        """Do what was suggested, or do not suggest it again."""
        if self._question is None:
            return
        subject, target = self._question
        if self._about_photo:
            self._answer_about_photo(PhotoId(subject), target, yes=yes)
        elif yes:
            both = (ClusterId(subject), target)
            self._answers.apply(merge_of(self._controller.clustering, both), step_words.merged)
        else:
            self._answers.apply(KeepApart(ClusterId(subject), target), step_words.kept_apart)
        self.show_question()

    def _answer_about_photo(self, photo: PhotoId, target: ClusterId, *, yes: bool) -> None:
        shown = self._view.photos.ids
        place = self._view.photos.row_of(photo) or 0
        alone = self._view.grid.selected_photos() == [photo]
        photos = frozenset({photo})
        if yes:
            self._answers.apply(MovePhotos(photos, target), step_words.moved)
        else:
            self._answers.apply(RefuseCluster(photos, target), step_words.kept_out)
        self._view.refresh_now()
        if alone and self._offer(photo) is None:
            self._go_on((*shown[place + 1 :], *shown[:place]))

    def _go_on(self, photos: Iterable[PhotoId]) -> None:
        """Select the first of these photos that there is something to ask about."""
        following = next((photo for photo in photos if self._offer(photo) is not None), None)
        if following is not None:
            self._view.grid.select_photos([following])

    def _offer(self, photo: PhotoId) -> tuple[ClusterId, float] | None:
        """The best group to ask about for a photo, and how well it fits; None for nothing."""
        clustering = self._controller.clustering
        if self._suggestions is None or photo not in clustering.unsorted:
            return None
        for target, score in self._suggestions.groups.get(photo, ()):
            cluster = clustering.clusters.get(target)
            if cluster is not None and photo not in cluster.rejected:
                return target, score
        return None

    def _ask_about_photo(self) -> None:
        grid = self._view.grid
        if self._entering and not grid.selected_count():
            # From what is seen on: nobody who has scrolled meanwhile is taken elsewhere.
            shown, top = self._view.photos.ids, grid.visible_rows().start
            self._go_on((*shown[top:], *shown[:top]))
        waiting = grid.selected_photos()
        self._entering = self._entering and not waiting
        current = grid.current_photo()
        if current is not None and current.id in waiting:
            waiting.insert(0, current.id)
        for photo in waiting:
            offer = self._offer(photo)
            known = self._controller.photo(photo)
            if offer is not None and known is not None:
                target, score = offer
                question = self.tr("{photo} may belong to “{group}” ({score})").format(
                    photo=words.printable(known.path.name),
                    group=title_of(self._controller.clustering.clusters[target]),
                    score=words.decimal(score, 2),
                )
                self._about_photo = True
                self._ask((photo, target), question, self.tr("Yes, put it there"))
                return
        self._silence()

    def _ask_about_group(self, suggestions: Suggestions, group: ClusterId) -> None:
        clusters = self._controller.clustering.clusters
        apart = self._controller.clustering.apart_from(group)
        for target, _ in suggestions.merges.get(group, ()):
            if target in clusters and target not in apart:
                other = clusters[target]
                number = told(Text("1 photo", "{n} photos", n=len(other)))
                question = self.tr("“{group}” looks the same ({number})").format(
                    group=title_of(other), number=number
                )
                self._about_photo = False
                self._ask((group, target), question, self.tr("Merge it in"))
                return
        self._silence()

    def _ask(self, about: tuple[PhotoId | ClusterId, ClusterId], question: str, yes: str) -> None:
        self._question = about
        self._view.suggestion.ask(question, yes, self.tr("No"))
        for action in self._actions:
            action.setEnabled(True)

    def _silence(self) -> None:
        self._question = None
        self._view.suggestion.hide()
        for action in self._actions:
            action.setEnabled(False)

    def _on_chosen(self) -> None:
        self._entering = True
        self.show_question()

    def _on_changed(self) -> None:
        self.show_question()
        self._calm.start()

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
            dict(controller.photos),
            self._likeness,
        )
        request = JobRequest(self.tr("Looking for suggestions"), Lane.PREVIEW, work, quiet=True)
        self._began = time.monotonic()
        self._job = controller.runner.start(request, self._on_found)

    def _on_found(self, outcome: Outcome) -> None:
        self._job = None
        took_ms = round(1000 * (time.monotonic() - self._began))
        self._calm.setInterval(max(_CALM_MS, took_ms))
        if isinstance(outcome, Succeeded):
            found: _Found = outcome.value
            self._likeness = found.likeness
            self._suggestions = found.suggestions
            self.show_question()
        else:
            self._controller.report(outcome)
