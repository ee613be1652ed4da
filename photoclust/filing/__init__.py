"""Carrying clusters over to folders on disk. The only code that touches a person's files."""
