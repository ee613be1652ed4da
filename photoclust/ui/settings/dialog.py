"""All settings in one dialog; each takes effect as it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from photoclust.core.packages import how_to_get
from photoclust.ui.language import words
from photoclust.ui.library.cache_state import CacheState
from photoclust.ui.look.icons import Icons
from photoclust.ui.look.theme import Kind, ThemeChoice, mark
from photoclust.ui.look.tokens import Space
from photoclust.ui.photos.thumbnail_size import LARGEST_THUMBNAIL, SMALLEST_THUMBNAIL
from photoclust.ui.settings.cache_fields import CacheLimit, CachePlace
from photoclust.ui.settings.store import MOST_WORKERS, PRECISIONS, PROVIDERS, Settings
from photoclust.ui.widgets.elided_label import ElidedLabel
from photoclust.ui.widgets.screen_room import open_within

_LETTERS = 80
"""Width of the dialog, in letters of the person's font, where the screen is that wide."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the dialog tells about this computer and this library.

    Attributes:
        data_folder: Where the library is.
        cache: The cache.
        device: What computes now, in words ("Processor, int8"); empty before it is chosen.
        processors: How many threads the app chooses by itself.
        raw: Whether RAW photos can be read.
        languages: Code and own name of each language there is.
    """

    data_folder: Path
    cache: CacheState
    device: str
    processors: int
    raw: bool
    languages: Sequence[tuple[str, str]] = ()


class SettingsDialog(QDialog):
    """Shows and changes the settings; keeps none itself. GUI thread only.

    Args:
        icons: The icons.
        settings: The settings as they are.
        surroundings: What to tell about this computer and this library.
        parent: Qt parent.

    Signals:
        settings_changed: The new `Settings`.
        reveal_requested: Show the data folder (`Path`) in the file manager.
        clear_cache_requested: A person wants the cache emptied.
        cache_folder_chosen: The cache is to be in this folder (`Path`), or at the default place
            (None).
        cache_limit_chosen: The cache may grow to this size in bytes (int, as an object).
    """

    settings_changed = Signal(object)
    reveal_requested = Signal(object)
    clear_cache_requested = Signal()
    cache_folder_chosen = Signal(object)
    cache_limit_chosen = Signal(object)

    def __init__(
        self,
        icons: Icons,
        settings: Settings,
        surroundings: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._settings = settings
        self._surroundings = surroundings
        self._cache_size = ElidedLabel()
        self._cache_place = CachePlace(surroundings.cache)
        self._cache_limit = CacheLimit(surroundings.cache)
        self._row = 0
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(Space.LARGE)
        self._form.setVerticalSpacing(Space.TINY + 2)
        self._form.setColumnStretch(1, 1)
        self.setWindowTitle(self.tr("Settings"))
        self._build_appearance()
        self._build_folders()
        self._build_computing()
        self._build_storage()
        self._build_frame()
        self.show_cache(surroundings.cache)

    @property
    def settings(self) -> Settings:
        """The settings as they stand in the dialog."""
        return self._settings

    def show_cache(self, cache: CacheState) -> None:
        """Tell how the cache is now, and what came of a wish about its place."""
        self._cache_size.setText(words.size(cache.size_bytes))
        self._cache_place.show_state(cache)
        self._cache_limit.show_state(cache)
        # Where something was just wished, what came of it is more to the point than the advice.
        self._place_hint.setText(words.printable(cache.remark) or self._advice_on_place(cache))
        mark(self._place_hint, Kind.ERROR if cache.failed else Kind.SMALL)

    def _advice_on_place(self, cache: CacheState) -> str:
        if cache.is_away:
            text = self.tr("This folder cannot be used now. The cache is in {folder} meanwhile.")
            return text.replace("{folder}", words.printable(str(cache.file.parent)))
        return self.tr(
            "Choose a folder on a larger disk if this one is small. The cache moves there at once; "
            "the library with your groups stays."
        )

    def _change(self, name: str, value: Any) -> None:
        changed = replace(self._settings, **{name: value})
        if changed != self._settings:
            self._settings = changed
            self.settings_changed.emit(changed)

    def _build_appearance(self) -> None:
        self._head(self.tr("Appearance"))
        themes = {
            ThemeChoice.SYSTEM: self.tr("As the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        self._choice(self.tr("&Theme"), "theme", themes)
        languages = {"": self.tr("As the system"), **dict(self._surroundings.languages)}
        hint = self.tr("From the next start on.")
        self._choice(self.tr("Lan&guage"), "language", languages, hint)
        size = QSlider(Qt.Orientation.Horizontal)
        size.setRange(SMALLEST_THUMBNAIL, LARGEST_THUMBNAIL)
        size.setValue(self._settings.thumbnail_side)
        size.valueChanged.connect(lambda value: self._change("thumbnail_side", value))
        self._add(self.tr("Thumbnail &size"), size)
        crop = QCheckBox(self.tr("&Fill the square"))
        crop.setChecked(self._settings.crop)
        crop.toggled.connect(lambda on: self._change("crop", on))
        self._add("", crop)
        stacks = QCheckBox(self.tr("Sho&w stacks as one"))
        stacks.setChecked(self._settings.stacks)
        stacks.toggled.connect(lambda on: self._change("stacks", on))
        hint = self.tr("Shots of one moment, copies and edited versions share a tile.")
        self._add("", stacks, hint)

    def _build_folders(self) -> None:
        self._head(self.tr("Folders"))
        watch = QCheckBox(self.tr("Offer &new photos as they come"))
        watch.setChecked(self._settings.watch)
        watch.toggled.connect(lambda on: self._change("watch", on))
        hint = self.tr(
            "Your folders are watched while the window is open. F5 adds what is new at any time."
        )
        self._add("", watch, hint)

    def _build_computing(self) -> None:
        self._head(self.tr("Computing"))
        devices = {
            "auto": self.tr("Graphics card if there is one"),
            "cpu": self.tr("Processor"),
            "cuda": self.tr("Graphics card (CUDA)"),
        }
        device = self._surroundings.device
        now = self.tr("Now: {device}.").replace("{device}", device) if device else ""
        self._choice(self.tr("&Device"), "provider", {p: devices[p] for p in PROVIDERS}, now)
        precisions = {
            "auto": self.tr("Whichever is faster here"),
            "int8": self.tr("Fast (int8)"),
            "float": self.tr("Exact (float)"),
        }
        self._choice(
            self.tr("&Precision"),
            "precision",
            {p: precisions[p] for p in PRECISIONS},
            self.tr("With another precision all photos are read once more."),
        )
        looks = {"faster": self.tr("Faster"), "closely": self.tr("Look closely")}
        if not self._settings.look:
            looks = {"": self.tr("As the library was grouped"), **looks}
        self._choice(
            self.tr("&Reading photos"),
            "look",
            looks,
            self.tr(
                "To look closely, a second network sees every photo too, once: groups often "
                "need fewer corrections, and reading takes longer."
            ),
        )
        workers = QSpinBox()
        workers.setRange(0, MOST_WORKERS)
        chosen = words.count(self._surroundings.processors)
        workers.setSpecialValueText(self.tr("Automatic ({n})").replace("{n}", chosen))
        workers.setValue(self._settings.workers)
        # Style sheets do not reach the field inside; without this its text touches the edge.
        workers.lineEdit().setTextMargins(Space.TINY + 2, 0, 0, 0)
        workers.valueChanged.connect(lambda value: self._change("workers", value))
        hint = self.tr("Fewer leave more of the computer to other programs.")
        self._add(self.tr("Photos read at &once"), workers, hint)
        can = self._surroundings.raw
        raw = QLabel(self.tr("Can be read") if can else self.tr("Cannot be read yet"))
        hint = "" if can else words.told(how_to_get("raw"))
        self._add(self.tr("RAW photos"), raw, hint)

    def _build_storage(self) -> None:
        self._head(self.tr("Storage"))
        folder = ElidedLabel(words.printable(str(self._surroundings.data_folder)), path=True)
        reveal = QPushButton(self.tr("S&how"))
        reveal.setAutoDefault(False)
        reveal.setAccessibleName(self.tr("Show the library’s folder"))
        reveal.clicked.connect(lambda: self.reveal_requested.emit(self._surroundings.data_folder))
        self._add(self.tr("Library"), _pair(folder, reveal))
        clear = QPushButton(self.tr("&Empty"))
        clear.setAutoDefault(False)
        clear.setAccessibleName(self.tr("Empty the cache"))
        clear.clicked.connect(self.clear_cache_requested)
        hint = self.tr(
            "What was worked out from your photos. Emptying it loses nothing, but all photos are "
            "read once more."
        )
        self._add(self.tr("Cache"), _pair(self._cache_size, clear), hint)
        self._cache_place.folder_chosen.connect(self.cache_folder_chosen)
        advice = self._advice_on_place(self._surroundings.cache)
        self._add(self.tr("Cache’s folder"), self._cache_place.path)
        self._place_hint = self._add("", self._cache_place, advice)
        self._cache_limit.limit_chosen.connect(self.cache_limit_chosen)
        hint = self.tr(
            "When the cache grows larger, what it keeps of photos no longer in the library goes "
            "first, then the oldest thumbnails; these are made again when you look at them. What "
            "groups are made of always stays."
        )
        self._add(self.tr("Cache at &most"), self._cache_limit, hint)

    def _build_frame(self) -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(Space.HUGE, Space.SMALL, Space.HUGE, Space.SMALL)
        rows.addLayout(self._form)
        rows.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        close = QPushButton(self.tr("Close"))
        mark(close, Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.HUGE, Space.SMALL, Space.HUGE, Space.LARGE)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        width = _LETTERS * self.fontMetrics().averageCharWidth()
        frame = buttons.sizeHint().height() + 2 * Space.SMALL
        open_within(self, QSize(width, page.heightForWidth(width) + frame))

    def _choice(self, label: str, name: str, texts: dict[Any, str], hint: str = "") -> None:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for value, text in texts.items():
            box.addItem(text, value)
        values = list(texts)
        current = getattr(self._settings, name)
        box.setCurrentIndex(values.index(current) if current in values else 0)
        box.currentIndexChanged.connect(lambda row: self._change(name, values[row]))
        self._add(label, box, hint)

    def _head(self, text: str) -> None:
        label = QLabel(text)
        mark(label, Kind.LARGE)
        if self._row:
            self._form.setRowMinimumHeight(self._row, Space.LARGE)
            self._row += 1
        self._form.addWidget(label, self._row, 0, 1, 2)
        self._row += 1

    def _add(self, text: str, field: QWidget, hint: str = "") -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        if text:
            field.setAccessibleName(text.replace("&", ""))
        field.setAccessibleDescription(hint)
        self._form.addWidget(label, self._row, 0)
        self._form.addWidget(field, self._row, 1)
        self._row += 1
        explanation = QLabel(hint, wordWrap=True)
        if hint:
            mark(explanation, Kind.SMALL)
            # Nearer to its own field than to the next one.
            explanation.setContentsMargins(0, 0, 0, Space.SMALL)
            self._form.addWidget(explanation, self._row, 1)
            self._row += 1
        return explanation


def _pair(wide: QWidget, button: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(wide, 1)
    row.addWidget(button)
    return pair
