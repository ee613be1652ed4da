"""Every method there is, described; and running a chain of them, to be compared with others."""
