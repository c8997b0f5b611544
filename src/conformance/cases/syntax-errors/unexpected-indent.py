# An indent where none belongs.
x = 1
    y = 2
