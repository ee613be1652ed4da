"""The command `photoclust-cli`: what can be said, what it does, what it prints."""
