"""Photos side by side in one scroll."""
