# An attribute of an integer literal.
x = 1.real
