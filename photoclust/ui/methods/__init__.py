"""Comparing methods: two groupings of the same photos side by side, one of which can be used."""
