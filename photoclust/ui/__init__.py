"""The window. The only importer of PySide6 besides app.py."""
