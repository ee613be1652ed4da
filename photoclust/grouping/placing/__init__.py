"""Which group each new photo is of, by what speaks for it and how much is certain."""
