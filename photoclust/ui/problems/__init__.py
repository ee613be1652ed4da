"""What went wrong: the table of files, the report of a crash."""
