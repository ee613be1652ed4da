"""What a person chose, kept in the data folder so that a portable library takes it along."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from photoclust.ui.look.theme import ThemeChoice
from photoclust.ui.photos.thumbnail_size import LARGEST_THUMBNAIL, SMALLEST_THUMBNAIL
from photoclust.ui.photos.view_mode import ViewMode

PROVIDERS = ("auto", "cpu", "cuda")
PRECISIONS = ("auto", "int8", "float")
LOOKS = ("", "faster", "closely")
MOST_WORKERS = 64

_FILE = "settings.ini"
_GROUP = "settings"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. Immutable; a change makes new ones.

    Attributes:
        theme: Light, dark or as the system.
        language: Code of the language ("de"), or empty for the system's.
        thumbnail_side: Side of thumbnails, in device-independent pixels.
        crop: Whether thumbnails fill their square; else whole photos are shown.
        stacks: Whether photos of one moment, copies and the like are shown as one.
        provider: What computes: "auto", "cpu" or "cuda".
        precision: "auto", "int8" or "float".
        look: "closely" with two networks, "faster" with one; empty for what the library was
            grouped with last.
        workers: Threads that read photos; 0 lets the app choose.
        watch: Whether photos that come into the library's folders are offered.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    thumbnail_side: int = 160
    crop: bool = True
    stacks: bool = True
    provider: str = "auto"
    precision: str = "auto"
    look: str = ""
    workers: int = 0
    watch: bool = True


class SettingsStore:
    """Settings on disk. GUI thread only.

    A value that is damaged, unknown or out of range counts as not set: settings must never keep
    the program from starting.

    Args:
        data_folder: The data folder; the file is made at the first `save`.
    """

    def __init__(self, data_folder: Path) -> None:
        self._file = QSettings(str(data_folder / _FILE), QSettings.Format.IniFormat)

    @property
    def file(self) -> QSettings:
        """The file itself, for what the window remembers of its own shape."""
        return self._file

    @property
    def view_mode(self) -> ViewMode:
        """How photos were shown last."""
        value = self._file.value("window/view", "")
        if isinstance(value, str) and value in tuple(ViewMode):
            return ViewMode(value)
        return ViewMode.GRID

    def load(self) -> Settings:
        """Read the settings."""
        default = Settings()
        return Settings(
            theme=ThemeChoice(self._one_of("theme", tuple(ThemeChoice), default.theme)),
            language=self._text("language"),
            thumbnail_side=self._number(
                "thumbnail_side", SMALLEST_THUMBNAIL, LARGEST_THUMBNAIL, default.thumbnail_side
            ),
            crop=self._one_of("crop", ("true", "false"), "true") == "true",
            stacks=self._one_of("stacks", ("true", "false"), "true") == "true",
            provider=self._one_of("provider", PROVIDERS, default.provider),
            precision=self._one_of("precision", PRECISIONS, default.precision),
            look=self._one_of("look", LOOKS, default.look),
            workers=self._number("workers", 0, MOST_WORKERS, default.workers),
            watch=self._one_of("watch", ("true", "false"), "true") == "true",
        )

    def save(self, settings: Settings) -> None:
        """Write the settings; what stands at its default is left out of the file."""
        default = Settings()
        for one in fields(Settings):
            value = getattr(settings, one.name)
            if value == getattr(default, one.name):
                self._file.remove(f"{_GROUP}/{one.name}")
            else:
                self._file.setValue(f"{_GROUP}/{one.name}", _as_text(value))
        self._file.sync()

    def is_told_first(self, sentence: str) -> bool:
        """Whether a sentence was not told before on this computer; from now on it was."""
        import hashlib

        before = self._file.value("window/told", "")
        mark = hashlib.sha256(sentence.encode(errors="surrogateescape")).hexdigest()[:16]
        known = before.split() if isinstance(before, str) else []
        if mark in known:
            return False
        self._file.setValue("window/told", " ".join([*known[-30:], mark]))
        return True

    def _text(self, name: str) -> str:
        value = self._file.value(f"{_GROUP}/{name}", "")
        return value if isinstance(value, str) else ""

    def _one_of(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        value = self._text(name)
        return value if value in allowed else default

    def _number(self, name: str, least: int, most: int, default: int) -> int:
        try:
            value = int(self._text(name))
        except ValueError:
            return default
        return value if least <= value <= most else default


def _as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
