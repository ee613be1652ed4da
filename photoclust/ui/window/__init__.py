"""The window itself: bars, panels, menus, start and end."""
