"""Use case: what other programs moved is found again, by what it is."""
