"""Folders that are watched while the window is open: what comes, changes and goes in them."""
