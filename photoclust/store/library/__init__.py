"""The library file: photos, clusters, names, edits."""
