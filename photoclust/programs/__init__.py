"""The programs that a Linux desktop knows: which open a kind of file, and starting one."""
