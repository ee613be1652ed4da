"""The one style sheet, filled in with the tokens."""

from __future__ import annotations

from pathlib import Path
from string import Template

from photoclust.ui.look.tokens import Colours, Radius, Space, TextSize, icon_scale, mix, names

_SHEET = Template("""
QMainWindow { background: $window; }
QDialog { background: $window; border: 1px solid $line; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $line; padding: ${tiny}px ${small}px;
}

QLabel { background: transparent; }
QLabel:disabled { color: $disabled; }
QLabel[kind="small"] { font-size: ${size_small}pt; color: $secondary; }
QLabel[kind="secondary"] { color: $secondary; }
QLabel[kind="large"] { font-size: ${size_large}pt; font-weight: 600; }
QLabel[kind="title"] { font-size: ${size_title}pt; font-weight: 600; }
QLabel[kind="stand-in"] {
    font-size: ${size_title}pt; font-weight: 600; font-style: italic; color: $secondary;
}
QLabel[kind="caption"] { font-size: ${size_small}pt; font-weight: 600; color: $secondary; }
QLabel[kind="key"] {
    background: $control; border-radius: 4px; padding: 2px 6px; font-size: ${size_small}pt;
}
QLabel[kind="warning"] { color: $warning_text; }
QLabel[kind="error"] { color: $error_text; }

QFrame[kind="panel"] { background: $panel; border: none; }
QFrame[kind="card"] { background: $raised; border: none; border-radius: ${card}px; }
QFrame[kind="popup"] {
    background: $raised; border: 1px solid $line; border-radius: ${control_r}px;
}
QFrame[kind="bar"] { background: $panel; border: none; }

QPushButton {
    background: $control; color: $text; border: 2px solid transparent;
    border-radius: ${control_r}px; padding: 5px 14px; min-height: ${line_height}px;
}
QPushButton:flat { padding: 5px 6px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border-color: $accent_text; }
QPushButton:disabled { color: $disabled; background: $panel; }
QPushButton::menu-indicator { image: url("$indicators/down.svg"); width: 12px; right: 6px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $control; color: $disabled; }
QPushButton[kind="quiet"] { background: transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked { background: $pressed; }
QPushButton[kind="quiet"]:focus { border-color: $accent_text; }
QPushButton[kind="accent"] {
    background: transparent; color: $accent_text; font-weight: 600; padding: 3px 8px;
}
QPushButton[kind="accent"]:hover { background: $hover; }
QPushButton[kind="accent"]:pressed { background: $pressed; }
QPushButton[kind="accent"]:focus { border-color: $accent_text; }
QPushButton[kind="chip"] { background: $selected; padding: 3px 8px; }
QPushButton[kind="chip"]:hover { background: $hover; }
QPushButton[kind="chip"]:pressed { background: $pressed; }
QPushButton[kind="chip"]:focus { border-color: $accent_text; }

QToolButton {
    background: transparent; color: $text; border: 2px solid transparent;
    border-radius: ${control_r}px; padding: 3px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $selected; color: $text; }
QToolButton:focus { border-color: $accent_text; }
QToolButton:disabled { color: $disabled; }
QToolButton[kind="caption"] {
    font-size: ${size_small}pt; font-weight: 600; color: $secondary; background: transparent;
}
QToolButton[kind="caption"]:hover { background: $hover; }
QToolButton::menu-indicator { image: none; }
QToolButton[opens="true"] { padding-right: 18px; }
QToolButton[opens="true"]::menu-indicator {
    image: url("$indicators/down.svg"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 4px;
}
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton::menu-button { border: none; width: 16px; }
QToolButton::menu-arrow { image: url("$indicators/down.svg"); width: 12px; height: 12px; }

QToolBar { background: $panel; border: none; spacing: ${tiny}px; padding: ${tiny}px ${small}px; }
QToolBar::separator { background: transparent; width: ${medium}px; }
QStatusBar { background: $panel; }
QStatusBar::item { border: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $field; color: $text; border: 1px solid $line; border-radius: ${control_r}px;
    padding: 4px 7px; min-height: ${field_height}px; selection-background-color: $accent;
    selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent_text; padding: 3px 6px;
}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $disabled; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$indicators/down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; padding: ${tiny}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: 20px;
}
QAbstractSpinBox::up-arrow { image: url("$indicators/up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$indicators/down.svg"); width: 12px; height: 12px; }

QCheckBox, QRadioButton {
    spacing: ${small}px; border: 2px solid transparent; border-radius: 4px; padding-right: 4px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent_text; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: ${mark_side}px; height: ${mark_side}px; border: 1px solid $mark;
    border-radius: 4px; background: $field;
}
QRadioButton::indicator {
    width: ${mark_side}px; height: ${mark_side}px; border: 1px solid $mark;
    border-radius: ${mark_radius}px; background: $field;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$indicators/checked.svg");
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$indicators/partly.svg");
}
QRadioButton::indicator:checked { border: 5px solid $accent;
    width: ${mark_inner}px; height: ${mark_inner}px; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent_text; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $thumb;
    border: 1px solid $mark;
}
QSlider::handle:horizontal:hover { border-color: $accent_text; }
QSlider::handle:horizontal:focus { border: 2px solid $accent_text; width: 12px; height: 12px; }
QSlider::sub-page:horizontal:disabled { background: $track; }
QSlider::handle:horizontal:disabled { background: $panel; border-color: $line; }

QProgressBar {
    background: $track; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
    color: transparent;
}
QProgressBar::chunk { background: $accent_text; border-radius: 3px; }

QAbstractItemView {
    background: $field; color: $text; border: none; outline: none;
    selection-background-color: $selected; selection-color: $text;
}
QListView[kind="popup"] { background: $raised; border: 1px solid $line; padding: ${tiny}px; }
QListView[kind="plain"] { background: transparent; }
QListView::item, QTreeView::item {
    padding: 2px ${tiny}px; border: 0; border-radius: ${control_r}px; min-height: 22px;
}
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selected; color: $text; }
QListView::item:disabled { color: $disabled; }
QTableView { gridline-color: transparent; }
QTableView::item { padding: ${tiny}px ${small}px; }
QTableView::item:selected { background: $selected; color: $text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:closed:has-children { image: url("$indicators/right.svg"); }
QTreeView::branch:open:has-children { image: url("$indicators/down.svg"); }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $panel; color: $secondary; border: none; padding: 6px ${medium}px;
    font-size: ${size_small}pt; font-weight: 600;
}
QTableCornerButton::section { background: $panel; border: none; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $thumb_bar; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $mark; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QMenu { background: $raised; border: 1px solid $line; padding: ${tiny}px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: ${control_r}px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: ${small}px; }
QMenu::separator { height: 1px; background: $line; margin: ${tiny}px ${small}px; }
QMenuBar { background: $panel; }
QMenuBar::item { padding: ${tiny}px ${small}px; border-radius: ${control_r}px; }
QMenuBar::item:selected { background: $hover; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QSplitter::handle:horizontal { width: 5px; }
QSplitter::handle:vertical { height: 5px; }
QGroupBox { border: none; margin-top: ${huge}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QTabBar::tab {
    padding: 6px 14px; border: none; border-bottom: 2px solid transparent; color: $secondary;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent_text; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
""")


