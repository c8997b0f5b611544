# A wrong digit in a binary literal.
x = 0b12
