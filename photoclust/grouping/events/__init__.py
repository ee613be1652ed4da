"""Scenes, events and trips: where the dates and places of photos say that something new begins."""
