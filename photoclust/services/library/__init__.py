"""Use cases of a library: open it, read folders into it, keep its cache."""
