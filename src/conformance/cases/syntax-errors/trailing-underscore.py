# An underscore at the end of a number.
x = 1_
