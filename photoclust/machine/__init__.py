"""The computer the program runs on, which knows nothing of photos."""
