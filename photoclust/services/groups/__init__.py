"""Use cases that make and change groups."""
