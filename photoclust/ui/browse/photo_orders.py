"""The orders of photos, as a person chooses them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from photoclust.ui.browse.sections import PhotoOrder


def photo_orders() -> dict[PhotoOrder, str]:
    """Every order in words, in the order of the menu, in the window's language."""
    return {
        PhotoOrder.ALIKE: _tr("Alike together"),
        PhotoOrder.BEST_FIRST: _tr("Best match first"),
        PhotoOrder.DOUBTFUL_FIRST: _tr("Doubtful ones first"),
        PhotoOrder.TIME: _tr("By time taken"),
        PhotoOrder.NAME: _tr("By name"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoOrders", text)
