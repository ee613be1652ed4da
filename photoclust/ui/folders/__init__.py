"""The folders that photos can be put into: those filed into lately, and what is inside them."""
