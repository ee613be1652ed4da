"""Work off the GUI thread, and how far it is."""
