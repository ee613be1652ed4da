"""Filing in the window: the plan, its dialog, its outcome; the trash."""