def style_sheet(colours: Colours, points: float, icons_folder: Path, line_height: int = 0) -> str:
    """Fill the sheet in.

    Args:
        colours: The scheme.
        points: The person's font size, which all text sizes follow.
        icons_folder: The folder `resources/icons`; its `indicators` are drawn by the sheet.
        line_height: Height of a line in that font, in pixels: no control is lower.
    """
    values: dict[str, object] = {name: getattr(colours, name) for name in names()}
    values |= {s.name.lower(): int(s) for s in Space}
    values |= {f"size_{s}": f"{points * s.factor:.1f}" for s in TextSize}
    values |= {
        "field_height": max(20, line_height),
        "line_height": max(18, line_height),
        "mark_side": round(14 * icon_scale(line_height)),
        "mark_radius": round(14 * icon_scale(line_height)) // 2 + 1,
        "mark_inner": round(14 * icon_scale(line_height)) - 8,
        "card": int(Radius.CARD),
        "control_r": int(Radius.CONTROL),
        "indicators": (icons_folder / "indicators").as_posix(),
        "accent_hover": mix(colours.accent, "#000000", 0.08),
        "accent_pressed": mix(colours.accent, "#000000", 0.16),
        # What stands out from a surface without being text: the edge of a check box, a handle.
        "mark": mix(colours.window, colours.text, 0.5),
        "track": mix(colours.window, colours.text, 0.16),
        "thumb": mix(colours.raised, colours.text, 0.0 if _is_light(colours) else 0.75),
        "thumb_bar": mix(colours.window, colours.text, 0.24),
    }
    return _SHEET.substitute(values)


def _is_light(colours: Colours) -> bool:
    return colours.text < colours.window  # grey values compare as their names do
