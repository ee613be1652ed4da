"""Programs of a Linux desktop: which there are for a kind of file, and starting one."""
