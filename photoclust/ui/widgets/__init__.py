"""Small parts that know nothing of photos."""
