# A string that does not end on its line.
x = "abc
y = 1
