"""Measuring: how well photos are grouped, and how fast."""
