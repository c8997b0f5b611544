# An error after a continued line.
x = 1 + \
    2 3
