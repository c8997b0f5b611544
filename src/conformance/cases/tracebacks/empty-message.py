# An exception without text shows its name alone.
raise ValueError
