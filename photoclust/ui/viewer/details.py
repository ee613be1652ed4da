"""What the preview tells about a photo: a value, made by whoever knows library and cache."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from photoclust.core.companion_names import is_video
from photoclust.core.photo import PhotoId, Presence
from photoclust.ui.language import words


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """One photo, as far as it is known. Only id and path are always known.

    Attributes:
        photo: The photo.
        path: Its file.
        presence: Whether the file is there.
        size_bytes: Size of the file, 0 when unknown.
        width: Width in pixels, as the photo is seen; 0 when unknown, like `height`.
        height: Height in pixels.
        taken: When it was taken, ISO 8601, local time.
        camera: Maker and model.
        lens: The lens.
        latitude: Degrees north, known only together with `longitude`.
        longitude: Degrees east.
        town: The town and country people would name for that; empty far from any.
        group: Title of its group, or None when it is unsorted.
        membership: How surely it belongs there, 0..1; None where that is no question.
        duration_s: How long a video is, in seconds.
    """

    photo: PhotoId
    path: Path
    presence: Presence = Presence.PRESENT
    size_bytes: int = 0
    width: int = 0
    height: int = 0
    taken: str | None = None
    camera: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    town: str = ""
    group: str | None = None
    membership: float | None = None
    duration_s: float | None = None

    @property
    def is_video(self) -> bool:
        """Whether it is a video."""
        return is_video(self.path.name)

    @property
    def name(self) -> str:
        """The file name, fit to be shown."""
        return words.printable(self.path.name)

    @property
    def folder(self) -> str:
        """The folder, fit to be shown."""
        return words.place_of(self.path.parent)

    @property
    def away(self) -> str:
        """Why its file cannot be reached, in a sentence; empty while it is there.

        It goes before what opening the file says: a drive that is not plugged in must not be
        told as a lost file.
        """
        match self.presence:
            case Presence.OFFLINE:
                return _tr("The disk with this photo is not connected.")
            case Presence.MISSING:
                return _tr("The file is no longer in its folder.")
            case Presence.PRESENT:
                return ""

    @property
    def measures(self) -> str:
        """Pixels and bytes: "4,032 × 3,024, 3.4 MB", and of a video "0:12" before; may be empty."""
        parts = []
        if self.duration_s:
            parts.append(words.film_length(self.duration_s))
        if self.width and self.height:
            parts.append(f"{words.count(self.width)} × {words.count(self.height)}")
        if self.size_bytes:
            parts.append(words.size(self.size_bytes))
        return ", ".join(parts)

    @property
    def place(self) -> str:
        """Where it was taken, the name first: what is cut off is in the tip. Empty if unknown."""
        if self.latitude is None or self.longitude is None:
            return ""
        coordinates = words.coordinates(self.latitude, self.longitude)
        return f"{self.town} · {coordinates}" if self.town else coordinates


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoDetails", text)
