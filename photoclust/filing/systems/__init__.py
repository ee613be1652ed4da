"""What carrying files asks of each operating system."""
