"""The years and months beside photos that are shown by time."""
