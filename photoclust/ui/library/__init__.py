"""The open library of the window."""
