# A backslash at the end of the file.
x = 1 + \