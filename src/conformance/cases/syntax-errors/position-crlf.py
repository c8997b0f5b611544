# Windows line ends.
x = 1
y = 2 2
