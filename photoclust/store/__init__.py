"""The two SQLite databases. The only importers of sqlite3."""
