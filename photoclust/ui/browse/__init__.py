"""Looking through the library: groups beside photos, search, filter."""
