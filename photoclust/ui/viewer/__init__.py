"""One photo: large, with its facts and what is like it."""
