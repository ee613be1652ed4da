"""One module a method of reducing or clustering; each is the only one that imports its library."""
