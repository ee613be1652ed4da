"""Changing groups: regrouping, edits, splitting, suggestions."""
