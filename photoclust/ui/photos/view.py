"""What a way to show photos has to know how to do, so that the middle of the window can have it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from photoclust.core.clusters import ClusterId
from photoclust.core.photo import PhotoId


class PhotosView(Protocol):
    """A further view on the model and the selection of the grid. GUI thread only.

    An item view (`QAbstractItemView`) that does this can be given to `PhotoArea.add_view`; which
    photos there are, which are selected and which one has the keyboard comes from the grid.
    """

    def all_loaded(self) -> bool:
        """Whether every thumbnail that can be seen is there."""

    def mark_sections(self, clusters: Collection[ClusterId | None]) -> None:
        """Show of which groups keys are about; None is Unsorted."""

    def show_current(self) -> None:
        """Bring what has the keyboard into sight, moving no farther than needed."""

    def show_photo(self, photo: PhotoId) -> None:
        """Bring a photo into sight where it can be told from others."""

    def set_covered(self, height: int) -> None:
        """Let the last photos come up from below something that lies over the bottom.

        Nothing moves by itself for it.

        Args:
            height: Of what lies there, in pixels; 0 for nothing.
        """
