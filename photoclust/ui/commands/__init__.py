"""Commands: the actions, and the list of their keys."""
