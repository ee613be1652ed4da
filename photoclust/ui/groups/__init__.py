"""The groups of the library: the list, the line above the photos, choosing one."""
