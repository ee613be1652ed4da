"""The journal of filings: every file operation, written down before it happens."""
