"""Setting the clock of a camera right: for the library alone, the files keep what they say."""

from __future__ import annotations

from dataclasses import dataclass

from photoclust.core.changes import Change
from photoclust.core.clusters import Clustering
from photoclust.core.errors import InputError
from photoclust.core.text import Text


@dataclass(frozen=True, slots=True)
class SetClock:
    """Add seconds to what a camera's clock says, on top of what was added before.

    Attributes:
        camera: Its name, as the photos' facts have it.
        seconds: How far the clock is behind; negative where it is ahead. 0 takes all that was
            added back.
    """

    camera: str
    seconds: float

    def change(self, clustering: Clustering) -> Change:
        """See `core.edits.Edit.change`.

        Raises:
            InputError: the camera has no name.
        """
        if not self.camera:
            raise InputError(Text("Say which camera's clock is to be set right."))
        clocks = {name: s for name, s in clustering.clocks.items() if name != self.camera}
        if self.seconds:
            clocks[self.camera] = clustering.clocks.get(self.camera, 0.0) + self.seconds
            label = Text("Set the clock of {camera} right", camera=self.camera)
        else:
            label = Text("Take the clock of {camera} as it is", camera=self.camera)
        return Change(label, clocks=(clustering.clocks, clocks))
