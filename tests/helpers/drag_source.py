"""A file manager in small: a window at a corner of the screen from which a folder can be dragged.

Usage: drag_source.py X Y FOLDER
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = 60


class Source(QLabel):
    """Begins to drag at the first move of the pressed mouse."""

    def __init__(self, folder: str) -> None:
        super().__init__("Folder")
        self._folder = folder
        self._told = False
        self.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
        self.setFixedSize(SIZE, SIZE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._folder)])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            sys.stdout.write("ready\n")  # now it can be seen, and the mouse can take hold
            sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    source = Source(sys.argv[3])
    source.move(int(sys.argv[1]), int(sys.argv[2]))
    source.show()
    sys.exit(application.exec())
