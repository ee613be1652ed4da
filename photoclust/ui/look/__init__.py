"""Colours, sizes, icons, light and dark."""
