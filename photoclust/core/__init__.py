"""The domain: plain values and rules. Standard library and numpy only; no I/O, threads or Qt."""
