# Two underscores in a number.
x = 1__0
